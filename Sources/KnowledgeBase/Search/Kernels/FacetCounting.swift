/// Counts the facet values of many documents.
enum FacetCounting {
  /// For each value, how many of some documents have it. Without `starts` each document has exactly
  /// one value. Ordinals beyond `values` are not counted.
  static func count(
    _ documents: Bitmap, starts: Column?, ordinals: Column, values: Int
  ) -> [Int] {
    var size = 1
    while size < values { size *= 2 }
    let counts = Lanes<Int>(count: size, repeating: 0)
    defer { counts.deallocate() }
    guard let starts else {
      single(documents, ordinals, counts)
      return (0..<values).map { counts[$0] }
    }
    // Documents follow each other, so what begins before the last one's end is damage, and not read twice.
    var reached = 0
    documents.forEach { document in
      let first = Int(truncatingIfNeeded: starts[document])
      let last = min(Int(truncatingIfNeeded: starts[document &+ 1]), ordinals.count)
      guard first >= reached, first < last else { return }
      reached = last
      for index in first..<last {
        let ordinal = Int(truncatingIfNeeded: ordinals[index])
        if ordinal < values { counts[ordinal] &+= 1 }
      }
    }
    return (0..<values).map { counts[$0] }
  }

  /// The columns's numbers are read in place: as many as there are documents, which the set is within.
  private static func single(_ documents: Bitmap, _ ordinals: Column, _ counts: Lanes<Int>) {
    guard documents.limit <= ordinals.count else { return }
    let base = Int(truncatingIfNeeded: ordinals.smallest)
    switch ordinals.width {
    case 0: counts[base] = documents.count
    case 1:
      guard let place = unsafe ordinals.numbers(of: UInt8.self) else { return }
      documents.forEach {
        counts[base &+ Int(unsafe place.load(fromByteOffset: $0, as: UInt8.self))] &+= 1
      }
    case 2:
      guard let place = unsafe ordinals.numbers(of: UInt16.self) else { return }
      documents.forEach {
        let number = unsafe place.loadUnaligned(fromByteOffset: $0 &* 2, as: UInt16.self)
        counts[base &+ Int(UInt16(littleEndian: number))] &+= 1
      }
    default: documents.forEach { counts[Int(truncatingIfNeeded: ordinals[$0])] &+= 1 }
    }
  }
}
