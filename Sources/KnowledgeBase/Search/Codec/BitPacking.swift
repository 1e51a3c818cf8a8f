/// 128 numbers of `bits` bits each in `16 * bits` bytes, four side by side.
///
/// Number `4 * row + lane` lies in lane `lane`; a lane is a stream of 32-bit words filled from the low
/// bit (the vertical layout of Lemire & Boytsov, "Decoding billions of integers per second through
/// vectorization", Software: Practice and Experience 2015).
enum BitPacking {
  static let blockLength = 128

  /// How many bits the largest of them needs; 0 when all are zero.
  static func width(of values: [UInt32]) -> Int {
    var all: UInt32 = 0
    for value in values { all |= value }
    return 32 - all.leadingZeroBitCount
  }

  /// Bytes that a packed block takes.
  static func byteCount(bits: Int) -> Int { bits * 16 }

  static func pack(_ values: [UInt32], bits: Int, into writer: inout ByteWriter) {
    guard bits > 0 else { return }
    var words = [UInt32](repeating: 0, count: bits * 4)
    for index in 0..<blockLength {
      let (row, lane) = (index / 4, index % 4)
      let bit = row * bits
      let (word, shift) = (bit / 32, UInt32(bit % 32))
      words[word * 4 + lane] |= values[index] << shift
      if Int(shift) + bits > 32 { words[(word + 1) * 4 + lane] |= values[index] >> (32 - shift) }
    }
    for word in words { writer.u32(word) }
  }

  /// Unpacks a block that begins at `offset`.
  static func unpack(
    _ bytes: Bytes, at offset: Int, bits: Int, into values: inout InlineArray<128, UInt32>
  ) {
    if bits == 0 {
      for index in 0..<blockLength { values[index] = 0 }
      return
    }
    let mask = SIMD4<UInt32>(repeating: bits >= 32 ? .max : (1 << UInt32(bits)) - 1)
    var word = bytes.words4(offset)
    var next = offset &+ 16
    var used = 0
    for row in 0..<32 {
      var numbers = word &>> SIMD4(repeating: UInt32(used))
      used += bits
      if used >= 32 {
        used -= 32
        if row < 31 || used > 0 {
          word = bytes.words4(next)
          next &+= 16
        }
        if used > 0 { numbers |= word &<< SIMD4(repeating: UInt32(bits - used)) }
      }
      numbers &= mask
      let at = row * 4
      for lane in 0..<4 { values[at + lane] = numbers[lane] }
    }
  }
}
