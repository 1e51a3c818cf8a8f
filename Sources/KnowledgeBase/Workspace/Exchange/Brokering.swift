package import KnowledgeModel
package import RecordStore
import SearchEngine
import TradeLanguage

/// A broker's task with what the broker needs to know of the submission.
package struct BrokerItem: Sendable {
  package let task: BrokerTask
  package let title: String
  package let center: Sector?
}

extension Workspace {
  /// What a cleared officer should look at: open submissions that share a number with an enforcement
  /// document, which those who work on them may not be able to see.
  ///
  /// Worked out in the background and kept apart from the submission, so that nothing on anybody else's
  /// screen, not even the time it takes, tells of it.
  package func brokerItems(as principal: Principal) throws -> [BrokerItem] {
    guard AccessPolicy.mayTriage(principal) else { return [] }
    let items = try Self.restricted(principal).flatMap { try store.brokerTasks(in: $0) }
      .sorted { $0.at < $1.at }
      .compactMap { task -> BrokerItem? in
        guard let submission = try store.submissionFile(task.submission)?.submission,
          !submission.state.isFinished, Self.mayBroker(submission, principal)
        else { return nil }
        return BrokerItem(task: task, title: submission.form.title, center: submission.center)
      }
    noteListed(items.map(\.task.document.description), by: principal)
    return items
  }

  /// Compares what is new among the submissions with the enforcement documents, and what is new among
  /// those with the submissions. For a background thread.
  package func workOutBrokerTasks() throws {
    while try compareSome() {}
  }

  /// One round of that; false when there was nothing to compare.
  private func compareSome() throws -> Bool {
    let queue = try store.brokerQueue(limit: 100)
    let changes = try store.changes(after: store.brokerProgress(), limit: 500)
    guard !queue.isEmpty || !changes.isEmpty else { return false }
    let everywhere = Set(Compartment.all.filter { $0.label == .enforcement })
    var toCompare = Dictionary(uniqueKeysWithValues: queue.map { ($0, everywhere) })
    for (place, numbers) in try newNumbers(changes) {
      for key in try store.submissionKeys(naming: numbers) {
        toCompare[key, default: []].insert(place)
      }
    }
    var tasks: [(key: Int64, task: BrokerTask)] = []
    var named: [Int64: Set<String>] = [:]
    for (key, places) in toCompare {
      guard let submission = try store.submissionFile(key: key)?.submission else { continue }
      if places == everywhere { named[key] = numbers(of: submission) }
      guard submission.state != .draft, !submission.state.isFinished else { continue }
      for place in places.sorted() {
        tasks += try self.tasks(for: submission, in: place).map { (key, $0) }
      }
    }
    let (new, numbers) = (tasks, named)
    try store.write(Act(by: Principal.localOperator.name, at: .now(), writable: [])) {
      transaction throws(RecordError) in
      for key in queue { try transaction.leaveBrokerQueue(key, naming: numbers[key] ?? []) }
      for (key, task) in new { try transaction.add(task, key: key) }
      if let last = changes.last { try transaction.setBrokerProgress(last.sequence) }
    }
    return true
  }

  /// The numbers that changed enforcement documents are found by, in each compartment.
  private func newNumbers(_ changes: [ChangeEntry]) throws -> [Compartment: Set<String>] {
    var numbers: [Compartment: Set<String>] = [:]
    var seen: Set<Int64> = []
    for change in changes.reversed() where seen.insert(change.key).inserted {
      guard let place = change.after, place.label == .enforcement,
        let stored = try store.document(key: change.key, readable: [place])
      else { continue }
      let words = IndexFollower.indexDocument(stored).keywords.joined()
      numbers[place, default: []].formUnion(words.filter { $0.contains(where: \.isNumber) })
    }
    return numbers
  }

  private func numbers(of submission: StoredSubmission) -> Set<String> {
    let form = submission.form
    let document = SubmissionDocument.make(
      form.fullVersion, title: form.title, label: .official, owner: nil, source: "", id: nil,
      releasedBy: nil)
    let mentions = IdentifierScanner.mentions(in: document).map(\.normal)
    return Set(mentions.filter { $0.contains(where: \.isNumber) })
  }

  private func tasks(
    for submission: StoredSubmission, in place: Compartment
  ) throws -> [BrokerTask] {
    try neighbours(of: submission, limit: 3, readable: [place]).compactMap { neighbour in
      let numbers = neighbour.shared.filter { $0.text.contains(where: \.isNumber) }
      guard !numbers.isEmpty else { return nil }
      return BrokerTask(
        submission: submission.id, document: neighbour.id, compartment: place,
        shared: numbers.prefix(5).map(\.text).joined(separator: ", "), at: .now())
    }
  }

  private static func restricted(_ principal: Principal) -> [Compartment] {
    AccessPolicy.readable(by: principal).filter { $0.label == .enforcement }
  }

  /// Whether a broker may be told of a submission: of an enforcement one only who works on it.
  private static func mayBroker(_ submission: StoredSubmission, _ principal: Principal) -> Bool {
    submission.label != .enforcement
      || AccessPolicy.side(of: principal, in: submission.facts, holdsReceipt: false) == .center
  }

  /// Says that a task has been looked into.
  package func finishBrokerTask(
    _ id: SubmissionID, _ document: DocumentID, as principal: Principal
  ) throws {
    guard
      let item = try brokerItems(as: principal).first(where: {
        $0.task.submission == id && $0.task.document == document
      })
    else { throw SubmissionRefusal.absent }
    try refusable(principal) { transaction throws(RecordError) -> Result<Void, SubmissionRefusal> in
      guard let submission = try transaction.submission(id) else { return .failure(.absent) }
      try transaction.finish(item.task, of: submission)
      return .success(())
    }
  }
}
