import Courseware
import Foundation
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import KnowledgeBase

@Suite struct TeachingTests {
  private let directory: TemporaryDirectory
  private let workspace: Workspace
  private let trainer = Principal(name: "tess", role: .trainer)
  private let officer = Principal(name: "omar", role: .officer)
  private let partner = Principal(name: "pat", role: .partner)

  init() throws {
    directory = try TemporaryDirectory()
    workspace = try Workspace(creating: directory.path)
  }

  @discardableResult
  private func file(
    _ id: String, _ body: String, label: String = "public", kind: String = "ruling",
    issued: String = "2010-01-01", owner: String? = nil
  ) throws -> DocumentID {
    var defaults = ReceiveDefaults()
    defaults.owner = owner.flatMap(Sector.init)
    let paragraphs = body.replacing("\n", with: "\\n")
    let json =
      #"{"id":"\#(id)","title":"About \#(id)","kind":"\#(kind)","label":"\#(label)","status":"in-force","issued":"\#(issued)","source":"CBP Rulings","body":"\#(paragraphs)"}"#
    let receipt = try workspace.receive(
      Array(json.utf8), defaults: defaults, once: nil, as: .localOperator)
    return try #require(receipt.firstID)
  }

  private func source(_ blocks: String, name: String = "m", more: String = "") -> [UInt8] {
    Array(
      """
      id: \(name)
      title: Marking
      direction: customs-to-industry
      audience: partner
      label: public
      owner: Electronics Center
      review_by: 2036-06-30
      \(more)
      ---
      # L

      \(blocks)

      """.utf8)
  }

  private func publish(_ source: [UInt8]) throws -> ModuleRow {
    var row = try workspace.saveModule(source, file: "m.md", note: "", as: trainer)
    row = try workspace.moveModule(row.name, to: .inReview, reason: "", as: trainer)
    row = try workspace.moveModule(row.name, to: .approved, reason: "read", as: officer)
    return try workspace.moveModule(row.name, to: .published, reason: "", as: officer)
  }

  private let question = """
    ::: question where single
    prompt: Where?
    * here
    - there
    authority: N301234#p1
    :::
    """

  @Test func aRevokingNoticeFlagsSuspendsAndTellsAndTakenBackItAllVanishes() throws {
    try file("N301234", "Chips on reels need no mark of their own.\n\nAsk the Center.")
    let row = try publish(source("{{cite N301234#p1}}\n\n" + question))
    let grading = try workspace.completeModule("m", as: partner) { _ in ["a"] }
    #expect(grading.score == 1 && grading.isPassed)
    #expect(try workspace.teachingTasks(as: trainer).isEmpty)
    #expect(try workspace.questionSheet("m", as: partner).questions.count == 1)

    let notice = try file(
      "H400001", "NY N301234 is hereby revoked.", kind: "ruling", issued: "2020-01-01")
    let view = try #require(try workspace.module("m", as: partner))
    #expect(view.flags.map(\.judgement.state) == [.revoked, .revoked])
    #expect(try workspace.questionSheet("m", as: partner).questions.isEmpty)
    let tasks = try workspace.teachingTasks(as: trainer)
    #expect(tasks.count == 2 && tasks.allSatisfy { $0.owner == "Electronics Center" })
    #expect(tasks.allSatisfy { $0.due == Timestamp.now().day.adding(days: 14) })
    let record = try #require(try workspace.learningRecords(as: partner).first)
    #expect(record.changes.count == 2 && record.doubtfulQuestions == ["where"])
    #expect(record.completion.score == 1, "a past score is never changed")
    let html = String(
      decoding: try workspace.exportModule("m", as: .html, in: nil, for: partner), as: UTF8.self)
    #expect(!html.contains("Where?") && html.contains("Changed since this was written"))
    #expect(throws: TeachingRefusal.self) {
      _ = try workspace.checkModule(
        source("{{cite N301234#p1}}"), file: "m.md", isForRelease: false, as: trainer)
    }

