import Cryptography
import Ingestion
package import KnowledgeModel
package import RecordStore

/// A submission that was just filed, or kept as a draft.
package struct Filing: Sendable {
  package var file: SubmissionFile
  /// `nil` for a draft. Shown once; only a keyed digest is kept.
  package let code: ReceiptCode?
  package let receipt: SignedReceipt?
  /// Whether it had been filed before, under the same key.
  package var isRepeated = false
}

extension Workspace {
  /// How long a key must be of whoever has not signed in: 128 bits in hexadecimal digits have 32.
  package static let shortestKey = 16

  /// Files what somebody sent, in JSON or XML, or keeps it as a draft when it says so. Sent again under the
  /// same key it answers the same submission and the same code.
  package func submit(
    _ bytes: [UInt8], once key: String?, as principal: Principal,
    admitting admit: (SubmissionKind) throws -> Void = { _ in }
  ) throws -> Filing {
    try submit(try Self.received(bytes), once: key, as: principal, admitting: admit)
  }

  /// The same for what the page or the command line gathered. `admit` is asked for each that has no fault and was not
  /// filed before, and may refuse it.
  package func submit(
    _ received: ReceivedSubmission, once key: String?, as principal: Principal,
    admitting admit: (SubmissionKind) throws -> Void = { _ in }
  ) throws -> Filing {
    let form = try Self.filled(received, as: principal)
    if received.isDraft, principal.account == nil, principal.role != .local {
      throw SubmissionRefusal.faults([
        FieldFault("/draft", "a draft needs an account to belong to; file it, or sign in")
      ])
    }
    // Strangers share a name, so a key must be one that no other stranger comes upon.
    if let key, principal.role == .anonymous, key.utf8.count < Self.shortestKey {
      throw SubmissionRefusal.guessableKey
    }
    if try key.map({ try !hasFiled(under: $0, as: principal) }) ?? true { try admit(form.kind) }
    let route = routing(of: form)
    // Nothing but a digest of the key is kept: it opens the code.
    let once = key.map {
      OnceKey(
        principal: principal.account?.description ?? principal.name, key: Self.filingKey($0),
        request: Digest(
          of: store.secret(for: "once").bytes + Array(String(describing: received).utf8)))
    }
    let filing = try refusable(principal) { transaction throws(RecordError) in
      if let once, let known = try transaction.answer(to: once) {
        guard let id = SubmissionID(String(decoding: known.body, as: UTF8.self)),
          let file = try transaction.submissionFile(id), let key
        else { throw .corrupt }
        return .success(try self.filed(file, key: key, in: transaction))
      }
      var random = SystemRandomNumberGenerator()
      let draft = StoredSubmission(
        id: SubmissionID(at: transaction.act.at, using: &random), form: form,
        account: principal.account, organisation: principal.organisation, author: principal.name,
        at: transaction.act.at)
      var submission = try transaction.add(draft)
      if let once {
        try transaction.remember(
          Answer(status: 201, body: Array(submission.id.description.utf8)), to: once)
      }
      if received.isDraft {
        try transaction.audit(
          "submission-draft", subject: submission.id.description, detail: "")
        guard let file = try transaction.submissionFile(submission.id) else { throw .corrupt }
        return .success(Filing(file: file, code: nil, receipt: nil))
      }
      return .success(try self.file(&submission, route, key: key, in: transaction))
    }
    return filing
  }

  /// Whether something was filed under a key before, so that this is the same again.
  package func hasFiled(under key: String, as principal: Principal) throws -> Bool {
    try store.hasAnswer(
      to: Self.filingKey(key), of: principal.account?.description ?? principal.name)
  }

  private static func filingKey(_ key: String) -> String {
    Digest(of: Array("submission \(key)".utf8)).description
  }

  /// Puts another text in the place of a draft's, or of what was filed and is not yet decided. The versions
  /// before stay on record.
  package func amend(
    _ id: SubmissionID, with bytes: [UInt8], expecting tag: String?, as principal: Principal,
    holding code: ReceiptCode?
  ) throws -> Filing {
    let received = try Self.received(bytes)
    return try change(id, expecting: tag, as: principal, holding: code) {
      transaction, submission, side throws(RecordError) in
      guard side == .submitter else { return .failure(.notAllowed) }
      let filled: FilledForm
      switch Self.check(received, kind: submission.form.kind, isDraft: submission.state == .draft) {
      case .failure(let refusal): return .failure(refusal)
      case .success(let form): filled = form
      }
      guard !submission.state.isDecided, !submission.state.isFinished else {
        return .failure(.conflict(.alreadyDecided(submission.state)))
      }
      guard filled.label >= submission.label else {
        return .failure(
          .faults([
            FieldFault("/label", "it was \(submission.label.rawValue); it can only be tightened")
          ])
        )
      }
      submission.form = filled
      submission.label = filled.label
      submission.content = StoredSubmission.digest(of: filled)
      if submission.state != .draft {
        try transaction.keepVersion(of: submission)
        try transaction.queueForBroker(submission)
      }
      try transaction.update(&submission, isPublic: true)
      try transaction.audit(
        "submission-amended", subject: submission.id.description,
        detail: submission.content.description)
      guard let file = try transaction.submissionFile(id) else { throw .corrupt }
      return .success(
        Filing(
          file: file, code: nil,
          receipt: submission.state == .draft
            ? nil
            : SignedReceipt(
              submission: id, filedAt: transaction.act.at, content: submission.content,
              signedBy: try self.signer(in: transaction))))
    }
  }

