import Glibc
import Synchronization

/// A server on loopback that serves one connection after the other in a thread of its own, line by line. The
/// body of an HTTP request is one line.
package final class LocalServer: Sendable {
  package let port: UInt16
  private let socket: Int32
  private let seen = Mutex<[String]>([])

  /// What the lines were that came, over all connections.
  package var lines: [String] { seen.withLock { $0 } }

  /// `answer` is asked for each line, and with `nil` when somebody has connected; `nil` ends the connection.
  package init(
    onIPv6 isSix: Bool = false, _ answer: @escaping @Sendable (String?) -> String?
  ) throws {
    let made = Glibc.socket(isSix ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    let number = isSix ? Self.bindSix(made) : Self.bindFour(made)
    guard let number else { throw Failure() }
    socket = made
    port = number
    Thread.run { [self] in
      while true {
        let client = accept(made, nil, nil)
        guard client >= 0 else {
          // Not before: the number would be another socket's already.
          close(made)
          return
        }
        serve(client, answer)
        close(client)
      }
    }
  }

  struct Failure: Error {}

  private static func bindFour(_ socket: Int32) -> UInt16? {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isBound = bind(socket, &address)
    return isBound ? UInt16(bigEndian: address.sin_port) : nil
  }

  private static func bindSix(_ socket: Int32) -> UInt16? {
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_addr = in6addr_loopback
    let isBound = bind(socket, &address)
    return isBound ? UInt16(bigEndian: address.sin6_port) : nil
  }

  private static func bind<Address>(_ socket: Int32, _ address: inout Address) -> Bool {
    var size = socklen_t(MemoryLayout<Address>.size)
    return unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        guard unsafe Glibc.bind(socket, generic, size) == 0, listen(socket, 8) == 0 else {
          return false
        }
        return unsafe getsockname(socket, generic, &size) == 0
      }
    }
  }

  package func stop() {
    shutdown(socket, Int32(SHUT_RDWR))
  }

  private func serve(_ client: Int32, _ answer: (String?) -> String?) {
    func say(_ text: String) {
      let bytes = Array(text.utf8)
      _ = unsafe bytes.withUnsafeBytes {
        unsafe send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
    }
    if let greeting = answer(nil) { say(greeting) }
    var line: [UInt8] = []
    var byte: UInt8 = 0
    var (bodySize, isBody) = (0, false)
    while unsafe recv(client, &byte, 1, 0) == 1 {
      if isBody || byte != 10 { line.append(byte) }
      guard isBody ? line.count == bodySize : byte == 10 else { continue }
      let text = String(
        decoding: !isBody && line.last == 13 ? line.dropLast() : line[...], as: UTF8.self)
      line = []
      if text.hasPrefix("Content-Length: ") { bodySize = Int(text.dropFirst(16)) ?? 0 }
      if text.isEmpty, bodySize > 0 {
        isBody = true
        continue
      }
      seen.withLock { $0.append(text) }
      guard let words = answer(text) else { return }
      say(words)
    }
  }
}

/// A detached thread.
enum Thread {
  private final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  static func run(_ body: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    let work = unsafe Unmanaged.passRetained(Work(body)).toOpaque()
    unsafe pthread_create(
      &thread, nil,
      { argument in
        guard let argument = unsafe argument else { return nil }
        unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, work)
    pthread_detach(thread)
  }
}