    _ = try workspace.delete(notice, expecting: nil, as: .localOperator)
    #expect(try workspace.module("m", as: partner)?.flags.isEmpty == true)
    #expect(try workspace.teachingTasks(as: trainer).isEmpty)
    #expect(try workspace.questionSheet("m", as: partner).questions.count == 1)
    #expect(try workspace.learningRecords(as: partner).first?.changes.isEmpty == true)
    #expect(row.published == 1)
    #expect(try workspace.verify() == [])
  }

  @Test("flags follow the documents through any changes, and vanish with them", arguments: 0..<8)
  func flagsAreWhatTheDocumentsSay(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let texts = ["One goes first.", "Two comes after.", "Three ends it."]
    let id = try file("N301234", texts.joined(separator: "\n\n"))
    _ = try publish(source("{{cite N301234#p2}}"))
    var notices: [DocumentID] = []
    for step in 0..<10 {
      switch Int.random(in: 0..<5, using: &random) {
      case 0:
        _ = try workspace.setStatus(
          id, to: StatusAssertion(Bool.random(using: &random) ? .revoked : .inForce),
          expecting: nil, as: .localOperator)
      case 1:
        try file("N301234", texts.shuffled(using: &random).joined(separator: "\n\n"))
      case 2: try file("N301234", "One goes first.\n\nTwo is another thing.")
      case 3:
        notices.append(
          try file(
            "H40000\(step)", "NY N301234 is hereby revoked.", issued: "2020-01-0\(step % 9 + 1)"))
      default:
        if let last = notices.popLast() {
          _ = try workspace.delete(last, expecting: nil, as: .localOperator)
        }
      }
      let document = try #require(
        try workspace.document(named: id.description, as: .localOperator)?.cited(
          on: Timestamp.now().day))
      let view = try #require(try workspace.module("m", as: partner))
      // The oracle looks at the one pin afresh.
      let pin = try #require(view.built.pins.first)
      let expected = pin.judged(by: document)
      #expect(
        view.flags.map(\.judgement) == (expected.state == .current ? [] : [expected]),
        "seed \(seed) step \(step)")
    }
    for notice in notices {
      _ = try workspace.delete(notice, expecting: nil, as: .localOperator)
    }
    _ = try workspace.setStatus(
      id, to: StatusAssertion(.inForce), expecting: nil, as: .localOperator)
    try file("N301234", texts.joined(separator: "\n\n"))
    #expect(try workspace.module("m", as: partner)?.flags.isEmpty == true, "seed \(seed)")
  }

  @Test func nobodyApprovesWhatIsHisOwn() throws {
    try file("N301234", "Chips need a mark.")
    let row = try workspace.saveModule(
      source("{{cite N301234#p1}}"), file: "m.md", note: "", as: trainer)
    #expect(try workspace.module("m", as: partner) == nil, "drafts are for those who teach")
    _ = try workspace.moveModule("m", to: .inReview, reason: "", as: trainer)
    #expect(throws: TeachingRefusal.ownChange(module: "m", author: "tess")) {
      _ = try workspace.moveModule("m", to: .approved, reason: "", as: trainer)
    }
    // Neither through a colleague's last touch on a change that is still one's own.
    _ = try workspace.moveModule("m", to: .draft, reason: "", as: officer)
    _ = try workspace.saveModule(
      source("{{cite N301234#p1}}\n\nMore."), file: "m.md", note: "", as: officer)
    _ = try workspace.moveModule("m", to: .inReview, reason: "", as: officer)
    #expect(throws: TeachingRefusal.self) {
      _ = try workspace.moveModule("m", to: .approved, reason: "", as: trainer)
    }
    #expect(throws: TeachingRefusal.self) {
      _ = try workspace.moveModule("m", to: .approved, reason: "", as: officer)
    }
    let third = Principal(name: "lea", role: .officer)
    _ = try workspace.moveModule("m", to: .approved, reason: "", as: third)
    #expect(throws: RecordError.self, "approved does not lead back to in-review") {
      _ = try workspace.moveModule("m", to: .inReview, reason: "", as: third)
    }
    #expect(throws: TeachingRefusal.notAllowed) {
      _ = try workspace.moveModule("m", to: .published, reason: "", as: partner)
    }
    #expect(row.state == .draft)
    let history = try workspace.moduleHistory("m", as: officer)
    #expect(history.versions.count == 2 && history.events.map(\.to).last == .approved)
    let lines = try workspace.moduleDifference("m", from: 1, to: 2, as: officer)
    #expect(lines.contains { $0.hasSuffix("More.") })
    let back = try workspace.rollBackModule("m", to: 1, as: officer)
    #expect(back.version == 3 && back.state == .draft)
    #expect(throws: RecordError.self) {
      _ = try workspace.saveModule(
        source("Other."), file: "m.md", note: "", expecting: 1, as: officer)
    }
  }

  @Test func readersKeepThePublishedVersionWhileTheNextIsWritten() throws {
    try file("N301234", "Chips need a mark.")
    _ = try publish(source("{{cite N301234#p1}}"))
    _ = try workspace.saveModule(
      source("{{cite N301234#p1}}\n\nNext."), file: "m.md", note: "", as: trainer)
    #expect(try workspace.module("m", as: partner)?.version.version == 1)
    #expect(try workspace.module("m", as: trainer)?.version.version == 2)
    #expect(try workspace.module("m", version: 2, as: partner) == nil)
    _ = try workspace.moveModule("m", to: .retired, reason: "", as: trainer)
    #expect(try workspace.module("m", as: partner) == nil)
  }

  @Test func aWordOfARestrictedDocumentFailsThePartnerEditionWithItsLine() throws {
    let secret = "the criterion names every shipment of the third maker from Penang on Tuesdays"
    try file("OFF-1", secret, label: "official")
    try file(
      "ENF-1", "We watch " + secret.replacing("third", with: "fourth"), label: "enforcement",
      owner: "ele")
    do {
      _ = try workspace.checkModule(
        source("As we heard, " + secret + "."), file: "m.md", isForRelease: false, as: trainer)
      Issue.record("it was let through")
    } catch TeachingRefusal.faulty(let faults) {
      #expect(faults.all.map(\.code) == [.separation] && faults.all.first?.line == 12)
      #expect(faults.all.first?.problem.contains("OFF-1") == true)
    }
    do {
      _ = try workspace.checkModule(
        source(secret.replacing("third", with: "fourth")), file: "m.md", isForRelease: false,
        as: trainer)
      Issue.record("it was let through")
    } catch TeachingRefusal.faulty(let faults) {
      #expect(faults.all.first?.problem.contains("ENF-1") == false, "nor is it named to a trainer")
    }
    // The same words in a document that partners may read are no secret.
    try file("PUB-1", secret)
    _ = try workspace.checkModule(
      source("As we heard, " + secret + "."), file: "m.md", isForRelease: false, as: trainer)
  }

  @Test func theTwoEditionsDifferByTheRestrictedBlocksAlone() throws {
    let note = "Officers look first at the local criterion before they look at the importer itself"
    _ = try publish(source("Public words.\n\n{official}\n\(note)\n\n{industry}\nTrade words."))
    for format in [ModuleFormat.html, .scorm12] {
      let bytes = try workspace.exportModule("m", as: format, in: .partner, for: trainer)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("local criterion") && text.contains("Trade words"))
      let own = try workspace.exportModule("m", as: format, in: nil, for: trainer)
      #expect(String(decoding: own, as: UTF8.self).contains("local criterion"))
    }
    #expect(throws: TeachingRefusal.notAllowed) {
      _ = try workspace.exportModule("m", as: .html, in: .officer, for: partner)
    }
    let anonymous = try workspace.exportModule("m", as: .html, in: nil, for: .anonymous)
    #expect(!String(decoding: anonymous, as: UTF8.self).contains("Trade words"))
  }

  @Test func aPassageThatIsLabelledMoreNarrowlyIsWithheld() throws {
    let id = try file("N301234", "Chips need a mark.")
    _ = try publish(source("{{cite N301234#p1}}"))
    try file("N301234", "Chips need a mark.", label: "official")
    let view = try #require(try workspace.module("m", as: partner))
    #expect(view.flags.map(\.judgement.state) == [.notVisible])
    #expect(view.built.passages["l1-b1"]?.text == "")
    _ = try workspace.delete(id, expecting: nil, as: .localOperator)
    #expect(try workspace.module("m", as: partner)?.flags.map(\.judgement.state) == [.unreachable])
  }

  @Test func whoSeesItDifferentlyIsAnsweredAndCredited() throws {
    try file("N301234", "Chips need a mark.")
    _ = try publish(source("{{cite N301234#p1}}"))
    let proposal = try workspace.propose("Not on reels.", on: "l1-b1", of: "m", as: partner)
    #expect(proposal.due == Timestamp.now().day.adding(days: 30))
    let other = Principal(name: "quinn", role: .partner)
    #expect(try workspace.proposals(on: "m", as: other).isEmpty, "a thread is its owner's")
    #expect(try workspace.teachingTasks(as: officer).map(\.kind) == [.proposal])
    #expect(throws: TeachingRefusal.self) {
      _ = try workspace.propose("x", on: "nowhere", of: "m", as: partner)
    }
    _ = try workspace.answerProposal(
      proposal.number, of: "m", isAccepted: true, answer: "You are right.", as: officer)
    #expect(throws: RecordError.proposalAnswered(proposal.number)) {
      _ = try workspace.answerProposal(
        proposal.number, of: "m", isAccepted: false, answer: "No.", as: officer)
    }
    let newest = try #require(try workspace.module("m", as: trainer))
    #expect(newest.version.version == 2 && newest.row.state == .draft)
    #expect(newest.built.module.head.credits == ["a contributor (proposal 1)"])
    #expect(try workspace.proposals(on: "m", as: partner).first?.answer == "You are right.")
  }

  @Test func aSkeletonIsAllDraftsAndBuildsAsItStands() throws {
    try file(
      "N301234",
      "FACTS\n\nThe chips come on reels.\n\nISSUE\n\nMust they be marked?\n\nHOLDING\n\nChips on reels need not be marked one by one. They are classified in subheading 8542.31.0001 of the tariff.\n\nA reel means a spool that carries chips in tape."
    )
    let text = try workspace.moduleSkeleton(from: "N301234", name: nil, as: trainer)
    let built = try workspace.checkModule(
      Array(text.utf8), file: "n.md", isForRelease: false, as: trainer)
    #expect(
      built.module.lessons.map(\.title).prefix(3) == ["The facts", "The issue", "The holding"])
    let finished = built.module.blocks.filter { !$0.block.isDraft }
    #expect(finished.isEmpty)
    #expect(built.module.questions.contains { $0.question.kind == .tariff })
    #expect(text.contains("A reel :: a spool"))
    do {
      _ = try workspace.checkModule(
        Array(text.utf8), file: "n.md", isForRelease: true, as: trainer)
      Issue.record("drafts were let through")
    } catch TeachingRefusal.faulty(let faults) {
      #expect(faults.all.allSatisfy { $0.code == .draft })
    }
  }

  @Test func statisticsHideSmallGroups() throws {
    try file("N301234", "Chips on reels need no mark of their own.")
    _ = try publish(source(question))
    for index in 0..<5 {
      if index == 4 {
        #expect(try workspace.moduleStatistics("m", as: officer).learners == nil)
      }
      _ = try workspace.completeModule("m", as: Principal(name: "p\(index)", role: .partner)) { _ in
        [index < 3 ? "a" : "b"]
      }
    }
    let found = try workspace.moduleStatistics("m", as: officer)
    #expect(found.learners == 5 && found.items.first?.difficulty == 0.6)
    #expect(throws: TeachingRefusal.notAllowed) {
      _ = try workspace.moduleStatistics("m", as: partner)
    }
  }
}
