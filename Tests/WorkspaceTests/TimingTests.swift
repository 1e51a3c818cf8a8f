import Foundation
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

  /// Among others long documents that only cleared officers may read, and as many ids that stand between theirs
  /// in every index and name nothing.
  private static func sample() throws -> (sample: Sample, hidden: [String], absent: [String]) {
    let sample = try Sample()
    let text = (0..<400).map { "Paragraph \($0) on chips of 8542.31 and 19 CFR 134.1." }
    var (hidden, absent): ([String], [String]) = ([], [])
    for number in 0..<50 {
      try sample.add("n\(number)", "Notice \(number)", "Steel of heading 7208, see N301234.")
      guard number.isMultiple(of: 6) else { continue }
      let id = try sample.add(
        "secret\(number)", "Secret", text.joined(separator: "\n"), label: .enforcement,
        owner: .ele
      ).id.description
      hidden.append(id)
      absent.append(id.dropLast() + (id.hasSuffix("7") ? "8" : "7"))
    }
    return (sample, hidden, absent)
  }

  @Test func theStoreDoesAsMuchForWhatIsHiddenAsForWhatIsAbsent() throws {
    let (sample, hidden, absent) = try Self.sample()
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
            _ = try workspace.file(1, of: id, as: reader)
          },
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
      for (hidden, absent) in zip(hidden, absent) {
        _ = try statements(absent)
        #expect(try statements(hidden) == statements(absent), "\(reader.name)")
      }
    }
  }

  /// How much longer the first takes than the second: what lies between their medians, as a part of the
  /// second's. Each is taken in turns with the other, so that whatever else the machine does falls on both.
  private static func excess(
    of one: () throws -> Void, over other: () throws -> Void, rounds: Int = 300
  ) throws -> Double {
    func time(_ act: () throws -> Void) throws -> Double {
      let start = clock()
      try act()
      return clock() - start
    }
    /// The processor time of this thread, in seconds.
    func clock() -> Double {
      var time = timespec()
      _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    var (first, second): ([Double], [Double]) = ([], [])
    for number in 0..<rounds {
      if number.isMultiple(of: 2) {
        first.append(try time(one))
        second.append(try time(other))
      } else {
        second.append(try time(other))
        first.append(try time(one))
      }
    }
    let medians = (first.sorted()[rounds / 2], second.sorted()[rounds / 2])
    return medians.0 / medians.1 - 1
  }

  /// What a reader may not see differs from what is not there by less than a network or a neighbour's question
  /// moves an answer; a document that is read and then thrown away takes several times as long.
  @Test("the time that it takes does not tell them apart", arguments: 0..<readers.count)
  func durations(reader place: Int) throws {
    let reader = Self.readers[place]
    let (sample, hidden, absent) = try Self.sample()
    defer { withExtendedLifetime(sample) {} }
    func ask(_ ids: [String], as reader: Principal) throws -> Int {
      try ids.count { id in try sample.workspace.document(named: id, as: reader) != nil }
    }
    func refused(_ ids: [String]) throws {
      if try ask(ids, as: reader) > 0 { Issue.record("\(reader.name) reads one of \(ids)") }
    }
    let cleared = Principal(
      name: "cleared", role: .officer, centers: [.ele], enforcementClearance: [.ele])
    let read = try Self.excess(
      of: {
        let count = try ask(hidden, as: cleared)
        #expect(count == hidden.count)
      },
      over: { try refused(absent) }, rounds: 20)
    #expect(read > 1, "a document that is read must be seen by this measure")
    var seen: [Double] = []
    for _ in 0..<6 {
      seen.append(try Self.excess(of: { try refused(hidden) }, over: { try refused(absent) }))
      if abs(seen.last ?? 1) < 0.15 { return }
    }
    Issue.record("hidden over absent as \(reader.name): \(seen)")
  }
}
