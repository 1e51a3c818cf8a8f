package import KnowledgeModel

/// How far somebody has come with a module, to go on there.
package struct LearningPlace: Equatable, Sendable {
  package let version: Int
  /// The lesson last opened, from 1; 0 for none.
  package let lesson: Int
  /// Answers that were kept and not handed in, by question.
  package let answers: [String: [String]]
  package let begunAt: Timestamp
  package let at: Timestamp

  package init(
    version: Int, lesson: Int, answers: [String: [String]], begunAt: Timestamp, at time: Timestamp
  ) {
    self.version = version
    self.lesson = lesson
    self.answers = answers
    self.begunAt = begunAt
    at = time
  }
}

extension Schema {
  /// Learners by their accounts, where they stand, where they work and how long it took.
  static let learners: StaticString = """
    ALTER TABLE completions ADD COLUMN account TEXT;
    ALTER TABLE completions ADD COLUMN port TEXT;
    ALTER TABLE completions ADD COLUMN seconds BIGINT;
    ALTER TABLE completions ADD COLUMN renews BIGINT;
    UPDATE completions SET account = (SELECT id FROM accounts WHERE name = completions.learner);
    CREATE INDEX completions_by_account ON completions (account, number) WHERE account IS NOT NULL;
    ALTER TABLE lesson_proposals ADD COLUMN account TEXT;
    UPDATE lesson_proposals
      SET account = (SELECT id FROM accounts WHERE name = lesson_proposals.learner);
    CREATE INDEX lesson_proposals_by_account ON lesson_proposals (account, number)
      WHERE account IS NOT NULL;

    CREATE TABLE learning_places (
      key BIGINT NOT NULL REFERENCES modules, learner TEXT NOT NULL, version BIGINT NOT NULL,
      lesson BIGINT NOT NULL, answers TEXT NOT NULL, begun_at BIGINT NOT NULL, at BIGINT NOT NULL,
      PRIMARY KEY (key, learner));
    """
}

extension Database {
  func place(key: Int64, learner: Learner) throws(RecordError) -> LearningPlace? {
    try first(
      """
      SELECT version, lesson, answers, begun_at, at FROM learning_places
      WHERE key = $1 AND learner = $2
      """, .integer(key), .text(learner.key)
    ) { row throws(RecordError) in
      guard let records = Fields.decode(row.bytes(2)) else { throw .corrupt }
      var answers: [String: [String]] = [:]
      for record in records {
        guard let question = record.first else { throw .corrupt }
        answers[question] = Array(record.dropFirst())
      }
      return LearningPlace(
        version: Int(row.integer(0)), lesson: Int(row.integer(1)), answers: answers,
        begunAt: Timestamp(millisecondsSinceEpoch: row.integer(3)),
        at: Timestamp(millisecondsSinceEpoch: row.integer(4)))
    }
  }

  func write(_ place: LearningPlace, key: Int64, learner: Learner) throws(RecordError) {
    let answers = place.answers.sorted { $0.key < $1.key }.map { [$0.key] + $0.value }
    try run(
      """
      INSERT INTO learning_places (key, learner, version, lesson, answers, begun_at, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT (key, learner) DO UPDATE SET version = excluded.version,
        lesson = excluded.lesson, answers = excluded.answers, begun_at = excluded.begun_at,
        at = excluded.at
      """, .integer(key), .text(learner.key), .integer(Int64(place.version)),
      .integer(Int64(place.lesson)), .utf8(Fields.encode(answers)),
      .integer(place.begunAt.millisecondsSinceEpoch), .integer(place.at.millisecondsSinceEpoch))
  }

  func removePlace(key: Int64, learner: Learner) throws(RecordError) {
    try run(
      "DELETE FROM learning_places WHERE key = $1 AND learner = $2", .integer(key),
      .text(learner.key))
  }
}

extension WriteTransaction {
  /// Keeps how far somebody has come. What is `nil` stays as it was; of another version nothing does but the
  /// lesson.
  package func keepPlace(
    of learner: Learner, in row: ModuleRow, version: Int, lesson: Int?,
    answers: [String: [String]]?
  ) throws(RecordError) {
    let known = try database.place(key: row.key, learner: learner)
    let same = known.flatMap { $0.version == version ? $0 : nil }
    try database.write(
      LearningPlace(
        version: version, lesson: lesson ?? known?.lesson ?? 0,
        answers: answers ?? same?.answers ?? [:], begunAt: same?.begunAt ?? act.at, at: act.at),
      key: row.key, learner: learner)
  }
}

extension RecordStore {
  /// How far somebody has come with a module; `nil` when they have not begun, or have handed in.
  package func place(
    of learner: Learner, in row: ModuleRow
  ) throws(RecordError) -> LearningPlace? {
    try read { database throws(RecordError) in
      try database.place(key: row.key, learner: learner)
    }
  }
}
