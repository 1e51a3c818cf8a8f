private import Glibc
import SearchEngine
import TextAnalysis

/// What a planner may look up besides the question.
struct PlanningAids {
  /// What the prefixes inside NEAR stand for.
  var completions: [String: [String]] = [:]
  /// `nil` when words stand for themselves alone.
  var synonyms: SynonymTable?
  /// The stems of the whole question.
  var stems: Set<String> = []
  /// How many documents the reader has, and in how many of them a term is.
  var documentCount = 0
  var frequency: (String) -> Int = { _ in 0 }
  /// Finds a party by a whole name, as the reader takes names; `nil` when the name is nobody's.
  var party: (String) -> Plan? = { _ in nil }
}

/// Plans words with what means the same beside them.
extension QueryPlanner {
  /// One word as it was typed.
  struct TypedWord {
    let text: String
    let folded: [String]
    let stems: [String]

    /// Whether it says nothing by itself.
    var isStop: Bool { folded.count == 1 && StopWords.contains(folded[0]) }
  }

  /// The most that all synonyms together add, as a part of what the exact words add at most: little enough
  /// that a document with the words comes before one with their synonyms alone.
  private static let synonymShare: Float = 0.03

  /// The longest run of words from `start` that has synonyms, and what they are.
  func synonyms(
    of words: [TypedWord], from start: Int
  ) -> (count: Int, members: [SynonymTable.Member])? {
    guard expandsSynonyms, let table = aids.synonyms else { return nil }
    for count in stride(from: min(table.longest, words.count - start), through: 1, by: -1) {
      let run = words[start..<start + count]
      let stems = run.flatMap(\.stems)
      let members = table.alternatives(
        for: run.map(\.text), stems: stems, beside: aids.stems.subtracting(stems))
      if !members.isEmpty { return (count, members) }
    }
    return nil
  }

  /// The same documents and those with a synonym, which score below.
  mutating func widened(
    _ plan: Plan, _ words: ArraySlice<TypedWord>, by members: [SynonymTable.Member]
  ) -> Plan {
    let own = words.filter { !$0.isStop }.flatMap(\.stems).reduce(0) { $0 + rarity($1) }
    let all = members.flatMap(\.stems).reduce(0) { $0 + rarity($1) }
    let surface = words.map(\.text).joined(separator: " ")
    var alternatives: [Plan] = []
    for member in members {
      let terms = member.stems.enumerated().map { Plan.PhraseTerm($0.element, at: $0.offset) }
      alternatives.append(.phrase(terms))
      mark(.phrase(terms), synonym: member.surface)
    }
    note(
      "Also looked for: \(members.map(\.surface).joined(separator: ", ")) (for \(surface)). "
        + "Quotation marks or exact: turn this off.")
    return .or([
      plan, .weighted(.or(alternatives), by: max(own, 0.1) * Self.synonymShare / max(all, 0.1)),
    ])
  }

  private func rarity(_ stem: String) -> Float {
    let (count, all) = (Float(aids.frequency(stem)), Float(max(aids.documentCount, 1)))
    return log(1 + (max(all - count, 0) + 0.5) / (count + 0.5))
  }
}
