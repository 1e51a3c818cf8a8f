/// 128 numbers in `16 * bits` bytes, four side by side, and those that are too large behind them.
///
/// Number `4 * row + lane` lies in lane `lane`; a lane is a stream of 32-bit words filled from the low
/// bit (the vertical layout of Lemire & Boytsov, "Decoding billions of integers per second through
/// vectorization", Software: Practice and Experience 2015). Numbers that need more bits have their low
/// bits in place and the rest in exceptions: index UInt8, then the rest as a varint (patched frame of
/// reference: Zukowski et al., "Super-Scalar RAM-CPU Cache Compression", ICDE 2006).
enum BitPacking {
  static let blockLength = 128
  /// So many numbers of a block may be exceptions.
  static let mostExceptions = 15

  /// How a block is packed.
  struct Coding {
    var bits: Int
    var exceptions: Int
  }

  /// The width that takes the fewest bytes.
  static func coding(of values: Lanes<UInt32>) -> Coding {
    var histogram = InlineArray<33, Int>(repeating: 0)
    for index in 0..<blockLength {
      histogram[32 - values[index].leadingZeroBitCount] += 1
    }
    var bits = 32
    while bits > 0, histogram[bits] == 0 { bits -= 1 }
    var best = Coding(bits: bits, exceptions: 0)
    var cost = bits * 16
    var exceptions = 0
    var extra = 0
    let widest = bits
    while bits > 0 {
      exceptions += histogram[bits]
      guard exceptions <= mostExceptions else { break }
      bits -= 1
      // An exception's rest has at most `widest - bits` bits, seven to a byte.
      extra = exceptions * (1 + (widest - bits + 6) / 7)
      if bits * 16 + extra < cost {
        cost = bits * 16 + extra
        best = Coding(bits: bits, exceptions: exceptions)
      }
    }
    return best
  }

  /// Bytes that a packed block takes, exceptions left aside.
  static func byteCount(bits: Int) -> Int { bits &* 16 }

  /// Appends the packed numbers.
  static func pack(_ values: Lanes<UInt32>, bits: Int, into writer: inout ByteWriter) {
    guard bits > 0 else { return }
    var words = InlineArray<128, UInt32>(repeating: 0)
    let mask: UInt32 = bits >= 32 ? .max : (1 << UInt32(bits)) - 1
    for row in 0..<32 {
      let bit = row &* bits
      let (word, shift) = ((bit >> 5) &* 4, UInt32(bit & 31))
      for lane in 0..<4 {
        let value = values[row &* 4 &+ lane] & mask
        words[word &+ lane] |= value &<< shift
        if Int(shift) &+ bits > 32 { words[word &+ 4 &+ lane] |= value &>> (32 &- shift) }
      }
    }
    writer.append(words, count: bits * 4)
  }

  /// Appends the exceptions of a block.
  static func packExceptions(
    _ values: Lanes<UInt32>, _ coding: Coding, into writer: inout ByteWriter
  ) {
    guard coding.exceptions > 0, coding.bits < 32 else { return }
    for index in 0..<blockLength where values[index] >> UInt32(coding.bits) != 0 {
      writer.u8(UInt8(index))
      writer.varint(values[index] >> UInt32(coding.bits))
    }
  }

  /// Unpacks a block that begins at `offset`; all zero when it would reach past the end.
  static func unpack(_ bytes: Bytes, at offset: Int, bits: Int, into values: Lanes<UInt32>) {
    guard bits > 0, bits <= 32, let source = unsafe bytes.pointer(offset, 16 &* bits) else {
      values.fill(0)
      return
    }
    let target = unsafe UnsafeMutableRawPointer(values.memory)
    switch bits {
    case 1: unsafe rows(source, target, 1)
    case 2: unsafe rows(source, target, 2)
    case 3: unsafe rows(source, target, 3)
    case 4: unsafe rows(source, target, 4)
    case 5: unsafe rows(source, target, 5)
    case 6: unsafe rows(source, target, 6)
    case 7: unsafe rows(source, target, 7)
    case 8: unsafe rows(source, target, 8)
    case 9: unsafe rows(source, target, 9)
    case 10: unsafe rows(source, target, 10)
    case 11: unsafe rows(source, target, 11)
    case 12: unsafe rows(source, target, 12)
    case 13: unsafe rows(source, target, 13)
    case 14: unsafe rows(source, target, 14)
    case 15: unsafe rows(source, target, 15)
    case 16: unsafe rows(source, target, 16)
    default: for row in 0..<32 { unsafe unpackRow(source, target, bits, row) }
    }
  }

  /// Adds the high bits of a block's exceptions; moves `offset` behind them. Answers all bits that were added.
  @discardableResult
  static func patch(
    _ values: Lanes<UInt32>, bits: Int, exceptions: Int, _ bytes: Bytes, at offset: inout Int
  ) -> UInt32 {
    var all: UInt32 = 0
    for _ in 0..<exceptions {
      let index = Int(bytes.u8(offset))
      offset &+= 1
      let rest = bytes.varint(&offset) &<< UInt32(truncatingIfNeeded: bits)
      values[index] |= rest
      all |= rest
    }
    return all
  }

