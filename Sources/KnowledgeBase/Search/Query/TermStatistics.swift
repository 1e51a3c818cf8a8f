extension Snapshot {
  /// In how many documents of some compartments a term of running text is, those deleted since the last
  /// merge included: the number that BM25 counts with.
  package func documentFrequency(
    ofTerm term: String, compartments names: [String]
  ) throws(SegmentError) -> Int {
    try frequency(of: TermKey.text(term), names)
  }

  /// Likewise of a keyword field's value.
  package func documentFrequency(
    ofKeyword value: String, field: Int, compartments names: [String]
  ) throws(SegmentError) -> Int {
    try frequency(of: TermKey.keyword(field: field, value), names)
  }

  /// Documents in some compartments, likewise.
  package func collectionSize(compartments names: [String]) -> Int {
    views(of: names).reduce(0) { $0 + $1.segment.documentCount }
  }

  /// The terms of running text that may have been meant by one that is not there, best first: fewer
  /// edits, then more documents. The first letter stands.
  package func corrections(
    ofTerm word: String, compartments names: [String], limit: Int
  ) throws(SegmentError) -> [(term: String, count: Int)] {
    guard word.count > 3, !word.contains(where: \.isNumber) else { return [] }
    let close = Levenshtein(word, edits: 1)
    let rest = Levenshtein(String(word.dropFirst()), edits: word.count > 7 ? 2 : 1)
    let start = TermKey.text(String(word.prefix(1)))
    var counts: [[UInt8]: Int] = [:]
    for view in views(of: names) {
      var reader = try TermReader(view.segment.terms, segment: view.segment, from: start)
      try reader.forEachNear(rest, after: start) { (entry, key) throws(SegmentError) in
        counts[key, default: 0] += entry.documentCount
        return true
      }
    }
    counts[TermKey.text(word)] = nil
    return counts.map { key, count in
      (key: Array(key.dropFirst()), count: count)
    }
    .map { (isClose: close.matches($0.key), key: $0.key, count: $0.count) }
    .sorted { left, right in
      if left.isClose != right.isClose { return left.isClose }
      if left.count != right.count { return left.count > right.count }
      return left.key.lexicographicallyPrecedes(right.key)
    }
    .prefix(limit)
    .map { (String(decoding: $0.key, as: UTF8.self), $0.count) }
  }

  private func frequency(of key: [UInt8], _ names: [String]) throws(SegmentError) -> Int {
    var count = 0
    for view in views(of: names) {
      count += try view.segment.terms.find(key, in: view.segment)?.documentCount ?? 0
    }
    return count
  }
}
