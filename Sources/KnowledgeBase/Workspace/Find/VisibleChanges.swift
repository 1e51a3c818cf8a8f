package import KnowledgeModel
import RecordStore
import Synchronization

/// How many changes there have been that a reader may see: the `sequence` of every answer.
///
/// The store's own number counts what lies hidden as well, so it would tell a reader that something was
/// filed where they may not look. Counted once, then kept level with the log.
final class VisibleChanges: Sendable {
  private struct State: Sendable {
    var through: Int64 = 0
    var counts: [ChangeCount.Place: Int64] = [:]
  }

  private let state = Mutex(State())

  /// The number of visible changes up to one of the store's numbers. `fetch` counts what came after
  /// one number, up to another.
  func count(
    through sequence: Int64, readable: [Compartment],
    fetch: (_ after: Int64, _ through: Int64) throws(RecordError) -> [ChangeCount]
  ) throws(RecordError) -> Int64 {
    let known = state.withLock { $0 }
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
    let known = state.withLock { $0 }
    guard sequence > known.through else { return }
    var counts = known.counts
    for entry in try fetch(known.through, sequence) {
      counts[entry.place, default: 0] += entry.count
    }
    let next = State(through: sequence, counts: counts)
    state.withLock { if $0.through < next.through { $0 = next } }
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
    return try store.changes(readable: readable, skipping: sequence, limit: limit).map { entry in
      number += 1
      let wasThere = entry.before.map(known.contains) ?? false
      let isThere = entry.after.map(known.contains) ?? false
      return VisibleChange(
        sequence: number, id: entry.id, version: entry.version,
        kind: !isThere ? .deleted : wasThere ? .updated : .added, at: entry.at)
    }
  }

  /// The last so many changes that this reader may see, oldest first.
  package func latestChanges(_ count: Int, as principal: Principal) throws -> [VisibleChange] {
    let all = try visibleSequence(store.lastSequence(), AccessPolicy.readable(by: principal))
    return try changes(since: max(0, all - Int64(count)), limit: count, as: principal)
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
