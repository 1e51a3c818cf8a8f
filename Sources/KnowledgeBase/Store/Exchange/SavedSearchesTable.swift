package import KnowledgeModel

extension Database {
  func savedSearches() throws(RecordError) -> [SavedSearch] {
    try all(
      """
      SELECT number, own, id, account, name, body, center, version, since, at, changed_at
      FROM saved_searches ORDER BY number
      """, read: Self.savedSearch)
  }

  func savedSearches(of account: AccountID) throws(RecordError) -> [SavedSearch] {
    try all(
      """
      SELECT number, own, id, account, name, body, center, version, since, at, changed_at
      FROM saved_searches WHERE account = $1 ORDER BY number
      """, .text(account.description), read: Self.savedSearch)
  }

  func savedSearches(sharedWith center: Sector) throws(RecordError) -> [SavedSearch] {
    try all(
      """
      SELECT number, own, id, account, name, body, center, version, since, at, changed_at
      FROM saved_searches WHERE center = $1 ORDER BY number
      """, .text(center.rawValue), read: Self.savedSearch)
  }

  /// Those of others whose new documents an account is told of.
  func savedSearches(readBy account: AccountID) throws(RecordError) -> [SavedSearch] {
    try all(
      """
      SELECT s.number, s.own, s.id, s.account, s.name, s.body, s.center, s.version, s.since, s.at,
        s.changed_at
      FROM saved_search_readers AS r JOIN saved_searches AS s ON s.number = r.search
      WHERE r.account = $1 ORDER BY s.number
      """, .text(account.description), read: Self.savedSearch)
  }

  func savedSearch(_ id: SavedSearchID) throws(RecordError) -> SavedSearch? {
    try first(
      """
      SELECT number, own, id, account, name, body, center, version, since, at, changed_at
      FROM saved_searches WHERE id = $1
      """, .text(id.description), read: Self.savedSearch)
  }

  private static func savedSearch(_ row: Row) throws(RecordError) -> SavedSearch {
    guard let id = SavedSearchID(row.text(2)), let account = AccountID(row.text(3)) else {
      throw .corrupt
    }
    return SavedSearch(
      number: row.integer(0), own: row.integer(1), id: id, account: account, name: row.text(4),
      text: row.text(5), center: row.optionalText(6).flatMap(Sector.init),
      version: Int(row.integer(7)), since: row.integer(8),
      at: Timestamp(millisecondsSinceEpoch: row.integer(9)),
      changedAt: Timestamp(millisecondsSinceEpoch: row.integer(10)))
  }

  /// Other numbers whenever a search is added, changed or removed.
  func savedSearchesStamp() throws(RecordError) -> [Int64] {
    try first(
      "SELECT COALESCE(MAX(number), 0), COUNT(*), COALESCE(SUM(version), 0) FROM saved_searches"
    ) { [$0.integer(0), $0.integer(1), $0.integer(2)] } ?? []
  }

  /// Answers the search with the numbers that it is given.
  func insert(_ search: SavedSearch) throws(RecordError) -> SavedSearch {
    let own = try nextSearchNumber(of: search.account.description)
    let number = try nextSearchNumber(of: "")
    try run(
      """
      INSERT INTO saved_searches (number, own, id, account, name, body, center, version, since, at,
        changed_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      """, .integer(number), .integer(own), .text(search.id.description),
      .text(search.account.description), .text(search.name), .text(search.text),
      .optional(search.center?.rawValue), .integer(Int64(search.version)), .integer(search.since),
      .integer(search.at.millisecondsSinceEpoch), .integer(search.changedAt.millisecondsSinceEpoch))
    return SavedSearch(
      number: number, own: own, id: search.id, account: search.account, name: search.name,
      text: search.text, center: search.center, version: search.version, since: search.since,
      at: search.at, changedAt: search.changedAt)
  }

  /// Answers the search with its number among the account's own.
  func update(_ search: SavedSearch) throws(RecordError) -> SavedSearch {
    let own = search.own > 0 ? search.own : try nextSearchNumber(of: search.account.description)
    try run(
      """
      UPDATE saved_searches SET own = $1, account = $2, name = $3, body = $4, center = $5,
        version = $6, since = $7, changed_at = $8 WHERE number = $9
      """, .integer(own), .text(search.account.description), .text(search.name),
      .text(search.text), .optional(search.center?.rawValue), .integer(Int64(search.version)),
      .integer(search.since), .integer(search.changedAt.millisecondsSinceEpoch),
      .integer(search.number))
    return SavedSearch(
      number: search.number, own: own, id: search.id, account: search.account, name: search.name,
      text: search.text, center: search.center, version: search.version, since: search.since,
      at: search.at, changedAt: search.changedAt)
  }

  func noteVersion(of search: SavedSearch, by author: String) throws(RecordError) {
    try run(
      """
      INSERT INTO saved_search_versions (search, version, account, author, name, body, center, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """, .integer(search.number), .integer(Int64(search.version)),
      .text(search.account.description), .text(author), .text(search.name), .text(search.text),
      .optional(search.center?.rawValue), .integer(search.changedAt.millisecondsSinceEpoch))
  }

