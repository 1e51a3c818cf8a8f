/// Whether one word becomes another by at most so many insertions, deletions, changes and swaps of
/// neighbours (the restricted Damerau-Levenshtein distance), by characters.
struct Levenshtein {
  private let pattern: [Unicode.Scalar]
  private let edits: Int

  init(_ word: String, edits: Int) {
    pattern = Array(word.unicodeScalars)
    self.edits = edits
  }

  func matches(_ bytes: [UInt8]) -> Bool {
    let word = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    guard abs(word.count - pattern.count) <= edits else { return false }
    var before: [Int] = []
    var previous = Array(0...pattern.count)
    for (row, scalar) in word.enumerated() {
      var current = [row + 1]
      for (column, other) in pattern.enumerated() {
        var best = min(
          previous[column] + (scalar == other ? 0 : 1), previous[column + 1] + 1,
          current[column] + 1)
        if row > 0, column > 0, scalar == pattern[column - 1], word[row - 1] == other {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      if (current.min() ?? 0) > edits { return false }
      (before, previous) = (previous, current)
    }
    return previous[pattern.count] <= edits
  }
}
