/// A submission's id: `sub_` and a ULID.
package struct SubmissionID: Hashable, Sendable, Comparable, LosslessStringConvertible {
  package let description: String

  package init?(_ text: String) {
    guard let id = ULID(text, prefix: "sub_") else { return nil }
    description = "sub_" + id.description
  }

  /// A new id that sorts after every id made in an earlier millisecond.
  package init(at time: Timestamp, using random: inout some RandomNumberGenerator) {
    description = "sub_" + ULID(at: time, using: &random).description
  }

  package static func < (left: SubmissionID, right: SubmissionID) -> Bool {
    left.description < right.description
  }
}

/// What industry sends to the Centers. What each asks for stands in a data file (`SubmissionForm`).
package enum SubmissionKind: String, CaseIterable, Sendable {
  case inquiry
  case industryTrend = "industry-trend"
  case issue
  case allegation
  case evasionAllegation = "evasion-allegation"
  case productGuide = "product-guide"
  case trainingOffer = "training-offer"

  /// What a published submission of this kind is as a document.
  package var documentKind: DocumentKind {
    switch self {
    case .inquiry, .industryTrend, .issue: .stakeholderReport
    case .allegation, .evasionAllegation: .enforcementNote
    case .productGuide: .guidance
    case .trainingOffer: .other
    }
  }
}
