import Foundation
import KnowledgeBase
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@Suite struct ExchangeTests {
  let directory: TemporaryDirectory
  let workspace: Workspace

  static func account(_ number: UInt64) -> AccountID {
    var random = SplitMix64(seed: number)
    return AccountID(at: Timestamp(millisecondsSinceEpoch: 1), using: &random)
  }
  let acme = Principal(
    account: account(1), name: "ann", role: .partner, organisation: "ACME Electronics, Inc.")
  let rival = Principal(
    account: account(2), name: "rob", role: .partner, organisation: "Rival Chips LLC")
  let officer = Principal(account: account(3), name: "olivia", role: .officer, centers: [.ele])
  let cleared = Principal(
    account: account(4), name: "carl", role: .officer, centers: [.ele], enforcementClearance: [.ele]
  )
  let other = Principal(account: account(5), name: "sam", role: .officer, centers: [.bm])

  init() throws {
    directory = try TemporaryDirectory()
    workspace = try Workspace(creating: directory.path)
  }

  static let json = #"""
    {"kind":"inquiry","title":"Integrated circuits held at Laredo","hts":["8542.31"],"ports":["Laredo"],
     "what_happened":"Why are our microchips held? The buyer is [[Lumen Works]].",
     "public_version_certified":true}
    """#
  static let xml = """
    <submission xmlns="urn:trade-knowledge-base:submissions:1" kind="inquiry">
      <title>Integrated circuits held at Laredo</title><hts>8542.31</hts><ports>Laredo</ports>
      <what_happened>Why are our microchips held? The buyer is [[Lumen Works]].</what_happened>
      <public_version_certified>true</public_version_certified>
    </submission>
    """

  private func file(_ text: String = json, as principal: Principal, key: String? = nil) throws
    -> Filing
  {
    try workspace.submit(Array(text.utf8), once: key, as: principal)
  }

  private func refusal(_ body: () throws -> Void) -> SubmissionRefusal? {
    do {
      try body()
      return nil
    } catch {
      return error as? SubmissionRefusal
    }
  }

  @Test func xmlAndJSONSayTheSame() throws {
    let first = try file(as: acme).file.submission
    let second = try file(Self.xml, as: acme).file.submission
    #expect(first.form == second.form)
    #expect(first.content == second.content)
    #expect(first.center == .ele, "\(first.routing)")
  }

  @Test func theSchemaFileIsWhatTheFormsSay() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../corpus/schema/submissions.xsd").standardizedFileURL
    if ProcessInfo.processInfo.environment["KB_RECORD"] == "1" {
      try Data(SubmissionForms.schema.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == SubmissionForms.schema)
    #expect(SubmissionForms.all.map(\.kind) == SubmissionKind.allCases)
  }

  @Test func aQuestionIsAskedAnsweredAndDecided() throws {
    let filing = try file(as: acme)
    let id = filing.file.submission.id
    #expect(filing.file.submission.organisation == "ACME Electronics, Inc.")
    let receipt = try #require(filing.receipt)
    #expect(try workspace.verify(receipt) == .genuine)

    let asked = try workspace.addMessage(
      "Which entry?", asksForInformation: true, to: id, as: officer, holding: nil)
    #expect(asked.submission.state == .awaitingAnswer)
    #expect(asked.clocks.first { $0.purpose == .decide }?.isPaused == true)
    let seen = try #require(try workspace.submission(id, as: acme, holding: nil))
    #expect(seen.submission.state.publicStatus == .informationNeeded)
    let answered = try workspace.addMessage(
      "Entry 123.", asksForInformation: false, to: id, as: acme, holding: nil)
    #expect(answered.submission.state == .reviewing)
    _ = try workspace.move(
      id, .accept, reason: "internal words", outcome: "Released.", expecting: nil, as: officer)
    let told = try #require(try workspace.submission(id, as: acme, holding: nil))
    #expect(told.submission.outcome == "Released.")
    var json = JSONWriter()
    SubmissionPayload.view(told, into: &json)
    #expect(!json.text.contains("internal words"))
    #expect(!json.text.contains("olivia"))
    #expect(told.triage == nil)
  }

  @Test func nobodyElseSeesIt() throws {
    let id = try file(as: acme).file.submission.id
    for principal in [
      rival, other, .anonymous, Principal(name: "adm", role: .administrator),
      Principal(name: "t", role: .trainer),
    ] {
      #expect(try workspace.submission(id, as: principal, holding: nil) == nil)
      #expect(
        try workspace.submissions(SubmissionFilter(), as: principal).views.isEmpty)
      #expect(
        refusal {
          _ = try workspace.addMessage(
            "x", asksForInformation: false, to: id, as: principal, holding: nil)
        } == .absent)
    }
    #expect(refusal { _ = try workspace.addNote("x", to: id, as: acme) } == .absent)
    let colleague = Principal(name: "cy", role: .partner, organisation: "ACME Electronics, Inc.")
    #expect(try workspace.submission(id, as: colleague, holding: nil) != nil)
  }

  @Test func notesAndInternalStepsDoNotShowInTheSubmittersTag() throws {
    let id = try file(as: acme).file.submission.id
    func tag() throws -> String? {
      try workspace.submission(id, as: acme, holding: nil)?.submission.entityTag(for: .submitter)
    }
    let before = try tag()
    _ = try workspace.addNote("canary-note", to: id, as: officer)
    _ = try workspace.rate(id, reliability: "B", credibility: 2, as: officer)
    #expect(try tag() == before)
    _ = try workspace.move(id, .review, reason: "", outcome: nil, expecting: nil, as: officer)
    let reviewed = try tag()
    #expect(reviewed != before)
    _ = try workspace.move(id, .investigate, reason: "", outcome: nil, expecting: nil, as: officer)
    #expect(try tag() == reviewed)
  }

  @Test func thereIsOneDecisionHoweverManyTry() async throws {
    let id = try file(as: acme).file.submission.id
    let (workspace, officer) = (workspace, officer)
    let results = await withTaskGroup(of: SubmissionRefusal?.self) { group in
      for number in 0..<16 {
        group.addTask {
          do {
            _ = try workspace.move(
              id, number.isMultiple(of: 2) ? .accept : .decline, reason: "", outcome: nil,
              expecting: nil, as: officer)
            return nil
          } catch {
            return error as? SubmissionRefusal
          }
        }
      }
      return await group.reduce(into: [SubmissionRefusal?]()) { $0.append($1) }
    }
    #expect(results.count { $0 == nil } == 1)
    #expect(
      results.compactMap(\.self).allSatisfy {
        if case .conflict(.alreadyDecided) = $0 { true } else { false }
      })
  }

  @Test func aLostUpdateIsRefused() throws {
    let id = try file(as: acme).file.submission.id
    let tag = try #require(try workspace.submission(id, as: officer, holding: nil)).submission
      .entityTag(for: .center)
    _ = try workspace.addNote("somebody was quicker", to: id, as: officer)
    #expect(
      refusal {
        _ = try workspace.move(
          id, .accept, reason: "", outcome: nil, expecting: tag, as: officer)
      } == .stale)
  }

  @Test func sentAgainUnderItsKeyItIsTheSame() throws {
    let first = try file(as: .anonymous, key: "k-1 of sixteen or more")
    let again = try file(as: .anonymous, key: "k-1 of sixteen or more")
    #expect(first.file.submission.id == again.file.submission.id)
    #expect(first.code == again.code)
    #expect(first.receipt == again.receipt)
    #expect(
      refusal {
        _ = try file(
          Self.json.replacing("Laredo", with: "Long Beach"), as: .anonymous,
          key: "k-1 of sixteen or more")
      } == .keyReused)
    #expect(try file(as: .anonymous, key: "k-2 of sixteen or more").code != first.code)
  }

  @Test func aHundredRetriesAreOneSubmission() async throws {
    let (workspace, acme) = (workspace, acme)
    let answers = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<100 {
        group.addTask {
          let filing = try workspace.submit(Array(Self.json.utf8), once: "retry", as: acme)
          return "\(filing.file.submission.id) \(filing.code?.digits ?? "")"
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(answers.count == 1)
    #expect(try workspace.submissions(SubmissionFilter(), as: acme).views.count == 1)
  }

  @Test func aRetryAfterAnAmendmentGivesNoReceiptForWhatWasNotFiledThen() throws {
    let first = try file(as: acme, key: "k-9")
    #expect(first.receipt != nil)
    let id = first.file.submission.id
    _ = try workspace.amend(
      id, with: Array(Self.json.replacing("held", with: "kept").utf8), expecting: nil, as: acme,
      holding: nil)
    let again = try file(as: acme, key: "k-9")
    #expect(again.file.submission.id == id && again.code == first.code)
    #expect(again.receipt == nil)
  }

  @Test(
    "a refused step says nothing of the Center's work",
    arguments: [SubmissionEvent.investigate, .refer, .review])
  func refusedSteps(event: SubmissionEvent) throws {
    let id = try file(as: acme).file.submission.id
    let view = try #require(
      try workspace.move(id, event, reason: "", outcome: nil, expecting: nil, as: officer))
    let state = view.submission.state
    let told = refusal { _ = try workspace.fileDraft(id, expecting: nil, as: acme) }
    let words = try #require(told?.explanation)
    #expect(words.contains("under-review"), "\(words)")
    #expect(!words.contains(state.rawValue), "\(words)")
  }

  @Test func aDraftIsNobodyElsesYet() throws {
    let draft = Self.json.replacing("{\"kind\"", with: "{\"draft\":true,\"kind\"")
    let id = try file(draft, as: acme).file.submission.id
    let colleague = Principal(
      account: Self.account(9), name: "al", role: .partner, organisation: acme.organisation)
    #expect(try workspace.submission(id, as: acme, holding: nil) != nil)
    #expect(try workspace.submission(id, as: colleague, holding: nil) == nil)
    #expect(try workspace.submissions(SubmissionFilter(), as: colleague).views.isEmpty)
  }

  @Test func anAnonymousFilingIsOpenedByItsCodeAlone() throws {
    let filing = try file(as: .anonymous)
    let code = try #require(filing.code)
    let id = filing.file.submission.id
    #expect(try workspace.submission(holding: code)?.submission.id == id)
    _ = try workspace.addMessage(
      "One more thing.", asksForInformation: false, to: id, as: rival, holding: code)
    let view = try #require(try workspace.submission(id, as: officer, holding: nil))
    #expect(view.file.messages.map(\.author) == ["anonymous"], "not who was signed in meanwhile")
    var random = SplitMix64(seed: 9)
    let wrong = ReceiptCode(using: &random)
    #expect(try workspace.submission(holding: wrong) == nil)
    #expect(try workspace.submission(id, as: .anonymous, holding: wrong) == nil)
    let stored = try #require(
      FileManager.default.enumerator(atPath: directory.path)?.allObjects as? [String])
    for name in stored {
      guard let bytes = FileManager.default.contents(atPath: directory.path + "/" + name) else {
        continue
      }
      #expect(bytes.range(of: Data(code.digits.utf8)) == nil, "\(name)")
      #expect(bytes.range(of: Data(code.description.utf8)) == nil, "\(name)")
    }
  }

  @Test func aFalseReceiptIsFoundAndAnOldKeyStaysGood() throws {
    let old = try #require(try file(as: acme).receipt)
    try workspace.rotateReceiptKey(as: .localOperator)
    let new = try #require(try file(as: acme).receipt)
    #expect(old.key != new.key)
    #expect(try workspace.verify(old) == .genuine)
    #expect(try workspace.verify(new) == .genuine)
    var json = JSONWriter()
    json.object { old.write(into: &$0) }
    let text = json.text
    #expect(try SignedReceipt(json: Array(text.utf8)) == old)
    let forged = try SignedReceipt(
      json: Array(text.replacing(old.content, with: new.signature.prefix(64)).utf8))
    #expect(try workspace.verify(forged) == .forged)
    let elsewhere = try TemporaryDirectory()
    let stranger = try Workspace(creating: elsewhere.path)
    _ = try stranger.submit(Array(Self.json.utf8), once: nil, as: acme)
    #expect(try stranger.verify(old) == .unknownKey)
  }

  @Test func aConfidentialPassageLeavesNoTraceInWhatIsPublished() throws {
    let id = try file(as: acme).file.submission.id
    _ = try workspace.move(id, .accept, reason: "", outcome: nil, expecting: nil, as: officer)
    let (view, document) = try workspace.publish(
      id, as: Publication(label: .industry), expecting: nil, by: officer)
    #expect(view.submission.state == .published)
    let stored = try #require(
      try workspace.document(named: document.description, as: rival))
    #expect(stored.document.body.contains { $0.text.contains("[confidential]") })
    #expect(!stored.document.body.contains { $0.text.contains("Lumen") })
    #expect(stored.document.values(of: "released_by") == ["olivia"])
    #expect(try workspace.search(SearchQuestion("Lumen"), as: officer).total == 0)
    #expect(try workspace.search(SearchQuestion("microchips laredo"), as: rival).total == 1)
    _ = try workspace.retract(id, reason: "wrong", expecting: nil, as: officer)
    #expect(try workspace.search(SearchQuestion("microchips laredo"), as: rival).total == 0)
    #expect(try workspace.submission(id, as: acme, holding: nil)?.submission.state == .retracted)
  }

  @Test func anEnforcementLabelNeedsClearance() throws {
    let text = Self.json.replacing(
      "\"kind\":\"inquiry\"", with: "\"kind\":\"inquiry\",\"label\":\"enforcement\"")
    let id = try file(text, as: acme).file.submission.id
    #expect(try workspace.submission(id, as: officer, holding: nil) == nil)
    #expect(try workspace.submission(id, as: cleared, holding: nil) != nil)
  }

  @Test func anAttachmentComesInPartsAndIsReadApart() throws {
    let id = try file(as: acme).file.submission.id
    let bytes = Array("port,days\nLaredo,9\n".utf8)
    let digest = AttachmentPolicy.digest(of: bytes)
    let announced = try workspace.announceAttachment(
      name: "ports.csv", type: "text/csv", size: bytes.count, digest: digest, to: id, as: acme,
      holding: nil)
    _ = try workspace.attach(
      Array(bytes[..<5]), at: 0, to: announced.number, of: id, as: acme, holding: nil)
    #expect(
      refusal {
        _ = try workspace.attach(
          Array(bytes[9...]), at: 9, to: announced.number, of: id, as: acme, holding: nil)
      } == .wrongRange(received: 5))
    let done = try workspace.attach(
      Array(bytes[5...]), at: 5, to: announced.number, of: id, as: acme, holding: nil)
    #expect(done.state == .ready)
    let found = try #require(
      try workspace.attachment(done.number, of: id, as: officer, holding: nil))
    #expect(try found.reader.all() == bytes)
    #expect(try workspace.attachment(done.number, of: id, as: rival, holding: nil) == nil)
    let lie = try workspace.announceAttachment(
      name: "x.png", type: "image/png", size: 4, digest: AttachmentPolicy.digest(of: [1]), to: id,
      as: acme, holding: nil)
    let told = refusal {
      _ = try workspace.attach(
        Array("text".utf8), at: 0, to: lie.number, of: id, as: acme, holding: nil)
    }
    guard case .notAsAnnounced = told else {
      Issue.record("a file that is not as announced was answered \(String(describing: told))")
      return
    }
  }

  @Test func organisationsCorroborateAndCopiesDoNot() throws {
    let first = try file(as: acme).file.submission.id
    let copy = try file(as: acme).file.submission.id
    let second = try file(as: rival).file.submission.id
    _ = try workspace.link(first, to: copy, .corroborates, isOff: false, as: officer)
    #expect(try workspace.submission(first, as: officer, holding: nil)?.corroboration == 1)
    _ = try workspace.link(first, to: second, .merged, isOff: false, as: officer)
    #expect(try workspace.submission(first, as: officer, holding: nil)?.corroboration == 2)
    _ = try workspace.link(first, to: second, .merged, isOff: true, as: officer)
    #expect(try workspace.submission(first, as: officer, holding: nil)?.corroboration == 1)
  }

  @Test func whatIsBeyondTheTriagersClearanceIsABrokersTask() throws {
    var defaults = ReceiveDefaults()
    (defaults.label, defaults.owner) = (.enforcement, .ele)
    let secret =
      "Title: Re-marked goods\n\nA canary about 8542.31.0001 microchips at Laredo, entry 123."
    _ = try workspace.receive(
      Array(secret.utf8), defaults: defaults, once: nil, as: .localOperator)
    let id = try file(as: acme).file.submission.id
    let seen = try #require(try workspace.neighbours(of: id, limit: 10, as: officer))
    #expect(seen.isEmpty)
    try workspace.workOutBrokerTasks()
    #expect(try workspace.brokerItems(as: officer).isEmpty)
    let items = try workspace.brokerItems(as: cleared)
    #expect(items.map(\.task.submission) == [id])
    let item = try #require(items.first)
    let before = try #require(try workspace.submission(id, as: officer, holding: nil))
    try workspace.finishBrokerTask(id, item.task.document, as: cleared)
    let after = try #require(try workspace.submission(id, as: officer, holding: nil))
    #expect(before.submission.version == after.submission.version, "no trace")
    #expect(try workspace.brokerItems(as: cleared).isEmpty)
  }

  @Test func aBrokerIsToldOfNoEnforcementSubmissionOfAnotherCenter() throws {
    var defaults = ReceiveDefaults()
    (defaults.label, defaults.owner) = (.enforcement, .mach)
    _ = try workspace.receive(
      Array("Title: Presses\n\nAbout 8542.31.0001 microchips at Laredo.".utf8),
      defaults: defaults, once: nil, as: .localOperator)
    let far = Principal(
      account: Self.account(10), name: "fay", role: .officer, centers: [.mach],
      enforcementClearance: [.mach])
    let secret = Self.json.replacing("{\"kind\"", with: "{\"label\":\"enforcement\",\"kind\"")
    _ = try file(secret, as: acme)
    try workspace.workOutBrokerTasks()
    #expect(try workspace.brokerItems(as: far).isEmpty)
    let open = try file(as: acme).file.submission.id
    try workspace.workOutBrokerTasks()
    #expect(try workspace.brokerItems(as: far).map(\.task.submission) == [open])
  }

  @Test func passagesWithoutNumberAreRefusedAtOnce() throws {
    let many = (0..<2_000).map { "[[secret\($0)]]" }.joined(separator: " ")
    let text = Self.json.replacing("Why are our", with: many + " Why are our")
    let begun = ContinuousClock.now
    let told = refusal { _ = try file(text, as: .anonymous) }
    #expect(told?.explanation.contains("[[ ]] passages") == true)
    #expect(begun.duration(to: .now) < .seconds(10))
  }

  @Test func aDraftIsItsAuthorsAlone() throws {
    let text = Self.json.replacing("\"kind\"", with: "\"draft\":true,\"kind\"")
    let id = try file(text, as: acme).file.submission.id
    #expect(try workspace.submission(id, as: officer, holding: nil) == nil)
    #expect(try workspace.submissions(SubmissionFilter(), as: acme).views.count == 1)
    let filing = try workspace.fileDraft(id, expecting: nil, as: acme)
    #expect(filing.code != nil)
    #expect(try workspace.submission(id, as: officer, holding: nil) != nil)
    #expect(
      refusal {
        _ = try file(text, as: .anonymous)
      } != nil)
  }

  @Test func workIsGivenToOfficersThatAreThere() throws {
    func account(_ name: String, _ role: Role) throws -> AccountID? {
      var new = NewAccount(name: name, role: role)
      if role == .officer { new.centers = officer.centers }
      return try workspace.add(new, as: .localOperator).principal.account
    }
    let id = try file(as: acme).file.submission.id
    let kim = try account("kim", .officer)
    let given = try workspace.assign(id, to: kim, expecting: nil, as: officer)
    #expect(given.submission.assignee == kim)
    let gone = try account("lee", .officer)
    try workspace.disable("lee", as: .localOperator)
    for nobody in [
      gone, try account("tina", .trainer), AccountID("acc_01ARZ3NDEKTSV4RRFFQ69G5FAV"),
    ] {
      let told = refusal { _ = try workspace.assign(id, to: nobody, expecting: nil, as: officer) }
      #expect(told?.explanation.contains("officer") == true)
    }
    #expect(try workspace.submission(id, as: officer, holding: nil)?.submission.assignee == kim)
    let free = try workspace.assign(id, to: nil, expecting: nil, as: officer)
    #expect(free.submission.assignee == nil)
  }

  @Test func anAccountThatEndsLeavesItsWorkToItsSuccessorOrTheQueue() throws {
    func account(_ name: String) throws -> Principal {
      var new = NewAccount(name: name, role: .officer)
      new.centers = officer.centers
      return try workspace.add(new, as: .localOperator).principal
    }
    let (kim, lee) = (try account("kim"), try account("lee"))
    let id = try file(as: acme).file.submission.id
    _ = try workspace.move(id, .review, reason: "", outcome: nil, expecting: nil, as: kim)
    func assignee() throws -> AccountID? {
      try workspace.submission(id, as: officer, holding: nil)?.submission.assignee
    }
    #expect(try assignee() == kim.account)
    try workspace.reassign("kim", to: "lee", as: .localOperator)
    #expect(try assignee() == lee.account)
    try workspace.disable("lee", as: .localOperator)
    #expect(try assignee() == nil)
    #expect(try workspace.submission(id, as: officer, holding: nil) != nil)
  }

  @Test func measuresCountWhatWasFiled() throws {
    _ = try file(as: acme)
    let id = try file(as: rival).file.submission.id
    _ = try workspace.move(id, .decline, reason: "", outcome: "No.", expecting: nil, as: officer)
    let measures = try workspace.centerMeasures(as: officer)
    let own = try #require(measures.first)
    #expect(own.center == .ele && own.open == 1 && own.finished == 1)
    #expect(own.clocks.first { $0.purpose == .decide }?.median == 0)
    #expect(refusal { _ = try workspace.centerMeasures(as: acme) } == .notAllowed)
  }
}
