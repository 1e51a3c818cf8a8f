/// What the access policy must know of a submission.
package struct SubmissionFacts: Equatable, Sendable {
  /// Who filed it; `nil` when it was filed by nobody in particular.
  package let account: AccountID?
  package let organisation: String?
  /// The Center it was routed to and those it is shared with.
  package let centers: Set<Sector>
  package let label: HandlingLabel
  package let state: SubmissionState

  package init(
    account: AccountID?, organisation: String?, centers: Set<Sector>, label: HandlingLabel,
    state: SubmissionState
  ) {
    self.account = account
    self.organisation = organisation
    self.centers = centers
    self.label = label
    self.state = state
  }
}

extension AccessPolicy {
  /// On which side of a submission a principal stands; `nil` for whom it does not exist.
  ///
  /// The submitter's side is the account that filed it, its organisation, and whoever holds the receipt
  /// code. The Center's side is an officer of a Center that has it, or of any Center while nobody has;
  /// for the label `enforcement` cleared for such a Center. The administrator stands on neither.
  package static func side(
    of principal: Principal, in facts: SubmissionFacts, holdsReceipt: Bool
  ) -> SubmissionSide? {
    if holdsReceipt { return .submitter }
    switch principal.role {
    case .partner:
      if let account = principal.account, account == facts.account { return .submitter }
      // A draft is nobody else's yet.
      if facts.state != .draft, let organisation = principal.organisation,
        organisation == facts.organisation
      {
        return .submitter
      }
      return nil
    case .officer:
      guard facts.state != .draft else {
        return principal.account != nil && principal.account == facts.account ? .submitter : nil
      }
      let own =
        facts.label == .enforcement
        ? principal.enforcementClearance : principal.centers
      return facts.centers.isEmpty
        ? (own.isEmpty ? nil : .center)
        : own.isDisjoint(with: facts.centers) ? nil : .center
    case .local: return .center
    case .anonymous, .trainer, .administrator, .auditor: return nil
    }
  }

  /// Whether a principal may file submissions of a form.
  package static func maySubmit(_ form: SubmissionForm, _ principal: Principal) -> Bool {
    switch principal.role {
    case .partner, .officer, .local: true
    case .anonymous: form.mayBeAnonymous
    case .trainer, .administrator, .auditor: false
    }
  }

  /// Whether a principal works on what others send in.
  package static func mayTriage(_ principal: Principal) -> Bool {
    principal.role == .officer || principal.role == .local
  }
}
