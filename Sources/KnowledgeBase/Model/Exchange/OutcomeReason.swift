/// What may be told of why a submission came out as it did, whoever asks. The codes are part of the contract;
/// whatever else is told stands beside them in words that an officer answers for.
package enum OutcomeReason: String, CaseIterable, Sendable {
  case answered
  case guidanceChanged = "guidance-changed"
  case resolved
  case knownAlready = "known-already"
  case noViolation = "no-violation"
  case notEnough = "not-enough"
  case noAnswer = "no-answer"
  case otherAgency = "other-agency"
  case outsideScope = "outside-scope"
  case rulingNeeded = "ruling-needed"
  case actionTaken = "action-taken"
  case cannotBeTold = "cannot-be-told"

  /// As it is told.
  package var words: String {
    switch self {
    case .answered: "What was asked has been answered."
    case .guidanceChanged: "Guidance that covers it has been published or changed."
    case .resolved: "The matter has been settled."
    case .knownAlready: "It is being dealt with already."
    case .noViolation: "What was reported is no violation of a law that this agency enforces."
    case .notEnough: "There was not enough to go on. More may be sent at any time."
    case .noAnswer: "What we asked was not answered. It can be taken up again when it is."
    case .otherAgency: "It is for another agency to decide."
    case .outsideScope: "It lies outside what the Centers do."
    case .rulingNeeded: "It needs a binding ruling, which can be asked for under 19 CFR part 177."
    case .actionTaken: "Action has been taken. The law does not let us say more about it."
    case .cannotBeTold: "The law does not let us say what came of it."
    }
  }
}

extension SubmissionEvent {
  /// Whether a reason may be told with it.
  package var tellsReason: Bool {
    [.accept, .decline, .notifyAction, .close].contains(self)
  }
}
