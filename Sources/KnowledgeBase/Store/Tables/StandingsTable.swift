import KnowledgeModel

extension Database {
  /// What other documents made of one; `nil` when none did anything to it.
  func standing(key: Int64) throws(RecordError) -> Standing? {
    try first(
      """
      SELECT status, since, basis, notice, comments_close, pending, pending_since, pending_basis
      FROM standings WHERE key = $1
      """, .integer(key)
    ) { row throws(RecordError) in
      guard let status = DocumentStatus(rawValue: row.text(0)) else { throw .corrupt }
      var pending: StatusAssertion?
      if let name = row.optionalText(5) {
        guard let coming = DocumentStatus(rawValue: name) else { throw .corrupt }
        pending = StatusAssertion(coming, since: row.date(6), basis: row.optionalText(7))
      }
      return Standing(
        StatusAssertion(status, since: row.date(1), basis: row.optionalText(2)),
        notice: row.optionalText(3).flatMap { DocumentID($0) }, commentsClose: row.date(4),
        pending: pending)
    }
  }

  func write(_ standing: Standing, key: Int64) throws(RecordError) {
    try run(
      """
      INSERT INTO standings (key, status, since, basis, notice, comments_close, pending,
        pending_since, pending_basis, due)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      ON CONFLICT (key) DO UPDATE
      SET status = excluded.status, since = excluded.since, basis = excluded.basis,
        notice = excluded.notice, comments_close = excluded.comments_close,
        pending = excluded.pending, pending_since = excluded.pending_since,
        pending_basis = excluded.pending_basis, due = excluded.due
      """, .integer(key), .text(standing.status.status.rawValue), .date(standing.status.since),
      .optional(standing.status.basis), .optional(standing.notice?.description),
      .date(standing.commentsClose), .optional(standing.pending?.status.rawValue),
      .date(standing.pending?.since), .optional(standing.pending?.basis),
      .date(standing.pending?.since))
  }

  func deleteStanding(key: Int64) throws(RecordError) {
    try run("DELETE FROM standings WHERE key = $1", .integer(key))
  }

  /// Keys of the documents whose standing changes by itself on or before a day.
  func keysDue(on day: CalendarDate) throws(RecordError) -> [Int64] {
    try all(
      "SELECT key FROM standings WHERE due IS NOT NULL AND due <= $1 ORDER BY key",
      .integer(Int64(day.daysSinceEpoch))
    ) { $0.integer(0) }
  }
}
