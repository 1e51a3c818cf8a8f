extension String {
  /// Percent-encoded: what is left as it is is unreserved (RFC 3986, section 2.3).
  package var percentEncoded: String {
    let digits = Array("0123456789ABCDEF")
    return utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        String(UnicodeScalar(byte))
      default: "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }.joined()
  }
}
