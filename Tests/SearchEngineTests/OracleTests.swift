import TestSupport
import Testing
import TextAnalysis

@testable import SearchEngine

/// Random collections and questions for the engine and its naive twin.
struct Generator {
  static let schema = Schema(
    textFields: [.init("title", weight: 3), .init("body", weight: 1)],
    keywordFields: ["sector", "hts"], facetFields: ["sector"], numberColumns: ["issued"],
    stemming: .none, marksParagraphs: true)
  static let compartments = ["public", "industry", "official"]
  static let sectors = ["ele", "bm", "aa", "mach"]

  var random: SplitMix64

  mutating func word() -> String {
    // A few frequent words and many rare ones.
    let rank = Int.random(in: 0..<30, using: &random) * Int.random(in: 0..<30, using: &random) / 12
    return ["steel", "chip", "duty", "import", "ruling"][rank % 5] + (rank < 5 ? "" : "x\(rank)")
  }

  mutating func text(_ count: ClosedRange<Int>) -> String {
    (0..<Int.random(in: count, using: &random)).map { _ in
      word() + (Int.random(in: 0..<8, using: &random) == 0 ? " \u{2029}" : "")
    }.joined(separator: " ")
  }

  mutating func document(_ key: UInt64) -> IndexDocument {
    let sectors = Self.sectors.filter { _ in Bool.random(using: &random) }
    let numbers = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      "85" + String(Int.random(in: 10...49, using: &random))
    }
    return IndexDocument(
      key: key, texts: [text(0...5), text(0...60)], keywords: [sectors, numbers],
      numbers: [Bool.random(using: &random) ? Int32.random(in: -50...50, using: &random) : nil])
  }

  mutating func plan(_ depth: Int = 0) -> Plan {
    let field: Int? = [nil, nil, nil, 0, 1][Int.random(in: 0..<5, using: &random)]
    switch Int.random(in: 0..<(depth < 3 ? 16 : 8), using: &random) {
    case 0, 1: return .term(word(), field: field)
    case 2:
      let terms = (0..<Int.random(in: 1...3, using: &random)).map {
        Plan.PhraseTerm(word(), at: $0)
      }
      let slop = Bool.random(using: &random) ? 0 : Int.random(in: 1...6, using: &random)
      let closeness: [Closeness] = [
        .inOrder(slop: slop), .inWindow(slop: slop), .inParagraph,
      ]
      return .phrase(
        terms, closeness[Int.random(in: 0..<3, using: &random)], field: field)
    case 3:
      return .prefix(String(word().prefix(Int.random(in: 1...6, using: &random))), field: field)
    case 4: return .fuzzy(word(), edits: Int.random(in: 1...2, using: &random), field: field)
    case 5: return .keyword(field: 0, Self.sectors[Int.random(in: 0..<4, using: &random)])
    case 6:
      return Bool.random(using: &random)
        ? .keywordPrefix(field: 1, "85" + String(Int.random(in: 1...4, using: &random)))
        : .keywordRange(field: 1, from: "8515", through: "853")
    case 7:
      let low = Int32.random(in: -60...50, using: &random)
      return .number(column: 0, low...low + Int32.random(in: 0...40, using: &random))
    case 8, 9: return .and([plan(depth + 1), plan(depth + 1)])
    case 10, 11:
      return .or((0..<Int.random(in: 1...4, using: &random)).map { _ in plan(depth + 1) })
    case 12: return .excluding(plan(depth + 1), plan(depth + 1))
    case 13: return .filtered(plan(depth + 1), by: plan(depth + 1))
    case 14: return .boosted(plan(depth + 1), optionally: plan(depth + 1))
    default: return .weighted(plan(depth + 1), by: 2.5)
    }
  }
}

