import Courseware
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import KnowledgeBase

@Suite struct KnowledgeGapTests {
  private let directory: TemporaryDirectory
  private let workspace: Workspace
  private let trainer = Principal(name: "tess", role: .trainer)
  private let officer = Principal(name: "omar", role: .officer, centers: [.ele])
  private let cleared = Principal(
    name: "carl", role: .officer, centers: [.ele], enforcementClearance: [.ele])
  private let partner = Principal(name: "pat", role: .partner)

  init() throws {
    directory = try TemporaryDirectory()
    workspace = try Workspace(creating: directory.path)
  }

  @discardableResult
  private func file(
    _ title: String, _ body: String, label: String = "public", kind: String = "ruling"
  ) throws -> DocumentID {
    let json =
      #"{"title":"\#(title)","kind":"\#(kind)","label":"\#(label)","status":"in-force","body":"\#(body)"}"#
    let receipt = try workspace.receive(
      Array(json.utf8), defaults: ReceiveDefaults(), once: nil, as: .localOperator)
    return try #require(receipt.firstID)
  }

  private func ask(_ words: String, as principal: Principal) throws {
    let question = SearchQuestion(words)
    workspace.noteGap(
      try workspace.search(question, as: principal), of: question, as: principal)
  }

  /// Five people who read the same ask the same.
  private func askByMany(_ words: String, as principal: Principal) throws {
    for number in 0..<5 {
      try ask(
        words,
        as: Principal(
          name: principal.name + "\(number)", role: principal.role, centers: principal.centers,
          enforcementClearance: principal.enforcementClearance))
    }
  }

  private func searches(as principal: Principal) throws -> [String] {
    try workspace.knowledgeGaps(as: principal).filter { $0.kind == .search }.map {
      "\($0.topic) \($0.count)"
    }
  }

