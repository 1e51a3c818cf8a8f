package import Cryptography
package import KnowledgeModel

/// A document on its way into the store, with what was found in it.
package struct Draft: Sendable {
  package var document: Document
  package var tags: [SectorTag]
  package var mentions: [Mention]
  package var citations: CitationRecord
  package var origin: Origin
  /// The received bytes, when they are to be kept; their digest stands in `origin.original`.
  package var keptBytes: [UInt8]?

  package init(
    _ document: Document, tags: [SectorTag] = [], mentions: [Mention] = [],
    citations: CitationRecord = CitationRecord(), origin: Origin, keptBytes: [UInt8]? = nil
  ) {
    self.document = document
    self.tags = tags
    self.mentions = mentions
    self.citations = citations
    self.origin = origin
    self.keptBytes = keptBytes
  }
}

/// Where a version came from.
package struct Origin: Equatable, Sendable {
  /// The path that stands for something posted to the server.
  package static let api = "api"

  /// The file's path, or `Origin.api`.
  package var path: String
  /// Which document of the file it is, from 0.
  package var ordinal: Int
  /// The name of the format it was read as.
  package var format: String
  package var original: Original?

  package init(path: String, ordinal: Int, format: String, original: Original? = nil) {
    self.path = path
    self.ordinal = ordinal
    self.format = format
    self.original = original
  }
}

/// The received bytes, by what identifies them.
package struct Original: Equatable, Sendable {
  package var digest: Digest
  package var byteCount: Int

  package init(digest: Digest, byteCount: Int) {
    self.digest = digest
    self.byteCount = byteCount
  }
}

/// Who changes something, when, and where that person may write.
package struct Act: Sendable {
  package var author: String
  package var at: Timestamp
  /// Documents in other compartments are treated as absent.
  package var writable: [Compartment]

  package init(by author: String, at time: Timestamp, writable: [Compartment]) {
    self.author = author
    at = time
    self.writable = writable
  }
}

/// What became of one draft or one act on a document.
package struct Outcome: Equatable, Sendable {
  package enum Change: String, Sendable { case added, updated, unchanged, deleted }

  package let change: Change
  package let id: DocumentID
  package let version: Int
  /// The number in the change log that says so; for `unchanged` that of the last change.
  package let sequence: Int64

  /// The same under another number.
  package func numbered(_ sequence: Int64) -> Outcome {
    Outcome(change: change, id: id, version: version, sequence: sequence)
  }
}

/// How many changes moved a document from one place to another.
package struct ChangeCount: Equatable, Sendable {
  /// The names of the compartments before and after; `nil` where the document was not.
  package struct Place: Hashable, Sendable {
    package let before: String?
    package let after: String?
  }

  package let place: Place
  package let count: Int64
}
