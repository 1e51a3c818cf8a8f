/// What a question shows, and answers given in its words.
extension Question {
  /// What is chosen from or put in order, or the things for which partners are looked; an order shuffled.
  package var shownThings: [String] {
    switch key {
    case .single(let options), .multiple(let options), .scenario(_, let options):
      options.map(\.text)
    case .order(let items): QuestionDraw.order(of: self, seed: 0).map { items[$0] }
    case .match(let pairs): pairs.map(\.left)
    case .numeric, .short, .tariff: []
    }
  }

  /// The partners of a match, shuffled.
  package var shownPartners: [String] {
    guard case .match(let pairs) = key else { return [] }
    return QuestionDraw.order(of: self, seed: 0).map { pairs[$0].right }
  }

  /// An answer as it is graded: what names a thing by its words is put into letters. `nil` when something in it
  /// is neither a letter nor the words of a thing.
  package func understood(_ answer: [String]) -> [String]? {
    switch key {
    case .single(let options), .multiple(let options), .scenario(_, let options):
      return Self.letters(answer, of: options.map(\.text))
    case .order(let items): return Self.letters(answer, of: items)
    case .match(let pairs):
      var found: [String] = []
      for words in answer {
        let sides = words.indices.filter { words[$0] == "=" }.lazy.compactMap { place -> String? in
          guard let left = Self.letter(of: words[..<place], among: pairs.map(\.left)),
            let right = Self.letter(
              of: words[words.index(after: place)...], among: pairs.map(\.right))
          else { return nil }
          return left + "=" + right
        }
        guard let pair = sides.first else { return nil }
        found.append(pair)
      }
      return found
    case .numeric, .short, .tariff: return answer
    }
  }

  private static func letters(_ answer: [String], of things: [String]) -> [String]? {
    var found: [String] = []
    for words in answer {
      guard let letter = letter(of: words[...], among: things) else { return nil }
      found.append(letter)
    }
    return found
  }

  private static func letter(of words: Substring, among things: [String]) -> String? {
    let words = String(words).collapsed
    if let index = things.firstIndex(where: { $0.collapsed.lowercased() == words.lowercased() }) {
      return letter(index)
    }
    return things.indices.map(letter).first { $0 == words }
  }
}
