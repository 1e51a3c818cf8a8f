/// Where one term's postings lie in one segment, and what its head says. `SegmentLayout` has the layout.
@safe struct PostingsList {
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
  private let offsets: Int
  private let blocks: Int
  /// The skip table of a long list, in the bytes that `bytes` keeps alive: the last document of each
  /// block, 32 bits each, then their offsets, then their largest impacts, a byte each.
  private let table: UnsafeRawPointer?

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
      (offsets, blocks) = (start, start)
      unsafe table = nil
      return
    }
    blockCount = (entry.documentCount + 127) / 128
    let lasts = start + SegmentLayout.postingsHeadLength
    offsets = lasts + 4 * blockCount
    blocks = offsets + 5 * blockCount
    positionsStart = start &+ Int(bytes.u32(start))
    unsafe table = bytes.pointer(lasts, 9 * blockCount)
    guard blocks <= entry.data.upperBound, positionsStart <= entry.data.upperBound,
      entry.data.upperBound <= bytes.count, unsafe table != nil
    else { throw .malformed(file: segment.name, field: "skip table") }
  }

  /// At least `rank` postings have an impact above this many 255ths; 0 when nothing is known.
  func impact(ofRank rank: Int) -> UInt8 {
    guard isLong, rank > 0 else { return 0 }
    if rank <= SegmentLayout.impactRanks.0 { return bytes.u8(data.lowerBound + 4) }
    return rank <= SegmentLayout.impactRanks.1 ? bytes.u8(data.lowerBound + 5) : 0
  }

  /// The last document of a block of a long list.
  @inline(__always) func last(ofBlock block: Int) -> UInt32 {
    guard UInt(bitPattern: block) < UInt(bitPattern: blockCount), let table = unsafe table else {
      return 0
    }
    let last = unsafe table.loadUnaligned(fromByteOffset: block &* 4, as: UInt32.self)
    return UInt32(littleEndian: last)
  }

  /// No posting of the block has an impact above this many 255ths.
  @inline(__always) func maximum(ofBlock block: Int) -> UInt8 {
    guard let table = unsafe table else { return 255 }
    guard UInt(bitPattern: block) < UInt(bitPattern: blockCount) else { return 0 }
    return unsafe table.load(fromByteOffset: blockCount &* 8 &+ block, as: UInt8.self)
  }

  /// The largest impact of all, in 255ths.
  var maximum: UInt8 {
    guard let table = unsafe table else { return 255 }
    let maxima = unsafe table + blockCount &* 8
    var block = 0
    var largest: UInt8 = 0
    if blockCount >= 16 {
      var most = SIMD16<UInt8>()
      while block &+ 16 <= blockCount {
        let these = unsafe maxima.loadUnaligned(fromByteOffset: block, as: SIMD16<UInt8>.self)
        most = pointwiseMax(most, these)
        block &+= 16
      }
      largest = most.max()
    }
    while block < blockCount {
      unsafe largest = max(largest, maxima.load(fromByteOffset: block, as: UInt8.self))
      block &+= 1
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
    if block &+ 1 < blockCount, last(ofBlock: block &+ 1) >= target { return block &+ 1 }
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
    guard let table = unsafe table, block >= 0 else { return block }
    let base = unsafe table + blockCount &* 8
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
