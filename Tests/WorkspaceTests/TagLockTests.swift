import KnowledgeModel
import RecordStore
import Testing
import TradeLanguage

@testable import KnowledgeBase

@Suite struct TagLockTests {
  @Test func aPersonsWordSurvivesReingestAndTaggingAnew() throws {
    let sample = try Sample()
    defer { withExtendedLifetime(sample) {} }
    let added = try sample.add("a", "Cotton shirts of heading 6105", "Men's knit cotton shirts.")
    let workspace = sample.workspace
    _ = try workspace.setSectors(
      added.id, to: [.ele], reason: "a trial", expecting: nil, as: .localOperator)
    func stored() throws -> StoredDocument {
      try #require(try workspace.document(named: added.id.description, as: .localOperator))
    }
    #expect(try stored().effectiveTags.map(\.sector) == [.ele])
    #expect(try stored().override?.isStale(over: stored().tags) == false)

    // Filed again with other words and another number: the word stands, and is to be looked at.
    try sample.add("a", "Steel plate of heading 7208", "Hot-rolled steel plate.")
    #expect(try stored().effectiveTags.map(\.sector) == [.ele])
    #expect(try stored().tags.first?.sector == .bm)
    #expect(try stored().override?.isStale(over: stored().tags) == true)
    #expect(try stored().effectiveTags.first?.evidence.first?.detail.contains("changed") == true)

    let summary = try workspace.retag(as: .localOperator) { _ in true }
    #expect(summary.documents == 1 && summary.locked == 1 && summary.stale == 1)
    #expect(try stored().effectiveTags.map(\.sector) == [.ele])
    #expect(try sample.find("sector:ele") == ["a"])
    #expect(try sample.find("sector:bm") == [])
    #expect(try workspace.verify() == [])
  }

  @Test func taggingAnewChangesWhatIsOutOfDateAndCanBeBrokenOff() throws {
    let sample = try Sample()
    defer { withExtendedLifetime(sample) {} }
    let workspace = sample.workspace
    var random = SystemRandomNumberGenerator()
    // As an older program left them: without tags.
    for batch in 0..<3 {
      let drafts = (0..<400).map { number in
        Draft(
          Document(
            kind: .other, label: .public, title: "Laptop computers \(batch) \(number)",
            source: "t", sourceID: "\(batch)-\(number)", body: []),
          origin: Origin(path: Origin.api, ordinal: 0, format: "test"))
      }
      _ = try workspace.store.put(drafts, workspace.act(.localOperator), using: &random)
    }
    #expect(try workspace.search(SearchQuestion("sector:ele"), as: .localOperator).total == 0)
    let broken = try workspace.retag(as: .localOperator) { _ in false }
    #expect(broken.documents < 1200 && broken.changed == broken.documents)
    let rest = try workspace.retag(as: .localOperator) { _ in true }
    #expect(rest.isResumed && rest.documents + broken.documents == 1200)
    #expect(try workspace.search(SearchQuestion("sector:ele"), as: .localOperator).total == 1200)
    let again = try workspace.retag(as: .localOperator) { _ in true }
    #expect(!again.isResumed && again.changed == 0 && again.documents == 1200)
    #expect(throws: TrainingRefusal.notAllowed) {
      try workspace.retag(as: Principal(name: "p", role: .partner)) { _ in true }
    }
  }
}

@Suite struct UntaggedTests {
  private static let officer = Principal(name: "o", role: .officer)

  @Test func documentsWithoutACenterAreCountedAndFoundForEachReader() throws {
    let sample = try Sample()
    defer { withExtendedLifetime(sample) {} }
    try sample.add("chips", "Integrated circuits of heading 8542", "Microprocessors.")
    try sample.add("plain", "Office hours", "We are closed on Monday.")
    let hidden = try sample.add(
      "memo", "Staff meeting", "It begins at nine.", label: .official)
    func untagged(_ principal: Principal) throws -> (facet: Int, filter: [String], words: [String])
    {
      var question = SearchQuestion("")
      question.facets = ["sector"]
      let facet = try sample.workspace.search(question, as: principal).facets.first?.values
        .first { $0.value == "none" }?.count
      question.sectors = [.untagged]
      let filter = try sample.workspace.search(question, as: principal).hits
      return (
        facet ?? 0, filter.compactMap(\.sourceID).sorted(),
        try sample.find("sector:none", as: principal).sorted()
      )
    }
    for (principal, expected) in [
      (Principal.anonymous, ["plain"]), (Self.officer, ["memo", "plain"]),
    ] {
      let found = try untagged(principal)
      #expect(found.facet == expected.count && found.filter == expected, "\(found)")
      #expect(found.words == expected, "\(found)")
    }
    // A person's word takes one out of it, or puts one in.
    _ = try sample.workspace.setSectors(
      hidden.id, to: [.cpmm], reason: "a trial", expecting: nil, as: .localOperator)
    #expect(try untagged(Self.officer).filter == ["plain"])
    _ = try sample.workspace.setSectors(
      hidden.id, to: [], reason: "nobody's", expecting: nil, as: .localOperator)
    #expect(try untagged(Self.officer).filter == ["memo", "plain"])
    #expect(throws: SearchRefusal.self) { try sample.find("sector:nothing") }
  }
}
