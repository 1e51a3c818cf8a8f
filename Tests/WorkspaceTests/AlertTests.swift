import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import KnowledgeBase

@Suite struct AlertTests {
  static let words = [
    "steel", "honey", "laredo", "microchips", "reels", "duty", "evasion", "gloves", "tariff",
    "origin", "marking", "importer", "antidumping", "vessel", "chips", "held", "released", "audit",
  ]
  static let numbers = ["8542.31", "8471.30.0100", "0409.00", "A-570-910", "19 CFR 134.1", "8701"]

  static func text(_ count: Int, _ random: inout SplitMix64) -> String {
    (0..<count).map { _ in
      Int.random(in: 0..<6, using: &random) == 0
        ? numbers.randomElement(using: &random) ?? "" : words.randomElement(using: &random) ?? ""
    }.joined(separator: " ")
  }

  static func file(
    _ title: String, _ body: String, _ label: HandlingLabel, _ kind: DocumentKind, issued: String,
    in workspace: Workspace
  ) throws {
    var json = JSONWriter()
    json.object { json in
      json.member("title", title)
      json.member("body", body)
      json.member("label", label.rawValue)
      json.member("kind", kind.rawValue)
      json.member("issued", issued)
    }
    _ = try workspace.receive(
      json.bytes, defaults: ReceiveDefaults(), once: nil, as: .localOperator)
  }

  static func word(_ random: inout SplitMix64) -> String {
    words.randomElement(using: &random) ?? "steel"
  }

  static func question(_ random: inout SplitMix64) -> SearchQuestion {
    func word() -> String { Self.word(&random) }
    func number() -> String { numbers.randomElement(using: &random) ?? "8542" }
    var question: SearchQuestion
    switch Int.random(in: 0..<24, using: &random) {
    case 0: question = SearchQuestion(word())
    case 1: question = SearchQuestion("\(word()) \(word())")
    case 2: question = SearchQuestion("\"\(word()) \(word())\"")
    case 3: question = SearchQuestion("\"\(word()) \(word())\"~4")
    case 4: question = SearchQuestion("\(word()) -\(word())")
    case 5: question = SearchQuestion("\(word()) OR \(word())")
    case 6: question = SearchQuestion("\(word().prefix(4))*")
    case 7: question = SearchQuestion("\(word().dropLast())~ \(word())")
    case 8: question = SearchQuestion("hts:8542")
    case 9: question = SearchQuestion(number())
    case 10: question = SearchQuestion("hts:8400..8600 \(word())")
    case 11: question = SearchQuestion("title:\(word())")
    case 12: question = SearchQuestion("\(word()) NEAR/3 \(word())")
    case 13: question = SearchQuestion((0..<8).map { _ in word() }.joined(separator: " "))
    case 14: question = SearchQuestion("NOT \(word())")
    case 15: question = SearchQuestion("issued:2019..2021 \(word())")
    case 16: question = SearchQuestion("\"\(word()) \(word()) \(word())\"")
    case 17: question = SearchQuestion("\(word().dropLast())~")
    case 18: question = SearchQuestion("hts:8400..8600")
    case 19: question = SearchQuestion("issued:2019..2021")
    case 20: question = SearchQuestion("kind:ruling OR \(word())")
    case 21: question = SearchQuestion("status:unknown -title:\(word())")
    case 22: question = SearchQuestion("label:official \(word())")
    default: question = SearchQuestion("(\(word()) OR \(number())) \(word())")
    }
    if Int.random(in: 0..<4, using: &random) == 0 {
      question.sectors = [SectorFilter.allValues.randomElement(using: &random) ?? .untagged]
    }
    if Int.random(in: 0..<6, using: &random) == 0 {
      question.kinds = [DocumentKind.allCases.randomElement(using: &random) ?? .other]
    }
    if Int.random(in: 0..<8, using: &random) == 0 {
      question.statuses = [DocumentStatus.allCases.randomElement(using: &random) ?? .unknown]
    }
    if Int.random(in: 0..<8, using: &random) == 0 { question.tariff = "8542" }
    return question
  }

