import Cryptography
private import Glibc
import Ingestion
package import KnowledgeModel
package import RecordStore
import Synchronization

/// What became of one document or file of an ingest, told once it is durable.
package enum IngestLine: Sendable {
  case document(outcome: String, id: DocumentID, version: Int, file: String)
  case unchangedFile(String)
  /// Numbers shaped like a social security number, which are not indexed.
  case personalNumbers(count: Int, id: DocumentID, file: String)
  case quarantined(file: String, line: Int?, column: Int?, reason: String)
}

/// How far an ingest has come.
package struct IngestSummary: Sendable {
  package var files = 0
  package var documents = 0
  package var added = 0
  package var updated = 0
  package var unchanged = 0
  package var quarantined = 0
  /// Numbers shaped like a social security number in what was filed.
  package var personalNumbers = 0
  package var bytes = 0
  /// The bytes of all files that were named, done or not.
  package var totalBytes = 0
  package var seconds = 0.0

  package init() {}
}

extension Workspace {
  /// Files the documents of files and folders, several files at a time.
  ///
  /// A file that cannot be read goes to quarantine with place and reason, and the rest goes on. A file
  /// whose content was read before is not read again. `tell` is called from several threads, one at a
  /// time; when it answers false, the work stops where the same call takes it up again. `understand` finds what
  /// a document is about, if not as always: what that costs can be measured by leaving it out.
  package func ingest(
    _ paths: [String], defaults: ReceiveDefaults, jobs: Int, isDryRun: Bool,
    as principal: Principal, understand: (@Sendable (ReceivedDraft) -> Draft)? = nil,
    tell: @escaping @Sendable (IngestLine?, IngestSummary) -> Bool
  ) throws -> IngestSummary {
    let started = ContinuousClock.now
    let progress = Progress(tell: tell)
    var files: [String] = []
    for path in paths { FileWalk.collect(path, into: &files) }
    let reader = try defaults.forReader()
    let total = files.reduce(0) { $0 + FileWalk.size($1) }
    progress.count(nil) { $0.totalBytes = total }
    let run = IngestRun(
      workspace: self, reader: reader, principal: principal, isDryRun: isDryRun,
      progress: progress, files: files,
      mark: Digest(of: Array("\(defaults)".utf8)).description, jobs: max(1, min(jobs, 16)),
      understand: understand ?? {
        self.draft($0.document, origin: $0.origin, keptBytes: $0.keptBytes)
      })
    run.work()
    if !isDryRun { try maintainIndex() }
    if let failure = progress.failure { throw failure }
    var summary = progress.summary
    summary.seconds = started.duration(to: .now).milliseconds.rounded() / 1000
    return summary
  }
}

/// The counts of an ingest, and where they are told.
private final class Progress: Sendable {
  private struct State: Sendable {
    var summary = IngestSummary()
    var isStopped = false
    var failure: (any Error)?
  }

  private let state = Mutex(State())
  private let tell: @Sendable (IngestLine?, IngestSummary) -> Bool

  init(tell: @escaping @Sendable (IngestLine?, IngestSummary) -> Bool) { self.tell = tell }

  var summary: IngestSummary { state.withLock { $0.summary } }
  var failure: (any Error)? { state.withLock { $0.failure } }
  var isStopped: Bool { state.withLock { $0.isStopped } }

  func count(_ line: IngestLine?, _ change: (inout IngestSummary) -> Void) {
    state.withLock { state in
      change(&state.summary)
      if !tell(line, state.summary) { state.isStopped = true }
    }
  }

  func fail(_ error: any Error) {
    state.withLock { state in
      if state.failure == nil { state.failure = error }
      state.isStopped = true
    }
  }
}

/// One ingest under way: a list of files from which each thread takes the next. Where there are fewer files
/// than threads, the others recognise and tag what is read of them.
private final class IngestRun: Sendable {
  private let workspace: Workspace
  private let reader: IngestDefaults
  private let principal: Principal
  private let isDryRun: Bool
  private let progress: Progress
  private let files: [String]
  /// Differs whenever the same file would be read otherwise.
  private let mark: String
  /// So many threads take files.
  private let threads: Int
  /// So many threads read the documents of one file for what they are about.
  private let helpers: Int
  private let understand: @Sendable (ReceivedDraft) -> Draft
  private let next = Mutex(0)

  /// Documents that are committed together.
  private static let batch = 500

  init(
    workspace: Workspace, reader: IngestDefaults, principal: Principal, isDryRun: Bool,
    progress: Progress, files: [String], mark: String, jobs: Int,
    understand: @escaping @Sendable (ReceivedDraft) -> Draft
  ) {
    self.understand = understand
    self.workspace = workspace
    self.reader = reader
    self.principal = principal
    self.isDryRun = isDryRun
    self.progress = progress
    self.files = files
    self.mark = mark
    threads = min(jobs, max(1, files.count))
    helpers = jobs / threads
  }

