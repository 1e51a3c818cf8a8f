package import KnowledgeModel
package import RecordStore
import SearchEngine
import Synchronization
import TextAnalysis

/// The saved searches as they were last read.
final class Percolators: Sendable {
  private struct State: Sendable {
    var stamp: [Int64] = []
    var percolator = Percolator()
    var searches: [Int64: SavedSearch] = [:]
  }
  private let state = Mutex(State())

  /// The percolator of all saved searches, made anew when they or the synonyms have changed.
  func current(
    stamp: [Int64], make: () throws -> (Percolator, [Int64: SavedSearch])
  ) throws -> (Percolator, [Int64: SavedSearch]) {
    if let known = state.withLock({ $0.stamp == stamp ? ($0.percolator, $0.searches) : nil }) {
      return known
    }
    let made = try make()
    state.withLock { $0 = State(stamp: stamp, percolator: made.0, searches: made.1) }
    return made
  }
}

/// One alert in somebody's inbox, with the document as it is now.
package struct InboxItem: Sendable {
  package let alert: Alert
  package let searchName: String
  package let document: StoredDocument
}

extension Workspace {
  /// What has come in for a principal, the newest first. What may no longer be read is not there.
  package func inbox(limit: Int, as principal: Principal) throws -> [InboxItem] {
    guard let account = principal.account else { return [] }
    let names = Dictionary(
      try alertedSearches(of: principal).map { ($0.number, $0.name) }, uniquingKeysWith: { $1 })
    let readable = AccessPolicy.readable(by: principal)
    var items: [InboxItem] = []
    var last: Alert?
    while items.count < limit {
      let page = try store.alerts(of: account, after: last, limit: 200)
      for alert in page where items.count < limit {
        guard let name = names[alert.search],
          let document = try store.document(alert.document, readable: readable)?.shown(to: readable)
        else { continue }
        items.append(InboxItem(alert: alert, searchName: name, document: document))
      }
      guard page.count == 200 else { break }
      last = page.last
    }
    noteListed(items.map(\.document), by: principal)
    return items
  }

  package func markAlertsSeen(as principal: Principal) throws {
    guard let account = principal.account else { return }
    try store.write(act(principal)) { transaction throws(RecordError) in
      try transaction.markAlertsSeen(of: account)
    }
  }

  /// Looks through what has changed since the last time and puts alerts into the inboxes of those who may
  /// read it now. For a background thread; how many alerts there were.
  @discardableResult
  package func deliverAlerts() throws -> Int {
    guard let progress = try store.alertProgress() else {
      let last = try store.lastSequence()
      try store.write(act(.localOperator)) { transaction throws(RecordError) in
        try transaction.deliver([], through: last)
      }
      return 0
    }
    var after = progress
    var count = 0
    while true {
      let changes = try store.changes(after: after, limit: 500)
      guard let last = changes.last else { return count }
      let alerts = try alerts(for: changes)
      try store.write(act(.localOperator)) { transaction throws(RecordError) in
        try transaction.deliver(alerts, through: last.sequence)
      }
      count += alerts.count
      after = last.sequence
    }
  }

  private func alerts(for changes: [ChangeEntry]) throws -> [Alert] {
    let (percolator, searches) = try percolator()
    guard percolator.count > 0 else { return [] }
    var owners = KnownPrincipals()
    var alerts: [Alert] = []
    var plans: [PartyPlan: Plan] = [:]
    var seen: Set<Int64> = []
    for change in changes.reversed() where seen.insert(change.key).inserted && change.after != nil {
      guard let stored = try store.document(key: change.key, readable: Compartment.all),
        let compartment = Compartment(
          label: stored.document.label, owner: stored.document.owner)
      else { continue }
      let document = PercolatedDocument(IndexFollower.indexDocument(stored))
      for number in try percolator.matches(document) {
        guard let search = searches[number], search.since < change.sequence else { continue }
        for reader in try readers(of: search) where reader.since < change.sequence {
          let principal = try owners.principal(of: reader.account, in: store)
          guard
            AccessPolicy.sees(
              searchOf: search.account, sharedWith: search.center, principal),
            AccessPolicy.mayRead(compartment, principal)
          else { continue }
          // Which names are one party is each reader's own to know.
          if let question = search.question, question.namesParty {
            let key = PartyPlan(search: number, account: reader.account)
            let plan = try plans[key] ?? alertPlan(of: question, as: principal)
            plans[key] = plan
            guard try document.fits(plan) else { continue }
          }
          alerts.append(
            Alert(
              account: reader.account, search: number, document: stored.id,
              version: stored.version, at: .now()))
        }
      }
    }
    return alerts
  }

  /// Its owner, and who wishes to be told beside.
  private func readers(of search: SavedSearch) throws -> [SavedSearchReader] {
    let owner = SavedSearchReader(account: search.account, since: search.since)
    guard search.center != nil else { return [owner] }
    return [owner] + (try store.readers(of: search)).filter { $0.account != search.account }
  }

