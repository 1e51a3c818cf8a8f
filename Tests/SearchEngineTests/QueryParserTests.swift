import SearchEngine
import TestSupport
import Testing

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
      (
        "dump* NEAR/5 value", .near([.prefix("dump"), .word("value")], .inWindow(slop: 5))
      ),
      (
        "NEAR/5(dump* value)",
        .near([.prefix("dump"), .word("value")], .inWindow(slop: 5))
      ),
      (
        "a PRE/2 b c",
        .and([.near([.word("a"), .word("b")], .inOrder(slop: 2)), .word("c")])
      ),
      (
        "a NEAR/2 b NEAR/2 \"c d\"",
        .near([.word("a"), .word("b"), .phrase("c d", slop: 0)], .inWindow(slop: 2))
      ),
      (
        "title:(a NEAR/3 (b OR c))",
        .field(
          "title", .near([.word("a"), .or([.word("b"), .word("c")])], .inWindow(slop: 3)))
      ),
      ("NOT (a NEAR/3 b)", .not(.near([.word("a"), .word("b")], .inWindow(slop: 3)))),
      ("a NEAR/p b", .near([.word("a"), .word("b")], .inParagraph)),
      ("title:NEAR/p(a b)", .field("title", .near([.word("a"), .word("b")], .inParagraph))),
      ("a NEAR/p b NEAR/3 c", .near([.word("a"), .word("b"), .word("c")], .inParagraph)),
      ("a PRE/p b", .and([.word("a"), .word("PRE/p"), .word("b")])),
      ("steel^2", .boosted(.word("steel"), by: 2)),
      ("\"hot rolled\"~3^0.5", .boosted(.phrase("hot rolled", slop: 3), by: 0.5)),
      ("(a OR b)^3", .boosted(.or([.word("a"), .word("b")]), by: 3)),
      ("title:steel^2", .boosted(.field("title", .word("steel")), by: 2)),
      ("title:\"hot rolled\"~4", .field("title", .phrase("hot rolled", slop: 4))),
      ("NOT NOT a", .word("a")), ("title:\"steel", .field("title", .word("\"steel"))),
      ("\"unclosed -not", .and([.word("unclosed"), .not(.word("not"))])),
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
      "NEAR/5", "a NEAR/5", "NEAR/5 b", "NEAR/5(", "NEAR/99999999999999999999 x", "a^", "^2", "a^b",
      "a^99999", "title:", "title:(", "title:)", "关税 税则", "\u{202E}a\u{7}\u{1B}[0m", "NOT NOT NOT",
      String(repeating: "NOT ", count: 2_000), String(repeating: "(", count: 8_000),
      String(repeating: "a:", count: 4_000), String(repeating: "word ", count: 1_000),
      String(repeating: "-\"", count: 4_000), String(repeating: "a NEAR/1 b NEAR/2 ", count: 400),
    ])
  func everyday(text: String) throws { _ = try tree(text) }

  @Test func anUnknownFieldListsTheValidOnes() {
    #expect(throws: QueryError.unknownField("sektor", offset: 6, valid: fields)) {
      try QueryParser.parse("steel sektor:ele", fields: fields)
    }
  }

  @Test func theFieldThatWasMeantIsNamed() {
    #expect(QueryError.nearest(to: "sektor", among: fields) == "sector")
    #expect(QueryError.nearest(to: "xyzzy", among: fields) == nil)
  }

  @Test("a tree written out and read is the same tree", arguments: 0..<20)
  func roundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let tree = Self.randomTree(depth: 4, using: &random)
      #expect(try self.tree(tree.text) == tree, "\(tree.text)")
    }
  }

  private static func randomTree(depth: Int, using random: inout SplitMix64) -> QueryTree {
    func several() -> [QueryTree] {
      (0..<Int.random(in: 2...3, using: &random)).map { _ in
        randomTree(depth: depth - 1, using: &random)
      }
    }
    let word = ["steel", "hot-rolled", "8471.30", "关税", "A&A"].randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<(depth > 0 ? 12 : 5), using: &random) {
    case 0: return .phrase("\(word) duty", slop: Int.random(in: 0...3, using: &random))
    case 1: return .prefix("dump")
    case 2: return .fuzzy("stel", edits: Int.random(in: 1...2, using: &random))
    case 3: return .field("issued", .range("2019", Bool.random(using: &random) ? "2021" : nil))
    case 4: return .word(word)
    case 5, 6: return .and(several())
    case 7: return .or(several())
    case 8: return .not(randomTree(depth: depth - 1, using: &random))
    case 9:
      let closeness: [Closeness] = [.inOrder(slop: 7), .inWindow(slop: 7), .inParagraph]
      return .near(several(), closeness[Int.random(in: 0..<3, using: &random)])
    case 10:
      let inner = randomTree(depth: depth - 1, using: &random)
      if case .boosted = inner { return inner }
      return .boosted(inner, by: 2.5)
    default:
      let inner = randomTree(depth: depth - 1, using: &random)
      if case .boosted = inner { return inner }
      if case .field = inner { return inner }
      return .field("title", inner)
    }
  }

  @Test("random strings never trap", arguments: 0..<20)
  func randomStrings(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("ab \"()-~*:!.|&ORANDNT8\u{201C}é—^NEAR/PRE/title:hts:")
    for _ in 0..<2000 {
      let text = String(
        (0..<Int.random(in: 0...30, using: &random)).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        })
      _ = try? QueryParser.parse(text, fields: fields)
    }
  }
}
