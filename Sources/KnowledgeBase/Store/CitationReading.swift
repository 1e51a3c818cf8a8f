package import KnowledgeModel

/// One edge into a document, before the document that cites is read.
package struct CitingEntry: Equatable, Sendable {
  package let key: Int64
  package let target: Identifier
  package let treatment: Treatment
  /// The kind of the document that cites.
  package let kind: DocumentKind
  package let issued: CalendarDate?
}

/// Questions about the citation graph. Whatever lies outside the named compartments is left out before
/// anything is counted.
extension RecordStore {
  /// A document's edges, with every person's word put in. The document must be the current version.
  package func edges(of stored: StoredDocument) throws(RecordError) -> [CorrectedCitation] {
    guard let record = stored.citations else { return [] }
    return try read { database throws(RecordError) in
      try database.edges(record, key: stored.key)
    }
  }

  /// The documents that are called so.
  package func documents(
    called name: Identifier, readable: [Compartment]
  ) throws(RecordError) -> [DocumentSummary] {
    try read { database throws(RecordError) in
      var found: [DocumentSummary] = []
      for key in try database.keys(called: name) {
        guard let row = try database.documentRow(key: key),
          let summary = try database.summary(row, readable: readable)
        else { continue }
        found.append(summary)
      }
      return found
    }
  }

  /// Edges into any of these numbers, or into what begins with any of the prefixes; newest first.
  package func citing(
    _ names: [Identifier], beginning prefixes: [String], readable: [Compartment]
  ) throws(RecordError) -> [CitingEntry] {
    try read { database throws(RecordError) in
      var rows: [CitedRow] = []
      for name in names { rows += try database.citing(name) }
      for prefix in prefixes { rows += try database.citing(beginning: prefix) }
      var found: [CitingEntry] = []
      for row in rows {
        guard let target = Identifier(row.target), Treatment.allCases.indices.contains(row.weight),
          let head = try database.citingHead(key: row.key), readable.contains(head.compartment)
        else { continue }
        found.append(
          CitingEntry(
            key: row.key, target: target, treatment: Treatment.allCases[row.weight],
            kind: head.kind, issued: head.issued))
      }
      return found.sorted { left, right in
        (right.issued?.daysSinceEpoch ?? .min, left.key, left.target)
          < (left.issued?.daysSinceEpoch ?? .min, right.key, right.target)
      }
    }
  }

  /// What readable documents say about the status of a number, also of one that no document here bears.
  package func determinations(
    of name: Identifier, readable: [Compartment]
  ) throws(RecordError) -> [Determination] {
    try read { database throws(RecordError) in
      try database.determinations(of: [name]) { readable.contains($0.compartment) }
    }
  }

  /// What decides on the status of one document, and its own status: of documents that every reader of it
  /// may read.
  package func determinations(
    of document: DocumentSummary
  ) throws(RecordError) -> (base: StatusAssertion, found: [Determination]) {
    try read { database throws(RecordError) in
      guard let row = try database.documentRow(key: document.key), !row.isDeleted,
        let head = try database.versionHead(row.version, of: row.id, key: row.key)
      else { return (StatusAssertion(.unknown), []) }
      let names = try database.citations(version: row.version, of: row.id, key: row.key)?.own ?? []
      let found = try database.determinations(of: names) { other in
        other.key != row.key && other.compartment.isReadableByAllReaders(of: row.compartment)
      }
      return (head.document.status, found)
    }
  }

  /// Living documents after one whose citations were never read.
  package func documentsWithoutCitations(
    after key: Int64, limit: Int
  ) throws(RecordError) -> [StoredDocument] {
    try read { database throws(RecordError) in
      var found: [StoredDocument] = []
      for key in try database.keysWithoutCitations(after: key, limit: limit) {
        guard let row = try database.documentRow(key: key),
          let document = try database.document(
            row, version: row.version, readable: Compartment.all)
        else { continue }
        found.append(document)
      }
      return found
    }
  }

  /// Whether any standing changes by itself on or before a day.
  package func hasStandingsDue(on day: CalendarDate) throws(RecordError) -> Bool {
    try withReader { database throws(RecordError) in !(try database.keysDue(on: day)).isEmpty }
  }
}

extension Database {
  /// Where a living document lies, its kind and its date, without checking its digest: the answer shows
  /// nothing else of it.
  fileprivate func citingHead(
    key: Int64
  ) throws(RecordError) -> (compartment: Compartment, kind: DocumentKind, issued: CalendarDate?)? {
    try first(
      """
      SELECT d.compartment, v.kind, v.issued FROM documents AS d
      JOIN versions AS v ON v.key = d.key AND v.version = d.version
      WHERE d.key = $1 AND d.deleted = 0
      """, .integer(key)
    ) { row throws(RecordError) in
      guard let compartment = Compartment(name: row.text(0)),
        let kind = DocumentKind(rawValue: row.text(1))
      else { throw .corrupt }
      return (compartment, kind, row.date(2))
    }
  }
}
