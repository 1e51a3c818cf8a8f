/// Something wrong in a lesson source: where, what, and what to write instead.
package struct SourceFault: Error, Equatable, Sendable, Comparable, CustomStringConvertible {
  /// What kind of fault it is. Programs match on these; they are never renamed.
  package enum Code: String, CaseIterable, Sendable {
    case head, key, value, missing, size, text
    case block, attribute, fence, citation, table, figure, question, glossary, address
    case unresolved, hidden, ended, changed, moved
    case draft, heading, alternative, language, separation, mark
    /// A rule for product-identification guides, or for what industry sends in.
    case guide, offer
  }

  package let code: Code
  package let file: String
  package let line: Int
  package let problem: String
  /// What to write instead.
  package let remedy: String

  package init(_ code: Code, file: String, line: Int, _ problem: String, _ remedy: String) {
    self.code = code
    self.file = file
    self.line = line
    self.problem = problem
    self.remedy = remedy
  }

  /// `FILE:LINE: problem; remedy`
  package var description: String { "\(file):\(line): \(problem); \(remedy)" }

  package static func < (left: SourceFault, right: SourceFault) -> Bool {
    (left.file, left.line, left.problem) < (right.file, right.line, right.problem)
  }
}

/// Every fault of a source, at least one; of a source that is no lesson at all, the first thousand.
package struct SourceFaults: Error, Equatable, Sendable {
  package let all: [SourceFault]

  package init(_ faults: [SourceFault]) { all = Array(faults.sorted().prefix(1_000)) }
}
