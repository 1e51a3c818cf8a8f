package import KnowledgeModel
import RecordStore
import Synchronization

/// How many changes there have been that a reader may see: the `sequence` of every answer.
///
/// The store's own number counts what lies hidden as well, so it would tell a reader that something was
/// filed where they may not look. Counted once, then kept level with the log.
final class VisibleChanges: Sendable {
  /// What there was up to one of the store's numbers.
  private struct Mark: Sendable {
    var through: Int64 = 0
    var counts: [ChangeCount.Place: Int64] = [:]
  }

  private struct State: Sendable {
    var now = Mark()
    /// One at each multiple of `step`, in order: nobody who reads on has to pass over more than that.
    var marks: [Mark] = []
  }

  private static let step: Int64 = 1_024

  private let state = Mutex(State())

  /// The number of visible changes up to one of the store's numbers. `fetch` counts what came after
  /// one number, up to another.
  func count(
    through sequence: Int64, readable: [Compartment],
    fetch: (_ after: Int64, _ through: Int64) throws(RecordError) -> [ChangeCount]
  ) throws(RecordError) -> Int64 {
    let known = state.withLock { $0.now }
    if sequence == known.through { return Self.sum(known.counts, readable) }
    var counts = known.counts
    if sequence > known.through {
      for entry in try fetch(known.through, sequence) {
        counts[entry.place, default: 0] += entry.count
      }
    } else {
      for entry in try fetch(sequence, known.through) {
        counts[entry.place, default: 0] -= entry.count
      }
    }
    return Self.sum(counts, readable)
  }

  /// Remembers the counts up to a number that is committed.
  func advance(
    to sequence: Int64,
    fetch: (_ after: Int64, _ through: Int64) throws(RecordError) -> [ChangeCount]
  ) throws(RecordError) {
    var next = state.withLock { $0 }
    guard sequence > next.now.through else { return }
    while next.now.through < sequence {
      let end = min(sequence, (next.now.through / Self.step + 1) * Self.step)
      for entry in try fetch(next.now.through, end) {
        next.now.counts[entry.place, default: 0] += entry.count
      }
      next.now.through = end
      if end.isMultiple(of: Self.step) { next.marks.append(next.now) }
    }
    let level = next
    state.withLock { if $0.now.through < level.now.through { $0 = level } }
  }

  /// A number of the store's up to which there have been at most `count` changes that a reader may see, near the last
  /// such number, and how many there have been.
  func place(
    before count: Int64, readable: [Compartment]
  ) -> (after: Int64, seen: Int64) {
    let marks = state.withLock { $0.marks }
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if Self.sum(marks[middle].counts, readable) <= count {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0 else { return (0, 0) }
    return (marks[low - 1].through, Self.sum(marks[low - 1].counts, readable))
  }

  private static func sum(
    _ counts: [ChangeCount.Place: Int64], _ readable: [Compartment]
  ) -> Int64 {
    let names = Set(readable.map(\.name))
    return counts.reduce(0) { sum, entry in
      let isVisible =
        entry.key.before.map(names.contains) ?? false
        || entry.key.after.map(names.contains) ?? false
      return isVisible ? sum + entry.value : sum
    }
  }
}

/// One change as a reader may know it.
package struct VisibleChange: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// It is there for this reader from now on.
    case added
    case updated
    /// It is gone, or out of this reader's sight.
    case deleted
  }

  /// The reader's own count of changes.
  package let sequence: Int64
  package let id: DocumentID
  package let version: Int
  package let kind: Kind
  package let at: Timestamp
}

extension Workspace {
  /// What changed after a `sequence` that this reader was told, oldest first.
  package func changes(
    since sequence: Int64, limit: Int, as principal: Principal
  ) throws -> [VisibleChange] {
    let readable = AccessPolicy.readable(by: principal)
    let known = Set(readable)
    var number = sequence
    let (after, seen) = try place(before: sequence, readable)
    return try store.changes(
      readable: readable, after: after, skipping: sequence - seen, limit: limit
    ).map { entry in
      number += 1
      let wasThere = entry.before.map(known.contains) ?? false
      let isThere = entry.after.map(known.contains) ?? false
      return VisibleChange(
        sequence: number, id: entry.id, version: entry.version,
        kind: !isThere ? .deleted : wasThere ? .updated : .added, at: entry.at)
    }
  }

  /// Where in the store's log to look for what comes behind so many changes that a reader may see.
  private func place(
    before count: Int64, _ readable: [Compartment]
  ) throws -> (after: Int64, seen: Int64) {
    // Whoever sees all sees every change.
    if readable.count == Compartment.all.count { return (count, count) }
    try visibleChanges.advance(to: store.lastSequence(), fetch: store.changeCounts)
    return visibleChanges.place(before: count, readable: readable)
  }

  /// The documents of the last so many changes that this reader may see, the newest first, each once; not
  /// those that are gone.
  package func latestDocuments(_ count: Int, as principal: Principal) throws -> [DocumentID] {
    let readable = AccessPolicy.readable(by: principal)
    let known = Set(readable)
    var seen: Set<DocumentID> = []
    return try store.latestChanges(readable: readable, limit: count).filter { entry in
      seen.insert(entry.id).inserted && entry.after.map(known.contains) ?? false
    }.map(\.id)
  }

  /// Answers whether there is a change after a `sequence` that this reader may see. What they may not see makes no
  /// difference. Quick while nothing at all has changed.
  package func changeWatch(
    since sequence: Int64, as principal: Principal
  ) -> @Sendable () -> Bool {
    let readable = AccessPolicy.readable(by: principal)
    let seen = Mutex(Int64(-1))
    return { [self] in
      seen.withLock { seen in
        guard let last = try? store.lastSequence(), last != seen,
          let visible = try? visibleSequence(last, readable)
        else { return false }
        seen = last
        return visible > sequence
      }
    }
  }

  /// A number of the store's change log as this reader may know it.
  func visibleSequence(_ sequence: Int64, _ readable: [Compartment]) throws -> Int64 {
    // Whoever sees all sees every change.
    if readable.count == Compartment.all.count { return sequence }
    try visibleChanges.advance(to: sequence, fetch: store.changeCounts)
    return try visibleChanges.count(
      through: sequence, readable: readable, fetch: store.changeCounts)
  }

  /// What an act came to, with its number as whoever acted may know it.
  func shown(_ outcome: Outcome, to principal: Principal) throws -> Outcome {
    outcome.numbered(
      try visibleSequence(outcome.sequence, AccessPolicy.readable(by: principal)))
  }

  /// The same inside the transaction that is not committed yet.
  func shown(
    _ outcome: Outcome, to principal: Principal, in transaction: WriteTransaction
  ) throws(RecordError) -> Outcome {
    let readable = AccessPolicy.readable(by: principal)
    if readable.count == Compartment.all.count { return outcome }
    return outcome.numbered(
      try visibleChanges.count(
        through: outcome.sequence, readable: readable, fetch: transaction.changeCounts))
  }
}
