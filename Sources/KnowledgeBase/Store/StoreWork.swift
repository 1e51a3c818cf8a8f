private import Synchronization

/// What a store has been asked to do since it was opened. Grows only.
package struct StoreWork: Equatable, Sendable {
  package let statements: Int
  /// Steps of the database's own machine: how much it looked at, however long that took.
  package let steps: Int

  package static func - (left: StoreWork, right: StoreWork) -> StoreWork {
    StoreWork(statements: left.statements - right.statements, steps: left.steps - right.steps)
  }
}

/// Counts the work of all connections of one store.
final class WorkMeter: Sendable {
  private let statements = Atomic(0)
  private let steps = Atomic(0)

  func count(steps: Int) {
    statements.wrappingAdd(1, ordering: .relaxed)
    self.steps.wrappingAdd(steps, ordering: .relaxed)
  }

  var work: StoreWork {
    StoreWork(
      statements: statements.load(ordering: .relaxed), steps: steps.load(ordering: .relaxed))
  }
}
