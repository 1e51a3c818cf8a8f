/// That a document belongs to a Center, how surely, and why.
package struct SectorTag: Equatable, Sendable {
  package var sector: Sector
  /// From 0 to 1: the probability whose log-odds the weights of the evidence add up to.
  package var score: Double
  /// The reasons, weightiest first.
  package var evidence: [Evidence]

  package init(_ sector: Sector, score: Double, evidence: [Evidence]) {
    self.sector = sector
    self.score = score
    self.evidence = evidence
  }
}

/// One reason for a sector tag, or against it.
package struct Evidence: Equatable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// A tariff number that the Center owns, or that others own.
    case tariff
    /// A phrase of the Center's trade, or of another's.
    case phrase
    /// Words for which the trained model has weights.
    case word
    /// A party whose Center is known.
    case party
    /// A port where the Center's goods are common.
    case port
    /// Where the sum starts before there is any evidence.
    case start
    /// The file or its sender named the Center.
    case declared
    /// An officer's word.
    case override
  }

  package var kind: Kind
  /// What was found, such as `8542.31` or `hot-rolled steel`.
  package var text: String
  /// How much it counts, in log-odds; less than zero when it speaks against the Center.
  package var weight: Double
  /// Why it points to the Center, such as `heading 8542, inferred`; may be empty.
  package var detail: String

  package init(_ kind: Kind, _ text: String, weight: Double, detail: String = "") {
    self.kind = kind
    self.text = text
    self.weight = weight
    self.detail = detail
  }
}
