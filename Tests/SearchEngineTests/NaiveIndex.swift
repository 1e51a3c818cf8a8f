import Foundation
import TestSupport

@testable import SearchEngine

/// The engine's slow twin: keeps every document's words in lists and looks at all of them.
///
/// It knows segments only because statistics count deleted documents until they are merged away;
/// tests that delete compare after a merge, or compare matches alone.
struct NaiveIndex {
  struct Entry {
    let key: UInt64
    let compartment: String
    /// Words of each text field.
    let words: [[String]]
    /// For each word of each text field, in which paragraph of the field it stands.
    let paragraphs: [[Int]]
    let keywords: [[String]]
    let numbers: [Int32?]
  }

  let schema: Schema
  var entries: [Entry] = []

  mutating func put(_ document: IndexDocument, _ compartment: String) {
    entries.removeAll { $0.key == document.key }
    entries.append(
      Entry(
        key: document.key, compartment: compartment,
        words: document.texts.map { $0.split(whereSeparator: \.isWhitespace).map(String.init) },
        paragraphs: document.texts.map { text in
          text.split(separator: "\u{2029}", omittingEmptySubsequences: false).enumerated()
            .flatMap { number, paragraph in
              paragraph.split(separator: " ").map { _ in number }
            }
        },
        keywords: document.keywords, numbers: document.numbers))
  }

  mutating func remove(_ key: UInt64) { entries.removeAll { $0.key == key } }

  /// Position and word, as the index numbers them.
  func positions(_ entry: Entry) -> [(position: Int, field: Int, word: String)] {
    var result: [(Int, Int, String)] = []
    var start = 0
    for (field, words) in entry.words.enumerated() {
      for (offset, word) in words.enumerated() { result.append((start + offset, field, word)) }
      start += words.count + SegmentLayout.fieldGap
    }
    return result
  }

  func length(_ entry: Entry) -> Int {
    zip(entry.words, schema.textFields).reduce(0) { $0 + $1.0.count * $1.1.weight }
  }

  /// The scores of all matching documents of some compartments.
  func search(_ plan: Plan, in compartments: Set<String>) -> [UInt64: Float] {
    let readable = entries.filter { compartments.contains($0.compartment) }
    let total = readable.reduce(0) { $0 + length($1) }
    let average = readable.isEmpty ? 1 : max(1, Float(total) / Float(readable.count))
    var scores: [UInt64: Float] = [:]
    for entry in readable {
      if let score = score(plan, entry, readable, average, 1) { scores[entry.key] = score }
    }
    return scores
  }

  private func saturate(_ frequency: Float, _ entry: Entry, _ average: Float) -> Float {
    let rounded = Float(LengthCode.decode(LengthCode.encode(length(entry))))
    return frequency * (BM25.k1 + 1)
      / (frequency + BM25.k1 * (1 - BM25.b + BM25.b * rounded / average))
  }

  private func rarity(_ readable: [Entry], _ has: (Entry) -> Bool) -> Float {
    BM25.inverseFrequency(documents: readable.count(where: has), of: readable.count)
  }

  private func score(
    _ plan: Plan, _ entry: Entry, _ readable: [Entry], _ average: Float, _ boost: Float
  ) -> Float? {
    switch plan {
    case .nothing: return nil
    case .all: return 0
    case .term(let term, nil):
      let frequency = positions(entry).filter { $0.word == term }
        .reduce(0) { $0 + schema.textFields[$1.field].weight }
      guard frequency > 0 else { return nil }
      let weight = boost * rarity(readable) { $0.words.joined().contains(term) }
      return weight * saturate(Float(frequency), entry, average)
    case .term(let term, let field):
      return score(
        .phrase([.init(term, at: 0)], field: field), entry, readable, average, boost)
    case .phrase(let terms, let closeness, let field):
      if terms.count == 1, field == nil {
        return score(.term(terms[0].term), entry, readable, average, boost)
      }
      let count =
        closeness == .inParagraph
        ? paragraphs(terms, field, entry) : windows(terms, closeness, field, entry)
      guard count > 0 else { return nil }
      var weight: Float = 0
      for term in terms { weight += rarity(readable) { $0.words.joined().contains(term.term) } }
      return boost * weight * saturate(Float(count), entry, average)
    case .prefix(let prefix, let field):
      return positions(entry).contains {
        $0.word.hasPrefix(prefix) && (field == nil || field == $0.field)
      } ? boost : nil
    case .fuzzy(let word, let edits, let field):
      return positions(entry).contains {
        (field == nil || field == $0.field)
          && Self.distance(Array($0.word), Array(word)) <= edits
      } ? boost : nil
    case .keyword(let field, let value):
      let count = entry.keywords[field].count { $0 == value }
      guard count > 0 else { return nil }
      let weight = boost * rarity(readable) { $0.keywords[field].contains(value) }
      return weight * saturate(Float(count), entry, average)
    case .keywordPrefix(let field, let prefix):
      return entry.keywords[field].contains { $0.hasPrefix(prefix) } ? boost : nil
    case .keywordRange(let field, let from, let through):
      return entry.keywords[field].contains {
        $0 >= from && ($0 <= through || $0.hasPrefix(through))
      } ? boost : nil
    case .number(let column, let range):
      return entry.numbers[column].map(range.contains) == true ? 0 : nil
    case .and(let plans):
      var sum: Float = 0
      for plan in plans {
        guard let part = score(plan, entry, readable, average, boost) else { return nil }
        sum += part
      }
      return plans.isEmpty ? nil : sum
    case .or(let plans):
      let parts = plans.compactMap { score($0, entry, readable, average, boost) }
      return parts.isEmpty ? nil : parts.reduce(0, +)
    case .excluding(let plan, let excluded):
      if score(excluded, entry, readable, average, 0) != nil { return nil }
      return score(plan, entry, readable, average, boost)
    case .filtered(let plan, let filter):
      if score(filter, entry, readable, average, 0) == nil { return nil }
      return score(plan, entry, readable, average, boost)
    case .boosted(let plan, let optional):
      guard let base = score(plan, entry, readable, average, boost) else { return nil }
      return score(optional, entry, readable, average, boost).map { base + $0 } ?? base
    case .weighted(let plan, let factor):
      return score(plan, entry, readable, average, boost * factor)
    }
  }

