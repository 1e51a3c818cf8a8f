package import KnowledgeModel
package import RecordStore

/// To which Center something goes, and why.
package struct Route: Equatable, Sendable {
  package let center: Sector?
  package let reason: String
}

extension Workspace {
  /// The Center that a form's numbers and words point to, or that its submitter names.
  package func routing(of form: FilledForm) -> Route {
    if let named = form["center"].first.flatMap(Sector.init) {
      return Route(center: named, reason: "The submitter named this Center.")
    }
    let document = SubmissionDocument.make(
      form.fullVersion, title: form.title, label: .official, owner: nil, source: "", id: nil,
      releasedBy: nil)
    guard
      let tag = draft(document, origin: Origin(path: Origin.api, ordinal: 0, format: "submission"))
        .tags.max(by: { $0.score < $1.score })
    else {
      return Route(
        center: nil, reason: "Nothing in it points to a Center; any officer may take it.")
    }
    return Route(center: tag.sector, reason: tag.sentence)
  }

  /// Writes to the other side. An officer may ask for information with it, which pauses the clocks; the
  /// submitter's next message answers.
  package func addMessage(
    _ body: String, asksForInformation: Bool, to id: SubmissionID, once: OnceKey? = nil,
    as principal: Principal, holding code: ReceiptCode?
  ) throws -> SubmissionView {
    let text = try Self.text(body, "/body")
    return try changed(id, expecting: nil, once: once, as: principal, holding: code) {
      transaction, submission, side throws(RecordError) in
      guard submission.state != .draft else {
        return .conflict(.notFrom(submission.state, .answer))
      }
      if submission.state == .withdrawn { return .conflict(.notFrom(.withdrawn, .answer)) }
      let before = submission.state
      if side == .center, asksForInformation {
        do throws(TransitionRefusal) {
          submission.state = try before.applying(.ask, by: .center)
        } catch {
          return .conflict(error)
        }
        try transaction.update(&submission, isPublic: true)
        try transaction.add(.ask, to: submission, from: before, side: side, reason: "")
      } else if side == .submitter, before == .awaitingAnswer {
        submission.state = .reviewing
        try transaction.update(&submission, isPublic: true)
        try transaction.add(.answer, to: submission, from: before, side: side, reason: "")
      } else {
        try transaction.update(&submission, isPublic: true)
      }
      try transaction.markMessagesRead(
        of: submission, from: side == .center ? .submitter : .center)
      try transaction.addMessage(text, to: submission, side: side)
      return nil
    }
  }

  /// Moves a submission on. `reason` is for the Center; `outcome` and its code are what the submitter is told.
  package func move(
    _ id: SubmissionID, _ event: SubmissionEvent, reason: String, outcome: String?,
    because told: OutcomeReason? = nil, expecting tag: String?, once: OnceKey? = nil,
    as principal: Principal, holding code: ReceiptCode? = nil
  ) throws -> SubmissionView {
    guard ![.file, .answer, .publish, .retract].contains(event) else {
      throw SubmissionRefusal.faults([
        FieldFault("/event", "\(event.rawValue) has a way of its own")
      ])
    }
    guard told == nil || event.tellsReason else {
      throw SubmissionRefusal.faults([
        FieldFault("/outcome_code", "goes with accept, decline, notify-action and close alone")
      ])
    }
    let words = try outcome.map { try Self.text($0, "/outcome") }
    return try changed(id, expecting: tag, once: once, as: principal, holding: code) {
      transaction, submission, side throws(RecordError) in
      let before = submission.state
      let next: SubmissionState
      do throws(TransitionRefusal) {
        next = try before.applying(event, by: side)
      } catch {
        return .conflict(error)
      }
      submission.state = next
      if let words { submission.outcome = words }
      if let told { submission.outcomeCode = told }
      if side == .center, submission.assignee == nil { submission.assignee = principal.account }
      try transaction.update(
        &submission,
        isPublic: next.publicStatus != before.publicStatus || words != nil || told != nil)
      try transaction.add(event, to: submission, from: before, side: side, reason: reason)
      return nil
    }
  }

