package import Courseware
package import KnowledgeModel
package import RecordStore

/// The questions that are put to one learner.
package struct QuestionSheet: Sendable {
  package let view: ModuleView
  package let questions: [Question]
  package let seed: UInt64
  /// Answers that the learner kept to go on with, by question.
  package let kept: [String: [String]]

  /// Whether there are questions and all of them wait for what their keys rest on.
  package var isSuspended: Bool {
    questions.isEmpty && LessonHTML(view.built, in: view.edition).suspendedCount > 0
  }
}

/// What became of a learner's answers.
package struct Grading: Sendable {
  package let number: Int64
  package let score: Double
  package let isPassed: Bool
  package let answers: [AnsweredQuestion]
}

/// A completion, and what has changed since.
package struct LearningRecord: Sendable {
  package let completion: Completion
  package let title: String
  /// When it was first completed, if it has been renewed since.
  package let renewed: CalendarDate?
  /// The version that readers have now, when it is another.
  package let newerVersion: Int?
  /// What the completed version rests on that is not as it was, with the words as they were and are.
  package let changes: [(flag: ModuleFlag, was: String, now: String?)]
  /// Questions answered then whose key is in doubt; the score stands.
  package let doubtfulQuestions: [String]
}

/// Learning: questions, completions, feedback, and seeing it differently.
extension Workspace {
  /// Days within which a proposal is answered: thirty, our own choice.
  package static let daysToAnswer = 30
  private static let longestText = 8_000

