package import KnowledgeModel
import Synchronization

/// How the searches of people went, since this process began. No word of them is kept, and of who searched only whether
/// they have opened something since.
final class SearchTally: Sendable {
  private struct State: Sendable {
    var counts = SearchCounts()
    /// Who has found something and opened nothing yet, and since when.
    var waiting: [String: ContinuousClock.Instant] = [:]
  }

  private static let slow = Duration.seconds(2)
  private static let patience = Duration.seconds(600)
  private static let mostWaiting = 10_000

  private let state = Mutex(State())

  /// `searcher` is `nil` for whoever has not signed in.
  func add(
    _ total: Int, after time: Duration, by searcher: String?, now: ContinuousClock.Instant = .now
  ) {
    state.withLock { state in
      state.counts.asked += 1
      if total == 0 { state.counts.withoutResult += 1 }
      if time >= Self.slow { state.counts.slow += 1 }
      guard let searcher else { return }
      if state.waiting.removeValue(forKey: searcher) != nil { state.counts.abandoned += 1 }
      if total > 0, state.waiting.count < Self.mostWaiting { state.waiting[searcher] = now }
    }
  }

  /// Somebody opened a document.
  func opened(by reader: String) { state.withLock { _ = $0.waiting.removeValue(forKey: reader) } }

  func counts(now: ContinuousClock.Instant = .now) -> SearchCounts {
    state.withLock { state in
      let late = state.waiting.filter { $0.value.duration(to: now) > Self.patience }.keys
      state.counts.abandoned += late.count
      for searcher in late { state.waiting[searcher] = nil }
      return state.counts
    }
  }
}

/// Searches on the search page, and how they went.
package struct SearchCounts: Equatable, Sendable {
  package internal(set) var asked = 0
  package internal(set) var withoutResult = 0
  /// Those that took two seconds or more.
  package internal(set) var slow = 0
  /// Those of somebody signed in who found something and opened nothing of it within ten minutes, or before they
  /// searched anew.
  package internal(set) var abandoned = 0
}

extension Workspace {
  /// Counts a search on the page. A later page of one search is none.
  package func tally(
    _ answer: SearchAnswer, of question: SearchQuestion, as principal: Principal
  ) {
    guard question.cursor == nil else { return }
    searches.add(answer.total, after: answer.duration, by: principal.account?.description)
  }

  /// The searches since this process began.
  package var searchCounts: SearchCounts { searches.counts() }
}
