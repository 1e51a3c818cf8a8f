/// Somebody who may sign in, as it is kept. The password and the tokens are not part of it.
package struct Account: Equatable, Sendable {
  package let id: AccountID
  package let name: AccountName
  package let role: Role
  package let organisation: String?
  package let centers: Set<Sector>
  package let clearance: Set<Sector>
  package let hasPassword: Bool
  /// Where alerts are sent, if the account wishes; an administrator notes it.
  package let mail: String?
  package let createdAt: Timestamp
  /// Since when nobody may act as this account any more.
  package let disabledAt: Timestamp?
  /// Who does this account's work now, when it was reassigned.
  package let successor: AccountID?

  package init(
    id: AccountID, name: AccountName, role: Role, organisation: String?, centers: Set<Sector>,
    clearance: Set<Sector>, hasPassword: Bool, mail: String?, createdAt: Timestamp,
    disabledAt: Timestamp?,
    successor: AccountID?
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.organisation = organisation
    self.centers = centers
    self.clearance = clearance
    self.hasPassword = hasPassword
    self.mail = mail
    self.createdAt = createdAt
    self.disabledAt = disabledAt
    self.successor = successor
  }

  package var isDisabled: Bool { disabledAt != nil }

  /// The same with other Centers, another clearance and another address.
  package func with(
    centers: Set<Sector>, clearance: Set<Sector>, mail: String?
  ) -> Account {
    Account(
      id: id, name: name, role: role, organisation: organisation, centers: centers,
      clearance: clearance, hasPassword: hasPassword, mail: mail, createdAt: createdAt,
      disabledAt: disabledAt, successor: successor)
  }

  /// On whose behalf the account acts.
  package var principal: Principal {
    Principal(
      account: id, name: name.description, role: role, organisation: organisation,
      centers: centers, enforcementClearance: clearance)
  }
}

/// What an account is called: one to 64 characters, none of them a control character.
///
/// Two names that differ in case only are the same name. The names of those who have no account, and
/// what looks like an id or an option, are not taken.
package struct AccountName: Hashable, Sendable, LosslessStringConvertible {
  package let description: String

  package init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard (1...64).contains(scalars.count), text.utf8.count <= 256,
      scalars.allSatisfy({ $0.properties.generalCategory.isVisible || $0 == " " }),
      scalars.first != " ", scalars.last != " ", scalars.first != "-", !text.hasPrefix("acc_"),
      !["local", "anonymous"].contains(text.lowercased())
    else { return nil }
    description = text
  }

  /// By which names are compared.
  package var folded: String { description.lowercased() }

  package static func == (left: AccountName, right: AccountName) -> Bool {
    left.folded == right.folded
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}

extension Unicode.GeneralCategory {
  fileprivate var isVisible: Bool {
    switch self {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      false
    default: true
    }
  }
}

/// What a token may be used for, within what its account may do.
package enum TokenScope: String, CaseIterable, Sendable {
  /// Everything that the account may do.
  case full
  /// Whatever changes nothing.
  case read
}

/// A token without its secret.
package struct TokenEntry: Equatable, Sendable {
  package let id: TokenID
  package let account: AccountID
  package let scope: TokenScope
  package let createdAt: Timestamp
  package let expiresAt: Timestamp
  /// To the minute.
  package let lastUsedAt: Timestamp?
  package let revokedAt: Timestamp?

  package init(
    id: TokenID, account: AccountID, scope: TokenScope, createdAt: Timestamp,
    expiresAt: Timestamp, lastUsedAt: Timestamp?, revokedAt: Timestamp?
  ) {
    self.id = id
    self.account = account
    self.scope = scope
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.lastUsedAt = lastUsedAt
    self.revokedAt = revokedAt
  }
}

/// A moment by two clocks: the wall's, which may be set, and the one that runs since the machine
/// started, which may not.
package struct Moment: Equatable, Sendable, LosslessStringConvertible {
  package let wall: Timestamp
  /// Which start of the machine `elapsed` counts from.
  package let boot: String
  /// Milliseconds since then.
  package let elapsed: Int64

  package init(wall: Timestamp, boot: String, elapsed: Int64) {
    self.wall = wall
    self.boot = boot
    self.elapsed = elapsed
  }

  package init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, let wall = Int64(parts[0]), let elapsed = Int64(parts[2]) else {
      return nil
    }
    self.init(
      wall: Timestamp(millisecondsSinceEpoch: wall), boot: String(parts[1]), elapsed: elapsed)
  }

  package var description: String { "\(wall.millisecondsSinceEpoch) \(boot) \(elapsed)" }

  /// Milliseconds from an earlier moment to this one; `nil` when the machine was started between them
  /// and its wall clock has gone back, so that nobody knows.
  package func milliseconds(since earlier: Moment) -> Int64? {
    if boot == earlier.boot, elapsed >= earlier.elapsed { return elapsed - earlier.elapsed }
    let difference = wall.millisecondsSinceEpoch - earlier.wall.millisecondsSinceEpoch
    return difference >= 0 ? difference : nil
  }
}
