import Cryptography
import Delivery
package import KnowledgeModel
package import RecordStore

/// Why something about an account was refused; the words say what to do instead.
package enum PeopleRefusal: Error, Equatable {
  /// Only who runs the machine may do this.
  case notAllowed
  case badName(String)
  /// A partner needs an organisation; nobody else has one.
  case organisationNeeded
  case organisationNotPossible(Role)
  case badOrganisation(String)
  /// Only officers work for Centers and are cleared for enforcement.
  case centersNotPossible(Role)
  case clearanceNotPossible(Role)
  case badMail(String)
  case nameTaken(String)
  case passwordTooShort
  case passwordTooLong
  case passwordIsTheName
  case noAccount(String)
  case noToken(String)
  case accountDisabled(String)
  /// Somebody cannot be succeeded by themselves, nor by another role or organisation.
  case noSuccessor(String)
  /// There is not enough memory to work a password out.
  case noMemory
}

/// What is to be changed of an account; what is `nil` stays.
package struct AccountChange: Sendable {
  package var centers: Set<Sector>?
  /// Whether an officer may read enforcement documents: of the Centers that the account then has, or of all
  /// if it has none.
  package var isCleared: Bool?
  /// Empty for none.
  package var mail: String?

  package init() {}
}

/// An account that is to be made.
package struct NewAccount: Sendable {
  package var name: String
  package var role: Role
  package var organisation: String?
  package var centers: Set<Sector> = []
  /// Whether an officer may read enforcement documents: of the Centers named, or of all if none is.
  package var isCleared = false
  package var password: String?
  package var mail: String?

  package init(name: String, role: Role) {
    self.name = name
    self.role = role
  }
}

extension Workspace {
  package func hasAccounts() throws -> Bool { try store.hasAccounts() }

  /// The account of that name or id, for who runs the machine; `nil` when there is none.
  package func account(_ nameOrID: String, as principal: Principal) throws -> Account? {
    try Self.checkRuns(principal)
    return try account(nameOrID)
  }

  /// On whose behalf `--as NAME` acts: an account's, or what a role's name stands for.
  ///
  /// Only the person at the machine may ask, and the record says so.
  package func principal(named name: String, viewedBy viewer: Principal) throws -> Principal? {
    guard viewer.role == .local else { throw PeopleRefusal.notAllowed }
    if name == viewer.name { return viewer }
    guard let account = try account(name) else { return Principal.builtIn(named: name) }
    guard !account.isDisabled else { throw PeopleRefusal.accountDisabled(name) }
    try store.write(personalAct(viewer)) { transaction throws(RecordError) in
      try transaction.audit("viewed-as", subject: account.id.description, detail: name)
    }
    return account.principal
  }

  package func accounts(
    after name: String = "", limit: Int, as principal: Principal
  ) throws -> [Account] {
    try Self.checkRuns(principal)
    return try store.accounts(after: name.lowercased(), limit: limit)
  }

  @discardableResult
  package func add(_ new: NewAccount, as principal: Principal) throws -> Account {
    let (account, password) = try made(new, as: principal)
    try Self.refusing {
      try store.write(personalAct(principal)) { transaction throws(RecordError) in
        try transaction.add(account, password: password)
      }
    }
    return account
  }

  /// The same over HTTP, where a repeated key must not make a second account.
  package func add(
    _ new: NewAccount, once key: OnceKey, as principal: Principal, answer: (Account) -> Answer
  ) throws -> Answer {
    let (account, password) = try made(new, as: principal)
    return try Self.refusing {
      try store.once(key, personalAct(principal)) { transaction throws(RecordError) in
        try transaction.add(account, password: password)
        return answer(account)
      }.answer
    }
  }

  /// Sets a password anew, which ends the account's sessions.
  package func setPassword(
    _ password: String, of nameOrID: String, as principal: Principal
  ) throws {
    try Self.checkRuns(principal)
    let account = try found(nameOrID)
    let hash = try Self.hash(password, name: account.name.description)
    try store.write(personalAct(principal)) { transaction throws(RecordError) in
      try transaction.setPassword(hash, of: account.id)
    }
  }

  /// Changes an account's Centers, clearance and address, from the next request on.
  @discardableResult
  package func change(
    _ nameOrID: String, _ change: AccountChange, as principal: Principal
  ) throws -> Account {
    try Self.checkRuns(principal)
    let account = try found(nameOrID)
    let centers = change.centers ?? account.centers
    let isCleared = change.isCleared ?? !account.clearance.isEmpty
    try Self.check(account.role, centers: centers, isCleared: isCleared)
    let mail = change.mail.map { $0.isEmpty ? nil : $0 } ?? account.mail
    if let mail, MailAddress(mail) == nil { throw PeopleRefusal.badMail(mail) }
    let isUntouched = change.centers == nil && change.isCleared == nil
    let changed = account.with(
      centers: centers,
      clearance: isUntouched ? account.clearance : isCleared ? Self.cleared(centers) : [],
      mail: mail)
    guard changed != account else { return account }
    try store.write(personalAct(principal)) { transaction throws(RecordError) in
      try transaction.update(changed)
    }
    return changed
  }

  private static func cleared(_ centers: Set<Sector>) -> Set<Sector> {
    centers.isEmpty ? Set(Sector.allCases) : centers
  }

  private static func check(
    _ role: Role, centers: Set<Sector>, isCleared: Bool
  ) throws(PeopleRefusal) {
    guard role != .officer else { return }
    if isCleared { throw .clearanceNotPossible(role) }
    if role != .trainer, !centers.isEmpty { throw .centersNotPossible(role) }
  }

