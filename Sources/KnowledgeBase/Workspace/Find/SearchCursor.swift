import Cryptography
import KnowledgeModel
import SearchEngine

/// Where a page ended, as an opaque word, bound to the question and sealed by the installation: the rank
/// and key of its last hit, and how many changes its reader could see then.
///
/// The same word whatever lies hidden from the reader. The key, which counts hidden documents too, is
/// enciphered.
struct SearchCursor {
  let position: SearchRequest.Position
  /// Which of the reader's states of the index ranked the page; `nil` for an order by date, which needs
  /// none.
  let pin: Int64?

  init(position: SearchRequest.Position, pin: Int64?) {
    (self.position, self.pin) = (position, pin)
  }

  func text(for question: SearchQuestion, _ secret: Digest) -> String {
    let rank = position.rank.map { String($0, radix: 36) } ?? "-"
    let body = [
      rank, String(Self.enciphered(position.key, secret), radix: 36),
      pin.map { String($0, radix: 36) } ?? "-",
    ].joined(separator: "_")
    return "\(body)_\(Self.seal(body, question, secret))"
  }

  init(_ text: String, for question: SearchQuestion, _ secret: Digest) throws(SearchRefusal) {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, let key = UInt64(parts[1], radix: 36),
      parts[3] == Self.seal(parts.dropLast().joined(separator: "_"), question, secret)
    else { throw .badCursor }
    let (rank, pin) = (Int64(parts[0], radix: 36), Int64(parts[2], radix: 36))
    guard rank != nil || parts[0] == "-", pin != nil || parts[2] == "-" else { throw .badCursor }
    self.init(
      position: SearchRequest.Position(rank: rank, key: Self.deciphered(key, secret)), pin: pin)
  }

  /// Differs for another question, whose pages this cursor would tear, and in another installation.
  private static func seal(_ body: String, _ question: SearchQuestion, _ secret: Digest) -> String {
    var same = question
    same.cursor = nil
    same.facets = []
    same.explains = false
    same.mayContinueLoosely = false
    same.limit = 0
    var hasher = DigestBuilder()
    hasher.update(secret.bytes)
    hasher.update("\(body) \(same)")
    return String(hasher.finish().description.prefix(16))
  }

  /// A permutation of the 64-bit numbers: four rounds of Luby and Rackoff (1988) with SHA-256.
  private static func enciphered(_ number: UInt64, _ secret: Digest) -> UInt64 {
    var (left, right) = (
      UInt32(truncatingIfNeeded: number >> 32), UInt32(truncatingIfNeeded: number)
    )
    for round in 0..<4 { (left, right) = (right, left ^ mixed(right, round, secret)) }
    return UInt64(left) << 32 | UInt64(right)
  }

  private static func deciphered(_ number: UInt64, _ secret: Digest) -> UInt64 {
    var (left, right) = (
      UInt32(truncatingIfNeeded: number >> 32), UInt32(truncatingIfNeeded: number)
    )
    for round in (0..<4).reversed() { (left, right) = (right ^ mixed(left, round, secret), left) }
    return UInt64(left) << 32 | UInt64(right)
  }

  private static func mixed(_ half: UInt32, _ round: Int, _ secret: Digest) -> UInt32 {
    let bytes = Digest(of: Array("\(round) \(half) ".utf8) + secret.bytes).bytes
    return bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
