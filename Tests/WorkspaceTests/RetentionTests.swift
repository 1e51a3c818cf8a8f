import Foundation
import KnowledgeBase
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

/// Rules say how long submissions are kept; what is removed is gone from every file, and a certificate that
/// tells nothing of it says so.
@Suite struct RetentionTests {
  let directory: TemporaryDirectory
  let workspace: Workspace
  let partner = Principal(
    account: ExchangeTests.account(1), name: "ann", role: .partner, organisation: "ACME")
  let officer = Principal(
    account: ExchangeTests.account(3), name: "olivia", role: .officer, centers: [.ele])
  let other = Principal(
    account: ExchangeTests.account(5), name: "sam", role: .officer, centers: [.bm])
  let boss = Principal(
    account: ExchangeTests.account(6), name: "boss", role: .administrator)

  init() throws {
    directory = try TemporaryDirectory()
    workspace = try Workspace(creating: directory.path + "/data")
  }

  /// A word that stands nowhere else, of letters that no prefix is shared of.
  private static func word(_ number: Int, _ place: Int) -> String {
    var random = SplitMix64(seed: UInt64(number * 100 + place))
    return String(
      (0..<14).map { _ in Character(UnicodeScalar(UInt8(0x61 + random.next() % 26))) })
  }

  private func filed(_ number: Int) throws -> SubmissionID {
    func word(_ place: Int) -> String { Self.word(number, place) }
    let filler = String(repeating: "\(word(5)) ", count: number * 37 % 200)
    let json = """
      {"kind":"\(number % 2 == 0 ? "inquiry" : "issue")","title":"Held \(word(0))","center":"ele",
       "what_happened":"Because \(word(1)) of [[\(word(2))]]. \(filler)","public_version_certified":true}
      """
    let id = try workspace.submit(Array(json.utf8), once: "key-\(number)", as: partner).file
      .submission.id
    _ = try workspace.addMessage(
      "Message \(word(3))", asksForInformation: false, to: id, as: partner, holding: nil)
    _ = try workspace.addNote("Note \(word(4))", to: id, as: officer)
    if number % 3 != 1 {
      let text = String(repeating: "reel \(word(6)) ", count: 1 + number * 900 % 30_000)
      _ = try workspace.attachFile(
        named: "reels-\(word(7)).txt", Array(text.utf8), to: id, as: partner, holding: nil)
    }
    return id
  }

  /// How often a word of what it was published as stood in a file of the index, whole.
  @discardableResult
  private func close(_ id: SubmissionID, publishing number: Int) throws -> Int {
    var indexed = 0
    func move(_ event: SubmissionEvent) throws {
      _ = try workspace.move(
        id, event, reason: Self.word(number, 8), outcome: Self.word(number, 9), expecting: nil,
        as: officer)
    }
    if number % 4 == 2 {
      try move(.accept)
      for round in 0..<2 {
        var publication = Publication(label: .industry)
        publication.title = "Known \(Self.word(number, 10 + round))"
        _ = try workspace.publish(id, as: publication, expecting: nil, by: officer)
        try workspace.maintainIndex()
        let places = places(of: Self.word(number, 10 + round), in: try files())
        if places.contains(where: { $0.hasPrefix("index/") }) { indexed += 1 }
        _ = try workspace.retract(id, reason: "wrong", expecting: nil, as: officer)
      }
    } else {
      try move(.close)
    }
    return indexed
  }

  /// Every file of the data directory.
  private func files() throws -> [(name: String, bytes: Data)] {
    let root = URL(filePath: directory.path + "/data")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return names.compactMap { name in
      (try? Data(contentsOf: root.appending(path: name))).map { (name, $0) }
    }
  }

  private func places(of word: String, in files: [(name: String, bytes: Data)]) -> [String] {
    files.filter { $0.bytes.range(of: Data(word.utf8)) != nil }.map(\.name)
  }

