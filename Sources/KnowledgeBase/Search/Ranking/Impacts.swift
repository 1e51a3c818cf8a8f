/// How much a posting can add to a score, in 255ths of the most that any could.
///
/// The impact of a posting is `f / (f + saturation(length))`, BM25's share without the term's weight. It
/// is rounded up to a byte under the average length of the segment itself; `bound` and `floor` make
/// of it what holds under the average of a search. Impacts of blocks let whole blocks be passed over
/// (Ding & Suel, "Faster Top-k Document Retrieval Using Block-Max Indexes", SIGIR 2011).
struct Impacts {
  private let saturation: [Float]
  /// For frequencies 1 to 16, then by length code.
  private let table: [UInt8]

  init(average: Float) {
    let saturation = BM25.saturation(average: average)
    self.saturation = saturation
    table = (1...16).flatMap { frequency in
      saturation.map { Self.rounded(Float(frequency), $0) }
    }
  }

  @inline(__always) func impact(_ frequency: UInt32, _ lengthCode: UInt8) -> UInt8 {
    if frequency &- 1 < 16 { return table[Int(frequency &- 1) << 8 | Int(lengthCode)] }
    return Self.rounded(Float(frequency), saturation[Int(lengthCode)])
  }

  private static func rounded(_ frequency: Float, _ saturation: Float) -> UInt8 {
    UInt8(min(255, max(0, (255 * frequency / (frequency + saturation)).rounded(.up))))
  }

  /// What to multiply an impact with for an upper bound of the score, weight left aside.
  ///
  /// Under a longer average every posting scores higher, by at most the ratio of the averages.
  static func bound(segment: Float, search: Float) -> Float {
    (BM25.k1 + 1) / 255 * max(1, search / segment) * 1.00001
  }

  /// What to multiply an impact with for a lower bound; likewise.
  static func floor(segment: Float, search: Float) -> Float {
    (BM25.k1 + 1) / 255 * min(1, search / segment) * 0.99999
  }
}
