import KnowledgeModel
import TextAnalysis

extension Question {
  /// The share of the points that an answer earns, from 0 to 1. Total: any answer is graded, a senseless
  /// one with nothing.
  ///
  /// Choices are letters of `letter(_:)`, an order is the letters in the learner's order, a match is
  /// `a=b` for the left thing `a` and the right thing `b`; what is written is one text.
  package func grade(_ answer: [String]) -> Double {
    switch key {
    case .single(let options), .scenario(_, let options):
      guard answer.count == 1, let chosen = answer.first else { return 0 }
      return options.indices.contains { options[$0].isRight && Self.letter($0) == chosen } ? 1 : 0
    case .multiple(let options): return Self.grade(options, Set(answer))
    case .order(let items):
      guard answer.count == items.count, !items.isEmpty else { return 0 }
      let right = zip(answer, items.indices).count { $0 == Self.letter($1) }
      return Double(right) / Double(items.count)
    case .match(let pairs):
      guard !pairs.isEmpty, answer.count <= pairs.count else { return 0 }
      let given = Set(answer)
      let right = pairs.indices.count { given.contains(Self.letter($0) + "=" + Self.letter($0)) }
      return Double(right) / Double(pairs.count)
    case .numeric(let value, let tolerance):
      guard let text = answer.first, let given = Self.number(text) else { return 0 }
      return abs(given - value) <= tolerance + abs(value) * 1e-12 ? 1 : 0
    case .short(let accepted):
      let given = Tokenizer.words(of: answer.first ?? "")
      return !given.isEmpty && accepted.contains { Tokenizer.words(of: $0) == given } ? 1 : 0
    case .tariff(let digits): return Self.depth(of: answer.first ?? "", in: digits)
    }
  }

  /// What is said to whoever gave an answer: the remarks of what was chosen.
  package func remarks(on answer: [String]) -> [String] {
    options.indices.filter { answer.contains(Self.letter($0)) && !options[$0].remark.isEmpty }
      .map { options[$0].remark }
  }

  /// Reads a number as people write it: `1,000`, `2.5 %`, `$ 25`, `2,5`.
  package static func number(_ text: String) -> Double? {
    var kept = text.filter { !"% $".contains($0) && !$0.isWhitespace }
    let parts = kept.split(separator: ",", omittingEmptySubsequences: false)
    if parts.count == 2, parts[1].utf8.count != 3, !kept.contains(".") {
      kept = parts.joined(separator: ".")
    } else {
      kept = parts.joined()
    }
    guard !kept.isEmpty, kept.utf8.count <= 40,
      kept.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D })
    else { return nil }
    return Double(kept).flatMap { $0.isFinite ? $0 : nil }
  }

  /// The digits of a tariff number in any spelling; `nil` when it is none.
  ///
  /// Words that name the schedule, marks of every kind, and an explanation in brackets at the end are left out.
  package static func tariffDigits(_ text: String) -> String? {
    var kept = text[...]
    if let bracket = kept.firstIndex(of: "("), kept.last == ")" { kept = kept[..<bracket] }
    let words = kept.uppercased().split { !$0.isLetter && !$0.isNumber }
      .filter { !tariffWords.contains(String($0)) }
    var digits = ""
    for character in words.joined() {
      guard let digit = character.wholeNumberValue, digit < 10 else { return nil }
      digits += String(digit)
    }
    return Tariff.isNumber(digits) ? digits : nil
  }

  private static let tariffWords: Set<String> = [
    "HTSUS", "HTS", "HTSUSA", "SUBHEADING", "HEADING", "CHAPTER", "TARIFF", "CLASSIFICATION",
    "CODE", "ITEM", "NUMBER", "NO", "NOS", "US", "SCHEDULE",
  ]

  /// All that is right earns its share, all that is wrong takes one away.
  private static func grade(_ options: [Option], _ chosen: Set<String>) -> Double {
    let right = options.count(where: \.isRight)
    guard right > 0 else { return 0 }
    var points = 0
    for (index, option) in options.enumerated() where chosen.contains(letter(index)) {
      points += option.isRight ? 1 : -1
    }
    return Double(max(0, points)) / Double(right)
  }

  /// Chapter, heading, subheading and so on, as far as they agree, of those that the key has.
  private static func depth(of text: String, in key: String) -> Double {
    guard let given = tariffDigits(text), !key.isEmpty else { return 0 }
    let (wanted, found) = (Array(key.utf8), Array(given.utf8))
    var agreed = 0
    while agreed + 2 <= min(wanted.count, found.count),
      wanted[agreed] == found[agreed], wanted[agreed + 1] == found[agreed + 1]
    {
      agreed += 2
    }
    // What goes astray behind the key's depth is not asked for; what goes astray before it counts.
    return Double(agreed) / Double(wanted.count)
  }
}