  @Test func whatIsRemovedIsInNoFileAndWhatStaysIsWhole() throws {
    var ids: [SubmissionID] = []
    for number in 0..<36 { ids.append(try filed(number)) }
    // Every second pair is done with; some of those were published twice and taken back.
    let done = (0..<36).filter { $0 % 4 >= 2 }
    var indexed = 0
    for number in done { indexed += try close(ids[number], publishing: number) }
    #expect(indexed > 5)
    try workspace.maintainIndex()
    let before = try files()
    var seen = Set<String>()
    for number in done {
      for place in 0..<12 {
        seen.formUnion(places(of: Self.word(number, place), in: before))
      }
    }
    #expect(seen.contains { $0.hasPrefix("kb.sqlite") }, "the words are nowhere to be found")

    try workspace.set(
      RetentionRule(name: "all", kinds: [], states: [], days: 365, action: .remove), as: boss)
    let early = try workspace.retentionPlan(at: .now(), as: boss)
    #expect(early.due.isEmpty && early.kept.isEmpty)
    let later = Timestamp.now().adding(days: 366)
    let plan = try workspace.retentionPlan(at: later, as: boss)
    #expect(Set(plan.due.map(\.candidate.id)) == Set(done.map { ids[$0] }))
    #expect(plan.kept.isEmpty)
    let removals = try workspace.carryOut(plan: plan.digest, at: later, as: boss)
    #expect(removals.count == done.count)
    #expect(removals.allSatisfy { $0.certified != nil }, "not certified")

    let after = try files()
    for number in 0..<36 {
      for place in 0..<12 {
        let found = places(of: Self.word(number, place), in: after)
        if done.contains(number) {
          #expect(found.isEmpty, "word \(place) of \(number) is in \(found)")
        }
      }
      let view = try workspace.submission(ids[number], as: officer, holding: nil)
      #expect((view == nil) == done.contains(number))
      if let view {
        #expect(view.submission.form.title == "Held \(Self.word(number, 0))")
        for attachment in view.file.attachments {
          let reader = try workspace.attachment(
            attachment.number, of: ids[number], as: officer, holding: nil)?.reader
          #expect(try reader?.all().count == attachment.size)
        }
      }
    }
    #expect(try workspace.verify() == [])
    #expect(try workspace.verifyAudit(as: boss).faults == [])
    // The key of a filing that is gone files anew, under a number that nobody had.
    let again = try workspace.submit(
      Array(#"{"kind":"inquiry","title":"x","what_happened":"y"}"#.utf8), once: "key-35",
      as: partner)
    #expect(!ids.contains(again.file.submission.id))
    #expect(try workspace.verify() == [])
  }

  @Test func aCertificateTellsNothingAndEveryChangeOfItShows() throws {
    let id = try filed(2)
    let receipt = try #require(
      try workspace.submit(
        Array(#"{"kind":"inquiry","title":"x","what_happened":"y","center":"ele"}"#.utf8),
        once: nil,
        as: partner
      ).receipt)
    try close(id, publishing: 2)
    _ = try workspace.move(
      receipt.submission, .close, reason: "", outcome: nil, expecting: nil, as: officer)
    try workspace.set(
      RetentionRule(name: "all", kinds: [], states: [], days: 1, action: .remove), as: boss)
    let later = Timestamp.now().adding(days: 2)
    let plan = try workspace.retentionPlan(at: later, as: boss)
    let removals = try workspace.carryOut(plan: plan.digest, at: later, as: boss)
    let certificates = removals.compactMap(RemovalCertificate.init)
    #expect(certificates.count == 2)
    let full = try #require(certificates.first { $0.submission == id })
    #expect(full.files.count == 1 && full.contents.count == 1)
    #expect(full.documents.count == 1 && full.messages == "1" && full.notes == "1")
    // It goes with the receipt that the submitter has.
    #expect(
      certificates.contains {
        $0.submission == receipt.submission && $0.contents == [receipt.content]
      })
    var json = JSONWriter()
    full.write(into: &json)
    let text = String(decoding: json.bytes, as: UTF8.self)
    for place in 0..<12 { #expect(!text.contains(Self.word(2, place))) }
    #expect(try workspace.verify(RemovalCertificate(json: json.bytes)) == .genuine)
    try workspace.rotateReceiptKey(as: .localOperator)
    #expect(try workspace.verify(RemovalCertificate(json: json.bytes)) == .genuine)
    // One letter of a value, anywhere, and it is no certificate any more.
    let whole = json.bytes
    var genuine = 0
    for index in whole.indices where whole[index] != 0x22 {
      var bytes = whole
      bytes[index] = bytes[index] == 0x31 ? 0x32 : 0x31
      if bytes == whole { continue }
      if let read = try? RemovalCertificate(json: bytes), read.isSigned { genuine += 1 }
    }
    #expect(genuine == 0)
    let elsewhere = try Workspace(creating: directory.path + "/elsewhere")
    #expect(try elsewhere.verify(RemovalCertificate(json: whole)) == .unknownKey)
  }

  @Test func aHoldWinsAndALivingDocumentStays() throws {
    let (held, published) = (try filed(3), try filed(6))
    try close(held, publishing: 3)
    _ = try workspace.move(
      published, .accept, reason: "", outcome: nil, expecting: nil, as: officer)
    _ = try workspace.publish(
      published, as: Publication(label: .industry), expecting: nil, by: officer)
    let hold = try workspace.hold(held, reason: "Case 26-12", as: officer)
    // Who does not work on it cannot know of it, partners and auditors hold nothing.
    for stranger in [other, partner, Principal(name: "a", role: .auditor), .anonymous] {
      #expect(throws: SubmissionRefusal.absent) {
        _ = try workspace.hold(held, reason: "x", as: stranger)
      }
      #expect(throws: SubmissionRefusal.absent) {
        try workspace.liftHold(hold.number, as: stranger)
      }
    }
    #expect(try workspace.legalHolds(as: other) == [])
    #expect(try workspace.legalHolds(as: officer) == [hold])
    for action in RetentionRule.Action.allCases {
      try workspace.set(
        RetentionRule(
          name: action.rawValue, kinds: [], states: [], days: action == .remove ? 10 : 5,
          action: action), as: boss)
    }
    let soon = Timestamp.now().adding(days: 6)
    var plan = try workspace.retentionPlan(at: soon, as: boss)
    // Files may go from under a document, not from under a hold.
    #expect(plan.due.map(\.candidate.id) == [published])
    #expect(plan.kept.map { Workspace.obstacles(to: $0) } == [[.legalHold]])
    try workspace.carryOut(plan: plan.digest, at: soon, as: boss)
    let view = try #require(try workspace.submission(published, as: officer, holding: nil))
    #expect(view.file.attachments.isEmpty)
    #expect(view.submission.form.title.contains(Self.word(6, 0)))

