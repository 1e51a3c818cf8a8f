package import KnowledgeModel

/// Why an act on a submission was refused.
package enum SubmissionRefusal: Error, Equatable {
  /// It cannot be read at all.
  case unreadable(reason: String, line: Int?, column: Int?)
  /// Everything that is wrong with it.
  case faults([FieldFault])
  /// There is none, or none that may be seen; the two look alike.
  case absent
  /// The principal may not do this at all.
  case notAllowed
  /// It has been changed meanwhile.
  case stale
  /// It does not follow from where the submission stands.
  case conflict(TransitionRefusal)
  /// The same key came with another request before.
  case keyReused
  /// Another stranger might choose the same key.
  case guessableKey
  /// The receipt is not one, or its check digit is wrong.
  case badReceipt
  /// The attached bytes do not follow those that are there.
  case wrongRange(received: Int)
  /// The attachment is not what was announced.
  case notAsAnnounced(String)
  /// More than a submission may hold.
  case tooMuch(String)

  /// What is wrong and what to do, in plain English.
  package var explanation: String {
    switch self {
    case .unreadable(let reason, let line, let column):
      (line.map { "line \($0), " } ?? "") + (column.map { "column \($0): " } ?? "") + reason
    case .faults(let faults):
      faults.map { "\($0.pointer) \($0.reason)" }.joined(separator: "\n")
    case .absent: "there is no such submission"
    case .notAllowed: "you may not do this"
    case .stale: "it has been changed meanwhile: read it again"
    case .conflict(let refusal): refusal.words
    case .keyReused: "the key was used for another request"
    case .guessableKey:
      "without signing in, a key must have \(Workspace.shortestKey) characters that nobody guesses"
    case .badReceipt: "a receipt code has 16 digits, and the last checks the others: look again"
    case .wrongRange(let received): "go on at byte \(received)"
    case .notAsAnnounced(let words), .tooMuch(let words): words
    }
  }
}

extension TransitionRefusal {
  /// In the words of the public status, since a submitter may read them.
  package var words: String {
    switch self {
    case .alreadyDecided(let state):
      "the decision has been made already: it is \(Self.words(state))"
    case .notFrom(let state, let event):
      "\(event.rawValue) does not follow from \(Self.words(state))"
    case .notYours(let event): "\(event.rawValue) is for the other side to do"
    }
  }

  private static func words(_ state: SubmissionState) -> String {
    state.publicStatus?.rawValue ?? "a draft"
  }
}
