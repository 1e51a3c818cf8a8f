import SearchEngine
import TestSupport
import Testing
import TextAnalysis

@Suite struct HighlighterTests {
  private func phrase(_ words: String..., closeness: Closeness = .exact) -> Mark {
    .phrase(words.enumerated().map { .init($0.element, at: $0.offset) }, closeness)
  }

  private func marked(_ marks: [Mark], _ texts: String...) -> [String] {
    var found: [String] = []
    MarkScanner(marks, stemming: .english).scan(texts) { word in
      let bytes = Array(texts[word.text].utf8)[word.range]
      found.append(String(decoding: bytes, as: UTF8.self))
      return true
    }
    return found
  }

  @Test func stemsAreShownAndNothingElse() {
    let passage = Highlighter([.term("import"), .term("steel")], stemming: .english)
      .passage(of: ["Nothing here.", "All importers of Steel <b>pay</b> duty."])
    #expect(passage.parts.filter(\.isMatch).map(\.text) == ["importers", "Steel"])
    #expect(passage.parts.map(\.text).joined() == "All importers of Steel <b>pay</b> duty.")
    #expect(passage.matchCount == 2)
  }

  @Test func onlyTheWordsOfAPhraseThatStandTogether() {
    let marks = [phrase("hot", "roll")]
    #expect(
      marked(marks, "Hot days. Hot-rolled and rolled, hot, ROLLED; a roll hot.")
        == ["Hot", "rolled", "hot", "ROLLED"])
    #expect(marked(marks, "It was hot", "rolled on") == ["hot", "rolled"])
    #expect(marked([phrase("a", "a", "b")], "a a a b a") == ["a", "a", "b"])
  }

  @Test func aPhraseWithSlopInAnyOrder() {
    let marks = [phrase("dump", "valu", closeness: .inWindow(slop: 2))]
    #expect(
      marked(marks, "dumping far from any of the value, value of dumped goods")
        == ["value", "dumped"])
    let ordered = [phrase("dump", "valu", closeness: .inOrder(slop: 2))]
    #expect(marked(ordered, "value dump x value") == ["dump", "value"])
  }

  @Test func wordsOfOneParagraphWhereverTheyStandInIt() {
    let far = String(repeating: "filler ", count: 300)
    let marks = [phrase("dump", "valu", "dump", closeness: .inParagraph)]
    #expect(
      marked(
        marks, "dumping of value", "dump value", "A dump, \(far)dumping, \(far)value dumped.",
        "value")
        == ["dump", "dumping", "value", "dumped"])
  }

  @Test func prefixesAndMisspellings() {
    #expect(marked([.prefix("ant")], "Antidumping ants, giant") == ["Antidumping", "ants"])
    #expect(
      marked([.fuzzy("steel", edits: 1)], "stel steal reel steeled") == [
        "stel", "steal", "steeled",
      ])
    #expect(marked([.term("cafe")], "Café 🚛 关税 café's.") == ["Café", "café's"])
  }

  @Test("every mark is where a slow search finds it", arguments: 0..<20)
  func agreesWithASlowSearch(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let words = ["a", "b", "c", "d", "é"]
    let text = (0..<400).map { _ in words.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
    let all = Tokenizer.words(of: text)
    var expected: Set<Int> = []
    for start in 0..<all.count - 2 where Array(all[start..<start + 3]) == ["a", "b", "a"] {
      expected.formUnion(start..<start + 3)
    }
    var found: Set<Int> = []
    MarkScanner([phrase("a", "b", "a")], stemming: .none).scan([text]) { word in
      found.insert(Tokenizer.words(of: String(text.utf8.prefix(word.range.lowerBound)) ?? "").count)
      return true
    }
    #expect(found == expected)
  }

  @Test func theOnlyMatchOfALongTextIsShown() {
    let filler = String(repeating: "lorem ipsum dolor sit amet ", count: 40_000)
    let highlighter = Highlighter([.term("needl")], stemming: .english)
    let passage = highlighter.passage(of: [filler + "the needle lies here " + filler])
    #expect(passage.parts.filter(\.isMatch).map(\.text) == ["needle"])
    #expect(!passage.isWhole)
    let unbroken = String(repeating: "é", count: 700_000) + " needle"
    #expect(highlighter.passage(of: [unbroken]).parts.contains { $0.text == "needle" })
  }

  @Test func aPassageWithMoreOfTheWordsIsBetter() {
    let filler = String(repeating: "lorem ipsum ", count: 100)
    let passage = Highlighter([.term("steel"), .term("duti")], stemming: .english)
      .passage(of: ["steel steel steel " + filler, filler + " steel pays duty " + filler])
    #expect(passage.parts.filter(\.isMatch).map(\.text) == ["steel", "duty"])
  }

  @Test func aKnownPlaceIsShown() {
    let passage = Highlighter([], stemming: .english)
      .passage(of: ["x", "See 19 C.F.R. § 134.1 for it"], spots: [Spot(text: 1, range: 4..<22)])
    #expect(passage.parts.filter(\.isMatch).map(\.text) == ["19 C.F.R. § 134.1"])
  }
}
