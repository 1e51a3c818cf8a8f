private import CSodium

/// A SHA-256 digest (FIPS 180-4).
package struct Digest: Hashable, Sendable, LosslessStringConvertible {
  /// 32 bytes.
  package let bytes: [UInt8]

  package init(of content: [UInt8]) {
    var hasher = DigestBuilder()
    hasher.update(content)
    self = hasher.finish()
  }

  /// Reads 64 hexadecimal digits.
  package init?(_ text: String) {
    guard let bytes = Hexadecimal.bytes(text), bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// `nil` unless there are exactly 32 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  fileprivate init(finished bytes: [UInt8]) { self.bytes = bytes }

  /// 64 lower-case hexadecimal digits.
  package var description: String { Hexadecimal.text(bytes) }
}

/// Computes a SHA-256 over bytes that arrive in pieces.
@safe package struct DigestBuilder: Sendable {
  private var state = crypto_hash_sha256_state()

  package init() { _ = unsafe crypto_hash_sha256_init(&state) }

  package mutating func update(_ bytes: [UInt8]) {
    _ = unsafe crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
  }

  package mutating func update(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      _ = unsafe crypto_hash_sha256_update(&state, utf8.baseAddress, UInt64(utf8.count))
    }
  }

  package mutating func finish() -> Digest {
    var bytes = [UInt8](repeating: 0, count: 32)
    _ = unsafe crypto_hash_sha256_final(&state, &bytes)
    return Digest(finished: bytes)
  }
}
