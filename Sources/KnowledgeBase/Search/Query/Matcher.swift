/// Walks the documents of one segment that match a plan, and scores them.
///
/// A closed family: each case has its own class, and stepping is one switch.
enum Matcher {
  case term(RankedTerm)
  case phrase(PhraseMatcher)
  case set(SetMatcher)
  case and(Conjunction)
  case or(Disjunction)
  case excluding(Exclusion)
  case filtered(Filter)
  case boosted(Boost)
  case nothing

  var document: UInt32 {
    switch self {
    case .term(let matcher): matcher.cursor.document
    case .phrase(let matcher): matcher.document
    case .set(let matcher): matcher.document
    case .and(let matcher): matcher.document
    case .or(let matcher): matcher.document
    case .excluding(let matcher): matcher.document
    case .filtered(let matcher): matcher.document
    case .boosted(let matcher): matcher.base.document
    case .nothing: TermCursor.end
    }
  }

  func advance() {
    switch self {
    case .term(let matcher): matcher.cursor.advance()
    case .phrase(let matcher): matcher.advance()
    case .set(let matcher): matcher.advance()
    case .and(let matcher): matcher.advance()
    case .or(let matcher): matcher.advance()
    case .excluding(let matcher): matcher.advance()
    case .filtered(let matcher): matcher.advance()
    case .boosted(let matcher): matcher.base.advance()
    case .nothing: break
    }
  }

  func seek(_ target: UInt32) {
    switch self {
    case .term(let matcher): matcher.cursor.seek(target)
    case .phrase(let matcher): matcher.seek(target)
    case .set(let matcher): matcher.seek(target)
    case .and(let matcher): matcher.seek(target)
    case .or(let matcher): matcher.seek(target)
    case .excluding(let matcher): matcher.seek(target)
    case .filtered(let matcher): matcher.seek(target)
    case .boosted(let matcher): matcher.base.seek(target)
    case .nothing: break
    }
  }

  /// The score of the document it stands on. The parts are 32-bit floats, summed in 64 bits.
  func score() -> Double {
    switch self {
    case .term(let matcher): Double(matcher.score())
    case .phrase(let matcher): Double(matcher.score())
    case .set(let matcher): Double(matcher.weight)
    case .and(let matcher): matcher.children.reduce(0) { $0 + $1.score() }
    case .or(let matcher): matcher.score()
    case .excluding(let matcher): matcher.base.score()
    case .filtered(let matcher): matcher.base.score()
    case .boosted(let matcher): matcher.score()
    case .nothing: 0
    }
  }

  /// It adds no more to the score of any document; for terms, phrases and any of several.
  var bound: Double {
    switch self {
    case .term(let matcher): Double(matcher.bound)
    case .phrase(let matcher): Double(matcher.bound)
    case .set(let matcher): Double(matcher.weight)
    case .or(let matcher): matcher.children.reduce(0) { $0 + $1.bound }
    case .nothing: 0
    case .and, .excluding, .filtered, .boosted: .infinity
    }
  }

  /// What it adds to the score of one document, zero where it does not match; documents come in
  /// increasing order. It looks no further than that document, and must not be walked besides.
  func score(at document: UInt32) -> Double {
    switch self {
    case .phrase(let matcher): return Double(matcher.score(at: document))
    case .or(let matcher): return matcher.children.reduce(0) { $0 + $1.score(at: document) }
    default:
      seek(document)
      return self.document == document && document != TermCursor.end ? score() : 0
    }
  }

  /// The parts of the score of the document it stands on, which add up to it.
  func explain(into parts: inout [ScorePart]) {
    switch self {
    case .term(let matcher):
      parts.append(ScorePart(matcher.description, matcher.score(), matcher.details()))
    case .phrase(let matcher):
      parts.append(ScorePart(matcher.description, matcher.score(), ""))
    case .set(let matcher):
      if matcher.weight != 0 { parts.append(ScorePart(matcher.description, matcher.weight, "")) }
    case .and(let matcher): for child in matcher.children { child.explain(into: &parts) }
    case .or(let matcher):
      for child in matcher.children where child.document == matcher.document {
        child.explain(into: &parts)
      }
    case .excluding(let matcher): matcher.base.explain(into: &parts)
    case .filtered(let matcher): matcher.base.explain(into: &parts)
    case .boosted(let matcher):
      matcher.base.explain(into: &parts)
      if matcher.optionalStands() { matcher.optional.explain(into: &parts) }
    case .nothing: break
    }
  }
}

