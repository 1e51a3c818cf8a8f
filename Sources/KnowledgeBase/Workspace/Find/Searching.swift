import Cryptography
package import KnowledgeModel
import RecordStore
import SearchEngine
import TextAnalysis
import TradeLanguage

extension Workspace {
  /// Finds documents for a principal, level with everything committed before the call.
  package func search(
    _ question: SearchQuestion, as principal: Principal
  ) throws -> SearchAnswer {
    let answer = try search(question, as: principal, corrects: true)
    noteListed(
      answer.hits.filter { $0.label == .enforcement }.map(\.id.description), by: principal)
    return answer
  }

  /// With `corrects` false, no other spelling is looked for.
  func search(
    _ question: SearchQuestion, as principal: Principal, corrects: Bool
  ) throws -> SearchAnswer {
    let started = ContinuousClock.now
    let cursor = try question.cursor.map { (text) throws(SearchRefusal) in
      try SearchCursor(text, for: question, cursorSecret)
    }
    var answer = SearchAnswer()
    let compartments = AccessPolicy.readable(by: principal)
    let snapshot = try snapshot(for: cursor, question, compartments, notes: &answer.notes)
    let names = compartments.map(\.name)
    let parsed = try Self.parse(question.text)
    let wishes = try question.facets.map { (name) throws(SearchRefusal) in try FacetWish(name) }
    let facets = Array(Set(wishes.map(\.index))).sorted()

    let wordCount = parsed.tree.map(QueryPlanner.wantedWords) ?? 0
    var matchesAny = wordCount > QueryPlanner.mostWantedWords
    let stemmer = Stemmer()
    let aids = PlanningAids(
      completions: try Self.completions(parsed.tree, snapshot, names),
      synonyms: synonyms.current(),
      stems: Set(QueryPlanner.contentWords(question.text).map(stemmer.stem)),
      documentCount: snapshot.collectionSize(compartments: names),
      // A damaged page is reported by the search itself.
      frequency: { (try? snapshot.documentFrequency(ofTerm: $0, compartments: names)) ?? 0 },
      party: try partyAid(of: question, snapshot, compartments))
    var planner = QueryPlanner(matchesAny: matchesAny, aids: aids)
    var plan = try parsed.tree.map { (tree) throws(SearchRefusal) in try planner.plan(tree) }
    func groups(_ plan: Plan?) -> Bool {
      question.copies == .one && Self.order(question, plan) == .score
    }
    func request(_ plan: Plan?) throws(SearchRefusal) -> SearchRequest {
      SearchRequest(
        plan: try Self.filtered(plan ?? .all, question, except: nil), compartments: names,
        limit: groups(plan) ? Self.hitsAhead(limit: question.limit) : question.limit + 1,
        order: Self.order(question, plan), after: cursor?.position,
        facets: facets, demotion: Self.demotion)
    }
    func run(_ plan: Plan?) throws -> SearchResult {
      var request = try request(plan)
      for facet in facets {
        if Self.isFiltered(question, by: DocumentSchema.facets[facet]) {
          request.facetPlans[facet] = try Self.filtered(
            plan ?? .all, question, except: DocumentSchema.facets[facet])
        }
      }
      return try snapshot.search(request)
    }
    var result = try run(plan)
    var isRelaxed = false
    if matchesAny, result.total > 0 {
      answer.notes.append("A long question: these documents need not have all of its words.")
    }
    if result.total == 0, !matchesAny, !question.isStrict, wordCount > 1, let tree = parsed.tree {
      // Nothing has all of the words: look for any of them, and say so.
      (matchesAny, isRelaxed) = (true, true)
      planner = QueryPlanner(matchesAny: true, aids: aids)
      plan = try planner.plan(tree)
      result = try run(plan)
      if result.total > 0 {
        answer.notes.append("No document has all of these words; these have some of them.")
      }
    }
    if question.learnsFromFirstHits, let own = plan, result.total > 0 {
      let first = try snapshot.search(
        SearchRequest(
          plan: try Self.filtered(own, question, except: nil), compartments: names,
          limit: Feedback.hits, total: .none))
      plan = try feedback(on: own, first.hits, snapshot, compartments, own: aids.stems)
      result = try run(plan)
    }
    answer.notes += parsed.notes + planner.notes
    if result.isCut {
      answer.notes.append(
        "A prefix, range or ~ stood for more than 1,024 terms; the first 1,024 were looked for.")
    }
    answer.total = result.total
    answer.sequence = try visibleSequence(snapshot.sequence, compartments)
    let isRanked = Self.order(question, plan) == .score
    var page: (hits: [SearchHit], copies: [UInt64: [UInt64]]) = (result.hits, [:])
    if groups(plan) {
      page = try withoutCopies(result.hits, limit: question.limit, try request(plan), snapshot)
    }
    answer.hits = try hits(
      Array(page.hits.prefix(question.limit)), page.copies, plan ?? .all, planner, snapshot,
      compartments, question)
    if page.hits.count > question.limit, let last = page.hits.prefix(question.limit).last {
      if isRanked { pins.pin(snapshot, for: compartments, after: answer.sequence) }
      answer.next = SearchCursor(
        position: last.position, pin: isRanked ? answer.sequence : nil
      ).text(for: question, cursorSecret)
    }
    if corrects, !question.isStrict {
      answer.centerNotes = try centerNotes(for: question, as: principal)
      answer.reviews = try reviews(of: answer.hits.map(\.id), as: principal)
    }
    answer.facets = wishes.map { ($0.name, $0.values(result.facets[$0.index] ?? [])) }
    (answer.isLoose, answer.isRelaxed) = (matchesAny, isRelaxed)
    if corrects, !question.isStrict, question.cursor == nil, result.total < 3 || isRelaxed,
      let better = try correction(of: question, snapshot, as: principal),
      isRelaxed || better.count > result.total
    {
      (answer.suggestion, answer.suggestionCount) = (better.text, better.count)
    }
    answer.duration = started.duration(to: .now)
    return answer
  }

