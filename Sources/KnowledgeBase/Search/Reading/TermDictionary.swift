/// What the dictionary says of one term.
struct TermEntry {
  /// How many documents have the term.
  let documentCount: Int
  /// Its bytes in the postings section, as offsets in the file.
  let data: Range<Int>
  /// The only posting, when there is but one.
  let single: Single?

  struct Single {
    let document: UInt32
    let frequency: UInt32
    let positions: UInt32
  }
}

/// The sorted terms of a segment.
struct TermDictionary: Sendable {
  private let bytes: Bytes
  private let place: Range<Int>
  fileprivate let postingsPlace: Range<Int>
  private let blockOffsets: Column
  private let blockPostings: Column
  /// The largest document count of each block.
  private let blockMaxima: Column
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
      let maxima = Column(bytes, at: data.end, limit: index.upperBound),
      let starts = Column(bytes, at: maxima.end, limit: index.upperBound),
      maxima.count == blockCount, blocks.count == blockCount, data.count == blockCount,
      starts.count == blockCount + 1,
      (count + SegmentLayout.termsPerBlock - 1) / SegmentLayout.termsPerBlock == blockCount
    else { throw .malformed(file: name, field: "term index") }
    self.bytes = bytes
    self.place = place
    postingsPlace = postings
    blockOffsets = blocks
    blockPostings = data
    blockMaxima = maxima
    keyStarts = starts
    keysOffset = starts.end
  }

  /// The entry of a term, or `nil`. O(log n), without allocation.
  func find(_ key: [UInt8], in segment: Segment) throws(SegmentError) -> TermEntry? {
    guard count > 0 else { return nil }
    let key = key.span
    let block = self.block(for: key)
    try segment.verify(range(ofBlock: block))
    var (at, postings) = start(ofBlock: block)
    var matched = 0
    for index in block
      * SegmentLayout.termsPerBlock..<min(
        count, (block + 1) * SegmentLayout.termsPerBlock)
    {
      let shared = Int(bytes.varint(&at))
      let suffix = Int(bytes.varint(&at))
      let suffixAt = at
      at &+= suffix
      // The term before shares `matched` bytes with the key and is less than it.
      if shared < matched { return nil }
      if shared == matched {
        let more = bytes.shared(suffixAt, suffix, with: key, from: matched)
        if matched &+ more == key.count {
          return more == suffix ? try entry(&at, &postings, index, segment) : nil
        }
        if more < suffix, bytes.u8(suffixAt &+ more) > key[matched &+ more] { return nil }
        matched &+= more
      }
      skipEntry(&at, &postings, segment)
    }
    return nil
  }

  /// Reads what stands behind a term; moves `at` behind it and `postings` on by its length.
  fileprivate func entry(
    _ at: inout Int, _ postings: inout Int, _ index: Int, _ segment: Segment
  ) throws(SegmentError) -> TermEntry {
    let documentCount = Int(bytes.varint(&at))
    let length = Int(truncatingIfNeeded: bytes.varint64(&at))
    var single: TermEntry.Single?
    if documentCount == 1 {
      let (document, frequency) = (bytes.varint(&at), bytes.varint(&at))
      let positions = segment.isWeighted && frequency > 1 ? bytes.varint(&at) : frequency
      single = TermEntry.Single(document: document, frequency: frequency, positions: positions)
    }
    let start = postings
    guard length >= 0, start >= postingsPlace.lowerBound, start <= postingsPlace.upperBound,
      length <= postingsPlace.upperBound - start, documentCount > 0,
      documentCount <= segment.documentCount,
      single.map({ $0.document < segment.documentCount }) ?? true
    else { throw .malformed(file: segment.name, field: "term \(index)") }
    postings += length
    return TermEntry(
      documentCount: documentCount, data: start..<start + length, single: single)
  }

  /// Passes over what stands behind a term, unchecked: what is answered is checked by `entry`.
  fileprivate func skipEntry(_ at: inout Int, _ postings: inout Int, _ segment: Segment) {
    let hasOne = bytes.varint(&at) == 1
    postings &+= Int(truncatingIfNeeded: bytes.varint64(&at))
    guard hasOne else { return }
    bytes.skipVarint(&at)
    let frequency = bytes.varint(&at)
    if segment.isWeighted && frequency > 1 { bytes.skipVarint(&at) }
  }

  /// The last block whose first term is not after `key`, or begins with it where that is asked;
  /// `first`, whose first term is not after it either, if there is none behind.
  fileprivate func block(
    for key: Span<UInt8>, from first: Int = 0, orThatBeginsSo: Bool = false
  ) -> Int {
    let most = orThatBeginsSo ? key.count : .max
    var (low, high) = (first, blockCount)
    if first > 0 {
      // Mostly it is near.
      var step = 1
      while low &+ step < blockCount, isBefore(low &+ step, key, most) {
        low &+= step
        step &*= 2
      }
      high = min(low &+ step, blockCount)
      // The first term of `low` is known not to be after the key.
      low &+= 1
    }
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle, key, most) { low = middle + 1 } else { high = middle }
    }
    return max(first, low - 1)
  }

  /// Whether a block's first term, or so many bytes of it, is not after `key`.
  @inline(__always) private func isBefore(_ block: Int, _ key: Span<UInt8>, _ most: Int) -> Bool {
    let start = Int(truncatingIfNeeded: keyStarts[block])
    let length = Int(truncatingIfNeeded: keyStarts[block + 1]) - start
    return bytes.compare(keysOffset &+ start, min(length, most), with: key) <= 0
  }

  /// No term of a block of terms is in more documents.
  fileprivate func maximum(ofBlock block: Int) -> Int {
    Int(truncatingIfNeeded: blockMaxima[block])
  }

  /// At least `rank` of the terms that begin with `prefix`, which is not before the first term of
  /// `first`, are in so many documents or more; 1 when nothing is known.
  ///
  /// A block that lies wholly among them has a term with its largest count.
  fileprivate func floor(
    ofRank rank: Int, startingWith prefix: Span<UInt8>, from first: Int
  ) -> Int {
    guard rank > 0, blockCount > 0 else { return 1 }
    let last = block(for: prefix, from: first, orThatBeginsSo: true)
    guard last - first > rank else { return 1 }
    var largest: [Int] = []
    largest.reserveCapacity(rank)
    for block in first + 1..<last {
      let count = maximum(ofBlock: block)
      if largest.count < rank || count > largest[rank - 1] {
        largest.insert(count, keeping: rank) { $0 }
      }
    }
    return max(1, largest[rank - 1])
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

  fileprivate var storage: Bytes { bytes }
}

