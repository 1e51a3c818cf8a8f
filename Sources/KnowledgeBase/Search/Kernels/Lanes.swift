/// 128 numbers, or a power of two of them, in memory whose place never changes.
///
/// Every index is masked to the size, so that no index can lead out of the memory. The owner calls
/// `deallocate` when it goes.
@safe struct Lanes<Element: BitwiseCopyable> {
  let count: Int
  private let base: UnsafeMutablePointer<Element>
  private let mask: Int

  /// So many more may be read behind the last, of the value that the memory began with.
  static var margin: Int { 16 }

  /// Room for `count` numbers, a power of two.
  init(count: Int = 128, repeating value: Element) {
    precondition(count > 0 && count & (count - 1) == 0, "a power of two")
    self.count = count
    mask = count - 1
    unsafe base = UnsafeMutablePointer<Element>.allocate(capacity: count + Self.margin)
    unsafe base.initialize(repeating: value, count: count + Self.margin)
  }

  func deallocate() { unsafe base.deallocate() }

  @inline(__always) subscript(_ index: Int) -> Element {
    get { unsafe base[index & mask] }
    nonmutating set { unsafe base[index & mask] = newValue }
  }

  func fill(_ value: Element) { unsafe base.update(repeating: value, count: count) }

  /// The memory itself, for the kernels beside this file.
  @unsafe var memory: UnsafeMutablePointer<Element> { unsafe base }
}

extension Lanes where Element == UInt32 {
  /// Sets each of 128 numbers to `first` and the sum of the numbers of `counts` before it.
  func setSums(of counts: Lanes<UInt32>, from first: UInt32) {
    precondition(count == 128 && counts.count == 128)
    let target = unsafe UnsafeMutableRawPointer(memory)
    let source = unsafe UnsafeRawPointer(counts.memory)
    var carry = SIMD4<UInt32>(repeating: first)
    for row in 0..<32 {
      let own = unsafe source.loadUnaligned(fromByteOffset: row &* 16, as: SIMD4<UInt32>.self)
      var x = own &+ SIMD4(0, own[0], own[1], own[2])
      x = x &+ SIMD4(0, 0, x[0], x[1])
      x = x &+ carry
      carry = SIMD4(repeating: x[3])
      unsafe target.storeBytes(of: x &- own, toByteOffset: row &* 16, as: SIMD4<UInt32>.self)
    }
  }

  /// Adds one to each of 128 numbers, or a power of two of them that is at least four.
  func increment() {
    let place = unsafe UnsafeMutableRawPointer(memory)
    for row in 0..<count / 4 {
      let four = unsafe place.loadUnaligned(fromByteOffset: row &* 16, as: SIMD4<UInt32>.self)
      unsafe place.storeBytes(
        of: four &+ SIMD4(repeating: 1), toByteOffset: row &* 16, as: SIMD4<UInt32>.self)
    }
  }

  /// Of 128 increasing numbers, the index of the first from `index` on that is not below `limit`; 128 if
  /// none is.
  @inline(__always) func lowerBound(_ limit: UInt32, from index: Int) -> Int {
    // Mostly it is one of the next sixteen, which are counted without a branch.
    var at = index
    while at < 112, self[at &+ 15] < limit { at &+= 16 }
    return at &+ countBelow(limit, from: at)
  }

  /// How many of the sixteen numbers from `index` on are below `limit`; all as signed numbers.
  @inline(__always) func countBelow(_ limit: UInt32, from index: Int) -> Int {
    let place = unsafe UnsafeRawPointer(memory + index & (count &- 1))
    let wanted = SIMD4<Int32>(repeating: Int32(truncatingIfNeeded: limit))
    let a = unsafe place.loadUnaligned(as: SIMD4<Int32>.self) .< wanted
    let b = unsafe place.loadUnaligned(fromByteOffset: 16, as: SIMD4<Int32>.self) .< wanted
    let c = unsafe place.loadUnaligned(fromByteOffset: 32, as: SIMD4<Int32>.self) .< wanted
    let d = unsafe place.loadUnaligned(fromByteOffset: 48, as: SIMD4<Int32>.self) .< wanted
    // A mask is minus one where it holds.
    let sum =
      unsafe unsafeBitCast(a, to: SIMD4<Int32>.self) &+ unsafeBitCast(b, to: SIMD4<Int32>.self)
      &+ unsafeBitCast(c, to: SIMD4<Int32>.self) &+ unsafeBitCast(d, to: SIMD4<Int32>.self)
    return 0 &- Int(sum[0] &+ sum[1] &+ sum[2] &+ sum[3])
  }
}