  func versions(ofSearch number: Int64) throws(RecordError) -> [SavedSearchVersion] {
    try all(
      """
      SELECT version, account, author, name, body, center, at FROM saved_search_versions
      WHERE search = $1 ORDER BY version
      """, .integer(number)
    ) { row throws(RecordError) in
      guard let account = AccountID(row.text(1)) else { throw .corrupt }
      return SavedSearchVersion(
        version: Int(row.integer(0)), account: account, author: row.text(2), name: row.text(3),
        text: row.text(4), center: row.optionalText(5).flatMap(Sector.init),
        at: Timestamp(millisecondsSinceEpoch: row.integer(6)))
    }
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

  func removeSavedSearch(number: Int64) throws(RecordError) {
    try run("DELETE FROM saved_searches WHERE number = $1", .integer(number))
  }

  func readers(ofSearch number: Int64) throws(RecordError) -> [SavedSearchReader] {
    try all(
      "SELECT account, since FROM saved_search_readers WHERE search = $1 ORDER BY account",
      .integer(number)
    ) { row throws(RecordError) in
      guard let account = AccountID(row.text(0)) else { throw .corrupt }
      return SavedSearchReader(account: account, since: row.integer(1))
    }
  }

  func add(_ reader: SavedSearchReader, toSearch number: Int64) throws(RecordError) {
    try run(
      """
      INSERT INTO saved_search_readers (search, account, since) VALUES ($1, $2, $3)
      ON CONFLICT (search, account) DO NOTHING
      """, .integer(number), .text(reader.account.description), .integer(reader.since))
  }

  func removeReader(_ account: AccountID, ofSearch number: Int64) throws(RecordError) {
    try run(
      "DELETE FROM saved_search_readers WHERE search = $1 AND account = $2", .integer(number),
      .text(account.description))
    try run(
      "DELETE FROM alerts WHERE search = $1 AND account = $2", .integer(number),
      .text(account.description))
    try run(
      "DELETE FROM deliveries WHERE search = $1 AND account = $2", .integer(number),
      .text(account.description))
  }

  /// Takes a search from all who read it beside one account, with what it found for them.
  func removeReaders(ofSearch number: Int64, but account: AccountID) throws(RecordError) {
    try run("DELETE FROM saved_search_readers WHERE search = $1", .integer(number))
    try run(
      "DELETE FROM alerts WHERE search = $1 AND account <> $2", .integer(number),
      .text(account.description))
    try run(
      "DELETE FROM deliveries WHERE search = $1 AND account <> $2", .integer(number),
      .text(account.description))
  }
}

extension RecordStore {
  package func savedSearches() throws(RecordError) -> [SavedSearch] {
    try read { database throws(RecordError) in try database.savedSearches() }
  }

  package func savedSearches(of account: AccountID) throws(RecordError) -> [SavedSearch] {
    try read { database throws(RecordError) in try database.savedSearches(of: account) }
  }

  package func savedSearches(sharedWith center: Sector) throws(RecordError) -> [SavedSearch] {
    try read { database throws(RecordError) in try database.savedSearches(sharedWith: center) }
  }

  /// Those of others whose new documents an account is told of.
  package func savedSearches(readBy account: AccountID) throws(RecordError) -> [SavedSearch] {
    try read { database throws(RecordError) in try database.savedSearches(readBy: account) }
  }

  package func savedSearch(_ id: SavedSearchID) throws(RecordError) -> SavedSearch? {
    try read { database throws(RecordError) in try database.savedSearch(id) }
  }

  /// The oldest first.
  package func versions(of search: SavedSearch) throws(RecordError) -> [SavedSearchVersion] {
    try read { database throws(RecordError) in try database.versions(ofSearch: search.number) }
  }

  package func readers(of search: SavedSearch) throws(RecordError) -> [SavedSearchReader] {
    try read { database throws(RecordError) in try database.readers(ofSearch: search.number) }
  }

  /// Other numbers whenever a saved search is added, changed or removed.
  package func savedSearchesStamp() throws(RecordError) -> [Int64] {
    try read { database throws(RecordError) in try database.savedSearchesStamp() }
  }
}

extension WriteTransaction {
  package func savedSearch(_ id: SavedSearchID) throws(RecordError) -> SavedSearch? {
    try database.savedSearch(id)
  }

  package func savedSearches(of account: AccountID) throws(RecordError) -> [SavedSearch] {
    try database.savedSearches(of: account)
  }

  package func versions(of search: SavedSearch) throws(RecordError) -> [SavedSearchVersion] {
    try database.versions(ofSearch: search.number)
  }

  /// Answers the search with the numbers that it is given.
  package func add(_ search: SavedSearch) throws(RecordError) -> SavedSearch {
    let added = try database.insert(search)
    try database.noteVersion(of: added, by: act.author)
    return added
  }

  /// Keeps what a search was as a version. Who read it in a Center that has it no more, reads it no more.
  package func change(
    _ search: SavedSearch, to next: SavedSearch
  ) throws(RecordError) -> SavedSearch {
    let kept = try database.update(next)
    try database.noteVersion(of: kept, by: act.author)
    if search.center != kept.center {
      try database.removeReaders(ofSearch: kept.number, but: kept.account)
    }
    return kept
  }

  package func remove(_ search: SavedSearch) throws(RecordError) {
    try database.removeSavedSearch(number: search.number)
  }

  package func add(
    _ reader: SavedSearchReader, to search: SavedSearch
  ) throws(RecordError) {
    try database.add(reader, toSearch: search.number)
  }

  /// Takes what it found for the reader out of the inbox too.
  package func removeReader(_ account: AccountID, of search: SavedSearch) throws(RecordError) {
    try database.removeReader(account, ofSearch: search.number)
  }
}
