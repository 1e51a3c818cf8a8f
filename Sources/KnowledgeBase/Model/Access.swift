/// What a person does in the system. What a role may read is decided in `AccessPolicy` alone.
package enum Role: String, CaseIterable, Sendable {
  /// Nobody in particular.
  case anonymous
  /// Of an importer, broker or association.
  case partner
  /// A specialist, entry or enforcement officer of one or more Centers.
  case officer
  case trainer
  /// Runs the machine: accounts, tokens, the audit. Reads what anyone may read and no more.
  case administrator
  /// Reads the record of what was done, and else what anyone may read; changes nothing.
  case auditor
  /// The person at the machine, who holds the data directory's files anyhow. No account has this role.
  case local

  /// Those that an account can have.
  package static let ofAccounts: [Role] = [.partner, .officer, .trainer, .administrator, .auditor]
}

/// Somebody on whose behalf something is read or written.
package struct Principal: Equatable, Sendable {
  /// The account that acts; `nil` for `anonymous` and for the person at the machine.
  package let account: AccountID?
  /// What the account is called; it stands in the audit and beside what was written.
  package let name: String
  package let role: Role
  /// The importer, broker or association that a partner belongs to.
  package let organisation: String?
  /// The Centers that an officer works for; none means that no Center is the officer's own.
  package let centers: Set<Sector>
  /// The Centers whose enforcement documents an officer is cleared for.
  package let enforcementClearance: Set<Sector>

  package init(
    account: AccountID? = nil, name: String, role: Role, organisation: String? = nil,
    centers: Set<Sector> = [], enforcementClearance: Set<Sector> = []
  ) {
    self.account = account
    self.name = name
    self.role = role
    self.organisation = organisation
    self.centers = centers
    self.enforcementClearance = enforcementClearance
  }

  /// The person at the machine itself: reads and writes everything.
  package static let localOperator = Principal(name: "local", role: .local)

  /// Whoever has not signed in.
  package static let anonymous = Principal(name: "anonymous", role: .anonymous)
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

  /// The label of everything that lies in it.
  package var label: HandlingLabel {
    switch self {
    case .public: .public
    case .industry: .industry
    case .official: .official
    case .enforcement: .enforcement
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
    case .anonymous, .administrator, .auditor: [.public]
    case .partner: [.public, .industry]
    case .trainer: [.public, .industry, .official]
    case .officer:
      [.public, .industry, .official]
        + principal.enforcementClearance.sorted().map { .enforcement(owner: $0) }
    case .local: Compartment.all
    }
  }

  package static func mayRead(_ compartment: Compartment, _ principal: Principal) -> Bool {
    readable(by: principal).contains(compartment)
  }

  /// Whether a principal may add, change or remove documents of a compartment.
  package static func mayWrite(_ compartment: Compartment, _ principal: Principal) -> Bool {
    switch principal.role {
    case .officer, .local: mayRead(compartment, principal)
    case .anonymous, .partner, .trainer, .administrator, .auditor: false
    }
  }

  /// Whether a principal keeps the accounts, the tokens and the record of what was done.
  package static func mayRunTheMachine(_ principal: Principal) -> Bool {
    switch principal.role {
    case .administrator, .local: true
    case .anonymous, .partner, .officer, .trainer, .auditor: false
    }
  }

  /// Whether a principal reads the record of what was done. Who keeps the accounts can see in it what was
  /// done with them, and an auditor what those did who keep them.
  package static func mayReadTheRecord(_ principal: Principal) -> Bool {
    mayRunTheMachine(principal) || principal.role == .auditor
  }

  /// Why a principal may or may not read a compartment, in words: the rule that `readable` follows.
  package static func rule(for compartment: Compartment, _ principal: Principal) -> String {
    switch (compartment, principal.role) {
    case (_, .local): "the person at the machine reads everything"
    case (.public, _): "public documents are for everybody"
    case (.industry, .partner), (.industry, .officer), (.industry, .trainer):
      "industry documents are for partners, officers and trainers"
    case (.industry, .anonymous), (.industry, .administrator), (.industry, .auditor):
      "industry documents are for partners, officers and trainers, not for \(principal.role.rawValue)"
    case (.official, .officer), (.official, .trainer):
      "official documents are for officers and trainers"
    case (.official, .anonymous), (.official, .partner), (.official, .administrator),
      (.official, .auditor):
      "official documents are for officers and trainers, not for \(principal.role.rawValue)"
    case (.enforcement(let owner), .officer):
      principal.enforcementClearance.contains(owner)
        ? "the officer is cleared for enforcement documents of \(owner.rawValue)"
        : "the officer is not cleared for enforcement documents of \(owner.rawValue)"
    case (.enforcement, .anonymous), (.enforcement, .partner), (.enforcement, .trainer),
      (.enforcement, .administrator), (.enforcement, .auditor):
      "enforcement documents are for officers cleared for their Center, not for \(principal.role.rawValue)"
    }
  }
}
