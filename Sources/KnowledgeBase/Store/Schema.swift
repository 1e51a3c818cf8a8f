/// The tables, as numbered steps. A step that was released is never edited; a new one is added.
enum Schema {
  private static let steps: [StaticString] = [
    first, overrideBasis, citations, accounts, exchange, teaching, walls, deliveries, outcomes,
    JobsSchema.first, AnnotationsSchema.first, offers, searchGaps, learners, parties, reminders,
    remarks, retention, sharedSearches, searchAskers, releasedFiles,
  ]

  static var newest: Int { steps.count }
  /// The version since which every line of the audit bears a chain.
  private static let chained = 4

  /// Brings the database to the newest version, all at once or not at all.
  static func migrate(_ database: some Database) throws(RecordError) {
    try migrate(database, to: newest)
  }

  /// Brings the database to a version, as a release of that time did.
  static func migrate(_ database: some Database, to version: Int) throws(RecordError) {
    guard try database.schemaVersion() < version else { return try check(database) }
    try database.writing { () throws(RecordError) in
      let found = try database.schemaVersion()
      for step in steps.prefix(version).dropFirst(found) { try database.script(step) }
      if found < chained, version >= chained { try database.chainAudit() }
      try database.setSchemaVersion(version)
    }
  }

  /// Refuses a database that a newer program wrote.
  static func check(_ database: some Database) throws(RecordError) {
    let found = try database.schemaVersion()
    guard found <= newest else { throw .newerSchema(found: found, known: newest) }
  }

  /// What the tagger had found when a person spoke; NULL where that is not known.
  private static let overrideBasis: StaticString = """
    ALTER TABLE overrides ADD COLUMN basis TEXT;
    """

  /// People: who they are, what opens the door for them, and a record that shows when it was touched.
  private static let accounts: StaticString = """
    CREATE TABLE organisations (
      folded TEXT NOT NULL, name TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (folded));

    CREATE TABLE accounts (
      id TEXT NOT NULL, folded TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
      organisation TEXT REFERENCES organisations, centers TEXT NOT NULL, clearance TEXT NOT NULL,
      password TEXT, created_at BIGINT NOT NULL, created_by TEXT NOT NULL, disabled_at BIGINT,
      successor TEXT REFERENCES accounts, PRIMARY KEY (id));
    CREATE UNIQUE INDEX accounts_by_name ON accounts (folded);

    CREATE TABLE tokens (
      hash BLOB NOT NULL, id TEXT NOT NULL, account TEXT NOT NULL REFERENCES accounts,
      scope TEXT NOT NULL, created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL,
      last_used_at BIGINT, revoked_at BIGINT, PRIMARY KEY (hash));
    CREATE UNIQUE INDEX tokens_by_id ON tokens (id);

    CREATE TABLE sessions (
      hash BLOB NOT NULL, account TEXT NOT NULL REFERENCES accounts,
      begun TEXT NOT NULL, used TEXT NOT NULL, PRIMARY KEY (hash));

    CREATE TABLE sign_in_failures (
      subject BLOB NOT NULL, failures BIGINT NOT NULL, last TEXT NOT NULL, PRIMARY KEY (subject));

    ALTER TABLE audit ADD COLUMN chain BLOB;
    CREATE INDEX audit_by_subject ON audit (subject, number);
    CREATE TABLE audit_heads (
      slot INTEGER NOT NULL, number BIGINT NOT NULL, chain BLOB NOT NULL, at BIGINT NOT NULL,
      signer BLOB NOT NULL, signature BLOB NOT NULL, PRIMARY KEY (slot));
    """

  /// What people said about the names of parties. What was taken back stays, with who did it.
  private static let parties: StaticString = """
    CREATE TABLE party_statements (
      id TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, other TEXT NOT NULL,
      compartments TEXT NOT NULL, reason TEXT NOT NULL, author TEXT NOT NULL, at BIGINT NOT NULL,
      undone_at BIGINT, undone_by TEXT, PRIMARY KEY (id));
    """

