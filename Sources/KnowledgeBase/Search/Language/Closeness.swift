/// How near to each other words must stand.
package enum Closeness: Hashable, Sendable {
  /// Each where the phrase has it or farther on, counted from the word before it, by at most `slop` in all.
  case inOrder(slop: Int)
  /// In any order, in a window with at most `slop` other words.
  case inWindow(slop: Int)
  /// In any order, in one paragraph. Texts part their paragraphs by U+2029.
  case inParagraph

  /// Word after word.
  package static let exact = Closeness.inOrder(slop: 0)

  /// How many other words may stand between; `nil` when that is not what counts.
  package var slop: Int? {
    switch self {
    case .inOrder(let slop), .inWindow(let slop): slop
    case .inParagraph: nil
    }
  }

  /// What allows at least what both allow, in the order of the second.
  func widened(by other: Closeness) -> Closeness {
    guard let slop, let otherSlop = other.slop else { return .inParagraph }
    if case .inOrder = other { return .inOrder(slop: max(slop, otherSlop)) }
    return .inWindow(slop: max(slop, otherSlop))
  }
}
