/// Walks one term's postings in one segment in increasing document order.
///
/// It owns a decoded copy of the block it stands in, so stepping inside a block touches neither the
/// mapped file nor the allocator. Frequencies are decoded only when they are asked for.
///
/// - Invariant: `document` never decreases, and once `end` stays `end`.
@safe final class TermCursor {
  /// Where a cursor stands when there is nothing more.
  static let end = UInt32.max

  let list: PostingsList
  /// The documents of the block it stands in; `filler` behind the last.
  let documents = Lanes<UInt32>(repeating: TermCursor.filler)
  /// What stands behind the last document of a block: the largest number below 2³¹, since documents are
  /// compared as signed numbers, and none is that large.
  static let filler = UInt32(Int32.max)
  /// The document it stands on.
  private(set) var document = TermCursor.end
  private(set) var block = 0
  /// Where in the block it stands.
  private(set) var slot = 0
  /// How many documents the block has.
  private(set) var filled = 0

  private let frequencies = Lanes<UInt32>(repeating: 1)
  private var frequenciesAreLoaded = true
  /// How many frequencies of the block were read one by one. More than so many cost more than to decode all.
  private var frequenciesAsked = 0
  private static let mostUndecoded = 2
  private var frequencyBits = 0
  private var frequencyExceptions = 0
  private var packedFrequencies = 0
  /// Where the exceptions of the block's documents end.
  private var exceptionsAt = 0
  /// The last document of the block it stands in.
  private(set) var last = TermCursor.end
  private var positionReader: PositionReader?
  /// How many positions each posting has, where that is not its frequency.
  private let counts: Lanes<UInt32>?
  private var countsAreLoaded = false
  private var packedBonuses = 0

  /// Stands on the first posting.
  convenience init(_ entry: TermEntry, in segment: Segment) throws(SegmentError) {
    try segment.verify(entry.data)
    self.init(try PostingsList(entry, in: segment))
  }

  private init(_ list: PostingsList) {
    self.list = list
    counts = list.isWeighted ? Lanes(repeating: 0) : nil
    enter(0)
  }

  deinit {
    documents.deallocate()
    frequencies.deallocate()
    counts?.deallocate()
  }

  var documentCount: Int { list.documentCount }

  /// How often the term occurs in `document`, weighted by field.
  var frequency: UInt32 { frequency(slot) }

  /// Steps to the next document.
  @inline(__always) func advance() {
    guard document != Self.end else { return }
    slot &+= 1
    if slot < filled { document = documents[slot] } else { enter(block &+ 1) }
  }

  /// Steps to the first document at or after `target`; stays put when already there.
  @inline(__always) func seek(_ target: UInt32) {
    if document < target { move(to: target) }
  }

  /// Steps to another slot of the block, or to the next block when the slot is behind its last.
  @inline(__always) func stand(on slot: Int) {
    self.slot = slot
    if slot < filled { document = documents[slot] } else { enter(block &+ 1) }
  }

  private func move(to target: UInt32) {
    if target > last {
      guard list.isLong else { return stop() }
      enter(list.block(from: block, reaching: target))
      if document >= target { return }
    }
    slot = documents.lowerBound(target, from: slot)
    if slot < filled { document = documents[slot] } else { enter(block &+ 1) }
  }

  /// Stands on the first document of a block; at the end when there is no such block.
  func enter(_ index: Int) {
    slot = 0
    block = index
    guard index < list.blockCount, load() else { return stop() }
    document = documents[0]
  }

  /// Ends the walk for good.
  private func stop() {
    filled = 0
    slot = 0
    last = Self.end
    block = list.blockCount
    documents.fill(Self.filler)
    document = Self.end
  }

  private func load() -> Bool {
    if let single = list.single {
      documents[0] = single.document
      frequencies[0] = single.frequency
      counts?[0] = single.positions
      countsAreLoaded = true
      filled = 1
      last = single.document
      return single.document < list.documentLimit
    }
    guard list.isLong else {
      var at = list.shortStart
      return loadShort(&at, after: .max)
    }
    let previous = block == 0 ? UInt32.max : list.last(ofBlock: block &- 1)
    let start = list.start(ofBlock: block)
    let documentBits = list.bytes.u8(start)
    var at = start &+ SegmentLayout.blockHeadLength(weighted: list.isWeighted)
    if documentBits == SegmentLayout.shortBlock { return loadShort(&at, after: previous) }
    let bits = Int(documentBits)
    let exceptions = list.bytes.u8(start &+ 2)
    frequencyBits = min(32, Int(list.bytes.u8(start &+ 1)))
    frequencyExceptions = Int(exceptions >> 4)
    packedFrequencies = at &+ BitPacking.byteCount(bits: bits)
    exceptionsAt = packedFrequencies &+ BitPacking.byteCount(bits: frequencyBits)
    packedBonuses = exceptionsAt
    countsAreLoaded = false
    if list.isWeighted {
      exceptionsAt &+= BitPacking.byteCount(bits: min(32, Int(list.bytes.u8(start &+ 8))))
    }
    BitPacking.unpack(list.bytes, at: at, bits: bits, into: documents)
    let patched = BitPacking.patch(
      documents, bits: bits, exceptions: Int(exceptions & 15), list.bytes, at: &exceptionsAt)
    let mask: UInt32 = bits < 32 ? (1 &<< UInt32(bits)) &- 1 : .max
    guard
      BitPacking.documents(from: documents, after: previous, bits: patched | mask)
        < list.documentLimit
    else { return false }
    filled = 128
    last = documents[127]
    frequenciesAreLoaded = false
    frequenciesAsked = 0
    return true
  }

