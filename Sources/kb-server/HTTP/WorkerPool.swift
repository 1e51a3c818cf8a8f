/// A few threads that do what may block, from a queue of bounded length, in order.
final class WorkerPool: Sendable {
  private struct State: Sendable {
    var waiting: [@Sendable () -> Void] = []
    var isClosed = false
    var threadCount = 0
  }

  private let state = Monitor(State())
  private let queueLimit: Int

  /// Starts the threads; fewer when the system has no more to give.
  init(threadCount: Int, queueLimit: Int) {
    self.queueLimit = queueLimit
    let state = state
    for _ in 0..<threadCount {
      state.change { $0.threadCount += 1 }
      if !Thread.start({ Self.work(state) }) { state.change { $0.threadCount -= 1 } }
    }
  }

  /// Queues work; `false` when the queue is full or closed.
  func submit(_ work: @escaping @Sendable () -> Void) -> Bool {
    state.change { state in
      guard !state.isClosed, state.threadCount > 0, state.waiting.count < queueLimit else {
        return false
      }
      state.waiting.append(work)
      return true
    }
  }

  /// Takes no more work and waits until all that was taken is done.
  func finish() {
    state.change { $0.isClosed = true }
    state.wait { $0.threadCount == 0 ? () : nil }
  }

  private static func work(_ state: Monitor<State>) {
    while let next = take(from: state) { next() }
    state.change { $0.threadCount -= 1 }
  }

  private static func take(from state: Monitor<State>) -> (@Sendable () -> Void)? {
    let next: (@Sendable () -> Void)?? = state.wait { state in
      if !state.waiting.isEmpty { return .some(state.waiting.removeFirst()) }
      return state.isClosed ? .some(nil) : nil
    }
    return next ?? nil
  }
}
