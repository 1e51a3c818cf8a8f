package import KnowledgeModel
import RecordStore
import SearchEngine
import TextAnalysis
import TradeLanguage

/// What a list of identifiers and names came to, one line of it.
package struct LookupLine: Sendable {
  package enum Result: String, Sendable {
    case found
    /// Also when it is there and may not be seen.
    case notFound = "not-found"
    /// It reads as more than one thing, and more than one is there.
    case ambiguous
  }

  /// A document that bears or names what was looked for.
  package struct Match: Sendable {
    package let id: DocumentID
    package let title: String
    package let status: DocumentStatus
    package let sourceID: String?
  }

  package let input: String
  package let result: Result
  /// `hts`, `ruling`, …, `party`, `document`, or `name` for words of the text; `nil` when nothing was found that
  /// tells.
  package let kind: String?
  /// The one spelling, or a name as names are compared.
  package let normal: String?
  /// How many documents the reader may see that have it.
  package let count: Int
  /// The best of them.
  package let matches: [Match]
  /// Of an ambiguous line, what it may be: `hts 8471`, `port 8471`.
  package let readings: [String]
}

extension Workspace {
  /// So many lines may be looked up at once.
  package static var mostLookups: Int { 10_000 }

  /// Looks up identifiers and names, each alone on its line, as a principal may see them.
  ///
  /// A line is read as a document's id; as an identifier in any spelling, with or without the word that
  /// usually stands before it; as what a source calls a document; as a party by its normalised name; or as a name
  /// in the text. The first that is there counts.
  package func lookUp(
    _ lines: [String], as principal: Principal
  ) throws -> [LookupLine] {
    let snapshot = try follower.current()
    let readable = AccessPolicy.readable(by: principal)
    var finder = LookupFinder(
      snapshot: snapshot, store: store, principal: principal, readable: readable,
      parties: try partyNames(snapshot, readable).names)
    return try lines.map { try finder.find($0) }
  }
}

/// Looks up one line after another on one state of the index.
private struct LookupFinder {
  /// One way to read a line.
  private struct Reading: Hashable {
    let kind: String
    let normal: String
  }

  let snapshot: Snapshot
  let store: RecordStore
  let principal: Principal
  let readable: [Compartment]
  let parties: PartyNames
  private let names: [String]
  private let stemmer = Stemmer()
  private var known: [String: LookupLine] = [:]

  private static let shown = 3
  /// So many documents are looked at to tell whose name it is.
  private static let closeLooks = 50
  /// What usually stands before a bare number.
  private static let cues = ["HTS ", "HQ ", "NY ", "CSMS # ", "port ", "EAPA ", "message "]

  init(
    snapshot: Snapshot, store: RecordStore, principal: Principal, readable: [Compartment],
    parties: PartyNames
  ) {
    self.parties = parties
    self.snapshot = snapshot
    self.store = store
    self.principal = principal
    self.readable = readable
    names = readable.map(\.name)
  }

  mutating func find(_ line: String) throws -> LookupLine {
    let text = String(line.prefix(500)).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    if let known = known[text] { return answer(like: known, to: line) }
    let answer = try look(text, line)
    known[text] = answer
    return answer
  }

  private func answer(like other: LookupLine, to line: String) -> LookupLine {
    LookupLine(
      input: line, result: other.result, kind: other.kind, normal: other.normal,
      count: other.count, matches: other.matches, readings: other.readings)
  }

  private func look(_ text: String, _ line: String) throws -> LookupLine {
    func nothing(_ reading: Reading? = nil) -> LookupLine {
      LookupLine(
        input: line, result: .notFound, kind: reading?.kind, normal: reading?.normal, count: 0,
        matches: [], readings: [])
    }
    guard !text.isEmpty else { return nothing() }
    if let id = DocumentID(text) {
      guard let stored = try store.document(id, readable: readable)?.shown(to: readable) else {
        return nothing(Reading(kind: "document", normal: text))
      }
      return LookupLine(
        input: line, result: .found, kind: "document", normal: text, count: 1,
        matches: [
          .init(
            id: id, title: stored.document.title, status: stored.standing.status.status,
            sourceID: stored.document.sourceID)
        ], readings: [])
    }
    let readings = Self.readings(of: text)
    guard !readings.contains(where: { isHidden($0.kind) }) else { return nothing() }
    var answers: [(reading: Reading, result: SearchResult)] = []
    for reading in readings {
      let field = DocumentSchema.field(ofIdentifier: reading.kind)
      let result = try search(.keyword(field: field.rawValue, reading.normal))
      if result.total > 0 { answers.append((reading, result)) }
    }
    if answers.isEmpty {
      let result = try search(.keyword(field: DocumentSchema.Keyword.number.rawValue, text))
      if result.total > 0 { answers.append((Reading(kind: "number", normal: text), result)) }
    }
    if let first = answers.first {
      return LookupLine(
        input: line, result: answers.count > 1 ? .ambiguous : .found,
        kind: answers.count > 1 ? nil : first.reading.kind,
        normal: answers.count > 1 ? nil : first.reading.normal,
        count: answers.reduce(0) { $0 + $1.result.total },
        matches: try answers.flatMap { try matches($0.result) },
        readings: answers.count > 1
          ? answers.map { "\($0.reading.kind) \($0.reading.normal)" } : [])
    }
    // What reads as an identifier as it stands is no name.
    if let reading = readings.first, Self.standsAlone(text) { return nothing(reading) }
    return try named(text, line) ?? nothing(readings.first)
  }

