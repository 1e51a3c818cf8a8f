package import KnowledgeModel

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
  func insert(_ alert: Alert) throws(RecordError) {
    try run(
      """
      INSERT INTO alerts (account, search, document, version, at) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (search, account, document) DO UPDATE SET version = excluded.version, at = excluded.at,
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
