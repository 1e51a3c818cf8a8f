/// 128 numbers, or a power of two of them, in memory whose place never changes.
///
/// Every index is masked to the size, so that no index can lead out of the memory. The owner calls
/// `deallocate` when it goes.
@safe struct Lanes<Element: BitwiseCopyable> {
  let count: Int
  private let base: UnsafeMutablePointer<Element>
  private let mask: Int

  /// Room for `count` numbers, a power of two.
  init(count: Int = 128, repeating value: Element) {
    precondition(count > 0 && count & (count - 1) == 0, "a power of two")
    self.count = count
    mask = count - 1
    unsafe base = UnsafeMutablePointer<Element>.allocate(capacity: count)
    unsafe base.initialize(repeating: value, count: count)
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