  /// A party by its normalised name, else a name in the text.
  private func named(_ text: String, _ line: String) throws -> LookupLine? {
    guard let key = parties.key(of: text) else { return nil }
    let print = PartyName.fingerprint(text)
    let name = DocumentSchema.Keyword.name.rawValue
    let exact = try search(parties.plan(parties.party(of: key), snapshot, names))
    if exact.total > 0 {
      return LookupLine(
        input: line, result: .found, kind: "party", normal: print, count: exact.total,
        matches: try matches(exact), readings: [])
    }
    let result = try search(
      .keywordPrefix(field: name, PartyKey.indexed + print + " "), limit: Self.closeLooks)
    var parties: Set<String> = []
    var keys: [Int64] = []
    for hit in result.hits {
      let key = Int64(clamping: hit.key)
      guard let stored = try store.document(key: key, readable: readable) else { continue }
      for name in DocumentSchema.partyAttributes {
        for value in stored.document.values(of: name) {
          let other = PartyName.fingerprint(value)
          guard other.hasPrefix(print + " ") else { continue }
          parties.insert(other)
          keys.append(key)
        }
      }
    }
    if !parties.isEmpty {
      // Longer names that begin so.
      let isClear = parties.count == 1
      return LookupLine(
        input: line, result: isClear ? .found : .ambiguous, kind: "party",
        normal: isClear ? parties.first : print, count: result.total,
        matches: try matches(keys),
        readings: isClear ? [] : parties.sorted().prefix(10).map { "party \($0)" })
    }
    let stems = print.split(separator: " ").map { stemmer.stem(String($0)) }
    let plan: Plan =
      stems.count == 1
      ? .term(stems[0])
      : .phrase(stems.enumerated().map { .init($0.element, at: $0.offset) })
    let mentioned = try search(plan)
    guard mentioned.total > 0 else { return nil }
    return LookupLine(
      input: line, result: .found, kind: "name", normal: print, count: mentioned.total,
      matches: try matches(mentioned), readings: [])
  }

  private func search(_ plan: Plan, limit: Int = shown) throws -> SearchResult {
    try snapshot.search(SearchRequest(plan: plan, compartments: names, limit: limit))
  }

  private func matches(_ result: SearchResult) throws -> [LookupLine.Match] {
    try matches(result.hits.map { Int64(clamping: $0.key) })
  }

  private func matches(_ keys: [Int64]) throws -> [LookupLine.Match] {
    var wanted: [Int64] = []
    for key in keys where wanted.count < Self.shown && !wanted.contains(key) { wanted.append(key) }
    let summaries = try store.summaries(keys: wanted, readable: readable)
    return wanted.compactMap { key in
      summaries[key].map { summary in
        LookupLine.Match(
          id: summary.id, title: SensitiveText.masked(summary.title, for: principal),
          status: summary.standing.status.status,
          sourceID: summary.sourceID.map { SensitiveText.masked($0, for: principal) })
      }
    }
  }

  private func isHidden(_ kind: String) -> Bool {
    kind == "ssn"
      || SensitiveText.confidentialKinds.contains(kind)
        && !AccessPolicy.mayRead(.official, principal)
  }

  /// Whether a text is an identifier without any word before it.
  private static func standsAlone(_ text: String) -> Bool { whole(text, cue: "") != nil }

  /// The identifiers that a whole line may be.
  private static func readings(of text: String) -> [Reading] {
    if let plain = whole(text, cue: "") { return [plain] }
    guard text.utf8.contains(where: { $0 &- 0x30 < 10 }), text.utf8.count <= 40 else { return [] }
    var list: [Reading] = []
    if let number = Tariff.normal(text), number.utf8.count >= 4 {
      list.append(Reading(kind: "hts", normal: number))
    }
    for cue in cues + ["EIN ", "MID "] {
      if let reading = whole(text, cue: cue), !list.contains(where: { $0 == reading }) {
        list.append(reading)
      }
    }
    return list
  }

  /// The one identifier that a text is from end to end.
  private static func whole(_ text: String, cue: String) -> Reading? {
    let found = IdentifierScanner.scan(cue + text)
    let end = cue.utf8.count + text.utf8.count
    guard found.count == 1, let first = found.first, first.range.upperBound == end,
      first.range.lowerBound <= cue.utf8.count
    else { return nil }
    return Reading(kind: first.kind, normal: first.normal)
  }
}
