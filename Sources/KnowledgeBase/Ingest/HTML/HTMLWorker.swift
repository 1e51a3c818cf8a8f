import KnowledgeModel

/// The part of a program that reads HTML, and attached files of any kind, in a process of its own,
/// because nothing else is as forgiving, and so as hard to trust, as an HTML parser.
package enum HTMLWorker {
  static let argument = "--html-worker"

  /// To be called first in `main`: when the program was started to read a page, does so and ends
  /// the process; else returns at once.
  package static func runIfAsked(_ arguments: [String] = CommandLine.arguments) {
    guard arguments.count == 2, [argument, AttachmentText.argument].contains(arguments[1]) else {
      return
    }
    guard Confinement.enter() else { StandardStreams.leave(3) }
    let limits = IngestLimits.request
    guard let bytes = StandardStreams.readAll(limit: limits.file) else { StandardStreams.leave(4) }
    do {
      let page =
        arguments[1] == argument
        ? try HTMLReading.page(of: bytes, limits: limits)
        : try AttachmentText.page(of: bytes, limits: limits)
      StandardStreams.leave(StandardStreams.write(page.frames) ? 0 : 5)
    } catch {
      StandardStreams.leave(6)
    }
  }
}

/// Reading HTML: in this process for the worker, through the worker for everybody else.
enum HTMLReading {
  static let format = "html"

  static func page(of bytes: [UInt8], limits: IngestLimits) throws -> HTMLPage {
    let builder = HTMLPageBuilder(limits: limits)
    let scanner = XMLScanner(html: limits, visitor: builder)
    var start = 0
    while start < bytes.count {
      let end = min(start + 32 << 10, bytes.count)
      try scanner.feed(Array(bytes[start..<end]))
      start = end
    }
    try scanner.finish()
    return builder.finished()
  }

  static func document(
    _ bytes: [UInt8], name: String, defaults: IngestDefaults, limits: IngestLimits
  ) throws(IngestError) -> Document {
    let text = try decoded(bytes)
    guard HTMLGuard.allows(Array(text.utf8)) else { throw .limit(.attributes, 4096, nil) }
    let frames = try ChildProcess.ask(
      program: defaults.htmlProgram, arguments: [HTMLWorker.argument], input: Array(text.utf8),
      outputLimit: limits.text * 2, seconds: limits.htmlSeconds)
    guard let page = HTMLPage(frames: frames) else { throw .html(.garbled) }
    if page.blocks.isEmpty, page.title.isEmpty { throw .noDocuments(format: format) }
    var draft = Draft()
    draft.title = page.title.isEmpty ? (page.blocks.first?.text ?? "") : page.title
    draft.sourceID = name
    draft.language = SchemaText.isLanguage(page.language) ? page.language : nil
    draft.issued = DateText.first(in: page.date)
    draft.add("description", page.description)
    draft.body = page.blocks
    return try draft.finished(defaults, kind: .other, source: "unspecified", at: nil)
  }

  /// By mark, by what a `meta` in the first 1024 bytes says, or as any text.
  private static func decoded(_ bytes: [UInt8]) throws(IngestError) -> String {
    let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    if Encoding.mark(of: bytes) == nil, let found = head.firstRange(of: "charset=") {
      let name = head[found.upperBound...].drop { $0 == "\"" || $0 == "'" }
        .prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
      guard let encoding = Encoding(declared: String(name)) else {
        throw .encoding(.unsupported(String(name)), Place(line: 1, column: 1))
      }
      // Browsers read these three alike.
      if [.latin1, .ascii, .windows1252].contains(encoding) {
        var decoder = StreamDecoder(.windows1252, mark: 0)
        return String(decoding: try decoder.decode(bytes), as: UTF8.self)
      }
    }
    return try TextFile.decode(bytes)
  }
}
