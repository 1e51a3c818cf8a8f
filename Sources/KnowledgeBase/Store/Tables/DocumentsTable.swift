import Cryptography
import KnowledgeModel

/// One row of `documents`: what a document is now.
struct DocumentRow {
  var key: Int64
  var id: DocumentID
  var version: Int
  var sequence: Int64
  var compartment: Compartment
  var isDeleted: Bool
  /// A person set the status; what files say does not change it.
  var isStatusPinned: Bool
  var source: String
  var sourceID: String?
  /// The content's digest as last received, before anything a person pinned was put in.
  var received: Digest
  var path: String
  var ordinal: Int
}

extension Database {
  /// Whether a document lies, or lay when it was removed, in one of some compartments.
  ///
  /// Always one row of one word, so that a hidden document costs what an absent one does.
  func isReadable(_ id: DocumentID, _ readable: [Compartment]) throws(RecordError) -> Bool {
    let place = try first(
      "SELECT COALESCE((SELECT compartment FROM documents WHERE id = $1), '')",
      .text(id.description)
    ) { $0.text(0) }
    return readable.contains { $0.name == place }
  }

  func documentRow(_ id: DocumentID) throws(RecordError) -> DocumentRow? {
    try first(
      """
      SELECT key, id, version, sequence, compartment, deleted, status_pinned, source, source_id,
        received, path, ordinal
      FROM documents WHERE id = $1
      """, .text(id.description), read: documentRow(from:))
  }

  func documentRow(key: Int64) throws(RecordError) -> DocumentRow? {
    try first(
      """
      SELECT key, id, version, sequence, compartment, deleted, status_pinned, source, source_id,
        received, path, ordinal
      FROM documents WHERE key = $1
      """, .integer(key), read: documentRow(from:))
  }

  /// Documents that have the source's id, living ones first.
  func documentRows(source: String, id: String) throws(RecordError) -> [DocumentRow] {
    try all(
      """
      SELECT key, id, version, sequence, compartment, deleted, status_pinned, source, source_id,
        received, path, ordinal
      FROM documents WHERE source = $1 AND source_id = $2 ORDER BY deleted, key
      """, .text(source), .text(id), read: documentRow(from:))
  }

  /// Documents without a source's id that were received with that content, living ones first.
  func documentRows(received: Digest) throws(RecordError) -> [DocumentRow] {
    try all(
      """
      SELECT key, id, version, sequence, compartment, deleted, status_pinned, source, source_id,
        received, path, ordinal
      FROM documents WHERE received = $1 AND source_id IS NULL ORDER BY deleted, key
      """, .blob(received.bytes), read: documentRow(from:))
  }

  /// Documents without a source's id that came from that place, living ones first.
  func documentRows(path: String, ordinal: Int) throws(RecordError) -> [DocumentRow] {
    try all(
      """
      SELECT key, id, version, sequence, compartment, deleted, status_pinned, source, source_id,
        received, path, ordinal
      FROM documents WHERE path = $1 AND ordinal = $2 AND source_id IS NULL ORDER BY deleted, key
      """, .text(path), .integer(Int64(ordinal)), read: documentRow(from:))
  }

  func lastDocumentKey() throws(RecordError) -> Int64 {
    try first("SELECT COALESCE(MAX(key), 0) FROM documents") { $0.integer(0) } ?? 0
  }

  func insert(_ row: DocumentRow) throws(RecordError) {
    try run(
      """
      INSERT INTO documents (key, id, version, sequence, compartment, deleted, status_pinned,
        source, source_id, received, path, ordinal)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
      """, .integer(row.key), .text(row.id.description), .integer(Int64(row.version)),
      .integer(row.sequence), .text(row.compartment.name), .flag(row.isDeleted),
      .flag(row.isStatusPinned), .text(row.source), .optional(row.sourceID),
      .blob(row.received.bytes), .text(row.path), .integer(Int64(row.ordinal)))
  }

  func update(_ row: DocumentRow) throws(RecordError) {
    try run(
      """
      UPDATE documents SET version = $1, sequence = $2, compartment = $3, deleted = $4,
        status_pinned = $5, source = $6, source_id = $7, received = $8, path = $9, ordinal = $10
      WHERE key = $11
      """, .integer(Int64(row.version)), .integer(row.sequence), .text(row.compartment.name),
      .flag(row.isDeleted), .flag(row.isStatusPinned), .text(row.source),
      .optional(row.sourceID), .blob(row.received.bytes), .text(row.path),
      .integer(Int64(row.ordinal)), .integer(row.key))
  }

  /// How many documents there are in each compartment, by its name.
  func documentCounts() throws(RecordError) -> [(compartment: String, count: Int)] {
    try all(
      "SELECT compartment, COUNT(*) FROM documents WHERE deleted = 0 GROUP BY compartment"
    ) { ($0.text(0), Int($0.integer(1))) }
  }

  /// Keys of living documents after one, in order.
  func documentKeys(after key: Int64, limit: Int) throws(RecordError) -> [Int64] {
    try all(
      "SELECT key FROM documents WHERE key > $1 AND deleted = 0 ORDER BY key LIMIT $2",
      .integer(key), .integer(Int64(limit))
    ) { $0.integer(0) }
  }

  /// Keys of all documents after one, in order.
  func everyDocumentKey(after key: Int64, limit: Int) throws(RecordError) -> [Int64] {
    try all(
      "SELECT key FROM documents WHERE key > $1 ORDER BY key LIMIT $2",
      .integer(key), .integer(Int64(limit))
    ) { $0.integer(0) }
  }

  private func documentRow(from row: Row) throws(RecordError) -> DocumentRow {
    guard let id = DocumentID(row.text(1)), let compartment = Compartment(name: row.text(4)),
      let received = Digest(bytes: row.bytes(9))
    else { throw .corrupt }
    return DocumentRow(
      key: row.integer(0), id: id, version: Int(row.integer(2)), sequence: row.integer(3),
      compartment: compartment, isDeleted: row.integer(5) != 0,
      isStatusPinned: row.integer(6) != 0, source: row.text(7), sourceID: row.optionalText(8),
      received: received, path: row.text(10), ordinal: Int(row.integer(11)))
  }
}
