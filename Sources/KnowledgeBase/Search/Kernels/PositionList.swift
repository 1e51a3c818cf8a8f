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

  /// Keeps those within bounds.
  func keep(_ bounds: Range<UInt32>) {
    var kept = 0
    for index in 0..<count where bounds.contains(values[index]) {
      values[kept] = values[index]
      kept += 1
    }
    count = kept
  }
}
