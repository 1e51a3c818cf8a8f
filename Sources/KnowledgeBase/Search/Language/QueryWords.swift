/// The smallest parts of a question: words, fields, operators, numbers.
extension QueryParser {
  mutating func skipBlanks() {
    while let character = peek, character.isWhitespace { at += 1 }
  }

  mutating func wordOrField(depth: Int) throws(QueryError) -> QueryTree? {
    let start = at
    var word = ""
    var isName = true
    while let character = peek, !character.isWhitespace, character != "(", character != ")",
      !Self.isQuote(character)
    {
      if character == ":", isName, at > start {
        let (isField, tree) = try field(word, start: start, depth: depth)
        if isField { return tree }
      }
      isName = isName && character.isASCII && (character.isLetter || character == "_")
      word.append(character)
      at += 1
    }
    if at == start { at += 1 }
    guard let tree = Self.leaf(word) else { return nil }
    try count(tree)
    return tree
  }

  /// Reads what follows `name:`, unless it is not meant as a field after all.
  private mutating func field(
    _ name: String, start: Int, depth: Int
  ) throws(QueryError) -> (isField: Bool, tree: QueryTree?) {
    guard at + 1 < text.count, !text[at + 1].isWhitespace, text[at + 1] != ")" else {
      return (false, nil)
    }
    let field = name.lowercased()
    if !fields.contains(field) {
      // `re:`, `http://` and the like are everyday input.
      if text[at + 1] == "/" || text[at + 1] == ":" || name.count < 3 { return (false, nil) }
      throw .unknownField(name, offset: start, valid: fields)
    }
    at += 1
    if peek == "(" { return (true, try group(depth: depth).map { Self.named(field, $0) }) }
    if let closeness = takeNear(beforeBracket: true) {
      let near = try nearGroup(closeness, depth: depth)
      return (true, near.map { Self.named(field, $0) })
    }
    if let character = peek, Self.isQuote(character), hasPartner {
      return (true, try phrase().map { boosted(.field(field, $0)) })
    }
    var value = ""
    while let character = peek, !character.isWhitespace, character != ")",
      value.isEmpty || !Self.isQuote(character)
    {
      value.append(character)
      at += 1
    }
    guard let tree = Self.value(value) else { return (true, nil) }
    try count(tree)
    return (true, Self.named(field, tree))
  }

  /// A boost of the value is a boost of the whole.
  private static func named(_ field: String, _ value: QueryTree) -> QueryTree {
    if case .boosted(let tree, let factor) = value {
      return .boosted(.field(field, tree), by: factor)
    }
    return .field(field, value)
  }

  private static func value(_ text: String) -> QueryTree? {
    let (text, factor) = splitBoost(text)
    var tree = plainLeaf(text)
    if let dots = text.firstRange(of: "..") {
      let (from, through) = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
      tree = .range(
        from.isEmpty || from == "*" ? nil : from,
        through.isEmpty || through == "*" ? nil : through)
    } else if text.hasSuffix("!"), text.count > 1 {
      tree = .exactly(String(text.dropLast()))
    }
    return factor.flatMap { factor in tree.map { .boosted($0, by: factor) } } ?? tree
  }

  private static func leaf(_ text: String) -> QueryTree? {
    let (text, factor) = splitBoost(text)
    let tree = plainLeaf(text)
    return factor.flatMap { factor in tree.map { .boosted($0, by: factor) } } ?? tree
  }

  private static func splitBoost(_ text: String) -> (String, Float?) {
    guard let caret = text.lastIndex(of: "^"), caret > text.startIndex,
      let factor = factor(text[text.index(after: caret)...])
    else { return (text, nil) }
    return (String(text[..<caret]), factor)
  }

  private static func plainLeaf(_ text: String) -> QueryTree? {
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    if text.hasSuffix("*"), text.count > 1 { return .prefix(String(text.dropLast())) }
    if let tilde = text.lastIndex(of: "~"), tilde > text.startIndex {
      let edits = text[text.index(after: tilde)...]
      if edits.isEmpty || edits == "1" || edits == "2" {
        return .fuzzy(String(text[..<tilde]), edits: edits == "2" ? 2 : 1)
      }
    }
    return .word(text)
  }

  private static func factor(_ text: some StringProtocol) -> Float? {
    guard text.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }),
      let factor = Float(String(text)), factor > 0
    else { return nil }
    return min(max(factor, 0.01), 100)
  }

  /// Reads `^2` after a group or phrase, if it is there.
  mutating func boosted(_ tree: QueryTree) -> QueryTree {
    guard peek == "^" else { return tree }
    let start = at
    at += 1
    var digits = ""
    while let character = peek, character.isASCII, character.isNumber || character == "." {
      digits.append(character)
      at += 1
    }
    guard let factor = Self.factor(digits) else {
      at = start
      return tree
    }
    if case .boosted(let inner, _) = tree { return .boosted(inner, by: factor) }
    return .boosted(tree, by: factor)
  }

  func isOperator(_ name: String) -> Bool {
    var end = at
    for character in name {
      guard end < text.count, text[end] == character else { return false }
      end += 1
    }
    return end == text.count || text[end].isWhitespace || text[end] == "(" || text[end] == ")"
  }

  mutating func takeOperator(_ name: String) -> Bool {
    skipBlanks()
    guard isOperator(name) else { return false }
    at += name.count
    return true
  }

  /// Reads `NEAR/5`, `NEAR/p` or `PRE/5`; before a bracket only if that is asked for.
  mutating func takeNear(beforeBracket: Bool = false) -> Closeness? {
    skipBlanks()
    let start = at
    for name in ["NEAR/", "PRE/"] where text[at...].starts(with: name) {
      at += name.count
      if let closeness = reach(ofNear: name == "NEAR/"),
        beforeBracket ? peek == "(" : isAtEnd || text[at].isWhitespace
      {
        return closeness
      }
      at = start
    }
    return nil
  }

  /// What stands behind the slash.
  private mutating func reach(ofNear isNear: Bool) -> Closeness? {
    if isNear, peek == "p" {
      at += 1
      return .inParagraph
    }
    return number().map { isNear ? .inWindow(slop: min($0, 100)) : .inOrder(slop: min($0, 100)) }
  }

  mutating func number() -> Int? {
    var digits = ""
    while let character = peek, ("0"..."9").contains(character) {
      if digits.count < 6 { digits.append(character) }
      at += 1
    }
    return Int(digits)
  }
}
