/// Encodes the postings of one term after the other, as `SegmentLayout` describes them.
final class PostingsEncoder {
  /// What the dictionary is told of a term.
  struct Term {
    var documentCount = 0
    var firstDocument: UInt32 = 0
    var firstFrequency: UInt32 = 0
    var firstPositions: UInt32 = 0
  }

  private let weighted: Bool
  private let impacts: Impacts
  private let documents = Lanes<UInt32>(repeating: 0)
  private let frequencies = Lanes<UInt32>(repeating: 1)
  private let bonuses = Lanes<UInt32>(repeating: 0)
  private let distances = Lanes<UInt32>(repeating: 0)
  private let scratch = Lanes<UInt32>(repeating: 0)
  private let histogram = Lanes<UInt32>(count: 256, repeating: 0)
  private var filled = 0
  private var largestImpact: UInt8 = 0
  private var distanceCount = 0
  private var lasts = ByteWriter()
  private var offsets = ByteWriter()
  private var maxima = ByteWriter()
  private var blocks = ByteWriter()
  private var positions = ByteWriter()
  private var previousDocument: UInt32 = .max
  /// Where the positions of the block under way begin.
  private var positionsStart = 0
  private var positionsIndex = 0
  private(set) var term = Term()

  init(weighted: Bool, impacts: Impacts) {
    self.weighted = weighted
    self.impacts = impacts
  }

  deinit {
    for lanes in [documents, frequencies, bonuses, distances, scratch, histogram] {
      lanes.deallocate()
    }
  }

  /// Adds the next document. Positions increase; there are none of a keyword.
  @inline(__always) func add(
    document: UInt32, frequency: UInt32, lengthCode: UInt8, positions: PositionList
  ) {
    if filled == 128 { endBlock() }
    let count = UInt32(truncatingIfNeeded: positions.count)
    let frequency = max(1, frequency, count)
    if term.documentCount == 0 {
      term.firstDocument = document
      term.firstFrequency = frequency
      term.firstPositions = count
    }
    term.documentCount &+= 1
    documents[filled] = document
    frequencies[filled] = frequency
    // A keyword has no positions, and nobody asks for them.
    bonuses[filled] = count == 0 ? 0 : frequency &- count
    filled &+= 1
    let impact = impacts.impact(frequency, lengthCode)
    histogram[Int(impact)] &+= 1
    if impact > largestImpact { largestImpact = impact }
    var previous: UInt32 = 0
    for index in 0..<positions.count {
      let position = positions[index]
      distances[distanceCount] = position &- previous
      previous = position
      distanceCount &+= 1
      if distanceCount == 128 { packDistances() }
    }
  }

  /// Hands over the bytes of the term and makes ready for the next one.
  func finish(_ take: ([UInt8]) throws(SegmentError) -> Void) throws(SegmentError) {
    if distanceCount > 0 {
      positions.u8(SegmentLayout.shortBlock)
      for index in 0..<distanceCount { positions.varint(distances[index]) }
    }
    if term.documentCount >= BitPacking.blockLength {
      endBlock()
      var head = ByteWriter()
      let length =
        SegmentLayout.postingsHeadLength + lasts.count + offsets.count + maxima.count + blocks.count
      head.u32(UInt32(clamping: length))
      head.u8(impact(ofRank: UInt32(SegmentLayout.impactRanks.0)))
      head.u8(impact(ofRank: UInt32(SegmentLayout.impactRanks.1)))
      head.u16(0)
      try take(head.bytes)
      try take(lasts.bytes)
      try take(offsets.bytes)
      try take(maxima.bytes)
    } else if term.documentCount > 1 {
      appendShort()
    }
    if term.documentCount > 1 { try take(blocks.bytes) }
    try take(positions.bytes)
    reset()
  }

  private func impact(ofRank rank: UInt32) -> UInt8 {
    var count: UInt32 = 0
    for level in stride(from: 255, to: 0, by: -1) {
      count &+= histogram[level]
      // Rounded up when it was made, so it is above one less.
      if count >= rank { return UInt8(level - 1) }
    }
    return 0
  }

  private func reset() {
    lasts.removeAll()
    offsets.removeAll()
    maxima.removeAll()
    blocks.removeAll()
    positions.removeAll()
    histogram.fill(0)
    filled = 0
    largestImpact = 0
    distanceCount = 0
    previousDocument = .max
    positionsStart = 0
    positionsIndex = 0
    term = Term()
  }

  private func packDistances() {
    let coding = BitPacking.coding(of: distances)
    var exceptions = ByteWriter()
    BitPacking.packExceptions(distances, coding, into: &exceptions)
    positions.u8(UInt8(coding.bits))
    positions.u8(UInt8(clamping: exceptions.count))
    BitPacking.pack(distances, bits: coding.bits, into: &positions)
    positions.append(exceptions.bytes)
    distanceCount = 0
  }

  private func endBlock() {
    guard filled > 0 else { return }
    lasts.u32(documents[filled - 1])
    offsets.u32(UInt32(clamping: blocks.count))
    maxima.u8(largestImpact)
    if filled == 128 {
      appendFull()
    } else {
      blocks.u8(SegmentLayout.shortBlock)
      blocks.u16(0)
      appendPlace()
      if weighted { blocks.u16(0) }
      appendShort()
    }
    previousDocument = documents[filled - 1]
    filled = 0
    largestImpact = 0
    positionsStart = positions.count
    positionsIndex = distanceCount
  }

  private func appendPlace() {
    blocks.u8(UInt8(positionsIndex))
    blocks.u32(UInt32(clamping: positionsStart))
  }

  private func appendFull() {
    var previous = previousDocument
    for index in 0..<128 {
      scratch[index] = documents[index] &- previous &- 1
      previous = documents[index]
      frequencies[index] &-= 1
    }
    let gaps = BitPacking.coding(of: scratch)
    let counts = BitPacking.coding(of: frequencies)
    let extra =
      weighted ? BitPacking.coding(of: bonuses) : BitPacking.Coding(bits: 0, exceptions: 0)
    blocks.u8(UInt8(gaps.bits))
    blocks.u8(UInt8(counts.bits))
    blocks.u8(UInt8(gaps.exceptions | counts.exceptions << 4))
    appendPlace()
    if weighted {
      blocks.u8(UInt8(extra.bits))
      blocks.u8(UInt8(extra.exceptions))
    }
    BitPacking.pack(scratch, bits: gaps.bits, into: &blocks)
    BitPacking.pack(frequencies, bits: counts.bits, into: &blocks)
    BitPacking.pack(bonuses, bits: extra.bits, into: &blocks)
    BitPacking.packExceptions(scratch, gaps, into: &blocks)
    BitPacking.packExceptions(frequencies, counts, into: &blocks)
    BitPacking.packExceptions(bonuses, extra, into: &blocks)
  }

  private func appendShort() {
    var previous = previousDocument
    for index in 0..<filled {
      let gap = UInt64(documents[index] &- previous &- 1)
      previous = documents[index]
      blocks.varint64(gap << 1 | (frequencies[index] == 1 ? 1 : 0))
      if frequencies[index] != 1 {
        blocks.varint(frequencies[index])
        if weighted { blocks.varint(bonuses[index]) }
      }
    }
  }
}
