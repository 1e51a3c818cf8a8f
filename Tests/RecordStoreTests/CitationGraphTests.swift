import KnowledgeModel
import TestSupport
import Testing

@testable import RecordStore

/// Documents that are called by rulings' numbers and act on each other.
@Suite struct CitationGraphTests {
  let directory: TemporaryDirectory
  let store: RecordStore

  init() throws {
    directory = try TemporaryDirectory()
    store = try RecordStore(directory: directory.path, .create)
  }

  static func number(_ index: Int) -> Identifier {
    Identifier(kind: "ruling", normal: "N\(301_000 + index)")
  }

  static func draft(
    _ index: Int, kind: DocumentKind = .ruling, label: HandlingLabel = .public,
    status: DocumentStatus = .inForce, issued: String = "2020-01-01", cites: [Citation] = []
  ) -> Draft {
    let document = Document(
      kind: kind, label: label, owner: label == .enforcement ? .ele : nil,
      status: StatusAssertion(status), title: "Ruling \(index)", source: "tests",
      sourceID: "N\(301_000 + index)", issued: CalendarDate(issued),
      body: [Block(.paragraph, "Text of ruling \(index), \(cites.count) cites.")])
    return Draft(
      document, citations: CitationRecord(own: [number(index)], cites: cites),
      origin: Origin(path: Origin.api, ordinal: 0, format: "test"))
  }

  static func edge(_ index: Int, _ treatment: Treatment, on day: String? = nil) -> Citation {
    Citation(
      number(index), treatment, rule: "test", paragraph: 1, range: 0..<7, sentence: 0..<9,
      effective: day.flatMap { CalendarDate($0) })
  }

  @discardableResult
  func put(_ drafts: [Draft], at time: Timestamp = Samples.morning) throws -> [Outcome] {
    var random = SystemRandomNumberGenerator()
    let act = Act(by: "tester", at: time, writable: Compartment.all)
    return try store.put(drafts, act, using: &random)
  }

  /// In one transaction, each after the one before.
  func putOneByOne(_ drafts: [Draft]) throws {
    try store.write(Samples.act) { transaction throws(RecordError) in
      var random = SystemRandomNumberGenerator()
      for draft in drafts { _ = try transaction.put([draft], using: &random) }
    }
  }

  func delete(_ id: DocumentID) throws {
    _ = try store.write(Samples.act) { transaction throws(RecordError) in
      try transaction.delete(id, expecting: nil)
    }
  }

  func standing(_ id: DocumentID, readable: [Compartment] = Compartment.all) throws -> Standing {
    try #require(try store.document(id, readable: readable)).standing
  }

  /// Everything that the graph keeps, said by the documents' own numbers and not by keys.
  func graph() throws -> [String] {
    try store.read { database throws(RecordError) in
      var lines: [String] = []
      var names: [Int64: String] = [:]
      var ids: [String: String] = [:]
      for key in try database.documentKeys(after: 0, limit: 10_000) {
        guard let row = try database.documentRow(key: key) else { continue }
        names[key] = row.sourceID ?? row.id.description
        ids[row.id.description] = names[key]
      }
      try database.query("SELECT target, key, weight FROM cited", []) { row in
        lines.append("\(names[row.integer(1)] ?? "?") -\(row.integer(2))-> \(row.text(0))")
      }
      try database.query("SELECT identity, key FROM identities", []) { row in
        lines.append("\(names[row.integer(1)] ?? "?") is \(row.text(0))")
      }
      for (key, name) in names {
        guard let found = try database.standing(key: key) else { continue }
        let notice = found.notice.flatMap { ids[$0.description] } ?? "-"
        lines.append(
          "\(name): \(found.status) \(notice) \(String(describing: found.pending)) \(String(describing: found.commentsClose))"
        )
      }
      return lines.sorted()
    }
  }

  @Test func aNoticeRevokesAndTakingItBackRestores() throws {
    let ruling = try put([Self.draft(1)])[0]
    let before = try graph()
    let notice = try put([
      Self.draft(2, kind: .notice, cites: [Self.edge(1, .revokes, on: "2021-05-06")])
    ])[0]
    let revoked = try standing(ruling.id)
    #expect(revoked.status.status == .revoked)
    #expect(revoked.status.since == CalendarDate("2021-05-06"))
    #expect(revoked.notice == notice.id)
    let log = try store.changes(after: 1, limit: 9)
    #expect(log.contains { $0.id == ruling.id && $0.action == .restated })
    try delete(notice.id)
    #expect(try standing(ruling.id) == Standing(StatusAssertion(.inForce)))
    #expect(try graph() == before)
    #expect(try store.verify() == [])
  }