  /// Ends an account with its sessions and tokens, from the next request on.
  @discardableResult
  package func disable(_ nameOrID: String, as principal: Principal) throws -> Account {
    try Self.checkRuns(principal)
    let account = try found(nameOrID)
    try store.write(personalAct(principal)) { transaction throws(RecordError) in
      try transaction.disable(account.id)
      // What nobody took over goes back to the queue.
      try transaction.reassignSubmissions(from: account.id, to: nil)
    }
    return account
  }

  /// Gives an account's work to another one of the same role and organisation.
  package func reassign(
    _ nameOrID: String, to successor: String, as principal: Principal
  ) throws {
    try Self.checkRuns(principal)
    let (from, to) = (try found(nameOrID), try found(successor))
    guard from.id != to.id, from.role == to.role, from.organisation == to.organisation,
      !to.isDisabled
    else { throw PeopleRefusal.noSuccessor(successor) }
    try store.write(personalAct(principal)) { transaction throws(RecordError) in
      try transaction.reassign(from.id, to: to.id)
      try transaction.reassignSubmissions(from: from.id, to: to.id)
    }
  }

  func account(_ nameOrID: String) throws -> Account? {
    if let id = AccountID(nameOrID) { return try store.account(id) }
    return try AccountName(nameOrID).flatMap { try store.account(named: $0) }
  }

  func found(_ nameOrID: String) throws -> Account {
    guard let account = try account(nameOrID) else { throw PeopleRefusal.noAccount(nameOrID) }
    return account
  }

  /// What is done in the principal's name without touching a document.
  func personalAct(_ principal: Principal) -> Act {
    Act(by: principal.name, at: .now(), writable: [])
  }

  static func checkRuns(_ principal: Principal) throws(PeopleRefusal) {
    guard AccessPolicy.mayRunTheMachine(principal) else { throw .notAllowed }
  }

  private func made(
    _ new: NewAccount, as principal: Principal
  ) throws -> (Account, PasswordHash?) {
    try Self.checkRuns(principal)
    guard let name = AccountName(new.name) else { throw PeopleRefusal.badName(new.name) }
    let organisation = new.organisation?.trimmingBlanks
    switch (new.role, organisation) {
    case (.partner, nil), (.partner, ""): throw PeopleRefusal.organisationNeeded
    case (.partner, let text?):
      guard text.utf8.count <= 256, !text.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
        throw PeopleRefusal.badOrganisation(text)
      }
    case (_, .some): throw PeopleRefusal.organisationNotPossible(new.role)
    default: break
    }
    try Self.check(new.role, centers: new.centers, isCleared: new.isCleared)
    if let mail = new.mail, MailAddress(mail) == nil { throw PeopleRefusal.badMail(mail) }
    let password = try new.password.map { try Self.hash($0, name: new.name) }
    var random = SystemRandomNumberGenerator()
    let now = Timestamp.now()
    let account = Account(
      id: AccountID(at: now, using: &random), name: name, role: new.role,
      organisation: organisation, centers: new.centers,
      clearance: new.isCleared ? Self.cleared(new.centers) : [], hasPassword: password != nil,
      mail: new.mail, createdAt: now, disabledAt: nil, successor: nil)
    return (account, password)
  }

  private static func hash(
    _ password: String, name: String
  ) throws(PeopleRefusal) -> PasswordHash {
    guard password.unicodeScalars.count >= 8 else { throw .passwordTooShort }
    guard password.utf8.count <= 1024 else { throw .passwordTooLong }
    guard password.lowercased() != name.lowercased() else { throw .passwordIsTheName }
    guard let hash = PasswordHash(of: password) else { throw .noMemory }
    return hash
  }

  /// What the store refuses, in the words of this layer.
  static func refusing<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch RecordError.nameTaken(let name) {
      throw PeopleRefusal.nameTaken(name)
    } catch RecordError.noToken(let id) {
      throw PeopleRefusal.noToken(id)
    } catch RecordError.noAccount(let name) {
      throw PeopleRefusal.noAccount(name)
    }
  }
}

extension PeopleRefusal {
  /// What is wrong and what to do instead, in plain English.
  package var explanation: String {
    switch self {
    case .notAllowed: "only an administrator may do this"
    case .badName(let name):
      "'\(name)' cannot be an account's name: it must be 1 to 64 visible characters, not begin with - "
        + "or acc_, and not be local or anonymous"
    case .organisationNeeded: "a partner needs an organisation"
    case .organisationNotPossible(let role):
      "only a partner has an organisation, not \(role.rawValue)"
    case .badOrganisation: "an organisation's name has at most 256 bytes and no control characters"
    case .centersNotPossible(let role):
      "only officers and trainers work for a Center, not \(role.rawValue)"
    case .clearanceNotPossible(let role):
      "only an officer is cleared for enforcement documents, not \(role.rawValue)"
    case .badMail(let text): "'\(text)' is no e-mail address that alerts can be sent to"
    case .nameTaken(let name): "there is an account named \(name) already"
    case .passwordTooShort: "the password needs at least 8 characters; 15 or more are better"
    case .passwordTooLong: "the password has more than 1,024 bytes"
    case .passwordIsTheName: "the password must not be the account's name"
    case .noAccount(let name): "there is no account '\(name)'"
    case .noToken(let id): "there is no token '\(id)' that could be revoked"
    case .accountDisabled(let name): "the account '\(name)' is disabled"
    case .noSuccessor(let name):
      "'\(name)' cannot take over: it must be another enabled account of the same role and organisation"
    case .noMemory: "there is not enough memory to work out a password now"
    }
  }
}
