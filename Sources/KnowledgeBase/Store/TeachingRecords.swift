package import KnowledgeModel

/// A module as the store keeps it, without the text of its versions.
package struct ModuleRow: Equatable, Sendable {
  package let key: Int64
  package let id: ModuleID
  /// What its source calls it; unique.
  package let name: String
  package let title: String
  package let label: HandlingLabel
  /// The last one saved.
  package let version: Int
  /// That of the last version.
  package let state: ModuleState
  /// The version that readers have; `nil` when none was published, or it was retired.
  package let published: Int?
}

/// One saved version of a module.
package struct ModuleVersion: Equatable, Sendable {
  package let version: Int
  package let at: Timestamp
  package let author: String
  package let note: String
  package let source: String
}

/// A module on its way into the store.
package struct ModuleDraft: Sendable {
  package let name: String
  package let title: String
  package let label: HandlingLabel
  package let source: String
  package let note: String
  package let pins: [Pin]
  /// Who wrote it, when that is not who saves it.
  package let author: String?

  package init(
    name: String, title: String, label: HandlingLabel, source: String, note: String, pins: [Pin],
    author: String? = nil
  ) {
    self.name = name
    self.title = title
    self.label = label
    self.source = source
    self.note = note
    self.pins = pins
    self.author = author
  }
}

/// A change of a module's state, and why.
package struct ModuleEvent: Equatable, Sendable {
  package let version: Int
  package let at: Timestamp
  package let author: String
  package let from: ModuleState
  package let to: ModuleState
  package let reason: String
}

/// A pin with the place where it is kept.
package struct StoredPin: Equatable, Sendable {
  package let key: Int64
  package let version: Int
  package let ordinal: Int
  package let pin: Pin
}

/// That something a lesson rests on has changed.
package struct ModuleFlag: Equatable, Sendable {
  package let module: ModuleID
  package let stored: StoredPin
  package let judgement: PinJudgement
  package let at: Timestamp
  /// The day by which its owner should have mended it.
  package let due: CalendarDate

  package init(
    module: ModuleID, stored: StoredPin, judgement: PinJudgement, at time: Timestamp,
    due: CalendarDate
  ) {
    self.module = module
    self.stored = stored
    self.judgement = judgement
    at = time
    self.due = due
  }
}

/// That somebody worked through a version of a module.
package struct Completion: Equatable, Sendable {
  package let number: Int64
  package let module: ModuleID
  package let version: Int
  package let learner: Learner
  package let at: Timestamp
  /// The share of the points, from 0 to 1.
  package let score: Double
  package let isPassed: Bool
  /// Question, share of the points, answers.
  package let answers: [AnsweredQuestion]
  /// Where the learner works, in four digits; `nil` when that was not said.
  package let port: String?
  /// From the first look at the module; `nil` when that is not known.
  package let seconds: Int?
  /// The completion that it renews, after a change.
  package let renews: Int64?

  package init(
    number: Int64, module: ModuleID, version: Int, learner: Learner, at time: Timestamp,
    score: Double, isPassed: Bool, answers: [AnsweredQuestion], port: String? = nil,
    seconds: Int? = nil, renews: Int64? = nil
  ) {
    self.number = number
    self.module = module
    self.version = version
    self.learner = learner
    at = time
    self.score = score
    self.isPassed = isPassed
    self.answers = answers
    self.port = port
    self.seconds = seconds
    self.renews = renews
  }
}

/// What a learner hands in, graded.
package struct HandedIn: Equatable, Sendable {
  package var score: Double
  package var isPassed: Bool
  package var answers: [AnsweredQuestion]
  package var port: String?
  package var seconds: Int?
  package var renews: Int64?

  package init(score: Double, isPassed: Bool, answers: [AnsweredQuestion]) {
    self.score = score
    self.isPassed = isPassed
    self.answers = answers
  }
}

/// What a learner answered, and what it earned.
package struct AnsweredQuestion: Equatable, Sendable {
  package let question: String
  package let share: Double
  package let answer: [String]

  package init(question: String, share: Double, answer: [String]) {
    self.question = question
    self.share = share
    self.answer = answer
  }
}

/// What a reader says of one block.
package struct BlockFeedback: Equatable, Sendable {
  package enum Verdict: String, CaseIterable, Sendable { case clear, unclear, wrong, outdated }

  package let version: Int
  package let block: String
  package let learner: String
  package let verdict: Verdict
  package let text: String
  package let at: Timestamp
}

/// "I see it differently": what somebody proposes on a block, with its clock and its answer.
package struct LessonProposal: Equatable, Sendable {
  package enum State: String, CaseIterable, Sendable { case open, accepted, declined }

  package let number: Int64
  package let module: ModuleID
  package let version: Int
  package let block: String
  package let learner: String
  package let account: AccountID?
  package let text: String
  package let at: Timestamp
  /// The day by which it is to be answered.
  package let due: CalendarDate
  package let state: State
  package let answer: String?
  package let answeredBy: String?
  package let answeredAt: Timestamp?

  package func isBy(_ learner: Learner) -> Bool {
    Learner(account: account, name: self.learner).key == learner.key
  }
}
