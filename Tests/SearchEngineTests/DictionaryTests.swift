import TestSupport
import Testing
import TextAnalysis

@testable import SearchEngine

/// Random words over few letters, some of several bytes, so that many are near to each other.
@Suite struct DictionaryTests {
  private static let letters = Array("aabbcdeéø字🚛")
  private static let schema = Schema(
    textFields: [.init("text", weight: 1)], keywordFields: ["name"], facetFields: [],
    numberColumns: [], stemming: .none)

  private func word(_ random: inout SplitMix64) -> String {
    String(
      (0..<Int.random(in: 1...7, using: &random)).map { _ in
        Self.letters[Int.random(in: 0..<Self.letters.count, using: &random)]
      })
  }

  /// An index with one document for each occurrence of a word, in some segments.
  private func index(_ words: [String], segments: Int) throws -> Snapshot {
    let writer = IndexWriter(over: nil, schema: Self.schema)
    for segment in 0..<segments {
      let changes = words.indices.filter { $0 % segments == segment }.map { key in
        IndexChange.put(
          compartment: "public",
          IndexDocument(key: UInt64(key), texts: [""], keywords: [[words[key]]], numbers: []))
      }
      try writer.apply(changes, sequence: Int64(segment))
    }
    return writer.snapshot()
  }

  @Test("a walk over near words finds those that comparing each word finds", arguments: 0..<6)
  func nearWords(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let words = Set((0..<600).map { _ in word(&random) }).sorted()
    let snapshot = try index(words, segments: 1)
    let view = try #require(snapshot.compartments["public"]?.first)
    var near = 0
    for _ in 0..<200 {
      let pattern = word(&random)
      for edits in 0...2 {
        let expected = words.filter {
          NaiveIndex.distance(Array($0), Array(pattern)) <= edits
        }
        var found: [String] = []
        let lead = TermKey.keyword(field: 0, "")
        var reader = try TermReader(view.segment.terms, segment: view.segment, from: lead)
        try reader.forEachNear(Levenshtein(pattern, edits: edits), after: lead) { _, key in
          found.append(String(decoding: key.dropFirst(), as: UTF8.self))
          return true
        }
        #expect(Set(found) == Set(expected), "\(pattern), \(edits) edits, seed \(seed)")
        #expect(found.count == expected.count)
        near += found.count
      }
    }
    #expect(near > 1000, "the words must have neighbours, seed \(seed)")
  }

  @Test("what may have been meant is what comparing each word finds", arguments: 0..<4)
  func corrections(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let word = { (random: inout SplitMix64) in
      String(
        (0..<Int.random(in: 4...9, using: &random)).map { _ in
          "aabcd".randomElement(using: &random) ?? "a"
        })
    }
    let words = (0..<2_000).map { _ in word(&random) }
    var counts: [String: Int] = [:]
    for word in words { counts[word, default: 0] += 1 }
    let writer = IndexWriter(over: nil, schema: Self.schema)
    let changes = words.enumerated().map { key, word in
      IndexChange.put(
        compartment: "public",
        IndexDocument(key: UInt64(key), texts: [word], keywords: [[]], numbers: []))
    }
    try writer.apply(changes, sequence: 1)
    var corrected = 0
    for _ in 0..<100 {
      let pattern = word(&random)
      let near = counts.compactMap { word, count -> (term: String, count: Int, isClose: Bool)? in
        let distance = NaiveIndex.distance(Array(word), Array(pattern))
        guard word.first == pattern.first, word != pattern,
          distance <= (pattern.count > 7 ? 2 : 1)
        else { return nil }
        return (word, count, distance <= 1)
      }
      let expected = near.sorted { left, right in
        if left.isClose != right.isClose { return left.isClose }
        if left.count != right.count { return left.count > right.count }
        return Array(left.term.utf8).lexicographicallyPrecedes(Array(right.term.utf8))
      }
      let found = try writer.snapshot().corrections(
        ofTerm: pattern, compartments: ["public"], limit: 5)
      #expect(found.map(\.term) == expected.prefix(5).map(\.term), "\(pattern), seed \(seed)")
      #expect(found.map(\.count) == expected.prefix(5).map(\.count))
      corrected += found.count
    }
    #expect(corrected > 100, "the words must have neighbours, seed \(seed)")
  }

  @Test("words far longer than the pattern are far, whatever was judged before", arguments: 0...3)
  func longWords(edits: Int) {
    for length in [1, 5, 60, 61, 62, 63] {
      let pattern = String(repeating: "a", count: length)
      var automaton = Levenshtein(pattern, edits: edits)
      for more in [0, 1, 3, 4, 10, 100] {
        let word = Array((pattern + String(repeating: "a", count: more)).utf8)
        let allowed = length > 62 ? 0 : edits
        for word in [word, word + [98], word + [98, 99]] {
          let verdict = automaton.judge(word.span)
          #expect((verdict == .near) == (word.count - length <= allowed), "\(length), \(more)")
        }
      }
    }
  }

  @Test("completions are the most frequent, exactly, over several segments", arguments: 0..<6)
  func completions(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let words = (0..<3_000).map { _ in word(&random) }
    var counts: [String: Int] = [:]
    for word in words { counts[word, default: 0] += 1 }
    let snapshot = try index(words, segments: 1 + Int(seed % 4))
    for _ in 0..<100 {
      let prefix = String(word(&random).prefix(Int.random(in: 0...3, using: &random)))
      let limit = Int.random(in: 1...20, using: &random)
      let expected = counts.filter { $0.key.hasPrefix(prefix) }
        .sorted {
          $0.value != $1.value
            ? $0.value > $1.value : Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8))
        }
        .prefix(limit)
      let found = try snapshot.keywordCompletions(
        field: 0, of: prefix, compartments: ["public"], limit: limit)
      #expect(found.map(\.term) == expected.map(\.key), "\(prefix), seed \(seed)")
      #expect(found.map(\.count) == expected.map(\.value))
    }
  }

  @Test("every word is found, and no other", arguments: 0..<4)
  func lookingUp(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let words = Set((0..<500).map { _ in word(&random) })
    let snapshot = try index(words.sorted(), segments: 1)
    let view = try #require(snapshot.compartments["public"]?.first)
    for candidate in words.union((0..<500).map { _ in word(&random) }) {
      let entry = try view.segment.terms.find(
        TermKey.keyword(field: 0, candidate), in: view.segment)
      #expect((entry != nil) == words.contains(candidate), "\(candidate)")
    }
    var reader = try TermReader(view.segment.terms, segment: view.segment)
    var read: [[UInt8]] = []
    while try reader.next() != nil { read.append(reader.key) }
    #expect(read == words.map { [1] + Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
  }
}
