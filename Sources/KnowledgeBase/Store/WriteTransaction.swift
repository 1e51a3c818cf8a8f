import Cryptography
package import KnowledgeModel

/// The changes of one transaction: all of them are committed, or none.
///
/// Lent by `RecordStore.write` and used only inside it. Every change to a document gets a number in
/// the change log and a line in the audit.
package final class WriteTransaction {
  package let act: Act
  let database: Connection
  var sequence: Int64
  private var auditEnd: AuditEnd
  private var hasAudited = false
  private var documentKey: Int64
  private var lastKept: Digest?

  init(_ act: Act, in database: Connection) throws(RecordError) {
    self.act = act
    self.database = database
    sequence = try database.lastSequence()
    auditEnd = try database.lastAudit()
    documentKey = try database.lastDocumentKey()
  }

  /// Files each draft: as a new document, a new version of one it is the same as, or not at all when
  /// nothing changed.
  ///
  /// A draft is the same document as a stored one when the source's own id agrees; without such an
  /// id, when the content does; else when it comes from the same place of the same file.
  package func put(
    _ drafts: [Draft], using random: inout some RandomNumberGenerator
  ) throws(RecordError) -> [Outcome] {
    let contents = drafts.map { Content(of: $0.document) }
    let claimed = try claimedByContent(drafts, contents)
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(drafts.count)
    for (index, (draft, content)) in zip(drafts, contents).enumerated() {
      let target = try compartment(of: draft, at: index)
      if let known = try match(draft, content, except: claimed) {
        outcomes.append(try update(known, with: draft, content, to: target, keepsStatus: true))
      } else {
        outcomes.append(try add(draft, content, to: target, using: &random))
      }
    }
    return outcomes
  }

  /// Makes the draft the document's new version. `nil` expects any version.
  package func replace(
    _ id: DocumentID, expecting version: Int?, with draft: Draft
  ) throws(RecordError) -> Outcome {
    let row = try living(id, expecting: version)
    let target = try compartment(of: draft, at: 0)
    return try update(
      row, with: draft, Content(of: draft.document), to: target, keepsStatus: false)
  }

  /// Takes a document out of every answer, and its files away. Its versions and history stay in the store.
  package func delete(_ id: DocumentID, expecting version: Int?) throws(RecordError) -> Outcome {
    var row = try living(id, expecting: version)
    let before = try links(of: row)
    row.isDeleted = true
    try removeFiles(of: row)
    try link(row, from: before, to: CitationRecord())
    return try record(&row, .deleted, before: row.compartment, after: nil, audit: "deleted")
  }

  /// Makes a new version with that status, which later files do not change.
  package func setStatus(
    _ id: DocumentID, to status: StatusAssertion, expecting version: Int?
  ) throws(RecordError) -> Outcome {
    var row = try living(id, expecting: version)
    let (stored, findings) = try current(row)
    var document = stored.document
    document.status = status
    row.isStatusPinned = true
    row.version += 1
    try write(document, findings, from: stored.origin, as: row)
    try link(row, from: findings.citations, to: findings.citations)
    return try record(
      &row, .updated, before: row.compartment, after: row.compartment, audit: "status",
      detail: status.status.rawValue)
  }

  /// Notes a person's word on the sectors in a new version, which is otherwise the same.
  package func setSectors(
    _ id: DocumentID, to sectors: [Sector], reason: String, isLocked: Bool,
    expecting version: Int?
  ) throws(RecordError) -> Outcome {
    var row = try living(id, expecting: version)
    let (stored, findings) = try current(row)
    row.version += 1
    try write(stored.document, findings, from: stored.origin, as: row)
    let word = SectorOverride(
      sectors: sectors, reason: reason, author: act.author, at: act.at, isLocked: isLocked,
      basis: SectorOverride.basis(of: findings.tags))
    try database.insert(word, key: row.key, sequence: sequence + 1)
    return try record(
      &row, .overridden, before: row.compartment, after: row.compartment, audit: "sectors",
      detail: sectors.map(\.rawValue).joined(separator: " "))
  }

  /// Replaces what was found in a document's current version, as after a change of the tagger. `version`
  /// guards against findings of a text that has been replaced; `nil` expects any. `citations` stay as they
  /// are when none are given.
  package func setFindings(
    _ id: DocumentID, tags: [SectorTag], mentions: [Mention], citations: CitationRecord? = nil,
    expecting version: Int? = nil
  ) throws(RecordError) -> Outcome {
    var row = try living(id, expecting: version)
    let before = try links(of: row)
    let found = Findings(tags: tags, mentions: mentions, citations: citations ?? before)
    try database.write(found, version: row.version, of: id, key: row.key)
    if let citations { try link(row, from: before, to: citations) }
    return try record(
      &row, .retagged, before: row.compartment, after: row.compartment, audit: "retagged")
  }

  package func record(_ file: FileEntry) throws(RecordError) { try database.write(file) }

  package func quarantine(_ entry: QuarantineEntry) throws(RecordError) {
    try database.insert(entry)
    try audit("quarantined", subject: entry.file, detail: entry.digest.description)
  }

  /// What was answered before to a request that must take effect once; `nil` the first time.
  /// Throws `.keyReused` when it was another request.
  package func answer(to once: OnceKey) throws(RecordError) -> Answer? {
    try database.answer(to: once)
  }

  package func remember(_ answer: Answer, to once: OnceKey) throws(RecordError) {
    try database.insert(answer, to: once, at: act.at)
  }

  package func forgetAnswers(before time: Timestamp) throws(RecordError) {
    try database.forgetAnswers(before: time)
  }

  /// How many changes there were after one number, up to another, those of this transaction too.
  package func changeCounts(
    after first: Int64, through last: Int64
  ) throws(RecordError) -> [ChangeCount] {
    try database.changeCounts(after: first, through: last)
  }

  /// Adds a line to the record of who did what.
  package func audit(
    _ action: String, subject: String, detail: String
  ) throws(RecordError) {
    try audit(
      AuditEvent(
        at: act.at, author: act.author, action: action, subject: subject, detail: detail))
  }

  /// Adds what happened before, in somebody else's name.
  package func audit(_ event: AuditEvent) throws(RecordError) {
    let line = AuditEntry(
      number: auditEnd.number + 1, at: event.at, author: event.author, action: event.action,
      subject: event.subject, detail: event.detail)
    auditEnd = auditEnd.extended(by: line)
    try database.insert(line, chain: auditEnd.chain)
    hasAudited = true
  }

  /// Signs the end of the record, if lines were added; `nil` if none were.
  func signAudit(with key: SigningKey) throws(RecordError) -> AuditEnd? {
    guard hasAudited else { return nil }
    try database.write(AuditHead(auditEnd, at: act.at, signedBy: key))
    return auditEnd
  }

  // The draft's place among the compartments, or why it may not lie there.
  private func compartment(of draft: Draft, at index: Int) throws(RecordError) -> Compartment {
    let document = draft.document
    guard let found = Compartment(label: document.label, owner: document.owner) else {
      throw .unowned(draft: index)
    }
    guard act.writable.contains(found) else { throw .notWritable(draft: index, found) }
    return found
  }

  /// Documents that a draft of this batch equals. No other draft may take them for its own because it
  /// stands where they stood, or a record put in front would shift every document after it.
  private func claimedByContent(
    _ drafts: [Draft], _ contents: [Content]
  ) throws(RecordError) -> Set<Int64> {
    var claimed: Set<Int64> = []
    for (draft, content) in zip(drafts, contents) where draft.document.sourceID == nil {
      for row in try database.documentRows(received: content.digest) { claimed.insert(row.key) }
    }
    return claimed
  }

  private func match(
    _ draft: Draft, _ content: Content, except claimed: Set<Int64>
  ) throws(RecordError) -> DocumentRow? {
    let document = draft.document
    if let sourceID = document.sourceID {
      return try firstWritable(database.documentRows(source: document.source, id: sourceID))
    }
    if let same = try firstWritable(database.documentRows(received: content.digest)) {
      return same
    }
    guard draft.origin.path != Origin.api else { return nil }
    return try firstWritable(
      database.documentRows(path: draft.origin.path, ordinal: draft.origin.ordinal)
        .filter { !claimed.contains($0.key) && $0.source == document.source })
  }

  private func firstWritable(_ rows: [DocumentRow]) -> DocumentRow? {
    rows.first { act.writable.contains($0.compartment) }
  }

  func living(
    _ id: DocumentID, expecting version: Int?
  ) throws(RecordError) -> DocumentRow {
    guard let row = try database.documentRow(id), !row.isDeleted,
      act.writable.contains(row.compartment)
    else { throw .notFound(id) }
    if let version, version != row.version {
      throw .versionMismatch(id, expected: version, found: row.version)
    }
    return row
  }

  func current(_ row: DocumentRow) throws(RecordError) -> (VersionRow, Findings) {
    guard let stored = try database.version(row.version, of: row.id, key: row.key) else {
      throw .integrity(row.id, version: row.version)
    }
    return (stored, try database.findings(version: row.version, of: row.id, key: row.key))
  }

  private func add(
    _ draft: Draft, _ content: Content, to target: Compartment,
    using random: inout some RandomNumberGenerator
  ) throws(RecordError) -> Outcome {
    documentKey += 1
    let document = draft.document
    var row = DocumentRow(
      key: documentKey, id: DocumentID(at: act.at, using: &random), version: 1,
      sequence: sequence + 1, compartment: target, isDeleted: false, isStatusPinned: false,
      source: document.source, sourceID: document.sourceID, received: content.digest,
      path: draft.origin.path, ordinal: draft.origin.ordinal)
    try database.insert(row)
    try write(draft, content, as: row)
    try link(row, from: nil, to: draft.citations)
    return try record(&row, .added, before: nil, after: target, audit: "added")
  }

  private func update(
    _ known: DocumentRow, with draft: Draft, _ content: Content, to target: Compartment,
    keepsStatus: Bool
  ) throws(RecordError) -> Outcome {
    var row = known
    var (draft, content) = (draft, content)
    if !known.isDeleted {
      let last = keepsStatus ? known.received : try current(known).0.content
      if content.digest == last {
        return Outcome(
          change: .unchanged, id: row.id, version: row.version, sequence: row.sequence)
      }
    }
    let before = known.isDeleted ? nil : try links(of: known)
    row.received = content.digest
    if row.isStatusPinned && keepsStatus {
      draft.document.status = try current(known).0.document.status
      content = Content(of: draft.document)
    }
    row.version += 1
    row.compartment = target
    row.isDeleted = false
    row.source = draft.document.source
    row.sourceID = draft.document.sourceID
    row.path = draft.origin.path
    row.ordinal = draft.origin.ordinal
    try write(draft, content, as: row)
    try database.update(row)
    try link(row, from: before, to: draft.citations)
    return try record(
      &row, .updated, before: known.isDeleted ? nil : known.compartment, after: target,
      audit: known.isDeleted ? "revived" : "updated")
  }

  /// Writes the version that the row names, with what was found in the one before.
  private func write(
    _ document: Document, _ findings: Findings, from origin: Origin, as row: DocumentRow
  ) throws(RecordError) {
    let draft = Draft(
      document, tags: findings.tags, mentions: findings.mentions,
      citations: findings.citations ?? CitationRecord(), origin: origin)
    try write(draft, Content(of: document), as: row)
  }

  /// Writes the version that the row names.
  private func write(
    _ draft: Draft, _ content: Content, as row: DocumentRow
  ) throws(RecordError) {
    let version = VersionRow(
      version: row.version, document: draft.document, content: content.digest,
      bodyDigest: content.bodyDigest, recordedAt: act.at, author: act.author,
      origin: draft.origin)
    try database.insert(version, body: content.body, of: row.id, key: row.key)
    let findings = Findings(
      tags: draft.tags, mentions: draft.mentions, citations: draft.citations)
    try database.write(findings, version: row.version, of: row.id, key: row.key)
    if let bytes = draft.keptBytes, let original = draft.origin.original,
      lastKept != original.digest
    {
      try database.keep(bytes, digest: original.digest)
      lastKept = original.digest
    }
  }

  /// Gives the change its number, in the log, the audit and the document's row.
  func record(
    _ row: inout DocumentRow, _ action: ChangeEntry.Action, before: Compartment?,
    after: Compartment?, audit name: String, detail: String = ""
  ) throws(RecordError) -> Outcome {
    sequence += 1
    // A new row already has its number, unless it changed what others are worth before it was logged.
    if action != .added || row.sequence != sequence {
      row.sequence = sequence
      try database.update(row)
    }
    try database.appendChange(
      sequence, action, key: row.key, version: row.version, before: before, after: after,
      at: act.at)
    try audit(name, subject: row.id.description, detail: detail)
    let change: Outcome.Change =
      switch action {
      case .added: .added
      case .deleted: .deleted
      case .updated, .retagged, .overridden, .restated: .updated
      }
    return Outcome(change: change, id: row.id, version: row.version, sequence: sequence)
  }
}

/// A document's encoded body and the digests over it, made once.
private struct Content {
  let body: [UInt8]
  let bodyDigest: Digest
  let digest: Digest

  init(of document: Document) {
    body = BodyText.encode(document.body)
    bodyDigest = Digest(of: body)
    digest = document.contentDigest(body: bodyDigest)
  }
}
