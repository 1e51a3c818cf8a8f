/// Walks the documents of an exact phrase, many at a time.
///
/// The postings of the two rarest words are intersected block by block; only then are positions looked at, all
/// those of a pair of blocks in one loop. How many documents are taken at once grows while they are walked one
/// after the other, and begins anew with one where some are passed over, so that nobody pays for what is not
/// asked for.
final class ExactPhrase {
  /// The document it stands on, and how often the phrase is there.
  private(set) var document: UInt32 = 0
  private(set) var frequency = 0

  private let lead: PhraseTerm
  /// The second rarest; `nil` where one word is looked for in a field.
  private let second: PhraseTerm?
  private let rest: ContiguousArray<PhraseTerm>
  private let distance: Int
  private let field: Int?
  private let columns: SegmentColumns
  private let weight: Float
  private let table: ScoreTable

  /// Documents that were found and are not passed yet, from `index` on.
  private let documents = Lanes<UInt32>(repeating: 0)
  private let frequencies = Lanes<UInt32>(repeating: 0)
  private var index = 0
  private var filled = 0
  /// Where in their blocks the two rarest words have the documents that both have.
  private let leadSlots = Lanes<UInt8>(repeating: 0)
  private let secondSlots = Lanes<UInt8>(repeating: 0)
  /// So many of those are looked at next.
  private var appetite = 1

  /// Documents that cannot score this much are passed over.
  var least: Float = -.infinity
  /// Blocks without an impact of this are passed over.
  var level: UInt8 = 0

  /// `order` has a word at least, the rarest first.
  init(
    _ order: ContiguousArray<PhraseTerm>, field: Int?, columns: SegmentColumns, weight: Float,
    table: ScoreTable
  ) {
    lead = order[0]
    second = order.count > 1 ? order[1] : nil
    rest = ContiguousArray(order.dropFirst(2))
    distance = (second?.offset ?? 0) &- order[0].offset
    self.field = field
    self.columns = columns
    self.weight = weight
    self.table = table
    settle()
  }

  deinit {
    documents.deallocate()
    frequencies.deallocate()
    leadSlots.deallocate()
    secondSlots.deallocate()
  }

  @inline(__always) func advance() {
    index &+= 1
    settle()
  }

  func seek(_ target: UInt32) {
    guard document < target else { return }
    pass(target)
    settle()
  }

  /// Whether the phrase is in one document, on which it then stands; what comes behind is not looked for.
  /// Documents come in increasing order.
  func stands(in target: UInt32) -> Bool {
    if document >= target { return document == target }
    pass(target)
    // What comes before the leading word's document has been looked at.
    if index == filled, lead.cursor.document == target { fill() }
    guard index < filled, documents[index] == target else { return false }
    stand()
    return true
  }

  /// Passes over what comes before `target`.
  private func pass(_ target: UInt32) {
    while index < filled, documents[index] < target { index &+= 1 }
    guard index == filled, lead.cursor.document < target else { return }
    lead.cursor.seek(target)
    appetite = 1
  }

  @inline(__always) private func settle() {
    while index == filled, lead.cursor.document != TermCursor.end { fill() }
    stand()
  }

  @inline(__always) private func stand() {
    if index < filled {
      document = documents[index]
      frequency = Int(frequencies[index])
    } else {
      document = TermCursor.end
    }
  }

  /// Looks at the next documents of the leading word, in all of which the phrase may turn out not to be.
  private func fill() {
    index = 0
    filled = 0
    let first = lead.cursor.document
    if level > 0, let next = next(from: first) {
      lead.cursor.seek(next)
      return
    }
    let (count, slot) = intersect()
    if count > 0 {
      lead.prepare()
      second?.prepare()
      for pair in 0..<count { look(Int(leadSlots[pair]), Int(secondSlots[pair])) }
    }
    lead.cursor.stand(on: slot)
    appetite = min(128, appetite &* 2)
  }

