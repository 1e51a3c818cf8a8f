extension Snapshot {
  /// The terms of running text that begin with `prefix`, with the number of documents in the named
  /// compartments; the most frequent first. Deleted documents count until they are merged away.
  package func completions(
    of prefix: String, compartments names: [String], limit: Int
  ) throws(SegmentError) -> [(term: String, count: Int)] {
    try values(startingWith: TermKey.text(prefix), names, limit: limit)
  }

  /// The values of a keyword field that begin with `prefix`, likewise.
  package func keywordCompletions(
    field: Int, of prefix: String, compartments names: [String], limit: Int
  ) throws(SegmentError) -> [(term: String, count: Int)] {
    try values(startingWith: TermKey.keyword(field: field, prefix), names, limit: limit)
  }

  /// The most frequent value of a keyword field within one edit of `word`, or two of a long one.
  package func correction(
    of word: String, field: Int, compartments names: [String]
  ) throws(SegmentError) -> (term: String, count: Int)? {
    guard word.count > 3, !word.contains(where: \.isNumber) else { return nil }
    let automaton = Levenshtein(word, edits: word.count > 7 ? 2 : 1)
    let lead = TermKey.keyword(field: field, "")
    var counts: [[UInt8]: Int] = [:]
    for view in try prepared(names) {
      var reader = try TermReader(view.segment.terms, segment: view.segment, from: lead)
      try reader.forEachNear(automaton, after: lead) { (entry, key) throws(SegmentError) in
        counts[key, default: 0] += entry.documentCount
        return true
      }
    }
    counts[TermKey.keyword(field: field, word)] = nil
    let best = counts.max { precedes(($1.value, $1.key), ($0.value, $0.key)) }
    return best.map { (String(decoding: $0.key.dropFirst(), as: UTF8.self), $0.value) }
  }

  /// The most frequent terms that begin so, exactly.
  ///
  /// Each segment names its best, and the counts of all that are named are looked up in the others; what
  /// no segment has named is in no more documents than its worst names together (the threshold algorithm
  /// of Fagin, Lotem & Naor, "Optimal Aggregation Algorithms for Middleware", JCSS 2003).
  private func values(
    startingWith start: [UInt8], _ names: [String], limit: Int
  ) throws(SegmentError) -> [(term: String, count: Int)] {
    guard limit > 0 else { return [] }
    let views = try prepared(names)
    if views.count == 1 {
      let best = try Self.best(startingWith: start, views[0], limit: limit)
      return best.places.map {
        (String(decoding: best.key($0).dropFirst(), as: UTF8.self), $0.count)
      }
    }
    var depth = limit * 4
    while true {
      var named: Set<[UInt8]> = []
      var counts: [[UInt8]: Int] = [:]
      var unnamed = 0
      for view in views {
        let best = try Self.best(startingWith: start, view, limit: depth)
        if best.places.count == depth, let worst = best.places.last?.count { unnamed += worst }
        named.formUnion(best.places.map { Array(best.key($0)) })
      }
      for key in named {
        for view in views {
          counts[key, default: 0] +=
            try view.segment.terms.find(key, in: view.segment)?
            .documentCount ?? 0
        }
      }
      let sorted = counts.sorted { precedes(($0.value, $0.key), ($1.value, $1.key)) }
      let worst = sorted.count >= limit ? sorted[limit - 1].value : 0
      if unnamed < worst || unnamed == 0 {
        return sorted.prefix(limit).map {
          (String(decoding: $0.key.dropFirst(), as: UTF8.self), $0.value)
        }
      }
      depth *= 4
    }
  }

  /// The most frequent terms of one segment that begin so; blocks of rare terms are passed over.
  private static func best(
    startingWith start: [UInt8], _ view: SegmentView, limit: Int
  ) throws(SegmentError) -> FrequentTerms {
    var reader = try TermReader(view.segment.terms, segment: view.segment, from: start)
    var best = FrequentTerms(limit: limit)
    let floor = reader.floor(ofRank: limit, startingWith: start)
    while let entry = try reader.next(startingWith: start, inAtLeast: max(best.worst + 1, floor)) {
      best.insert(reader.key, entry.documentCount)
    }
    return best
  }
}

/// The terms with the largest counts so far, the first seen first among equals; their bytes stand one
/// behind the other, so that one that comes in and is put out again costs no memory of its own.
private struct FrequentTerms {
  struct Place {
    let count: Int
    let bytes: Range<Int>
  }

  /// The largest count first.
  private(set) var places: [Place] = []
  /// What a count must be above to come in.
  private(set) var worst = 0

  private var bytes: [UInt8] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
    places.reserveCapacity(min(limit, 1_024))
    bytes.reserveCapacity(min(limit, 1_024) * 16)
  }

  func key(_ place: Place) -> ArraySlice<UInt8> { bytes[place.bytes] }

  /// Takes a term whose count is above `worst`.
  mutating func insert(_ key: [UInt8], _ count: Int) {
    let start = bytes.count
    bytes.append(contentsOf: key)
    places.insert(Place(count: count, bytes: start..<bytes.count), keeping: limit) { $0.count }
    if places.count == limit { worst = places[limit - 1].count }
  }
}

/// More documents first, then the order of the bytes.
private func precedes(_ left: (Int, [UInt8]), _ right: (Int, [UInt8])) -> Bool {
  left.0 != right.0 ? left.0 > right.0 : left.1.lexicographicallyPrecedes(right.1)
}
