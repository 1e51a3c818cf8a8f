/// Documents in which terms stand together.
///
/// Exact phrases compare positions. With slop, the terms must fit into a window: each term's
/// position less its offset in the phrase, and the largest of those less the smallest is at most the
/// slop. Unordered, the same is asked of the positions themselves: largest less smallest at most
/// slop plus the number of terms less one.
final class PhraseMatcher {
  private(set) var document: UInt32 = 0
  let description: String

  private let terms: [(cursor: TermCursor, offset: Int)]
  private let order: [TermCursor]
  private let slop: Int
  private let ordered: Bool
  private let field: Int?
  private let columns: SegmentColumns
  private let weight: Float
  private let table: ScoreTable
  private let positions: [PositionList]
  /// Where in each list of positions the search for the phrase stands.
  private var places: [Int]
  private var frequency = 0
  /// Whether it matters how often the phrase occurs.
  private var isScored: Bool { weight != 0 }
  /// Documents that cannot score this much are passed over without a look at their positions.
  var least: Float = -.infinity

  init(
    _ terms: [(cursor: TermCursor, offset: Int)], slop: Int, ordered: Bool, field: Int?,
    columns: SegmentColumns, weight: Float, table: ScoreTable, description: String
  ) {
    self.terms = terms
    self.slop = slop
    self.ordered = ordered
    self.field = field
    self.columns = columns
    self.weight = weight
    self.table = table
    self.description = description
    order = terms.map(\.cursor).sorted { $0.documentCount < $1.documentCount }
    positions = terms.map { _ in PositionList() }
    places = Array(repeating: 0, count: terms.count)
    settle()
  }

  func advance() {
    order[0].advance()
    settle()
  }

  func seek(_ target: UInt32) {
    guard document < target else { return }
    order[0].seek(target)
    settle()
  }

  func score() -> Float {
    weight
      * table.share(UInt32(clamping: frequency), columns.lengthCode(Int(document)))
  }

  private func settle() {
    var candidate = order[0].document
    search: while candidate != TermCursor.end {
      for cursor in order.dropFirst() {
        cursor.seek(candidate)
        if cursor.document != candidate {
          order[0].seek(cursor.document)
          candidate = order[0].document
          continue search
        }
      }
      frequency = mayMatter(Int(candidate)) ? countMatches(in: Int(candidate)) : 0
      if frequency > 0 { break }
      order[0].advance()
      candidate = order[0].document
    }
    document = candidate
  }

  /// A phrase occurs no more often than the rarest of its words.
  private func mayMatter(_ document: Int) -> Bool {
    guard least > 0, slop == 0, ordered else { return true }
    var most = UInt32.max
    for cursor in order { most = min(most, cursor.frequency) }
    return weight * table.share(most, columns.lengthCode(document)) >= least
  }

  private func countMatches(in document: Int) -> Int {
    let bounds = field.map { columns.positions(ofField: $0, document) }
    for (index, term) in terms.enumerated() {
      term.cursor.positions(into: positions[index])
      if let bounds { positions[index].keep(bounds) }
      if positions[index].count == 0 { return 0 }
    }
    if slop == 0, ordered { return terms.count == 2 ? countPairs() : countExact() }
    return countWindows()
  }

  private func countPairs() -> Int {
    let (first, second) = (positions[0], positions[1])
    let distance = UInt32(truncatingIfNeeded: terms[1].offset &- terms[0].offset)
    var (left, right, count) = (0, 0, 0)
    while left < first.count, right < second.count {
      let wanted = first[left] &+ distance
      let found = second[right]
      if wanted == found {
        count &+= 1
        if !isScored { return count }
      }
      left &+= wanted <= found ? 1 : 0
      right &+= found <= wanted ? 1 : 0
    }
    return count
  }

  private func countExact() -> Int {
    var count = 0
    for term in terms.indices { places[term] = 0 }
    let first = positions[0]
    next: for index in 0..<first.count {
      let start = Int(first[index]) - terms[0].offset
      for term in 1..<terms.count {
        let wanted = start + terms[term].offset
        let list = positions[term]
        var place = places[term]
        while place < list.count, Int(list[place]) < wanted { place &+= 1 }
        places[term] = place
        guard place < list.count else { return count }
        if Int(list[place]) != wanted { continue next }
      }
      count += 1
      if !isScored { return count }
    }
    return count
  }

  /// Moves the leftmost term on until one runs out, and counts the windows that are tight enough.
  private func countWindows() -> Int {
    for term in terms.indices { places[term] = 0 }
    let allowance = ordered ? slop : slop + terms.count - 1
    var count = 0
    while true {
      var (smallest, largest, leftmost) = (Int.max, Int.min, 0)
      for term in terms.indices {
        let shift = ordered ? terms[term].offset : 0
        let place = Int(positions[term][places[term]]) - shift
        if place < smallest { (smallest, leftmost) = (place, term) }
        largest = max(largest, place)
      }
      if largest - smallest <= allowance, isDistinct() { count += 1 }
      places[leftmost] += 1
      if places[leftmost] >= positions[leftmost].count { return count }
    }
  }

  /// Whether no two terms stand on one word, as when a word occurs twice in the phrase.
  private func isDistinct() -> Bool {
    for left in terms.indices {
      for right in terms.indices where right > left {
        if positions[left][places[left]] == positions[right][places[right]] { return false }
      }
    }
    return true
  }
}
