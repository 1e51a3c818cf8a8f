import Cryptography
package import KnowledgeModel

/// A session without its secret.
package struct SessionEntry: Equatable, Sendable {
  package let account: AccountID
  package let begun: Moment
  /// When it was last used, to the minute.
  package let used: Moment

  package init(account: AccountID, begun: Moment, used: Moment) {
    self.account = account
    self.begun = begun
    self.used = used
  }
}

/// How often signing in failed for a name or from an address.
package struct SignInFailures: Equatable, Sendable {
  package let count: Int
  package let last: Moment

  package init(count: Int, last: Moment) {
    self.count = count
    self.last = last
  }
}

extension Database {
  func session(_ hash: Digest) throws(RecordError) -> SessionEntry? {
    try first(
      "SELECT account, begun, used FROM sessions WHERE hash = $1", .blob(hash.bytes)
    ) { row throws(RecordError) in
      guard let account = AccountID(row.text(0)), let begun = Moment(row.text(1)),
        let used = Moment(row.text(2))
      else { throw .corrupt }
      return SessionEntry(account: account, begun: begun, used: used)
    }
  }

  func insert(_ session: SessionEntry, hash: Digest) throws(RecordError) {
    try run(
      "INSERT INTO sessions (hash, account, begun, used) VALUES ($1, $2, $3, $4)",
      .blob(hash.bytes), .text(session.account.description), .text(session.begun.description),
      .text(session.used.description))
  }

  func noteUse(ofSession hash: Digest, at moment: Moment) throws(RecordError) {
    try run(
      "UPDATE sessions SET used = $1 WHERE hash = $2", .text(moment.description),
      .blob(hash.bytes))
  }

  func deleteSession(_ hash: Digest) throws(RecordError) {
    try run("DELETE FROM sessions WHERE hash = $1", .blob(hash.bytes))
  }

  func deleteSessions(of account: AccountID) throws(RecordError) {
    try run("DELETE FROM sessions WHERE account = $1", .text(account.description))
  }

  /// Forgets sessions and failures that were last used when `isOver` says so.
  func sweepSessions(isOver: (Moment) -> Bool) throws(RecordError) {
    let sessions = try all("SELECT hash, used FROM sessions") { row in
      (row.bytes(0), Moment(row.text(1)))
    }
    for (hash, used) in sessions where used.map(isOver) ?? true {
      try run("DELETE FROM sessions WHERE hash = $1", .blob(hash))
    }
    let failures = try all("SELECT subject, last FROM sign_in_failures") { row in
      (row.bytes(0), Moment(row.text(1)))
    }
    for (subject, last) in failures where last.map(isOver) ?? true {
      try run("DELETE FROM sign_in_failures WHERE subject = $1", .blob(subject))
    }
  }

  func signInFailures(of subject: Digest) throws(RecordError) -> SignInFailures? {
    try first(
      "SELECT failures, last FROM sign_in_failures WHERE subject = $1", .blob(subject.bytes)
    ) { row throws(RecordError) in
      guard let last = Moment(row.text(1)) else { throw .corrupt }
      return SignInFailures(count: Int(row.integer(0)), last: last)
    }
  }

  func write(_ failures: SignInFailures, of subject: Digest) throws(RecordError) {
    try run(
      """
      INSERT INTO sign_in_failures (subject, failures, last) VALUES ($1, $2, $3)
      ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, last = excluded.last
      """, .blob(subject.bytes), .integer(Int64(failures.count)), .text(failures.last.description))
  }

  func forgetSignInFailures(of subject: Digest) throws(RecordError) {
    try run("DELETE FROM sign_in_failures WHERE subject = $1", .blob(subject.bytes))
  }
}
