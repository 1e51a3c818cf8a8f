/// What a reader makes of a document, in a word.
package enum DocumentVerdict: String, CaseIterable, Sendable {
  case useful
  /// The reader has met the same.
  case seenToo = "seen-too"
  case wrong
  case expired

  package var words: String {
    switch self {
    case .useful: "useful"
    case .seenToo: "seen it too"
    case .wrong: "wrong"
    case .expired: "out of date"
    }
  }
}

package enum OfDocumentProposal: IDKind { package static var prefix: String { "prp_" } }
/// `prp_` and a ULID: a proposed change of a document.
package typealias DocumentProposalID = PrefixedID<OfDocumentProposal>

/// A change of a document that a reader proposes, and what became of it.
package struct DocumentProposal: Equatable, Sendable {
  package enum State: String, CaseIterable, Sendable { case open, accepted, declined }

  package let id: DocumentProposalID
  /// The version that the reader had before them, and the paragraph in it; 0 is the title.
  package let version: Int
  package let paragraph: Int
  package let text: String
  package let account: AccountID
  package let author: String
  package let organisation: String?
  package let at: Timestamp
  package let state: State
  /// In the words of who decided.
  package let answer: String?
  package let answeredBy: String?
  package let answeredAt: Timestamp?

  package init(
    id: DocumentProposalID, version: Int, paragraph: Int, text: String, account: AccountID,
    author: String, organisation: String?, at time: Timestamp, state: State = .open,
    answer: String? = nil, answeredBy: String? = nil, answeredAt: Timestamp? = nil
  ) {
    self.id = id
    self.version = version
    self.paragraph = paragraph
    self.text = text
    self.account = account
    self.author = author
    self.organisation = organisation
    at = time
    self.state = state
    self.answer = answer
    self.answeredBy = answeredBy
    self.answeredAt = answeredAt
  }
}