  /// Where the next document may be, when a word says that `document` cannot matter.
  private func next(from document: UInt32) -> UInt32? {
    var next = lead.next(from: document, impact: level)
    if let second, next == document { next = second.next(from: document, impact: level) }
    for term in rest where next == document {
      next = term.next(from: document, impact: level)
    }
    return next > document ? next : nil
  }

  /// Finds the documents that the two rarest words have in the blocks at hand, up to the appetite; answers how
  /// many, and where in the leading word's block those begin that were not looked at.
  private func intersect() -> (count: Int, next: Int) {
    let cursor = lead.cursor
    let end = cursor.filled
    var slot = cursor.slot
    var count = 0
    guard let other = second?.cursor else {
      while slot < end, count < appetite {
        leadSlots[count] = UInt8(truncatingIfNeeded: slot)
        count &+= 1
        slot &+= 1
      }
      return (count, slot)
    }
    other.seek(cursor.document)
    if other.document == TermCursor.end {
      cursor.enter(cursor.list.blockCount)
      return (0, cursor.slot)
    }
    let documents = cursor.documents
    let others = other.documents
    let last = other.last
    var at = other.slot
    while slot < end, count < appetite {
      let document = documents[slot]
      if document > last { break }
      at = others.lowerBound(document, from: at)
      leadSlots[count] = UInt8(truncatingIfNeeded: slot)
      secondSlots[count] = UInt8(truncatingIfNeeded: at)
      count &+= others[at] == document ? 1 : 0
      slot &+= 1
    }
    other.stand(on: at)
    return (count, slot)
  }

  /// Looks at a document that the two rarest words have in these slots.
  @inline(__always) private func look(_ slot: Int, _ secondSlot: Int) {
    let document = lead.cursor.documents[slot]
    if least > 0, !mayMatter(document, slot, secondSlot) { return }
    for term in rest {
      term.cursor.seek(document)
      if term.cursor.document != document { return }
    }
    let found: Int
    if let second, rest.isEmpty, field == nil, let place = lead.reader.place(slot),
      let secondPlace = second.reader.place(secondSlot)
    {
      found = lead.reader.count(
        at: place, lead.reader.count(slot), followedBy: second.reader, at: secondPlace,
        second.reader.count(secondSlot), distance: distance, most: most)
    } else {
      found = count(in: document, slot, secondSlot)
    }
    documents[filled] = document
    frequencies[filled] = UInt32(clamping: found)
    filled &+= found > 0 ? 1 : 0
  }

  /// Where nothing is scored, once is enough.
  private var most: Int { weight == 0 ? 1 : .max }

  /// A phrase occurs no more often than the rarest of its words.
  private func mayMatter(_ document: UInt32, _ slot: Int, _ secondSlot: Int) -> Bool {
    var most = lead.cursor.frequency(slot)
    if let second { most = min(most, second.cursor.frequency(secondSlot)) }
    return weight * table.share(most, columns.lengthCode(Int(document))) >= least
  }

  /// Takes the positions of the rarest word and strikes out those that the others do not go along with.
  private func count(in document: UInt32, _ slot: Int, _ secondSlot: Int) -> Int {
    let positions = lead.positions
    lead.readPositions(slot)
    // A phrase never reaches over a field's end, so the others are in the same field.
    if let field { positions.keep(columns.positions(ofField: field, Int(document))) }
    guard let second, positions.count > 0 else { return positions.count }
    second.readPositions(secondSlot)
    guard let last = rest.last else {
      return positions.count(followedBy: second.positions, at: distance, most: most)
    }
    positions.keep(followedBy: second.positions, at: distance)
    for term in rest where term !== last && positions.count > 0 {
      term.readPositions()
      positions.keep(followedBy: term.positions, at: term.offset &- lead.offset)
    }
    guard positions.count > 0 else { return 0 }
    last.readPositions()
    return positions.count(followedBy: last.positions, at: last.offset &- lead.offset, most: most)
  }
}
