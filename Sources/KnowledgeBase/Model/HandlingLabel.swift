/// How widely a document may be read. Each label is readable by fewer than the one before it.
package enum HandlingLabel: String, CaseIterable, Sendable, Comparable {
  /// Anyone.
  case `public`
  /// Partners and everyone in the Centers.
  case industry
  /// Officers and trainers.
  case official
  /// Officers with enforcement clearance, for the Center that owns the document.
  case enforcement

  package static func < (left: HandlingLabel, right: HandlingLabel) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .public: 0
    case .industry: 1
    case .official: 2
    case .enforcement: 3
    }
  }
}
