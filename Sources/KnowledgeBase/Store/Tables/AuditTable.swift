import KnowledgeModel

extension Database {
  func lastAuditNumber() throws(RecordError) -> Int64 {
    try first("SELECT COALESCE(MAX(number), 0) FROM audit") { $0.integer(0) } ?? 0
  }

  func insert(_ entry: AuditEntry) throws(RecordError) {
    try run(
      """
      INSERT INTO audit (number, at, author, action, subject, detail)
      VALUES ($1, $2, $3, $4, $5, $6)
      """, .integer(entry.number), .integer(entry.at.millisecondsSinceEpoch),
      .text(entry.author), .text(entry.action), .text(entry.subject), .text(entry.detail))
  }

  func audit(after number: Int64, limit: Int) throws(RecordError) -> [AuditEntry] {
    try all(
      """
      SELECT number, at, author, action, subject, detail FROM audit
      WHERE number > $1 ORDER BY number LIMIT $2
      """, .integer(number), .integer(Int64(limit))
    ) { row in
      AuditEntry(
        number: row.integer(0), at: Timestamp(millisecondsSinceEpoch: row.integer(1)),
        author: row.text(2), action: row.text(3), subject: row.text(4), detail: row.text(5))
    }
  }
}