  /// The index as it is, or for a later page of a ranked list as it was at the first.
  private func snapshot(
    for cursor: SearchCursor?, _ question: SearchQuestion, _ readable: [Compartment],
    notes: inout [String]
  ) throws -> Snapshot {
    guard let pin = cursor?.pin else { return try follower.current() }
    if let pinned = pins.snapshot(for: readable, after: pin) { return pinned }
    let current = try follower.current()
    if try visibleSequence(current.sequence, readable) == pin { return current }
    guard question.mayContinueLoosely else { throw SearchRefusal.cursorExpired }
    notes.append(
      "Documents came in since the page before: some may show twice or be passed over.")
    return current
  }

  private var cursorSecret: Digest { store.secret(for: "cursor") }

  static func parse(_ text: String) throws(SearchRefusal) -> ParsedQuery {
    do throws(QueryError) {
      return try QueryParser.parse(text, fields: DocumentSchema.queryFields)
    } catch {
      switch error {
      case .unknownField(let name, let offset, let valid):
        throw .unknownField(name, offset: offset, valid: valid)
      case .tooLong(let count, let limit): throw .tooLong(characters: count, limit: limit)
      case .tooManyClauses(let limit): throw .tooManyClauses(limit: limit)
      }
    }
  }

  /// What the prefixes inside NEAR stand for, among what the reader may see.
  private static func completions(
    _ tree: QueryTree?, _ snapshot: Snapshot, _ names: [String]
  ) throws -> [String: [String]] {
    var found: [String: [String]] = [:]
    for text in tree.map({ QueryPlanner.nearPrefixes($0) }) ?? [] {
      guard let word = Tokenizer.words(of: text).last else { continue }
      found[text] = try snapshot.completions(
        of: word, compartments: names, limit: QueryPlanner.nearExpansion + 1
      ).map(\.term)
    }
    return found
  }

