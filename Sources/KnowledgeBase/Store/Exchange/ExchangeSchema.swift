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

  /// So that nobody's list goes through what is not theirs, brokers' tasks are found when something comes
  /// in, what was released to a compartment is known there alone, and saved searches are numbered by account.
  static let walls: StaticString = """
    CREATE INDEX submissions_by_account ON submissions (account, key) WHERE account IS NOT NULL;
    CREATE INDEX submissions_by_organisation ON submissions (organisation, key)
      WHERE organisation IS NOT NULL;

    CREATE TABLE submission_places (
      place TEXT NOT NULL, key BIGINT NOT NULL REFERENCES submissions, PRIMARY KEY (place, key));
    CREATE INDEX submission_places_by_key ON submission_places (key);
    INSERT INTO submission_places (place, key)
      SELECT CASE WHEN label = 'enforcement' THEN 'enforcement-' ELSE '' END
        || COALESCE(center, 'none'), key
      FROM submissions WHERE state <> 'draft' AND (center IS NOT NULL OR shared = '');
    INSERT INTO submission_places (place, key)
      SELECT CASE WHEN s.label = 'enforcement' THEN 'enforcement-' ELSE '' END || c.code, s.key
      FROM submissions AS s JOIN (
        SELECT 'phc' AS code UNION ALL SELECT 'app' UNION ALL SELECT 'aa' UNION ALL SELECT 'aft'
        UNION ALL SELECT 'bm' UNION ALL SELECT 'pngm' UNION ALL SELECT 'ele' UNION ALL SELECT 'cpmm'
        UNION ALL SELECT 'imm' UNION ALL SELECT 'mach') AS c
        ON ' ' || s.shared || ' ' LIKE '% ' || c.code || ' %'
      WHERE s.state <> 'draft' AND c.code <> COALESCE(s.center, '');

    CREATE TABLE submission_releases (
      key BIGINT NOT NULL REFERENCES submissions, document TEXT NOT NULL,
      compartment TEXT NOT NULL, at BIGINT NOT NULL, author TEXT NOT NULL,
      taken_back_at BIGINT, taken_back_by TEXT, reason TEXT, PRIMARY KEY (key, document));
    INSERT INTO submission_releases (key, document, compartment, at, author)
      SELECT s.key, d.id, d.compartment, t.at, t.author
      FROM submissions AS s JOIN documents AS d ON d.id = s.document
      JOIN submission_steps AS t ON t.number = (
        SELECT MAX(number) FROM submission_steps WHERE key = s.key AND event = 'publish')
      WHERE s.state = 'published' AND d.compartment LIKE 'enforcement-%';
    DELETE FROM submission_steps WHERE number IN (
      SELECT MAX(t.number) FROM submission_steps AS t
      JOIN submission_releases AS r ON r.key = t.key WHERE t.event = 'publish' GROUP BY t.key);
    UPDATE submissions SET state = 'accepted', document = NULL
      WHERE key IN (SELECT key FROM submission_releases);
    UPDATE submission_steps SET reason = '' WHERE event = 'publish' AND reason = 'as enforcement';

    CREATE TABLE submission_numbers (
      number TEXT NOT NULL, key BIGINT NOT NULL REFERENCES submissions, PRIMARY KEY (number, key));
    CREATE INDEX submission_numbers_by_key ON submission_numbers (key);
    CREATE TABLE broker_queue (
      key INTEGER NOT NULL REFERENCES submissions, PRIMARY KEY (key));
    INSERT INTO broker_queue (key) SELECT key FROM submissions WHERE state <> 'draft';
    CREATE INDEX broker_tasks_open ON broker_tasks (compartment, at) WHERE done_at IS NULL;
    CREATE TABLE broker_progress (
      slot INTEGER NOT NULL, sequence BIGINT NOT NULL, PRIMARY KEY (slot));
    INSERT INTO broker_progress (slot, sequence)
      SELECT 0, COALESCE(MAX(sequence), 0) FROM change_log;

    ALTER TABLE saved_searches ADD COLUMN own BIGINT NOT NULL DEFAULT 0;
    UPDATE saved_searches SET own = (
      SELECT COUNT(*) FROM saved_searches AS s
      WHERE s.account = saved_searches.account AND s.number <= saved_searches.number);
    CREATE UNIQUE INDEX saved_searches_by_own ON saved_searches (account, own);
    CREATE INDEX attachments_unfinished ON attachments (key, number) WHERE state = 'incomplete';
    """

  /// Alerts that leave the house: to which accounts by which way, and what still has to.
  static let deliveries: StaticString = """
    ALTER TABLE accounts ADD COLUMN mail TEXT;
    CREATE TABLE delivery_choices (
      account TEXT NOT NULL REFERENCES accounts, by_mail BIGINT NOT NULL, webhook TEXT,
      secret BLOB, failing_since BIGINT, PRIMARY KEY (account));
    CREATE TABLE deliveries (
      account TEXT NOT NULL, channel TEXT NOT NULL,
      search BIGINT NOT NULL REFERENCES saved_searches ON DELETE CASCADE, document TEXT NOT NULL,
      version BIGINT NOT NULL, due_at BIGINT NOT NULL, attempts BIGINT NOT NULL,
      PRIMARY KEY (account, channel, search, document));
    CREATE INDEX deliveries_by_search ON deliveries (search);
    CREATE INDEX deliveries_due ON deliveries (due_at);
    """

  /// Why a submission came out as it did, in a word that may be told.
  static let outcomes: StaticString = """
    ALTER TABLE submissions ADD COLUMN outcome_code TEXT;
    """

  /// Who was reminded of which clock, once each; how often letters come; what files may tell of their makers; and the last number that saved searches were given, of all
  /// (no account) and of each account, so that none is given again.
  static let reminders: StaticString = """
    CREATE TABLE reminders (
      key BIGINT NOT NULL REFERENCES submissions, purpose TEXT NOT NULL, account TEXT NOT NULL,
      due BIGINT NOT NULL, at BIGINT NOT NULL, seen_at BIGINT, mail_at BIGINT, attempts BIGINT NOT NULL,
      PRIMARY KEY (key, purpose, account));
    CREATE INDEX reminders_by_account ON reminders (account, at);
    CREATE INDEX reminders_to_mail ON reminders (mail_at) WHERE mail_at IS NOT NULL;
    ALTER TABLE delivery_choices ADD COLUMN rhythm TEXT NOT NULL DEFAULT 'at-once';
    ALTER TABLE attachments ADD COLUMN traces TEXT NOT NULL DEFAULT '';

    CREATE TABLE saved_search_numbers (
      account TEXT NOT NULL, last BIGINT NOT NULL, PRIMARY KEY (account));
    INSERT INTO saved_search_numbers (account, last)
      SELECT '', COALESCE(MAX(number), 0) FROM saved_searches;
    INSERT INTO saved_search_numbers (account, last)
      SELECT account, MAX(own) FROM saved_searches GROUP BY account;
    """

  /// Saved searches are one text each, have an id that tells nothing, every version that they had, and readers beside
  /// their owner. Names become single within their account; no id of before was known to anybody.
  static let sharedSearches: StaticString = """
    ALTER TABLE saved_searches ADD COLUMN id TEXT NOT NULL DEFAULT '';
    ALTER TABLE saved_searches ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
    ALTER TABLE saved_searches ADD COLUMN center TEXT;
    ALTER TABLE saved_searches ADD COLUMN changed_at BIGINT NOT NULL DEFAULT 0;
    UPDATE saved_searches SET id = 'sea_0' || substr(hex(randomblob(13)), 1, 25), changed_at = at,
      name = CASE WHEN EXISTS (
        SELECT 1 FROM saved_searches AS s WHERE s.account = saved_searches.account
          AND s.name = saved_searches.name AND s.own < saved_searches.own)
        THEN substr(name, 1, 80) || ' (' || own || ')' ELSE name END,
      question = TRIM(CASE
          WHEN question LIKE '%OR%' AND sectors || kinds || statuses || COALESCE(tariff, '') <> ''
          THEN '(' || question || ')' ELSE question END
        || CASE WHEN sectors = '' THEN ''
          ELSE ' (sector:' || REPLACE(sectors, ' ', ' OR sector:') || ')' END
        || CASE WHEN kinds = '' THEN ''
          ELSE ' (kind:' || REPLACE(kinds, ' ', ' OR kind:') || ')' END
        || CASE WHEN statuses = '' THEN ''
          ELSE ' (status:' || REPLACE(statuses, ' ', ' OR status:') || ')' END
        || CASE WHEN COALESCE(tariff, '') = '' THEN ''
          ELSE ' (hts:' || REPLACE(REPLACE(tariff, ' ', ''), ',', ' OR hts:') || ')' END);
    ALTER TABLE saved_searches DROP COLUMN sectors;
    ALTER TABLE saved_searches DROP COLUMN kinds;
    ALTER TABLE saved_searches DROP COLUMN statuses;
    ALTER TABLE saved_searches DROP COLUMN tariff;
    ALTER TABLE saved_searches RENAME COLUMN question TO body;
    CREATE UNIQUE INDEX saved_searches_by_id ON saved_searches (id);
    CREATE INDEX saved_searches_by_center ON saved_searches (center, number)
      WHERE center IS NOT NULL;

    CREATE TABLE saved_search_versions (
      search BIGINT NOT NULL REFERENCES saved_searches ON DELETE CASCADE, version BIGINT NOT NULL,
      account TEXT NOT NULL, author TEXT NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL,
      center TEXT, at BIGINT NOT NULL, PRIMARY KEY (search, version));
    INSERT INTO saved_search_versions (search, version, account, author, name, body, at)
      SELECT number, 1, account,
        COALESCE((SELECT a.name FROM accounts AS a WHERE a.id = account), ''), name, body, at
      FROM saved_searches;

    CREATE TABLE saved_search_readers (
      search BIGINT NOT NULL REFERENCES saved_searches ON DELETE CASCADE, account TEXT NOT NULL,
      since BIGINT NOT NULL, PRIMARY KEY (search, account));
    CREATE INDEX saved_search_readers_by_account ON saved_search_readers (account, search);

    CREATE TABLE alerts_of_readers (
      account TEXT NOT NULL, search BIGINT NOT NULL REFERENCES saved_searches ON DELETE CASCADE,
      document TEXT NOT NULL, version BIGINT NOT NULL, at BIGINT NOT NULL, seen_at BIGINT,
      PRIMARY KEY (search, account, document));
    INSERT INTO alerts_of_readers (account, search, document, version, at, seen_at)
      SELECT account, search, document, version, at, seen_at FROM alerts;
    DROP TABLE alerts;
    ALTER TABLE alerts_of_readers RENAME TO alerts;
    CREATE INDEX alerts_by_account ON alerts (account, at);
    """
}
