import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import KnowledgeBase

/// Whether the time that an answer takes tells a hidden document from one that is not there.
@Suite(.serialized) struct TimingTests {
  private static let readers = [
    Principal.anonymous, Principal(name: "pat", role: .partner, organisation: "Broker"),
    Principal(name: "olivia", role: .officer, centers: [.ele]),
    Principal(name: "boss", role: .administrator),
  ]
  private static let absent = "doc_01ARZ3NDEKTSV4RRFFQ69G5FAV"

  /// Among others a long document that only cleared officers may read.
  private static func sample() throws -> (sample: Sample, hidden: String) {
    let sample = try Sample()
    for number in 0..<50 {
      try sample.add("n\(number)", "Notice \(number)", "Steel of heading 7208, see N301234.")
    }
    let text = (0..<400).map { "Paragraph \($0) on chips of 8542.31 and 19 CFR 134.1." }
    let hidden = try sample.add(
      "secret", "Secret", text.joined(separator: "\n"), label: .enforcement, owner: .ele)
    return (sample, hidden.id.description)
  }

  @Test func theStoreDoesAsMuchForWhatIsHiddenAsForWhatIsAbsent() throws {
    let (sample, hidden) = try Self.sample()
    defer { withExtendedLifetime(sample) {} }
    let workspace = sample.workspace
    for reader in Self.readers {
      func statements(_ id: String) throws -> [Int] {
        let acts: [() throws -> Void] = [
          { _ = try workspace.document(named: id, as: reader) },
          { _ = try workspace.citations(of: id, CitationQuestion(), as: reader) },
          { _ = try workspace.similar(to: id, limit: 5, as: reader) },
          { _ = try workspace.lookUp([id], as: reader) },
          {
            guard let id = DocumentID(id) else { return }
            _ = try? workspace.setStatus(
              id, to: StatusAssertion(.revoked), expecting: nil, as: reader)
          },
        ]
        return try acts.map { act in
          let before = workspace.store.work
          try act()
          return (workspace.store.work - before).statements
        }
      }
      _ = try statements(Self.absent)
      #expect(try statements(hidden) == statements(Self.absent), "\(reader.name)")
    }
  }

  /// How often of two draws, one of each, the former is the greater; a half when nothing tells them apart
  /// (Mann and Whitney, "On a Test of Whether One of Two Random Variables is Stochastically Larger", 1947).
  private static func greater(_ one: [Double], _ other: [Double]) -> Double {
    let sorted = other.sorted()
    var sum = 0.0
    for value in one {
      var (low, high) = (0, sorted.count)
      while low < high {
        let middle = (low + high) / 2
        if sorted[middle] < value { low = middle + 1 } else { high = middle }
      }
      let below = low
      while low < sorted.count, sorted[low] == value { low += 1 }
      sum += Double(below) + Double(low - below) / 2
    }
    return sum / Double(one.count * sorted.count)
  }

  @Test func theTestSeesADifference() {
    let values = (0..<200).map(Double.init)
    #expect(Self.greater(values, values) == 0.5)
    #expect(Self.greater(values.map { $0 + 1_000 }, values) == 1)
    #expect(abs(Self.greater(values.map { $0 + 100 }, values) - 0.875) < 0.01)
  }

  @Test("the time that it takes does not tell them apart", arguments: 0..<readers.count)
  func distributions(reader place: Int) throws {
    let reader = Self.readers[place]
    let (sample, hidden) = try Self.sample()
    defer { withExtendedLifetime(sample) {} }
    let clock = ContinuousClock()
    func time(_ id: String) throws -> Double {
      let start = clock.now
      // Several at once, so that the clock's grain does not count.
      for _ in 0..<8 {
        let found = try sample.workspace.document(named: id, as: reader)
        #expect(found == nil)
      }
      let (seconds, rest) = start.duration(to: clock.now).components
      return Double(seconds) * 1e9 + Double(rest) / 1e9
    }
    // Whatever else the machine does falls on both alike; a round that it spoils is tried again.
    var seen: [Double] = []
    for round in 0..<6 {
      var (ofHidden, ofAbsent): ([Double], [Double]) = ([], [])
      for number in 0..<400 {
        if (number + round).isMultiple(of: 2) {
          ofHidden.append(try time(hidden))
          ofAbsent.append(try time(Self.absent))
        } else {
          ofAbsent.append(try time(Self.absent))
          ofHidden.append(try time(hidden))
        }
      }
      seen.append(Self.greater(ofHidden, ofAbsent))
      // A half is no difference. What reads and hides a document of this length gives 1.
      if abs((seen.last ?? 1) - 0.5) < 0.25 { return }
    }
    Issue.record("hidden against absent as \(reader.name): \(seen)")
  }
}