  func work() {
    Threads.run(threads) { self.loop() }
  }

  private func loop() {
    while !progress.isStopped {
      let index = next.withLock { next in
        defer { next += 1 }
        return next
      }
      guard index < files.count else { return }
      do {
        try ingest(files[index])
      } catch let error as Stop {
        _ = error
        return
      } catch {
        progress.fail(error)
        return
      }
    }
  }

  private struct Stop: Error {}

  private func ingest(_ file: String) throws {
    let path = FileWalk.absolute(file)
    var received: [ReceivedDraft] = []
    var documents = 0
    let drafting = DraftingLine(threads: helpers, understand)
    func commit(_ drafts: [Draft]) throws {
      var random = SystemRandomNumberGenerator()
      let outcomes = try workspace.store.put(drafts, workspace.act(principal), using: &random)
      for (outcome, draft) in zip(outcomes, drafts) {
        let personal = draft.mentions.count { $0.kind == "ssn" }
        if personal > 0 {
          progress.count(.personalNumbers(count: personal, id: outcome.id, file: file)) {
            $0.personalNumbers += personal
          }
        }
        progress.count(
          .document(
            outcome: outcome.change.rawValue, id: outcome.id, version: outcome.version, file: file)
        ) { summary in
          summary.documents += 1
          switch outcome.change {
          case .added: summary.added += 1
          case .updated: summary.updated += 1
          case .unchanged, .deleted: summary.unchanged += 1
          }
        }
      }
      if progress.isStopped { throw Stop() }
    }
    func pass() throws {
      try drafting.add(received, commit)
      received.removeAll(keepingCapacity: true)
    }
    func finish() throws {
      try pass()
      try drafting.finish(commit)
    }
    do {
      let digest = try FileReader.digest(path: path)
      if let known = try workspace.store.file(path: path), known.digest == digest.digest,
        known.outcome == "done " + mark
      {
        progress.count(.unchangedFile(file)) { summary in
          summary.files += 1
          summary.documents += known.documentCount
          summary.unchanged += known.documentCount
          summary.bytes += digest.byteCount
        }
        return
      }
      let kept =
        digest.byteCount <= Workspace.keptSize ? FileWalk.contents(path, digest.byteCount) : nil
      let original = Original(digest: digest.digest, byteCount: digest.byteCount)
      _ = try FileReader.read(path: path, defaults: reader, limits: .file) { read in
        let origin = Origin(
          path: path, ordinal: read.ordinal, format: read.format, original: original)
        guard
          let compartment = Compartment(label: read.document.label, owner: read.document.owner),
          AccessPolicy.mayWrite(compartment, principal)
        else { throw IngestError.invalid("you may not file documents with that label", nil) }
        if isDryRun {
          // Read and checked, and nothing more.
          documents += 1
          progress.count(nil) { $0.documents += 1 }
          if progress.isStopped { throw Stop() }
          return
        }
        received.append(
          ReceivedDraft(
            document: read.document, origin: origin, keptBytes: read.ordinal == 0 ? kept : nil))
        documents += 1
        if received.count >= Self.batch { try pass() }
      }
      try finish()
      progress.count(nil) { summary in
        summary.files += 1
        summary.bytes += digest.byteCount
      }
      guard !isDryRun else { return }
      try record(path, digest.digest, digest.byteCount, documents)
    } catch let error as IngestError {
      try finish()
      try quarantine(file, error)
    }
  }

  private func record(
    _ path: String, _ digest: Digest, _ byteCount: Int, _ documents: Int
  ) throws {
    let entry = FileEntry(
      path: path, byteCount: byteCount, modifiedNanoseconds: 0, digest: digest,
      outcome: "done " + mark, documentCount: documents, at: .now())
    try workspace.store.write(workspace.act(principal)) { transaction throws(RecordError) in
      try transaction.record(entry)
    }
  }

  private func quarantine(_ file: String, _ error: IngestError) throws {
    if !isDryRun {
      let path = FileWalk.absolute(file)
      let digest = (try? FileReader.digest(path: path).digest) ?? Digest(of: [])
      let entry = QuarantineEntry(
        file: path, digest: digest, line: error.line, column: error.column, reason: error.reason,
        at: .now())
      try workspace.store.write(workspace.act(principal)) { transaction throws(RecordError) in
        try transaction.quarantine(entry)
      }
    }
    progress.count(
      .quarantined(file: file, line: error.line, column: error.column, reason: error.reason)
    ) { summary in
      summary.files += 1
      summary.quarantined += 1
    }
  }
}
