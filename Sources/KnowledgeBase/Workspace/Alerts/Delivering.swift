import Cryptography
import Delivery
package import KnowledgeModel
package import RecordStore

extension Workspace {
  package func deliveryChoice(as principal: Principal) throws -> DeliveryChoice {
    guard let account = principal.account else { throw SubmissionRefusal.notAllowed }
    return try store.deliveryChoice(of: account)
  }

  /// By which ways a principal's alerts are to leave the house from now on. A new webhook is given a secret,
  /// which is answered here and never again.
  package func chooseDelivery(
    byMail: Bool, every rhythm: DeliveryChoice.Rhythm = .atOnce, webhook url: String?,
    couriers: Couriers?, as principal: Principal
  ) throws -> (choice: DeliveryChoice, secret: String?) {
    guard let account = principal.account else { throw SubmissionRefusal.notAllowed }
    var faults: [FieldFault] = []
    if byMail, try store.account(account)?.mail == nil {
      faults.append(
        FieldFault("/mail", "needs an address: ask an administrator to note yours"))
    }
    if byMail, couriers?.sendsMail == false {
      faults.append(FieldFault("/mail", "this server sends no mail"))
    }
    if let url {
      if Webhook(url) == nil {
        faults.append(
          FieldFault("/webhook", "must be an https address of at most 2,000 characters"))
      } else if let couriers, couriers.webhook(url) == nil {
        faults.append(
          FieldFault("/webhook", "must lie on a machine that the administrator has allowed"))
      }
    }
    guard faults.isEmpty else { throw SubmissionRefusal.faults(faults) }
    let secret = KeyedDigest.makeKey()
    let (choice, isNew) = try store.write(personalAct(principal)) {
      transaction throws(RecordError) in
      var choice = try transaction.deliveryChoice(of: account)
      let isNew = url != nil && choice.webhook != url
      if choice.webhook != url { (choice.webhook, choice.failingSince) = (url, nil) }
      if isNew { choice.secret = secret }
      if url == nil { choice.secret = [] }
      (choice.byMail, choice.rhythm) = (byMail, rhythm)
      try transaction.set(choice, of: account)
      return (choice, isNew)
    }
    return (choice, isNew ? "whsec_" + Base64.text(secret) : nil)
  }

  /// Hands over what is due, and answers how many alerts have left. For a background thread: it waits for
  /// other machines.
  ///
  /// What an alert says is made now, by the rights that its owner has now; what they may no longer read does
  /// not leave.
  @discardableResult
  package func deliverDue(by couriers: Couriers, now: Timestamp) throws -> Int {
    var count = 0
    // Each round is one account's, so that one whose machine is slow keeps others waiting once at most.
    for _ in 0..<100 {
      let due = try store.dueDeliveries(at: now, limit: 200)
      guard let first = due.first else { break }
      let rest = try loaded(due)
      let gone = due.filter { delivery in !rest.contains { $0.delivery == delivery } }
      let result: HandOver
      switch first.channel {
      case .mail: result = mail(rest, couriers, now)
      case .webhook: result = try post(rest, couriers, now)
      }
      count += result.done.count
      try note(result, gone: gone, first, now)
    }
    return count + (try mailReminders(by: couriers, now: now))
  }

  /// Deliveries with what they tell of; without those whose document, search or owner is not there any more.
  private func loaded(_ due: [PendingDelivery]) throws -> [LoadedDelivery] {
    guard let account = try due.first.flatMap({ try store.account($0.account) }),
      !account.isDisabled
    else { return [] }
    let choice = try store.deliveryChoice(of: account.id)
    let searches = Dictionary(
      try alertedSearches(of: account.principal).map { ($0.number, $0) }, uniquingKeysWith: { $1 })
    let readable = AccessPolicy.readable(by: account.principal)
    return try due.compactMap { delivery in
      guard choice.channels.contains(delivery.channel), let search = searches[delivery.search],
        let document = try store.document(delivery.document, readable: readable)?
          .shown(to: readable)
      else { return nil }
      // What somebody has seen in the inbox needs no letter.
      if delivery.channel == .mail, try store.isSeen(delivery) { return nil }
      return LoadedDelivery(
        delivery: delivery, account: account, choice: choice, search: search, document: document)
    }
  }