  /// A remark for the Center alone.
  package func addNote(
    _ body: String, to id: SubmissionID, once: OnceKey? = nil, as principal: Principal
  ) throws -> SubmissionView {
    let text = try Self.text(body, "/body")
    return try triaged(id, expecting: nil, once: once, as: principal) {
      transaction, submission throws(RecordError) in
      try transaction.update(&submission, isPublic: false)
      try transaction.addNote(text, to: submission)
      return nil
    }
  }

  /// Gives a submission to another Center.
  package func route(
    _ id: SubmissionID, to center: Sector, reason: String, expecting tag: String?,
    as principal: Principal
  ) throws -> SubmissionView? {
    let words = try Self.text(reason, "/reason")
    _ = try triaged(id, expecting: tag, as: principal) {
      transaction, submission throws(RecordError) in
      submission.center = center
      submission.routing = "\(principal.name): \(words)"
      submission.shared.removeAll { $0 == center }
      submission.assignee = nil
      try transaction.update(&submission, isPublic: false)
      try transaction.audit(
        "submission-routed", subject: id.description, detail: center.rawValue)
      return nil
    }
    // It may be out of the officer's sight by now.
    return try submission(id, as: principal, holding: nil)
  }

  /// Lets other Centers work on it too.
  package func share(
    _ id: SubmissionID, with centers: [Sector], expecting tag: String?, as principal: Principal
  ) throws -> SubmissionView? {
    _ = try triaged(id, expecting: tag, as: principal) {
      transaction, submission throws(RecordError) in
      submission.shared = Set(centers).filter { $0 != submission.center }.sorted()
      try transaction.update(&submission, isPublic: false)
      try transaction.audit(
        "submission-shared", subject: id.description,
        detail: submission.shared.map(\.rawValue).joined(separator: " "))
      return nil
    }
    return try submission(id, as: principal, holding: nil)
  }

  /// Makes it one officer's to work on; nobody's with `nil`.
  package func assign(
    _ id: SubmissionID, to account: AccountID?, expecting tag: String?, as principal: Principal
  ) throws -> SubmissionView {
    if let account {
      let found = try store.account(account)
      guard let found, found.role == .officer, !found.isDisabled else {
        throw SubmissionRefusal.faults([
          FieldFault("/account", "must be the account of an officer that is not disabled")
        ])
      }
    }
    return try triaged(id, expecting: tag, as: principal) {
      transaction, submission throws(RecordError) in
      submission.assignee = account
      try transaction.update(&submission, isPublic: false)
      try transaction.audit(
        "submission-assigned", subject: id.description, detail: account?.description ?? "nobody")
      return nil
    }
  }

  /// How far the source is trusted, and how credible what it says is. Never shown to it.
  package func rate(
    _ id: SubmissionID, reliability: String, credibility: Int, as principal: Principal
  ) throws -> SubmissionView {
    var faults: [FieldFault] = []
    if !["A", "B", "C", "D", "E", "F"].contains(reliability) {
      faults.append(
        FieldFault("/reliability", "must be A (completely reliable) to F (cannot be judged)"))
    }
    if !(1...6).contains(credibility) {
      faults.append(FieldFault("/credibility", "must be 1 (confirmed) to 6 (cannot be judged)"))
    }
    guard faults.isEmpty else { throw SubmissionRefusal.faults(faults) }
    return try triaged(id, expecting: nil, as: principal) {
      transaction, submission throws(RecordError) in
      try transaction.update(&submission, isPublic: false)
      try transaction.rate(submission, reliability: reliability, credibility: credibility)
      return nil
    }
  }

