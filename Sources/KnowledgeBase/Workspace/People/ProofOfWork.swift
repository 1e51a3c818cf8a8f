import Cryptography
package import KnowledgeModel

/// A task that costs whoever files without a name some processor time, and tells nothing of them (after hashcash,
/// A. Back, 2002): find a number so that the SHA-256 of `CHALLENGE:NUMBER` begins with so many zero bits.
///
/// `bits.expiry.nonce.mac`: the milliseconds since 1970 at which it ends, 16 random bytes, and an HMAC-SHA256 over
/// the rest, all in hexadecimal but the bits. Nothing is kept of one that was given out.
package struct WorkChallenge: Equatable, Sendable {
  package let text: String
  package let bits: Int
  package let expires: Timestamp
  /// By which it is known when it comes back.
  package let nonce: String

  /// A new one under a key.
  package init(bits: Int, expires: Timestamp, key: [UInt8]) {
    let nonce = Hexadecimal.text(Array(KeyedDigest.makeKey().prefix(16)))
    let head = "\(bits).\(String(expires.millisecondsSinceEpoch, radix: 16)).\(nonce)"
    self.init(
      text: head + "." + Self.mac(of: head, key), bits: bits, expires: expires, nonce: nonce)
  }

  private init(text: String, bits: Int, expires: Timestamp, nonce: String) {
    self.text = text
    self.bits = bits
    self.expires = expires
    self.nonce = nonce
  }

  /// One that was made with the same key; `nil` for anything else.
  package init?(_ text: String, key: [UInt8]) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard text.utf8.count <= 200, parts.count == 4, let bits = Int(parts[0]),
      let expires = Int64(parts[1], radix: 16),
      Workspace.isSameSecret(
        parts[3], Self.mac(of: parts.prefix(3).joined(separator: "."), key))
    else { return nil }
    self.init(
      text: text, bits: bits, expires: Timestamp(millisecondsSinceEpoch: expires), nonce: parts[2])
  }

  private static func mac(of head: String, _ key: [UInt8]) -> String {
    Hexadecimal.text(KeyedDigest.bytes(of: Array(head.utf8), key: key))
  }

  /// Whether a number solves it.
  package func isSolved(by number: UInt64) -> Bool {
    Self.zeroBits(of: Digest(of: Array("\(text):\(number)".utf8)).bytes) >= bits
  }

  static func zeroBits(of bytes: [UInt8]) -> Int {
    var count = 0
    for byte in bytes {
      count += byte.leadingZeroBitCount
      if byte != 0 { break }
    }
    return count
  }

  /// The first number that solves a challenge of so many bits: about 2^bits tries; `nil` for more bits than anybody
  /// should be asked for.
  package static func solution(of text: String, bits: Int) -> UInt64? {
    guard bits <= 30 else { return nil }
    let head = Array("\(text):".utf8)
    var number: UInt64 = 0
    while zeroBits(of: Digest(of: head + Array("\(number)".utf8)).bytes) < bits { number += 1 }
    return number
  }
}
