import Cryptography
package import KnowledgeModel
package import RecordStore

extension Workspace {
  /// Runs a change that may be refused; when it is, nothing of it is kept.
  func refusable<Value: Sendable>(
    _ principal: Principal,
    _ body: (WriteTransaction) throws(RecordError) -> Result<Value, SubmissionRefusal>
  ) throws -> Value {
    try refusable(act(principal), body)
  }

  func refusable<Value: Sendable>(
    _ act: Act, _ body: (WriteTransaction) throws(RecordError) -> Result<Value, SubmissionRefusal>
  ) throws -> Value {
    do {
      // A refusal comes before anything is written, so there is nothing to undo.
      return try store.write(act) { transaction throws(RecordError) in try body(transaction) }
        .get()
    } catch RecordError.keyReused {
      throw SubmissionRefusal.keyReused
    }
  }

  /// Changes one submission: finds it, asks the access policy on which side the principal stands, checks
  /// the entity tag of that side, and runs `body` in one transaction. What was done before under the same key
  /// needs no entity tag: it has changed since.
  ///
  /// Whoever acts by the receipt code acts in the name it was filed under, also when signed in.
  func change<Value: Sendable>(
    _ id: SubmissionID, expecting tag: String?, once: OnceKey? = nil, as principal: Principal,
    holding code: ReceiptCode?,
    _ body: (WriteTransaction, inout StoredSubmission, SubmissionSide) throws(RecordError) ->
      Result<Value, SubmissionRefusal>
  ) throws -> Value {
    guard let standing = try standing(of: principal, holding: code, in: id) else {
      throw SubmissionRefusal.absent
    }
    let (side, holds) = (standing.side, standing.holdsReceipt)
    let act =
      holds ? Act(by: standing.author, at: .now(), writable: []) : self.act(principal)
    return try refusable(act) { transaction throws(RecordError) in
      guard var submission = try transaction.submission(id),
        AccessPolicy.side(of: principal, in: submission.facts, holdsReceipt: holds) == side
      else { return .failure(.absent) }
      if let tag, tag != "*", tag != submission.entityTag(for: side),
        try once.flatMap({ (once) throws(RecordError) in try transaction.answer(to: once) }) == nil
      {
        return .failure(.stale)
      }
      return try body(transaction, &submission, side)
    }
  }

  /// How a principal stands to a submission; `nil` when it is absent or hidden.
  ///
  /// Reads of it only what the policy must know, so that as much is done for one that is hidden as for
  /// one that is not there.
  func standing(
    of principal: Principal, holding code: ReceiptCode?, in id: SubmissionID
  ) throws -> SubmissionStanding? {
    let opening = try code.flatMap { try digest(of: $0) }
    guard let head = try store.submissionHead(id) else { return nil }
    let holds = opening.map { head.isOpened(by: $0) } ?? false
    return AccessPolicy.side(of: principal, in: head.facts, holdsReceipt: holds).map {
      SubmissionStanding(key: head.key, author: head.author, side: $0, holdsReceipt: holds)
    }
  }

  /// By which a submission is found that a code opens; `nil` while none has been given out.
  func digest(of code: ReceiptCode) throws -> Digest? {
    try store.exchangeKeys(.receiptCodes).last.map { Self.digest(of: code, secret: $0.secret) }
  }
}

/// How a principal stands to one submission.
struct SubmissionStanding {
  let key: Int64
  /// In whose name it was filed.
  let author: String
  let side: SubmissionSide
  /// Whether it is the receipt code that lets them in.
  let holdsReceipt: Bool
}

extension StoredSubmission {
  /// A strong entity tag. That of the submitter's side does not change with what only the Center sees.
  package func entityTag(for side: SubmissionSide) -> String {
    switch side {
    case .submitter: "\"\(id)-p\(publicVersion)\""
    case .center: "\"\(id)-\(version)\""
    }
  }
}
