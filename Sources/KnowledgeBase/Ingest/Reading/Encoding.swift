/// How the characters of a file are written.
enum Encoding: Equatable, Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian, latin1, ascii, windows1252

  /// The encoding that a declaration names; `nil` for one we do not take.
  init?(declared name: String) {
    switch name.uppercased() {
    case "UTF-8", "UTF8": self = .utf8
    case "UTF-16": self = .utf16BigEndian
    case "ISO-8859-1", "ISO_8859-1", "LATIN1", "LATIN-1": self = .latin1
    case "US-ASCII", "ASCII": self = .ascii
    case "WINDOWS-1252", "CP1252": self = .windows1252
    default: return nil
    }
  }

  /// The encoding that a byte order mark shows, and the mark's length.
  static func mark(of head: [UInt8]) -> (encoding: Encoding, length: Int)? {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// What bytes 0x80 to 0x9F mean in Windows-1252; 0 where they mean nothing.
  static let windowsExtras: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}

/// Where we are in a text, counted as it goes by.
struct PlaceCounter {
  private var line: Int
  private var column: Int

  init(_ start: Place = Place(line: 1, column: 1)) {
    line = start.line
    column = start.column
  }

  mutating func advance(over span: Span<UInt8>) {
    var index = 0
    let count = span.count
    while index < count {
      if span[index] == 0x0A {
        line += 1
        column = 1
      } else {
        column += 1
      }
      index += 1
    }
  }

  /// The same for bytes whose line ends are counted already.
  mutating func advance(by count: Int, lines: Int, lastLine: Int) {
    line += lines
    column = lines > 0 ? count - lastLine : column + count
  }

  var place: Place { Place(line: line, column: column) }
}

/// Turns the pieces of a file into pieces of valid UTF-8 without NUL, whatever the encoding.
///
/// A character cut by the end of a piece is kept for the next one.
struct StreamDecoder {
  let encoding: Encoding
  private var skip: Int
  private var pending: [UInt8] = []
  private(set) var counter = PlaceCounter()

  /// - Parameter mark: the length of the byte order mark, which is left out.
  init(_ encoding: Encoding, mark: Int) {
    self.encoding = encoding
    skip = mark
  }

  /// The place reached so far.
  var place: Place { counter.place }

  mutating func decode(_ chunk: [UInt8]) throws(IngestError) -> [UInt8] {
    var bytes = chunk
    if skip > 0 {
      let cut = min(skip, bytes.count)
      bytes.removeFirst(cut)
      skip -= cut
    }
    if !pending.isEmpty {
      bytes = pending + bytes
      pending = []
    }
    var output: [UInt8]
    switch encoding {
    case .utf8: output = try checkUTF8(bytes)  // Counts lines and finds NUL on the way.
    case .utf16BigEndian: output = try decodeUTF16(bytes, high: 0)
    case .utf16LittleEndian: output = try decodeUTF16(bytes, high: 1)
    case .latin1, .ascii, .windows1252: output = try decodeBytes(bytes)
    }
    if encoding != .utf8 {
      if let nul = output.firstIndex(of: 0) { throw fault(.nul, output, at: nul) }
      counter.advance(over: output.span)
    }
    return output
  }

  /// Refuses a character that was cut by the end of the file.
  func finish() throws(IngestError) {
    guard pending.isEmpty else {
      throw .encoding(encoding == .utf8 ? .notUTF8 : .notUTF16, place)
    }
  }

  private func fault(_ fault: EncodingFault, _ bytes: [UInt8], at index: Int) -> IngestError {
    var here = counter
    here.advance(over: bytes.span.extracting(first: index))
    return .encoding(fault, here.place)
  }

  /// RFC 3629: no overlong forms, no surrogates, nothing beyond U+10FFFF.
  private mutating func checkUTF8(_ bytes: [UInt8]) throws(IngestError) -> [UInt8] {
    let span = bytes.span
    let count = span.count
    var index = 0
    var lines = 0
    var lastLine = -1
    while index < count {
      let first = span[index]
      if first < 0x80 {
        if first == 0x0A {
          lines += 1
          lastLine = index
        } else if first == 0 {
          throw fault(.nul, bytes, at: index)
        }
        index += 1
        continue
      }
      let length: Int
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      switch first {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, low) = (3, 0xA0)
      case 0xED: (length, high) = (3, 0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, low) = (4, 0x90)
      case 0xF4: (length, high) = (4, 0x8F)
      case 0xF1...0xF3: length = 4
      default: throw fault(.notUTF8, bytes, at: index)
      }
      for offset in 1..<length {
        guard index + offset < count else {
          pending = Array(bytes[index...])
          counter.advance(by: index, lines: lines, lastLine: lastLine)
          return Array(bytes[..<index])
        }
        let next = span[index + offset]
        guard next >= low, next <= high else { throw fault(.notUTF8, bytes, at: index) }
        (low, high) = (0x80, 0xBF)
      }
      index += length
    }
    counter.advance(by: count, lines: lines, lastLine: lastLine)
    return bytes
  }

  private mutating func decodeUTF16(_ bytes: [UInt8], high: Int) throws(IngestError) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    func unit(_ at: Int) -> UInt32 { UInt32(bytes[at + high]) << 8 | UInt32(bytes[at + 1 - high]) }
    while index + 1 < bytes.count {
      let first = unit(index)
      var scalar = first
      var length = 2
      if (0xD800...0xDBFF).contains(first) {
        guard index + 3 < bytes.count else { break }
        let second = unit(index + 2)
        guard (0xDC00...0xDFFF).contains(second) else {
          throw fault(.notUTF16, output, at: output.count)
        }
        scalar = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        length = 4
      }
      guard let character = Unicode.Scalar(scalar) else {
        throw fault(.notUTF16, output, at: output.count)
      }
      output.append(contentsOf: UTF8.encode(character).map { Array($0) } ?? [])
      index += length
    }
    pending = Array(bytes[index...])
    return output
  }

  private func decodeBytes(_ bytes: [UInt8]) throws(IngestError) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        output.append(byte)
        continue
      }
      var scalar = UInt16(byte)
      switch encoding {
      case .ascii:
        throw fault(.noCharacter(byte: byte, in: "US-ASCII"), output, at: output.count)
      case .windows1252 where byte < 0xA0:
        scalar = Encoding.windowsExtras[Int(byte - 0x80)]
        if scalar == 0 {
          throw fault(.noCharacter(byte: byte, in: "Windows-1252"), output, at: output.count)
        }
      default: break
      }
      if scalar < 0x800 {
        output.append(0xC0 | UInt8(scalar >> 6))
      } else {
        output.append(0xE0 | UInt8(scalar >> 12))
        output.append(0x80 | UInt8(scalar >> 6 & 0x3F))
      }
      output.append(0x80 | UInt8(scalar & 0x3F))
    }
    return output
  }
}
