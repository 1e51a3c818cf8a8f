package import KnowledgeModel

/// One account's word on a document.
package struct StoredVerdict: Equatable, Sendable {
  package let account: AccountID
  /// Whose partner the account is; `nil` for the Centers' own people.
  package let organisation: String?
  package let verdict: DocumentVerdict
  package let at: Timestamp
}

extension Schema {
  /// What readers make of documents, and the changes that they propose.
  static let remarks: StaticString = """
    CREATE TABLE document_verdicts (
      key BIGINT NOT NULL REFERENCES documents, account TEXT NOT NULL, organisation TEXT,
      verdict TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (key, account));
    CREATE TABLE document_proposals (
      id TEXT NOT NULL, key BIGINT NOT NULL REFERENCES documents, version BIGINT NOT NULL,
      paragraph BIGINT NOT NULL, text TEXT NOT NULL, account TEXT NOT NULL, author TEXT NOT NULL,
      organisation TEXT, at BIGINT NOT NULL, state TEXT NOT NULL, answer TEXT, answered_by TEXT,
      answered_at BIGINT, PRIMARY KEY (id));
    CREATE INDEX document_proposals_by_key ON document_proposals (key, id);
    """
}

extension Database {
  func verdicts(key: Int64) throws(RecordError) -> [StoredVerdict] {
    try all(
      "SELECT account, organisation, verdict, at FROM document_verdicts WHERE key = $1 ORDER BY account",
      .integer(key)
    ) { row throws(RecordError) in
      guard let account = AccountID(row.text(0)),
        let verdict = DocumentVerdict(rawValue: row.text(2))
      else { throw .corrupt }
      return StoredVerdict(
        account: account, organisation: row.optionalText(1), verdict: verdict,
        at: Timestamp(millisecondsSinceEpoch: row.integer(3)))
    }
  }

  func proposals(key: Int64) throws(RecordError) -> [DocumentProposal] {
    try all(
      """
      SELECT id, version, paragraph, text, account, author, organisation, at, state, answer,
        answered_by, answered_at
      FROM document_proposals WHERE key = $1 ORDER BY id
      """, .integer(key)
    ) { row throws(RecordError) in
      guard let id = DocumentProposalID(row.text(0)), let account = AccountID(row.text(4)),
        let state = DocumentProposal.State(rawValue: row.text(8))
      else { throw .corrupt }
      return DocumentProposal(
        id: id, version: Int(row.integer(1)), paragraph: Int(row.integer(2)), text: row.text(3),
        account: account, author: row.text(5), organisation: row.optionalText(6),
        at: Timestamp(millisecondsSinceEpoch: row.integer(7)), state: state,
        answer: row.optionalText(9), answeredBy: row.optionalText(10),
        answeredAt: row.optionalInteger(11).map { Timestamp(millisecondsSinceEpoch: $0) })
    }
  }
}

extension RecordStore {
  package func verdicts(on document: StoredDocument) throws(RecordError) -> [StoredVerdict] {
    try read { database throws(RecordError) in try database.verdicts(key: document.key) }
  }

  /// The oldest first.
  package func proposals(on document: StoredDocument) throws(RecordError) -> [DocumentProposal] {
    try read { database throws(RecordError) in try database.proposals(key: document.key) }
  }
}

extension WriteTransaction {
  /// Notes an account's word on a document in place of an earlier one; `nil` takes it back.
  package func set(
    _ verdict: DocumentVerdict?, on document: StoredDocument, of account: AccountID,
    organisation: String?
  ) throws(RecordError) {
    if let verdict {
      try database.run(
        """
        INSERT INTO document_verdicts (key, account, organisation, verdict, at)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (key, account) DO UPDATE SET organisation = excluded.organisation,
          verdict = excluded.verdict, at = excluded.at
        """, .integer(document.key), .text(account.description), .optional(organisation),
        .text(verdict.rawValue), .integer(act.at.millisecondsSinceEpoch))
    } else {
      try database.run(
        "DELETE FROM document_verdicts WHERE key = $1 AND account = $2", .integer(document.key),
        .text(account.description))
    }
    try audit(
      "document-verdict", subject: document.id.description, detail: verdict?.rawValue ?? "none")
  }

  package func newestProposal(
    on document: StoredDocument
  ) throws(RecordError) -> DocumentProposalID? {
    try database.proposals(key: document.key).last?.id
  }

  package func add(
    _ proposal: DocumentProposal, to document: StoredDocument
  ) throws(RecordError) {
    try database.run(
      """
      INSERT INTO document_proposals (id, key, version, paragraph, text, account, author,
        organisation, at, state)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """, .text(proposal.id.description), .integer(document.key),
      .integer(Int64(proposal.version)), .integer(Int64(proposal.paragraph)),
      .text(proposal.text), .text(proposal.account.description), .text(proposal.author),
      .optional(proposal.organisation), .integer(proposal.at.millisecondsSinceEpoch),
      .text(proposal.state.rawValue))
    try audit(
      "document-proposal", subject: document.id.description, detail: proposal.id.description)
  }

  /// False when it is none of the document's, or was answered before.
  package func answer(
    _ id: DocumentProposalID, on document: StoredDocument, as state: DocumentProposal.State,
    reason: String
  ) throws(RecordError) -> Bool {
    let isOpen = try database.proposals(key: document.key).contains {
      $0.id == id && $0.state == .open
    }
    guard isOpen else { return false }
    try database.run(
      """
      UPDATE document_proposals SET state = $1, answer = $2, answered_by = $3, answered_at = $4
      WHERE id = $5
      """, .text(state.rawValue), .text(reason), .text(act.author),
      .integer(act.at.millisecondsSinceEpoch), .text(id.description))
    try audit(
      "document-proposal-\(state.rawValue)", subject: document.id.description,
      detail: id.description)
    return true
  }
}
