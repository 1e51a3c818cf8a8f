private import Synchronization

/// BM25's share of a posting, `f * (k1 + 1) / (f + saturation(length))`, for one average length.
///
/// For frequencies 1 to 16 it is looked up, 16 KiB in all; the numbers are those of the formula.
final class ScoreTable: Sendable {
  let saturation: [Float]
  /// For frequencies 1 to 16, then by length code.
  let shares: [Float]

  init(average: Float) {
    let saturation = BM25.saturation(average: average)
    self.saturation = saturation
    shares = (1...16).flatMap { frequency in
      saturation.map { Float(frequency) * (BM25.k1 + 1) / (Float(frequency) + $0) }
    }
  }

  @inline(__always) func share(_ frequency: UInt32, _ lengthCode: UInt8) -> Float {
    let row = Int(frequency &- 1)
    if row < 16 { return shares[row << 8 | Int(lengthCode)] }
    return large(frequency, lengthCode)
  }

  func large(_ frequency: UInt32, _ lengthCode: UInt8) -> Float {
    let count = Float(frequency)
    return count * (BM25.k1 + 1) / (count + saturation[Int(lengthCode)])
  }
}

/// The tables made last, so that one is made once for an index and a set of compartments.
final class ScoreTables: Sendable {
  private static let kept = 16
  private let tables: Mutex<[(average: Float, table: ScoreTable)]> = Mutex([])

  func table(average: Float) -> ScoreTable {
    let known = tables.withLock { tables in tables.first { $0.average == average }?.table }
    if let known { return known }
    let table = ScoreTable(average: average)
    tables.withLock { tables in
      if tables.count >= Self.kept { tables.removeFirst() }
      tables.append((average, table))
    }
    return table
  }
}
