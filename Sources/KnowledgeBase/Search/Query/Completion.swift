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
    let start = TermKey.keyword(field: field, String(word.prefix(1)))
    var counts: [[UInt8]: Int] = [:]
    for view in try prepared(names) {
      var reader = try TermReader(view.segment.terms, segment: view.segment, from: start)
      while let entry = try reader.next(), reader.key.starts(with: start) {
        if automaton.matches(Array(reader.key.dropFirst())) {
          counts[reader.key, default: 0] += entry.documentCount
        }
      }
    }
    counts[TermKey.keyword(field: field, word)] = nil
    let best = counts.max { precedes(($1.value, $1.key), ($0.value, $0.key)) }
    return best.map { (String(decoding: $0.key.dropFirst(), as: UTF8.self), $0.value) }
  }

  private func values(
    startingWith start: [UInt8], _ names: [String], limit: Int
  ) throws(SegmentError) -> [(term: String, count: Int)] {
    var counts: [[UInt8]: Int] = [:]
    for view in try prepared(names) {
      var reader = try TermReader(view.segment.terms, segment: view.segment, from: start)
      var seen = 0
      while seen < 50_000, let entry = try reader.next(), reader.key.starts(with: start) {
        counts[reader.key, default: 0] += entry.documentCount
        seen += 1
      }
    }
    return counts.sorted { precedes(($0.value, $0.key), ($1.value, $1.key)) }
      .prefix(limit).map { (String(decoding: $0.key.dropFirst(), as: UTF8.self), $0.value) }
  }
}

/// More documents first, then the order of the bytes.
private func precedes(_ left: (Int, [UInt8]), _ right: (Int, [UInt8])) -> Bool {
  left.0 != right.0 ? left.0 > right.0 : left.1.lexicographicallyPrecedes(right.1)
}
