import KnowledgeModel
import SearchEngine
import TextAnalysis
import TradeLanguage

/// What of a document the index knows, and under which names.
enum DocumentSchema {
  /// The exact-value fields, in the order of the index.
  enum Keyword: Int, CaseIterable {
    case kind, label, status, sector, hts, exactHTS, ruling, `case`, cfr, usc, fr, number
    case source, port, year
    /// `port=`, `country=`, `party=`, `source=`, each with a folded name behind it; `company=` with
    /// what `PartyKey` makes of a party's name.
    case name
    /// Folded words of the title, for completion and correction.
    case word

    var name: String { String(describing: self) }
  }

  static let facets: [Keyword] = [.sector, .kind, .status, .label, .year, .source, .port, .hts]
  /// The attributes that name a party.
  static let partyAttributes = ["party", "importer", "exporter", "manufacturer", "company"]
  static let titleField = 0
  static let issuedColumn = 0
  /// The two halves of the sketch of title and text, and its digest of what copies have in common.
  static let (sketchColumns, factsColumn) = ((1, 2), 3)

  static let schema = Schema(
    textFields: [.init("title", weight: 3), .init("body", weight: 1)],
    keywordFields: Keyword.allCases.map(\.name), facetFields: facets.map(\.name),
    numberColumns: ["issued", "sketch_low", "sketch_high", "facts"], stemming: .english,
    marksParagraphs: true, revision: 1)

  /// The fields of the query language.
  static let queryFields = [
    "title", "kind", "label", "status", "sector", "hts", "ruling", "case", "cfr", "usc", "fr",
    "port", "country", "party", "source", "issued", "number",
    "exact",
  ]

  /// The keyword field in which identifiers of a kind are indexed.
  static func field(ofIdentifier kind: String) -> Keyword {
    switch kind {
    case "hts": .hts
    case "ruling": .ruling
    case "case": .case
    case "cfr": .cfr
    case "usc": .usc
    case "fr": .fr
    default: .number
    }
  }

  /// An identifier and everything above it, under which it is found too.
  static func lineage(kind: String, _ normal: String) -> [String] {
    IdentifierLineage.of(kind: kind, normal)
  }

  /// What the index is told of a document.
  static func indexDocument(
    key: Int64, _ original: Document, status: DocumentStatus, tags: [SectorTag],
    mentions: [Mention]
  ) -> IndexDocument {
    let document = original.indexable(mentions)
    var keywords = Keyword.allCases.map { _ in [String]() }
    func add(_ field: Keyword, _ values: [String]) { keywords[field.rawValue] += values }
    add(.kind, [document.kind.rawValue])
    add(.label, [document.label.rawValue])
    add(.status, [status.rawValue])
    add(.sector, tags.isEmpty ? [SectorFilter.untagged.rawValue] : tags.map(\.sector.rawValue))
    add(.source, [document.source])
    add(.port, document.values(of: "port"))
    if let year = document.issued?.year { add(.year, [String(year)]) }
    for mention in mentions where mention.kind != "ssn" {
      addIdentifier(mention.kind, mention.normal, to: &keywords)
    }
    // The number that the document itself bears counts more than one that it mentions.
    for found in IdentifierScanner.scan(document.sourceID ?? "") {
      for _ in 0..<4 { addIdentifier(found.kind, found.normal, to: &keywords) }
    }
    if let id = document.sourceID { add(.number, [id]) }
    for (field, attributes) in [
      ("port", ["port"]), ("country", ["country", "origin"]),
      ("party", partyAttributes),
    ] {
      for name in attributes {
        add(.name, document.values(of: name).map { "\(field)=\(folded($0))" })
      }
    }
    for name in partyAttributes {
      add(
        .name, document.values(of: name).compactMap(PartyKey.spelling).map { PartyKey.indexed + $0 }
      )
    }
    add(.name, ["source=\(folded(document.source))"])
    add(.word, Array(Set(Tokenizer.words(of: document.title))).filter { $0.count > 2 }.sorted())
    let body = document.body.map(\.text).joined(separator: "\u{2029}")
    let sketch = TextSketch(title: document.title, paragraphs: document.body.lazy.map(\.text))
    return IndexDocument(
      key: UInt64(clamping: key), texts: [document.title, body], keywords: keywords,
      numbers: [document.issued?.daysSinceEpoch] + numbers(sketch))
  }

  /// What the number columns hold of a sketch.
  private static func numbers(_ sketch: TextSketch?) -> [Int32?] {
    guard let sketch else { return [nil, nil, nil] }
    return [
      UInt32(truncatingIfNeeded: sketch.bits), UInt32(truncatingIfNeeded: sketch.bits >> 32),
      sketch.facts,
    ].map { number in
      // A column whose numbers span less than 2³² takes four bytes a number instead of eight.
      min(Int32(bitPattern: number), Int32.max - 1)
    }
  }

  /// The sketch that the number columns hold.
  static func sketch(_ numbers: [Int32?]) -> TextSketch? {
    guard numbers.count == 4, let low = numbers[sketchColumns.0],
      let high = numbers[sketchColumns.1], let facts = numbers[factsColumn]
    else { return nil }
    return TextSketch(
      bits: UInt64(UInt32(bitPattern: high)) << 32 | UInt64(UInt32(bitPattern: low)),
      facts: UInt32(bitPattern: facts))
  }

  /// A name as it is compared: folded words with one blank between them.
  static func folded(_ name: String) -> String {
    Tokenizer.words(of: name).joined(separator: " ")
  }

  private static func addIdentifier(
    _ kind: String, _ normal: String, to keywords: inout [[String]]
  ) {
    keywords[field(ofIdentifier: kind).rawValue] += lineage(kind: kind, normal)
    if kind == "hts" { keywords[Keyword.exactHTS.rawValue].append(normal) }
  }
}
