package import KnowledgeModel

/// That a clock of a submission is about to run out, told to one of those who can stop it.
package struct ClockReminder: Equatable, Sendable {
  package let account: AccountID
  /// The store's own number of the submission.
  package let key: Int64
  package let purpose: ServiceClock.Purpose
  /// By when it has to be done, as it stood when the reminder was made.
  package let due: CalendarDate
  package let at: Timestamp
  package let seenAt: Timestamp?
  /// How often a letter on it was tried.
  package let attempts: Int

  package init(
    account: AccountID, key: Int64, purpose: ServiceClock.Purpose, due: CalendarDate,
    at time: Timestamp, seenAt: Timestamp? = nil, attempts: Int = 0
  ) {
    self.account = account
    self.key = key
    self.purpose = purpose
    self.due = due
    at = time
    self.seenAt = seenAt
    self.attempts = attempts
  }
}

extension Database {
  private func reminder(_ row: Row) throws(RecordError) -> ClockReminder {
    guard let account = AccountID(row.text(2)),
      let purpose = ServiceClock.Purpose(rawValue: row.text(1))
    else { throw .corrupt }
    return ClockReminder(
      account: account, key: row.integer(0), purpose: purpose,
      due: CalendarDate(clampingDaysSinceEpoch: row.integer(3)),
      at: Timestamp(millisecondsSinceEpoch: row.integer(4)),
      seenAt: row.optionalInteger(5).map { Timestamp(millisecondsSinceEpoch: $0) },
      attempts: Int(row.integer(6)))
  }

  /// Notes a reminder; false when that account was reminded of that clock before.
  func insert(_ reminder: ClockReminder, byMail: Bool) throws(RecordError) -> Bool {
    let isKnown = try first(
      "SELECT 1 FROM reminders WHERE key = $1 AND purpose = $2 AND account = $3",
      .integer(reminder.key), .text(reminder.purpose.rawValue),
      .text(reminder.account.description)
    ) { _ in true }
    guard isKnown == nil else { return false }
    let at = reminder.at.millisecondsSinceEpoch
    try run(
      """
      INSERT INTO reminders (key, purpose, account, due, at, mail_at, attempts)
      VALUES ($1, $2, $3, $4, $5, $6, 0)
      """, .integer(reminder.key), .text(reminder.purpose.rawValue),
      .text(reminder.account.description), .integer(Int64(reminder.due.daysSinceEpoch)),
      .integer(at), .optional(byMail ? at : nil))
    return true
  }

  /// The newest first.
  func reminders(of account: AccountID, limit: Int) throws(RecordError) -> [ClockReminder] {
    try all(
      """
      SELECT key, purpose, account, due, at, seen_at, attempts FROM reminders
      WHERE account = $1 ORDER BY at DESC, key, purpose LIMIT $2
      """, .text(account.description), .integer(Int64(limit)), read: reminder)
  }

  /// What has to be mailed to the account whose turn it is first.
  func remindersToMail(at time: Timestamp, limit: Int) throws(RecordError) -> [ClockReminder] {
    let account = try first(
      "SELECT account FROM reminders WHERE mail_at <= $1 ORDER BY mail_at LIMIT 1",
      .integer(time.millisecondsSinceEpoch)
    ) { $0.text(0) }
    guard let account else { return [] }
    return try all(
      """
      SELECT key, purpose, account, due, at, seen_at, attempts FROM reminders
      WHERE mail_at <= $1 AND account = $2 ORDER BY key, purpose LIMIT $3
      """, .integer(time.millisecondsSinceEpoch), .text(account), .integer(Int64(limit)),
      read: reminder)
  }

  func setMailing(
    of reminder: ClockReminder, at time: Timestamp?, attempts: Int
  ) throws(RecordError) {
    try run(
      """
      UPDATE reminders SET mail_at = $1, attempts = $2
      WHERE key = $3 AND purpose = $4 AND account = $5
      """, .optional(time?.millisecondsSinceEpoch), .integer(Int64(attempts)),
      .integer(reminder.key), .text(reminder.purpose.rawValue),
      .text(reminder.account.description))
  }

  func markRemindersSeen(of account: AccountID, at time: Timestamp) throws(RecordError) {
    try run(
      "UPDATE reminders SET seen_at = $1 WHERE account = $2 AND seen_at IS NULL",
      .integer(time.millisecondsSinceEpoch), .text(account.description))
  }
}

extension RecordStore {
  /// The newest first.
  package func reminders(
    of account: AccountID, limit: Int
  ) throws(RecordError) -> [ClockReminder] {
    try read { database throws(RecordError) in
      try database.reminders(of: account, limit: limit)
    }
  }

  /// What has to be mailed to the account whose turn it is first.
  package func remindersToMail(
    at time: Timestamp, limit: Int
  ) throws(RecordError) -> [ClockReminder] {
    try read { database throws(RecordError) in
      try database.remindersToMail(at: time, limit: limit)
    }
  }
}

extension WriteTransaction {
  /// Puts reminders into the inboxes of those who were not reminded of the same before, and by mail when they
  /// have their alerts so; how many.
  package func remind(_ reminders: [ClockReminder]) throws(RecordError) -> Int {
    var count = 0
    for reminder in reminders {
      let byMail = try deliveryChoice(of: reminder.account).byMail
      if try database.insert(reminder, byMail: byMail) { count += 1 }
    }
    return count
  }

  /// Notes when letters on reminders are tried again; `nil` when they need not be.
  package func mail(_ reminders: [ClockReminder], again time: Timestamp?) throws(RecordError) {
    for reminder in reminders {
      try database.setMailing(of: reminder, at: time, attempts: reminder.attempts + 1)
    }
  }
}
