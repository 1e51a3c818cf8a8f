import TestSupport
import Testing
import TextAnalysis

@Suite struct TokenizerTests {
  @Test(
    "legal text is cut where a lawyer would",
    arguments: [
      ("Hot-rolled steel, other than rebar", ["hot", "rolled", "steel", "other", "than", "rebar"]),
      ("19 C.F.R. § 134.1(b)", ["19", "cfr", "134.1", "b"]),
      ("the U.S. importer's bond", ["the", "us", "importer", "bond"]),
      ("8471.30.0100 at $1,234.56", ["8471.30.0100", "at", "1,234.56"]),
      ("end.Next sentence", ["end", "next", "sentence"]),
      ("Café Zürich Łódź straße", ["cafe", "zurich", "lodz", "strasse"]),
      ("N301234 and A-570-910", ["n301234", "and", "a", "570", "910"]),
      ("don’t co\u{AD}operate", ["dont", "cooperate"]),
      ("集積回路", ["集", "積", "回", "路"]),
      ("", []), (" — …", []),
    ])
  func cutting(text: String, expected: [String]) {
    #expect(Tokenizer.words(of: text) == expected)
  }

  @Test("tokens lie in order inside the text, whatever the bytes", arguments: 0..<20)
  func hostileBytes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<500).map { _ in UInt8.random(in: 0...255, using: &random) }
    var buffer = TokenBuffer()
    Tokenizer.tokenize(bytes.span, into: &buffer)
    var end: Int32 = 0
    for token in buffer.tokens {
      #expect(token.start >= end && token.end > token.start && Int(token.end) <= bytes.count)
      end = token.end
    }
  }

  @Test func stemsFollowSnowball() {
    let stemmer = Stemmer()
    #expect(stemmer.stem("importers") == "import")
    #expect(stemmer.stem("classification") == "classif")
    #expect(stemmer.stem("n301234s") == "n301234s")
  }
}
