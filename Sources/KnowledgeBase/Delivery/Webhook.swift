/// An address that takes a JSON object by POST.
///
/// Only `https`, and `http` on this machine: what is sent must not be read on the way.
package struct Webhook: Equatable, Sendable {
  package let url: String
  private let path: String
  private var service: HTTPService

  package var host: String { service.host }
  /// A file of certificates that are trusted; `nil` for the system's.
  package var trust: String? {
    get { service.trust }
    set { service.trust = newValue }
  }
  package var seconds: Int {
    get { service.seconds }
    set { service.seconds = newValue }
  }

  package init?(_ url: String) {
    guard let place = Place(url, schemes: ["https": 443, "http": 80]),
      var service = HTTPService(place)
    else { return nil }
    service.seconds = 20
    self.url = url
    self.service = service
    path = place.path
  }

  /// Sends an object; it is taken when the answer's status begins with 2. Redirects are not followed.
  package func post(
    _ body: [UInt8], headers: [(name: String, value: String)]
  ) throws(DeliveryError) {
    let status = try service.status(
      ofPosting: body, to: path, headers: [("Content-Type", "application/json")] + headers)
    switch status {
    case 200..<300: return
    // Gone for good, as its owner says.
    case 410: throw .refused(status: status)
    default: throw .refusedForNow(status: status)
    }
  }
}
