package import KnowledgeModel
package import RecordStore

/// How an accepted submission becomes a document.
package struct Publication: Sendable {
  package var label: HandlingLabel
  /// Needed for `enforcement`: the Center whose document it is.
  package var owner: Sector?
  /// The submission's own if not said.
  package var title: String?
  package var sectors: [Sector] = []

  package init(label: HandlingLabel) { self.label = label }
}

extension Workspace {
  /// Releases an accepted submission as a document. With a label wider than `official` its public version
  /// is released, else the whole of it.
  ///
  /// Document, state and audit are one transaction; the releasing officer's name stands in all three.
  package func publish(
    _ id: SubmissionID, as publication: Publication, expecting tag: String?,
    by principal: Principal
  ) throws -> (view: SubmissionView, document: Outcome) {
    guard let compartment = Compartment(label: publication.label, owner: publication.owner) else {
      throw SubmissionRefusal.faults([
        FieldFault("/owner", "an enforcement document needs the Center that owns it")
      ])
    }
    guard AccessPolicy.mayWrite(compartment, principal) else { throw SubmissionRefusal.notAllowed }
    let title = try publication.title.map { try Self.text($0, "/title") }
    let (file, outcome) = try change(id, expecting: tag, as: principal, holding: nil) {
      transaction, submission, side throws(RecordError) -> Result<
        (SubmissionFile, Outcome), SubmissionRefusal
      > in
      guard side == .center else { return .failure(.absent) }
      let before = submission.state
      do throws(TransitionRefusal) {
        submission.state = try before.applying(.publish, by: side)
      } catch {
        return .failure(.conflict(error))
      }
      if submission.label == .enforcement, publication.label < .enforcement,
        !principal.enforcementClearance.isEmpty || principal.role == .local
      {
        // The releasing officer, who is cleared, takes it out of its compartment by name.
        try transaction.audit(
          "submission-released", subject: id.description, detail: publication.label.rawValue)
      }
      let isOpen = publication.label < .official
      let form = isOpen ? submission.form.publicVersion : submission.form.fullVersion
      var document = SubmissionDocument.make(
        form, title: title ?? form.title, label: publication.label, owner: publication.owner,
        source: "Trade intelligence", id: id, releasedBy: principal.name)
      document.status = StatusAssertion(.inForce, since: transaction.act.at.day)
      document.issued = transaction.act.at.day
      if !publication.sectors.isEmpty { document.declaredSectors = publication.sectors }
      var random = SystemRandomNumberGenerator()
      let draft = self.draft(
        document, origin: Origin(path: Origin.api, ordinal: 0, format: "submission"))
      guard let outcome = try transaction.put([draft], using: &random).first else { throw .corrupt }
      submission.document = outcome.id
      try transaction.update(&submission, isPublic: true)
      try transaction.add(
        .publish, to: submission, from: before, side: side,
        reason: "as \(publication.label.rawValue)")
      guard let file = try transaction.submissionFile(id) else { throw .corrupt }
      return .success((file, outcome))
    }
    return (try view(file, .center), outcome)
  }

  /// Takes the document back that a submission was published as.
  package func retract(
    _ id: SubmissionID, reason: String, expecting tag: String?, as principal: Principal
  ) throws -> SubmissionView {
    let words = try Self.text(reason, "/reason")
    return try triaged(id, expecting: tag, as: principal) {
      transaction, submission throws(RecordError) in
      let before = submission.state
      do throws(TransitionRefusal) {
        submission.state = try before.applying(.retract, by: .center)
      } catch {
        return .conflict(error)
      }
      if let document = submission.document {
        do throws(RecordError) {
          _ = try transaction.delete(document, expecting: nil)
        } catch .notFound {
          // Somebody removed it before.
        }
      }
      submission.document = nil
      try transaction.update(&submission, isPublic: true)
      try transaction.add(.retract, to: submission, from: before, side: .center, reason: words)
      return nil
    }
  }
}
