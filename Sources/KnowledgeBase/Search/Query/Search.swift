extension Snapshot {
  /// Evaluates a request over the named compartments and no others.
  package func search(_ request: SearchRequest) throws(SegmentError) -> SearchResult {
    var result = SearchResult()
    let placed = request.compartments.enumerated().flatMap { place, name in
      compartments[name, default: []].map { (place: place, view: $0) }
    }
    for (_, view) in placed { try view.segment.prepare() }
    let evaluation = Evaluation(
      placed.map(\.view), tables: tables, expansionLimit: request.expansionLimit)
    var top = TopHits(limit: request.limit, after: request.after)
    var counters = FacetCounters()
    let terms = request.order == .score ? TermPlan(request.plan) : nil
    let ownFacets = request.facets.filter { request.facetPlans[$0] == nil }
    for (place, view) in placed {
      var matches: Bitmap?
      let demotion = request.demotion.flatMap { SegmentDemotion($0, in: view.segment) }
      if request.limit == 0 {
        // Nothing to rank.
      } else if let terms {
        top = try evaluation.rank(terms, in: view, place, demotion, consume top)
      } else if request.total == .none, request.order == .score, request.facets.isEmpty,
        demotion == nil, top.isFirstPage,
        let first = try evaluation.first(request.limit, request.plan, in: view)
      {
        for document in first {
          top.offer(score: 1, place, view.segment.columns.key(Int(document)))
        }
      } else {
        matches = try walk(request, evaluation, view, place, demotion, &top)
      }
      if !ownFacets.isEmpty {
        let found: Bitmap
        if let matches {
          found = matches
        } else {
          found = try evaluation.matches(request.plan, in: view)
        }
        matches = found
        for facet in ownFacets {
          counters.add(view.segment.columns.facets[facet].counts(of: found), facet, view.segment)
        }
      }
      if request.total == .exact {
        if let matches {
          result.total += matches.count
        } else {
          result.total += try evaluation.count(request.plan, in: view)
        }
      }
      for facet in request.facets {
        guard let plan = request.facetPlans[facet] else { continue }
        let found = try evaluation.matches(plan, in: view)
        counters.add(view.segment.columns.facets[facet].counts(of: found), facet, view.segment)
      }
    }
    result.hits = top.sorted(request.compartments)
    for facet in request.facets { result.facets[facet] = counters.values(of: facet) }
    result.isCut = evaluation.isCut
    return result
  }

  /// Looks at every match of a segment, or, where matches need not be counted, at all that may be
  /// among the best. Answers those it has looked at.
  private func walk(
    _ request: SearchRequest, _ evaluation: Evaluation, _ view: SegmentView, _ place: Int,
    _ demotion: SegmentDemotion?, _ top: inout TopHits
  ) throws(SegmentError) -> Bitmap {
    let columns = view.segment.columns
    let matches: Bitmap
    switch request.order {
    case .number(let column, let descending):
      matches = try evaluation.matches(request.plan, in: view)
      matches.forEach { document in
        let number = columns.number(column, document).map(Int64.init)
        top.offer(
          rank: number.map { descending ? $0 : -$0 }, score: 0, place, columns.key(document))
      }
    case .score:
      let matcher = try evaluation.matcher(request.plan, in: view)
      if case .set(let set) = matcher {
        offer(set, view, place, demotion, &top)
        return set.bitmap
      }
      matches = Bitmap(limit: view.segment.documentCount)
      let prunes = request.total == .none && request.facets.isEmpty
      while matcher.document != TermCursor.end {
        let document = Int(matcher.document)
        matches.insert(matcher.document)
        let score = Float(matcher.score()) * (demotion?.factor(of: document) ?? 1)
        if top.offer(score: score, place, columns.key(document)), prunes,
          case .phrase(let phrase) = matcher
        {
          phrase.least = top.leastScore
        }
        matcher.advance()
      }
    }
    return matches
  }

  /// Offers documents that all have one score: where keys increase, the first are the best.
  private func offer(
    _ set: SetMatcher, _ view: SegmentView, _ place: Int, _ demotion: SegmentDemotion?,
    _ top: inout TopHits
  ) {
    let columns = view.segment.columns
    while set.document != TermCursor.end {
      let document = Int(set.document)
      let score = set.weight * (demotion?.factor(of: document) ?? 1)
      let came = top.offer(score: score, place, columns.key(document))
      if !came, demotion == nil, columns.keysIncrease, top.isFirstPage { return }
      set.advance()
    }
  }

  /// The parts of one document's score for a plan; empty when it does not match.
  package func explain(
    _ plan: Plan, key: UInt64, compartments names: [String]
  ) throws(SegmentError) -> [ScorePart] {
    let views = try prepared(names)
    let evaluation = Evaluation(views, tables: tables)
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

  mutating func add(_ more: [Int], _ facet: Int, _ segment: Segment) {
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
