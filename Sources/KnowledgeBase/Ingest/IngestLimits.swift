/// How much a file may hold. The first violation stops the reading of the file.
package struct IngestLimits: Equatable, Sendable {
  package var tag = 64 << 10
  package var comment = 1 << 20
  package var depth = 256
  package var attributes = 256
  package var attributeValue = 64 << 10
  /// Bytes of text in one document.
  package var text = 16 << 20
  /// Elements, or JSON values, in one document.
  package var elements = 500_000
  /// Bytes of one JSON document as it stands in the file.
  package var record = 32 << 20
  package var jsonDepth = 64
  /// Bytes of the whole file.
  package var file = 4 << 30
  /// How long the process that reads HTML may take.
  package var htmlSeconds = 15

  package init() {}

  /// What an operator may name on the command line.
  package static let file = IngestLimits()

  /// What may come in the body of a request.
  package static let request: IngestLimits = {
    var limits = IngestLimits()
    limits.file = 64 << 20
    return limits
  }()
}
