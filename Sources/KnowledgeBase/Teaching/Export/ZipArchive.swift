private import Compression

/// A ZIP archive whose files lie in it as they are (APPNOTE 6.3, method 0), so that `SeparationScan` reads what is handed
/// out, byte for byte; deflated, it would have to believe the writer. The same files give the same bytes. Names are ASCII paths; an archive of ours holds a handful of small texts.
package enum ZipArchive {
  /// The archive's bytes.
  ///
  /// | signature | what | fields that matter |
  /// |---|---|---|
  /// | `PK\3\4` | before each file | method, CRC-32, size twice, name length, name |
  /// | `PK\1\2` | directory, a line a file | the same and the offset of the first |
  /// | `PK\5\6` | end | count, length and offset of the directory |
  package static func bytes(of files: [(name: String, content: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in files {
      let offset = archive.count
      let facts =
        little(20, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(0x21, 2)
        + little(Int(Zlib.checksum(content)), 4) + little(content.count, 4)
        + little(content.count, 4)
        + little(name.utf8.count, 2) + little(0, 2)
      archive += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + content
      directory += [0x50, 0x4B, 1, 2] + little(20, 2) + facts
      directory += little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(offset, 4)
      directory += Array(name.utf8)
    }
    let start = archive.count
    archive += directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(files.count, 2)
    return archive + little(files.count, 2) + little(directory.count, 4) + little(start, 4)
      + little(0, 2)
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
