package import KnowledgeModel

/// What every document of a file takes when the file does not say.
package struct IngestDefaults: Sendable {
  package var kind: DocumentKind?
  /// Without one, a document whose file names no label is `official`.
  package var label: HandlingLabel?
  package var owner: Sector?
  package var source: String?
  /// Added to the sectors that the file names.
  package var sectors: [Sector]
  /// Tried for XML of no known kind, in order.
  package var mappings: [XMLMapping]
  /// The program that is started to read HTML; it must call `HTMLWorker.runIfAsked`.
  package var htmlProgram: String

  package init(
    kind: DocumentKind? = nil, label: HandlingLabel? = nil, owner: Sector? = nil,
    source: String? = nil, sectors: [Sector] = [], mappings: [XMLMapping] = [],
    htmlProgram: String = "/proc/self/exe"
  ) {
    self.kind = kind
    self.label = label
    self.owner = owner
    self.source = source
    self.sectors = sectors
    self.mappings = mappings
    self.htmlProgram = htmlProgram
  }
}

/// A document as its file gives it.
package struct Received: Equatable, Sendable {
  package var document: Document
  /// Its place among the documents of the file, from 0.
  package var ordinal: Int
  /// The reader that took it, such as `federal-register`.
  package var format: String
  /// What was odd about it but not wrong.
  package var warnings: [String]
}
