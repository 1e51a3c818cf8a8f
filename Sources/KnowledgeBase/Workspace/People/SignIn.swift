import Cryptography
private import Glibc
package import KnowledgeModel
import RecordStore
import Synchronization

/// Who somebody showed to be, and by what.
package struct Identity: Equatable, Sendable {
  package enum Proof: Equatable, Sendable {
    case token(TokenScope)
    /// `csrf` must come along with whatever changes something.
    case session(csrf: String)
  }

  package let principal: Principal
  package let proof: Proof

  package init(principal: Principal, proof: Proof) {
    self.principal = principal
    self.proof = proof
  }
}

/// What signing in came to.
package enum SignInOutcome: Sendable {
  /// `session` is for the cookie and is not kept.
  case signedIn(session: String, Identity)
  /// The name, the password or both are wrong, or the account is disabled: always the same.
  case refused
  /// Too many failures for this name or from this address: after so many seconds again.
  case tooMany(seconds: Int)
  /// So many passwords are being worked out already that this one would wait too long.
  case busy
}

/// How fast somebody may guess, and how long a session lasts. Chosen by us within what ASVS asks.
package enum SignInPolicy {
  package static let idleMilliseconds: Int64 = 30 * 60_000
  package static let longestMilliseconds: Int64 = 8 * 3_600_000
  /// Failures for one name after which the next attempt must wait.
  static let failuresOfName = 10
  /// Failures from one address after which the next attempt must wait.
  static let failuresOfAddress = 20
  /// After so long without a failure, the count begins anew.
  static let memoryMilliseconds: Int64 = 15 * 60_000
  /// The longest wait between two attempts.
  static let longestWaitSeconds = 300

  /// Seconds from the last failure to the next attempt: none, then 2, 4, 8 … up to the longest.
  static func wait(after failures: Int, allowed: Int) -> Int {
    guard failures >= allowed else { return 0 }
    return min(longestWaitSeconds, 2 << min(20, failures - allowed))
  }
}

extension Workspace {
  static let sessionPrefix = "kbs_"

  /// Signs in by name and password. Takes as long for a name that is not known.
  package func signIn(
    name: String, password: String, from address: String, now: Moment
  ) throws -> SignInOutcome {
    let subjects = [
      (subject("name", name.lowercased()), SignInPolicy.failuresOfName),
      (subject("address", address), SignInPolicy.failuresOfAddress),
    ]
    for (subject, allowed) in subjects {
      let wait = Self.remaining(try store.signInFailures(of: subject), allowed: allowed, now)
      if wait > 0 { return .tooMany(seconds: wait) }
    }
    guard let turn = passwordPool.enter() else { return .busy }
    defer { passwordPool.leave(turn) }
    let account = try AccountName(name).flatMap { try store.account(named: $0) }
    let stored = try account.flatMap { try store.password(of: $0.id) }
    let isRight = (stored ?? passwordPool.decoy).matches(password)
    guard isRight, stored != nil, let account, !account.isDisabled else {
      let author = account?.name.description ?? "anonymous"
      try store.write(Act(by: author, at: now.wall, writable: [])) {
        transaction throws(RecordError) in
        for (subject, _) in subjects {
          let before = try transaction.signInFailures(of: subject)
          try transaction.write(Self.failures(before, now), of: subject)
        }
        try transaction.audit(
          "sign-in-failed", subject: account?.id.description ?? "unknown", detail: "")
      }
      return .refused
    }
    let secret = SecretToken(prefix: Self.sessionPrefix)
    try store.write(Act(by: account.name.description, at: now.wall, writable: [])) {
      transaction throws(RecordError) in
      try transaction.forgetSignInFailures(of: subjects[0].0)
      try transaction.begin(
        SessionEntry(account: account.id, begun: now, used: now), hash: secret.digest)
    }
    return .signedIn(session: secret.text, Self.identity(account, secret))
  }