  private func loadShort(_ at: inout Int, after previous: UInt32) -> Bool {
    let bytes = list.bytes
    filled = list.documentCount & 127
    var document = previous
    var largest: UInt32 = 0
    for index in 0..<filled {
      let gap = bytes.varint64(&at)
      document = document &+ UInt32(truncatingIfNeeded: gap >> 1) &+ 1
      documents[index] = document
      largest = max(largest, document)
      var frequency: UInt32 = 1
      if gap & 1 == 0 {
        frequency = bytes.varint(&at)
      }
      if let counts {
        counts[index] = frequency
        if frequency > 1 { counts[index] &-= bytes.varint(&at) }
      }
      frequencies[index] = frequency
    }
    for index in filled..<128 { documents[index] = Self.filler }
    frequenciesAreLoaded = true
    countsAreLoaded = true
    exceptionsAt = at
    last = document
    return filled > 0 && largest < list.documentLimit
  }

  /// How often the term occurs in the document of a slot, weighted by field.
  @inline(__always) func frequency(_ slot: Int) -> UInt32 {
    frequenciesAreLoaded ? frequencies[slot] : packedFrequency(slot & 127)
  }

  private func packedFrequency(_ slot: Int) -> UInt32 {
    frequenciesAsked &+= 1
    guard frequenciesAsked <= Self.mostUndecoded else { return loadFrequencies()[slot] }
    let bits = frequencyBits
    let low = BitPacking.number(list.bytes, at: packedFrequencies, bits: bits, index: slot)
    let high = BitPacking.exception(
      bits: bits, index: slot, exceptions: frequencyExceptions, list.bytes, at: exceptionsAt)
    return (low | high) &+ 1
  }

  /// The frequencies of the block, decoded now if they were not.
  @discardableResult @inline(__always) func loadFrequencies() -> Lanes<UInt32> {
    if !frequenciesAreLoaded { decodeFrequencies() }
    return frequencies
  }

  private func decodeFrequencies() {
    frequenciesAreLoaded = true
    BitPacking.unpack(list.bytes, at: packedFrequencies, bits: frequencyBits, into: frequencies)
    var at = exceptionsAt
    BitPacking.patch(
      frequencies, bits: frequencyBits, exceptions: frequencyExceptions, list.bytes, at: &at)
    frequencies.increment()
  }

  /// Whether some frequency of the block may be above 16.
  var mayHaveLargeFrequencies: Bool {
    !list.isLong || filled < 128 || frequencyBits > 4 || frequencyExceptions > 0
  }

  /// How many positions each posting of the block has.
  @inline(__always) func positionCounts() -> Lanes<UInt32> {
    guard let counts else { return loadFrequencies() }
    if !countsAreLoaded { decode(counts) }
    return counts
  }

  private func decode(_ counts: Lanes<UInt32>) {
    let frequencies = loadFrequencies()
    countsAreLoaded = true
    let start = list.start(ofBlock: block)
    let bits = min(32, Int(list.bytes.u8(start &+ 8)))
    BitPacking.unpack(list.bytes, at: packedBonuses, bits: bits, into: counts)
    // The exceptions of the frequencies come first.
    var at = exceptionsAt
    for _ in 0..<frequencyExceptions {
      at &+= 1
      _ = list.bytes.varint(&at)
    }
    let exceptions = Int(list.bytes.u8(start &+ 9) & 15)
    BitPacking.patch(counts, bits: bits, exceptions: exceptions, list.bytes, at: &at)
    for index in 0..<128 { counts[index] = frequencies[index] &- counts[index] }
  }

  /// Where the positions of the block begin: a block of distances, and an index in it.
  var positionsOfBlock: (at: Int, index: Int) {
    if list.single != nil { return (list.data.lowerBound, 0) }
    guard list.isLong else { return (exceptionsAt, 0) }
    let start = list.start(ofBlock: block)
    return (
      list.positionsStart &+ Int(list.bytes.u32(start &+ 4)), Int(list.bytes.u8(start &+ 3)) & 127
    )
  }

  /// Fills `positions` with those of the term in `document`, increasing. Empty for a keyword.
  func positions(into positions: PositionList) {
    positions.removeAll()
    guard slot < filled else { return }
    let reader = positionReader ?? PositionReader(list)
    positionReader = reader
    reader.read(of: self, into: positions)
  }
}
