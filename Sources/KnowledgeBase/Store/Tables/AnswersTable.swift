import Cryptography
import KnowledgeModel

extension Database {
  func answer(to once: OnceKey) throws(RecordError) -> Answer? {
    try first(
      "SELECT request, status, body FROM answers WHERE principal = $1 AND key = $2",
      .text(once.principal), .text(once.key)
    ) { row throws(RecordError) in
      guard row.bytes(0) == once.request.bytes else { throw .keyReused(once.key) }
      return Answer(status: Int(row.integer(1)), body: row.bytes(2))
    }
  }

  func insert(_ answer: Answer, to once: OnceKey, at time: Timestamp) throws(RecordError) {
    try run(
      """
      INSERT INTO answers (principal, key, request, status, body, at)
      VALUES ($1, $2, $3, $4, $5, $6)
      """, .text(once.principal), .text(once.key), .blob(once.request.bytes),
      .integer(Int64(answer.status)), .blob(answer.body),
      .integer(time.millisecondsSinceEpoch))
  }

  func forgetAnswers(before time: Timestamp) throws(RecordError) {
    try run("DELETE FROM answers WHERE at < $1", .integer(time.millisecondsSinceEpoch))
  }

  func hasAnswer(to key: String, of principal: String) throws(RecordError) -> Bool {
    try first(
      "SELECT 1 FROM answers WHERE principal = $1 AND key = $2", .text(principal), .text(key)
    ) { _ in true } ?? false
  }
}

extension RecordStore {
  /// Whether something was done under a key already.
  package func hasAnswer(to key: String, of principal: String) throws(RecordError) -> Bool {
    try read { database throws(RecordError) in try database.hasAnswer(to: key, of: principal) }
  }
}