  @Test func theRulingMayComeAfterTheNotice() throws {
    try put([Self.draft(2, kind: .notice, cites: [Self.edge(1, .modifies)])])
    let ruling = try put([Self.draft(1)])[0]
    #expect(try standing(ruling.id).status.status == .modified)
  }

  @Test func aPersonsStatusIsTheBaseToWhichItGoesBack() throws {
    let ruling = try put([Self.draft(1)])[0]
    let word = StatusAssertion(.expired, since: CalendarDate("2019-01-01"), basis: "a person")
    _ = try store.write(Samples.act) { transaction throws(RecordError) in
      try transaction.setStatus(ruling.id, to: word, expecting: nil)
    }
    let notice = try put([Self.draft(2, kind: .notice, cites: [Self.edge(1, .revokes)])])[0]
    #expect(try standing(ruling.id).status.status == .revoked)
    try delete(notice.id)
    #expect(try standing(ruling.id).status == word)
  }

  @Test func whatTakesEffectLaterWaitsForItsDay() throws {
    let ruling = try put([Self.draft(1)])[0]
    let far = try #require(CalendarDate("2100-01-01"))
    try put([Self.draft(2, kind: .notice, cites: [Self.edge(1, .revokes, on: "2100-01-01")])])
    #expect(try standing(ruling.id).status.status == .inForce)
    #expect(try standing(ruling.id).pending?.status == .revoked)
    #expect(try store.hasStandingsDue(on: far))
    let done = try store.write(Act(by: "t", at: far.midnight, writable: [])) {
      transaction throws(RecordError) in try transaction.restateDue(on: far)
    }
    #expect(done == 1)
    #expect(try standing(ruling.id).status.status == .revoked)
    #expect(try !store.hasStandingsDue(on: far))
    #expect(try store.verify() == [])
  }

  @Test(
    "only official words determine", arguments: DocumentKind.allCases)
  func kinds(kind: DocumentKind) throws {
    let ruling = try put([Self.draft(1)])[0]
    try put([Self.draft(2, kind: kind, cites: [Self.edge(1, .revokes)])])
    let decides = [.notice, .ruling, .regulation].contains(kind)
    #expect(try standing(ruling.id).status.status == (decides ? .revoked : .inForce))
  }

  @Test(
    "a notice that not every reader of the ruling may read does not change it",
    arguments: HandlingLabel.allCases)
  func labels(label: HandlingLabel) throws {
    let rulings = try put(
      HandlingLabel.allCases.enumerated().map { index, label in Self.draft(index, label: label) })
    try put([
      Self.draft(9, kind: .notice, label: label, cites: (0..<4).map { Self.edge($0, .revokes) })
    ])
    for (ruling, of) in zip(rulings, HandlingLabel.allCases) {
      #expect(try standing(ruling.id).status.status == (label <= of ? .revoked : .inForce), "\(of)")
    }
  }

  @Test func whoMayReadADocumentMayReadWhateverDecidesAboutIt() {
    let readers = Role.allCases.flatMap { role in
      ([[], Set(Sector.allCases)] + Sector.allCases.map { [$0] }).map {
        Principal(name: "r", role: role, enforcementClearance: $0)
      }
    }
    for lower in Compartment.all {
      for upper in Compartment.all {
        let isBelow = readers.allSatisfy {
          !AccessPolicy.mayRead(upper, $0) || AccessPolicy.mayRead(lower, $0)
        }
        #expect(lower.isReadableByAllReaders(of: upper) == isBelow, "\(lower) \(upper)")
      }
    }
  }

