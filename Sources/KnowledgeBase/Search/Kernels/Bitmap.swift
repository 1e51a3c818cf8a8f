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
    // The margin behind the last lets four words be taken at a time.
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
    precondition(Int(cursor.list.documentLimit) <= limit, "a list of the same segment")
    let words = unsafe words.memory
    let documents = unsafe cursor.documents.memory
    while cursor.document != TermCursor.end {
      // A cursor stands on documents below its list's limit only, and on 128 of them at most.
      for slot in cursor.slot..<cursor.filled {
        let document = unsafe documents[slot]
        unsafe words[Int(document >> 6)] |= 1 &<< UInt64(document & 63)
      }
      cursor.stand(on: cursor.filled)
    }
  }

  func formUnion(_ other: Bitmap) { combine(other) { $0 | $1 } }

  func formIntersection(_ other: Bitmap) { combine(other) { $0 & $1 } }

  func subtract(_ other: Bitmap) { combine(other) { $0 & ~$1 } }

  /// Four words at a time; behind the last are zeros, in the margin at worst, which stay zeros.
  @inline(__always) private func combine(
    _ other: Bitmap, _ body: (SIMD4<UInt64>, SIMD4<UInt64>) -> SIMD4<UInt64>
  ) {
    precondition(other.wordCount == wordCount, "sets of one segment")
    let own = unsafe UnsafeMutableRawPointer(words.memory)
    let others = unsafe UnsafeRawPointer(other.words.memory)
    for offset in stride(from: 0, to: wordCount &* 8, by: 32) {
      let left = unsafe own.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      let right = unsafe others.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      unsafe own.storeBytes(of: body(left, right), toByteOffset: offset, as: SIMD4<UInt64>.self)
    }
  }

  func subtract(_ set: DocumentSet) {
    for (word, bits) in set.words.enumerated() where word < wordCount { words[word] &= ~bits }
  }

  var count: Int {
    let own = unsafe UnsafeRawPointer(words.memory)
    var counts = SIMD4<UInt64>()
    for offset in stride(from: 0, to: wordCount &* 8, by: 32) {
      let four = unsafe own.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      counts = counts &+ four.nonzeroBitCount
    }
    return Int(counts.wrappedSum())
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
