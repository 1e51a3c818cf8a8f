import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import KnowledgeBase

/// A small knowledge base of known documents.
struct Sample {
  let directory: TemporaryDirectory
  let workspace: Workspace

  init() throws {
    directory = try TemporaryDirectory()
    workspace = try Workspace(creating: directory.path + "/data")
  }

  @discardableResult
  func add(
    _ id: String, _ title: String, _ body: String, label: HandlingLabel = .public,
    owner: Sector? = nil, kind: DocumentKind = .guidance, issued: String = "2020-01-01",
    attributes: [Attribute] = []
  ) throws -> Outcome {
    let document = Document(
      kind: kind, label: label, owner: owner, status: StatusAssertion(.inForce), title: title,
      source: "test", sourceID: id, issued: CalendarDate(issued), attributes: attributes,
      body: body.split(separator: "\n").map { Block(.paragraph, String($0)) })
    var random = SystemRandomNumberGenerator()
    let draft = workspace.draft(
      document, origin: Origin(path: Origin.api, ordinal: 0, format: "test"))
    let outcomes = try workspace.store.put(
      [draft], workspace.act(.localOperator), using: &random)
    return try #require(outcomes.first)
  }

  func find(_ text: String, as principal: Principal = .localOperator) throws -> [String] {
    try workspace.search(SearchQuestion(text), as: principal).hits.compactMap(\.sourceID)
  }
}

@Suite struct SearchingTests {
  @Test(
    "every common spelling of an identifier finds the document at the first try",
    arguments: [
      "8471.30.0100", "8471300100", "8471.30.01.00", "8471.30", "hts:8471", "hts:8471.30.0100!",
      "heading 8471", "A-570-910", "A570910", "A 570 910", "case:A-570-910", "19 CFR 134.1",
      "19 C.F.R. § 134.1(b)", "cfr:\"19 CFR 134\"", "NY N301234", "N301234", "ruling:N301234",
    ])
  func identifiers(question: String) throws {
    let sample = try Sample()
    try sample.add(
      "a", "Computers", "Under 8471.30.0100, case A-570-910, 19 CFR 134.1(b), see NY N301234.")
    try sample.add("b", "Shoes", "Under 6404.11.90, case A-570-911, 19 CFR 177.9, NY N301235.")
    #expect(try sample.find(question) == ["a"])
  }

  @Test func aRangeFindsWhatLiesInIt() throws {
    let sample = try Sample()
    for heading in ["8700", "8701", "8708", "8716", "8717"] {
      try sample.add(heading, "Heading \(heading).10", "Goods of \(heading).10.")
    }
    #expect(try Set(sample.find("hts:8701..8716")) == ["8701", "8708", "8716"])
  }

