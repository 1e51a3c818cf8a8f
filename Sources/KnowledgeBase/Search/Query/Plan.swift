/// What to look for, said in the index's own terms. Evaluated in every segment alike.
package indirect enum Plan: Equatable, Sendable {
  /// A term of running text, in one text field or (`nil`) in any.
  case term(String, field: Int? = nil)
  /// Terms at given distances from the first one, or as near to each other as is said.
  case phrase([PhraseTerm], Closeness = .exact, field: Int? = nil)
  /// Any term of running text that begins so.
  case prefix(String, field: Int? = nil)
  /// Any term of running text that one insertion, deletion, change or swap away, or two, makes of it.
  case fuzzy(String, edits: Int, field: Int? = nil)
  /// An exact value of a keyword field.
  case keyword(field: Int, String)
  /// Any value of a keyword field that begins so.
  case keywordPrefix(field: Int, String)
  /// Any value of a keyword field within bounds, by bytes; an upper bound includes what begins with it.
  case keywordRange(field: Int, from: String, through: String)
  /// A number within bounds.
  case number(column: Int, ClosedRange<Int32>)
  case all
  case nothing
  case and([Plan])
  case or([Plan])
  /// What matches the first and not the second.
  case excluding(Plan, Plan)
  /// What matches both; only the first counts towards the score.
  case filtered(Plan, by: Plan)
  /// What matches the first; the second adds to the score where it matches too.
  case boosted(Plan, optionally: Plan)
  /// The same documents, each score multiplied.
  case weighted(Plan, by: Float)

  /// A term of a phrase and its distance from the phrase's first word.
  package struct PhraseTerm: Equatable, Hashable, Sendable {
    package let term: String
    package let offset: Int

    package init(_ term: String, at offset: Int) {
      self.term = term
      self.offset = offset
    }
  }
}
