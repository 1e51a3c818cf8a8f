import KnowledgeModel

/// A body as one text: for each block a letter for its role, its text, and U+001E.
///
/// `1` … `6` are headings, `p` a paragraph, `l` a list item, `q` a quotation, `t` a table row and `f` a
/// footnote; a heading of any other level is `h`, the level and a colon. Texts are escaped as in
/// `Fields`. Every body has exactly one encoding.
enum BodyText {
  private static let end: UInt8 = 0x1E
  private static let colon = UInt8(ascii: ":")

  static func encode(_ body: [Block]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.reduce(0) { $0 + $1.text.utf8.count + 2 })
    for block in body {
      appendRole(block.role, to: &bytes)
      Fields.appendEscaped(block.text, to: &bytes)
      bytes.append(end)
    }
    return bytes
  }

  /// `nil` when the bytes were not made by `encode`.
  static func decode(_ bytes: [UInt8]) -> [Block]? {
    var blocks: [Block] = []
    var rest = bytes[...]
    while let stop = rest.firstIndex(of: end) {
      var piece = rest[..<stop]
      guard let role = takeRole(from: &piece), let text = Fields.unescaped(piece) else {
        return nil
      }
      blocks.append(Block(role, text))
      rest = rest[(stop + 1)...]
    }
    return rest.isEmpty ? blocks : nil
  }

  private static func appendRole(_ role: Block.Role, to bytes: inout [UInt8]) {
    switch role {
    case .heading(let level):
      if (1...6).contains(level) {
        bytes.append(UInt8(ascii: "0") + UInt8(level))
      } else {
        bytes.append(contentsOf: "h\(level):".utf8)
      }
    case .paragraph: bytes.append(UInt8(ascii: "p"))
    case .listItem: bytes.append(UInt8(ascii: "l"))
    case .quotation: bytes.append(UInt8(ascii: "q"))
    case .tableRow: bytes.append(UInt8(ascii: "t"))
    case .footnote: bytes.append(UInt8(ascii: "f"))
    }
  }

  private static func takeRole(from piece: inout ArraySlice<UInt8>) -> Block.Role? {
    guard let letter = piece.popFirst() else { return nil }
    switch letter {
    case UInt8(ascii: "1")...UInt8(ascii: "6"):
      return .heading(level: Int(letter - UInt8(ascii: "0")))
    case UInt8(ascii: "p"): return .paragraph
    case UInt8(ascii: "l"): return .listItem
    case UInt8(ascii: "q"): return .quotation
    case UInt8(ascii: "t"): return .tableRow
    case UInt8(ascii: "f"): return .footnote
    case UInt8(ascii: "h"):
      guard let stop = piece.firstIndex(of: colon),
        let level = Int(String(decoding: piece[..<stop], as: UTF8.self))
      else { return nil }
      piece = piece[(stop + 1)...]
      return .heading(level: level)
    default: return nil
    }
  }
}