  @Test func aSearchInVainIsKeptWithoutWhoSearchedAndForgottenOnceItIsAnswered() throws {
    try file("Reels", "Chips are packed on reels.")
    try askByMany("Zirconium  sponge", as: partner)
    try askByMany("Zirconium  sponge", as: partner)
    try askByMany("chips reels", as: partner)
    for _ in 0..<9 { try ask("reels zirconium", as: .anonymous) }
    try askByMany("hafnium sponge", as: partner)
    #expect(try searches(as: trainer) == ["zirconium sponge 10", "hafnium sponge 5"])
    let text = "\(try workspace.store.searchGaps(limit: 9))"
    #expect(!text.contains("pat"), "nobody is named")
    #expect(try workspace.store.searchGaps(limit: 9).map(\.compartments).contains(["public"]))

    // A document that its searchers cannot read does not answer them.
    try file("Inside", "Zirconium sponge comes from Utah.", label: "official")
    #expect(try searches(as: trainer).count == 2)
    try file("Outside", "Zirconium sponge comes from Utah.", label: "industry")
    #expect(try searches(as: trainer) == ["hafnium sponge 5"])
    #expect(throws: TeachingRefusal.notAllowed) {
      _ = try workspace.knowledgeGaps(as: partner)
    }
  }

  @Test func wordsOfWhoMayReadMoreAreToldToThoseOnlyWhoMayReadAsMuch() throws {
    try askByMany("target penang maker", as: cleared)
    try askByMany("selectivity criterion", as: officer)
    #expect(try searches(as: trainer) == ["selectivity criterion 5"])
    #expect(try searches(as: officer) == ["selectivity criterion 5"])
    #expect(try searches(as: cleared).count == 2)
    #expect(
      try searches(
        as: Principal(name: "x", role: .officer, enforcementClearance: [.bm])
      ).count == 1)
  }

  @Test func wordsAreToldOnceFivePeopleSearchedForThem() throws {
    for number in 0..<4 {
      for _ in 0..<3 {
        try ask("zirconium sponge", as: Principal(name: "p\(number)", role: .partner))
      }
      #expect(try searches(as: trainer).isEmpty, "\(number + 1) people are too few")
    }
    // Who reads less counts by themselves, and the same person in another run is no other.
    try ask("zirconium sponge", as: .anonymous)
    try ask("zirconium sponge", as: Principal(name: "p0", role: .partner))
    #expect(try searches(as: trainer).isEmpty)
    try ask("zirconium sponge", as: Principal(name: "p4", role: .partner))
    #expect(try searches(as: trainer) == ["zirconium sponge 14"])
  }

  @Test func abandonedAndSlowSearchesAreCountedWithoutTheirWords() {
    let tally = SearchTally()
    let now = ContinuousClock.now
    tally.add(3, after: .milliseconds(5), by: "ann", now: now)
    tally.opened(by: "ann")
    tally.add(3, after: .seconds(2), by: "ann", now: now)
    tally.add(0, after: .milliseconds(5), by: "ann", now: now)
    tally.add(9, after: .milliseconds(5), by: nil, now: now)
    tally.add(9, after: .milliseconds(5), by: "ben", now: now)
    func counts(_ abandoned: Int) -> SearchCounts {
      var counts = SearchCounts()
      (counts.asked, counts.withoutResult, counts.slow) = (5, 1, 1)
      counts.abandoned = abandoned
      return counts
    }
    #expect(tally.counts(now: now) == counts(1))
    #expect(tally.counts(now: now + .seconds(601)) == counts(2))
    #expect(tally.counts(now: now + .seconds(900)) == counts(2))
  }

  @Test(
    "what is no gap is not kept",
    arguments: ["", "ab", "the of and", String(repeating: "word ", count: 40)])
  func noGap(words: String) throws {
    try ask(words, as: partner)
    #expect(try searches(as: trainer).isEmpty)
  }

  @Test func narrowedSearchesAndThoseOfTheMachinesOperatorAreNone() throws {
    var question = SearchQuestion("zirconium sponge")
    question.sectors = [.center(.bm)]
    workspace.noteGap(
      try workspace.search(question, as: partner), of: question, as: partner)
    try ask("zirconium sponge", as: .localOperator)
    #expect(try searches(as: trainer).isEmpty)
  }

  @Test func numbersOfAnImporterAreMasked() throws {
    try ask("entry ABC-1234567-6 held", as: officer)
    try workspace.writeGaps()
    let kept = try #require(try workspace.store.searchGaps(limit: 1).first)
    #expect(!kept.words.contains("1234567"), "\(kept.words)")
  }

  @Test func inquiriesOnOneHeadingAreATopicForThoseWhoWorkOnThem() throws {
    for (title, hts) in [
      ("Chips held", "8542.31"), ("Why are circuits held", "8542.39"), ("Steel", "7208"),
      ("Marking of wooden toys", ""), ("Marking of wooden toys again", ""),
    ] {
      var received = ReceivedSubmission(kind: "inquiry")
      received.fields = [
        ReceivedField("title", .text(title)), ReceivedField("what_happened", .text("Why?")),
        ReceivedField("center", .text("ele")),
      ]
      if !hts.isEmpty { received.fields.append(ReceivedField("hts", .list([hts]))) }
      _ = try workspace.submit(received, once: nil, as: partner)
    }
    func inquiries(_ principal: Principal) throws -> [KnowledgeGap] {
      try workspace.knowledgeGaps(as: principal).filter { $0.kind == .inquiry }
    }
    let found = try inquiries(officer)
    #expect(found.count == 2 && found.allSatisfy { $0.count == 2 }, "\(found)")
    #expect(found.contains { $0.topic.hasPrefix("8542") })
    #expect(found.contains { $0.topic.hasPrefix("Marking of wooden toys") })
    #expect(try inquiries(trainer).isEmpty, "a trainer works on no submission")
    #expect(
      try inquiries(Principal(name: "sam", role: .officer, centers: [.bm])).isEmpty)

    // Each seeds a skeleton that builds.
    for gap in found {
      let source = try workspace.moduleSkeleton(onTopic: gap.seed, name: "m", as: officer)
      let built = try workspace.checkModule(
        Array(source.utf8), file: "m", isForRelease: false, as: officer)
      #expect(built.module.blocks.allSatisfy { $0.block.isDraft })
      // What the submission says is for officers.
      let told = built.module.blocks.filter { built.text(of: $0).contains("Why?") }
      #expect(!told.isEmpty && told.allSatisfy { $0.label == .official })
    }
    #expect(throws: TeachingRefusal.self) {
      _ = try workspace.moduleSkeleton(from: found[0].seed, name: nil, as: trainer)
    }
  }

  @Test func aHeadingThatDocumentsNameWithoutGuidanceIsATopicUntilItIsTaught() throws {
    for number in 0..<3 {
      try file("Ruling \(number)", "Chips of 8542.31 and ovens of 8516.60 are named, \(number).")
    }
    func headings() throws -> [String] {
      try workspace.knowledgeGaps(as: trainer).filter { $0.kind == .heading }.map(\.seed)
    }
    #expect(try headings() == ["hts:8516", "hts:8542"])
    try file("Guide", "How to classify ovens of 8516.60.", kind: "guidance")
    #expect(try headings() == ["hts:8542"])
    let source = try workspace.moduleSkeleton(onTopic: "hts:8542", name: "chips", as: trainer)
    #expect(source.contains("tariff: 8542") && source.contains("title: 8542: "))
    let author = Principal(name: "lea", role: .trainer)
    let accepted = source.replacing(" draft}", with: "}").replacing("{draft}\n", with: "")
    _ = try workspace.saveModule(Array(accepted.utf8), file: "m", note: "", as: author)
    for state in [ModuleState.inReview, .approved, .published] {
      _ = try workspace.moveModule("chips", to: state, reason: "", as: trainer)
    }
    #expect(try headings() == [])
  }

  @Test func aTopicOfWhichNothingIsKnownStillBegins() throws {
    #expect(throws: TeachingRefusal.self) {
      _ = try workspace.moduleSkeleton(from: "zirconium sponge", name: nil, as: trainer)
    }
    let source = try workspace.moduleSkeleton(
      onTopic: "zirconium sponge", name: nil, as: trainer)
    let built = try workspace.checkModule(
      Array(source.utf8), file: "m", isForRelease: false, as: trainer)
    #expect(built.module.head.name == "zirconium-sponge")
  }

  @Test func aSearchLaysOutWhatItsDocumentsSayTheBestFirst() throws {
    try file(
      "Reels",
      "Chips on reels must be marked once on the reel itself. Others must be marked too, each of them alone."
    )
    try file(
      "More on reels",
      "FACTS\\n\\nReels came by air.\\n\\nHOLDING\\n\\nReels of chips are not subject to a second mark. A reel means a spool that carries chips in tape.",
      label: "official")
    try file("Steel", "Steel must be melted and poured where it says, as everybody knows.")
    let source = try workspace.moduleSkeleton(from: "marking of reels", name: nil, as: trainer)
    let built = try workspace.checkModule(
      Array(source.utf8), file: "m", isForRelease: false, as: trainer)
    #expect(built.module.head.name == "marking-of-reels")
    #expect(built.module.head.label == .public && built.module.head.audience == .partner)
    #expect(built.module.blocks.allSatisfy { $0.block.isDraft })
    // What stands in an official document is in the edition for officers alone.
    for block in built.module.blocks {
      let isOfficial =
        built.text(of: block).contains("second mark") || built.text(of: block).contains("spool")
        || built.text(of: block).contains("by air")
      if isOfficial { #expect(block.label == .official, "\(built.text(of: block))") }
    }
    let passages = built.module.blocks.compactMap { built.passages[$0.address]?.text }
    #expect(passages.contains { $0.contains("marked once on the reel") })
    #expect(source.contains("A reel :: a spool"))
    #expect(!source.contains("melted"), "it is about something else")
    let first = built.module.questions.first.map { built.authorities[$0.question.name]?.text ?? "" }
    #expect(first?.contains("reel") == true)
  }
}
