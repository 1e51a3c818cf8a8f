package import KnowledgeModel
package import RecordStore

/// What a list shows of a document.
package struct DocumentLine: Equatable, Sendable {
  package let id: DocumentID
  package let version: Int
  package let title: String
  package let kind: DocumentKind
  package let label: HandlingLabel
  package let standing: Standing
  package let date: CalendarDate?
  package let source: String
  package let sourceID: String?
}

/// What a document cites and what cites it, as one reader may see it.
package struct CitationAnswer: Sendable {
  /// One edge, with the documents that bear its target, if the reader may see any.
  package struct Edge: Sendable {
    package let citation: CorrectedCitation
    /// The sentence in which the target stands; `nil` when a field of the source names it.
    package let quote: String?
    package let documents: [DocumentLine]
  }

  /// One document that cites, and its edge.
  package struct Citing: Sendable {
    package let document: DocumentLine
    package let citation: CorrectedCitation
    package let quote: String?
  }

  /// A step further: what a neighbour cites, or what cites a neighbour.
  package struct Step: Sendable {
    package let from: DocumentID
    package let target: Identifier
    package let treatment: Treatment
    /// The document at the other end, when it is here.
    package let document: DocumentLine?
  }

  /// How many there are of each, the most frequent first.
  package typealias Counts = [(name: String, count: Int)]

  package let document: StoredDocument
  package var cites: [Edge] = []
  package var citesTotal = 0
  package var citesByKind: Counts = []
  package var citesByTreatment: Counts = []
  package var citedBy: [Citing] = []
  package var citedByTotal = 0
  package var citedByKind: Counts = []
  package var citedByTreatment: Counts = []
  /// What the neighbours on this page cite, asked for with depth 2.
  package var beyondCites: [Step] = []
  /// What cites the neighbours on this page.
  package var beyondCitedBy: [Step] = []
  /// The cursor of the next page; `nil` on the last.
  package var next: String?

  init(_ document: StoredDocument) { self.document = document }
}
