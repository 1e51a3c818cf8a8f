package import KnowledgeModel
package import RecordStore
import TradeLanguage

/// Which part of a document's citations is asked for.
package struct CitationQuestion: Equatable, Sendable {
  /// 1, or 2 for what lies behind the neighbours.
  package var depth = 1
  /// How many edges of each direction.
  package var limit = 50
  package var cursor: String?

  package init() {}
}

extension Workspace {
  /// Neighbours of which the second step is shown, and steps shown for each.
  private static let furthestNeighbours = 40
  private static let stepsEach = 20

  /// What a document cites and what cites it, among what the principal may see. `nil` when the document
  /// is absent or hidden.
  package func citations(
    of name: String, _ question: CitationQuestion, as principal: Principal
  ) throws -> CitationAnswer? {
    guard let stored = try document(named: name, as: principal) else { return nil }
    let readable = AccessPolicy.readable(by: principal)
    let offset = try question.cursor.map(Self.offset) ?? 0
    var answer = CitationAnswer(stored)
    let edges = try store.edges(of: stored)
    answer.citesTotal = edges.count
    answer.citesByKind = Self.counts(edges.map(\.target.kind))
    answer.citesByTreatment = Self.counts(edges.map(\.treatment.rawValue))
    answer.cites = try edges.dropFirst(offset).prefix(question.limit).map { edge in
      CitationAnswer.Edge(
        citation: edge, quote: Self.quote(edge.found, in: stored),
        documents: try documents(bearing: edge.target, as: principal))
    }
    let citing = try citing(stored, readable)
    answer.citedByTotal = citing.count
    answer.citedByKind = Self.counts(citing.map(\.kind.rawValue))
    answer.citedByTreatment = Self.counts(citing.map(\.treatment.rawValue))
    for entry in citing.dropFirst(offset).prefix(question.limit) {
      guard
        let other = try store.document(key: entry.key, readable: readable)?.shown(to: readable),
        let edge = try store.edges(of: other).first(where: { $0.target == entry.target })
      else { continue }
      answer.citedBy.append(
        CitationAnswer.Citing(
          document: other.line, citation: edge, quote: Self.quote(edge.found, in: other)))
    }
    if max(edges.count, citing.count) > offset + question.limit {
      answer.next = "c\(offset + question.limit)"
    }
    if question.depth > 1 { try goOn(&answer, as: principal) }
    return answer
  }

  /// The documents that an identifier stands for, among what the principal may see: those that bear it,
  /// else those that bear what lies right above it, as a section above its paragraph.
  func documents(
    bearing name: Identifier, as principal: Principal
  ) throws -> [DocumentLine] {
    let readable = AccessPolicy.readable(by: principal)
    for normal in IdentifierLineage.of(kind: name.kind, name.normal) {
      let found = try store.documents(
        called: Identifier(kind: name.kind, normal: normal), readable: readable)
      if !found.isEmpty { return found.map { $0.line(for: principal) } }
    }
    return []
  }

  /// Corrects what a document is said to do to a number that it names.
  package func correctCitation(
    _ id: DocumentID, target: Identifier, treatment: Treatment, reason: String,
    expecting version: Int?, as principal: Principal
  ) throws -> Outcome {
    try change(as: principal) { transaction throws(RecordError) in
      try transaction.correctCitation(
        id, target: target, treatment: treatment, reason: reason, expecting: version)
    }
  }

  /// The identifier that somebody means by a number in any spelling, among those that a document cites.
  package func citedIdentifier(
    _ text: String, of id: DocumentID, as principal: Principal
  ) throws -> Identifier? {
    let readable = AccessPolicy.readable(by: principal)
    guard let stored = try store.document(id, readable: readable) else { return nil }
    let targets = (stored.citations?.cites ?? []).map(\.target)
    let found = ["", "HQ ", "CSMS ", "FR Doc. "].flatMap { IdentifierScanner.scan($0 + text) }
    return targets.first { target in
      target.normal == text
        || found.contains { $0.kind == target.kind && $0.normal == target.normal }
    }
  }

  private func citing(
    _ stored: StoredDocument, _ readable: [Compartment]
  ) throws -> [CitingEntry] {
    let own = stored.citations?.own ?? []
    return try store.citing(own, beginning: own.flatMap(Self.prefixes), readable: readable)
      .filter { $0.key != stored.key }
  }

  private func goOn(_ answer: inout CitationAnswer, as principal: Principal) throws {
    let readable = AccessPolicy.readable(by: principal)
    var seen: Set<DocumentID> = [answer.document.id]
    for line in answer.cites.flatMap(\.documents)
    where seen.count <= Self.furthestNeighbours && seen.insert(line.id).inserted {
      guard let other = try store.document(line.id, readable: readable) else { continue }
      for edge in try store.edges(of: other).prefix(Self.stepsEach) {
        answer.beyondCites.append(
          CitationAnswer.Step(
            from: line.id, target: edge.target, treatment: edge.treatment,
            document: try documents(bearing: edge.target, as: principal).first))
      }
    }
    seen = [answer.document.id]
    for line in answer.citedBy.map(\.document)
    where seen.count <= Self.furthestNeighbours && seen.insert(line.id).inserted {
      guard let other = try store.document(line.id, readable: readable) else { continue }
      for entry in try citing(other, readable).prefix(Self.stepsEach) {
        let summary = try store.summaries(keys: [entry.key], readable: readable)[entry.key]
        answer.beyondCitedBy.append(
          CitationAnswer.Step(
            from: line.id, target: entry.target, treatment: entry.treatment,
            document: summary?.line(for: principal)))
      }
    }
  }

  /// How numbers begin that lie under one: paragraphs of a section, sections of a part, companies of a case.
  private static func prefixes(of name: Identifier) -> [String] {
    switch name.kind {
    case "cfr", "usc":
      let part = name.description.replacing(" CFR Part ", with: " CFR ")
      return [part == name.description ? part + "(" : part + "."]
    case "case": return [name.description + "-"]
    default: return []
    }
  }

  /// The sentence of an edge, in the text that the reader may see.
  static func quote(_ edge: Citation, in stored: StoredDocument) -> String? {
    guard let paragraph = edge.paragraph else { return nil }
    let body = stored.document.body
    guard paragraph == 0 || body.indices.contains(paragraph - 1) else { return nil }
    let text = Array(
      (paragraph == 0 ? stored.document.title : body[paragraph - 1].text).utf8)
    let range = edge.sentence.clamped(to: 0..<text.count)
    return String(decoding: text[range], as: UTF8.self)
  }

  private static func counts(_ names: [String]) -> CitationAnswer.Counts {
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  private static func offset(_ cursor: String) throws(SearchRefusal) -> Int {
    guard cursor.hasPrefix("c"), let offset = Int(cursor.dropFirst()),
      (0...1_000_000).contains(offset)
    else { throw .badCursor }
    return offset
  }
}

extension StoredDocument {
  /// The line of a list; the document must be as the reader may see it.
  var line: DocumentLine {
    DocumentLine(
      id: id, version: version, title: document.title, kind: document.kind, label: document.label,
      standing: standing, date: document.issued, source: document.source,
      sourceID: document.sourceID)
  }
}
