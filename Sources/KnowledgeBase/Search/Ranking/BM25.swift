private import Glibc

/// BM25 (Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", Foundations
/// and Trends in Information Retrieval 2009), with k1 = 1.2 and b = 0.75, and lengths rounded by
/// `LengthCode`.
struct BM25: Sendable {
  static let k1: Float = 1.2
  static let b: Float = 0.75

  /// Statistics over the segments that a reader may open, and no others.
  struct Collection: Sendable {
    var documentCount = 0
    var totalLength: UInt64 = 0

    var averageLength: Float {
      documentCount == 0 ? 1 : max(1, Float(totalLength) / Float(documentCount))
    }
  }

  /// How much a term says: `ln(1 + (N - n + 0.5) / (n + 0.5))`.
  static func inverseFrequency(documents: Int, of total: Int) -> Float {
    let (n, all) = (Double(documents), Double(max(documents, total)))
    return Float(log(1 + (all - n + 0.5) / (n + 0.5)))
  }

  /// `k1 * (1 - b + b * length / average)` for each length code.
  static func saturation(average: Float) -> [Float] {
    LengthCode.lengths.map { k1 * (1 - b + b * Float($0) / average) }
  }
}
