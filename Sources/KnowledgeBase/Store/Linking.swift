package import KnowledgeModel

/// Keeps the citation graph: what each living document is called, what it cites, and what follows from
/// that for the status of others, all in the transaction that changes the document.
extension WriteTransaction {
  /// A person's word on what a document does to an identifier that it names. It stands above what the
  /// rules find, also after the document is filed again.
  package func correctCitation(
    _ id: DocumentID, target: Identifier, treatment: Treatment, reason: String,
    expecting version: Int?
  ) throws(RecordError) -> Outcome {
    var row = try living(id, expecting: version)
    guard let record = try links(of: row), record.cites.contains(where: { $0.target == target })
    else { throw .notCited(target.normal) }
    let touched = try determined(by: record, of: row)
    let word = CitationCorrection(
      target: target, treatment: treatment, reason: reason, author: act.author, at: act.at)
    try database.insert(word, key: row.key, sequence: sequence + 1)
    try database.insertCited(target, key: row.key, weight: treatment.weight)
    let outcome = try self.record(
      &row, .overridden, before: row.compartment, after: row.compartment, audit: "citation",
      detail: treatment.rawValue)
    try restate(touched.union(try determined(by: record, of: row)), but: row.key)
    return outcome
  }

  /// Brings the standings level with a day: what was to take effect by then does.
  package func restateDue(on day: CalendarDate) throws(RecordError) -> Int {
    let keys = try database.keysDue(on: day)
    try restate(Set(keys), but: nil)
    return keys.count
  }

  /// Writes the citations of a document that was filed before citations were read.
  package func addCitations(_ record: CitationRecord, to id: DocumentID) throws(RecordError) {
    guard let row = try database.documentRow(id), !row.isDeleted else { return }
    var findings = try database.findings(version: row.version, of: id, key: row.key)
    guard findings.citations == nil else { return }
    findings.citations = record
    try database.write(findings, version: row.version, of: id, key: row.key)
    let before = try database.standing(key: row.key)
    try link(row, from: nil, to: record)
    if try database.standing(key: row.key) != before { try announce(row) }
  }

  /// What a document calls itself and cites in its current version.
  func links(of row: DocumentRow) throws(RecordError) -> CitationRecord? {
    try database.citations(version: row.version, of: row.id, key: row.key)
  }

  /// Puts a document's edges and names in the place of those before, and restates whatever either of
  /// them decides about. The document's own change is the caller's to log.
  func link(
    _ row: DocumentRow, from old: CitationRecord?, to new: CitationRecord?
  ) throws(RecordError) {
    let (old, new) = (old ?? CitationRecord(), new ?? CitationRecord())
    guard !old.own.isEmpty || !old.cites.isEmpty || !new.own.isEmpty || !new.cites.isEmpty else {
      return
    }
    for name in old.own where !new.own.contains(name) {
      try database.deleteIdentity(name, key: row.key)
    }
    for name in new.own where !old.own.contains(name) {
      try database.insertIdentity(name, key: row.key)
    }
    var touched = try determined(by: old, of: row)
    let targets = Set(new.cites.map(\.target))
    for edge in old.cites where !targets.contains(edge.target) {
      try database.deleteCited(edge.target, key: row.key)
    }
    for edge in try database.edges(new, key: row.key) {
      try database.insertCited(edge.target, key: row.key, weight: edge.treatment.weight)
    }
    touched.formUnion(try determined(by: new, of: row))
    try restate(touched, but: row.key)
    if row.isDeleted {
      try database.deleteStanding(key: row.key)
    } else {
      _ = try restate(row, names: new.own)
    }
  }

  /// Documents whose status an edge of this one may decide, whatever anybody may read.
  private func determined(
    by record: CitationRecord, of row: DocumentRow
  ) throws(RecordError) -> Set<Int64> {
    var keys: Set<Int64> = []
    for edge in try database.edges(record, key: row.key)
    where edge.target.bearsStatus && (edge.treatment.determines || edge.found.treatment.determines)
    {
      keys.formUnion(try database.keys(called: edge.target))
    }
    return keys
  }

  private func restate(_ keys: Set<Int64>, but self: Int64?) throws(RecordError) {
    for key in keys.sorted() where key != self {
      guard let row = try database.documentRow(key: key), !row.isDeleted,
        let names = try links(of: row)?.own, try restate(row, names: names)
      else { continue }
      try announce(row)
    }
  }

  /// Whether a document's standing came out otherwise than it was.
  private func restate(_ row: DocumentRow, names: [Identifier]) throws(RecordError) -> Bool {
    let before = try database.standing(key: row.key)
    guard let standing = try database.derivedStanding(of: row, names: names, on: act.at.day) else {
      if before != nil { try database.deleteStanding(key: row.key) }
      return before != nil
    }
    guard standing != before else { return false }
    try database.write(standing, key: row.key)
    return true
  }

  /// Logs that a document's standing changed, so that the index follows.
  private func announce(_ row: DocumentRow) throws(RecordError) {
    var row = row
    let standing = try database.standing(key: row.key)
    _ = try record(
      &row, .restated, before: row.compartment, after: row.compartment, audit: "status-followed",
      // The notice's title may say what not everybody may read who reads the record.
      detail: standing.map { $0.status.status.rawValue } ?? "")
  }
}

extension Database {
  /// The standing that follows for a document from the edges of those that may decide about it; `nil`
  /// when none does.
  ///
  /// Only documents that every reader of this one may read count, so that its status tells nobody of what
  /// they may not see.
  func derivedStanding(
    of row: DocumentRow, names: [Identifier], on day: CalendarDate
  ) throws(RecordError) -> Standing? {
    let found = try determinations(of: names) { other in
      other.key != row.key && other.compartment.isReadableByAllReaders(of: row.compartment)
    }
    guard !found.isEmpty else { return nil }
    guard let head = try versionHead(row.version, of: row.id, key: row.key) else {
      throw .integrity(row.id, version: row.version)
    }
    return Standing(head.document.status, found, on: day)
  }

  /// What documents say about the status of any of these numbers, of those that `counts` lets in.
  func determinations(
    of names: [Identifier], from counts: (DocumentRow) -> Bool
  ) throws(RecordError) -> [Determination] {
    var found: [Determination] = []
    var seen: Set<String> = []
    for name in names where name.bearsStatus {
      for citing in try citing(name, weight: Treatment.leastDetermining.weight) {
        guard let row = try documentRow(key: citing.key), !row.isDeleted, counts(row),
          let head = try versionHead(row.version, of: row.id, key: row.key),
          head.document.kind.determinesStatus(of: name),
          let record = try citations(version: row.version, of: row.id, key: row.key),
          let edge = try edges(record, key: row.key).first(where: { $0.target == name }),
          edge.treatment.determines, seen.insert("\(row.key) \(edge.treatment.rawValue)").inserted
        else { continue }
        found.append(
          Determination(
            edge.treatment, notice: row.id, name: head.document.sourceID ?? head.document.title,
            issued: head.document.issued, effective: edge.found.effective,
            commentsClose: edge.found.commentsClose))
      }
    }
    return found
  }
}
