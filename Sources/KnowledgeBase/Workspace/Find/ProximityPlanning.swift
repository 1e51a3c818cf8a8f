import SearchEngine
import TextAnalysis

/// Raises documents in which words that stand together in the question stand together too.
extension QueryPlanner {
  /// What a pair adds, as a part of a phrase's score; chosen by `docs/ranking.md`.
  private static let neighbourWeight: Float = 0.15
  /// Of a long question the first pairs count.
  private static let mostPairs = 16

  func raisedByNeighbours(_ plan: Plan, _ text: String) -> Plan {
    let stems = Self.contentWords(text).prefix(Self.mostPairs + 1).flatMap { self.stems(of: $0) }
    let pairs = zip(stems, stems.dropFirst()).filter { $0 != $1 }.map { left, right in
      Plan.phrase([.init(left, at: 0), .init(right, at: 1)], .inWindow(slop: 0))
    }
    guard let first = pairs.first else { return plan }
    return .boosted(
      plan,
      optionally: .weighted(pairs.count == 1 ? first : .or(pairs), by: Self.neighbourWeight))
  }
}
