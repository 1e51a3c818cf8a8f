import KnowledgeModel
import ReferenceData
import TextAnalysis

/// The phrases of each Center's trade, found by one automaton over stems.
struct PhraseLexicon: Sendable {
  /// One phrase and the Centers whose trade it is of.
  struct Phrase: Sendable {
    let text: String
    var weights: [(place: Int, weight: Float)]
  }

  let vocabulary: PhraseVocabulary
  let automaton: PhraseAutomaton
  private(set) var phrases: [Phrase] = []

  static let shared = PhraseLexicon()

  private init() {
    var vocabulary = PhraseVocabulary()
    var known: [[UInt32]: Int] = [:]
    var patterns: [[UInt32]] = []
    let stemmer = Stemmer()
    for fields in CenterTable.records(ReferenceData.phrases) where fields.count >= 3 {
      guard let sector = Sector(rawValue: fields[0]), let weight = Float(fields[1]),
        let place = SectorModel.sectors.firstIndex(of: sector)
      else { continue }
      let words = Tokenizer.words(of: fields[2]).map {
        vocabulary.add(FeatureKey.word(Array(stemmer.stem($0).utf8)[...]))
      }
      guard !words.isEmpty else { continue }
      if let index = known[words] {
        phrases[index].weights.append((place, weight))
      } else {
        known[words] = phrases.count
        patterns.append(words)
        phrases.append(Phrase(text: fields[2], weights: [(place, weight)]))
      }
    }
    self.vocabulary = vocabulary
    automaton = PhraseAutomaton(patterns)
  }
}

/// The phrases that a document has, each once, with twice the weight in the title.
struct PhraseHits {
  private(set) var found: [(phrase: Int, factor: Float)] = []
  private var totals = [Float](repeating: 0, count: SectorModel.sectorCount)

  mutating func removeAll() {
    found.removeAll(keepingCapacity: true)
    for place in totals.indices { totals[place] = 0 }
  }

  /// Looks for phrases in what a reader has read. None reaches over a comma or the end of a clause.
  mutating func add(
    _ words: [TaggingReader.Word], isTitle: Bool, of lexicon: PhraseLexicon
  ) {
    var state = PhraseAutomaton.start
    for word in words {
      if word.followsBreak { state = PhraseAutomaton.start }
      state = lexicon.automaton.step(state, word.phraseWord)
      guard state != PhraseAutomaton.start, lexicon.automaton.hasOutput(state) else { continue }
      lexicon.automaton.forEachPhrase(endingIn: state) { phrase in
        guard !found.contains(where: { $0.phrase == phrase }) else { return }
        let factor: Float = isTitle ? 2 : 1
        found.append((phrase, factor))
        for (place, weight) in lexicon.phrases[phrase].weights { totals[place] += weight * factor }
      }
    }
  }

  /// From 0 to 1: how much the phrases speak for a Center.
  func strength(_ place: Int) -> Float { totals[place] / (totals[place] + 6) }

  /// How much they speak for the best of the other Centers.
  func rivalStrength(_ place: Int) -> Float {
    var best: Float = 0
    for other in totals.indices where other != place { best = max(best, strength(other)) }
    return best
  }

  func total(_ place: Int) -> Float { totals[place] }
}
