import KnowledgeModel

/// One document of an export.
struct ExportRow {
  private static let columns = [
    "id", "version", "title", "kind", "label", "status", "status_since", "status_basis", "sectors",
    "date", "source", "source_id",
  ]
  /// The same for people, with their widths in characters.
  static let headings: [(heading: String, width: Int)] = [
    ("Id", 32), ("Version", 8), ("Title", 70), ("Kind", 18), ("Handling", 12), ("Status", 16),
    ("Status since", 13), ("Status by", 24), ("Centers", 16), ("Issued", 12), ("Source", 20),
    ("Number at the source", 22),
  ]

  private let hit: Hit

  init(_ hit: Hit) { self.hit = hit }

  private var status: StatusAssertion { hit.standing.status }
  private var sectors: [String] { hit.sectors.map(\.sector.rawValue) }

  private var texts: [String] {
    [
      hit.id.description, String(hit.version), hit.title, hit.kind.rawValue, hit.label.rawValue,
      status.status.rawValue, status.since?.description ?? "", status.basis ?? "",
      sectors.joined(separator: " "), hit.date?.description ?? "", hit.source, hit.sourceID ?? "",
    ]
  }

  /// The first line of a table (RFC 4180). The last column says the gravest label of the whole file, row by row.
  static var csvHeading: [UInt8] {
    Array(((columns + ["file_label"]).joined(separator: ",") + "\r\n").utf8)
  }

  /// One line of a table; no spreadsheet takes a cell for a formula.
  func csvLine(marking: String) -> [UInt8] {
    Array(((texts + [marking]).map(Payload.cell).joined(separator: ",") + "\r\n").utf8)
  }

  /// One row of a workbook.
  var cells: [Workbook.Cell] {
    [
      .text(hit.id.description), .number(hit.version), .text(hit.title), .text(hit.kind.words),
      .text(hit.label.rawValue), .text(status.status.words), .day(status.since),
      .text(status.basis ?? ""), .text(sectors.joined(separator: " ")), .day(hit.date),
      .text(hit.source), .text(hit.sourceID ?? ""),
    ]
  }

  /// One line of JSON.
  var jsonLine: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      for (name, value) in zip(Self.columns, texts) {
        switch name {
        case "version": json.member(name, hit.version)
        case "sectors": json.members(name, sectors)
        default: json.member(name, value.isEmpty ? nil : value)
        }
      }
    }
    return json.bytes + [0x0A]
  }

  /// One line with the citation, label and status.
  func citation(_ style: CitationStyle) -> [UInt8] {
    let standing = style == .full ? "" : ", \(status.status.words)"
    let line = "\(style.text(hit.cited))\(standing) [\(hit.label.rawValue)]"
    return Array((line.split(whereSeparator: \.isNewline).joined(separator: " ") + "\n").utf8)
  }
}
