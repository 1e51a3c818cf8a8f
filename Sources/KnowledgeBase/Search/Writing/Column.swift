/// A column of numbers, each as its distance from the smallest in 0, 1, 2, 4 or 8 bytes.
///
/// Layout: smallest UInt64, count UInt32, width UInt32, then the distances.
enum ColumnWriter {
  static func write(_ values: [UInt64], into writer: inout ByteWriter) {
    let smallest = values.min() ?? 0
    let spread = (values.max() ?? 0) - smallest
    let width: UInt32 =
      spread == 0 ? 0 : spread <= 0xFF ? 1 : spread <= 0xFFFF ? 2 : spread <= 0xFFFF_FFFF ? 4 : 8
    writer.u64(smallest)
    writer.u32(UInt32(clamping: values.count))
    writer.u32(width)
    for value in values {
      let distance = value - smallest
      switch width {
      case 1: writer.u8(UInt8(truncatingIfNeeded: distance))
      case 2: writer.u16(UInt16(truncatingIfNeeded: distance))
      case 4: writer.u32(UInt32(truncatingIfNeeded: distance))
      case 8: writer.u64(distance)
      default: break
      }
    }
  }
}

/// Reads what `ColumnWriter` wrote.
struct Column: Sendable {
  let bytes: Bytes
  let start: Int
  let smallest: UInt64
  /// Bytes a number.
  let width: Int
  let count: Int
  /// Where the next thing after the column begins.
  let end: Int

  /// `nil` when the column does not fit between `offset` and `limit`.
  init?(_ bytes: Bytes, at offset: Int, limit: Int) {
    guard offset >= 0, offset <= limit - 16, limit <= bytes.count else { return nil }
    smallest = bytes.u64(offset)
    count = Int(bytes.u32(offset + 8))
    width = Int(bytes.u32(offset + 12))
    guard [0, 1, 2, 4, 8].contains(width) else { return nil }
    start = offset + 16
    end = start + width * count
    guard end <= limit else { return nil }
    self.bytes = bytes
  }

  subscript(_ index: Int) -> UInt64 {
    guard index >= 0, index < count else { return 0 }
    let distance: UInt64 =
      switch width {
      case 0: 0
      case 1: UInt64(bytes.u8(start + index))
      case 2: UInt64(bytes.u16(start + index * 2))
      case 4: UInt64(bytes.u32(start + index * 4))
      default: bytes.u64(start + index * 8)
      }
    return smallest &+ distance
  }
}
