import KnowledgeModel
import RecordStore
import Testing
import TradeLanguage

@testable import KnowledgeBase

@Suite struct CitationTests {
  private static let partner = Principal(name: "p", role: .partner)

  private func answer(
    _ sample: Sample, _ name: String, as principal: Principal = .localOperator,
    depth: Int = 1, limit: Int = 50, cursor: String? = nil
  ) throws -> CitationAnswer {
    var question = CitationQuestion()
    (question.depth, question.limit, question.cursor) = (depth, limit, cursor)
    return try #require(try sample.workspace.citations(of: name, question, as: principal))
  }

  private func rulings() throws -> Sample {
    let sample = try Sample()
    try sample.add("N301234", "Widgets", "Widgets of 8471.30.", kind: .ruling)
    try sample.add(
      "H301300", "Revocation of NY N301234; widgets",
      "We looked at NY N301234. It is not consistent with HQ H301299.\nNY N301234 is hereby revoked.",
      kind: .ruling, issued: "2021-05-04")
    return sample
  }

  @Test func edgesHaveQuoteRuleAndPlace() throws {
    let sample = try rulings()
    let found = try answer(sample, "N301234")
    let citing = try #require(found.citedBy.first)
    #expect(citing.citation.treatment == .revokes)
    #expect(citing.document.sourceID == "H301300")
    #expect(citing.quote == "Revocation of NY N301234; widgets")
    #expect(citing.citation.found.rule == "revokes.heading")
    #expect(found.citedByByTreatment == ["revokes 1"])
    let cites = try answer(sample, "H301300")
    #expect(cites.cites.map(\.citation.target.normal) == ["N301234", "H301299"])
    #expect(cites.cites[0].documents.map(\.sourceID) == ["N301234"])
    #expect(cites.cites[1].documents.isEmpty, "not in the collection")
    #expect(cites.cites[0].documents[0].standing.status.status == .revoked)
  }

  @Test func statusIsShownFilteredAndCounted() throws {
    let sample = try rulings()
    defer { withExtendedLifetime(sample) {} }
    #expect(try sample.find("widgets status:revoked") == ["N301234"])
    #expect(try !sample.find("widgets status:in-force").contains("N301234"))
    var question = SearchQuestion("widgets")
    question.facets = ["status"]
    let found = try sample.workspace.search(question, as: Self.partner)
    let hit = try #require(found.hits.first { $0.sourceID == "N301234" })
    #expect(hit.standing.status.status == .revoked)
    #expect(hit.standing.status.since == CalendarDate("2021-05-04"))
    #expect(hit.standing.status.basis == "H301300")
    let counts = found.facets.first?.values.map { "\($0.value) \($0.count)" } ?? []
    #expect(counts.sorted() == ["in-force 1", "revoked 1"])
  }

  @Test func aProposalIsShownUntilSomethingSettlesIt() throws {
    let sample = try Sample()
    try sample.add("N301234", "Widgets", "Widgets.", kind: .ruling)
    try sample.add(
      "2099-00001", "Proposed revocation of one ruling letter",
      "CBP intends to revoke NY N301234. Comments must be received on or before March 4, 2099.",
      kind: .notice)
    try sample.add(
      "2001-00001", "Proposed modification of one ruling letter",
      "CBP intends to modify NY N301235. Comments are due on or before March 4, 2001.",
      kind: .notice)
    try sample.add("N301235", "Gadgets", "Gadgets.", kind: .ruling)
    let day = try #require(CalendarDate("2099-03-01"))
    let open = try #require(try sample.workspace.document(named: "N301234", as: Self.partner))
    #expect(open.standing.status.status == .proposedChange)
    #expect(open.standing.note(on: day) == "comments close on 2099-03-04 (in 3 days)")
    let lapsed = try #require(try sample.workspace.document(named: "N301235", as: Self.partner))
    #expect(lapsed.standing.status.status == .proposedChange, "never silently back to in force")
    #expect(lapsed.standing.note(on: day)?.hasPrefix("proposal lapsed") == true)
    try sample.add(
      "2099-00009", "Withdrawal of a proposal",
      "CBP is withdrawing its proposal to revoke NY N301234.", kind: .notice, issued: "2099-04-01")
    let withdrawn = try #require(try sample.workspace.document(named: "N301234", as: Self.partner))
    #expect(withdrawn.standing == Standing(StatusAssertion(.inForce)))
  }

  @Test func sectionsAreCitedByTheirParagraphs() throws {
    let sample = try Sample()
    try sample.add("19 CFR 134.32", "General exceptions", "Text.", kind: .regulation)
    try sample.add("19 CFR 134.3", "Delivery withheld", "Text.", kind: .regulation)
    try sample.add("a", "Marking", "Under 19 CFR 134.32(d)(1) and 19 CFR 134.3.")
    #expect(try answer(sample, "19 CFR 134.32").citedBy.map(\.document.sourceID) == ["a"])
    #expect(try answer(sample, "19 CFR 134.3").citedBy.count == 1)
    let edges = try answer(sample, "a").cites
    #expect(edges.map { $0.documents.first?.sourceID } == ["19 CFR 134.32", "19 CFR 134.3"])
  }

