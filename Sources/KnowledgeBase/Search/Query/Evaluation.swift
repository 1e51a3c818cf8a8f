/// Turns a plan into matchers, segment by segment, with statistics of all the segments together.
///
/// Terms that a prefix, range or misspelling stands for are read from every segment's dictionary once;
/// at most `expansionLimit` in each segment, in the order of their bytes.
final class Evaluation {
  /// How many terms one prefix, range or fuzzy word may stand for in one segment.
  private let expansionLimit: Int
  /// Whether some prefix, range or fuzzy word stood for more terms than were looked at.
  private(set) var isCut = false

  private let views: [SegmentView]
  private let collection: BM25.Collection
  private let table: ScoreTable
  private var documentFrequencies: [[UInt8]: Int] = [:]

  /// The segments must have been prepared.
  init(
    _ views: [SegmentView], tables: ScoreTables,
    expansionLimit: Int = SearchRequest.ordinaryExpansion
  ) {
    self.expansionLimit = expansionLimit
    self.views = views
    var collection = BM25.Collection()
    for view in views {
      collection.documentCount += view.segment.documentCount
      collection.totalLength &+= view.segment.totalLength
    }
    self.collection = collection
    table = tables.table(average: collection.averageLength)
  }

  /// What walks the matches of a plan in one segment, deleted documents left out.
  func matcher(_ plan: Plan, in view: SegmentView) throws(SegmentError) -> Matcher {
    let (matcher, _) = try build(plan, view, boost: 1)
    guard let deleted = view.deletions else { return matcher }
    let set = SetMatcher(Bitmap(deleted), weight: 0, description: "")
    return .excluding(Exclusion(matcher, .set(set)))
  }

  /// The same with deleted documents.
  func unscored(_ plan: Plan, in view: SegmentView) throws(SegmentError) -> Matcher {
    try build(plan, view, boost: 0).0
  }

  /// Offers the best documents of a segment to `top`.
  func rank(
    _ plan: TermPlan, in view: SegmentView, _ compartment: Int, _ demotion: SegmentDemotion?,
    _ top: consuming TopHits
  ) throws(SegmentError) -> TopHits {
    var terms: [RankedTerm] = []
    for term in plan.terms {
      if let ranked = try ranked(term, in: view) {
        terms.append(ranked)
      } else if plan.combination == .all {
        return top
      }
    }
    guard !terms.isEmpty else { return top }
    var acceptor = Acceptor(deletions: view.deletions, columns: view.segment.columns)
    for filter in plan.filters { acceptor.filters += try self.filter(filter, in: view) }
    for excluded in plan.exclusions {
      let rest = Bitmap(limit: view.segment.documentCount)
      rest.insertAll()
      rest.subtract(try bitmap(excluded, view))
      acceptor.filters.append(.bitmap(rest))
    }
    var promise: Float = 0
    if acceptor.acceptsAll, top.isFirstPage, plan.combination == .any {
      let scale = Impacts.floor(
        segment: view.segment.averageLength, search: collection.averageLength)
      for term in terms { promise = max(promise, term.floor(ofRank: top.limit, scale: scale)) }
      promise *= demotion?.factor ?? 1
    }
    var ranker = TermRanker(
      terms, acceptor: acceptor, segment: view.segment, compartment: compartment,
      demotion: demotion, top: top, promise: promise)
    for raise in plan.raises {
      ranker.raise(by: try build(raise.plan, view, boost: raise.boost).0)
    }
    switch plan.combination {
    case .any: return ranker.rankAny()
    case .all: return ranker.rankAll()
    }
  }

  /// The first documents that match a prefix, when that is all that is wanted; `nil` for another plan.
  func first(
    _ limit: Int, _ plan: Plan, in view: SegmentView
  ) throws(SegmentError) -> [UInt32]? {
    let start: [UInt8]
    switch plan {
    case .prefix(let prefix, nil): start = TermKey.text(prefix)
    case .keywordPrefix(let field, let prefix): start = TermKey.keyword(field: field, prefix)
    default: return nil
    }
    guard view.deletions == nil, view.segment.columns.keysIncrease else { return nil }
    var first = FirstDocuments(limit: limit)
    var taken = 0
    var reader = try TermReader(view.segment.terms, segment: view.segment, from: start)
    while let entry = try reader.next(), reader.key.starts(with: start) {
      taken += 1
      guard taken <= expansionLimit else {
        isCut = true
        break
      }
      try first.insert(entry, in: view.segment)
    }
    return first.documents
  }

  private func filter(
    _ plan: Plan, in view: SegmentView
  ) throws(SegmentError) -> [Acceptor.Filter] {
    switch plan {
    case .and(let plans):
      var filters: [Acceptor.Filter] = []
      for plan in plans { filters += try filter(plan, in: view) }
      return filters
    case .or(let plans) where plans.count == 1: return try filter(plans[0], in: view)
    case .number(let column, let range): return [.number(column: column, range)]
    case .keyword(let field, let value):
      let key = TermKey.keyword(field: field, value)
      guard let entry = try view.segment.terms.find(key, in: view.segment) else {
        return [.nothing]
      }
      return [.term(try TermCursor(entry, in: view.segment))]
    default: return [.bitmap(try bitmap(plan, view))]
    }
  }

