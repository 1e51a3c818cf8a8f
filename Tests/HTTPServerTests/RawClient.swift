import Glibc

/// A client that sends exactly the bytes it is told to.
@safe final class RawClient {
  private let descriptor: Int32
  private var received: [UInt8] = []

  struct Answer {
    let status: Int
    let headers: [(name: String, value: String)]
    let body: String

    func values(_ name: String) -> [String] {
      headers.filter { $0.name == name }.map(\.value)
    }
  }

  init(port: UInt16) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw Failure.notConnected(errno) }
    var limit = timeval(tv_sec: 8, tv_usec: 0)
    unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  enum Failure: Error { case notConnected(Int32), timedOut, malformed(String) }

  deinit { close(descriptor) }

  @discardableResult
  func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// `false` when the other end has closed.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    unsafe Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
  }

  /// Everything until the server closes.
  func readToEnd() throws -> String {
    while try readMore() {}
    defer { received = [] }
    return String(decoding: received, as: UTF8.self)
  }

  /// The next answer; `nil` when the server closes instead.
  func read(toHead: Bool = false) throws -> Answer? {
    let gap = Array("\r\n\r\n".utf8)
    var end: Int?
    while true {
      end = received.indices.first { received[$0...].starts(with: gap) }
      if end != nil { break }
      if try !readMore() { return nil }
    }
    guard let end else { return nil }
    let lines = String(decoding: received[..<end], as: UTF8.self).split(separator: "\r\n")
    let words = lines[0].split(separator: " ")
    guard words.count >= 2, let status = Int(words[1]) else {
      throw Failure.malformed(String(lines[0]))
    }
    let headers = lines.dropFirst().map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (parts[0].lowercased(), String(parts.last?.drop { $0 == " " } ?? ""))
    }
    let length = headers.first { $0.0 == "content-length" }.flatMap { Int($0.1) } ?? 0
    let start = end + 4
    let count = toHead || status == 100 ? 0 : length
    while received.count < start + count { if try !readMore() { return nil } }
    let body = String(decoding: received[start..<(start + count)], as: UTF8.self)
    received.removeFirst(start + count)
    return Answer(status: status, headers: headers, body: body)
  }

  private func readMore() throws -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
    if count < 0, errno == EAGAIN || errno == EWOULDBLOCK { throw Failure.timedOut }
    guard count > 0 else { return false }
    received.append(contentsOf: buffer[..<count])
    return true
  }
}