    let later = Timestamp.now().adding(days: 11)
    plan = try workspace.retentionPlan(at: later, as: boss)
    #expect(plan.due.isEmpty)
    #expect(
      Set(plan.kept.map { Workspace.obstacles(to: $0) }) == [[.legalHold], [.document]])
    try workspace.liftHold(hold.number, as: officer)
    // The list is not the one that was shown.
    #expect(throws: SubmissionRefusal.stale) {
      try workspace.carryOut(plan: plan.digest, at: later, as: boss)
    }
    plan = try workspace.retentionPlan(at: later, as: boss)
    #expect(plan.due.map(\.candidate.id) == [held])
    try workspace.carryOut(plan: plan.digest, at: later, as: boss)
    #expect(try workspace.submission(held, as: officer, holding: nil) == nil)
    #expect(try workspace.verify() == [])
  }

  @Test func onlyWhoRunsTheMachineHasAnythingRemoved() throws {
    let rule = try RetentionRule(name: "r", kinds: [], states: [], days: 1, action: .remove)
    for stranger in [officer, partner, .anonymous, Principal(name: "a", role: .auditor)] {
      #expect(throws: PeopleRefusal.notAllowed) { try workspace.set(rule, as: stranger) }
      #expect(throws: PeopleRefusal.notAllowed) {
        try workspace.carryOut(plan: "", at: .now(), as: stranger)
      }
    }
    #expect(throws: PeopleRefusal.notAllowed) {
      _ = try workspace.retentionPlan(at: .now(), as: officer)
    }
  }

  @Test func rulesAreTakenAsWhoeverReadsThemWouldTakeThem() throws {
    var random = SplitMix64(seed: 7)
    func some<Value>(_ values: [Value]) -> [Value] { values.filter { _ in random.next() % 3 == 0 } }
    var fits = 0
    for _ in 0..<2000 {
      var rules: [RetentionRule] = []
      for number in 0..<Int(random.next() % 4) {
        rules.append(
          try RetentionRule(
            name: "r\(number)", kinds: Set(some(SubmissionKind.allCases)),
            states: Set(some(RetentionRule.states)), days: Int(1 + random.next() % 50),
            action: random.next() % 2 == 0 ? .remove : .removeFiles))
      }
      let kind = SubmissionKind.allCases[Int(random.next() % UInt64(SubmissionKind.allCases.count))]
      let state = SubmissionState.allCases[
        Int(random.next() % UInt64(SubmissionState.allCases.count))]
      let age = Int64(random.next() % 60)
      let now = Timestamp(millisecondsSinceEpoch: 1_800_000_000_000)
      let since = now.adding(days: Int(-age))
      let open: Set<SubmissionState> = [
        .received, .reviewing, .investigating, .referred, .awaitingAnswer, .accepted,
      ]
      var best: RetentionRule?
      for rule in rules {
        if !rule.kinds.isEmpty && !rule.kinds.contains(kind) { continue }
        if rule.stands.isEmpty
          ? open.contains(state) || state == .draft : !rule.stands.contains(state)
        {
          continue
        }
        if age < Int64(rule.days) { continue }
        if best == nil || best?.action == .removeFiles && rule.action == .remove { best = rule }
      }
      #expect(rules.deciding(kind, state, restingSince: since, at: now) == best)
      if best != nil { fits += 1 }
    }
    #expect(fits > 100)
    #expect(throws: RetentionFaults.self) {
      try RetentionRule(name: "a b", kinds: [], states: [.received], days: 0, action: .remove)
    }
  }
}
