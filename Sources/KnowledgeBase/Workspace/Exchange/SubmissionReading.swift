package import KnowledgeModel
package import RecordStore

/// A submission as somebody on one of its sides sees it. What is hidden from them is not in it.
package struct SubmissionView: Sendable {
  package let file: SubmissionFile
  package let side: SubmissionSide
  /// What only the Center's side has; `nil` for the submitter.
  package let triage: TriageFile?
  package let clocks: [ServiceClock]
  /// How many independent organisations say the same; for the Center's side.
  package let corroboration: Int
  /// What it was published as, where the reader may read that.
  package let document: DocumentID?

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
    let standing = try standing(of: principal, holding: code, in: id)
    noteRead(of: id, standing, by: principal, holding: code)
    guard let standing, let file = try store.submissionFile(key: standing.key) else { return nil }
    return try view(file, standing.side, for: principal)
  }

  /// The submission that a receipt code opens; `nil` when there is none.
  package func submission(holding code: ReceiptCode) throws -> SubmissionView? {
    guard let digest = try digest(of: code),
      let file = try store.submissionFile(receipt: digest)
    else { return nil }
    return try view(file, .submitter, for: .anonymous)
  }

  /// The submissions that a principal may see, on either side, and the last that was looked at when there
  /// may be more.
  package func submissions(
    _ filter: SubmissionFilter, as principal: Principal
  ) throws -> (views: [SubmissionView], next: SubmissionID?) {
    func side(_ submission: StoredSubmission) -> SubmissionSide? {
      AccessPolicy.side(of: principal, in: submission.facts, holdsReceipt: false)
    }
    var before = Int64.max
    if let id = filter.before {
      guard let last = try standing(of: principal, holding: nil, in: id) else { return ([], nil) }
      before = last.key
    }
    let limit = filter.isQueue || filter.isBreached ? 10_000 : filter.limit + 1
    let files = try store.submissions(
      within: AccessPolicy.reach(of: principal), before: before, limit: limit
    ) { submission in
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
      views.append(try view(file, side, for: principal))
    }
    if filter.isBreached { views.removeAll { view in !view.clocks.contains(where: \.isBreached) } }
    let isSorted = filter.isQueue || filter.isBreached
    if isSorted { views.sort { ($0.urgency, $0.submission.key) < ($1.urgency, $1.submission.key) } }
    let hasMore = !isSorted && views.count > filter.limit
    views = Array(views.prefix(filter.limit))
    noteListed(
      views.filter { $0.side == .center && $0.submission.label == .enforcement }
        .map(\.submission.id.description), by: principal)
    return (views, hasMore ? views.last?.submission.id : nil)
  }

  /// Submissions, attachments and released files that are not what was stored. Empty when all are.
  func submissionFaults() throws -> [String] {
    var faults: [String] = []
    for id in try store.documentsWithFiles() {
      for (file, reader) in try store.files(of: id, readable: Compartment.all)
      where try sound({ try reader.check() }) == nil {
        faults.append("file \(file.number) of \(id) is not what was stored")
      }
    }
    var before = Int64.max
    while true {
      guard
        let page = try sound({
          try store.submissions(within: .everything, before: before, limit: 100) { _ in true }
        })
      else { return faults + ["a submission is not what was stored: its checksum differs"] }
      guard let last = page.last else { return faults }
      for file in page {
        for attachment in file.attachments where attachment.state == .ready {
          let reader = store.reader(of: attachment, in: file.submission)
          if try sound({ try reader.check() }) == nil {
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

  func view(
    _ file: SubmissionFile, _ side: SubmissionSide, for principal: Principal
  ) throws -> SubmissionView {
    let clocks = Self.clocks(of: file, now: .now())
    guard side == .center else {
      return SubmissionView(
        file: file, side: side, triage: nil, clocks: clocks, corroboration: 0, document: nil)
    }
    let readable = AccessPolicy.readable(by: principal)
    let whole = try store.triageFile(file.submission)
    var others: [StoredSubmission] = []
    let links = try whole.links.filter { link in
      let other = link.from == file.submission.id ? link.to : link.from
      guard let standing = try standing(of: principal, holding: nil, in: other),
        standing.side == .center, let found = try store.submissionFile(key: standing.key)
      else { return false }
      if link.relation != .related { others.append(found.submission) }
      return true
    }
    let document = try file.submission.document.flatMap {
      try store.hasDocument($0, readable: readable) ? $0 : nil
    }
    return SubmissionView(
      file: file, side: side,
      triage: TriageFile(
        notes: whole.notes, ratings: whole.ratings, links: links,
        releases: whole.releases.filter { readable.contains($0.compartment) }),
      clocks: clocks, corroboration: Self.sources(of: [file.submission] + others),
      document: document)
  }

  static func clocks(of file: SubmissionFile, now: Timestamp) -> [ServiceClock] {
    guard let filed = file.submission.filedAt,
      let form = SubmissionForms.form(file.submission.form.kind)
    else { return [] }
    return ServiceClock.all(
      form.promise, filed: filed, steps: file.steps,
      firstAnswer: file.messages.first { $0.side == .center }?.at, now: now)
  }

  /// How many organisations stand behind submissions, each counted once. Filings without an organisation
  /// count as one together: they may all be one person's.
  private static func sources(of submissions: [StoredSubmission]) -> Int {
    Set(submissions.map(source)).count
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
