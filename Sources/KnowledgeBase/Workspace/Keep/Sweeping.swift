package import KnowledgeModel
import RecordStore

/// How long is kept what nobody comes back to. Chosen by us.
package enum SweepPolicy {
  /// What was answered under an `Idempotency-Key`.
  package static let answerDays = 7
  /// Files that were announced and did not come whole.
  package static let attachmentDays = 30
}

extension Workspace {
  /// Forgets what was only kept for somebody to come back to, and nobody did. For a background thread, now and
  /// then.
  package func sweep(now: Timestamp) throws {
    let (answers, attachments) = (
      now.adding(days: -SweepPolicy.answerDays), now.adding(days: -SweepPolicy.attachmentDays)
    )
    try store.write(Act(by: Principal.localOperator.name, at: now, writable: [])) {
      transaction throws(RecordError) in
      try transaction.forgetAnswers(before: answers)
      try transaction.removeUnfinishedAttachments(before: attachments)
    }
  }
}
