import KnowledgeModel

/// Text that may hold HTML, such as the description of a feed's item: tags go, words stay.
enum MarkupText {
  static func blocks(of text: String) -> [Block] {
    var blocks: [Block] = []
    var buffer = TextBuffer()
    func flush() {
      let line = buffer.take()
      if !line.isEmpty { blocks.append(Block(.paragraph, line)) }
    }
    var rest = Substring(text)
    while let open = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      buffer.append(String(rest[..<open]))
      rest = rest[open...]
      if rest.first == "&" {
        let (character, length) = entity(rest)
        buffer.append(character)
        rest = rest.dropFirst(length)
        continue
      }
      let name = rest.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if name.isEmpty {
        buffer.append("<")
        rest = rest.dropFirst()
        continue
      }
      guard let close = rest.firstIndex(of: ">") else { break }  // No tag ends after this.
      if breaking.contains(name.lowercased()) { flush() }
      rest = rest[rest.index(after: close)...]
    }
    buffer.append(String(rest))
    flush()
    return blocks
  }

  private static let breaking: Set<String> = [
    "p", "br", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6",
    "blockquote", "hr",
  ]

  /// The character that a reference stands for, and the length of the reference.
  private static func entity(_ text: Substring) -> (String, Int) {
    let name = text.dropFirst().prefix(10).prefix { $0 != ";" }
    let length = name.count + 2
    guard text.dropFirst(length - 1).first == ";" else { return ("&", 1) }
    switch name {
    case "amp": return ("&", length)
    case "lt": return ("<", length)
    case "gt": return (">", length)
    case "quot": return ("\"", length)
    case "apos": return ("'", length)
    case "nbsp": return (" ", length)
    default: break
    }
    guard name.first == "#" else { return ("&", 1) }
    let digits = name.dropFirst()
    let code = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let scalar = code.flatMap(Unicode.Scalar.init) else { return ("&", 1) }
    return (String(Character(scalar)), length)
  }
}
