private import Glibc
package import KnowledgeModel
import RecordStore
import SearchEngine

/// How the knowledge base stands, in numbers, for who runs the machine: no titles, no names.
package struct OperatorGauges: Sendable {
  /// The queue of one Center; `nil` for submissions that no Center has.
  package struct Queue: Sendable {
    package let center: Sector?
    package let open: Int
    package let oldestSeconds: Double
    package let breached: Int
  }

  package let documents: [(label: HandlingLabel, count: Int)]
  package let indexBytes: Int
  package let segments: Int
  /// Changes in the store that the index on disk does not hold.
  package let lag: Int
  package let quarantined: Int
  package let queues: [Queue]
}

extension Workspace {
  package func operatorGauges(as principal: Principal) throws -> OperatorGauges {
    try Self.checkRuns(principal)
    let snapshot = try follower.current()
    var counts: [HandlingLabel: Int] = [:]
    for (compartment, count) in try store.counts(readable: Compartment.all) {
      counts[compartment.label, default: 0] += count
    }
    return OperatorGauges(
      documents: HandlingLabel.allCases.map { ($0, counts[$0] ?? 0) },
      indexBytes: FileWalk.size(ofFilesIn: store.directory + "/index"),
      segments: snapshot.segmentCount,
      lag: Int(clamping: max(0, try store.lastSequence() - snapshot.sequence)),
      quarantined: try store.quarantine().count, queues: try queues())
  }

  private func queues() throws -> [OperatorGauges.Queue] {
    let now = Timestamp.now()
    let open = try store.submissions(within: .everything, before: .max, limit: .max) {
      $0.state != .draft && !$0.state.isFinished
    }
    return Dictionary(grouping: open) { $0.submission.center }
      .sorted { ($0.key?.rawValue ?? "") < ($1.key?.rawValue ?? "") }
      .map { center, files in
        let filed = files.compactMap { $0.submission.filedAt?.millisecondsSinceEpoch }
        let oldest = filed.min().map { Double(now.millisecondsSinceEpoch - $0) / 1000 } ?? 0
        return OperatorGauges.Queue(
          center: center, open: files.count, oldestSeconds: max(0, oldest),
          breached: files.flatMap { Self.clocks(of: $0, now: now) }.count(where: \.isBreached))
      }
  }
}

/// What the system says of this process.
package enum ProcessFigures {
  package static var residentBytes: Int {
    let words = FileWalk.contents("/proc/self/statm", 4096).map {
      String(decoding: $0, as: UTF8.self)
    }
    let pages = words?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  package static var cpuSeconds: Double {
    var usage = rusage()
    guard unsafe getrusage(RUSAGE_SELF.rawValue, &usage) == 0 else { return 0 }
    let seconds = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
    return seconds + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }

  package static var openDescriptors: Int { FileWalk.names(in: "/proc/self/fd").count }
}
