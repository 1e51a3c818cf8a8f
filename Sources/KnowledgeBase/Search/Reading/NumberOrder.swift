/// The documents of a segment by their number in one column.
///
/// Made when it is first asked for, by one pass over the column; documents without the number are left out. Numbers fall
/// into as many buckets as there are documents, about, by their upper bits, so numbers that are spread evenly, such as
/// digests, are found in O(1 + found).
struct NumberOrder: Sendable {
  let column: Int
  private let shift: UInt32
  /// Where each bucket begins, and the end of the last.
  private let starts: [UInt32]
  private let documents: [UInt32]

  init(_ column: Int, of columns: SegmentColumns, documentCount: Int) {
    self.column = column
    let bits = min(20, max(0, documentCount.bitWidth - documentCount.leadingZeroBitCount))
    shift = UInt32(32 - bits)
    let numbers = (0..<documentCount).map { columns.number(column, $0) }
    var ends = [UInt32](repeating: 0, count: 1 << bits + 1)
    for number in numbers {
      if let number { ends[Self.bucket(number, shift) + 1] += 1 }
    }
    for bucket in ends.indices.dropFirst() { ends[bucket] += ends[bucket - 1] }
    starts = ends
    var documents = [UInt32](repeating: 0, count: Int(ends[ends.count - 1]))
    for (document, number) in numbers.enumerated() {
      guard let number else { continue }
      let bucket = Self.bucket(number, shift)
      documents[Int(ends[bucket])] = UInt32(truncatingIfNeeded: document)
      ends[bucket] += 1
    }
    self.documents = documents
  }

  /// The documents with a number, in increasing order, and perhaps some with others.
  func candidates(_ number: Int32) -> ArraySlice<UInt32> {
    let bucket = Self.bucket(number, shift)
    return documents[Int(starts[bucket])..<Int(starts[bucket + 1])]
  }

  private static func bucket(_ number: Int32, _ shift: UInt32) -> Int {
    shift >= 32 ? 0 : Int(UInt32(bitPattern: number) >> shift)
  }
}
