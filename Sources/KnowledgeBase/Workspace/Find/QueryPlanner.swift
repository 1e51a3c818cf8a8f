import KnowledgeModel
import SearchEngine
import TextAnalysis
import TradeLanguage

/// Makes an index plan of a question: words become terms, identifiers are recognised, fields understood.
struct QueryPlanner {
  private(set) var terms: Set<String> = []
  private(set) var prefixes: [String] = []
  /// What was recognised, in plain English, for "why".
  private(set) var identifiers: [String] = []
  private(set) var notes: [String] = []
  private let stemmer = Stemmer()
  private let matchesAny: Bool

  /// Of more words than this, a document need not have all.
  static let mostWantedWords = 5

  /// With `matchesAny`, any of the words is enough.
  init(matchesAny: Bool) { self.matchesAny = matchesAny }

  /// How many of the words of a question say something.
  static func contentWords(_ text: String) -> [String] {
    Tokenizer.words(of: text).filter { !StopWords.contains($0) }
  }

  mutating func plan(_ tree: QueryTree) throws(SearchRefusal) -> Plan {
    switch tree {
    case .word(let text): return words([text])
    case .phrase(let text, let slop): return phrase(text, slop: slop, field: nil)
    case .prefix(let text): return prefix(text, field: nil)
    case .fuzzy(let text, let edits):
      guard !text.contains(where: \.isNumber) else { return words([text]) }
      let word = stemmer.stem(Tokenizer.words(of: text).first ?? text)
      terms.insert(word)
      return .or([.term(word), .fuzzy(word, edits: edits)])
    case .field(let name, let value): return try field(name, value)
    case .range(let from, let through):
      return words([from ?? "", through ?? ""])
    case .exactly(let text): return words([text])
    case .or(let trees):
      var plans: [Plan] = []
      for tree in trees { plans.append(try plan(tree)) }
      return .or(plans)
    case .not(let tree): return .excluding(.all, try plan(tree))
    case .and(let trees): return try conjunction(trees)
    }
  }

  /// Words that stand together are read together, so that `19 CFR 134.1` is one citation.
  private mutating func conjunction(_ trees: [QueryTree]) throws(SearchRefusal) -> Plan {
    var wanted: [Plan] = []
    var unwanted: [Plan] = []
    var run: [String] = []
    for tree in trees {
      if case .word(let text) = tree {
        run.append(text)
        continue
      }
      if !run.isEmpty { wanted.append(words(run)) }
      run = []
      if case .not(let excluded) = tree {
        unwanted.append(try plan(excluded))
      } else {
        wanted.append(try plan(tree))
      }
    }
    if !run.isEmpty { wanted.append(words(run)) }
    let base: Plan = wanted.isEmpty ? .all : wanted.count == 1 ? wanted[0] : .and(wanted)
    return unwanted.reduce(base) { .excluding($0, $1) }
  }

  /// A run of words: its identifiers, and the rest as terms.
  private mutating func words(_ words: [String]) -> Plan {
    let text = words.joined(separator: " ")
    var plans: [Plan] = []
    var rest = ""
    var at = text.utf8.startIndex
    var found = IdentifierScanner.scan(text)
    if found.isEmpty, words.count == 1, text.utf8.count >= 6, let number = Tariff.normal(text) {
      found = [FoundIdentifier(kind: "hts", normal: number, range: 0..<text.utf8.count)]
    }
    for item in found {
      let start = text.utf8.index(text.utf8.startIndex, offsetBy: item.range.lowerBound)
      let end = text.utf8.index(text.utf8.startIndex, offsetBy: item.range.upperBound)
      rest += String(text[at..<start]) + " "
      at = end
      identifiers.append(item.normal)
      let field = DocumentSchema.field(ofIdentifier: item.kind)
      var alternatives: [Plan] = [.weighted(.keyword(field: field.rawValue, item.normal), by: 2)]
      if item.kind == "hts" {
        alternatives.append(
          .keyword(field: DocumentSchema.Keyword.exactHTS.rawValue, item.normal))
      }
      alternatives.append(phrase(String(text[start..<end]), slop: 0, field: nil))
      plans.append(.or(alternatives))
    }
    rest += String(text[at...])
    plans += plain(rest)
    return matchesAny ? .or(plans) : plans.count == 1 ? plans[0] : .and(plans)
  }

