/// Where numbers stand among the 128 increasing ones of a block.
///
/// It has no branch that depends on the numbers, so that none is foreseen wrongly and no lookup waits for the one
/// before: with candidates that lie here and there that costs less than stepping from one to the next.
struct BlockLookup {
  private let block: Lanes<UInt32>
  /// The last of each sixteen, as signed numbers.
  private let firstEnds: SIMD4<Int32>
  private let secondEnds: SIMD4<Int32>

  init(_ block: Lanes<UInt32>) {
    self.block = block
    let end = { (row: Int) in Int32(truncatingIfNeeded: block[row &* 16 &+ 15]) }
    firstEnds = SIMD4(end(0), end(1), end(2), end(3))
    secondEnds = SIMD4(end(4), end(5), end(6), end(7))
  }

  /// The index of the first number that is not below `limit`, which must not be above the last.
  @inline(__always) func lowerBound(_ limit: UInt32) -> Int {
    let wanted = SIMD4<Int32>(repeating: Int32(truncatingIfNeeded: limit))
    // A mask is minus one where it holds.
    let sum =
      unsafe unsafeBitCast(firstEnds .< wanted, to: SIMD4<Int32>.self)
      &+ unsafeBitCast(secondEnds .< wanted, to: SIMD4<Int32>.self)
    let at = 0 &- Int(sum[0] &+ sum[1] &+ sum[2] &+ sum[3]) &* 16
    return at &+ block.countBelow(limit, from: at)
  }
}
