/// Where one term's postings lie in one segment, and what its head says. `SegmentLayout` has the layout.
struct PostingsList: Sendable {
  let bytes: Bytes
  let data: Range<Int>
  let documentCount: Int
  /// The segment's number of documents: no posting may name one beyond.
  let documentLimit: UInt32
  let isWeighted: Bool
  /// The only posting of a term that has but one.
  let single: TermEntry.Single?
  let blockCount: Int
  /// Whether there is a skip table: 128 documents or more.
  let isLong: Bool
  /// Where the positions begin; for a short list known only when it has been read.
  let positionsStart: Int
  private let lasts: Int
  private let offsets: Int
  private let maxima: Int
  private let blocks: Int

  /// Checks that the head fits into the term's bytes, whose pages have been verified.
  init(_ entry: TermEntry, in segment: Segment) throws(SegmentError) {
    bytes = segment.bytes
    data = entry.data
    documentCount = entry.documentCount
    documentLimit = UInt32(min(segment.documentCount, Int(TermCursor.filler)))
    isWeighted = segment.isWeighted
    single = entry.single
    isLong = entry.documentCount >= BitPacking.blockLength
    let start = entry.data.lowerBound
    guard isLong else {
      blockCount = 1
      positionsStart = start
      (lasts, offsets, maxima, blocks) = (start, start, start, start)
      return
    }
    blockCount = (entry.documentCount + 127) / 128
    lasts = start + SegmentLayout.postingsHeadLength
    offsets = lasts + 4 * blockCount
    maxima = offsets + 4 * blockCount
    blocks = maxima + blockCount
    positionsStart = start &+ Int(bytes.u32(start))
    guard blocks <= entry.data.upperBound, positionsStart <= entry.data.upperBound,
      entry.data.upperBound <= bytes.count
    else { throw .malformed(file: segment.name, field: "skip table") }
  }

  /// At least `rank` postings have an impact above this many 255ths; 0 when nothing is known.
  func impact(ofRank rank: Int) -> UInt8 {
    guard isLong, rank > 0 else { return 0 }
    if rank <= SegmentLayout.impactRanks.0 { return bytes.u8(data.lowerBound + 4) }
    return rank <= SegmentLayout.impactRanks.1 ? bytes.u8(data.lowerBound + 5) : 0
  }

  /// The last document of a block of a long list.
  @inline(__always) func last(ofBlock block: Int) -> UInt32 { bytes.u32(lasts &+ block &* 4) }

  /// No posting of the block has an impact above this many 255ths.
  @inline(__always) func maximum(ofBlock block: Int) -> UInt8 {
    isLong ? bytes.u8(maxima &+ block) : 255
  }

  /// The largest impact of all, in 255ths.
  var maximum: UInt8 {
    guard isLong, let base = unsafe bytes.pointer(maxima, blockCount) else { return 255 }
    var largest: UInt8 = 0
    for block in 0..<blockCount {
      unsafe largest = max(largest, base.load(fromByteOffset: block, as: UInt8.self))
    }
    return largest
  }

  /// Where a block's bytes begin.
  @inline(__always) func start(ofBlock block: Int) -> Int {
    blocks &+ Int(bytes.u32(offsets &+ block &* 4))
  }

  /// Where the documents of a short list begin.
  var shortStart: Int { data.lowerBound }

  /// The first block from `block` on whose last document is not before `target`; `blockCount` if none.
  func block(from block: Int, reaching target: UInt32) -> Int {
    guard block < blockCount else { return blockCount }
    if last(ofBlock: block) >= target { return block }
    // Galloping: the block wanted is mostly near.
    var low = block
    var step = 1
    while low &+ step < blockCount, last(ofBlock: low &+ step) < target {
      low &+= step
      step &*= 2
    }
    var high = min(low &+ step, blockCount)
    // last(low) < target; last(high) >= target, or high is the end.
    while high &- low > 1 {
      let middle = (low &+ high) >> 1
      if last(ofBlock: middle) < target { low = middle } else { high = middle }
    }
    return high
  }

  /// The first block from `block` on whose largest impact is at least `level`; `blockCount` if none.
  func block(from block: Int, atLeast level: UInt8) -> Int {
    guard isLong, let base = unsafe bytes.pointer(maxima, blockCount) else { return block }
    var at = block
    let wanted = SIMD16<UInt8>(repeating: level)
    while at &+ 16 <= blockCount {
      let found = unsafe base.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)
      if any(found .>= wanted) { break }
      at &+= 16
    }
    while at < blockCount, unsafe base.load(fromByteOffset: at, as: UInt8.self) < level { at &+= 1 }
    return at
  }
}
