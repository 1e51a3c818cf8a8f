/// Walks one term's postings in one segment in increasing document order.
///
/// It owns a decoded copy of the block it stands in, so stepping inside a block touches neither the
/// mapped file nor the allocator.
///
/// - Invariant: `document` never decreases, and once `end` stays `end`.
final class TermCursor {
  /// Where a cursor stands when there is nothing more.
  static let end = UInt32.max

  private(set) var document = TermCursor.end
  let documentCount: Int

  private let segment: Segment
  private let bytes: Bytes
  private let entry: TermEntry
  /// The skip table, or `nil` for a term of fewer than 128 documents.
  private let skips: Int?
  private let blockCount: Int
  private let blocksStart: Int
  private var positionsStart: Int
  private var block = 0
  private var slot = 0
  private var filled = 0
  private var documents = InlineArray<128, UInt32>(repeating: TermCursor.end)
  private var frequencies = InlineArray<128, UInt32>(repeating: 1)
  /// Where the positions of `positionSlot` begin, while they are being read in order.
  private var positionOffset = 0
  private var positionSlot = 0

  /// Stands on the first posting.
  init(_ entry: TermEntry, in segment: Segment) throws(SegmentError) {
    try segment.verify(entry.data)
    self.segment = segment
    bytes = segment.bytes
    self.entry = entry
    documentCount = entry.documentCount
    let start = entry.data.lowerBound
    if entry.documentCount >= BitPacking.blockLength {
      blockCount = (entry.documentCount + 127) / 128
      skips = start + 4
      blocksStart = start + 4 + blockCount * SegmentLayout.skipLength
      positionsStart = start &+ Int(bytes.u32(start))
      guard blocksStart <= entry.data.upperBound, positionsStart <= entry.data.upperBound else {
        throw .malformed(file: segment.name, field: "skip table")
      }
    } else {
      blockCount = 1
      skips = nil
      blocksStart = start
      positionsStart = start
    }
    enter(0)
  }

  /// How often the term occurs in `document`, weighted by field.
  var frequency: UInt32 { slot < filled ? frequencies[slot] : 0 }

  /// Steps to the next document.
  func advance() {
    guard document != Self.end else { return }
    slot += 1
    if slot < filled {
      document = documents[slot]
    } else {
      enter(block + 1)
    }
  }

  /// Steps to the first document at or after `target`; stays put when already there.
  func seek(_ target: UInt32) {
    guard document < target else { return }
    if let skips {
      var candidate = block
      while candidate < blockCount,
        bytes.u32(skips + candidate * SegmentLayout.skipLength) < target
      {
        candidate += 1
      }
      if candidate != block { enter(candidate) }
    }
    guard document < target else { return }
    while slot < filled, documents[slot] < target { slot += 1 }
    if slot < filled {
      document = documents[slot]
    } else {
      enter(block + 1)
      if document < target { seek(target) }
    }
  }

  /// Appends the positions of the term in `document`, increasing. Empty for a keyword.
  func positions(into positions: inout [UInt32]) {
    positions.removeAll(keepingCapacity: true)
    guard slot < filled else { return }
    if positionSlot > slot { restartPositions() }
    while positionSlot < slot {
      var count = positionCount(positionSlot)
      while count > 0 {
        _ = bytes.varint(&positionOffset)
        count -= 1
      }
      positionSlot += 1
    }
    let count = positionCount(slot)
    var position: UInt32 = 0
    for _ in 0..<count where positionOffset < entry.data.upperBound {
      position &+= bytes.varint(&positionOffset)
      positions.append(position)
    }
    positionSlot = slot + 1
  }

  private func positionCount(_ slot: Int) -> UInt32 {
    guard segment.isWeighted else { return frequencies[slot] }
    return positionOffset < entry.data.upperBound ? bytes.varint(&positionOffset) : 0
  }

  private func restartPositions() {
    positionSlot = 0
    positionOffset = positionsStart
    if let skips {
      positionOffset &+= Int(bytes.u32(skips + block * SegmentLayout.skipLength + 8))
    }
  }

  private func enter(_ index: Int) {
    slot = 0
    block = index
    guard index < blockCount else {
      filled = 0
      document = Self.end
      return
    }
    if let single = entry.single {
      documents[0] = single.document
      frequencies[0] = single.frequency
      filled = 1
    } else if let skips {
      decode(skip: skips + index * SegmentLayout.skipLength, index)
    } else {
      var at = blocksStart
      readShort(&at, count: entry.documentCount, after: .max)
      positionsStart = at
    }
    positionSlot = 129
    document = filled > 0 ? documents[0] : Self.end
    if document >= segment.documentCount { stop() }
  }

  private func decode(skip: Int, _ index: Int) {
    let previous = index == 0 ? UInt32.max : bytes.u32(skip - SegmentLayout.skipLength)
    var at = blocksStart &+ Int(bytes.u32(skip + 4))
    let (documentBits, frequencyBits) = (bytes.u8(skip + 14), bytes.u8(skip + 15))
    if documentBits == SegmentLayout.shortBlock {
      readShort(&at, count: entry.documentCount % 128, after: previous)
      return
    }
    let bits = min(32, Int(documentBits))
    BitPacking.unpack(bytes, at: at, bits: bits, into: &documents)
    BitPacking.unpack(
      bytes, at: at &+ BitPacking.byteCount(bits: bits), bits: min(32, Int(frequencyBits)),
      into: &frequencies)
    var document = previous
    for index in 0..<128 {
      document = document &+ documents[index] &+ 1
      documents[index] = document
      frequencies[index] &+= 1
    }
    filled = 128
  }

  private func readShort(_ at: inout Int, count: Int, after previous: UInt32) {
    var document = previous
    for index in 0..<min(count, 128) {
      let gap = bytes.varint64(&at)
      document = document &+ UInt32(truncatingIfNeeded: gap >> 1) &+ 1
      documents[index] = document
      frequencies[index] = gap & 1 == 1 ? 1 : bytes.varint(&at)
    }
    filled = min(count, 128)
  }

  /// Ends the walk for good: the bytes say what cannot be.
  private func stop() {
    filled = 0
    block = blockCount
    document = Self.end
  }
}
