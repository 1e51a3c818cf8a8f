/// The best hits so far: a heap whose root is the worst of them.
struct TopHits {
  /// A hit in waiting. `rank` is the bits of the score, or the number; the least comes last and stands for
  /// none.
  struct Entry: BitwiseCopyable {
    let rank: Int64
    let key: UInt64
    let score: Float
    /// A place among the compartments that are asked for.
    let compartment: Int32
  }

  /// The rank of what has none. Neither scores nor numbers are as low.
  private static let unranked = Int64.min

  let limit: Int
  private let after: SearchRequest.Position?
  private var heap: [Entry] = []

  init(limit: Int, after: SearchRequest.Position?) {
    self.limit = limit
    self.after = after
    heap.reserveCapacity(min(limit, 1_024))
  }

  /// Whether every document is welcome, as on a first page.
  var isFirstPage: Bool { after == nil }

  /// The worst of a full heap; `nil` while there is room.
  var worst: Entry? { heap.count == limit ? heap.first : nil }

  /// A document with a lower score cannot come in.
  var leastScore: Float {
    if limit <= 0 { return .infinity }
    return worst?.score ?? -.infinity
  }

  /// Offers a document by its score; answers whether it came in.
  @discardableResult
  mutating func offer(score: Float, _ compartment: Int, _ key: UInt64) -> Bool {
    offer(rank: Int64(Int32(bitPattern: score.bitPattern)), score: score, compartment, key)
  }

  /// Higher ranks come first; `nil` comes last; equal ranks go by key.
  @discardableResult
  mutating func offer(
    rank: Int64?, score: Float, _ compartment: Int, _ key: UInt64
  ) -> Bool {
    guard limit > 0 else { return false }
    let rank = rank ?? Self.unranked
    if let after, !Self.precedes(after.rank ?? Self.unranked, after.key, rank, key) {
      return false
    }
    if heap.count == limit, !Self.precedes(rank, key, heap[0].rank, heap[0].key) { return false }
    let entry = Entry(
      rank: rank, key: key, score: score, compartment: Int32(truncatingIfNeeded: compartment))
    if heap.count < limit {
      heap.append(entry)
      siftUp(heap.count - 1)
    } else {
      heap[0] = entry
      siftDown()
    }
    return true
  }

  /// The hits, the best first; `compartments` are those that were asked for.
  func sorted(_ compartments: [String]) -> [SearchHit] {
    heap.sorted { Self.precedes($0.rank, $0.key, $1.rank, $1.key) }.map { entry in
      let rank = entry.rank == Self.unranked ? nil : entry.rank
      return SearchHit(
        key: entry.key, compartment: compartments[Int(entry.compartment)], score: entry.score,
        position: SearchRequest.Position(rank: rank, key: entry.key))
    }
  }

  @inline(__always) private static func precedes(
    _ rank: Int64, _ key: UInt64, _ otherRank: Int64, _ otherKey: UInt64
  ) -> Bool {
    rank == otherRank ? key < otherKey : rank > otherRank
  }

  private mutating func siftUp(_ start: Int) {
    var at = start
    while at > 0 {
      let parent = (at - 1) / 2
      guard worse(at, parent) else { return }
      heap.swapAt(at, parent)
      at = parent
    }
  }

  private mutating func siftDown() {
    var at = 0
    while true {
      let left = at * 2 + 1
      var worst = left < heap.count && worse(left, at) ? left : at
      if left + 1 < heap.count, worse(left + 1, worst) { worst = left + 1 }
      if worst == at { return }
      heap.swapAt(at, worst)
      at = worst
    }
  }

  private func worse(_ left: Int, _ right: Int) -> Bool {
    Self.precedes(heap[right].rank, heap[right].key, heap[left].rank, heap[left].key)
  }
}
