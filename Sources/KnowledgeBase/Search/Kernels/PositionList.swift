/// The positions of one term in one document; reused from document to document.
final class PositionList {
  private(set) var count = 0
  private var values = Lanes<UInt32>(count: 256, repeating: 0)

  deinit { values.deallocate() }

  @inline(__always) subscript(_ index: Int) -> UInt32 { values[index] }

  func removeAll() { count = 0 }

  /// Makes room for so many.
  func reserve(_ wanted: Int) {
    guard wanted > values.count else { return }
    var size = values.count
    while size < wanted { size *= 2 }
    let larger = Lanes<UInt32>(count: size, repeating: 0)
    for index in 0..<count { larger[index] = values[index] }
    values.deallocate()
    values = larger
  }

  /// Appends what `reserve` has made room for.
  @inline(__always) func append(_ value: UInt32) {
    values[count] = value
    count &+= 1
  }

  /// Appends the running sums of distances, on from `position`; answers the last.
  func append(
    distances: Lanes<UInt32>, _ range: Range<Int>, after position: UInt32
  ) -> UInt32 {
    let range = range.clamped(to: 0..<distances.count)
    reserve(count &+ range.count)
    // There is room behind `count` now.
    let target = unsafe values.memory + count
    let source = unsafe distances.memory + range.lowerBound
    var position = position
    for index in 0..<range.count {
      unsafe position &+= source[index]
      unsafe target[index] = position
    }
    count &+= range.count
    return position
  }

  /// Keeps those within bounds.
  func keep(_ bounds: Range<UInt32>) {
    let values = values
    var kept = 0
    for index in 0..<count where bounds.contains(values[index]) {
      values[kept] = values[index]
      kept += 1
    }
    count = kept
  }

  /// Keeps the positions so far behind which the other list has one.
  func keep(followedBy other: PositionList, at distance: Int) {
    let (values, others) = (values, other.values)
    let (end, otherEnd) = (count, other.count)
    let distance = UInt32(truncatingIfNeeded: distance)
    var (left, right, kept) = (0, 0, 0)
    while left < end, right < otherEnd {
      let position = values[left]
      // Signed, since the distance may be below zero.
      let wanted = Int32(truncatingIfNeeded: position &+ distance)
      let found = Int32(truncatingIfNeeded: others[right])
      values[kept] = position
      kept &+= wanted == found ? 1 : 0
      left &+= wanted <= found ? 1 : 0
      right &+= found <= wanted ? 1 : 0
    }
    count = kept
  }

  /// At how many of the positions the other list has one so far behind; no more than `most` are counted.
  func count(followedBy other: PositionList, at distance: Int, most: Int) -> Int {
    let (end, otherEnd) = (count, other.count)
    let distance = UInt32(truncatingIfNeeded: distance)
    // Neither index goes beyond its list's count.
    let values = unsafe values.memory
    let others = unsafe other.values.memory
    var (left, right, found) = (0, 0, 0)
    while left < end, right < otherEnd {
      let wanted = unsafe Int32(truncatingIfNeeded: values[left] &+ distance)
      let next = unsafe Int32(truncatingIfNeeded: others[right])
      found &+= wanted == next ? 1 : 0
      left &+= wanted <= next ? 1 : 0
      right &+= next <= wanted ? 1 : 0
      if found >= most { break }
    }
    return found
  }
}
