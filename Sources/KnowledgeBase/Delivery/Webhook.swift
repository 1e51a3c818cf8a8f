/// An address that takes a JSON object by POST.
///
/// Only `https`, and `http` on this machine: what is sent must not be read on the way.
package struct Webhook: Equatable, Sendable {
  package let url: String
  package let host: String
  private let place: Place
  /// A file of certificates that are trusted; `nil` for the system's.
  package var trust: String?
  package var seconds = 20

  package init?(_ url: String) {
    guard let place = Place(url, schemes: ["https": 443, "http": 80]),
      place.scheme == "https" || Place.isThisMachine(place.host)
    else { return nil }
    self.url = url
    self.place = place
    host = place.host
  }

  /// Sends an object; it is taken when the answer's status begins with 2. Redirects are not followed.
  package func post(
    _ body: [UInt8], headers: [(name: String, value: String)]
  ) throws(DeliveryError) {
    let wire = try Wire(host: place.host, port: place.port, seconds: seconds)
    if place.scheme == "https" { try wire.secure(as: place.host, trusting: trust) }
    let usual: UInt16 = place.scheme == "https" ? 443 : 80
    var lines = [
      "POST \(place.path) HTTP/1.1",
      "Host: \(place.written)" + (place.port == usual ? "" : ":\(place.port)"),
      "Content-Type: application/json", "Content-Length: \(body.count)", "Connection: close",
      "User-Agent: trade-knowledge-base",
    ]
    lines += headers.map { "\($0.name): \($0.value)" }
    try wire.send(Array((lines + ["", ""]).joined(separator: "\r\n").utf8) + body)
    let words = try wire.line().split(separator: " ")
    guard words.count >= 2, words[0].hasPrefix("HTTP/1."), let status = Int(words[1]),
      (100..<600).contains(status)
    else { throw .brokenOff }
    switch status {
    case 200..<300: return
    // Gone for good, as its owner says.
    case 410: throw .refused(status: status)
    default: throw .refusedForNow(status: status)
    }
  }
}
