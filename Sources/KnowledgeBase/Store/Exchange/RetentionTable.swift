import Cryptography
import KnowledgeModel

extension Database {
  func retentionRules() throws(RecordError) -> [RetentionRule] {
    try all("SELECT name, kinds, states, days, action FROM retention_rules ORDER BY name") {
      row throws(RecordError) in
      guard let action = RetentionRule.Action(rawValue: row.text(4)) else { throw .corrupt }
      let kinds = row.text(1).split(separator: " ").compactMap {
        SubmissionKind(rawValue: String($0))
      }
      let states = row.text(2).split(separator: " ").compactMap {
        SubmissionState(rawValue: String($0))
      }
      do throws(RetentionFaults) {
        return try RetentionRule(
          name: row.text(0), kinds: Set(kinds), states: Set(states), days: Int(row.integer(3)),
          action: action)
      } catch {
        throw .corrupt
      }
    }
  }

  func write(_ rule: RetentionRule, author: String, at time: Timestamp) throws(RecordError) {
    try run(
      """
      INSERT INTO retention_rules (name, kinds, states, days, action, at, author)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT (name) DO UPDATE SET kinds = excluded.kinds, states = excluded.states,
        days = excluded.days, action = excluded.action, at = excluded.at, author = excluded.author
      """, .text(rule.name), .text(rule.kinds.map(\.rawValue).sorted().joined(separator: " ")),
      .text(rule.stands.map(\.rawValue).sorted().joined(separator: " ")),
      .integer(Int64(rule.days)), .text(rule.action.rawValue),
      .integer(time.millisecondsSinceEpoch), .text(author))
  }

  func insertHold(
    _ submission: SubmissionID, reason: String, author: String, at time: Timestamp
  ) throws(RecordError) -> Int {
    let last = try first("SELECT COALESCE(MAX(number), 0) FROM legal_holds") { $0.integer(0) } ?? 0
    try run(
      """
      INSERT INTO legal_holds (number, submission, reason, at, author) VALUES ($1, $2, $3, $4, $5)
      """, .integer(last + 1), .text(submission.description), .text(reason),
      .integer(time.millisecondsSinceEpoch), .text(author))
    return Int(last + 1)
  }

  func legalHolds() throws(RecordError) -> [LegalHold] {
    try all(
      """
      SELECT number, submission, reason, at, author FROM legal_holds
      WHERE lifted_at IS NULL ORDER BY number
      """
    ) { row throws(RecordError) in
      guard let submission = SubmissionID(row.text(1)) else { throw .corrupt }
      return LegalHold(
        number: Int(row.integer(0)), submission: submission, reason: row.text(2),
        at: Timestamp(millisecondsSinceEpoch: row.integer(3)), author: row.text(4))
    }
  }

  func retentionCandidates() throws(RecordError) -> [RetentionCandidate] {
    let ids = try all(
      """
      SELECT id FROM submissions
      WHERE state IN ('draft', 'published', 'retracted', 'declined', 'action-notified', 'closed',
        'withdrawn')
      ORDER BY key
      """
    ) { SubmissionID($0.text(0)) }
    var candidates: [RetentionCandidate] = []
    for id in ids {
      guard let id, let found = try retentionCandidate(id) else { throw .corrupt }
      candidates.append(found)
    }
    return candidates
  }

  /// What a document made of a submission bears as its source's id is the submission's, alone or with a blank
  /// and more behind it; `!` follows the blank.
  func retentionCandidate(_ id: SubmissionID) throws(RecordError) -> RetentionCandidate? {
    try first(
      """
      SELECT s.key, s.kind, s.state, s.version,
        MAX(s.begun_at, COALESCE(s.filed_at, 0),
          COALESCE((SELECT MAX(at) FROM submission_versions WHERE key = s.key), 0),
          COALESCE((SELECT MAX(at) FROM submission_steps WHERE key = s.key), 0),
          COALESCE((SELECT MAX(at) FROM submission_messages WHERE key = s.key), 0),
          COALESCE((SELECT MAX(at) FROM submission_notes WHERE key = s.key), 0),
          COALESCE((SELECT MAX(at) FROM attachments WHERE key = s.key), 0)),
        (SELECT COUNT(*) FROM attachments WHERE key = s.key),
        (SELECT COALESCE(SUM(size), 0) FROM attachments WHERE key = s.key),
        EXISTS (SELECT 1 FROM legal_holds AS h WHERE h.submission = s.id AND h.lifted_at IS NULL),
        EXISTS (SELECT 1 FROM documents AS d WHERE d.source = $1
          AND d.source_id >= s.id AND d.source_id < s.id || '!' AND d.deleted = 0),
        EXISTS (SELECT 1 FROM module_offers AS o WHERE o.submission = s.key)
          OR EXISTS (SELECT 1 FROM documents AS d JOIN module_pins AS p ON p.document = d.key
            WHERE d.source = $1
            AND d.source_id >= s.id AND d.source_id < s.id || '!')
      FROM submissions AS s WHERE s.id = $2
      """, .text(StoredSubmission.documentSource), .text(id.description)
    ) { row throws(RecordError) in
      guard let kind = SubmissionKind(rawValue: row.text(1)),
        let state = SubmissionState(rawValue: row.text(2))
      else { throw .corrupt }
      var obstacles: [RetentionCandidate.Obstacle] = []
      if row.integer(7) != 0 { obstacles.append(.legalHold) }
      if row.integer(8) != 0 { obstacles.append(.document) }
      if row.integer(9) != 0 { obstacles.append(.module) }
      return RetentionCandidate(
        key: row.integer(0), id: id, kind: kind, state: state, version: Int(row.integer(3)),
        restingSince: Timestamp(millisecondsSinceEpoch: row.integer(4)),
        fileCount: Int(row.integer(5)), fileBytes: row.integer(6), obstacles: obstacles)
    }
  }