  private static func order(_ question: SearchQuestion, _ plan: Plan?) -> SearchRequest.Order {
    switch question.order {
    case .newest: .number(column: DocumentSchema.issuedColumn, descending: true)
    case .oldest: .number(column: DocumentSchema.issuedColumn, descending: false)
    case .relevance where plan == nil:
      .number(column: DocumentSchema.issuedColumn, descending: true)
    case .relevance: .score
    }
  }

  /// Statuses that tell a reader to look further, and what is left of their scores.
  private static let demoted: [DocumentStatus] = [.revoked, .superseded, .expired]
  static let endedStatuses = Set(demoted.map(\.rawValue))
  private static let demotion = DocumentSchema.facets.firstIndex(of: .status).map {
    Demotion(facet: $0, values: demoted.map(\.rawValue), factor: 0.85)
  }

  /// How a score was lowered for a status, for those who ask why.
  private static func demotionPart(
    _ status: DocumentStatus, score: Float
  ) -> (what: String, value: Float, details: String)? {
    guard let demotion, demoted.contains(status), score > 0 else { return nil }
    return (
      "status \(status.rawValue)", score - score / demotion.factor, "score × \(demotion.factor)"
    )
  }

  private static func isFiltered(
    _ question: SearchQuestion, by field: DocumentSchema.Keyword
  ) -> Bool {
    !choices(question, field).isEmpty || field == .hts && question.tariff != nil
  }

  private static func choices(
    _ question: SearchQuestion, _ field: DocumentSchema.Keyword
  ) -> [String] {
    switch field {
    case .sector: question.sectors.map(\.rawValue)
    case .kind: question.kinds.map(\.rawValue)
    case .label: question.labels.map(\.rawValue)
    case .status: question.statuses.map(\.rawValue)
    case .year: question.years
    case .source: question.sources
    case .port: question.ports
    default: []
    }
  }

  static func filtered(
    _ plan: Plan, _ question: SearchQuestion, except: DocumentSchema.Keyword?
  ) throws(SearchRefusal) -> Plan {
    var filters: [Plan] = []
    for field in DocumentSchema.facets where field != except {
      let values = choices(question, field)
      if !values.isEmpty {
        filters.append(.or(values.map { .keyword(field: field.rawValue, $0) }))
      }
    }
    if let tariff = question.tariff, except != .hts {
      var planner = QueryPlanner(matchesAny: false)
      let trees = tariff.split(separator: ",").map { Self.tree(tariff: String($0)) }
      filters.append(try planner.plan(.or(trees)))
    }
    if question.from != nil || question.through != nil {
      let low = question.from?.daysSinceEpoch ?? Int32.min
      let high = question.through?.daysSinceEpoch ?? Int32.max
      filters.append(
        low <= high ? .number(column: DocumentSchema.issuedColumn, low...high) : .nothing)
    }
    guard let first = filters.first else { return plan }
    return .filtered(plan, by: filters.count == 1 ? first : .and(filters))
  }

  private static func tree(tariff: String) -> QueryTree {
    if let dots = tariff.firstRange(of: "..") {
      return .field(
        "hts", .range(String(tariff[..<dots.lowerBound]), String(tariff[dots.upperBound...])))
    }
    if tariff.hasSuffix("!") { return .field("hts", .exactly(String(tariff.dropLast()))) }
    if tariff.hasSuffix("*") { return .field("hts", .prefix(String(tariff.dropLast()))) }
    return .field("hts", .word(tariff))
  }