  /// In how many paragraphs each term stands as often as it is asked for.
  private func paragraphs(_ terms: [Plan.PhraseTerm], _ field: Int?, _ entry: Entry) -> Int {
    entry.words.indices.filter { field == nil || field == $0 }.reduce(0) { sum, field in
      sum
        + Set(entry.paragraphs[field]).count { paragraph in
          let words = zip(entry.words[field], entry.paragraphs[field])
            .filter { $0.1 == paragraph }.map(\.0)
          return terms.allSatisfy { term in
            words.count { $0 == term.term } >= terms.count { $0.term == term.term }
          }
        }
    }
  }

  /// Windows as `PhraseMatcher` defines them, found by moving the leftmost word on.
  private func windows(
    _ terms: [Plan.PhraseTerm], _ closeness: Closeness, _ field: Int?, _ entry: Entry
  ) -> Int {
    let slop = closeness.slop ?? 0
    let ordered = closeness == .inOrder(slop: slop)
    let places = positions(entry)
    let lists = terms.map { term in
      places.filter { $0.word == term.term && (field == nil || field == $0.field) }
        .map { $0.position }
    }
    if lists.contains(where: \.isEmpty) { return 0 }
    if slop == 0, ordered {
      return lists[0].count { start in
        zip(lists, terms).allSatisfy { $0.contains(start - terms[0].offset + $1.offset) }
      }
    }
    if ordered {
      return lists[0].count { start in
        Self.isChain(lists.dropFirst(), terms.dropFirst(), from: start, terms[0], slop: slop)
      }
    }
    var indices = terms.map { _ in 0 }
    var count = 0
    while true {
      let spots = terms.indices.map { lists[$0][indices[$0]] }
      let real = Set(terms.indices.map { lists[$0][indices[$0]] })
      let spread = (spots.max() ?? 0) - (spots.min() ?? 0)
      if spread <= slop + terms.count - 1, real.count == terms.count {
        count += 1
      }
      guard let leftmost = spots.indices.min(by: { (spots[$0], $0) < (spots[$1], $1) }) else {
        return count
      }
      indices[leftmost] += 1
      if indices[leftmost] >= lists[leftmost].count { return count }
    }
  }

  /// Whether terms can follow one that stands at `place`, each at its distance or farther, by no more than
  /// the slop in all.
  private static func isChain(
    _ lists: ArraySlice<[Int]>, _ terms: ArraySlice<Plan.PhraseTerm>, from place: Int,
    _ before: Plan.PhraseTerm, slop: Int
  ) -> Bool {
    guard let list = lists.first, let term = terms.first else { return true }
    return list.contains { next in
      let farther = next - place - (term.offset - before.offset)
      return farther >= 0 && farther <= slop
        && isChain(
          lists.dropFirst(), terms.dropFirst(), from: next, term, slop: slop - farther)
    }
  }

  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var table = Array(
      repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in 0...left.count { table[i][0] = i }
    for j in 0...right.count { table[0][j] = j }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    for i in 1...left.count {
      for j in 1...right.count {
        table[i][j] = min(
          table[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1), table[i - 1][j] + 1,
          table[i][j - 1] + 1)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[left.count][right.count]
  }
}
