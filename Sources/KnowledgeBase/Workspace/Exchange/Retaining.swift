import Cryptography
package import KnowledgeModel
package import RecordStore

/// One submission whose time has come by a rule.
package struct RetentionItem: Equatable, Sendable {
  package let candidate: RetentionCandidate
  package let rule: RetentionRule
}

/// What the rules would do now, and what they would not although the time has come.
package struct RetentionPlan: Equatable, Sendable {
  /// At most so many are done at once; the rest stands in the next list.
  package static let longest = 1000

  /// What would be done, the oldest submission first.
  package let due: [RetentionItem]
  /// How many more are due than one list holds.
  package let beyond: Int
  /// What stays, and why.
  package let kept: [RetentionItem]
  /// Copies of the store that lie in the data directory and may hold what is removed.
  package let backups: [String]

  /// What has to be said to have this list done, and no other.
  package var digest: String {
    var builder = DigestBuilder()
    for item in due {
      let (candidate, rule) = (item.candidate, item.rule)
      builder.update(
        Array("\(candidate.id) \(candidate.version) \(rule.name) \(rule.action.rawValue)\n".utf8))
    }
    return builder.finish().description
  }
}

/// How long submissions are kept: rules, holds, and the removal of what its time has come for. Who runs the
/// machine acts on numbers, kinds and ages alone and is shown nothing that was filed.
extension Workspace {
  package func retentionRules(as principal: Principal) throws -> [RetentionRule] {
    try Self.checkMayReadRetention(principal)
    return try store.retentionRules()
  }

  /// Makes a rule, or another of one that bears its name.
  package func set(_ rule: RetentionRule, as principal: Principal) throws {
    try Self.checkRuns(principal)
    try store.write(personalAct(principal)) { transaction throws(RecordError) in
      try transaction.set(rule)
    }
  }

  package func removeRetentionRule(_ name: String, as principal: Principal) throws {
    try Self.checkRuns(principal)
    try refusable(personalAct(principal)) {
      transaction throws(RecordError) -> Result<Void, SubmissionRefusal> in
      try transaction.removeRule(name) ? .success(()) : .failure(.absent)
    }
  }

  /// What the rules would do at a time. Changes nothing.
  package func retentionPlan(at now: Timestamp, as principal: Principal) throws -> RetentionPlan {
    try Self.checkMayReadRetention(principal)
    let rules = try store.retentionRules()
    var (due, kept, beyond): ([RetentionItem], [RetentionItem], Int) = ([], [], 0)
    for candidate in try store.retentionCandidates() {
      guard let item = Self.item(candidate, under: rules, at: now) else { continue }
      if !Self.obstacles(to: item).isEmpty {
        kept.append(item)
      } else if due.count < RetentionPlan.longest {
        due.append(item)
      } else {
        beyond += 1
      }
    }
    return RetentionPlan(due: due, beyond: beyond, kept: kept, backups: store.backupNames())
  }

  /// Does what a list said, which must still be the list, and answers what was removed.
  ///
  /// Each submission is a transaction of its own that looks at rule, hold and change once more. What one of
  /// them no longer allows stays.
  @discardableResult
  package func carryOut(
    plan digest: String, at now: Timestamp, as principal: Principal
  ) throws -> [Removal] {
    try Self.checkRuns(principal)
    let plan = try retentionPlan(at: now, as: principal)
    guard plan.digest == digest else { throw SubmissionRefusal.stale }
    for item in plan.due {
      try store.write(Act(by: principal.name, at: now, writable: [])) {
        transaction throws(RecordError) in
        guard let candidate = try transaction.retentionCandidate(item.candidate.id),
          candidate.version == item.candidate.version,
          let found = Self.item(candidate, under: try transaction.retentionRules(), at: now),
          found.rule == item.rule, Self.obstacles(to: found).isEmpty
        else { return }
        try transaction.remove(candidate, under: found.rule)
      }
    }
    let ids = Set(plan.due.map(\.candidate.id))
    try certifyRemovals()
    return try store.removals(of: nil, before: .max, limit: plan.due.count)
      .filter { ids.contains($0.submission) && $0.at == now }
  }

