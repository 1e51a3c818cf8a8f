package import KnowledgeModel
import RecordStore

/// What somebody is told of modules without asking: that what one has learned is not so any more, or that what one
/// keeps waits to be mended.
package struct TeachingNotice: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// One has completed it, and what it rests on has changed.
    case learned
    /// One keeps it, and something is due.
    case kept
  }

  package let kind: Kind
  package let module: String
  package let title: String
  package let label: HandlingLabel
  /// What has changed or is due, in plain English.
  package let words: String
  /// By when a keeper is to do it.
  package let due: CalendarDate?
  /// The completion for which there is a refresher.
  package let completion: Int64?
}

extension Workspace {
  /// What a principal is told of modules now, the first due first. It goes when the change is taken back or mended.
  package func teachingNotices(limit: Int, as principal: Principal) throws -> [TeachingNotice] {
    var notices: [TeachingNotice] = []
    if AccessPolicy.mayTeach(principal) {
      let tasks = try teachingTasks(as: principal).filter { $0.concerns(principal) }
      notices += tasks.prefix(limit).map { task in
        TeachingNotice(
          kind: .kept, module: task.row.name, title: task.row.title, label: task.row.label,
          words: task.words, due: task.due, completion: nil)
      }
    }
    if principal.account != nil, AccessPolicy.mayLearn(principal) {
      for record in try learningRecords(as: principal).prefix(limit) {
        guard let change = record.changes.first else { continue }
        notices.append(
          TeachingNotice(
            kind: .learned, module: record.completion.module.description, title: record.title,
            label: change.flag.stored.pin.label, words: change.flag.judgement.detail, due: nil,
            completion: record.completion.number))
      }
    }
    return Array(notices.prefix(limit))
  }
}

extension TeachingTask {
  /// Whether somebody who teaches keeps the module: a trainer keeps them all, an officer those of his Centers.
  fileprivate func concerns(_ principal: Principal) -> Bool {
    principal.role != .officer || !principal.centers.isDisjoint(with: sectors)
  }
}
