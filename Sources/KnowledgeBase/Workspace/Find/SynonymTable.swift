import KnowledgeModel
import TextAnalysis

/// Words that mean the same, and words that take in narrower ones.
///
/// A line `AD, antidumping duty` works both ways; `trade fraud => evasion, smuggling` one way. A line of a
/// later file that begins with the same words takes the place of an earlier one; alone, it turns it off.
struct SynonymTable: Sendable {
  struct Member: Sendable {
    let surface: String
    let stems: [String]
  }

  /// One line, as seen from one of its members.
  struct Group: Sendable {
    let others: [Member]
    /// Every word of the line, to tell whether a question is about it.
    let vocabulary: Set<String>
  }

  /// By the stems of the member, joined by blanks.
  private var groups: [String: [Group]] = [:]
  /// The words of all lines.
  private(set) var vocabulary: Set<String> = []
  private(set) var longest = 1

  static let longestFile = 1 << 20

  init(twoWay: [String], oneWay: [String]) {
    let stemmer = Stemmer()
    func member(_ text: some StringProtocol) -> Member? {
      let stems = Tokenizer.words(of: String(text)).map(stemmer.stem)
      return stems.isEmpty || stems.count > 12
        ? nil : Member(surface: String(text).trimmingBlanks, stems: stems)
    }
    func members(_ text: some StringProtocol) -> [Member] {
      text.split(separator: ",").compactMap { member($0) }
    }
    var lines: [String: (from: [Member], all: [Member])] = [:]
    for text in twoWay {
      for line in Self.lines(text) {
        let all = members(line)
        if let first = all.first { lines["= " + first.stems.joined(separator: " ")] = (all, all) }
      }
    }
    for text in oneWay {
      for line in Self.lines(text) {
        guard let arrow = line.firstRange(of: "=>"), let broad = member(line[..<arrow.lowerBound])
        else { continue }
        lines["> " + broad.stems.joined(separator: " ")] =
          ([broad], [broad] + members(line[arrow.upperBound...]))
      }
    }
    for (_, line) in lines.sorted(by: { $0.key < $1.key }) {
      let words = Set(line.all.flatMap(\.stems))
      for from in line.from {
        let key = from.stems.joined(separator: " ")
        let others = line.all.filter { $0.stems != from.stems }
        guard !others.isEmpty else { continue }
        vocabulary.formUnion(words)
        longest = max(longest, from.stems.count)
        groups[key, default: []].append(Group(others: others, vocabulary: words))
      }
    }
  }

  /// What some words may be replaced by, in a question that has `others` beside them.
  ///
  /// A short form of at most four letters means many things: when it stands in several lines, or is not
  /// written in capitals, another word of the question must speak for it. A word with a digit never is one.
  func alternatives(for typed: [String], stems: [String], beside others: Set<String>) -> [Member] {
    guard let found = groups[stems.joined(separator: " ")],
      !stems.contains(where: { $0.contains(where: \.isNumber) })
    else { return [] }
    var chosen = found
    if stems.count == 1, let only = typed.first, only.filter(\.isLetter).count <= 4 {
      let isCapital = only.allSatisfy { !$0.isLetter || $0.isUppercase }
      if found.count > 1 {
        chosen = found.filter { !$0.vocabulary.isDisjoint(with: others) }
      } else if !isCapital, vocabulary.isDisjoint(with: others) {
        chosen = []
      }
    }
    var seen: Set<[String]> = [stems]
    return chosen.flatMap(\.others).filter { seen.insert($0.stems).inserted }
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
  }
}
