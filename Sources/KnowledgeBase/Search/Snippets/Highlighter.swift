package import TextAnalysis

/// A piece of text, and whether it is what was looked for.
package struct SnippetPart: Equatable, Sendable {
  package let text: String
  package let isMatch: Bool
}

/// Finds the words of a question in a text. One a thread.
package final class Highlighter {
  private let terms: Set<String>
  private let prefixes: [String]
  private let analyzer: Analyzer

  /// `terms` are terms of the index; `prefixes` are folded beginnings of words.
  package init(terms: Set<String>, prefixes: [String] = [], stemming: Stemming) {
    self.terms = terms
    self.prefixes = prefixes
    analyzer = Analyzer(stemming)
  }

  /// Where the matches stand in `text`, in UTF-8 bytes.
  package func matches(in text: String) -> [(range: Range<Int>, term: String)] {
    analyzer.terms(of: text).compactMap { term, word, range in
      terms.contains(term) || prefixes.contains(where: word.hasPrefix) ? (range, term) : nil
    }
  }

  /// The stretch of about `length` bytes in which most of the question's different words stand.
  ///
  /// Cut at blanks; an ellipsis marks a cut. Without a match it is the text's beginning.
  package func snippet(of texts: [String], length: Int = 240) -> [SnippetPart] {
    var best: (score: Int, text: Int, start: Int)?
    var found: [[(range: Range<Int>, term: String)]] = []
    for (index, text) in texts.enumerated() {
      let matches = matches(in: text)
      found.append(matches)
      for (number, match) in matches.enumerated() {
        let end = match.range.lowerBound + length
        let inside = matches[number...].prefix { $0.range.upperBound <= end }
        let score = Set(inside.map(\.term)).count * 8 + min(inside.count, 7)
        if score > best?.score ?? 0 { best = (score, index, match.range.lowerBound) }
      }
    }
    guard let best else {
      let text = texts.first ?? ""
      return Self.cut(text, around: 0, length: length, matches: [])
    }
    return Self.cut(
      texts[best.text], around: best.start, length: length, matches: found[best.text].map(\.range))
  }

  private static func cut(
    _ text: String, around start: Int, length: Int, matches: [Range<Int>]
  ) -> [SnippetPart] {
    let bytes = Array(text.utf8)
    var from = max(0, start - length / 6)
    while from > 0, from < start, bytes[from - 1] != 0x20 { from += 1 }
    var to = min(bytes.count, from + length)
    if to < bytes.count {
      while to > start + 1, bytes[to] != 0x20 { to -= 1 }
      if to <= start + 1 { to = min(bytes.count, from + length) }
    }
    // Never inside a character.
    while from < to, bytes[from] & 0xC0 == 0x80 { from += 1 }
    while to < bytes.count, bytes[to] & 0xC0 == 0x80 { to += 1 }
    var parts: [SnippetPart] = []
    var at = from
    func append(_ end: Int, isMatch: Bool) {
      guard end > at else { return }
      parts.append(
        SnippetPart(text: String(decoding: bytes[at..<end], as: UTF8.self), isMatch: isMatch))
      at = end
    }
    if from > 0 { parts.append(SnippetPart(text: "… ", isMatch: false)) }
    for match in matches where match.lowerBound >= at && match.upperBound <= to {
      append(match.lowerBound, isMatch: false)
      append(match.upperBound, isMatch: true)
    }
    append(to, isMatch: false)
    if to < bytes.count { parts.append(SnippetPart(text: " …", isMatch: false)) }
    return parts
  }
}
