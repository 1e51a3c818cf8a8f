import KnowledgeModel
import TestSupport
import Testing

@Suite struct CalendarDateTests {
  @Test("every day from 0001 to 9999 survives being written and read")
  func everyDaySurvives() throws {
    var random = SplitMix64(seed: 1)
    for _ in 0..<20_000 {
      let days = Int32.random(in: -719_162...2_932_896, using: &random)
      let date = try #require(CalendarDate(daysSinceEpoch: days))
      #expect(CalendarDate(date.description) == date, "day \(days)")
    }
  }

  @Test(
    "known days", arguments: [("1970-01-01", 0), ("2014-03-10", 16139), ("0001-01-01", -719_162)])
  func knownDays(text: String, days: Int32) {
    #expect(CalendarDate(text)?.daysSinceEpoch == days)
  }

  @Test(
    "what is not a day is refused",
    arguments: [
      "", "2014-3-10", "2014-02-30", "2100-02-29", "0000-01-01", "2014-13-01", "2014-03-1x",
    ])
  func notADay(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func momentsAreWrittenInRFC3339() {
    #expect(Timestamp(millisecondsSinceEpoch: 0).description == "1970-01-01T00:00:00.000Z")
    #expect(Timestamp(millisecondsSinceEpoch: -1).description == "1969-12-31T23:59:59.999Z")
  }
}
