/// Words that say nothing about what a question is after. They are indexed, and wanted in phrases,
/// but a query that has other words does not insist on them.
package enum StopWords {
  /// Whether a folded word is one of them.
  package static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set<String> = Set(
    """
    a about after all also am an and any are as at be because been before being between both but by
    can could did do does doing during each for from had has have having he her here him his how i
    if in into is it its itself me more most my no nor not of off on once only or other our out over
    own same she should so some such than that the their them then there these they this those
    through to too under until up upon us very was we were what when where whether which while who
    whom whose why will with would you your
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
