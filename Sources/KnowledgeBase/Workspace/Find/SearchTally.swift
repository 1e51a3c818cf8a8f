import KnowledgeModel
import Synchronization

/// How many searches of people found nothing, since this process began. No word of them is kept.
final class SearchTally: Sendable {
  private let state = Mutex(SearchCounts())

  func add(_ total: Int) {
    state.withLock { counts in
      counts.asked += 1
      if total == 0 { counts.withoutResult += 1 }
    }
  }

  var counts: SearchCounts { state.withLock { $0 } }
}

/// Searches on the search page, and those of them that found nothing.
package struct SearchCounts: Equatable, Sendable {
  package internal(set) var asked = 0
  package internal(set) var withoutResult = 0
}

extension Workspace {
  /// Counts a search on the page. A later page of one search is none.
  package func tally(_ total: Int, of question: SearchQuestion) {
    if question.cursor == nil { searches.add(total) }
  }

  /// The searches since this process began.
  package var searchCounts: SearchCounts { searches.counts }
}