  private func ranked(
    _ term: TermPlan.Term, in view: SegmentView
  ) throws(SegmentError) -> RankedTerm? {
    let segment = view.segment
    guard let entry = try segment.terms.find(term.key, in: segment) else { return nil }
    let rarity = BM25.inverseFrequency(
      documents: views.count == 1 ? entry.documentCount : try documentFrequency(term.key),
      of: collection.documentCount)
    return RankedTerm(
      try TermCursor(entry, in: segment), key: term.key, weight: term.boost * rarity,
      table: table,
      scale: Impacts.bound(segment: segment.averageLength, search: collection.averageLength),
      columns: segment.columns)
  }

  /// A matcher and the most documents it can match.
  private func build(
    _ plan: Plan, _ view: SegmentView, boost: Float
  ) throws(SegmentError) -> (Matcher, Int) {
    let segment = view.segment
    switch plan {
    case .nothing: return (.nothing, 0)
    case .all:
      let all = Bitmap(limit: segment.documentCount)
      all.insertAll()
      return set(all, 0, "")
    case .term(let term, nil):
      return try self.term(TermKey.text(term), view, boost)
    case .term(let term, let field?):
      let phrase = [Plan.PhraseTerm(term, at: 0)]
      return try self.phrase(phrase, .exact, field: field, view, boost)
    case .phrase(let terms, let closeness, let field):
      if terms.count == 1, field == nil, let only = terms.first {
        return try self.term(TermKey.text(only.term), view, boost)
      }
      return try phrase(terms, closeness, field: field, view, boost)
    case .prefix(let prefix, let field):
      return try expansion(
        from: TermKey.text(prefix), field: field, view, boost, "\(prefix)*"
      ) { $0.starts(with: TermKey.text(prefix)) ? .take : .stop }
    case .fuzzy(let word, let edits, let field):
      return try near(word, edits, field, view, boost)
    case .keyword(let field, let value):
      return try self.term(TermKey.keyword(field: field, value), view, boost)
    case .keywordPrefix(let field, let prefix):
      let start = TermKey.keyword(field: field, prefix)
      return try expansion(from: start, field: nil, view, boost, "\(prefix)*") {
        $0.starts(with: start) ? .take : .stop
      }
    case .keywordRange(let field, let from, let through):
      let start = TermKey.keyword(field: field, from)
      let end = TermKey.keyword(field: field, through)
      return try expansion(from: start, field: nil, view, boost, "\(from)..\(through)") { key in
        !end.lexicographicallyPrecedes(key) || key.starts(with: end) ? .take : .stop
      }
    case .number(let column, let range):
      let found = Bitmap(limit: segment.documentCount)
      segment.columns.insert(column, range, into: found)
      return set(found, 0, "")
    case .and(let plans): return try conjunction(plans, view, boost)
    case .or(let plans): return try disjunction(plans, view, boost)
    case .excluding(let plan, let excluded):
      let (base, cost) = try build(plan, view, boost: boost)
      let (other, _) = try build(excluded, view, boost: 0)
      return (.excluding(Exclusion(base, other)), cost)
    case .filtered(let plan, let filter):
      let (base, cost) = try build(plan, view, boost: boost)
      let (other, otherCost) = try build(filter, view, boost: 0)
      return (.filtered(Filter(base, by: other)), min(cost, otherCost))
    case .boosted(let plan, let optional):
      let (base, cost) = try build(plan, view, boost: boost)
      let (other, _) = try build(optional, view, boost: boost)
      return (.boosted(Boost(base, other)), cost)
    case .weighted(let plan, let factor):
      return try build(plan, view, boost: boost * factor)
    }
  }

  private func conjunction(
    _ plans: [Plan], _ view: SegmentView, _ boost: Float
  ) throws(SegmentError) -> (Matcher, Int) {
    guard let first = plans.first else { return (.nothing, 0) }
    if plans.count == 1 { return try build(first, view, boost: boost) }
    var children: [Matcher] = []
    var costs: [Int] = []
    for plan in plans {
      let (child, cost) = try build(plan, view, boost: boost)
      children.append(child)
      costs.append(cost)
    }
    return (.and(Conjunction(children, costs: costs)), costs.min() ?? 0)
  }

  private func disjunction(
    _ plans: [Plan], _ view: SegmentView, _ boost: Float
  ) throws(SegmentError) -> (Matcher, Int) {
    guard let first = plans.first else { return (.nothing, 0) }
    if plans.count == 1 { return try build(first, view, boost: boost) }
    var children: [Matcher] = []
    var total = 0
    for plan in plans {
      let (child, cost) = try build(plan, view, boost: boost)
      if case .nothing = child { continue }
      children.append(child)
      total += cost
    }
    if children.isEmpty { return (.nothing, 0) }
    return (.or(Disjunction(children)), min(total, view.segment.documentCount))
  }

