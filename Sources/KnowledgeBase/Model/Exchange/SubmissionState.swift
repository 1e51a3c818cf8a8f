/// How far the Center has come with a submission. Internal: the submitter sees `publicStatus` alone.
package enum SubmissionState: String, CaseIterable, Sendable {
  /// Not filed yet; nobody but the submitter sees it.
  case draft
  case received
  /// Somebody of the Center has it.
  case reviewing
  /// Looked into with others; the submitter is told no more than "under review".
  case investigating
  /// Waits for the word of another office.
  case referred
  /// The submitter has been asked something.
  case awaitingAnswer = "awaiting-answer"
  case accepted
  case published
  /// Was published and has been taken back.
  case retracted
  case declined
  /// Something was done about it that may be told.
  case actionNotified = "action-notified"
  case closed
  /// By its submitter; its legal record stays.
  case withdrawn

  /// What the submitter is told; `nil` for a draft, which nobody was sent.
  package var publicStatus: PublicStatus? {
    switch self {
    case .draft: nil
    case .received: .received
    case .reviewing, .investigating, .referred: .underReview
    case .awaitingAnswer: .informationNeeded
    case .accepted, .retracted: .accepted
    case .published: .published
    case .declined: .declined
    case .actionNotified: .actionNotified
    case .closed, .withdrawn: .closed
    }
  }

  /// Whether the one decision has been made.
  package var isDecided: Bool {
    switch self {
    case .accepted, .published, .retracted, .declined, .actionNotified: true
    case .draft, .received, .reviewing, .investigating, .referred, .awaitingAnswer, .closed,
      .withdrawn:
      false
    }
  }

  /// Whether nothing is expected of the Center any more.
  package var isFinished: Bool {
    switch self {
    case .published, .declined, .actionNotified, .closed, .withdrawn, .retracted: true
    case .draft, .received, .reviewing, .investigating, .referred, .awaitingAnswer, .accepted:
      false
    }
  }
}

/// What may be disclosed of a submission's state. The words are part of the contract.
package enum PublicStatus: String, CaseIterable, Sendable {
  case received
  case underReview = "under-review"
  case informationNeeded = "information-needed"
  case accepted, published, declined, closed
  case actionNotified = "action-notified"
}

/// What can happen to a submission.
package enum SubmissionEvent: String, CaseIterable, Sendable {
  case file
  /// Somebody of the Center takes it up.
  case review
  case investigate
  case refer
  case ask
  /// The submitter answers what was asked.
  case answer
  case accept
  case decline
  case publish
  case retract
  case notifyAction = "notify-action"
  case close
  case reopen
  case withdraw

  /// Whether it is the one decision of a submission.
  package var isDecision: Bool { self == .accept || self == .decline }
}

/// On which side of a submission somebody stands.
package enum SubmissionSide: String, CaseIterable, Sendable {
  case submitter
  /// An officer of a Center that has it.
  case center
}

/// Why an event cannot happen.
package enum TransitionRefusal: Error, Equatable, Sendable {
  /// The decision has been made before.
  case alreadyDecided(SubmissionState)
  /// Nothing of the sort follows from there.
  case notFrom(SubmissionState, SubmissionEvent)
  /// The other side's to do.
  case notYours(SubmissionEvent)
}

extension SubmissionState {
  /// The state after an event; defined for every state, event and side.
  package func applying(
    _ event: SubmissionEvent, by side: SubmissionSide
  ) throws(TransitionRefusal) -> SubmissionState {
    guard event.side == side else { throw .notYours(event) }
    if event.isDecision, isDecided { throw .alreadyDecided(self) }
    guard let next = target(of: event) else { throw .notFrom(self, event) }
    return next
  }

  /// The events that one side may bring about now.
  package func events(for side: SubmissionSide) -> [SubmissionEvent] {
    SubmissionEvent.allCases.filter { (try? applying($0, by: side)) != nil }
  }

  private func target(of event: SubmissionEvent) -> SubmissionState? {
    switch (event, self) {
    case (.file, .draft): .received
    case (.review, .received), (.review, .investigating), (.review, .referred),
      (.review, .awaitingAnswer):
      .reviewing
    case (.investigate, .received), (.investigate, .reviewing), (.investigate, .referred):
      .investigating
    case (.refer, .received), (.refer, .reviewing), (.refer, .investigating): .referred
    case (.ask, .received), (.ask, .reviewing), (.ask, .investigating), (.ask, .referred):
      .awaitingAnswer
    case (.answer, .awaitingAnswer): .reviewing
    case (.accept, .received), (.accept, .reviewing), (.accept, .investigating),
      (.accept, .referred), (.accept, .awaitingAnswer):
      .accepted
    case (.decline, .received), (.decline, .reviewing), (.decline, .investigating),
      (.decline, .referred), (.decline, .awaitingAnswer):
      .declined
    case (.publish, .accepted), (.publish, .retracted): .published
    case (.retract, .published): .retracted
    case (.notifyAction, .accepted), (.notifyAction, .published), (.notifyAction, .retracted):
      .actionNotified
    case (.close, .received), (.close, .reviewing), (.close, .investigating), (.close, .referred),
      (.close, .awaitingAnswer), (.close, .accepted), (.close, .retracted), (.close, .declined),
      (.close, .actionNotified):
      .closed
    case (.reopen, .closed): .reviewing
    case (.withdraw, .draft), (.withdraw, .received), (.withdraw, .reviewing),
      (.withdraw, .investigating), (.withdraw, .referred), (.withdraw, .awaitingAnswer),
      (.withdraw, .accepted):
      .withdrawn
    default: nil
    }
  }
}

extension SubmissionEvent {
  /// Whose event it is.
  package var side: SubmissionSide {
    switch self {
    case .file, .answer, .withdraw: .submitter
    case .review, .investigate, .refer, .ask, .accept, .decline, .publish, .retract,
      .notifyAction, .close, .reopen:
      .center
    }
  }
}
