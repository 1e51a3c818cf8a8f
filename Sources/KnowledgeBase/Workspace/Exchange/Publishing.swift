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
  /// Which of its attachments go out with it, and as what.
  package var files: [AttachmentRelease] = []

  package init(label: HandlingLabel) { self.label = label }
}

extension Workspace {
  /// Releases an accepted submission as a document. With a label wider than `official` its public version
  /// is released, else the whole of it.
  ///
  /// Document, state and audit are one transaction; the releasing officer's name stands in document and
  /// audit. The attachments that are named go out as copies that tell nothing of their makers, or as their
  /// text; what came stays as it came. A document that its submitter may not read, of the label `official` or of an enforcement
  /// compartment, leaves the submission as it was, `accepted`, and is known beside it to those only who may
  /// read the document.
  package func publish(
    _ id: SubmissionID, as publication: Publication, expecting tag: String?, once: OnceKey? = nil,
    by principal: Principal
  ) throws -> (view: SubmissionView, document: DocumentID) {
    guard let compartment = Compartment(label: publication.label, owner: publication.owner) else {
      throw SubmissionRefusal.faults([
        FieldFault("/owner", "an enforcement document needs the Center that owns it")
      ])
    }
    guard AccessPolicy.mayWrite(compartment, principal) else { throw SubmissionRefusal.notAllowed }
    let title = try publication.title.map { try Self.text($0, "/title") }
    let files = try copies(of: publication.files, in: id, for: publication.label, by: principal)
    let (file, document) = try change(
      id, expecting: tag, once: once, as: principal, holding: nil
    ) {
      transaction, submission, side throws(RecordError) -> Result<
        (SubmissionFile, DocumentID), SubmissionRefusal
      > in
      guard side == .center else { return .failure(.absent) }
      if let once, let known = try transaction.answer(to: once) {
        guard let document = DocumentID(String(decoding: known.body, as: UTF8.self)),
          let file = try transaction.submissionFile(id)
        else { throw .corrupt }
        return .success((file, document))
      }
      if let refusal = ProductGuides.refusal(of: submission.form, as: publication.label) {
        return .failure(refusal)
      }
      let before = submission.state
      let after: SubmissionState
      do throws(TransitionRefusal) {
        after = try before.applying(.publish, by: side)
      } catch {
        return .failure(.conflict(error))
      }
      if submission.label == .enforcement, publication.label < .enforcement {
        // The releasing officer, who is cleared, takes it out of its compartment by name.
        try transaction.audit(
          "submission-released", subject: id.description, detail: publication.label.rawValue)
      }
      let document = self.document(
        of: submission.form, as: publication, in: compartment, title: title, id: id,
        releasedBy: principal.name, on: transaction.act.at.day)
      var random = SystemRandomNumberGenerator()
      let draft = self.draft(
        document, origin: Origin(path: Origin.api, ordinal: 0, format: "submission"))
      let known = try transaction.attachments(of: submission)
      for file in files {
        guard known.contains(where: { $0.number == file.attachment && $0.digest == file.original })
        else { return .failure(.stale) }
      }
      guard let outcome = try transaction.put([draft], using: &random).first else { throw .corrupt }
      try transaction.release(files, with: outcome.id, from: submission)
      if compartment.label >= .official {
        try transaction.add(outcome.id, in: compartment, asReleaseOf: submission)
      } else {
        submission.state = after
        submission.document = outcome.id
        try transaction.update(&submission, isPublic: true)
        try transaction.add(
          .publish, to: submission, from: before, side: side,
          reason: "as \(publication.label.rawValue)")
      }
      if let once {
        let answer = Answer(status: 201, body: Array(outcome.id.description.utf8))
        try transaction.remember(answer, to: once)
      }
      guard let file = try transaction.submissionFile(id) else { throw .corrupt }
      return .success((file, outcome.id))
    }
    return (try view(file, .center, for: principal), document)
  }

  private func document(
    of filled: FilledForm, as publication: Publication, in compartment: Compartment,
    title: String?, id: SubmissionID, releasedBy officer: String, on day: CalendarDate
  ) -> Document {
    let form = publication.label < .official ? filled.publicVersion : filled.fullVersion
    // Of each compartment beyond the submitter it is a document of its own, else one that is published anew.
    let name = compartment.label >= .official ? "\(id) \(compartment.name)" : id.description
    var document = SubmissionDocument.make(
      form, title: title ?? form.title, label: publication.label, owner: publication.owner,
      source: StoredSubmission.documentSource, id: name, releasedBy: officer)
    document.status = StatusAssertion(.inForce, since: day)
    document.issued = day
    if !publication.sectors.isEmpty { document.declaredSectors = publication.sectors }
    return document
  }

  /// Takes the document back that a submission was published as; `release` names one that its submitter may
  /// not read instead.
  package func retract(
    _ id: SubmissionID, release: DocumentID? = nil, reason: String, expecting tag: String?,
    as principal: Principal
  ) throws -> SubmissionView {
    let words = try Self.text(reason, "/reason")
    let readable = AccessPolicy.readable(by: principal)
    return try triaged(id, expecting: tag, as: principal) {
      transaction, submission throws(RecordError) in
      if let release {
        let known = try transaction.releases(of: submission)
        guard
          let found = known.first(where: {
            $0.document == release && $0.takenBackAt == nil && readable.contains($0.compartment)
          })
        else {
          return .faults([FieldFault("/document", "is not what this was released as")])
        }
        try Self.remove(release, in: transaction)
        try transaction.takeBack(found, of: submission, reason: words)
        return nil
      }
      let before = submission.state
      do throws(TransitionRefusal) {
        submission.state = try before.applying(.retract, by: .center)
      } catch {
        return .conflict(error)
      }
      if let document = submission.document { try Self.remove(document, in: transaction) }
      try transaction.retireModules(offeredBy: submission, reason: words)
      submission.document = nil
      try transaction.update(&submission, isPublic: true)
      try transaction.add(.retract, to: submission, from: before, side: .center, reason: words)
      return nil
    }
  }

  private static func remove(
    _ document: DocumentID, in transaction: WriteTransaction
  ) throws(RecordError) {
    do throws(RecordError) {
      _ = try transaction.delete(document, expecting: nil)
    } catch .notFound {
      // Somebody removed it before.
    }
  }
}
