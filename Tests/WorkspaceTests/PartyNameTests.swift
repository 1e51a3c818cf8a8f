import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import KnowledgeBase

@Suite struct PartyNameTests {
  private static let anonymous = Principal.anonymous
  private static let partner = Principal(name: "pat", role: .partner, organisation: "Broker")
  private static let officer = Principal(name: "olivia", role: .officer, centers: [.ele])
  private static let cleared = Principal(
    name: "kim", role: .officer, centers: [.ele], enforcementClearance: [.ele])

  private func add(
    _ sample: Sample, _ id: String, _ importer: String, label: HandlingLabel = .public,
    owner: Sector? = nil
  ) throws {
    try sample.add(
      id, "Report \(id)", "Goods of \(importer).", label: label, owner: owner,
      attributes: [Attribute("importer", importer)])
  }

  /// What a reader finds of a party: by its page, by the filter and by the lookup, which must agree.
  private func found(
    _ name: String, _ sample: Sample, _ principal: Principal
  ) throws -> [String] {
    let workspace = sample.workspace
    let page =
      try workspace.party(named: name, through: nil, as: principal)?.documents
      .compactMap(\.document.sourceID).sorted() ?? []
    var question = SearchQuestion("party:\"\(name)\"")
    question.limit = 100
    let filtered = try workspace.search(question, as: principal).hits.compactMap(\.sourceID)
    #expect(filtered.sorted() == page, "\(name) as \(principal.name)")
    let line = try #require(try workspace.lookUp([name], as: principal).first)
    #expect(line.kind != "party" || line.count == page.count, "\(name) as \(principal.name)")
    return page
  }

