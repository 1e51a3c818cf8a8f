import Cryptography
import KnowledgeModel

extension Database {
  func attachments(key: Int64) throws(RecordError) -> [Attachment] {
    try all(
      """
      SELECT number, name, media_type, size, digest, received, state,
        CASE WHEN content = '' THEN 0 ELSE 1 END, side, at
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
        at: Timestamp(millisecondsSinceEpoch: row.integer(9)))
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
    try run(
      "INSERT INTO attachment_parts (key, number, start, bytes) VALUES ($1, $2, $3, $4)",
      .integer(key), .integer(Int64(number)), .integer(Int64(start)), .blob(bytes))
    try run(
      "UPDATE attachments SET received = $1 WHERE key = $2 AND number = $3",
      .integer(Int64(start + bytes.count)), .integer(key), .integer(Int64(number)))
  }

  func finishAttachment(_ number: Int, key: Int64, content: String) throws(RecordError) {
    try run(
      "UPDATE attachments SET state = 'ready', content = $1 WHERE key = $2 AND number = $3",
      .text(content), .integer(key), .integer(Int64(number)))
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

  /// The bytes that have come, in order.
  func attachmentBytes(_ number: Int, key: Int64) throws(RecordError) -> [UInt8] {
    let parts = try all(
      "SELECT bytes FROM attachment_parts WHERE key = $1 AND number = $2 ORDER BY start",
      .integer(key), .integer(Int64(number))
    ) { $0.bytes(0) }
    return Array(parts.joined())
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

  func insert(_ task: BrokerTask, key: Int64) throws(RecordError) {
    try run(
      """
      INSERT INTO broker_tasks (key, document, compartment, shared, at)
      VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
      """, .integer(key), .text(task.document.description), .text(task.compartment.name),
      .text(task.shared), .integer(task.at.millisecondsSinceEpoch))
  }

  func brokerTasks() throws(RecordError) -> [BrokerTask] {
    try all(
      """
      SELECT s.id, t.document, t.compartment, t.shared, t.at, t.done_at, t.done_by
      FROM broker_tasks AS t JOIN submissions AS s ON s.key = t.key ORDER BY t.at, t.key, t.document
      """
    ) { row throws(RecordError) in
      guard let submission = SubmissionID(row.text(0)), let document = DocumentID(row.text(1)),
        let compartment = Compartment(name: row.text(2))
      else { throw .corrupt }
      return BrokerTask(
        submission: submission, document: document, compartment: compartment, shared: row.text(3),
        at: Timestamp(millisecondsSinceEpoch: row.integer(4)),
        doneAt: row.optionalInteger(5).map { Timestamp(millisecondsSinceEpoch: $0) },
        doneBy: row.optionalText(6))
    }
  }

  func finishBrokerTask(
    key: Int64, _ document: DocumentID, by author: String, at time: Timestamp
  ) throws(RecordError) {
    try run(
      """
      UPDATE broker_tasks SET done_at = $1, done_by = $2
      WHERE key = $3 AND document = $4 AND done_at IS NULL
      """, .integer(time.millisecondsSinceEpoch), .text(author), .integer(key),
      .text(document.description))
  }
}