  /// Files a draft as it stands. Asked again under the same key it answers the same code.
  package func fileDraft(
    _ id: SubmissionID, expecting tag: String?, once key: String? = nil, as principal: Principal
  ) throws -> Filing {
    let once = key.map { onceKey($0, for: "file \(id)", [], principal) }
    return try change(id, expecting: tag, once: once, as: principal, holding: nil) {
      transaction, submission, side throws(RecordError) in
      if let key, let once, try transaction.answer(to: once) != nil {
        guard let file = try transaction.submissionFile(id) else { throw .corrupt }
        return .success(try self.filed(file, key: key, in: transaction))
      }
      do throws(TransitionRefusal) {
        _ = try submission.state.applying(.file, by: side)
      } catch {
        return .failure(.conflict(error))
      }
      let received = ReceivedSubmission(
        kind: submission.form.kind.rawValue, label: submission.label.rawValue,
        fields: submission.form.fields.map { ReceivedField($0.name, Self.value($0.values)) })
      switch Self.check(received, kind: submission.form.kind, isDraft: false) {
      case .failure(let refusal): return .failure(refusal)
      case .success: break
      }
      let route = self.routing(of: submission.form)
      if let once { try transaction.remember(Answer(status: 200, body: []), to: once) }
      return .success(try self.file(&submission, route, key: key, in: transaction))
    }
  }

  private static func value(_ values: [String]) -> ReceivedField.Value {
    values.count == 1 ? .text(values[0]) : .list(values)
  }

  private func file(
    _ submission: inout StoredSubmission, _ route: Route, key: String?,
    in transaction: WriteTransaction
  ) throws(RecordError) -> Filing {
    let secret = try codeSecret(in: transaction)
    var random = SystemRandomNumberGenerator()
    let code =
      key.map { Self.code(forKey: $0, of: submission.id, secret: secret) }
      ?? ReceiptCode(using: &random)
    let before = submission.state
    submission.state = .received
    submission.filedAt = transaction.act.at
    submission.receipt = Self.digest(of: code, secret: secret)
    submission.center = route.center
    submission.routing = route.reason
    try transaction.update(&submission, isPublic: true)
    try transaction.keepVersion(of: submission)
    try transaction.queueForBroker(submission)
    try transaction.add(.file, to: submission, from: before, side: .submitter, reason: "")
    guard let file = try transaction.submissionFile(submission.id) else { throw .corrupt }
    return Filing(
      file: file, code: code,
      receipt: SignedReceipt(
        submission: submission.id, filedAt: transaction.act.at, content: submission.content,
        signedBy: try signer(in: transaction)))
  }

  /// What was answered when it was filed under that key. Once it has been amended there is no receipt for
  /// the new text at the old time, and a draft that was filed otherwise has another code.
  private func filed(
    _ file: SubmissionFile, key: String, in transaction: WriteTransaction
  ) throws(RecordError) -> Filing {
    guard let filedAt = file.submission.filedAt else {
      return Filing(file: file, code: nil, receipt: nil, isRepeated: true)
    }
    let secret = try codeSecret(in: transaction)
    let code = Self.code(forKey: key, of: file.submission.id, secret: secret)
    let isItsCode = Self.digest(of: code, secret: secret) == file.submission.receipt
    guard isItsCode, try transaction.isUnamended(file.submission) else {
      return Filing(
        file: file, code: isItsCode ? code : nil, receipt: nil, isRepeated: true)
    }
    return Filing(
      file: file, code: code,
      receipt: SignedReceipt(
        submission: file.submission.id, filedAt: filedAt, content: file.submission.content,
        signedBy: try signer(in: transaction)), isRepeated: true)
  }

  private static func received(_ bytes: [UInt8]) throws(SubmissionRefusal) -> ReceivedSubmission {
    do throws(IngestError) {
      return try SubmissionReader.read(bytes)
    } catch {
      throw .unreadable(reason: error.reason, line: error.line, column: error.column)
    }
  }

  private static func filled(
    _ received: ReceivedSubmission, as principal: Principal
  ) throws(SubmissionRefusal) -> FilledForm {
    guard let kind = received.kind.flatMap(SubmissionKind.init),
      let form = SubmissionForms.form(kind)
    else {
      throw .faults([
        FieldFault(
          "/kind",
          "must be one of " + SubmissionKind.allCases.map(\.rawValue).joined(separator: ", "))
      ])
    }
    guard AccessPolicy.maySubmit(form, principal) else {
      if principal.role == .anonymous {
        throw .faults([
          FieldFault("/kind", "\(kind.rawValue) cannot be filed without a name; sign in first")
        ])
      }
      throw .notAllowed
    }
    return try check(received, kind: kind, isDraft: received.isDraft).get()
  }

  /// Everything that is wrong with what was received for a kind, or the filled form.
  package static func check(
    _ received: ReceivedSubmission, kind: SubmissionKind, isDraft: Bool
  ) -> Result<FilledForm, SubmissionRefusal> {
    guard let form = SubmissionForms.form(kind) else { return .failure(.absent) }
    if let named = received.kind, named != kind.rawValue {
      return .failure(.faults([FieldFault("/kind", "is \(kind.rawValue) and cannot be changed")]))
    }
    var faults: [FieldFault] = []
    var label: HandlingLabel?
    if let text = received.label {
      label = HandlingLabel(rawValue: text)
      if label == nil {
        faults.append(
          FieldFault(
            "/label",
            "must be one of " + HandlingLabel.allCases.map(\.rawValue).joined(separator: ", ")))
      }
    }
    switch FormCheck.filled(form, label: label, received.fields, isDraft: isDraft) {
    case .success(let filled): return faults.isEmpty ? .success(filled) : .failure(.faults(faults))
    case .failure(let more): return .failure(.faults(faults + more.faults))
    }
  }
}
