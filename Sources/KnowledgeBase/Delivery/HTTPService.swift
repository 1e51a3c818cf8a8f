/// An HTTP service (RFC 9110, RFC 9112). Each request has a connection of its own.
///
/// Only `https`, and `http` on this machine: what is sent must not be read on the way.
package struct HTTPService: Equatable, Sendable {
  /// What a service answered, without the body.
  package struct Head: Equatable, Sendable {
    package let status: Int
    /// Names in lower case.
    package let fields: [(name: String, value: String)]

    package func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    package static func == (left: Head, right: Head) -> Bool {
      left.status == right.status && left.fields.elementsEqual(right.fields, by: ==)
    }
  }

  package let host: String
  private let place: Place
  /// Stands before the path of every request.
  private var prefix = ""
  /// A file of certificates that are trusted; `nil` for the system's.
  package var trust: String?
  /// How long a request and its answer may take together.
  package var seconds = 60

  /// As many fields as a head may have.
  private static let mostFields = 200

  /// `nil` unless it is such an address; a path is put before that of every request.
  package init?(_ url: String) {
    guard let place = Place(url, schemes: ["https": 443, "http": 80]), !place.path.contains("?")
    else { return nil }
    self.init(place)
    var path = place.path
    while path.last == "/" { path.removeLast() }
    prefix = path
  }

  /// The machine of a place, whatever its path.
  init?(_ place: Place) {
    guard place.scheme == "https" || Place.isThisMachine(place.host) else { return nil }
    self.place = place
    host = place.host
  }

  /// Asks, and hands on the body of the answer as it comes. Redirects are not followed.
  ///
  /// `path` begins with a slash and has nothing in it that would have to be encoded.
  package func ask(
    _ method: String, _ path: String, headers: [(name: String, value: String)] = [],
    body: [UInt8]? = nil, _ take: ([UInt8]) throws(DeliveryError) -> Void
  ) throws(DeliveryError) -> Head {
    let (wire, head) = try exchange(method, path, headers, body)
    guard method != "HEAD", head.status != 204, head.status != 304 else { return head }
    if head.field("transfer-encoding")?.lowercased() == "chunked" {
      try Self.readChunks(wire, take)
    } else if let length = head.field("content-length") {
      guard let count = Int(length), count >= 0 else { throw .brokenOff }
      try Self.read(count, from: wire, take)
    } else {
      while true {
        let bytes = try wire.bytes(upTo: 1 << 16)
        if bytes.isEmpty { break }
        try take(bytes)
      }
    }
    return head
  }

  /// Asks for an answer that is kept whole; one with more than `limit` bytes is broken off.
  package func ask(
    _ method: String, _ path: String, headers: [(name: String, value: String)] = [],
    body: [UInt8]? = nil, limit: Int
  ) throws(DeliveryError) -> (head: Head, body: [UInt8]) {
    var whole: [UInt8] = []
    let head = try ask(method, path, headers: headers, body: body) {
      (bytes) throws(DeliveryError) in
      guard whole.count + bytes.count <= limit else { throw .brokenOff }
      whole += bytes
    }
    return (head, whole)
  }

  /// The status that posting came to; what the answer says beside it is not read.
  func status(
    ofPosting body: [UInt8], to path: String, headers: [(name: String, value: String)]
  ) throws(DeliveryError) -> Int {
    try exchange("POST", path, headers, body).head.status
  }

  private func exchange(
    _ method: String, _ path: String, _ headers: [(name: String, value: String)], _ body: [UInt8]?
  ) throws(DeliveryError) -> (wire: Wire, head: Head) {
    let wire = try Wire(host: place.host, port: place.port, seconds: seconds)
    if place.scheme == "https" { try wire.secure(as: place.host, trusting: trust) }
    try wire.send(request(method, path, headers, body))
    return (wire, try Self.head(from: wire))
  }

  private func request(
    _ method: String, _ path: String, _ headers: [(name: String, value: String)], _ body: [UInt8]?
  ) -> [UInt8] {
    let usual: UInt16 = place.scheme == "https" ? 443 : 80
    var lines = [
      "\(method) \(prefix)\(path) HTTP/1.1",
      "Host: \(place.written)" + (place.port == usual ? "" : ":\(place.port)"),
      "Connection: close", "User-Agent: trade-knowledge-base",
    ]
    if let body { lines.append("Content-Length: \(body.count)") }
    lines += headers.map { "\($0.name): \($0.value)" }
    return Array((lines + ["", ""]).joined(separator: "\r\n").utf8) + (body ?? [])
  }

  /// The head of the answer; those that only say that it is coming are passed over.
  private static func head(from wire: Wire) throws(DeliveryError) -> Head {
    for _ in 0..<10 {
      let words = try wire.line().split(separator: " ")
      guard words.count >= 2, words[0].hasPrefix("HTTP/1."), let status = Int(words[1]),
        (100..<600).contains(status)
      else { throw .brokenOff }
      var fields: [(name: String, value: String)] = []
      while true {
        let line = try wire.line()
        if line.isEmpty { break }
        guard fields.count < mostFields, let colon = line.firstIndex(of: ":") else {
          throw .brokenOff
        }
        let value = line[line.index(after: colon)...].trimmingPrefix { $0 == " " || $0 == "\t" }
        fields.append((line[..<colon].lowercased(), String(value)))
      }
      if status >= 200 { return Head(status: status, fields: fields) }
    }
    throw .brokenOff
  }

  private static func read(
    _ count: Int, from wire: Wire, _ take: ([UInt8]) throws(DeliveryError) -> Void
  ) throws(DeliveryError) {
    var left = count
    while left > 0 {
      let bytes = try wire.bytes(upTo: min(left, 1 << 16))
      guard !bytes.isEmpty else { throw .brokenOff }
      left -= bytes.count
      try take(bytes)
    }
  }

  private static func readChunks(
    _ wire: Wire, _ take: ([UInt8]) throws(DeliveryError) -> Void
  ) throws(DeliveryError) {
    while true {
      let digits = try wire.line().prefix { $0 != ";" && $0 != " " }
      guard digits.utf8.count <= 8, let count = Int(digits, radix: 16), count >= 0 else {
        throw .brokenOff
      }
      if count == 0 { break }
      try read(count, from: wire, take)
      guard try wire.line().isEmpty else { throw .brokenOff }
    }
    // What stands behind the last chunk is not looked at.
    for _ in 0..<mostFields {
      if try wire.line().isEmpty { return }
    }
    throw .brokenOff
  }
}
