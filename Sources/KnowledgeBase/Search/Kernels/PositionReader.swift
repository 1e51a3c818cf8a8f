/// Reads the positions of a term, a block of 128 distances at a time.
///
/// It remembers where it stands, so that positions asked for in document order are read once.
@safe final class PositionReader {
  /// A document is less than 2 GiB, so no term has more; a damaged count is not believed.
  private static let mostPositions = 1 << 30

  /// The distances of the block at hand.
  let distances = Lanes<UInt32>(repeating: 0)
  private let list: PostingsList
  /// Where the positions of each posting of the block of documents begin, counted in distances from the
  /// first block of distances that has some of them; and how many there are.
  private let starts = Lanes<UInt32>(repeating: 0)
  private var counts: Lanes<UInt32>
  private var documentBlock = -1
  /// That first block of distances, and the one at hand with how many distances are before it.
  private var base = 0
  private var at = 0
  private var before = 0
  private var decodedAt = -1

  init(_ list: PostingsList) {
    self.list = list
    counts = starts
  }

  deinit {
    distances.deallocate()
    starts.deallocate()
  }

  /// Appends the positions of the posting on which the cursor stands.
  func read(of cursor: TermCursor, into positions: PositionList) {
    prepare(cursor)
    read(cursor.slot, into: positions)
  }

  /// Makes ready for the postings of the block in which the cursor stands; they are then asked for by slot
  /// until it leaves the block.
  func prepare(_ cursor: TermCursor) {
    if documentBlock == cursor.block { return }
    documentBlock = cursor.block
    counts = cursor.positionCounts()
    let (at, index) = cursor.positionsOfBlock
    base = at
    self.at = at
    before = 0
    starts.setSums(of: counts, from: UInt32(truncatingIfNeeded: index))
  }

  /// How many positions a posting has.
  @inline(__always) func count(_ slot: Int) -> Int { Int(counts[slot]) }

  /// Where in `distances` the positions of a posting lie, `nil` when they are not all in one block.
  @inline(__always) func place(_ slot: Int) -> Int? {
    let (start, count) = (Int(starts[slot]), count(slot))
    let place = start &- before
    if place >= 0, place &+ count <= 128, decodedAt == at { return place }
    guard let place = reach(start), place &+ count <= 128 else { return nil }
    return place
  }

  /// Appends the positions of a posting.
  func read(_ slot: Int, into positions: PositionList) {
    var position: UInt32 = 0
    var start = Int(starts[slot])
    var count = min(count(slot), Self.mostPositions)
    while count > 0, let place = reach(start) {
      let through = min(128, place &+ count)
      position = positions.append(distances: distances, place..<through, after: position)
      count &-= through &- place
      start &+= through &- place
    }
  }

  /// Makes the block with a distance the one at hand; answers where in it that stands, `nil` when there is
  /// none.
  private func reach(_ start: Int) -> Int? {
    if start < before { (at, before) = (base, 0) }
    var place = start &- before
    while place >= 128, let next = next() {
      at = next
      before &+= 128
      place &-= 128
    }
    return place < 128 && decode() ? place : nil
  }

  /// Where the block of distances behind the one at `at` begins; `nil` behind the last.
  private func next() -> Int? {
    let bits = list.bytes.u8(at)
    guard bits <= 32, at < list.data.upperBound else { return nil }
    return at &+ 2 &+ BitPacking.byteCount(bits: Int(bits)) &+ Int(list.bytes.u8(at &+ 1))
  }

  /// Makes sure that the distances at `at` are decoded; false when there are none.
  private func decode() -> Bool {
    if decodedAt == at { return true }
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
    return true
  }

  /// At how many positions of one posting another has one `distance` behind; no more than `most` are counted.
  ///
  /// The two postings are told by their places in `distances` and their counts.
  @inline(__always) func count(
    at place: Int, _ count: Int, followedBy other: PositionReader, at otherPlace: Int,
    _ otherCount: Int, distance: Int, most: Int
  ) -> Int {
    guard count > 0, otherCount > 0, place >= 0, otherPlace >= 0, place &+ count <= 128,
      otherPlace &+ otherCount <= 128
    else { return 0 }
    // No index goes beyond its count, so none beyond the 128 of its memory.
    let left = unsafe distances.memory + place
    let right = unsafe other.distances.memory + otherPlace
    var (index, otherIndex, found) = (0, 0, 0)
    var wanted = unsafe left[0] &+ UInt32(truncatingIfNeeded: distance)
    var next = unsafe right[0]
    while true {
      // Signed, since the distance may be below zero.
      let (one, two) = (Int32(bitPattern: wanted), Int32(bitPattern: next))
      let (steps, follows) = (one <= two, two <= one)
      if steps && follows {
        found &+= 1
        if found >= most { return found }
      }
      index &+= steps ? 1 : 0
      otherIndex &+= follows ? 1 : 0
      if index == count || otherIndex == otherCount { return found }
      unsafe wanted &+= steps ? left[index] : 0
      unsafe next &+= follows ? right[otherIndex] : 0
    }
  }
}
