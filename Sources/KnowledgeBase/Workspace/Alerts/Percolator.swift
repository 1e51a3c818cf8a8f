import SearchEngine
import TextAnalysis

/// Saved searches, arranged so that a document finds those it fits: the inverse of an index.
///
/// Each search is filed under anchors, terms or values of which a document must have at least one to fit,
/// the rarest that its plan allows. A document looks up its own terms, and what it finds is decided term by
/// term; only phrases, words and prefixes of one field, misspellings and ranges ask the engine, over an index
/// of that document alone.
struct Percolator: Sendable {
  enum Anchor: Hashable, Sendable {
    case term(String)
    case prefix(String)
    case keyword(Int, String)
    case keywordPrefix(Int, String)
  }

  struct Entry: Sendable {
    let number: Int64
    let plan: Plan
  }

  private var entries: [Entry] = []
  private var anchored: [Anchor: [Int32]] = [:]
  /// Those that any document might fit.
  private var free: [Int32] = []
  private var hasPrefixes = false
  private var hasKeywordPrefixes = false

  var count: Int { entries.count }

  /// `frequency` says of how many documents a term is; it only makes the choice of anchors good.
  mutating func add(_ entry: Entry, frequency: (Anchor) -> Int) {
    let index = Int32(clamping: entries.count)
    entries.append(entry)
    guard let anchors = Self.anchors(of: entry.plan, frequency) else {
      free.append(index)
      return
    }
    for anchor in anchors {
      switch anchor {
      case .prefix: hasPrefixes = true
      case .keywordPrefix: hasKeywordPrefixes = true
      case .term, .keyword: break
      }
      anchored[anchor, default: []].append(index)
    }
  }

  /// The numbers of the searches that a document fits, in ascending order.
  func matches(_ document: PercolatedDocument) throws -> [Int64] {
    var candidates = Set(free)
    func look(_ anchor: Anchor) {
      if let found = anchored[anchor] { candidates.formUnion(found) }
    }
    for term in document.terms {
      look(.term(term))
    }
    if hasPrefixes { for prefix in document.prefixes { look(.prefix(prefix)) } }
    for (field, values) in document.keywords.enumerated() {
      for value in values {
        look(.keyword(field, value))
        if hasKeywordPrefixes {
          for prefix in Self.prefixes(of: value) { look(.keywordPrefix(field, prefix)) }
        }
      }
    }
    var found: [Int64] = []
    for index in candidates {
      let entry = entries[Int(index)]
      if try document.fits(entry.plan) { found.append(entry.number) }
    }
    return found.sorted()
  }

  /// Every beginning of a text, by scalars, the whole of it too.
  static func prefixes(of text: String) -> [String] {
    let scalars = text.unicodeScalars
    var prefixes: [String] = []
    var end = scalars.startIndex
    while end < scalars.endIndex {
      end = scalars.index(after: end)
      prefixes.append(String(text[..<end]))
    }
    return prefixes
  }

  /// A document that has none of these does not fit; `nil` when nothing of the sort can be said.
  private static func anchors(of plan: Plan, _ frequency: (Anchor) -> Int) -> Set<Anchor>? {
    func cost(_ anchors: Set<Anchor>) -> Int { anchors.reduce(0) { $0 + frequency($1) } }
    func best(_ plans: [Plan]) -> Set<Anchor>? {
      plans.compactMap { anchors(of: $0, frequency) }.min { cost($0) < cost($1) }
    }
    switch plan {
    case .term(let term, _): return [.term(term)]
    case .phrase(let terms, _, _): return best(terms.map { .term($0.term) })
    case .prefix(let prefix, _): return prefix.isEmpty ? nil : [.prefix(prefix)]
    case .keyword(let field, let value): return [.keyword(field, value)]
    case .keywordPrefix(let field, let prefix):
      return prefix.isEmpty ? nil : [.keywordPrefix(field, prefix)]
    case .nothing: return []
    case .fuzzy, .keywordRange, .number, .all: return nil
    case .and(let plans): return best(plans)
    case .or(let plans):
      var union: Set<Anchor> = []
      for plan in plans {
        guard let own = anchors(of: plan, frequency) else { return nil }
        union.formUnion(own)
      }
      return union
    case .filtered(let plan, let filter): return best([plan, filter])
    case .excluding(let plan, _), .boosted(let plan, _), .weighted(let plan, _):
      return anchors(of: plan, frequency)
    }
  }
}

