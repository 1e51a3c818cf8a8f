private import Synchronization

/// Ends connections whose deadline has passed, whatever their clients trickle.
///
/// A socket is shut while the register is locked, and a connection leaves the register before its
/// socket is closed, so a number that was given to a new socket is never shut by mistake.
final class Watchdog: Sendable {
  /// One connection's deadline; the watchdog holds it as long as the connection lives.
  final class Watch: Sendable {
    fileprivate let deadline: Atomic<Int64>

    fileprivate init(_ deadline: Int64) { self.deadline = Atomic(deadline) }

    /// Sets the deadline so far from now.
    func expect(within time: Duration) {
      deadline.store(Watchdog.milliseconds + time.inMilliseconds, ordering: .relaxed)
    }

    /// Sets the deadline for as long as the server itself takes.
    func suspend() { deadline.store(.max, ordering: .relaxed) }
  }

  private let watched = Mutex<[Int32: Watch]>([:])
  private let isStopped = Monitor(false)
  private let shut: @Sendable (Int32) -> Void

  private static let start = ContinuousClock.now
  fileprivate static var milliseconds: Int64 { (ContinuousClock.now - start).inMilliseconds }

  /// Looks at every connection once in each `interval`; `shut` ends the one on a socket.
  init(every interval: Duration, shut: @escaping @Sendable (Int32) -> Void) {
    self.shut = shut
    let isStopped = isStopped
    _ = Thread.start { [weak self] in
      while isStopped.wait(for: interval, { $0 ? true : nil }) == nil {
        guard let self else { return }
        self.look()
      }
    }
  }

  deinit { stop() }

  func watch(_ socket: Int32, within time: Duration) -> Watch {
    let watch = Watch(Self.milliseconds + time.inMilliseconds)
    watched.withLock { $0[socket] = watch }
    return watch
  }

  func forget(_ socket: Int32) { watched.withLock { _ = $0.removeValue(forKey: socket) } }

  func stop() { isStopped.change { $0 = true } }

  private func look() {
    let now = Self.milliseconds
    watched.withLock { watched in
      for (socket, watch) in watched where watch.deadline.load(ordering: .relaxed) <= now {
        watch.suspend()
        shut(socket)
      }
    }
  }
}

extension Duration {
  var inMilliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
