/// A document's length in one byte: exact up to 40, then with four significant bits.
///
/// The same code as Lucene's norms, so that scores can be compared with its scores.
enum LengthCode {
  /// The code of a length; of equal or longer texts it is equal or larger.
  static func encode(_ length: Int) -> UInt8 {
    let value = UInt64(clamping: max(0, length))
    guard value >= UInt64(free) else { return UInt8(value) }
    let shifted = value - UInt64(free)
    let bits = 64 - shifted.leadingZeroBitCount
    if bits < 4 { return UInt8(free + Int(shifted)) }
    let shift = bits - 4
    let code = Int(shifted >> UInt64(shift) & 7) | (shift + 1) << 3
    return UInt8(min(255, free + code))
  }

  static func decode(_ code: UInt8) -> Int { lengths[Int(code)] }

  /// The length that each code stands for: the smallest with that code.
  static let lengths: [Int] = (0..<256).map { code in
    guard code >= free else { return code }
    let value = code - free
    let (bits, shift) = (value & 7, (value >> 3) - 1)
    return free + (shift < 0 ? bits : (bits | 8) << shift)
  }

  /// 255 less the highest four-bit code of a 31-bit number, as in Lucene.
  private static let free = 24
}
