package import KnowledgeModel

/// By which ways an account's alerts leave the house.
package struct DeliveryChoice: Equatable, Sendable {
  package enum Channel: String, CaseIterable, Sendable { case mail, webhook }

  /// How often a letter comes that says all that is new.
  package enum Rhythm: String, CaseIterable, Sendable {
    case atOnce = "at-once"
    case daily, weekly

    /// When what comes in at a time is due: at once, at six in the morning (UTC), or then on Monday.
    package func due(_ time: Timestamp) -> Timestamp {
      guard self != .atOnce else { return time }
      let hour: Int64 = 3_600_000
      let day = 24 * hour
      let sixth = time.millisecondsSinceEpoch - 6 * hour
      var number = (sixth >= 0 ? sixth : sixth - day + 1) / day + 1
      // Day 4 since 1970-01-01 was a Monday.
      if self == .weekly { number += ((4 - number) % 7 + 7) % 7 }
      return Timestamp(millisecondsSinceEpoch: number * day + 6 * hour)
    }
  }

  package var byMail = false
  package var rhythm = Rhythm.atOnce
  package var webhook: String?
  /// What messages to the webhook are signed with.
  package var secret: [UInt8] = []
  /// Since when nothing could be handed over to the webhook.
  package var failingSince: Timestamp?

  package init() {}

  package var channels: [Channel] {
    (byMail ? [.mail] : []) + (webhook == nil ? [] : [.webhook])
  }
}

/// An alert that still has to leave the house by one way. What it says is made when it does.
package struct PendingDelivery: Hashable, Sendable {
  package let account: AccountID
  package let channel: DeliveryChoice.Channel
  package let search: Int64
  package let document: DocumentID
  package let version: Int
  /// How often it was tried.
  package let attempts: Int
}

extension Database {
  func deliveryChoice(of account: AccountID) throws(RecordError) -> DeliveryChoice? {
    try first(
      """
      SELECT by_mail, webhook, secret, failing_since, rhythm FROM delivery_choices
      WHERE account = $1
      """, .text(account.description)
    ) { row throws(RecordError) in
      guard let rhythm = DeliveryChoice.Rhythm(rawValue: row.text(4)) else { throw .corrupt }
      var choice = DeliveryChoice()
      choice.byMail = row.integer(0) != 0
      choice.rhythm = rhythm
      choice.webhook = row.optionalText(1)
      choice.secret = row.bytes(2)
      choice.failingSince = row.optionalInteger(3).map { Timestamp(millisecondsSinceEpoch: $0) }
      return choice
    }
  }

  func set(_ choice: DeliveryChoice, of account: AccountID) throws(RecordError) {
    try run(
      """
      INSERT INTO delivery_choices (account, by_mail, webhook, secret, failing_since, rhythm)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (account) DO UPDATE SET by_mail = excluded.by_mail, webhook = excluded.webhook,
        secret = excluded.secret, failing_since = excluded.failing_since, rhythm = excluded.rhythm
      """, .text(account.description), .flag(choice.byMail), .optional(choice.webhook),
      .blob(choice.secret), .optional(choice.failingSince?.millisecondsSinceEpoch),
      .text(choice.rhythm.rawValue))
  }

  /// Letters that were not tried yet are due at a time.
  func setMailDue(of account: AccountID, at time: Timestamp) throws(RecordError) {
    try run(
      """
      UPDATE deliveries SET due_at = $1 WHERE account = $2 AND channel = $3 AND attempts = 0
      """, .integer(time.millisecondsSinceEpoch), .text(account.description),
      .text(DeliveryChoice.Channel.mail.rawValue))
  }

  func queue(
    _ alert: Alert, by channel: DeliveryChoice.Channel, due time: Timestamp
  ) throws(RecordError) {
    try run(
      """
      INSERT INTO deliveries (account, channel, search, document, version, due_at, attempts)
      VALUES ($1, $2, $3, $4, $5, $6, 0)
      ON CONFLICT (account, channel, search, document) DO UPDATE SET version = excluded.version
      """, .text(alert.account.description), .text(channel.rawValue), .integer(alert.search),
      .text(alert.document.description), .integer(Int64(alert.version)),
      .integer(time.millisecondsSinceEpoch))
  }

