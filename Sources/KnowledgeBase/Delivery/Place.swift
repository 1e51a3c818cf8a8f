/// A scheme, a host, a port and a path, as far as deliveries need them of an address.
struct Place: Equatable {
  let scheme: String
  /// A name or an address; an address of IPv6 without its brackets.
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
    guard let (host, port) = Self.hostAndPort(authority),
      tail.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") })
    else { return nil }
    self.port = port ?? usual
    self.scheme = scheme
    self.host = host
    path = tail.first == "/" ? String(tail) : "/" + tail
  }

  /// As it stands in an address: an address of IPv6 in brackets.
  var written: String { Self.isNumbered(host) ? "[\(host)]" : host }

  /// Whether a host is an address of IPv6.
  static func isNumbered(_ host: String) -> Bool { host.contains(":") }

  private static func hostAndPort(_ authority: Substring) -> (host: String, port: UInt16?)? {
    var host = authority
    var port: Substring?
    if authority.hasPrefix("[") {
      guard let end = authority.firstIndex(of: "]") else { return nil }
      let rest = authority[authority.index(after: end)...]
      guard rest.isEmpty || rest.first == ":" else { return nil }
      host = authority[authority.index(after: authority.startIndex)..<end]
      port = rest.isEmpty ? nil : rest.dropFirst()
      guard let name = IPv6Text.canonical(host.lowercased()) else { return nil }
      return number(port).map { (name, $0) }
    }
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let name = parts.first, !name.isEmpty,
      name.utf8.count <= 253, name.first != "-", name.utf8.allSatisfy(isHostByte)
    else { return nil }
    host = name
    port = parts.count == 2 ? parts[1] : nil
    return number(port).map { (host.lowercased(), $0) }
  }

  /// `nil` within `nil` for a port that cannot be; nothing for none.
  private static func number(_ text: Substring?) -> UInt16?? {
    guard let text else { return .some(nil) }
    guard let port = UInt16(text), port > 0, text.first != "+" else { return nil }
    return port
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }

  static func isThisMachine(_ host: String) -> Bool {
    ["localhost", "127.0.0.1", "::1"].contains(host)
  }
}
