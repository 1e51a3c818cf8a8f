private import CMicroHTTPD
private import Synchronization

/// Why a listener could not be started.
package enum ListenerError: Error, Equatable {
  /// The address cannot be listened on; `code` is the system's error number.
  case unusable(address: String, port: UInt16, code: Int32)
  case notStarted
  /// Certificate and key are not PEM, or do not belong together.
  case badCertificate
}

/// What a server shows to clients that speak TLS, in PEM.
package struct Certificate: Sendable {
  package let chain: [UInt8]
  package let key: [UInt8]

  package init(chain: [UInt8], key: [UInt8]) {
    self.chain = chain
    self.key = key
  }
}

/// Receives requests on one address and sends the answers. The only file that speaks to libmicrohttpd.
///
/// A few threads poll all connections. What the handler plans for the background runs on workers.
@safe package final class Listener {
  /// How much is done at once.
  package struct Capacity: Sendable {
    package var pollingThreads: Int
    package var workers: Int
    /// How many requests may wait for a worker.
    package var queueLength: Int
    package var connectionsPerAddress: Int

    package init(
      pollingThreads: Int, workers: Int, queueLength: Int, connectionsPerAddress: Int
    ) {
      self.pollingThreads = pollingThreads
      self.workers = workers
      self.queueLength = queueLength
      self.connectionsPerAddress = connectionsPerAddress
    }

    package static let usual = Capacity(
      pollingThreads: 4, workers: 4, queueLength: 64, connectionsPerAddress: 64)
  }

  private static let connectionLimit = 4096
  private static let backlog: Int32 = 1024
  /// For the store, the index and the rest of the process.
  private static let spareDescriptors = 256

  /// The port that is listened on, also when 0 was asked for.
  package let port: UInt16

  private let socket: Int32
  private let capacity: Capacity
  private let service: Service
  private let workers: WorkerPool
  private let waitingRoom: WaitingRoom
  private let state: Mutex<State>

  private struct State {
    var current: Daemon
    /// Those with older certificates, whose connections are still served.
    var retired: [Daemon] = []
    var isStopped = false
  }

  /// TLS 1.2 and 1.3, forward secret and authenticated ciphers only (GnuTLS's words).
  fileprivate static let priorities =
    "SECURE128:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2:-KX-ALL:+ECDHE-RSA:+ECDHE-ECDSA:-CIPHER-ALL:"
    + "+AES-256-GCM:+AES-128-GCM:+CHACHA20-POLY1305:%SERVER_PRECEDENCE"

  /// Listens from now on. `address` is numeric. With a certificate it speaks TLS and nothing else.
  package init(
    address: String, port: UInt16, certificate: Certificate? = nil, handler: any RequestHandler,
    deadlines: Deadlines,
    capacity: Capacity, log: @escaping @Sendable (AccessEntry) -> Void
  ) throws(ListenerError) {
    kb_http_ignore_broken_pipes()
    let socket = unsafe kb_http_listen(address, port, Self.backlog)
    guard socket >= 0 else { throw .unusable(address: address, port: port, code: -socket) }

    let shortest = min(deadlines.header, deadlines.body, deadlines.idle, deadlines.answer)
    let watchdog = Watchdog(every: min(.milliseconds(250), shortest / 4)) { kb_http_shut($0) }
    let service = Service(handler: handler, deadlines: deadlines, watchdog: watchdog, log: log)
    let workers = WorkerPool(threadCount: capacity.workers, queueLimit: capacity.queueLength)
    let waitingRoom = WaitingRoom()
    let context = Context(
      service: service, workers: workers, waitingRoom: waitingRoom, certificate: certificate)
    guard let daemon = Self.start(on: socket, context, capacity) else {
      close(socket)
      watchdog.stop()
      waitingRoom.close()
      workers.finish()
      throw certificate == nil ? .notStarted : .badCertificate
    }
    self.port = kb_http_port(socket)
    self.socket = socket
    self.capacity = capacity
    self.service = service
    self.workers = workers
    self.waitingRoom = waitingRoom
    state = Mutex(State(current: daemon))
  }

  deinit { stop(within: .zero) }

  /// How many requests wait for an answer that was put off.
  var waitingCount: Int { waitingRoom.count }

  /// Shows another certificate to whoever connects from now on. Connections that stand go on.
  package func renew(_ certificate: Certificate) throws(ListenerError) {
    let context = Context(
      service: service, workers: workers, waitingRoom: waitingRoom, certificate: certificate)
    guard let daemon = Self.start(on: socket, context, capacity) else { throw .badCertificate }
    let old = state.withLock { state -> Daemon? in
      guard !state.isStopped else { return nil }
      let old = state.current
      old.quiesce()
      state.current = daemon
      state.retired.append(old)
      return old
    }
    guard let old else {
      daemon.quiesce()
      return daemon.stop()
    }
    // An idle connection is ended by the watchdog, so the old daemon runs empty.
    _ = Thread.start { [weak self] in
      while old.context.openConnections > 0 {
        guard self != nil else { return }
        _ = Monitor(false).wait(for: .milliseconds(500)) { $0 ? true : nil }
      }
      guard let self else { return }
      let isOurs = self.state.withLock { state in
        let count = state.retired.count
        state.retired.removeAll { $0 === old }
        return state.retired.count < count
      }
      if isOurs { old.stop() }
    }
  }

  /// Accepts no more connections, lets what has begun end within `time`, then closes everything.
  ///
  /// Work that a worker has begun is waited for however long it takes. Returns at once when called
  /// again.
  package func stop(within time: Duration) {
    let daemons = state.withLock { state -> [Daemon] in
      guard !state.isStopped else { return [] }
      state.isStopped = true
      state.current.quiesce()
      defer { state.retired = [] }
      return [state.current] + state.retired
    }
    guard !daemons.isEmpty else { return }
    waitingRoom.close()
    service.windDown(within: time)
    workers.finish()
    for daemon in daemons { daemon.stop() }
    close(socket)
    service.watchdog.stop()
  }

  private static func start(
    on socket: Int32, _ context: Context, _ capacity: Capacity
  ) -> Daemon? {
    let socket = kb_http_duplicate(socket)
    guard socket >= 0 else { return nil }
    let pointer = unsafe Unmanaged.passUnretained(context).toOpaque()
    let connections = max(
      64, min(connectionLimit, kb_http_descriptor_limit() - spareDescriptors))
    func option(
      _ name: MHD_OPTION, _ value: Int, _ callback: UnsafeMutableRawPointer? = nil
    ) -> MHD_OptionItem {
      unsafe MHD_OptionItem(option: name, value: value, ptr_value: callback)
    }
    let begun:
      @convention(c) (
        UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?
      ) -> UnsafeMutableRawPointer? = { context, target, connection in
        unsafe Listener.begun(context, target, connection)
        return nil
      }
    let ended: MHD_RequestCompletedCallback = { context, connection, _, _ in
      unsafe Listener.ended(context, connection)
    }
    let notified: MHD_NotifyConnectionCallback = { context, connection, slot, event in
      unsafe Listener.notified(context, connection, slot, event)
    }
    var options = unsafe [
      option(.LISTEN_SOCKET, Int(socket)),
      option(.THREAD_POOL_SIZE, capacity.pollingThreads),
      option(.CONNECTION_LIMIT, connections),
      option(.PER_IP_CONNECTION_LIMIT, capacity.connectionsPerAddress),
      option(.CONNECTION_MEMORY_LIMIT, 48 * 1024),
      option(
        .URI_LOG_CALLBACK, Int(bitPattern: unsafeBitCast(begun, to: UnsafeRawPointer.self)),
        pointer),
      option(
        .NOTIFY_COMPLETED, Int(bitPattern: unsafeBitCast(ended, to: UnsafeRawPointer.self)),
        pointer),
      option(
        .NOTIFY_CONNECTION, Int(bitPattern: unsafeBitCast(notified, to: UnsafeRawPointer.self)),
        pointer),
    ]
    var flags = MHD_USE_EPOLL_INTERNAL_THREAD.rawValue | MHD_ALLOW_SUSPEND_RESUME.rawValue
    if let texts = context.certificateTexts {
      flags |= MHD_USE_TLS.rawValue
      unsafe options += [
        option(.HTTPS_MEM_CERT, 0, UnsafeMutableRawPointer(texts.chain)),
        option(.HTTPS_MEM_KEY, 0, UnsafeMutableRawPointer(texts.key)),
        option(.HTTPS_PRIORITIES, 0, UnsafeMutableRawPointer(texts.priorities)),
      ]
    }
    unsafe options.append(option(.END, 0))
    let started = unsafe kb_http_start(
      flags,
      { context, connection, _, method, version, data, size, _ in
        unsafe Listener.called(context, connection, method, version, data, size)
      }, pointer, options)
    guard let started = unsafe started else { return nil }
    return unsafe Daemon(pointer: started, socket: socket, context: context)
  }

  private static func begun(
    _ context: UnsafeMutableRawPointer?, _ target: UnsafePointer<CChar>?,
    _ connection: OpaquePointer?
  ) {
    guard let context = unsafe Context.from(context), let connection = unsafe connection,
      let client = unsafe client(of: connection), let target = unsafe target
    else { return }
    let bytes = unsafe Array(UnsafeRawBufferPointer(start: target, count: strlen(target)))
    context.service.begin(client, target: bytes)
  }

  private static func ended(_ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?) {
    guard let context = unsafe Context.from(context), let connection = unsafe connection,
      let client = unsafe client(of: connection)
    else { return }
    context.service.end(client)
  }

  private static func notified(
    _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
    _ slot: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ event: MHD_ConnectionNotificationCode
  ) {
    guard let context = unsafe Context.from(context), let connection = unsafe connection,
      let slot = unsafe slot
    else { return }
    switch event {
    case .CONNECTION_NOTIFY_STARTED:
      var text = [CChar](repeating: 0, count: 64)
      unsafe kb_http_client(connection, &text, 64)
      let name = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      let client = context.service.open(
        socket: unsafe kb_http_socket(connection), client: String(decoding: name, as: UTF8.self))
      unsafe slot.pointee = Unmanaged.passRetained(client).toOpaque()
      context.connectionOpened()
    case .CONNECTION_NOTIFY_CLOSED:
      guard let held = unsafe slot.pointee else { return }
      unsafe slot.pointee = nil
      let client = unsafe Unmanaged<ClientConnection>.fromOpaque(held).takeRetainedValue()
      context.service.close(client)
      context.connectionClosed()
    @unknown default: return
    }
  }

  private static func called(
    _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
    _ method: UnsafePointer<CChar>?, _ version: UnsafePointer<CChar>?,
    _ data: UnsafePointer<CChar>?, _ size: UnsafeMutablePointer<Int>?
  ) -> MHD_Result {
    guard let context = unsafe Context.from(context), let connection = unsafe connection,
      let client = unsafe client(of: connection), let size = unsafe size
    else { return .NO }
    let isNew = client.update { phase, _ in
      if case .begun = phase { return true }
      return false
    }
    if isNew {
      let step = unsafe context.service.admit(
        client, method: bytes(method), version: String(decoding: bytes(version), as: UTF8.self),
        fields: fields(of: connection))
      return unsafe take(step, context, client, connection)
    }
    if unsafe size.pointee > 0, let data = unsafe data {
      client.append(unsafe Array(UnsafeRawBufferPointer(start: data, count: size.pointee)))
      unsafe size.pointee = 0
      return .YES
    }
    return unsafe take(context.service.proceed(client), context, client, connection)
  }

  private static func take(
    _ step: Service.Step, _ context: Context, _ client: ClientConnection,
    _ connection: OpaquePointer
  ) -> MHD_Result {
    switch step {
    case .read: return .YES
    case .answer(let response, let id, let closes):
      let made = unsafe made(response) { count in context.service.sent(count, to: client) }
      guard let made = unsafe made else { return .NO }
      defer { unsafe MHD_destroy_response(made) }
      for header in response.allHeaders(requestID: id) {
        unsafe MHD_add_response_header(made, header.name, header.value)
      }
      if closes { unsafe MHD_add_response_header(made, "Connection", "close") }
      return unsafe MHD_queue_response(connection, UInt32(response.status), made)
    case .hand(let request):
      unsafe MHD_suspend_connection(connection)
      let suspended = unsafe Suspended(connection)
      let isTaken = context.workers.submit {
        context.service.work(on: request, of: client)
        suspended.resume()
      }
      if !isTaken {
        context.service.turnAway(client)
        suspended.resume()
      }
      return .YES
    case .wait(let postponement):
      unsafe MHD_suspend_connection(connection)
      let suspended = unsafe Suspended(connection)
      let leave: @Sendable (Response) -> Void = { response in
        context.service.finish(client, with: response)
        suspended.resume()
      }
      if !context.waitingRoom.admit(postponement, leave: leave) { leave(postponement.whenFull) }
      return .YES
    }
  }

  private static func made(
    _ response: Response, onPiece: @escaping (Int) -> Void
  ) -> OpaquePointer? {
    guard let stream = response.stream else {
      var body = response.body
      return unsafe body.withUnsafeMutableBytes { buffer in
        unsafe MHD_create_response_from_buffer(
          buffer.count, buffer.baseAddress, .RESPMEM_MUST_COPY)
      }
    }
    let outflow = Outflow(stream, onPiece: onPiece)
    return unsafe MHD_create_response_from_callback(
      stream.length.map { UInt64(clamping: $0) } ?? UInt64.max, 64 * 1024,
      { context, _, buffer, size in
        guard let context = unsafe context, let buffer = unsafe buffer else { return -2 }
        let outflow = unsafe Unmanaged<Outflow>.fromOpaque(context).takeUnretainedValue()
        // -1 ends the stream, -2 breaks the connection off, so that no client takes a part for the whole.
        guard let piece = outflow.take(atMost: size) else { return -2 }
        guard !piece.isEmpty else { return -1 }
        unsafe UnsafeMutableRawPointer(buffer).copyMemory(from: piece, byteCount: piece.count)
        return piece.count
      }, Unmanaged.passRetained(outflow).toOpaque(),
      { context in
        if let context = unsafe context { unsafe Unmanaged<Outflow>.fromOpaque(context).release() }
      })
  }

  private static func fields(of connection: OpaquePointer) -> [RawField] {
    var fields: [RawField] = []
    unsafe withUnsafeMutablePointer(to: &fields) { pointer in
      _ = unsafe MHD_get_connection_values_n(
        connection, .HEADER_KIND,
        { fields, _, name, nameSize, value, valueSize in
          let field = unsafe RawField(
            name: Array(UnsafeRawBufferPointer(start: name, count: name == nil ? 0 : nameSize)),
            value: Array(UnsafeRawBufferPointer(start: value, count: value == nil ? 0 : valueSize)))
          unsafe fields?.assumingMemoryBound(to: [RawField].self).pointee.append(field)
          return .YES
        }, pointer)
    }
    return fields
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text = unsafe text else { return [] }
    return unsafe Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }

  private static func client(of connection: OpaquePointer) -> ClientConnection? {
    guard let held = unsafe kb_http_context(connection) else { return nil }
    return unsafe Unmanaged<ClientConnection>.fromOpaque(held).takeUnretainedValue()
  }
}

