import KnowledgeModel
import RecordStore
import SearchEngine
import TradeLanguage

/// Which names one reader takes for one party: names that are compared as equal, less the spellings that a person
/// split off, and what persons said is the same.
///
/// A key is a name as names are compared, such as `acme electronics`, or with a whole spelling behind it,
/// `acme electronics|acme electronics ltd`, where a person split that spelling off.
struct PartyNames: Sendable {
  /// The keys of spellings that are parties of their own.
  private let splits: Set<String>
  /// Pairs of keys that name one party.
  private let merges: [(String, String)]

  /// Those that a reader may know of.
  init(_ statements: [PartyStatement]) {
    let splits = Set(
      statements.filter { $0.kind == .split }.compactMap { PartyKey.spelling($0.name) })
    self.splits = splits
    merges = statements.filter { $0.kind == .merge }.compactMap { statement in
      guard let one = Self.key(of: statement.name, splits),
        let other = Self.key(of: statement.other, splits)
      else { return nil }
      return (one, other)
    }
  }

  /// `nil` when nothing of the name is left to compare.
  func key(of name: String) -> String? { Self.key(of: name, splits) }

  private static func key(of name: String, _ splits: Set<String>) -> String? {
    let print = PartyName.fingerprint(name)
    guard !print.isEmpty else { return nil }
    guard let spelling = PartyKey.spelling(name), splits.contains(spelling) else { return print }
    return spelling
  }

  /// A key and all that name the same party, in order.
  func party(of key: String) -> [String] {
    var known: Set<String> = [key]
    var grows = true
    while grows {
      grows = false
      for (one, other) in merges where known.contains(one) != known.contains(other) {
        known.formUnion([one, other])
        grows = true
      }
    }
    return known.sorted()
  }

  /// Finds the documents that name a party by any of its keys.
  func plan(
    _ keys: [String], _ snapshot: Snapshot, _ compartments: [String]
  ) throws(SegmentError) -> Plan {
    let field = DocumentSchema.Keyword.name.rawValue
    var plans: [Plan] = []
    for key in keys {
      if key.contains("|") {
        plans.append(.keyword(field: field, PartyKey.indexed + key))
      } else if splits.contains(where: { $0.hasPrefix(key + "|") }) {
        for spelling in try snapshot.keywordCompletions(
          field: field, of: PartyKey.indexed + key + "|", compartments: compartments,
          limit: PartyKey.mostSpellings)
        where !splits.contains(String(spelling.term.dropFirst(PartyKey.indexed.utf8.count))) {
          plans.append(.keyword(field: field, spelling.term))
        }
      } else {
        plans.append(.keywordPrefix(field: field, PartyKey.indexed + key + "|"))
      }
    }
    guard let first = plans.first else { return .nothing }
    return plans.count == 1 ? first : .or(plans)
  }
}

/// How a party's name stands in the index: as names are compared, and behind a bar the whole spelling.
enum PartyKey {
  static let indexed = "company="
  /// So many spellings of one name are told apart.
  static let mostSpellings = 1_000

  /// `acme electronics|acme electronics ltd`; `nil` when nothing of the name is left to compare.
  static func spelling(_ name: String) -> String? {
    let print = PartyName.fingerprint(name)
    return print.isEmpty ? nil : print + "|" + DocumentSchema.folded(name)
  }
}

extension Workspace {
  /// How a question that names parties finds them, as a reader takes their names.
  func partyAid(
    of question: SearchQuestion, _ snapshot: Snapshot, _ readable: [Compartment]
  ) throws -> (String) -> Plan? {
    guard question.namesParty else { return { _ in nil } }
    let (names, statements) = try partyNames(snapshot, readable)
    guard !statements.isEmpty else { return { _ in nil } }
    let compartments = readable.map(\.name)
    return { text in
      // A damaged page is reported by the search itself.
      names.key(of: text).flatMap {
        try? names.plan(names.party(of: $0), snapshot, compartments)
      }
    }
  }

  /// The names as a reader of these compartments takes them.
  ///
  /// A statement counts only where the reader finds documents of every name that it speaks of: when those of one
  /// are taken away or labelled more narrowly, nothing is left to learn from it.
  func partyNames(
    _ snapshot: Snapshot, _ readable: [Compartment]
  ) throws -> (names: PartyNames, statements: [PartyStatement]) {
    let field = DocumentSchema.Keyword.name.rawValue
    let compartments = readable.map(\.name)
    func isNamed(_ start: String) throws -> Bool {
      try snapshot.search(
        SearchRequest(
          plan: .keywordPrefix(field: field, PartyKey.indexed + start), compartments: compartments,
          limit: 0)
      ).total > 0
    }
    let all = try store.partyStatements(readable: readable)
    let splits = try all.filter { statement in
      try statement.kind == .split && PartyKey.spelling(statement.name).map(isNamed) ?? false
    }
    let names = PartyNames(splits)
    let merges = try all.filter { statement in
      try statement.kind == .merge
        && [statement.name, statement.other].allSatisfy { name in
          guard let key = names.key(of: name) else { return false }
          return try isNamed(key.contains("|") ? key : key + "|")
        }
    }
    let statements = (splits + merges).sorted { $0.id < $1.id }
    return (PartyNames(statements), statements)
  }
}
