private import CSodium

/// A password as it is kept: Argon2id (RFC 9106) with its salt and cost, as libsodium writes it.
@safe package struct PasswordHash: Equatable, Sendable {
  package let text: String

  /// Three passes over 32 MiB: 50 to 150 ms of one core on the machines of 2024, chosen by us.
  private static let passes: UInt64 = 3
  private static let memory = 32 << 20

  /// Takes as long and as much memory as the cost says; `nil` when the memory is not to be had.
  package init?(of password: String) {
    guard sodium_init() >= 0 else { return nil }
    var out = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let code = unsafe Self.withCharacters(of: password) { start, count in
      unsafe crypto_pwhash_str_alg(
        &out, start, count, Self.passes, Self.memory, crypto_pwhash_ALG_ARGON2ID13)
    }
    guard code == 0 else { return nil }
    text = String(decoding: out.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// What was kept.
  package init(stored text: String) { self.text = text }

  /// Whether this is the hash of that password. Costs what making the hash did.
  package func matches(_ password: String) -> Bool {
    guard sodium_init() >= 0 else { return false }
    return unsafe Self.withCharacters(of: password) { start, count in
      unsafe crypto_pwhash_str_verify(text, start, count)
    } == 0
  }

  private static func withCharacters(
    of password: String, _ body: (UnsafePointer<CChar>, UInt64) -> Int32
  ) -> Int32 {
    let bytes = password.utf8.map { CChar(bitPattern: $0) } + [0]
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return -1 }
      return unsafe body(start, UInt64(buffer.count - 1))
    }
  }
}
