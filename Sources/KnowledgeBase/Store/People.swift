package import Cryptography
package import KnowledgeModel

/// What is asked about people. Nothing here is cached: who was disabled a moment ago is disabled now.
extension RecordStore {
  /// Whether there is any account, disabled ones too.
  package func hasAccounts() throws(RecordError) -> Bool {
    try withReader { database throws(RecordError) in try database.hasAccounts() }
  }

  package func account(_ id: AccountID) throws(RecordError) -> Account? {
    try withReader { database throws(RecordError) in try database.account(id) }
  }

  package func account(named name: AccountName) throws(RecordError) -> Account? {
    try withReader { database throws(RecordError) in try database.account(named: name) }
  }

  /// In the order of their names, after one.
  package func accounts(
    after folded: String, limit: Int
  ) throws(RecordError) -> [Account] {
    try withReader { database throws(RecordError) in
      try database.accounts(after: folded, limit: limit)
    }
  }

  package func password(of id: AccountID) throws(RecordError) -> PasswordHash? {
    try withReader { database throws(RecordError) in try database.password(of: id) }
  }

  /// The token with that hash and whose it is, whether or not either is still good.
  package func token(
    _ hash: Digest
  ) throws(RecordError) -> (entry: TokenEntry, account: Account)? {
    try read { database throws(RecordError) in
      guard let entry = try database.token(hash), let account = try database.account(entry.account)
      else { return nil }
      return (entry, account)
    }
  }

  package func tokens(of account: AccountID?) throws(RecordError) -> [TokenEntry] {
    try withReader { database throws(RecordError) in try database.tokens(of: account) }
  }

  /// The session with that hash and whose it is, whether or not it is over.
  package func session(
    _ hash: Digest
  ) throws(RecordError) -> (entry: SessionEntry, account: Account)? {
    try read { database throws(RecordError) in
      guard let entry = try database.session(hash),
        let account = try database.account(entry.account)
      else { return nil }
      return (entry, account)
    }
  }

  package func signInFailures(of subject: Digest) throws(RecordError) -> SignInFailures? {
    try withReader { database throws(RecordError) in try database.signInFailures(of: subject) }
  }

  /// Lines of the record before a number, newest first; those on one subject when it is named.
  package func auditBackwards(
    before number: Int64, subject: String?, limit: Int
  ) throws(RecordError) -> [AuditEntry] {
    try withReader { database throws(RecordError) in
      try database.auditBackwards(before: number, subject: subject, limit: limit)
    }
  }
}

/// What is done to accounts, each with a line in the record.
extension WriteTransaction {
  package func add(_ account: Account, password: PasswordHash?) throws(RecordError) {
    if try database.account(named: account.name) != nil {
      throw .nameTaken(account.name.description)
    }
    try database.insert(account, password: password, by: act.author)
    var detail = [account.name.description, account.role.rawValue]
    if let organisation = account.organisation { detail.append("of \(organisation)") }
    if !account.centers.isEmpty { detail.append("at \(Sector.codes(account.centers))") }
    if !account.clearance.isEmpty {
      detail.append("cleared for \(Sector.codes(account.clearance))")
    }
    try audit(
      "account-added", subject: account.id.description, detail: detail.joined(separator: ", "))
  }

  package func setPassword(_ password: PasswordHash, of id: AccountID) throws(RecordError) {
    try database.setPassword(password, of: id)
    try database.deleteSessions(of: id)
    try audit("password-set", subject: id.description, detail: "")
  }

  /// Changes an account's Centers, clearance and address.
  package func update(_ account: Account) throws(RecordError) {
    guard let before = try database.account(account.id) else {
      throw .noAccount(account.id.description)
    }
    try database.update(account)
    var detail: [String] = []
    if before.centers != account.centers { detail.append("at \(Sector.codes(account.centers))") }
    if before.clearance != account.clearance {
      detail.append("cleared for \(Sector.codes(account.clearance))")
    }
    if before.mail != account.mail { detail.append(account.mail == nil ? "no mail" : "mail") }
    try audit(
      "account-changed", subject: account.id.description, detail: detail.joined(separator: ", "))
  }

  /// Ends the account, its sessions and its tokens.
  package func disable(_ id: AccountID) throws(RecordError) {
    guard let account = try database.account(id) else { throw .noAccount(id.description) }
    guard !account.isDisabled else { return }
    try database.disable(id, at: act.at)
    try database.deleteSessions(of: id)
    try audit("account-disabled", subject: id.description, detail: account.name.description)
  }

  /// Names who does an account's work from now on.
  package func reassign(_ id: AccountID, to successor: AccountID) throws(RecordError) {
    try database.setSuccessor(successor, of: id)
    try audit("account-reassigned", subject: id.description, detail: successor.description)
  }

  package func add(_ token: TokenEntry, hash: Digest) throws(RecordError) {
    try database.insert(token, hash: hash)
    try audit(
      "token-added", subject: token.id.description,
      detail: "\(token.account), \(token.scope.rawValue), until \(token.expiresAt)")
  }

  package func revoke(_ id: TokenID) throws(RecordError) {
    guard let token = try database.token(id), token.revokedAt == nil else {
      throw .noToken(id.description)
    }
    try database.revoke(id, at: act.at)
    try audit("token-revoked", subject: id.description, detail: token.account.description)
  }

  package func noteUse(ofToken hash: Digest, at time: Timestamp) throws(RecordError) {
    try database.noteUse(ofToken: hash, at: time)
  }

  package func begin(_ session: SessionEntry, hash: Digest) throws(RecordError) {
    try database.insert(session, hash: hash)
    try audit("signed-in", subject: session.account.description, detail: "")
  }

  package func noteUse(ofSession hash: Digest, at moment: Moment) throws(RecordError) {
    try database.noteUse(ofSession: hash, at: moment)
  }

  package func end(_ hash: Digest, of account: AccountID) throws(RecordError) {
    try database.deleteSession(hash)
    try audit("signed-out", subject: account.description, detail: "")
  }

  package func sweepSessions(isOver: (Moment) -> Bool) throws(RecordError) {
    try database.sweepSessions(isOver: isOver)
  }

  package func signInFailures(of subject: Digest) throws(RecordError) -> SignInFailures? {
    try database.signInFailures(of: subject)
  }

  package func write(_ failures: SignInFailures, of subject: Digest) throws(RecordError) {
    try database.write(failures, of: subject)
  }

  package func forgetSignInFailures(of subject: Digest) throws(RecordError) {
    try database.forgetSignInFailures(of: subject)
  }
}
