package import KnowledgeModel

/// What readers ask. Each question about documents names the compartments it may look into; what lies
/// elsewhere is treated as absent. Every version is checked against its digest as it is read.
extension RecordStore {
  /// A version of a document, or the current one; `nil` when absent, deleted or hidden.
  ///
  /// An old version is hidden also when it was labelled more narrowly than the document is now.
  package func document(
    _ id: DocumentID, version: Int? = nil, readable: [Compartment]
  ) throws(RecordError) -> StoredDocument? {
    try read { database throws(RecordError) in
      guard try database.isReadable(id, readable), let row = try database.documentRow(id) else {
        return nil
      }
      return try database.document(row, version: version ?? row.version, readable: readable)
    }
  }

  /// Whether a document is there to be read.
  package func hasDocument(
    _ id: DocumentID, readable: [Compartment]
  ) throws(RecordError) -> Bool {
    try read { database throws(RecordError) in
      guard try database.isReadable(id, readable) else { return false }
      return try database.documentRow(id).map { !$0.isDeleted } ?? false
    }
  }

  /// When a document was removed, for those who could read it until then; `nil` when it is there, never was or
  /// was hidden.
  package func removal(
    of id: DocumentID, readable: [Compartment]
  ) throws(RecordError) -> Timestamp? {
    try read { database throws(RecordError) in
      guard try database.isReadable(id, readable), let row = try database.documentRow(id),
        row.isDeleted
      else { return nil }
      return try database.changeTime(row.sequence)
    }
  }

  /// The current version by the store's own number.
  package func document(
    key: Int64, readable: [Compartment]
  ) throws(RecordError) -> StoredDocument? {
    try read { database throws(RecordError) in
      guard let row = try database.documentRow(key: key) else { return nil }
      return try database.document(row, version: row.version, readable: readable)
    }
  }

  /// What a result list shows of documents, without their bodies; absent ones are left out.
  package func summaries(
    keys: [Int64], readable: [Compartment]
  ) throws(RecordError) -> [Int64: DocumentSummary] {
    try read { database throws(RecordError) in
      var found: [Int64: DocumentSummary] = [:]
      for key in keys {
        guard let row = try database.documentRow(key: key) else { continue }
        found[key] = try database.summary(row, readable: readable)
      }
      return found
    }
  }

  /// The readable versions of a document, oldest first; empty when it is absent or hidden.
  package func versions(
    _ id: DocumentID, readable: [Compartment]
  ) throws(RecordError) -> [VersionEntry] {
    try read { database throws(RecordError) in
      guard let row = try database.documentRow(id), !row.isDeleted,
        readable.contains(row.compartment)
      else { return [] }
      var entries: [VersionEntry] = []
      for number in try database.versionNumbers(key: row.key) {
        guard let version = try database.versionHead(number, of: id, key: row.key),
          version.lies(in: readable)
        else { continue }
        entries.append(
          VersionEntry(
            version: number, title: version.document.title, status: version.document.status,
            label: version.document.label, recordedAt: version.recordedAt,
            author: version.author, digest: version.content))
      }
      return entries
    }
  }

  /// The received bytes of a version, when they were kept.
  package func original(
    _ id: DocumentID, version: Int? = nil, readable: [Compartment]
  ) throws(RecordError) -> [UInt8]? {
    try read { database throws(RecordError) in
      guard let row = try database.documentRow(id) else { return nil }
      let number = version ?? row.version
      guard let document = try database.document(row, version: number, readable: readable),
        let original = document.origin.original,
        let bytes = try database.original(original.digest)
      else { return nil }
      guard original.matches(bytes) else { throw .integrity(id, version: number) }
      return bytes
    }
  }

  /// Calls `each` for every readable document, in the order they were first filed.
  ///
  /// Holds no lock and no snapshot meanwhile: a document changed during the walk appears as it is
  /// when the walk comes to it. `each` answers whether to go on.
  package func export(
    readable: [Compartment], each: (StoredDocument) -> Bool
  ) throws(RecordError) {
    var last: Int64 = 0
    while true {
      let page = try documents(after: last, limit: 256, readable: readable)
      for document in page.documents where !each(document) { return }
      guard let next = page.last else { return }
      last = next
    }
  }

  /// Readable documents whose keys follow one, and the last key that was looked at; `nil` at the end.
  package func documents(
    after key: Int64, limit: Int, readable: [Compartment]
  ) throws(RecordError) -> (documents: [StoredDocument], last: Int64?) {
    try read { database throws(RecordError) in
      var found: [StoredDocument] = []
      let keys = try database.documentKeys(after: key, limit: limit)
      for key in keys {
        guard let row = try database.documentRow(key: key),
          let document = try database.document(row, version: row.version, readable: readable)
        else { continue }
        found.append(document)
      }
      return (found, keys.last)
    }
  }