  /// The questions drawn for a learner: the same until they have been answered, then others.
  package func questionSheet(_ name: String, as principal: Principal) throws -> QuestionSheet {
    guard let view = try module(name, as: principal) else {
      throw TeachingRefusal.absent("module \(name)")
    }
    let learner = principal.learner
    let attempts = try store.completions(of: learner).count { $0.module == view.row.id }
    var seed: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(learner.key) \(view.row.id) \(attempts)".utf8 {
      seed = (seed ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let head = view.built.module.head
    let bank = LessonHTML(view.built, in: view.edition).questions.map {
      BankItem($0, sectors: head.sectors)
    }
    let drawn =
      head.draw.map { QuestionDraw.draw(DrawWish(count: $0), from: bank, seed: seed) }
      ?? bank.map(\.question)
    let place = AccessPolicy.mayLearn(principal) ? try store.place(of: learner, in: view.row) : nil
    return QuestionSheet(
      view: view, questions: drawn, seed: seed,
      kept: place.flatMap { $0.version == view.version.version ? $0.answers : nil } ?? [:])
  }

  /// Grades what a learner answered and keeps it. `answers` gives the learner's words for a question.
  /// `port` is where the learner works, in four digits. Sent again under the same key, it answers what was answered
  /// the first time.
  package func completeModule(
    _ name: String, port: String? = nil, once: OnceKey? = nil, as principal: Principal,
    answers: (Question) -> [String]
  ) throws -> Grading {
    guard AccessPolicy.mayLearn(principal) else { throw TeachingRefusal.notAllowed }
    if let port, !Self.isPort(port) {
      throw TeachingRefusal.incomplete("a port is named by its four digits, such as 2704")
    }
    let sheet = try questionSheet(name, as: principal)
    if sheet.isSuspended {
      throw TeachingRefusal.incomplete(
        "every question of \(name) waits for what its key rests on to be looked at: nothing can be handed in until the module has been mended"
      )
    }
    var record = Self.graded(
      sheet.questions, passMark: sheet.view.built.module.head.passMark, answers: answers)
    record.port = port
    return try keep(record, of: sheet.view, once: once, as: principal)
  }

  static func graded(
    _ questions: [Question], passMark: Int, answers: (Question) -> [String]
  ) -> HandedIn {
    let answered = questions.map { question in
      let answer = answers(question).prefix(30).map { String($0.prefix(500)) }
      return AnsweredQuestion(
        question: question.name, share: question.grade(Array(answer)), answer: Array(answer))
    }
    let score =
      answered.isEmpty ? 1 : answered.reduce(0) { $0 + $1.share } / Double(answered.count)
    return HandedIn(
      score: score, isPassed: score * 100 >= Double(passMark) - 1e-9, answers: answered)
  }

  func keep(
    _ handedIn: HandedIn, of view: ModuleView, once: OnceKey?, as principal: Principal
  ) throws -> Grading {
    let learner = principal.learner
    try writePlaces()
    let number = try numbered(once, principal) { transaction throws(RecordError) in
      try transaction.complete(
        view.row, version: view.version.version, handedIn, by: learner)
    }
    places.forget(view.row.id, learner)
    if once != nil,
      let kept = try store.completions(of: learner).first(where: { $0.number == number })
    {
      return Grading(
        number: number, score: kept.score, isPassed: kept.isPassed, answers: kept.answers)
    }
    return Grading(
      number: number, score: handedIn.score, isPassed: handedIn.isPassed,
      answers: handedIn.answers)
  }

  static func isPort(_ text: String) -> Bool {
    text.utf8.count == 4 && text.utf8.allSatisfy { $0 &- 0x30 < 10 }
  }

  /// What a learner completed, and what has changed since, newest first.
  package func learningRecords(as principal: Principal) throws -> [LearningRecord] {
    guard AccessPolicy.mayLearn(principal) else { throw TeachingRefusal.notAllowed }
    try followRipple()
    var records: [LearningRecord] = []
    let all = try store.completions(of: principal.learner)
    let renewed = Dictionary(
      all.compactMap { one in one.renews.map { ($0, one) } }, uniquingKeysWith: { $1 })
    for completion in all.reversed() where renewed[completion.number] == nil {
      guard let row = try store.module(named: completion.module.description),
        let view = try view(row, version: completion.version, in: Edition(for: principal))
      else { continue }
      let answered = Set(completion.answers.map(\.question))
      let flags = view.flags.filter { $0.judgement.state.suspends }
      let changes = try flags.map { flag in
        let pin = flag.stored.pin
        let document = try store.document(
          pin.document, readable: AccessPolicy.readable(by: principal))?.cited(
            on: Timestamp.now().day)
        // What may no longer be read is not told again.
        let isHidden = flag.judgement.state >= .notVisible
        return (
          flag: flag, was: isHidden ? "" : pin.text,
          now: isHidden ? nil : document?.paragraph(flag.judgement.paragraph)
        )
      }
      records.append(
        LearningRecord(
          completion: completion, title: row.title,
          renewed: completion.renews.flatMap { Self.first($0, of: all) }?.at.day,
          newerVersion: row.published.flatMap { $0 > completion.version ? $0 : nil },
          changes: changes,
          doubtfulQuestions: flags.compactMap(\.stored.pin.question).filter(answered.contains)))
    }
    return records
  }

  /// The completion at the beginning of a chain of renewals.
  private static func first(_ number: Int64, of all: [Completion]) -> Completion? {
    let found = all.first { $0.number == number }
    // A completion renews an older one, so this ends.
    guard let older = found?.renews, older < number else { return found }
    return first(older, of: all) ?? found
  }

  /// How a module's questions and learners fare, for who teaches. Groups of fewer than five are not shown.
  package func moduleStatistics(_ name: String, as principal: Principal) throws -> ModuleStatistics
  {
    let row = try taught(name, principal)
    guard let view = try view(row, version: row.version, in: Edition(for: principal)) else {
      throw TeachingRefusal.absent("module \(name)")
    }
    let completions = try store.completions(of: row)
    let attempts = completions.map { completion in
      Attempt(
        answers: Dictionary(
          completion.answers.map { ($0.question, $0.answer) }, uniquingKeysWith: { $1 }),
        scores: Dictionary(
          completion.answers.map { ($0.question, $0.share) }, uniquingKeysWith: { $1 }))
    }
    let items = view.built.module.questions.compactMap {
      ItemStatistics(of: $0.question, in: attempts)
    }
    let learners = Set(completions.map(\.learner)).count
    let isShown = learners >= ItemStatistics.smallestGroup
    return ModuleStatistics(
      learners: isShown ? learners : nil,
      passed: isShown ? completions.count(where: \.isPassed) : nil,
      completions: isShown ? completions.count : nil,
      items: isShown ? items : [], feedback: try store.feedback(on: row),
      blocks: Self.reports(on: view.built.module, try store.feedback(on: row)))
  }

  /// Keeps what a reader says of a block.
  package func giveFeedback(
    _ verdict: BlockFeedback.Verdict, _ text: String, on block: String, of name: String,
    as principal: Principal
  ) throws {
    let view = try readBlock(block, of: name, principal)
    try store.write(act(principal)) { transaction throws(RecordError) in
      try transaction.keep(
        verdict, String(text.prefix(Self.longestText)), on: block, of: view.row,
        version: view.version.version)
    }
  }

  /// "I see it differently": opens a proposal on a block. The answer is due within thirty days.
  /// Sent again under the same key, it answers what was answered the first time.
  package func propose(
    _ text: String, on block: String, of name: String, once: OnceKey? = nil,
    as principal: Principal
  ) throws -> LessonProposal {
    let view = try readBlock(block, of: name, principal)
    guard !text.allSatisfy(\.isWhitespace), text.count <= Self.longestText else {
      throw TeachingRefusal.incomplete(
        "a proposal has 1 to \(Self.longestText) characters of text")
    }
    let due = Timestamp.now().day.adding(days: Self.daysToAnswer)
    let number = try numbered(once, principal) { transaction throws(RecordError) in
      try transaction.propose(
        text, on: block, of: view.row, version: view.version.version, due: due,
        by: principal.learner)
    }
    guard let kept = try store.proposals(on: view.row).first(where: { $0.number == number }) else {
      throw TeachingRefusal.absent("proposal \(number)")
    }
    return kept
  }

  /// Answers a proposal. One that is accepted credits its contributor in a new version, which goes the way of
  /// every version.
  package func answerProposal(
    _ number: Int64, of name: String, isAccepted: Bool, answer: String, as principal: Principal
  ) throws -> LessonProposal {
    let row = try taught(name, principal)
    guard let proposal = try store.proposals(on: row).first(where: { $0.number == number }) else {
      throw TeachingRefusal.absent("proposal \(number)")
    }
    guard !answer.allSatisfy(\.isWhitespace) else {
      throw TeachingRefusal.incomplete("an answer needs words")
    }
    try store.write(act(principal)) { transaction throws(RecordError) in
      try transaction.answer(
        proposal: number, of: row, isAccepted ? .accepted : .declined, answer)
    }
    if isAccepted { try credit(proposal, in: row, as: principal) }
    return try store.proposals(on: row).first { $0.number == number } ?? proposal
  }

  /// The proposals on a module that a principal may see: all of them for who teaches, else one's own.
  package func proposals(on name: String, as principal: Principal) throws -> [LessonProposal] {
    guard let view = try module(name, as: principal) else {
      throw TeachingRefusal.absent("module \(name)")
    }
    let all = try store.proposals(on: view.row)
    return AccessPolicy.mayTeach(principal) ? all : all.filter { $0.isBy(principal.learner) }
  }

  /// Writes something that gets a number, once for a key.
  private func numbered(
    _ once: OnceKey?, _ principal: Principal,
    _ body: (WriteTransaction) throws(RecordError) -> Int64
  ) throws -> Int64 {
    try store.write(act(principal)) { transaction throws(RecordError) in
      if let once, let known = try transaction.answer(to: once),
        let number = Int64(String(decoding: known.body, as: UTF8.self))
      {
        return number
      }
      let number = try body(transaction)
      if let once {
        try transaction.remember(Answer(status: 201, body: Array("\(number)".utf8)), to: once)
      }
      return number
    }
  }

  private func credit(
    _ proposal: LessonProposal, in row: ModuleRow, as principal: Principal
  ) throws {
    guard let saved = try store.moduleVersion(row.version, of: row) else { return }
    let line = "\(proposal.learner) (proposal \(proposal.number))"
    let source = ModuleCredit.adding(line, to: saved.source)
    _ = try saveModule(
      Array(source.utf8), file: row.name,
      note: "credits the contributor of proposal \(proposal.number)", as: principal)
  }

  private func readBlock(
    _ block: String, of name: String, _ principal: Principal
  ) throws -> ModuleView {
    guard AccessPolicy.mayLearn(principal) else { throw TeachingRefusal.notAllowed }
    guard let view = try module(name, as: principal) else {
      throw TeachingRefusal.absent("module \(name)")
    }
    let isThere = view.built.module.blocks.contains {
      ($0.address == block || view.isQuestion(block, in: $0)) && view.edition.shows($0.label)
    }
    guard isThere else { throw TeachingRefusal.absent("block \(block)") }
    return view
  }
}

/// How a module fares. `nil` and empty where too few took part.
package struct ModuleStatistics: Sendable {
  package let learners: Int?
  package let passed: Int?
  package let completions: Int?
  package let items: [ItemStatistics]
  package let feedback: [BlockFeedback]
  /// The same by block, the most wanting first.
  package let blocks: [BlockReport]
}

extension ModuleView {
  fileprivate func isQuestion(_ name: String, in block: AddressedBlock) -> Bool {
    if case .question(let question) = block.block.content { question.name == name } else { false }
  }
}
