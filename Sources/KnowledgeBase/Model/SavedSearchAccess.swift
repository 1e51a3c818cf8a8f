extension AccessPolicy {
  /// Whether a principal is one of a Center's own people.
  package static func isOfCenter(_ center: Sector, _ principal: Principal) -> Bool {
    switch principal.role {
    case .officer, .trainer: principal.centers.contains(center)
    case .anonymous, .partner, .administrator, .auditor, .local: false
    }
  }

  /// Whether a principal knows of a saved search: of their own, or of one of their Center's. What was shared stays with
  /// the Center when its owner leaves it.
  package static func sees(
    searchOf owner: AccountID, sharedWith center: Sector?, _ principal: Principal
  ) -> Bool {
    guard let account = principal.account else { return false }
    return center.map { isOfCenter($0, principal) } ?? (account == owner)
  }

  /// Whether a principal may change it: its owner, and the Center's people once the owner is not one of them any more.
  package static func edits(
    searchOf owner: AccountID, sharedWith center: Sector?, ownerWorksThere: Bool,
    _ principal: Principal
  ) -> Bool {
    guard sees(searchOf: owner, sharedWith: center, principal) else { return false }
    return principal.account == owner || !ownerWorksThere
  }
}
