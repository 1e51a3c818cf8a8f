package import TextAnalysis

/// Finds marks in texts, in one pass and bounded memory, however long they are. One a thread.
package final class MarkScanner {
  private struct Candidate {
    var word: MarkedWord
    let position: Int
    let term: Int
    var isMarked: Bool
  }

  private struct Phrase {
    let mark: Int
    /// Numbers of its terms and their offsets.
    let terms: [(term: Int, offset: Int)]
    let closeness: Closeness
    /// How often each term has to stand in a paragraph.
    let needed: [Int: Int]
    /// Of phrases in one paragraph: which text is being read, and how often each term was seen in it.
    var text = -1
    var seen: [Int: Int] = [:]
    var isWhole = false

    init(mark: Int, terms: [(term: Int, offset: Int)], closeness: Closeness) {
      (self.mark, self.terms, self.closeness) = (mark, terms, closeness)
      needed = terms.reduce(into: [:]) { $0[$1.term, default: 0] += 1 }
    }

    mutating func see(_ term: Int, in text: Int) {
      if self.text != text { (self.text, seen, isWhole) = (text, [:], false) }
      seen[term, default: 0] += 1
    }

    var hasAll: Bool { needed.allSatisfy { seen[$0.key, default: 0] >= $0.value } }
  }

  /// How much of a text is cut into words at a time.
  private static let chunk = 1 << 14
  /// How many words of a paragraph wait for what stands farther on.
  private static let mostWaiting = 1 << 14

  package let marks: [Mark]
  private var verdicts: WordVerdicts
  private var phrases: [Phrase] = []
  /// For each term of a phrase, the phrases that it is in.
  private var phrasesOfTerm: [[Int]] = []
  /// How many words a phrase spans at most.
  private var reach = 0
  private var waiting: [Candidate] = []
  private var firstWaiting = 0

  package init(_ marks: [Mark], stemming: Stemming) {
    self.marks = marks
    var terms: [String: Int] = [:]
    for (number, mark) in marks.enumerated() {
      guard case .phrase(let words, let closeness) = mark, !words.isEmpty else { continue }
      let numbered = words.map { word in
        let term = terms[word.term] ?? terms.count
        terms[word.term] = term
        return (term: term, offset: word.offset)
      }
      phrases.append(Phrase(mark: number, terms: numbered, closeness: closeness))
      reach = max(
        reach, (closeness.slop ?? 0) + (words.map(\.offset).max() ?? 0) + words.count)
    }
    phrasesOfTerm = Array(repeating: [], count: terms.count)
    for (number, phrase) in phrases.enumerated() {
      for term in Set(phrase.terms.map(\.term)) { phrasesOfTerm[term].append(number) }
    }
    let analyzer = Analyzer(stemming)
    let judge = WordJudge(marks, phraseTerms: terms)
    verdicts = WordVerdicts { word in judge.verdict(word, term: analyzer.term(word)) }
  }

  /// Hands on each marked word in order until `found` answers false.
  ///
  /// After `lookahead` bytes beyond the first one it stops. Answers whether all was read.
  @discardableResult
  package func scan(
    _ texts: [String], lookahead: Int = .max, _ found: (MarkedWord) -> Bool
  ) -> Bool {
    waiting.removeAll(keepingCapacity: true)
    firstWaiting = 0
    for index in phrases.indices { phrases[index].text = -1 }
    let keepsParagraphs = phrases.contains { $0.closeness == .inParagraph }
    var buffer = TokenBuffer()
    var (position, before, first) = (0, 0, Int.max)
    func handOn(_ word: MarkedWord) -> Bool {
      first = min(first, word.offset)
      return found(word)
    }
    for (number, text) in texts.enumerated() {
      let bytes = text.utf8.span
      let paragraph = position
      var at = 0
      while at < bytes.count {
        if first < before + at, before + at - first > lookahead {
          emit(upTo: .max, handOn)
          return false
        }
        let end = Self.cut(bytes, from: at)
        buffer.removeAll()
        Tokenizer.tokenize(bytes.extracting(at..<end), into: &buffer)
        for index in buffer.tokens.indices {
          let token = buffer.tokens[index]
          position += 1
          let verdict = verdicts.verdict(
            buffer.bytes, Int(token.termStart), Int(token.termEnd))
          if verdict.isNothing { continue }
          let (mark, term) = (Int(verdict.mark), Int(verdict.term))
          let range = at + Int(token.start)..<at + Int(token.end)
          let word = MarkedWord(
            text: number, range: range, mark: mark, word: mark >= 0 ? mark : marks.count + term,
            offset: before + range.lowerBound)
          if reach == 0 {
            if !handOn(word) { return false }
            continue
          }
          let isHeld = keepsParagraphs && waiting.count - firstWaiting < Self.mostWaiting
          guard
            emit(upTo: isHeld ? min(paragraph, position - reach) : position - reach, handOn)
          else { return false }
          waiting.append(
            Candidate(word: word, position: position, term: term, isMarked: mark >= 0))
          if term >= 0 { for phrase in phrasesOfTerm[term] { close(phrase) } }
        }
        at = end
      }
      before += bytes.count
    }
    return emit(upTo: .max, handOn)
  }

  /// Hands on what no phrase can reach any more.
  @discardableResult
  private func emit(upTo position: Int, _ handOn: (MarkedWord) -> Bool) -> Bool {
    while firstWaiting < waiting.count, waiting[firstWaiting].position < position {
      let candidate = waiting[firstWaiting]
      firstWaiting += 1
      if candidate.isMarked, !handOn(candidate.word) { return false }
    }
    if firstWaiting > 1_024 {
      waiting.removeFirst(firstWaiting)
      firstWaiting = 0
    }
    return true
  }

  /// Marks the words of a phrase that ends with the newest candidate, if it does.
  private func close(_ number: Int) {
    guard let newest = waiting.last else { return }
    let phrase = phrases[number]
    var members: [Int] = []
    switch phrase.closeness {
    case .inOrder(let slop):
      guard let last = phrase.terms.max(by: { $0.offset < $1.offset }), last.term == newest.term
      else { return }
      // Backwards: each as near to the one behind it as may be.
      let end = newest.position - last.offset
      var before = end
      for (term, offset) in phrase.terms.sorted(by: { $0.offset > $1.offset }) {
        let places = end - slop + offset...before + offset
        guard let index = newestCandidate(of: term, besides: members, at: places) else { return }
        before = waiting[index].position - offset
        members.append(index)
      }
    case .inWindow(let slop):
      let earliest = newest.position - slop - phrase.terms.count + 1
      members.append(waiting.count - 1)
      var isNewestUsed = false
      for (term, _) in phrase.terms {
        if term == newest.term, !isNewestUsed {
          isNewestUsed = true
          continue
        }
        let places = earliest...newest.position
        guard let index = newestCandidate(of: term, besides: members, at: places) else { return }
        members.append(index)
      }
    case .inParagraph:
      phrases[number].see(newest.term, in: newest.word.text)
      if phrases[number].isWhole {
        members.append(waiting.count - 1)
      } else if phrases[number].hasAll {
        phrases[number].isWhole = true
        members = waiting.indices[firstWaiting...].filter {
          waiting[$0].word.text == newest.word.text && phrase.needed[waiting[$0].term] != nil
        }
      }
    }
    for index in members where !waiting[index].isMarked {
      let word = waiting[index].word
      waiting[index].isMarked = true
      waiting[index].word = MarkedWord(
        text: word.text, range: word.range, mark: phrase.mark, word: word.word, offset: word.offset)
    }
  }

  /// The newest candidate that is a term, not used yet, within some positions.
  private func newestCandidate(
    of term: Int, besides members: [Int], at places: ClosedRange<Int>
  ) -> Int? {
    var index = waiting.count - 1
    while index >= firstWaiting, waiting[index].position >= places.lowerBound {
      if waiting[index].term == term, waiting[index].position <= places.upperBound,
        !members.contains(index)
      {
        return index
      }
      index -= 1
    }
    return nil
  }

  /// Where the next piece ends: at a blank, or failing that between two characters.
  private static func cut(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start + chunk
    guard end < bytes.count else { return bytes.count }
    let limit = min(bytes.count, start + 64 * chunk)
    while end < limit, bytes[end] > 0x20 { end += 1 }
    if end == limit { while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 } }
    return end
  }
}
