private import Glibc
import Ingestion

/// Threads of a process's own.
package enum Background {
  /// Runs `body` on a new thread.
  package static func run(_ body: @escaping @Sendable () -> Void) { Threads.start(body) }

  /// Lets the calling thread rest, at most a second.
  package static func rest(milliseconds: Int) {
    usleep(UInt32(min(max(0, milliseconds), 1_000)) * 1_000)
  }
}

/// What a program that reads files does first.
package enum Ingress {
  /// Does a reader's work and ends, if the process was started for that.
  package static func runWorkerIfAsked(_ arguments: [String]) {
    HTMLWorker.runIfAsked(arguments)
  }
}
