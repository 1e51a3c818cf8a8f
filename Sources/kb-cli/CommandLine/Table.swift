/// Rows of cells: tabs between them for programs, columns that fit the terminal for people.
struct Table {
  private let rows: [[String]]

  init(_ rows: [[String]]) { self.rows = rows }

  /// No column is made narrower than this.
  private static let narrowest = 8

  var tabbed: [String] { rows.map { $0.joined(separator: "\t") } }

  /// Lines of at most `width` cells of the terminal where that is possible; what is cut ends in an ellipsis.
  func fitted(to width: Int) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    var widths = (0..<count).map { column in
      rows.map { $0.count > column ? Self.width($0[column]) : 0 }.max() ?? 0
    }
    while widths.reduce(2 * max(0, count - 1), +) > width,
      let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Self.narrowest
    {
      widths[widest] -= 1
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let text = Self.cut(cell, to: widths[column])
        line += text
        if column + 1 < row.count {
          line += String(repeating: " ", count: widths[column] - Self.width(text) + 2)
        }
      }
      return line
    }
  }

  private static func cut(_ text: String, to width: Int) -> String {
    guard Self.width(text) > width else { return text }
    var (kept, used) = ("", 0)
    for character in text {
      let next = Self.width(String(character))
      if used + next > width - 1 { break }
      kept.append(character)
      used += next
    }
    return kept + "…"
  }

  /// How many cells a text takes: two for the wide characters of East Asia (UAX 11), none for marks.
  static func width(_ text: String) -> Int {
    text.reduce(0) { sum, character in
      guard let first = character.unicodeScalars.first else { return sum }
      switch first.value {
      case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        return sum + 2
      default: return sum + (first.properties.generalCategory == .nonspacingMark ? 0 : 1)
      }
    }
  }
}
