private import CSodium

/// An Ed25519 key (RFC 8032) that signs in the name of one installation.
@safe package struct SigningKey: Sendable {
  /// 32 bytes; whoever has them can sign.
  package let seed: [UInt8]
  package let verifying: VerifyingKey
  private let secret: [UInt8]

  /// A new key from the system's generator.
  package init() {
    var seed = [UInt8](repeating: 0, count: 32)
    unsafe randombytes_buf(&seed, seed.count)
    self.init(checked: seed)
  }

  /// `nil` unless there are exactly 32 bytes.
  package init?(seed: [UInt8]) {
    guard seed.count == 32 else { return nil }
    self.init(checked: seed)
  }

  private init(checked seed: [UInt8]) {
    var open = [UInt8](repeating: 0, count: 32)
    var secret = [UInt8](repeating: 0, count: 64)
    _ = unsafe crypto_sign_seed_keypair(&open, &secret, seed)
    self.seed = seed
    self.secret = secret
    verifying = VerifyingKey(checked: open)
  }

  /// 64 bytes.
  package func sign(_ message: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: 64)
    _ = unsafe crypto_sign_detached(&signature, nil, message, UInt64(message.count), secret)
    return signature
  }
}

/// The half of a signing key that anybody may know.
@safe package struct VerifyingKey: Hashable, Sendable {
  /// 32 bytes.
  package let bytes: [UInt8]

  /// `nil` unless there are exactly 32 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  fileprivate init(checked bytes: [UInt8]) { self.bytes = bytes }

  package func isSignature(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard signature.count == 64 else { return false }
    return unsafe crypto_sign_verify_detached(signature, message, UInt64(message.count), bytes) == 0
  }
}
