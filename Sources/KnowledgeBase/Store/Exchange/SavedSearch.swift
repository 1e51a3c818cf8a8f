package import KnowledgeModel

/// A question that is asked of every new document, for one account.
package struct SavedSearch: Equatable, Sendable {
  /// Among all searches; told to nobody, since it counts those of others.
  package let number: Int64
  /// Among the account's own.
  package let own: Int64
  package let account: AccountID
  package let name: String
  package let question: String
  package let sectors: [SectorFilter]
  package let kinds: [DocumentKind]
  package let statuses: [DocumentStatus]
  package let tariff: String?
  /// Only changes with a higher number in the log count.
  package let since: Int64
  package let at: Timestamp

  package init(
    number: Int64 = 0, own: Int64 = 0, account: AccountID, name: String, question: String,
    sectors: [SectorFilter],
    kinds: [DocumentKind], statuses: [DocumentStatus], tariff: String?, since: Int64,
    at time: Timestamp
  ) {
    self.number = number
    self.own = own
    self.account = account
    self.name = name
    self.question = question
    self.sectors = sectors
    self.kinds = kinds
    self.statuses = statuses
    self.tariff = tariff
    self.since = since
    at = time
  }
}

/// That a document fits a saved search.
package struct Alert: Equatable, Sendable {
  package let account: AccountID
  package let search: Int64
  package let document: DocumentID
  package let version: Int
  package let at: Timestamp
  package let seenAt: Timestamp?

  package init(
    account: AccountID, search: Int64, document: DocumentID, version: Int, at time: Timestamp,
    seenAt: Timestamp? = nil
  ) {
    self.account = account
    self.search = search
    self.document = document
    self.version = version
    at = time
    self.seenAt = seenAt
  }
}

extension Database {
  func savedSearches() throws(RecordError) -> [SavedSearch] {
    try all(
      """
      SELECT number, account, name, question, sectors, kinds, statuses, tariff, since, at, own
      FROM saved_searches ORDER BY number
      """, read: Self.savedSearch)
  }

  func savedSearches(of account: AccountID) throws(RecordError) -> [SavedSearch] {
    try all(
      """
      SELECT number, account, name, question, sectors, kinds, statuses, tariff, since, at, own
      FROM saved_searches WHERE account = $1 ORDER BY number
      """, .text(account.description), read: Self.savedSearch)
  }

  private static func savedSearch(_ row: Row) throws(RecordError) -> SavedSearch {
    guard let account = AccountID(row.text(1)) else { throw .corrupt }
    func words(_ column: Int32) -> [String] {
      row.text(column).split(separator: " ").map(String.init)
    }
    return SavedSearch(
      number: row.integer(0), own: row.integer(10), account: account, name: row.text(2),
      question: row.text(3),
      sectors: words(4).compactMap(SectorFilter.init),
      kinds: words(5).compactMap(DocumentKind.init),
      statuses: words(6).compactMap(DocumentStatus.init), tariff: row.optionalText(7),
      since: row.integer(8), at: Timestamp(millisecondsSinceEpoch: row.integer(9)))
  }

  /// Other numbers whenever a search is added or removed.
  func savedSearchesStamp() throws(RecordError) -> [Int64] {
    try first(
      "SELECT COALESCE(MAX(number), 0), COUNT(*), COALESCE(MAX(at), 0) FROM saved_searches"
    ) { [$0.integer(0), $0.integer(1), $0.integer(2)] } ?? []
  }

  /// Answers its number among the account's own.
  func insert(_ search: SavedSearch) throws(RecordError) -> Int64 {
    let own = try nextSearchNumber(of: search.account.description)
    let number = try nextSearchNumber(of: "")
    try run(
      """
      INSERT INTO saved_searches (account, name, question, sectors, kinds, statuses, tariff, since, at,
        own, number)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      """, .text(search.account.description), .text(search.name), .text(search.question),
      .text(search.sectors.map(\.rawValue).joined(separator: " ")),
      .text(search.kinds.map(\.rawValue).joined(separator: " ")),
      .text(search.statuses.map(\.rawValue).joined(separator: " ")), .optional(search.tariff),
      .integer(search.since), .integer(search.at.millisecondsSinceEpoch), .integer(own),
      .integer(number))
    return own
  }

  /// A number that no search of that account, or of all, ever had.
  private func nextSearchNumber(of account: String) throws(RecordError) -> Int64 {
    try run(
      """
      INSERT INTO saved_search_numbers (account, last) VALUES ($1, 1)
      ON CONFLICT (account) DO UPDATE SET last = saved_search_numbers.last + 1
      """, .text(account))
    return try first(
      "SELECT last FROM saved_search_numbers WHERE account = $1", .text(account)
    ) { $0.integer(0) } ?? 1
  }

  func removeSavedSearch(_ own: Int64, of account: AccountID) throws(RecordError) {
    try run(
      "DELETE FROM saved_searches WHERE own = $1 AND account = $2", .integer(own),
      .text(account.description))
  }

