import TestSupport
import Testing
import TextAnalysis

@Suite struct TextSketchTests {
  private static func words(_ count: Int, _ random: inout SplitMix64) -> [String] {
    (0..<count).map { _ in
      (0..<Int.random(in: 2...7, using: &random)).map { _ in
        String("abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) ?? "a")
      }.joined()
    }
  }

  private static func sketch(_ title: String, _ words: [String]) throws -> TextSketch {
    try #require(TextSketch(title: title, paragraphs: [words.joined(separator: " ")]))
  }

  /// The same by arithmetic on single bits.
  private static func naiveBits(_ words: [String]) -> UInt64 {
    func mixed(_ number: UInt64) -> UInt64 {
      var x = number
      x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
      x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
      return x ^ (x >> 31)
    }
    let hashes = words.map { word in
      mixed(word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    }
    return (0..<64).reduce(UInt64(0)) { bits, bit in
      var votes = 0
      for at in 0..<(words.count - 2) {
        let run = hashes[at...(at + 2)].reduce(UInt64(0)) {
          mixed($0 &* 0x9E37_79B9_7F4A_7C15 &+ $1)
        }
        votes += run >> UInt64(bit) & 1 == 1 ? 1 : -1
      }
      return votes > 0 ? bits | 1 << UInt64(bit) : bits
    }
  }

  @Test func itIsWhatThePaperSays() throws {
    var random = SplitMix64(seed: 5)
    for count in [40, 41, 77, 300] {
      let words = Self.words(count, &random)
      #expect(try Self.sketch("", words).bits == Self.naiveBits(words))
    }
  }

  @Test func caseAndPunctuationMakeNoDifference() throws {
    var random = SplitMix64(seed: 1)
    let words = Self.words(80, &random)
    let plain = try Self.sketch("Steel from Laredo", words)
    let dressed = try #require(
      TextSketch(
        title: "STEEL, from Laredo!",
        paragraphs: [
          words[..<30].map { $0.uppercased() }.joined(separator: ", "),
          words[30...].joined(separator: "\n"),
        ]))
    #expect(plain == dressed)
  }

  @Test func aWordInManyIsMostlyNearAndOtherTextsAreNot() throws {
    var random = SplitMix64(seed: 2)
    var near = 0
    for _ in 0..<50 {
      let words = Self.words(1_000, &random)
      var changed = words
      changed[Int.random(in: 0..<1_000, using: &random)] = "another"
      let own = try Self.sketch("Marking", words)
      if try own.isNear(Self.sketch("Marking", changed)) { near += 1 }
      #expect(try !own.isNear(Self.sketch("Marking", Self.words(1_000, &random))))
    }
    #expect(near >= 40)
  }

  @Test func anotherNumberOrTitleIsAnotherMatter() throws {
    var random = SplitMix64(seed: 3)
    let words = Self.words(400, &random)
    let own = try Self.sketch("Rate of tax, 3101", words + ["8542.31"])
    #expect(try own.isNear(Self.sketch("Rate of tax, 3101", ["8542", "31"] + words)))
    #expect(try !own.isNear(Self.sketch("Rate of tax, 3111", words + ["8542.31"])))
    #expect(try !own.isNear(Self.sketch("Rate of tax, 3101", words + ["8542.32"])))
    #expect(try !own.isNear(Self.sketch("Rates of tax, 3101", words + ["8542.31"])))
  }

  @Test func shortTextsHaveNone() {
    #expect(TextSketch(title: "None", paragraphs: ["No summary provided."]) == nil)
    #expect(TextSketch(title: "", paragraphs: [String]()) == nil)
    let word = [String(repeating: "word ", count: 39)]
    #expect(TextSketch(title: "", paragraphs: word) == nil)
    #expect(TextSketch(title: "one", paragraphs: word) != nil)
  }
}