  /// Each typed word: one term, or a phrase when punctuation joins several.
  private mutating func plain(_ text: String) -> [Plan] {
    var plans: [Plan] = []
    var stops: [Plan] = []
    for typed in text.split(whereSeparator: \.isWhitespace) {
      let folded = Tokenizer.words(of: String(typed))
      guard !folded.isEmpty else { continue }
      let stems = folded.map(stemmer.stem)
      if folded.count == 1, StopWords.contains(folded[0]) {
        stops.append(.term(stems[0]))
        continue
      }
      terms.formUnion(stems.indices.filter { !StopWords.contains(folded[$0]) }.map { stems[$0] })
      if stems.count == 1 {
        plans.append(.term(stems[0]))
      } else if matchesAny {
        plans += stems.map { .term($0) }
      } else {
        plans.append(
          .phrase(stems.enumerated().map { .init($0.element, at: $0.offset) }, slop: 0))
      }
    }
    return plans.isEmpty ? stops : plans
  }

  private mutating func phrase(_ text: String, slop: Int, field: Int?) -> Plan {
    let stems = Tokenizer.words(of: text).map(stemmer.stem)
    guard !stems.isEmpty else { return .nothing }
    terms.formUnion(stems)
    return .phrase(
      stems.enumerated().map { .init($0.element, at: $0.offset) }, slop: slop,
      ordered: slop == 0, field: field)
  }

  private mutating func prefix(_ text: String, field: Int?) -> Plan {
    if let number = text.first, number.isNumber, text.count >= 4,
      text.allSatisfy({ $0.isNumber || $0 == "." })
    {
      return .or([
        .keywordPrefix(field: DocumentSchema.Keyword.hts.rawValue, dotted(text)),
        .prefix(text, field: field),
      ])
    }
    guard let word = Tokenizer.words(of: text).last else { return .nothing }
    prefixes.append(word)
    return .prefix(word, field: field)
  }

  private func dotted(_ text: String) -> String {
    let digits = text.filter(\.isNumber)
    return digits.count > 4 && !text.contains(".") ? Tariff.dotted(digits) : text
  }

  private mutating func field(
    _ name: String, _ value: QueryTree
  ) throws(SearchRefusal) -> Plan {
    switch value {
    case .or(let trees):
      var plans: [Plan] = []
      for tree in trees { plans.append(try field(name, tree)) }
      return .or(plans)
    case .and(let trees):
      var plans: [Plan] = []
      for tree in trees { plans.append(try field(name, tree)) }
      return .and(plans)
    case .not(let tree): return .excluding(.all, try field(name, tree))
    case .field(_, let tree): return try field(name, tree)
    default: break
    }
    switch name {
    case "title": return title(value)
    case "kind":
      return try choice(name, value, .kind, DocumentKind.allCases.map(\.rawValue))
    case "label":
      return try choice(name, value, .label, HandlingLabel.allCases.map(\.rawValue))
    case "status":
      return try choice(name, value, .status, DocumentStatus.allCases.map(\.rawValue))
    case "sector": return try sector(value)
    case "hts": return try tariff(value)
    case "issued": return try issued(value)
    case "port", "country", "party", "source":
      let text = "\(name)=" + DocumentSchema.folded(Self.text(of: value))
      return .keywordPrefix(field: DocumentSchema.Keyword.name.rawValue, text)
    case "ruling", "case", "cfr", "usc", "fr", "number":
      return identifier(name, Self.text(of: value))
    default:
      throw .unknownField(name, offset: 0, valid: DocumentSchema.queryFields)
    }
  }

  private mutating func title(_ value: QueryTree) -> Plan {
    switch value {
    case .phrase(let text, let slop):
      return phrase(text, slop: slop, field: DocumentSchema.titleField)
    case .prefix(let text): return prefix(text, field: DocumentSchema.titleField)
    case .fuzzy(let text, let edits):
      return .fuzzy(text.lowercased(), edits: edits, field: DocumentSchema.titleField)
    default: return phrase(Self.text(of: value), slop: 0, field: DocumentSchema.titleField)
    }
  }

