private import Synchronization

/// An answer that is put off until there is something to say, or until time is up.
///
/// Equal to itself only.
package final class Postponement: Sendable, Equatable {
  /// Who waits: of one name only so many do at once.
  let owner: String
  let deadline: ContinuousClock.Instant
  package let isDue: @Sendable () -> Bool
  package let answer: @Sendable () -> Response
  let whenFull: Response

  /// `isDue` is asked some times a second, one after the other with those of all others who wait, so it must be quick.
  /// `answer` is made once, when it is due or time is up; `whenFull` is sent at once where nobody else may wait.
  package init(
    of owner: String, until deadline: ContinuousClock.Instant,
    isDue: @escaping @Sendable () -> Bool, answer: @escaping @Sendable () -> Response,
    whenFull: Response
  ) {
    self.owner = owner
    self.deadline = deadline
    self.isDue = isDue
    self.answer = answer
    self.whenFull = whenFull
  }

  package static func == (left: Postponement, right: Postponement) -> Bool { left === right }
}

/// Requests whose answers are put off. They hold a connection each and no thread: one thread looks after all of them.
final class WaitingRoom: Sendable {
  /// How many may wait in all, and of one owner.
  private static let (most, mostOfOne) = (512, 8)
  private static let interval = Duration.milliseconds(100)

  private struct Guest: Sendable {
    let number: UInt64
    let postponement: Postponement
    let leave: @Sendable (Response) -> Void
  }

  private struct State: Sendable {
    var guests: [Guest] = []
    var admitted: UInt64 = 0
    var isClosed = false
    var isEmpty: Bool { guests.isEmpty }
  }

  private let state = Monitor(State())
  private let hasThread: Bool

  init() {
    let state = state
    hasThread = Thread.start { Self.watch(state) }
  }

  /// Lets a request wait; `leave` is called once, with its answer. False when there is no room.
  func admit(
    _ postponement: Postponement, leave: @escaping @Sendable (Response) -> Void
  ) -> Bool {
    guard hasThread else { return false }
    return state.change { state in
      guard !state.isClosed, state.guests.count < Self.most,
        state.guests.count(where: { $0.postponement.owner == postponement.owner }) < Self.mostOfOne
      else { return false }
      state.admitted += 1
      state.guests.append(
        Guest(number: state.admitted, postponement: postponement, leave: leave))
      return true
    }
  }

  /// How many wait.
  var count: Int { state.wait(for: .zero) { $0.guests.count } ?? 0 }

  /// Answers all who wait and lets nobody in any more.
  func close() {
    let guests = state.change { state in
      state.isClosed = true
      defer { state.guests = [] }
      return state.guests
    }
    for guest in guests { guest.leave(guest.postponement.answer()) }
  }

  private static func watch(_ state: Monitor<State>) {
    while true {
      let isClosed = state.wait { $0.isClosed ? true : $0.isEmpty ? nil : false } ?? true
      if isClosed { return }
      let now = ContinuousClock.now
      let due = Set(
        (state.wait(for: .zero) { $0.guests } ?? [])
          .filter { $0.postponement.deadline <= now || $0.postponement.isDue() }.map(\.number))
      // Whom `close` has answered meanwhile is not among them any more.
      let leaving = state.change { state in
        let leaving = state.guests.filter { due.contains($0.number) }
        state.guests.removeAll { due.contains($0.number) }
        return leaving
      }
      for guest in leaving { guest.leave(guest.postponement.answer()) }
      _ = state.wait(for: interval) { $0.isClosed ? true : nil }
    }
  }
}
