import TextAnalysis

/// The first three letters of some stems: most words of a text can be passed over by them alone.
struct WordBeginnings: Sendable {
  private var table = [Bool](repeating: false, count: 1 << 15)

  init(_ stems: some Sequence<String>) {
    for stem in stems { table[Self.key(Array(stem.utf8)[...])] = true }
  }

  func contain(_ word: ArraySlice<UInt8>) -> Bool { table[Self.key(word)] }

  /// A stem keeps the first three letters of its word, but that a final y may become i.
  private static func key(_ word: ArraySlice<UInt8>) -> Int {
    var key = 0
    for offset in 0..<3 {
      let byte = offset < word.count ? word[word.startIndex + offset] : 0
      key = key << 5 | Int((byte == UInt8(ascii: "y") ? UInt8(ascii: "i") : byte) & 31)
    }
    return key
  }
}

/// Reads the clauses of a text, without what is negated in them. One a thread.
final class PhraseReader {
  /// The words of one clause up to a negation.
  struct Clause {
    fileprivate let reader: PhraseReader
    let indices: Range<Int>

    /// The stem of a word with which a phrase may begin, else `nil`.
    func stem(_ index: Int) -> String? {
      let word = reader.buffer.word(reader.buffer.tokens[index])
      return reader.beginnings.contain(word) ? reader.stem(word) : nil
    }

    /// Whether these stems stand from a word on.
    func hold(_ stems: [String], at index: Int) -> Bool {
      guard index + stems.count <= indices.upperBound else { return false }
      for (offset, stem) in stems.enumerated().dropFirst() {
        let word = reader.buffer.word(reader.buffer.tokens[index + offset])
        if reader.stem(word) != stem { return false }
      }
      return true
    }
  }

  fileprivate let beginnings: WordBeginnings
  fileprivate var buffer = TokenBuffer()
  private let stemmer = Stemmer()
  private var stems: [ArraySlice<UInt8>: String] = [:]

  init(beginnings: WordBeginnings) { self.beginnings = beginnings }

  /// Calls `body` with each clause of a text.
  func read(_ text: String, _ body: (Clause) -> Void) {
    buffer.removeAll()
    let bytes = Array(text.utf8)
    Tokenizer.tokenize(bytes.span, into: &buffer)
    var start = 0
    var end = 0
    while start < buffer.tokens.count {
      end = start + 1
      while end < buffer.tokens.count,
        !Self.isBreak(bytes, Int(buffer.tokens[end - 1].end), Int(buffer.tokens[end].start))
      {
        end += 1
      }
      body(Clause(reader: self, indices: start..<negation(in: start..<end)))
      start = end
    }
  }

  fileprivate func stem(_ word: ArraySlice<UInt8>) -> String {
    if let known = stems[word] { return known }
    let stem = String(decoding: stemmer.stem(word), as: UTF8.self)
    stems[ArraySlice(Array(word))] = stem
    return stem
  }

  /// Where the negated part of a clause begins, or its end.
  private func negation(in range: Range<Int>) -> Int {
    for index in range {
      let word = buffer.word(buffer.tokens[index])
      guard let first = word.first, first == 0x65 || first == 0x6F || first == 0x77 else {
        continue
      }
      if word.elementsEqual("except".utf8) || word.elementsEqual("without".utf8)
        || word.starts(with: "exclud".utf8)
      {
        return index
      }
      if word.elementsEqual("other".utf8), index + 1 < range.upperBound,
        buffer.word(buffer.tokens[index + 1]).elementsEqual("than".utf8)
      {
        return index
      }
    }
    return range.upperBound
  }

  private static func isBreak(_ bytes: [UInt8], _ from: Int, _ to: Int) -> Bool {
    guard from < to else { return false }
    return bytes[from..<to].contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ")"), 0x0A, 0x09:
        true
      default: false
      }
    }
  }
}
