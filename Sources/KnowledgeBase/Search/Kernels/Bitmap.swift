/// A set of a segment's documents while a question is evaluated, one bit each.
final class Bitmap {
  /// Documents from here on are not in any set.
  let limit: Int
  private let words: Lanes<UInt64>
  private let wordCount: Int

  init(limit: Int) {
    self.limit = limit
    wordCount = (limit + 63) / 64
    var size = 1
    while size < wordCount { size *= 2 }
    words = Lanes(count: size, repeating: 0)
  }

  convenience init(_ set: DocumentSet) {
    self.init(limit: set.size)
    for (index, word) in set.words.enumerated() { words[index] = word }
  }

  deinit { words.deallocate() }

  @inline(__always) func contains(_ document: UInt32) -> Bool {
    Int(document) < limit && words[Int(document >> 6)] >> UInt64(document & 63) & 1 == 1
  }

  @inline(__always) func insert(_ document: UInt32) {
    guard Int(document) < limit else { return }
    words[Int(document >> 6)] |= 1 &<< UInt64(document & 63)
  }

  /// Adds the documents whose bits are set in one word.
  @inline(__always) func insert(word: UInt64, at index: Int) {
    if index < wordCount { words[index] |= word }
  }

  func insertAll() {
    for word in 0..<wordCount { words[word] = .max }
    if limit & 63 != 0 { words[wordCount - 1] = (1 << UInt64(limit & 63)) - 1 }
  }

  /// Adds every document of a list from where the cursor stands.
  func insert(_ cursor: TermCursor) {
    while cursor.document != TermCursor.end {
      let filled = cursor.filled
      for slot in cursor.slot..<filled {
        let document = cursor.documents[slot]
        words[Int(document >> 6)] |= 1 &<< UInt64(document & 63)
      }
      cursor.stand(on: filled)
    }
  }

  func formUnion(_ other: Bitmap) {
    for word in 0..<wordCount { words[word] |= other.words[word] }
  }

  func formIntersection(_ other: Bitmap) {
    for word in 0..<wordCount { words[word] &= other.words[word] }
  }

  func subtract(_ other: Bitmap) {
    for word in 0..<wordCount { words[word] &= ~other.words[word] }
  }

  func subtract(_ set: DocumentSet) {
    for (word, bits) in set.words.enumerated() where word < wordCount { words[word] &= ~bits }
  }

  var count: Int {
    var count = 0
    for word in 0..<wordCount { count &+= words[word].nonzeroBitCount }
    return count
  }

  /// The first member at or after `document`, or `TermCursor.end`.
  func next(from document: UInt32) -> UInt32 {
    var index = Int(document >> 6)
    guard index < wordCount else { return TermCursor.end }
    var word = words[index] & (.max << UInt64(document & 63))
    while word == 0 {
      index &+= 1
      guard index < wordCount else { return TermCursor.end }
      word = words[index]
    }
    return UInt32(index << 6 | word.trailingZeroBitCount)
  }

  @inline(__always) func forEach(_ body: (Int) -> Void) {
    for word in 0..<wordCount {
      var bits = words[word]
      while bits != 0 {
        body(word << 6 | bits.trailingZeroBitCount)
        bits &= bits &- 1
      }
    }
  }
}
