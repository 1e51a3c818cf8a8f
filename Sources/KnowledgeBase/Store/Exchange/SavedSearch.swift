package import KnowledgeModel

/// A question that is asked of every new document, for one account.
package struct SavedSearch: Equatable, Sendable {
  /// Among all searches; told to nobody, since it counts those of others.
  package let number: Int64
  /// Among the account's own.
  package let own: Int64
  package let id: SavedSearchID
  package let account: AccountID
  package let name: String
  /// What it asks, as it was written.
  package let text: String
  /// The Center whose people have it too.
  package let center: Sector?
  /// From 1, one more with each change.
  package let version: Int
  /// Only changes with a higher number in the log count.
  package let since: Int64
  package let at: Timestamp
  package let changedAt: Timestamp

  package init(
    number: Int64 = 0, own: Int64 = 0, id: SavedSearchID, account: AccountID, name: String,
    text: String, center: Sector?, version: Int = 1, since: Int64, at time: Timestamp,
    changedAt: Timestamp
  ) {
    self.number = number
    self.own = own
    self.id = id
    self.account = account
    self.name = name
    self.text = text
    self.center = center
    self.version = version
    self.since = since
    at = time
    self.changedAt = changedAt
  }

  /// The next version of it, which is another's own when the account is another.
  package func changed(
    by account: AccountID, name: String, text: String, center: Sector?, since: Int64,
    at time: Timestamp
  ) -> SavedSearch {
    SavedSearch(
      number: number, own: account == self.account ? own : 0, id: id, account: account, name: name,
      text: text, center: center, version: version + 1, since: since, at: at, changedAt: time)
  }
}

/// What a saved search was at a time.
package struct SavedSearchVersion: Equatable, Sendable {
  package let version: Int
  /// Whose own it was.
  package let account: AccountID
  package let author: String
  package let name: String
  package let text: String
  package let center: Sector?
  package let at: Timestamp
}

/// Somebody who wants to be told what a search of their Center finds.
package struct SavedSearchReader: Equatable, Sendable {
  package let account: AccountID
  /// Only changes with a higher number in the log count.
  package let since: Int64

  package init(account: AccountID, since: Int64) {
    self.account = account
    self.since = since
  }
}
