package import KnowledgeModel
import TextAnalysis

/// Whether quoted words stand in a document.
package struct QuotationCheck: Sendable {
  package enum Verdict: String, Sendable {
    case faithful, misquoted
    /// Nothing in the document comes near.
    case absent
    /// There was too much to compare.
    case unchecked
  }

  /// A run of words that is in both, in the quotation alone, or in the document alone.
  package struct Piece: Equatable, Sendable {
    package enum Change: String, Sendable { case same, added, missing }

    package let change: Change
    package let text: String
  }

  /// Where the quotation stands in the text, without its marks.
  package let range: Range<Int>
  package let verdict: Verdict
  package let document: DocumentID?
  /// The paragraph in which the quoted words begin.
  package let paragraph: Int?
  /// Word by word, for a misquotation.
  package let difference: [Piece]
}

/// The quotations of a text, each beside a citation.
struct Quotations {
  /// Fewer words are a name or a term, no quotation of a document.
  private static let fewestWords = 4
  private static let mostWords = 600
  /// How many bytes may lie between a quotation and its citation.
  private static let reach = 220
  /// Word comparisons for one text.
  private static let mostWork = 150_000_000

  private let text: [UInt8]
  private let cites: [Range<Int>]
  private var quoted: [Range<Int>]
  private var workLeft = Quotations.mostWork
  private(set) var isExhausted = false
  /// The document that was split into words last.
  private var read: (id: DocumentID, words: Words)?

  init(in text: String, beside cites: [Range<Int>]) {
    self.text = Array(text.utf8)
    self.cites = cites
    quoted = Self.marked(self.text)
  }

  /// The quotation that belongs to a citation: in the same paragraph, near, and with no other citation
  /// between them. Behind the quotation a citation is more usual, so that side is looked at first.
  mutating func quotation(beside index: Int) -> Range<Int>? {
    let cite = cites[index]
    let before = quoted.last { $0.upperBound <= cite.lowerBound }
    let after = quoted.first { $0.lowerBound >= cite.upperBound }
    let found = [before, after].compactMap { $0 }.first { range in
      let between =
        range.upperBound <= cite.lowerBound
        ? range.upperBound..<cite.lowerBound : cite.upperBound..<range.lowerBound
      return between.count <= Self.reach && !text[between].contains(0x0A)
        && !cites.contains { between.contains($0.lowerBound) }
        && words(range).count >= Self.fewestWords
    }
    if let found { quoted.removeAll { $0 == found } }
    return found
  }

  /// Looks for quoted words in documents; the best fit counts.
  mutating func check(
    _ range: Range<Int>, against sources: [(line: DocumentLine, paragraphs: [String])]
  ) -> QuotationCheck {
    let parts = segments(range)
    let wanted = parts.flatMap { $0 }
    var best: (distance: Int, check: QuotationCheck)?
    for (line, paragraphs) in sources {
      guard let words = known(line.id, paragraphs) else { continue }
      if let at = Self.run(parts, in: words.words) {
        return QuotationCheck(
          range: range, verdict: .faithful, document: line.id, paragraph: words.paragraph(at: at),
          difference: [])
      }
      let work = wanted.count * words.words.count
      guard wanted.count <= Self.mostWords, work <= workLeft else {
        isExhausted = true
        continue
      }
      workLeft -= work
      guard let fit = Alignment(of: wanted, in: words.words) else { continue }
      if best.map({ fit.distance < $0.distance }) ?? true {
        let isNear = fit.distance * 2 <= wanted.count
        best = (
          fit.distance,
          QuotationCheck(
            range: range, verdict: isNear ? .misquoted : .absent, document: line.id,
            paragraph: isNear ? words.paragraph(at: fit.start) : nil,
            difference: isNear ? fit.pieces : [])
        )
      }
    }
    return best?.check
      ?? QuotationCheck(
        range: range, verdict: .unchecked, document: nil, paragraph: nil, difference: [])
  }

  /// The words of a document, split once; `nil` when there is no work left for them. Reading them counts
  /// as much as comparing them with one word for each part of a quotation.
  private mutating func known(_ id: DocumentID, _ paragraphs: [String]) -> Words? {
    let words: Words
    if let known = read, known.id == id {
      words = known.words
    } else {
      let size = paragraphs.reduce(0) { $0 + $1.utf8.count }
      guard size <= workLeft else {
        isExhausted = true
        return nil
      }
      workLeft -= size
      words = Words(paragraphs)
      read = (id, words)
    }
    let passes = 4 * words.words.count
    guard passes <= workLeft else {
      isExhausted = true
      return nil
    }
    workLeft -= passes
    return words
  }

  private func words(_ range: Range<Int>) -> [String] {
    Tokenizer.words(of: String(decoding: text[range], as: UTF8.self))
  }

  /// The quoted words, cut where an ellipsis leaves some out; words in brackets are not the document's.
  private func segments(_ range: Range<Int>) -> [[String]] {
    let plain = String(decoding: text[range], as: UTF8.self).replacing("\u{2026}", with: "...")
      .replacing(". . .", with: "...")
    var kept = ""
    var depth = 0
    for character in plain {
      if character == "[" { depth += 1 }
      if depth == 0 { kept.append(character) }
      if character == "]", depth > 0 {
        depth -= 1
        kept += "..."
      }
    }
    return kept.split(separator: "...").map { Tokenizer.words(of: String($0)) }
      .filter { !$0.isEmpty }
  }

  /// Where the parts stand one after the other, or `nil`.
  private static func run(_ parts: [[String]], in words: [String]) -> Int? {
    guard let first = parts.first else { return nil }
    var start = 0
    while let at = place(of: first, in: words, from: start) {
      var next: Int? = at + first.count
      for part in parts.dropFirst() {
        // What does not follow here does not follow a later beginning either.
        guard let place = next.flatMap({ place(of: part, in: words, from: $0) }) else { return nil }
        next = place + part.count
      }
      if next != nil { return at }
      start = at + 1
    }
    return nil
  }