  /// How many documents lie in each of those compartments.
  package func counts(readable: [Compartment]) throws(RecordError) -> [Compartment: Int] {
    try read { database throws(RecordError) in
      var counts: [Compartment: Int] = [:]
      for (name, count) in try database.documentCounts() {
        guard let compartment = Compartment(name: name) else { throw .corrupt }
        if readable.contains(compartment) { counts[compartment] = count }
      }
      return counts
    }
  }

  /// The change log after a number, for the indexer: of all compartments.
  package func changes(
    after sequence: Int64, limit: Int
  ) throws(RecordError) -> [ChangeEntry] {
    try read { database throws(RecordError) in
      try database.changes(after: sequence, limit: limit)
    }
  }

  /// What changed in those compartments after a number, but for the first `skipped` changes behind it.
  package func changes(
    readable: [Compartment], after sequence: Int64, skipping skipped: Int64, limit: Int
  ) throws(RecordError) -> [ChangeEntry] {
    try read { database throws(RecordError) in
      try database.changes(
        within: readable.map(\.name), after: sequence, skipping: max(0, skipped),
        limit: max(0, limit))
    }
  }

  /// The last changes in those compartments, the newest first.
  package func latestChanges(
    readable: [Compartment], limit: Int
  ) throws(RecordError) -> [ChangeEntry] {
    try read { database throws(RecordError) in
      try database.latestChanges(within: readable.map(\.name), limit: max(0, limit))
    }
  }

  /// How many changes there were after one number, up to another, by where they took documents.
  package func changeCounts(
    after first: Int64, through last: Int64
  ) throws(RecordError) -> [ChangeCount] {
    try withReader { database throws(RecordError) in
      try database.changeCounts(after: first, through: last)
    }
  }

  /// The number of the last change; 0 in an empty store. A few microseconds.
  package func lastSequence() throws(RecordError) -> Int64 {
    try withReader { database throws(RecordError) in try database.lastSequence() }
  }

  package func file(path: String) throws(RecordError) -> FileEntry? {
    try read { database throws(RecordError) in try database.file(path: path) }
  }

  package func quarantine() throws(RecordError) -> [QuarantineEntry] {
    try read { database throws(RecordError) in try database.quarantine() }
  }

  package func audit(after number: Int64, limit: Int) throws(RecordError) -> [AuditEntry] {
    try read { database throws(RecordError) in try database.audit(after: number, limit: limit) }
  }
}

extension VersionRow {
  fileprivate func lies(in readable: [Compartment]) -> Bool {
    Compartment(label: document.label, owner: document.owner).map(readable.contains) ?? false
  }
}

extension Database {
  func document(
    _ row: DocumentRow, version: Int, readable: [Compartment]
  ) throws(RecordError) -> StoredDocument? {
    guard !row.isDeleted, readable.contains(row.compartment) else { return nil }
    guard let found = try self.version(version, of: row.id, key: row.key) else {
      if version == row.version { throw .integrity(row.id, version: version) }
      return nil
    }
    guard try isReadable(found, of: row, readable) else { return nil }
    let findings = try findings(version: version, of: row.id, key: row.key)
    return StoredDocument(
      key: row.key, id: row.id, version: version, currentVersion: row.version,
      sequence: row.sequence, document: found.document, tags: findings.tags,
      mentions: findings.mentions, citations: findings.citations,
      standing: try standing(of: row, version: version, base: found.document.status),
      override: try override(key: row.key), digest: found.content,
      recordedAt: found.recordedAt, author: found.author, origin: found.origin)
  }

  /// The standing of a document now; an old version keeps the status that it had.
  private func standing(
    of row: DocumentRow, version: Int, base: StatusAssertion
  ) throws(RecordError) -> Standing {
    guard version == row.version, let found = try standing(key: row.key) else {
      return Standing(base)
    }
    return found
  }

  func summary(
    _ row: DocumentRow, readable: [Compartment]
  ) throws(RecordError) -> DocumentSummary? {
    guard !row.isDeleted, readable.contains(row.compartment) else { return nil }
    guard let found = try versionHead(row.version, of: row.id, key: row.key) else {
      throw .integrity(row.id, version: row.version)
    }
    guard try isReadable(found, of: row, readable) else { return nil }
    let document = found.document
    return DocumentSummary(
      key: row.key, id: row.id, version: row.version, title: document.title,
      kind: document.kind, label: document.label, owner: document.owner,
      standing: try standing(of: row, version: row.version, base: document.status),
      issued: document.issued, source: document.source,
      sourceID: document.sourceID,
      tags: try findings(version: row.version, of: row.id, key: row.key).tags,
      override: try override(key: row.key), recordedAt: found.recordedAt)
  }

  /// The compartment that decides is that of the sealed version; the row must agree with it.
  private func isReadable(
    _ version: VersionRow, of row: DocumentRow, _ readable: [Compartment]
  ) throws(RecordError) -> Bool {
    let document = version.document
    let lies = Compartment(label: document.label, owner: document.owner)
    if version.version == row.version, lies != row.compartment {
      throw .integrity(row.id, version: version.version)
    }
    return version.lies(in: readable)
  }
}