  /// Of each version that was filed; of a draft what it holds now.
  func versionContents(of submission: StoredSubmission) throws(RecordError) -> [Digest] {
    let filed = try all(
      "SELECT content FROM submission_versions WHERE key = $1 ORDER BY number",
      .integer(submission.key)
    ) { row throws(RecordError) -> Digest in
      guard let digest = Digest(bytes: row.bytes(0)) else { throw .corrupt }
      return digest
    }
    return filed.isEmpty ? [submission.content] : filed
  }

  func documentRows(madeOf submission: SubmissionID) throws(RecordError) -> [DocumentRow] {
    let ids = try all(
      """
      SELECT id FROM documents WHERE source = $1
        AND source_id >= $2 AND source_id < $2 || '!' ORDER BY key
      """, .text(StoredSubmission.documentSource), .text(submission.description)
    ) { DocumentID($0.text(0)) }
    var rows: [DocumentRow] = []
    for id in ids {
      guard let id, let row = try documentRow(id) else { throw .corrupt }
      rows.append(row)
    }
    return rows
  }

  func removeFiles(key: Int64) throws(RecordError) {
    try run("DELETE FROM attachment_parts WHERE key = $1", .integer(key))
    try run("DELETE FROM attachments WHERE key = $1", .integer(key))
  }

  /// Takes every row of a submission out, its own last.
  func removeAll(of submission: StoredSubmission) throws(RecordError) {
    let key = SQLValue.integer(submission.key)
    try run("DELETE FROM submission_versions WHERE key = $1", key)
    try run("DELETE FROM submission_steps WHERE key = $1", key)
    try run("DELETE FROM submission_messages WHERE key = $1", key)
    try run("DELETE FROM submission_notes WHERE key = $1", key)
    try run("DELETE FROM submission_ratings WHERE key = $1", key)
    try run("DELETE FROM submission_links WHERE key = $1 OR other = $1", key)
    try run("DELETE FROM submission_places WHERE key = $1", key)
    try run("DELETE FROM submission_releases WHERE key = $1", key)
    try run("DELETE FROM submission_numbers WHERE key = $1", key)
    try run("DELETE FROM broker_tasks WHERE key = $1", key)
    try run("DELETE FROM broker_queue WHERE key = $1", key)
    try run("DELETE FROM reminders WHERE key = $1", key)
    // Why it was once held back may say what it was about.
    try run("DELETE FROM legal_holds WHERE submission = $1", .text(submission.id.description))
    // What the key of its filing would be answered with.
    try run("DELETE FROM answers WHERE body = $1", .blob(Array(submission.id.description.utf8)))
    try run("DELETE FROM submissions WHERE key = $1", key)
  }

  /// Leaves nothing of a document that was taken back but that it was there: its versions are empty, what
  /// people wrote about it is gone. The digests of what they held.
  func blank(_ row: DocumentRow) throws(RecordError) -> [Digest] {
    guard row.isDeleted else { throw .corrupt }
    var contents: [Digest] = []
    for number in try versionNumbers(key: row.key) {
      guard var version = try version(number, of: row.id, key: row.key) else { throw .corrupt }
      contents.append(version.content)
      let (document, original) = (version.document, version.origin.original)
      let body = BodyText.encode([])
      version.document = Document(
        kind: document.kind, label: document.label, owner: document.owner,
        status: StatusAssertion(document.status.status, since: nil, basis: nil), title: "Removed",
        source: document.source, sourceID: document.sourceID, issued: nil, effective: nil,
        language: document.language, declaredSectors: [], attributes: [], body: [])
      version.bodyDigest = Digest(of: body)
      version.content = version.document.contentDigest(body: version.bodyDigest)
      version.origin = Origin(
        path: version.origin.path, ordinal: version.origin.ordinal, format: version.origin.format)
      try run(
        "DELETE FROM versions WHERE key = $1 AND version = $2", .integer(row.key),
        .integer(Int64(number)))
      try insert(version, body: body, of: row.id, key: row.key)
      if let original {
        try run(
          """
          DELETE FROM originals WHERE digest = $1
            AND NOT EXISTS (SELECT 1 FROM versions WHERE original = $1)
          """, .blob(original.digest.bytes))
      }
      try write(
        Findings(tags: [], mentions: [], citations: CitationRecord()), version: number, of: row.id,
        key: row.key)
    }
    let (key, id) = (SQLValue.integer(row.key), SQLValue.text(row.id.description))
    try run("DELETE FROM overrides WHERE key = $1", key)
    try run("DELETE FROM corrections WHERE key = $1", key)
    try run("DELETE FROM document_verdicts WHERE key = $1", key)
    try run("DELETE FROM document_proposals WHERE key = $1", key)
    try run("DELETE FROM annotations WHERE document = $1", id)
    try run("DELETE FROM center_notes WHERE document = $1", id)
    try run("DELETE FROM alerts WHERE document = $1", id)
    try run("DELETE FROM deliveries WHERE document = $1", id)
    return contents
  }

