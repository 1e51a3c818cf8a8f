/// A question as it was typed, taken apart but not yet understood.
package indirect enum QueryTree: Equatable, Sendable {
  /// A word, or several joined by punctuation, such as `hot-rolled`.
  case word(String)
  /// Words in quotation marks. `slop` is 0 for an exact phrase.
  case phrase(String, slop: Int)
  case prefix(String)
  case fuzzy(String, edits: Int)
  /// `field:value`; the value is one of the other cases, or a group of them.
  case field(String, QueryTree)
  /// `from..through`; an open end is `nil`.
  case range(String?, String?)
  /// `value!`: that value and nothing below it.
  case exactly(String)
  case and([QueryTree])
  case or([QueryTree])
  case not(QueryTree)
}

/// What the reading of a question came to.
package struct ParsedQuery: Equatable, Sendable {
  /// `nil` when there is nothing to look for.
  package let tree: QueryTree?
  /// What could not be read and was taken as words, in plain English.
  package let notes: [String]
}

/// Why a question was refused.
package enum QueryError: Error, Equatable {
  /// No such field; `valid` lists those there are. `offset` is in characters.
  case unknownField(String, offset: Int, valid: [String])
  case tooLong(characters: Int, limit: Int)
  case tooManyClauses(limit: Int)
}