  private func term(
    _ key: [UInt8], _ view: SegmentView, _ boost: Float
  ) throws(SegmentError) -> (Matcher, Int) {
    let term = TermPlan.Term(key: key, boost: boost)
    guard let ranked = try ranked(term, in: view) else { return (.nothing, 0) }
    return (.term(ranked), ranked.cursor.documentCount)
  }

  private func phrase(
    _ terms: [Plan.PhraseTerm], _ closeness: Closeness, field: Int?, _ view: SegmentView,
    _ boost: Float
  ) throws(SegmentError) -> (Matcher, Int) {
    let segment = view.segment
    var words: [PhraseTerm] = []
    var weight: Float = 0
    var cost = Int.max
    for (index, term) in terms.enumerated() {
      let key = TermKey.text(term.term)
      guard let entry = try segment.terms.find(key, in: segment) else { return (.nothing, 0) }
      let turn = terms[...index].count { $0.term == term.term }
      words.append(
        PhraseTerm(try TermCursor(entry, in: segment), offset: term.offset, turn: turn))
      weight += BM25.inverseFrequency(
        documents: try documentFrequency(key), of: collection.documentCount)
      cost = min(cost, entry.documentCount)
    }
    guard !words.isEmpty else { return (.nothing, 0) }
    var paragraphs: TermCursor?
    if closeness == .inParagraph,
      let entry = try segment.terms.find(TermKey.paragraph, in: segment)
    {
      paragraphs = try TermCursor(entry, in: segment)
    }
    let matcher = PhraseMatcher(
      words, closeness, paragraphs: paragraphs, field: field, columns: segment.columns,
      weight: boost * weight, table: table,
      scale: Impacts.bound(segment: segment.averageLength, search: collection.averageLength),
      description: "\"" + terms.map(\.term).joined(separator: " ") + "\"")
    return (.phrase(matcher), cost)
  }

  private enum Choice { case take, skip, stop }

  /// The documents of all terms that `choose` takes, in byte order from `start`, with one score.
  private func expansion(
    from start: [UInt8], field: Int?, _ view: SegmentView, _ boost: Float, _ description: String,
    choose: ([UInt8]) -> Choice
  ) throws(SegmentError) -> (Matcher, Int) {
    let found = Bitmap(limit: view.segment.documentCount)
    var taken = 0
    var reader = try TermReader(view.segment.terms, segment: view.segment, from: start)
    walk: while let entry = try reader.next() {
      switch choose(reader.key) {
      case .stop: break walk
      case .skip: continue
      case .take: taken += 1
      }
      guard try insert(entry, taken, field, view, into: found) else { break }
    }
    return set(found, boost, description)
  }

  /// The documents of all terms near to a word, with one score.
  private func near(
    _ word: String, _ edits: Int, _ field: Int?, _ view: SegmentView, _ boost: Float
  ) throws(SegmentError) -> (Matcher, Int) {
    let found = Bitmap(limit: view.segment.documentCount)
    var taken = 0
    let lead = TermKey.text("")
    var reader = try TermReader(view.segment.terms, segment: view.segment, from: lead)
    try reader.forEachNear(Levenshtein(word, edits: edits), after: lead) {
      (entry, _) throws(SegmentError) in
      taken += 1
      return try insert(entry, taken, field, view, into: found)
    }
    return set(found, boost, "\(word)~")
  }

  /// Adds the documents of one of the terms that a word stands for; false when there were too many.
  private func insert(
    _ entry: TermEntry, _ taken: Int, _ field: Int?, _ view: SegmentView, into found: Bitmap
  ) throws(SegmentError) -> Bool {
    guard taken <= expansionLimit else {
      isCut = true
      return false
    }
    let cursor = try TermCursor(entry, in: view.segment)
    guard let field else {
      found.insert(cursor)
      return true
    }
    let positions = PositionList()
    while cursor.document != TermCursor.end {
      cursor.positions(into: positions)
      positions.keep(view.segment.columns.positions(ofField: field, Int(cursor.document)))
      if positions.count > 0 { found.insert(cursor.document) }
      cursor.advance()
    }
    return true
  }

  private func set(
    _ set: Bitmap, _ weight: Float, _ description: String
  ) -> (Matcher, Int) {
    let matcher = SetMatcher(set, weight: weight, description: description)
    return (.set(matcher), set.count)
  }

  /// In how many documents of all segments a term is.
  private func documentFrequency(_ key: [UInt8]) throws(SegmentError) -> Int {
    if let known = documentFrequencies[key] { return known }
    var count = 0
    for view in views {
      count += try view.segment.terms.find(key, in: view.segment)?.documentCount ?? 0
    }
    documentFrequencies[key] = count
    return count
  }
}
