import KnowledgeModel
import Testing
import TradeLanguage

@Suite struct TradeLanguageTests {
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
