/// What sort of document it is.
package enum DocumentKind: String, CaseIterable, Sendable {
  case guidance, ruling, notice, regulation
  case stakeholderReport = "stakeholder-report"
  case enforcementNote = "enforcement-note"
  case lesson, other
}

extension DocumentKind {
  /// As people read it.
  package var words: String { rawValue.replacing("-", with: " ") }
}
