import KnowledgeModel

/// Cuts a stream of XML into documents: keeps one document's elements at a time.
final class XMLCutter: XMLVisitor {
  private let defaults: IngestDefaults
  private let limits: IngestLimits
  private let emit: (Received) throws -> Void
  private var dialect: (any XMLDialect)?
  private var frames: [XMLFrame] = []
  /// The open elements of the document, or of the context, that is being kept.
  private var open: [XMLElement] = []
  private var keepsContext = false
  private var ignored = 0
  private var textBytes = 0
  private var elements = 0
  private var ordinal = 0
  /// Bytes of one heading or the like that is kept for the documents below it.
  private static let contextLimit = 1 << 20

  init(
    defaults: IngestDefaults, limits: IngestLimits, emit: @escaping (Received) throws -> Void
  ) {
    self.defaults = defaults
    self.limits = limits
    self.emit = emit
  }

  func start(_ name: XMLName, _ attributes: [XMLAttribute], at place: Place) throws {
    if ignored > 0 {
      ignored += 1
      return
    }
    if !open.isEmpty {
      try begin(name, attributes, place)
      return
    }
    let dialect = try dialect ?? chosen(name, attributes, place)
    switch try dialect.role(of: name, attributes, in: frames, at: place) {
    case .descend: frames.append(XMLFrame(name: name, attributes: attributes))
    case .ignore: ignored = 1
    case .document, .keep:
      let role = try dialect.role(of: name, attributes, in: frames, at: place)
      if case .keep = role { keepsContext = true } else { keepsContext = false }
      (textBytes, elements) = (0, 0)
      try begin(name, attributes, place)
    }
  }

  func text(_ text: String, at place: Place) throws {
    if ignored > 0 { return }
    guard let last = open.last else {
      try dialect?.stray(text, at: place)
      return
    }
    textBytes += text.utf8.count
    if keepsContext, textBytes > Self.contextLimit { return }
    if textBytes > limits.text { throw IngestError.limit(.text, limits.text, place) }
    last.nodes.append(.text(text))
  }

  func end() throws {
    if ignored > 0 {
      ignored -= 1
      return
    }
    guard let element = open.popLast() else {
      _ = frames.popLast()
      return
    }
    if !open.isEmpty { return }
    if keepsContext {
      if var frame = frames.popLast() {
        let total = frames.reduce(frame.keptBytes) { $0 + $1.keptBytes } + textBytes
        if frame.kept.count < 64, total <= 4 * Self.contextLimit, elements < 5000 {
          frame.kept.append(element)
          frame.keptBytes += textBytes
        }
        frames.append(frame)
      }
      return
    }
    guard let dialect,
      let (document, warnings) = try dialect.document(element, in: frames, defaults: defaults)
    else { return }
    try emit(
      Received(
        document: document, ordinal: ordinal, format: dialect.format, warnings: warnings))
    ordinal += 1
  }

  /// To be called after the last element.
  func finish() throws(IngestError) {
    guard let dialect else { throw .empty }
    if ordinal == 0, !dialect.mayBeEmpty { throw .noDocuments(format: dialect.format) }
  }

  private func begin(_ name: XMLName, _ attributes: [XMLAttribute], _ place: Place) throws {
    elements += 1 + attributes.count
    if elements > limits.elements {
      throw IngestError.limit(.elements, limits.elements, place)
    }
    for attribute in attributes { textBytes += attribute.value.utf8.count }
    if textBytes > limits.text { throw IngestError.limit(.text, limits.text, place) }
    let element = XMLElement(name, attributes, at: place)
    open.last?.nodes.append(.element(element))
    open.append(element)
  }

  private func chosen(
    _ name: XMLName, _ attributes: [XMLAttribute], _ place: Place
  ) throws(IngestError) -> any XMLDialect {
    let found = try XMLDialects.forRoot(name, mappings: defaults.mappings, at: place)
    dialect = found
    return found
  }
}

/// The kinds of XML we read, told apart by their root element.
enum XMLDialects {
  static func forRoot(
    _ name: XMLName, mappings: [XMLMapping], at place: Place
  ) throws(IngestError) -> any XMLDialect {
    if let mapping = mappings.first(where: { $0.names(name) }) {
      return MappedXML(mapping: mapping)
    }
    if name.namespace == OwnXML.namespace { return OwnXML() }
    if let namespace = name.namespace, USLM.namespaces.contains(namespace) { return USLM() }
    if name.namespace == nil {
      if FederalRegister.roots.contains(name.local) { return FederalRegister() }
      if FederalRegulations.roots.contains(name.local) { return FederalRegulations() }
    }
    if let mapping = mappings.first(where: { $0.takesAnything }) {
      return MappedXML(mapping: mapping)
    }
    throw .unknownRoot(name: name.local, namespace: name.namespace, place)
  }
}
