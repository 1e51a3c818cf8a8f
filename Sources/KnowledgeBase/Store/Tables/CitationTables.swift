package import KnowledgeModel

/// One row of `cited`: that a living document does something to an identifier.
struct CitedRow: Equatable {
  var target: String
  var key: Int64
  var weight: Int
}

extension Database {
  func insertCited(_ target: Identifier, key: Int64, weight: Int) throws(RecordError) {
    try run(
      """
      INSERT INTO cited (target, key, weight) VALUES ($1, $2, $3)
      ON CONFLICT (target, key) DO UPDATE SET weight = excluded.weight
      """, .text(target.description), .integer(key), .integer(Int64(weight)))
  }

  func deleteCited(_ target: Identifier, key: Int64) throws(RecordError) {
    try run(
      "DELETE FROM cited WHERE target = $1 AND key = $2", .text(target.description), .integer(key))
  }

  func insertIdentity(_ identity: Identifier, key: Int64) throws(RecordError) {
    try run(
      "INSERT INTO identities (identity, key) VALUES ($1, $2) ON CONFLICT (identity, key) DO NOTHING",
      .text(identity.description), .integer(key))
  }

  func deleteIdentity(_ identity: Identifier, key: Int64) throws(RecordError) {
    try run(
      "DELETE FROM identities WHERE identity = $1 AND key = $2", .text(identity.description),
      .integer(key))
  }

  /// Keys of the documents that are called so, in order.
  func keys(called identity: Identifier) throws(RecordError) -> [Int64] {
    try all(
      "SELECT key FROM identities WHERE identity = $1 ORDER BY key", .text(identity.description)
    ) { $0.integer(0) }
  }

  /// Who cites an identifier at least so weightily, by key.
  func citing(
    _ target: Identifier, weight least: Int = 0
  ) throws(RecordError) -> [CitedRow] {
    try all(
      "SELECT target, key, weight FROM cited WHERE target = $1 AND weight >= $2 ORDER BY key",
      .text(target.description), .integer(Int64(least))
    ) { CitedRow(target: $0.text(0), key: $0.integer(1), weight: Int($0.integer(2))) }
  }

  /// How weightily one document cites an identifier: one number, or none.
  func citing(_ target: Identifier, by key: Int64) throws(RecordError) -> [Int] {
    try all(
      "SELECT weight FROM cited WHERE target = $1 AND key = $2", .text(target.description),
      .integer(key)
    ) { Int($0.integer(0)) }
  }

  /// Who cites an identifier that begins so, such as a paragraph of a section.
  func citing(beginning prefix: String) throws(RecordError) -> [CitedRow] {
    try all(
      "SELECT target, key, weight FROM cited WHERE target >= $1 AND target < $2 ORDER BY target, key",
      .text(prefix), .text(prefix + "\u{10FFFF}")
    ) { CitedRow(target: $0.text(0), key: $0.integer(1), weight: Int($0.integer(2))) }
  }

  func insert(_ correction: CitationCorrection, key: Int64, sequence: Int64) throws(RecordError) {
    try run(
      """
      INSERT INTO corrections (sequence, key, target, treatment, reason, author, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """, .integer(sequence), .integer(key), .text(correction.target.description),
      .text(correction.treatment.rawValue), .text(correction.reason), .text(correction.author),
      .integer(correction.at.millisecondsSinceEpoch))
  }

  /// The last word on each edge of a document that somebody corrected.
  func corrections(key: Int64) throws(RecordError) -> [Identifier: CitationCorrection] {
    var found: [Identifier: CitationCorrection] = [:]
    try query(
      "SELECT target, treatment, reason, author, at FROM corrections WHERE key = $1 ORDER BY sequence",
      [.integer(key)]
    ) { row throws(RecordError) in
      guard let target = Identifier(row.text(0)), let treatment = Treatment(rawValue: row.text(1))
      else { throw .corrupt }
      found[target] = CitationCorrection(
        target: target, treatment: treatment, reason: row.text(2), author: row.text(3),
        at: Timestamp(millisecondsSinceEpoch: row.integer(4)))
    }
    return found
  }

  /// A document's edges with every person's word put in.
  func edges(_ record: CitationRecord, key: Int64) throws(RecordError) -> [CorrectedCitation] {
    guard !record.cites.isEmpty else { return [] }
    let words = try corrections(key: key)
    return record.cites.map { CorrectedCitation($0, words[$0.target]) }
  }
}

/// An edge and, when somebody put it right, their word.
package struct CorrectedCitation: Equatable, Sendable {
  /// The edge as the rules found it.
  package let found: Citation
  package let correction: CitationCorrection?

  init(_ found: Citation, _ correction: CitationCorrection?) {
    self.found = found
    self.correction = correction
  }

  package var target: Identifier { found.target }
  package var treatment: Treatment { correction?.treatment ?? found.treatment }
}
