import KnowledgeModel

/// What is worth keeping of an HTML page.
struct HTMLPage: Equatable {
  var title = ""
  var language = ""
  var date = ""
  var description = ""
  var blocks: [Block] = []
}

/// The page as it crosses from the confined process: a letter, a length in four bytes, least
/// significant first, and that many bytes of UTF-8, again and again; `Z` ends it.
extension HTMLPage {
  var frames: [UInt8] {
    var bytes: [UInt8] = []
    func put(_ letter: Character, _ text: String) {
      bytes += Array(letter.utf8)
      let count = UInt32(text.utf8.count)
      for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
      bytes += Array(text.utf8)
    }
    put("T", title)
    put("L", language)
    put("D", date)
    put("M", description)
    for block in blocks { put(Self.letter(block.role), block.text) }
    put("Z", "")
    return bytes
  }

  /// `nil` for anything but what `frames` writes: the process that wrote it is not trusted.
  init?(frames: [UInt8]) {
    var page = HTMLPage()
    var index = 0
    while index + 5 <= frames.count {
      let letter = Character(Unicode.Scalar(frames[index]))
      var count = 0
      for offset in 0..<4 { count |= Int(frames[index + 1 + offset]) << (8 * offset) }
      index += 5
      guard count <= frames.count - index,
        let text = String(validating: frames[index..<(index + count)], as: UTF8.self)
      else { return nil }
      index += count
      let clean = text.split(separator: "\t", omittingEmptySubsequences: false)
        .map { Clean.line(String($0)) }.joined(separator: "\t")
      switch letter {
      case "T": page.title = clean
      case "L": page.language = clean
      case "D": page.date = clean
      case "M": page.description = clean
      case "Z":
        guard index == frames.count else { return nil }
        self = page
        return
      default:
        guard let role = Self.role(letter) else { return nil }
        if clean.contains(where: { $0 != "\t" }) { page.blocks.append(Block(role, clean)) }
      }
    }
    return nil
  }

  private static func letter(_ role: Block.Role) -> Character {
    switch role {
    case .heading(let level): Character(String(min(max(level, 1), 6)))
    case .paragraph: "p"
    case .listItem: "i"
    case .quotation: "q"
    case .tableRow: "r"
    case .footnote: "n"
    }
  }

  private static func role(_ letter: Character) -> Block.Role? {
    switch letter {
    case "1", "2", "3", "4", "5", "6": .heading(level: letter.wholeNumberValue ?? 1)
    case "p": .paragraph
    case "i": .listItem
    case "q": .quotation
    case "r": .tableRow
    case "n": .footnote
    default: nil
    }
  }
}
