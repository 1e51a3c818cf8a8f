/// How far a version of a module has come on its way to readers.
package enum ModuleState: String, CaseIterable, Sendable {
  case draft
  case inReview = "in-review"
  case approved, published, retired

  /// The states that may follow.
  package var next: [ModuleState] {
    switch self {
    case .draft: [.inReview, .retired]
    case .inReview: [.approved, .draft]
    case .approved: [.published, .draft]
    case .published: [.retired]
    case .retired: [.draft]
    }
  }
}

/// Who learns: an account, or for who has none a name.
package struct Learner: Hashable, Sendable {
  package let account: AccountID?
  /// What they were called then.
  package let name: String

  package init(account: AccountID?, name: String) {
    self.account = account
    self.name = name
  }

  /// The same for one account whatever it is called; no account is called as one that has none.
  package var key: String { account?.description ?? "name " + name }
}

extension Principal {
  package var learner: Learner { Learner(account: account, name: name) }
}

extension AccessPolicy {
  /// Whether a principal may write modules, review those of others and see how learners fare.
  package static func mayTeach(_ principal: Principal) -> Bool {
    switch principal.role {
    case .officer, .trainer, .local: true
    case .anonymous, .partner, .administrator, .auditor: false
    }
  }

  /// Whether a principal learns under a name of its own: completes, gives feedback, proposes.
  package static func mayLearn(_ principal: Principal) -> Bool { principal.role != .anonymous }

  /// Whether a state may be given to what somebody wrote: nobody approves what is his own.
  package static func mayDecide(
    _ state: ModuleState, on author: String, _ principal: Principal
  ) -> Bool {
    mayTeach(principal) && (state != .approved || author != principal.name)
  }

  /// Whether a principal may read a module that bears a label.
  package static func mayRead(labelled label: HandlingLabel, _ principal: Principal) -> Bool {
    Compartment(label: label, owner: nil).map { mayRead($0, principal) } ?? false
  }
}
