package import KnowledgeModel
import RecordStore

/// How a Center keeps one of its promises, over everything that was filed with it.
package struct ClockMeasure: Equatable, Sendable {
  package let purpose: ServiceClock.Purpose
  package let kept: Int
  package let running: Int
  /// Kept too late, or running beyond the promise.
  package let breached: Int
  /// Business days until it was kept, waiting for the submitter not counted; `nil` when none was kept.
  package let median: Int?
  package let ninetiethPercentile: Int?

  /// By the nearest rank: the smallest value that so many in a hundred do not exceed.
  static func percentile(_ hundredths: Int, of sorted: [Int]) -> Int? {
    guard !sorted.isEmpty else { return nil }
    let rank = (sorted.count * hundredths + 99) / 100
    return sorted[min(max(rank, 1), sorted.count) - 1]
  }
}

/// What a Center has to do and how it does.
package struct CenterMeasure: Sendable {
  /// `nil` for what no Center has.
  package let center: Sector?
  package let open: Int
  package let finished: Int
  /// Ended by the Center without a word, a reason or a document that could be told.
  package let unexplained: Int
  package let clocks: [ClockMeasure]
}

extension Workspace {
  /// Medians and 90th percentiles by Center, of the submissions that the principal works on.
  package func centerMeasures(as principal: Principal) throws -> [CenterMeasure] {
    let files = try filesWorkedOn(by: principal)
    let now = Timestamp.now()
    let groups = Dictionary(grouping: files) { $0.submission.center }
    let centers: [Sector?] = Sector.allCases.map { $0 } + [nil]
    return centers.compactMap { center in
      guard let own = groups[center] else { return nil }
      let clocks = own.flatMap { Self.clocks(of: $0, now: now) }
      let open = own.count { !$0.submission.state.isFinished }
      return CenterMeasure(
        center: center, open: open, finished: own.count - open,
        unexplained: own.count { $0.submission.isUnexplained },
        clocks: ServiceClock.Purpose.allCases.map { purpose in
          let these = clocks.filter { $0.purpose == purpose }
          let kept = these.filter { !$0.isRunning }.map(\.used).sorted()
          return ClockMeasure(
            purpose: purpose, kept: kept.count, running: these.count - kept.count,
            breached: these.count(where: \.isBreached),
            median: ClockMeasure.percentile(50, of: kept),
            ninetiethPercentile: ClockMeasure.percentile(90, of: kept))
        })
    }
  }
}

extension Workspace {
  /// What was filed and what a principal works on.
  func filesWorkedOn(by principal: Principal) throws -> [SubmissionFile] {
    guard AccessPolicy.mayTriage(principal) else { throw SubmissionRefusal.notAllowed }
    return try store.submissions(
      within: AccessPolicy.reach(of: principal), before: .max, limit: .max
    ) { submission in
      submission.state != .draft
        && AccessPolicy.side(of: principal, in: submission.facts, holdsReceipt: false) == .center
    }
  }
}

extension StoredSubmission {
  /// Whether the Center has ended it without a word, a reason or a document that could be told.
  fileprivate var isUnexplained: Bool {
    [.declined, .closed, .actionNotified].contains(state) && outcome == nil && outcomeCode == nil
      && document == nil
  }
}
