import KnowledgeModel

/// Reads files of every format into documents.
package enum FileReader {
  /// Streams the documents of a file in order: each is handed over as soon as it is complete.
  /// Memory is bounded by the largest document, whatever the size of the file.
  ///
  /// - Returns: the digest and size of the whole file.
  /// - Throws: `IngestError` at the first violation, or what `each` throws. The documents before it
  ///   have been handed over by then; the caller decides what becomes of them.
  package static func read(
    path: String, defaults: IngestDefaults = IngestDefaults(), limits: IngestLimits = .file,
    each: (Received) throws -> Void
  ) throws -> FileFacts {
    let source = try ByteSource(path: path, limits: limits)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return try read(source, name: name, defaults: defaults, limits: limits, each: each)
  }

  /// The same for the body of a request; `name` is what the sender calls it.
  package static func read(
    bytes: [UInt8], name: String, defaults: IngestDefaults = IngestDefaults(),
    limits: IngestLimits = .request, each: (Received) throws -> Void
  ) throws -> FileFacts {
    let source = try ByteSource(bytes: bytes, limits: limits)
    return try read(source, name: name, defaults: defaults, limits: limits, each: each)
  }

  /// The digest and size of a file that is not read for its documents.
  package static func digest(
    path: String, limits: IngestLimits = .file
  ) throws(IngestError) -> FileFacts {
    try ByteSource(path: path, limits: limits, chunk: 1 << 20).finish()
  }

  static func read(
    _ source: ByteSource, name: String, defaults: IngestDefaults, limits: IngestLimits,
    each: (Received) throws -> Void
  ) throws -> FileFacts {
    let head = try source.peek(16 << 10)
    if head.isEmpty { throw IngestError.empty }
    switch try FileShape(head: head) {
    case .xml:
      try withoutActuallyEscaping(each) { each in
        let cutter = XMLCutter(defaults: defaults, limits: limits, emit: each)
        try XMLReading.run(source, head: head, limits: limits, visitor: cutter)
        try cutter.finish()
      }
    case .json: try readJSON(source, head, defaults, limits, each)
    case .html:
      let bytes = try source.rest(limit: limits.text, of: .text)
      let document = try HTMLReading.document(
        bytes, name: name, defaults: defaults, limits: limits)
      try each(Received(document: document, ordinal: 0, format: HTMLReading.format, warnings: []))
    case .text:
      let text = try TextFile.decode(try source.rest(limit: limits.text, of: .text))
      try each(try plain(text, name: name, defaults: defaults))
    }
    return try source.finish()
  }

  private static func readJSON(
    _ source: ByteSource, _ head: [UInt8], _ defaults: IngestDefaults, _ limits: IngestLimits,
    _ each: (Received) throws -> Void
  ) throws {
    let mark = Encoding.mark(of: head)
    var decoder = StreamDecoder(mark?.encoding ?? .utf8, mark: mark?.length ?? 0)
    var cutter = JSONCutter(limits: limits)
    let reader = JSONDocuments(defaults: defaults, limits: limits)
    var ordinal = 0
    while let chunk = try source.next() {
      try cutter.feed(try decoder.decode(chunk)) { piece in
        let value = try JSONParser.parse(piece.bytes, limits: limits, at: piece.place)
        try reader.read(value, at: piece.place) { document, format, warnings in
          try each(
            Received(document: document, ordinal: ordinal, format: format, warnings: warnings))
          ordinal += 1
        }
      }
    }
    try decoder.finish()
    try cutter.finish()
  }

  private static func plain(
    _ text: String, name: String, defaults: IngestDefaults
  ) throws(IngestError) -> Received {
    if !PlainTextDocument.hasHead(text), RulingLetter.names(text) {
      var draft = Draft()
      RulingLetter.read(text, into: &draft)
      let document = try draft.finished(defaults, kind: .ruling, source: "CBP Rulings", at: nil)
      return Received(
        document: document, ordinal: 0, format: RulingLetter.format, warnings: draft.warnings)
    }
    let document = try PlainTextDocument.read(text, name: name, defaults: defaults)
    return Received(
      document: document, ordinal: 0, format: PlainTextDocument.format, warnings: [])
  }
}