  /// Those of the account and way whose turn it is first; of others none.
  func dueDeliveries(at time: Timestamp, limit: Int) throws(RecordError) -> [PendingDelivery] {
    let first = try first(
      "SELECT account, channel FROM deliveries WHERE due_at <= $1 ORDER BY due_at LIMIT 1",
      .integer(time.millisecondsSinceEpoch)
    ) { ($0.text(0), $0.text(1)) }
    guard let first else { return [] }
    return try all(
      """
      SELECT account, channel, search, document, version, attempts FROM deliveries
      WHERE account = $1 AND channel = $2 AND due_at <= $3 ORDER BY search, document LIMIT $4
      """, .text(first.0), .text(first.1), .integer(time.millisecondsSinceEpoch),
      .integer(Int64(limit))
    ) { row throws(RecordError) in
      guard let account = AccountID(row.text(0)),
        let channel = DeliveryChoice.Channel(rawValue: row.text(1)),
        let document = DocumentID(row.text(3))
      else { throw .corrupt }
      return PendingDelivery(
        account: account, channel: channel, search: row.integer(2), document: document,
        version: Int(row.integer(4)), attempts: Int(row.integer(5)))
    }
  }

  /// Whether an alert has been seen in the inbox.
  func isSeen(_ delivery: PendingDelivery) throws(RecordError) -> Bool {
    try first(
      "SELECT seen_at FROM alerts WHERE search = $1 AND account = $2 AND document = $3",
      .integer(delivery.search), .text(delivery.account.description),
      .text(delivery.document.description)
    ) { $0.optionalInteger(0) != nil } ?? true
  }
}

extension RecordStore {
  package func deliveryChoice(of account: AccountID) throws(RecordError) -> DeliveryChoice {
    try read { database throws(RecordError) in
      try database.deliveryChoice(of: account) ?? DeliveryChoice()
    }
  }

  /// What is due by one way to one account, whose turn it is first.
  package func dueDeliveries(at time: Timestamp, limit: Int) throws(RecordError)
    -> [PendingDelivery]
  {
    try read { database throws(RecordError) in
      try database.dueDeliveries(at: time, limit: limit)
    }
  }

  package func isSeen(_ delivery: PendingDelivery) throws(RecordError) -> Bool {
    try read { database throws(RecordError) in try database.isSeen(delivery) }
  }
}

extension WriteTransaction {
  package func deliveryChoice(of account: AccountID) throws(RecordError) -> DeliveryChoice {
    try database.deliveryChoice(of: account) ?? DeliveryChoice()
  }

  package func set(_ choice: DeliveryChoice, of account: AccountID) throws(RecordError) {
    let before = try deliveryChoice(of: account).rhythm
    try database.set(choice, of: account)
    if choice.rhythm != before {
      try database.setMailDue(of: account, at: choice.rhythm.due(act.at))
    }
    try audit(
      "delivery-chosen", subject: account.description,
      detail: choice.channels.map(\.rawValue).joined(separator: ", "))
  }

  /// Notes since when a webhook takes nothing; `nil` when it does again.
  package func note(failingSince time: Timestamp?, of account: AccountID) throws(RecordError) {
    try database.run(
      "UPDATE delivery_choices SET failing_since = $1 WHERE account = $2",
      .optional(time?.millisecondsSinceEpoch), .text(account.description))
  }

  /// Takes deliveries from what still has to leave.
  package func remove(_ deliveries: [PendingDelivery]) throws(RecordError) {
    for delivery in deliveries {
      try database.run(
        """
        DELETE FROM deliveries WHERE account = $1 AND channel = $2 AND search = $3 AND document = $4
          AND version = $5
        """, .text(delivery.account.description), .text(delivery.channel.rawValue),
        .integer(delivery.search), .text(delivery.document.description),
        .integer(Int64(delivery.version)))
    }
  }

  /// Puts deliveries off after an attempt that failed.
  package func putOff(_ deliveries: [PendingDelivery], until time: Timestamp) throws(RecordError) {
    for delivery in deliveries {
      try database.run(
        """
        UPDATE deliveries SET due_at = $1, attempts = attempts + 1
        WHERE account = $2 AND channel = $3 AND search = $4 AND document = $5
        """, .integer(time.millisecondsSinceEpoch), .text(delivery.account.description),
        .text(delivery.channel.rawValue), .integer(delivery.search),
        .text(delivery.document.description))
    }
  }

  /// Notes in the record that deliveries were given up.
  package func giveUp(_ deliveries: [PendingDelivery]) throws(RecordError) {
    guard let first = deliveries.first else { return }
    try remove(deliveries)
    try audit(
      "delivery-failed", subject: first.account.description,
      detail: "\(first.channel.rawValue), \(deliveries.count)")
  }
}
