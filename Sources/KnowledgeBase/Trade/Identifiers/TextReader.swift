/// A place in a folded text and the small steps from which the rules are made.
///
/// Every step looks a bounded way ahead, so a scan is linear in the length of the text. Reading
/// behind the end gives zero.
struct TextReader {
  let bytes: [UInt8]
  var at: Int

  init(_ bytes: [UInt8], at start: Int = 0) {
    self.bytes = bytes
    at = start
  }

  /// The byte some places ahead or behind.
  func peek(_ ahead: Int = 0) -> UInt8 {
    let place = at + ahead
    return place >= 0 && place < bytes.count ? bytes[place] : 0
  }

  var isWordEnd: Bool { !Self.isWord(peek()) }

  /// How many digits stand here, at most 20.
  var digitRun: Int {
    var count = 0
    while count < 20, Self.isDigit(peek(count)) { count += 1 }
    return count
  }

  /// As many digits as stand here, if that many are wanted.
  mutating func digits(_ wanted: ClosedRange<Int>) -> String? {
    let run = digitRun
    guard wanted.contains(run) else { return nil }
    return take(run)
  }

  /// The next bytes as text.
  mutating func take(_ count: Int) -> String {
    let end = min(at + count, bytes.count)
    defer { at = end }
    return String(decoding: bytes[at..<end], as: UTF8.self)
  }

  mutating func takeByte(_ character: Unicode.Scalar) -> Bool {
    guard UInt32(peek()) == character.value else { return false }
    at += 1
    return true
  }

  mutating func skipBlanks() {
    var left = 8
    while left > 0, Self.isBlank(peek()) {
      at += 1
      left -= 1
    }
  }

  /// A hyphen or a blank, if there is one.
  mutating func skipSeparator() {
    if peek() == 0x2D || peek() == 0x20 { at += 1 }
  }

  /// A spelling in any case, whatever follows.
  mutating func take(_ spelling: String) -> Bool {
    var place = at
    for byte in spelling.utf8 {
      guard place < bytes.count, Self.lower(bytes[place]) == byte else { return false }
      place += 1
    }
    at = place
    return true
  }

  /// A spelling in this very case, whatever follows.
  mutating func takeExactly(_ spelling: String) -> Bool {
    var place = at
    for byte in spelling.utf8 {
      guard place < bytes.count, bytes[place] == byte else { return false }
      place += 1
    }
    at = place
    return true
  }

  /// One of some spellings in any case that ends there as a word.
  mutating func takeWord(_ spellings: String...) -> Bool {
    let start = at
    for spelling in spellings {
      if take(spelling), !Self.isLetter(peek()) { return true }
      at = start
    }
    return false
  }

  /// Blanks and any of some words, in any order, a few of them; `no`, `nos` and `number` are always
  /// among them, as are full stops behind them, `#`, `:` and section signs.
  mutating func skipFillers(_ words: String...) {
    for _ in 0..<6 {
      let start = at
      skipBlanks()
      while peek() == 0x23 || peek() == 0x3A || peek() == FoldedText.sectionSign { at += 1 }
      for word in words + ["numbers", "number", "nos", "no"] where take(word) {
        if Self.isLetter(peek()) {
          at -= word.utf8.count
          continue
        }
        if peek() == 0x2E { at += 1 }
        break
      }
      if at == start { return }
    }
  }

  /// `(a)(2)(iv)`, at most six of at most four letters or digits.
  mutating func subparagraphs() -> String {
    let start = at
    for _ in 0..<6 {
      guard peek() == 0x28 else { break }
      var length = 1
      while length <= 4, Self.isWord(peek(length)), peek(length) < 0x80 { length += 1 }
      guard length > 1, peek(length) == 0x29 else { break }
      at += length + 1
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  /// What stands between two numbers of a list: a comma, `and`, `or`. `nil` when nothing does.
  mutating func listJoint() -> String? {
    let start = at
    let comma = takeByte(",")
    skipBlanks()
    for word in ["and", "or"] where takeWord(word) {
      skipBlanks()
      return word
    }
    if comma { return "," }
    at = start
    return nil
  }

  /// `-`, `to` or `through` between the ends of a range.
  mutating func rangeJoint() -> Bool {
    let start = at
    skipBlanks()
    if takeByte("-") || takeWord("through", "thru", "to") {
      skipBlanks()
      return true
    }
    at = start
    return false
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) || byte == 0x5F }
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
  static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
