import Foundation
import KnowledgeModel
import TestSupport
import Testing

@testable import Courseware

@Suite struct GuideTests {
  /// The same question put to a regular expression.
  private func regularExpression(_ pattern: String) throws -> NSRegularExpression {
    var text = ""
    for part in pattern.split(separator: " ") {
      switch part {
      case "^": text += "^"
      case "...": text += "(?:[a-z]+ ){0,8}"
      default:
        let words = part.split(separator: "|").map {
          $0.hasSuffix("*") ? $0.dropLast() + "[a-z]*" : String($0)
        }
        text += "(?:" + words.joined(separator: "|") + ") "
      }
    }
    return try NSRegularExpression(pattern: (text.hasPrefix("^") ? "" : "(?:^|(?<= ))") + text)
  }

  @Test("a pattern is met where a regular expression meets it", arguments: 0..<400)
  func patternsMatchLikeRegularExpressions(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let words = ["a", "ab", "b", "ba", "c"]
    var parts: [String] = []
    for index in 0..<Int.random(in: 1...4, using: &random) {
      if index > 0, parts.last != "...", Bool.random(using: &random) { parts.append("...") }
      parts.append(
        (0..<Int.random(in: 1...2, using: &random)).map { _ in
          (words.randomElement(using: &random) ?? "a") + (Bool.random(using: &random) ? "*" : "")
        }.joined(separator: "|"))
    }
    let isAnchored = Int.random(in: 0..<4, using: &random) == 0
    let text = (isAnchored ? "^ " : "") + parts.joined(separator: " ")
    let pattern = try #require(WordPattern(text), "\(text)")
    let expression = try regularExpression(text)
    for _ in 0..<20 {
      let sentence = (0..<Int.random(in: 0...14, using: &random)).map { _ in
        words.randomElement(using: &random) ?? "a"
      }
      let joined = sentence.map { $0 + " " }.joined()
      let found = expression.firstMatch(
        in: joined, range: NSRange(location: 0, length: joined.utf16.count))
      let place = found.map { match in
        joined.prefix(match.range.location).count { $0 == " " }
      }
      #expect(pattern.place(in: sentence) == place, "seed \(seed): \(text) in \(joined)")
    }
  }

  @Test(
    "a pattern that says nothing is none",
    arguments: ["", "^", "...", "a ...", "... a", "|", "^ ... a"])
  func emptyPatterns(text: String) { #expect(WordPattern(text) == nil) }

  @Test func aSentenceOverTwoLinesIsFoundInTheLineWhereItsWordsBegin() {
    let data = "r\tnever\tmust\tofficers should ... seize\tno\tyes\n"
    let rules = GuideRules(Array(data.utf8))
    let text = GuideText(
      plain: "Product information\n\nReels bear a mark. Officers\nshould always\nseize others.\n")
    let found = rules.findings(in: text) { _ in false }
    #expect(found.map(\.line) == [3] && found.first?.words.hasSuffix("seize others.") == true)
  }

  @Test func aHeadingIsNoPartOfTheSentenceBelowIt() {
    let rules = GuideRules(Array("r\tnever\tmust\t^ seize\tno\tyes\n".utf8))
    func lines(_ text: String) -> [Int] {
      rules.findings(in: GuideText(plain: text)) { _ in false }.map(\.line)
    }
    #expect(lines("What to do\nSeize the goods.") == [2])
    #expect(lines("- Seize the goods.\n- Look.") == [1])
    #expect(lines("Do not\nseize the goods.") == [])
  }

  @Test func whatTheWholeMustHaveIsToldOnceAtItsEnd() {
    let data = """
      d\tneeds\tmust\tprepared by\tmissing\tadd it
      d\tneeds\tmust\twritten by\tmissing\tadd it
      n\tnumber\tmust\t-\tno number\tadd one
      s\tsection\tshould\tproduct*\tno section\tadd one
      """
    let rules = GuideRules(Array(data.utf8))
    #expect(rules.unreadable == [])
    func names(_ text: String) -> [String] {
      rules.findings(in: GuideText(plain: text)) { $0.contains("TMK") }.map(\.rule)
    }
    #expect(names("Nothing at all.") == ["d", "n", "s"])
    #expect(names("Products\nWritten by us. TMK 12-00345.") == [])
    #expect(names("# Products\n\nPrepared by us.") == ["n"])
  }

  @Test func aLineThatNobodyCanReadIsNamed() {
    let rules = GuideRules(Array("r\tnever\tmust\t... a\tno\tyes\nx\n".utf8))
    #expect(rules.unreadable.count == 2)
  }

  @Test("any text and any module are looked through", arguments: 0..<60)
  func nothingTraps(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let rules = GuideRules(
      Array("r\tnever\tmust\tmarking ... origin\tno\tyes\nq\tright\tmust\tcenter*\tno\tyes\n".utf8))
    let text = ModuleWriter.source(of: Samples.module(using: &random))
    let count = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
    for finding in rules.findings(in: GuideText(plain: text), hasRecordation: { _ in false }) {
      #expect((1...count).contains(finding.line))
    }
    _ = rules.findings(in: GuideText(Samples.module(using: &random))) { _ in false }
  }

  @Test(
    "a credit stands at the end of the head",
    arguments: [
      "id: a\n---\n# L\n", "---\nid: a\n---\n# L\n", "id: a\n# L\n", "id: a\r\n---\r\n# L\r\n",
    ])
  func credits(source: String) {
    let credited = ModuleCredit.adding("ACME,  Inc.", to: source)
    let place = credited.firstRange(of: "credit: ACME, Inc.\n")
    #expect(place != nil)
    #expect(credited.replacing("credit: ACME, Inc.\n", with: "") == source)
    let lines = credited.split(whereSeparator: \.isNewline).map(String.init)
    #expect(lines.firstIndex(of: "credit: ACME, Inc.").map { lines[$0 - 1] } == "id: a")
  }
}
