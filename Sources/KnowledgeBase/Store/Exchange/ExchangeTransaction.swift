import Cryptography
package import KnowledgeModel

/// What may be changed of submissions. Who may is decided above; each act adds its line to the audit.
extension WriteTransaction {
  package func submission(_ id: SubmissionID) throws(RecordError) -> StoredSubmission? {
    try database.submission(id)
  }

  package func submissionFile(_ id: SubmissionID) throws(RecordError) -> SubmissionFile? {
    try database.submissionFile(database.submission(id))
  }

  package func add(_ draft: StoredSubmission) throws(RecordError) -> StoredSubmission {
    var submission = draft
    submission.key = try database.lastSubmissionKey() + 1
    try database.insert(submission)
    return submission
  }

  /// Writes the submission with both counters raised, or only the internal one.
  package func update(
    _ submission: inout StoredSubmission, isPublic: Bool
  ) throws(RecordError) {
    submission.version += 1
    if isPublic { submission.publicVersion += 1 }
    try database.update(submission)
  }

  /// Whether it still says what it said when it was filed.
  package func isUnamended(_ submission: StoredSubmission) throws(RecordError) -> Bool {
    try database.submissionVersionCount(key: submission.key) <= 1
  }

  /// Keeps the form as it is now as a version of its own.
  package func keepVersion(of submission: StoredSubmission) throws(RecordError) {
    try database.insertVersion(of: submission, author: act.author, at: act.at)
  }

  package func add(
    _ event: SubmissionEvent, to submission: StoredSubmission, from before: SubmissionState,
    side: SubmissionSide, reason: String
  ) throws(RecordError) {
    let step = SubmissionStep(
      event: event, from: before, to: submission.state, at: act.at, author: act.author, side: side,
      reason: reason)
    try database.insert(step, key: submission.key)
    try audit("submission-\(event.rawValue)", subject: submission.id.description, detail: "")
  }

  /// Gives the open work of one account to another, or to nobody. How many submissions there were.
  @discardableResult
  package func reassignSubmissions(
    from leaver: AccountID, to successor: AccountID?
  ) throws(RecordError) -> Int {
    var count = 0
    for var submission in try database.submissions(assignedTo: leaver)
    where !submission.state.isFinished {
      submission.assignee = successor
      try update(&submission, isPublic: false)
      try audit(
        "submission-assigned", subject: submission.id.description,
        detail: successor?.description ?? "nobody")
      count += 1
    }
    return count
  }

  package func addMessage(
    _ body: String, to submission: StoredSubmission, side: SubmissionSide
  ) throws(RecordError) {
    try database.insertMessage(
      key: submission.key, side: side, author: act.author, body: body, at: act.at)
    try audit("submission-message", subject: submission.id.description, detail: side.rawValue)
  }

  package func markMessagesRead(
    of submission: StoredSubmission, from side: SubmissionSide
  ) throws(RecordError) {
    try database.markMessagesRead(key: submission.key, from: side, at: act.at)
  }

  package func addNote(_ body: String, to submission: StoredSubmission) throws(RecordError) {
    try database.insertNote(key: submission.key, author: act.author, body: body, at: act.at)
    try audit("submission-note", subject: submission.id.description, detail: "")
  }

  package func rate(
    _ submission: StoredSubmission, reliability: String, credibility: Int
  ) throws(RecordError) {
    try database.insert(
      SourceRating(
        at: act.at, author: act.author, reliability: reliability, credibility: credibility),
      key: submission.key)
    try audit("submission-rating", subject: submission.id.description, detail: "")
  }

  package func link(
    _ submission: StoredSubmission, to other: StoredSubmission, _ relation: SubmissionLink.Relation
  ) throws(RecordError) {
    try database.insertLink(
      from: submission.key, to: other.key, relation, author: act.author, at: act.at)
    try audit(
      "submission-\(relation.rawValue)", subject: submission.id.description,
      detail: other.id.description)
  }

  package func unlink(
    _ submission: StoredSubmission, from other: StoredSubmission,
    _ relation: SubmissionLink.Relation
  ) throws(RecordError) {
    try database.removeLink(from: submission.key, to: other.key, relation)
    try audit(
      "submission-not-\(relation.rawValue)", subject: submission.id.description,
      detail: other.id.description)
  }

  package func attachments(
    of submission: StoredSubmission
  ) throws(RecordError) -> [Attachment] {
    try database.attachments(key: submission.key)
  }

  package func add(
    _ attachment: Attachment, to submission: StoredSubmission
  ) throws(RecordError) {
    try database.insert(attachment, key: submission.key)
    try audit(
      "submission-attachment", subject: submission.id.description,
      detail: attachment.digest.description)
  }

  package func appendPart(
    _ bytes: [UInt8], to attachment: Attachment, of submission: StoredSubmission
  ) throws(RecordError) {
    try database.appendPart(
      bytes, to: attachment.number, at: attachment.received, key: submission.key)
  }

  package func finish(
    _ attachment: Attachment, of submission: StoredSubmission, content: String,
    traces: Set<AttachmentTrace>
  ) throws(RecordError) {
    try database.finishAttachment(
      attachment.number, key: submission.key, content: content, traces: traces)
  }

  package func remove(
    _ attachment: Attachment, of submission: StoredSubmission
  ) throws(RecordError) {
    try database.removeAttachment(attachment.number, key: submission.key)
  }

  package func exchangeKeys(
    _ purpose: ExchangeKey.Purpose
  ) throws(RecordError) -> [ExchangeKey] {
    try database.exchangeKeys(purpose)
  }

  package func addExchangeKey(
    _ purpose: ExchangeKey.Purpose, secret: [UInt8]
  ) throws(RecordError) {
    try database.insertExchangeKey(purpose, secret: secret, at: act.at)
    try audit("exchange-key", subject: purpose.rawValue, detail: "")
  }
}
