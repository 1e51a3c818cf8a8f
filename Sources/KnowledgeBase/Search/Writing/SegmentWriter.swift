/// Writes one segment: its terms in order, then its columns, then the directory.
final class SegmentWriter {
  private let schema: Schema
  private let sink: SegmentSink
  private let weighted: Bool
  private let encoder: PostingsEncoder
  private var directory: [(section: SegmentLayout.Section, offset: Int, length: Int)] = []
  private var terms = ByteWriter()
  private var indexKeys = ByteWriter()
  private var indexKeyStarts: [UInt64] = []
  private var indexBlocks: [UInt64] = []
  private var indexPostings: [UInt64] = []
  private var indexMaxima: [UInt64] = []
  private var termCount = 0
  private var previousKey: [UInt8] = []

  /// `average` is the average length of the documents to come.
  init(schema: Schema, sink: SegmentSink, average: Float) throws(SegmentError) {
    self.schema = schema
    self.sink = sink
    weighted = schema.textFields.contains { $0.weight != 1 }
    encoder = PostingsEncoder(weighted: weighted, impacts: Impacts(average: average))
    var header = ByteWriter()
    header.u32(SegmentLayout.headerMagic)
    header.u32(SegmentLayout.version)
    header.u64(0)
    try sink.append(header.bytes)
  }

  /// Adds the next document of the term under way.
  @inline(__always) func add(
    document: UInt32, frequency: UInt32, lengthCode: UInt8, positions: PositionList
  ) {
    encoder.add(
      document: document, frequency: frequency, lengthCode: lengthCode, positions: positions)
  }

  /// Ends the term under way and gives it its key. Keys come in increasing order of bytes. A term
  /// without documents is dropped.
  func endTerm(_ key: [UInt8]) throws(SegmentError) {
    let term = encoder.term
    guard term.documentCount > 0 else { return }
    let offset = sink.position
    try encoder.finish { (bytes) throws(SegmentError) in try sink.append(bytes) }
    let length = sink.position - offset

    var shared = 0
    if termCount % SegmentLayout.termsPerBlock == 0 {
      indexBlocks.append(UInt64(terms.count))
      indexPostings.append(UInt64(offset))
      indexMaxima.append(0)
      indexKeyStarts.append(UInt64(indexKeys.count))
      indexKeys.append(key)
    } else {
      while shared < min(key.count, previousKey.count), key[shared] == previousKey[shared] {
        shared += 1
      }
    }
    terms.varint(UInt32(shared))
    terms.varint(UInt32(key.count - shared))
    terms.append(key[shared...])
    terms.varint(UInt32(clamping: term.documentCount))
    terms.varint64(UInt64(length))
    if term.documentCount == 1 {
      terms.varint(term.firstDocument)
      terms.varint(term.firstFrequency)
      if weighted, term.firstFrequency > 1 { terms.varint(term.firstPositions) }
    }
    let last = indexMaxima.count - 1
    indexMaxima[last] = max(indexMaxima[last], UInt64(term.documentCount))
    previousKey = key
    termCount += 1
  }

  /// The columns of a segment, each with one entry a document.
  struct Columns {
    var keys: [UInt64] = []
    var lengthCodes: [UInt8] = []
    /// For each text field but the first, where it begins.
    var fieldStarts: [[UInt64]] = []
    /// For each number column, `nil` where a document has none.
    var numbers: [[Int32?]] = []
    /// For each facet field, the values of each document.
    var facets: [FacetColumn] = []
    /// The sum of the exact lengths.
    var totalLength: UInt64 = 0

    var averageLength: Float {
      BM25.Collection(documentCount: keys.count, totalLength: totalLength).averageLength
    }
  }

  /// The values of one facet field: all of them sorted, and their places for each document.
  struct FacetColumn {
    var values: [[UInt8]] = []
    var ordinals: [[UInt32]] = []
  }

