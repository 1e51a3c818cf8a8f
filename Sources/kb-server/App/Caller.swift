import KnowledgeModel

/// Who makes a request, and how that was shown.
struct Caller: Equatable, Sendable {
  enum Proof: Equatable, Sendable {
    /// Nothing: nobody in particular, or the person at the machine while no accounts are kept.
    case none
    case token(TokenScope)
    /// A cookie or a proxy's header, which a browser sends along by itself: whatever changes something
    /// must bear the word `csrf` as well.
    case ambient(csrf: String)
    /// The word that is printed when the server first starts.
    case firstStart
  }

  let principal: Principal
  let proof: Proof

  static let anonymous = Caller(principal: .anonymous, proof: .none)

  /// What a form on a page must send along.
  var csrf: String? {
    if case .ambient(let csrf) = proof { csrf } else { nil }
  }

  var isSignedIn: Bool { principal.account != nil }
}

/// Whom a route is for. There is no default: each line of the route table says it.
enum Audience: Equatable, Sendable {
  case everyone
  /// Whoever has an account, of any role.
  case signedIn
  case roles(Set<Role>)

  /// Those who may send something to the Centers, with or without a name.
  static let submitters = Audience.roles([.anonymous, .partner, .officer])
  /// Those who have an account and may leave something here; an auditor only looks.
  static let contributors = Audience.roles([.partner, .officer, .trainer, .administrator])
  static let officers = Audience.roles([.officer])
  static let teachers = Audience.roles([.officer, .trainer])
  /// Those who may hold something back from being removed, and those who may read of it.
  static let keepers = Audience.roles([.officer, .administrator])
  static let holders = Audience.roles([.officer, .administrator, .auditor])
  static let administrators = Audience.roles([.administrator])
  static let auditors = Audience.roles([.administrator, .auditor])

  /// Whether somebody of that role may use the route at all; what they see there is decided further
  /// down. The person at the machine may use every route.
  func admits(_ role: Role) -> Bool {
    if role == .local { return true }
    switch self {
    case .everyone: return true
    case .signedIn: return role != .anonymous
    case .roles(let roles): return roles.contains(role)
    }
  }
}
