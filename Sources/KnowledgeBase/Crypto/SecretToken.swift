private import CSodium

/// 256 random bits that open something for whoever holds them. Only `digest` is ever kept.
@safe package struct SecretToken: Equatable, Sendable {
  /// The prefix and 43 characters of base64url; shown once to the person it is for.
  package let text: String

  /// A new one from the system's generator, behind a prefix that says what it opens.
  package init(prefix: String) {
    var bytes = [UInt8](repeating: 0, count: 32)
    unsafe randombytes_buf(&bytes, bytes.count)
    text = prefix + Self.base64(bytes)
  }

  /// What a client sent: `nil` unless it has the prefix and the shape of such a token.
  package init?(_ text: String, prefix: String) {
    guard text.hasPrefix(prefix), text.utf8.count == prefix.utf8.count + 43,
      text.utf8.dropFirst(prefix.utf8.count).allSatisfy(Self.alphabet.contains)
    else { return nil }
    self.text = text
  }

  /// By which it is found again.
  package var digest: Digest { Digest(of: Array(text.utf8)) }

  /// Another word that only the holder of this one can know, for one purpose.
  package func derived(for purpose: String) -> String {
    Self.base64(Digest(of: Array("\(purpose)\u{0}\(text)".utf8)).bytes)
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// RFC 4648, section 5, without padding.
  private static func base64(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var (bits, count) = (UInt32(0), 0)
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      count += 8
      while count >= 6 {
        count -= 6
        text.append(alphabet[Int(bits >> UInt32(count) & 63)])
      }
    }
    if count > 0 { text.append(alphabet[Int(bits << UInt32(6 - count) & 63)]) }
    return String(decoding: text, as: UTF8.self)
  }
}

extension SecretToken {
  /// Whether two words are equal, in a time that does not tell where they differ.
  package static func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Digest(of: Array(left.utf8)), Digest(of: Array(right.utf8)))
    return unsafe sodium_memcmp(left.bytes, right.bytes, 32) == 0
  }
}
