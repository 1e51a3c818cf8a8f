/// What is asked of the index: a plan, and how much of the answer is wanted.
package struct SearchRequest: Sendable {
  /// The order of the hits. Equal ones come in the order of their keys.
  package enum Order: Equatable, Sendable {
    case score
    /// By a number column; documents without the number come last.
    case number(column: Int, descending: Bool)
  }

  /// Where the page before ended.
  package struct Position: Equatable, Sendable {
    /// The bits of the score, or the number; `nil` for a document without the number.
    package let rank: Int64?
    package let key: UInt64

    package init(rank: Int64?, key: UInt64) {
      self.rank = rank
      self.key = key
    }
  }

  package var plan: Plan
  package var compartments: [String]
  package var limit: Int
  package var order: Order
  package var after: Position?
  /// The facet fields to count, by number. For each, a plan without that facet's own filter may be
  /// given in `facetPlans`, so that the other choices keep their counts.
  package var facets: [Int]
  package var facetPlans: [Int: Plan]
  package var total: Total
  /// What lowers a score; counts for the order by score alone.
  package var demotion: Demotion?
  /// How many terms of one segment a prefix, range or fuzzy word may stand for.
  package var expansionLimit: Int

  /// As many as one question of a person may need; more would be slow to answer.
  package static let ordinaryExpansion = 1_024

  /// Whether the matches are counted. When they are not, most of them are not even looked at.
  package enum Total: Equatable, Sendable { case exact, none }

  package init(
    plan: Plan, compartments: [String], limit: Int, order: Order = .score,
    after: Position? = nil, facets: [Int] = [], facetPlans: [Int: Plan] = [:],
    total: Total = .exact, demotion: Demotion? = nil,
    expansionLimit: Int = SearchRequest.ordinaryExpansion
  ) {
    self.plan = plan
    self.compartments = compartments
    self.limit = limit
    self.order = order
    self.after = after
    self.facets = facets
    self.facetPlans = facetPlans
    self.total = total
    self.demotion = demotion
    self.expansionLimit = expansionLimit
  }
}

/// One document found.
package struct SearchHit: Equatable, Sendable {
  package let key: UInt64
  package let compartment: String
  package let score: Float
  /// Where the next page begins after this hit.
  package let position: SearchRequest.Position
}

/// What was found.
package struct SearchResult: Sendable {
  /// How many documents match, exactly; zero when they were not to be counted.
  package var total = 0
  package var hits: [SearchHit] = []
  /// For each facet field asked for, its values and how many matches have them, most first.
  package var facets: [Int: [(value: String, count: Int)]] = [:]
  /// Whether a prefix, range or fuzzy word stood for more terms than were looked at.
  package var isCut = false
}
