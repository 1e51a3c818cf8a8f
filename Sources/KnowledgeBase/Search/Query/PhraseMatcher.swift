/// Documents in which terms stand together.
///
/// Exact phrases compare positions. Ordered with slop, each term stands where the phrase has it or farther
/// on, counted from the term before it, by at most the slop in all; each place of the first term from which
/// that can be done counts once. In a window, the largest position less the smallest is at most slop plus the
/// number of terms less one. Of paragraphs, each in which all terms stand counts once.
final class PhraseMatcher {
  private(set) var document: UInt32 = 0
  let description: String

  /// What walks an exact phrase; `nil` where the terms only stand near to each other.
  private let exact: ExactPhrase?

  private let terms: ContiguousArray<PhraseTerm>
  /// The rarest first.
  private let order: ContiguousArray<PhraseTerm>
  private let rarest: PhraseTerm
  private let closeness: Closeness
  /// Where paragraphs begin.
  private let paragraphs: PhraseTerm?
  private let field: Int?
  private let columns: SegmentColumns
  private let weight: Float
  private let table: ScoreTable
  /// An impact times this is the most that a document with it in one of the terms scores.
  private let scale: Float
  private var frequency = 0

  /// Documents that cannot score this much are passed over without a look at their positions.
  var least: Float = -.infinity {
    didSet {
      exact?.least = least
      exact?.level = least > 0 && scale > 0 ? UInt8(min(255, least / scale)) : 0
    }
  }

  /// `scale` is that of `Impacts.bound`; `paragraphs` stands on the marks of where they begin.
  init(
    _ terms: [PhraseTerm], _ closeness: Closeness, paragraphs: TermCursor?, field: Int?,
    columns: SegmentColumns, weight: Float, table: ScoreTable, scale: Float, description: String
  ) {
    self.terms = ContiguousArray(terms.sorted { $0.offset < $1.offset })
    self.closeness = closeness
    self.paragraphs = paragraphs.map { PhraseTerm($0, offset: 0) }
    self.field = field
    self.columns = columns
    self.weight = weight
    self.table = table
    self.scale = scale * weight
    self.description = description
    let order = ContiguousArray(
      terms.sorted { $0.cursor.documentCount < $1.cursor.documentCount })
    self.order = order
    rarest = order[0]
    exact =
      closeness == .exact
      ? ExactPhrase(order, field: field, columns: columns, weight: weight, table: table) : nil
    if let exact { stand(on: exact) } else { settle() }
  }

  /// No document scores more.
  var bound: Float { weight * (BM25.k1 + 1) }

  func advance() {
    if let exact {
      exact.advance()
      return stand(on: exact)
    }
    rarest.cursor.advance()
    settle()
  }

  func seek(_ target: UInt32) {
    guard document < target else { return }
    if let exact {
      exact.seek(target)
      return stand(on: exact)
    }
    rarest.cursor.seek(target)
    settle()
  }

  @inline(__always) private func stand(on exact: ExactPhrase) {
    document = exact.document
    frequency = exact.frequency
  }

  func score() -> Float {
    weight * table.share(UInt32(clamping: frequency), columns.lengthCode(Int(document)))
  }

  /// The score of one document, zero where the terms do not stand together in it; the next document in
  /// which they do is not looked for. Documents come in increasing order.
  func score(at target: UInt32) -> Float {
    if document < target, target != TermCursor.end {
      if let exact {
        guard exact.stands(in: target) else { return 0 }
        stand(on: exact)
        return score()
      }
      for term in order {
        term.cursor.seek(target)
        if term.cursor.document != target { return 0 }
      }
      frequency = countMatches(in: Int(target))
      if frequency == 0 { return 0 }
      document = target
    }
    return document == target ? score() : 0
  }

  private func settle() {
    let lead = rarest.cursor
    let count = order.count
    var candidate = lead.document
    search: while candidate != TermCursor.end {
      for index in 1..<max(1, count) {
        let cursor = order[index].cursor
        cursor.seek(candidate)
        let found = cursor.document
        if found != candidate {
          lead.seek(found)
          candidate = lead.document
          continue search
        }
      }
      frequency = countMatches(in: Int(candidate))
      if frequency > 0 { break }
      lead.advance()
      candidate = lead.document
    }
    document = candidate
  }

  private func countMatches(in document: Int) -> Int {
    let bounds = field.map { columns.positions(ofField: $0, document) }
    for term in terms {
      term.readPositions()
      if let bounds { term.positions.keep(bounds) }
      if term.positions.count == 0 { return 0 }
    }
    return switch closeness {
    case .inOrder(let slop): countChains(slop)
    case .inWindow(let slop): countWindows(slop)
    case .inParagraph: countParagraphs(in: document)
    }
  }

  /// In how many paragraphs all terms stand, a term as often as it is asked for.
  private func countParagraphs(in document: Int) -> Int {
    var starts = columns.starts(document)
    if let paragraphs {
      paragraphs.cursor.seek(UInt32(document))
      if paragraphs.cursor.document == UInt32(document) {
        paragraphs.readPositions()
        for index in 0..<paragraphs.positions.count { starts.append(paragraphs.positions[index]) }
      }
    }
    starts.sort()
    var places = ContiguousArray(repeating: 0, count: terms.count)
    var count = 0
    for paragraph in starts.indices {
      let end = paragraph + 1 < starts.count ? starts[paragraph + 1] : .max
      var isWhole = true
      for index in terms.indices {
        let positions = terms[index].positions
        let first = places[index]
        while places[index] < positions.count, positions[places[index]] < end { places[index] += 1 }
        if places[index] - first < terms[index].turn { isWhole = false }
      }
      if isWhole { count += 1 }
    }
    return count
  }

  /// At how many places of the first term a chain of all of them begins that is tight enough. The nearest
  /// place for each next term makes the shortest.
  private func countChains(_ slop: Int) -> Int {
    var places = ContiguousArray(repeating: 0, count: terms.count)
    var count = 0
    for start in 0..<terms[0].positions.count {
      let first = Int(terms[0].positions[start]) - terms[0].offset
      var last = first
      for index in terms.indices.dropFirst() {
        let term = terms[index]
        while places[index] < term.positions.count,
          Int(term.positions[places[index]]) - term.offset < last
        {
          places[index] += 1
        }
        guard places[index] < term.positions.count else { return count }
        last = Int(term.positions[places[index]]) - term.offset
      }
      if last - first <= slop { count += 1 }
    }
    return count
  }

  /// Moves the leftmost term on until one runs out, and counts the windows that are tight enough.
  private func countWindows(_ slop: Int) -> Int {
    var places = ContiguousArray(repeating: 0, count: terms.count)
    let allowance = slop + terms.count - 1
    var count = 0
    while true {
      var (smallest, largest, leftmost) = (Int.max, Int.min, 0)
      for term in terms.indices {
        let place = Int(terms[term].positions[places[term]])
        if place < smallest { (smallest, leftmost) = (place, term) }
        largest = max(largest, place)
      }
      if largest - smallest <= allowance, isDistinct(places) { count += 1 }
      places[leftmost] += 1
      if places[leftmost] >= terms[leftmost].positions.count { return count }
    }
  }

  /// Whether no two terms stand on one word, as when a word occurs twice in the phrase.
  private func isDistinct(_ places: ContiguousArray<Int>) -> Bool {
    for left in terms.indices {
      for right in terms.indices where right > left {
        if terms[left].positions[places[left]] == terms[right].positions[places[right]] {
          return false
        }
      }
    }
    return true
  }
}
