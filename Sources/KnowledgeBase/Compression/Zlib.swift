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

  /// One part of a deflated file (RFC 1951); parts of one file follow each other as they are. `nil` from a gigabyte on.
  package static func deflatedPart(_ bytes: [UInt8], isLast: Bool) -> [UInt8]? {
    // What zlib's compressBound allows for, and the mark between parts.
    let room = bytes.count + bytes.count >> 12 + bytes.count >> 14 + bytes.count >> 25 + 64
    var output = [UInt8](repeating: 0, count: room)
    let size = unsafe bytes.withUnsafeBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        unsafe kb_deflate_part(
          input.baseAddress, input.count, isLast ? 1 : 0, output.baseAddress, output.count)
      }
    }
    return size > 0 ? Array(output[..<size]) : nil
  }

  /// What a whole deflated file (RFC 1951) becomes; `nil` when it is none, or does not become so many bytes.
  package static func inflated(_ bytes: [UInt8], size: Int) -> [UInt8]? {
    guard (0...0x2FFF_FFFF).contains(size) else { return nil }
    // A byte more, so that there is somewhere to write to, and that what is longer is seen to be.
    var output = [UInt8](repeating: 0, count: size + 1)
    let found = unsafe bytes.withUnsafeBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        unsafe kb_inflate_whole(input.baseAddress, input.count, output.baseAddress, output.count)
      }
    }
    guard found == size else { return nil }
    output.removeLast()
    return output
  }

  /// CRC-32 of ISO 3309, as ZIP wants it; of what follows bytes whose sum is `before`.
  package static func checksum(_ bytes: [UInt8], after before: UInt32 = 0) -> UInt32 {
    // A null pointer asks zlib for the sum of nothing at all.
    guard !bytes.isEmpty else { return before }
    return UInt32(
      truncatingIfNeeded: unsafe bytes.withUnsafeBufferPointer {
        unsafe crc32_z(UInt(before), $0.baseAddress, $0.count)
      })
  }
}
