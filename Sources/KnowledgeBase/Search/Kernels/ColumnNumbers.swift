/// The distances of a column, in place.
extension Column {
  /// Where they lie; `nil` when the column is of another width.
  @unsafe func numbers<Number: FixedWidthInteger>(of type: Number.Type) -> UnsafeRawPointer? {
    guard width == MemoryLayout<Number>.size else { return nil }
    return unsafe bytes.pointer(start, width &* count)
  }

  /// Adds the documents whose number is within bounds. O(n), without a branch a number.
  func insert(_ range: ClosedRange<UInt64>, into bitmap: Bitmap) {
    guard range.upperBound >= smallest else { return }
    let low = range.lowerBound > smallest ? range.lowerBound &- smallest : 0
    let high = range.upperBound &- smallest
    switch width {
    case 1: insert(UInt8.self, low, high, into: bitmap)
    case 2: insert(UInt16.self, low, high, into: bitmap)
    case 4: insert(UInt32.self, low, high, into: bitmap)
    default:
      for index in 0..<count where range.contains(self[index]) { bitmap.insert(UInt32(index)) }
    }
  }

  private func insert<Number: FixedWidthInteger & UnsignedInteger>(
    _ type: Number.Type, _ low: UInt64, _ high: UInt64, into bitmap: Bitmap
  ) {
    guard low <= UInt64(Number.max), let place = unsafe numbers(of: type) else { return }
    let least = Number(low)
    let spread = Number(clamping: high) &- least
    var index = 0
    while index < count {
      let end = min(index &+ 64, count)
      var word: UInt64 = 0
      for at in index..<end {
        let number = Number(
          littleEndian: unsafe place.loadUnaligned(
            fromByteOffset: at &* MemoryLayout<Number>.size, as: Number.self))
        word |= (number &- least <= spread ? 1 : 0) &<< UInt64(at & 63)
      }
      bitmap.insert(word: word, at: index >> 6)
      index = end
    }
  }
}