  func insert(_ alert: Alert) throws(RecordError) {
    try run(
      """
      INSERT INTO alerts (account, search, document, version, at) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (search, document) DO UPDATE SET version = excluded.version, at = excluded.at,
        seen_at = NULL WHERE alerts.version < excluded.version
      """, .text(alert.account.description), .integer(alert.search),
      .text(alert.document.description), .integer(Int64(alert.version)),
      .integer(alert.at.millisecondsSinceEpoch))
  }

  /// The newest first, from behind one on.
  func alerts(
    of account: AccountID, after last: Alert?, limit: Int
  ) throws(RecordError) -> [Alert] {
    try all(
      """
      SELECT search, document, version, at, seen_at FROM alerts
      WHERE account = $1 AND (at < $2 OR at = $2 AND (search, document) > ($3, $4))
      ORDER BY at DESC, search, document LIMIT $5
      """, .text(account.description), .integer(last?.at.millisecondsSinceEpoch ?? .max),
      .integer(last?.search ?? 0), .text(last?.document.description ?? ""), .integer(Int64(limit))
    ) { row throws(RecordError) in
      guard let document = DocumentID(row.text(1)) else { throw .corrupt }
      return Alert(
        account: account, search: row.integer(0), document: document,
        version: Int(row.integer(2)), at: Timestamp(millisecondsSinceEpoch: row.integer(3)),
        seenAt: row.optionalInteger(4).map { Timestamp(millisecondsSinceEpoch: $0) })
    }
  }

  func markAlertsSeen(of account: AccountID, at time: Timestamp) throws(RecordError) {
    try run(
      "UPDATE alerts SET seen_at = $1 WHERE account = $2 AND seen_at IS NULL",
      .integer(time.millisecondsSinceEpoch), .text(account.description))
  }

  func alertProgress() throws(RecordError) -> Int64? {
    try first("SELECT sequence FROM alert_progress WHERE slot = 0") { $0.integer(0) }
  }

  func setAlertProgress(_ sequence: Int64) throws(RecordError) {
    try run(
      """
      INSERT INTO alert_progress (slot, sequence) VALUES (0, $1)
      ON CONFLICT (slot) DO UPDATE SET sequence = excluded.sequence
      """, .integer(sequence))
  }
}

extension RecordStore {
  package func savedSearches() throws(RecordError) -> [SavedSearch] {
    try read { database throws(RecordError) in try database.savedSearches() }
  }

  package func savedSearches(of account: AccountID) throws(RecordError) -> [SavedSearch] {
    try read { database throws(RecordError) in try database.savedSearches(of: account) }
  }

  /// Other numbers whenever a saved search is added or removed.
  package func savedSearchesStamp() throws(RecordError) -> [Int64] {
    try read { database throws(RecordError) in try database.savedSearchesStamp() }
  }

  /// The newest first, from behind one on.
  package func alerts(
    of account: AccountID, after last: Alert?, limit: Int
  ) throws(RecordError) -> [Alert] {
    try read { database throws(RecordError) in
      try database.alerts(of: account, after: last, limit: limit)
    }
  }

  /// How far in the log of changes alerts have been looked for; `nil` when never.
  package func alertProgress() throws(RecordError) -> Int64? {
    try read { database throws(RecordError) in try database.alertProgress() }
  }
}

extension WriteTransaction {
  package func savedSearches(of account: AccountID) throws(RecordError) -> [SavedSearch] {
    try database.savedSearches(of: account)
  }

  /// Answers the search with the number that it is given among the account's own.
  package func add(_ search: SavedSearch) throws(RecordError) -> SavedSearch {
    let own = try database.insert(search)
    return SavedSearch(
      own: own, account: search.account, name: search.name, question: search.question,
      sectors: search.sectors, kinds: search.kinds, statuses: search.statuses,
      tariff: search.tariff, since: search.since, at: search.at)
  }

  /// By its number among the account's own.
  package func removeSavedSearch(_ own: Int64, of account: AccountID) throws(RecordError) {
    try database.removeSavedSearch(own, of: account)
  }

  /// Puts alerts into the inboxes and what leaves the house in its queue, and notes how far the log has been read.
  package func deliver(_ alerts: [Alert], through sequence: Int64) throws(RecordError) {
    var choices: [AccountID: DeliveryChoice] = [:]
    for alert in alerts {
      try database.insert(alert)
      let choice: DeliveryChoice
      if let known = choices[alert.account] {
        choice = known
      } else {
        choice = try deliveryChoice(of: alert.account)
        choices[alert.account] = choice
      }
      for channel in choice.channels {
        try database.queue(
          alert, by: channel, due: channel == .mail ? choice.rhythm.due(alert.at) : alert.at)
      }
    }
    try database.setAlertProgress(sequence)
  }

  package func markAlertsSeen(of account: AccountID) throws(RecordError) {
    try database.markAlertsSeen(of: account, at: act.at)
    try database.markRemindersSeen(of: account, at: act.at)
  }
}
