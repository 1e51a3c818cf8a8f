package import KnowledgeModel
import RecordStore

/// What readers said of a document, as one of them may see it.
package struct DocumentRemarks: Sendable {
  /// The reader's own word.
  package let own: DocumentVerdict?
  /// How many independent sources gave each verdict, for who may change the document; `nil` for others.
  package let counts: [(verdict: DocumentVerdict, sources: Int)]?
  /// All for who may change the document, else the reader's own; the oldest first.
  package let proposals: [DocumentProposal]
  package let mayAnswer: Bool
}

extension Workspace {
  private static let mostOpenProposals = 20

  /// `nil` when the document is absent or hidden.
  package func remarks(on name: String, as principal: Principal) throws -> DocumentRemarks? {
    guard let document = try document(named: name, as: principal) else { return nil }
    let mayAnswer = mayChange(document, principal)
    let verdicts = try store.verdicts(on: document)
    let counts = DocumentVerdict.allCases.map { verdict in
      (verdict: verdict, sources: Self.sources(of: verdicts.filter { $0.verdict == verdict }))
    }
    return DocumentRemarks(
      own: verdicts.first { $0.account == principal.account }?.verdict,
      counts: mayAnswer ? counts : nil,
      proposals: try store.proposals(on: document).filter {
        mayAnswer || principal.account != nil && $0.account == principal.account
      }, mayAnswer: mayAnswer)
  }

  /// Says what a reader makes of a document; `nil` takes it back.
  package func judge(
    _ name: String, as verdict: DocumentVerdict?, by principal: Principal
  ) throws {
    let (document, account) = try remarkable(name, by: principal)
    try store.write(personalAct(principal)) { transaction throws(RecordError) in
      try transaction.set(
        verdict, on: document, of: account, organisation: principal.organisation)
    }
  }

  /// Proposes a change of a paragraph of the current version; 0 is the title.
  package func propose(
    _ text: String, paragraph: Int, of name: String, by principal: Principal
  ) throws -> DocumentProposal {
    let (document, account) = try remarkable(name, by: principal)
    let words = try Self.text(text, "/text")
    guard (0...document.document.body.count).contains(paragraph) else {
      throw SubmissionRefusal.faults([
        FieldFault(
          "/paragraph", "must be from 0, the title, to \(document.document.body.count)")
      ])
    }
    let open = try store.proposals(on: document).count {
      $0.account == account && $0.state == .open
    }
    guard open < Self.mostOpenProposals else {
      throw SubmissionRefusal.tooMuch(
        "\(open) of your proposals on this document are not answered yet")
    }
    let act = personalAct(principal)
    var random = SystemRandomNumberGenerator()
    return try store.write(act) { transaction throws(RecordError) in
      let newest = try transaction.newestProposal(on: document)
      let proposal = DocumentProposal(
        id: DocumentProposalID(at: act.at, after: newest, using: &random),
        version: document.version, paragraph: paragraph, text: words, account: account,
        author: principal.name, organisation: principal.organisation, at: act.at)
      try transaction.add(proposal, to: document)
      return proposal
    }
  }

  /// Answers a proposal. To accept it promises the change; the change itself is a new version like any other.
  package func answer(
    _ id: String, on name: String, accepting isAccepted: Bool, reason: String,
    by principal: Principal
  ) throws {
    guard let document = try document(named: name, as: principal) else {
      throw SubmissionRefusal.absent
    }
    guard mayChange(document, principal) else { throw SubmissionRefusal.notAllowed }
    let words = try Self.text(reason, "/reason")
    let isDone = try DocumentProposalID(id).map { proposal in
      try store.write(act(principal)) { transaction throws(RecordError) in
        try transaction.answer(
          proposal, on: document, as: isAccepted ? .accepted : .declined, reason: words)
      }
    }
    guard isDone == true else {
      throw SubmissionRefusal.faults([
        FieldFault("/proposal", "is no open proposal on this document")
      ])
    }
  }

  private func remarkable(
    _ name: String, by principal: Principal
  ) throws -> (StoredDocument, AccountID) {
    guard let document = try document(named: name, as: principal) else {
      throw SubmissionRefusal.absent
    }
    guard let account = principal.account else { throw SubmissionRefusal.notAllowed }
    return (document, account)
  }

  private func mayChange(_ document: StoredDocument, _ principal: Principal) -> Bool {
    Compartment(label: document.document.label, owner: document.document.owner)
      .map { AccessPolicy.mayWrite($0, principal) } ?? false
  }

  /// Each partner organisation once, and all of the Centers' own people together once.
  private static func sources(of verdicts: [StoredVerdict]) -> Int {
    Set(verdicts.map { $0.organisation?.lowercased() ?? "" }).count
  }
}
