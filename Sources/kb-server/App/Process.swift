private import Glibc
import HTTPServer
import KnowledgeBase
import KnowledgeModel
private import Synchronization

/// Standard output, standard error, the environment.
enum Console {
  static func out(_ text: String) { put(text + "\n", to: 1) }
  static func raw(_ text: String) { put(text, to: 1) }
  static func complain(_ text: String) { put(text + "\n", to: 2) }
  static func end(_ code: Int32) -> Never { exit(code) }

  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// A small file; `nil` when it cannot be read or is longer.
  static func contents(of path: String, limit: Int) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: limit + 1)
    var count = 0
    while count <= limit {
      let more = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe read(file, buffer.baseAddress.map { unsafe $0 + count }, buffer.count - count)
      }
      if more < 0, errno == EINTR { continue }
      guard more >= 0 else { return nil }
      if more == 0 { return Array(bytes[..<count]) }
      count += more
    }
    return nil
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

/// What the server itself says on standard error, a JSON line each.
enum ServerLog {
  static func note(_ event: String, _ words: String) {
    var json = JSONWriter()
    json.object { json in
      json.member("time", Timestamp.now().description)
      json.member("event", event)
      json.member("note", words)
    }
    Console.complain(json.text)
  }

  /// The one secret that is ever written: it opens the making of the first account, and only that.
  static func firstStart(token: String) {
    var json = JSONWriter()
    json.object { json in
      json.member("time", Timestamp.now().description)
      json.member("event", "first-start")
      json.member(
        "note",
        "no accounts yet: whoever is on this machine may do everything. This token makes the first account, once: POST /v1/accounts with it, role administrator"
      )
      json.member("administrator_token", token)
    }
    Console.complain(json.text)
  }
}

/// Waits for SIGTERM, SIGINT and SIGHUP, which no other thread is given.
struct Signals {
  private let set: sigset_t

  /// Must be made before any thread is.
  init() {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    unsafe sigaddset(&set, SIGTERM)
    unsafe sigaddset(&set, SIGINT)
    unsafe sigaddset(&set, SIGHUP)
    unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    signal(SIGXFSZ, SIG_IGN)
    self.set = set
  }

  enum Wish { case end, reload }

  func wait() -> Wish {
    var set = set
    var received: Int32 = 0
    unsafe sigwait(&set, &received)
    return received == SIGHUP ? .reload : .end
  }
}

/// A thread that keeps the index level with the store, makes it durable and merges it, and writes down
/// who read what and which tokens were used.
final class Keeper: Sendable {
  private let isStopped = Atomic<Bool>(false)
  private let hasEnded = Atomic<Bool>(false)

  init(_ workspace: Workspace) {
    Background.run { [self] in
      Background.run { try? workspace.warmUp() }  // Who asks first does it otherwise.
      Self.finishWhatWasBegun(workspace)
      var swept = ContinuousClock.now - Self.sweepInterval
      var reminded = ContinuousClock.now - Self.reminderInterval
      while !isStopped.load(ordering: .relaxed) {
        do {
          try workspace.settleStore()
          try workspace.maintainIndex()
          try workspace.deliverAlerts()
          try workspace.workOutBrokerTasks()
        } catch {
          Console.complain(
            "{\"event\":\"index\",\"problem\":\"not kept up to date; will try again\"}")
        }
        Self.writeDown(workspace)
        Notifier.say("WATCHDOG=1")
        if swept.duration(to: .now) >= Self.sweepInterval {
          swept = .now
          Self.sweep(workspace)
        }
        if reminded.duration(to: .now) >= Self.reminderInterval {
          reminded = .now
          Self.remind(workspace)
        }
        for _ in 0..<10 where !isStopped.load(ordering: .relaxed) { usleep(50_000) }
      }
      Self.writeDown(workspace)
      hasEnded.store(true, ordering: .releasing)
    }
  }

  private static let sweepInterval = Duration.seconds(3600)
  private static let reminderInterval = Duration.seconds(600)

  private static func remind(_ workspace: Workspace) {
    do {
      try workspace.remindOfClocks(now: .now())
    } catch {
      Console.complain("{\"event\":\"reminders\",\"problem\":\"not made; will try again\"}")
    }
  }

  private static func sweep(_ workspace: Workspace) {
    do {
      try workspace.sweep(now: .now())
      try workspace.certifyRemovals()
    } catch {
      Console.complain("{\"event\":\"sweep\",\"problem\":\"not done; will try again\"}")
    }
  }

  /// Attachments whose last part came just before the end of the process before.
  private static func finishWhatWasBegun(_ workspace: Workspace) {
    do {
      try workspace.finishAttachments()
    } catch {
      Console.complain(
        "{\"event\":\"attachments\",\"problem\":\"not looked at; the next start tries again\"}")
    }
  }

  private static func writeDown(_ workspace: Workspace) {
    do {
      try workspace.writeReads()
      try workspace.writeGaps()
      try workspace.writePlaces()
      try workspace.maintainSignIns(now: .now())
    } catch {
      Console.complain(
        "{\"event\":\"record\",\"problem\":\"reads not written yet; will try again\"}")
    }
  }

  var isEnding: Bool { isStopped.load(ordering: .relaxed) }

  /// Asks the thread to end and waits for it, at most five seconds.
  func stop() {
    isStopped.store(true, ordering: .relaxed)
    for _ in 0..<500 where !hasEnded.load(ordering: .acquiring) { usleep(10_000) }
  }
}

/// A thread that does jobs, one at a time.
final class Worker: Sendable {
  private let isStopped = Atomic<Bool>(false)
  private let hasEnded = Atomic<Bool>(false)

  init(_ workspace: Workspace) {
    Background.run { [self] in
      do {
        // Only who keeps the index knows that no other process does them.
        if workspace.keepsIndex { try workspace.requeueJobs() }
      } catch {
        Console.complain("{\"event\":\"jobs\",\"problem\":\"those begun before are not taken up\"}")
      }
      while !isStopped.load(ordering: .relaxed) {
        do {
          if try workspace.runNextJob(while: { !isStopped.load(ordering: .relaxed) }) != nil {
            continue
          }
        } catch {
          Console.complain("{\"event\":\"jobs\",\"problem\":\"not done; will try again\"}")
        }
        for _ in 0..<10 where !isStopped.load(ordering: .relaxed) { usleep(50_000) }
      }
      hasEnded.store(true, ordering: .releasing)
    }
  }

  /// Asks the thread to end and waits for it, at most five seconds. What was cut off is taken up again.
  func stop() {
    isStopped.store(true, ordering: .relaxed)
    for _ in 0..<500 where !hasEnded.load(ordering: .acquiring) { usleep(10_000) }
  }
}

/// A thread that hands over alerts that leave the house. Apart from the keeper, since it waits for other
/// machines.
final class Messenger: Sendable {
  private let isStopped = Atomic<Bool>(false)

  init(_ workspace: Workspace, _ couriers: Couriers) {
    guard !couriers.isIdle else { return }
    Background.run { [self] in
      while !isStopped.load(ordering: .relaxed) {
        do {
          try workspace.deliverDue(by: couriers, now: .now())
        } catch {
          Console.complain(
            "{\"event\":\"deliveries\",\"problem\":\"not handed over; will try again\"}")
        }
        for _ in 0..<20 where !isStopped.load(ordering: .relaxed) { usleep(50_000) }
      }
    }
  }

  /// Asks the thread to end. What it is waiting for is sent again after the next start.
  func stop() { isStopped.store(true, ordering: .relaxed) }
}
