import Foundation
import KnowledgeBase
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

/// How Centers keep their promises, over a thousand cases of two and a half years, is what somebody finds who ticks
/// off days in a calendar.
@Suite struct ClosureTests {
  /// Observed, from the tables of the Office of Personnel Management.
  private static let holidays: Set<String> = [
    "2024-01-01", "2024-01-15", "2024-02-19", "2024-05-27", "2024-06-19", "2024-07-04",
    "2024-09-02", "2024-10-14", "2024-11-11", "2024-11-28", "2024-12-25", "2025-01-01",
    "2025-01-20", "2025-02-17", "2025-05-26", "2025-06-19", "2025-07-04", "2025-09-01",
    "2025-10-13", "2025-11-11", "2025-11-27", "2025-12-25", "2026-01-01", "2026-01-19",
    "2026-02-16", "2026-05-25", "2026-06-19", "2026-07-03",
  ]

  /// What happened to one case, and when.
  private struct Case {
    var center: Sector
    var filed: Timestamp
    var taken: Timestamp?
    /// When the submitter was asked, and answered.
    var waits: [(from: Timestamp, to: Timestamp)] = []
    var answered: Timestamp?
    var decided: Timestamp
    var isTold: Bool
  }

  /// 1970-01-01 was a Thursday.
  private static func isWorked(_ day: CalendarDate) -> Bool {
    let weekday = (Int(day.daysSinceEpoch) % 7 + 7 + 3) % 7  // Monday is 0.
    return weekday < 5 && !holidays.contains(day.description)
  }

  private static func days(_ one: Case, until end: Timestamp) -> Int {
    var count = 0
    var day = one.filed.day
    while day < end.day {
      day = day.adding(days: 1)
      let isWaiting = one.waits.contains { wait in
        wait.from <= end && wait.from.day < day && day <= wait.to.day
      }
      if isWorked(day), !isWaiting { count += 1 }
    }
    return count
  }

  /// The smallest value that at least so many in a hundred do not exceed, found by trying.
  private static func rank(_ hundredths: Int, _ values: [Int]) -> Int? {
    Set(values).sorted().first { value in
      values.count { $0 <= value } * 100 >= hundredths * values.count
    }
  }

  private static func make(_ random: inout SplitMix64) -> Case {
    let start: Int64 = 1_704_100_000_000  // 2024-01-01
    func later(_ time: Timestamp, upTo days: Int) -> Timestamp {
      let most = UInt64(days * 86_400_000)
      return Timestamp(
        millisecondsSinceEpoch: time.millisecondsSinceEpoch + 1 + Int64(random.next() % most))
    }
    let filed = Timestamp(
      millisecondsSinceEpoch: start + Int64(random.next() % (800 * 86_400_000)))
    var one = Case(
      center: [.ele, .bm, .mach][Int(random.next() % 3)], filed: filed, decided: filed,
      isTold: random.next() % 4 != 0)
    var now = filed
    if random.next() % 8 != 0 {
      now = later(now, upTo: 6)
      one.taken = now
      for _ in 0..<(random.next() % 3) {
        let asked = later(now, upTo: 12)
        now = later(asked, upTo: 20)
        one.waits.append((asked, now))
      }
      if random.next() % 3 != 0 {
        now = later(now, upTo: 12)
        one.answered = now
      }
    }
    one.decided = later(now, upTo: 30)
    return one
  }

  private static func file(_ one: Case, _ id: SubmissionID, in store: RecordStore) throws {
    func act<Value: Sendable>(
      _ time: Timestamp, _ body: (WriteTransaction) throws(RecordError) -> Value
    ) throws -> Value {
      try store.write(Act(by: "x", at: time, writable: []), body)
    }
    func step(
      _ event: SubmissionEvent, _ side: SubmissionSide, _ to: SubmissionState, _ at: Timestamp
    )
      throws
    {
      try act(at) { transaction throws(RecordError) in
        guard var submission = try transaction.submission(id) else { throw .corrupt }
        let before = submission.state
        submission.state = to
        if event == .decline, one.isTold { submission.outcome = "So it is." }
        try transaction.update(&submission, isPublic: true)
        try transaction.add(event, to: submission, from: before, side: side, reason: "")
      }
    }
    try act(one.filed) { transaction throws(RecordError) in
      var draft = StoredSubmission(
        id: id,
        form: FilledForm(
          kind: .issue, label: .industry, fields: [("title", ["t"]), ("what_happened", ["w"])]),
        account: nil, organisation: nil, author: "anonymous", at: one.filed)
      draft.filedAt = one.filed
      draft.center = one.center
      draft = try transaction.add(draft)
    }
    try step(.file, .submitter, .received, one.filed)
    if let taken = one.taken { try step(.review, .center, .reviewing, taken) }
    for wait in one.waits {
      try step(.ask, .center, .awaitingAnswer, wait.from)
      try step(.answer, .submitter, .reviewing, wait.to)
    }
    if let answered = one.answered {
      try act(answered) { transaction throws(RecordError) in
        guard let submission = try transaction.submission(id) else { throw .corrupt }
        try transaction.addMessage("An answer.", to: submission, side: .center)
      }
    }
    try step(.decline, .center, .declined, one.decided)
  }

  @Test func mediansAndPercentilesAreThoseOfACalendarOnPaper() throws {
    let directory = try TemporaryDirectory()
    let workspace = try Workspace(creating: directory.path)
    var random = SplitMix64(seed: 8)
    var cases: [Case] = []
    for _ in 0..<1000 {
      let one = Self.make(&random)
      try Self.file(one, SubmissionID(at: one.filed, using: &random), in: workspace.store)
      cases.append(one)
    }
    #expect(cases.contains { !$0.waits.isEmpty } && cases.contains { $0.taken == nil })
    let measures = try workspace.centerMeasures(as: .localOperator)
    #expect(measures.count == 3)
    for measure in measures {
      let own = cases.filter { $0.center == measure.center }
      #expect(measure.finished == own.count && measure.open == 0)
      #expect(measure.unexplained == own.count { !$0.isTold })
      for clock in measure.clocks {
        let (limit, ends): (Int, [(Case, Timestamp)]) =
          switch clock.purpose {
          case .acknowledge: (2, own.map { ($0, $0.taken ?? $0.decided) })
          case .answer:
            (
              10,
              own.map { one in
                let asked = one.waits.first?.from
                return (one, [asked, one.answered].compactMap(\.self).min() ?? one.decided)
              }
            )
          case .decide: (30, own.map { ($0, $0.decided) })
          }
        let used = ends.map { Self.days($0.0, until: $0.1) }
        #expect(clock.kept == own.count && clock.running == 0)
        #expect(clock.median == Self.rank(50, used), "\(clock.purpose)")
        #expect(clock.ninetiethPercentile == Self.rank(90, used), "\(clock.purpose)")
        #expect(clock.breached == used.count { $0 > limit }, "\(clock.purpose)")
      }
    }
  }
}
