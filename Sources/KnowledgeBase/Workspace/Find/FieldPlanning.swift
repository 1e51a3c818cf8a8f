import KnowledgeModel
import SearchEngine
import TradeLanguage

/// Plans `field:value`.
extension QueryPlanner {
  mutating func field(
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
    case .not(let tree):
      return .excluding(
        .all, try unmarked { (planner) throws(SearchRefusal) in try planner.field(name, tree) })
    case .field(_, let tree): return try field(name, tree)
    case .boosted(let tree, let factor): return .weighted(try field(name, tree), by: factor)
    case .near(let trees, let closeness):
      let field = name == "title" ? DocumentSchema.titleField : nil
      guard field != nil || name == "exact" else { return try self.field(name, .and(trees)) }
      return try near(trees, closeness, field: field)
    default: break
    }
    switch name {
    case "title": return title(value)
    case "exact":
      let expands = expandsSynonyms
      defer { expandsSynonyms = expands }
      expandsSynonyms = false
      return try plan(value)
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
      let written = Self.text(of: value)
      let beginning = Plan.keywordPrefix(
        field: DocumentSchema.Keyword.name.rawValue,
        "\(name)=" + DocumentSchema.folded(written))
      // A whole name finds its party by every name that it has; a beginning finds what is written so.
      guard name == "party", let party = aids.party(written) else { return beginning }
      return .or([beginning, party])
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
    guard let sector = Reference.sectorFilter(named: text) else {
      throw .badValue(
        field: "sector", value: text, valid: SectorFilter.allValues.map(\.rawValue))
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
    if let days = past(text) { return days }
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
      field: "issued", value: text,
      valid: ["2019", "2019-07", "2019-07-04", "2019..2021", "past-90d"])
  }

  /// The days of `past-90d`, also with `w`, `m` (of 30 days) and `y` (of 365), up to today (UTC).
  private static func past(_ text: String) -> ClosedRange<Int32>? {
    guard text.hasPrefix("past-"), let unit = text.last,
      let length = ["d": 1, "w": 7, "m": 30, "y": 365][unit],
      let count = Int32(text.dropFirst(5).dropLast()), (0...9_999).contains(count)
    else { return nil }
    let today = Timestamp.now().day.daysSinceEpoch
    return today - count * Int32(length)...today
  }

  private static func text(of value: QueryTree) -> String {
    switch value {
    case .word(let text), .prefix(let text), .exactly(let text): text
    case .phrase(let text, _), .fuzzy(let text, _): text
    case .range(let from, let through): "\(from ?? "")..\(through ?? "")"
    case .boosted(let tree, _): text(of: tree)
    case .field, .and, .or, .not, .near: ""
    }
  }
}
