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
    let started = ContinuousClock.now
    let snapshot = try follower.current()
    let compartments = AccessPolicy.readable(by: principal)
    let names = compartments.map(\.name)
    let parsed = try Self.parse(question.text)
    let position = try question.cursor.map { (text) throws(SearchRefusal) in
      try SearchCursor.read(text, for: question)
    }
    let facets = try question.facets.map { (name) throws(SearchRefusal) in
      guard let index = SearchQuestion.facetNames.firstIndex(of: name) else {
        throw SearchRefusal.unknownFacet(name, valid: SearchQuestion.facetNames)
      }
      return index
    }

    let wordCount = QueryPlanner.contentWords(question.text).count
    var matchesAny = wordCount > QueryPlanner.mostWantedWords
    var planner = QueryPlanner(matchesAny: matchesAny)
    var plan = try parsed.tree.map { (tree) throws(SearchRefusal) in try planner.plan(tree) }
    var answer = SearchAnswer()
    func run(_ plan: Plan?) throws -> SearchResult {
      var request = SearchRequest(
        plan: try Self.filtered(plan ?? .all, question, except: nil), compartments: names,
        limit: question.limit + 1, order: Self.order(question, plan), after: position,
        facets: facets)
      for facet in facets {
        if Self.isFiltered(question, by: DocumentSchema.facets[facet]) {
          request.facetPlans[facet] = try Self.filtered(
            plan ?? .all, question, except: DocumentSchema.facets[facet])
        }
      }
      return try snapshot.search(request)
    }
    var result = try run(plan)
    if matchesAny, result.total > 0 {
      answer.notes.append("A long question: these documents need not have all of its words.")
    }
    if result.total == 0, !matchesAny, wordCount > 1, let tree = parsed.tree {
      // Nothing has all of the words: look for any of them, and say so.
      matchesAny = true
      planner = QueryPlanner(matchesAny: true)
      plan = try planner.plan(tree)
      result = try run(plan)
      if result.total > 0 {
        answer.notes.append("No document has all of these words; these have some of them.")
      }
    }
    answer.notes += parsed.notes
    if result.isCut {
      answer.notes.append(
        "A prefix, range or ~ stood for more than 1,024 terms; the first 1,024 were looked for.")
    }
    answer.total = result.total
    answer.sequence = snapshot.sequence
    answer.hits = try hits(
      Array(result.hits.prefix(question.limit)), plan ?? .all, planner, snapshot, compartments,
      question)
    if result.hits.count > question.limit, let last = result.hits.prefix(question.limit).last {
      answer.next = SearchCursor.write(last.position, for: question)
    }
    answer.facets = facets.map { index in
      (SearchQuestion.facetNames[index], result.facets[index] ?? [])
    }
    if result.total < 3 { answer.suggestion = try suggestion(for: question.text, snapshot, names) }
    answer.duration = started.duration(to: .now)
    return answer
  }

  /// Completions of what has been typed: title words and identifiers that the principal may see.
  package func suggestions(
    for text: String, limit: Int, as principal: Principal
  ) throws -> [Suggestion] {
    let snapshot = try follower.current()
    let names = AccessPolicy.readable(by: principal).map(\.name)
    var found: [Suggestion] = []
    let typed = text.trimmingBlanks
    guard !typed.isEmpty, typed.utf8.count <= 200 else { return [] }
    let upper = typed.uppercased()
    for (field, kind) in [
      (DocumentSchema.Keyword.hts, "hts"), (.ruling, "ruling"), (.case, "case"), (.cfr, "cfr"),
      (.number, "number"),
    ] {
      found += try snapshot.keywordCompletions(
        field: field.rawValue, of: upper, compartments: names, limit: limit
      )
      // The number of an entry or an importer is found by who knows it, and never offered.
      .filter { kind != "number" || !SensitiveText.looksConfidential($0.term) }
      .map { Suggestion(text: $0.term, kind: kind, count: $0.count) }
    }
    let words = Tokenizer.words(of: typed)
    if let last = words.last {
      let lead = words.dropLast().joined(separator: " ")
      found += try snapshot.keywordCompletions(
        field: DocumentSchema.Keyword.word.rawValue, of: last, compartments: names, limit: limit
      ).map {
        Suggestion(
          text: lead.isEmpty ? $0.term : lead + " " + $0.term, kind: "word", count: $0.count)
      }
      for kind in ["party", "port", "source"] {
        let prefix = "\(kind)=\(words.joined(separator: " "))"
        found += try snapshot.keywordCompletions(
          field: DocumentSchema.Keyword.name.rawValue, of: prefix, compartments: names, limit: limit
        ).map {
          Suggestion(text: String($0.term.dropFirst(kind.count + 1)), kind: kind, count: $0.count)
        }
      }
    }
    found.sort { ($1.count, $0.text) < ($0.count, $1.text) }
    return Array(found.prefix(limit))
  }

  private static func parse(_ text: String) throws(SearchRefusal) -> ParsedQuery {
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

  private static func order(_ question: SearchQuestion, _ plan: Plan?) -> SearchRequest.Order {
    switch question.order {
    case .newest: .number(column: DocumentSchema.issuedColumn, descending: true)
    case .oldest: .number(column: DocumentSchema.issuedColumn, descending: false)
    case .relevance where plan == nil:
      .number(column: DocumentSchema.issuedColumn, descending: true)
    case .relevance: .score
    }
  }

  private static func isFiltered(
    _ question: SearchQuestion, by field: DocumentSchema.Keyword
  ) -> Bool {
    !choices(question, field).isEmpty
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

  private static func filtered(
    _ plan: Plan, _ question: SearchQuestion, except: DocumentSchema.Keyword?
  ) throws(SearchRefusal) -> Plan {
    var filters: [Plan] = []
    for field in DocumentSchema.facets where field != except {
      let values = choices(question, field)
      if !values.isEmpty {
        filters.append(.or(values.map { .keyword(field: field.rawValue, $0) }))
      }
    }
    if let tariff = question.tariff {
      var planner = QueryPlanner(matchesAny: false)
      filters.append(try planner.plan(Self.tree(tariff: tariff)))
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
    _ found: [SearchHit], _ plan: Plan, _ planner: QueryPlanner, _ snapshot: Snapshot,
    _ compartments: [Compartment], _ question: SearchQuestion
  ) throws -> [Hit] {
    let highlighter = Highlighter(
      terms: planner.terms, prefixes: planner.prefixes, stemming: DocumentSchema.schema.stemming)
    return try found.compactMap { hit in
      guard
        let stored = try store.document(
          key: Int64(clamping: hit.key), readable: compartments)?.shown(to: compartments)
      else { return nil }
      let document = stored.document
      let snippet = highlighter.snippet(of: document.body.map(\.text))
        .map { SnippetPiece(text: $0.text.replacing("\t", with: " | "), isMatch: $0.isMatch) }
      let parts =
        question.explains
        ? try snapshot.explain(plan, key: hit.key, compartments: compartments.map(\.name))
          .map { (what: $0.what, value: $0.value, details: $0.details) } : []
      return Hit(
        id: stored.id, version: stored.version, title: document.title, kind: document.kind,
        label: document.label, status: document.status, sectors: stored.effectiveTags,
        date: document.issued, source: document.source, sourceID: document.sourceID,
        snippet: snippet, score: hit.score,
        why: Self.reason(document, stored, planner, highlighter), parts: parts)
    }
  }

  /// One plain sentence on why a document is among the hits.
  private static func reason(
    _ document: Document, _ stored: StoredDocument, _ planner: QueryPlanner,
    _ highlighter: Highlighter
  ) -> String {
    let title = highlighter.matches(in: document.title)
    let body = document.body.flatMap { highlighter.matches(in: $0.text) }
    let numbers = planner.identifiers.filter { number in
      stored.mentions.contains { $0.normal.hasPrefix(number) } || document.sourceID == number
    }
    var reasons: [String] = []
    if !numbers.isEmpty { reasons.append("names " + numbers.joined(separator: ", ")) }
    if !title.isEmpty {
      let count = Set(title.map(\.term)).count
      reasons.append(
        count == 1
          ? "one of the words stands in the title" : "\(count) of the words stand in the title")
    }
    if !body.isEmpty {
      reasons.append(
        "the words stand \(body.count == 1 ? "once" : "\(body.count) times") in the text")
    }
    guard let first = reasons.first else { return "It fits the filters." }
    return first.prefix(1).uppercased()
      + ([String(first.dropFirst())] + reasons.dropFirst())
      .joined(separator: "; ") + "."
  }

  private func suggestion(
    for text: String, _ snapshot: Snapshot, _ names: [String]
  ) throws -> String? {
    var corrected: [String] = []
    var isChanged = false
    let field = DocumentSchema.Keyword.word.rawValue
    for word in Tokenizer.words(of: text) {
      let known = try snapshot.keywordCompletions(
        field: field, of: word, compartments: names, limit: 1)
      if known.first?.term == word || StopWords.contains(word) {
        corrected.append(word)
      } else if let better = try snapshot.correction(of: word, field: field, compartments: names) {
        corrected.append(better.term)
        isChanged = true
      } else {
        corrected.append(word)
      }
    }
    return isChanged ? corrected.joined(separator: " ") : nil
  }
}

/// A completion of what was typed.
package struct Suggestion: Equatable, Sendable {
  package let text: String
  /// `word`, `hts`, `ruling`, `case`, `cfr`, `number`, `party`, `port` or `source`.
  package let kind: String
  /// In how many documents it stands that the reader may see.
  package let count: Int
}

extension String {
  /// Without blanks at either end.
  package var trimmingBlanks: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
