/// What a file is, told by its first bytes and never by its name.
enum FileShape: Equatable {
  case xml, html, json, text

  init(head: [UInt8]) throws(IngestError) {
    for (magic, name) in Self.others where head.starts(with: magic) {
      throw .invalid("\(name) is not read; convert it to text, HTML or XML first", nil)
    }
    if head.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) {
      throw .encoding(.unsupported("EBCDIC"), Place(line: 1, column: 1))
    }
    if head.starts(with: [0, 0x3C]) || head.starts(with: [0x3C, 0]) {
      throw .encoding(
        .unsupported("UTF-16 without a byte order mark"), Place(line: 1, column: 1))
    }
    let text = Self.preview(head)
    guard let first = text.first(where: { !Self.isBlank($0) }) else {
      self = .text
      return
    }
    let rest = text.drop(while: Self.isBlank)
    switch first {
    case 0x3C: self = Self.markup(rest)
    case 0x7B, 0x5B: self = Self.isJSON(rest) ? .json : .text
    default: self = .text
    }
  }

  private static let others: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "a PDF"), ([0x50, 0x4B, 0x03, 0x04], "a ZIP or Office file"),
    ([0x1F, 0x8B], "a gzip file"), ([0x28, 0xB5, 0x2F, 0xFD], "a zstd file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file"), ([0x89, 0x50, 0x4E, 0x47], "a picture"),
    ([0xFF, 0xD8, 0xFF], "a picture"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("SQLite format 3".utf8), "a database"),
  ]

  /// The head with two-byte characters cut to one, good enough to look at.
  private static func preview(_ head: [UInt8]) -> ArraySlice<UInt8> {
    guard let mark = Encoding.mark(of: head) else { return head[...] }
    let rest = head.dropFirst(mark.length)
    switch mark.encoding {
    case .utf16BigEndian, .utf16LittleEndian: return rest.filter { $0 != 0 }[...]
    default: return rest
    }
  }

  private static func markup(_ text: ArraySlice<UInt8>) -> FileShape {
    var rest = text
    var isDeclared = false
    while true {
      rest = rest.drop(while: isBlank)
      let lower = String(decoding: rest.prefix(16), as: UTF8.self).lowercased()
      if lower.hasPrefix("<!doctype") {
        let name = String(decoding: rest.dropFirst(9).prefix(40), as: UTF8.self).lowercased()
        return name.split(whereSeparator: \.isWhitespace).first?.prefix(4) == "html" ? .html : .xml
      }
      if lower.hasPrefix("<?") {
        guard let end = after("?>", in: rest) else { return .xml }
        isDeclared = isDeclared || lower.hasPrefix("<?xml")
        rest = end
      } else if lower.hasPrefix("<!--") {
        guard let end = after("-->", in: rest) else { return .xml }
        rest = end
      } else {
        break
      }
    }
    guard rest.first == 0x3C, rest.dropFirst().first != 0x21 else {
      return [0x21, 0x3F].contains(text.dropFirst().first) ? .xml : .text
    }
    let name = rest.dropFirst().prefix { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x3A
        || byte == 0x5F || byte == 0x2D || byte == 0x2E || byte >= 0x80
    }
    if name.isEmpty { return .text }
    let tag = String(decoding: name, as: UTF8.self)
    if tag.lowercased() == "html" { return .html }
    // A page may begin without its html element, but XML that says so, or has a namespace, is none.
    let inside = rest.prefix { $0 != 0x3E }
    let isPage = fragments.contains(tag.lowercased()) && tag != "TITLE" && !isDeclared
    return isPage && inside.firstRange(of: Array("xmlns".utf8)) == nil ? .html : .xml
  }

  private static let fragments: Set<String> = [
    "head", "body", "title", "div", "p", "h1", "h2", "table", "meta", "ul", "article", "main",
  ]

  private static func after(_ mark: String, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    text.firstRange(of: Array(mark.utf8)).map { text[$0.upperBound...] }
  }

  private static func isJSON(_ text: ArraySlice<UInt8>) -> Bool {
    let next = text.dropFirst().drop(while: isBlank).first
    return text.first == 0x7B
      ? next == 0x22 || next == 0x7D || next == nil
      : next == 0x7B || next == 0x5D && text.count < 64 || next == nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
