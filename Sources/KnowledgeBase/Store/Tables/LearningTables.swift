import KnowledgeModel

extension Database {
  func insert(
    _ record: HandedIn, learner: Learner, key: Int64, version: Int, at time: Timestamp
  ) throws(RecordError) -> Int64 {
    let number =
      (try first("SELECT COALESCE(MAX(number), 0) FROM completions") { $0.integer(0) } ?? 0) + 1
    try run(
      """
      INSERT INTO completions (number, key, version, learner, at, score, passed, answers, account,
        port, seconds, renews)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
      """, .integer(number), .integer(key), .integer(Int64(version)), .text(learner.name),
      .integer(time.millisecondsSinceEpoch), .integer(Self.millionths(record.score)),
      .flag(record.isPassed),
      .utf8(
        Fields.encode(
          record.answers.map { [$0.question, String(Self.millionths($0.share))] + $0.answer })),
      .optional(learner.account?.description), .optional(record.port),
      .optional(record.seconds.map(Int64.init)), .optional(record.renews))
    return number
  }

  func completions(key: Int64) throws(RecordError) -> [Completion] {
    try all(
      """
      SELECT c.number, m.id, c.version, c.learner, c.at, c.score, c.passed, c.answers, c.account,
        c.port, c.seconds, c.renews
      FROM completions AS c JOIN modules AS m ON m.key = c.key WHERE c.key = $1 ORDER BY c.number
      """, .integer(key)
    ) { row throws(RecordError) in try completion(from: row) }
  }

  func completions() throws(RecordError) -> [Completion] {
    try all(
      """
      SELECT c.number, m.id, c.version, c.learner, c.at, c.score, c.passed, c.answers, c.account,
        c.port, c.seconds, c.renews
      FROM completions AS c JOIN modules AS m ON m.key = c.key ORDER BY c.number
      """
    ) { row throws(RecordError) in try completion(from: row) }
  }

  func completions(learner: Learner) throws(RecordError) -> [Completion] {
    guard let account = learner.account else {
      return try all(
        """
        SELECT c.number, m.id, c.version, c.learner, c.at, c.score, c.passed, c.answers, c.account,
          c.port, c.seconds, c.renews
        FROM completions AS c JOIN modules AS m ON m.key = c.key
        WHERE c.account IS NULL AND c.learner = $1 ORDER BY c.number
        """, .text(learner.name)
      ) { row throws(RecordError) in try completion(from: row) }
    }
    return try all(
      """
      SELECT c.number, m.id, c.version, c.learner, c.at, c.score, c.passed, c.answers, c.account,
        c.port, c.seconds, c.renews
      FROM completions AS c JOIN modules AS m ON m.key = c.key
      WHERE c.account = $1 ORDER BY c.number
      """, .text(account.description)
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
    proposal text: String, block: String, learner: Learner, key: Int64, version: Int,
    at time: Timestamp, due: CalendarDate
  ) throws(RecordError) -> Int64 {
    let number =
      (try first("SELECT COALESCE(MAX(number), 0) FROM lesson_proposals") { $0.integer(0) } ?? 0)
      + 1
    try run(
      """
      INSERT INTO lesson_proposals (number, key, version, block, learner, text, at, due, state,
        account)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """, .integer(number), .integer(key), .integer(Int64(version)), .text(block),
      .text(learner.name), .text(text), .integer(time.millisecondsSinceEpoch), .date(due),
      .text(LessonProposal.State.open.rawValue), .optional(learner.account?.description))
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
        p.answered_by, p.answered_at, p.account
      FROM lesson_proposals AS p JOIN modules AS m ON m.key = p.key
      WHERE p.key = $1 ORDER BY p.number
      """, .integer(key)
    ) { row throws(RecordError) in try proposal(from: row) }
  }

  func proposals() throws(RecordError) -> [LessonProposal] {
    try all(
      """
      SELECT p.number, m.id, p.version, p.block, p.learner, p.text, p.at, p.due, p.state, p.answer,
        p.answered_by, p.answered_at, p.account
      FROM lesson_proposals AS p JOIN modules AS m ON m.key = p.key ORDER BY p.number
      """
    ) { row throws(RecordError) in try proposal(from: row) }
  }

  private func proposal(from row: Row) throws(RecordError) -> LessonProposal {
    guard let module = ModuleID(row.text(1)), let due = row.date(7),
      let state = LessonProposal.State(rawValue: row.text(8))
    else { throw .corrupt }
    return LessonProposal(
      number: row.integer(0), module: module, version: Int(row.integer(2)), block: row.text(3),
      learner: row.text(4), account: row.optionalText(12).flatMap(AccountID.init),
      text: row.text(5), at: Timestamp(millisecondsSinceEpoch: row.integer(6)), due: due,
      state: state, answer: row.optionalText(9), answeredBy: row.optionalText(10),
      answeredAt: row.optionalInteger(11).map { Timestamp(millisecondsSinceEpoch: $0) })
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
      number: row.integer(0), module: module, version: Int(row.integer(2)),
      learner: Learner(
        account: row.optionalText(8).flatMap(AccountID.init), name: row.text(3)),
      at: Timestamp(millisecondsSinceEpoch: row.integer(4)), score: Double(row.integer(5)) / 1e6,
      isPassed: row.integer(6) != 0, answers: answers, port: row.optionalText(9),
      seconds: row.optionalInteger(10).map { Int($0) }, renews: row.optionalInteger(11))
  }

  /// A share as a whole number, since the two databases write fractions differently.
  private static func millionths(_ share: Double) -> Int64 {
    Int64((min(max(share, 0), 1) * 1e6).rounded())
  }
}
