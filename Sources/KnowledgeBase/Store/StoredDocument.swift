package import Cryptography
package import KnowledgeModel

/// One version of a document as the store holds it, checked against its digest.
package struct StoredDocument: Equatable, Sendable {
  /// The store's own number of the document; never changes, never given away.
  package let key: Int64
  package let id: DocumentID
  package let version: Int
  package let currentVersion: Int
  /// The last change of the document in the change log.
  package let sequence: Int64
  package let document: Document
  package let tags: [SectorTag]
  package let mentions: [Mention]
  /// What it calls itself and what it cites; `nil` before citations were read.
  package let citations: CitationRecord?
  /// What it is worth now: its own status, and what other documents did to it since.
  package let standing: Standing
  /// A person's word on the sectors, which stands above `tags`.
  package let override: SectorOverride?
  /// SHA-256 over everything in `document`.
  package let digest: Digest
  package let recordedAt: Timestamp
  package let author: String
  package let origin: Origin
}

extension StoredDocument {
  /// The same, with another text and other mentions, as when something in it is hidden.
  package func showing(
    _ document: Document, mentions: [Mention], standing: Standing
  ) -> StoredDocument {
    StoredDocument(
      key: key, id: id, version: version, currentVersion: currentVersion, sequence: sequence,
      document: document, tags: tags, mentions: mentions, citations: citations,
      standing: standing, override: override, digest: digest,
      recordedAt: recordedAt, author: author, origin: origin)
  }
}

/// What a result list shows of a document's current version.
package struct DocumentSummary: Equatable, Sendable {
  package let key: Int64
  package let id: DocumentID
  package let version: Int
  package let title: String
  package let kind: DocumentKind
  package let label: HandlingLabel
  package let owner: Sector?
  package let standing: Standing
  package let issued: CalendarDate?
  package let source: String
  package let sourceID: String?
  package let tags: [SectorTag]
  package let override: SectorOverride?
  package let recordedAt: Timestamp
}

/// One entry of a document's history.
package struct VersionEntry: Equatable, Sendable {
  package let version: Int
  package let title: String
  package let status: StatusAssertion
  package let label: HandlingLabel
  package let recordedAt: Timestamp
  package let author: String
  package let digest: Digest
}

/// What a person said a document's sectors are.
package struct SectorOverride: Equatable, Sendable {
  package let sectors: [Sector]
  package let reason: String
  package let author: String
  package let at: Timestamp
  /// Whether only a person may change it again.
  package let isLocked: Bool
  /// What the tagger had found then, as `basis(of:)` writes it; `nil` when that is not known.
  package let basis: String?

  package init(
    sectors: [Sector], reason: String, author: String, at time: Timestamp, isLocked: Bool,
    basis: String? = nil
  ) {
    self.sectors = sectors
    self.reason = reason
    self.author = author
    at = time
    self.isLocked = isLocked
    self.basis = basis
  }

  /// Whether the tagger now finds other Centers, or other tariff numbers for them, than when the
  /// person spoke: somebody should look again. The person's word stands all the same.
  package func isStale(over tags: [SectorTag]) -> Bool {
    basis.map { $0 != Self.basis(of: tags) } ?? false
  }

  /// What an override rests on: the Centers found and the tariff numbers that speak for them.
  static func basis(of tags: [SectorTag]) -> String {
    tags.sorted { $0.sector < $1.sector }.map { tag in
      let numbers = tag.evidence.filter { $0.kind == .tariff && $0.weight > 0 }.map(\.text)
      return tag.sector.rawValue + "=" + numbers.sorted().joined(separator: ",")
    }.joined(separator: " ")
  }
}

/// One entry of the change log, which the indexer follows.
package struct ChangeEntry: Equatable, Sendable {
  package enum Action: String, Sendable {
    case added, updated, deleted, retagged, overridden
    /// Another document changed what this one is worth.
    case restated
  }

  package let sequence: Int64
  package let key: Int64
  package let id: DocumentID
  package let version: Int
  package let action: Action
  /// Where it lay; `nil` when it was not there.
  package let before: Compartment?
  /// Where it lies; `nil` when it is gone.
  package let after: Compartment?
  package let at: Timestamp
}

extension Compartment {
  /// Reads what `name` writes.
  init?(name: String) {
    guard let found = Self.byName[name] else { return nil }
    self = found
  }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