  @Test func aCorrectionStandsAboveTheRulesAndOutlivesTheNextFile() throws {
    let ruling = try put([Self.draft(1)])[0]
    let notice = try put([Self.draft(2, kind: .notice, cites: [Self.edge(1, .revokes)])])[0]
    _ = try store.write(Samples.act) { transaction throws(RecordError) in
      try transaction.correctCitation(
        notice.id, target: Self.number(1), treatment: .cites, reason: "it only reports",
        expecting: nil)
    }
    #expect(try standing(ruling.id).status.status == .inForce)
    try put([
      Self.draft(2, kind: .notice, issued: "2020-02-02", cites: [Self.edge(1, .revokes)])
    ])
    #expect(try standing(ruling.id).status.status == .inForce)
    let stored = try #require(try store.document(notice.id, readable: Compartment.all))
    let edge = try #require(try store.edges(of: stored).first)
    #expect(edge.treatment == .cites && edge.found.treatment == .revokes)
    #expect(edge.correction?.reason == "it only reports" && edge.correction?.author == "tester")
    #expect(throws: RecordError.notCited("N301007")) {
      try store.write(Samples.act) { transaction throws(RecordError) in
        try transaction.correctCitation(
          notice.id, target: Self.number(7), treatment: .cites, reason: "x", expecting: nil)
      }
    }
    #expect(try store.verify() == [])
  }

  @Test func documentsFiledBeforeCitationsWereReadAreCaughtUp() throws {
    let drafts = [Self.draft(1), Self.draft(2, kind: .notice, cites: [Self.edge(1, .revokes)])]
    try put(drafts)
    let expected = try graph()
    try store.write(Samples.act) { transaction throws(RecordError) in
      let database = transaction.database
      for key in try database.documentKeys(after: 0, limit: 9) {
        guard let row = try database.documentRow(key: key) else { continue }
        var findings = try database.findings(version: 1, of: row.id, key: key)
        findings.citations = nil
        try database.write(findings, version: 1, of: row.id, key: key)
      }
      try database.script("DELETE FROM cited; DELETE FROM identities; DELETE FROM standings")
    }
    #expect(try graph() == [])
    let old = try store.documentsWithoutCitations(after: 0, limit: 9)
    #expect(old.map(\.citations) == [nil, nil])
    try store.write(Samples.act) { transaction throws(RecordError) in
      for (document, draft) in zip(old, drafts) {
        try transaction.addCitations(draft.citations, to: document.id)
      }
    }
    #expect(try graph() == expected)
    #expect(try store.documentsWithoutCitations(after: 0, limit: 9) == [])
    #expect(try store.verify() == [])
  }

  @Test("any order of filing gives the same graph", arguments: 0..<8)
  func order(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let treatments = Treatment.allCases
    let drafts = (0..<24).map { index in
      Self.draft(
        index, kind: [.notice, .ruling, .notice, .guidance][Int.random(in: 0..<4, using: &random)],
        label: [.public, .public, .official, .enforcement][Int.random(in: 0..<4, using: &random)],
        issued: "20\(10 + Int.random(in: 0..<9, using: &random))-03-04",
        cites: Set(
          (0..<Int.random(in: 0..<5, using: &random)).map { _ in
            Int.random(in: 0..<24, using: &random)
          }
        ).subtracting([index]).sorted().map { target in
          Self.edge(
            target, treatments[Int.random(in: 0..<treatments.count, using: &random)],
            on: Bool.random(using: &random)
              ? "2021-01-0\(Int.random(in: 1...9, using: &random))" : nil)
        })
    }
    try put(drafts)
    let expected = try graph()
    let reached = ["revoked", "superseded", "modified", "proposedChange"]
    #expect(
      expected.contains { line in reached.contains { line.contains($0) } },
      "seed \(seed): \(expected.joined(separator: "\n"))")
    let other = try CitationGraphTests()
    try other.putOneByOne(drafts.shuffled(using: &random))
    #expect(try other.graph() == expected, "seed \(seed)")
    // Some are taken back and filed again, some changed and changed back.
    let some = drafts.shuffled(using: &random)
    try other.store.write(Samples.act) { transaction throws(RecordError) in
      for draft in some.prefix(6) {
        for key in try transaction.database.keys(called: draft.citations.own[0]) {
          guard let row = try transaction.database.documentRow(key: key) else { continue }
          _ = try transaction.delete(row.id, expecting: nil)
        }
      }
    }
    #expect(try other.graph() != expected, "seed \(seed)")
    let changed = some.suffix(9).map { draft in
      var changed = draft
      changed.document.title += " changed"
      changed.citations.cites = []
      return changed
    }
    try other.putOneByOne(some.prefix(6) + changed + some.suffix(9))
    #expect(try other.graph() == expected, "seed \(seed)")
    #expect(try other.store.verify() == [])
  }

  @Test("a record of citations is read as it was written", arguments: 0..<20)
  func encoding(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let record = CitationRecord(
      own: (0..<Int.random(in: 0..<3, using: &random)).map { _ in
        Identifier(kind: "ruling", normal: Samples.text(using: &random))
      },
      cites: (0..<Int.random(in: 0..<4, using: &random)).map { index in
        var edge = Self.edge(index, .modifies, on: Bool.random(using: &random) ? "2020-02-29" : nil)
        edge.rule = Samples.text(using: &random)
        edge.paragraph = Bool.random(using: &random) ? nil : index
        edge.commentsClose = Bool.random(using: &random) ? CalendarDate("2021-12-31") : nil
        return edge
      })
    let bytes = CitationText.encode(record)
    #expect(CitationText.decode(bytes) == record, "seed \(seed)")
    for count in 0..<bytes.count { _ = CitationText.decode(Array(bytes[..<count])) }
  }
}

extension CalendarDate {
  fileprivate var midnight: Timestamp {
    Timestamp(millisecondsSinceEpoch: Int64(daysSinceEpoch) * 86_400_000)
  }
}
