package import Cryptography
package import KnowledgeModel

/// A submission to which a rule might apply, without anything of what it says.
package struct RetentionCandidate: Equatable, Sendable {
  /// Why it stays although its time has come.
  package enum Obstacle: String, CaseIterable, Sendable {
    case legalHold = "legal-hold"
    /// A document that was made of it is still there.
    case document
    /// A module came with it or quotes what it was published as.
    case module
  }

  package let key: Int64
  package let id: SubmissionID
  package let kind: SubmissionKind
  package let state: SubmissionState
  /// Counts every change; it must not have changed between the list and the removal.
  package let version: Int
  /// When something last happened to it.
  package let restingSince: Timestamp
  package let fileCount: Int
  package let fileBytes: Int64
  package let obstacles: [Obstacle]
}

/// That a submission must not be removed while something is going on about it.
package struct LegalHold: Equatable, Sendable {
  package let number: Int
  package let submission: SubmissionID
  package let reason: String
  package let at: Timestamp
  package let author: String

  package var withoutReason: LegalHold {
    LegalHold(number: number, submission: submission, reason: "", at: at, author: author)
  }
}

/// What was removed of a submission: digests and counts.
package struct Removal: Equatable, Sendable {
  package struct File: Equatable, Sendable {
    package let digest: Digest
    package let size: Int64
  }

  package struct RemovedDocument: Equatable, Sendable {
    package let id: DocumentID
    /// Of each of its versions, the oldest first.
    package let contents: [Digest]
  }

  package let number: Int
  package let submission: SubmissionID
  package let kind: SubmissionKind
  package let filedAt: Timestamp?
  package let rule: String
  package let action: RetentionRule.Action
  package let at: Timestamp
  package let author: String
  /// Of each version of the form, the oldest first; the first is what the receipt was signed over. Empty when
  /// only files were removed.
  package let contents: [Digest]
  package let files: [File]
  package let documents: [RemovedDocument]
  package let messages: Int
  package let notes: Int
  /// When no file of the data directory held it any more, and who signed that.
  package let certified: Certified?

  package struct Certified: Equatable, Sendable {
    package let goneAt: Timestamp
    package let signer: VerifyingKey
    package let signature: [UInt8]

    package init(goneAt time: Timestamp, signer: VerifyingKey, signature: [UInt8]) {
      goneAt = time
      self.signer = signer
      self.signature = signature
    }
  }
}

extension RecordStore {
  package func retentionRules() throws(RecordError) -> [RetentionRule] {
    try read { database throws(RecordError) in try database.retentionRules() }
  }

  /// Every draft and finished submission, the oldest first.
  package func retentionCandidates() throws(RecordError) -> [RetentionCandidate] {
    try read { database throws(RecordError) in try database.retentionCandidates() }
  }

  /// Holds that have not been lifted, the oldest first.
  package func legalHolds() throws(RecordError) -> [LegalHold] {
    try read { database throws(RecordError) in try database.legalHolds() }
  }

  /// The newest removals before a number, those of one submission when it is named.
  package func removals(
    of submission: SubmissionID?, before number: Int, limit: Int
  ) throws(RecordError) -> [Removal] {
    try read { database throws(RecordError) in
      try database.removals(of: submission, before: number, limit: limit)
    }
  }

  /// Removals of which nobody has certified yet that the bytes are gone.
  package func openRemovals() throws(RecordError) -> [Removal] {
    try read { database throws(RecordError) in try database.openRemovals() }
  }
}

extension WriteTransaction {
  package func retentionRules() throws(RecordError) -> [RetentionRule] {
    try database.retentionRules()
  }

  /// Puts a rule in the place of one of the same name.
  package func set(_ rule: RetentionRule) throws(RecordError) {
    try database.write(rule, author: act.author, at: act.at)
    let scope =
      rule.kinds.isEmpty ? "all" : rule.kinds.map(\.rawValue).sorted().joined(separator: " ")
    let states =
      rule.stands.isEmpty ? "finished" : rule.stands.map(\.rawValue).sorted().joined(separator: " ")
    try audit(
      "retention-rule", subject: rule.name,
      detail: "\(rule.action.rawValue) after \(rule.days) days: \(scope); \(states)")
  }

