private import Synchronization

/// One connection and the request that is under way on it.
///
/// Touched by its polling thread, and by one worker while the connection is suspended.
final class ClientConnection: Sendable {
  enum Phase: Sendable {
    /// Between requests.
    case idle
    /// The first line is read; this is its target.
    case begun(target: [UInt8])
    /// The request was admitted; its body is being read.
    case reading(Admitted)
    /// The answer is being made.
    case working(Admitted)
    /// The answer is made and waits to be sent.
    case answered(Response)
  }

  /// A request whose head has passed the gate.
  struct Admitted: Sendable {
    let head: RequestHead
    let plan: Plan
    var body: [UInt8] = []
  }

  /// What the log will say, and what must be given back at the end.
  struct Record: Sendable {
    var id = ""
    var started: ContinuousClock.Instant?
    var method = Method.other
    var label = ""
    var status = 0
    var byteCount = 0
    var reservedBytes = 0
  }

  let socket: Int32
  let client: String
  let watch: Watchdog.Watch

  private let state = Mutex((phase: Phase.idle, record: Record()))

  init(socket: Int32, client: String, watch: Watchdog.Watch) {
    self.socket = socket
    self.client = client
    self.watch = watch
  }

  func update<Result: Sendable>(
    _ body: (inout Phase, inout Record) -> sending Result
  ) -> Result {
    state.withLock { body(&$0.phase, &$0.record) }
  }

  /// Adds to the body; `body` lends the bytes.
  func append(_ bytes: [UInt8]) {
    state.withLock { state in
      guard case .reading(var admitted) = state.phase else { return }
      state.phase = .idle  // So that the body has one owner and grows in place.
      admitted.body.append(contentsOf: bytes)
      state.phase = .reading(admitted)
    }
  }
}
