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
