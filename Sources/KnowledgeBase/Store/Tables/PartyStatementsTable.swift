package import KnowledgeModel

extension Database {
  /// Those that hold, in the order in which they were made.
  func partyStatements() throws(RecordError) -> [PartyStatement] {
    try all(
      """
      SELECT id, kind, name, other, compartments, reason, author, at FROM party_statements
      WHERE undone_at IS NULL ORDER BY id
      """
    ) { row throws(RecordError) in
      guard let id = PartyStatementID(row.text(0)),
        let kind = PartyStatement.Kind(rawValue: row.text(1))
      else { throw .corrupt }
      var compartments: [Compartment] = []
      for name in row.text(4).split(separator: " ") {
        guard let compartment = Compartment(name: String(name)) else { throw .corrupt }
        compartments.append(compartment)
      }
      return PartyStatement(
        id: id, kind: kind, name: row.text(2), other: row.text(3), compartments: compartments,
        reason: row.text(5), author: row.text(6),
        at: Timestamp(millisecondsSinceEpoch: row.integer(7)))
    }
  }

  func newestPartyStatement() throws(RecordError) -> PartyStatementID? {
    try first("SELECT id FROM party_statements ORDER BY id DESC LIMIT 1") {
      PartyStatementID($0.text(0))
    } ?? nil
  }

  /// Other numbers whenever a statement is made or taken back.
  func partyStamp() throws(RecordError) -> [Int64] {
    try first("SELECT COUNT(*), COUNT(undone_at) FROM party_statements") {
      [$0.integer(0), $0.integer(1)]
    } ?? []
  }

  func insert(_ statement: PartyStatement) throws(RecordError) {
    try run(
      """
      INSERT INTO party_statements (id, kind, name, other, compartments, reason, author, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """, .text(statement.id.description), .text(statement.kind.rawValue),
      .text(statement.name), .text(statement.other),
      .text(statement.compartments.map(\.name).joined(separator: " ")), .text(statement.reason),
      .text(statement.author), .integer(statement.at.millisecondsSinceEpoch))
  }

  func undoPartyStatement(
    _ id: PartyStatementID, by author: String, at time: Timestamp
  ) throws(RecordError) {
    try run(
      "UPDATE party_statements SET undone_at = $1, undone_by = $2 WHERE id = $3",
      .integer(time.millisecondsSinceEpoch), .text(author), .text(id.description))
  }
}

extension RecordStore {
  /// What people said about the names of parties and did not take back, as far as a reader of these
  /// compartments may know it.
  package func partyStatements(readable: [Compartment]) throws(RecordError) -> [PartyStatement] {
    try read { database throws(RecordError) in try database.partyStatements() }
      .filter { $0.compartments.allSatisfy(readable.contains) }
  }

  /// Other numbers whenever a statement is made or taken back.
  package func partyStamp() throws(RecordError) -> [Int64] {
    try read { database throws(RecordError) in try database.partyStamp() }
  }
}

extension WriteTransaction {
  /// Also among those that were taken back.
  package func newestPartyStatement() throws(RecordError) -> PartyStatementID? {
    try database.newestPartyStatement()
  }

  /// The record names the compartments and not the parties: who reads it may not read those.
  package func add(_ statement: PartyStatement) throws(RecordError) {
    try database.insert(statement)
    try audit(
      "party-\(statement.kind.rawValue)", subject: statement.id.description,
      detail: statement.compartments.map(\.name).joined(separator: " "))
  }

  /// False when it does not hold, or was taken back.
  package func undo(_ id: PartyStatementID) throws(RecordError) -> Bool {
    guard try database.partyStatements().contains(where: { $0.id == id }) else { return false }
    try database.undoPartyStatement(id, by: act.author, at: act.at)
    try audit("party-undone", subject: id.description, detail: "")
    return true
  }
}
