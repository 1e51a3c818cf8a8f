/// Reads the query language.
///
///     words            all wanted          "a phrase"      "near words"~5
///     -not  NOT        AND  OR  ( )        prefix*         fuzzy~  fuzzy~2
///     field:value      field:"a phrase"    field:(a OR b)  field:from..through   field:value!
///     a NEAR/5 b       NEAR/5(a b c)       a PRE/5 b       a NEAR/p b (one paragraph)
///     word^2           "a phrase"^2     (a b)^0.5
///
/// NEAR binds more tightly than AND, AND than OR. Everyday input never fails: a quotation mark or
/// bracket without its partner, an operator without an operand and other odd punctuation are taken
/// as words or dropped, and a note says so. Only a word before a colon that looks like a field and is
/// none is an error. One pass; linear in the text.
package struct QueryParser {
  package static let longestQuery = 8_192
  /// Words and phrases; a pasted page fits.
  package static let mostWords = 1_024
  /// Parts that stand for many terms: prefixes, misspellings, ranges.
  package static let mostClauses = 64
  private static let deepest = 20

  let fields: [String]
  let text: [Character]
  private let lastQuote: Int
  var at = 0
  private var words = 0
  private var clauses = 0
  private var notes: [String] = []

  private init(_ text: String, fields: [String]) {
    self.fields = fields
    self.text = Array(text)
    lastQuote = self.text.lastIndex(where: Self.isQuote) ?? -1
  }

  /// Reads `text`; `fields` are the valid field names.
  package static func parse(
    _ text: String, fields: [String]
  ) throws(QueryError) -> ParsedQuery {
    guard text.utf8.count <= 4 * longestQuery, text.count <= longestQuery else {
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

  /// Whether another quotation mark comes after this one.
  var hasPartner: Bool { lastQuote > at }
  var isAtEnd: Bool { at >= text.count }
  var peek: Character? { at < text.count ? text[at] : nil }

  mutating func note(_ text: String) {
    if !notes.contains(text) { notes.append(text) }
  }

  /// Counts a part of the question, which may have only so many.
  mutating func count(_ tree: QueryTree) throws(QueryError) {
    words += 1
    switch tree {
    case .prefix, .fuzzy, .range: clauses += 1
    default: break
    }
    guard words <= Self.mostWords else { throw .tooManyClauses(limit: Self.mostWords) }
    guard clauses <= Self.mostClauses else { throw .tooManyClauses(limit: Self.mostClauses) }
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
      if let tree = try proximity(depth: depth) { wanted.append(tree) }
    }
    return Self.join(wanted, QueryTree.and)
  }

  /// `a NEAR/5 b NEAR/5 c` is one group of three; of several distances the largest holds.
  private mutating func proximity(depth: Int) throws(QueryError) -> QueryTree? {
    while takeNear() != nil { note("A NEAR with nothing before it was ignored.") }
    var operands: [QueryTree] = []
    if let tree = try unary(depth: depth) { operands.append(tree) }
    var closeness: Closeness?
    while let near = takeNear() {
      guard let tree = try unary(depth: depth) else {
        note("A NEAR with nothing after it was ignored.")
        break
      }
      if let closeness, near != closeness {
        note("Of several NEAR in a row the largest distance was taken.")
      }
      operands.append(tree)
      closeness = closeness?.widened(by: near) ?? near
    }
    guard operands.count > 1, let closeness else { return operands.first }
    return .near(operands, closeness)
  }

  private mutating func unary(depth: Int) throws(QueryError) -> QueryTree? {
    var excludes = false
    while takeOperator("NOT") { excludes.toggle() }
    if peek == "-" || peek == "+", at + 1 < text.count, !text[at + 1].isWhitespace,
      text[at + 1] != "-"
    {
      if peek == "-" { excludes.toggle() }
      at += 1
    }
    guard let tree = try primary(depth: depth) else {
      if excludes { note("A NOT with nothing after it was ignored.") }
      return nil
    }
    return excludes ? .not(tree) : tree
  }

  private mutating func primary(depth: Int) throws(QueryError) -> QueryTree? {
    skipBlanks()
    guard let character = peek, character != ")" else { return nil }
    if character == "(" { return try group(depth: depth) }
    if Self.isQuote(character) {
      guard let phrase = try phrase() else { return nil }
      return boosted(phrase)
    }
    if let closeness = takeNear(beforeBracket: true) {
      return try nearGroup(closeness, depth: depth)
    }
    return try wordOrField(depth: depth)
  }

  /// What stands in brackets; reading begins at the opening one.
  mutating func group(depth: Int) throws(QueryError) -> QueryTree? {
    at += 1
    guard depth < Self.deepest else {
      note("Brackets deeper than \(Self.deepest) were ignored.")
      return nil
    }
    let tree = try disjunction(depth: depth + 1)
    closeBracket()
    return tree.map { boosted($0) }
  }

  /// What stands in the brackets of `NEAR/5(a b)`.
  mutating func nearGroup(_ closeness: Closeness, depth: Int) throws(QueryError) -> QueryTree? {
    at += 1
    guard depth < Self.deepest else {
      note("Brackets deeper than \(Self.deepest) were ignored.")
      return nil
    }
    var trees: [QueryTree] = []
    while true {
      skipBlanks()
      if isAtEnd || peek == ")" { break }
      if let tree = try unary(depth: depth + 1) { trees.append(tree) }
    }
    closeBracket()
    guard trees.count > 1 else { return trees.first.map { boosted($0) } }
    return boosted(.near(trees, closeness))
  }

  private mutating func closeBracket() {
    if peek == ")" {
      at += 1
    } else {
      note("A bracket that was never closed was closed at the end.")
    }
  }

  /// Reads a phrase, or passes over a mark that has no partner.
  mutating func phrase() throws(QueryError) -> QueryTree? {
    guard hasPartner else {
      note("A quotation mark without its partner was ignored.")
      at += 1
      return nil
    }
    at += 1
    var content = ""
    while let character = peek, !Self.isQuote(character) {
      content.append(character)
      at += 1
    }
    at += 1
    var slop = 0
    if peek == "~" {
      at += 1
      slop = min(number() ?? 2, 100)
    }
    guard content.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    let tree = QueryTree.phrase(content, slop: slop)
    try count(tree)
    return tree
  }

  static func isQuote(_ character: Character) -> Bool {
    character == "\"" || character == "\u{201C}" || character == "\u{201D}"
  }

  private static func join(
    _ trees: [QueryTree], _ make: ([QueryTree]) -> QueryTree
  ) -> QueryTree? {
    trees.count > 1 ? make(trees) : trees.first
  }
}
