import Glibc

/// POSIX threads.
enum Threads {
  /// Runs `body` on so many threads, this one among them, and returns when all have ended.
  static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    let started = (1..<max(1, count)).compactMap { _ in start(body) }
    body()
    for thread in started { pthread_join(thread, nil) }
  }

  /// Starts a thread; `nil` when the system has none to give.
  @discardableResult
  static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let box = unsafe Unmanaged.passRetained(Box(body))
    let code = unsafe pthread_create(
      &thread, nil,
      { raw in
        guard let raw = unsafe raw else { return nil }
        unsafe Unmanaged<Box>.fromOpaque(raw).takeRetainedValue().body()
        return nil
      }, box.toOpaque())
    guard code == 0 else {
      unsafe box.release()
      return nil
    }
    return thread
  }

  private final class Box: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
