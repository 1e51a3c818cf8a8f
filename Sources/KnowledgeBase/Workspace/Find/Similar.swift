private import Glibc
package import KnowledgeModel
import RecordStore
import SearchEngine
import TextAnalysis

/// A neighbour of a document.
package struct SimilarDocument: Sendable {
  package let id: DocumentID
  package let title: String
  package let kind: DocumentKind
  package let label: HandlingLabel
  package let standing: Standing
  package let date: CalendarDate?
  package let source: String
  package let sourceID: String?
  package let score: Float
  /// What both have, and how much of the score each is; the most telling first.
  package let shared: [(text: String, weight: Float)]
}

extension Workspace {
  /// How many of a document's terms, and of its numbers, its neighbours are looked for by.
  private static let tellingTerms = 25
  private static let tellingNumbers = 15
  /// How much of a long document is read for that.
  private static let readForTerms = 1 << 20

  /// The documents most like one, by the terms that tell it from others. `nil` when it is absent or hidden.
  ///
  /// Terms, rarities and neighbours are of the principal's compartments only.
  package func similar(
    to name: String, limit: Int, as principal: Principal
  ) throws -> [SimilarDocument]? {
    guard let stored = try document(named: name, as: principal) else { return nil }
    return try neighbours(
      of: stored.document, mentions: stored.mentions, except: stored.key, limit: limit,
      readable: AccessPolicy.readable(by: principal))
  }

  /// The documents of some compartments most like one that need not be stored; `key` is not among them.
  func neighbours(
    of document: Document, mentions: [Mention], except key: Int64?, limit: Int,
    readable: [Compartment]
  ) throws -> [SimilarDocument] {
    let snapshot = try follower.current()
    let terms = try tellingTerms(
      of: document, mentions, leastCount: key == nil ? 1 : 2, snapshot, readable.map(\.name))
    guard !terms.isEmpty else { return [] }
    let plan = Plan.or(terms.map(\.plan))
    let request = SearchRequest(
      plan: plan, compartments: readable.map(\.name), limit: limit + 1)
    var neighbours: [SimilarDocument] = []
    for hit in try snapshot.search(request).hits
    where key.map({ UInt64(clamping: $0) != hit.key }) ?? true {
      guard neighbours.count < limit,
        let other = try store.document(key: Int64(clamping: hit.key), readable: readable)?
          .shown(to: readable)
      else { continue }
      let document = other.document
      let shared = try terms.compactMap { term -> (text: String, weight: Float)? in
        let parts = try snapshot.explain(
          term.plan, key: hit.key, compartments: readable.map(\.name))
        return parts.isEmpty ? nil : (term.text, parts.reduce(0) { $0 + $1.value })
      }
      neighbours.append(
        SimilarDocument(
          id: other.id, title: document.title, kind: document.kind, label: document.label,
          standing: other.standing, date: document.issued, source: document.source,
          sourceID: document.sourceID, score: hit.score,
          shared: shared.sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }))
    }
    return neighbours
  }

  private func tellingTerms(
    of document: Document, _ mentions: [Mention], leastCount: Int, _ snapshot: Snapshot,
    _ names: [String]
  ) throws -> [(text: String, plan: Plan)] {
    let size = Float(snapshot.collectionSize(compartments: names))
    var weighed: [(text: String, plan: Plan, weight: Float)] = []
    func weight(_ count: Int, _ frequency: Int) -> Float? {
      // A term of this document alone leads nowhere.
      guard frequency >= leastCount else { return nil }
      return (1 + log(Float(count))) * log(1 + size / Float(frequency))
    }
    for (term, (count, word)) in Self.termCounts(of: document) {
      let frequency = try snapshot.documentFrequency(ofTerm: term, compartments: names)
      guard let weight = weight(count, frequency) else { continue }
      weighed.append((word, .term(term), weight))
    }
    weighed = Array(
      weighed.sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }.prefix(Self.tellingTerms))
    var numbers: [(text: String, plan: Plan, weight: Float)] = []
    for (mention, count) in Self.numberCounts(mentions) {
      let field = DocumentSchema.field(ofIdentifier: mention.kind).rawValue
      let frequency = try snapshot.documentFrequency(
        ofKeyword: mention.normal, field: field, compartments: names)
      guard let weight = weight(count, frequency) else { continue }
      numbers.append((mention.normal, .keyword(field: field, mention.normal), 2 * weight))
    }
    weighed += numbers.sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }
      .prefix(Self.tellingNumbers)
    let largest = weighed.map(\.weight).max() ?? 1
    return weighed.map { ($0.text, .weighted($0.plan, by: $0.weight / largest)) }
  }

  /// How often each term stands in a document, and the word that it was first seen as.
  static func termCounts(of document: Document) -> [String: (count: Int, word: String)] {
    let analyzer = Analyzer(DocumentSchema.schema.stemming)
    var counts: [String: (count: Int, word: String)] = [:]
    var left = readForTerms
    for text in [document.title] + document.body.map(\.text) where left > 0 {
      left -= text.utf8.count
      for (term, word, _) in analyzer.terms(of: String(text.prefix(readForTerms)))
      where word.utf8.count > 2 && !StopWords.contains(word) && !word.contains(where: \.isNumber) {
        counts[term, default: (0, word)].count += 1
      }
    }
    return counts
  }

  private static func numberCounts(_ mentions: [Mention]) -> [(mention: Mention, count: Int)] {
    var counts: [String: (mention: Mention, count: Int)] = [:]
    for mention in mentions {
      counts["\(mention.kind) \(mention.normal)", default: (mention, 0)].count += 1
    }
    return counts.sorted { $0.key < $1.key }.map(\.value)
  }
}
