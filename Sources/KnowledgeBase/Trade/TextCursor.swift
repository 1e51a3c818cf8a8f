/// A place in a text whose letters are read in lower case and whose dashes are plain.
///
/// The folded bytes are as long as the text, but for dashes, section signs and hard blanks, which
/// become one byte; `source` gives back the offset in the text.
struct TextCursor {
  private let bytes: [UInt8]
  private let exact: [UInt8]
  private let offsets: [Int32]?
  var at = 0

  init(_ text: String) {
    var exact: [UInt8] = []
    exact.reserveCapacity(text.utf8.count)
    let source = Array(text.utf8)
    guard source.contains(where: { $0 >= 0x80 }) else {
      self.exact = source
      bytes = source.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
      offsets = nil
      return
    }
    var offsets: [Int32] = []
    var index = 0
    while index < source.count {
      let (byte, length) = Self.folded(source, index)
      exact.append(byte)
      offsets.append(Int32(index))
      index += length
    }
    offsets.append(Int32(source.count))
    self.exact = exact
    self.offsets = offsets
    bytes = exact.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }

  /// Dashes (U+2010 to U+2015, U+2212), the section sign, and blanks without a break.
  private static func folded(_ source: [UInt8], _ index: Int) -> (UInt8, Int) {
    let byte = source[index]
    if byte == 0xC2, index + 1 < source.count {
      if source[index + 1] == 0xA7 { return (UInt8(ascii: "S") | 0x80, 2) }
      if source[index + 1] == 0xA0 { return (0x20, 2) }
    }
    if byte == 0xE2, index + 2 < source.count {
      let (second, third) = (source[index + 1], source[index + 2])
      if second == 0x80, (0x90...0x95).contains(third) { return (0x2D, 3) }
      if second == 0x88, third == 0x92 { return (0x2D, 3) }
      if second == 0x80, (0x80...0x8A).contains(third) || third == 0xAF { return (0x20, 3) }
    }
    return (byte, 1)
  }

  /// The offset in the text of a place in the folded bytes.
  func source(_ place: Int) -> Int {
    offsets.map { Int($0[place]) } ?? place
  }

  var peek: UInt8? { at < bytes.count ? bytes[at] : nil }
  var previous: UInt8? { at > 0 && at <= bytes.count ? bytes[at - 1] : nil }

  /// Whether a word ends here: nothing follows that would make the number or name longer.
  var atWordEnd: Bool {
    guard let next = peek else { return true }
    if Self.isWord(next) { return false }
    // 8471.30 followed by .01 would be a longer number.
    if next == 0x2E || next == 0x2D, at + 1 < bytes.count { return !Self.isDigit(bytes[at + 1]) }
    return true
  }

  /// Whether any identifier begins like the word here: a digit, a letter before a digit or a dash, or
  /// the first two letters of a cue. Passes over most words at the cost of two loads.
  var mayBeginIdentifier: Bool {
    guard at + 1 < bytes.count else { return false }
    let (first, second) = (bytes[at], bytes[at + 1])
    if Self.isDigit(first) || Self.isDigit(second) || second == 0x2D { return true }
    if second == 0x20 { return exact[at] == UInt8(ascii: "A") || exact[at] == UInt8(ascii: "C") }
    return Self.cues[Int(first & 31) << 5 | Int(second & 31)]
  }

  /// The first two letters of `ny hq hrl orr pd dd csms cbp customs cf chapter heading subheading hts
  /// tariff classification fr`.
  private static let cues: [Bool] = {
    var table = [Bool](repeating: false, count: 1024)
    for cue in [
      "ny", "hq", "hr", "or", "pd", "dd", "cs", "cb", "cu", "cf", "ch", "he", "su", "ht", "ta",
      "cl",
      "fr",
    ] {
      let letters = Array(cue.utf8)
      table[Int(letters[0] & 31) << 5 | Int(letters[1] & 31)] = true
    }
    return table
  }()

  /// Moves to the next beginning of a word; false at the end.
  mutating func skipToWord() -> Bool {
    while at < bytes.count, !Self.isWord(bytes[at]) { at += 1 }
    return at < bytes.count
  }

  mutating func skipWord() {
    while at < bytes.count, Self.isWord(bytes[at]) { at += 1 }
  }

  mutating func skipBlanks() {
    var limit = 4
    while limit > 0, let next = peek, next == 0x20 || next == 0x09 || next == 0x0A {
      at += 1
      limit -= 1
    }
  }

  /// A run of digits whose number is in `count`, or `nil`.
  mutating func digits(_ count: ClosedRange<Int>) -> String? {
    let start = at
    while at < bytes.count, Self.isDigit(bytes[at]) { at += 1 }
    guard count.contains(at - start) else {
      at = start
      return nil
    }
    return text(start)
  }

  /// The next `count` digits, whatever follows.
  mutating func leadingDigits(_ count: Int) -> String? {
    guard at + count <= bytes.count, bytes[at..<at + count].allSatisfy(Self.isDigit) else {
      return nil
    }
    at += count
    return text(at - count)
  }

