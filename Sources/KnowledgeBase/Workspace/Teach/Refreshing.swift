package import Courseware
package import KnowledgeModel
import RecordStore

/// What somebody who completed a module must look at to know it as it is now: a few minutes, made from what
/// changed.
package struct Refresher: Sendable {
  package let record: LearningRecord
  /// The version that readers have now; `nil` while the one completed still is it, or none is.
  package let newer: ModuleView?
  /// Blocks of the newer version that the completed one did not have, as its reader may see them.
  package let blocks: [AddressedBlock]
  /// Questions on what changed.
  package let questions: [Question]
  /// For reading and answering it: our own guess, from 200 words and two questions a minute.
  package let minutes: Int

  /// Whether there is a version to know better.
  package var canRenew: Bool { newer != nil }
}

extension Workspace {
  private static let mostRefreshedBlocks = 20
  private static let mostRefreshedQuestions = 5

  /// The refresher for one of one's completions; its number is that of the newest renewal.
  package func refresher(of number: Int64, as principal: Principal) throws -> Refresher {
    guard
      let record = try learningRecords(as: principal).first(where: {
        $0.completion.number == number
      })
    else { throw TeachingRefusal.absent("completion \(number)") }
    let edition = Edition(for: principal)
    guard let version = record.newerVersion,
      let row = try store.module(named: record.completion.module.description),
      let old = try view(row, version: record.completion.version, in: edition),
      let newer = try view(row, version: version, in: edition)
    else {
      return Refresher(
        record: record, newer: nil, blocks: [], questions: [], minutes: Self.minutes([], [], record)
      )
    }
    func texts(_ view: ModuleView) -> Set<String> {
      Set(view.built.module.blocks.map(view.built.text(of:)))
    }
    let known = texts(old)
    var blocks: [AddressedBlock] = []
    var questions: [Question] = []
    let changed = Set(record.changes.map(\.flag.stored.pin.document))
    let asked = LessonHTML(newer.built, in: edition).questions
    for block in newer.built.module.blocks where edition.shows(block.label) {
      let isNew = !known.contains(newer.built.text(of: block))
      if case .question(let question) = block.block.content {
        let rests = newer.built.authorities[question.name].map { changed.contains($0.id) } ?? false
        if isNew || rests, asked.contains(where: { $0.name == question.name }) {
          questions.append(question)
        }
      } else if isNew {
        blocks.append(block)
      }
    }
    blocks = Array(blocks.prefix(Self.mostRefreshedBlocks))
    questions = Array(questions.prefix(Self.mostRefreshedQuestions))
    return Refresher(
      record: record, newer: newer, blocks: blocks, questions: questions,
      minutes: Self.minutes(blocks.map(newer.built.text(of:)), questions, record))
  }

  private static func minutes(
    _ texts: [String], _ questions: [Question], _ record: LearningRecord
  ) -> Int {
    let told = texts + record.changes.flatMap { [$0.was, $0.now ?? ""] }
    let words = told.reduce(0) { $0 + $1.split(separator: " ").count }
    return max(1, (words + 100 * questions.count + 199) / 200)
  }

  /// Renews a completion: the learner has read what changed and answered what is asked about it. Without a
  /// question the score stays what it was.
  package func renewCompletion(
    _ number: Int64, as principal: Principal, answers: (Question) -> [String]
  ) throws -> Grading {
    let refresher = try refresher(of: number, as: principal)
    guard let newer = refresher.newer else {
      throw TeachingRefusal.incomplete(
        "there is no newer version yet: the module's owner is still to mend it")
    }
    let completion = refresher.record.completion
    let passMark = newer.built.module.head.passMark
    var handedIn = Self.graded(refresher.questions, passMark: passMark, answers: answers)
    if refresher.questions.isEmpty {
      (handedIn.score, handedIn.isPassed) = (completion.score, completion.isPassed)
    }
    handedIn.renews = number
    handedIn.port = completion.port
    return try keep(handedIn, of: newer, once: nil, as: principal)
  }
}

extension Payload {
  package static func refresher(
    _ refresher: Refresher, showsKeys: Bool, into json: inout JSONWriter
  ) {
    json.object { json in
      json.key("completion")
      record(refresher.record, into: &json)
      json.key("version")
      if let newer = refresher.newer { json.number(newer.version.version) } else { json.null() }
      json.member("minutes", refresher.minutes)
      json.member("can_renew", refresher.canRenew)
      json.list("blocks", refresher.blocks) { block, json in
        if let newer = refresher.newer { Payload.block(block, newer.built, showsKeys, &json) }
      }
      json.objects("questions", refresher.questions) { asked, json in
        question(asked, into: &json)
      }
    }
  }
}
