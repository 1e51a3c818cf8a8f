/// What a person does in the system. What a role may read is decided in `AccessPolicy` alone.
package enum Role: String, CaseIterable, Sendable {
  case anonymous, partner, officer, trainer, administrator
}

/// Somebody on whose behalf something is read or written.
package struct Principal: Equatable, Sendable {
  package let name: String
  package let role: Role
  /// The Centers whose enforcement documents an officer is cleared for.
  package let enforcementClearance: Set<Sector>

  package init(name: String, role: Role, enforcementClearance: Set<Sector> = []) {
    self.name = name
    self.role = role
    self.enforcementClearance = enforcementClearance
  }

  /// The person at the machine itself, until accounts exist: reads and writes everything.
  package static let localOperator = Principal(
    name: "local", role: .administrator, enforcementClearance: Set(Sector.allCases))
}

/// A set of documents that is readable as a whole or not at all.
package enum Compartment: Hashable, Sendable, Comparable {
  case `public`
  case industry
  case official
  case enforcement(owner: Sector)

  /// Where a document lies; `nil` for an enforcement document without an owner, which is refused.
  package init?(label: HandlingLabel, owner: Sector?) {
    switch label {
    case .public: self = .public
    case .industry: self = .industry
    case .official: self = .official
    case .enforcement:
      guard let owner else { return nil }
      self = .enforcement(owner: owner)
    }
  }

  /// `public`, `industry`, `official`, `enforcement-ele` …
  package var name: String {
    switch self {
    case .public: "public"
    case .industry: "industry"
    case .official: "official"
    case .enforcement(let owner): "enforcement-\(owner.rawValue)"
    }
  }

  package static let all: [Compartment] =
    [.public, .industry, .official] + Sector.allCases.map { .enforcement(owner: $0) }

  package static func < (left: Compartment, right: Compartment) -> Bool { left.name < right.name }
}

/// Who may read and write what: the one place that decides.
package enum AccessPolicy {
  /// The compartments that a principal may open, in a fixed order.
  package static func readable(by principal: Principal) -> [Compartment] {
    switch principal.role {
    case .anonymous: [.public]
    case .partner: [.public, .industry]
    case .trainer: [.public, .industry, .official]
    case .officer, .administrator:
      [.public, .industry, .official]
        + principal.enforcementClearance.sorted().map { .enforcement(owner: $0) }
    }
  }

  package static func mayRead(_ compartment: Compartment, _ principal: Principal) -> Bool {
    readable(by: principal).contains(compartment)
  }

  /// Whether a principal may add, change or remove documents of a compartment.
  package static func mayWrite(_ compartment: Compartment, _ principal: Principal) -> Bool {
    switch principal.role {
    case .officer, .administrator: mayRead(compartment, principal)
    case .anonymous, .partner, .trainer: false
    }
  }
}
