extension Schema {
  /// What industry sends to the Centers. Notes and ratings stand in tables of their own, which nothing
  /// that answers a submitter reads.
  static let exchange: StaticString = """
    CREATE TABLE submissions (
      key INTEGER NOT NULL, id TEXT NOT NULL, version BIGINT NOT NULL, public_version BIGINT NOT NULL,
      kind TEXT NOT NULL, label TEXT NOT NULL, state TEXT NOT NULL, form BLOB NOT NULL,
      content BLOB NOT NULL, receipt BLOB, account TEXT, organisation TEXT, author TEXT NOT NULL,
      center TEXT, routing TEXT NOT NULL, shared TEXT NOT NULL, assignee TEXT,
      begun_at BIGINT NOT NULL, filed_at BIGINT, outcome TEXT, document TEXT,
      PRIMARY KEY (key));
    CREATE UNIQUE INDEX submissions_by_id ON submissions (id);
    CREATE UNIQUE INDEX submissions_by_receipt ON submissions (receipt) WHERE receipt IS NOT NULL;
    CREATE INDEX submissions_by_assignee ON submissions (assignee) WHERE assignee IS NOT NULL;

    CREATE TABLE submission_versions (
      key BIGINT NOT NULL REFERENCES submissions, number BIGINT NOT NULL, at BIGINT NOT NULL,
      author TEXT NOT NULL, label TEXT NOT NULL, form BLOB NOT NULL, content BLOB NOT NULL,
      PRIMARY KEY (key, number));

    CREATE TABLE submission_steps (
      number INTEGER NOT NULL, key BIGINT NOT NULL REFERENCES submissions, at BIGINT NOT NULL,
      event TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, author TEXT NOT NULL,
      side TEXT NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (number));
    CREATE INDEX submission_steps_by_key ON submission_steps (key, number);

    CREATE TABLE submission_messages (
      number INTEGER NOT NULL, key BIGINT NOT NULL REFERENCES submissions, at BIGINT NOT NULL,
      side TEXT NOT NULL, author TEXT NOT NULL, body TEXT NOT NULL, read_at BIGINT,
      PRIMARY KEY (number));
    CREATE INDEX submission_messages_by_key ON submission_messages (key, number);

    CREATE TABLE submission_notes (
      number INTEGER NOT NULL, key BIGINT NOT NULL REFERENCES submissions, at BIGINT NOT NULL,
      author TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (number));
    CREATE INDEX submission_notes_by_key ON submission_notes (key, number);

    CREATE TABLE submission_ratings (
      number INTEGER NOT NULL, key BIGINT NOT NULL REFERENCES submissions, at BIGINT NOT NULL,
      author TEXT NOT NULL, reliability TEXT NOT NULL, credibility BIGINT NOT NULL,
      PRIMARY KEY (number));
    CREATE INDEX submission_ratings_by_key ON submission_ratings (key, number);

    CREATE TABLE submission_links (
      key BIGINT NOT NULL REFERENCES submissions, other BIGINT NOT NULL REFERENCES submissions,
      relation TEXT NOT NULL, at BIGINT NOT NULL, author TEXT NOT NULL,
      PRIMARY KEY (key, other, relation));
    CREATE INDEX submission_links_by_other ON submission_links (other);

    CREATE TABLE attachments (
      key BIGINT NOT NULL REFERENCES submissions, number BIGINT NOT NULL, name TEXT NOT NULL,
      media_type TEXT NOT NULL, size BIGINT NOT NULL, digest BLOB NOT NULL, received BIGINT NOT NULL,
      state TEXT NOT NULL, content TEXT NOT NULL, side TEXT NOT NULL, at BIGINT NOT NULL,
      PRIMARY KEY (key, number));
    CREATE TABLE attachment_parts (
      key BIGINT NOT NULL, number BIGINT NOT NULL, start BIGINT NOT NULL, bytes BLOB NOT NULL,
      PRIMARY KEY (key, number, start));

    CREATE TABLE broker_tasks (
      key BIGINT NOT NULL REFERENCES submissions, document TEXT NOT NULL, compartment TEXT NOT NULL,
      shared TEXT NOT NULL, at BIGINT NOT NULL, done_at BIGINT, done_by TEXT,
      PRIMARY KEY (key, document));

    CREATE TABLE saved_searches (
      number INTEGER NOT NULL, account TEXT NOT NULL, name TEXT NOT NULL, question TEXT NOT NULL,
      sectors TEXT NOT NULL, kinds TEXT NOT NULL, statuses TEXT NOT NULL, tariff TEXT,
      since BIGINT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (number));
    CREATE INDEX saved_searches_by_account ON saved_searches (account, number);
    CREATE TABLE alerts (
      account TEXT NOT NULL, search BIGINT NOT NULL REFERENCES saved_searches ON DELETE CASCADE,
      document TEXT NOT NULL, version BIGINT NOT NULL, at BIGINT NOT NULL, seen_at BIGINT,
      PRIMARY KEY (search, document));
    CREATE INDEX alerts_by_account ON alerts (account, at);
    CREATE TABLE alert_progress (
      slot INTEGER NOT NULL, sequence BIGINT NOT NULL, PRIMARY KEY (slot));

    CREATE TABLE exchange_keys (
      number INTEGER NOT NULL, purpose TEXT NOT NULL, secret BLOB NOT NULL, at BIGINT NOT NULL,
      PRIMARY KEY (number));
    """
}
