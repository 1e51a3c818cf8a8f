/// Words that a sentence is looked through for: `please ... seize|detain`, `^ hold`, `counterfeit*`.
///
/// `a|b` is one of some words, `stem*` whatever begins so, `...` up to eight words between, `^` the beginning of
/// the sentence.
struct WordPattern: Equatable, Sendable {
  /// Words that `...` passes over at most.
  static let longestGap = 8

  private enum Part: Equatable {
    case gap
    case word(exact: Set<String>, stems: [String])
  }

  private let parts: [Part]
  private let isAtStart: Bool

  /// `nil` for a text that begins or ends with a gap, or has no word.
  init?(_ text: String) {
    var words = text.split(separator: " ").map(String.init)
    isAtStart = words.first == "^"
    if isAtStart { words.removeFirst() }
    var parts: [Part] = []
    for word in words {
      if word == "..." {
        parts.append(.gap)
        continue
      }
      let all = word.split(separator: "|").map(String.init)
      let stems = all.filter { $0.hasSuffix("*") && $0.utf8.count > 1 }.map {
        String($0.dropLast())
      }
      let exact = all.filter { !$0.hasSuffix("*") }
      guard stems.count + exact.count == all.count, !all.isEmpty else { return nil }
      parts.append(.word(exact: Set(exact), stems: stems))
    }
    guard let first = parts.first, let last = parts.last, first != .gap, last != .gap else {
      return nil
    }
    self.parts = parts
  }

  /// Which of a sentence's words the first match begins with; `nil` when it has none.
  func place(in words: [String]) -> Int? {
    guard !words.isEmpty else { return nil }
    return (isAtStart ? 0..<1 : words.indices).first { fits(parts[...], words[$0...]) }
  }

  private func fits(_ parts: ArraySlice<Part>, _ words: ArraySlice<String>) -> Bool {
    guard let part = parts.first else { return true }
    let rest = parts.dropFirst()
    switch part {
    case .gap:
      return (0...Self.longestGap).contains { count in
        count <= words.count && fits(rest, words.dropFirst(count))
      }
    case .word(let exact, let stems):
      guard let word = words.first, exact.contains(word) || stems.contains(where: word.hasPrefix)
      else { return false }
      return fits(rest, words.dropFirst())
    }
  }
}
