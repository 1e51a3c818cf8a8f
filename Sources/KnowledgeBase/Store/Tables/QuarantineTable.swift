import Cryptography
import KnowledgeModel

extension Database {
  func insert(_ entry: QuarantineEntry) throws(RecordError) {
    try run(
      """
      INSERT INTO quarantine (number, file, digest, line, position, reason, at)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM quarantine), $1, $2, $3, $4, $5, $6)
      """, .text(entry.file), .blob(entry.digest.bytes), .optional(entry.line.map(Int64.init)),
      .optional(entry.column.map(Int64.init)), .text(entry.reason),
      .integer(entry.at.millisecondsSinceEpoch))
  }

  func quarantine() throws(RecordError) -> [QuarantineEntry] {
    try all(
      "SELECT file, digest, line, position, reason, at FROM quarantine ORDER BY number"
    ) { row throws(RecordError) in
      guard let digest = Digest(bytes: row.bytes(1)) else { throw .corrupt }
      return QuarantineEntry(
        file: row.text(0), digest: digest, line: row.optionalInteger(2).map { Int($0) },
        column: row.optionalInteger(3).map { Int($0) }, reason: row.text(4),
        at: Timestamp(millisecondsSinceEpoch: row.integer(5)))
    }
  }
}
