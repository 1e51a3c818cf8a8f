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
  private static let mostEdits = 3
  /// So many characters are looked at, at most.
  private static let room = longest + mostEdits + 2

  private let pattern: [Unicode.Scalar]
  /// The same in UTF-8, and where each of its characters begins.
  private let patternBytes: [UInt8]
  private let starts: [Int]
  private let edits: Int
  /// Bit `i` of a character's mask: the pattern has it at `i`. For the first 128 characters.
  private let masks: [UInt64]
  /// The states after 0, 1, 2 … characters, `edits + 1` of each. Bit `i`: the first `i` characters of
  /// the pattern are used up.
  private var states: [UInt64]
  /// The word judged last, as far as it was looked at, or `next`: its bytes, and of its characters how many are known,
  /// which and where each ends. It has led nowhere once it is so many edits longer than the longest pattern.
  private var word: [UInt8] = []
  private var depth = 0
  private var characters = [UInt32](repeating: 0, count: room)
  private var ends = [Int](repeating: 0, count: room)

  /// `edits` is at most 3.
  init(_ word: String, edits: Int) {
    let pattern = Array(word.unicodeScalars)
    self.pattern = pattern
    patternBytes = Array(word.utf8)
    starts = pattern.reduce(into: [0]) { $0.append($0[$0.count - 1] + UTF8.width($1)) }
    self.edits = min(max(0, edits), Self.mostEdits)
    var masks = [UInt64](repeating: 0, count: 128)
    for (index, scalar) in pattern.prefix(Self.longest).enumerated() where scalar.isASCII {
      masks[Int(scalar.value)] |= 1 << UInt64(index)
    }
    self.masks = masks
    let length = min(pattern.count, Self.longest)
    // Characters of the pattern may be left out at once.
    states = [UInt64](repeating: 0, count: Self.room * (self.edits + 1))
    for errors in 0...self.edits { states[errors] = (1 << UInt64(min(errors, length) + 1)) - 1 }
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

  /// After such a verdict, what the next word that may be near begins with or comes after.
  var next: ArraySlice<UInt8> { word[..<nextEnd] }
  private var nextEnd = 0

  private var width: Int { edits &+ 1 }
  /// Where the last of the characters ends.
  private var end: Int { depth > 0 ? ends[depth &- 1] : 0 }

  /// Judges the next word in order.
  mutating func judge(_ judged: Span<UInt8>) -> Verdict {
    if pattern.count > Self.longest { return judgeWhole(judged) }
    let most = min(end, judged.count)
    var shared = 0
    while shared < most, word[shared] == judged[shared] { shared &+= 1 }
    while depth > 0, ends[depth &- 1] > shared { depth &-= 1 }
    var at = end
    while at < judged.count {
      let (scalar, length) = Self.scalar(judged, at)
      for index in at..<at + length { word.put(judged[index], at: index) }
      at += length
      append(scalar, end: at)
      if !isAlive() { return findNext() ? .farUntilNext : .farForGood }
    }
    let whole: UInt64 = 1 << UInt64(pattern.count)
    return state & whole != 0 ? .near : .far
  }

  /// Whether a word is near, without a dictionary.
  func matches(_ word: [UInt8]) -> Bool {
    var fresh = self
    return fresh.judge(word.span) == .near
  }

  private mutating func judgeWhole(_ judged: Span<UInt8>) -> Verdict {
    word = patternBytes
    nextEnd = word.count
    let shared = min(word.count, judged.count)
    for index in 0..<shared where word[index] != judged[index] {
      return judged[index] < word[index] ? .farUntilNext : .farForGood
    }
    if word.count == judged.count { return .near }
    return judged.count < word.count ? .farUntilNext : .farForGood
  }

  private func mask(_ scalar: UInt32) -> UInt64 {
    if scalar < 128 { return masks[Int(scalar)] }
    var mask: UInt64 = 0
    for (index, own) in pattern.enumerated() where own.value == scalar {
      mask |= 1 << UInt64(index)
    }
    return mask
  }

  private mutating func append(_ scalar: Unicode.Scalar, end: Int) {
    let above = depth &* width
    let mask = mask(scalar.value)
    var swapped: UInt64 = 0
    if depth > 0 { swapped = mask & (self.mask(characters[depth &- 1]) >> 1) }
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
      states[above &+ width &+ errors] = state
      fewer = state
      fewerAbove = same
    }
    characters[depth] = scalar.value
    ends[depth] = end
    depth &+= 1
  }

  /// How much of the pattern may be used up, with all the edits there are.
  private var state: UInt64 { states[depth &* width &+ edits] }

  /// Whether any character may still be put in or changed.
  private var mayEdit: Bool { edits > 0 && states[depth &* width &+ edits &- 1] != 0 }

  /// Whether some word that begins with all the characters so far may be near.
  private func isAlive() -> Bool { state != 0 || swaps(at: depth) != 0 }

  /// How much of the pattern is used up where a swap with the last character begins, given that many
  /// characters.
  private func swaps(at depth: Int) -> UInt64 {
    guard depth > 0, edits > 0 else { return 0 }
    return states[(depth &- 1) &* width &+ edits &- 1] & (mask(characters[depth &- 1]) >> 1)
  }

  /// Makes `next` the least string after the word, whose last character led nowhere, that may begin a near word; false
  /// when there is none.
  private mutating func findNext() -> Bool {
    while depth > 0 {
      depth &-= 1
      if let scalar = character(from: characters[depth] + 1) {
        take(scalar)
        complete()
        return true
      }
    }
    return false
  }

  /// Makes `next` what is known of the word and, where no edits are left, the least that makes it a near word.
  private mutating func complete() {
    while !mayEdit, state & (state &- 1) != 0 || swaps(at: depth) != 0,
      state >> UInt64(pattern.count) == 0, let least = character(from: 0)
    {
      take(least)
    }
    nextEnd = end
    guard !mayEdit, state != 0, state & (state &- 1) == 0 else { return }
    // One place in the pattern: all that is behind it must follow.
    for index in starts[min(pattern.count, state.trailingZeroBitCount)]..<patternBytes.count {
      word.put(patternBytes[index], at: nextEnd)
      nextEnd &+= 1
    }
  }

  /// Puts a character behind those there are.
  private mutating func take(_ scalar: Unicode.Scalar) {
    var at = end
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      word.put(byte, at: at)
      at &+= 1
    }
    append(scalar, end: at)
  }

  /// The least character from `least` on that may follow those there are.
  private func character(from least: UInt32) -> Unicode.Scalar? {
    if mayEdit {
      return Unicode.Scalar(least) ?? Unicode.Scalar(UInt32(0xE000))
    }
    var found: Unicode.Scalar?
    var bits = state | swaps(at: depth)
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