/// One addend of a score.
package struct ScorePart: Equatable, Sendable {
  package let what: String
  package let value: Float
  /// Frequency, length and rarity that made the value; empty where there are none.
  package let details: String

  init(_ what: String, _ value: Float, _ details: String) {
    self.what = what
    self.value = value
    self.details = details
  }
}

/// Documents known beforehand, all with one score.
final class SetMatcher {
  private(set) var document: UInt32
  let weight: Float
  let description: String
  let bitmap: Bitmap

  init(_ bitmap: Bitmap, weight: Float, description: String) {
    self.bitmap = bitmap
    self.weight = weight
    self.description = description
    document = bitmap.next(from: 0)
  }

  func advance() {
    if document != TermCursor.end { document = bitmap.next(from: document + 1) }
  }

  func seek(_ target: UInt32) {
    if document < target { document = bitmap.next(from: target) }
  }
}

/// What all of its children match. The rarest leads.
final class Conjunction {
  let children: [Matcher]
  private let order: [Matcher]
  private(set) var document: UInt32 = 0

  /// `costs` says how many documents each child has at most.
  init(_ children: [Matcher], costs: [Int]) {
    self.children = children
    order = children.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }.map { children[$0] }
    settle()
  }

  func advance() {
    order[0].advance()
    settle()
  }

  func seek(_ target: UInt32) {
    guard document < target else { return }
    order[0].seek(target)
    settle()
  }

  private func settle() {
    var candidate = order[0].document
    search: while candidate != TermCursor.end {
      for child in order.dropFirst() {
        child.seek(candidate)
        if child.document != candidate {
          order[0].seek(child.document)
          candidate = order[0].document
          continue search
        }
      }
      break
    }
    document = candidate
  }
}

/// What any of its children matches.
final class Disjunction {
  let children: [Matcher]
  private(set) var document: UInt32 = 0

  init(_ children: [Matcher]) {
    self.children = children
    settle()
  }

  func advance() {
    for child in children where child.document == document { child.advance() }
    settle()
  }

  func seek(_ target: UInt32) {
    guard document < target else { return }
    for child in children { child.seek(target) }
    settle()
  }

  func score() -> Double {
    var sum = 0.0
    for child in children where child.document == document { sum += child.score() }
    return sum
  }

  private func settle() {
    var smallest = TermCursor.end
    for child in children { smallest = min(smallest, child.document) }
    document = smallest
  }
}

/// What one matches and another does not.
final class Exclusion {
  let base: Matcher
  private let excluded: Matcher
  var document: UInt32 { base.document }

  init(_ base: Matcher, _ excluded: Matcher) {
    self.base = base
    self.excluded = excluded
    settle()
  }

  func advance() {
    base.advance()
    settle()
  }

  func seek(_ target: UInt32) {
    base.seek(target)
    settle()
  }

  private func settle() {
    while base.document != TermCursor.end {
      excluded.seek(base.document)
      guard excluded.document == base.document else { return }
      base.advance()
    }
  }
}

/// What both match; only the first scores.
final class Filter {
  let base: Matcher
  private let filter: Matcher
  private(set) var document: UInt32 = 0

  init(_ base: Matcher, by filter: Matcher) {
    self.base = base
    self.filter = filter
    settle()
  }

  func advance() {
    base.advance()
    settle()
  }

  func seek(_ target: UInt32) {
    guard document < target else { return }
    base.seek(target)
    settle()
  }

  private func settle() {
    while base.document != TermCursor.end {
      filter.seek(base.document)
      if filter.document == base.document { break }
      base.seek(filter.document)
    }
    document = base.document
  }
}

/// What one matches, scored higher where another matches too.
final class Boost {
  let base: Matcher
  let optional: Matcher

  init(_ base: Matcher, _ optional: Matcher) {
    self.base = base
    self.optional = optional
  }

  func optionalStands() -> Bool {
    optional.seek(base.document)
    return optional.document == base.document && base.document != TermCursor.end
  }

  func score() -> Double { base.score() + optional.score(at: base.document) }
}
