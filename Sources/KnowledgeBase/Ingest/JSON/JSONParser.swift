/// A strict reader of JSON (RFC 8259): UTF-8 only, no duplicate keys, bounded depth and size.
struct JSONParser {
  private let bytes: [UInt8]
  private let limits: IngestLimits
  private let start: Place
  private var index = 0
  private var values = 0

  /// - Parameter start: where the bytes begin in their file.
  init(_ bytes: [UInt8], limits: IngestLimits, at start: Place = Place(line: 1, column: 1)) {
    self.bytes = bytes
    self.limits = limits
    self.start = start
  }

  /// The one value in the bytes; nothing but blanks may stand around it.
  static func parse(
    _ bytes: [UInt8], limits: IngestLimits, at start: Place = Place(line: 1, column: 1)
  ) throws(IngestError) -> JSONValue {
    var parser = JSONParser(bytes, limits: limits, at: start)
    parser.skipBlanks()
    let value = try parser.value(depth: 0)
    parser.skipBlanks()
    if parser.index < bytes.count { throw parser.fault("something after the end of the value") }
    return value
  }

  private mutating func value(depth: Int) throws(IngestError) -> JSONValue {
    values += 1
    if values > limits.elements { throw .limit(.elements, limits.elements, place) }
    switch peek {
    case 0x22: return .string(try string())
    case 0x7B: return try object(depth: depth + 1)
    case 0x5B: return try array(depth: depth + 1)
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    case .some(0x30...0x39), 0x2D: return .number(try number())
    case nil: throw fault("the JSON ends too early")
    default: throw fault("not a JSON value")
    }
  }

  private mutating func object(depth: Int) throws(IngestError) -> JSONValue {
    try enter(depth)
    var members: [JSONValue.Member] = []
    var seen: Set<String> = []
    if peek == 0x7D {
      index += 1
      return .object([])
    }
    while true {
      guard peek == 0x22 else { throw fault("a key in double quotes was expected") }
      let place = index
      let key = try string()
      // A set only pays once there are more than a few keys.
      let isNew =
        members.count < 16 ? !members.contains { $0.key == key } : !seen.contains(key)
      if !isNew {
        index = place
        throw fault("the key \"\(key.prefix(60))\" stands twice in one object")
      }
      if members.count == 15 { seen = Set(members.map(\.key)) }
      if members.count >= 15 { seen.insert(key) }
      skipBlanks()
      guard peek == 0x3A else { throw fault("':' was expected") }
      index += 1
      skipBlanks()
      members.append(JSONValue.Member(key: key, value: try value(depth: depth)))
      skipBlanks()
      switch peek {
      case 0x2C:
        index += 1
        skipBlanks()
      case 0x7D:
        index += 1
        return .object(members)
      default: throw fault("',' or '}' was expected")
      }
    }
  }

  private mutating func array(depth: Int) throws(IngestError) -> JSONValue {
    try enter(depth)
    var items: [JSONValue] = []
    if peek == 0x5D {
      index += 1
      return .array([])
    }
    while true {
      items.append(try value(depth: depth))
      skipBlanks()
      switch peek {
      case 0x2C:
        index += 1
        skipBlanks()
      case 0x5D:
        index += 1
        return .array(items)
      default: throw fault("',' or ']' was expected")
      }
    }
  }

  private mutating func enter(_ depth: Int) throws(IngestError) {
    if depth > limits.jsonDepth { throw .limit(.depth, limits.jsonDepth, place) }
    index += 1
    skipBlanks()
  }

  private mutating func string() throws(IngestError) -> String {
    let begin = index + 1
    index = Self.plainEnd(bytes.span, from: begin)
    switch peek {
    case 0x22:
      let text = try decoded(begin..<index)
      index += 1
      return text
    case 0x5C: return try escapedString(from: begin)
    case nil: throw fault("a string without end")
    default: throw fault("a control character in a string; write it as a \\u escape")
    }
  }

  /// Where a quote, a backslash or a control character ends a run of plain characters.
  private static func plainEnd(_ span: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < span.count {
      let byte = span[index]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { break }
      index += 1
    }
    return index
  }

  private func decoded(_ range: Range<Int>) throws(IngestError) -> String {
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
      throw .encoding(.notUTF8, place)
    }
    return text
  }

  private mutating func escapedString(from begin: Int) throws(IngestError) -> String {
    var text = Array(bytes[begin..<index])
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x22:
        guard let whole = String(validating: text, as: UTF8.self) else {
          throw .encoding(.notUTF8, place)
        }
        return whole
      case 0x5C: try escape(into: &text)
      case 0..<0x20: throw fault("a control character in a string; write it as a \\u escape")
      default: text.append(byte)
      }
    }
    throw fault("a string without end")
  }

  private mutating func escape(into text: inout [UInt8]) throws(IngestError) {
    guard let kind = peek else { throw fault("a string without end") }
    index += 1
    switch kind {
    case 0x22, 0x5C, 0x2F: text.append(kind)
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x6E: text.append(0x0A)
    case 0x72: text.append(0x0D)
    case 0x74: text.append(0x09)
    case 0x75:
      var code = try hexadecimal()
      if (0xD800...0xDBFF).contains(code), peek == 0x5C, index + 1 < bytes.count,
        bytes[index + 1] == 0x75
      {
        index += 2
        let low = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(low) else { throw fault("half a surrogate pair") }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw fault("half a surrogate pair") }
      text.append(contentsOf: String(Character(scalar)).utf8)
    default: throw fault("no such escape in a string")
    }
  }

  private mutating func hexadecimal() throws(IngestError) -> UInt32 {
    guard index + 4 <= bytes.count else { throw fault("a string without end") }
    var code: UInt32 = 0
    for _ in 0..<4 {
      let byte = bytes[index]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x41 + 10
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: throw fault("four hexadecimal digits were expected")
      }
      code = code << 4 | UInt32(digit)
      index += 1
    }
    return code
  }

  private mutating func number() throws(IngestError) -> String {
    let begin = index
    if peek == 0x2D { index += 1 }
    if peek == 0x30 { index += 1 } else { try digits() }
    if peek == 0x2E {
      index += 1
      try digits()
    }
    if peek == 0x65 || peek == 0x45 {
      index += 1
      if peek == 0x2B || peek == 0x2D { index += 1 }
      try digits()
    }
    return String(decoding: bytes[begin..<index], as: UTF8.self)
  }

  private mutating func digits() throws(IngestError) {
    guard let first = peek, (0x30...0x39).contains(first) else {
      throw fault("a digit was expected")
    }
    while let next = peek, (0x30...0x39).contains(next) { index += 1 }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(IngestError) -> JSONValue {
    guard bytes[index...].starts(with: word.utf8) else { throw fault("not a JSON value") }
    index += word.utf8.count
    return value
  }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func fault(_ reason: String) -> IngestError { .malformed(reason, place) }

  private var place: Place {
    var counter = PlaceCounter(start)
    counter.advance(over: bytes.span.extracting(first: min(index, bytes.count)))
    return counter.place
  }
}
