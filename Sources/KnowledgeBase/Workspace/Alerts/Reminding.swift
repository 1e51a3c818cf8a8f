import Delivery
package import KnowledgeModel
import RecordStore

/// A clock that is about to run out, as one of those who can stop it sees it.
package struct Reminder: Sendable {
  package let submission: SubmissionID
  package let title: String
  package let label: HandlingLabel
  package let center: Sector?
  package let purpose: ServiceClock.Purpose
  /// By when it has to be done now.
  package let due: CalendarDate
  package let at: Timestamp
  package let isSeen: Bool
}

extension Workspace {
  /// Reminds of every clock that runs out today or on the next business day: the officer who has the submission,
  /// else the officers of its Centers; each of each clock once. How many reminders were new.
  ///
  /// For a background thread, some times a day.
  @discardableResult
  package func remindOfClocks(now: Timestamp) throws -> Int {
    let files = try store.submissions(within: .everything, before: .max, limit: .max) {
      !$0.state.isFinished && $0.state != .draft
    }
    var reminders: [ClockReminder] = []
    var officers: [Account]?
    for file in files {
      let clocks = Self.clocks(of: file, now: now).filter(\.isNearlyOver)
      guard !clocks.isEmpty else { continue }
      let known = try officers ?? allOfficers()
      officers = known
      let facts = file.submission.facts
      var recipients = known.filter {
        AccessPolicy.side(of: $0.principal, in: facts, holdsReceipt: false) == .center
      }
      if let assigned = recipients.first(where: { $0.id == file.submission.assignee }) {
        recipients = [assigned]
      }
      for clock in clocks {
        reminders += recipients.map {
          ClockReminder(
            account: $0.id, key: file.submission.key, purpose: clock.purpose, due: clock.due,
            at: now)
        }
      }
    }
    guard !reminders.isEmpty else { return 0 }
    let made = reminders
    return try store.write(Act(by: Principal.localOperator.name, at: now, writable: [])) {
      transaction throws(RecordError) in try transaction.remind(made)
    }
  }

  /// What a principal was reminded of, the newest first, as far as it still runs and they still work on it.
  package func reminders(limit: Int, as principal: Principal) throws -> [Reminder] {
    guard let account = principal.account else { return [] }
    return try store.reminders(of: account, limit: limit).compactMap {
      try standing($0, for: principal, now: .now())
    }
  }

  /// Mails what is due of reminders, by the rights that their recipients have now; how many have left.
  func mailReminders(by couriers: Couriers, now: Timestamp) throws -> Int {
    var count = 0
    for _ in 0..<100 {
      let due = try store.remindersToMail(at: now, limit: 50)
      guard let first = due.first else { break }
      let account = try store.account(first.account).flatMap { $0.isDisabled ? nil : $0 }
      let told = try account.map { account in
        try due.compactMap { try standing($0, for: account.principal, now: now) }
          .filter { !$0.isSeen }
      }
      var next: Timestamp?
      if let told, !told.isEmpty, let server = couriers.mailServer, let sender = couriers.sender,
        let recipient = account?.mail.flatMap(MailAddress.init)
      {
        let letter = ReminderLetter(reminders: told, address: couriers.address)
        do throws(DeliveryError) {
          try server.send(
            Mail(
              from: sender, to: recipient, subject: letter.subject, body: letter.body,
              date: now.mailDate, id: "\(letter.id(of: first.account))@\(sender.domain)"))
          count += told.count
        } catch {
          let attempts = first.attempts + 1
          if error.isPassing, attempts < DeliveryPatience.most {
            next = DeliveryPatience.next(after: attempts, now)
          }
        }
      }
      let again = next
      try store.write(Act(by: Principal.localOperator.name, at: now, writable: [])) {
        transaction throws(RecordError) in try transaction.mail(due, again: again)
      }
    }
    return count
  }

  private func standing(
    _ reminder: ClockReminder, for principal: Principal, now: Timestamp
  ) throws -> Reminder? {
    guard let file = try store.submissionFile(key: reminder.key),
      AccessPolicy.side(of: principal, in: file.submission.facts, holdsReceipt: false) == .center,
      let clock = Self.clocks(of: file, now: now).first(where: { $0.purpose == reminder.purpose }),
      clock.isRunning, !clock.isPaused
    else { return nil }
    return Reminder(
      submission: file.submission.id, title: file.submission.form.title,
      label: file.submission.label, center: file.submission.center, purpose: reminder.purpose,
      due: clock.due, at: reminder.at, isSeen: reminder.seenAt != nil)
  }

  private func allOfficers() throws -> [Account] {
    var officers: [Account] = []
    var last = ""
    while true {
      let page = try store.accounts(after: last, limit: 500)
      officers += page.filter { $0.role == .officer && !$0.isDisabled }
      guard page.count == 500, let name = page.last?.name.folded else { return officers }
      last = name
    }
  }
}

extension ServiceClock {
  /// Whether it runs, is not late yet, and a business day or less is left.
  fileprivate var isNearlyOver: Bool { isRunning && !isPaused && !isBreached && limit - used <= 1 }

  /// What has to be done, in plain words.
  package static func words(_ purpose: Purpose) -> String {
    switch purpose {
    case .acknowledge: "acknowledge it"
    case .answer: "give a first answer"
    case .decide: "decide"
    }
  }
}

/// A letter on clocks that are about to run out. It names no title: who sent what in is looked up here.
struct ReminderLetter {
  let reminders: [Reminder]
  let address: String?

  var subject: String {
    "Trade Knowledge Base: \(reminders.count) promise\(reminders.count == 1 ? "" : "s") about to run out"
  }

  var body: String {
    let lines = reminders.flatMap { reminder in
      [
        "By \(reminder.due): \(ServiceClock.words(reminder.purpose))",
        "  \(address ?? "")/triage/\(reminder.submission)", "",
      ]
    }
    return (lines + ["You have your alerts by mail: \(address ?? "")/alerts."])
      .joined(separator: "\r\n") + "\r\n"
  }

  /// The same as long as it tells the same account of the same.
  func id(of account: AccountID) -> String {
    let names = reminders.map { "\($0.submission) \($0.purpose.rawValue)" }
    return "clock-" + AlertLetter.digest(["\(account)"] + names)
  }
}
