extension Schema {
  /// Modules, what they rest on, and what learners did with them.
  static let teaching: StaticString = """
    CREATE TABLE modules (
      key INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL,
      label TEXT NOT NULL, version BIGINT NOT NULL, state TEXT NOT NULL, published BIGINT,
      PRIMARY KEY (key));
    CREATE UNIQUE INDEX modules_by_id ON modules (id);
    CREATE UNIQUE INDEX modules_by_name ON modules (name);

    CREATE TABLE module_versions (
      key BIGINT NOT NULL REFERENCES modules, version BIGINT NOT NULL, at BIGINT NOT NULL,
      author TEXT NOT NULL, note TEXT NOT NULL, source TEXT NOT NULL, digest BLOB NOT NULL,
      PRIMARY KEY (key, version));

    CREATE TABLE module_events (
      number INTEGER NOT NULL, key BIGINT NOT NULL REFERENCES modules, version BIGINT NOT NULL,
      at BIGINT NOT NULL, author TEXT NOT NULL, from_state TEXT NOT NULL, to_state TEXT NOT NULL,
      reason TEXT NOT NULL, PRIMARY KEY (number));
    CREATE INDEX module_events_by_key ON module_events (key, number);

    CREATE TABLE module_pins (
      key BIGINT NOT NULL REFERENCES modules, version BIGINT NOT NULL, ordinal BIGINT NOT NULL,
      document BIGINT NOT NULL REFERENCES documents, block TEXT NOT NULL, question TEXT,
      document_version BIGINT NOT NULL, paragraph BIGINT NOT NULL, text TEXT NOT NULL,
      whole BIGINT NOT NULL, status TEXT NOT NULL, label TEXT NOT NULL, line BIGINT NOT NULL,
      PRIMARY KEY (key, version, ordinal));
    CREATE INDEX module_pins_by_document ON module_pins (document);

    CREATE TABLE module_flags (
      key BIGINT NOT NULL REFERENCES modules, version BIGINT NOT NULL, ordinal BIGINT NOT NULL,
      state TEXT NOT NULL, paragraph BIGINT NOT NULL, detail TEXT NOT NULL, at BIGINT NOT NULL,
      due BIGINT NOT NULL, PRIMARY KEY (key, version, ordinal));

    CREATE TABLE module_cursor (sequence BIGINT NOT NULL);
    INSERT INTO module_cursor (sequence) VALUES (0);

    CREATE TABLE completions (
      number INTEGER NOT NULL, key BIGINT NOT NULL REFERENCES modules, version BIGINT NOT NULL,
      learner TEXT NOT NULL, at BIGINT NOT NULL, score BIGINT NOT NULL, passed BIGINT NOT NULL,
      answers TEXT NOT NULL, PRIMARY KEY (number));
    CREATE INDEX completions_by_key ON completions (key, number);
    CREATE INDEX completions_by_learner ON completions (learner, number);

    CREATE TABLE block_feedback (
      number INTEGER NOT NULL, key BIGINT NOT NULL REFERENCES modules, version BIGINT NOT NULL,
      block TEXT NOT NULL, learner TEXT NOT NULL, verdict TEXT NOT NULL, text TEXT NOT NULL,
      at BIGINT NOT NULL, PRIMARY KEY (number));
    CREATE INDEX block_feedback_by_key ON block_feedback (key, number);

    CREATE TABLE lesson_proposals (
      number INTEGER NOT NULL, key BIGINT NOT NULL REFERENCES modules, version BIGINT NOT NULL,
      block TEXT NOT NULL, learner TEXT NOT NULL, text TEXT NOT NULL, at BIGINT NOT NULL,
      due BIGINT NOT NULL, state TEXT NOT NULL, answer TEXT, answered_by TEXT, answered_at BIGINT,
      PRIMARY KEY (number));
    CREATE INDEX lesson_proposals_by_key ON lesson_proposals (key, number);
    """
}
