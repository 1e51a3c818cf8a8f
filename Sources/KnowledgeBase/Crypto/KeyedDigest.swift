private import CSodium

/// HMAC-SHA256 (RFC 2104): a digest that only the holder of a key can make.
@safe package enum KeyedDigest {
  /// 32 bytes.
  package static func bytes(of message: [UInt8], key: [UInt8]) -> [UInt8] {
    var state = crypto_auth_hmacsha256_state()
    var bytes = [UInt8](repeating: 0, count: 32)
    _ = unsafe crypto_auth_hmacsha256_init(&state, key, key.count)
    _ = unsafe crypto_auth_hmacsha256_update(&state, message, UInt64(message.count))
    _ = unsafe crypto_auth_hmacsha256_final(&state, &bytes)
    return bytes
  }

  /// A key from the system's generator.
  package static func makeKey() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 32)
    unsafe randombytes_buf(&bytes, bytes.count)
    return bytes
  }
}
