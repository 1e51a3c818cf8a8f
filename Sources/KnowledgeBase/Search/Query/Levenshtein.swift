/// Walks the words of a dictionary that one word becomes by at most so many insertions, deletions,
/// changes and swaps of neighbours (the restricted Damerau-Levenshtein distance), by characters.
///
/// It keeps a row of the distance table for each character of the word it stands on, as an automaton
/// keeps a state (Schulz & Mihov, "Fast String Correction with Levenshtein Automata", IJDAR 2002, with
/// rows in place of precomputed states). When a beginning can become nothing near, it tells the
/// dictionary where the next word that could be near begins, so most words are never looked at.
struct Levenshtein {
  private let pattern: [Unicode.Scalar]
  private let edits: Int
  /// The rows after 0, 1, 2 … characters, one behind the other.
  private var table: [Int]
  /// The word judged last, as far as it was looked at: its bytes, its characters and their ends.
  private var word: [UInt8] = []
  private var characters: [Unicode.Scalar] = []
  private var ends: [Int] = []

  init(_ word: String, edits: Int) {
    pattern = Array(word.unicodeScalars)
    self.edits = edits
    table = Array(0...pattern.count)
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

  private var width: Int { pattern.count + 1 }

  /// Judges the next word in order.
  mutating func judge(_ judged: Span<UInt8>) -> Verdict {
    var shared = 0
    while shared < min(word.count, judged.count), word[shared] == judged[shared] { shared += 1 }
    var kept = ends.count
    while kept > 0, ends[kept - 1] > shared { kept -= 1 }
    characters.removeLast(characters.count - kept)
    ends.removeLast(ends.count - kept)
    table.removeLast(table.count - (kept + 1) * width)
    var at = ends.last ?? 0
    word.removeLast(word.count - at)
    while at < judged.count {
      let (scalar, length) = Self.scalar(judged, at)
      for index in at..<at + length { word.append(judged[index]) }
      at += length
      append(scalar, end: at)
      if !isAlive() { return findNext() ? .farUntilNext : .farForGood }
    }
    return table[table.count - 1] <= edits ? .near : .far
  }

  /// Whether a word is near, without a dictionary.
  func matches(_ word: [UInt8]) -> Bool {
    var fresh = Levenshtein(pattern: pattern, edits: edits)
    return fresh.judge(word.span) == .near
  }

  private init(pattern: [Unicode.Scalar], edits: Int) {
    self.pattern = pattern
    self.edits = edits
    table = Array(0...pattern.count)
  }

  private mutating func append(_ scalar: Unicode.Scalar, end: Int) {
    let depth = characters.count
    let above = depth * width
    let row = table.count
    table.append(depth + 1)
    for column in 0..<pattern.count {
      var best = min(
        table[above + column] + (scalar == pattern[column] ? 0 : 1), table[above + column + 1] + 1,
        table[row + column] + 1)
      if depth > 0, column > 0, scalar == pattern[column - 1],
        characters[depth - 1] == pattern[column]
      {
        best = min(best, table[above - width + column - 1] + 1)
      }
      table.append(best)
    }
    characters.append(scalar)
    ends.append(end)
  }

  /// Whether some word that begins with all the characters so far may be near.
  private func isAlive() -> Bool {
    let depth = characters.count
    for column in 0..<width where table[depth * width + column] <= edits { return true }
    return swaps(at: depth).contains { _ in true }
  }

  /// The columns in which a swap with the last character would begin, given that many characters.
  private func swaps(at depth: Int) -> some Sequence<Int> {
    (0..<max(0, pattern.count - 1)).lazy.filter { column in
      depth > 0 && table[(depth - 1) * width + column] < edits
        && characters[depth - 1] == pattern[column + 1]
    }
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
    let row = depth * width
    for column in 0..<width where table[row + column] < edits {
      // Any character may still be put in or changed.
      return Unicode.Scalar(least) ?? Unicode.Scalar(UInt32(0xE000))
    }
    var found: Unicode.Scalar?
    func offer(_ scalar: Unicode.Scalar) {
      if scalar.value >= least, found.map({ scalar < $0 }) ?? true { found = scalar }
    }
    for column in 0..<pattern.count where table[row + column] <= edits { offer(pattern[column]) }
    for column in swaps(at: depth) { offer(pattern[column]) }
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
