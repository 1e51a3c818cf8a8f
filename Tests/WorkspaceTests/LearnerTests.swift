import Courseware
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import KnowledgeBase

@Suite struct LearnerTests {
  private let directory: TemporaryDirectory
  private let workspace: Workspace
  private let trainer = Principal(name: "tess", role: .trainer)
  private let officer = Principal(name: "omar", role: .officer)

  init() throws {
    directory = try TemporaryDirectory()
    workspace = try Workspace(creating: directory.path)
    try file("Chips on reels need no mark of their own.")
  }

  private func file(_ body: String) throws {
    let json =
      #"{"id":"N301234","title":"Reels","kind":"ruling","label":"public","status":"in-force","source":"CBP Rulings","body":"\#(body)"}"#
    _ = try workspace.receive(
      Array(json.utf8), defaults: ReceiveDefaults(), once: nil, as: .localOperator)
  }

  private func source(_ blocks: String, credit: String = "") -> [UInt8] {
    Array(
      """
      id: m
      title: Marking
      direction: joint
      audience: partner
      label: public
      owner: Electronics Center
      review_by: 2036-06-30
      \(credit)
      ---
      # One

      First.

      # Two

      \(blocks)
      """.utf8)
  }

  private let questions = """
    {{cite N301234#p1}}

    ::: question where single
    prompt: Where?
    * here
    - there
    authority: N301234#p1
    :::

    ::: question what short
    prompt: What?
    answer: a reel
    authority: N301234#p1
    :::
    """

  private func publish(_ source: [UInt8]) throws {
    _ = try workspace.saveModule(source, file: "m.md", note: "", as: trainer)
    for state in [ModuleState.inReview, .approved, .published] {
      _ = try workspace.moveModule("m", to: state, reason: "", as: officer)
    }
  }

  private func person(_ name: String, _ organisation: String? = nil) throws -> Principal {
    var new = NewAccount(name: name, role: organisation == nil ? .officer : .partner)
    new.organisation = organisation
    new.centers = organisation == nil ? [.ele] : []
    return try workspace.add(new, as: .localOperator).principal
  }

