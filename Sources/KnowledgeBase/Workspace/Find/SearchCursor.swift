import SearchEngine

/// Where a page ended, as an opaque word: the rank and key of its last hit, bound to the question.
enum SearchCursor {
  static func write(_ position: SearchRequest.Position, for question: SearchQuestion) -> String {
    let rank = position.rank.map { String($0, radix: 36) } ?? "x"
    let key = String(position.key, radix: 36)
    let body = "\(rank)_\(key)"
    return "\(body)_\(String(mark(body, question), radix: 36))"
  }

  static func read(
    _ text: String, for question: SearchQuestion
  ) throws(SearchRefusal) -> SearchRequest.Position {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 3, let key = UInt64(parts[1], radix: 36),
      let mark = UInt32(parts[2], radix: 36), mark == Self.mark("\(parts[0])_\(parts[1])", question)
    else { throw .badCursor }
    if parts[0] == "x" { return SearchRequest.Position(rank: nil, key: key) }
    guard let rank = Int64(parts[0], radix: 36) else { throw .badCursor }
    return SearchRequest.Position(rank: rank, key: key)
  }

  /// Differs for another question, whose pages this cursor would tear.
  private static func mark(_ body: String, _ question: SearchQuestion) -> UInt32 {
    var same = question
    same.cursor = nil
    same.facets = []
    same.explains = false
    same.limit = 0
    return CRC32C.of(Array("\(body) \(same)".utf8))
  }
}
