import Cryptography
import KnowledgeModel

extension Database {
  func attachments(key: Int64) throws(RecordError) -> [Attachment] {
    try all(
      """
      SELECT number, name, media_type, size, digest, received, state,
        CASE WHEN content = '' THEN 0 ELSE 1 END, side, at, traces
      FROM attachments WHERE key = $1 ORDER BY number
      """, .integer(key)
    ) { row throws(RecordError) in
      guard let digest = Digest(bytes: row.bytes(4)),
        let state = Attachment.State(rawValue: row.text(6)),
        let side = SubmissionSide(rawValue: row.text(8))
      else { throw .corrupt }
      return Attachment(
        number: Int(row.integer(0)), name: row.text(1), mediaType: row.text(2),
        size: Int(row.integer(3)), digest: digest, received: Int(row.integer(5)), state: state,
        hasText: row.integer(7) != 0, side: side,
        at: Timestamp(millisecondsSinceEpoch: row.integer(9)),
        traces: row.text(10).split(separator: " ").compactMap {
          AttachmentTrace(rawValue: String($0))
        })
    }
  }

  func insert(_ attachment: Attachment, key: Int64) throws(RecordError) {
    try run(
      """
      INSERT INTO attachments (key, number, name, media_type, size, digest, received, state, content,
        side, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      """, .integer(key), .integer(Int64(attachment.number)), .text(attachment.name),
      .text(attachment.mediaType), .integer(Int64(attachment.size)),
      .blob(attachment.digest.bytes), .integer(Int64(attachment.received)),
      .text(attachment.state.rawValue), .text(""), .text(attachment.side.rawValue),
      .integer(attachment.at.millisecondsSinceEpoch))
  }

  func appendPart(
    _ bytes: [UInt8], to number: Int, at start: Int, key: Int64
  ) throws(RecordError) {
    try StoredFileReader.cut(bytes) { begin, piece throws(RecordError) in
      try run(
        "INSERT INTO attachment_parts (key, number, start, bytes) VALUES ($1, $2, $3, $4)",
        .integer(key), .integer(Int64(number)), .integer(Int64(start + begin)), .blob(piece))
    }
    try run(
      "UPDATE attachments SET received = $1 WHERE key = $2 AND number = $3",
      .integer(Int64(start + bytes.count)), .integer(key), .integer(Int64(number)))
  }

  func finishAttachment(
    _ number: Int, key: Int64, content: String, traces: Set<AttachmentTrace>
  ) throws(RecordError) {
    try run(
      """
      UPDATE attachments SET state = 'ready', content = $1, traces = $2
      WHERE key = $3 AND number = $4
      """, .text(content), .text(traces.map(\.rawValue).sorted().joined(separator: " ")),
      .integer(key), .integer(Int64(number)))
  }

  func removeAttachment(_ number: Int, key: Int64) throws(RecordError) {
    try run(
      "DELETE FROM attachment_parts WHERE key = $1 AND number = $2", .integer(key),
      .integer(Int64(number)))
    try run(
      "DELETE FROM attachments WHERE key = $1 AND number = $2", .integer(key),
      .integer(Int64(number)))
  }

  /// The text that was found in an attachment.
  func attachmentText(_ number: Int, key: Int64) throws(RecordError) -> String? {
    try first(
      "SELECT content FROM attachments WHERE key = $1 AND number = $2", .integer(key),
      .integer(Int64(number))
    ) { $0.text(0) }
  }

  /// The bytes that begin at a place; `nil` when none do.
  func attachmentPiece(_ number: Int, at start: Int, key: Int64) throws(RecordError) -> [UInt8]? {
    try first(
      "SELECT bytes FROM attachment_parts WHERE key = $1 AND number = $2 AND start = $3",
      .integer(key), .integer(Int64(number)), .integer(Int64(start))
    ) { $0.bytes(0) }
  }

  /// Of which all bytes have come without anybody having looked at the whole.
  func unfinishedAttachments() throws(RecordError) -> [(key: Int64, number: Int)] {
    try all(
      """
      SELECT key, number FROM attachments WHERE state = 'incomplete' AND received = size
      ORDER BY key, number
      """
    ) { (key: $0.integer(0), number: Int($0.integer(1))) }
  }
}

extension Database {
  func exchangeKeys(_ purpose: ExchangeKey.Purpose) throws(RecordError) -> [ExchangeKey] {
    try all(
      "SELECT number, secret, at FROM exchange_keys WHERE purpose = $1 ORDER BY number",
      .text(purpose.rawValue)
    ) { row throws(RecordError) in
      ExchangeKey(
        number: row.integer(0), purpose: purpose, secret: row.bytes(1),
        at: Timestamp(millisecondsSinceEpoch: row.integer(2)))
    }
  }

  func insertExchangeKey(
    _ purpose: ExchangeKey.Purpose, secret: [UInt8], at time: Timestamp
  ) throws(RecordError) {
    try run(
      """
      INSERT INTO exchange_keys (purpose, secret, at, number)
      VALUES ($1, $2, $3, (SELECT COALESCE(MAX(number), 0) + 1 FROM exchange_keys))
      """, .text(purpose.rawValue), .blob(secret), .integer(time.millisecondsSinceEpoch))
  }
}
