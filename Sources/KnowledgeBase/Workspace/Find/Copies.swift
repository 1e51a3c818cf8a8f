package import KnowledgeModel
package import RecordStore
import SearchEngine
import TextAnalysis

/// Another document with nearly the same text.
package struct Copy: Sendable {
  package let id: DocumentID
  package let title: String
  package let kind: DocumentKind
  package let label: HandlingLabel
  package let standing: Standing
  package let date: CalendarDate?
  package let source: String
  package let sourceID: String?
}

/// The documents for which one stands: how many there are, and the first of them.
package struct Copies: Sendable {
  package var count = 0
  package var first: [Copy] = []

  package init() {}

  init(count: Int, first: [Copy]) { (self.count, self.first) = (count, first) }
}

/// Some documents in groups of nearly the same text, each with the one that stands for it.
///
/// What has not ended stands before what was revoked, superseded or has expired; then the more openly readable; then
/// regulations, rulings, notices, guidance and the rest, in this order; then what was issued last; then what came in first.
/// In that order each document joins the first whose text is nearly its own, or else stands for itself.
struct CopyGroups {
  /// What of a document decides, in the order of `CopyGroups.facets`.
  static let facets = [DocumentSchema.Keyword.status, .label, .kind].compactMap {
    DocumentSchema.facets.firstIndex(of: $0)
  }
  private static let kinds: [DocumentKind] = [.regulation, .ruling, .notice, .guidance]

  /// By the document that stands for them, its copies, the best first.
  private(set) var copies: [UInt64: [UInt64]] = [:]
  /// The documents for which another stands.
  private(set) var hidden: Set<UInt64> = []

  init(_ documents: [IndexedDocument], ended: Set<String>) {
    let ranked = documents.compactMap { document -> Ranked? in
      DocumentSchema.sketch(document.numbers).map {
        Ranked(key: document.key, sketch: $0, rank: Self.rank(document, ended))
      }
    }.sorted { $0.rank < $1.rank }
    var leaders: [UInt32: [Ranked]] = [:]
    for document in ranked {
      let known = leaders[document.sketch.facts, default: []]
      if let leader = known.first(where: { $0.sketch.isNear(document.sketch) }) {
        copies[leader.key, default: []].append(document.key)
        hidden.insert(document.key)
      } else {
        leaders[document.sketch.facts, default: []].append(document)
      }
    }
  }

  private struct Ranked {
    let key: UInt64
    let sketch: TextSketch
    let rank: (Int, Int, Int, Int64, UInt64)
  }

  private static func rank(
    _ document: IndexedDocument, _ ended: Set<String>
  ) -> (Int, Int, Int, Int64, UInt64) {
    func value(_ place: Int) -> String { document.facets[place].first ?? "" }
    let label = HandlingLabel.allCases.firstIndex { $0.rawValue == value(1) }
    let kind = kinds.firstIndex { $0.rawValue == value(2) }
    let issued = document.numbers[DocumentSchema.issuedColumn].map { -Int64($0) }
    return (
      ended.contains(value(0)) ? 1 : 0, label ?? HandlingLabel.allCases.count,
      kind ?? kinds.count, issued ?? Int64.max, document.key
    )
  }
}

extension Workspace {
  /// How many copies are named beside a hit, and beside a document.
  private static let named = (hit: 5, document: 20)
  /// How many pages of hits are asked for at once, so that a page is full after copies have fallen away without a
  /// second search, and how many hits at most.
  private static let (pagesAhead, mostAtOnce) = (4, 1_000)

  /// How many hits to ask for where a page of `limit` shall be left without copies.
  static func hitsAhead(limit: Int) -> Int {
    max(limit + 1, min((limit + 1) * pagesAhead, mostAtOnce))
  }

  /// The hits of a page without those for which another stands, with what each stands for; one more than `limit` where
  /// there is one.
  ///
  /// `first` are the first `hitsAhead` hits; of those no more are looked at than it takes to fill the page.
  func withoutCopies(
    _ first: [SearchHit], limit: Int, _ request: SearchRequest, _ snapshot: Snapshot
  ) throws -> (hits: [SearchHit], copies: [UInt64: [UInt64]]) {
    var (shown, copies): ([SearchHit], [UInt64: [UInt64]]) = ([], [:])
    var (waiting, asked) = (first[...], Self.hitsAhead(limit: limit))
    var hasMore = first.count == asked
    while true {
      let batch = waiting.prefix(limit + 1)
      waiting = waiting.dropFirst(batch.count)
      let groups = CopyGroups(
        try snapshot.sharing(
          DocumentSchema.factsColumn, with: batch.map(\.key), matching: request.plan,
          facets: CopyGroups.facets, compartments: request.compartments),
        ended: Self.endedStatuses)
      shown += batch.filter { !groups.hidden.contains($0.key) }
      copies.merge(groups.copies) { first, _ in first }
      guard shown.count <= limit, let last = batch.last else { break }
      if !waiting.isEmpty { continue }
      guard hasMore else { break }
      asked = min(asked * 2, Self.mostAtOnce)
      var more = request
      (more.after, more.limit, more.total) = (last.position, asked, .none)
      (more.facets, more.facetPlans) = ([], [:])
      waiting = try snapshot.search(more).hits[...]
      hasMore = waiting.count == asked
    }
    return (Array(shown.prefix(limit + 1)), copies)
  }

  /// The copies with some keys, as they are told of beside a hit.
  func copies(_ keys: [UInt64]?, readable: [Compartment]) throws -> Copies {
    try copies(keys ?? [], most: Self.named.hit, readable)
  }

  /// The other documents that a principal may read whose text is nearly that of one.
  package func copies(of stored: StoredDocument, as principal: Principal) throws -> Copies {
    let readable = AccessPolicy.readable(by: principal)
    let key = UInt64(clamping: stored.key)
    let sharing = try follower.current().sharing(
      DocumentSchema.factsColumn, with: [key], matching: .all, facets: CopyGroups.facets,
      compartments: readable.map(\.name))
    guard let own = sharing.first(where: { $0.key == key }).map(\.numbers),
      let sketch = DocumentSchema.sketch(own)
    else { return Copies() }
    let near = sharing.filter {
      $0.key != key && DocumentSchema.sketch($0.numbers)?.isNear(sketch) == true
    }
    return try copies(near.map(\.key).sorted(), most: Self.named.document, readable)
  }

  private func copies(_ keys: [UInt64], most: Int, _ readable: [Compartment]) throws -> Copies {
    let first = keys.prefix(most).map { Int64(clamping: $0) }
    let summaries = try store.summaries(keys: first, readable: readable)
    return Copies(
      count: keys.count,
      first: first.compactMap { summaries[$0] }.map {
        Copy(
          id: $0.id, title: $0.title, kind: $0.kind, label: $0.label, standing: $0.standing,
          date: $0.issued, source: $0.source, sourceID: $0.sourceID)
      })
  }
}