  /// False when there is no such rule.
  package func removeRule(_ name: String) throws(RecordError) -> Bool {
    guard try database.retentionRules().contains(where: { $0.name == name }) else { return false }
    try database.run("DELETE FROM retention_rules WHERE name = $1", .text(name))
    try audit("retention-rule-removed", subject: name, detail: "")
    return true
  }

  package func hold(_ submission: SubmissionID, reason: String) throws(RecordError) -> LegalHold {
    let number = try database.insertHold(submission, reason: reason, author: act.author, at: act.at)
    try audit("legal-hold", subject: submission.description, detail: "\(number)")
    return LegalHold(
      number: number, submission: submission, reason: reason, at: act.at, author: act.author)
  }

  package func legalHolds() throws(RecordError) -> [LegalHold] { try database.legalHolds() }

  package func lift(_ hold: LegalHold) throws(RecordError) {
    try database.run(
      "UPDATE legal_holds SET lifted_at = $1, lifted_by = $2 WHERE number = $3",
      .integer(act.at.millisecondsSinceEpoch), .text(act.author), .integer(Int64(hold.number)))
    try audit(
      "legal-hold-lifted", subject: hold.submission.description, detail: "\(hold.number)")
  }

  package func retentionCandidate(_ id: SubmissionID) throws(RecordError) -> RetentionCandidate? {
    try database.retentionCandidate(id)
  }

  /// Does what a rule says to a submission, and notes digests and counts of what went.
  package func remove(
    _ candidate: RetentionCandidate, under rule: RetentionRule
  ) throws(RecordError) {
    guard var submission = try database.submission(key: candidate.key) else { throw .corrupt }
    var files = try database.attachments(key: candidate.key).map {
      Removal.File(digest: $0.digest, size: Int64($0.size))
    }
    files += try removeCopies(of: submission)
    var contents: [Digest] = []
    var documents: [Removal.RemovedDocument] = []
    var (messages, notes) = (0, 0)
    switch rule.action {
    case .removeFiles:
      try database.removeFiles(key: candidate.key)
      try update(&submission, isPublic: true)
    case .remove:
      contents = try database.versionContents(of: submission)
      messages = try database.messages(key: submission.key).count
      notes = try database.notes(key: submission.key).count
      for row in try database.documentRows(madeOf: submission.id) {
        documents.append(
          Removal.RemovedDocument(id: row.id, contents: try database.blank(row)))
        try audit("document-emptied", subject: row.id.description, detail: rule.name)
      }
      try database.removeFiles(key: candidate.key)
      try database.removeAll(of: submission)
    }
    let removal = Removal(
      number: 0, submission: submission.id, kind: submission.form.kind,
      filedAt: submission.filedAt, rule: rule.name, action: rule.action, at: act.at,
      author: act.author, contents: contents, files: files, documents: documents,
      messages: messages, notes: notes, certified: nil)
    try database.insert(removal, key: submission.key)
    try audit(
      rule.action == .remove ? "submission-removed" : "submission-files-removed",
      subject: submission.id.description, detail: rule.name)
  }

  /// Notes that the bytes of a removal are gone.
  package func certify(
    _ removal: Removal, _ certified: Removal.Certified
  ) throws(RecordError) {
    try database.run(
      """
      UPDATE removals SET gone_at = $1, signer = $2, signature = $3
      WHERE number = $4 AND gone_at IS NULL
      """, .integer(certified.goneAt.millisecondsSinceEpoch), .blob(certified.signer.bytes),
      .blob(certified.signature), .integer(Int64(removal.number)))
    try audit(
      "removal-certified", subject: removal.submission.description, detail: "\(removal.number)")
  }
}