extension Generator {
  /// What raises some documents: neighbouring words, as a question's are, or any words.
  mutating func raise() -> Plan {
    let pairs = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let slop = Int.random(in: 0...1, using: &random)
      return Plan.phrase(
        [.init(word(), at: 0), .init(word(), at: 1)],
        Bool.random(using: &random) ? .inOrder(slop: slop) : .inWindow(slop: slop))
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .term(word())
    case 1: return .weighted(pairs[0], by: 3)
    default: return .weighted(.or(pairs), by: 0.15)
    }
  }

  /// Any or all of a few terms, perhaps filtered: what is ranked without looking at every match.
  mutating func terms() -> Plan {
    let words = (0..<Int.random(in: 1...4, using: &random)).map { _ -> Plan in
      let term = Plan.term(word())
      return Int.random(in: 0..<5, using: &random) == 0 ? .weighted(term, by: 1.7) : term
    }
    var base: Plan = Bool.random(using: &random) ? .or(words) : .and(words)
    if Bool.random(using: &random) { base = .boosted(base, optionally: raise()) }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return .filtered(base, by: .keyword(field: 0, "ele"))
    case 1:
      return .filtered(base, by: .and([.number(column: 0, -20...20), .keyword(field: 0, "bm")]))
    case 2: return .excluding(base, .or([.term(word()), .keyword(field: 0, "aa")]))
    default: return base
    }
  }
}

extension Snapshot {
  /// Every match in order, found by walking all of them without any bound.
  func walked(
    _ plan: Plan, compartments names: [String]
  ) throws(SegmentError) -> [(key: UInt64, score: Float)] {
    let views = try prepared(names)
    let evaluation = Evaluation(views, tables: tables)
    var hits: [(key: UInt64, score: Float)] = []
    for view in views {
      let matcher = try evaluation.matcher(plan, in: view)
      while matcher.document != TermCursor.end {
        let key = view.segment.columns.key(Int(matcher.document))
        hits.append((key, Float(matcher.score())))
        matcher.advance()
      }
    }
    return hits.sorted { $0.score != $1.score ? $0.score > $1.score : $0.key < $1.key }
  }
}

@Suite struct OracleTests {
  @Test("engine and oracle agree on documents, order, scores, counts and facets", arguments: 0..<12)
  func agreement(seed: UInt64) throws {
    var generator = Generator(random: SplitMix64(seed: seed))
    let writer = IndexWriter(over: nil, schema: Generator.schema)
    var oracle = NaiveIndex(schema: Generator.schema)
    var key: UInt64 = 0
    for batch in 0..<Int.random(in: 1...12, using: &generator.random) {
      var changes: [IndexChange] = []
      for _ in 0..<Int.random(in: 1...60, using: &generator.random) {
        key += 1
        let compartment = Generator.compartments[Int.random(in: 0..<3, using: &generator.random)]
        let document = generator.document(key)
        changes.append(.put(compartment: compartment, document))
        oracle.put(document, compartment)
      }
      try writer.apply(changes, sequence: Int64(batch))
      if Bool.random(using: &generator.random) { while try writer.mergeOnce() {} }
    }
    var matched = 0
    for _ in 0..<150 {
      let plan = generator.plan()
      let names = Generator.compartments.filter { _ in Bool.random(using: &generator.random) }
      matched += try compare(writer.snapshot(), oracle, plan, names, seed: seed)
    }
    #expect(matched > 500, "the generator must reach matches, seed \(seed)")
  }

