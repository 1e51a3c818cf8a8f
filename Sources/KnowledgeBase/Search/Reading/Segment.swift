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
  /// The average length of its documents, under which its impacts were made.
  let averageLength: Float
  private let checksums: PageChecksums
  private let foundations: [Range<Int>]
  private let isPrepared = Atomic(false)
  private let orders = Mutex<[NumberOrder]>([])

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
    foundations = [
      SegmentLayout.Section.termIndex, .lengths, .keys, .keyOrder, .facets, .fieldStarts, .numbers,
    ].compactMap { directory.places[$0] }
    terms = try TermDictionary(name: name, bytes: bytes, directory: directory)
    columns = try SegmentColumns(name: name, bytes: bytes, directory: directory, schema: schema)
    averageLength =
      BM25.Collection(documentCount: documentCount, totalLength: totalLength).averageLength
  }

  /// Checks the columns and the term index, which everything else leans on, once. Costs nothing again.
  func prepare() throws(SegmentError) {
    if isPrepared.load(ordering: .acquiring) { return }
    for place in foundations { try checksums.verify(place, of: bytes, name: name) }
    isPrepared.store(true, ordering: .releasing)
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

  /// Its documents by their number in a column. The segment must have been prepared.
  func order(of column: Int) -> NumberOrder {
    orders.withLock { orders in
      if let known = orders.first(where: { $0.column == column }) { return known }
      let order = NumberOrder(column, of: columns, documentCount: documentCount)
      orders.append(order)
      return order
    }
  }
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
  private let sound: Mutex<(pages: [Bool], unchecked: Int)>
  private let isSound = Atomic(false)

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
    sound = Mutex((Array(repeating: false, count: pages), pages))
  }

  func verify(_ range: Range<Int>, of bytes: Bytes, name: String) throws(SegmentError) {
    if range.isEmpty || isSound.load(ordering: .acquiring) { return }
    let first = max(0, range.lowerBound) / SegmentLayout.pageLength
    let last = min(range.upperBound, coveredLength) - 1
    guard last >= 0 else { return }
    let pages = first...max(first, last / SegmentLayout.pageLength)
    let isChecked = sound.withLock { sound in
      pages.allSatisfy { $0 >= sound.pages.count || sound.pages[$0] }
    }
    if isChecked { return }
    for page in pages where page * SegmentLayout.pageLength < coveredLength {
      if sound.withLock({ $0.pages[page] }) { continue }
      let start = page * SegmentLayout.pageLength
      let computed = bytes.crc32c(start, min(SegmentLayout.pageLength, coveredLength - start))
      let stored = bytes.u32(tableOffset + page * 4)
      guard stored == computed else {
        throw .checksumMismatch(file: name, stored: stored, computed: computed)
      }
      let isLast = sound.withLock { sound in
        if !sound.pages[page] {
          sound.pages[page] = true
          sound.unchecked -= 1
        }
        return sound.unchecked == 0
      }
      if isLast { isSound.store(true, ordering: .releasing) }
    }
  }
}
