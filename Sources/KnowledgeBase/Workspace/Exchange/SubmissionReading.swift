package import KnowledgeModel
package import RecordStore

/// A submission as one side sees it.
package struct SubmissionView: Sendable {
  package let file: SubmissionFile
  package let side: SubmissionSide
  /// What only the Center's side has; `nil` for the submitter.
  package let triage: TriageFile?
  package let clocks: [ServiceClock]
  /// How many independent organisations say the same; for the Center's side.
  package let corroboration: Int

  package var submission: StoredSubmission { file.submission }
}

/// What a list of submissions is narrowed to.
package struct SubmissionFilter: Sendable {
  package var kind: SubmissionKind?
  package var status: PublicStatus?
  package var center: Sector?
  /// Only what the Center still has to do, the most urgent first; else everything, the newest first.
  package var isQueue = false
  package var isBreached = false
  package var limit = 50
  /// Only submissions older than that one.
  package var before: SubmissionID?

  package init() {}
}

extension Workspace {
  /// A submission by its id; `nil` when absent or hidden.
  package func submission(
    _ id: SubmissionID, as principal: Principal, holding code: ReceiptCode?
  ) throws -> SubmissionView? {
    guard let file = try store.submissionFile(id),
      let side = try side(of: principal, holding: code, in: file.submission)
    else { return nil }
    return try view(file, side)
  }

  /// The submission that a receipt code opens; `nil` when there is none.
  package func submission(holding code: ReceiptCode) throws -> SubmissionView? {
    guard let secret = try store.exchangeKeys(.receiptCodes).last?.secret,
      let file = try store.submissionFile(receipt: Self.digest(of: code, secret: secret))
    else { return nil }
    return try view(file, .submitter)
  }

  /// The submissions that a principal may see, on either side, and the last that was looked at when there
  /// may be more.
  package func submissions(
    _ filter: SubmissionFilter, as principal: Principal
  ) throws -> (views: [SubmissionView], next: SubmissionID?) {
    var before = Int64.max
    if let id = filter.before {
      guard let key = try store.submissionFile(id)?.submission.key else { return ([], nil) }
      before = key
    }
    func side(_ submission: StoredSubmission) -> SubmissionSide? {
      AccessPolicy.side(of: principal, in: submission.facts, holdsReceipt: false)
    }
    let limit = filter.isQueue || filter.isBreached ? 10_000 : filter.limit + 1
    let files = try store.submissions(before: before, limit: limit) { submission in
      guard let side = side(submission),
        filter.kind.map({ $0 == submission.form.kind }) ?? true,
        filter.status.map({ $0 == submission.state.publicStatus }) ?? true,
        filter.center.map({ submission.facts.centers.contains($0) }) ?? true
      else { return false }
      return filter.isQueue || filter.isBreached
        ? side == .center && !submission.state.isFinished && submission.state != .draft : true
    }
    var views: [SubmissionView] = []
    for file in files {
      guard let side = side(file.submission) else { continue }
      views.append(try view(file, side))
    }
    if filter.isBreached { views.removeAll { view in !view.clocks.contains(where: \.isBreached) } }
    if filter.isQueue || filter.isBreached {
      views.sort { ($0.urgency, $0.submission.key) < ($1.urgency, $1.submission.key) }
      return (Array(views.prefix(filter.limit)), nil)
    }
    let hasMore = views.count > filter.limit
    views = Array(views.prefix(filter.limit))
    return (views, hasMore ? views.last?.submission.id : nil)
  }

  /// Submissions and attachments that are not what was stored. Empty when all are.
  func submissionFaults() throws -> [String] {
    var faults: [String] = []
    var before = Int64.max
    while true {
      guard
        let page = try sound({ try store.submissions(before: before, limit: 100) { _ in true } })
      else { return faults + ["a submission is not what was stored: its checksum differs"] }
      guard let last = page.last else { return faults }
      for file in page {
        for attachment in file.attachments where attachment.state == .ready {
          if try sound({ try store.attachmentBytes(attachment, of: file.submission) }) == nil {
            faults.append(
              "attachment \(attachment.number) of \(file.submission.id) is not what was stored")
          }
        }
      }
      before = last.submission.key
    }
  }

  /// What was read, or `nil` when it is not what was stored.
  private func sound<Value>(_ read: () throws -> Value) throws -> Value? {
    do {
      return try read()
    } catch let error as RecordError {
      if error == .corrupt { return nil }
      throw error
    }
  }

  func view(_ file: SubmissionFile, _ side: SubmissionSide) throws -> SubmissionView {
    let triage = side == .center ? try store.triageFile(file.submission) : nil
    return SubmissionView(
      file: file, side: side, triage: triage, clocks: Self.clocks(of: file, now: .now()),
      corroboration: try triage.map { try corroboration(of: file.submission, $0.links) } ?? 0)
  }

  static func clocks(of file: SubmissionFile, now: Timestamp) -> [ServiceClock] {
    guard let filed = file.submission.filedAt,
      let form = SubmissionForms.form(file.submission.form.kind)
    else { return [] }
    return ServiceClock.all(
      form.promise, filed: filed, steps: file.steps,
      firstAnswer: file.messages.first { $0.side == .center }?.at, now: now)
  }

  /// The organisations behind this submission and those linked as saying the same, each once. Filings
  /// without an organisation count as one together: they may all be one person's.
  private func corroboration(
    of submission: StoredSubmission, _ links: [SubmissionLink]
  ) throws -> Int {
    var sources: Set<String> = [Self.source(of: submission)]
    for link in links where link.relation != .related {
      let other = link.from == submission.id ? link.to : link.from
      if let file = try store.submissionFile(other) {
        sources.insert(Self.source(of: file.submission))
      }
    }
    return sources.count
  }

  private static func source(of submission: StoredSubmission) -> String {
    submission.organisation.map { "organisation \($0)" }
      ?? submission.account.map { "account \($0)" } ?? "unnamed"
  }
}

extension SubmissionView {
  /// The earliest day by which the Center must have done something; the far future when nothing is due.
  package var due: CalendarDate? {
    clocks.filter { $0.isRunning && !$0.isPaused }.map(\.due).min()
  }

  fileprivate var urgency: Int32 { due?.daysSinceEpoch ?? .max }
}
