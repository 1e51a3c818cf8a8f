/// Why an archive cannot go on.
package enum ZipStreamError: Error, Equatable {
  /// A file, or where it begins, is beyond 4 GiB, which wants another format (ZIP64).
  case tooLarge
}

/// A ZIP archive written while its files are made, deflated, in memory that does not grow with them (APPNOTE 6.3).
///
/// | signature | what | fields that matter |
/// |---|---|---|
/// | `PK\3\4` | before each file | method 8, flag 3 (sizes follow), flag 11 (names are UTF-8), name |
/// | `PK\7\8` | behind each file | CRC-32, deflated size, size |
/// | `PK\1\2` | directory, a line a file | the same and the offset of the first |
/// | `PK\5\6` | end | count, length and offset of the directory |
package struct ZipStream {
  private var directory: [UInt8] = []
  private var fileCount = 0
  private var offset = 0
  private var name: [UInt8] = []
  private var start = 0
  private var checksum: UInt32 = 0
  private var (size, deflatedSize) = (0, 0)

  package init() {}

  /// Begins a file; the one before must have been ended.
  package mutating func begin(_ name: String) -> [UInt8] {
    (self.name, start, checksum, size, deflatedSize) = (Array(name.utf8), offset, 0, 0, 0)
    let head = [0x50, 0x4B, 3, 4] + facts(0, 0, 0) + self.name
    offset += head.count
    return head
  }

  /// A piece of the file.
  package mutating func add(_ bytes: [UInt8], isLast: Bool = false) throws(ZipStreamError)
    -> [UInt8]
  {
    guard var part = Zlib.deflatedPart(bytes, isLast: isLast) else { throw .tooLarge }
    checksum = Zlib.checksum(bytes, after: checksum)
    (size, deflatedSize) = (size + bytes.count, deflatedSize + part.count)
    if isLast {
      part += [0x50, 0x4B, 7, 8] + Self.sizes(Int(checksum), deflatedSize, size)
      directory += [0x50, 0x4B, 1, 2] + Self.little(20, 2)
      directory += facts(Int(checksum), deflatedSize, size)
      directory += [UInt8](repeating: 0, count: 10) + Self.little(start, 4) + name
      fileCount += 1
    }
    offset += part.count
    guard max(size, offset) <= UInt32.max else { throw .tooLarge }
    return part
  }

  /// A whole file.
  package mutating func file(_ name: String, _ text: String) throws(ZipStreamError) -> [UInt8] {
    begin(name) + (try add(Array(text.utf8), isLast: true))
  }

  /// The end of the archive.
  package func finish() -> [UInt8] {
    directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.little(fileCount, 2)
      + Self.little(fileCount, 2) + Self.little(directory.count, 4) + Self.little(offset, 4) + [
        0, 0,
      ]
  }

  private func facts(_ checksum: Int, _ deflated: Int, _ size: Int) -> [UInt8] {
    // Version, flags, method, 0:00 on the 1st of January 1980, sums, length of the name, nothing extra.
    Self.little(20, 2) + Self.little(0x808, 2) + Self.little(8, 2) + Self.little(0, 2)
      + Self.little(0x21, 2) + Self.sizes(checksum, deflated, size) + Self.little(name.count, 2)
      + [0, 0]
  }

  private static func sizes(_ checksum: Int, _ deflated: Int, _ size: Int) -> [UInt8] {
    little(checksum, 4) + little(deflated, 4) + little(size, 4)
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
