/// Reads the query language.
///
///     words            all wanted          "a phrase"      "near words"~5
///     -not  NOT        AND  OR  ( )        prefix*         fuzzy~  fuzzy~2
///     field:value      field:"a phrase"    field:(a OR b)  field:from..through   field:value!
///
/// Everyday input never fails: a quotation mark or bracket without its partner, an operator without an
/// operand and other odd punctuation are taken as words or dropped, and a note says so. Only a
/// word before a colon that looks like a field and is none is an error.
package struct QueryParser {
  package static let longestQuery = 2_048
  package static let mostClauses = 64
  private static let deepest = 20

  private let fields: [String]
  private let text: [Character]
  private var at = 0
  private var clauses = 0
  private var notes: [String] = []

  private init(_ text: String, fields: [String]) {
    self.fields = fields
    self.text = Array(text)
  }

  /// Reads `text`; `fields` are the valid field names.
  package static func parse(
    _ text: String, fields: [String]
  ) throws(QueryError) -> ParsedQuery {
    guard text.count <= longestQuery else {
      throw .tooLong(characters: text.count, limit: longestQuery)
    }
    var parser = QueryParser(text, fields: fields)
    var trees: [QueryTree] = []
    while !parser.isAtEnd {
      if let tree = try parser.disjunction(depth: 0) { trees.append(tree) }
      if parser.peek == ")" {
        parser.note("A closing bracket without an opening one was ignored.")
        parser.at += 1
      }
    }
    return ParsedQuery(tree: join(trees, QueryTree.and), notes: parser.notes)
  }

  private var isAtEnd: Bool { at >= text.count }
  private var peek: Character? { at < text.count ? text[at] : nil }

  private mutating func note(_ text: String) {
    if !notes.contains(text) { notes.append(text) }
  }

  private mutating func skipBlanks() {
    while let character = peek, character.isWhitespace { at += 1 }
  }

  private mutating func disjunction(depth: Int) throws(QueryError) -> QueryTree? {
    var alternatives: [QueryTree] = []
    while true {
      if let tree = try conjunction(depth: depth) { alternatives.append(tree) }
      guard takeOperator("OR") || takeOperator("||") else { break }
      if alternatives.isEmpty { note("An OR with nothing before it was ignored.") }
    }
    return Self.join(alternatives, QueryTree.or)
  }

  private mutating func conjunction(depth: Int) throws(QueryError) -> QueryTree? {
    var wanted: [QueryTree] = []
    while true {
      skipBlanks()
      if isAtEnd || peek == ")" || isOperator("OR") || isOperator("||") { break }
      if takeOperator("AND") || takeOperator("&&") { continue }
      if let tree = try unary(depth: depth) { wanted.append(tree) }
    }
    return Self.join(wanted, QueryTree.and)
  }

  private mutating func unary(depth: Int) throws(QueryError) -> QueryTree? {
    skipBlanks()
    if takeOperator("NOT") {
      guard let tree = try unary(depth: depth) else {
        note("A NOT with nothing after it was ignored.")
        return nil
      }
      return .not(tree)
    }
    if peek == "-" || peek == "+", at + 1 < text.count, !text[at + 1].isWhitespace,
      text[at + 1] != "-"
    {
      let excludes = peek == "-"
      at += 1
      guard let tree = try primary(depth: depth) else { return nil }
      return excludes ? .not(tree) : tree
    }
    return try primary(depth: depth)
  }

  private mutating func primary(depth: Int) throws(QueryError) -> QueryTree? {
    skipBlanks()
    guard let character = peek else { return nil }
    clauses += 1
    guard clauses <= Self.mostClauses else { throw .tooManyClauses(limit: Self.mostClauses) }
    if character == "(" { return try group(depth: depth) }
    if Self.isQuote(character) { return phrase() }
    return try wordOrField(depth: depth)
  }

  private mutating func group(depth: Int) throws(QueryError) -> QueryTree? {
    at += 1
    guard depth < Self.deepest else {
      note("Brackets deeper than \(Self.deepest) were ignored.")
      return nil
    }
    let tree = try disjunction(depth: depth + 1)
    if peek == ")" {
      at += 1
    } else {
      note("A bracket that was never closed was closed at the end.")
    }
    return tree
  }

  private mutating func phrase() -> QueryTree? {
    at += 1
    var content = ""
    while let character = peek, !Self.isQuote(character) {
      content.append(character)
      at += 1
    }
    guard peek != nil else {
      note("A quotation mark without its partner was ignored.")
      return content.contains(where: { !$0.isWhitespace }) ? .word(content) : nil
    }
    at += 1
    var slop = 0
    if peek == "~" {
      at += 1
      slop = min(number() ?? 2, 100)
    }
    guard content.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    return .phrase(content, slop: slop)
  }

  private mutating func wordOrField(depth: Int) throws(QueryError) -> QueryTree? {
    let start = at
    var word = ""
    while let character = peek, !character.isWhitespace, character != "(", character != ")",
      !Self.isQuote(character)
    {
      if character == ":", Self.isFieldName(word) {
        if let tree = try field(word, start: start, depth: depth) { return tree }
      }
      word.append(character)
      at += 1
    }
    guard word.contains(where: { $0.isLetter || $0.isNumber }) else {
      if at == start { at += 1 }
      return nil
    }
    return Self.leaf(word)
  }

  /// Reads what follows `name:`. `nil` when it is not meant as a field after all.
  private mutating func field(
    _ name: String, start: Int, depth: Int
  ) throws(QueryError) -> QueryTree? {
    guard at + 1 < text.count, !text[at + 1].isWhitespace else { return nil }
    let isKnown = fields.contains(name.lowercased())
    if !isKnown {
      // `re:`, `http://` and the like are everyday input.
      if text[at + 1] == "/" || text[at + 1] == ":" || name.count < 3 { return nil }
      throw .unknownField(name, offset: start, valid: fields)
    }
    at += 1
    if peek == "(" {
      clauses += 1
      return try group(depth: depth).map { .field(name.lowercased(), $0) }
    }
    if let character = peek, Self.isQuote(character) {
      return phrase().map { .field(name.lowercased(), $0) }
    }
    var value = ""
    while let character = peek, !character.isWhitespace, character != ")" {
      value.append(character)
      at += 1
    }
    if let dots = Self.dots(in: value) {
      let (from, through) = (String(value[..<dots.lowerBound]), String(value[dots.upperBound...]))
      return .field(
        name.lowercased(),
        .range(
          from.isEmpty || from == "*" ? nil : from,
          through.isEmpty || through == "*" ? nil : through))
    }
    if value.hasSuffix("!"), value.count > 1 {
      return .field(name.lowercased(), .exactly(String(value.dropLast())))
    }
    return Self.leaf(value).map { .field(name.lowercased(), $0) }
  }

  private static func dots(in value: String) -> Range<String.Index>? {
    var index = value.startIndex
    while index < value.endIndex {
      let next = value.index(after: index)
      if value[index] == ".", next < value.endIndex, value[next] == "." {
        return index..<value.index(after: next)
      }
      index = next
    }
    return nil
  }

  private static func leaf(_ word: String) -> QueryTree? {
    if word.hasSuffix("*"), word.count > 1 {
      let stem = String(word.dropLast())
      if stem.contains(where: { $0.isLetter || $0.isNumber }) { return .prefix(stem) }
    }
    if let tilde = word.lastIndex(of: "~"), tilde > word.startIndex {
      let edits = word[word.index(after: tilde)...]
      if edits.isEmpty || edits == "1" || edits == "2" {
        return .fuzzy(String(word[..<tilde]), edits: edits == "2" ? 2 : 1)
      }
    }
    return .word(word)
  }

  private func isOperator(_ name: String) -> Bool {
    let characters = Array(name)
    guard at + characters.count <= text.count,
      Array(text[at..<at + characters.count]) == characters
    else { return false }
    let end = at + characters.count
    return end == text.count || text[end].isWhitespace || text[end] == "("
  }

  private mutating func takeOperator(_ name: String) -> Bool {
    skipBlanks()
    guard isOperator(name) else { return false }
    at += name.count
    return true
  }

  private mutating func number() -> Int? {
    var digits = ""
    while let character = peek, character.isASCII, character.isNumber {
      digits.append(character)
      at += 1
    }
    return Int(digits)
  }

  private static func isFieldName(_ word: String) -> Bool {
    !word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "_") }
  }

  private static func isQuote(_ character: Character) -> Bool {
    character == "\"" || character == "\u{201C}" || character == "\u{201D}"
  }

  private static func join(
    _ trees: [QueryTree], _ make: ([QueryTree]) -> QueryTree
  ) -> QueryTree? {
    trees.count > 1 ? make(trees) : trees.first
  }
}
