import Cryptography
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@Suite struct PutTests {
  let directory: TemporaryDirectory
  let store: RecordStore

  init() throws {
    directory = try TemporaryDirectory()
    store = try RecordStore(directory: directory.path, .create)
  }

  @discardableResult
  func put(_ drafts: [Draft], _ act: Act = Samples.act) throws -> [Outcome] {
    var random = SystemRandomNumberGenerator()
    return try store.put(drafts, act, using: &random)
  }

  func read(_ id: DocumentID, version: Int? = nil) throws -> StoredDocument? {
    try store.document(id, version: version, readable: Samples.everywhere)
  }

  @Test("whatever is filed is read as it was", arguments: 0..<24)
  func documentsComeBack(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let document = Document(
      kind: .ruling, label: .enforcement, owner: .aft,
      status: StatusAssertion(.modified, since: CalendarDate("1999-12-31"), basis: "58 FR 1"),
      title: Samples.text(using: &random), source: Samples.text(using: &random),
      sourceID: Samples.text(using: &random), issued: CalendarDate("0001-01-01"),
      effective: CalendarDate("9999-12-31"), language: "es", declaredSectors: [.mach, .aa],
      attributes: [Attribute(Samples.text(using: &random), Samples.text(using: &random))],
      body: Samples.body(using: &random))
    let draft = Draft(
      document, tags: Samples.tags(using: &random), mentions: Samples.mentions(using: &random),
      origin: Origin(path: "/in/a.xml", ordinal: 7, format: "xml"))
    let outcome = try #require(try put([draft]).first)
    let stored = try #require(try read(outcome.id))
    #expect(stored.document == document, "seed \(seed)")
    #expect(stored.tags == draft.tags)
    #expect(stored.mentions == draft.mentions)
    #expect(stored.origin == draft.origin)
    #expect(try store.verify() == [])
  }

  @Test func theSameAgainChangesNothing() throws {
    let drafts = [
      Samples.draft(Samples.document()), Samples.draft(Samples.document(sourceID: "1")),
    ]
    let first = try put(drafts)
    let second = try put(drafts)
    #expect(second.map(\.change) == [.unchanged, .unchanged])
    #expect(second.map(\.id) == first.map(\.id))
    #expect(second.map(\.sequence) == first.map(\.sequence))
    #expect(try store.lastSequence() == 2)
  }

  @Test func twinsInOneBatchAreOneDocument() throws {
    let draft = Samples.draft(Samples.document())
    #expect(try put([draft, draft]).map(\.change) == [.added, .unchanged])
  }

  @Test func aSourcesIDFindsTheDocument() throws {
    let id = try put([Samples.draft(Samples.document(sourceID: "7"))])[0].id
    let again = try put([Samples.draft(Samples.document("New title", sourceID: "7"))])[0]
    #expect(again.change == .updated)
    #expect(again.id == id)
    #expect(again.version == 2)
    #expect(try read(id)?.document.title == "New title")
    #expect(try read(id, version: 1)?.document.title == "Entry of flat panels")
    #expect(try store.versions(id, readable: Samples.everywhere).map(\.version) == [1, 2])
  }

  @Test func aRecordPutInFrontShiftsNothing() throws {
    let old = ["a", "b", "c"].enumerated().map { index, title in
      Samples.draft(Samples.document(title), path: "/f", ordinal: index)
    }
    let new = ["a", "x", "b", "c"].enumerated().map { index, title in
      Samples.draft(Samples.document(title), path: "/f", ordinal: index)
    }
    try put(old)
    #expect(try put(new).map(\.change) == [.unchanged, .added, .unchanged, .unchanged])
  }

  @Test func anEditInPlaceIsANewVersion() throws {
    let id = try put([Samples.draft(Samples.document("a"), path: "/f", ordinal: 3)])[0].id
    let again = try put([Samples.draft(Samples.document("b"), path: "/f", ordinal: 3)])[0]
    #expect(again.id == id)
    #expect(again.change == .updated)
  }

  @Test func postsWithoutAnIDAreNeverMistakenForEachOther() throws {
    try put([Samples.draft(Samples.document("a"))])
    #expect(try put([Samples.draft(Samples.document("b"))])[0].change == .added)
  }

  @Test func aChangeOfLabelMovesTheDocumentAndItsHistory() throws {
    let id = try put([Samples.draft(Samples.document(sourceID: "1", label: .official))])[0].id
    try put([Samples.draft(Samples.document(sourceID: "1", label: .public))])
    let last = try #require(try store.changes(after: 1, limit: 9).first)
    #expect(last.before == .official)
    #expect(last.after == .public)
    #expect(try store.document(id, readable: [.public])?.version == 2)
    #expect(try store.document(id, version: 1, readable: [.public]) == nil)
    #expect(try store.versions(id, readable: [.public]).map(\.version) == [2])
    #expect(try store.counts(readable: Samples.everywhere) == [.public: 1])
  }

  @Test func whatOneMayNotWriteIsNeitherMatchedNorChanged() throws {
    let hidden = try put([Samples.draft(Samples.document(sourceID: "1", label: .official))])[0]
    let partner = Act(by: "p", at: Samples.morning, writable: [.public])
    let own = try put([Samples.draft(Samples.document(sourceID: "1"))], partner)[0]
    #expect(own.change == .added)
    #expect(throws: RecordError.notFound(hidden.id)) {
      try store.write(partner) { transaction throws(RecordError) in
        try transaction.delete(hidden.id, expecting: nil)
      }
    }
    #expect(throws: RecordError.notWritable(draft: 0, .official)) {
      try put([Samples.draft(Samples.document(label: .official))], partner)
    }
  }

  @Test func oneBadDraftUndoesAll() throws {
    var orphan = Samples.document(label: .enforcement)
    orphan.owner = nil
    #expect(throws: RecordError.unowned(draft: 1)) {
      try put([Samples.draft(Samples.document()), Samples.draft(orphan)])
    }
    #expect(try store.lastSequence() == 0)
    #expect(try store.counts(readable: Samples.everywhere) == [:])
  }

  @Test func theDeletedIsAbsentAndComesBackWhenFiledAgain() throws {
    let draft = Samples.draft(Samples.document(sourceID: "1"))
    let id = try put([draft])[0].id
    let gone = try store.write(Samples.act) { transaction throws(RecordError) in
      try transaction.delete(id, expecting: 1)
    }
    #expect(gone.change == .deleted)
    #expect(try read(id) == nil)
    #expect(try read(id, version: 1) == nil)
    #expect(try store.versions(id, readable: Samples.everywhere) == [])
    let back = try put([draft])[0]
    #expect(back.change == .updated)
    #expect(back.version == 2)
    #expect(back.id == id)
    #expect(try store.changes(after: 2, limit: 9).first?.before == nil)
    #expect(try store.verify() == [])
  }

  @Test func aPersonsStatusOutlivesTheNextFile() throws {
    let id = try put([Samples.draft(Samples.document(sourceID: "1"))])[0].id
    let revoked = StatusAssertion(.revoked, since: CalendarDate("2020-02-02"), basis: "letter")
    _ = try store.write(Samples.act) { transaction throws(RecordError) in
      try transaction.setStatus(id, to: revoked, expecting: 1)
    }
    #expect(try put([Samples.draft(Samples.document(sourceID: "1"))])[0].change == .unchanged)
    let next = try put([Samples.draft(Samples.document("New", sourceID: "1"))])[0]
    #expect(next.version == 3)
    #expect(try read(id)?.document.status == revoked)
    #expect(try read(id)?.document.title == "New")
  }

  @Test func onlyTheExpectedVersionIsReplaced() throws {
    let id = try put([Samples.draft(Samples.document(sourceID: "1"))])[0].id
    let next = Samples.draft(Samples.document("Next", sourceID: "1"))
    for (expected, wins) in [(1, true), (1, false), (2, false)] {
      let attempt = {
        try store.write(Samples.act) { transaction throws(RecordError) in
          try transaction.replace(id, expecting: expected, with: next)
        }
      }
      if wins {
        #expect(try attempt().version == 2)
      } else if expected == 1 {
        #expect(throws: RecordError.versionMismatch(id, expected: 1, found: 2)) { try attempt() }
      } else {
        #expect(try attempt().change == .unchanged)
      }
    }
  }

  @Test func aPersonsWordOnSectorsIsKept() throws {
    let id = try put([Samples.draft(Samples.document(sourceID: "1"))])[0].id
    let outcome = try store.write(Samples.act) { transaction throws(RecordError) in
      try transaction.setSectors(
        id, to: [.mach], reason: "pumps", isLocked: true, expecting: nil)
    }
    #expect(outcome.version == 2)
    try put([Samples.draft(Samples.document("New", sourceID: "1"))])
    let stored = try #require(try read(id))
    #expect(stored.override?.sectors == [.mach])
    #expect(stored.override?.reason == "pumps")
    let summary = try store.summaries(keys: [stored.key], readable: [.public])[stored.key]
    #expect(summary?.override == stored.override)
    #expect(summary?.tags == stored.tags)
    #expect(
      try store.audit(after: 0, limit: 9).map(\.action) == [
        "audit-key", "added", "sectors", "updated",
      ])
  }

  @Test func aRepeatedRequestIsAnsweredAsBefore() throws {
    let key = OnceKey(principal: "p", key: "k", request: .init(of: [1]))
    func ask(_ key: OnceKey) throws -> (answer: Answer, isRepeated: Bool) {
      try store.once(key, Samples.act) { transaction throws(RecordError) in
        var random = SplitMix64(seed: 1)
        let made = try transaction.put([Samples.draft(Samples.document())], using: &random)
        return Answer(status: 201, body: Array(made[0].id.description.utf8))
      }
    }
    let first = try ask(key)
    let second = try ask(key)
    #expect(!first.isRepeated && second.isRepeated)
    #expect(first.answer == second.answer)
    #expect(throws: RecordError.keyReused("k")) {
      _ = try ask(OnceKey(principal: "p", key: "k", request: .init(of: [2])))
    }
    #expect(try store.lastSequence() == 1)
  }
}
