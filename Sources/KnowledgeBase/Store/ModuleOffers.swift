package import KnowledgeModel

/// That a version of a module came in by the intelligence exchange.
package struct ModuleOffer: Equatable, Sendable {
  package let version: Int
  package let submission: SubmissionID
  package let organisation: String?
  /// The submission's: no block of any later version may be labelled wider.
  package let label: HandlingLabel
}

extension Schema {
  /// Which versions of modules industry sent in.
  static let offers: StaticString = """
    CREATE TABLE module_offers (
      key BIGINT NOT NULL REFERENCES modules, version BIGINT NOT NULL,
      submission BIGINT NOT NULL REFERENCES submissions, organisation TEXT, label TEXT NOT NULL,
      PRIMARY KEY (key, version));
    CREATE INDEX module_offers_by_submission ON module_offers (submission);
    """
}

extension WriteTransaction {
  /// Notes that the module's last version is a submission's.
  package func noteOffer(_ row: ModuleRow, by submission: StoredSubmission) throws(RecordError) {
    try database.run(
      """
      INSERT INTO module_offers (key, version, submission, organisation, label)
      VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (key, version) DO NOTHING
      """, .integer(row.key), .integer(Int64(row.version)), .integer(submission.key),
      .optional(submission.organisation), .text(submission.label.rawValue))
    try audit(
      "module-taken-over", subject: row.id.description,
      detail: "version \(row.version) from \(submission.id)")
  }

  /// Tells those whose accepted submissions a module came from that it is published now.
  package func publishOffers(of row: ModuleRow) throws(RecordError) {
    for offer in try database.offers(key: row.key) {
      guard var submission = try database.submission(offer.submission),
        submission.state == .accepted
      else { continue }
      let before = submission.state
      submission.state = .published
      try update(&submission, isPublic: true)
      try add(
        .publish, to: submission, from: before, side: .center, reason: "as the module \(row.name)")
      let credit = offer.organisation.map { " It credits \($0)." } ?? ""
      try addMessage(
        "Your module is published: “\(row.title)” (\(row.name)), version \(row.version).\(credit)",
        to: submission, side: .center)
    }
  }

  /// Takes the modules from readers that a submission was published as.
  package func retireModules(
    offeredBy submission: StoredSubmission, reason: String
  ) throws(RecordError) {
    for row in try database.modules(offeredBy: submission.key) where row.published != nil {
      guard row.state.next.contains(.retired) else {
        // A version is being written beside the published one: back to a draft, then out.
        let draft = try move(row.id, expecting: row.version, to: .draft, reason: reason)
        _ = try move(draft.id, expecting: draft.version, to: .retired, reason: reason)
        continue
      }
      _ = try move(row.id, expecting: row.version, to: .retired, reason: reason)
    }
  }
}

extension RecordStore {
  /// Versions of a module that industry sent in, oldest first.
  package func offers(of row: ModuleRow) throws(RecordError) -> [ModuleOffer] {
    try read { database throws(RecordError) in try database.offers(key: row.key) }
  }

  /// What a submission's module was taken over as.
  package func modules(
    offeredBy submission: StoredSubmission
  ) throws(RecordError) -> [ModuleRow] {
    try read { database throws(RecordError) in
      try database.modules(offeredBy: submission.key)
    }
  }
}

extension Database {
  func offers(key: Int64) throws(RecordError) -> [ModuleOffer] {
    try all(
      """
      SELECT o.version, s.id, o.organisation, o.label
      FROM module_offers AS o JOIN submissions AS s ON s.key = o.submission
      WHERE o.key = $1 ORDER BY o.version
      """, .integer(key)
    ) { row throws(RecordError) in
      guard let submission = SubmissionID(row.text(1)),
        let label = HandlingLabel(rawValue: row.text(3))
      else { throw .corrupt }
      return ModuleOffer(
        version: Int(row.integer(0)), submission: submission, organisation: row.optionalText(2),
        label: label)
    }
  }

  func modules(offeredBy submission: Int64) throws(RecordError) -> [ModuleRow] {
    let keys = try all(
      "SELECT DISTINCT key FROM module_offers WHERE submission = $1 ORDER BY key",
      .integer(submission)
    ) { $0.integer(0) }
    return try modules().filter { keys.contains($0.key) }
  }
}