// SAFETY: everything that changes stands in a `Mutex`; the rest is set once.
extension Listener: @unchecked Sendable {}

/// A running daemon of libmicrohttpd and what it hands back with every call.
@safe private final class Daemon {
  let context: Context
  private let pointer: OpaquePointer
  /// The daemon's own descriptor of the listening socket.
  private let socket: Int32

  init(pointer: OpaquePointer, socket: Int32, context: Context) {
    unsafe self.pointer = pointer
    self.socket = socket
    self.context = context
  }

  /// Accepts no more connections; the socket stays open.
  func quiesce() { _ = unsafe MHD_quiesce_daemon(pointer) }

  /// Closes every connection. To be called once, after `quiesce`, with no connection suspended.
  func stop() {
    unsafe MHD_stop_daemon(pointer)
    close(socket)
  }
}

// SAFETY: the daemon's functions may be called by any thread, and the listener's state lets one stop it
// once.
extension Daemon: @unchecked Sendable {}

/// What libmicrohttpd hands back with every call.
@safe private final class Context: Sendable {
  let service: Service
  let workers: WorkerPool
  let waitingRoom: WaitingRoom
  let certificateTexts: CertificateTexts?
  private let connections = Atomic(0)

  init(
    service: Service, workers: WorkerPool, waitingRoom: WaitingRoom, certificate: Certificate?
  ) {
    self.service = service
    self.workers = workers
    self.waitingRoom = waitingRoom
    certificateTexts = certificate.map { CertificateTexts($0, priorities: Listener.priorities) }
  }