  /// Writes everything that follows the terms. Answers the bytes of a segment in memory.
  func finish(_ columns: Columns) throws(SegmentError) -> [UInt8] {
    let documentCount = columns.keys.count
    directory.append(
      (.postings, SegmentLayout.headerLength, sink.position - SegmentLayout.headerLength))
    try section(.terms, terms.bytes)
    try section(.termIndex, termIndex())
    try section(.lengths, columns.lengthCodes)
    try section(.keys) { ColumnWriter.write(columns.keys, into: &$0) }
    let order = Array(columns.keys.indices).sorted { columns.keys[$0] < columns.keys[$1] }
    if order != Array(columns.keys.indices) {
      try section(.keyOrder) { ColumnWriter.write(order.map(UInt64.init), into: &$0) }
    }
    try section(.fieldStarts) { writer in
      for starts in columns.fieldStarts { ColumnWriter.write(starts, into: &writer) }
    }
    try section(.numbers) { writer in
      for numbers in columns.numbers {
        ColumnWriter.write(numbers.map(Self.stored), into: &writer)
      }
    }
    try section(.facets) { writer in
      for facet in columns.facets { Self.write(facet, into: &writer) }
    }
    try sink.endPages()
    var checksums = ByteWriter()
    for checksum in sink.pageChecksums { checksums.u32(checksum) }
    try sink.append(checksums.bytes)

    var tail = ByteWriter()
    tail.u32(UInt32(clamping: documentCount))
    tail.u32(weighted ? SegmentLayout.weightedFlag : 0)
    tail.u64(columns.totalLength)
    tail.u32(UInt32(directory.count))
    tail.u32(CRC32C.of(checksums.bytes))
    for entry in directory {
      tail.u32(entry.section.rawValue)
      tail.u32(0)
      tail.u64(UInt64(entry.offset))
      tail.u64(UInt64(entry.length))
    }
    var footer = ByteWriter()
    footer.u64(UInt64(sink.position))
    footer.u32(UInt32(tail.count))
    footer.u32(CRC32C.of(tail.bytes))
    footer.u32(SegmentLayout.version)
    footer.u32(SegmentLayout.footerMagic)
    try sink.append(tail.bytes)
    try sink.append(footer.bytes)
    return try sink.finish()
  }

  /// How a number is stored: zero for none.
  static func stored(_ number: Int32?) -> UInt64 {
    guard let number else { return 0 }
    return UInt64(Int64(number) + 0x8000_0001)
  }

  private func section(
    _ section: SegmentLayout.Section, _ bytes: [UInt8]
  ) throws(SegmentError) {
    directory.append((section, sink.position, bytes.count))
    try sink.append(bytes)
  }

  private func section(
    _ section: SegmentLayout.Section, _ write: (inout ByteWriter) -> Void
  ) throws(SegmentError) {
    var writer = ByteWriter()
    write(&writer)
    try self.section(section, writer.bytes)
  }

  private func termIndex() -> [UInt8] {
    var writer = ByteWriter()
    writer.u32(UInt32(clamping: termCount))
    writer.u32(UInt32(clamping: indexBlocks.count))
    ColumnWriter.write(indexBlocks, into: &writer)
    ColumnWriter.write(indexPostings, into: &writer)
    ColumnWriter.write(indexMaxima, into: &writer)
    ColumnWriter.write(indexKeyStarts + [UInt64(indexKeys.count)], into: &writer)
    writer.append(indexKeys.bytes)
    return writer.bytes
  }

  /// Values UInt32, then their ends as a column, their bytes, and the ordinals: a column of counts'
  /// running sums, empty when each document has exactly one, and a column of ordinals.
  private static func write(_ facet: FacetColumn, into writer: inout ByteWriter) {
    var ends: [UInt64] = []
    var bytes: [UInt8] = []
    for value in facet.values {
      bytes.append(contentsOf: value)
      ends.append(UInt64(bytes.count))
    }
    ColumnWriter.write(ends, into: &writer)
    writer.u32(UInt32(clamping: bytes.count))
    writer.append(bytes)
    var starts: [UInt64] = [0]
    var ordinals: [UInt64] = []
    for document in facet.ordinals {
      ordinals.append(contentsOf: document.map(UInt64.init))
      starts.append(UInt64(ordinals.count))
    }
    // One value each: the places need not be said.
    let isSingle = facet.ordinals.allSatisfy { $0.count == 1 }
    ColumnWriter.write(isSingle ? [] : starts, into: &writer)
    ColumnWriter.write(ordinals, into: &writer)
  }
}