  private func percolator() throws -> (Percolator, [Int64: SavedSearch]) {
    let parties = try store.partyStamp()
    let stamp = try store.savedSearchesStamp() + synonyms.signature() + parties
    return try percolators.current(stamp: stamp) {
      let snapshot = try follower.current()
      let names = Compartment.all.map(\.name)
      let searches = try store.savedSearches()
      var percolator = Percolator()
      var known: [Percolator.Anchor: Int] = [:]
      for search in searches {
        // One that cannot be read any more, as after a change of the language, finds nothing.
        guard let question = search.question,
          var plan = try? alertPlan(of: question, as: .anonymous)
        else { continue }
        // Where names were merged or split, each document is held against the owner's own plan.
        if question.namesParty, parties.first != 0 { plan = .all }
        percolator.add(Percolator.Entry(number: search.number, plan: plan)) { anchor in
          if let count = known[anchor] { return count }
          let count = Self.frequency(of: anchor, snapshot, names)
          known[anchor] = count
          return count
        }
      }
      return (percolator, Dictionary(searches.map { ($0.number, $0) }, uniquingKeysWith: { $1 }))
    }
  }

  private static func frequency(
    of anchor: Percolator.Anchor, _ snapshot: Snapshot, _ names: [String]
  ) -> Int {
    // A damaged page is reported elsewhere; here it only costs time.
    switch anchor {
    case .term(let term):
      1 + ((try? snapshot.documentFrequency(ofTerm: term, compartments: names)) ?? 0)
    case .keyword(let field, let value):
      1
        + ((try? snapshot.documentFrequency(
          ofKeyword: value, field: field, compartments: names)) ?? 0)
    case .prefix, .keywordPrefix: 10_000
    }
  }

  /// The plan by which a strict search looks for a question. A prefix inside NEAR is refused: what it stands
  /// for depends on the other documents.
  func alertPlan(of question: SearchQuestion, as principal: Principal) throws -> Plan {
    let parsed = try Self.parse(question.text)
    if let tree = parsed.tree, !QueryPlanner.nearPrefixes(tree).isEmpty {
      throw SubmissionRefusal.faults([
        FieldFault("/q", "a prefix inside NEAR cannot be saved; write the words out")
      ])
    }
    let words = QueryPlanner.contentWords(question.text)
    let stemmer = Stemmer()
    var planner = QueryPlanner(
      matchesAny: (parsed.tree.map(QueryPlanner.wantedWords) ?? 0) > QueryPlanner.mostWantedWords,
      aids: PlanningAids(
        synonyms: synonyms.current(), stems: Set(words.map(stemmer.stem)),
        party: try question.namesParty
          ? partyAid(of: question, follower.current(), AccessPolicy.readable(by: principal))
          : { _ in nil }))
    let plan = try parsed.tree.map { (tree) throws(SearchRefusal) in try planner.plan(tree) }
    return try Self.filtered(plan ?? .all, question, except: nil)
  }
}

/// Whose plan of which search that names a party.
private struct PartyPlan: Hashable {
  let search: Int64
  let account: AccountID
}

/// Who accounts act as, looked up once.
private struct KnownPrincipals {
  private var known: [AccountID: Principal] = [:]

  /// Nobody in particular, where the account has ended.
  mutating func principal(of id: AccountID, in store: RecordStore) throws -> Principal {
    if let principal = known[id] { return principal }
    let account = try store.account(id)
    let principal = account.flatMap { $0.isDisabled ? nil : $0.principal } ?? .anonymous
    known[id] = principal
    return principal
  }
}

/// Alerts and saved searches in JSON.
package enum AlertPayload {
  package static func search(_ search: SavedSearch, into json: inout JSONWriter) {
    json.object { json in
      json.member("id", Int(search.own))
      json.member("search", search.id.description)
      json.member("name", search.name)
      json.member("q", search.text)
      json.member("center", search.center?.rawValue)
      json.member("version", search.version)
      json.member("since", search.at.description)
    }
  }

  /// By which ways alerts leave the house; the secret of a webhook only when it is new.
  package static func delivery(
    _ choice: DeliveryChoice, secret: String?, into json: inout JSONWriter
  ) {
    json.object { json in
      json.member("mail", choice.byMail)
      json.member("rhythm", choice.rhythm.rawValue)
      json.member("webhook", choice.webhook)
      if let secret { json.member("secret", secret) }
      json.member("failing_since", choice.failingSince?.description)
    }
  }

  package static func inbox(
    _ searches: [SavedSearch], _ items: [InboxItem], _ reminders: [Reminder],
    _ teaching: [TeachingNotice], into json: inout JSONWriter
  ) {
    json.object { json in
      json.list("searches", searches) { search, json in Self.search(search, into: &json) }
      json.objects("inbox", items) { item, json in
        json.member("search", item.searchName)
        json.member("id", item.document.id.description)
        json.member("version", item.alert.version)
        json.member("title", item.document.document.title)
        json.member("label", item.document.document.label.rawValue)
        json.member("at", item.alert.at.description)
        json.member("seen", item.alert.seenAt != nil)
      }
      json.objects("reminders", reminders) { reminder, json in
        json.member("submission", reminder.submission.description)
        json.member("title", reminder.title)
        json.member("label", reminder.label.rawValue)
        json.member("center", reminder.center?.rawValue)
        json.member("clock", reminder.purpose.rawValue)
        json.member("due", reminder.due.description)
        json.member("at", reminder.at.description)
        json.member("seen", reminder.isSeen)
      }
      json.objects("teaching", teaching) { notice, json in
        json.member("kind", notice.kind.rawValue)
        json.member("module", notice.module)
        json.member("title", notice.title)
        json.member("label", notice.label.rawValue)
        json.member("words", notice.words)
        json.member("due", notice.due?.description)
        json.key("completion")
        if let completion = notice.completion { json.number(completion) } else { json.null() }
      }
    }
  }
}