  @Test("replaced and removed documents are gone, before and after merging", arguments: 0..<6)
  func deletions(seed: UInt64) throws {
    var generator = Generator(random: SplitMix64(seed: seed &+ 1000))
    let writer = IndexWriter(over: nil, schema: Generator.schema)
    var oracle = NaiveIndex(schema: Generator.schema)
    for batch in 0..<30 {
      var changes: [IndexChange] = []
      for _ in 0..<20 {
        let key = UInt64.random(in: 0..<200, using: &generator.random)
        if Int.random(in: 0..<4, using: &generator.random) == 0 {
          changes.append(.remove(key: key))
          oracle.remove(key)
        } else {
          let compartment = Generator.compartments[Int.random(in: 0..<3, using: &generator.random)]
          let document = generator.document(key)
          changes.append(.put(compartment: compartment, document))
          oracle.put(document, compartment)
        }
      }
      try writer.apply(changes, sequence: Int64(batch))
    }
    for _ in 0..<60 {
      let plan = generator.plan()
      let result = try writer.snapshot().search(
        SearchRequest(plan: plan, compartments: Generator.compartments, limit: 1000))
      let expected = oracle.search(plan, in: Set(Generator.compartments))
      #expect(Set(result.hits.map(\.key)) == Set(expected.keys), "\(plan), seed \(seed)")
    }
    while try writer.mergeOnce() {}
    let keys = Generator.compartments.flatMap { writer.snapshot().keys(in: $0) }
    #expect(keys.sorted() == oracle.entries.map(\.key).sorted())
  }

  @Test("what is lowered stands where its lowered score puts it", arguments: 0..<6)
  func demotion(seed: UInt64) throws {
    var generator = Generator(random: SplitMix64(seed: seed &+ 900))
    let writer = IndexWriter(over: nil, schema: Generator.schema)
    var isDemoted: [UInt64: Bool] = [:]
    var key: UInt64 = 0
    for batch in 0..<3 {
      var changes: [IndexChange] = []
      for _ in 0..<700 {
        key += 1
        let own = seed % 2 == 0 ? key : key ^ 0x5A5
        let document = generator.document(own)
        isDemoted[own] = document.keywords[0].contains("ele") || document.keywords[0].contains("bm")
        changes.append(.put(compartment: "public", document))
      }
      try writer.apply(changes, sequence: Int64(batch))
    }
    let snapshot = writer.snapshot()
    let demotion = Demotion(facet: 0, values: ["ele", "bm", "nobody"], factor: 0.6)
    for number in 0..<40 {
      let plan = number % 3 == 0 ? generator.plan() : generator.terms()
      let all = try snapshot.walked(plan, compartments: ["public"])
      let expected = all.map { hit in
        (key: hit.key, score: hit.score * (isDemoted[hit.key] == true ? 0.6 : 1))
      }.sorted { $0.score != $1.score ? $0.score > $1.score : $0.key < $1.key }
      for limit in [1, 10, 50] {
        for total in [SearchRequest.Total.exact, .none] {
          let found = try snapshot.search(
            SearchRequest(
              plan: plan, compartments: ["public"], limit: limit, total: total, demotion: demotion))
          #expect(
            found.hits.map(\.key) == expected.prefix(limit).map(\.key),
            "\(plan), \(limit), seed \(seed)")
          if total == .exact { #expect(found.total == all.count) }
        }
      }
    }
  }

