import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import KnowledgeBase

/// Long work: one at a time, in order, and none lost.
@Suite struct JobTests {
  private func laptops(_ workspace: Workspace, _ count: Int) throws {
    var random = SystemRandomNumberGenerator()
    let drafts = (0..<count).map { number in
      Draft(
        Document(
          kind: .other, label: .official, title: "Laptop computers \(number)", source: "t",
          sourceID: "\(number)", body: []),
        origin: Origin(path: Origin.api, ordinal: 0, format: "test"))
    }
    _ = try workspace.store.put(drafts, workspace.act(.localOperator), using: &random)
  }

  @Test func jobsAreDoneInTheOrderInWhichTheyCame() throws {
    let sample = try Sample()
    defer { withExtendedLifetime(sample) {} }
    let workspace = sample.workspace
    let first = try workspace.addJob(.verify, as: .localOperator)
    #expect(try workspace.addJob(.verify, as: .localOperator).id == first.id)
    #expect(try workspace.jobs(limit: 10, as: .localOperator).map(\.state) == [.queued])
    #expect(try workspace.runNextJob()?.id == first.id)
    let backup = try workspace.addJob(.backup, as: .localOperator)
    let rebuild = try workspace.addJob(.rebuildIndex, as: .localOperator)
    #expect(try workspace.runNextJob()?.id == backup.id)
    #expect(try workspace.runNextJob()?.id == rebuild.id)
    #expect(try workspace.runNextJob() == nil)
    let done = try workspace.jobs(limit: 10, as: .localOperator)
    #expect(done.map(\.kind) == [.rebuildIndex, .backup, .verify])
    #expect(done.allSatisfy { $0.state == .done && $0.endedAt != nil })
    let file = try #require(done[1].result)
    let other = sample.directory.path + "/other"
    #expect(try Workspace.restore(from: file, into: other))
    #expect(try Workspace(opening: other).verify().isEmpty)
  }

  /// Several of one millisecond too.
  @Test func aQueueKeepsItsOrder() throws {
    let sample = try Sample()
    defer { withExtendedLifetime(sample) {} }
    let workspace = sample.workspace
    var added = [try workspace.addJob(.verify, as: .localOperator).id]
    for _ in 0..<20 { added.append(try workspace.addJob(.backup, as: .localOperator).id) }
    #expect(try workspace.jobs(limit: 30, as: .localOperator).map(\.id) == added.reversed())
    #expect(try workspace.runNextJob()?.id == added[0])
    #expect(try workspace.runNextJob()?.id == added[1])
  }

  @Test func whatIsStoppedGoesOnAndWhatIsUnwantedDoesNot() throws {
    let sample = try Sample()
    defer { withExtendedLifetime(sample) {} }
    let workspace = sample.workspace
    try laptops(workspace, 1300)
    let job = try workspace.addJob(.retag, as: .localOperator)
    // The process is asked to end.
    let stopped = try #require(try workspace.runNextJob(while: { false }))
    #expect(stopped.state == .queued && (1..<1300).contains(stopped.progress))
    let boss = Principal(name: "boss", role: .administrator)
    #expect(try workspace.job(job.id, as: boss).progress == 0)
    // Another process takes it up where it was.
    #expect(try workspace.runNextJob()?.state == .done)
    #expect(try workspace.search(SearchQuestion("sector:ele"), as: .localOperator).total == 1300)

    let unwanted = try workspace.addJob(.retag, as: .localOperator)
    let ended = try workspace.runNextJob { running in
      _ = try? workspace.cancelJob(running.id, as: .localOperator)
    }
    #expect(ended?.state == .cancelled && ended?.id == unwanted.id)
    #expect(throws: JobRefusal.cannotStop(.cancelled)) {
      try workspace.cancelJob(unwanted.id, as: .localOperator)
    }
    let waiting = try workspace.addJob(.verify, as: .localOperator)
    #expect(try workspace.cancelJob(waiting.id, as: .localOperator).state == .cancelled)
    #expect(try workspace.runNextJob() == nil)
  }

  @Test func whatAProcessLeftBehindIsQueuedAgain() throws {
    let sample = try Sample()
    defer { withExtendedLifetime(sample) {} }
    let workspace = sample.workspace
    var job = try workspace.addJob(.verify, as: .localOperator)
    job.state = .running
    let left = job
    try workspace.store.write(workspace.personalAct(.localOperator)) {
      transaction throws(RecordError) in try transaction.set(left)
    }
    #expect(try workspace.runNextJob() == nil)
    try workspace.requeueJobs()
    #expect(try workspace.runNextJob()?.state == .done)
  }

  @Test func jobsAreForWhoRunsTheMachine() throws {
    let sample = try Sample()
    defer { withExtendedLifetime(sample) {} }
    for role in [Role.anonymous, .partner, .officer, .trainer, .auditor] {
      let somebody = Principal(name: "x", role: role)
      #expect(throws: PeopleRefusal.notAllowed) {
        try sample.workspace.addJob(.verify, as: somebody)
      }
      #expect(throws: PeopleRefusal.notAllowed) {
        try sample.workspace.jobs(limit: 1, as: somebody)
      }
    }
  }
}
