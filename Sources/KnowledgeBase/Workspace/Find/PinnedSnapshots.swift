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
    let name: UInt64
    let snapshot: Snapshot
    var until: ContinuousClock.Instant
  }

  private struct State: Sendable {
    var pins: [Pin] = []
    /// Unlike in another process, whose numbers mean other snapshots.
    var next = UInt64.random(in: 0...UInt64.max >> 1)
  }

  private let state = Mutex(State())

  /// Keeps a snapshot and answers its name.
  func pin(_ snapshot: Snapshot, now: ContinuousClock.Instant = .now) -> UInt64 {
    state.withLock { state in
      state.pins.removeAll { $0.until < now }
      let until = now + Self.lifetime
      if let known = state.pins.firstIndex(where: {
        $0.snapshot.generation == snapshot.generation
          && $0.snapshot.sequence == snapshot.sequence
      }) {
        state.pins[known].until = until
        return state.pins[known].name
      }
      if state.pins.count >= Self.most { state.pins.removeFirst() }
      state.next += 1
      state.pins.append(Pin(name: state.next, snapshot: snapshot, until: until))
      return state.next
    }
  }

  /// The snapshot of that name, if it is still kept.
  func snapshot(_ name: UInt64, now: ContinuousClock.Instant = .now) -> Snapshot? {
    state.withLock { state in
      state.pins.removeAll { $0.until < now }
      guard let index = state.pins.firstIndex(where: { $0.name == name }) else { return nil }
      state.pins[index].until = now + Self.lifetime
      return state.pins[index].snapshot
    }
  }
}
