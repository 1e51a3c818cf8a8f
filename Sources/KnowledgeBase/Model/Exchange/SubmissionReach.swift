/// Where a submission that was filed waits for a Center: with each Center that has it, or with none, and
/// apart from the others when it is for cleared officers only.
package struct SubmissionPlace: Hashable, Sendable {
  /// `nil` where no Center has it yet.
  package let center: Sector?
  package let isEnforcement: Bool

  package init(_ center: Sector?, isEnforcement: Bool) {
    self.center = center
    self.isEnforcement = isEnforcement
  }

  /// `ele`, `none`, `enforcement-ele`, `enforcement-none` …
  package var name: String { (isEnforcement ? "enforcement-" : "") + (center?.rawValue ?? "none") }
}

extension SubmissionFacts {
  /// All places that it waits in; none while it is a draft.
  package var places: Set<SubmissionPlace> {
    guard state != .draft else { return [] }
    let isEnforcement = label == .enforcement
    return centers.isEmpty
      ? [SubmissionPlace(nil, isEnforcement: isEnforcement)]
      : Set(centers.map { SubmissionPlace($0, isEnforcement: isEnforcement) })
  }
}

/// Where to look for the submissions that somebody stands on a side of, so that nothing else is looked at.
package enum SubmissionReach: Equatable, Sendable {
  case nothing
  case everything
  /// Those that an account or its organisation sent.
  case sent(by: AccountID?, organisation: String?)
  /// Those that wait in some places, and the drafts of an account.
  case places(Set<SubmissionPlace>, draftsOf: AccountID?)
}

extension AccessPolicy {
  /// Where all submissions lie that `side` lets a principal see without a receipt code.
  package static func reach(of principal: Principal) -> SubmissionReach {
    switch principal.role {
    case .local: return .everything
    case .partner:
      return .sent(by: principal.account, organisation: principal.organisation)
    case .officer:
      var places: Set<SubmissionPlace> = []
      for (own, isEnforcement) in [
        (principal.centers, false), (principal.enforcementClearance, true),
      ] where !own.isEmpty {
        places.insert(SubmissionPlace(nil, isEnforcement: isEnforcement))
        for center in own { places.insert(SubmissionPlace(center, isEnforcement: isEnforcement)) }
      }
      return .places(places, draftsOf: principal.account)
    case .anonymous, .trainer, .administrator, .auditor: return .nothing
    }
  }
}
