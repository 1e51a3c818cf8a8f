import Cryptography
import KnowledgeModel

extension Database {
  /// The highest that was ever given, to one that was removed as well.
  func lastSubmissionKey() throws(RecordError) -> Int64 {
    try first(
      """
      SELECT MAX((SELECT COALESCE(MAX(key), 0) FROM submissions),
        (SELECT COALESCE(MAX(key), 0) FROM removals))
      """
    ) { $0.integer(0) } ?? 0
  }

  func submission(_ id: SubmissionID) throws(RecordError) -> StoredSubmission? {
    try first(
      """
      SELECT key, id, version, public_version, kind, label, state, form, content, receipt, account,
        organisation, author, center, routing, shared, assignee, begun_at, filed_at, outcome, document,
        outcome_code
      FROM submissions WHERE id = $1
      """, .text(id.description), read: Self.submission)
  }

  func submission(key: Int64) throws(RecordError) -> StoredSubmission? {
    try first(
      """
      SELECT key, id, version, public_version, kind, label, state, form, content, receipt, account,
        organisation, author, center, routing, shared, assignee, begun_at, filed_at, outcome, document,
        outcome_code
      FROM submissions WHERE key = $1
      """, .integer(key), read: Self.submission)
  }

  func submission(receipt: Digest) throws(RecordError) -> StoredSubmission? {
    try first(
      """
      SELECT key, id, version, public_version, kind, label, state, form, content, receipt, account,
        organisation, author, center, routing, shared, assignee, begun_at, filed_at, outcome, document,
        outcome_code
      FROM submissions WHERE receipt = $1
      """, .blob(receipt.bytes), read: Self.submission)
  }

  func submissions(assignedTo account: AccountID) throws(RecordError) -> [StoredSubmission] {
    try all(
      """
      SELECT key, id, version, public_version, kind, label, state, form, content, receipt, account,
        organisation, author, center, routing, shared, assignee, begun_at, filed_at, outcome, document,
        outcome_code
      FROM submissions WHERE assignee = $1 ORDER BY key
      """, .text(account.description), read: Self.submission)
  }

  private static func submission(_ row: Row) throws(RecordError) -> StoredSubmission {
    guard let id = SubmissionID(row.text(1)), let kind = SubmissionKind(rawValue: row.text(4)),
      let label = HandlingLabel(rawValue: row.text(5)),
      let state = SubmissionState(rawValue: row.text(6)),
      let fields = StoredSubmission.fields(row.bytes(7)), let content = Digest(bytes: row.bytes(8))
    else { throw .corrupt }
    let form = FilledForm(kind: kind, label: label, fields: fields)
    var found = StoredSubmission(
      key: row.integer(0), id: id, form: form,
      account: row.optionalText(10).flatMap(AccountID.init),
      organisation: row.optionalText(11), author: row.text(12),
      at: Timestamp(millisecondsSinceEpoch: row.integer(17)))
    guard found.content == content else { throw .corrupt }
    found.version = Int(row.integer(2))
    found.publicVersion = Int(row.integer(3))
    found.state = state
    found.receipt = Digest(bytes: row.bytes(9))
    found.center = row.optionalText(13).flatMap(Sector.init)
    found.routing = row.text(14)
    found.shared = row.text(15).split(separator: " ").compactMap { Sector(rawValue: String($0)) }
    found.assignee = row.optionalText(16).flatMap(AccountID.init)
    found.filedAt = row.optionalInteger(18).map { Timestamp(millisecondsSinceEpoch: $0) }
    found.outcome = row.optionalText(19)
    found.document = row.optionalText(20).flatMap(DocumentID.init)
    found.outcomeCode = row.optionalText(21).flatMap(OutcomeReason.init)
    return found
  }

  func insert(_ submission: StoredSubmission) throws(RecordError) {
    let row = submission
    try run(
      """
      INSERT INTO submissions (key, id, version, public_version, kind, label, state, form, content,
        receipt, account, organisation, author, center, routing, shared, assignee, begun_at, filed_at,
        outcome, document, outcome_code)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
        $20, $21, $22)
      """, .integer(row.key), .text(row.id.description), .integer(Int64(row.version)),
      .integer(Int64(row.publicVersion)), .text(row.form.kind.rawValue), .text(row.label.rawValue),
      .text(row.state.rawValue), .blob(StoredSubmission.encode(row.form)), .blob(row.content.bytes),
      row.receipt.map { .blob($0.bytes) } ?? .null, .optional(row.account?.description),
      .optional(row.organisation), .text(row.author), .optional(row.center?.rawValue),
      .text(row.routing), .text(row.shared.map(\.rawValue).joined(separator: " ")),
      .optional(row.assignee?.description), .integer(row.begunAt.millisecondsSinceEpoch),
      .optional(row.filedAt?.millisecondsSinceEpoch), .optional(row.outcome),
      .optional(row.document?.description), .optional(row.outcomeCode?.rawValue))
    try setPlaces(of: row)
  }