  private func hits(
    _ found: [SearchHit], _ copies: [UInt64: [UInt64]], _ plan: Plan, _ planner: QueryPlanner,
    _ snapshot: Snapshot,
    _ compartments: [Compartment], _ question: SearchQuestion
  ) throws -> [Hit] {
    let stemming = DocumentSchema.schema.stemming
    let highlighter = Highlighter(planner.marks, stemming: stemming)
    let titles = Highlighter(planner.marks + planner.titleMarks, stemming: stemming)
    return try found.compactMap { hit in
      guard
        let stored = try store.document(
          key: Int64(clamping: hit.key), readable: compartments)?.shown(to: compartments)
      else { return nil }
      let document = stored.document
      let passage = highlighter.passage(
        of: document.body.map(\.text), spots: Self.spots(stored, planner.identifiers))
      let snippet = passage.parts
        .map { SnippetPiece(text: $0.text.replacing("\t", with: " | "), isMatch: $0.isMatch) }
      var parts =
        question.explains
        ? try snapshot.explain(plan, key: hit.key, compartments: compartments.map(\.name))
          .map { (what: $0.what, value: $0.value, details: $0.details) } : []
      if question.explains,
        let part = Self.demotionPart(stored.standing.status.status, score: hit.score)
      {
        parts.append(part)
      }
      return Hit(
        id: stored.id, version: stored.version, title: document.title, kind: document.kind,
        label: document.label, standing: stored.standing, sectors: stored.effectiveTags,
        date: document.issued, source: document.source, sourceID: document.sourceID,
        snippet: snippet,
        place: passage.text.map { PassagePlace(paragraph: $0 + 1, in: document.body) },
        score: hit.score,
        why: Self.reason(
          stored, planner, title: titles.matches(in: document.title), body: passage),
        parts: parts, copies: try self.copies(copies[hit.key], readable: compartments))
    }
  }

  /// Where the numbers of a question stand in the text, in whatever spelling.
  static func spots(_ stored: StoredDocument, _ identifiers: [String]) -> [Spot] {
    stored.mentions
      .filter { mention in
        mention.paragraph > 0 && identifiers.contains { isUnder($0, mention) }
      }
      .map { Spot(text: $0.paragraph - 1, range: $0.range) }
      .sorted { ($0.text, $0.range.lowerBound) < ($1.text, $1.range.lowerBound) }
  }

  private static func isUnder(_ number: String, _ mention: Mention) -> Bool {
    mention.normal == number
      || DocumentSchema.lineage(kind: mention.kind, mention.normal).contains(number)
  }

  /// One plain sentence on why a document is among the hits.
  private static func reason(
    _ stored: StoredDocument, _ planner: QueryPlanner, title: [MarkedWord], body: Passage
  ) -> String {
    let numbers = planner.identifiers.filter { number in
      stored.mentions.contains { isUnder(number, $0) } || stored.document.sourceID == number
    }
    var reasons: [String] = []
    let all = planner.marks + planner.titleMarks
    func synonym(_ mark: Int) -> String? {
      all.indices.contains(mark) ? planner.synonymMarks[all[mark]] : nil
    }
    let inTitle = Set(title.map(\.mark))
    let synonyms = body.marks.union(inTitle).sorted().compactMap(synonym)
    if !numbers.isEmpty { reasons.append("names " + numbers.joined(separator: ", ")) }
    let count = inTitle.filter { synonym($0) == nil }.count
    if count > 0 {
      reasons.append(
        count == 1
          ? "one of the words stands in the title" : "\(count) of the words stand in the title")
    }
    if body.matchCount > 0 {
      let count = body.matchCount == 1 ? "once" : "\(body.matchCount) times"
      reasons.append(
        "the words stand " + (body.isWhole ? count : "at least \(count)") + " in the text")
    }
    if !synonyms.isEmpty {
      reasons.append("via synonym " + synonyms.joined(separator: ", "))
    }
    guard let first = reasons.first else { return "It fits the filters." }
    return first.prefix(1).uppercased()
      + ([String(first.dropFirst())] + reasons.dropFirst())
      .joined(separator: "; ") + "."
  }
}
