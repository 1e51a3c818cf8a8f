/// What tells whether two texts are nearly the same, in 16 bytes.
///
/// `bits` is a SimHash (Charikar, "Similarity Estimation Techniques from Rounding Algorithms", STOC 2002) of all runs
/// of three words (Broder, "On the Resemblance and Containment of Documents", 1997): texts that share nearly all of
/// them differ in few bits. Three of 64 is the bound of Manku, Jain & Das Sarma, "Detecting Near-Duplicates for Web
/// Crawling", WWW 2007. We depart from them in one thing: law repeats its forms, and two notices may differ in a number
/// alone. So texts are compared only where `facts`, a digest of the title's words and of every word with a digit, agree.
package struct TextSketch: Equatable, Sendable {
  package let bits: UInt64
  package let facts: UInt32

  /// Texts of fewer words are forms and headings, which say little by being the same. Ours.
  package static let fewestWords = 40
  /// In how many bits nearly the same texts may differ.
  package static let distance = 3
  private static let run = 3

  package init(bits: UInt64, facts: UInt32) { (self.bits, self.facts) = (bits, facts) }

  /// `nil` when title and paragraphs together have fewer than `fewestWords` words. O(length).
  package init?(title: String, paragraphs: some Sequence<String>) {
    var words = SketchWords()
    words.read(title)
    let titleLength = words.hashes.count
    for paragraph in paragraphs { words.read(paragraph) }
    guard words.hashes.count >= Self.fewestWords else { return nil }
    var facts: UInt64 = 0
    for word in words.hashes[..<titleLength] { facts = SketchWords.mixed(facts &+ word) }
    for word in words.numbers.sorted() { facts = SketchWords.mixed(facts ^ word) }
    self.init(
      bits: Self.vote(words.hashes), facts: UInt32(truncatingIfNeeded: facts))
  }

  /// Whether the texts are nearly the same.
  package func isNear(_ other: TextSketch) -> Bool {
    facts == other.facts && (bits ^ other.bits).nonzeroBitCount <= Self.distance
  }

  /// Each bit as most runs of words have it.
  ///
  /// The 64 counts stand in bit planes: plane n has bit n of each count, so that counting a run is an addition with carry
  /// to all of them at once, two steps in the mean.
  private static func vote(_ words: [UInt64]) -> UInt64 {
    var planes: [UInt64] = []
    for last in words.indices.dropFirst(run - 1) {
      var carry: UInt64 = 0
      for place in (last - run + 1)...last {
        carry = SketchWords.mixed(carry &* 0x9E37_79B9_7F4A_7C15 &+ words[place])
      }
      var plane = 0
      while carry != 0 {
        if plane == planes.count { planes.append(0) }
        (planes[plane], carry) = (planes[plane] ^ carry, planes[plane] & carry)
        plane += 1
      }
    }
    let half = (words.count - run + 1) / 2
    return (0..<64).reduce(UInt64(0)) { bits, bit in
      let count = planes.indices.reduce(0) { $0 + Int(planes[$1] >> UInt64(bit) & 1) << $1 }
      return count > half ? bits | 1 << UInt64(bit) : bits
    }
  }
}

/// The words of a text as numbers: case and punctuation make no difference.
private struct SketchWords {
  private(set) var hashes: [UInt64] = []
  /// Those with a digit.
  private(set) var numbers: Set<UInt64> = []

  /// The finishing steps of SplitMix64 (Steele, Lea & Flood, OOPSLA 2014).
  static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = (number ^ number >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func read(_ text: String) {
    let start: UInt64 = 0xCBF2_9CE4_8422_2325
    var (hash, isInside, isNumber) = (start, false, false)
    func end(_ hash: UInt64, _ isNumber: Bool) {
      let word = Self.mixed(hash)
      hashes.append(word)
      if isNumber { numbers.insert(word) }
    }
    for byte in text.utf8 {
      var letter = byte
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter |= 0x20
      case UInt8(ascii: "0")...UInt8(ascii: "9"): isNumber = true
      case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: break
      default:
        if isInside { end(hash, isNumber) }
        (hash, isInside, isNumber) = (start, false, false)
        continue
      }
      // FNV-1a, a byte at a time.
      hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
      isInside = true
    }
    if isInside { end(hash, isNumber) }
  }
}