  func insert(_ removal: Removal, key: Int64) throws(RecordError) {
    let files = removal.files.map { "\($0.digest):\($0.size)" }
    let documents = removal.documents.map { document in
      ([document.id.description] + document.contents.map(\.description)).joined(separator: ":")
    }
    try run(
      """
      INSERT INTO removals (number, submission, key, kind, filed_at, rule, action, at, author,
        contents, files, documents, messages, notes)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM removals), $1, $2, $3, $4, $5, $6, $7, $8,
        $9, $10, $11, $12, $13)
      """, .text(removal.submission.description), .integer(key), .text(removal.kind.rawValue),
      .optional(removal.filedAt?.millisecondsSinceEpoch), .text(removal.rule),
      .text(removal.action.rawValue), .integer(removal.at.millisecondsSinceEpoch),
      .text(removal.author),
      .text(removal.contents.map(\.description).joined(separator: " ")),
      .text(files.joined(separator: " ")), .text(documents.joined(separator: " ")),
      .integer(Int64(removal.messages)), .integer(Int64(removal.notes)))
  }

  func removals(
    of submission: SubmissionID?, before number: Int, limit: Int
  ) throws(RecordError) -> [Removal] {
    guard let submission else {
      return try all(
        """
        SELECT number, submission, kind, filed_at, rule, action, at, author, contents, files,
          documents, messages, notes, gone_at, signer, signature
        FROM removals WHERE number < $1 ORDER BY number DESC LIMIT $2
        """, .integer(Int64(number)), .integer(Int64(limit)), read: removal)
    }
    return try all(
      """
      SELECT number, submission, kind, filed_at, rule, action, at, author, contents, files,
        documents, messages, notes, gone_at, signer, signature
      FROM removals WHERE submission = $1 AND number < $2 ORDER BY number DESC LIMIT $3
      """, .text(submission.description), .integer(Int64(number)), .integer(Int64(limit)),
      read: removal)
  }

  func openRemovals() throws(RecordError) -> [Removal] {
    try all(
      """
      SELECT number, submission, kind, filed_at, rule, action, at, author, contents, files,
        documents, messages, notes, gone_at, signer, signature
      FROM removals WHERE gone_at IS NULL ORDER BY number
      """, read: removal)
  }

  private func removal(_ row: Row) throws(RecordError) -> Removal {
    guard let submission = SubmissionID(row.text(1)),
      let kind = SubmissionKind(rawValue: row.text(2)),
      let action = RetentionRule.Action(rawValue: row.text(5))
    else { throw .corrupt }
    var files: [Removal.File] = []
    for entry in row.text(9).split(separator: " ") {
      let parts = entry.split(separator: ":")
      guard parts.count == 2, let digest = Digest(String(parts[0])), let size = Int64(parts[1])
      else { throw .corrupt }
      files.append(Removal.File(digest: digest, size: size))
    }
    var documents: [Removal.RemovedDocument] = []
    for entry in row.text(10).split(separator: " ") {
      let parts = entry.split(separator: ":").map(String.init)
      let contents = parts.dropFirst().compactMap { Digest($0) }
      guard let id = parts.first.flatMap(DocumentID.init), contents.count == parts.count - 1 else {
        throw .corrupt
      }
      documents.append(Removal.RemovedDocument(id: id, contents: contents))
    }
    var certified: Removal.Certified?
    if let goneAt = row.optionalInteger(13) {
      guard let signer = VerifyingKey(bytes: row.bytes(14)) else { throw .corrupt }
      certified = Removal.Certified(
        goneAt: Timestamp(millisecondsSinceEpoch: goneAt), signer: signer, signature: row.bytes(15))
    }
    return Removal(
      number: Int(row.integer(0)), submission: submission, kind: kind,
      filedAt: row.optionalInteger(3).map { Timestamp(millisecondsSinceEpoch: $0) },
      rule: row.text(4), action: action,
      at: Timestamp(millisecondsSinceEpoch: row.integer(6)), author: row.text(7),
      contents: row.text(8).split(separator: " ").compactMap { Digest(String($0)) }, files: files,
      documents: documents, messages: Int(row.integer(11)), notes: Int(row.integer(12)),
      certified: certified)
  }
}
