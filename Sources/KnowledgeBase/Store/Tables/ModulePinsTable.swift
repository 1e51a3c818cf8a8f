import KnowledgeModel

extension Database {
  func insert(_ pin: Pin, key: Int64, version: Int, ordinal: Int) throws(RecordError) {
    guard let document = try documentRow(pin.document) else { throw .notFound(pin.document) }
    try run(
      """
      INSERT INTO module_pins (key, version, ordinal, document, block, question,
        document_version, paragraph, text, whole, status, label, line)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
      """, .integer(key), .integer(Int64(version)), .integer(Int64(ordinal)),
      .integer(document.key), .text(pin.block), .optional(pin.question),
      .integer(Int64(pin.version)), .integer(Int64(pin.paragraph)), .text(pin.text),
      .flag(pin.isWhole), .text(pin.status.rawValue), .text(pin.label.rawValue),
      .integer(Int64(pin.line)))
  }

  func pins(key: Int64, version: Int) throws(RecordError) -> [StoredPin] {
    try all(
      """
      SELECT p.key, p.version, p.ordinal, d.id, p.block, p.question, p.document_version,
        p.paragraph, p.text, p.whole, p.status, p.label, p.line
      FROM module_pins AS p JOIN documents AS d ON d.key = p.document
      WHERE p.key = $1 AND p.version = $2 ORDER BY p.ordinal
      """, .integer(key), .integer(Int64(version))
    ) { row throws(RecordError) in try pin(from: row) }
  }

  /// Pins on documents that changed between two numbers of the log.
  func pinsTouched(
    after sequence: Int64, through last: Int64
  ) throws(RecordError) -> [StoredPin] {
    try all(
      """
      SELECT p.key, p.version, p.ordinal, d.id, p.block, p.question, p.document_version,
        p.paragraph, p.text, p.whole, p.status, p.label, p.line
      FROM module_pins AS p JOIN documents AS d ON d.key = p.document
      WHERE EXISTS (SELECT 1 FROM change_log AS c
        WHERE c.key = p.document AND c.sequence > $1 AND c.sequence <= $2)
      ORDER BY p.key, p.version, p.ordinal
      """, .integer(sequence), .integer(last)
    ) { row throws(RecordError) in try pin(from: row) }
  }

  func rippleCursor() throws(RecordError) -> Int64 {
    try first("SELECT sequence FROM module_cursor") { $0.integer(0) } ?? 0
  }

  func setRippleCursor(_ sequence: Int64) throws(RecordError) {
    try run("UPDATE module_cursor SET sequence = $1", .integer(sequence))
  }

  func flag(
    _ stored: StoredPin
  ) throws(RecordError) -> (judgement: PinJudgement, at: Timestamp, due: CalendarDate)? {
    try first(
      """
      SELECT state, paragraph, detail, at, due FROM module_flags
      WHERE key = $1 AND version = $2 AND ordinal = $3
      """, .integer(stored.key), .integer(Int64(stored.version)), .integer(Int64(stored.ordinal))
    ) { row throws(RecordError) in
      guard let state = PinState(rawValue: row.text(0)), let due = row.date(4) else {
        throw .corrupt
      }
      return (
        PinJudgement(state, Int(row.integer(1)), row.text(2)),
        Timestamp(millisecondsSinceEpoch: row.integer(3)), due
      )
    }
  }

  func setFlag(
    _ judgement: PinJudgement, on stored: StoredPin, at time: Timestamp, due: CalendarDate
  ) throws(RecordError) {
    try run(
      """
      INSERT INTO module_flags (key, version, ordinal, state, paragraph, detail, at, due)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      ON CONFLICT (key, version, ordinal) DO UPDATE SET state = excluded.state,
        paragraph = excluded.paragraph, detail = excluded.detail, at = excluded.at,
        due = excluded.due
      """, .integer(stored.key), .integer(Int64(stored.version)),
      .integer(Int64(stored.ordinal)), .text(judgement.state.rawValue),
      .integer(Int64(judgement.paragraph)), .text(judgement.detail),
      .integer(time.millisecondsSinceEpoch), .date(due))
  }

  func deleteFlag(on stored: StoredPin) throws(RecordError) {
    try run(
      "DELETE FROM module_flags WHERE key = $1 AND version = $2 AND ordinal = $3",
      .integer(stored.key), .integer(Int64(stored.version)), .integer(Int64(stored.ordinal)))
  }

  private func pin(from row: Row) throws(RecordError) -> StoredPin {
    guard let document = DocumentID(row.text(3)),
      let status = DocumentStatus(rawValue: row.text(10)),
      let label = HandlingLabel(rawValue: row.text(11))
    else { throw .corrupt }
    return StoredPin(
      key: row.integer(0), version: Int(row.integer(1)), ordinal: Int(row.integer(2)),
      pin: Pin(
        block: row.text(4), question: row.optionalText(5), document: document,
        version: Int(row.integer(6)), paragraph: Int(row.integer(7)), text: row.text(8),
        isWhole: row.integer(9) != 0, status: status, label: label, line: Int(row.integer(12))))
  }
}
