package import KnowledgeModel

/// That the whole of a submission was released as a document of a compartment. It stands in no step and
/// changes no state of the submission, since not all who work on that may know of the document.
package struct SubmissionRelease: Equatable, Sendable {
  package let document: DocumentID
  package let compartment: Compartment
  package let at: Timestamp
  package let author: String
  /// When the document was taken back, by whom and why.
  package let takenBackAt: Timestamp?
  package let takenBackBy: String?
  package let reason: String?
}

extension Database {
  func releases(key: Int64) throws(RecordError) -> [SubmissionRelease] {
    try all(
      """
      SELECT document, compartment, at, author, taken_back_at, taken_back_by, reason
      FROM submission_releases WHERE key = $1 ORDER BY at, document
      """, .integer(key)
    ) { row throws(RecordError) in
      guard let document = DocumentID(row.text(0)), let compartment = Compartment(name: row.text(1))
      else { throw .corrupt }
      return SubmissionRelease(
        document: document, compartment: compartment,
        at: Timestamp(millisecondsSinceEpoch: row.integer(2)), author: row.text(3),
        takenBackAt: row.optionalInteger(4).map { Timestamp(millisecondsSinceEpoch: $0) },
        takenBackBy: row.optionalText(5), reason: row.optionalText(6))
    }
  }
}

extension WriteTransaction {
  package func releases(
    of submission: StoredSubmission
  ) throws(RecordError) -> [SubmissionRelease] {
    try database.releases(key: submission.key)
  }

  package func add(
    _ document: DocumentID, in compartment: Compartment, asReleaseOf submission: StoredSubmission
  ) throws(RecordError) {
    try database.run(
      """
      INSERT INTO submission_releases (key, document, compartment, at, author)
      VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (key, document) DO UPDATE SET compartment = excluded.compartment,
        at = excluded.at, author = excluded.author, taken_back_at = NULL, taken_back_by = NULL,
        reason = NULL
      """, .integer(submission.key), .text(document.description), .text(compartment.name),
      .integer(act.at.millisecondsSinceEpoch), .text(act.author))
    try audit(
      "submission-released", subject: submission.id.description, detail: compartment.name)
  }

  /// Notes that a release was taken back, and why.
  package func takeBack(
    _ release: SubmissionRelease, of submission: StoredSubmission, reason: String
  ) throws(RecordError) {
    try database.run(
      """
      UPDATE submission_releases SET taken_back_at = $1, taken_back_by = $2, reason = $3
      WHERE key = $4 AND document = $5
      """, .integer(act.at.millisecondsSinceEpoch), .text(act.author), .text(reason),
      .integer(submission.key), .text(release.document.description))
    try audit(
      "submission-taken-back", subject: submission.id.description,
      detail: release.document.description)
  }
}
