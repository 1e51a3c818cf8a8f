/// What one document does to another that it cites. Later cases outweigh earlier ones.
package enum Treatment: String, CaseIterable, Sendable, Comparable {
  case cites, follows, clarifies, distinguishes
  case proposesToModify = "proposes-to-modify"
  case proposesToRevoke = "proposes-to-revoke"
  case withdrawsProposal = "withdraws-proposal"
  case modifies, supersedes, revokes

  /// From 0 for `cites` to 9 for `revokes`.
  package var weight: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether it bears on the status of what is cited.
  package var determines: Bool { self >= Self.leastDetermining }

  /// The first that bears on a status.
  package static let leastDetermining = Treatment.proposesToModify

  /// The status that it gives; `nil` when it gives none by itself.
  package var status: DocumentStatus? {
    switch self {
    case .proposesToModify, .proposesToRevoke: .proposedChange
    case .modifies: .modified
    case .supersedes: .superseded
    case .revokes: .revoked
    case .cites, .follows, .clarifies, .distinguishes, .withdrawsProposal: nil
    }
  }

  package static func < (left: Treatment, right: Treatment) -> Bool { left.weight < right.weight }
}

/// One edge of the citation graph, seen from the document that cites.
///
/// A document has one edge to each identifier that it names: the weightiest thing that it does to it,
/// at the first place where it does so.
package struct Citation: Equatable, Hashable, Sendable {
  package var target: Identifier
  package var treatment: Treatment
  /// The id of the rule that found the treatment, such as `revokes.passive`.
  package var rule: String
  /// Paragraph number, 0 for the title; `nil` when a field of the source says so, not the text.
  package var paragraph: Int?
  /// Where the identifier stands in the paragraph, in UTF-8 bytes.
  package var range: Range<Int>
  /// Where the sentence around it stands.
  package var sentence: Range<Int>
  /// How often the document names the identifier.
  package var mentions: Int
  /// The first day of the effect, when the document states one or the means to count it.
  package var effective: CalendarDate?
  /// The last day for comments on a proposal.
  package var commentsClose: CalendarDate?

  package init(
    _ target: Identifier, _ treatment: Treatment, rule: String, paragraph: Int?,
    range: Range<Int> = 0..<0, sentence: Range<Int> = 0..<0, mentions: Int = 1,
    effective: CalendarDate? = nil, commentsClose: CalendarDate? = nil
  ) {
    self.target = target
    self.treatment = treatment
    self.rule = rule
    self.paragraph = paragraph
    self.range = range
    self.sentence = sentence
    self.mentions = mentions
    self.effective = effective
    self.commentsClose = commentsClose
  }
}

/// What a document is called and what it cites.
package struct CitationRecord: Equatable, Sendable {
  /// The document's own numbers: a citation of one of them is a citation of it.
  package var own: [Identifier]
  package var cites: [Citation]

  package init(own: [Identifier] = [], cites: [Citation] = []) {
    self.own = own
    self.cites = cites
  }
}

/// A person's word on what a document does to an identifier that it names.
package struct CitationCorrection: Equatable, Sendable {
  package let target: Identifier
  package let treatment: Treatment
  package let reason: String
  package let author: String
  package let at: Timestamp

  package init(
    target: Identifier, treatment: Treatment, reason: String, author: String, at time: Timestamp
  ) {
    self.target = target
    self.treatment = treatment
    self.reason = reason
    self.author = author
    at = time
  }
}
