/// Reads a stream of XML: decodes it, guards it, scans it.
enum XMLReading {
  /// - Parameter head: the first bytes of the source, not yet consumed.
  static func run(
    _ source: ByteSource, head: [UInt8], limits: IngestLimits, visitor: any XMLVisitor
  ) throws {
    var (decoder, blank) = try begin(head)
    var guardian = TagGuard(limits: limits)
    let scanner = XMLScanner(limits: limits, visitor: visitor)
    while let chunk = try source.next() {
      let before = decoder.counter
      var bytes = try decoder.decode(chunk)
      var index = 0
      while blank > 0, index < bytes.count {  // libxml2 must not re-read the declared encoding.
        if bytes[index] != 0x0A, bytes[index] != 0x0D { bytes[index] = 0x20 }
        (blank, index) = (blank - 1, index + 1)
      }
      let found = guardian.check(bytes.span)
      if let found {
        // What comes before the fault may hold an earlier one.
        if found.offset > 0 { try scanner.feed(Array(bytes[..<found.offset])) }
        var here = before
        here.advance(over: bytes.span.extracting(first: found.offset))
        switch found.fault {
        case .doctype: throw IngestError.doctype(here.place)
        case .tag: throw IngestError.limit(.tag, limits.tag, here.place)
        case .comment: throw IngestError.limit(.comment, limits.comment, here.place)
        }
      }
      if !bytes.isEmpty { try scanner.feed(bytes) }
    }
    try decoder.finish()
    try scanner.finish()
  }

  /// Settles the encoding; also answers the length of the XML declaration in decoded bytes.
  static func begin(_ head: [UInt8]) throws(IngestError) -> (StreamDecoder, Int) {
    let mark = Encoding.mark(of: head)
    var encoding = mark?.encoding ?? .utf8
    let start = Place(line: 1, column: 1)
    if mark == nil {
      if head.starts(with: [0, 0x3C]) || head.starts(with: [0x3C, 0]) {
        throw .encoding(.unsupported("UTF-16 without a byte order mark"), start)
      }
      if head.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) {
        throw .encoding(.unsupported("EBCDIC"), start)
      }
    }
    let wide = encoding == .utf16BigEndian || encoding == .utf16LittleEndian
    var text = Array(head.dropFirst(mark?.length ?? 0).prefix(2048))
    if wide {
      var preview = StreamDecoder(encoding, mark: 0)
      text = try preview.decode(text)
    }
    guard let declaration = XMLDeclaration(text) else {
      return (StreamDecoder(encoding, mark: mark?.length ?? 0), 0)
    }
    if let name = declaration.encoding {
      guard let declared = Encoding(declared: name) else {
        throw .encoding(.unsupported(name), start)
      }
      if mark == nil {
        if declared == .utf16BigEndian {
          throw .encoding(.unsupported("UTF-16 without a byte order mark"), start)
        }
        encoding = declared
      } else if wide != (declared == .utf16BigEndian) || (!wide && declared != .utf8) {
        throw .encoding(.unsupported("\(name), which the byte order mark contradicts"), start)
      }
    }
    return (StreamDecoder(encoding, mark: mark?.length ?? 0), declaration.length)
  }
}

/// `<?xml version="1.0" encoding="..." standalone="..."?>` at the very beginning of a file.
struct XMLDeclaration {
  let encoding: String?
  let length: Int

  /// `nil` if there is none, or none that is well formed; libxml2 then says what is wrong.
  init?(_ text: [UInt8]) {
    guard text.starts(with: Array("<?xml".utf8)), text.count > 5,
      [0x20, 0x09, 0x0A, 0x0D].contains(text[5]), let end = text.firstIndex(of: 0x3E),
      text[end - 1] == 0x3F
    else { return nil }
    let inside = String(decoding: text[5..<(end - 1)], as: UTF8.self)
    var fields: [(String, String)] = []
    var rest = Substring(inside)
    while true {
      rest = rest.drop(while: \.isWhitespace)
      guard let equals = rest.firstIndex(of: "=") else { break }
      let key = String(rest[..<equals].filter { !$0.isWhitespace })
      rest = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
      rest = rest.dropFirst()
      guard let close = rest.firstIndex(of: quote) else { return nil }
      fields.append((key, String(rest[..<close])))
      rest = rest[rest.index(after: close)...]
    }
    guard rest.isEmpty, fields.first?.0 == "version", fields.first?.1.hasPrefix("1.") == true else {
      return nil
    }
    var order = ["version", "encoding", "standalone"][...]
    for field in fields {
      guard let place = order.firstIndex(of: field.0) else { return nil }
      order = order[(place + 1)...]
    }
    encoding = fields.first { $0.0 == "encoding" }?.1
    length = end + 1
  }
}