  @Test func pagesHoldEveryEdgeOnce() throws {
    let sample = try Sample()
    try sample.add("N301234", "Widgets", "Widgets.", kind: .ruling)
    for index in 0..<23 {
      try sample.add("doc-\(index)", "About \(index)", "See NY N301234.", issued: "2020-01-01")
    }
    var seen: [String] = []
    var cursor: String?
    repeat {
      let page = try answer(sample, "N301234", limit: 5, cursor: cursor)
      #expect(page.citedByTotal == 23)
      seen += page.citedBy.compactMap(\.document.sourceID)
      cursor = page.next
    } while cursor != nil
    #expect(seen.count == 23 && Set(seen).count == 23)
    #expect(throws: SearchRefusal.badCursor) {
      _ = try answer(sample, "N301234", cursor: "nonsense")
    }
  }

  @Test func depthTwoGoesOneStepFurther() throws {
    let sample = try Sample()
    try sample.add("N301001", "One", "See NY N301002.", kind: .ruling)
    try sample.add("N301002", "Two", "See NY N301003.", kind: .ruling)
    try sample.add("N301003", "Three", "Text.", kind: .ruling)
    let down = try answer(sample, "N301001", depth: 2)
    #expect(down.beyondCites.map(\.target.normal) == ["N301003"])
    let up = try answer(sample, "N301003", depth: 2)
    #expect(up.beyondCitedBy.map { $0.document?.sourceID } == ["N301001"])
  }

  @Test func restrictedDocumentsChangeNoByteOfALesserReadersAnswer() throws {
    var answers: [String] = []
    for isSecret in [false, true] {
      let sample = try rulings()
      try sample.add("N301235", "Gadgets", "Gadgets, see NY N301234.", kind: .ruling)
      if isSecret {
        try sample.add(
          "secret", "Revocation of NY N301235", "NY N301235 is revoked. See HQ H301300.",
          label: .official, kind: .notice)
        try sample.add(
          "H301299", "Restricted ruling", "We follow NY N301234; HQ H301300 is modified.",
          label: .enforcement, owner: .ele, kind: .ruling)
      }
      var bytes = ""
      for name in ["N301234", "N301235", "H301300"] {
        var json = JSONWriter()
        Payload.citations(try answer(sample, name, as: Self.partner, depth: 2), into: &json)
        let memo = try sample.workspace.check(
          memo: "NY N301235, HQ H301299, HQ H301300 and NY N301234.",
          asOf: try #require(CalendarDate("2026-01-01")), as: Self.partner)
        Payload.check(memo, into: &json)
        for hit in try sample.workspace.search(SearchQuestion("widgets gadgets"), as: Self.partner)
          .hits
        {
          Payload.hit(hit, into: &json)
        }
        bytes += json.text
      }
      // Ids are random and the same in number.
      answers.append(bytes.replacing(/doc_[0-9A-Z]{26}/, with: "doc"))
    }
    #expect(answers[0] == answers[1])
    #expect(!answers[1].contains("Restricted"))
  }

  @Test func aMemoIsChecked() throws {
    let sample = try Sample()
    try sample.add(
      "N301234", "Widgets", "The widgets are classified in subheading 8471.30 as computers.",
      kind: .ruling, issued: "2010-01-01")
    try sample.add(
      "H301300", "Revocation of NY N301234",
      "NY N301234 is revoked. The decision takes effect on March 4, 2015.", kind: .ruling,
      issued: "2015-01-05")
    try sample.add(
      "2015-00001", "Revocation of HQ H777777", "HQ H777777 is revoked.", kind: .notice,
      issued: "2015-02-02")
    let memo = """
      NY N301234 held that \u{201C}the widgets are classified in subheading 8471.30 as computers.\u{201D} \
      It was said that "the widgets are never classified in subheading 8471.30 as computers," NY N301234.
      But HQ H777777 and N999999 say more, as does HQ H301300.
      """
    let now = try sample.workspace.check(
      memo: memo, asOf: try #require(CalendarDate("2026-01-01")), as: Self.partner)
    #expect(
      now.cites.map { "\($0.identifier.normal) \($0.verdict.name)" } == [
        "N301234 revoked", "N301234 revoked", "H777777 revoked", "N999999 not-found",
        "H301300 in-force",
      ])
    #expect(now.cites[0].standing.status.since == CalendarDate("2015-03-04"))
    #expect(now.cites[0].quotation?.verdict == .faithful)
    #expect(now.cites[0].quotation?.paragraph == 1)
    #expect(now.cites[1].quotation?.verdict == .misquoted)
    #expect(
      now.cites[1].quotation?.difference.map { "\($0.change.rawValue) \($0.text)" } == [
        "same the widgets are", "added never", "same classified in subheading 8471.30 as computers",
      ])
    #expect(now.cites[2].documents.isEmpty)
    let bytes = Array(memo.utf8)
    #expect(
      now.cites.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        == ["NY N301234", "NY N301234", "HQ H777777", "N999999", "HQ H301300"])
    let then = try sample.workspace.check(
      memo: memo, asOf: try #require(CalendarDate("2014-12-31")), as: Self.partner)
    #expect(
      then.cites.map(\.verdict.name) == [
        "in-force", "in-force", "not-found", "not-found", "not-yet-issued",
      ])
  }

  @Test func aHugeMemoIsAnswered() throws {
    let sample = try rulings()
    let text = String(
      repeating: "\"We looked at this and found nothing of it\" NY N301234, \u{201C}HQ H301300 \" ",
      count: 8_000)
    let found = try sample.workspace.check(
      memo: text, asOf: try #require(CalendarDate("2026-01-01")), as: Self.partner)
    #expect(found.cites.count == 2_000)
    #expect(found.notes.count == 1)
  }
}

extension CitationAnswer {
  fileprivate var citedByByTreatment: [String] {
    citedByTreatment.map { "\($0.name) \($0.count)" }
  }
}
