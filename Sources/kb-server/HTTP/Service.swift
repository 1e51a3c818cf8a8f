private import Synchronization

/// What happens to a request between the socket and the handler.
final class Service: Sendable {
  /// What the polling thread does next.
  enum Step: Sendable {
    /// Reads the body.
    case read
    case answer(Response, id: String, closes: Bool)
    /// Suspends the connection and hands the request to a worker.
    case hand(Request)
    /// Suspends the connection until there is an answer.
    case wait(Postponement)
  }

  /// Bodies under way may take so much memory together: 160 MiB.
  private static let bodyBudget = 160 * 1024 * 1024
  /// What bodies of at most `smallBody` may take beyond that.
  private static let smallBodyBudget = 32 * 1024 * 1024
  private static let smallBody = 64 * 1024

  let deadlines: Deadlines
  let watchdog: Watchdog
  private let handler: any RequestHandler
  private let log: @Sendable (AccessEntry) -> Void
  private let reservedBytes = Atomic(0)
  private let underWay = Monitor((count: 0, isStopping: false))

  init(
    handler: any RequestHandler, deadlines: Deadlines, watchdog: Watchdog,
    log: @escaping @Sendable (AccessEntry) -> Void
  ) {
    self.handler = handler
    self.deadlines = deadlines
    self.watchdog = watchdog
    self.log = log
  }

  /// A connection was made on a socket.
  func open(socket: Int32, client: String) -> ClientConnection {
    let watch = watchdog.watch(socket, within: deadlines.header)
    return ClientConnection(socket: socket, client: client, watch: watch)
  }

  /// A connection is about to be closed.
  func close(_ connection: ClientConnection) { watchdog.forget(connection.socket) }

  /// A request's first line was read.
  func begin(_ connection: ClientConnection, target: [UInt8]) {
    underWay.change { $0.count += 1 }
    connection.watch.expect(within: deadlines.header)
    connection.update { phase, record in
      phase = .begun(target: target)
      record = ClientConnection.Record()
      record.started = .now
      record.id = Self.newID()
    }
  }

  /// A request's header was read: the first time that anything is decided about it.
  func admit(
    _ connection: ClientConnection, method: [UInt8], version: String, fields: [RawField]
  ) -> Step {
    let target = connection.update { phase, record in
      record.method = Method(rawValue: String(decoding: method, as: UTF8.self)) ?? .other
      if case .begun(let target) = phase { return target }
      return []
    }
    do {
      let head = try RequestGate.admit(
        target: target, method: method, version: version, fields: fields)
      let plan = handler.plan(for: head)
      connection.update { _, record in record.label = plan.label }
      if let refusal = plan.refusal { return answer(refusal, to: connection, closes: true) }
      guard head.declaredLength <= plan.bodyLimit else { throw Refusal.bodyTooLarge }
      try reserve(head.declaredLength, for: connection)
      connection.watch.expect(within: deadlines.body)
      connection.update { phase, _ in
        phase = .reading(ClientConnection.Admitted(head: head, plan: plan))
      }
      return .read
    } catch {
      return answer((error as? Refusal ?? .malformedHeader).response, to: connection, closes: true)
    }
  }

  /// A request is complete, or the answer to it is.
  func proceed(_ connection: ClientConnection) -> Step {
    let phase = connection.update { phase, _ in
      let before = phase
      if case .reading(let admitted) = phase { phase = .working(admitted) }
      if case .answered = phase { phase = .idle }
      return before
    }
    switch phase {
    case .answered(let response): return answer(response, to: connection, closes: false)
    case .reading(let admitted):
      connection.watch.suspend()
      let id = connection.update { _, record in record.id }
      let request = Request(
        admitted.head, body: admitted.body, id: id, client: connection.client)
      switch admitted.plan.placement {
      case .background: return .hand(request)
      case .inline:
        let response = handler.respond(to: request)
        if let postponement = response.postponement { return .wait(postponement) }
        return answer(response, to: connection, closes: false)
      }
    case .idle, .begun, .working: return answer(Refusal.busy.response, to: connection, closes: true)
    }
  }

  /// Makes the answer on a worker; the connection is suspended meanwhile.
  func work(on request: Request, of connection: ClientConnection) {
    finish(connection, with: handler.respond(to: request))
  }

  /// There is an answer for a connection that is suspended.
  func finish(_ connection: ClientConnection, with response: Response) {
    connection.update { phase, _ in phase = .answered(response) }
  }

  /// There is no room for the request among the workers.
  func turnAway(_ connection: ClientConnection) {
    connection.update { phase, _ in phase = .answered(Refusal.busy.response) }
  }

  /// A piece of a stream is being sent: the client has taken what went before, so its time begins anew.
  func sent(_ count: Int, to connection: ClientConnection) {
    connection.watch.expect(within: deadlines.answer)
    connection.update { _, record in record.byteCount += count }
  }

  /// A request that began has ended, answered or not.
  func end(_ connection: ClientConnection) {
    let record = connection.update { phase, record in
      let before = record
      phase = .idle
      record = ClientConnection.Record()
      return before
    }
    guard let started = record.started else { return }
    reservedBytes.subtract(record.reservedBytes, ordering: .relaxed)
    connection.watch.expect(within: deadlines.idle)
    underWay.change { $0.count -= 1 }
    log(
      AccessEntry(
        method: record.method, label: record.label, status: record.status,
        byteCount: record.byteCount, duration: .now - started, id: record.id,
        client: connection.client))
  }

  /// Closes connections with their next answer, and waits for what has begun; at most so long.
  func windDown(within time: Duration) {
    underWay.change { $0.isStopping = true }
    _ = underWay.wait(for: time) { $0.count == 0 ? () : nil }
  }

  private func answer(
    _ response: Response, to connection: ClientConnection, closes: Bool
  ) -> Step {
    connection.watch.expect(within: deadlines.answer)
    let id = connection.update { _, record in
      record.status = response.status
      record.byteCount = response.body.count
      return record.id
    }
    let isStopping = underWay.wait(for: .zero) { $0.isStopping } ?? false
    return .answer(response, id: id, closes: closes || isStopping)
  }

  private func reserve(_ count: Int, for connection: ClientConnection) throws(Refusal) {
    let total = reservedBytes.add(count, ordering: .relaxed).newValue
    // Large bodies that were promised and do not come must not keep small ones out.
    let isSmall = count <= Self.smallBody
    guard total <= Self.bodyBudget + (isSmall ? Self.smallBodyBudget : 0) || count == 0 else {
      reservedBytes.subtract(count, ordering: .relaxed)
      throw .busy
    }
    connection.update { _, record in record.reservedBytes = count }
  }

  private static func newID() -> String {
    let text = String(UInt64.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
