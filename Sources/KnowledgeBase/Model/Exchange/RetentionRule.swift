/// How long submissions of some kinds are kept after nothing happens to them any more, and what then
/// becomes of them.
package struct RetentionRule: Equatable, Sendable {
  package enum Action: String, CaseIterable, Sendable {
    /// The files that came with it, and the text that was found in them; the rest stays.
    case removeFiles = "remove-files"
    /// All of it, with what it was published as, once that has been taken back.
    case remove
  }

  package static let longestName = 60
  /// A hundred years.
  package static let days = 1...36_525
  /// The states that a rule may name: nothing is expected of the Center in them.
  package static let states = SubmissionState.allCases.filter { $0.isFinished || $0 == .draft }

  package let name: String
  /// Of which kinds; of all when there are none.
  package let kinds: Set<SubmissionKind>
  /// In which states; in all of `states` but drafts when there are none.
  package let stands: Set<SubmissionState>
  /// How many days after the last thing that happened to it.
  package let days: Int
  package let action: Action

  /// Every fault of a rule at once.
  package init(
    name: String, kinds: Set<SubmissionKind>, states: Set<SubmissionState>, days: Int,
    action: Action
  ) throws(RetentionFaults) {
    var faults: [FieldFault] = []
    let isName =
      (1...Self.longestName).contains(name.utf8.count)
      && name.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
    if !isName {
      faults.append(
        FieldFault("/name", "must be 1 to \(Self.longestName) of a to z, 0 to 9 and -"))
    }
    if !Self.days.contains(days) {
      faults.append(FieldFault("/days", "must be 1 to \(Self.days.upperBound)"))
    }
    let open = states.filter { !Self.states.contains($0) }.map(\.rawValue).sorted()
    if !open.isEmpty {
      faults.append(
        FieldFault(
          "/states",
          "cannot name \(open.joined(separator: ", ")): these are open; there are "
            + Self.states.map(\.rawValue).joined(separator: ", ")))
    }
    guard faults.isEmpty else { throw RetentionFaults(all: faults) }
    self.name = name
    self.kinds = kinds
    stands = states
    self.days = days
    self.action = action
  }

  /// Whether its time has come for a submission to which nothing has happened since a time.
  package func isDue(
    _ kind: SubmissionKind, _ state: SubmissionState, restingSince since: Timestamp,
    at now: Timestamp
  ) -> Bool {
    guard kinds.isEmpty || kinds.contains(kind),
      stands.isEmpty ? state.isFinished : stands.contains(state)
    else { return false }
    return since.adding(days: days) <= now
  }
}

/// Everything that is wrong with a rule.
package struct RetentionFaults: Error, Equatable {
  package let all: [FieldFault]
}

extension Collection<RetentionRule> {
  /// The rule that decides: of those that are due the one that takes most, then the first by name.
  package func deciding(
    _ kind: SubmissionKind, _ state: SubmissionState, restingSince since: Timestamp,
    at now: Timestamp
  ) -> RetentionRule? {
    filter { $0.isDue(kind, state, restingSince: since, at: now) }
      .min { ($0.action == .remove ? 0 : 1, $0.name) < ($1.action == .remove ? 0 : 1, $1.name) }
  }
}
