private import Glibc
import HTTPServer
import KnowledgeBase
import KnowledgeModel
private import Synchronization

/// Standard output, standard error, the environment.
enum Console {
  static func out(_ text: String) { put(text + "\n", to: 1) }
  static func complain(_ text: String) { put(text + "\n", to: 2) }
  static func end(_ code: Int32) -> Never { exit(code) }

  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// A failed write is not worth more than the service: it is dropped.
  private static func put(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
  }
}

/// One JSON line on standard error for each request.
enum AccessLog {
  @Sendable static func write(_ entry: AccessEntry) {
    var json = JSONWriter()
    json.object { json in
      json.member("time", Timestamp.now().description)
      json.member("event", "request")
      json.member("request_id", entry.id)
      json.member("method", entry.method.rawValue)
      json.member("route", entry.label)
      json.member("status", entry.status)
      json.member("bytes", entry.byteCount)
      json.member("ms", entry.duration.milliseconds)
    }
    Console.complain(json.text)
  }
}

/// Waits for SIGTERM and SIGINT, which no other thread is given.
struct Signals {
  private let set: sigset_t

  /// Must be made before any thread is.
  init() {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    unsafe sigaddset(&set, SIGTERM)
    unsafe sigaddset(&set, SIGINT)
    unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    signal(SIGXFSZ, SIG_IGN)
    self.set = set
  }

  func waitForEnd() {
    var set = set
    var received: Int32 = 0
    unsafe sigwait(&set, &received)
  }
}

/// A thread that keeps the index level with the store, makes it durable and merges it.
final class Keeper: Sendable {
  private let isStopped = Atomic<Bool>(false)
  private let hasEnded = Atomic<Bool>(false)

  init(_ workspace: Workspace) {
    Background.run { [self] in
      while !isStopped.load(ordering: .relaxed) {
        do {
          try workspace.maintainIndex()
        } catch {
          Console.complain(
            "{\"event\":\"index\",\"problem\":\"not kept up to date; will try again\"}")
        }
        for _ in 0..<10 where !isStopped.load(ordering: .relaxed) { usleep(50_000) }
      }
      hasEnded.store(true, ordering: .releasing)
    }
  }

  /// Asks the thread to end and waits for it, at most five seconds.
  func stop() {
    isStopped.store(true, ordering: .relaxed)
    for _ in 0..<500 where !hasEnded.load(ordering: .acquiring) { usleep(10_000) }
  }
}
