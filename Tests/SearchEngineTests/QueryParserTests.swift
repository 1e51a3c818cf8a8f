import SearchEngine
import TestSupport
import Testing
import TextAnalysis

@Suite struct QueryParserTests {
  private let fields = ["title", "hts", "issued", "sector"]

  private func tree(_ text: String) throws -> QueryTree? {
    try QueryParser.parse(text, fields: fields).tree
  }

  @Test(
    "what is typed is read",
    arguments: [
      ("steel", QueryTree.word("steel")),
      ("hot-rolled steel", .and([.word("hot-rolled"), .word("steel")])),
      ("\"hot rolled\"", .phrase("hot rolled", slop: 0)),
      ("\"hot rolled\"~5", .phrase("hot rolled", slop: 5)),
      ("steel -rebar", .and([.word("steel"), .not(.word("rebar"))])),
      ("steel NOT rebar", .and([.word("steel"), .not(.word("rebar"))])),
      ("steel OR iron", .or([.word("steel"), .word("iron")])),
      ("a b OR c", .or([.and([.word("a"), .word("b")]), .word("c")])),
      ("a AND (b OR c)", .and([.word("a"), .or([.word("b"), .word("c")])])),
      ("dump*", .prefix("dump")), ("stel~", .fuzzy("stel", edits: 1)),
      ("stel~2", .fuzzy("stel", edits: 2)),
      ("title:steel", .field("title", .word("steel"))),
      ("title:\"hot rolled\"", .field("title", .phrase("hot rolled", slop: 0))),
      ("hts:8701..8716", .field("hts", .range("8701", "8716"))),
      ("issued:2019..", .field("issued", .range("2019", nil))),
      ("hts:8471.30!", .field("hts", .exactly("8471.30"))),
      ("sector:(ele OR bm)", .field("sector", .or([.word("ele"), .word("bm")]))),
    ])
  func reading(text: String, expected: QueryTree) throws {
    #expect(try tree(text) == expected)
  }

  @Test(
    "everyday input never fails",
    arguments: [
      "", "   ", "\"", "(", ")", "((", "a)", "-", "--", "~", "*", "OR", "AND", "NOT", "a OR",
      "OR a",
      "\"unclosed phrase", "a (b", "Re: your letter", "http://cbp.gov/x", "19 CFR § 134.1(b)?",
      "what's the duty on 8542.31 — and why?", "A&A", "10+2", "\u{0}", "🚛", "\"\"",
    ])
  func everyday(text: String) throws { _ = try tree(text) }

  @Test func anUnknownFieldListsTheValidOnes() {
    #expect(throws: QueryError.unknownField("sektor", offset: 6, valid: fields)) {
      try QueryParser.parse("steel sektor:ele", fields: fields)
    }
  }

  @Test("random strings never trap", arguments: 0..<20)
  func randomStrings(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("ab \"()-~*:!.|&ORANDNT8\u{201C}é—title:hts:")
    for _ in 0..<2000 {
      let text = String(
        (0..<Int.random(in: 0...30, using: &random)).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        })
      _ = try? QueryParser.parse(text, fields: fields)
    }
  }

  @Test func aHighlightShowsStemsAndNothingElse() {
    let highlighter = Highlighter(terms: ["import", "steel"], stemming: .english)
    let parts = highlighter.snippet(of: [
      "Nothing here.", "All importers of Steel <b>pay</b> duty.",
    ])
    #expect(parts.filter(\.isMatch).map(\.text) == ["importers", "Steel"])
    #expect(parts.map(\.text).joined() == "All importers of Steel <b>pay</b> duty.")
  }
}
