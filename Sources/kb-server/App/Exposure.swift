import Glibc
import HTTPServer
import KnowledgeBase
import KnowledgeModel

/// How this server can be reached.
struct Exposure: Sendable {
  /// Whether it speaks TLS itself.
  let hasCertificate: Bool
  /// Whether a proxy in front of it does, and says who the client is.
  let isBehindProxy: Bool
  /// Sites whose scripts may use the API with a token of their own, in small letters.
  var crossOrigins: Set<String> = []

  /// Whether whoever comes from outside comes by TLS.
  var isSecure: Bool { hasCertificate || isBehindProxy }
  var scheme: String { isSecure ? "https" : "http" }

  /// Where a request comes from: an address, or the network of 2⁶⁴ that an IPv6 one lies in. Of a proxy on
  /// this machine, what it added last to `X-Forwarded-For` is believed; nobody else's is.
  func client(of request: Request) -> String {
    let isOfProxy = request.client == "::1" || request.client.hasPrefix("127.")
    guard isBehindProxy, isOfProxy,
      let last = request.headers["x-forwarded-for"]?.split(separator: ",").last
    else { return Self.network(of: request.client) }
    let text = String(last).trimmingBlanks
    let isAddress = (2...45).contains(text.utf8.count) && text.utf8.allSatisfy(Self.isAddressByte)
    return Self.network(of: isAddress ? text : request.client)
  }

  /// The first half of an IPv6 address, since whoever has one has all of its second halves.
  private static func network(of address: String) -> String {
    var parsed = in6_addr()
    guard address.contains(":"), unsafe inet_pton(AF_INET6, address, &parsed) == 1 else {
      return address
    }
    let bytes = unsafe withUnsafeBytes(of: &parsed) { unsafe Array($0) }
    if bytes.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF] {
      return bytes.suffix(4).map(String.init).joined(separator: ".")
    }
    return bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":") + "/64"
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
  }
}
