import Foundation
import KnowledgeModel
import TestSupport
import Testing
import TextAnalysis
import TradeLanguage

@Suite struct CitationTests {
  /// One line of `Cases/treatments.tsv`.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [String]

    var testDescription: String { text }

    static let all = CaseTable.rows("treatments.tsv", beside: #filePath).map {
      Case(text: $0[0], expected: CaseTable.parts($0, 1))
    }
  }

  static func document(
    _ title: String, _ body: [String], kind: DocumentKind = .notice, sourceID: String? = nil,
    issued: String? = "2020-01-01", attributes: [Attribute] = []
  ) -> Document {
    Document(
      kind: kind, label: .public, title: title, source: "test", sourceID: sourceID,
      issued: issued.flatMap { CalendarDate($0) }, attributes: attributes,
      body: body.map { Block(.paragraph, $0) })
  }

  static func record(_ document: Document) -> CitationRecord {
    CitationFinder.record(of: document, mentions: IdentifierScanner.mentions(in: document))
  }

  static func edges(_ document: Document) -> [String] {
    record(document).cites.map { "\($0.target.normal)=\($0.treatment.rawValue)" }
  }

  @Test func theTableIsLong() { #expect(Case.all.count >= 100) }

  @Test("what a sentence does to what it cites", arguments: Case.all)
  func treatment(example: Case) {
    let isTitle = example.text.hasPrefix("TITLE: ")
    let document =
      isTitle
      ? Self.document(String(example.text.dropFirst(7)), ["Text."])
      : Self.document("A letter", [example.text])
    #expect(Self.edges(document) == example.expected)
  }

  @Test(
    "the day of effect is the one that the document states",
    arguments: [
      ("The decision takes effect on March 4, 2015.", "2015-03-04"),
      ("This ruling is effective April 1, 2021.", "2021-04-01"),
      ("Effective immediately.", "2020-01-01"),
      (
        "In accordance with 19 U.S.C. 1625(c), this ruling will become effective 60 days after its publication in the Customs Bulletin.",
        "2020-03-01"
      ),
      (
        "It will become effective 60 days after its publication in the Customs Bulletin (of July 23, 2014), that is for merchandise entered on or after September 21, 2014.",
        "2014-09-21"
      ),
      ("It had the effect of a tariff.", nil),
    ])
  func effect(sentence: String, day: String?) {
    let document = Self.document("A letter", ["NY N301234 is revoked.", sentence])
    let edge = Self.record(document).cites.first { $0.target.normal == "N301234" }
    #expect(edge?.effective?.description == day)
  }

  @Test(
    "comments close on the day that is named",
    arguments: [
      "Comments must be received on or before November 18, 2024.",
      "Written comments are due on or before 18 November 2024.",
      "Submit comments no later than November 18, 2024.",
      "The comment period closes on November 18, 2024.",
    ])
  func comments(sentence: String) {
    let document = Self.document("A notice", ["CBP intends to revoke NY N301234.", sentence])
    let edge = Self.record(document).cites.first
    #expect(edge?.treatment == .proposesToRevoke)
    #expect(edge?.commentsClose == CalendarDate("2024-11-18"))
  }

  @Test func aProposedLetterRevokesNothing() {
    let document = Self.document(
      "Proposed Revocation of One Ruling Letter and Revocation of Treatment Relating to Widgets",
      ["CBP intends to revoke NY N301234.", "NY N301234 is hereby revoked."])
    #expect(Self.edges(document) == ["N301234=proposes-to-revoke"])
  }

  @Test func aFinalNoticeDecidesAlsoWhenItTellsOfTheProposal() {
    let document = Self.document(
      "Revocation of One Ruling Letter and Revocation of Treatment Relating to Widgets",
      [
        "Notice of the proposed revocation of NY N301234 was published on May 1, 2019.",
        "CBP is revoking NY N301234.",
      ])
    #expect(Self.edges(document) == ["N301234=revokes"])
  }

  @Test func aListBelowAColonIsGoverned() {
    let document = Self.document(
      "Notice",
      [
        "The following ruling letters are hereby revoked:", "NY N301234, dated May 1, 2010",
        "HQ H301300", "Inquiries may be sent to HQ H301301 and others.",
      ])
    #expect(
      Self.edges(document) == ["N301234=revokes", "H301300=revokes", "H301301=cites"])
  }

  @Test(
    "a document is called by its own numbers",
    arguments: [
      (DocumentKind.ruling, "CBP Rulings", "N301234", ["ruling N301234"]),
      (.ruling, "CBP Rulings", "HQ 085252", ["ruling HQ 085252"]),
      (.notice, "Federal Register", "2016-29719", ["frdoc 2016-29719"]),
      (.regulation, "Code of Federal Regulations", "19 CFR 134.32", ["cfr 19 CFR 134.32"]),
      (.regulation, "United States Code", "19 USC 1625", ["usc 19 USC 1625"]),
      (.guidance, "CSMS", "CSMS # 60011750", ["csms CSMS 60011750"]),
      (.guidance, "Center guidance", "APP-GD-2013-04", []),
      (.other, "files", "e-aa-tires.html", []),
    ])
  func own(kind: DocumentKind, source: String, id: String, expected: [String]) {
    var document = Self.document("Title", ["Text."], kind: kind, sourceID: id)
    document.source = source
    #expect(Self.record(document).own.map(\.description) == expected)
  }

  @Test func fieldsOfTheSourceAreEdgesToo() {
    let document = Self.document(
      "A ruling", ["Text."], kind: .ruling, sourceID: "H301300",
      attributes: [
        Attribute("revokes", "N301234"), Attribute("modifies", "HQ 085252"),
        Attribute("citation", "81 FR 92978"), Attribute("related", "H301300"),
      ])
    let record = Self.record(document)
    #expect(record.own.map(\.normal) == ["H301300", "81 FR 92978"])
    #expect(
      Set(record.cites.map { "\($0.target.normal)=\($0.treatment.rawValue)" })
        == ["N301234=revokes", "HQ 085252=modifies"])
    #expect(record.cites.allSatisfy { $0.paragraph == nil })
  }

  @Test("places lie in the text and the sentence, whatever the bytes", arguments: 0..<40)
  func hostile(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let words = [
      "NY N301234", "HQ 085252", "is", "hereby", "revoked", "revoking", "propose", "to", "modify",
      "and", ",", ".", ":", ";", "(", ")", "not", "which", "\u{201C}", "doesn\u{2019}t", "é",
      "consistent with", "unlike", "withdraws", "proposal", "19 CFR 134.1", "\n", "the following",
    ]
    var edges = 0
    for _ in 0..<200 {
      let text = (0..<30).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
        .joined(separator: " ")
      let document = Self.document(text, [text, text + ":"])
      for edge in Self.record(document).cites {
        let place = edge.paragraph.map { $0 == 0 ? text : text + ":" } ?? text
        let paragraph = Array(place.utf8)
        #expect(edge.range.upperBound <= paragraph.count)
        edges += 1
        #expect(
          edge.sentence.lowerBound <= edge.range.lowerBound
            && edge.range.upperBound <= edge.sentence.upperBound)
      }
    }
    #expect(edges > 100, "the texts cite something")
  }

  @Test(
    "sentences cover the text in order",
    arguments: [
      ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
      (
        "See 19 U.S.C. 1625(c) and T.D. 84-235. Next.",
        ["See 19 U.S.C. 1625(c) and T.D. 84-235.", "Next."]
      ),
      (
        "Acme Co. Ltd. of Texas. \"Yes.\" No. 5 is here.",
        ["Acme Co. Ltd. of Texas.", "\"Yes.\"", "No. 5 is here."]
      ),
      ("Line\nline", ["Line", "line"]),
      ("", []),
    ])
  func sentences(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    #expect(
      Sentences.ranges(in: text).map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
  }
}
