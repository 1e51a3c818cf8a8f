import KnowledgeModel

extension Database {
  func lastSequence() throws(RecordError) -> Int64 {
    try first("SELECT COALESCE(MAX(sequence), 0) FROM change_log") { $0.integer(0) } ?? 0
  }

  /// The day of the last change; `nil` in an empty store.
  func lastDay() throws(RecordError) -> CalendarDate? {
    try first("SELECT at FROM change_log ORDER BY sequence DESC LIMIT 1") {
      Timestamp(millisecondsSinceEpoch: $0.integer(0)).day
    }
  }

  /// When a change was made.
  func changeTime(_ sequence: Int64) throws(RecordError) -> Timestamp? {
    try first("SELECT at FROM change_log WHERE sequence = $1", .integer(sequence)) {
      Timestamp(millisecondsSinceEpoch: $0.integer(0))
    }
  }

  func appendChange(
    _ sequence: Int64, _ action: ChangeEntry.Action, key: Int64, version: Int,
    before: Compartment?, after: Compartment?, at time: Timestamp
  ) throws(RecordError) {
    try run(
      """
      INSERT INTO change_log (sequence, key, version, action, compartment_before,
        compartment_after, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """, .integer(sequence), .integer(key), .integer(Int64(version)), .text(action.rawValue),
      .optional(before?.name), .optional(after?.name), .integer(time.millisecondsSinceEpoch))
  }

  func changes(after sequence: Int64, limit: Int) throws(RecordError) -> [ChangeEntry] {
    try all(
      """
      SELECT c.sequence, c.key, d.id, c.version, c.action, c.compartment_before,
        c.compartment_after, c.at
      FROM change_log AS c JOIN documents AS d ON d.key = c.key
      WHERE c.sequence > $1 ORDER BY c.sequence LIMIT $2
      """, .integer(sequence), .integer(Int64(limit)), read: changeEntry)
  }

  /// Those of the changes into, out of or within some compartments that come after a number and the first `skipped`
  /// behind it.
  func changes(
    within names: [String], after sequence: Int64, skipping skipped: Int64, limit: Int
  ) throws(RecordError) -> [ChangeEntry] {
    try all(
      """
      SELECT c.sequence, c.key, d.id, c.version, c.action, c.compartment_before,
        c.compartment_after, c.at
      FROM (SELECT * FROM change_log
        WHERE sequence > $1 AND (instr($2, ' ' || COALESCE(compartment_before, '-') || ' ') > 0
          OR instr($2, ' ' || COALESCE(compartment_after, '-') || ' ') > 0)
        ORDER BY sequence LIMIT $3 OFFSET $4) AS c JOIN documents AS d ON d.key = c.key
      ORDER BY c.sequence
      """, .integer(sequence), .text(Self.list(names)), .integer(Int64(limit)), .integer(skipped),
      read: changeEntry)
  }

  /// The last of them, the newest first.
  func latestChanges(
    within names: [String], limit: Int
  ) throws(RecordError) -> [ChangeEntry] {
    try all(
      """
      SELECT c.sequence, c.key, d.id, c.version, c.action, c.compartment_before,
        c.compartment_after, c.at
      FROM (SELECT * FROM change_log
        WHERE instr($1, ' ' || COALESCE(compartment_before, '-') || ' ') > 0
          OR instr($1, ' ' || COALESCE(compartment_after, '-') || ' ') > 0
        ORDER BY sequence DESC LIMIT $2) AS c JOIN documents AS d ON d.key = c.key
      ORDER BY c.sequence DESC
      """, .text(Self.list(names)), .integer(Int64(limit)), read: changeEntry)
  }

  /// Names of compartments have no blanks.
  private static func list(_ names: [String]) -> String { " \(names.joined(separator: " ")) " }

  private func changeEntry(_ row: Row) throws(RecordError) -> ChangeEntry {
    guard let id = DocumentID(row.text(2)),
      let action = ChangeEntry.Action(rawValue: row.text(4))
    else { throw .corrupt }
    return ChangeEntry(
      sequence: row.integer(0), key: row.integer(1), id: id, version: Int(row.integer(3)),
      action: action, before: try compartment(row.optionalText(5)),
      after: try compartment(row.optionalText(6)),
      at: Timestamp(millisecondsSinceEpoch: row.integer(7)))
  }

  func changeCounts(
    after first: Int64, through last: Int64
  ) throws(RecordError) -> [ChangeCount] {
    try all(
      """
      SELECT compartment_before, compartment_after, COUNT(*) FROM change_log
      WHERE sequence > $1 AND sequence <= $2 GROUP BY compartment_before, compartment_after
      """, .integer(first), .integer(last)
    ) { row in
      ChangeCount(
        place: ChangeCount.Place(before: row.optionalText(0), after: row.optionalText(1)),
        count: row.integer(2))
    }
  }

  /// The last thing that the log says of a document: its sequence, version and compartment.
  func lastChange(
    key: Int64
  ) throws(RecordError) -> (sequence: Int64, version: Int, after: Compartment?)? {
    try first(
      """
      SELECT sequence, version, compartment_after FROM change_log
      WHERE key = $1 ORDER BY sequence DESC LIMIT 1
      """, .integer(key)
    ) { row throws(RecordError) in
      (row.integer(0), Int(row.integer(1)), try compartment(row.optionalText(2)))
    }
  }

  private func compartment(_ name: String?) throws(RecordError) -> Compartment? {
    guard let name else { return nil }
    guard let compartment = Compartment(name: name) else { throw .corrupt }
    return compartment
  }
}
