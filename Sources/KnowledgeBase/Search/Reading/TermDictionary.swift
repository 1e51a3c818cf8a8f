/// What the dictionary says of one term.
struct TermEntry {
  /// How many documents have the term.
  let documentCount: Int
  /// Its bytes in the postings section, as offsets in the file.
  let data: Range<Int>
  /// The only document and its frequency, when there is but one.
  let single: (document: UInt32, frequency: UInt32)?
}

/// The sorted terms of a segment.
struct TermDictionary: Sendable {
  private let bytes: Bytes
  private let place: Range<Int>
  private let postings: Range<Int>
  private let blockOffsets: Column
  private let blockPostings: Column
  private let keyStarts: Column
  private let keysOffset: Int
  private let blockCount: Int
  let count: Int

  init(name: String, bytes: Bytes, directory: SegmentDirectory) throws(SegmentError) {
    guard let place = directory.places[.terms], let index = directory.places[.termIndex],
      let postings = directory.places[.postings], index.count >= 8
    else { throw .malformed(file: name, field: "term sections") }
    count = Int(bytes.u32(index.lowerBound))
    blockCount = Int(bytes.u32(index.lowerBound + 4))
    guard
      let blocks = Column(bytes, at: index.lowerBound + 8, limit: index.upperBound),
      let data = Column(bytes, at: blocks.end, limit: index.upperBound),
      let starts = Column(bytes, at: data.end, limit: index.upperBound),
      blocks.count == blockCount, data.count == blockCount, starts.count == blockCount + 1,
      (count + SegmentLayout.termsPerBlock - 1) / SegmentLayout.termsPerBlock == blockCount
    else { throw .malformed(file: name, field: "term index") }
    self.bytes = bytes
    self.place = place
    self.postings = postings
    blockOffsets = blocks
    blockPostings = data
    keyStarts = starts
    keysOffset = starts.end
  }

  /// The entry of a term, or `nil`.
  func find(_ key: [UInt8], in segment: Segment) throws(SegmentError) -> TermEntry? {
    var reader = try TermReader(self, segment: segment, from: key)
    guard let entry = try reader.next(), reader.key == key else { return nil }
    return entry
  }

  /// The last block whose first term is not after `key`; the first block if there is none.
  fileprivate func block(for key: [UInt8]) -> Int {
    var (low, high) = (0, blockCount)
    while low < high {
      let middle = (low + high) / 2
      let start = Int(truncatingIfNeeded: keyStarts[middle])
      let length = Int(truncatingIfNeeded: keyStarts[middle + 1]) - start
      if bytes.compare(keysOffset &+ start, length, with: key) <= 0 {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return max(0, low - 1)
  }

  fileprivate func start(ofBlock block: Int) -> (terms: Int, postings: Int) {
    (
      place.lowerBound &+ Int(truncatingIfNeeded: blockOffsets[block]),
      Int(truncatingIfNeeded: blockPostings[block])
    )
  }

  /// The bytes of one block of terms.
  fileprivate func range(ofBlock block: Int) -> Range<Int> {
    let start = min(self.start(ofBlock: block).terms, place.upperBound)
    let end =
      block + 1 < blockCount
      ? min(max(start, self.start(ofBlock: block + 1).terms), place.upperBound) : place.upperBound
    return max(0, start)..<max(0, end)
  }

  fileprivate var postingsRange: Range<Int> { postings }
  fileprivate var storage: Bytes { bytes }
}

/// Walks the terms of a segment in order, from a given one.
struct TermReader {
  /// The term that `next` answered last.
  private(set) var key: [UInt8] = []

  private let dictionary: TermDictionary
  private let segment: Segment
  private let first: [UInt8]
  private var index: Int
  private var at = 0
  private var postings = 0
  private var isPositioned = false

  /// Stands before the first term that is not before `key`.
  init(
    _ dictionary: TermDictionary, segment: Segment, from key: [UInt8] = []
  ) throws(SegmentError) {
    self.dictionary = dictionary
    self.segment = segment
    first = key
    index = dictionary.count == 0 ? 0 : dictionary.block(for: key) * SegmentLayout.termsPerBlock
  }

  /// The next term's entry, or `nil` after the last.
  mutating func next() throws(SegmentError) -> TermEntry? {
    while let entry = try step() {
      if isPositioned { return entry }
      if !key.lexicographicallyPrecedes(first) {
        isPositioned = true
        return entry
      }
    }
    return nil
  }

  private mutating func step() throws(SegmentError) -> TermEntry? {
    guard index < dictionary.count else { return nil }
    let bytes = dictionary.storage
    if index % SegmentLayout.termsPerBlock == 0 {
      let block = index / SegmentLayout.termsPerBlock
      try segment.verify(dictionary.range(ofBlock: block))
      (at, postings) = dictionary.start(ofBlock: block)
      key = []
    }
    index += 1
    let shared = Int(bytes.varint(&at))
    let suffix = Int(bytes.varint(&at))
    guard shared <= key.count else {
      throw .malformed(file: segment.name, field: "term \(index)")
    }
    key.removeLast(key.count - shared)
    key.append(contentsOf: bytes.slice(at, suffix))
    at &+= suffix
    let documentCount = Int(bytes.varint(&at))
    let length = Int(truncatingIfNeeded: bytes.varint64(&at))
    var single: (UInt32, UInt32)?
    if documentCount == 1 {
      single = (bytes.varint(&at), bytes.varint(&at))
    } else {
      _ = bytes.varint64(&at)
    }
    let start = postings
    guard length >= 0, start >= dictionary.postingsRange.lowerBound,
      start <= dictionary.postingsRange.upperBound,
      length <= dictionary.postingsRange.upperBound - start,
      documentCount > 0, documentCount <= segment.documentCount,
      single.map({ $0.0 < segment.documentCount }) ?? true
    else { throw .malformed(file: segment.name, field: "term \(index)") }
    postings += length
    return TermEntry(
      documentCount: documentCount, data: start..<start + length,
      single: single.map { (document: $0.0, frequency: $0.1) })
  }
}
