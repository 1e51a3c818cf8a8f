import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import KnowledgeBase

/// The change feed read on from anywhere, over a log that is longer than one step of the counts kept of it.
@Suite struct VisibleChangesTests {
  private static let readers: [Principal] = [
    Principal(name: "ann", role: .partner), Principal(name: "kim", role: .officer),
    Principal(name: "nobody", role: .anonymous), .localOperator,
  ]

  @Test func readingOnFromAnywhereIsReadingAllFromThere() throws {
    let sample = try Sample()
    defer { withExtendedLifetime(sample) {} }
    let workspace = sample.workspace
    var random = SplitMix64(seed: 5)
    let labels: [HandlingLabel] = [.public, .industry, .official, .enforcement]
    for batch in 0..<2 {
      let drafts = (0..<700).map { number in
        let label = labels.randomElement(using: &random) ?? .public
        return Draft(
          Document(
            kind: .other, label: label, owner: label == .enforcement ? .ele : nil,
            title: "Laptops \(batch) \(label)", source: "t", sourceID: "\(number)", body: []),
          origin: Origin(path: Origin.api, ordinal: 0, format: "test"))
      }
      _ = try workspace.store.put(drafts, workspace.act(.localOperator), using: &random)
    }
    #expect(try workspace.store.lastSequence() > 1_024, "longer than a step")
    for reader in Self.readers {
      let all = try workspace.changes(since: 0, limit: 10_000, as: reader)
      #expect(all.map(\.sequence) == (0..<all.count).map { Int64($0 + 1) })
      #expect(all.count > 300)
      for _ in 0..<40 {
        let since = Int.random(in: 0...all.count + 2, using: &random)
        let page = try workspace.changes(since: Int64(since), limit: 7, as: reader)
        let expected = all.dropFirst(since).prefix(7)
        #expect(page.map(\.sequence) == expected.map(\.sequence), "\(reader.name), \(since)")
        #expect(page.map(\.id) == expected.map(\.id) && page.map(\.kind) == expected.map(\.kind))
      }

      var (seen, latest): (Set<DocumentID>, [DocumentID]) = ([], [])
      for change in all.suffix(400).reversed()
      where seen.insert(change.id).inserted && change.kind != .deleted {
        latest.append(change.id)
      }
      #expect(try workspace.latestDocuments(400, as: reader) == latest)
    }
  }
}