  @Test("what is passed over would not have been among the best", arguments: 0..<8)
  func pruning(seed: UInt64) throws {
    var generator = Generator(random: SplitMix64(seed: seed &+ 500))
    let writer = IndexWriter(over: nil, schema: Generator.schema)
    var key: UInt64 = 0
    for batch in 0..<3 {
      var changes: [IndexChange] = []
      for _ in 0..<1_500 {
        // Keys go up and down, so that equal scores are not in the order of the keys.
        key += 1
        let own = seed % 2 == 0 ? key : key ^ 0x5A5
        changes.append(.put(compartment: "public", generator.document(own)))
      }
      if batch == 2, seed % 3 == 0 {
        for _ in 0..<500 {
          changes.append(.remove(key: UInt64.random(in: 0..<5_000, using: &generator.random)))
        }
      }
      try writer.apply(changes, sequence: Int64(batch))
    }
    let snapshot = writer.snapshot()
    for number in 0..<36 {
      let plan = number % 3 == 0 ? generator.plan() : generator.terms()
      var request = SearchRequest(
        plan: plan, compartments: ["public"], limit: 20_000, facets: [0])
      let all = try snapshot.search(request)
      request.facets = []
      for limit in [1, 11, 100] {
        request.limit = limit
        for total in [SearchRequest.Total.exact, .none] {
          request.total = total
          let found = try snapshot.search(request)
          #expect(found.hits == Array(all.hits.prefix(limit)), "\(plan), seed \(seed), \(limit)")
          if total == .exact { #expect(found.total == all.total, "\(plan), seed \(seed)") }
        }
      }
      if all.hits.count > 20 {
        request.after = all.hits[9].position
        #expect(try snapshot.search(request).hits == Array(all.hits[10...].prefix(100)))
      }
      let walked = try snapshot.walked(plan, compartments: ["public"])
      #expect(all.hits.map(\.key) == walked.map(\.key), "\(plan), seed \(seed)")
      #expect(all.hits.map(\.score) == walked.map(\.score), "\(plan), seed \(seed)")
      #expect(all.total == walked.count)
    }
  }

  @Test func pagesNeitherRepeatNorSkip() throws {
    var generator = Generator(random: SplitMix64(seed: 5))
    let writer = IndexWriter(over: nil, schema: Generator.schema)
    try writer.apply(
      (0..<300).map { .put(compartment: "public", generator.document($0)) }, sequence: 1)
    for order in [
      SearchRequest.Order.score, .number(column: 0, descending: true),
      .number(column: 0, descending: false),
    ] {
      let plan = Plan.or([.term("steel"), .term("chip")])
      var request = SearchRequest(plan: plan, compartments: ["public"], limit: 1000, order: order)
      let whole = try writer.snapshot().search(request).hits.map(\.key)
      var pages: [UInt64] = []
      request.limit = 7
      while true {
        let hits = try writer.snapshot().search(request).hits
        guard let last = hits.last else { break }
        pages += hits.map(\.key)
        request.after = last.position
      }
      #expect(pages == whole)
    }
  }

  @Test func explanationsAddUpToTheScore() throws {
    var generator = Generator(random: SplitMix64(seed: 9))
    let writer = IndexWriter(over: nil, schema: Generator.schema)
    try writer.apply(
      (0..<200).map { .put(compartment: "public", generator.document($0)) }, sequence: 1)
    let snapshot = writer.snapshot()
    var checked = 0
    for _ in 0..<60 {
      let plan = generator.plan()
      let request = SearchRequest(plan: plan, compartments: ["public"], limit: 5)
      for hit in try snapshot.search(request).hits {
        let parts = try snapshot.explain(plan, key: hit.key, compartments: ["public"])
        let sum = parts.reduce(0) { $0 + $1.value }
        #expect(abs(sum - hit.score) <= 1e-4 * max(1, abs(hit.score)), "\(plan)")
        checked += 1
      }
    }
    #expect(checked > 50)
  }

  private func compare(
    _ snapshot: Snapshot, _ oracle: NaiveIndex, _ plan: Plan, _ names: [String], seed: UInt64
  ) throws -> Int {
    let result = try snapshot.search(
      SearchRequest(plan: plan, compartments: names, limit: 10_000, facets: [0]))
    let expected = oracle.search(plan, in: Set(names))
    #expect(result.total == expected.count, "\(plan), seed \(seed)")
    #expect(Set(result.hits.map(\.key)) == Set(expected.keys), "\(plan), seed \(seed)")
    for hit in result.hits {
      let score = expected[hit.key] ?? -1
      #expect(
        abs(hit.score - score) <= 1e-5 * max(1, abs(score)),
        "\(plan), document \(hit.key), seed \(seed)")
    }
    for (before, after) in zip(result.hits, result.hits.dropFirst()) {
      #expect(before.score > after.score || before.score == after.score && before.key < after.key)
    }
    var counts: [String: Int] = [:]
    for entry in oracle.entries where expected[entry.key] != nil {
      for sector in Set(entry.keywords[0]) { counts[sector, default: 0] += 1 }
    }
    let facets = Dictionary(
      (result.facets[0] ?? []).map { ($0.value, $0.count) }, uniquingKeysWith: { $1 })
    #expect(facets == counts, "\(plan), seed \(seed)")
    return expected.count
  }
}
