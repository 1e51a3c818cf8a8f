/// A plan that is any or all of some terms, with filters, and with what raises some documents: what
/// `TermRanker` ranks.
struct TermPlan {
  struct Term {
    let key: [UInt8]
    let boost: Float
  }

  enum Combination { case any, all }

  var terms: [Term]
  var combination: Combination
  var filters: [Plan] = []
  var exclusions: [Plan] = []
  /// Documents that match one of these too score higher.
  var raises: [(plan: Plan, boost: Float)] = []

  /// `nil` when the plan is of another kind.
  init?(_ plan: Plan, boost: Float = 1) {
    switch plan {
    case .term(let term, nil):
      self.init([Term(key: TermKey.text(term), boost: boost)], .any)
    case .phrase(let terms, _, nil) where terms.count == 1:
      self.init([Term(key: TermKey.text(terms[0].term), boost: boost)], .any)
    case .keyword(let field, let value):
      self.init([Term(key: TermKey.keyword(field: field, value), boost: boost)], .any)
    case .weighted(let plan, let factor): self.init(plan, boost: boost * factor)
    case .or(let plans): self.init(plans, boost, .any)
    case .and(let plans): self.init(plans, boost, .all)
    case .filtered(let plan, let filter):
      self.init(plan, boost: boost)
      filters.append(filter)
    case .excluding(let plan, let excluded):
      self.init(plan, boost: boost)
      exclusions.append(excluded)
    case .boosted(let plan, let optional):
      guard Self.isBounded(optional) else { return nil }
      self.init(plan, boost: boost)
      raises.append((optional, boost))
    default: return nil
    }
    if terms.contains(where: { !($0.boost > 0) }) { return nil }
  }

  /// Whether it is known beforehand how much a plan adds to a score at most.
  private static func isBounded(_ plan: Plan) -> Bool {
    switch plan {
    case .term, .phrase, .keyword: true
    case .weighted(let plan, let factor): factor > 0 && isBounded(plan)
    case .or(let plans): plans.allSatisfy(isBounded)
    default: false
    }
  }

  private init(_ terms: [Term], _ combination: Combination) {
    self.terms = terms
    self.combination = combination
  }

  private init?(_ plans: [Plan], _ boost: Float, _ combination: Combination) {
    var terms: [Term] = []
    for plan in plans {
      guard let part = TermPlan(plan, boost: boost), part.filters.isEmpty,
        part.exclusions.isEmpty, part.raises.isEmpty, !part.terms.isEmpty,
        part.terms.count == 1 || part.combination == combination
      else { return nil }
      terms += part.terms
    }
    guard !terms.isEmpty else { return nil }
    self.init(terms, combination)
  }
}
