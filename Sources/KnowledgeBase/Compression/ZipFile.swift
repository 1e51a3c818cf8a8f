/// Why bytes are no ZIP archive that can be read.
package enum ZipFileError: Error, Equatable {
  /// It does not hold together.
  case damaged
  /// Encrypted, of several volumes, beyond 4 GiB, or packed otherwise than stored and deflated.
  case unknownKind
  /// It holds more files, or larger ones, than are unpacked.
  case tooLarge
}

/// A ZIP archive (APPNOTE 6.3) whose bytes come from outside: every offset is checked before it is used, and no more is
/// unpacked than `limit` allows.
///
/// | signature | what | at |
/// |---|---|---|
/// | `PK\5\6` | end | within the last 65,557 bytes: count (10), length (12) and offset (16) of the directory |
/// | `PK\1\2` | a line of the directory | flags (8), method (10), CRC-32 (16), packed size (20), size (24), lengths of name, extra and remark (28), offset (42), name (46) |
/// | `PK\3\4` | before each file | lengths of name and extra (26), name (30), the file behind them |
package struct ZipFile {
  /// One file of it, unpacked, its sum checked.
  package struct Entry: Equatable, Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Chosen by us: many times what an office file holds.
  private static let mostEntries = 10_000

  /// The files in the order of the directory. No two have the same name but for the case of its letters.
  package let entries: [Entry]

  /// Unpacks all of it, `limit` bytes together at the most.
  package init(_ bytes: [UInt8], limit: Int) throws(ZipFileError) {
    let end = try Self.end(of: bytes)
    guard let disk = bytes.little(4, 2, from: end), let here = bytes.little(8, 2, from: end),
      let count = bytes.little(10, 2, from: end), let length = bytes.little(12, 4, from: end),
      let start = bytes.little(16, 4, from: end)
    else { throw .damaged }
    guard disk == 0, here == count, count < 0xFFFF, start < 0xFFFF_FFFF else { throw .unknownKind }
    guard count <= Self.mostEntries else { throw .tooLarge }
    guard start + length <= end else { throw .damaged }
    var (place, left) = (start, limit)
    var entries: [Entry] = []
    var names: Set<String> = []
    for _ in 0..<count {
      let (entry, next) = try Self.entry(of: bytes, at: place, before: end, atMost: left)
      left -= entry.bytes.count
      guard names.insert(entry.name.lowercased()).inserted else { throw .damaged }
      entries.append(entry)
      place = next
    }
    self.entries = entries
  }

  private static func end(of bytes: [UInt8]) throws(ZipFileError) -> Int {
    var place = bytes.count - 22
    let first = max(0, bytes.count - 22 - 0xFFFF)
    while place >= first {
      if bytes.has([0x50, 0x4B, 5, 6], at: place), let remark = bytes.little(20, 2, from: place),
        place + 22 + remark == bytes.count
      {
        return place
      }
      place -= 1
    }
    throw .damaged
  }

  private static func entry(
    of bytes: [UInt8], at place: Int, before end: Int, atMost limit: Int
  ) throws(ZipFileError) -> (Entry, next: Int) {
    guard bytes.has([0x50, 0x4B, 1, 2], at: place),
      let flags = bytes.little(8, 2, from: place), let method = bytes.little(10, 2, from: place),
      let sum = bytes.little(16, 4, from: place), let packed = bytes.little(20, 4, from: place),
      let size = bytes.little(24, 4, from: place), let named = bytes.little(28, 2, from: place),
      let extra = bytes.little(30, 2, from: place), let remark = bytes.little(32, 2, from: place),
      let local = bytes.little(42, 4, from: place)
    else { throw .damaged }
    let nameStart = place + 46
    let next = nameStart + named + extra + remark
    guard next <= end else { throw .damaged }
    guard flags & 0x2041 == 0, [0, 8].contains(method), packed < 0xFFFF_FFFF, size < 0xFFFF_FFFF
    else { throw .unknownKind }
    guard size <= limit else { throw .tooLarge }
    let nameBytes = bytes[nameStart..<nameStart + named]
    guard let name = String(validating: nameBytes, as: UTF8.self), !name.isEmpty,
      bytes.has([0x50, 0x4B, 3, 4], at: local), let localNamed = bytes.little(26, 2, from: local),
      let localExtra = bytes.little(28, 2, from: local)
    else { throw .damaged }
    let start = local + 30 + localNamed + localExtra
    guard start + packed <= bytes.count, localNamed == named,
      bytes[local + 30..<local + 30 + named].elementsEqual(nameBytes)
    else { throw .damaged }
    let content = Array(bytes[start..<start + packed])
    let unpacked = method == 0 ? content : Zlib.inflated(content, size: size)
    guard let unpacked, unpacked.count == size, Int(Zlib.checksum(unpacked)) == sum else {
      throw .damaged
    }
    return (Entry(name: name, bytes: unpacked), next)
  }
}

extension [UInt8] {
  /// The number of `size` bytes, the lowest first, that stands `offset` behind `place`; `nil` beyond the end.
  fileprivate func little(_ offset: Int, _ size: Int, from place: Int) -> Int? {
    let start = place + offset
    guard start >= 0, start + size <= count else { return nil }
    return (0..<size).reduce(0) { $0 | Int(self[start + $1]) << (8 * $1) }
  }

  fileprivate func has(_ sign: [UInt8], at place: Int) -> Bool {
    place >= 0 && place + sign.count <= count
      && self[place..<place + sign.count].elementsEqual(sign)
  }
}