  func update(_ submission: StoredSubmission) throws(RecordError) {
    let row = submission
    try run(
      """
      UPDATE submissions SET version = $1, public_version = $2, label = $3, state = $4, form = $5,
        content = $6, receipt = $7, center = $8, routing = $9, shared = $10, assignee = $11,
        filed_at = $12, outcome = $13, document = $14, outcome_code = $15
      WHERE key = $16
      """, .integer(Int64(row.version)), .integer(Int64(row.publicVersion)),
      .text(row.label.rawValue), .text(row.state.rawValue),
      .blob(StoredSubmission.encode(row.form)), .blob(row.content.bytes),
      row.receipt.map { .blob($0.bytes) } ?? .null, .optional(row.center?.rawValue),
      .text(row.routing), .text(row.shared.map(\.rawValue).joined(separator: " ")),
      .optional(row.assignee?.description), .optional(row.filedAt?.millisecondsSinceEpoch),
      .optional(row.outcome), .optional(row.document?.description),
      .optional(row.outcomeCode?.rawValue), .integer(row.key))
    try setPlaces(of: row)
  }

  func submissionVersionCount(key: Int64) throws(RecordError) -> Int64 {
    try first(
      "SELECT COALESCE(MAX(number), 0) FROM submission_versions WHERE key = $1", .integer(key)
    ) { $0.integer(0) } ?? 0
  }

  func insertVersion(
    of submission: StoredSubmission, author: String, at time: Timestamp
  ) throws(RecordError) {
    let number = try submissionVersionCount(key: submission.key)
    try run(
      """
      INSERT INTO submission_versions (key, number, at, author, label, form, content)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """, .integer(submission.key), .integer(number + 1), .integer(time.millisecondsSinceEpoch),
      .text(author), .text(submission.label.rawValue),
      .blob(StoredSubmission.encode(submission.form)), .blob(submission.content.bytes))
  }

  func insert(_ step: SubmissionStep, key: Int64) throws(RecordError) {
    try run(
      """
      INSERT INTO submission_steps (key, at, event, before, after, author, side, reason, number)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8,
        (SELECT COALESCE(MAX(number), 0) + 1 FROM submission_steps))
      """, .integer(key), .integer(step.at.millisecondsSinceEpoch), .text(step.event.rawValue),
      .text(step.from.rawValue), .text(step.to.rawValue), .text(step.author),
      .text(step.side.rawValue), .text(step.reason))
  }

  func steps(key: Int64) throws(RecordError) -> [SubmissionStep] {
    try all(
      """
      SELECT at, event, before, after, author, side, reason FROM submission_steps
      WHERE key = $1 ORDER BY number
      """, .integer(key)
    ) { row throws(RecordError) in
      guard let event = SubmissionEvent(rawValue: row.text(1)),
        let from = SubmissionState(rawValue: row.text(2)),
        let to = SubmissionState(rawValue: row.text(3)),
        let side = SubmissionSide(rawValue: row.text(5))
      else { throw .corrupt }
      return SubmissionStep(
        event: event, from: from, to: to,
        at: Timestamp(millisecondsSinceEpoch: row.integer(0)), author: row.text(4), side: side,
        reason: row.text(6))
    }
  }

  func insertMessage(
    key: Int64, side: SubmissionSide, author: String, body: String, at time: Timestamp
  ) throws(RecordError) {
    try run(
      """
      INSERT INTO submission_messages (key, at, side, author, body, number)
      VALUES ($1, $2, $3, $4, $5, (SELECT COALESCE(MAX(number), 0) + 1 FROM submission_messages))
      """, .integer(key), .integer(time.millisecondsSinceEpoch), .text(side.rawValue),
      .text(author), .text(body))
  }

