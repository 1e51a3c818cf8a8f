private import CLibXML2

/// A name and the namespace it is in.
struct XMLName: Hashable, Sendable {
  let local: String
  let namespace: String?
}

/// An attribute of an element.
struct XMLAttribute: Hashable, Sendable {
  let name: XMLName
  let value: String
}

/// What a scanner tells as it goes through a file.
protocol XMLVisitor: AnyObject {
  func start(_ name: XMLName, _ attributes: [XMLAttribute], at place: Place) throws
  func text(_ text: String, at place: Place) throws
  func end() throws
}

/// Feeds XML or HTML to libxml2 piece by piece and hands what it finds to a visitor.
///
/// Built with `XML_PARSE_NONET` alone; a DOCTYPE stops it, and external entities cannot be loaded.
/// The first fault, of the input or thrown by the visitor, stops the parse and is thrown by `feed`.
@safe final class XMLScanner {
  private let limits: IngestLimits
  private let visitor: any XMLVisitor
  private let isHTML: Bool
  private var context: xmlParserCtxtPtr?
  private var names: [UnsafeRawPointer: [UnsafeRawPointer?: XMLName]] = unsafe [:]
  private var collected: [UInt8] = []
  private var depth = 0
  fileprivate var failure: (any Error)?

  init(limits: IngestLimits, visitor: any XMLVisitor) {
    self.limits = limits
    self.visitor = visitor
    isHTML = false
    Library.prepare()
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = XML_SAX2_MAGIC
    unsafe handler.startElementNs = { owner, local, _, uri, _, _, count, _, values in
      unsafe XMLScanner.from(owner)?.started(local, uri, Int(count), values)
    }
    unsafe handler.endElementNs = { owner, _, _, _ in unsafe XMLScanner.from(owner)?.ended() }
    unsafe handler.characters = { owner, bytes, count in
      unsafe XMLScanner.from(owner)?.found(bytes, Int(count))
    }
    unsafe handler.ignorableWhitespace = handler.characters
    unsafe handler.cdataBlock = handler.characters
    unsafe handler.internalSubset = { owner, _, _, _ in
      guard let scanner = unsafe XMLScanner.from(owner) else { return }
      scanner.fail(IngestError.doctype(scanner.place))
    }
    unsafe handler.serror = { owner, error in unsafe XMLScanner.from(owner)?.complained(error) }
    let me = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe context = xmlCreatePushParserCtxt(&handler, me, nil, 0, nil)
    unsafe xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
  }

  /// A scanner of HTML, which forgives everything. Only for the confined child process.
  init(html limits: IngestLimits, visitor: any XMLVisitor) {
    self.limits = limits
    self.visitor = visitor
    isHTML = true
    Library.prepare()
    var handler = unsafe xmlSAXHandler()
    unsafe handler.startElement = { owner, name, pairs in
      unsafe XMLScanner.from(owner)?.startedHTML(name, pairs)
    }
    unsafe handler.endElement = { owner, _ in unsafe XMLScanner.from(owner)?.ended() }
    unsafe handler.characters = { owner, bytes, count in
      unsafe XMLScanner.from(owner)?.found(bytes, Int(count))
    }
    unsafe handler.ignorableWhitespace = handler.characters
    let me = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe context = htmlCreatePushParserCtxt(&handler, me, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
    let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
    unsafe htmlCtxtUseOptions(context, Int32(options | HTML_PARSE_NOWARNING.rawValue))
  }

  deinit {
    if let context = unsafe context {
      if let document = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(document) }
      unsafe context.pointee.myDoc = nil
      unsafe xmlFreeParserCtxt(context)
    }
  }

  /// The next piece, in valid UTF-8.
  func feed(_ bytes: [UInt8]) throws {
    try push(bytes, last: false)
  }

  /// Says that the file ends here.
  func finish() throws {
    try push([], last: true)
    try flush()
    if let failure { throw failure }
  }

  private func push(_ bytes: [UInt8], last: Bool) throws {
    if let failure { throw failure }
    guard unsafe context != nil else {
      throw IngestError.malformed("no memory for the parser", place)
    }
    let code = unsafe bytes.withUnsafeBytes { buffer -> Int32 in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return if isHTML {
        unsafe htmlParseChunk(context, start, Int32(buffer.count), last ? 1 : 0)
      } else {
        unsafe xmlParseChunk(context, start, Int32(buffer.count), last ? 1 : 0)
      }
    }
    if let failure { throw failure }
    if code != 0, !isHTML { throw IngestError.malformed("not well-formed XML", place) }
  }

