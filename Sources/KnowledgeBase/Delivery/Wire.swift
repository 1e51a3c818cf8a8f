private import CGnuTLS
private import Glibc

/// One connection to another machine, in the clear or by TLS, until it goes out of scope.
///
/// Everything that is done on it together must be done by its deadline. Used by one thread.
@safe final class Wire {
  private let socket: Int32
  private let deadline: Int64
  private let tls = SecureLayer()
  private var received: [UInt8] = []

  /// The longest line that is read.
  private static let longestLine = 8 << 10

  init(host: String, port: UInt16, seconds: Int) throws(DeliveryError) {
    let deadline = kb_wire_now() + Int64(seconds) * 1000
    let made = unsafe kb_wire_connect(host, "\(port)", deadline)
    guard made >= 0 else { throw -made == ETIMEDOUT ? .tooSlow : .unreachable(code: -made) }
    socket = made
    self.deadline = deadline
  }

  deinit { close(socket) }

  /// Goes on by TLS, with whoever has a certificate for that name which the system, or the file `trust`,
  /// vouches for.
  func secure(as host: String, trusting trust: String?) throws(DeliveryError) {
    // What came in the clear before must not be taken for what comes by TLS.
    guard received.isEmpty else { throw .brokenOff }
    try tls.begin(on: socket, host: host, trusting: trust)
    try repeated { unsafe tls.session.map { unsafe gnutls_handshake($0) } ?? -1 }
  }

  func send(_ bytes: [UInt8]) throws(DeliveryError) {
    var sent = 0
    while sent < bytes.count {
      sent += try unsafe bytes.withUnsafeBytes { buffer in
        Result { () throws(DeliveryError) in
          try unsafe push(buffer.baseAddress.map { unsafe $0 + sent }, buffer.count - sent)
        }
      }.get()
    }
  }

  /// The next line without its end.
  func line() throws(DeliveryError) -> String {
    while true {
      if let end = received.firstIndex(of: 10) {
        let line = received[..<end]
        received.removeSubrange(...end)
        return String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
      }
      guard received.count < Self.longestLine else { throw .brokenOff }
      let more = try some()
      guard !more.isEmpty else { throw .brokenOff }
      received += more
    }
  }

  /// What comes next, at most so many bytes; nothing at the end.
  func bytes(upTo limit: Int) throws(DeliveryError) -> [UInt8] {
    if received.isEmpty { received = try some() }
    guard received.count > limit else {
      defer { received = [] }
      return received
    }
    defer { received.removeFirst(limit) }
    return Array(received.prefix(limit))
  }

  /// What has come; nothing at the end.
  private func some() throws(DeliveryError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 16 << 10)
    let count = try unsafe bytes.withUnsafeMutableBytes { buffer in
      Result { () throws(DeliveryError) in
        try unsafe pull(buffer.baseAddress, buffer.count)
      }
    }.get()
    return Array(bytes.prefix(count))
  }

  private func push(_ start: UnsafeRawPointer?, _ count: Int) throws(DeliveryError) -> Int {
    guard let session = unsafe tls.session else {
      return try moved(POLLOUT) { unsafe Glibc.send(socket, start, count, Int32(MSG_NOSIGNAL)) }
    }
    return try repeated { unsafe Int32(clamping: gnutls_record_send(session, start, count)) }
  }

  private func pull(
    _ start: UnsafeMutableRawPointer?, _ room: Int
  ) throws(DeliveryError) -> Int {
    guard let session = unsafe tls.session else {
      return try moved(POLLIN) { unsafe recv(socket, start, room, 0) }
    }
    return try repeated { unsafe Int32(clamping: gnutls_record_recv(session, start, room)) }
  }

  /// Does it as often as it takes by TLS.
  @discardableResult
  private func repeated(_ body: () -> Int32) throws(DeliveryError) -> Int {
    while true {
      let code = body()
      switch code {
      case 0...: return Int(code)
      case GNUTLS_E_INTERRUPTED: continue
      case GNUTLS_E_AGAIN: try wait(tls.wantsToWrite ? POLLOUT : POLLIN)
      case GNUTLS_E_PREMATURE_TERMINATION, GNUTLS_E_PULL_ERROR, GNUTLS_E_PUSH_ERROR:
        throw .brokenOff
      default: throw .notSecure(code: code)
      }
    }
  }

  /// Does it as often as it takes in the clear.
  private func moved(_ events: Int32, _ body: () -> Int) throws(DeliveryError) -> Int {
    while true {
      let count = body()
      if count >= 0 { return count }
      switch errno {
      case EINTR: continue
      case EAGAIN: try wait(events)
      default: throw .brokenOff
      }
    }
  }

  private func wait(_ events: Int32) throws(DeliveryError) {
    switch kb_wire_wait(socket, Int16(events), deadline) {
    case 0: return
    case ETIMEDOUT: throw .tooSlow
    default: throw .brokenOff
    }
  }
}

/// The library's session and what belongs to it.
@safe private final class SecureLayer {
  private(set) var session: gnutls_session_t?
  private var credentials: gnutls_certificate_credentials_t?
  /// The library keeps the pointer.
  private var host: UnsafeMutablePointer<CChar>?

  init() {
    unsafe session = nil
    unsafe credentials = nil
    unsafe host = nil
  }

  deinit {
    if let session = unsafe session { unsafe gnutls_deinit(session) }
    if let credentials = unsafe credentials {
      unsafe gnutls_certificate_free_credentials(credentials)
    }
    unsafe free(host)
  }

  var wantsToWrite: Bool {
    unsafe session.map { unsafe gnutls_record_get_direction($0) == 1 } ?? false
  }

  func begin(on socket: Int32, host name: String, trusting trust: String?) throws(DeliveryError) {
    var trusted: gnutls_certificate_credentials_t?
    try check(unsafe gnutls_certificate_allocate_credentials(&trusted))
    unsafe credentials = trusted
    let count =
      if let trust {
        unsafe gnutls_certificate_set_x509_trust_file(trusted, trust, GNUTLS_X509_FMT_PEM)
      } else {
        unsafe gnutls_certificate_set_x509_system_trust(trusted)
      }
    guard count > 0 else { throw .notSecure(code: count) }
    var made: gnutls_session_t?
    try check(unsafe gnutls_init(&made, kb_tls_client_flags()))
    guard let made = unsafe made else { throw .notSecure(code: GNUTLS_E_INTERNAL_ERROR) }
    unsafe session = made
    unsafe host = strdup(name)
    try check(unsafe gnutls_set_default_priority(made))
    try check(unsafe kb_tls_use_credentials(made, trusted))
    // An address is no name that a server is told (RFC 6066, 3).
    if name.contains(where: \.isLetter), !Place.isNumbered(name) {
      try check(
        unsafe gnutls_server_name_set(made, GNUTLS_NAME_DNS, name, name.utf8.count))
    }
    unsafe gnutls_session_set_verify_cert(made, host, 0)
    unsafe kb_tls_use_socket(made, socket)
  }

  private func check(_ code: Int32) throws(DeliveryError) {
    guard code >= 0 else { throw .notSecure(code: code) }
  }
}
