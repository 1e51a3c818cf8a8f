import SearchEngine

/// Where a page ended, as an opaque word, bound to the question: the rank and key of its last hit, the
/// snapshot that ranked it (0 for an order by date, which needs none) and how far that one had come.
struct SearchCursor {
  let position: SearchRequest.Position
  let pin: UInt64
  let sequence: Int64

  func text(for question: SearchQuestion) -> String {
    let rank = position.rank.map { String($0, radix: 36) } ?? "x"
    let body = [
      rank, String(position.key, radix: 36), String(pin, radix: 36), String(sequence, radix: 36),
    ].joined(separator: "_")
    return "\(body)_\(String(Self.mark(body, question), radix: 36))"
  }

  init(position: SearchRequest.Position, pin: UInt64, sequence: Int64) {
    (self.position, self.pin, self.sequence) = (position, pin, sequence)
  }

  init(_ text: String, for question: SearchQuestion) throws(SearchRefusal) {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 5, let key = UInt64(parts[1], radix: 36),
      let pin = UInt64(parts[2], radix: 36), let sequence = Int64(parts[3], radix: 36),
      let mark = UInt32(parts[4], radix: 36),
      mark == Self.mark(parts.dropLast().joined(separator: "_"), question)
    else { throw .badCursor }
    let rank = Int64(parts[0], radix: 36)
    guard rank != nil || parts[0] == "x" else { throw .badCursor }
    self.init(position: SearchRequest.Position(rank: rank, key: key), pin: pin, sequence: sequence)
  }

  /// Differs for another question, whose pages this cursor would tear.
  private static func mark(_ body: String, _ question: SearchQuestion) -> UInt32 {
    var same = question
    same.cursor = nil
    same.facets = []
    same.explains = false
    same.mayContinueLoosely = false
    same.limit = 0
    return CRC32C.of(Array("\(body) \(same)".utf8))
  }
}
