/// What is asked of the index: a plan, and how much of the answer is wanted.
package struct SearchRequest: Sendable {
  /// The order of the hits. Equal ones come in the order of their keys.
  package enum Order: Equatable, Sendable {
    case score
    /// By a number column; documents without the number come last.
    case number(column: Int, descending: Bool)
  }

  /// Where the page before ended.
  package struct Position: Equatable, Sendable {
    /// The bits of the score, or the number; `nil` for a document without the number.
    package let rank: Int64?
    package let key: UInt64

    package init(rank: Int64?, key: UInt64) {
      self.rank = rank
      self.key = key
    }
  }

  package var plan: Plan
  package var compartments: [String]
  package var limit: Int
  package var order: Order
  package var after: Position?
  /// The facet fields to count, by number. For each, a plan without that facet's own filter may be
  /// given in `facetPlans`, so that the other choices keep their counts.
  package var facets: [Int]
  package var facetPlans: [Int: Plan]

  package init(
    plan: Plan, compartments: [String], limit: Int, order: Order = .score,
    after: Position? = nil, facets: [Int] = [], facetPlans: [Int: Plan] = [:]
  ) {
    self.plan = plan
    self.compartments = compartments
    self.limit = limit
    self.order = order
    self.after = after
    self.facets = facets
    self.facetPlans = facetPlans
  }
}

/// One document found.
package struct SearchHit: Equatable, Sendable {
  package let key: UInt64
  package let compartment: String
  package let score: Float
  /// Where the next page begins after this hit.
  package let position: SearchRequest.Position
}

/// What was found.
package struct SearchResult: Sendable {
  /// How many documents match, exactly.
  package var total = 0
  package var hits: [SearchHit] = []
  /// For each facet field asked for, its values and how many matches have them, most first.
  package var facets: [Int: [(value: String, count: Int)]] = [:]
  /// Whether a prefix, range or fuzzy word stood for more terms than were looked at.
  package var isCut = false
}

extension Snapshot {
  /// Evaluates a request over the named compartments and no others.
  package func search(_ request: SearchRequest) throws(SegmentError) -> SearchResult {
    var result = SearchResult()
    let named = request.compartments.flatMap { name in
      compartments[name, default: []].map { (name: name, view: $0) }
    }
    let evaluation = Evaluation(named.map(\.view))
    var top = TopHits(limit: request.limit, after: request.after)
    var counters = FacetCounters()
    let ownPlans = request.facets.filter { request.facetPlans[$0] == nil }
    for (name, view) in named {
      let matcher = try evaluation.matcher(request.plan, in: view)
      var counts = ownPlans.map {
        [Int](repeating: 0, count: view.segment.columns.facets[$0].valueCount)
      }
      while matcher.document != TermCursor.end {
        let document = Int(matcher.document)
        result.total += 1
        switch request.order {
        case .score:
          let score = matcher.score()
          let rank = Int64(Int32(bitPattern: score.bitPattern))
          top.offer(rank: rank, score: score, name, view.segment.columns.key(document))
        case .number(let column, let descending):
          let number = view.segment.columns.number(column, document).map(Int64.init)
          let rank = number.map { descending ? $0 : -$0 }
          top.offer(rank: rank, score: 0, name, view.segment.columns.key(document))
        }
        for (index, facet) in ownPlans.enumerated() {
          view.segment.columns.facets[facet].forEach(document) { counts[index][$0] += 1 }
        }
        matcher.advance()
      }
      for (index, facet) in ownPlans.enumerated() {
        counters.add(counts[index], facet: facet, from: view.segment)
      }
      for facet in request.facets {
        guard let plan = request.facetPlans[facet] else { continue }
        let matcher = try evaluation.matcher(plan, in: view)
        let reader = view.segment.columns.facets[facet]
        var counts = [Int](repeating: 0, count: reader.valueCount)
        while matcher.document != TermCursor.end {
          reader.forEach(Int(matcher.document)) { counts[$0] += 1 }
          matcher.advance()
        }
        counters.add(counts, facet: facet, from: view.segment)
      }
    }
    result.hits = top.sorted()
    for facet in request.facets { result.facets[facet] = counters.values(of: facet) }
    result.isCut = evaluation.isCut
    return result
  }

  /// The parts of one document's score for a plan; empty when it does not match.
  package func explain(
    _ plan: Plan, key: UInt64, compartments names: [String]
  ) throws(SegmentError) -> [ScorePart] {
    let views = views(of: names)
    let evaluation = Evaluation(views)
    for view in views {
      guard let document = view.segment.columns.document(withKey: key),
        view.deletions?.contains(UInt32(document)) != true
      else { continue }
      let matcher = try evaluation.matcher(plan, in: view)
      matcher.seek(UInt32(document))
      guard matcher.document == UInt32(document) else { continue }
      var parts: [ScorePart] = []
      matcher.explain(into: &parts)
      return parts
    }
    return []
  }
}

/// Sums facet counts of segments that number their values differently.
private struct FacetCounters {
  private var counts: [Int: [String: Int]] = [:]

  mutating func add(_ more: [Int], facet: Int, from segment: Segment) {
    for (ordinal, count) in more.enumerated() where count > 0 {
      let value = String(decoding: segment.columns.facets[facet].value(ordinal), as: UTF8.self)
      counts[facet, default: [:]][value, default: 0] += count
    }
  }

  func values(of facet: Int) -> [(value: String, count: Int)] {
    counts[facet, default: [:]].map { (value: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
  }
}
