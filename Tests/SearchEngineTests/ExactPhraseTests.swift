import TestSupport
import Testing
import TextAnalysis

@testable import SearchEngine

/// Exact phrases over lists of many blocks, however they are walked.
@Suite struct ExactPhraseTests {
  private static let words = (0..<9).map { "w\($0)" }

  /// Documents of few different words, some of which are in nearly every document.
  private func texts(_ random: inout SplitMix64) -> [[[String]]] {
    (0..<3_000).map { number in
      // Stretches in which words are rare, so that blocks of one word span many of another.
      let widest = number / 500 % 2 == 0 ? Self.words.count : 3
      return (0..<2).map { field in
        (0..<Int.random(in: 0...(field == 0 ? 4 : 40), using: &random)).map { _ in
          let first = Int.random(in: 0..<widest, using: &random)
          return Self.words[min(first, Int.random(in: 0..<widest, using: &random))]
        }
      }
    }
  }

  private func plan(_ random: inout SplitMix64) -> Plan {
    let count = Int.random(in: 1...4, using: &random)
    var offset = 0
    let terms = (0..<count).map { _ in
      defer { offset += Int.random(in: 0..<5, using: &random) == 0 ? 2 : 1 }
      return Plan.PhraseTerm(Self.words.randomElement(using: &random) ?? "", at: offset)
    }
    let field = [nil, nil, 0, 1].randomElement(using: &random) ?? nil
    return .phrase(terms, .exact, field: field)
  }

  /// How often the phrase stands in a text, by looking everywhere.
  private func count(_ plan: Plan, _ fields: [[String]]) -> Int {
    guard case .phrase(let terms, _, let field) = plan else { return 0 }
    return fields.indices.filter { field ?? $0 == $0 }.reduce(0) { sum, index in
      let words = fields[index]
      return sum
        + words.indices.count { start in
          terms.allSatisfy { term in
            let at = start + term.offset - terms[0].offset
            return words.indices.contains(at) && words[at] == term.term
          }
        }
    }
  }

  @Test("walked, sought and asked about, a phrase is where it is written", arguments: 0..<6)
  func walks(seed: UInt64) throws {
    var random = SplitMix64(seed: seed &+ 77)
    let texts = texts(&random)
    let weight = seed % 2 == 0 ? 3 : 1
    let schema = Schema(
      textFields: [.init("title", weight: weight), .init("body", weight: 1)], keywordFields: [],
      facetFields: [], numberColumns: [], stemming: .none)
    let writer = IndexWriter(over: nil, schema: schema)
    try writer.apply(
      texts.enumerated().map { number, fields in
        let document = IndexDocument(
          key: UInt64(number), texts: fields.map { $0.joined(separator: " ") }, keywords: [],
          numbers: [])
        return .put(compartment: "public", document)
      }, sequence: 1)
    let snapshot = writer.snapshot()
    let views = try snapshot.prepared(["public"])
    let view = try #require(views.first)
    let evaluation = Evaluation(views, tables: snapshot.tables)
    for _ in 0..<40 {
      let plan = plan(&random)
      let counts = texts.map { count(plan, $0) }
      let expected = counts.indices.filter { counts[$0] > 0 }.map(UInt32.init)
      // Step by step.
      let walked = try evaluation.matcher(plan, in: view)
      var scores: [UInt32: Double] = [:]
      var seen: [UInt32] = []
      while walked.document != TermCursor.end {
        seen.append(walked.document)
        scores[walked.document] = walked.score()
        walked.advance()
      }
      #expect(seen == expected, "\(plan), seed \(seed)")
      #expect(try evaluation.count(plan, in: view) == expected.count, "\(plan), seed \(seed)")
      // Steps and jumps.
      let sought = try evaluation.matcher(plan, in: view)
      var target: UInt32 = 0
      while sought.document != TermCursor.end {
        #expect(sought.document == expected.first { $0 >= target }, "\(plan), seed \(seed)")
        #expect(sought.score() == scores[sought.document], "\(plan), seed \(seed)")
        if Bool.random(using: &random) {
          target = sought.document + 1
          sought.advance()
        } else {
          target = sought.document + UInt32.random(in: 0..<200, using: &random)
          sought.seek(target)
        }
      }
      #expect(!expected.contains { $0 >= target }, "\(plan), seed \(seed)")
      // Asked about some documents, and about no other.
      let asked = try evaluation.matcher(plan, in: view)
      var document: UInt32 = 0
      while document < 3_000 {
        #expect(asked.score(at: document) == scores[document] ?? 0, "\(plan), seed \(seed)")
        document += UInt32.random(in: 0..<20, using: &random)
      }
    }
  }
}