  @Test("a document finds the saved searches whose strict search finds it", arguments: 0..<8)
  func alertsAreSearchHits(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let directory = try TemporaryDirectory()
    let workspace = try Workspace(creating: directory.path)
    for number in 0..<40 {
      let kind = DocumentKind.allCases.randomElement(using: &random) ?? .other
      let year = Int.random(in: 2017...2023, using: &random)
      let title = Self.text(3, &random)
      let body = Self.text(Int.random(in: 1..<40, using: &random), &random)
      let label = [HandlingLabel.public, .industry, .official].randomElement(using: &random)
      try Self.file(
        title, "\(body) \(number)", label ?? .public, kind, issued: "\(year)-05-01",
        in: workspace)
    }
    var documents: [StoredDocument] = []
    try workspace.export(as: .localOperator) { documents.append($0) }
    #expect(documents.count > 20)
    let questions = (0..<150).map { _ in Self.question(&random) }
    var percolator = Percolator()
    for (number, question) in questions.enumerated() {
      percolator.add(
        Percolator.Entry(
          number: Int64(number),
          plan: try workspace.alertPlan(
            of: SavedSearchText(of: question).question, as: .localOperator))
      ) { _ in 1 }
    }
    var expected: [DocumentID: [Int64]] = [:]
    var hits = 0
    for (number, question) in questions.enumerated() {
      var strict = question
      (strict.isStrict, strict.limit) = (true, 100)
      for hit in try workspace.search(strict, as: .localOperator).hits {
        expected[hit.id, default: []].append(Int64(number))
        hits += 1
      }
    }
    #expect(hits > 100, "the questions find something")
    for stored in documents {
      let found = try percolator.matches(
        PercolatedDocument(IndexFollower.indexDocument(stored)))
      let wanted = expected[stored.id] ?? []
      #expect(
        found == wanted,
        "seed \(seed), \(stored.document.title): \(stored.document.body.map(\.text))")
      for number in Set(found).symmetricDifference(wanted) {
        Issue.record("\(questions[Int(number)])")
      }
    }
  }

  @Test func alertsGoToWhomTheDocumentIsOpen() throws {
    let directory = try TemporaryDirectory()
    let workspace = try Workspace(creating: directory.path)
    func account(_ name: String, _ role: Role) throws -> Principal {
      var new = NewAccount(name: name, role: role)
      if role == .partner { new.organisation = "ACME" }
      return try workspace.add(new, as: .localOperator).principal
    }
    let partner = try account("ann", .partner)
    let officer = try account("olivia", .officer)
    func file(_ title: String, _ body: String, _ label: HandlingLabel) throws {
      try Self.file(title, body, label, .other, issued: "2024-05-01", in: workspace)
    }
    try workspace.deliverAlerts()
    try file("Old", "Microchips of before.", .public)
    for principal in [partner, officer] {
      _ = try workspace.saveSearch(
        SearchQuestion("microchips"), name: "Chips", as: principal)
    }
    try file("Open", "Microchips for all.", .industry)
    try file("Inside", "Microchips for officers.", .official)
    try workspace.deliverAlerts()
    func titles(_ principal: Principal) throws -> Set<String> {
      Set(try workspace.inbox(limit: 10, as: principal).map(\.document.document.title))
    }
    #expect(try titles(partner) == ["Open"])
    #expect(try titles(officer) == ["Open", "Inside"])
    // What is taken out of sight afterwards is not in the inbox any more.
    let hit = try #require(
      try workspace.search(SearchQuestion("title:open"), as: .localOperator).hits.first)
    _ = try workspace.delete(hit.id, expecting: nil, as: .localOperator)
    #expect(try titles(partner) == [])
    try workspace.markAlertsSeen(as: officer)
    #expect(try workspace.inbox(limit: 10, as: officer).allSatisfy { $0.alert.seenAt != nil })
    let search = try #require(try workspace.savedSearches(as: officer).first)
    #expect(throws: SubmissionRefusal.absent) {
      try workspace.removeSavedSearch(2, as: partner)
    }
    try workspace.removeSavedSearch(search.own, as: officer)
    try file("Later", "Microchips once more.", .public)
    try workspace.deliverAlerts()
    #expect(try titles(officer) == [])
    #expect(try titles(partner) == ["Later"])
  }

  @Test func anInboxIsFilledWithWhatMayBeReadAndSearchesAreNumberedByAccount() throws {
    let directory = try TemporaryDirectory()
    let workspace = try Workspace(creating: directory.path)
    func officer(_ name: String) throws -> Principal {
      try workspace.add(NewAccount(name: name, role: .officer), as: .localOperator).principal
    }
    let (olivia, sam) = (try officer("olivia"), try officer("sam"))
    try workspace.deliverAlerts()
    func save(_ principal: Principal, _ name: String) throws -> Int64 {
      try workspace.saveSearch(SearchQuestion("microchips"), name: name, as: principal).own
    }
    #expect(try (save(olivia, "Chips"), save(sam, "Chips"), save(sam, "More")) == (1, 1, 2))
    func file(_ title: String) throws -> DocumentID {
      try Self.file(
        title, "Microchips.", .public, .other, issued: "2024-05-01", in: workspace)
      let hits = try workspace.search(SearchQuestion("title:\(title)"), as: .localOperator).hits
      return try #require(hits.first).id
    }
    _ = try file("Oldest")
    try workspace.deliverAlerts()
    for number in 0..<5 {
      let id = try file("Hidden\(number)")
      try workspace.deliverAlerts()
      let secret = #"{"title":"x","body":"y","label":"enforcement","owner":"ele"}"#
      _ = try workspace.replace(
        id, with: Array(secret.utf8), defaults: ReceiveDefaults(), expecting: nil,
        as: .localOperator)
    }
    let inbox = try workspace.inbox(limit: 3, as: olivia)
    #expect(inbox.map(\.document.document.title) == ["Oldest"])
    #expect(try workspace.inbox(limit: 1, as: sam).count == 1)
    #expect(try workspace.inbox(limit: 9, as: sam).count == 2)
  }
}
