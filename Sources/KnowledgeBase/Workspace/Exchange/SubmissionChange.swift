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

  private func refusable<Value: Sendable>(
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
  /// the entity tag of that side, and runs `body` in one transaction.
  ///
  /// Whoever acts by the receipt code acts in the name it was filed under, also when signed in.
  func change<Value: Sendable>(
    _ id: SubmissionID, expecting tag: String?, as principal: Principal, holding code: ReceiptCode?,
    _ body: (WriteTransaction, inout StoredSubmission, SubmissionSide) throws(RecordError) ->
      Result<Value, SubmissionRefusal>
  ) throws -> Value {
    guard let known = try store.submissionFile(id)?.submission,
      let side = try side(of: principal, holding: code, in: known)
    else { throw SubmissionRefusal.absent }
    let holds = try self.holds(code, known)
    let act =
      holds ? Act(by: known.author, at: .now(), writable: []) : self.act(principal)
    return try refusable(act) { transaction throws(RecordError) in
      guard var submission = try transaction.submission(id),
        AccessPolicy.side(of: principal, in: submission.facts, holdsReceipt: holds) == side
      else { return .failure(.absent) }
      if let tag, tag != "*", tag != submission.entityTag(for: side) { return .failure(.stale) }
      return try body(transaction, &submission, side)
    }
  }

  /// On which side a principal stands, with or without a receipt code.
  func side(
    of principal: Principal, holding code: ReceiptCode?, in submission: StoredSubmission
  ) throws -> SubmissionSide? {
    AccessPolicy.side(
      of: principal, in: submission.facts, holdsReceipt: try holds(code, submission))
  }

  private func holds(_ code: ReceiptCode?, _ submission: StoredSubmission) throws -> Bool {
    guard let code, let receipt = submission.receipt,
      let secret = try store.exchangeKeys(.receiptCodes).last?.secret
    else { return false }
    return Self.digest(of: code, secret: secret) == receipt
  }
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
