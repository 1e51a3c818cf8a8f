/// The scores of a window of 2,048 documents, as they are added up term by term.
final class ScoreWindow {
  static let length = 2_048

  private let sums = Lanes<Double>(count: ScoreWindow.length, repeating: 0)
  private let touched = Lanes<UInt64>(count: ScoreWindow.length / 64, repeating: 0)

  deinit {
    sums.deallocate()
    touched.deallocate()
  }

  /// Adds what a term gives to the documents up to `last`, from where its cursor stands.
  func add(_ term: RankedTerm, through last: UInt32) {
    let cursor = term.cursor
    while cursor.document <= last {
      term.scoreBlock()
      var slot = cursor.slot
      let filled = cursor.filled
      while slot < filled {
        let document = cursor.documents[slot]
        if document > last { break }
        let place = Int(document & UInt32(Self.length - 1))
        sums[place] += Double(term.scores[slot])
        touched[place >> 6] |= 1 &<< UInt64(place & 63)
        slot &+= 1
      }
      cursor.stand(on: slot)
      if cursor.document == TermCursor.end { return }
    }
  }

  /// Calls `body` with each document that has been added to since, increasing, and its sum; and forgets
  /// them all.
  @inline(__always) func drain(from first: UInt32, _ body: (UInt32, Double) -> Void) {
    for word in 0..<touched.count {
      var bits = touched[word]
      if bits == 0 { continue }
      touched[word] = 0
      while bits != 0 {
        let place = word << 6 | bits.trailingZeroBitCount
        bits &= bits &- 1
        let sum = sums[place]
        sums[place] = 0
        body(first &+ UInt32(place), sum)
      }
    }
  }
}
