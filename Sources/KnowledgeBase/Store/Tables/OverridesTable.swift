import KnowledgeModel

extension Database {
  func insert(_ override: SectorOverride, key: Int64, sequence: Int64) throws(RecordError) {
    try run(
      """
      INSERT INTO overrides (sequence, key, sectors, reason, author, at, locked, basis)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """, .integer(sequence), .integer(key),
      .text(override.sectors.map(\.rawValue).joined(separator: " ")), .text(override.reason),
      .text(override.author), .integer(override.at.millisecondsSinceEpoch),
      .flag(override.isLocked), .optional(override.basis))
  }

  /// The last word on a document's sectors.
  func override(key: Int64) throws(RecordError) -> SectorOverride? {
    try first(
      """
      SELECT sectors, reason, author, at, locked, basis FROM overrides
      WHERE key = $1 ORDER BY sequence DESC LIMIT 1
      """, .integer(key)
    ) { row in
      SectorOverride(
        sectors: row.text(0).split(separator: " ").compactMap { Sector(rawValue: String($0)) },
        reason: row.text(1), author: row.text(2),
        at: Timestamp(millisecondsSinceEpoch: row.integer(3)), isLocked: row.integer(4) != 0,
        basis: row.optionalText(5))
    }
  }

  /// Documents on whose sectors a person spoke, the last first.
  func keysWithOverride(limit: Int) throws(RecordError) -> [Int64] {
    try all(
      "SELECT key FROM overrides GROUP BY key ORDER BY MAX(sequence) DESC LIMIT $1",
      .integer(Int64(limit))
    ) { $0.integer(0) }
  }
}

extension RecordStore {
  /// The store's numbers of documents on whose sectors a person spoke, the last first: of all compartments.
  package func keysWithOverride(limit: Int) throws(RecordError) -> [Int64] {
    try read { database throws(RecordError) in try database.keysWithOverride(limit: limit) }
  }
}