  private var place: Place {
    guard let input = unsafe context?.pointee.input else { return Place(line: 1, column: 1) }
    return unsafe Place(line: Int(input.pointee.line), column: Int(input.pointee.col))
  }

  private static func from(_ owner: UnsafeMutableRawPointer?) -> XMLScanner? {
    guard let owner = unsafe owner else { return nil }
    let scanner = unsafe Unmanaged<XMLScanner>.fromOpaque(owner).takeUnretainedValue()
    return scanner.failure == nil ? scanner : nil
  }

  private func fail(_ error: any Error) {
    if failure == nil { failure = error }
    unsafe xmlStopParser(context)
  }

  private func attempt(_ action: () throws -> Void) {
    do { try action() } catch { fail(error) }
  }

  private func started(
    _ local: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?, _ count: Int,
    _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    attempt {
      try open(attributes: count)
      var attributes: [XMLAttribute] = []
      attributes.reserveCapacity(count)
      for index in 0..<count {
        guard let values = unsafe values, let start = unsafe values[index * 5 + 3],
          let end = unsafe values[index * 5 + 4]
        else { continue }
        let length = unsafe end - start
        if length > limits.attributeValue {
          throw IngestError.limit(.attributeValue, limits.attributeValue, place)
        }
        let name = unsafe name(values[index * 5], values[index * 5 + 2])
        let value = unsafe String(
          decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
        attributes.append(XMLAttribute(name: name, value: value))
      }
      try visitor.start(unsafe name(local, uri), attributes, at: place)
    }
  }

  private func startedHTML(
    _ tag: UnsafePointer<xmlChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    attempt {
      try flush()
      depth += 1
      var attributes: [XMLAttribute] = []
      var index = 0
      while let pairs = unsafe pairs, let key = unsafe pairs[index],
        attributes.count < limits.attributes
      {
        let value = unsafe pairs[index + 1].map { unsafe String(cString: $0) } ?? ""
        attributes.append(
          XMLAttribute(
            name: unsafe XMLName(local: String(cString: key), namespace: nil), value: value))
        index += 2
      }
      try visitor.start(unsafe name(tag, nil), attributes, at: place)
    }
  }

  private func open(attributes count: Int) throws {
    try flush()
    depth += 1
    if depth > limits.depth { throw IngestError.limit(.depth, limits.depth, place) }
    if count > limits.attributes {
      throw IngestError.limit(.attributes, limits.attributes, place)
    }
  }

  private func ended() {
    attempt {
      try flush()
      depth -= 1
      try visitor.end()
    }
  }

  private func found(_ bytes: UnsafePointer<xmlChar>?, _ count: Int) {
    guard let bytes = unsafe bytes, count > 0 else { return }
    unsafe collected.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    if collected.count > 64 << 10 { attempt { try flush() } }
  }

  private func flush() throws {
    guard !collected.isEmpty else { return }
    let text = String(decoding: collected, as: UTF8.self)
    collected.removeAll(keepingCapacity: true)
    try visitor.text(text, at: place)
  }

  /// Warnings pass; a prefix without a namespace is an error like any other.
  private func complained(_ error: UnsafePointer<xmlError>?) {
    guard let error = unsafe error, unsafe error.pointee.level.rawValue >= 2 else { return }
    let words = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "not XML"
    let line = unsafe Int(error.pointee.line)
    let column = unsafe Int(error.pointee.int2)
    let reason = String(words.prefix(300).split(whereSeparator: \.isNewline).joined(separator: " "))
    fail(IngestError.malformed(reason, Place(line: line, column: column)))
  }

  /// Names repeat, and libxml2 keeps one copy of each, so an address stands for a name.
  private func name(
    _ local: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?
  ) -> XMLName {
    guard let local = unsafe local else { return XMLName(local: "", namespace: nil) }
    let first = unsafe UnsafeRawPointer(local)
    let second = unsafe uri.map { unsafe UnsafeRawPointer($0) }
    if !isHTML, let known = unsafe names[first]?[second] { return known }
    let made = unsafe XMLName(
      local: String(cString: local), namespace: uri.map { unsafe String(cString: $0) })
    if !isHTML, unsafe names.count < 10_000 { unsafe names[first, default: [:]][second] = made }
    return made
  }
}

/// What is set once for the whole process.
private enum Library {
  private static let ready: Void = {
    xmlInitParser()
    unsafe xmlSetExternalEntityLoader { _, _, _ in nil }
  }()

  static func prepare() { ready }
}
