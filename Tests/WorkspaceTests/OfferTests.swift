import Courseware
import Foundation
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import KnowledgeBase

@Suite struct OfferTests {
  private let directory: TemporaryDirectory
  private let workspace: Workspace
  private let partner: Principal
  private let officer: Principal
  private let other: Principal
  private let trainer = Principal(name: "tess", role: .trainer)

  init() throws {
    directory = try TemporaryDirectory()
    let place = try Workspace(creating: directory.path)
    func person(_ name: String, _ role: Role, _ organisation: String? = nil) throws -> Principal {
      var new = NewAccount(name: name, role: role)
      new.organisation = organisation
      new.centers = role == .officer ? [.ele] : []
      return try place.add(new, as: .localOperator).principal
    }
    workspace = place
    partner = try person("ann", .partner, "ACME Electronics, Inc.")
    officer = try person("olivia", .officer)
    other = try person("omar", .officer)
  }

  private static func module(
    _ name: String = "acme-reels", label: String = "industry",
    direction: String = "industry-to-customs", _ body: String = "Genuine reels bear a hologram."
  ) -> String {
    """
    id: \(name)
    title: Reels of ACME
    direction: \(direction)
    audience: partner
    label: \(label)
    sectors: ele
    owner: Electronics Center
    review_by: 2036-06-30
    ---
    # One

    \(body)
    """
  }

  private func offer(
    _ module: String, kind: String = "training-offer", label: String? = nil,
    as principal: Principal? = nil
  ) throws -> SubmissionID {
    var received = ReceivedSubmission(kind: kind, label: label)
    received.fields = [
      ReceivedField("title", .text("How to tell reels")), ReceivedField("center", .text("ele")),
      ReceivedField("module", .text(module)),
    ]
    if kind == "training-offer" {
      received.fields += [
        ReceivedField("topics", .list(["Reels"])), ReceivedField("format", .text("written")),
      ]
    }
    if kind == "product-guide" {
      received.fields += [
        ReceivedField("products", .text("Reels.")),
        ReceivedField("guide", .text(ProductGuideTests.good)),
      ]
    }
    return try workspace.submit(received, once: nil, as: principal ?? partner).file.submission.id
  }

  private func faults(_ id: SubmissionID, as principal: Principal) throws -> [SourceFault] {
    let view = try #require(try workspace.submission(id, as: principal, holding: nil))
    return try #require(try workspace.teachingOffer(of: view, as: principal)?.module).faults
  }

  private func accept(_ id: SubmissionID) throws {
    _ = try workspace.move(
      id, .accept, reason: "", outcome: nil, expecting: nil, as: officer)
  }

