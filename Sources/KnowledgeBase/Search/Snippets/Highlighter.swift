package import TextAnalysis

/// A piece of text, and whether it is what was looked for.
package struct SnippetPart: Equatable, Sendable {
  package let text: String
  package let isMatch: Bool
}

/// The best passage of a document, and what was seen on the way to it.
package struct Passage: Sendable {
  package var parts: [SnippetPart] = []
  /// How many marked words were seen, and of which marks.
  package var matchCount = 0
  package var marks: Set<Int> = []
  /// Whether the whole document was read.
  package var isWhole = true
  /// The text in which it stands, counted from 0; `nil` when nothing matches.
  package var text: Int?
}

/// A place known beforehand to match, such as an identifier.
package struct Spot: Sendable {
  package let text: Int
  package let range: Range<Int>

  package init(text: Int, range: Range<Int>) {
    self.text = text
    self.range = range
  }
}

/// Shows the words of a question in texts. One a thread.
package final class Highlighter {
  /// How far beyond the first match a better passage is looked for.
  package static let lookahead = 1 << 15

  private let scanner: MarkScanner

  package init(_ marks: [Mark], stemming: Stemming) {
    scanner = MarkScanner(marks, stemming: stemming)
  }

  /// All marked words of one text.
  package func matches(in text: String) -> [MarkedWord] {
    var found: [MarkedWord] = []
    scanner.scan([text]) {
      found.append($0)
      return true
    }
    return found
  }

  /// The stretch of about `length` bytes in which most of the question's different words stand, and whole
  /// phrases before single words.
  ///
  /// Reads on until something matches, and then no farther than `lookahead`. Cut at blanks; an ellipsis
  /// marks a cut. Without a match it is the beginning. `spots` are in order.
  package func passage(of texts: [String], spots: [Spot] = [], length: Int = 240) -> Passage {
    var passage = Passage()
    var window = PassageWindow(length: length, isPhrase: scanner.marks.map(\.isPhrase))
    var nextSpot = 0
    func takeSpots(before word: MarkedWord?) {
      while nextSpot < spots.count {
        let spot = spots[nextSpot]
        if let word, (word.text, word.range.lowerBound) < (spot.text, spot.range.upperBound) {
          return
        }
        nextSpot += 1
        passage.matchCount += 1
        window.add(
          MarkedWord(
            text: spot.text, range: spot.range, mark: -1, word: -1, offset: spot.range.lowerBound))
      }
    }
    passage.isWhole = scanner.scan(texts, lookahead: Self.lookahead) { word in
      takeSpots(before: word)
      passage.matchCount += 1
      passage.marks.insert(word.mark)
      window.add(word)
      return true
    }
    takeSpots(before: nil)
    let text = texts.indices.contains(window.bestText) ? texts[window.bestText] : ""
    if !window.bestMatches.isEmpty { passage.text = window.bestText }
    passage.parts = SnippetCutter.cut(
      text, around: window.bestStart, length: length, matches: window.bestMatches)
    return passage
  }
}

extension Mark {
  fileprivate var isPhrase: Bool { if case .phrase = self { true } else { false } }
}
