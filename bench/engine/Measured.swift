import SearchEngine

/// What is measured: a name, the query set it takes, and what it does with a query.
struct Measured: Sendable {
  let name: String
  let set: String
  let run: @Sendable ([String], Snapshot) throws -> Int

  /// How the words of a set's queries are looked for.
  static let plans: [String: @Sendable ([String]) -> Plan] = [
    "term": { .term($0[0]) }, "term_hi": { .term($0[0]) }, "term_mid": { .term($0[0]) },
    "term_lo": { .term($0[0]) }, "or2": any, "or3": any, "or4": any, "or_hi": any, "and2": all,
    "and3": all, "and_hi": all, "phrase2": phrase, "phrase3": phrase,
    "prefix": { .prefix($0[0]) }, "fuzzy": { .fuzzy($0[0], edits: 1) },
  ]

  static let all: [Measured] =
    plans.keys.sorted().compactMap { set in
      plans[set].map { plan in Measured(name: set, set: set) { try top(plan($0), $1) } }
    }
    + [
      Measured(name: "or2_filter", set: "or2") {
        try top(.filtered(any($0), by: .keyword(field: 0, "c3")), $1)
      },
      Measured(name: "or2_range", set: "or2") {
        try top(.filtered(any($0), by: .number(column: 0, 20_000...30_000)), $1)
      },
      Measured(name: "or2_facet", set: "or2") { words, snapshot in
        let request = SearchRequest(
          plan: any(words), compartments: ["public"], limit: 0, facets: [0], total: .none)
        return (try snapshot.search(request).facets[0] ?? []).reduce(0) { $0 + $1.count }
      },
      Measured(name: "complete", set: "prefix") {
        try $1.completions(of: $0[0], compartments: ["public"], limit: 10).count
      },
      Measured(name: "count_term", set: "term") { try count(.term($0[0]), $1) },
      Measured(name: "count_or2", set: "or2") { try count(any($0), $1) },
      Measured(name: "count_and2", set: "and2") { try count(all($0), $1) },
      Measured(name: "count_phrase2", set: "phrase2") { try count(phrase($0), $1) },
      Measured(name: "count_prefix", set: "prefix") { try count(.prefix($0[0]), $1) },
      Measured(name: "count_fuzzy", set: "fuzzy") { try count(.fuzzy($0[0], edits: 1), $1) },
    ]

  static func top(_ plan: Plan, _ snapshot: Snapshot) throws -> Int {
    try snapshot.search(
      SearchRequest(
        plan: plan, compartments: ["public"], limit: 10, total: .none, expansionLimit: .max)
    ).hits.count
  }

  private static func count(_ plan: Plan, _ snapshot: Snapshot) throws -> Int {
    try snapshot.search(
      SearchRequest(plan: plan, compartments: ["public"], limit: 0, expansionLimit: .max)
    ).total
  }

  @Sendable private static func any(_ words: [String]) -> Plan { .or(words.map { .term($0) }) }
  @Sendable private static func all(_ words: [String]) -> Plan { .and(words.map { .term($0) }) }
  @Sendable private static func phrase(_ words: [String]) -> Plan {
    .phrase(words.enumerated().map { .init($0.element, at: $0.offset) })
  }
}
