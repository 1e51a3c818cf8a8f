import Cryptography
import KnowledgeModel

extension Database {
  func hasAccounts() throws(RecordError) -> Bool {
    try first("SELECT 1 FROM accounts LIMIT 1") { $0.integer(0) } != nil
  }

  func account(_ id: AccountID) throws(RecordError) -> Account? {
    try first(
      """
      SELECT a.id, a.name, a.role, o.name, a.centers, a.clearance, a.password, a.created_at,
        a.disabled_at, a.successor, a.mail
      FROM accounts AS a LEFT JOIN organisations AS o ON o.folded = a.organisation
      WHERE a.id = $1
      """, .text(id.description), read: account)
  }

  func account(named name: AccountName) throws(RecordError) -> Account? {
    try first(
      """
      SELECT a.id, a.name, a.role, o.name, a.centers, a.clearance, a.password, a.created_at,
        a.disabled_at, a.successor, a.mail
      FROM accounts AS a LEFT JOIN organisations AS o ON o.folded = a.organisation
      WHERE a.folded = $1
      """, .text(name.folded), read: account)
  }

  /// In the order of their names.
  func accounts(after folded: String, limit: Int) throws(RecordError) -> [Account] {
    try all(
      """
      SELECT a.id, a.name, a.role, o.name, a.centers, a.clearance, a.password, a.created_at,
        a.disabled_at, a.successor, a.mail
      FROM accounts AS a LEFT JOIN organisations AS o ON o.folded = a.organisation
      WHERE a.folded > $1 ORDER BY a.folded LIMIT $2
      """, .text(folded), .integer(Int64(limit)), read: account)
  }

  func password(of id: AccountID) throws(RecordError) -> PasswordHash? {
    try first("SELECT password FROM accounts WHERE id = $1", .text(id.description)) { row in
      row.optionalText(0).map(PasswordHash.init(stored:))
    } ?? nil
  }

  func insert(
    _ account: Account, password: PasswordHash?, by author: String
  ) throws(RecordError) {
    let organisation = account.organisation?.lowercased()
    if let name = account.organisation, let organisation {
      try run(
        """
        INSERT INTO organisations (folded, name, at) VALUES ($1, $2, $3)
        ON CONFLICT (folded) DO NOTHING
        """, .text(organisation), .text(name),
        .integer(account.createdAt.millisecondsSinceEpoch))
    }
    try run(
      """
      INSERT INTO accounts (id, folded, name, role, organisation, centers, clearance, password,
        created_at, created_by, mail)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      """, .text(account.id.description), .text(account.name.folded),
      .text(account.name.description), .text(account.role.rawValue), .optional(organisation),
      .text(Sector.codes(account.centers)), .text(Sector.codes(account.clearance)),
      .optional(password?.text),
      .integer(account.createdAt.millisecondsSinceEpoch), .text(author), .optional(account.mail))
  }

  func setPassword(_ password: PasswordHash, of id: AccountID) throws(RecordError) {
    try run(
      "UPDATE accounts SET password = $1 WHERE id = $2", .text(password.text),
      .text(id.description))
  }

  /// Writes what of an account may be changed.
  func update(_ account: Account) throws(RecordError) {
    try run(
      "UPDATE accounts SET centers = $1, clearance = $2, mail = $3 WHERE id = $4",
      .text(Sector.codes(account.centers)), .text(Sector.codes(account.clearance)),
      .optional(account.mail), .text(account.id.description))
  }

  func disable(_ id: AccountID, at time: Timestamp) throws(RecordError) {
    try run(
      "UPDATE accounts SET disabled_at = $1 WHERE id = $2 AND disabled_at IS NULL",
      .integer(time.millisecondsSinceEpoch), .text(id.description))
  }

  func setSuccessor(_ successor: AccountID, of id: AccountID) throws(RecordError) {
    try run(
      "UPDATE accounts SET successor = $1 WHERE id = $2", .text(successor.description),
      .text(id.description))
  }

  private func account(_ row: Row) throws(RecordError) -> Account {
    guard let id = AccountID(row.text(0)), let name = AccountName(row.text(1)),
      let role = Role(rawValue: row.text(2)), Role.ofAccounts.contains(role)
    else { throw .corrupt }
    return Account(
      id: id, name: name, role: role, organisation: row.optionalText(3),
      centers: try sectors(row.text(4)), clearance: try sectors(row.text(5)),
      hasPassword: row.optionalText(6) != nil, mail: row.optionalText(10),
      createdAt: Timestamp(millisecondsSinceEpoch: row.integer(7)),
      disabledAt: row.optionalInteger(8).map(Timestamp.init(millisecondsSinceEpoch:)),
      successor: row.optionalText(9).flatMap(AccountID.init))
  }

  private func sectors(_ words: String) throws(RecordError) -> Set<Sector> {
    var found: Set<Sector> = []
    for word in words.split(separator: " ") {
      guard let sector = Sector(rawValue: String(word)) else { throw .corrupt }
      found.insert(sector)
    }
    return found
  }
}
