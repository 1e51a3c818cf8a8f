package import KnowledgeModel
package import RecordStore

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
  /// Worked out when the broker asks and kept apart from the submission, so that nothing on anybody
  /// else's screen, not even the time it takes, tells of it.
  package func brokerItems(as principal: Principal) throws -> [BrokerItem] {
    let restricted = AccessPolicy.readable(by: principal).filter {
      if case .enforcement = $0 { true } else { false }
    }
    guard AccessPolicy.mayTriage(principal), !restricted.isEmpty else { return [] }
    let open = try store.submissions(before: .max, limit: 1000) {
      !$0.state.isFinished && $0.state != .draft && Self.mayBroker($0, principal)
    }
    let known = Set(
      try store.brokerTasks().map { "\($0.submission) \($0.document)" })
    var found: [(submission: StoredSubmission, task: BrokerTask)] = []
    for file in open {
      for compartment in restricted {
        for neighbour in try neighbours(of: file.submission, limit: 3, readable: [compartment]) {
          let numbers = neighbour.shared.filter { $0.text.contains(where: \.isNumber) }
          guard !numbers.isEmpty, !known.contains("\(file.submission.id) \(neighbour.id)") else {
            continue
          }
          found.append(
            (
              file.submission,
              BrokerTask(
                submission: file.submission.id, document: neighbour.id, compartment: compartment,
                shared: numbers.prefix(5).map(\.text).joined(separator: ", "), at: .now())
            ))
        }
      }
    }
    if !found.isEmpty {
      let new = found
      try store.write(act(principal)) { transaction throws(RecordError) in
        for (submission, task) in new { try transaction.add(task, for: submission) }
      }
    }
    return try store.brokerTasks()
      .filter { $0.doneAt == nil && restricted.contains($0.compartment) }
      .compactMap { task in
        guard let submission = try store.submissionFile(task.submission)?.submission,
          Self.mayBroker(submission, principal)
        else { return nil }
        return BrokerItem(task: task, title: submission.form.title, center: submission.center)
      }
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
    let readable = AccessPolicy.readable(by: principal)
    guard AccessPolicy.mayTriage(principal),
      let task = try store.brokerTasks().first(where: {
        $0.submission == id && $0.document == document && readable.contains($0.compartment)
      })
    else { throw SubmissionRefusal.absent }
    try refusable(principal) { transaction throws(RecordError) -> Result<Void, SubmissionRefusal> in
      guard let submission = try transaction.submission(id) else { return .failure(.absent) }
      try transaction.finish(task, of: submission)
      return .success(())
    }
  }
}
