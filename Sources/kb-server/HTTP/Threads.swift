private import Glibc

/// Starts a thread of the system, outside Swift's pool, so that it may block.
enum Thread {
  /// `false` when the system has none to give.
  static func start(_ work: @escaping @Sendable () -> Void) -> Bool {
    let box = unsafe Unmanaged.passRetained(Work(work))
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, nil,
      { context in
        if let context = unsafe context {
          unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
        }
        return nil
      }, unsafe box.toOpaque())
    guard code == 0 else {
      unsafe box.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}

/// A value behind a lock, on whose changes threads may wait.
@safe final class Monitor<Value> {
  private var value: Value
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>

  init(_ value: sending Value) {
    self.value = value
    unsafe lock = .allocate(capacity: 1)
    unsafe changed = .allocate(capacity: 1)
    unsafe pthread_mutex_init(lock, nil)
    var attributes = pthread_condattr_t()
    unsafe pthread_condattr_init(&attributes)
    unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    unsafe pthread_cond_init(changed, &attributes)
    unsafe pthread_condattr_destroy(&attributes)
  }

  deinit {
    unsafe pthread_cond_destroy(changed)
    unsafe pthread_mutex_destroy(lock)
    unsafe lock.deallocate()
    unsafe changed.deallocate()
  }

  /// Changes the value and wakes whoever waits.
  func change<Result>(_ body: (inout Value) -> Result) -> Result {
    unsafe pthread_mutex_lock(lock)
    defer {
      unsafe pthread_cond_broadcast(changed)
      unsafe pthread_mutex_unlock(lock)
    }
    return body(&value)
  }

  /// Waits until `body` gives something, asking again after each change; `nil` when time is up.
  func wait<Result>(for time: Duration? = nil, _ body: (inout Value) -> Result?) -> Result? {
    unsafe pthread_mutex_lock(lock)
    defer { unsafe pthread_mutex_unlock(lock) }
    var end = timespec()
    if let time {
      unsafe clock_gettime(CLOCK_MONOTONIC, &end)
      let nanoseconds = end.tv_nsec + Int(time.components.attoseconds / 1_000_000_000)
      end.tv_sec += Int(time.components.seconds) + nanoseconds / 1_000_000_000
      end.tv_nsec = nanoseconds % 1_000_000_000
    }
    while true {
      if let result = body(&value) { return result }
      if time == nil {
        unsafe pthread_cond_wait(changed, lock)
      } else if unsafe pthread_cond_timedwait(changed, lock, &end) == ETIMEDOUT {
        return body(&value)
      }
    }
  }
}

// SAFETY: the value is touched only while the lock is held.
extension Monitor: @unchecked Sendable {}
