private import Glibc

/// A program that is given bytes and asked for bytes, and killed when it takes too long.
enum ChildProcess {
  /// What the program wrote, once it has ended well.
  ///
  /// It is given one socket, for both directions, and no environment.
  static func ask(
    program: String, arguments: [String], input: [UInt8], outputLimit: Int, seconds: Int
  ) throws(IngestError) -> [UInt8] {
    var pair: [Int32] = [-1, -1]
    guard
      unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &pair) == 0
    else { throw .html(.notStarted(code: errno)) }
    let (ours, theirs) = (pair[0], pair[1])
    defer { close(ours) }
    let started = spawn(program, arguments, socket: theirs)
    close(theirs)
    guard case .success(let child) = started else {
      if case .failure(let failure) = started { throw .html(.notStarted(code: failure.code)) }
      throw .html(.garbled)
    }
    let deadline = now() + seconds * 1000
    let answer = exchange(ours, input, outputLimit, deadline)
    if answer.fault != nil { kill(child, SIGKILL) }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    if let fault = answer.fault { throw .html(fault) }
    guard status == 0 else { throw .html(.died(status: status)) }
    return answer.bytes
  }

  private struct SpawnFailure: Error { let code: Int32 }

  private static func spawn(
    _ program: String, _ arguments: [String], socket: Int32
  ) -> Result<pid_t, SpawnFailure> {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, socket, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, socket, 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) }
    unsafe words.append(nil)
    defer { unsafe words.forEach { unsafe free($0) } }
    var environment: [UnsafeMutablePointer<CChar>?] = unsafe [nil]
    var child: pid_t = 0
    let code = unsafe posix_spawn(&child, program, &actions, nil, &words, &environment)
    return code == 0 ? .success(child) : .failure(SpawnFailure(code: code))
  }

  private static func exchange(
    _ socket: Int32, _ input: [UInt8], _ limit: Int, _ deadline: Int
  ) -> (bytes: [UInt8], fault: HTMLFault?) {
    var sent = 0
    var output: [UInt8] = []
    var closed = false
    while true {
      if sent == input.count, !closed {
        shutdown(socket, Int32(SHUT_WR))
        closed = true
      }
      let left = deadline - now()
      if left <= 0 { return ([], .timedOut) }
      let events = Int16(POLLIN) | (closed ? 0 : Int16(POLLOUT))
      var entry = pollfd(fd: socket, events: events, revents: 0)
      let ready = unsafe poll(&entry, 1, Int32(min(left, 60_000)))
      if ready < 0, errno != EINTR { return ([], .garbled) }
      if ready <= 0 { continue }
      if entry.revents & Int16(POLLOUT) != 0, !closed {
        let count = unsafe input.withUnsafeBytes { buffer in
          unsafe send(
            socket, buffer.baseAddress?.advanced(by: sent), buffer.count - sent,
            Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        if count > 0 {
          sent += count
        } else if count < 0, errno != EAGAIN, errno != EINTR {
          sent = input.count  // It stopped listening; its status says why.
        }
      }
      if entry.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 {
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        let count = unsafe recv(socket, &chunk, chunk.count, Int32(MSG_DONTWAIT))
        if count == 0 { return (output, nil) }
        if count < 0 {
          if errno == EAGAIN || errno == EINTR { continue }
          return (output, nil)
        }
        output += chunk[..<count]
        if output.count > limit { return ([], .tooMuchOutput) }
      }
    }
  }

  /// Milliseconds of a clock that never jumps.
  private static func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

/// The two ends of a child's conversation, seen from the child.
enum StandardStreams {
  /// Everything that can be read; `nil` beyond the limit or on failure.
  static func readAll(limit: Int) -> [UInt8]? {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = unsafe read(0, &chunk, chunk.count)
      if count == 0 { return all }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      all += chunk[..<count]
      if all.count > limit { return nil }
    }
  }

  /// Whether every byte was written.
  static func write(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(1, buffer.baseAddress?.advanced(by: sent), buffer.count - sent)
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return false }
      sent += count
    }
    return true
  }

  static func leave(_ status: Int32) -> Never { _exit(status) }
}
