import TextAnalysis

/// What stands against publishing a product-identification guide, or what it should have besides.
package struct GuideFinding: Equatable, Sendable, Comparable {
  /// The rule's name, such as `instruction`. Programs match on it.
  package let rule: String
  /// Whether the guide cannot be published with it; else it is advice.
  package let isBinding: Bool
  package let line: Int
  /// The sentence that it is about; empty when something is missing.
  package let words: String
  package let problem: String
  /// What to write instead.
  package let remedy: String

  package static func < (left: GuideFinding, right: GuideFinding) -> Bool {
    (left.line, left.rule, left.problem) < (right.line, right.rule, right.problem)
  }
}

/// The rules for product-identification guides, read from their data file: no legal authority or opinion, no
/// instruction to examine, detain or seize, the disclaimer, recorded rights only.
package struct GuideRules: Sendable {
  private enum Test: String { case never, except, needs, section, right, number }

  private struct Rule: Sendable {
    let name: String
    let test: Test
    let isBinding: Bool
    /// `nil` for `number`.
    let pattern: WordPattern?
    let problem: String
    let remedy: String

    func finding(line: Int, words: String = "") -> GuideFinding {
      GuideFinding(
        rule: name, isBinding: isBinding, line: line, words: String(words.prefix(200)),
        problem: problem, remedy: remedy)
    }
  }

  private let rules: [Rule]
  /// Lines of the data file that could not be read; none in the one that is shipped.
  package let unreadable: [String]

  /// `rule, test, weight, pattern, problem, remedy`, separated by tabs; a line that begins with `#` is a comment.
  package init(_ data: [UInt8]) {
    var rules: [Rule] = []
    var unreadable: [String] = []
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n")
    where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 6, let test = Test(rawValue: fields[1]),
        ["must", "should"].contains(fields[2])
      else {
        unreadable.append(String(line))
        continue
      }
      let pattern = WordPattern(fields[3])
      guard test == .number || pattern != nil else {
        unreadable.append(String(line))
        continue
      }
      rules.append(
        Rule(
          name: fields[0], test: test, isBinding: fields[2] == "must",
          pattern: test == .number ? nil : pattern, problem: fields[4], remedy: fields[5]))
    }
    self.rules = rules
    self.unreadable = unreadable
  }

  /// The rules that ask something of a guide as a whole.
  package var namesOfTheWhole: Set<String> {
    Set(rules.filter { [.needs, .section, .number].contains($0.test) }.map(\.name))
  }

  /// Everything that the rules find, by line. `hasRecordation` says whether a text names a number under which
  /// CBP has recorded a right; rules named in `leaving` are not asked.
  package func findings(
    in text: GuideText, leaving left: Set<String> = [], hasRecordation: (String) -> Bool
  ) -> [GuideFinding] {
    let asked = rules.filter { !left.contains($0.name) }
    var findings: [GuideFinding] = []
    var met: Set<String> = []
    for paragraph in text.paragraphs {
      let whole = paragraph.text
      let numbered = hasRecordation(whole)
      if numbered { for rule in asked where rule.test == .number { met.insert(rule.name) } }
      let words = Tokenizer.words(of: whole)
      for rule in asked where rule.test == .section && paragraph.isHeading {
        if rule.pattern?.place(in: words) != nil { met.insert(rule.name) }
      }
      var isRightNamed = false
      for sentence in paragraph.sentences {
        func fits(_ rule: Rule) -> Int? { rule.pattern?.place(in: sentence.words) }
        for rule in asked where rule.test == .needs && fits(rule) != nil { met.insert(rule.name) }
        let excepted = Set(
          asked.filter { $0.test == .except && fits($0) != nil }.map(\.name))
        var told: Set<String> = []
        for rule in asked where !excepted.contains(rule.name) && !told.contains(rule.name) {
          switch rule.test {
          case .never: break
          case .right where !numbered && !isRightNamed && !paragraph.isHeading: break
          case .right, .except, .needs, .section, .number: continue
          }
          guard let place = fits(rule) else { continue }
          told.insert(rule.name)
          if rule.test == .right { isRightNamed = true }
          findings.append(
            rule.finding(
              line: sentence.lines.indices.contains(place) ? sentence.lines[place] : 1,
              words: sentence.text))
        }
      }
    }
    var missing: Set<String> = []
    for rule in asked where !met.contains(rule.name) {
      switch rule.test {
      case .needs, .section, .number:
        if missing.insert(rule.name).inserted {
          findings.append(rule.finding(line: text.lastLine))
        }
      case .never, .except, .right: break
      }
    }
    return findings.sorted()
  }
}