  @Test func aLearnerGoesOnWhereTheyLeft() throws {
    try publish(source(questions))
    let ann = try person("ann", "ACME")
    let view = try #require(try workspace.module("m", as: ann))
    #expect(try workspace.learningPlace(in: view, as: ann) == nil)
    workspace.noteLesson(2, of: view, as: ann)
    #expect(try workspace.learningPlace(in: view, as: ann)?.lesson == 2, "at once")
    try workspace.writePlaces()
    #expect(try workspace.learningPlace(in: view, as: ann)?.lesson == 2, "and for good")
    _ = try workspace.keepLearningPlace(
      in: "m", lesson: nil, answers: { $0.name == "where" ? ["b"] : [] }, as: ann)
    #expect(try workspace.questionSheet("m", as: ann).kept == ["where": ["b"]])
    #expect(try workspace.learningPlace(in: view, as: ann)?.lesson == 2)
    let other = try person("bob", "ACME")
    #expect(try workspace.questionSheet("m", as: other).kept.isEmpty)
    #expect(throws: TeachingRefusal.self) {
      _ = try workspace.keepLearningPlace(in: "m", lesson: 9, answers: nil, as: ann)
    }
    _ = try workspace.completeModule("m", port: "2704", as: ann) { _ in ["a"] }
    #expect(try workspace.learningPlace(in: view, as: ann) == nil, "it is handed in")
    #expect(try workspace.store.completions().first?.seconds != nil)
    #expect(throws: TeachingRefusal.self) {
      _ = try workspace.completeModule("m", port: "Los Angeles", as: ann) { _ in [] }
    }
    // Answers to another version's questions are not put into this one's.
    _ = try workspace.keepLearningPlace(
      in: "m", lesson: 1, answers: { _ in ["a"] }, as: ann)
    try publish(source(questions + "\n\nMore."))
    #expect(try workspace.questionSheet("m", as: ann).kept.isEmpty)
  }

  @Test func completionsAreAnAccountsAndNotANames() throws {
    try publish(source(questions))
    let ann = try person("ann", "ACME")
    _ = try workspace.completeModule("m", as: ann) { _ in ["a"] }
    let namesake = Principal(name: "ann", role: .partner)
    #expect(try workspace.learningRecords(as: namesake).isEmpty)
    #expect(try workspace.learningRecords(as: ann).count == 1)
    _ = try workspace.propose("Not so.", on: "l1-b1", of: "m", as: ann)
    #expect(try workspace.proposals(on: "m", as: namesake).isEmpty)
    #expect(try workspace.ownProposals(as: ann).map(\.proposal.text) == ["Not so."])
  }

  @Test func whatChangedIsReadAnsweredAndRenewed() throws {
    try publish(source(questions))
    let ann = try person("ann", "ACME")
    let done = try workspace.completeModule("m", as: ann) {
      $0.name == "where" ? ["a"] : ["a reel"]
    }
    #expect(done.score == 1)
    #expect(throws: TeachingRefusal.self, "there is nothing to renew") {
      _ = try workspace.renewCompletion(done.number, as: ann) { _ in [] }
    }
    try file("Chips on reels need two marks of their own.")
    var refresher = try workspace.refresher(of: done.number, as: ann)
    #expect(!refresher.canRenew && refresher.record.changes.count == 3)
    #expect(refresher.record.changes[0].now == "Chips on reels need two marks of their own.")
    #expect(throws: TeachingRefusal.self, "nobody else's") {
      _ = try workspace.refresher(of: done.number, as: person("eve", "Other"))
    }
    try publish(source(questions + "\n\nTwo marks since the change."))
    refresher = try workspace.refresher(of: done.number, as: ann)
    let newer = try #require(refresher.newer)
    let texts = refresher.blocks.map(newer.built.text(of:))
    #expect(texts.contains("Two marks since the change.") && !texts.contains("First."))
    #expect(refresher.questions.map(\.name) == ["where", "what"] && refresher.minutes >= 1)
    let renewed = try workspace.renewCompletion(done.number, as: ann) {
      $0.name == "where" ? ["a"] : ["no"]
    }
    #expect(renewed.score == 0.5 && !renewed.isPassed)
    let record = try #require(try workspace.learningRecords(as: ann).first)
    #expect(try workspace.learningRecords(as: ann).count == 1, "the newest stands for both")
    #expect(record.completion.version == 2 && record.renewed != nil && record.changes.isEmpty)
    #expect(try workspace.store.completions().count == 2, "and the record keeps both")
  }

  @Test func whoeverIsConcernedIsToldInTheInboxUntilItIsTakenBack() throws {
    try publish(source(questions))
    let ann = try person("ann", "ACME")
    let owner = try person("olga")
    #expect(try workspace.teachingNotices(limit: 10, as: ann).isEmpty)
    _ = try workspace.completeModule("m", as: ann) { _ in ["a"] }
    try file("Chips on reels need two marks of their own.")
    let told = try workspace.teachingNotices(limit: 10, as: ann)
    #expect(told.map(\.kind) == [.learned] && told.first?.completion != nil)
    #expect(try workspace.teachingNotices(limit: 10, as: owner).isEmpty, "no Center of hers")
    #expect(try workspace.teachingNotices(limit: 10, as: trainer).map(\.kind).contains(.kept))
    #expect(try workspace.teachingNotices(limit: 10, as: .anonymous).isEmpty)
    try file("Chips on reels need no mark of their own.")
    #expect(try workspace.teachingNotices(limit: 10, as: ann).isEmpty, "it is taken back")
  }

  @Test func aSheetWhoseQuestionsAllWaitCannotBeHandedIn() throws {
    try publish(source(questions))
    let ann = try person("ann", "ACME")
    try file("Chips on reels need two marks of their own.")
    #expect(try workspace.questionSheet("m", as: ann).isSuspended)
    #expect(throws: TeachingRefusal.self) {
      _ = try workspace.completeModule("m", as: ann) { _ in [] }
    }
    #expect(try workspace.store.completions().isEmpty)
    let view = try #require(try workspace.module("m", as: ann))
    let package = CoursePackage.bytes(
      of: view.built, in: .partner, on: Timestamp.now().day, by: .scorm12)
    #expect(String(decoding: package, as: UTF8.self).contains("keys=[],suspended=2;"))
  }

  @Test func everyFaultOfFormAndOfCitationComesAtOnce() throws {
    let faulty = source(
      "{{cite N999999#p1}}\n\n::: question one single\nprompt: Where?\n* here\n- there\nauthority: N301234#p9\n:::\n\n::: question two single\nprompt: ?\n- here\n:::"
    ).split(separator: 0x0A, omittingEmptySubsequences: false).filter {
      !$0.starts(with: Array("owner:".utf8))
    }
    let bytes = Array(faulty.joined(separator: [0x0A]))
    do {
      _ = try workspace.checkModule(bytes, file: "m.md", isForRelease: true, as: trainer)
      Issue.record("it has faults")
    } catch TeachingRefusal.faulty(let faults) {
      let codes = Set(faults.all.map(\.code))
      #expect(codes.isSuperset(of: [.missing, .unresolved]), "\(faults.all)")
      #expect(faults.all.contains { $0.description.contains("N999999") })
      #expect(faults.all.contains { $0.description.contains("paragraphs, not 9") })
    }
  }

  @Test("no small group can be worked out of those that are shown", arguments: 0..<200)
  func smallGroups(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let module = ModuleID(at: Timestamp(millisecondsSinceEpoch: 0), using: &random)
    var groups: [String: [Completion]] = [:]
    var learner = 0
    for index in 0..<Int.random(in: 1...6, using: &random) {
      groups["g\(index)"] = (0..<Int.random(in: 1...9, using: &random)).flatMap { _ in
        learner += 1
        return (0..<Int.random(in: 1...2, using: &random)).map { _ in
          Completion(
            number: 1, module: module, version: 1,
            learner: Learner(account: nil, name: "p\(learner)"),
            at: Timestamp(millisecondsSinceEpoch: 0), score: 1, isPassed: true, answers: [],
            port: nil, seconds: nil, renews: nil)
        }
      }
    }
    let shown = LearnerGroup.shown(groups, areApart: true)
    #expect(shown.allSatisfy { $0.learners >= 5 }, "seed \(seed)")
    // Everybody is counted, or what is left out is nobody's small group alone.
    let left = learner - shown.reduce(0) { $0 + $1.learners }
    #expect(left == 0 || shown.isEmpty && left < 5, "seed \(seed): \(left) of \(learner)")
    for group in shown where group.name != LearnerGroup.others {
      #expect(group.completions == groups[group.name]?.count)
    }
  }

  @Test func reportsByOrganisationPortAndBlock() throws {
    try publish(source(questions))
    for index in 0..<6 {
      let one = try person("p\(index)", "ACME")
      _ = try workspace.completeModule("m", port: "2704", as: one) { _ in ["a"] }
    }
    let lone = try person("lone", "Small, Inc.")
    _ = try workspace.completeModule("m", as: lone) { _ in ["a"] }
    #expect(try workspace.learnerGroups(by: .organisation, as: trainer).map(\.name) == ["others"])
    for index in 0..<4 {
      let one = try person("q\(index)", "Tiny \(index)")
      _ = try workspace.completeModule("m", as: one) { _ in ["a"] }
    }
    let groups = try workspace.learnerGroups(by: .organisation, of: "m", as: trainer)
    #expect(groups.map(\.name) == ["ACME", "others"] && groups.map(\.learners) == [6, 5])
    #expect(try workspace.learnerGroups(by: .port, as: trainer).map(\.name) == ["2704", "none"])
    #expect(try workspace.learnerGroups(by: .module, as: trainer).map(\.name) == ["m"])
    #expect(throws: TeachingRefusal.notAllowed) {
      _ = try workspace.learnerGroups(by: .center, as: lone)
    }
    try workspace.giveFeedback(.wrong, "It is two.", on: "l2-b1", of: "m", as: lone)
    try workspace.giveFeedback(.unclear, "", on: "l2-b1", of: "m", as: lone)
    try workspace.giveFeedback(.clear, "", on: "where", of: "m", as: lone)
    let blocks = try workspace.moduleStatistics("m", as: trainer).blocks
    #expect(blocks.map(\.block) == ["l2-b1", "where"])
    #expect(blocks[0].wanting == 2 && blocks[0].texts == ["It is two."] && blocks[0].line > 10)
  }

  @Test func contributionsAreMeasuredFromProposalToPublishedChange() throws {
    try publish(source(questions))
    let ann = try person("ann", "ACME")
    var measure = try workspace.contributionMeasure(as: officer)
    #expect(measure.medianDaysToAnswer == nil && measure.improvedModules == 0)
    let proposal = try workspace.propose("Not so.", on: "l1-b1", of: "m", as: ann)
    _ = try workspace.propose("Nor so.", on: "l1-b1", of: "m", as: ann)
    _ = try workspace.answerProposal(
      proposal.number, of: "m", isAccepted: true, answer: "Right.", as: officer)
    measure = try workspace.contributionMeasure(as: trainer)
    #expect(measure.open == 1 && measure.accepted == 1 && measure.medianDaysToAnswer == 0)
    #expect(measure.medianDaysToChange == nil, "the draft that credits it is not published yet")
    // Its officer wrote that draft, so somebody else approves.
    for state in [ModuleState.inReview, .approved, .published] {
      _ = try workspace.moveModule("m", to: state, reason: "", as: trainer)
    }
    measure = try workspace.contributionMeasure(as: trainer)
    #expect(measure.medianDaysToChange == 0 && measure.improvedModules == 1)
  }

  @Test func theLinesThatDifferAreToldInTheirOrder() throws {
    _ = try workspace.saveModule(source("A.\n\nB.\n\nC."), file: "m", note: "", as: trainer)
    _ = try workspace.saveModule(source("A.\n\nX.\n\nC.\n\nD."), file: "m", note: "", as: trainer)
    let lines = try workspace.moduleDifference("m", from: 1, to: 2, as: trainer)
    #expect(lines.map { String($0.suffix(2)) }.filter { $0 != ": " } == ["B.", "X.", "D."])
  }
}
