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
}
