/// Reads the positions of a term, a block of 128 distances at a time.
///
/// It remembers where it stands, so that positions asked for in document order are read once.
final class PositionReader {
  /// A document is less than 2 GiB, so no term has more; a damaged count is not believed.
  private static let mostPositions = 1 << 30

  private let list: PostingsList
  private let distances = Lanes<UInt32>(repeating: 0)
  private var documentBlock = -1
  /// The slot whose positions come next.
  private var slot = 0
  /// Where they begin: a block of distances, and an index in it.
  private var at = 0
  private var index = 0
  private var decodedAt = -1

  init(_ list: PostingsList) { self.list = list }

  deinit { distances.deallocate() }

  /// Appends the positions of the posting on which the cursor stands.
  func read(of cursor: TermCursor, into positions: PositionList) {
    let counts = cursor.positionCounts()
    if documentBlock != cursor.block || slot > cursor.slot {
      documentBlock = cursor.block
      slot = 0
      (at, index) = cursor.positionsOfBlock
    }
    if slot < cursor.slot {
      index &+= counts.sum(slot..<cursor.slot)
      slot = cursor.slot
    }
    while index >= 128, let next = next() {
      at = next
      index &-= 128
    }
    var position: UInt32 = 0
    var count = min(Int(counts[slot]), Self.mostPositions)
    while count > 0, decode() {
      let through = min(128, index &+ count)
      count &-= through &- index
      position = positions.append(distances: distances, index..<through, after: position)
      index = through
      if index == 128 {
        guard let next = next() else { break }
        at = next
        index = 0
      }
    }
    slot &+= 1
  }

  /// Where the block of distances behind the one at `at` begins; `nil` behind the last.
  private func next() -> Int? {
    let bits = list.bytes.u8(at)
    guard bits <= 32, at < list.data.upperBound else { return nil }
    return at &+ 2 &+ BitPacking.byteCount(bits: Int(bits)) &+ Int(list.bytes.u8(at &+ 1))
  }

  /// Makes sure that the distances at `at` are decoded; false when there are none.
  private func decode() -> Bool {
    if decodedAt == at { return index < 128 }
    guard at >= list.data.lowerBound, at < list.data.upperBound else { return false }
    decodedAt = at
    let bytes = list.bytes
    let bits = Int(bytes.u8(at))
    if bits <= 32 {
      BitPacking.unpack(bytes, at: at &+ 2, bits: bits, into: distances)
      var offset = at &+ 2 &+ BitPacking.byteCount(bits: bits)
      let end = offset &+ Int(bytes.u8(at &+ 1))
      while offset < end {
        BitPacking.patch(distances, bits: bits, exceptions: 1, bytes, at: &offset)
      }
    } else {
      var offset = at &+ 1
      for place in 0..<128 {
        distances[place] = offset < list.data.upperBound ? bytes.varint(&offset) : 0
      }
    }
    return index < 128
  }
}