  private func mail(
    _ deliveries: [LoadedDelivery], _ couriers: Couriers, _ now: Timestamp
  ) -> HandOver {
    var result = HandOver()
    guard let first = deliveries.first else { return result }
    guard let server = couriers.mailServer, let sender = couriers.sender,
      let recipient = first.account.mail.flatMap(MailAddress.init)
    else {
      result.dropped = deliveries.map(\.delivery)
      return result
    }
    let letter = AlertLetter(deliveries: deliveries, address: couriers.address)
    let mail = Mail(
      from: sender, to: recipient, subject: letter.subject, body: letter.body,
      date: now.mailDate, id: "\(letter.id)@\(sender.domain)")
    do throws(DeliveryError) {
      try server.send(mail)
      result.done = deliveries.map(\.delivery)
    } catch {
      result.failed = deliveries.map(\.delivery)
      result.isFinal = !error.isPassing
    }
    return result
  }

  /// Each by itself, in order, until one is not taken.
  private func post(
    _ deliveries: [LoadedDelivery], _ couriers: Couriers, _ now: Timestamp
  ) throws -> HandOver {
    var result = HandOver()
    guard let first = deliveries.first, let url = first.choice.webhook else { return result }
    guard let webhook = couriers.webhook(url) else {
      result.failed = deliveries.map(\.delivery)
      result.isFinal = true
      return result
    }
    for (index, loaded) in deliveries.enumerated() {
      let notice = AlertNotice(loaded, address: couriers.address)
      do throws(DeliveryError) {
        try webhook.post(
          notice.body, headers: notice.headers(signedWith: loaded.choice.secret, at: now))
        result.done.append(loaded.delivery)
      } catch {
        result.failed = deliveries[index...].map(\.delivery)
        result.isFinal = !error.isPassing
        break
      }
    }
    return result
  }

  private func note(
    _ result: HandOver, gone: [PendingDelivery], _ first: PendingDelivery, _ now: Timestamp
  ) throws {
    let failing =
      try store.deliveryChoice(of: first.account).failingSince != nil && first.channel == .webhook
    try store.write(Act(by: Principal.localOperator.name, at: now, writable: [])) {
      transaction throws(RecordError) in
      try transaction.remove(gone + result.dropped + result.done)
      let (over, again) = (
        result.failed.filter { result.isFinal || $0.attempts + 1 >= DeliveryPatience.most },
        result.failed.filter { !result.isFinal && $0.attempts + 1 < DeliveryPatience.most }
      )
      try transaction.giveUp(over)
      for delivery in again {
        try transaction.putOff(
          [delivery], until: DeliveryPatience.next(after: delivery.attempts + 1, now))
      }
      guard first.channel == .webhook else { return }
      if !result.failed.isEmpty, !failing {
        try transaction.note(failingSince: now, of: first.account)
      } else if result.failed.isEmpty, !result.done.isEmpty, failing {
        try transaction.note(failingSince: nil, of: first.account)
      }
    }
  }
}

/// How long what was not taken is tried again: eight times within two and a half days. Chosen by us.
enum DeliveryPatience {
  private static let minutes: [Int64] = [1, 5, 30, 120, 480, 1440, 1440]
  static var most: Int { minutes.count + 1 }

  /// When to try again after so many attempts.
  static func next(after attempts: Int, _ now: Timestamp) -> Timestamp {
    let wait = minutes[min(max(attempts, 1), minutes.count) - 1]
    return Timestamp(millisecondsSinceEpoch: now.millisecondsSinceEpoch + wait * 60_000)
  }
}

/// A delivery with what it tells of.
struct LoadedDelivery {
  let delivery: PendingDelivery
  let account: Account
  let choice: DeliveryChoice
  let search: SavedSearch
  let document: StoredDocument

  /// Whether the title may go where others may read on the way: what is official or more is looked up here.
  var showsTitle: Bool { document.document.label < .official }
}

/// What came of handing over.
private struct HandOver {
  var done: [PendingDelivery] = []
  var failed: [PendingDelivery] = []
  /// Nobody can send it, as it is set up now.
  var dropped: [PendingDelivery] = []
  /// Trying again would not help.
  var isFinal = false
}
