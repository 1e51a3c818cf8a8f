import Foundation
import KnowledgeBase
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

/// What the exchange must not tell, to whom, and what it must not do for nothing.
@Suite struct ExchangeWallsTests {
  let directory: TemporaryDirectory
  let workspace: Workspace

  let acme = Principal(
    account: ExchangeTests.account(1), name: "ann", role: .partner, organisation: "ACME")
  let rival = Principal(
    account: ExchangeTests.account(2), name: "rob", role: .partner, organisation: "Rival")
  let officer = Principal(
    account: ExchangeTests.account(3), name: "olivia", role: .officer, centers: [.ele])
  let cleared = Principal(
    account: ExchangeTests.account(4), name: "carl", role: .officer, centers: [.ele],
    enforcementClearance: [.ele])

  init() throws {
    directory = try TemporaryDirectory()
    workspace = try Workspace(creating: directory.path)
  }

  private static func form(
    _ title: String = "Chips held", hts: String = "8542.31", label: String = "industry"
  ) -> [UInt8] {
    Array(
      #"{"kind":"inquiry","title":"\#(title)","hts":["\#(hts)"],"label":"\#(label)","what_happened":"Held at Laredo."}"#
        .utf8)
  }

  private func file(
    _ form: [UInt8] = form(), as principal: Principal, key: String? = nil
  ) throws -> SubmissionID {
    try workspace.submit(form, once: key, as: principal).file.submission.id
  }

  private func text(_ id: SubmissionID, as principal: Principal) throws -> String {
    let view = try #require(try workspace.submission(id, as: principal, holding: nil))
    var json = JSONWriter()
    SubmissionPayload.view(view, into: &json)
    return json.text
  }

  private func work(_ body: () throws -> Void) rethrows -> StoreWork {
    let before = workspace.store.work
    try body()
    return workspace.store.work - before
  }

  @Test func whatIsLinkedBeyondTheClearanceIsNotThere() throws {
    let open = try file(as: acme)
    let secret = try file(Self.form("Secret", label: "enforcement"), as: rival)
    let (before, tag) = (
      try text(open, as: officer),
      try workspace.submission(open, as: officer, holding: nil)?.submission.version
    )
    _ = try workspace.link(open, to: secret, .corroborates, isOff: false, as: cleared)
    _ = try workspace.link(secret, to: open, .merged, isOff: false, as: cleared)
    #expect(try text(open, as: officer) == before)
    #expect(try workspace.submission(open, as: officer, holding: nil)?.submission.version == tag)
    #expect(try text(open, as: cleared).contains("\"corroborated_by\":2"))
    #expect(try text(open, as: cleared).contains(secret.description))
  }

