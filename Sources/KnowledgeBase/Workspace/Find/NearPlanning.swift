import KnowledgeModel
import SearchEngine

/// Plans `a NEAR/n b`: words, phrases, prefixes and alternatives of them, in one window or paragraph.
///
/// Each combination of alternatives is a phrase with slop. A phrase inside NEAR must stand in the document
/// too, and its words in the window or paragraph.
extension QueryPlanner {
  /// How many terms one prefix inside NEAR stands for, the most frequent ones.
  static let nearExpansion = 32
  /// How many combinations one NEAR is looked for in.
  private static let nearCombinations = 256
  /// The farthest that the words of a PRE may stand apart.
  private static let farthestInOrder = 20

  /// The prefixes inside NEAR, which have to be looked up before planning.
  static func nearPrefixes(_ tree: QueryTree, inside: Bool = false) -> [String] {
    switch tree {
    case .near(let trees, _): trees.flatMap { nearPrefixes($0, inside: true) }
    case .and(let trees), .or(let trees): trees.flatMap { nearPrefixes($0, inside: inside) }
    case .not(let tree), .field(_, let tree), .boosted(let tree, _):
      nearPrefixes(tree, inside: inside)
    case .prefix(let text) where inside: [text]
    default: []
    }
  }

  mutating func near(
    _ trees: [QueryTree], _ closeness: Closeness, field: Int?
  ) throws(SearchRefusal) -> Plan {
    var operands: [[[String]]] = []
    for tree in trees {
      guard let alternatives = alternatives(tree) else {
        note("NEAR joins words, phrases and prefixes; something else in it was read as AND.")
        return try conjunction(trees)
      }
      operands.append(alternatives)
    }
    var combinations: [[[String]]] = [[]]
    for alternatives in operands {
      combinations = combinations.flatMap { start in alternatives.map { start + [$0] } }
      if combinations.count > Self.nearCombinations {
        combinations = Array(combinations.prefix(Self.nearCombinations))
        note(
          "A NEAR stood for more than \(Self.nearCombinations) combinations; the first were used.")
      }
    }
    if case .inOrder(let distance) = closeness, distance > Self.farthestInOrder {
      note("PRE reaches over \(Self.farthestInOrder) words at most.")
    }
    var plans: [Plan] = []
    for sequences in combinations {
      plans.append(plan(window: sequences, closeness, field))
      mark(Self.mark(window: sequences, closeness), field: field)
    }
    return plans.isEmpty ? .nothing : plans.count == 1 ? plans[0] : .or(plans)
  }

  private func plan(
    window sequences: [[String]], _ closeness: Closeness, _ field: Int?
  ) -> Plan {
    func phrase(_ stems: [String], _ closeness: Closeness) -> Plan {
      .phrase(
        stems.enumerated().map { .init($0.element, at: $0.offset) }, closeness, field: field)
    }
    let window =
      if case .inOrder(let distance) = closeness {
        inOrder(sequences, distance, field)
      } else {
        phrase(Array(sequences.joined()), closeness)
      }
    return sequences.filter { $0.count > 1 }.reduce(window) {
      .filtered($0, by: phrase($1, .exact))
    }
  }

  /// The same window for highlighting.
  private static func mark(window sequences: [[String]], _ closeness: Closeness) -> Mark {
    let words = sequences.joined().enumerated().map { Plan.PhraseTerm($0.element, at: $0.offset) }
    return .phrase(words, closeness)
  }

  /// Each operand after the one before it: a phrase for each distance that there may be.
  private func inOrder(_ sequences: [[String]], _ distance: Int, _ field: Int?) -> Plan {
    let pairs = zip(sequences, sequences.dropFirst()).map { left, right in
      Plan.or(
        (0...min(distance, Self.farthestInOrder)).map { gap in
          let terms =
            left.enumerated().map { Plan.PhraseTerm($0.element, at: $0.offset) }
            + right.enumerated().map {
              Plan.PhraseTerm($0.element, at: left.count + gap + $0.offset)
            }
          return .phrase(terms, field: field)
        })
    }
    return pairs.count == 1 ? pairs[0] : .and(pairs)
  }

  /// The sequences of stems that an operand stands for; `nil` when it is more than words.
  private mutating func alternatives(_ tree: QueryTree) -> [[String]]? {
    switch tree {
    case .word(let text), .phrase(let text, slop: 0):
      let stems = stems(of: text)
      return stems.isEmpty ? nil : [stems]
    case .prefix(let text):
      let known = aids.completions[text] ?? []
      if known.count > Self.nearExpansion {
        note("\(text)* inside NEAR stands for its \(Self.nearExpansion) most frequent words.")
      }
      return known.prefix(Self.nearExpansion).map { [$0] }
    case .boosted(let tree, _): return alternatives(tree)
    case .or(let trees):
      var all: [[String]] = []
      for tree in trees {
        guard let some = alternatives(tree) else { return nil }
        all += some
      }
      return all
    default: return nil
    }
  }
}
