extension Schema {
  /// How long submissions are kept, which must not be touched, and what was removed. A removal holds digests
  /// and counts, nothing of what was filed; it is certified (signed) once no file holds the bytes any more.
  static let retention: StaticString = """
    CREATE TABLE retention_rules (
      name TEXT NOT NULL, kinds TEXT NOT NULL, states TEXT NOT NULL, days BIGINT NOT NULL,
      action TEXT NOT NULL, at BIGINT NOT NULL, author TEXT NOT NULL, PRIMARY KEY (name));

    CREATE TABLE legal_holds (
      number INTEGER NOT NULL, submission TEXT NOT NULL, reason TEXT NOT NULL, at BIGINT NOT NULL,
      author TEXT NOT NULL, lifted_at BIGINT, lifted_by TEXT, PRIMARY KEY (number));
    CREATE INDEX legal_holds_open ON legal_holds (submission) WHERE lifted_at IS NULL;

    CREATE TABLE removals (
      number INTEGER NOT NULL, submission TEXT NOT NULL, key BIGINT NOT NULL, kind TEXT NOT NULL,
      filed_at BIGINT, rule TEXT NOT NULL, action TEXT NOT NULL, at BIGINT NOT NULL,
      author TEXT NOT NULL, contents TEXT NOT NULL, files TEXT NOT NULL, documents TEXT NOT NULL,
      messages BIGINT NOT NULL, notes BIGINT NOT NULL, gone_at BIGINT, signer BLOB, signature BLOB,
      PRIMARY KEY (number));
    CREATE INDEX removals_by_submission ON removals (submission, number);
    CREATE INDEX removals_open ON removals (number) WHERE gone_at IS NULL;
    """
}