  private static let first: StaticString = """
    CREATE TABLE documents (
      key INTEGER NOT NULL, id TEXT NOT NULL, version BIGINT NOT NULL, sequence BIGINT NOT NULL,
      compartment TEXT NOT NULL, deleted BIGINT NOT NULL, status_pinned BIGINT NOT NULL,
      source TEXT NOT NULL, source_id TEXT, received BLOB NOT NULL,
      path TEXT NOT NULL, ordinal BIGINT NOT NULL, PRIMARY KEY (key));
    CREATE UNIQUE INDEX documents_by_id ON documents (id);
    CREATE INDEX documents_by_source_id ON documents (source, source_id)
      WHERE source_id IS NOT NULL;
    CREATE INDEX documents_by_received ON documents (received) WHERE source_id IS NULL;
    CREATE INDEX documents_by_path ON documents (path, ordinal) WHERE source_id IS NULL;

    CREATE TABLE versions (
      key BIGINT NOT NULL REFERENCES documents, version BIGINT NOT NULL,
      recorded_at BIGINT NOT NULL, author TEXT NOT NULL,
      content BLOB NOT NULL, body_digest BLOB NOT NULL, seal BLOB NOT NULL,
      kind TEXT NOT NULL, label TEXT NOT NULL, owner TEXT,
      status TEXT NOT NULL, status_since BIGINT, status_basis TEXT,
      issued BIGINT, effective BIGINT, language TEXT NOT NULL,
      source TEXT NOT NULL, source_id TEXT, title TEXT NOT NULL,
      declared TEXT NOT NULL, attributes TEXT NOT NULL,
      path TEXT NOT NULL, ordinal BIGINT NOT NULL, format TEXT NOT NULL,
      original BLOB, original_size BIGINT, body TEXT NOT NULL,
      PRIMARY KEY (key, version));

    CREATE TABLE findings (
      key BIGINT NOT NULL REFERENCES documents, version BIGINT NOT NULL,
      tags TEXT NOT NULL, mentions TEXT NOT NULL, seal BLOB NOT NULL,
      PRIMARY KEY (key, version));

    CREATE TABLE overrides (
      sequence BIGINT NOT NULL, key BIGINT NOT NULL REFERENCES documents,
      sectors TEXT NOT NULL, reason TEXT NOT NULL, author TEXT NOT NULL, at BIGINT NOT NULL,
      locked BIGINT NOT NULL, PRIMARY KEY (sequence));
    CREATE INDEX overrides_by_key ON overrides (key, sequence);

    CREATE TABLE originals (digest BLOB NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (digest));

    CREATE TABLE change_log (
      sequence INTEGER NOT NULL, key BIGINT NOT NULL REFERENCES documents,
      version BIGINT NOT NULL, action TEXT NOT NULL,
      compartment_before TEXT, compartment_after TEXT, at BIGINT NOT NULL,
      PRIMARY KEY (sequence));
    CREATE INDEX change_log_by_key ON change_log (key, sequence);

    CREATE TABLE audit (
      number INTEGER NOT NULL, at BIGINT NOT NULL, author TEXT NOT NULL, action TEXT NOT NULL,
      subject TEXT NOT NULL, detail TEXT NOT NULL, PRIMARY KEY (number));

    CREATE TABLE files (
      path TEXT NOT NULL, size BIGINT NOT NULL, modified BIGINT NOT NULL, digest BLOB NOT NULL,
      outcome TEXT NOT NULL, documents BIGINT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (path));
    CREATE INDEX files_by_digest ON files (digest);

    CREATE TABLE quarantine (
      number INTEGER NOT NULL, file TEXT NOT NULL, digest BLOB NOT NULL,
      line BIGINT, position BIGINT, reason TEXT NOT NULL, at BIGINT NOT NULL,
      PRIMARY KEY (number));

    CREATE TABLE answers (
      principal TEXT NOT NULL, key TEXT NOT NULL, request BLOB NOT NULL,
      status BIGINT NOT NULL, body BLOB NOT NULL, at BIGINT NOT NULL,
      PRIMARY KEY (principal, key));
    """
  /// `findings.citations` is null in a version that was filed before citations were read.
  private static let citations: StaticString = """
    ALTER TABLE findings ADD COLUMN citations TEXT;
    CREATE INDEX findings_without_citations ON findings (key) WHERE citations IS NULL;

    CREATE TABLE cited (
      target TEXT NOT NULL, key BIGINT NOT NULL REFERENCES documents, weight BIGINT NOT NULL,
      PRIMARY KEY (target, key));
    CREATE TABLE identities (
      identity TEXT NOT NULL, key BIGINT NOT NULL REFERENCES documents,
      PRIMARY KEY (identity, key));

    CREATE TABLE standings (
      key BIGINT NOT NULL REFERENCES documents, status TEXT NOT NULL, since BIGINT, basis TEXT,
      notice TEXT, comments_close BIGINT, pending TEXT, pending_since BIGINT, pending_basis TEXT,
      due BIGINT, PRIMARY KEY (key));
    CREATE INDEX standings_by_due ON standings (due) WHERE due IS NOT NULL;

    CREATE TABLE corrections (
      sequence BIGINT NOT NULL, key BIGINT NOT NULL REFERENCES documents, target TEXT NOT NULL,
      treatment TEXT NOT NULL, reason TEXT NOT NULL, author TEXT NOT NULL, at BIGINT NOT NULL,
      PRIMARY KEY (sequence));
    CREATE INDEX corrections_by_key ON corrections (key, sequence);
    """
}