/// Walks the terms of a segment in order, from a given one.
struct TermReader {
  /// The term that `next` answered last.
  private(set) var key: [UInt8] = []

  private let dictionary: TermDictionary
  private let segment: Segment
  private var first: [UInt8]
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
    index =
      dictionary.count == 0 ? 0 : dictionary.block(for: key.span) * SegmentLayout.termsPerBlock
  }

  /// The next term's entry, or `nil` after the last.
  mutating func next() throws(SegmentError) -> TermEntry? {
    isPositioned ? try step() : try position()
  }

  /// Goes on with the first term that is not before `lead` with `rest` behind it, which must be after
  /// the present one.
  mutating func seek(_ lead: [UInt8], _ rest: ArraySlice<UInt8>) {
    var length = 0
    for byte in lead {
      first.put(byte, at: length)
      length &+= 1
    }
    for byte in rest {
      first.put(byte, at: length)
      length &+= 1
    }
    while first.count > length { first.removeLast() }
    let block = dictionary.block(
      for: first.span, from: max(0, index - 1) / SegmentLayout.termsPerBlock)
    if block * SegmentLayout.termsPerBlock > index {
      index = block * SegmentLayout.termsPerBlock
    }
    isPositioned = false
  }

  /// Finds the first term that is not before `first`; terms before it are compared in place.
  private mutating func position() throws(SegmentError) -> TermEntry? {
    isPositioned = true
    let bytes = dictionary.storage
    // How many bytes the term before, which is less, shares with `first`.
    var matched = 0
    if index % SegmentLayout.termsPerBlock != 0 {
      while matched < min(key.count, first.count), key[matched] == first[matched] { matched += 1 }
    }
    while index < dictionary.count {
      if index % SegmentLayout.termsPerBlock == 0 {
        try enterBlock()
        matched = 0
      }
      index += 1
      let shared = Int(bytes.varint(&at))
      let suffix = Int(bytes.varint(&at))
      let suffixAt = at
      at &+= suffix
      guard shared <= matched else {
        dictionary.skipEntry(&at, &postings, segment)
        continue
      }
      if shared == matched {
        let more = bytes.shared(suffixAt, suffix, with: first.span, from: matched)
        let isBefore =
          matched + more < first.count
          && (more == suffix || bytes.u8(suffixAt &+ more) < first[matched + more])
        if isBefore {
          matched += more
          dictionary.skipEntry(&at, &postings, segment)
          continue
        }
      }
      for index in 0..<shared { key.put(first[index], at: index) }
      bytes.write(suffixAt, suffix, into: &key, at: shared)
      return try dictionary.entry(&at, &postings, index, segment)
    }
    return nil
  }

  private mutating func enterBlock() throws(SegmentError) {
    let block = index / SegmentLayout.termsPerBlock
    try segment.verify(dictionary.range(ofBlock: block))
    (at, postings) = dictionary.start(ofBlock: block)
    key.removeAll(keepingCapacity: true)
  }

  /// At least `rank` of the terms that begin with `prefix`, from which this reader must begin, are
  /// in so many documents or more; 1 when nothing is known.
  func floor(ofRank rank: Int, startingWith prefix: [UInt8]) -> Int {
    dictionary.floor(
      ofRank: rank, startingWith: prefix.span, from: index / SegmentLayout.termsPerBlock)
  }

  /// The next term that is in at least `count` documents and begins with `prefix`, from which this
  /// reader must have begun; `nil` when no more begin so.
  ///
  /// Blocks of rarer terms are passed over, and of the rarer terms of other blocks only the bytes
  /// are read.
  mutating func next(
    startingWith prefix: [UInt8], inAtLeast count: Int
  ) throws(SegmentError) -> TermEntry? {
    if !isPositioned {
      guard let entry = try position(), key.starts(with: prefix) else { return nil }
      if entry.documentCount >= count { return entry }
    }
    let bytes = dictionary.storage
    while true {
      let beginsBlock = index % SegmentLayout.termsPerBlock == 0
      if beginsBlock { skipBlocks(below: count) }
      guard index < dictionary.count else { return nil }
      if beginsBlock { try enterBlock() }
      index += 1
      let shared = Int(bytes.varint(&at))
      // In one block the term before begins with the prefix.
      if !beginsBlock, shared < prefix.count { return nil }
      try read(shared)
      if beginsBlock, !key.starts(with: prefix) { return nil }
      var ahead = at
      if Int(bytes.varint(&ahead)) >= count {
        return try dictionary.entry(&at, &postings, index, segment)
      }
      dictionary.skipEntry(&at, &postings, segment)
    }
  }

  /// Passes over blocks of terms each of which is in fewer than `count` documents.
  private mutating func skipBlocks(below count: Int) {
    while index < dictionary.count,
      dictionary.maximum(ofBlock: index / SegmentLayout.termsPerBlock) < count
    {
      index += SegmentLayout.termsPerBlock
    }
  }

  private mutating func step() throws(SegmentError) -> TermEntry? {
    guard index < dictionary.count else { return nil }
    let bytes = dictionary.storage
    if index % SegmentLayout.termsPerBlock == 0 { try enterBlock() }
    index += 1
    try read(Int(bytes.varint(&at)))
    return try dictionary.entry(&at, &postings, index, segment)
  }

  /// Reads what stands behind the bytes that the next term shares with the present one.
  @inline(__always) private mutating func read(_ shared: Int) throws(SegmentError) {
    let bytes = dictionary.storage
    let suffix = Int(bytes.varint(&at))
    guard shared <= key.count, suffix <= 1_024 else {
      throw .malformed(file: segment.name, field: "term \(index)")
    }
    bytes.write(at, suffix, into: &key, at: shared)
    at &+= suffix
  }
}

extension Array {
  /// Puts an element behind those with at least its count, in a list with the largest first; of a list of
  /// `most` the last falls out.
  @inline(__always) mutating func insert(
    _ element: Element, keeping most: Int, count: (Element) -> Int
  ) {
    if self.count < most { append(element) } else { self[most - 1] = element }
    var index = self.count - 1
    while index > 0, count(self[index - 1]) < count(element) {
      swapAt(index - 1, index)
      index -= 1
    }
  }
}