  @Test func namesAreMergedAndTakenApartAgain() throws {
    let sample = try Sample()
    defer { withExtendedLifetime(sample) {} }
    try add(sample, "a", "Harbor Trading Co.")
    try add(sample, "b", "Hafen Handel GmbH")
    try add(sample, "c", "Harborline Seafood, Inc.")
    let workspace = sample.workspace
    #expect(try found("Harbor Trading Co.", sample, Self.anonymous) == ["a"])
    let said = try workspace.mergeParties(
      "harbor trading", "Hafen Handel", reason: "one importer number", as: Self.officer)
    #expect(said.compartments == [.public])
    for name in ["Harbor Trading Co.", "Hafen Handel GmbH"] {
      #expect(try found(name, sample, Self.anonymous) == ["a", "b"])
    }
    #expect(try found("Harborline Seafood, Inc.", sample, Self.anonymous) == ["c"])
    let card = try #require(
      try workspace.party(named: "HAFEN HANDEL", through: nil, as: Self.partner))
    #expect(card.names == ["Hafen Handel GmbH", "Harbor Trading Co."])
    #expect(card.statements.map(\.reason) == ["one importer number"])
    #expect(throws: PartyRefusal.alreadyOne("Hafen Handel", "Harbor Trading")) {
      try workspace.mergeParties(
        "Hafen Handel", "Harbor Trading", reason: "again", as: Self.officer)
    }
    // A chain of names is one party.
    let chain = try workspace.mergeParties(
      "Hafen Handel", "Harborline Seafood", reason: "one owner", as: Self.officer)
    #expect(try found("Harbor Trading Co.", sample, Self.partner) == ["a", "b", "c"])
    try workspace.undoPartyStatement(chain.id.description, as: Self.officer)
    try workspace.undoPartyStatement(said.id.description, as: Self.cleared)
    #expect(try found("Hafen Handel GmbH", sample, Self.anonymous) == ["b"])
    #expect(throws: PartyRefusal.noStatement(said.id.description)) {
      try workspace.undoPartyStatement(said.id.description, as: Self.officer)
    }
    // The record says who and what, and not whose names: who reads it may not read those.
    let lines = try workspace.store.audit(after: 0, limit: 1_000)
      .filter { $0.subject == said.id.description }
    #expect(lines.map(\.action) == ["party-merge", "party-undone"])
    #expect(lines.map(\.author) == ["olivia", "kim"])
    #expect(lines.allSatisfy { !$0.detail.contains("arbor") })
  }

  @Test func aSpellingIsSplitOff() throws {
    let sample = try Sample()
    defer { withExtendedLifetime(sample) {} }
    try add(sample, "a", "Delta Inc.")
    try add(sample, "b", "Delta Ltd")
    try add(sample, "c", "DELTA")
    let workspace = sample.workspace
    func page(_ name: String) throws -> [String] {
      try workspace.party(named: name, through: nil, as: Self.anonymous)?.documents
        .compactMap(\.document.sourceID).sorted() ?? []
    }
    #expect(try page("Delta Ltd") == ["a", "b", "c"])
    let said = try workspace.splitParty("delta ltd", reason: "a tannery", as: Self.officer)
    #expect(try page("Delta Ltd") == ["b"])
    #expect(try page("Delta Inc.") == ["a", "c"])
    #expect(try page("Delta") == ["a", "c"])
    let lines = try workspace.lookUp(["Delta Ltd", "Delta Inc"], as: Self.anonymous)
    #expect(lines.map(\.count) == [1, 2])
    // It may be merged with others by itself.
    try add(sample, "d", "Gerberei Süd")
    _ = try workspace.mergeParties(
      "Delta Ltd", "Gerberei Süd", reason: "its new name", as: Self.officer)
    #expect(try page("Gerberei Süd") == ["b", "d"])
    #expect(try page("Delta Inc.") == ["a", "c"])
    try workspace.undoPartyStatement(said.id.description, as: Self.officer)
    #expect(try page("Delta Ltd") == ["a", "b", "c", "d"])
    #expect(throws: PartyRefusal.unknown("Nobody Ltd")) {
      try workspace.splitParty("Nobody Ltd", reason: "x", as: Self.officer)
    }
  }

  @Test func whoMayNotReadTheOtherSideLearnsNothing() throws {
    let sample = try Sample()
    defer { withExtendedLifetime(sample) {} }
    try add(sample, "a", "Harbor Trading Co.")
    try add(sample, "b", "Shell Company 9", label: .enforcement, owner: .ele)
    try add(sample, "c", "Hafen Handel GmbH", label: .industry)
    let workspace = sample.workspace
    #expect(throws: PartyRefusal.unknown("Shell Company 9")) {
      try workspace.mergeParties(
        "Harbor Trading", "Shell Company 9", reason: "x", as: Self.officer)
    }
    let said = try workspace.mergeParties(
      "Harbor Trading", "Shell Company 9", reason: "the same phone", as: Self.cleared)
    #expect(said.compartments == [.enforcement(owner: .ele)])
    #expect(try found("Harbor Trading Co.", sample, Self.cleared) == ["a", "b"])
    for reader in [Self.anonymous, Self.partner, Self.officer] {
      #expect(try found("Harbor Trading Co.", sample, reader) == ["a"])
      let card = try workspace.party(named: "Harbor Trading", through: nil, as: reader)
      #expect(card?.statements == [] && card?.names == ["Harbor Trading Co."])
      #expect(try workspace.party(named: "Shell Company 9", through: nil, as: reader) == nil)
      #expect(throws: PartyRefusal.noStatement(said.id.description)) {
        try workspace.undoPartyStatement(said.id.description, as: reader)
      }
    }
    // Both names are public, and that they are one is not for everybody.
    try add(sample, "d", "Quiet Holding AG")
    let tight = try workspace.mergeParties(
      "Harbor Trading", "Quiet Holding", reason: "an informant", within: .official,
      as: Self.officer)
    #expect(tight.compartments == [.official])
    #expect(try found("Harbor Trading Co.", sample, Self.officer) == ["a", "d"])
    #expect(try found("Harbor Trading Co.", sample, Self.partner) == ["a"])
    // Partners, trainers and administrators do not say whose names these are.
    #expect(throws: PartyRefusal.notAllowed) {
      try workspace.mergeParties(
        "Harbor Trading", "Hafen Handel", reason: "I know", as: Self.partner)
    }
    // When the documents of one name are gone, nothing is left to learn from what was said.
    let open = try workspace.mergeParties(
      "Harbor Trading", "Hafen Handel", reason: "the letterhead", as: Self.officer)
    #expect(open.compartments == [.industry])
    #expect(try found("Harbor Trading Co.", sample, Self.partner) == ["a", "c"])
    try add(sample, "c", "Hafen Handel GmbH", label: .official)
    #expect(try found("Harbor Trading Co.", sample, Self.partner) == ["a"])
    let card = try workspace.party(named: "Harbor Trading", through: nil, as: Self.partner)
    #expect(card?.statements == [])
  }

  @Test func alertsTakeNamesAsTheirOwnersMay() throws {
    let sample = try Sample()
    defer { withExtendedLifetime(sample) {} }
    try add(sample, "a", "Harbor Trading Co.")
    try add(sample, "b", "Quiet Holding AG")
    let workspace = sample.workspace
    var inboxes: [String: Principal] = [:]
    for (name, role) in [("pat", Role.partner), ("olivia", .officer)] {
      var account = NewAccount(name: name, role: role)
      account.organisation = role == .partner ? "Broker" : nil
      inboxes[name] = try workspace.add(account, as: .localOperator).principal
    }
    _ = try workspace.deliverAlerts()
    for reader in inboxes.values {
      _ = try workspace.saveSearch(
        SearchQuestion("party:\"Harbor Trading Co.\""), name: "harbor", as: reader)
    }
    let officer = try #require(inboxes["olivia"])
    _ = try workspace.mergeParties(
      "Harbor Trading", "Quiet Holding", reason: "an informant", within: .official, as: officer)
    try add(sample, "c", "Quiet Holding AG")
    try add(sample, "d", "Harbor Trading Company")
    _ = try workspace.deliverAlerts()
    func inbox(_ name: String) throws -> [String] {
      try workspace.inbox(limit: 10, as: #require(inboxes[name]))
        .compactMap(\.document.document.sourceID).sorted()
    }
    #expect(try inbox("olivia") == ["c", "d"])
    #expect(try inbox("pat") == ["d"])
    try add(sample, "e", "Harbor Trading Co.")
    _ = try workspace.deliverAlerts()
    #expect(try inbox("olivia") == ["c", "d", "e"])
    #expect(try inbox("pat") == ["d", "e"])
  }
}
