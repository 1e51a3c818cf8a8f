/// Walks the words of a dictionary that one word becomes by at most so many insertions, deletions,
/// changes and swaps of neighbours (the restricted Damerau-Levenshtein distance), by characters.
///
/// A nondeterministic automaton whose states are bits (Wu & Manber, "Fast Text Searching Allowing
/// Errors", CACM 1992): after each character of the word it stands on it keeps, for 0, 1 … errors, how
/// much of the pattern may have been used up. When a beginning can become nothing near, it tells the
/// dictionary where the next word that could be near begins, so most words are never looked at.
///
/// A pattern of more than 62 characters is near to itself alone.
struct Levenshtein {
  private static let longest = 62

  private let pattern: [Unicode.Scalar]
  private let edits: Int
  /// Bit `i` of a character's mask: the pattern has it at `i`. For the first 128 characters.
  private let masks: [UInt64]
  /// The states after 0, 1, 2 … characters, `edits + 1` of each. Bit `i`: the first `i` characters of
  /// the pattern are used up.
  private var states: [UInt64]
  /// The word judged last, as far as it was looked at: its bytes, its characters and their ends.
  private var word: [UInt8] = []
  private var characters: [Unicode.Scalar] = []
  private var ends: [Int] = []

  init(_ word: String, edits: Int) {
    pattern = Array(word.unicodeScalars)
    self.edits = edits
    var masks = [UInt64](repeating: 0, count: 128)
    for (index, scalar) in pattern.prefix(Self.longest).enumerated() where scalar.isASCII {
      masks[Int(scalar.value)] |= 1 << UInt64(index)
    }
    self.masks = masks
    let length = min(pattern.count, Self.longest)
    // Characters of the pattern may be left out at once.
    states = (0...max(0, edits)).map { (1 << UInt64(min($0, length) + 1)) - 1 }
  }

  /// What is known of a word.
  enum Verdict: Equatable {
    case near
    case far
    /// Neither this word nor any before `next` is near.
    case farUntilNext
    /// Neither this word nor any behind it is near.
    case farForGood
  }

  /// Where the next word that may be near begins, when a verdict says so.
  private(set) var next: [UInt8] = []

  private var width: Int { edits + 1 }

  /// Judges the next word in order.
  mutating func judge(_ judged: Span<UInt8>) -> Verdict {
    if pattern.count > Self.longest { return judgeWhole(judged) }
    let most = min(ends.last ?? 0, judged.count)
    var shared = 0
    while shared < most, word[shared] == judged[shared] { shared &+= 1 }
    var kept = ends.count
    while kept > 0, ends[kept &- 1] > shared {
      kept &-= 1
      characters.removeLast()
      ends.removeLast()
      for _ in 0..<width { states.removeLast() }
    }
    var at = ends.last ?? 0
    while at < judged.count {
      let (scalar, length) = Self.scalar(judged, at)
      for index in at..<at + length {
        if index < word.count { word[index] = judged[index] } else { word.append(judged[index]) }
      }
      at += length
      append(scalar, end: at)
      if !isAlive() { return findNext() ? .farUntilNext : .farForGood }
    }
    let end: UInt64 = 1 << UInt64(pattern.count)
    return states[states.count &- 1] & end != 0 ? .near : .far
  }

  /// Whether a word is near, without a dictionary.
  func matches(_ word: [UInt8]) -> Bool {
    var fresh = self
    return fresh.judge(word.span) == .near
  }

  private mutating func judgeWhole(_ judged: Span<UInt8>) -> Verdict {
    next = Array(String(String.UnicodeScalarView(pattern)).utf8)
    let shared = min(next.count, judged.count)
    for index in 0..<shared where next[index] != judged[index] {
      return judged[index] < next[index] ? .farUntilNext : .farForGood
    }
    if next.count == judged.count { return .near }
    return judged.count < next.count ? .farUntilNext : .farForGood
  }

  private func mask(_ scalar: Unicode.Scalar) -> UInt64 {
    if scalar.value < 128 { return masks[Int(scalar.value)] }
    var mask: UInt64 = 0
    for (index, own) in pattern.enumerated() where own == scalar { mask |= 1 << UInt64(index) }
    return mask
  }

