import Ingestion

/// Threads of a process's own.
package enum Background {
  /// Runs `body` on a new thread.
  package static func run(_ body: @escaping @Sendable () -> Void) { Threads.start(body) }
}

/// What a program that reads files does first.
package enum Ingress {
  /// Does a reader's work and ends, if the process was started for that.
  package static func runWorkerIfAsked(_ arguments: [String]) {
    HTMLWorker.runIfAsked(arguments)
  }
}
