import KnowledgeModel
import SearchEngine
import Synchronization

/// The snapshots that cursors were given out for, kept for a while.
///
/// A score depends on how many documents there are, so the pages of one ranked list must come from one
/// snapshot. A snapshot never changes and shares its segments with the next, so keeping one is cheap.
final class PinnedSnapshots: Sendable {
  /// How many are kept, and for how long after they were last used.
  static let most = 64
  static let lifetime = Duration.seconds(600)

  private struct Pin: Sendable {
    let readable: [Compartment]
    let changes: Int64
    let snapshot: Snapshot
    var until: ContinuousClock.Instant
  }

  private let pins = Mutex<[Pin]>([])

  /// Keeps what readers of those compartments see after so many changes that they could see. Of two
  /// snapshots that differ in what is hidden alone, either will do.
  func pin(
    _ snapshot: Snapshot, for readable: [Compartment], after changes: Int64,
    now: ContinuousClock.Instant = .now
  ) {
    pins.withLock { pins in
      pins.removeAll { $0.until < now }
      let until = now + Self.lifetime
      if let known = pins.firstIndex(where: { $0.changes == changes && $0.readable == readable }) {
        pins[known].until = until
        return
      }
      if pins.count >= Self.most { pins.removeFirst() }
      pins.append(Pin(readable: readable, changes: changes, snapshot: snapshot, until: until))
    }
  }

  /// Keeps none of them any longer, and so none of the files that lie behind them.
  func forget() { pins.withLock { $0 = [] } }

  /// What was kept for them, if it still is.
  func snapshot(
    for readable: [Compartment], after changes: Int64, now: ContinuousClock.Instant = .now
  ) -> Snapshot? {
    pins.withLock { pins in
      pins.removeAll { $0.until < now }
      guard
        let index = pins.firstIndex(where: { $0.changes == changes && $0.readable == readable })
      else { return nil }
      pins[index].until = now + Self.lifetime
      return pins[index].snapshot
    }
  }
}