  private mutating func append(_ scalar: Unicode.Scalar, end: Int) {
    let above = states.count &- width
    let mask = mask(scalar)
    var swapped: UInt64 = 0
    if let last = characters.last { swapped = mask & (self.mask(last) >> 1) }
    var fewer: UInt64 = 0
    var fewerAbove: UInt64 = 0
    for errors in 0..<width {
      let same = states[above &+ errors]
      var state = (same & mask) << 1
      if errors > 0 {
        // One put in, one changed, one of the pattern left out, two swapped.
        state |= fewerAbove | fewerAbove << 1 | fewer << 1
        if above >= width { state |= (states[above &- width &+ errors &- 1] & swapped) << 2 }
      }
      // No more than the whole pattern is used up.
      state &= (1 << UInt64(pattern.count + 1)) &- 1
      states.append(state)
      fewer = state
      fewerAbove = same
    }
    characters.append(scalar)
    ends.append(end)
  }

  /// Whether some word that begins with all the characters so far may be near.
  private func isAlive() -> Bool {
    states[states.count &- 1] != 0 || swaps(at: characters.count) != 0
  }

  /// How much of the pattern is used up where a swap with the last character begins, given that many
  /// characters.
  private func swaps(at depth: Int) -> UInt64 {
    guard depth > 0, edits > 0 else { return 0 }
    return states[(depth &- 1) &* width &+ edits &- 1] & (mask(characters[depth &- 1]) >> 1)
  }

  /// Makes `next` the least string after the word, whose last character led nowhere, that may begin a
  /// near word; false when there is none.
  private mutating func findNext() -> Bool {
    var depth = characters.count - 1
    while depth >= 0 {
      if let scalar = character(after: depth, from: characters[depth].value + 1) {
        next.removeAll(keepingCapacity: true)
        for index in 0..<(depth > 0 ? ends[depth - 1] : 0) { next.append(word[index]) }
        if scalar.value < 0x80 {
          next.append(UInt8(scalar.value))
        } else {
          next.append(contentsOf: String(scalar).utf8)
        }
        return true
      }
      depth -= 1
    }
    return false
  }

  /// The least character from `least` on that may follow that many characters.
  private func character(after depth: Int, from least: UInt32) -> Unicode.Scalar? {
    if edits > 0, states[depth * width + edits - 1] != 0 {
      // Any character may still be put in or changed.
      return Unicode.Scalar(least) ?? Unicode.Scalar(UInt32(0xE000))
    }
    var found: Unicode.Scalar?
    var bits = states[depth * width + edits] | swaps(at: depth)
    while bits != 0 {
      let index = bits.trailingZeroBitCount
      bits &= bits &- 1
      guard index < pattern.count else { break }
      let scalar = pattern[index]
      if scalar.value >= least, found.map({ scalar < $0 }) ?? true { found = scalar }
    }
    return found
  }

  /// One scalar and its length; a malformed byte is U+FFFD of length 1.
  private static func scalar(_ word: Span<UInt8>, _ at: Int) -> (Unicode.Scalar, Int) {
    let first = UInt32(word[at])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, at + length <= word.count else { return ("\u{FFFD}", 1) }
    var value = first & (0xFF >> UInt32(length + 1))
    for index in 1..<length { value = value << 6 | UInt32(word[at + index]) & 0x3F }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

extension TermReader {
  /// Calls `take` with each term that begins with `lead` and goes on with a word near to `automaton`'s,
  /// until it answers false.
  mutating func forEachNear(
    _ automaton: Levenshtein, after lead: [UInt8],
    take: (TermEntry, [UInt8]) throws(SegmentError) -> Bool
  ) throws(SegmentError) {
    var automaton = automaton
    while let entry = try next(), key.starts(with: lead) {
      switch automaton.judge(key.span.extracting(droppingFirst: lead.count)) {
      case .near: if !(try take(entry, key)) { return }
      case .far: continue
      case .farUntilNext: seek(lead, automaton.next)
      case .farForGood: return
      }
    }
  }
}
