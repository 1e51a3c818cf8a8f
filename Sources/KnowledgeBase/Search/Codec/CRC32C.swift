/// CRC-32C (Castagnoli), eight tables of 256 entries (Kounavis & Berry, "A Systematic Approach to
/// Building High Performance, Software-based, CRC Generators", ISCC 2005).
package enum CRC32C {
  package static func of(_ bytes: [UInt8]) -> UInt32 {
    unsafe bytes.withUnsafeBytes { unsafe of($0) }
  }

  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    unsafe tables.withUnsafeBufferPointer { table in
      var crc: UInt32 = ~0
      var at = 0
      let count = bytes.count
      while at + 8 <= count {
        let word =
          UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
          ^ UInt64(crc)
        crc =
          unsafe table[1792 + Int(word & 0xFF)]
          ^ table[1536 + Int(word >> 8 & 0xFF)] ^ table[1280 + Int(word >> 16 & 0xFF)]
          ^ table[1024 + Int(word >> 24 & 0xFF)]
        crc ^=
          unsafe table[768 + Int(word >> 32 & 0xFF)]
          ^ table[512 + Int(word >> 40 & 0xFF)] ^ table[256 + Int(word >> 48 & 0xFF)]
          ^ table[Int(word >> 56)]
        at += 8
      }
      while at < count {
        crc = unsafe crc >> 8 ^ table[Int((crc ^ UInt32(bytes[at])) & 0xFF)]
        at += 1
      }
      return ~crc
    }
  }

  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for index in 0..<256 {
      var value = UInt32(index)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0x82F6_3B78 : value >> 1 }
      tables[index] = value
    }
    for index in 0..<256 {
      for level in 1..<8 {
        let previous = tables[(level - 1) * 256 + index]
        tables[level * 256 + index] = previous >> 8 ^ tables[Int(previous & 0xFF)]
      }
    }
    return tables
  }()
}
