import Cryptography
package import KnowledgeModel
import RecordStore

extension Workspace {
  /// How long a token is good for when nothing is said: 90 days, chosen by us.
  package static let usualTokenDays: Int64 = 90

  static let tokenPrefix = "kb_"

  /// Makes a token. Its text is answered here and never again.
  package func addToken(
    for nameOrID: String, scope: TokenScope, expires: Timestamp?, as principal: Principal
  ) throws -> (entry: TokenEntry, secret: String) {
    try Self.checkRuns(principal)
    let account = try found(nameOrID)
    guard !account.isDisabled else { throw PeopleRefusal.accountDisabled(nameOrID) }
    var random = SystemRandomNumberGenerator()
    let now = Timestamp.now()
    let usual = now.millisecondsSinceEpoch + Self.usualTokenDays * 86_400_000
    let secret = SecretToken(prefix: Self.tokenPrefix)
    let entry = TokenEntry(
      id: TokenID(at: now, using: &random), account: account.id, scope: scope, createdAt: now,
      expiresAt: expires ?? Timestamp(millisecondsSinceEpoch: usual), lastUsedAt: nil,
      revokedAt: nil)
    try store.write(personalAct(principal)) { transaction throws(RecordError) in
      try transaction.add(entry, hash: secret.digest)
    }
    return (entry, secret.text)
  }

  /// Every token, or those of one account.
  package func tokens(of nameOrID: String?, as principal: Principal) throws -> [TokenEntry] {
    try Self.checkRuns(principal)
    return try store.tokens(of: try nameOrID.map { try found($0).id })
  }

  /// Revokes a token by its id, or by the token itself, from the next request on.
  package func revokeToken(_ text: String, as principal: Principal) throws {
    try Self.checkRuns(principal)
    let id: TokenID
    if let named = TokenID(text) {
      id = named
    } else if let secret = SecretToken(text, prefix: Self.tokenPrefix),
      let known = try store.token(secret.digest)
    {
      id = known.entry.id
    } else {
      throw PeopleRefusal.noToken(text.hasPrefix(Self.tokenPrefix) ? "kb_…" : text)
    }
    try Self.refusing {
      try store.write(personalAct(principal)) { transaction throws(RecordError) in
        try transaction.revoke(id)
      }
    }
  }
}

/// Secrets for the programs above, which do not speak to the cryptography themselves.
extension Workspace {
  /// 256 random bits as text.
  package static func newSecret() -> String { SecretToken(prefix: "kbf_").text }

  /// A key by which challenges are known again.
  package static func newWorkKey() -> [UInt8] { KeyedDigest.makeKey() }

  /// Whether two secrets are equal, in a time that does not tell where they differ.
  package static func isSameSecret(_ left: String, _ right: String) -> Bool {
    SecretToken.isSame(left, right)
  }

  /// A word for one purpose that only the holder of a secret can know.
  package static func derivedSecret(_ secret: String, for purpose: String) -> String {
    SecretToken(secret, prefix: "kbf_")?.derived(for: purpose) ?? ""
  }
}
