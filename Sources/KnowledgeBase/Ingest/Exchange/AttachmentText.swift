import KnowledgeModel

/// The text of an attached file, found by a process that may do nothing but read and write, so that a
/// hostile file harms nobody.
package enum AttachmentText {
  static let argument = "--text-worker"

  /// The text, a block a line; empty for what is no text (PDF, pictures, Office files) and for what
  /// the reader gave up on. Never throws: the file is kept in any case.
  package static func extract(
    _ bytes: [UInt8], program: String = "/proc/self/exe"
  ) -> String {
    guard !bytes.isEmpty, (try? FileShape(head: Array(bytes.prefix(16 << 10)))) != nil else {
      return ""
    }
    let limits = IngestLimits.request
    let frames = try? ChildProcess.ask(
      program: program, arguments: [argument], input: bytes, outputLimit: limits.text * 2,
      seconds: limits.htmlSeconds)
    guard let frames, let page = HTMLPage(frames: frames) else { return "" }
    return ([page.title] + page.blocks.map(\.text)).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// In the confined process: whatever shape the bytes have, as the blocks of a page.
  static func page(of bytes: [UInt8], limits: IngestLimits) throws -> HTMLPage {
    switch try FileShape(head: Array(bytes.prefix(16 << 10))) {
    case .html:
      let text = Array(try TextFile.decode(bytes).utf8)
      guard HTMLGuard.allows(text) else { throw IngestError.limit(.attributes, 4096, nil) }
      return try HTMLReading.page(of: text, limits: limits)
    case .xml:
      let gatherer = TextGatherer()
      let source = try ByteSource(bytes: bytes, limits: limits)
      let head = try source.peek(16 << 10)
      try XMLReading.run(source, head: head, limits: limits, visitor: gatherer)
      return Self.page(of: gatherer.text)
    case .json, .text: return Self.page(of: try TextFile.decode(bytes))
    }
  }

  private static func page(of text: String) -> HTMLPage {
    var page = HTMLPage()
    page.blocks = text.split(separator: "\n").map { Block(.paragraph, Clean.line(String($0))) }
      .filter { !$0.text.isEmpty }
    return page
  }
}

/// All text of an XML file, each element's on a line of its own.
private final class TextGatherer: XMLVisitor {
  private(set) var text = ""

  func start(_ name: XMLName, _ attributes: [XMLAttribute], at place: Place) throws {
    text += "\n"
  }

  func text(_ text: String, at place: Place) throws { self.text += text }

  func end() throws { text += "\n" }
}