  var openConnections: Int { connections.load(ordering: .acquiring) }
  func connectionOpened() { connections.add(1, ordering: .relaxed) }
  func connectionClosed() { connections.subtract(1, ordering: .releasing) }

  static func from(_ pointer: UnsafeMutableRawPointer?) -> Context? {
    guard let pointer = unsafe pointer else { return nil }
    return unsafe Unmanaged<Context>.fromOpaque(pointer).takeUnretainedValue()
  }
}

/// A certificate as C strings, which must outlive the daemon that was given them.
@safe private final class CertificateTexts {
  let chain: UnsafeMutablePointer<CChar>
  let key: UnsafeMutablePointer<CChar>
  let priorities: UnsafeMutablePointer<CChar>

  init(_ certificate: Certificate, priorities: String) {
    unsafe chain = Self.copied(certificate.chain)
    unsafe key = Self.copied(certificate.key)
    unsafe self.priorities = Self.copied(Array(priorities.utf8))
  }

  deinit {
    unsafe chain.deallocate()
    unsafe key.deallocate()
    unsafe priorities.deallocate()
  }

  private static func copied(_ bytes: [UInt8]) -> UnsafeMutablePointer<CChar> {
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count + 1)
    for (index, byte) in bytes.enumerated() { unsafe copy[index] = CChar(bitPattern: byte) }
    unsafe copy[bytes.count] = 0
    return unsafe copy
  }
}

// SAFETY: written once, before anybody else sees it, and only read after.
extension CertificateTexts: @unchecked Sendable {}

/// A suspended connection on its way to a worker, which resumes it once.
@safe private struct Suspended {
  private let connection: OpaquePointer

  init(_ connection: OpaquePointer) { unsafe self.connection = connection }

  func resume() { unsafe MHD_resume_connection(connection) }
}

// SAFETY: libmicrohttpd lets any thread resume, and keeps a suspended connection until it is resumed.
extension Suspended: @unchecked Sendable {}
