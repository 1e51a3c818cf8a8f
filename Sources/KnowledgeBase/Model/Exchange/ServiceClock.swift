/// One line of what happened to a submission.
package struct SubmissionStep: Equatable, Sendable {
  package let event: SubmissionEvent
  package let from: SubmissionState
  package let to: SubmissionState
  package let at: Timestamp
  package let author: String
  package let side: SubmissionSide
  /// Why, in the words of whoever did it; internal.
  package let reason: String

  package init(
    event: SubmissionEvent, from: SubmissionState, to: SubmissionState, at time: Timestamp,
    author: String, side: SubmissionSide, reason: String
  ) {
    self.event = event
    self.from = from
    self.to = to
    at = time
    self.author = author
    self.side = side
    self.reason = reason
  }
}

/// What a Center promises for a kind of submission, in business days.
package struct ServicePromise: Equatable, Sendable {
  package let acknowledge: Int
  package let answer: Int
  package let decide: Int

  package init(acknowledge: Int, answer: Int, decide: Int) {
    self.acknowledge = acknowledge
    self.answer = answer
    self.decide = decide
  }
}

/// How one promise stands. Worked out from what happened, never kept.
package struct ServiceClock: Equatable, Sendable {
  package enum Purpose: String, CaseIterable, Sendable { case acknowledge, answer, decide }

  package let purpose: Purpose
  /// The promised business days.
  package let limit: Int
  /// The business days used until now, or until it was kept; those of waiting for the submitter not.
  package let used: Int
  /// By when; it moves while the submitter is waited for.
  package let due: CalendarDate
  package let keptAt: Timestamp?
  package let isPaused: Bool

  package var isBreached: Bool { used > limit }
  package var isRunning: Bool { keptAt == nil }

  /// The three clocks of a submission that was filed then; `firstAnswer` is the Center's first message.
  package static func all(
    _ promise: ServicePromise, filed: Timestamp, steps: [SubmissionStep],
    firstAnswer: Timestamp?, now: Timestamp
  ) -> [ServiceClock] {
    let taken = steps.first { $0.side == .center }?.at
    let decided = steps.first { $0.event.isDecision }?.at
    let ended = steps.first { $0.to == .closed || $0.to == .withdrawn }?.at
    let acknowledged = earliest(taken, firstAnswer, ended)
    let answered = earliest(firstAnswer, steps.first { $0.event == .ask }?.at, decided, ended)
    return [
      clock(.acknowledge, promise.acknowledge, filed, acknowledged, steps, now),
      clock(.answer, promise.answer, filed, answered, steps, now),
      clock(.decide, promise.decide, filed, earliest(decided, ended), steps, now),
    ]
  }

  private static func clock(
    _ purpose: Purpose, _ limit: Int, _ filed: Timestamp, _ kept: Timestamp?,
    _ steps: [SubmissionStep], _ now: Timestamp
  ) -> ServiceClock {
    let end = kept ?? now
    var paused = 0
    var since: Timestamp?
    for step in steps where step.at <= end {
      if step.to == .awaitingAnswer {
        since = since ?? step.at
      } else if let start = since {
        paused += FederalCalendar.businessDays(after: start.day, through: step.at.day)
        since = nil
      }
    }
    if let start = since {
      paused += FederalCalendar.businessDays(after: start.day, through: end.day)
    }
    let all = FederalCalendar.businessDays(after: filed.day, through: end.day)
    return ServiceClock(
      purpose: purpose, limit: limit, used: max(0, all - paused),
      due: FederalCalendar.day(limit + paused, businessDaysAfter: filed.day), keptAt: kept,
      isPaused: kept == nil && since != nil)
  }

  private static func earliest(_ times: Timestamp?...) -> Timestamp? {
    times.compactMap(\.self).min()
  }
}