  /// Digits with commas between them.
  mutating func number(upTo count: Int) -> String? {
    var digits = ""
    while let next = peek {
      if Self.isDigit(next) {
        digits.append(Character(Unicode.Scalar(next)))
      } else if next != 0x2C || digits.isEmpty || at + 1 >= bytes.count
        || !Self.isDigit(bytes[at + 1])
      {
        break
      }
      at += 1
    }
    return digits.isEmpty || digits.count > count ? nil : digits
  }

  /// The digits of a tariff number in one of its spellings: `8471`, `8471.30`, `8471.30.01`,
  /// `8471.30.0100`, `8471.30.01.00`, `8471300100`.
  mutating func tariffDigits() -> String? {
    let start = at
    guard var digits = digits(4...10), digits.count % 2 == 0 else {
      at = start
      return nil
    }
    if digits.count > 4 { return digits }
    for _ in 0..<3 {
      guard peek == 0x2E else { break }
      let before = at
      at += 1
      guard let more = self.digits(2...4), more.count != 3, digits.count + more.count <= 10,
        more.count == 2 || digits.count == 6
      else {
        at = before
        break
      }
      digits += more
    }
    return digits
  }

  /// `.123` after the cursor.
  mutating func after(_ mark: Character, digits count: ClosedRange<Int>) -> String? {
    let start = at
    guard let value = mark.asciiValue, peek == value else { return nil }
    at += 1
    if let digits = digits(count) { return digits }
    at = start
    return nil
  }

  /// `(a)(2)(iv)`, at most five.
  mutating func subparagraphs() -> String {
    var result = ""
    for _ in 0..<5 {
      guard peek == 0x28 else { break }
      let start = at
      at += 1
      skipWord()
      guard peek == 0x29, at - start <= 6, at - start > 1 else {
        at = start
        break
      }
      at += 1
      result += String(decoding: exact[start..<at], as: UTF8.self)
    }
    return result
  }

  /// One of the letters, in upper case, whatever case it is in.
  mutating func letter(of letters: String) -> String? {
    guard at < exact.count else { return nil }
    let upper = (0x61...0x7A).contains(exact[at]) ? exact[at] - 0x20 : exact[at]
    guard letters.utf8.contains(upper) else { return nil }
    at += 1
    return String(decoding: [upper], as: UTF8.self)
  }

  /// One of the letters in this very case.
  mutating func exactLetter(of letters: String) -> String? {
    guard at < exact.count, letters.utf8.contains(exact[at]) else { return nil }
    at += 1
    return String(decoding: [exact[at - 1]], as: UTF8.self)
  }

  /// One letter that ends the word, as in `1304a`.
  mutating func letterSuffix() -> String? {
    guard let next = peek, (0x61...0x7A).contains(next),
      at + 1 >= bytes.count || !Self.isWord(bytes[at + 1])
    else { return nil }
    at += 1
    return String(decoding: [next], as: UTF8.self)
  }

  mutating func takeHyphen() -> Bool {
    guard peek == 0x2D else { return false }
    at += 1
    return true
  }

  /// A hyphen or a blank, if there is one.
  mutating func takeSeparator() {
    if peek == 0x2D || peek == 0x20 { at += 1 }
  }

  /// A whole word and the blanks after it; a hyphen after it counts as a blank.
  mutating func takeWord(_ word: String) -> Bool {
    let end = at + word.utf8.count
    guard end <= bytes.count, bytes[at..<end].elementsEqual(word.utf8),
      end == bytes.count || !Self.isLetter(bytes[end])
    else { return false }
    at = end
    if peek == 0x2D { at += 1 }
    skipBlanks()
    return true
  }

  mutating func takePair(_ first: String, _ second: String) -> Bool {
    let start = at
    if takeWord(first), takeWord(second) { return true }
    at = start
    return false
  }

  /// One of some spellings, the blanks and section signs after it.
  mutating func takeAny(_ spellings: [String]) -> Bool {
    for spelling in spellings {
      let end = at + spelling.utf8.count
      guard end <= bytes.count, bytes[at..<end].elementsEqual(spelling.utf8),
        end == bytes.count || !Self.isLetter(bytes[end])
      else { continue }
      at = end
      takeFillers([])
      return true
    }
    return false
  }

  /// Any of some words, blanks and section signs, in any order, a few of them.
  mutating func takeFillers(_ words: [String]) {
    for _ in 0..<6 {
      let start = at
      skipBlanks()
      while let next = peek, next == UInt8(ascii: "S") | 0x80 || next == 0x23 { at += 1 }
      for word in words {
        let end = at + word.utf8.count
        guard end <= bytes.count, bytes[at..<end].elementsEqual(word.utf8),
          end == bytes.count || !Self.isLetter(bytes[end]) || !Self.isLetter(bytes[end - 1])
        else { continue }
        at = end
        break
      }
      if at == start { return }
    }
  }

  /// What stands between two numbers of a list: a comma, `and`, `or`, `through`, `to`, a dash.
  mutating func takeListJoint() -> Bool {
    let start = at
    if peek == 0x2C || peek == 0x2D { at += 1 }
    skipBlanks()
    for word in ["and", "or", "through", "to"] where takeWord(word) { break }
    return at > start && at < bytes.count
  }

  private func text(_ start: Int) -> String { String(decoding: bytes[start..<at], as: UTF8.self) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}
