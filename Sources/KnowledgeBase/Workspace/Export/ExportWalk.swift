package import KnowledgeModel
import RecordStore
import Synchronization

/// Everything that a question finds, a page at a time, newest first.
///
/// It goes on by date, so what comes in meanwhile makes it neither repeat nor leave out what was there. Safe
/// from any thread; a page takes one search.
package final class ExportWalk: Sendable {
  /// How many rows are made at a time.
  private static let page = 200

  private struct State {
    var cursor: String?
    var isFinished = false
    var first: SearchAnswer?
  }

  private let workspace: Workspace
  private let principal: Principal
  private let question: SearchQuestion
  private let state: Mutex<State>
  /// How many documents there were at the beginning.
  package let total: Int
  /// The gravest label among them; `nil` when there are none.
  package let marking: HandlingLabel?

  /// Asks the question once, so that what is wrong with it is known before the first row.
  init(
    _ question: SearchQuestion, workspace: Workspace, as principal: Principal
  ) throws {
    var question = question
    if question.order == .relevance { question.order = .newest }
    (question.cursor, question.limit, question.explains) = (nil, Self.page, false)
    (question.facets, question.mayContinueLoosely, question.copies) = (["label"], true, .all)
    (self.workspace, self.principal) = (workspace, principal)
    let first = try workspace.search(question, as: principal, corrects: false)
    question.facets = []
    self.question = question
    total = first.total
    let labels = first.facets.first { $0.name == "label" }?.values ?? []
    // A label that the reader chose is counted beside those not chosen.
    marking = labels.filter { $0.count > 0 }.compactMap { HandlingLabel(rawValue: $0.value) }
      .filter { question.labels.isEmpty || question.labels.contains($0) }.max()
    state = Mutex(State(cursor: first.next, isFinished: first.next == nil, first: first))
  }

  /// The next rows; `nil` when all have been handed out.
  package func next() throws -> [Hit]? {
    try state.withLock { state in
      if let first = state.first {
        state.first = nil
        return first.hits.isEmpty ? nil : first.hits
      }
      guard !state.isFinished else { return nil }
      var asked = question
      asked.cursor = state.cursor
      let answer = try workspace.search(asked, as: principal, corrects: false)
      state.cursor = answer.next
      state.isFinished = answer.next == nil
      return answer.hits.isEmpty ? nil : answer.hits
    }
  }
}
