import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import KnowledgeBase

@Suite struct WeeklyMeasureTests {
  @Test("weeks run from Monday to Sunday and count what the reader may see")
  func weeks() throws {
    let sample = try Sample()
    for (id, day, label) in [
      ("sunday", "2026-11-22", HandlingLabel.public), ("monday", "2026-11-23", .public),
      ("today", "2026-11-26", .official), ("hidden", "2026-11-26", .enforcement),
      ("long ago", "2026-01-01", .public), ("first", "2026-09-07", .public),
      ("before the first", "2026-09-06", .public),
    ] {
      try sample.add(
        id, "T", "Steel.", label: label, owner: label == .enforcement ? .ele : nil, issued: day)
    }
    let today = try #require(CalendarDate("2026-11-26"))
    let officer = Principal(name: "o", role: .officer, centers: [.bm])
    let weeks = try sample.workspace.weeklyMeasures(today: today, as: officer)
    #expect(weeks.count == 12)
    #expect(weeks.first?.start.description == "2026-09-07")
    #expect(weeks.last?.start.description == "2026-11-23")
    #expect(weeks.map(\.issued) == [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2])
    let all = try sample.workspace.weeklyMeasures(today: today, as: .localOperator)
    #expect(all.last?.issued == 3)
    let monday = try #require(CalendarDate("2026-11-23"))
    #expect(
      try sample.workspace.weeklyMeasures(today: monday, as: officer).last?.start == monday)
    let nobody = Principal(name: "p", role: .partner)
    #expect(throws: SubmissionRefusal.notAllowed) {
      try sample.workspace.weeklyMeasures(today: today, as: nobody)
    }
  }

  @Test func whatIsFiledAndFinishedIsCountedInItsWeek() throws {
    let sample = try Sample()
    let partner = Principal(
      account: ExchangeTests.account(1), name: "ann", role: .partner, organisation: "ACME")
    func file() throws -> SubmissionID {
      try sample.workspace.submit(Array(ExchangeTests.json.utf8), once: nil, as: partner)
        .file.submission.id
    }
    let first = try file()
    _ = try file()
    _ = try sample.workspace.move(
      first, .withdraw, reason: "", outcome: nil, expecting: nil, as: partner)
    let today = Timestamp.now().day
    func counts(_ centers: Set<Sector>) throws -> [Int] {
      let officer = Principal(name: "o", role: .officer, centers: centers)
      let weeks = try sample.workspace.weeklyMeasures(today: today, as: officer)
      return [weeks.reduce(0) { $0 + $1.filed }, weeks.reduce(0) { $0 + $1.finished }]
    }
    #expect(try counts([.ele]) == [2, 1])
    #expect(try counts([.bm]) == [0, 0])
  }
}