  /// Notes that two submissions belong together, or takes that back. Both must be in sight.
  package func link(
    _ id: SubmissionID, to other: SubmissionID, _ relation: SubmissionLink.Relation, isOff: Bool,
    as principal: Principal
  ) throws -> SubmissionView {
    guard try standing(of: principal, holding: nil, in: id)?.side == .center else {
      throw SubmissionRefusal.absent
    }
    guard id != other,
      let target = try standing(of: principal, holding: nil, in: other), target.side == .center
    else {
      throw SubmissionRefusal.faults([
        FieldFault("/other", "there is no other submission \(other)")
      ])
    }
    // The entity tag stays as it is: not all who see this one may know of the other.
    return try triaged(id, expecting: nil, as: principal) {
      transaction, submission throws(RecordError) in
      guard let target = try transaction.submission(other) else { return .absent }
      if isOff {
        try transaction.unlink(submission, from: target, relation)
      } else {
        try transaction.link(submission, to: target, relation)
      }
      return nil
    }
  }

  /// What is known already that resembles a submission, within the triager's clearance.
  package func neighbours(
    of id: SubmissionID, limit: Int, as principal: Principal
  ) throws -> [SimilarDocument]? {
    guard let view = try submission(id, as: principal, holding: nil), view.side == .center else {
      return nil
    }
    return try neighbours(
      of: view.submission, limit: limit, readable: AccessPolicy.readable(by: principal))
  }

  func neighbours(
    of submission: StoredSubmission, limit: Int, readable: [Compartment]
  ) throws -> [SimilarDocument] {
    let document = SubmissionDocument.make(
      submission.form.fullVersion, title: submission.form.title, label: .official, owner: nil,
      source: "", id: nil, releasedBy: nil)
    let draft = draft(
      document, origin: Origin(path: Origin.api, ordinal: 0, format: "submission"))
    return try neighbours(
      of: document, mentions: draft.mentions, except: nil, limit: limit, readable: readable
    ).filter { !($0.sourceID ?? "").hasPrefix(submission.id.description) }
  }

  func triaged(
    _ id: SubmissionID, expecting tag: String?, once: OnceKey? = nil, as principal: Principal,
    _ body: (WriteTransaction, inout StoredSubmission) throws(RecordError) -> SubmissionRefusal?
  ) throws -> SubmissionView {
    try changed(id, expecting: tag, once: once, as: principal, holding: nil) {
      transaction, submission, side throws(RecordError) in
      // To a submitter these acts do not exist.
      guard side == .center else { return .absent }
      return try body(transaction, &submission)
    }
  }

  /// Changes a submission. Asked again under the same key it changes nothing more and answers how the
  /// submission stands.
  private func changed(
    _ id: SubmissionID, expecting tag: String?, once: OnceKey? = nil, as principal: Principal,
    holding code: ReceiptCode?,
    _ body: (WriteTransaction, inout StoredSubmission, SubmissionSide) throws(RecordError) ->
      SubmissionRefusal?
  ) throws -> SubmissionView {
    let (file, side) = try change(id, expecting: tag, once: once, as: principal, holding: code) {
      transaction, submission, side throws(RecordError) -> Result<
        (SubmissionFile, SubmissionSide), SubmissionRefusal
      > in
      let isRepeated = try once.map { (once) throws(RecordError) in
        try transaction.answer(to: once) != nil
      }
      if isRepeated != true {
        if let refusal = try body(transaction, &submission, side) { return .failure(refusal) }
        if let once { try transaction.remember(Answer(status: 201, body: []), to: once) }
      }
      guard let file = try transaction.submissionFile(id) else { throw .corrupt }
      return .success((file, side))
    }
    return try view(file, side, for: principal)
  }

  static func text(_ text: String, _ pointer: String) throws(SubmissionRefusal) -> String {
    let clean = text.trimmingBlanks
    guard !clean.isEmpty else { throw .faults([FieldFault(pointer, "words are needed")]) }
    guard clean.count <= 20_000 else {
      throw .faults([FieldFault(pointer, "has \(clean.count) characters; at most 20000 are taken")])
    }
    return clean
  }
}