  /// The high bits of one number among a block's exceptions; zero if it is none.
  static func exception(
    bits: Int, index wanted: Int, exceptions: Int, _ bytes: Bytes, at offset: Int
  ) -> UInt32 {
    var offset = offset
    for _ in 0..<exceptions {
      let index = Int(bytes.u8(offset))
      offset &+= 1
      let rest = bytes.varint(&offset)
      if index == wanted { return rest &<< UInt32(truncatingIfNeeded: bits) }
    }
    return 0
  }

  /// One number of a packed block, exceptions left aside.
  static func number(_ bytes: Bytes, at offset: Int, bits: Int, index: Int) -> UInt32 {
    guard bits > 0 else { return 0 }
    let bit = (index >> 2) &* bits
    let at = offset &+ (bit >> 5) &* 16 &+ (index & 3) &* 4
    let shift = UInt32(bit & 31)
    var value = bytes.u32(at) &>> shift
    if Int(shift) &+ bits > 32 { value |= bytes.u32(at &+ 16) &<< (32 &- shift) }
    return bits >= 32 ? value : value & ((1 &<< UInt32(bits)) &- 1)
  }

  /// The caller has checked that `16 * bits` bytes can be read; 512 bytes are written.
  ///
  /// Written out row by row: where the width is a constant, so are each row's place and shifts.
  @inline(__always) private static func rows(
    _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer, _ bits: Int
  ) {
    unsafe eightRows(source, target, bits, from: 0)
    unsafe eightRows(source, target, bits, from: 8)
    unsafe eightRows(source, target, bits, from: 16)
    unsafe eightRows(source, target, bits, from: 24)
  }

  @inline(__always) private static func eightRows(
    _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer, _ bits: Int, from row: Int
  ) {
    unsafe unpackRow(source, target, bits, row)
    unsafe unpackRow(source, target, bits, row &+ 1)
    unsafe unpackRow(source, target, bits, row &+ 2)
    unsafe unpackRow(source, target, bits, row &+ 3)
    unsafe unpackRow(source, target, bits, row &+ 4)
    unsafe unpackRow(source, target, bits, row &+ 5)
    unsafe unpackRow(source, target, bits, row &+ 6)
    unsafe unpackRow(source, target, bits, row &+ 7)
  }

  @inline(__always) private static func unpackRow(
    _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer, _ bits: Int, _ row: Int
  ) {
    let mask = SIMD4<UInt32>(repeating: bits >= 32 ? .max : (1 &<< UInt32(bits)) &- 1)
    let bit = row &* bits
    let word = (bit >> 5) &* 16
    let shift = UInt32(bit & 31)
    var numbers =
      unsafe source.loadUnaligned(fromByteOffset: word, as: SIMD4<UInt32>.self)
      &>> SIMD4(repeating: shift)
    if Int(shift) &+ bits > 32 {
      let next = unsafe source.loadUnaligned(
        fromByteOffset: word &+ 16, as: SIMD4<UInt32>.self)
      numbers |= next &<< SIMD4(repeating: 32 &- shift)
    }
    unsafe target.storeBytes(
      of: numbers & mask, toByteOffset: row &* 16, as: SIMD4<UInt32>.self)
  }

  /// Turns gaps less one into documents after `previous`, in place; answers the largest of them. No gap less
  /// one has a bit that `bits` has not.
  static func documents(from gaps: Lanes<UInt32>, after previous: UInt32, bits: UInt32) -> UInt32 {
    let memory = unsafe UnsafeMutableRawPointer(gaps.memory)
    var carry = SIMD4<UInt32>(repeating: previous) &+ SIMD4(1, 2, 3, 4)
    var row = 0
    while row < 32 {
      unsafe sumRow(memory, row, &carry)
      unsafe sumRow(memory, row &+ 1, &carry)
      unsafe sumRow(memory, row &+ 2, &carry)
      unsafe sumRow(memory, row &+ 3, &carry)
      row &+= 4
    }
    // 128 gaps of at most 2²⁴ after a document below 2³¹ never wrap around, so the last is the largest.
    if bits < 1 << 24, previous &+ 1 < 1 << 31 { return gaps[127] }
    var largest: UInt32 = 0
    for index in 0..<128 { largest = max(largest, gaps[index]) }
    return largest
  }

  /// The row's running sums; `carry` goes from one row to the next without waiting for them. It has what the
  /// four gaps less one still lack besides.
  @inline(__always) private static func sumRow(
    _ memory: UnsafeMutableRawPointer, _ row: Int, _ carry: inout SIMD4<UInt32>
  ) {
    var x = unsafe memory.loadUnaligned(fromByteOffset: row &* 16, as: SIMD4<UInt32>.self)
    x = x &+ SIMD4(0, x[0], x[1], x[2])
    x = x &+ SIMD4(0, 0, x[0], x[1])
    unsafe memory.storeBytes(of: x &+ carry, toByteOffset: row &* 16, as: SIMD4<UInt32>.self)
    carry = carry &+ SIMD4(repeating: 4) &+ SIMD4(repeating: x[3])
  }
}
