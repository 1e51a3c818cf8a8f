import HTTPServer
import KnowledgeBase
import KnowledgeModel
import Synchronization

/// Finds out who makes a request. Asks the store each time, so that nobody stays who was disabled.
final class Authenticator: Sendable {
  /// How this server may be told who somebody is, besides by tokens and passwords.
  struct TrustedHeader: Sendable {
    /// In lower case; bears the account's name.
    let name: String
    /// What `X-KB-Proxy-Secret` must bear; without one, only this machine is believed.
    let secret: String?
  }

  private let workspace: Workspace
  /// For whom everything is answered while no accounts are kept.
  private let standIn: Principal
  private let trustedHeader: TrustedHeader?
  let cookies: SessionCookies
  /// Opens the making of the first account, once.
  private let firstStart = Mutex<String?>(nil)
  private let knowsAccounts = Atomic<Bool>(false)
  private let headerKey = Workspace.newSecret()

  init(
    workspace: Workspace, standIn: Principal, trustedHeader: TrustedHeader?,
    cookies: SessionCookies
  ) {
    self.workspace = workspace
    self.standIn = standIn
    self.trustedHeader = trustedHeader
    self.cookies = cookies
  }

  var trustsHeader: Bool { trustedHeader != nil }

  /// Whether there are accounts; from then on nobody is the person at the machine over the network.
  func keepsAccounts() throws -> Bool {
    if knowsAccounts.load(ordering: .relaxed) { return true }
    guard try workspace.hasAccounts() else { return false }
    knowsAccounts.store(true, ordering: .relaxed)
    firstStart.withLock { $0 = nil }
    return true
  }

  /// A word that lets its holder make the first account; `nil` when there are accounts.
  func makeFirstStartToken() throws -> String? {
    guard try !keepsAccounts() else { return nil }
    let token = Workspace.newSecret()
    firstStart.withLock { $0 = token }
    return token
  }

  func caller(of request: Request) throws -> Caller {
    let isKept = try keepsAccounts()
    if let header = request.headers["authorization"] {
      return try caller(authorization: header)
    }
    if let caller = try trustedCaller(of: request) { return caller }
    if let text = cookies.value(in: request),
      let identity = try workspace.identity(session: text, now: .now()),
      case .session(let csrf) = identity.proof
    {
      return Caller(principal: identity.principal, proof: .ambient(csrf: csrf))
    }
    return isKept ? .anonymous : Caller(principal: standIn, proof: .none)
  }

  private func caller(authorization header: String) throws -> Caller {
    let parts = header.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { throw Problem.badCredentials }
    let text = String(parts[1])
    if let identity = try workspace.identity(token: text, now: .now()),
      case .token(let scope) = identity.proof
    {
      return Caller(principal: identity.principal, proof: .token(scope))
    }
    if let word = firstStart.withLock({ $0 }), Workspace.isSameSecret(word, text) {
      return Caller(
        principal: Principal(name: "first-start", role: .administrator), proof: .firstStart)
    }
    throw Problem.badCredentials
  }

  private func trustedCaller(of request: Request) throws -> Caller? {
    guard let trustedHeader, let name = request.headers[trustedHeader.name] else { return nil }
    if let secret = trustedHeader.secret {
      guard Workspace.isSameSecret(request.headers["x-kb-proxy-secret"] ?? "", secret) else {
        throw Problem.badCredentials
      }
    } else {
      guard ["127.0.0.1", "::1", "::ffff:127.0.0.1"].contains(request.client) else {
        throw Problem.badCredentials
      }
    }
    guard let principal = try workspace.principal(vouchedFor: name), let account = principal.account
    else { throw Problem.badCredentials }
    return Caller(
      principal: principal,
      proof: .ambient(csrf: Workspace.derivedSecret(headerKey, for: account.description)))
  }
}

/// The cookie that bears a session.
struct SessionCookies: Sendable {
  /// Whether browsers reach this server by TLS, its own or a proxy's.
  let isSecure: Bool

  /// A browser takes the first name only from TLS, for this host alone; without TLS it is not to be had.
  var name: String { isSecure ? "__Host-kb" : "kb" }

  func header(_ session: String) -> Header {
    Header("Set-Cookie", "\(name)=\(session); Path=/; HttpOnly; SameSite=Strict" + secure)
  }

  var clearing: Header {
    Header("Set-Cookie", "\(name)=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0" + secure)
  }

  func value(in request: Request) -> String? {
    for pair in (request.headers["cookie"] ?? "").split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, String(parts[0]).trimmingBlanks == name {
        return String(parts[1]).trimmingBlanks
      }
    }
    return nil
  }

  private var secure: String { isSecure ? "; Secure" : "" }
}
