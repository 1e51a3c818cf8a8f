/// One header field as received.
package struct RawField: Sendable {
  package let name: [UInt8]
  package let value: [UInt8]

  package init(name: [UInt8], value: [UInt8]) {
    self.name = name
    self.value = value
  }
}

/// Decides from its head alone whether a request is well-formed, before anything else sees it.
///
/// Stricter than RFC 9112 where leniency lets two programs read one message differently.
package enum RequestGate {
  private static let targetLimit = 8 * 1024
  private static let headerLimit = 16 * 1024
  private static let fieldLimit = 64
  /// Fields that say who asks or what is sent must say it once.
  private static let single: Set<String> = [
    "authorization", "content-encoding", "content-length", "content-type", "cookie", "expect",
    "host", "idempotency-key", "if-match", "if-none-match",
    "proof-of-work",
  ]

  /// The request's head, decoded.
  package static func admit(
    target: [UInt8], method: [UInt8], version: String, fields: [RawField]
  ) throws(Refusal) -> RequestHead {
    guard version == "HTTP/1.1" || version == "HTTP/1.0" else { throw .unknownVersion }
    guard target.count <= targetLimit else { throw .targetTooLong }
    let size = fields.reduce(0) { $0 + $1.name.count + $1.value.count + 4 }
    guard fields.count <= fieldLimit, size <= headerLimit else { throw .headersTooLarge }
    guard !method.isEmpty, method.allSatisfy(isTokenByte) else { throw .malformedTarget }

    let headers = try merged(fields)
    guard headers["transfer-encoding"] == nil else { throw .transferCoding }
    guard let host = headers["host"], isHost(host) else { throw .wrongHost }
    guard headers["content-encoding"] == nil else { throw .encodedBody }
    if let expected = headers["expect"], expected.lowercased() != "100-continue" {
      throw .unknownExpectation
    }
    let (path, query) = try Target.parse(target)
    return RequestHead(
      Method(rawValue: String(decoding: method, as: UTF8.self)) ?? .other, path, query: query,
      headers: headers, declaredLength: try length(headers["content-length"]))
  }

  private static func merged(_ fields: [RawField]) throws(Refusal) -> [String: String] {
    var headers: [String: String] = [:]
    for field in fields {
      guard !field.name.isEmpty, field.name.allSatisfy(isTokenByte),
        field.value.allSatisfy({ $0 == 0x09 || ($0 >= 0x20 && $0 != 0x7F) })
      else { throw .malformedHeader }
      let name = String(decoding: field.name, as: UTF8.self).lowercased()
      guard let value = String(validating: field.value, as: UTF8.self) else {
        throw .malformedHeader
      }
      guard let before = headers[name] else {
        headers[name] = value
        continue
      }
      guard name != "host" else { throw .wrongHost }
      guard !single.contains(name) else { throw .repeatedHeader }
      headers[name] = before + ", " + value
    }
    return headers
  }

  private static func length(_ text: String?) throws(Refusal) -> Int {
    guard let text else { return 0 }
    guard (1...18).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let length = Int(text)
    else { throw .malformedLength }
    return length
  }

  private static func isHost(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        isAlphanumeric(byte) || "-._:[]".utf8.contains(byte)
      }
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "!#$%&'*+-.^_`|~".utf8.contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