  private static func place(of part: [String], in words: [String], from start: Int) -> Int? {
    guard let first = part.first, words.count - part.count >= start else { return nil }
    for at in start...(words.count - part.count) where words[at] == first {
      if words[at..<at + part.count].elementsEqual(part) { return at }
    }
    return nil
  }

  /// What stands between quotation marks, straight or curly, within one paragraph.
  private static func marked(_ text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: (start: Int, isCurly: Bool)?
    var at = 0
    while at < text.count {
      var length = 1
      var mark: Character?
      if text[at] == 0x22 {
        mark = "\""
      } else if text[at] == 0xE2, at + 2 < text.count, text[at + 1] == 0x80 {
        length = 3
        if text[at + 2] == 0x9C { mark = "\u{201C}" }
        if text[at + 2] == 0x9D { mark = "\u{201D}" }
      } else if text[at] == 0x0A {
        open = nil
      }
      switch (mark, open) {
      case ("\u{201C}", _), ("\"", nil): open = (at + length, mark == "\u{201C}")
      case ("\u{201D}", .some(let opened)), ("\"", .some(let opened)):
        if opened.isCurly == (mark == "\u{201D}") {
          found.append(opened.start..<at)
          open = nil
        }
      default: break
      }
      at += length
    }
    return found
  }
}

/// The words of a document and the paragraph in which each stands.
private struct Words {
  let words: [String]
  private let starts: [Int]

  init(_ paragraphs: [String]) {
    var words: [String] = []
    var starts: [Int] = []
    for text in paragraphs {
      starts.append(words.count)
      words += Tokenizer.words(of: text)
    }
    self.words = words
    self.starts = starts
  }

  /// 0 for the title.
  func paragraph(at index: Int) -> Int { (starts.lastIndex { $0 <= index }) ?? 0 }
}

/// The stretch of a document that comes nearest to some words, by the fewest words added, left out or
/// changed (Sellers, "The theory and computation of evolutionary distances", 1980).
private struct Alignment {
  let distance: Int
  let start: Int
  let pieces: [QuotationCheck.Piece]

  /// Two rows for the distance and where it began; then once more over the stretch found, for the words.
  init?(of wanted: [String], in words: [String]) {
    guard !wanted.isEmpty, !words.isEmpty else { return nil }
    var costs = Array(0...wanted.count)
    var begins = [Int](repeating: 0, count: wanted.count + 1)
    var best = (cost: Int.max, start: 0, end: 0)
    for (column, word) in words.enumerated() {
      var (diagonal, diagonalBegin) = (costs[0], begins[0])
      begins[0] = column + 1
      diagonalBegin = column
      for row in 1...wanted.count {
        let (old, oldBegin) = (costs[row], begins[row])
        var cost = diagonal + (wanted[row - 1] == word ? 0 : 1)
        var begin = diagonalBegin
        if old + 1 < cost { (cost, begin) = (old + 1, oldBegin) }
        if costs[row - 1] + 1 < cost { (cost, begin) = (costs[row - 1] + 1, begins[row - 1]) }
        (costs[row], begins[row]) = (cost, begin)
        (diagonal, diagonalBegin) = (old, oldBegin)
      }
      if costs[wanted.count] < best.cost {
        best = (costs[wanted.count], begins[wanted.count], column + 1)
      }
    }
    distance = best.cost
    start = min(best.start, words.count - 1)
    pieces =
      best.start <= best.end
      ? Self.pieces(wanted, Array(words[best.start..<best.end])) : []
  }

  private static func pieces(
    _ quoted: [String], _ original: [String]
  ) -> [QuotationCheck.Piece] {
    let width = original.count + 1
    var table = [Int32](repeating: 0, count: (quoted.count + 1) * width)
    for row in 0...quoted.count { table[row * width] = Int32(row) }
    for column in 0...original.count { table[column] = Int32(column) }
    for row in stride(from: 1, through: quoted.count, by: 1) {
      for column in stride(from: 1, through: original.count, by: 1) {
        let change: Int32 = quoted[row - 1] == original[column - 1] ? 0 : 1
        table[row * width + column] = min(
          table[(row - 1) * width + column - 1] + change, table[(row - 1) * width + column] + 1,
          table[row * width + column - 1] + 1)
      }
    }
    var steps: [(QuotationCheck.Piece.Change, String)] = []
    var (row, column) = (quoted.count, original.count)
    while row > 0 || column > 0 {
      let cost = table[row * width + column]
      if row > 0, column > 0, quoted[row - 1] == original[column - 1],
        table[(row - 1) * width + column - 1] == cost
      {
        steps.append((.same, quoted[row - 1]))
        (row, column) = (row - 1, column - 1)
      } else if row > 0, table[(row - 1) * width + column] + 1 == cost {
        steps.append((.added, quoted[row - 1]))
        row -= 1
      } else if column > 0, table[row * width + column - 1] + 1 == cost {
        steps.append((.missing, original[column - 1]))
        column -= 1
      } else {
        steps.append((.missing, original[column - 1]))
        steps.append((.added, quoted[row - 1]))
        (row, column) = (row - 1, column - 1)
      }
    }
    var pieces: [QuotationCheck.Piece] = []
    for (change, word) in steps.reversed() {
      if let last = pieces.last, last.change == change {
        pieces[pieces.count - 1] = QuotationCheck.Piece(
          change: change, text: last.text + " " + word)
      } else {
        pieces.append(QuotationCheck.Piece(change: change, text: word))
      }
    }
    return pieces
  }
}
