import KnowledgeModel

/// Our own format, held to `corpus/schema/documents.xsd`.
struct OwnXML: XMLDialect {
  static let namespace = "urn:trade-knowledge-base:documents:1"

  let format = "trade-knowledge-base"
  let mayBeEmpty = true

  func role(
    of name: XMLName, _ attributes: [XMLAttribute], in frames: [XMLFrame], at place: Place
  ) throws(IngestError) -> ElementRole {
    guard name.namespace == Self.namespace else {
      throw .invalid("'\(name.local)' is not in the namespace \(Self.namespace)", place)
    }
    switch (frames.count, name.local) {
    case (0, "document"), (1, "document"): return .document
    case (0, "documents"):
      try Self.check(attributes, of: name.local, allowed: [], at: place)
      return .descend
    case (0, _): throw .invalid("the root must be 'document' or 'documents'", place)
    default: throw .invalid("'\(name.local)' is not allowed in 'documents'; only 'document'", place)
    }
  }

  func stray(_ text: String, at place: Place) throws(IngestError) {
    if !SchemaText.isBlank(text) { throw .invalid("text between documents", place) }
  }

  func document(
    _ element: XMLElement, in frames: [XMLFrame], defaults: IngestDefaults
  ) throws(IngestError) -> (Document, warnings: [String])? {
    try Self.check(
      element.attributes, of: "document",
      allowed: [
        "id", "kind", "label", "owner", "status", "status-since", "status-basis", "language",
      ], at: element.place)
    var draft = Draft()
    try readAttributes(of: element, into: &draft)
    var order = SequenceChecker(parent: element)
    try order.elementsOnly()
    draft.title = try SchemaText.text(try order.required("title"))
    draft.source = try order.optional("source").map(SchemaText.text)
    draft.issued = try order.optional("issued").map(SchemaText.day)
    draft.effective = try order.optional("effective").map(SchemaText.day)
    while let sector = try order.optional("sector") {
      draft.sectors.append(
        try SchemaText.choice(try SchemaText.simple(sector), "sector", at: sector.place))
    }
    while let attribute = try order.optional("attribute") {
      let value = try SchemaText.text(attribute, allowed: ["name"])
      guard let name = attribute["name"].map(SchemaText.collapsed), SchemaText.isName(name) else {
        throw .invalid(
          "'attribute' needs a name of 1 to 40 lower-case letters, digits and hyphens",
          attribute.place)
      }
      draft.attributes.append(Attribute(name, Clean.line(value)))
    }
    var body = OwnXMLBody()
    draft.body = try body.read(try order.required("body"))
    try order.finish()
    return (
      try draft.finished(
        defaults, kind: .other, source: "unspecified", at: element.place), []
    )
  }

  private func readAttributes(
    of element: XMLElement, into draft: inout Draft
  ) throws(IngestError) {
    let place = element.place
    guard let kind = element["kind"] else {
      throw .invalid("'document' needs the attribute 'kind'", place)
    }
    guard let label = element["label"] else {
      throw .invalid("'document' needs the attribute 'label'", place)
    }
    draft.kind = try SchemaText.choice(kind, "kind", at: place)
    draft.label = try SchemaText.choice(label, "label", at: place)
    if let owner = element["owner"] {
      draft.owner = try SchemaText.choice(owner, "owner", at: place)
    }
    if let status = element["status"] {
      draft.status.status = try SchemaText.choice(status, "status", at: place)
    }
    if let since = element["status-since"] {
      draft.status.since = try SchemaText.day(since, at: place)
    }
    if let basis = element["status-basis"] {
      draft.status.basis = Clean.line(try SchemaText.filled(basis, "status-basis", at: place))
    }
    if let id = element["id"] {
      draft.sourceID = Clean.line(try SchemaText.filled(id, "id", at: place))
    }
    if let language = element["language"].map(SchemaText.collapsed) {
      guard SchemaText.isLanguage(language) else {
        throw .invalid("'\(language)' is no language tag, such as 'en'", place)
      }
      draft.language = language
    }
  }

  /// Refuses attributes that the schema does not know.
  static func check(
    _ attributes: [XMLAttribute], of element: String, allowed: Set<String>, at place: Place
  ) throws(IngestError) {
    for attribute in attributes {
      let name = attribute.name
      if name.namespace == "http://www.w3.org/2001/XMLSchema-instance",
        name.local == "schemaLocation" || name.local == "noNamespaceSchemaLocation"
      {
        continue
      }
      guard name.namespace == nil, allowed.contains(name.local) else {
        throw .invalid("the attribute '\(name.local)' is not allowed on '\(element)'", place)
      }
    }
  }
}

/// Takes children in the order that a schema's sequence asks for.
struct SequenceChecker {
  private let parent: XMLElement
  private let children: [XMLElement]
  private var next = 0

  init(parent: XMLElement) {
    self.parent = parent
    children = parent.children
  }

  /// Refuses text between the children.
  func elementsOnly() throws(IngestError) {
    for case .text(let text) in parent.nodes where !SchemaText.isBlank(text) {
      throw .invalid("text is not allowed directly in '\(parent.local)'", parent.place)
    }
  }

  mutating func optional(_ name: String) throws(IngestError) -> XMLElement? {
    guard next < children.count, children[next].local == name,
      children[next].name.namespace == OwnXML.namespace
    else { return nil }
    next += 1
    return children[next - 1]
  }

  mutating func required(_ name: String) throws(IngestError) -> XMLElement {
    if let found = try optional(name) { return found }
    if next < children.count {
      let found = children[next]
      throw .invalid("'\(found.local)' stands where '\(name)' was expected", found.place)
    }
    throw .invalid("'\(parent.local)' needs '\(name)'", parent.place)
  }

  func finish() throws(IngestError) {
    guard next < children.count else { return }
    throw .invalid(
      "'\(children[next].local)' is not allowed here in '\(parent.local)'", children[next].place)
  }
}