  @Test func industrysModuleIsTakenOverApprovedByAnOfficerPublishedAndCredited() throws {
    let id = try offer(Self.module())
    #expect(try faults(id, as: partner) == [] && faults(id, as: officer) == [])
    #expect(throws: SubmissionRefusal.self, "it is not accepted yet") {
      _ = try workspace.takeOverModule(of: id, expecting: nil, as: officer)
    }
    #expect(throws: SubmissionRefusal.absent) {
      _ = try workspace.takeOverModule(of: id, expecting: nil, as: partner)
    }
    #expect(throws: SubmissionRefusal.absent, "a trainer works on no submission") {
      _ = try workspace.takeOverModule(of: id, expecting: nil, as: trainer)
    }
    try accept(id)
    let row = try workspace.takeOverModule(of: id, expecting: nil, as: officer)
    #expect(row.state == .inReview && row.version == 1)
    #expect(try workspace.takeOverModule(of: id, expecting: nil, as: officer) == row, "once")
    let view = try #require(try workspace.module("acme-reels", as: officer))
    #expect(view.version.author == "ann")
    #expect(view.built.module.head.credits == ["ACME Electronics, Inc. (submission \(id))"])

    #expect(throws: TeachingRefusal.officerNeeded(module: "acme-reels")) {
      _ = try workspace.moveModule("acme-reels", to: .approved, reason: "", as: trainer)
    }
    // Who took it over did not write it.
    _ = try workspace.moveModule("acme-reels", to: .approved, reason: "read", as: officer)
    _ = try workspace.moveModule("acme-reels", to: .published, reason: "", as: officer)
    let own = try #require(try workspace.submission(id, as: partner, holding: nil))
    #expect(own.submission.state == .published)
    #expect(own.file.messages.last?.body.contains("It credits ACME Electronics, Inc.") == true)
    #expect(try workspace.module("acme-reels", as: partner)?.row.published == 1)

    _ = try workspace.retract(id, reason: "they asked", expecting: nil, as: officer)
    #expect(try workspace.module("acme-reels", as: partner) == nil)
    #expect(try workspace.verify() == [])
  }

  @Test(
    "what may not be taken over is named with its line",
    arguments: [
      (OfferTests.module(label: "public"), SourceFault.Code.mark, 1),
      (OfferTests.module("m", "{public}\nFor everybody."), .mark, 13),
      (OfferTests.module(direction: "customs-to-industry"), .offer, 1),
      (OfferTests.module("m", "{draft}\nNot yet."), .draft, 13),
      (OfferTests.module("m", "{{cite NOTHING#p1}}"), .unresolved, 12),
    ])
  func faulty(module: String, code: SourceFault.Code, line: Int) throws {
    let id = try offer(module)
    for reader in [partner, officer] {
      let found = try faults(id, as: reader)
      #expect(found.map(\.code) == [code], "\(found)")
      #expect(found.first?.line == line, "\(found)")
    }
    try accept(id)
    #expect(throws: TeachingRefusal.self) {
      _ = try workspace.takeOverModule(of: id, expecting: nil, as: officer)
    }
    #expect(try workspace.modules(as: officer).isEmpty)
  }

  @Test func aLabelThatWasTightenedHoldsForEveryLaterVersion() throws {
    let id = try offer(
      Self.module(label: "official").replacing("audience: partner", with: "audience: officer"),
      label: "official")
    #expect(try faults(id, as: officer) == [])
    let loose = try offer(Self.module("loose"), label: "official")
    #expect(try faults(loose, as: partner).map(\.code) == [.mark])
    try accept(id)
    _ = try workspace.takeOverModule(of: id, expecting: nil, as: officer)
    let wider = Self.module(label: "industry")
    #expect(throws: TeachingRefusal.self, "nor does an officer widen it") {
      _ = try workspace.saveModule(
        Array(wider.utf8), file: "m", note: "", as: officer)
    }
  }

  @Test func aNameThatIsTakenIsToldToThoseOnlyWhoSeeThatModule() throws {
    let source = Self.module("acme-reels", direction: "joint")
    _ = try workspace.saveModule(Array(source.utf8), file: "m", note: "", as: trainer)
    let id = try offer(Self.module())
    #expect(try faults(id, as: officer).map(\.code) == [.offer])
    #expect(
      try faults(id, as: partner) == [], "a draft of the Center's is nobody else's to know of")
  }

  @Test func theNextModuleOfTheSameOrganisationIsTheNextVersion() throws {
    let first = try offer(Self.module())
    try accept(first)
    _ = try workspace.takeOverModule(of: first, expecting: nil, as: officer)
    let second = try offer(Self.module("acme-reels", "They bear two holograms."))
    try accept(second)
    #expect(try workspace.takeOverModule(of: second, expecting: nil, as: other).version == 2)
    let foreign = try workspace.add(
      {
        var new = NewAccount(name: "eve", role: .partner)
        new.organisation = "Other, Inc."
        return new
      }(), as: .localOperator
    ).principal
    let third = try offer(Self.module("acme-reels", "They bear none."), as: foreign)
    #expect(try faults(third, as: officer).map(\.code) == [.offer])
  }

  @Test func whatOnlyRestrictedDocumentsSayIsToldToTheCenterAlone() throws {
    let secret = "the criterion names every shipment of the third maker from Penang on Tuesdays"
    let json =
      #"{"title":"Note","kind":"guidance","label":"official","body":"\#(secret)"}"#
    _ = try workspace.receive(
      Array(json.utf8), defaults: ReceiveDefaults(), once: nil, as: .localOperator)
    let id = try offer(Self.module("m", "We heard that " + secret + "."))
    #expect(try faults(id, as: partner) == [])
    #expect(try faults(id, as: officer).map(\.code) == [.separation])
  }

  @Test func aFileIsTakenBeforeTheFieldAndTheLastOneOfSeveral() throws {
    let id = try offer("no module at all")
    #expect(try !faults(id, as: partner).isEmpty)
    for (name, body) in [("a.lesson", "nor this"), ("b.lesson", Self.module("from-a-file"))] {
      _ = try workspace.attachFile(
        named: name, Array(body.utf8), to: id, as: partner, holding: nil)
    }
    let view = try #require(try workspace.submission(id, as: partner, holding: nil))
    let offer = try #require(try workspace.teachingOffer(of: view, as: partner))
    #expect(offer.module?.place == "b.lesson" && offer.module?.name == "from-a-file")
    #expect(offer.module?.faults == [])
  }

  @Test func aGuideWithFindingsIsNotPublishedAndBothSidesSeeThem() throws {
    var received = ReceivedSubmission(kind: "product-guide")
    received.fields = [
      ReceivedField("title", .text("Reels")), ReceivedField("center", .text("ele")),
      ReceivedField("products", .text("Reels of tape.")),
      ReceivedField("guide", .text(ProductGuideTests.good + "\n\nSeize all others.")),
    ]
    let id = try workspace.submit(received, once: nil, as: partner).file.submission.id
    for reader in [partner, officer] {
      let view = try #require(try workspace.submission(id, as: reader, holding: nil))
      let notes = try #require(try workspace.teachingOffer(of: view, as: reader)).notes
      #expect(notes.map(\.finding.rule) == ["instruction"] && notes.first?.place == "guide")
    }
    try accept(id)
    do {
      _ = try workspace.publish(
        id, as: Publication(label: .official), expecting: nil, by: officer)
      Issue.record("it was published")
    } catch SubmissionRefusal.faults(let faults) {
      #expect(faults.map(\.pointer) == ["/guide"] && faults[0].reason.contains("Seize all others"))
    }
    let good = try offer(Self.module(), kind: "product-guide")
    #expect(try faults(good, as: officer).map(\.code) == [.offer], "its module must be a guide too")
    try accept(good)
    _ = try workspace.publish(
      good, as: Publication(label: .official), expecting: nil, by: officer)
  }
}

