/// Encodes the postings of one term after the other.
///
/// A term in one document has only its positions here; its document and frequency stand in the term
/// dictionary. A term in fewer than 128 has its documents and frequencies as varints. Any other has the
/// length of everything before its positions (UInt32), a skip table with an entry for each
/// block, and blocks of 128 packed document gaps and frequencies, the last one short.
struct PostingsEncoder {
  private let weighted: Bool
  private var documents: [UInt32] = []
  private var frequencies: [UInt32] = []
  private var lengthCodes: [UInt8] = []
  private var skips = ByteWriter()
  private var blocks = ByteWriter()
  private var positions = ByteWriter()
  private var blockPositionsStart = 0
  private var previousDocument: UInt32 = .max
  private(set) var documentCount = 0
  private(set) var totalFrequency: UInt64 = 0
  /// The only posting of a term that has but one.
  private(set) var firstDocument: UInt32 = 0
  private(set) var firstFrequency: UInt32 = 0

  init(weighted: Bool) { self.weighted = weighted }

  /// Adds the next document. `positions` increase; they are empty for a keyword.
  mutating func add(
    document: UInt32, frequency: UInt32, lengthCode: UInt8, positions: ArraySlice<UInt32>
  ) {
    if documentCount == 0 {
      firstDocument = document
      firstFrequency = frequency
    }
    documentCount += 1
    totalFrequency += UInt64(frequency)
    documents.append(document)
    frequencies.append(max(1, frequency))
    lengthCodes.append(lengthCode)
    if weighted, !positions.isEmpty { self.positions.varint(UInt32(positions.count)) }
    var previous: UInt32 = 0
    for position in positions {
      self.positions.varint(position &- previous)
      previous = position
    }
    if documents.count == BitPacking.blockLength { endBlock() }
  }

  /// The bytes of the term, ready for the next one.
  mutating func finish() -> [UInt8] {
    defer { reset() }
    if documentCount == 1 { return positions.bytes }
    if documentCount < BitPacking.blockLength {
      appendShort()
      return blocks.bytes + positions.bytes
    }
    if !documents.isEmpty { endBlock() }
    var head = ByteWriter()
    head.u32(UInt32(clamping: 4 + skips.count + blocks.count))
    head.append(skips.bytes)
    head.append(blocks.bytes)
    head.append(positions.bytes)
    return head.bytes
  }

  private mutating func reset() {
    documents.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    lengthCodes.removeAll(keepingCapacity: true)
    skips.removeAll()
    blocks.removeAll()
    positions.removeAll()
    blockPositionsStart = 0
    previousDocument = .max
    documentCount = 0
    totalFrequency = 0
  }

  private mutating func endBlock() {
    let offset = UInt32(clamping: blocks.count)
    let isFull = documents.count == BitPacking.blockLength
    var documentBits = SegmentLayout.shortBlock
    var frequencyBits: UInt8 = 0
    let last = documents.last ?? 0
    if isFull {
      var gaps: [UInt32] = []
      var previous = previousDocument
      for document in documents {
        gaps.append(document &- previous &- 1)
        previous = document
      }
      let less = frequencies.map { $0 - 1 }
      documentBits = UInt8(BitPacking.width(of: gaps))
      frequencyBits = UInt8(BitPacking.width(of: less))
      BitPacking.pack(gaps, bits: Int(documentBits), into: &blocks)
      BitPacking.pack(less, bits: Int(frequencyBits), into: &blocks)
    } else {
      appendShort()
    }
    skips.u32(last)
    skips.u32(offset)
    skips.u32(UInt32(clamping: blockPositionsStart))
    skips.u8(UInt8(clamping: frequencies.max() ?? 0))
    skips.u8(lengthCodes.min() ?? 255)
    skips.u8(documentBits)
    skips.u8(frequencyBits)
    previousDocument = last
    blockPositionsStart = positions.count
    documents.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    lengthCodes.removeAll(keepingCapacity: true)
  }

  /// Gap shifted left by one, with the low bit set when the frequency is one.
  private mutating func appendShort() {
    var previous = previousDocument
    for (document, frequency) in zip(documents, frequencies) {
      let gap = UInt64(document &- previous &- 1)
      previous = document
      blocks.varint64(gap << 1 | (frequency == 1 ? 1 : 0))
      if frequency != 1 { blocks.varint(frequency) }
    }
  }
}