  @Test func aRestrictedPublicationLeavesNoTraceOnTheSubmission() throws {
    let id = try file(as: acme)
    _ = try workspace.move(id, .accept, reason: "", outcome: nil, expecting: nil, as: cleared)
    let before = (try text(id, as: officer), try text(id, as: acme))
    var restricted = Publication(label: .enforcement)
    restricted.owner = .ele
    let (view, document) = try workspace.publish(id, as: restricted, expecting: nil, by: cleared)
    #expect(try text(id, as: officer) == before.0)
    #expect(try text(id, as: acme) == before.1)
    #expect(view.triage?.releases.map(\.document) == [document])
    #expect(view.submission.state == .accepted)
    #expect(try workspace.document(named: document.description, as: cleared) != nil)

    // A public version is a document of its own, numbered as the first.
    let (_, open) = try workspace.publish(
      id, as: Publication(label: .industry), expecting: nil, by: officer)
    #expect(open != document)
    #expect(
      try workspace.document(named: open.description, as: rival)?.version == 1)
    #expect(
      try workspace.document(named: document.description, as: cleared)?.document.label
        == .enforcement)

    // Only who may read it takes it back.
    #expect(throws: SubmissionRefusal.self) {
      try workspace.retract(
        id, release: document, reason: "x", expecting: nil, as: officer)
    }
    let after = try workspace.retract(
      id, release: document, reason: "wrong", expecting: nil, as: cleared)
    #expect(after.triage?.releases.first?.takenBackBy == "carl")
    #expect(try workspace.document(named: document.description, as: cleared) == nil)
    #expect(after.submission.state == .published)
  }

  @Test func aDocumentThatWasMovedOutOfSightIsNotNamed() throws {
    let id = try file(as: acme)
    _ = try workspace.move(id, .accept, reason: "", outcome: nil, expecting: nil, as: officer)
    let (_, document) = try workspace.publish(
      id, as: Publication(label: .industry), expecting: nil, by: officer)
    #expect(try text(id, as: officer).contains(document.description))
    _ = try workspace.replace(
      document,
      with: Array(#"{"title":"x","body":"y","label":"enforcement","owner":"ele"}"#.utf8),
      defaults: ReceiveDefaults(), expecting: nil, as: cleared)
    #expect(!(try text(id, as: officer)).contains(document.description))
    #expect(try text(id, as: cleared).contains(document.description))
  }

  @Test func asMuchIsDoneForWhatIsHiddenAsForWhatIsAbsent() throws {
    let hidden = try file(Self.form("Secret", label: "enforcement"), as: rival)
    _ = try workspace.addMessage(
      "words", asksForInformation: false, to: hidden, as: cleared, holding: nil)
    let absent = try #require(SubmissionID("sub_01ARZ3NDEKTSV4RRFFQ69G5FAV"))
    let code = try #require(ReceiptCode("0000 0000 0000 0000"))
    let own = try file(as: acme)
    for principal in [officer, acme, .anonymous] {
      func statements(_ id: SubmissionID) throws -> [Int] {
        [
          try work { _ = try workspace.submission(id, as: principal, holding: nil) },
          try work { _ = try workspace.submission(id, as: principal, holding: code) },
          work {
            _ = try? workspace.addMessage(
              "x", asksForInformation: false, to: id, as: principal, holding: nil)
          },
          work {
            _ = try? workspace.link(own, to: id, .related, isOff: false, as: principal)
          },
          try work { _ = try workspace.attachment(1, of: id, as: principal, holding: nil) },
        ].map(\.statements)
      }
      _ = try statements(absent)
      #expect(try statements(hidden) == statements(absent), "\(principal.name)")
    }
  }

  @Test("a list costs what it shows, however much others have sent", arguments: [3, 300])
  func listsGoThroughOwnSubmissionsAlone(others: Int) throws {
    for _ in 0..<3 { _ = try file(as: acme) }
    var filter = SubmissionFilter()
    func steps(_ principal: Principal) throws -> Int {
      try work { _ = try workspace.submissions(filter, as: principal) }.steps
    }
    _ = try (steps(acme), steps(officer))
    let before = (try steps(acme), try steps(officer))
    for number in 0..<others {
      _ = try file(Self.form(hts: "8481.80"), as: rival)
      if number < 5 { _ = try file(Self.form(label: "enforcement"), as: rival) }
    }
    filter.limit = 50
    // Trees that have grown by a level cost some steps more.
    #expect(try steps(acme) <= before.0 * 11 / 10)
    #expect(try steps(officer) <= before.1 * 11 / 10)
  }

  @Test func everybodyFindsInTheListWhatTheyMaySee() throws {
    var ids: [SubmissionID] = []
    for (hts, label) in [
      ("8542.31", "industry"), ("8481.80", "industry"), ("8542.31", "enforcement"),
    ] {
      for principal in [acme, rival, officer] {
        ids.append(try file(Self.form(hts: hts, label: label), as: principal))
      }
    }
    ids.append(
      try workspace.submit(
        Array(#"{"kind":"issue","title":"Nobody's","draft":true}"#.utf8), once: nil, as: officer
      ).file.submission.id)
    ids.append(
      try file(
        Array(#"{"kind":"issue","title":"Whose","what_happened":"Words."}"#.utf8), as: acme))
    _ = try workspace.share(ids[3], with: [.ele], expecting: nil, as: .localOperator)
    let far = Principal(
      account: ExchangeTests.account(5), name: "fay", role: .officer, centers: [.bm],
      enforcementClearance: [.ele, .mach])
    for principal in [acme, rival, officer, cleared, far, .anonymous, .localOperator] {
      let listed = try workspace.submissions(SubmissionFilter(), as: principal).views
        .map(\.submission.id)
      let seen = try ids.filter {
        try workspace.submission($0, as: principal, holding: nil) != nil
      }
      #expect(Set(listed) == Set(seen), "\(principal.name)")
      #expect(listed == ids.reversed().filter(Set(seen).contains))
    }
  }

  @Test func readingBrokersTasksWritesNothing() throws {
    var defaults = ReceiveDefaults()
    (defaults.label, defaults.owner) = (.enforcement, .ele)
    let id = try file(as: acme)
    try workspace.workOutBrokerTasks()
    #expect(try workspace.brokerItems(as: cleared).isEmpty)
    // What comes in later is compared with what is there already.
    _ = try workspace.receive(
      Array("Title: Presses\n\nAbout 8542.31.0001 microchips at Laredo.".utf8),
      defaults: defaults, once: nil, as: .localOperator)
    let last = try workspace.audit(before: nil, subject: nil, limit: 1, as: .localOperator)
    #expect(try workspace.brokerItems(as: cleared).isEmpty, "not worked out by reading")
    #expect(
      try workspace.audit(before: nil, subject: nil, limit: 1, as: .localOperator) == last)
    try workspace.workOutBrokerTasks()
    #expect(try workspace.brokerItems(as: cleared).map(\.task.submission) == [id])
    let idle = try work { try workspace.workOutBrokerTasks() }
    #expect(idle.statements < 10)
    _ = try workspace.move(id, .decline, reason: "", outcome: nil, expecting: nil, as: cleared)
    #expect(try workspace.brokerItems(as: cleared).isEmpty, "of open submissions only")
  }

  @Test func strangersDoNotShareKeys() throws {
    #expect(throws: SubmissionRefusal.guessableKey) { try file(as: .anonymous, key: "1") }
    let key = "2f1f4c3e-8a5b-4c1e-9d0a-0f6b7f3b2a11"
    let id = try file(as: .anonymous, key: key)
    #expect(try file(as: .anonymous, key: key) == id)
    #expect(try file(as: acme, key: "1") != file(as: rival, key: "1"))
  }

  @Test func aFileWhoseLastPartCameBeforeThePowerCutIsFinished() throws {
    let id = try file(as: acme)
    func announce(_ bytes: [UInt8], _ name: String) throws -> Int {
      let known = try workspace.announceAttachment(
        name: name, type: "text/plain", size: bytes.count,
        digest: AttachmentPolicy.digest(of: bytes), to: id, as: acme, holding: nil)
      // As far as the last part came, and no further.
      let submission = try #require(try workspace.submission(id, as: acme, holding: nil)).submission
      try workspace.store.write(Act(by: "ann", at: .now(), writable: [])) {
        transaction throws(RecordError) in
        try transaction.appendPart(bytes, to: known, of: submission)
      }
      return known.number
    }
    let first = try announce(Array("one file".utf8), "a.txt")
    let again = try workspace.attach(
      [], at: 8, to: first, of: id, as: acme, holding: nil)
    #expect(again.state == .ready)
    let second = try announce(Array("another file".utf8), "b.txt")
    #expect(try workspace.finishAttachments() == 1)
    #expect(try workspace.finishAttachments() == 0)
    let reader = try #require(
      try workspace.attachment(second, of: id, as: officer, holding: nil)
    ).reader
    #expect(try reader.all() == Array("another file".utf8))
  }

  @Test func aLargeFileIsReadInPiecesAndADamagedOneNeverWhole() throws {
    let id = try file(as: acme)
    let bytes = Array("%PDF-".utf8) + (0..<1_500_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let known = try workspace.announceAttachment(
      name: "a.pdf", type: "application/pdf", size: bytes.count,
      digest: AttachmentPolicy.digest(of: bytes), to: id, as: acme, holding: nil)
    _ = try workspace.attach(bytes, at: 0, to: known.number, of: id, as: acme, holding: nil)
    func reader() throws -> StoredFileReader {
      try #require(try workspace.attachment(known.number, of: id, as: officer, holding: nil)).reader
    }
    let whole = try reader()
    var (read, largest) = ([UInt8](), 0)
    while let piece = try whole.next() {
      read += piece
      largest = max(largest, piece.count)
    }
    #expect(read == bytes)
    #expect(largest <= 256 << 10)

    let file = URL(filePath: directory.path + "/kb.sqlite")
    try workspace.store.checkpoint()
    var stored = try Data(contentsOf: file)
    let place = try #require(stored.range(of: Data(bytes[900_000..<900_032])))
    stored[place.lowerBound] ^= 1
    let handle = try FileHandle(forUpdating: file)
    try handle.seek(toOffset: UInt64(place.lowerBound))
    try handle.write(contentsOf: stored[place])
    try handle.close()
    let reopened = try Workspace(opening: directory.path)
    let damaged = try #require(
      try reopened.attachment(known.number, of: id, as: officer, holding: nil)
    ).reader
    var count = 0
    #expect(throws: RecordError.corrupt) {
      while let piece = try damaged.next() { count += piece.count }
    }
    #expect(count < bytes.count)
    #expect(try reopened.verify().contains { $0.contains("attachment 1") })
  }

  @Test func whoReadAnEnforcementSubmissionStandsInTheRecord() throws {
    let id = try file(Self.form(label: "enforcement"), as: rival)
    let filing = try workspace.submit(Self.form(), once: nil, as: .anonymous)
    _ = try workspace.submission(id, as: cleared, holding: nil)
    _ = try workspace.submission(id, as: officer, holding: nil)
    let code = try #require(filing.code)
    _ = try workspace.submission(filing.file.submission.id, as: acme, holding: code)
    func lines(_ id: SubmissionID) throws -> [String] {
      try workspace.audit(before: nil, subject: id.description, limit: 100, as: .localOperator)
        .map { "\($0.author) \($0.action)" }.filter { $0.contains("read") }
    }
    #expect(try lines(id) == ["olivia read-nothing", "carl read"])
    #expect(try lines(filing.file.submission.id).isEmpty, "a receipt code names nobody")
  }

  @Test func whatNobodyCameBackToIsSwept() throws {
    let id = try file(as: acme, key: "k")
    #expect(try file(as: acme, key: "k") == id)
    let bytes = Array("some text".utf8)
    for (name, count) in [("half.txt", 4), ("whole.txt", 9)] {
      let content = Array((name + "         ").utf8.prefix(9))
      let known = try workspace.announceAttachment(
        name: name, type: "text/plain", size: 9, digest: AttachmentPolicy.digest(of: content),
        to: id, as: acme, holding: nil)
      _ = try workspace.attach(
        Array(content.prefix(count)), at: 0, to: known.number, of: id, as: acme, holding: nil)
    }
    #expect(bytes.count == 9)
    func names() throws -> [String] {
      try #require(try workspace.submission(id, as: acme, holding: nil)).file.attachments
        .map(\.name)
    }
    func days(_ count: Int64) -> Timestamp {
      Timestamp(millisecondsSinceEpoch: Timestamp.now().millisecondsSinceEpoch + count * 86_400_000)
    }
    try workspace.sweep(now: days(6))
    #expect(try file(as: acme, key: "k") == id)
    #expect(try names() == ["half.txt", "whole.txt"])
    try workspace.sweep(now: days(8))
    #expect(try file(as: acme, key: "k") != id)
    try workspace.sweep(now: days(31))
    #expect(try names() == ["whole.txt"])
  }

  @Test func aReasonIsToldWithTheDecisionAndMissedWithoutOne() throws {
    let (told, silent) = (try file(as: acme), try file(as: rival))
    #expect(OutcomeReason.allCases.count == 12)
    #expect(throws: SubmissionRefusal.self) {
      try workspace.move(
        told, .review, reason: "", outcome: nil, because: .notEnough, expecting: nil, as: officer)
    }
    _ = try workspace.move(
      told, .decline, reason: "zxinside", outcome: nil, because: .notEnough, expecting: nil,
      as: officer)
    _ = try workspace.move(
      silent, .decline, reason: "zxinside", outcome: nil, expecting: nil, as: officer)
    let seen = try text(told, as: acme)
    #expect(
      seen.contains("\"outcome_code\":\"not-enough\"") && seen.contains("not enough to go on"))
    #expect(!seen.contains("zxinside"))
    let measure = try #require(try workspace.centerMeasures(as: officer).first)
    #expect(measure.finished == 2 && measure.unexplained == 1)
  }
}
