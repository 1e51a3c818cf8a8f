import Compression
import KnowledgeModel

/// A workbook of one sheet (Office Open XML, ECMA-376 part 1), written row by row.
///
/// Cells are text, numbers or days and nothing else: no text becomes a formula. The first row, the last, and the head and
/// foot of each printed page bear the marking; the second has the headings, stays in sight and filters.
struct Workbook {
  enum Cell {
    case text(String)
    case number(Int)
    case day(CalendarDate?)
  }

  /// The rows of a sheet, less the marking's two and the headings.
  static let mostRows = 1_048_576 - 3
  /// The characters of a cell, in UTF-16.
  private static let mostCharacters = 32_767

  private let marking: String
  private let columns: [(heading: String, width: Int)]
  private var zip = ZipStream()
  private var rowCount = 0

  init(marking: String, columns: [(heading: String, width: Int)]) {
    (self.marking, self.columns) = (marking, columns)
  }

  /// Everything before the first row.
  mutating func beginning() throws(ZipStreamError) -> [UInt8] {
    var bytes: [UInt8] = []
    for (name, text) in Self.parts { bytes += try zip.file(name, Self.declaration + text) }
    bytes += zip.begin("xl/worksheets/sheet1.xml")
    let widths = columns.enumerated().map {
      "<col min=\"\($0 + 1)\" max=\"\($0 + 1)\" width=\"\($1.width)\" customWidth=\"1\"/>"
    }.joined()
    let head = """
      <worksheet xmlns="\(Self.main)"><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>\(widths)</cols><sheetData>
      """
    let rows =
      row([.text(marking)], style: 1) + row(columns.map { .text($0.heading) }, style: 1)
    return bytes + (try zip.add(Array((Self.declaration + head + rows).utf8)))
  }

  /// Some rows.
  mutating func rows(_ rows: [[Cell]]) throws(ZipStreamError) -> [UInt8] {
    var text = ""
    for cells in rows { text += row(cells, style: 0) }
    return try zip.add(Array(text.utf8))
  }

  /// Everything behind the last row.
  mutating func end() throws(ZipStreamError) -> [UInt8] {
    let table = "A2:\(Self.column(columns.count - 1))\(rowCount)"
    let last = row([.text(marking)], style: 1)
    let printed = "&amp;C" + Self.escaped(marking.replacing("&", with: "&&"))
    let foot = """
      \(last)</sheetData><autoFilter ref="\(table)"/><pageSetup orientation="landscape"/><headerFooter><oddHeader>\(printed)</oddHeader><oddFooter>\(printed)</oddFooter></headerFooter></worksheet>
      """
    return try zip.add(Array(foot.utf8), isLast: true) + zip.finish()
  }

  private mutating func row(_ cells: [Cell], style: Int) -> String {
    rowCount += 1
    var text = "<row r=\"\(rowCount)\">"
    for (column, cell) in cells.enumerated() {
      let place = "r=\"\(Self.column(column))\(rowCount)\""
      switch cell {
      case .text(let words) where !words.isEmpty:
        text +=
          "<c \(place) s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(Self.escaped(Self.fitting(words)))</t></is></c>"
      case .number(let number): text += "<c \(place)><v>\(number)</v></c>"
      case .day(let day?):
        // Days are counted from 1899-12-30; before March 1900 spreadsheets disagree about them.
        let serial = Int(day.daysSinceEpoch) + 25_569
        text +=
          serial > 60
          ? "<c \(place) s=\"2\"><v>\(serial)</v></c>"
          : "<c \(place) t=\"inlineStr\"><is><t>\(day)</t></is></c>"
      case .text, .day: break
      }
    }
    return text + "</row>\n"
  }

  /// The text, or its beginning with a remark where it is longer than a cell may be.
  private static func fitting(_ text: String) -> String {
    guard text.utf16.count > mostCharacters else { return text }
    let remark = " … (cut: longer than a cell)"
    var kept = ""
    var count = remark.utf16.count
    for scalar in text.unicodeScalars {
      count += scalar.value > 0xFFFF ? 2 : 1
      guard count <= mostCharacters else { break }
      kept.unicodeScalars.append(scalar)
    }
    return kept + remark
  }

  /// Text as XML takes it; what XML cannot hold is left out, and what a reader would take for a code is spelled out.
  private static func escaped(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.replacing("_x", with: "_x005F_x").unicodeScalars {
      switch scalar {
      case "&": safe.append(contentsOf: "&amp;".unicodeScalars)
      case "<": safe.append(contentsOf: "&lt;".unicodeScalars)
      case ">": safe.append(contentsOf: "&gt;".unicodeScalars)
      case "\t", "\n": safe.append(scalar)
      case "\u{FFFE}", "\u{FFFF}": break
      default: if scalar.value >= 0x20 { safe.append(scalar) }
      }
    }
    return String(safe)
  }

  /// `A`, `B`, … of a column below 26.
  private static func column(_ number: Int) -> Character {
    Character(UnicodeScalar(UInt8(65 + min(max(number, 0), 25))))
  }

  private static let declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// The files beside the sheet. Style 1 is bold, 2 a day.
  private static let parts = [
    (
      "[Content_Types].xml",
      """
      <Types xmlns="\(package)/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="\(type).sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="\(type).styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="\(type).worksheet+xml"/></Types>
      """
    ),
    (
      "_rels/.rels",
      """
      <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
      """
    ),
    (
      "xl/workbook.xml",
      """
      <workbook xmlns="\(main)" xmlns:r="\(office)"><sheets><sheet name="Documents" sheetId="1" r:id="rId1"/></sheets></workbook>
      """
    ),
    (
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="\(office)/styles" Target="styles.xml"/></Relationships>
      """
    ),
    (
      "xl/styles.xml",
      """
      <styleSheet xmlns="\(main)"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
      """
    ),
  ]
}
