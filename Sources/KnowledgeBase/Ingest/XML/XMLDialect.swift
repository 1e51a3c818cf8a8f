import KnowledgeModel

/// What is to be done with an element that lies in no document.
enum ElementRole {
  /// Look at what is in it.
  case descend
  /// It is a document.
  case document
  /// Keep it as context for the documents that follow under the same parent.
  case keep
  /// Pass over it and everything in it.
  case ignore
}

/// An open element above a document, and what was kept of its children so far.
struct XMLFrame {
  let name: XMLName
  let attributes: [XMLAttribute]
  var kept: [XMLElement] = []
  var keptBytes = 0

  /// The first kept child of that local name.
  func child(_ name: String) -> XMLElement? { kept.first { $0.local == name } }

  subscript(_ attribute: String) -> String? {
    attributes.first { $0.name.local == attribute }?.value
  }
}

/// One kind of XML: where its documents are and how each is read.
protocol XMLDialect {
  var format: String { get }
  func role(
    of name: XMLName, _ attributes: [XMLAttribute], in frames: [XMLFrame], at place: Place
  ) throws(IngestError) -> ElementRole
  /// `nil` when the element turns out to hold no document.
  func document(
    _ element: XMLElement, in frames: [XMLFrame], defaults: IngestDefaults
  ) throws(IngestError) -> (Document, warnings: [String])?
  /// Text between documents.
  func stray(_ text: String, at place: Place) throws(IngestError)
  var mayBeEmpty: Bool { get }
}

extension XMLDialect {
  func stray(_ text: String, at place: Place) throws(IngestError) {}
  var mayBeEmpty: Bool { false }
}
