/// A set of a segment's documents, one bit each.
package struct DocumentSet: Sendable, Equatable {
  private(set) var words: [UInt64]
  let size: Int

  init(size: Int, full: Bool = false) {
    self.size = size
    words = Array(repeating: full ? .max : 0, count: (size + 63) / 64)
    if full, size % 64 != 0, !words.isEmpty {
      words[words.count - 1] = (1 << UInt64(size % 64)) - 1
    }
  }

  @inline(__always) func contains(_ document: UInt32) -> Bool {
    let index = Int(document) >> 6
    return index < words.count && words[index] >> UInt64(document & 63) & 1 == 1
  }

  @inline(__always) mutating func insert(_ document: UInt32) {
    guard Int(document) < size else { return }
    words[Int(document) >> 6] |= 1 << UInt64(document & 63)
  }

  mutating func remove(_ document: UInt32) {
    guard Int(document) < size else { return }
    words[Int(document) >> 6] &= ~(1 << UInt64(document & 63))
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The first member at or after `document`, or `TermCursor.end`.
  func next(from document: UInt32) -> UInt32 {
    var index = Int(document) >> 6
    guard index < words.count else { return TermCursor.end }
    var word = words[index] & (.max << UInt64(document & 63))
    while word == 0 {
      index += 1
      guard index < words.count else { return TermCursor.end }
      word = words[index]
    }
    return UInt32(index * 64 + word.trailingZeroBitCount)
  }
}
