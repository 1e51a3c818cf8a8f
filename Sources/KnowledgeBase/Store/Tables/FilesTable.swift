import Cryptography
import KnowledgeModel

extension Database {
  func write(_ file: FileEntry) throws(RecordError) {
    try run(
      """
      INSERT INTO files (path, size, modified, digest, outcome, documents, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT (path) DO UPDATE SET size = excluded.size, modified = excluded.modified,
        digest = excluded.digest, outcome = excluded.outcome, documents = excluded.documents,
        at = excluded.at
      """, .text(file.path), .integer(Int64(file.byteCount)),
      .integer(file.modifiedNanoseconds), .blob(file.digest.bytes), .text(file.outcome),
      .integer(Int64(file.documentCount)), .integer(file.at.millisecondsSinceEpoch))
  }

  func file(path: String) throws(RecordError) -> FileEntry? {
    try first(
      "SELECT path, size, modified, digest, outcome, documents, at FROM files WHERE path = $1",
      .text(path)
    ) { row throws(RecordError) in
      guard let digest = Digest(bytes: row.bytes(3)) else { throw .corrupt }
      return FileEntry(
        path: row.text(0), byteCount: Int(row.integer(1)), modifiedNanoseconds: row.integer(2),
        digest: digest, outcome: row.text(4), documentCount: Int(row.integer(5)),
        at: Timestamp(millisecondsSinceEpoch: row.integer(6)))
    }
  }
}
