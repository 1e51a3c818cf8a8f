/// Compares one word of a text with the marks of a question.
struct WordJudge {
  private var terms: [[UInt8]: Int] = [:]
  private var prefixes: [(bytes: [UInt8], mark: Int)] = []
  private var fuzzies: [(first: UInt8, automaton: Levenshtein, mark: Int)] = []
  private let phraseTerms: [[UInt8]: Int]

  /// `phraseTerms` numbers the terms of the phrases.
  init(_ marks: [Mark], phraseTerms: [String: Int]) {
    self.phraseTerms = Dictionary(uniqueKeysWithValues: phraseTerms.map { (Array($0.utf8), $1) })
    for (number, mark) in marks.enumerated() {
      switch mark {
      case .term(let term): terms[Array(term.utf8)] = terms[Array(term.utf8)] ?? number
      case .prefix(let prefix): prefixes.append((Array(prefix.utf8), number))
      case .fuzzy(let term, let edits):
        guard let first = term.utf8.first else { continue }
        fuzzies.append((first, Levenshtein(term, edits: edits), number))
      case .phrase: break
      }
    }
  }

  /// `term` is what the index calls the word.
  func verdict(_ word: ArraySlice<UInt8>, term: [UInt8]) -> WordVerdict {
    let mark =
      terms[term]
      ?? prefixes.first { word.starts(with: $0.bytes) || term.starts(with: $0.bytes) }?.mark
      ?? fuzzies.first { $0.first == term.first && $0.automaton.matches(term) }?.mark
    return WordVerdict(mark: Int32(mark ?? -1), term: Int32(phraseTerms[term] ?? -1))
  }
}
