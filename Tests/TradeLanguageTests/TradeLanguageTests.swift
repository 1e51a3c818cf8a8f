import KnowledgeModel
import TestSupport
import Testing
import TradeLanguage

@Suite struct TradeLanguageTests {
  @Test(
    "identifiers are found in every common spelling",
    arguments: [
      ("under 8471.30.01.00 and", ["hts 8471.30.0100"]), ("8471.30.0100.", ["hts 8471.30.0100"]),
      ("item 9903.88.03", ["hts 9903.88.03"]), ("6307.90", ["hts 6307.90"]),
      ("tariff no. 84713001", ["hts 8471.30.01"]), ("HTS 2801100000", ["hts 2801.10.0000"]),
      ("headings 8541, 8542 and 8543", ["hts 8541", "hts 8542", "hts 8543"]),
      ("Chapter 84", ["hts 84"]), ("heading 8511", ["hts 8511"]),
      ("NY N305293", ["ruling N305293"]), ("HQ Ruling Letter H298167", ["ruling H298167"]),
      ("N340540", ["ruling N340540"]), ("HRL 085252", ["ruling HQ 085252"]),
      ("HRL 74909", ["ruling HQ 074909"]), ("NY L81234", ["ruling NY L81234"]),
      ("A-570-910", ["case A-570-910"]), ("C570068001", ["case C-570-068-001"]),
      ("A 449 804", ["case A-449-804"]), ("A–570–910", ["case A-570-910"]),
      ("19 C.F.R. § 165.4(a)(2)", ["cfr 19 CFR 165.4(a)(2)"]),
      ("19 CFR part 177", ["cfr 19 CFR 177"]),
      ("18 U.S.C. 1905", ["usc 18 USC 1905"]), ("19 USC § 1304(a)", ["usc 19 USC 1304(a)"]),
      ("81 Fed. Reg. 92,978", ["fr 81 FR 92978"]), ("81 FR 92978", ["fr 81 FR 92978"]),
      ("CSMS # 60011750", ["csms 60011750"]), ("CBP Form 28", ["form CBP Form 28"]),
      ("CF-28", ["form CBP Form 28"]), ("FR Doc. 2016–29719", ["frdoc 2016-29719"]),
    ])
  func found(text: String, expected: [String]) {
    #expect(IdentifierScanner.scan(text).map { "\($0.kind) \($0.normal)" } == expected)
  }

  @Test(
    "false ones are left alone",
    arguments: [
      "$1234.56", "2801100000", "10+2", "H12345", "heading north 12", "A-57-910", "AC-570-910",
      "HQ staff 85252", "on 12.31.2014 at", "version 1.2.3", "7712.10.00",
    ])
  func notFound(text: String) {
    #expect(IdentifierScanner.scan(text) == [])
  }

  @Test("offsets lie in the text and scanning never traps", arguments: 0..<20)
  func hostile(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("0123456789.-–§ ANHC()$,CFRUSCheading ")
    for _ in 0..<500 {
      let text = String(
        (0..<60).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] })
      var end = 0
      for item in IdentifierScanner.scan(text) {
        #expect(item.range.lowerBound >= end && item.range.upperBound <= text.utf8.count)
        end = item.range.upperBound
      }
    }
  }

  @Test("8511 moved from Machinery to Automotive on 10 March 2014")
  func headingMoves() throws {
    let before = try #require(CalendarDate("2014-03-09"))
    let after = try #require(CalendarDate("2014-03-10"))
    #expect(CenterTable.shared.owner(of: "8511", on: before).range?.sector == .mach)
    #expect(CenterTable.shared.owner(of: "8511.10", on: after).range?.sector == .aa)
  }

  @Test("every heading from 0101 to 9706 has one Center on any day, but for chapter 77")
  func everyHeadingHasOneCenter() throws {
    for day in ["2013-01-01", "2026-11-24"] {
      let day = try #require(CalendarDate(day))
      for range in CenterTable.shared.ranges where range.holds(on: day) {
        for other in CenterTable.shared.ranges where other.holds(on: day) && other != range {
          #expect(other.from > range.through || other.through < range.from, "\(range.from)")
        }
      }
    }
  }

  @Test(
    "Centers answer to their codes, names and aliases",
    arguments: [
      ("ele", Sector.ele), ("CEE007", .ele), ("electronics", .ele), ("A&A", .aa),
      ("Automotive and Aerospace", .aa), ("Base Metals", .bm),
    ])
  func names(text: String, sector: Sector) {
    #expect(CenterTable.shared.sector(named: text) == sector)
  }

  @Test func tagsShowTheirReasons() throws {
    let day = try #require(CalendarDate("2026-01-01"))
    let tags = SectorTagger.shared.tags(
      of: "Integrated circuits of 8542.31.00 from Malaysia held for review.", on: day)
    let first = try #require(tags.first)
    #expect(first.sector == .ele)
    #expect(first.evidence.contains { $0.kind == .tariff && $0.text == "8542.31.00" })
    #expect(SectorTagger.shared.tags(of: "Nothing of the kind.", on: day) == [])
  }

  @Test func negatedWordsDoNotCount() throws {
    let day = try #require(CalendarDate("2026-01-01"))
    let tags = SectorTagger.shared.tags(of: "Articles other than hot-rolled steel sheet.", on: day)
    #expect(!tags.contains { $0.sector == .bm })
  }
}