  /// Takes the bytes of removals out of the index and the write-ahead log and then signs that they are gone.
  /// What cannot be done now, since somebody reads or another process keeps the index, waits for the next time.
  package func certifyRemovals() throws {
    let open = try store.openRemovals()
    guard !open.isEmpty else { return }
    let ready = keepsIndex ? open : open.filter(\.documents.isEmpty)
    if keepsIndex, open.contains(where: { !$0.documents.isEmpty }) {
      pins.forget()
      try follower.expunge()
    }
    guard !ready.isEmpty, try store.checkpoint() else { return }
    let now = Timestamp.now()
    try store.write(personalAct(.localOperator)) { transaction throws(RecordError) in
      let signer = try self.signer(in: transaction)
      for removal in ready {
        try transaction.certify(
          removal, RemovalCertificate.signed(removal, goneAt: now, by: signer))
      }
    }
  }

  /// What was removed, the newest first.
  package func removals(
    of submission: SubmissionID?, before number: Int?, limit: Int, as principal: Principal
  ) throws -> [Removal] {
    try Self.checkMayReadRetention(principal)
    return try store.removals(of: submission, before: number ?? .max, limit: limit)
  }

  package func verify(_ certificate: RemovalCertificate) throws -> ReceiptVerdict {
    guard certificate.isSigned else { return .forged }
    return try receiptKeys().contains { $0.key == certificate.key } ? .genuine : .unknownKey
  }

  /// Keeps a submission from being removed, whatever the rules say. For who runs the machine, and for the
  /// officers who work on it.
  package func hold(
    _ id: SubmissionID, reason: String, as principal: Principal
  ) throws -> LegalHold {
    let words = try Self.text(reason, "/reason")
    return try refusable(personalAct(principal)) {
      transaction throws(RecordError) -> Result<LegalHold, SubmissionRefusal> in
      guard let submission = try transaction.submission(id),
        Self.mayHold(submission.facts, principal)
      else { return .failure(.absent) }
      return .success(try transaction.hold(id, reason: words))
    }
  }

  package func liftHold(_ number: Int, as principal: Principal) throws {
    try refusable(personalAct(principal)) {
      transaction throws(RecordError) -> Result<Void, SubmissionRefusal> in
      let holds = try transaction.legalHolds()
      guard let hold = holds.first(where: { $0.number == number }),
        let submission = try transaction.submission(hold.submission),
        Self.mayHold(submission.facts, principal)
      else { return .failure(.absent) }
      try transaction.lift(hold)
      return .success(())
    }
  }

  /// The holds on what a principal may hold, the oldest first.
  package func legalHolds(as principal: Principal) throws -> [LegalHold] {
    let holds = try store.legalHolds()
    guard !AccessPolicy.mayReadTheRecord(principal) else { return holds }
    return try holds.filter { hold in
      guard let head = try store.submissionHead(hold.submission) else { return false }
      return Self.mayHold(head.facts, principal)
    }
  }

  private static func mayHold(_ facts: SubmissionFacts, _ principal: Principal) -> Bool {
    AccessPolicy.mayRunTheMachine(principal)
      || principal.role == .officer
        && AccessPolicy.side(of: principal, in: facts, holdsReceipt: false) == .center
  }

  private static func checkMayReadRetention(_ principal: Principal) throws(PeopleRefusal) {
    guard AccessPolicy.mayReadTheRecord(principal) else { throw .notAllowed }
  }

  private static func item(
    _ candidate: RetentionCandidate, under rules: [RetentionRule], at now: Timestamp
  ) -> RetentionItem? {
    let rule = rules.deciding(
      candidate.kind, candidate.state, restingSince: candidate.restingSince, at: now)
    guard let rule, rule.action == .remove || candidate.fileCount > 0 else { return nil }
    return RetentionItem(candidate: candidate, rule: rule)
  }

  /// Why it stays: files may go from under a document or a module, not from under a hold.
  package static func obstacles(to item: RetentionItem) -> [RetentionCandidate.Obstacle] {
    item.rule.action == .remove
      ? item.candidate.obstacles : item.candidate.obstacles.filter { $0 == .legalHold }
  }
}