  func messages(key: Int64) throws(RecordError) -> [SubmissionMessage] {
    try all(
      """
      SELECT number, at, side, author, body, read_at FROM submission_messages
      WHERE key = $1 ORDER BY number
      """, .integer(key)
    ) { row throws(RecordError) in
      guard let side = SubmissionSide(rawValue: row.text(2)) else { throw .corrupt }
      return SubmissionMessage(
        number: row.integer(0), at: Timestamp(millisecondsSinceEpoch: row.integer(1)), side: side,
        author: row.text(3), body: row.text(4),
        readAt: row.optionalInteger(5).map { Timestamp(millisecondsSinceEpoch: $0) })
    }
  }

  func markMessagesRead(
    key: Int64, from side: SubmissionSide, at time: Timestamp
  ) throws(RecordError) {
    try run(
      """
      UPDATE submission_messages SET read_at = $1 WHERE key = $2 AND side = $3 AND read_at IS NULL
      """, .integer(time.millisecondsSinceEpoch), .integer(key), .text(side.rawValue))
  }

  func insertNote(
    key: Int64, author: String, body: String, at time: Timestamp
  ) throws(RecordError) {
    try run(
      """
      INSERT INTO submission_notes (key, at, author, body, number)
      VALUES ($1, $2, $3, $4, (SELECT COALESCE(MAX(number), 0) + 1 FROM submission_notes))
      """, .integer(key), .integer(time.millisecondsSinceEpoch), .text(author), .text(body))
  }

  func notes(key: Int64) throws(RecordError) -> [SubmissionNote] {
    try all(
      "SELECT number, at, author, body FROM submission_notes WHERE key = $1 ORDER BY number",
      .integer(key)
    ) { row throws(RecordError) in
      SubmissionNote(
        number: row.integer(0), at: Timestamp(millisecondsSinceEpoch: row.integer(1)),
        author: row.text(2), body: row.text(3))
    }
  }

  func insert(_ rating: SourceRating, key: Int64) throws(RecordError) {
    try run(
      """
      INSERT INTO submission_ratings (key, at, author, reliability, credibility, number)
      VALUES ($1, $2, $3, $4, $5, (SELECT COALESCE(MAX(number), 0) + 1 FROM submission_ratings))
      """, .integer(key), .integer(rating.at.millisecondsSinceEpoch), .text(rating.author),
      .text(rating.reliability), .integer(Int64(rating.credibility)))
  }

  func ratings(key: Int64) throws(RecordError) -> [SourceRating] {
    try all(
      """
      SELECT at, author, reliability, credibility FROM submission_ratings
      WHERE key = $1 ORDER BY number
      """, .integer(key)
    ) { row throws(RecordError) in
      SourceRating(
        at: Timestamp(millisecondsSinceEpoch: row.integer(0)), author: row.text(1),
        reliability: row.text(2), credibility: Int(row.integer(3)))
    }
  }

  func insertLink(
    from key: Int64, to other: Int64, _ relation: SubmissionLink.Relation, author: String,
    at time: Timestamp
  ) throws(RecordError) {
    try run(
      """
      INSERT INTO submission_links (key, other, relation, at, author)
      VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
      """, .integer(key), .integer(other), .text(relation.rawValue),
      .integer(time.millisecondsSinceEpoch), .text(author))
  }

  func removeLink(
    from key: Int64, to other: Int64, _ relation: SubmissionLink.Relation
  ) throws(RecordError) {
    try run(
      "DELETE FROM submission_links WHERE key = $1 AND other = $2 AND relation = $3",
      .integer(key), .integer(other), .text(relation.rawValue))
  }

  /// The links of a submission, from it and to it.
  func links(key: Int64) throws(RecordError) -> [SubmissionLink] {
    try all(
      """
      SELECT a.id, b.id, l.relation, l.at, l.author FROM submission_links AS l
      JOIN submissions AS a ON a.key = l.key JOIN submissions AS b ON b.key = l.other
      WHERE l.key = $1 OR l.other = $1 ORDER BY l.at, a.key, b.key
      """, .integer(key)
    ) { row throws(RecordError) in
      guard let from = SubmissionID(row.text(0)), let to = SubmissionID(row.text(1)),
        let relation = SubmissionLink.Relation(rawValue: row.text(2))
      else { throw .corrupt }
      return SubmissionLink(
        from: from, to: to, relation: relation,
        at: Timestamp(millisecondsSinceEpoch: row.integer(3)), author: row.text(4))
    }
  }
}
