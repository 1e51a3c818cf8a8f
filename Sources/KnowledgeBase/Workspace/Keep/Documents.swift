package import KnowledgeModel
package import RecordStore
import TradeLanguage

extension Workspace {
  /// A document by its id, `id@version`, or what its source calls it. `nil` when absent or hidden.
  package func document(
    named name: String, as principal: Principal
  ) throws -> StoredDocument? {
    let readable = AccessPolicy.readable(by: principal)
    let parts = name.split(separator: "@", maxSplits: 1).map(String.init)
    if let first = parts.first, let id = DocumentID(first) {
      if parts.count == 2 {
        guard let version = Int(parts[1]) else { return nil }
        return try store.document(id, version: version, readable: readable)?.shown(to: readable)
      }
      return try store.document(id, readable: readable)?.shown(to: readable)
    }
    // A number of its source may be followed by a version too.
    var (number, version) = (name, Int?.none)
    if let at = name.lastIndex(of: "@"), let last = Int(name[name.index(after: at)...]) {
      (number, version) = (String(name[..<at]), last)
    }
    var question = SearchQuestion("number:\"\(number.replacing("\"", with: ""))\"")
    question.limit = 100
    let wanted = Self.plain(number)
    let hit = try search(question, as: principal).hits.first {
      $0.sourceID.map(Self.plain) == wanted
    }
    return try hit.flatMap { hit in
      if let version {
        return try store.document(hit.id, version: version, readable: readable)?.shown(to: readable)
      }
      return try store.document(hit.id, readable: readable)?.shown(to: readable)
    }
  }

  /// A number as it is compared: without blanks, in one case.
  private static func plain(_ number: String) -> String {
    String(number.uppercased().filter { !$0.isWhitespace })
  }

  /// When a document was removed, for those who could read it until then.
  package func removal(of id: DocumentID, as principal: Principal) throws -> Timestamp? {
    try store.removal(of: id, readable: AccessPolicy.readable(by: principal))
  }

  package func versions(
    of id: DocumentID, as principal: Principal
  ) throws -> [VersionEntry] {
    try store.versions(id, readable: AccessPolicy.readable(by: principal))
  }

  /// Hands over every document that the principal may read, in the order in which they came.
  package func export(
    as principal: Principal, each body: (StoredDocument) throws -> Void
  ) throws {
    let readable = AccessPolicy.readable(by: principal)
    var last: Int64 = 0
    while true {
      let page = try store.documents(after: last, limit: 256, readable: readable)
      for document in page.documents { try body(document.shown(to: readable)) }
      guard let next = page.last else { return }
      last = next
    }
  }

  /// Removes a document; its versions stay in the store. `version` guards against a lost update.
  package func delete(
    _ id: DocumentID, expecting version: Int?, as principal: Principal
  ) throws -> Outcome {
    try change(as: principal) { transaction throws(RecordError) in
      try transaction.delete(id, expecting: version)
    }
  }

  package func setStatus(
    _ id: DocumentID, to status: StatusAssertion, expecting version: Int?, as principal: Principal
  ) throws -> Outcome {
    try change(as: principal) { transaction throws(RecordError) in
      try transaction.setStatus(id, to: status, expecting: version)
    }
  }

  /// A person's word on a document's sectors, which no tagger changes.
  package func setSectors(
    _ id: DocumentID, to sectors: [Sector], reason: String, expecting version: Int?,
    as principal: Principal
  ) throws -> Outcome {
    try change(as: principal) { transaction throws(RecordError) in
      try transaction.setSectors(
        id, to: sectors, reason: reason, isLocked: true, expecting: version)
    }
  }

  /// Changes one document, and answers as the principal may know it.
  func change(
    as principal: Principal, _ body: (WriteTransaction) throws(RecordError) -> Outcome
  ) throws -> Outcome {
    try shown(store.write(act(principal), body), to: principal)
  }

  /// What is written in the principal's name now, and where it may be written.
  func act(_ principal: Principal) -> Act {
    Act(
      by: principal.name, at: .now(),
      writable: Compartment.all.filter { AccessPolicy.mayWrite($0, principal) })
  }

  /// A document with what the recogniser and the tagger find in it.
  package func draft(_ document: Document, origin: Origin, keptBytes: [UInt8]? = nil) -> Draft {
    let mentions = IdentifierScanner.mentions(in: document)
    let tags = tagger.tags(of: document, mentions: mentions, on: Timestamp.now().day)
    return Draft(
      document, tags: tags, mentions: mentions,
      citations: CitationFinder.record(of: document, mentions: mentions), origin: origin,
      keptBytes: keptBytes)
  }
}
