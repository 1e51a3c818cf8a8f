import Foundation
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import KnowledgeBase

/// The invented documents of `kb-cli demo`.
@Suite struct DemoTests {
  let directory: TemporaryDirectory
  let workspace: Workspace

  init() throws {
    directory = try TemporaryDirectory()
    workspace = try Workspace(creating: directory.path + "/data")
  }

  private func documents() throws -> [StoredDocument] {
    var found: [StoredDocument] = []
    try workspace.export(as: .localOperator) { found.append($0) }
    return found
  }

  @Test func theyAreTheSameEverywhereAndSayOfThemselvesThatTheyAreInvented() throws {
    #expect(DemoCollection.lines() == DemoCollection.lines())
    #expect(try workspace.fileDemo(besideOthers: false, as: .localOperator) == (500, 0))
    let found = try documents()
    #expect(found.count == DemoCollection.count)
    for stored in found {
      let document = stored.document
      #expect(document.title.hasPrefix("[Invented] ") && document.source == DemoCollection.source)
      #expect(document.body.first?.text.hasPrefix("Invented text:") ?? false)
      for place in document.body.map(\.text) + [document.title] {
        #expect(!place.contains("{"), "nothing is left to fill in: \(place)")
      }
    }
    #expect(Set(found.map(\.document.kind)) == Set(DocumentKind.allCases))
    #expect(Set(found.map(\.document.label)) == Set(HandlingLabel.allCases))
    #expect(Set(found.map(\.document.status.status)) == Set(DocumentStatus.allCases))
    for center in Sector.allCases {
      #expect(found.count { $0.effectiveTags.contains { $0.sector == center } } >= 30, "\(center)")
    }
    #expect(Set(found.compactMap(\.document.owner)) == Set(Sector.allCases), "compartments")
    func total(_ text: String, _ change: (inout SearchQuestion) -> Void = { _ in }) throws -> Int {
      var question = SearchQuestion(text)
      change(&question)
      return try workspace.search(question, as: .localOperator).total
    }
    #expect(try total(#"party:"ACME Electronics, Inc." port:"Laredo, TX (2304)""#) >= 6)
    #expect(try total("kind:ruling status:revoked") >= 10)
    #expect(try total("kind:regulation status:proposed-change") >= 10)
    var grouped = SearchQuestion("invented goods")
    (grouped.copies, grouped.limit) = (.one, 100)
    #expect(
      try workspace.search(grouped, as: .localOperator).hits.contains { $0.copies.count > 0 },
      "some are nearly the same")
    // Filed again, nothing changes.
    #expect(try workspace.fileDemo(besideOthers: false, as: .localOperator) == (0, 500))
  }

  @Test func theyComeInWholeAndGoAwayWithoutTouchingAnythingElse() throws {
    let own = #"{"id":"OWN-1","title":"Ours","label":"public","body":"Honey is graded."}"#
    _ = try workspace.receive(
      Array(own.utf8), defaults: ReceiveDefaults(), once: nil, as: .localOperator)
    #expect(throws: DemoRefusal.besideOthers(1)) {
      try workspace.fileDemo(besideOthers: false, as: .localOperator)
    }
    #expect(try documents().count == 1)
    #expect(try workspace.fileDemo(besideOthers: true, as: .localOperator).added == 500)
    #expect(try workspace.removeDemo(as: .localOperator) == (500, 0))
    #expect(try documents().map(\.document.title) == ["Ours"])
    #expect(try workspace.search(SearchQuestion("invented"), as: .localOperator).total == 0)
    #expect(try workspace.fileDemo(besideOthers: true, as: .localOperator).added == 500)
    #expect(try workspace.verify().isEmpty)
  }

  @Test func anAccountOfEachRoleOpensWithItsPasswordUntilTheyAreTakenAway() throws {
    let accounts = try workspace.makeDemoAccounts(as: .localOperator)
    #expect(Set(accounts.map(\.role)) == Set(Role.ofAccounts))
    #expect(Set(accounts.map(\.password)).count == accounts.count)
    let again = try workspace.makeDemoAccounts(as: .localOperator)
    #expect(again.map(\.name) == accounts.map(\.name))
    #expect(again.map(\.password) != accounts.map(\.password))
    #expect(try workspace.removeDemo(as: .localOperator) == (0, accounts.count))
    #expect(try workspace.removeDemo(as: .localOperator) == (0, 0))
    #expect(
      try workspace.makeDemoAccounts(as: .localOperator).map(\.name)
        == accounts.map { $0.name + "-2" })
  }
}
