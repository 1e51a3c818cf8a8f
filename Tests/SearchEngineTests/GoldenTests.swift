import Foundation
import TestSupport
import Testing

@testable import SearchEngine

/// A segment of the format that is released, which later releases must read, and what it answered then.
///
/// `KB_RECORD=1` writes those of the present format anew, and fails.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  private static let plans: [(String, Plan)] = [
    ("steel", .term("steel")),
    ("steel or chip or dutyx7", .or([.term("steel"), .term("chip"), .term("dutyx7")])),
    ("steel and importx8", .and([.term("steel"), .term("importx8")])),
    ("steel in the title", .term("steel", field: 0)),
    ("duty import", .phrase([.init("duty", at: 0), .init("import", at: 1)])),
    (
      "duty near ruling",
      .phrase([.init("duty", at: 0), .init("ruling", at: 1)], .inWindow(slop: 4))
    ),
    ("rulingx*", .prefix("rulingx")), ("stel~", .fuzzy("stel", edits: 1)),
    ("sector ele", .keyword(field: 0, "ele")),
    ("hts 8515..853", .keywordRange(field: 1, from: "8515", through: "853")),
    ("issued", .number(column: 0, -10...10)),
    ("chip of ele", .filtered(.term("chip"), by: .keyword(field: 0, "ele"))),
    ("not steel", .excluding(.all, .term("steel"))),
  ]

  private func answers(_ segment: Segment) throws -> String {
    let snapshot = Snapshot(
      schema: Generator.schema, sequence: 0, generation: 0,
      compartments: ["public": [SegmentView(segment: segment, deletions: nil)]],
      tables: ScoreTables())
    try snapshot.verify()
    var lines: [String] = []
    for (name, plan) in Self.plans {
      let result = try snapshot.search(
        SearchRequest(plan: plan, compartments: ["public"], limit: 8, facets: [0]))
      let hits = result.hits.map { "\($0.key)=\($0.score)" }.joined(separator: " ")
      let facets = (result.facets[0] ?? []).map { "\($0.value) \($0.count)" }.joined(
        separator: ", ")
      lines.append("\(name): \(result.total); \(facets); \(hits)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test("a segment of this format answers as it did", arguments: [SegmentLayout.version])
  func formats(version: UInt32) throws {
    let file = Self.folder.appending(path: "format-\(version).seg").path
    let expected = Self.folder.appending(path: "format-\(version).txt")
    if ProcessInfo.processInfo.environment["KB_RECORD"] == "1" {
      var generator = Generator(random: SplitMix64(seed: 2026))
      let builder = SegmentBuilder(Generator.schema)
      for key in 0..<700 { builder.add(generator.document(UInt64(key))) }
      let bytes = try builder.write(to: SegmentSink())
      try Data(bytes).write(to: URL(filePath: file))
      try answers(Segment(path: file, schema: Generator.schema))
        .write(to: expected, atomically: true, encoding: .utf8)
      // A small one, with which the fuzzer begins.
      let small = SegmentBuilder(Generator.schema)
      for key in 0..<135 {
        var document = generator.document(UInt64(key))
        document.texts = [generator.text(0...2), "steel " + generator.text(2...9)]
        small.add(document)
      }
      try Data(small.write(to: SegmentSink()))
        .write(to: Self.folder.appending(path: "seed-\(version).seg"))
      Issue.record("Recorded anew.")
      return
    }
    let recorded = try String(contentsOf: expected, encoding: .utf8)
    #expect(try answers(Segment(path: file, schema: Generator.schema)) == recorded)
  }

  /// Found by the fuzzer; the checksums fit. A skip table that names a document of some 4,000 million sent
  /// the ranking through two million empty windows; one that promises more than a block holds had that
  /// block entered for ever.
  @Test(
    "a damaged skip table costs no time", .timeLimit(.minutes(1)),
    arguments: ["found-skip-table-beyond", "found-block-before-its-skip"])
  func damagedSkipTable(name: String) throws {
    let file = Self.folder.appending(path: name + ".seg").path
    let begun = ContinuousClock.now
    let segment = try Segment(path: file, schema: Generator.schema)
    let snapshot = Snapshot(
      schema: Generator.schema, sequence: 0, generation: 0,
      compartments: ["public": [SegmentView(segment: segment, deletions: nil)]],
      tables: ScoreTables())
    let words: [Plan] = [.term("steel"), .term("chip"), .term("duty")]
    let plans: [Plan] = [.or(words), .and(words), .and(Array(words.prefix(2)))]
    var (answered, refused) = (0, 0)
    for total in [SearchRequest.Total.exact, .none] {
      for plan in plans {
        do {
          let answer = try snapshot.search(
            SearchRequest(plan: plan, compartments: ["public"], limit: 10, total: total))
          #expect(answer.hits.count <= 10)
          answered += 1
        } catch {
          refused += 1
        }
      }
    }
    #expect(answered + refused == 6)
    #expect(begun.duration(to: .now) < .seconds(2))
  }

  /// Found by the fuzzer: a facet whose column of equal numbers, which takes no bytes, claims more of them
  /// than documents and values allow was counted to its end for each document.
  @Test func anEndlessFacetIsRefused() throws {
    let file = Self.folder.appending(path: "found-facet-without-end.seg").path
    #expect(throws: SegmentError.self) {
      try Segment(path: file, schema: Generator.schema).prepare()
    }
  }
}
