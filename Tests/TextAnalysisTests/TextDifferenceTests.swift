import TestSupport
import Testing
import TextAnalysis

@Suite struct TextDifferenceTests {
  @Test("a difference makes both texts again, and keeps as much as can be kept", arguments: 0..<300)
  func isWholeAndSmall(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    func tokens() -> [Int] {
      (0..<Int.random(in: 0...14, using: &random)).map { _ in Int.random(in: 0...5, using: &random)
      }
    }
    let (before, after) = (tokens(), tokens())
    let pieces = TextDifference.pieces(from: before, to: after)
    #expect(pieces.filter { $0.change != .added }.flatMap(\.tokens) == before)
    #expect(pieces.filter { $0.change != .removed }.flatMap(\.tokens) == after)
    let kept = pieces.filter { $0.change == .same }.flatMap(\.tokens).count
    #expect(kept == Self.longestCommon(before[...], after[...]))
    for (first, second) in zip(pieces, pieces.dropFirst()) {
      #expect(first.change != second.change)
    }
  }

  /// By definition: with and without the first of each.
  private static func longestCommon(_ left: ArraySlice<Int>, _ right: ArraySlice<Int>) -> Int {
    var known: [[Int]] = Array(
      repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 1..<max(left.count + 1, 1) {
      for column in 1..<max(right.count + 1, 1) {
        known[row][column] =
          left[left.startIndex + row - 1] == right[right.startIndex + column - 1]
          ? known[row - 1][column - 1] + 1 : max(known[row - 1][column], known[row][column - 1])
      }
    }
    return known[left.count][right.count]
  }

  @Test("long texts are compared whole too, in little memory", arguments: 0..<6)
  func isWholeWhenLong(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    // Half of the words stand once, so that there is something to cut at; in the last case none does.
    let range = seed == 5 ? 0...3 : 0...4000
    let before = (0..<3000).map { _ in Int.random(in: range, using: &random) }
    var after = before
    for _ in 0..<40 {
      let place = Int.random(in: 0..<after.count, using: &random)
      if Bool.random(using: &random) {
        after.remove(at: place)
      } else {
        after.insert(-1, at: place)
      }
    }
    let pieces = TextDifference.pieces(from: before, to: after)
    #expect(pieces.filter { $0.change != .added }.flatMap(\.tokens) == before)
    #expect(pieces.filter { $0.change != .removed }.flatMap(\.tokens) == after)
    let kept = pieces.filter { $0.change == .same }.flatMap(\.tokens).count
    if seed != 5 { #expect(kept >= 2900) }
  }

  @Test func wordsMakeTheirTextAgain() {
    for text in ["", "a", "The goods, of 8542.31, are free.", "  two  blanks ", "naïve café—ok\n"] {
      #expect(TextDifference.words(of: text).joined() == text)
    }
    #expect(TextDifference.words(of: "a b-c") == ["a", " ", "b", "-", "c"])
  }
}
