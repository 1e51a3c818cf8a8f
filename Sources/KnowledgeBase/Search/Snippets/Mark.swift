/// What to look for in a text that is shown: a question's words as its plan understands them.
package enum Mark: Hashable, Sendable {
  /// A word, by its term in the index.
  case term(String)
  /// Words that begin so, folded.
  case prefix(String)
  /// Words so many edits away from a term, the first letter kept.
  case fuzzy(String, edits: Int)
  /// Words only where they stand together, as `Plan.phrase` has it; each text is taken as one paragraph.
  case phrase([Plan.PhraseTerm], Closeness = .exact)
}

/// A word that a mark stands for.
package struct MarkedWord: Equatable, Sendable {
  /// Which of the texts, and where in it, in UTF-8 bytes.
  package let text: Int
  package let range: Range<Int>
  /// Which of the marks.
  package let mark: Int
  /// Which of the question's different words.
  let word: Int
  /// Bytes before it in all the texts.
  let offset: Int
}
