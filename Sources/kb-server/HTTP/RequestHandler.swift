/// What a listener asks of the program behind it.
package protocol RequestHandler: Sendable {
  /// What is known of a request before its body is read. Called on a polling thread: it may not
  /// block.
  func plan(for head: RequestHead) -> Plan

  /// The answer. Called on a polling thread or on a worker, as the plan says; HEAD is to be answered
  /// as GET, and its body is not sent.
  func respond(to request: Request) -> Response
}

/// How a request is to be treated.
package struct Plan: Sendable {
  package enum Placement: Sendable {
    /// On the polling thread: for what never waits.
    case inline
    /// On a worker, while the polling thread serves others.
    case background
  }

  /// The route's pattern, for the log; nothing of the request's own.
  package let label: String
  package let bodyLimit: Int
  package let placement: Placement
  /// What to answer at once, before any of the body is read; `nil` to go on.
  package let refusal: Response?

  package init(label: String, bodyLimit: Int, placement: Placement, refusal: Response? = nil) {
    self.refusal = refusal
    self.label = label
    self.bodyLimit = bodyLimit
    self.placement = placement
  }
}

/// One answered request, for the log.
package struct AccessEntry: Equatable, Sendable {
  package let method: Method
  /// The plan's label; empty when the request was refused before it had one.
  package let label: String
  package let status: Int
  /// The length of the answer's body; it was not sent for HEAD.
  package let byteCount: Int
  package let duration: Duration
  package let id: String
  package let client: String

  package init(
    method: Method, label: String, status: Int, byteCount: Int, duration: Duration, id: String,
    client: String
  ) {
    self.method = method
    self.label = label
    self.status = status
    self.byteCount = byteCount
    self.duration = duration
    self.id = id
    self.client = client
  }
}

/// How long a client may take. Counted from fixed points, so that trickling bytes gain nothing.
package struct Deadlines: Sendable {
  /// From connecting, or from a later request's first line, to the end of its header.
  package var header: Duration
  package var body: Duration
  /// From an answer to the next request's first line.
  package var idle: Duration
  package var answer: Duration

  package init(header: Duration, body: Duration, idle: Duration, answer: Duration) {
    self.header = header
    self.body = body
    self.idle = idle
    self.answer = answer
  }

  package static let usual = Deadlines(
    header: .seconds(10), body: .seconds(60), idle: .seconds(30), answer: .seconds(60))
}
