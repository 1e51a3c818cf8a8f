private import Synchronization

/// An immutable part of an index: the postings and columns of some documents.
///
/// Opening checks the directory and every section's place; the pages of 64 KiB are checked against
/// their checksums when they are first read, so that opening costs nothing however large the file.
package final class Segment: Sendable {
  let name: String
  let bytes: Bytes
  package let documentCount: Int
  /// The sum of all documents' lengths.
  let totalLength: UInt64
  let isWeighted: Bool
  let terms: TermDictionary
  let columns: SegmentColumns
  private let checksums: PageChecksums

  convenience init(path: String, schema: Schema) throws(SegmentError) {
    try self.init(name: path, bytes: Bytes(try MappedFile(path: path)), schema: schema)
  }

  init(name: String, bytes: Bytes, schema: Schema) throws(SegmentError) {
    self.name = name
    self.bytes = bytes
    let directory = try SegmentDirectory(name: name, bytes: bytes)
    documentCount = directory.documentCount
    totalLength = directory.totalLength
    isWeighted = directory.isWeighted
    checksums = directory.checksums
    // The columns and the term index are small, and everything else leans on them.
    for section in [
      SegmentLayout.Section.termIndex, .keys, .keyOrder, .facets, .fieldStarts, .numbers,
    ] {
      guard let place = directory.places[section] else { continue }
      try checksums.verify(place, of: bytes, name: name)
    }
    terms = try TermDictionary(name: name, bytes: bytes, directory: directory)
    columns = try SegmentColumns(name: name, bytes: bytes, directory: directory, schema: schema)
    if let place = directory.places[.lengths] {
      try checksums.verify(place, of: bytes, name: name)
    }
  }

  /// Checks the pages that a range touches, once each.
  func verify(_ range: Range<Int>) throws(SegmentError) {
    try checksums.verify(range, of: bytes, name: name)
  }

  /// Checks every page of the file.
  package func verifyAll() throws(SegmentError) {
    try checksums.verify(0..<checksums.coveredLength, of: bytes, name: name)
  }

  package var byteCount: Int { bytes.count }
}

/// Where the sections of a segment lie; every place inside the file, or it throws.
struct SegmentDirectory {
  let documentCount: Int
  let totalLength: UInt64
  let isWeighted: Bool
  let places: [SegmentLayout.Section: Range<Int>]
  let checksums: PageChecksums

  init(name: String, bytes: Bytes) throws(SegmentError) {
    let minimum =
      SegmentLayout.headerLength + SegmentLayout.directoryHeadLength + SegmentLayout.footerLength
    guard bytes.count >= minimum else {
      throw .truncated(file: name, expected: minimum, actual: bytes.count)
    }
    guard bytes.u32(0) == SegmentLayout.headerMagic else { throw .notAnIndexFile(file: name) }
    guard bytes.u32(4) == SegmentLayout.version else {
      throw .unsupportedVersion(
        file: name, found: bytes.u32(4), readable: SegmentLayout.version)
    }
    let footer = bytes.count - SegmentLayout.footerLength
    guard bytes.u32(footer + 20) == SegmentLayout.footerMagic,
      bytes.u32(footer + 16) == SegmentLayout.version
    else { throw .truncated(file: name, expected: bytes.count + 1, actual: bytes.count) }
    guard let start = Int(exactly: bytes.u64(footer)),
      start >= SegmentLayout.headerLength,
      start <= footer, footer - start == Int(bytes.u32(footer + 8)),
      footer - start >= SegmentLayout.directoryHeadLength
    else { throw .malformed(file: name, field: "directory offset") }
    let (stored, computed) = (bytes.u32(footer + 12), bytes.crc32c(start, footer - start))
    guard stored == computed else {
      throw .checksumMismatch(file: name, stored: stored, computed: computed)
    }
    documentCount = Int(bytes.u32(start))
    isWeighted = bytes.u32(start + 4) & SegmentLayout.weightedFlag != 0
    totalLength = bytes.u64(start + 8)
    let sectionCount = Int(bytes.u32(start + 16))
    guard
      footer - start
        == SegmentLayout.directoryHeadLength + sectionCount * SegmentLayout.directoryEntryLength
    else { throw .malformed(file: name, field: "section count") }

    checksums = try PageChecksums(
      name: name, bytes: bytes, end: start, tableChecksum: bytes.u32(start + 20))
    var places: [SegmentLayout.Section: Range<Int>] = [:]
    for index in 0..<sectionCount {
      let entry =
        start + SegmentLayout.directoryHeadLength + index * SegmentLayout.directoryEntryLength
      guard let section = SegmentLayout.Section(rawValue: bytes.u32(entry)),
        let offset = Int(exactly: bytes.u64(entry + 8)),
        let length = Int(exactly: bytes.u64(entry + 16)),
        offset >= SegmentLayout.headerLength, length >= 0, offset <= checksums.coveredLength,
        length <= checksums.coveredLength - offset
      else { throw .malformed(file: name, field: "section \(index)") }
      places[section] = offset..<offset + length
    }
    self.places = places
  }
}

/// The checksums of a segment's pages, and which pages have been found sound.
final class PageChecksums: Sendable {
  /// The bytes before the table, all of which it covers.
  let coveredLength: Int
  private let tableOffset: Int
  private let sound: Mutex<[Bool]>

  init(name: String, bytes: Bytes, end: Int, tableChecksum: UInt32) throws(SegmentError) {
    // `pages * 64 KiB` bytes or fewer, then 4 bytes a page: one page count fits.
    let pages = (end + SegmentLayout.pageLength + 3) / (SegmentLayout.pageLength + 4)
    coveredLength = end - pages * 4
    tableOffset = coveredLength
    guard coveredLength > 0,
      (coveredLength + SegmentLayout.pageLength - 1) / SegmentLayout.pageLength == pages
    else { throw .malformed(file: name, field: "checksum table") }
    let computed = bytes.crc32c(tableOffset, pages * 4)
    guard computed == tableChecksum else {
      throw .checksumMismatch(file: name, stored: tableChecksum, computed: computed)
    }
    sound = Mutex(Array(repeating: false, count: pages))
  }

  func verify(_ range: Range<Int>, of bytes: Bytes, name: String) throws(SegmentError) {
    guard !range.isEmpty else { return }
    let first = max(0, range.lowerBound) / SegmentLayout.pageLength
    let last = min(range.upperBound, coveredLength) - 1
    guard last >= 0 else { return }
    let pages = first...max(first, last / SegmentLayout.pageLength)
    let unchecked = sound.withLock { sound in
      pages.filter { $0 < sound.count && !sound[$0] }
    }
    guard !unchecked.isEmpty else { return }
    for page in unchecked {
      let start = page * SegmentLayout.pageLength
      let computed = bytes.crc32c(start, min(SegmentLayout.pageLength, coveredLength - start))
      let stored = bytes.u32(tableOffset + page * 4)
      guard stored == computed else {
        throw .checksumMismatch(file: name, stored: stored, computed: computed)
      }
    }
    sound.withLock { sound in
      for page in unchecked { sound[page] = true }
    }
  }
}