  private func choice(
    _ name: String, _ value: QueryTree, _ field: DocumentSchema.Keyword, _ valid: [String]
  ) throws(SearchRefusal) -> Plan {
    let text = Self.text(of: value).lowercased()
    guard valid.contains(text) else { throw .badValue(field: name, value: text, valid: valid) }
    return .keyword(field: field.rawValue, text)
  }

  private func sector(_ value: QueryTree) throws(SearchRefusal) -> Plan {
    let text = Self.text(of: value)
    guard let sector = CenterTable.shared.sector(named: text) else {
      throw .badValue(field: "sector", value: text, valid: Sector.allCases.map(\.rawValue))
    }
    return .keyword(field: DocumentSchema.Keyword.sector.rawValue, sector.rawValue)
  }

  private func tariff(_ value: QueryTree) throws(SearchRefusal) -> Plan {
    let field = DocumentSchema.Keyword.hts.rawValue
    let examples = ["8542", "8542.31.00", "8701..8716", "8471.30!", "8419.89*"]
    func number(_ text: String) throws(SearchRefusal) -> String {
      guard let number = Tariff.normal(text) else {
        throw .badValue(field: "hts", value: text, valid: examples)
      }
      return number
    }
    switch value {
    case .range(let from, let through):
      return .keywordRange(
        field: field, from: try number(from ?? "01"), through: try number(through ?? "99"))
    case .exactly(let text):
      return .keyword(field: DocumentSchema.Keyword.exactHTS.rawValue, try number(text))
    case .prefix(let text): return .keywordPrefix(field: field, dotted(text))
    default: return .keyword(field: field, try number(Self.text(of: value)))
    }
  }

  private func identifier(_ name: String, _ text: String) -> Plan {
    let field = DocumentSchema.Keyword.allCases.first { $0.name == name } ?? .number
    let cues = ["": text, "cue": "\(name == "ruling" ? "HQ" : "") \(text)"]
    for spelling in [cues[""] ?? text, cues["cue"] ?? text] {
      let found = IdentifierScanner.scan(spelling).filter {
        DocumentSchema.field(ofIdentifier: $0.kind) == field
      }
      if let first = found.first { return .keyword(field: field.rawValue, first.normal) }
    }
    return .keyword(field: field.rawValue, text)
  }

  private func issued(_ value: QueryTree) throws(SearchRefusal) -> Plan {
    switch value {
    case .range(let from, let through):
      let low = try from.map { (text) throws(SearchRefusal) in try Self.days(text).lowerBound }
      let high = try through.map { (text) throws(SearchRefusal) in try Self.days(text).upperBound }
      let (first, last) = (low ?? Int32.min, high ?? Int32.max)
      return first <= last ? .number(column: 0, first...last) : .nothing
    default: return .number(column: 0, try Self.days(Self.text(of: value)))
    }
  }

  /// The days of `2019`, `2019-07` or `2019-07-04`.
  private static func days(_ text: String) throws(SearchRefusal) -> ClosedRange<Int32> {
    let parts = text.split(separator: "-").map { Int($0) }
    if let date = CalendarDate(text) { return date.daysSinceEpoch...date.daysSinceEpoch }
    if parts.count == 1, let year = parts[0], text.count == 4,
      let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    {
      return first.daysSinceEpoch...last.daysSinceEpoch
    }
    if parts.count == 2, let year = parts[0], let month = parts[1],
      let first = CalendarDate(year: year, month: month, day: 1)
    {
      let last = (28...31).compactMap { CalendarDate(year: year, month: month, day: $0) }.last
      return first.daysSinceEpoch...(last ?? first).daysSinceEpoch
    }
    throw .badValue(
      field: "issued", value: text, valid: ["2019", "2019-07", "2019-07-04", "2019..2021"])
  }

  private static func text(of value: QueryTree) -> String {
    switch value {
    case .word(let text), .prefix(let text), .exactly(let text): text
    case .phrase(let text, _), .fuzzy(let text, _): text
    case .range(let from, let through): "\(from ?? "")..\(through ?? "")"
    case .field, .and, .or, .not: ""
    }
  }
}
