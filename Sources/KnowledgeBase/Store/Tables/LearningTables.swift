import KnowledgeModel

extension Database {
  func insert(
    _ answers: [AnsweredQuestion], score: Double, isPassed: Bool, learner: String, key: Int64,
    version: Int, at time: Timestamp
  ) throws(RecordError) -> Int64 {
    let number =
      (try first("SELECT COALESCE(MAX(number), 0) FROM completions") { $0.integer(0) } ?? 0) + 1
    try run(
      """
      INSERT INTO completions (number, key, version, learner, at, score, passed, answers)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """, .integer(number), .integer(key), .integer(Int64(version)), .text(learner),
      .integer(time.millisecondsSinceEpoch), .integer(Self.millionths(score)), .flag(isPassed),
      .utf8(
        Fields.encode(answers.map { [$0.question, String(Self.millionths($0.share))] + $0.answer }))
    )
    return number
  }

  func completions(key: Int64) throws(RecordError) -> [Completion] {
    try all(
      """
      SELECT c.number, m.id, c.version, c.learner, c.at, c.score, c.passed, c.answers
      FROM completions AS c JOIN modules AS m ON m.key = c.key WHERE c.key = $1 ORDER BY c.number
      """, .integer(key)
    ) { row throws(RecordError) in try completion(from: row) }
  }

  func completions(learner: String) throws(RecordError) -> [Completion] {
    try all(
      """
      SELECT c.number, m.id, c.version, c.learner, c.at, c.score, c.passed, c.answers
      FROM completions AS c JOIN modules AS m ON m.key = c.key
      WHERE c.learner = $1 ORDER BY c.number
      """, .text(learner)
    ) { row throws(RecordError) in try completion(from: row) }
  }

  func insert(_ feedback: BlockFeedback, key: Int64) throws(RecordError) {
    try run(
      """
      INSERT INTO block_feedback (key, version, block, learner, verdict, text, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """, .integer(key), .integer(Int64(feedback.version)), .text(feedback.block),
      .text(feedback.learner), .text(feedback.verdict.rawValue), .text(feedback.text),
      .integer(feedback.at.millisecondsSinceEpoch))
  }

  func feedback(key: Int64) throws(RecordError) -> [BlockFeedback] {
    try all(
      """
      SELECT version, block, learner, verdict, text, at FROM block_feedback
      WHERE key = $1 ORDER BY number
      """, .integer(key)
    ) { row throws(RecordError) in
      guard let verdict = BlockFeedback.Verdict(rawValue: row.text(3)) else { throw .corrupt }
      return BlockFeedback(
        version: Int(row.integer(0)), block: row.text(1), learner: row.text(2), verdict: verdict,
        text: row.text(4), at: Timestamp(millisecondsSinceEpoch: row.integer(5)))
    }
  }

  func insert(
    proposal text: String, block: String, learner: String, key: Int64, version: Int,
    at time: Timestamp, due: CalendarDate
  ) throws(RecordError) -> Int64 {
    let number =
      (try first("SELECT COALESCE(MAX(number), 0) FROM lesson_proposals") { $0.integer(0) } ?? 0)
      + 1
    try run(
      """
      INSERT INTO lesson_proposals (number, key, version, block, learner, text, at, due, state)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """, .integer(number), .integer(key), .integer(Int64(version)), .text(block),
      .text(learner), .text(text), .integer(time.millisecondsSinceEpoch), .date(due),
      .text(LessonProposal.State.open.rawValue))
    return number
  }

  func answer(
    proposal number: Int64, _ state: LessonProposal.State, _ answer: String, by author: String,
    at time: Timestamp
  ) throws(RecordError) {
    try run(
      """
      UPDATE lesson_proposals SET state = $1, answer = $2, answered_by = $3, answered_at = $4
      WHERE number = $5
      """, .text(state.rawValue), .text(answer), .text(author),
      .integer(time.millisecondsSinceEpoch), .integer(number))
  }

  func proposals(key: Int64) throws(RecordError) -> [LessonProposal] {
    try all(
      """
      SELECT p.number, m.id, p.version, p.block, p.learner, p.text, p.at, p.due, p.state, p.answer,
        p.answered_by, p.answered_at
      FROM lesson_proposals AS p JOIN modules AS m ON m.key = p.key
      WHERE p.key = $1 ORDER BY p.number
      """, .integer(key)
    ) { row throws(RecordError) in
      guard let module = ModuleID(row.text(1)), let due = row.date(7),
        let state = LessonProposal.State(rawValue: row.text(8))
      else { throw .corrupt }
      return LessonProposal(
        number: row.integer(0), module: module, version: Int(row.integer(2)), block: row.text(3),
        learner: row.text(4), text: row.text(5),
        at: Timestamp(millisecondsSinceEpoch: row.integer(6)), due: due, state: state,
        answer: row.optionalText(9), answeredBy: row.optionalText(10),
        answeredAt: row.optionalInteger(11).map { Timestamp(millisecondsSinceEpoch: $0) })
    }
  }

  private func completion(from row: Row) throws(RecordError) -> Completion {
    guard let module = ModuleID(row.text(1)), let records = Fields.decode(row.bytes(7)) else {
      throw .corrupt
    }
    var answers: [AnsweredQuestion] = []
    for record in records {
      guard record.count >= 2, let share = Int64(record[1]) else { throw .corrupt }
      answers.append(
        AnsweredQuestion(
          question: record[0], share: Double(share) / 1e6, answer: Array(record.dropFirst(2))))
    }
    return Completion(
      number: row.integer(0), module: module, version: Int(row.integer(2)), learner: row.text(3),
      at: Timestamp(millisecondsSinceEpoch: row.integer(4)), score: Double(row.integer(5)) / 1e6,
      isPassed: row.integer(6) != 0, answers: answers)
  }

  /// A share as a whole number, since the two databases write fractions differently.
  private static func millionths(_ share: Double) -> Int64 {
    Int64((min(max(share, 0), 1) * 1e6).rounded())
  }
}
