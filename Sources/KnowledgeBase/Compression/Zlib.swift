private import CZlib

/// What zlib does for us.
package enum Zlib {
  /// Those bytes in the gzip format (RFC 1952); `nil` when they would not be smaller. From level 1, the fastest, to
  /// 9, the smallest.
  package static func gzip(_ bytes: [UInt8], level: Int) -> [UInt8]? {
    guard bytes.count > 32 else { return nil }
    var output = [UInt8](repeating: 0, count: bytes.count - 1)
    let size = unsafe bytes.withUnsafeBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        unsafe kb_gzip(
          Int32(max(1, min(level, 9))), input.baseAddress, input.count, output.baseAddress,
          output.count)
      }
    }
    return size > 0 ? Array(output[..<size]) : nil
  }

  /// CRC-32 of ISO 3309, as ZIP wants it.
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    UInt32(
      truncatingIfNeeded: unsafe bytes.withUnsafeBufferPointer {
        unsafe crc32_z(0, $0.baseAddress, $0.count)
      })
  }
}