  /// Who holds a session; `nil` when it is over or never was.
  package func identity(session text: String, now: Moment) throws -> Identity? {
    guard let secret = SecretToken(text, prefix: Self.sessionPrefix),
      let (entry, account) = try store.session(secret.digest), !account.isDisabled
    else { return nil }
    let used = uses.lastUse(ofSession: secret.digest) ?? entry.used
    guard let idle = now.milliseconds(since: used), idle < SignInPolicy.idleMilliseconds,
      let age = now.milliseconds(since: entry.begun), age < SignInPolicy.longestMilliseconds
    else { return nil }
    uses.note(session: secret.digest, stored: entry.used, at: now)
    return Self.identity(account, secret)
  }

  /// Who holds a token; `nil` when it has expired, was revoked or never was.
  package func identity(token text: String, now: Moment) throws -> Identity? {
    guard let secret = SecretToken(text, prefix: Self.tokenPrefix),
      let (entry, account) = try store.token(secret.digest), !account.isDisabled,
      entry.revokedAt == nil, now.wall < entry.expiresAt
    else { return nil }
    uses.note(token: secret.digest, stored: entry.lastUsedAt, at: now)
    return Identity(principal: account.principal, proof: .token(entry.scope))
  }

  /// Who a proxy says that somebody is; `nil` when there is no such account.
  package func principal(vouchedFor name: String) throws -> Principal? {
    guard let name = AccountName(name), let account = try store.account(named: name),
      !account.isDisabled
    else { return nil }
    return account.principal
  }

  /// Ends a session at once, and for good.
  package func signOut(session text: String, as principal: Principal) throws {
    guard let secret = SecretToken(text, prefix: Self.sessionPrefix),
      let account = principal.account
    else { return }
    try store.write(personalAct(principal)) { transaction throws(RecordError) in
      try transaction.end(secret.digest, of: account)
    }
  }

  /// Writes down when tokens and sessions were last used, and forgets what is long over.
  package func maintainSignIns(now: Moment) throws {
    let (tokens, sessions, sweeps) = uses.take(now)
    guard !tokens.isEmpty || !sessions.isEmpty || sweeps else { return }
    try store.write(Act(by: "local", at: now.wall, writable: [])) {
      transaction throws(RecordError) in
      for (hash, moment) in tokens { try transaction.noteUse(ofToken: hash, at: moment.wall) }
      for (hash, moment) in sessions { try transaction.noteUse(ofSession: hash, at: moment) }
      if sweeps {
        try transaction.sweepSessions { used in
          (now.milliseconds(since: used) ?? .max) > SignInPolicy.longestMilliseconds
        }
      }
    }
  }

  private var passwordPool: PasswordPool {
    passwords.withLock { pool in
      if let pool { return pool }
      let made = PasswordPool()
      pool = made
      return made
    }
  }

  private static func identity(_ account: Account, _ secret: SecretToken) -> Identity {
    Identity(
      principal: account.principal, proof: .session(csrf: secret.derived(for: "csrf")))
  }

  /// A name or address is kept as a digest only: a mistyped name may well be a password.
  /// It is this installation's own, since all addresses could be tried.
  private func subject(_ kind: String, _ value: String) -> Digest {
    Digest(of: store.secret(for: "sign-in").bytes + Array("\(kind)\u{0}\(value)".utf8))
  }

  private static func failures(_ before: SignInFailures?, _ now: Moment) -> SignInFailures {
    guard let before, let age = now.milliseconds(since: before.last),
      age < SignInPolicy.memoryMilliseconds
    else { return SignInFailures(count: 1, last: now) }
    return SignInFailures(count: before.count + 1, last: now)
  }

  /// Seconds that an attempt must still wait.
  private static func remaining(
    _ failures: SignInFailures?, allowed: Int, _ now: Moment
  ) -> Int {
    guard let failures, let age = now.milliseconds(since: failures.last),
      age < SignInPolicy.memoryMilliseconds
    else { return 0 }
    let wait = SignInPolicy.wait(after: failures.count, allowed: allowed)
    return max(0, wait - Int(age / 1000))
  }
}

