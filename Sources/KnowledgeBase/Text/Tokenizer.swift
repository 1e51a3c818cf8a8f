/// One word of a text: where it stands in the source and where its folded form lies in the buffer.
package struct Token: Equatable, Sendable {
  /// UTF-8 offsets in the source text.
  package var start: Int32
  package var end: Int32
  /// Where the folded word lies in `TokenBuffer.bytes`.
  package var termStart: Int32
  package var termEnd: Int32
}

/// The words of one text. Reused from text to text so that nothing is allocated once it has grown.
package struct TokenBuffer {
  /// The folded words, one after the other.
  package var bytes: [UInt8] = []
  package var tokens: [Token] = []

  package init() {}

  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
  }

  /// The folded word of a token.
  package func word(_ token: Token) -> ArraySlice<UInt8> {
    bytes[Int(token.termStart)..<Int(token.termEnd)]
  }

  /// The bytes of the word's folded form.
  package func range(_ token: Token) -> Range<Int> {
    Int(token.termStart)..<Int(token.termEnd)
  }

  /// The folded words as strings, for callers that are not in a hurry.
  package var words: [String] { tokens.map { String(decoding: word($0), as: UTF8.self) } }
}

/// Cuts text into words and folds them.
///
/// Follows the word boundaries of Unicode Standard Annex 29, fitted to legal text: letters, digits
/// and marks make words; an apostrophe or a full stop between letters, and a full stop, comma or
/// apostrophe between digits, do not break one (`importer's`, `U.S.C`, `8471.30.0100`, `1,000`); a hyphen,
/// slash or dash does; ideographs and kana stand alone. Folding is lower case without accents.
/// A trailing `'s` is dropped, and full stops between single letters too, so that `U.S.` is `us`.
package enum Tokenizer {
  /// A longer word is cut here; the query is cut the same way, so that it is still found.
  package static let longestWord = 200

  /// Appends the words of `text`, which must be less than 2 GiB, to `buffer`. O(n).
  package static func tokenize(_ text: Span<UInt8>, into buffer: inout TokenBuffer) {
    // Held here, since each look at a static costs a check whether it has been made.
    let classes = asciiClass
    let count = min(text.count, Int(Int32.max) - 1)
    var at = 0
    while at < count {
      let byte = text[at]
      if byte < 0x80 {
        if classes[Int(byte)] == .other {
          at += 1
        } else {
          at = word(in: text, from: at, count: count, classes, into: &buffer)
        }
        continue
      }
      let (scalar, length) = Self.scalar(in: text, at: at, count: count)
      switch WordClass(of: scalar) {
      case .letter, .digit: at = word(in: text, from: at, count: count, classes, into: &buffer)
      case .ideograph:
        append(text, at, at + length, into: &buffer)
        at += length
      case .mark, .other, .ignored: at += length
      }
    }
  }

  /// The words of a string, folded.
  package static func words(of text: String) -> [String] {
    var buffer = TokenBuffer()
    tokenize(Array(text.utf8).span, into: &buffer)
    return buffer.words
  }

  /// Reads one word that begins at `start`; answers where it ends.
  private static func word(
    in text: Span<UInt8>, from start: Int, count: Int, _ classes: InlineArray<128, WordClass>,
    into buffer: inout TokenBuffer
  ) -> Int {
    let termStart = buffer.bytes.count
    var at = start
    var end = start
    var last = WordClass.other
    var letters = 0
    var initials = true
    scan: while at < count {
      let byte = text[at]
      if byte < 0x80 {
        let kind = classes[Int(byte)]
        if kind != .other {
          buffer.bytes.append(byte &+ (0x41...0x5A ~= byte ? 0x20 : 0))
          letters += 1
          at += 1
          end = at
          last = kind
          continue
        }
        guard joins(byte, last), at + 1 < count else { break }
        let next = classOf(text, at + 1, count)
        guard next == last else { break }
        if last == .letter, byte == 0x2E {
          // U.S.C: single letters only, or else it is the end of a sentence without a blank.
          guard letters == 1, initials, !isLetter(text, at + 2, count) else { break }
          letters = 0
        } else {
          initials = false
          if last == .digit { buffer.bytes.append(byte) }
        }
        at += 1
        continue
      }
      let (scalar, length) = Self.scalar(in: text, at: at, count: count)
      switch WordClass(of: scalar) {
      case .letter:
        fold(scalar, text, at, length, into: &buffer.bytes)
        last = .letter
        letters += 1
      case .digit:
        fold(scalar, text, at, length, into: &buffer.bytes)
        last = .digit
      case .mark, .ignored: break
      case .ideograph: break scan
      case .other:
        // The typographic apostrophe joins like the plain one.
        guard scalar == 0x2019, last == .letter,
          classOf(text, at + length, count) == .letter
        else { break scan }
        initials = false
      }
      at += length
      end = at
    }
    dropPossessive(text, from: start, to: end, termStart: termStart, in: &buffer.bytes)
    if buffer.bytes.count - termStart > longestWord {
      buffer.bytes.removeLast(buffer.bytes.count - termStart - longestWord)
    }
    buffer.tokens.append(
      Token(
        start: Int32(start), end: Int32(end), termStart: Int32(termStart),
        termEnd: Int32(buffer.bytes.count)))
    return max(end, start + 1)
  }

  private static func append(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, into buffer: inout TokenBuffer
  ) {
    let termStart = buffer.bytes.count
    for index in start..<end { buffer.bytes.append(text[index]) }
    buffer.tokens.append(
      Token(
        start: Int32(start), end: Int32(end), termStart: Int32(termStart),
        termEnd: Int32(buffer.bytes.count)))
  }

  /// `importer's` is searched as `importer`. The apostrophe itself was never kept between letters.
  private static func dropPossessive(
    _ text: Span<UInt8>, from start: Int, to end: Int, termStart: Int, in bytes: inout [UInt8]
  ) {
    guard end - start >= 3, text[end - 1] | 0x20 == UInt8(ascii: "s"),
      bytes.count - termStart >= 2, bytes[bytes.count - 1] == UInt8(ascii: "s")
    else { return }
    let plain = text[end - 2] == 0x27
    let curly =
      end - start >= 5 && text[end - 4] == 0xE2 && text[end - 3] == 0x80 && text[end - 2] == 0x99
    if plain || curly { bytes.removeLast() }
  }

  private static func joins(_ byte: UInt8, _ last: WordClass) -> Bool {
    switch last {
    case .letter: byte == 0x27 || byte == 0x2E
    case .digit: byte == 0x2E || byte == 0x2C || byte == 0x27
    default: false
    }
  }

  private static func isLetter(_ text: Span<UInt8>, _ at: Int, _ count: Int) -> Bool {
    classOf(text, at, count) == .letter
  }

  private static func classOf(_ text: Span<UInt8>, _ at: Int, _ count: Int) -> WordClass {
    guard at < count else { return .other }
    let byte = text[at]
    if byte < 0x80 { return asciiClass[Int(byte)] }
    return WordClass(of: scalar(in: text, at: at, count: count).0)
  }

  private static func fold(
    _ scalar: UInt32, _ text: Span<UInt8>, _ at: Int, _ length: Int, into bytes: inout [UInt8]
  ) {
    if let plain = LatinFolding.ascii(for: scalar) {
      bytes.append(contentsOf: plain)
    } else if let properties = Unicode.Scalar(scalar)?.properties {
      bytes.append(contentsOf: properties.lowercaseMapping.utf8)
    } else {
      for index in at..<at + length { bytes.append(text[index]) }
    }
  }

  /// Decodes one scalar; a malformed byte is read as U+FFFD of length 1.
  private static func scalar(in text: Span<UInt8>, at: Int, count: Int) -> (UInt32, Int) {
    let first = UInt32(text[at])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, at + length <= count else { return (0xFFFD, 1) }
    var value = first & (0xFF >> UInt32(length + 1))
    for index in 1..<length {
      let next = UInt32(text[at + index])
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | next & 0x3F
    }
    return (value, length)
  }

  private static let asciiClass = InlineArray<128, WordClass> { byte in
    switch UInt8(byte) {
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    default: .other
    }
  }
}
