/// Moves along the marked words of a document and keeps the best stretch.
struct PassageWindow {
  private let length: Int
  private let isPhrase: [Bool]
  /// The words in the stretch and shortly before it.
  private var recent: [MarkedWord] = []
  private var first = 0
  private var counts: [Int: Int] = [:]
  private var phraseCount = 0
  private var bestScore = 0

  private(set) var bestText = 0
  private(set) var bestStart = 0
  private(set) var bestMatches: [Range<Int>] = []

  init(length: Int, isPhrase: [Bool]) {
    self.length = length
    self.isPhrase = isPhrase
  }

  mutating func add(_ word: MarkedWord) {
    if let last = recent.last, last.text == word.text, last.range.overlaps(word.range) { return }
    if let last = recent.last, last.text != word.text {
      recent.removeAll(keepingCapacity: true)
      counts.removeAll(keepingCapacity: true)
      (first, phraseCount) = (0, 0)
    }
    recent.append(word)
    counts[word.word, default: 0] += 1
    phraseCount += isPhrase(word) ? 1 : 0
    while recent[first].range.lowerBound + length < word.range.upperBound, first < recent.count - 1
    {
      let gone = recent[first]
      first += 1
      phraseCount -= isPhrase(gone) ? 1 : 0
      let left = (counts[gone.word] ?? 1) - 1
      counts[gone.word] = left > 0 ? left : nil
    }
    let score = counts.count * 8 + min(recent.count - first, 7) + (phraseCount > 1 ? 12 : 0)
    if score > bestScore {
      bestScore = score
      (bestText, bestStart) = (word.text, recent[first].range.lowerBound)
      bestMatches = recent.filter { $0.range.lowerBound + length / 6 >= bestStart }.map(\.range)
    } else if word.text == bestText, word.range.upperBound <= bestStart + length {
      bestMatches.append(word.range)
    }
    if first > 256 {
      recent.removeFirst(first - 64)
      first = 64
    }
  }

  private func isPhrase(_ word: MarkedWord) -> Bool {
    isPhrase.indices.contains(word.mark) && isPhrase[word.mark]
  }
}