  @Test func restrictedDocumentsChangeNoByteOfALesserReadersAnswer() throws {
    let (plain, secret) = (try Sample(), try Sample())
    for sample in [plain, secret] {
      try sample.add("a", "Microchips at Laredo", "Chips of 8542.31 held at Laredo.")
      try sample.add("b", "Steel", "Hot-rolled steel and chips.")
    }
    try secret.add(
      "x", "Chips case", "Chips chips canaryword 8542.31.", label: .enforcement, owner: .ele)
    try secret.add("y", "Chips", "Chips chips officialword.", label: .official)
    for role in [Role.anonymous, .partner] {
      let reader = Principal(name: role.rawValue, role: role)
      for text in ["chips", "8542.31", "canaryword", "officialword", "chip*", "laredo"] {
        var question = SearchQuestion(text)
        question.facets = SearchQuestion.facetNames
        question.explains = true
        var left = try plain.workspace.search(question, as: reader)
        var right = try secret.workspace.search(question, as: reader)
        #expect(left.total == right.total)
        #expect(left.hits.map(\.score) == right.hits.map(\.score), "\(text)")
        #expect(left.hits.map(\.sourceID) == right.hits.map(\.sourceID))
        #expect(left.suggestion == right.suggestion)
        #expect("\(left.facets)" == "\(right.facets)")
        (left.hits, right.hits) = ([], [])
        #expect(
          try plain.workspace.suggestions(for: String(text.prefix(4)), limit: 10, as: reader)
            == secret.workspace.suggestions(for: String(text.prefix(4)), limit: 10, as: reader))
      }
    }
    let officer = Principal(name: "o", role: .officer, enforcementClearance: [.ele])
    #expect(try secret.find("canaryword", as: officer) == ["x"])
    #expect(try secret.find("canaryword", as: Principal(name: "o", role: .officer)) == [])
  }

  @Test func aChangeIsFoundAtOnceAndAnOldVersionNoMore() throws {
    let sample = try Sample()
    let first = try sample.add("a", "Wine", "Riesling.")
    #expect(try sample.find("riesling") == ["a"])
    try sample.add("a", "Wine", "Merlot.")
    #expect(try sample.find("riesling") == [])
    #expect(try sample.find("merlot") == ["a"])
    let old = try sample.workspace.document(named: "\(first.id)@1", as: .localOperator)
    #expect(old?.document.body.first?.text == "Riesling.")
    _ = try sample.workspace.delete(first.id, expecting: nil, as: .localOperator)
    #expect(try sample.find("merlot") == [])
    #expect(try sample.workspace.verify() == [])
  }

  @Test func twoWorkspacesOnOneDirectoryAgree() throws {
    let sample = try Sample()
    let other = try Workspace(opening: sample.workspace.directory)
    #expect(!other.keepsIndex)
    try sample.add("a", "Wine", "Riesling.")
    let seen = try other.search(SearchQuestion("riesling"), as: .localOperator)
    #expect(seen.total == 1)
    try sample.workspace.maintainIndex()
    try sample.add("b", "Wine", "Riesling again.")
    #expect(try other.search(SearchQuestion("riesling"), as: .localOperator).total == 2)
  }

  @Test func aPersonsWordOnSectorsIsFinal() throws {
    let sample = try Sample()
    let added = try sample.add("a", "Chips", "Integrated circuits of 8542.31.")
    #expect(try sample.find("sector:ele") == ["a"])
    _ = try sample.workspace.setSectors(
      added.id, to: [.mach], reason: "tools", expecting: nil, as: .localOperator)
    #expect(try sample.find("sector:ele") == [])
    try sample.add("a", "Chips", "Integrated circuits of 8542.31, again.")
    #expect(try sample.find("sector:mach") == ["a"])
  }

  @Test func whenNoDocumentHasAllWordsTheAnswerSaysSo() throws {
    let sample = try Sample()
    try sample.add("a", "Steel", "Steel.")
    try sample.add("b", "Wine", "Wine.")
    let answer = try sample.workspace.search(SearchQuestion("steel wine"), as: .localOperator)
    #expect(answer.total == 2)
    #expect(answer.notes == ["No document has all of these words; these have some of them."])
    let long = try sample.workspace.search(
      SearchQuestion("steel mills rolling coils entering ports quickly"), as: .localOperator)
    #expect(long.total == 1)
    #expect(long.notes == ["A long question: these documents need not have all of its words."])
  }

  @Test func pagesByCursorCoverEverythingOnce() throws {
    let sample = try Sample()
    for number in 0..<25 {
      try sample.add("d\(number)", "Steel \(number)", "Steel of kind \(number).")
    }
    var question = SearchQuestion("steel")
    question.limit = 4
    var seen: [String] = []
    repeat {
      let answer = try sample.workspace.search(question, as: .localOperator)
      #expect(answer.total == 25)
      seen += answer.hits.compactMap(\.sourceID)
      question.cursor = answer.next
    } while question.cursor != nil
    #expect(seen.count == 25 && Set(seen).count == 25)
    question.cursor = "nonsense"
    #expect(throws: SearchRefusal.badCursor) {
      try sample.workspace.search(question, as: .localOperator)
    }
  }

  @Test(
    "NEAR finds words close together, in any order, and PRE in one",
    arguments: [
      ("dump* NEAR/5 value", ["a", "b"]), ("NEAR/5(value dump*)", ["a", "b"]),
      ("dump* PRE/5 value", ["a"]), ("dump* NEAR/0 value", []),
      ("title:(dumping NEAR/3 value)", []), ("value NEAR/9 (steel OR wine)", ["b", "c"]),
      ("\"normal value\" NEAR/5 dumping", ["a"]), ("value -(dump* NEAR/5 value)", ["c"]),
    ])
  func near(question: String, expected: [String]) throws {
    let sample = try Sample()
    try sample.add("a", "First", "Dumping is a sale below normal value in the market.")
    try sample.add("b", "Second", "The value of dumped steel.")
    try sample.add("c", "Third", "The value of wine, and much else besides and far away: a dump.")
    #expect(try sample.find(question).sorted() == expected)
  }

  @Test func aBoostRaisesAWord() throws {
    let sample = try Sample()
    try sample.add("a", "One", "steel")
    try sample.add("b", "Two", "wine")
    #expect(try sample.find("steel^3 OR wine") == ["a", "b"])
    #expect(try sample.find("steel OR wine^3") == ["b", "a"])
  }

  @Test func aPastedPageIsAnswered() throws {
    let sample = try Sample()
    try sample.add("a", "One", "steel")
    let page = (0..<900).map { "word\($0)" }.joined(separator: " ") + " steel"
    #expect(try sample.find(page) == ["a"])
  }

  @Test func jsonIsEscaped() {
    var json = JSONWriter()
    json.object { $0.member("a\"b", "line\n\u{1}é\\") }
    #expect(json.text == "{\"a\\\"b\":\"line\\n\\u0001é\\\\\"}")
  }
}
