/// A question as it was typed, taken apart but not yet understood.
package indirect enum QueryTree: Equatable, Sendable {
  /// A word, or several joined by punctuation, such as `hot-rolled`.
  case word(String)
  /// Words in quotation marks. `slop` is 0 for an exact phrase.
  case phrase(String, slop: Int)
  case prefix(String)
  case fuzzy(String, edits: Int)
  /// `field:value`; the value is one of the other cases, or a group of them.
  case field(String, QueryTree)
  /// `from..through`; an open end is `nil`.
  case range(String?, String?)
  /// `value!`: that value and nothing below it.
  case exactly(String)
  /// `a NEAR/n b`: with at most so many other words between them, in any order; `PRE/n` in this one;
  /// `NEAR/p` in one paragraph.
  case near([QueryTree], Closeness)
  /// `a^2`: counts so many times as much.
  case boosted(QueryTree, by: Float)
  case and([QueryTree])
  case or([QueryTree])
  case not(QueryTree)
}

/// What the reading of a question came to.
package struct ParsedQuery: Equatable, Sendable {
  /// `nil` when there is nothing to look for.
  package let tree: QueryTree?
  /// What could not be read and was taken as words, in plain English.
  package let notes: [String]
}

extension Closeness {
  /// The operator that asks for it.
  fileprivate var text: String {
    switch self {
    case .inOrder(let slop): "PRE/\(slop)"
    case .inWindow(let slop): "NEAR/\(slop)"
    case .inParagraph: "NEAR/p"
    }
  }
}

extension QueryTree {
  /// The question written out, every group in brackets; reading it gives the same tree.
  package var text: String {
    switch self {
    case .word(let text): text
    case .phrase(let text, let slop): "\"\(text)\"" + (slop > 0 ? "~\(slop)" : "")
    case .prefix(let text): text + "*"
    case .fuzzy(let text, let edits): text + (edits > 1 ? "~\(edits)" : "~")
    case .field(let name, let value): "\(name):\(value.operand)"
    case .range(let from, let through): "\(from ?? "")..\(through ?? "")"
    case .exactly(let text): text + "!"
    case .near(let trees, let closeness):
      closeness.text + "(" + trees.map(\.operand).joined(separator: " ") + ")"
    case .boosted(let tree, let factor): "\(tree.operand)^\(factor)"
    case .and(let trees): trees.map(\.operand).joined(separator: " ")
    case .or(let trees): trees.map(\.operand).joined(separator: " OR ")
    case .not(let tree): "NOT \(tree.operand)"
    }
  }

  private var operand: String {
    switch self {
    case .and, .or, .not, .boosted: "(\(text))"
    default: text
    }
  }
}
