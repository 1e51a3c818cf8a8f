import Courseware
package import KnowledgeModel
package import RecordStore

/// The ripple: whatever lessons rest on is looked at again when the log says that it changed.
extension Workspace {
  private static let keeper = "follower"
  /// Days that an owner has to mend a lesson: two weeks, our own choice.
  package static let daysToMend = 14

  /// Brings the flags level with the log. Cheap when nothing changed; else one pass over the pins on what
  /// did. Flags are made from the documents as they are, so that a change taken back takes its flags along.
  package func followRipple() throws {
    guard let (pins, sequence) = try store.pinsToJudge() else { return }
    let now = Timestamp.now()
    var documents: [DocumentID: CitedDocument?] = [:]
    var judged: [(pin: StoredPin, judgement: PinJudgement)] = []
    for pin in pins {
      let id = pin.pin.document
      let document: CitedDocument?
      if let known = documents[id] {
        document = known
      } else {
        document = try store.document(id, readable: Compartment.all)?.cited(on: now.day)
        documents[id] = .some(document)
      }
      judged.append((pin, pin.pin.judged(by: document)))
    }
    let due = now.day.adding(days: Self.daysToMend)
    let act = Act(by: Self.keeper, at: now, writable: Compartment.all)
    let found = judged
    try store.write(act) { transaction throws(RecordError) in
      try transaction.note(found, due: due, through: sequence)
    }
  }

  /// What the owners of modules have to do: passages that changed, reviews that are due, proposals that wait.
  /// Of one Center's modules when `sector` says so.
  package func teachingTasks(
    of sector: Sector? = nil, as principal: Principal
  ) throws -> [TeachingTask] {
    guard AccessPolicy.mayTeach(principal) else { throw TeachingRefusal.notAllowed }
    let today = Timestamp.now().day
    var tasks: [TeachingTask] = []
    for row in try modules(as: principal) where row.state != .retired || row.published != nil {
      guard let newest = try view(row, version: row.version, in: Edition(for: principal)) else {
        continue
      }
      let owner = newest.built.module.head.owner
      let sectors = newest.built.module.head.sectors
      if let sector, !newest.built.module.head.sectors.contains(sector) { continue }
      var flags = newest.flags
      if let published = row.published, published != row.version {
        flags += try view(row, version: published, in: Edition(for: principal))?.flags ?? []
      }
      for flag in flags {
        let pin = flag.stored.pin
        let asked = try pin.question.map { question in
          let fate =
            flag.judgement.state.suspends
            ? "suspended" + (try pastScores(on: question, of: row, flag.stored.version))
            : "still asked"
          return "; question \(question) is \(fate)"
        }
        tasks.append(
          TeachingTask(
            row: row, owner: owner, sectors: sectors, kind: .changedPassage, due: flag.due,
            words:
              "version \(flag.stored.version), line \(pin.line), block \(pin.block): \(flag.judgement.state.rawValue), \(flag.judgement.detail)"
              + (asked ?? "")))
      }
      let review = newest.built.module.head.reviewBy
      if review.daysSinceEpoch - today.daysSinceEpoch <= 30 {
        tasks.append(
          TeachingTask(
            row: row, owner: owner, sectors: sectors, kind: .review, due: review,
            words: "its review is due"))
      }
      for proposal in try store.proposals(on: row) where proposal.state == .open {
        tasks.append(
          TeachingTask(
            row: row, owner: owner, sectors: sectors, kind: .proposal, due: proposal.due,
            words: "proposal \(proposal.number) on block \(proposal.block) waits for an answer"))
      }
    }
    return tasks.sorted { ($0.due, $0.row.name, $0.words) < ($1.due, $1.row.name, $1.words) }
  }
}

extension Workspace {
  /// How many scores rest on a question of a version; they stand as they are.
  private func pastScores(
    on question: String, of row: ModuleRow, _ version: Int
  ) throws -> String {
    let count = try store.completions(of: row).count { completion in
      completion.version == version && completion.answers.contains { $0.question == question }
    }
    if count == 0 { return "" }
    return count < ItemStatistics.smallestGroup
      ? ", fewer than \(ItemStatistics.smallestGroup) past scores rest on it"
      : ", \(count) past scores rest on it"
  }
}

/// Something that the owner of a module has to do by a day.
package struct TeachingTask: Sendable {
  package enum Kind: String, Sendable {
    case changedPassage = "changed-passage"
    case review, proposal
  }

  package let row: ModuleRow
  package let owner: String
  package let sectors: [Sector]
  package let kind: Kind
  package let due: CalendarDate
  package let words: String
}
