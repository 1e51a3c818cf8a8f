import Cryptography
import KnowledgeModel

extension Database {
  /// The number of the last line and the chain up to it.
  func lastAudit() throws(RecordError) -> AuditEnd {
    try first("SELECT number, chain FROM audit ORDER BY number DESC LIMIT 1") { row in
      AuditEnd(number: row.integer(0), chain: Digest(bytes: row.bytes(1)) ?? .auditStart)
    } ?? AuditEnd(number: 0, chain: .auditStart)
  }

  func insert(_ entry: AuditEntry, chain: Digest) throws(RecordError) {
    try run(
      """
      INSERT INTO audit (number, at, author, action, subject, detail, chain)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """, .integer(entry.number), .integer(entry.at.millisecondsSinceEpoch),
      .text(entry.author), .text(entry.action), .text(entry.subject), .text(entry.detail),
      .blob(chain.bytes))
  }

  func audit(after number: Int64, limit: Int) throws(RecordError) -> [AuditEntry] {
    try chainedAudit(after: number, limit: limit).map(\.entry)
  }

  /// Lines with the chain that each bears; `nil` for one that bears none.
  func chainedAudit(
    after number: Int64, limit: Int
  ) throws(RecordError) -> [(entry: AuditEntry, chain: Digest?)] {
    try all(
      """
      SELECT number, at, author, action, subject, detail, chain FROM audit
      WHERE number > $1 ORDER BY number LIMIT $2
      """, .integer(number), .integer(Int64(limit))
    ) { row in (auditEntry(row), Digest(bytes: row.bytes(6))) }
  }

  /// The newest lines before a number, newest first; those of one subject when it is named.
  func auditBackwards(
    before number: Int64, subject: String?, limit: Int
  ) throws(RecordError) -> [AuditEntry] {
    guard let subject else {
      return try all(
        """
        SELECT number, at, author, action, subject, detail FROM audit
        WHERE number < $1 ORDER BY number DESC LIMIT $2
        """, .integer(number), .integer(Int64(limit)), read: auditEntry)
    }
    return try all(
      """
      SELECT number, at, author, action, subject, detail FROM audit
      WHERE subject = $1 AND number < $2 ORDER BY number DESC LIMIT $3
      """, .text(subject), .integer(number), .integer(Int64(limit)), read: auditEntry)
  }

  /// Gives every line that was written before there were chains its own.
  func chainAudit() throws(RecordError) {
    var end = AuditEnd(number: 0, chain: .auditStart)
    while true {
      let lines = try audit(after: end.number, limit: 1000)
      guard !lines.isEmpty else { return }
      for line in lines {
        end = end.extended(by: line)
        try run(
          "UPDATE audit SET chain = $1 WHERE number = $2", .blob(end.chain.bytes),
          .integer(line.number))
      }
    }
  }

  /// Keeps a signed head: the last one of every thousand lines stays.
  func write(_ head: AuditHead) throws(RecordError) {
    try run(
      """
      INSERT INTO audit_heads (slot, number, chain, at, signer, signature)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (slot) DO UPDATE SET number = excluded.number, chain = excluded.chain,
        at = excluded.at, signer = excluded.signer, signature = excluded.signature
      """, .integer(head.end.number / 1000), .integer(head.end.number),
      .blob(head.end.chain.bytes), .integer(head.at.millisecondsSinceEpoch),
      .blob(head.signer.bytes), .blob(head.signature))
  }

  /// Every head that can be read, in order, and how many cannot.
  func auditHeads() throws(RecordError) -> [AuditHead?] {
    try all(
      "SELECT number, chain, at, signer, signature FROM audit_heads ORDER BY slot"
    ) { row in
      guard let chain = Digest(bytes: row.bytes(1)), let signer = VerifyingKey(bytes: row.bytes(3))
      else { return nil }
      return AuditHead(
        end: AuditEnd(number: row.integer(0), chain: chain),
        at: Timestamp(millisecondsSinceEpoch: row.integer(2)), signer: signer,
        signature: row.bytes(4))
    }
  }

  private func auditEntry(_ row: Row) -> AuditEntry {
    AuditEntry(
      number: row.integer(0), at: Timestamp(millisecondsSinceEpoch: row.integer(1)),
      author: row.text(2), action: row.text(3), subject: row.text(4), detail: row.text(5))
  }
}