/// How many passwords are worked out at a time: each takes a core for a while, and memory.
final class PasswordPool: Sendable {
  /// Two at once; more would take the cores from everybody else.
  private static let most = 2

  /// Stands for the password of a name that is not known, so that refusing one takes as long.
  let decoy: PasswordHash
  /// Two more may wait for a turn, two seconds at most.
  private static let mostWaiting = 2
  private static let pause: UInt32 = 10_000

  private let state = Mutex((running: 0, waiting: 0))

  struct Turn: Sendable {}

  init() {
    decoy =
      PasswordHash(of: SecretToken(prefix: "").text)
      ?? PasswordHash(stored: "$argon2id$v=19$m=32768,t=3,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA")
  }

  /// A turn, which must be given back; `nil` when none is to be had soon.
  func enter() -> Turn? {
    let (begins, waits) = state.withLock { state in
      if state.running < Self.most {
        state.running += 1
        return (true, false)
      }
      guard state.waiting < Self.mostWaiting else { return (false, false) }
      state.waiting += 1
      return (false, true)
    }
    guard waits else { return begins ? Turn() : nil }
    defer { state.withLock { $0.waiting -= 1 } }
    for _ in 0..<200 {
      usleep(Self.pause)
      let mayRun = state.withLock { state in
        guard state.running < Self.most else { return false }
        state.running += 1
        return true
      }
      if mayRun { return Turn() }
    }
    return nil
  }

  func leave(_ turn: Turn) { state.withLock { $0.running -= 1 } }
}

/// When tokens and sessions were last used, until that is written down: no request waits for it.
final class CredentialUses: Sendable {
  private struct State: Sendable {
    var tokens: [Digest: Moment] = [:]
    var sessions: [Digest: Moment] = [:]
    var isDue: Set<Digest> = []
    var lastSweep: Moment?
  }

  /// A use is written down when the last one that was is a minute old.
  private static let interval: Int64 = 60_000
  private let state = Mutex(State())

  func lastUse(ofSession hash: Digest) -> Moment? { state.withLock { $0.sessions[hash] } }

  func note(session hash: Digest, stored: Moment, at now: Moment) {
    state.withLock { state in
      state.sessions[hash] = now
      if (now.milliseconds(since: stored) ?? .max) >= Self.interval { state.isDue.insert(hash) }
    }
  }

  func note(token hash: Digest, stored: Timestamp?, at now: Moment) {
    let age = stored.map { now.wall.millisecondsSinceEpoch - $0.millisecondsSinceEpoch }
    if let age, (0..<Self.interval).contains(age) { return }
    state.withLock { state in
      if let known = state.tokens[hash],
        (now.milliseconds(since: known) ?? .max) < Self.interval
      {
        return
      }
      state.tokens[hash] = now
      state.isDue.insert(hash)
    }
  }

  /// What is to be written now, and whether it is time to sweep: once in ten minutes.
  func take(_ now: Moment) -> (tokens: [Digest: Moment], sessions: [Digest: Moment], sweeps: Bool) {
    state.withLock { state in
      let due = state.isDue
      state.isDue = []
      let tokens = state.tokens.filter { due.contains($0.key) }
      let sessions = state.sessions.filter { due.contains($0.key) }
      let age = state.lastSweep.map { now.milliseconds(since: $0) ?? .max } ?? .max
      guard age > 600_000 else { return (tokens, sessions, false) }
      let isFirst = state.lastSweep == nil
      state.lastSweep = now
      state.tokens = state.tokens.filter { (now.milliseconds(since: $0.value) ?? .max) < 600_000 }
      state.sessions = state.sessions.filter {
        (now.milliseconds(since: $0.value) ?? .max) < SignInPolicy.idleMilliseconds
      }
      return (tokens, sessions, !isFirst)
    }
  }
}
