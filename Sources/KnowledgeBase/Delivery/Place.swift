/// A scheme, a host, a port and a path, as far as deliveries need them of an address.
struct Place: Equatable {
  let scheme: String
  let host: String
  let port: UInt16
  /// With the query; `/` at least.
  let path: String

  /// `nil` unless the scheme is one of those named, each with its usual port. No user, no fragment, no
  /// character that would have to be encoded.
  init?(_ text: String, schemes: [String: UInt16]) {
    guard text.utf8.count <= 2000, let mark = text.firstRange(of: "://") else { return nil }
    let scheme = text[..<mark.lowerBound].lowercased()
    guard let usual = schemes[scheme] else { return nil }
    let rest = text[mark.upperBound...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    let tail = rest.dropFirst(authority.count)
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let host = parts.first, !host.isEmpty,
      host.utf8.count <= 253, host.first != "-",
      host.utf8.allSatisfy(Self.isHostByte),
      tail.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") })
    else { return nil }
    if parts.count == 2 {
      guard let port = UInt16(parts[1]), port > 0 else { return nil }
      self.port = port
    } else {
      port = usual
    }
    self.scheme = scheme
    self.host = host.lowercased()
    path = tail.first == "/" ? String(tail) : "/" + tail
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }

  static func isThisMachine(_ host: String) -> Bool {
    host == "localhost" || host == "127.0.0.1"
  }
}
