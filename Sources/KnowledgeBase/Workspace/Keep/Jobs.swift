package import KnowledgeModel
import RecordStore

/// Why a job cannot be had or changed.
package enum JobRefusal: Error, Equatable {
  case absent
  /// It has ended, or cannot be stopped once it runs.
  case cannotStop(Job.State)
}

/// Work that takes longer than a request: queued in the store, done by whoever keeps the server or calls
/// `runNextJob`, one at a time.
extension Workspace {
  /// How many documents are done between two looks at whether the job is still wanted.
  private static var jobStep: Int { 500 }

  /// Queues a job, for who runs the machine. The same kind that waits already is answered again.
  package func addJob(_ kind: Job.Kind, as principal: Principal) throws -> Job {
    try Self.checkRuns(principal)
    var random = SystemRandomNumberGenerator()
    return try store.write(personalAct(principal)) { transaction throws(RecordError) in
      if let waiting = try transaction.waitingJob(), waiting.kind == kind { return waiting }
      let job = Job(
        id: JobID(at: .now(), after: try transaction.newestJob(), using: &random), kind: kind,
        state: .queued, author: principal.name, createdAt: .now())
      try transaction.add(job)
      return job
    }
  }

  /// The newest first.
  package func jobs(limit: Int, as principal: Principal) throws -> [Job] {
    try Self.checkRuns(principal)
    return try store.jobs(limit: limit).map { Self.shown($0, to: principal) }
  }

  package func job(_ id: JobID, as principal: Principal) throws -> Job {
    try Self.checkRuns(principal)
    guard let job = try store.job(id) else { throw JobRefusal.absent }
    return Self.shown(job, to: principal)
  }

  /// How many documents there are is told to the person at the machine alone, who sees all of them.
  private static func shown(_ job: Job, to principal: Principal) -> Job {
    var job = job
    if principal.role != .local { job.progress = 0 }
    return job
  }

  /// Takes a waiting job from the queue, or asks a running one to stop where it can.
  package func cancelJob(_ id: JobID, as principal: Principal) throws -> Job {
    try Self.checkRuns(principal)
    let outcome = try store.write(personalAct(principal)) {
      transaction throws(RecordError) -> (job: Job?, isDone: Bool) in
      guard var job = try transaction.job(id) else { return (nil, false) }
      switch job.state {
      case .queued:
        (job.state, job.endedAt) = (.cancelled, .now())
      case .running where job.kind.canStop: job.isUnwanted = true
      default: return (job, false)
      }
      try transaction.set(job)
      return (job, true)
    }
    guard let job = outcome.job else { throw JobRefusal.absent }
    guard outcome.isDone else { throw JobRefusal.cannotStop(job.state) }
    return Self.shown(job, to: principal)
  }

  /// Puts jobs back that a process before this one had begun. For the process that keeps the index alone.
  package func requeueJobs() throws {
    let begun = try store.jobs(limit: 1000).filter { $0.state == .running }
    guard !begun.isEmpty else { return }
    try store.write(personalAct(.localOperator)) { transaction throws(RecordError) in
      for var job in begun {
        (job.state, job.startedAt) = (job.isUnwanted ? .cancelled : .queued, nil)
        if job.state == .cancelled { job.endedAt = .now() }
        try transaction.set(job)
      }
    }
  }

  /// Does the oldest job that waits, to its end or until it is unwanted or `goesOn` says no, when it goes
  /// back into the queue. Answers it as it stands then; `nil` when none waits.
  @discardableResult
  package func runNextJob(
    tell: (Job) -> Void = { _ in }, while goesOn: () -> Bool = { true }
  ) throws -> Job? {
    let taken = try store.write(personalAct(.localOperator)) {
      transaction throws(RecordError) -> Job? in
      guard var job = try transaction.waitingJob() else { return nil }
      (job.state, job.startedAt) = (.running, .now())
      try transaction.set(job)
      return job
    }
    guard var job = taken else { return nil }
    do {
      let result = try perform(&job, tell: tell, while: goesOn)
      let isUnwanted = try store.job(job.id)?.isUnwanted == true
      if let result {
        (job.state, job.result) = (.done, result)
      } else {
        job.state = isUnwanted ? .cancelled : .queued
      }
    } catch {
      (job.state, job.result) = (.failed, Self.words(of: error))
    }
    job.endedAt = job.state.isOver ? .now() : nil
    let ended = job
    try store.write(personalAct(.localOperator)) { transaction throws(RecordError) in
      try transaction.set(ended)
    }
    return job
  }

  /// What the job came to, in words; `nil` when it was stopped.
  private func perform(
    _ job: inout Job, tell: (Job) -> Void, while goesOn: () -> Bool
  ) throws -> String? {
    switch job.kind {
    case .verify:
      let faults = try verify()
      return faults.isEmpty
        ? "Sound: every checksum holds, index equals store."
        : "Not sound; kb-cli verify on the machine names every fault."
    case .retag: return try retag(&job, tell: tell, while: goesOn)
    case .rebuildIndex:
      try rebuildIndex()
      return "The index is built anew."
    case .backup:
      let day = Timestamp.now().day.description
      let file =
        "\(store.directory)/backup-\(day)-\(job.id.description.suffix(6))\(RecordStore.backupSuffix)"
      try store.backUp(to: file)
      return file
    }
  }

  private func retag(
    _ job: inout Job, tell: (Job) -> Void, while goesOn: () -> Bool
  ) throws -> String? {
    var current = job
    var isStopped = false
    let summary = try retag(as: .localOperator) { summary in
      guard summary.documents - current.progress >= Self.jobStep else { return true }
      current.progress = summary.documents
      tell(current)
      isStopped = !goesOn() || !noteProgress(current)
      return !isStopped
    }
    job.progress = summary.documents
    if isStopped { return nil }
    return "Every document is tagged by the model of today; what a person said stands."
  }

  /// Writes down how far a job has come; false when it is unwanted.
  private func noteProgress(_ job: Job) -> Bool {
    do {
      return try store.write(personalAct(.localOperator)) { transaction throws(RecordError) in
        guard let stored = try transaction.job(job.id), !stored.isUnwanted else { return false }
        try transaction.set(job)
        return true
      }
    } catch {
      // The store is busy; the work is worth more than the note.
      return true
    }
  }

  private static func words(of error: any Error) -> String {
    switch Failure(error) {
    case .missing(let words), .conflict(let words), .stale(let words), .absent(let words),
      .unavailable(let words), .damaged(let words), .notAllowed(let words), .refused(let words),
      .invalid(let words):
      words
    }
  }
}

extension Payload {
  package static func job(_ job: Job, into json: inout JSONWriter) {
    json.object { json in
      json.member("id", job.id.description)
      json.member("kind", job.kind.rawValue)
      json.member("state", job.state.rawValue)
      json.member("author", job.author)
      json.member("created_at", job.createdAt.description)
      json.member("started_at", job.startedAt?.description)
      json.member("ended_at", job.endedAt?.description)
      json.member("progress", job.progress)
      json.member("result", job.result)
      json.member("stopping", job.isUnwanted && !job.state.isOver)
    }
  }

  package static func jobs(_ jobs: [Job], into json: inout JSONWriter) {
    json.object { json in json.list("jobs", jobs) { job, json in Payload.job(job, into: &json) } }
  }
}
