/// Documents that may be among the best, increasing, with what they have so far.
final class Candidates {
  static let most = 128

  let documents = Lanes<UInt32>(repeating: 0)
  let sums = Lanes<Double>(repeating: 0)
  /// Where each stands in the block of the term that was asked last.
  let slots = Lanes<UInt32>(repeating: 0)
  var count = 0

  deinit {
    documents.deallocate()
    sums.deallocate()
    slots.deallocate()
  }

  /// There must be room.
  @inline(__always) func append(_ document: UInt32, _ sum: Double) {
    documents[count] = document
    sums[count] = sum
    count &+= 1
  }
}
