import Foundation
import KnowledgeModel
import TestSupport
import Testing
import TradeLanguage

@Suite struct IdentifierTests {
  /// One line of `Cases/identifiers.tsv`.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [String]

    var testDescription: String { text }

    static let all = CaseTable.rows("identifiers.tsv", beside: #filePath).map {
      Case(text: $0[0].replacing("\\n", with: "\n"), expected: CaseTable.parts($0, 1))
    }
  }

  @Test func theTableIsLong() { #expect(Case.all.count >= 400) }

  @Test("identifiers are found in every spelling, and false ones are not", arguments: Case.all)
  func found(example: Case) {
    let found = IdentifierScanner.scan(example.text).map { "\($0.kind) \($0.normal)" }
    #expect(found == example.expected)
  }

  @Test("what was normalised is read again as the same", arguments: Case.all)
  func normalisingIsIdempotent(example: Case) {
    let cues = [
      "", "heading ", "chapter ", "headings ", "chapters ", "HTS ", "message ", "port ", "FIRMS ",
      "MID ", "EIN ", "team ", "FR Doc. ",
    ]
    for item in IdentifierScanner.scan(example.text) where item.kind != "ssn" {
      let isReadAgain = cues.contains { cue in
        IdentifierScanner.scan(cue + item.normal).map(\.normal) == [item.normal]
      }
      #expect(isReadAgain, "\(item.kind) \(item.normal)")
    }
  }

  @Test("offsets lie in the text, in order, whatever the bytes", arguments: 0..<40)
  func hostile(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("0123456789.-–§ ANHC()$,CFRUSCheading TMKQ:/#\u{AD}\u{A0}é\n")
    for round in 0..<400 {
      let text =
        round.isMultiple(of: 2)
        ? String(
          (0..<60).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] })
        : String(
          decoding: (0..<80).map { _ in UInt8.random(in: 0...255, using: &random) },
          as: UTF8.self)
      var end = 0
      for item in IdentifierScanner.scan(text) {
        #expect(item.range.lowerBound >= end && item.range.upperBound <= text.utf8.count)
        end = item.range.upperBound
      }
    }
  }

  @Test("the cut pieces of every case never trap", arguments: Case.all)
  func cutPieces(example: Case) {
    let bytes = Array(example.text.utf8)
    for count in 0...bytes.count {
      _ = IdentifierScanner.scan(String(decoding: bytes[..<count], as: UTF8.self))
      _ = IdentifierScanner.scan(String(decoding: bytes[count...], as: UTF8.self))
    }
  }

  @Test func offsetsAreThoseOfTheText() throws {
    let text = "See § 5 – “A–570–910” there"
    let item = try #require(IdentifierScanner.scan(text).first)
    let bytes = Array(text.utf8)[item.range]
    #expect(String(decoding: bytes, as: UTF8.self) == "A–570–910")
  }

  @Test func ancestorsStandAboveANumber() {
    #expect(
      IdentifierLineage.of(kind: "hts", "8471.30.0100")
        == ["8471.30.0100", "8471.30.01", "8471.30", "8471", "84"])
    #expect(
      IdentifierLineage.of(kind: "cfr", "19 CFR 165.4(a)(2)")
        == ["19 CFR 165.4(a)(2)", "19 CFR 165.4(a)", "19 CFR 165.4", "19 CFR Part 165"])
    #expect(
      IdentifierLineage.of(kind: "hts", "7309-7311") == ["7309-7311", "7309", "73", "7311"])
    #expect(
      IdentifierLineage.of(kind: "case", "A-570-910-001") == ["A-570-910-001", "A-570-910"])
  }

  @Test func confidentialNumbersAreHiddenFromPartners() {
    let text = "Entry ABC-1234567-6 of importer no. 12-3456789, SSN 123-45-6789, 8542.31."
    let partner = Principal(name: "p", role: .partner)
    let officer = Principal(name: "o", role: .officer)
    #expect(
      SensitiveText.masked(text, for: partner)
        == "Entry ABC-XXXXXXX-X of importer no. XX-XXXXXXX, SSN XXX-XX-XXXX, 8542.31.")
    #expect(
      SensitiveText.masked(text, for: officer)
        == "Entry ABC-1234567-6 of importer no. 12-3456789, SSN XXX-XX-XXXX, 8542.31.")
    #expect(SensitiveText.looksConfidential("12-3456789"))
    #expect(!SensitiveText.looksConfidential("8542.31"))
  }
}