/// One document, as saved searches look at it.
final class PercolatedDocument {
  let terms: Set<String>
  let keywords: [Set<String>]
  /// Every beginning of every term.
  private(set) lazy var prefixes: Set<String> = {
    var prefixes: Set<String> = []
    for term in terms { prefixes.formUnion(Percolator.prefixes(of: term)) }
    return prefixes
  }()
  private let document: IndexDocument
  private var index: Snapshot?

  private enum Verdict { case yes, no, unsure }

  init(_ document: IndexDocument) {
    let analyzer = Analyzer(DocumentSchema.schema.stemming)
    var terms: Set<String> = []
    for text in document.texts {
      for entry in analyzer.terms(of: text) { terms.insert(entry.term) }
    }
    self.terms = terms
    keywords = document.keywords.map { Set($0) }
    self.document = document
  }

  func fits(_ plan: Plan) throws -> Bool {
    switch verdict(plan) {
    case .yes: return true
    case .no: return false
    case .unsure:
      let request = SearchRequest(plan: plan, compartments: ["document"], limit: 0)
      return try ownIndex().search(request).total > 0
    }
  }

  private func ownIndex() throws -> Snapshot {
    if let index { return index }
    let writer = IndexWriter(over: nil, schema: DocumentSchema.schema)
    try writer.apply([.put(compartment: "document", document)], sequence: 1)
    let made = writer.snapshot()
    index = made
    return made
  }

  private func verdict(_ plan: Plan) -> Verdict {
    switch plan {
    case .term(let term, let field):
      return terms.contains(term) ? (field == nil ? .yes : .unsure) : .no
    case .phrase(let words, _, let field):
      guard words.allSatisfy({ terms.contains($0.term) }) else { return .no }
      return words.count == 1 && field == nil ? .yes : .unsure
    case .prefix(let prefix, let field):
      return prefixes.contains(prefix) ? (field == nil ? .yes : .unsure) : .no
    case .keyword(let field, let value): return has(field) { $0.contains(value) }
    case .keywordPrefix(let field, let prefix):
      return has(field) { values in values.contains { $0.utf8.starts(with: prefix.utf8) } }
    case .number(let column, let range):
      guard document.numbers.indices.contains(column), let number = document.numbers[column] else {
        return .no
      }
      return range.contains(number) ? .yes : .no
    case .fuzzy, .keywordRange: return .unsure
    case .all: return .yes
    case .nothing: return .no
    case .and(let plans): return all(plans)
    case .filtered(let plan, let filter): return all([plan, filter])
    case .or(let plans):
      var isUnsure = false
      for plan in plans {
        switch verdict(plan) {
        case .yes: return .yes
        case .unsure: isUnsure = true
        case .no: break
        }
      }
      return isUnsure ? .unsure : .no
    case .excluding(let plan, let unwanted):
      switch (verdict(plan), verdict(unwanted)) {
      case (.no, _), (_, .yes): return .no
      case (.yes, .no): return .yes
      default: return .unsure
      }
    case .boosted(let plan, _), .weighted(let plan, _): return verdict(plan)
    }
  }

  private func all(_ plans: [Plan]) -> Verdict {
    var isUnsure = false
    for plan in plans {
      switch verdict(plan) {
      case .no: return .no
      case .unsure: isUnsure = true
      case .yes: break
      }
    }
    return isUnsure ? .unsure : .yes
  }

  private func has(_ field: Int, _ test: (Set<String>) -> Bool) -> Verdict {
    keywords.indices.contains(field) && test(keywords[field]) ? .yes : .no
  }
}
