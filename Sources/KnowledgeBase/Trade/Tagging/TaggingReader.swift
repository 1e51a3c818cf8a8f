import TextAnalysis

/// Reads texts as the tagger sees them: words without what is negated, each word hashed and stemmed
/// once in a reader's life. One a thread.
final class TaggingReader {
  /// What a word may do.
  enum Kind: UInt8 {
    /// A word that tells of goods.
    case content
    /// A word of every letter, a country, a stop word: it ends a noun and says nothing.
    case plain
    /// Has a digit in it.
    case number
  }

  struct Word {
    /// The number of its stem.
    let stem: UInt64
    /// The numbers of its beginning and end, 0 when it is short.
    let beginning: UInt64
    let end: UInt64
    /// Its number among the words of phrases, else 0.
    let phraseWord: UInt32
    let kind: Kind
    /// Whether a comma, a full stop or the like stands before it.
    var followsBreak: Bool
    /// Where it stands in the text, in bytes.
    let start: Int32
    let stop: Int32
  }

  private struct Slot {
    var key: UInt64 = 0
    var stem: UInt64 = 0
    var beginning: UInt64 = 0
    var end: UInt64 = 0
    var phraseWord: UInt32 = 0
    var kind = Kind.plain
    var cue = Cue.none
  }

  /// What a word does to the words after it.
  private enum Cue: UInt8 { case none, negates, other, than, not, including, but, does, cover }

  private static let slots = 1 << 14

  /// The words of the last text, in order, without the negated ones.
  private(set) var words: [Word] = []

  /// Whether the spelling of every stem is kept, for training.
  var remembersStems = false
  private(set) var stems: [UInt64: String] = [:]

  private let vocabulary: PhraseVocabulary
  private let stemmer = Stemmer()
  private var buffer = TokenBuffer()
  private var cache = [Slot](repeating: Slot(), count: TaggingReader.slots)

  init(vocabulary: PhraseVocabulary) { self.vocabulary = vocabulary }

  /// Reads a text into `words`. Linear in its length.
  ///
  /// What follows `other than`, `excluding`, `except`, `without`, `but not`, `not including` is left out up to the next
  /// comma or end of a clause, or of the parenthesis in which it stands; what follows `(not` up to
  /// the closing parenthesis; what follows `does not cover` up to the full stop.
  func read(_ text: String) {
    words.removeAll(keepingCapacity: true)
    buffer.removeAll()
    read(text.utf8.span)
  }

  private func read(_ bytes: Span<UInt8>) {
    Tokenizer.tokenize(bytes, into: &buffer)
    var negation = Negation()
    var previousEnd = 0
    var previousCue = Cue.none
    var isFirst = true
    for token in buffer.tokens {
      let gap = Gap(bytes, previousEnd, Int(token.start))
      previousEnd = Int(token.end)
      negation.pass(gap)
      let slot = entry(of: buffer.word(token))
      let cue = slot.cue
      switch (previousCue, cue) {
      case (_, .negates), (.other, .than), (.but, .not), (.not, .including): negation.begin()
      case (_, .not) where gap.opens: negation.begin()
      case (.not, .cover): negation.beginList()
      default: break
      }
      previousCue = cue
      let followsBreak = gap.isBreak || isFirst
      isFirst = false
      if negation.holds || cue == .negates { continue }
      words.append(
        Word(
          stem: slot.stem, beginning: slot.beginning, end: slot.end, phraseWord: slot.phraseWord,
          kind: slot.kind, followsBreak: followsBreak || negation.justEnded, start: token.start,
          stop: token.end))
      negation.justEnded = false
    }
  }

  /// What is known of a word, from the cache or made anew.
  private func entry(of word: ArraySlice<UInt8>) -> Slot {
    let key = FeatureKey.word(word)
    let place = Int(truncatingIfNeeded: key) & (Self.slots - 1)
    if cache[place].key == key { return cache[place] }
    let made = make(word, key)
    cache[place] = made
    return made
  }

  private func make(_ word: ArraySlice<UInt8>, _ key: UInt64) -> Slot {
    var slot = Slot()
    slot.key = key
    let stem = stemmer.stem(word)
    slot.stem = FeatureKey.word(stem[...])
    if remembersStems { stems[slot.stem] = String(decoding: stem, as: UTF8.self) }
    slot.phraseWord = vocabulary.number(of: slot.stem)
    slot.cue = Self.cue(word)
    if word.contains(where: { $0 &- 0x30 < 10 }) {
      slot.kind = .number
    } else if word.count < 2 || PlainWords.contains(String(decoding: word, as: UTF8.self)) {
      slot.kind = .plain
    } else {
      slot.kind = .content
      if stem.count >= 6 {
        slot.beginning = FeatureKey.affix(stem.prefix(4), isEnd: false)
        slot.end = FeatureKey.affix(stem.suffix(4), isEnd: true)
      }
    }
    return slot
  }

  private static func cue(_ word: ArraySlice<UInt8>) -> Cue {
    switch String(decoding: word.prefix(9), as: UTF8.self) {
    case "except", "excepting", "excluding", "excludes", "without", "exclusive": .negates
    case "excluded": .negates
    case "other": .other
    case "than": .than
    case "not": .not
    case "but": .but
    case "including", "include", "includes", "contain", "containin": .including
    case "cover": .cover
    default: .none
    }
  }

  /// What stands between two words.
  private struct Gap {
    var isBreak = false
    var isStop = false
    var opens = false
    var closes = false

    init(_ bytes: Span<UInt8>, _ from: Int, _ to: Int) {
      if to - from == 1, bytes[from] == 0x20 { return }
      var at = from
      while at < to {
        switch bytes[at] {
        case UInt8(ascii: "("):
          opens = true
          isBreak = true
        case UInt8(ascii: ")"):
          closes = true
          isBreak = true
        case UInt8(ascii: ","): isBreak = true
        case UInt8(ascii: ":"), UInt8(ascii: ">"): isBreak = true
        case UInt8(ascii: ";"), 0x0A, 0x09: isBreak = true
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
          isBreak = true
          isStop = true
        default: break
        }
        at += 1
      }
    }
  }

  /// How far a negation reaches.
  private struct Negation {
    private enum Scope { case none, clause, parenthesis, list }

    private var scope = Scope.none
    private var depth = 0
    var justEnded = false

    var holds: Bool { scope != .none }

    mutating func pass(_ gap: Gap) {
      let ends: Bool
      switch scope {
      case .none: ends = false
      case .clause: ends = gap.isBreak
      case .parenthesis: ends = gap.closes
      case .list: ends = gap.isStop
      }
      if ends {
        scope = .none
        justEnded = true
      }
      if gap.closes { depth = max(0, depth - 1) }
      if gap.opens { depth += 1 }
    }

    mutating func begin() {
      guard scope == .none else { return }
      scope = depth > 0 ? .parenthesis : .clause
    }

    mutating func beginList() { scope = .list }
  }
}

/// The stems of phrases, numbered from 1.
struct PhraseVocabulary: Sendable {
  private var table = KeyTable(capacity: 2048)
  private var count: UInt32 = 0

  /// The number of a stem, 0 when it is in no phrase.
  func number(of stem: UInt64) -> UInt32 {
    let found = table[stem]
    return found < 0 ? 0 : UInt32(found)
  }

  /// The number of a stem, given one now if it has none.
  mutating func add(_ stem: UInt64) -> UInt32 {
    let known = number(of: stem)
    guard known == 0 else { return known }
    count += 1
    table.insert(stem, Int32(count))
    return count
  }
}
