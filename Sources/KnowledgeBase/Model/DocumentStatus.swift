/// Whether a document still says what the law is.
package enum DocumentStatus: String, CaseIterable, Sendable {
  case inForce = "in-force"
  case proposedChange = "proposed-change"
  case modified, revoked, superseded, expired, unknown
}

/// A status, the day from which it holds, and the notice or person that says so.
package struct StatusAssertion: Equatable, Sendable {
  package var status: DocumentStatus
  /// The first day on which the status holds; `nil` when it was not said.
  package var since: CalendarDate?
  /// What made it so, such as `58 FR 12345`; `nil` when it was not said.
  package var basis: String?

  package init(_ status: DocumentStatus, since: CalendarDate? = nil, basis: String? = nil) {
    self.status = status
    self.since = since
    self.basis = basis
  }

  /// The basis, to stand behind the status: ` by 58 FR 12345`, or `: Answered by uniform decision 7` where the source
  /// gives words and not a number. Empty when it was not said.
  package var basisWords: String { Self.words(ofBasis: basis ?? "") }

  /// The same of a basis alone.
  package static func words(ofBasis basis: String) -> String {
    guard !basis.isEmpty else { return "" }
    let isProse = basis.split(separator: " ").contains { word in
      word.count > 1 && word.allSatisfy { $0.isLowercase }
    }
    return (isProse ? ": " : " by ") + basis
  }
}

extension DocumentStatus {
  /// As people read it.
  package var words: String { rawValue.replacing("-", with: " ") }
}