@Suite struct ThreadCorrectionTests {
  @Test func anAnswerThatRestsOnWhatWasRevokedIsToBeCorrectedUntilTheNoticeIsTakenBack() throws {
    let directory = try TemporaryDirectory()
    let workspace = try Workspace(creating: directory.path)
    func file(_ id: String, _ body: String, _ issued: String, label: String = "public") throws
      -> DocumentID
    {
      let json =
        #"{"id":"\#(id)","title":"\#(id)","kind":"ruling","label":"\#(label)","status":"in-force","issued":"\#(issued)","source":"CBP Rulings","body":"\#(body)"}"#
      let receipt = try workspace.receive(
        Array(json.utf8), defaults: ReceiveDefaults(), once: nil, as: .localOperator)
      return try #require(receipt.firstID)
    }
    _ = try file("N301234", "Chips on reels need no mark.", "2010-01-01")
    let partner = Principal(name: "pat", role: .partner)
    let officer = Principal(name: "olivia", role: .officer, centers: [.ele])
    var received = ReceivedSubmission(kind: "inquiry")
    received.fields = [
      ReceivedField("title", .text("Marking")), ReceivedField("what_happened", .text("How?")),
      ReceivedField("center", .text("ele")),
    ]
    let id = try workspace.submit(received, once: nil, as: partner).file.submission.id
    func write(_ words: String) throws {
      _ = try workspace.addMessage(
        words, asksForInformation: false, to: id, as: officer, holding: nil)
    }
    try write("See NY N301234: reels need no mark.")
    #expect(try workspace.threadCorrections(as: officer).isEmpty)
    // A notice that no partner may read is not told of in a draft.
    let inside = try file(
      "H400000", "NY N301234 is hereby revoked.", "2019-01-01", label: "official")
    #expect(try workspace.threadCorrections(as: officer).isEmpty)
    _ = try workspace.delete(inside, expecting: nil, as: .localOperator)
    let notice = try file("H400001", "NY N301234 is hereby revoked.", "2020-01-01")
    let found = try workspace.threadCorrections(as: officer)
    #expect(found.count == 1 && found[0].status == .revoked && found[0].submission == id)
    #expect(found[0].draft.contains("N301234") && found[0].draft.contains("revoked"))
    #expect(
      try workspace.threadCorrections(
        as: Principal(name: "sam", role: .officer, centers: [.bm])
      ).isEmpty)
    #expect(throws: SubmissionRefusal.notAllowed) {
      _ = try workspace.threadCorrections(as: partner)
    }
    _ = try workspace.delete(notice, expecting: nil, as: .localOperator)
    #expect(try workspace.threadCorrections(as: officer).isEmpty, "taken back")
    _ = try file("H400002", "NY N301234 is hereby revoked.", "2021-01-01")
    try write(try workspace.threadCorrections(as: officer)[0].draft)
    #expect(try workspace.threadCorrections(as: officer).isEmpty, "it was sent")
  }
}
