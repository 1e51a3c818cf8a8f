import Cryptography
import KnowledgeModel

extension Database {
  func token(_ hash: Digest) throws(RecordError) -> TokenEntry? {
    try first(
      """
      SELECT id, account, scope, created_at, expires_at, last_used_at, revoked_at
      FROM tokens WHERE hash = $1
      """, .blob(hash.bytes), read: token)
  }

  func token(_ id: TokenID) throws(RecordError) -> TokenEntry? {
    try first(
      """
      SELECT id, account, scope, created_at, expires_at, last_used_at, revoked_at
      FROM tokens WHERE id = $1
      """, .text(id.description), read: token)
  }

  /// In the order in which they were made; of one account when it is named.
  func tokens(of account: AccountID?) throws(RecordError) -> [TokenEntry] {
    guard let account else {
      return try all(
        """
        SELECT id, account, scope, created_at, expires_at, last_used_at, revoked_at
        FROM tokens ORDER BY id
        """, read: token)
    }
    return try all(
      """
      SELECT id, account, scope, created_at, expires_at, last_used_at, revoked_at
      FROM tokens WHERE account = $1 ORDER BY id
      """, .text(account.description), read: token)
  }

  func insert(_ token: TokenEntry, hash: Digest) throws(RecordError) {
    try run(
      """
      INSERT INTO tokens (hash, id, account, scope, created_at, expires_at)
      VALUES ($1, $2, $3, $4, $5, $6)
      """, .blob(hash.bytes), .text(token.id.description), .text(token.account.description),
      .text(token.scope.rawValue), .integer(token.createdAt.millisecondsSinceEpoch),
      .integer(token.expiresAt.millisecondsSinceEpoch))
  }

  func noteUse(ofToken hash: Digest, at time: Timestamp) throws(RecordError) {
    try run(
      "UPDATE tokens SET last_used_at = $1 WHERE hash = $2",
      .integer(time.millisecondsSinceEpoch), .blob(hash.bytes))
  }

  func revoke(_ id: TokenID, at time: Timestamp) throws(RecordError) {
    try run(
      "UPDATE tokens SET revoked_at = $1 WHERE id = $2 AND revoked_at IS NULL",
      .integer(time.millisecondsSinceEpoch), .text(id.description))
  }

  private func token(_ row: Row) throws(RecordError) -> TokenEntry {
    guard let id = TokenID(row.text(0)), let account = AccountID(row.text(1)),
      let scope = TokenScope(rawValue: row.text(2))
    else { throw .corrupt }
    return TokenEntry(
      id: id, account: account, scope: scope,
      createdAt: Timestamp(millisecondsSinceEpoch: row.integer(3)),
      expiresAt: Timestamp(millisecondsSinceEpoch: row.integer(4)),
      lastUsedAt: row.optionalInteger(5).map(Timestamp.init(millisecondsSinceEpoch:)),
      revokedAt: row.optionalInteger(6).map(Timestamp.init(millisecondsSinceEpoch:)))
  }
}
