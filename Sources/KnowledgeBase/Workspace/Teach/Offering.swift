package import Courseware
package import KnowledgeModel
package import RecordStore

/// A module that industry sent in, and what stands against taking it over.
package struct OfferedModule: Sendable {
  /// The field's name, or the file's.
  package let place: String
  package let source: String
  /// What its source calls it; `nil` when that cannot be read.
  package let name: String?
  package let faults: [SourceFault]
  /// What it was taken over as; `nil` until then.
  package let taken: ModuleRow?
}

/// What a submission brings to be taught: a product guide, a module, or both.
package struct TeachingOffer: Sendable {
  package let notes: [GuideNote]
  package let module: OfferedModule?

  package var isEmpty: Bool { notes.isEmpty && module == nil }
}

/// Industry's own modules: checked when they come in, taken over into review, approved by an officer, published
/// with the organisation credited.
extension Workspace {
  /// What the rules say of what a submission brings to be taught; `nil` for kinds that bring nothing.
  ///
  /// A submitter is told what stands in the texts alone. Whether words of them stand in restricted documents
  /// only the Center's side is told.
  package func teachingOffer(
    of view: SubmissionView, as principal: Principal
  ) throws -> TeachingOffer? {
    let submission = view.submission
    guard [.productGuide, .trainingOffer].contains(submission.form.kind) else { return nil }
    var notes = ProductGuides.notes(on: submission.form.fullVersion)
    var files: [(name: String, source: [UInt8])] = []
    for attachment in view.file.attachments where attachment.state == .ready {
      let isLesson = attachment.name.lowercased().hasSuffix(".lesson")
      guard attachment.size <= ModuleParser.longestSource, isLesson || attachment.hasText else {
        continue
      }
      if isLesson {
        files.append(
          (attachment.name, try store.reader(of: attachment, in: submission).all()))
      } else if submission.form.kind == .productGuide {
        // As it came where that is plain text, so that its lines are those of the file.
        let text =
          attachment.mediaType == "text/plain"
          ? String(
            decoding: try store.reader(of: attachment, in: submission).all(), as: UTF8.self)
          : try store.attachmentText(attachment, of: submission)
        notes += ProductGuides.sentenceFindings(in: text).map {
          GuideNote(place: attachment.name, finding: $0)
        }
      }
    }
    return TeachingOffer(
      notes: notes,
      module: try offeredModule(
        of: submission, files: files, isCenter: view.side == .center, as: principal))
  }

  /// The same of a form that is still being filled in.
  package func teachingOffer(
    of form: FilledForm, files: [(name: String, source: [UInt8])], as principal: Principal
  ) throws -> TeachingOffer {
    var random = SystemRandomNumberGenerator()
    let draft = StoredSubmission(
      id: SubmissionID(at: .now(), using: &random), form: form, account: principal.account,
      organisation: principal.organisation, author: principal.name, at: .now())
    return TeachingOffer(
      notes: ProductGuides.notes(on: form.fullVersion),
      module: try offeredModule(
        of: draft, files: files.filter { $0.name.lowercased().hasSuffix(".lesson") },
        isCenter: false, as: principal))
  }

  /// Saves the module of an accepted submission as a version that its submitter wrote, in review, with the
  /// organisation credited. The same again changes nothing.
  package func takeOverModule(
    of id: SubmissionID, expecting tag: String?, as principal: Principal
  ) throws -> ModuleRow {
    guard AccessPolicy.mayTeach(principal),
      let view = try submission(id, as: principal, holding: nil), view.side == .center
    else { throw SubmissionRefusal.absent }
    if let tag, tag != "*", tag != view.submission.entityTag(for: .center) {
      throw SubmissionRefusal.stale
    }
    guard let offer = try teachingOffer(of: view, as: principal)?.module else {
      throw TeachingRefusal.absent("module in \(id)")
    }
    if let taken = offer.taken { return taken }
    guard offer.faults.isEmpty else {
      throw TeachingRefusal.faulty(SourceFaults(offer.faults))
    }
    guard view.submission.state == .accepted else {
      throw SubmissionRefusal.conflict(.notFrom(view.submission.state, .publish))
    }
    let contributor =
      (view.submission.organisation ?? view.submission.author) + " (submission \(id))"
    let source = ModuleCredit.adding(contributor, to: offer.source)
    let sequence = try store.lastSequence()
    let built = try checkModule(
      Array(source.utf8), file: offer.place, isForRelease: true, as: principal)
    let head = built.module.head
    let draft = ModuleDraft(
      name: head.name, title: head.title, label: head.label, source: source,
      note: "sent in as \(id)", pins: built.pins, author: view.submission.author)
    let known = try store.module(named: head.name)?.version ?? 0
    let content = view.submission.content
    return try refusable(principal) { transaction throws(RecordError) in
      guard var submission = try transaction.submission(id) else { return .failure(.absent) }
      guard submission.content == content, submission.state == .accepted else {
        return .failure(.stale)
      }
      var random = SystemRandomNumberGenerator()
      let row = try transaction.save(
        draft, expecting: known, seenThrough: sequence, using: &random)
      try transaction.noteOffer(row, by: submission)
      let queued = try transaction.move(
        row.id, expecting: row.version, to: .inReview, reason: "taken over from \(id)")
      try transaction.update(&submission, isPublic: true)
      return .success(queued)
    }
  }

  /// What in a module is labelled wider than those allow who sent it in.
  func offerLabelFaults(
    _ module: Module, of row: ModuleRow, file: String
  ) throws -> [SourceFault] {
    guard let narrowest = try store.offers(of: row).map(\.label).max() else { return [] }
    return Self.labelFaults(module, allowed: narrowest, file: file)
  }

  private static func labelFaults(
    _ module: Module, allowed: HandlingLabel, file: String
  ) -> [SourceFault] {
    var faults: [SourceFault] = []
    func fault(_ line: Int, _ label: HandlingLabel, _ what: String) {
      faults.append(
        SourceFault(
          .mark, file: file, line: line,
          "\(what) is labelled \(label.rawValue), and was sent in as \(allowed.rawValue)",
          "write \(min(allowed, .official).rawValue): a label is only tightened"))
    }
    if module.head.label < allowed {
      fault(module.head.line.number, module.head.label, "the module")
    }
    for block in module.blocks where block.block.label != nil && block.label < allowed {
      fault(block.block.line.number, block.label, "the block")
    }
    return faults
  }

  /// The last file that is a lesson source, else the field.
  private func offeredModule(
    of submission: StoredSubmission, files: [(name: String, source: [UInt8])], isCenter: Bool,
    as principal: Principal
  ) throws -> OfferedModule? {
    let field = submission.form.fullVersion["module"].first.map { ("module", Array($0.utf8)) }
    guard let (place, source) = files.last.map({ ($0.name, $0.source) }) ?? field else {
      return nil
    }
    var (module, faults) = ModuleParser.read(source, file: place)
    let isWellFormed = faults.isEmpty
    if let module {
      faults += try offerFaults(module, of: submission, file: place, as: principal)
      let (built, more) = try build(module, file: place, isForRelease: true, as: principal)
      faults += more
      if isCenter { faults += try separationFaults(of: built, file: place, as: principal) }
    }
    return OfferedModule(
      place: place, source: String(decoding: source, as: UTF8.self),
      name: isWellFormed ? module?.head.name : nil,
      faults: faults.sorted(), taken: try store.modules(offeredBy: submission).last)
  }

  /// What is asked of a module that comes from industry.
  private func offerFaults(
    _ module: Module, of submission: StoredSubmission, file: String, as principal: Principal
  ) throws -> [SourceFault] {
    let head = module.head
    var faults = Self.labelFaults(module, allowed: submission.label, file: file)
    func fault(_ problem: String, _ remedy: String) {
      faults.append(
        SourceFault(.offer, file: file, line: head.line.number, problem, remedy))
    }
    if submission.label == .enforcement {
      fault(
        "a lesson holds no enforcement text", "send the module with the label official or industry")
    }
    if head.direction == .customsToIndustry {
      fault(
        "a module from industry teaches customs",
        "write `direction: industry-to-customs` or `direction: joint`")
    }
    if submission.form.kind == .productGuide, head.kind != .productGuide {
      fault(
        "the module of a product guide is not marked as one", "write `kind: product-guide`")
    }
    // Of a name that is taken, those are told only who see that module.
    if let row = try store.module(named: head.name),
      try self.module(row.id.description, as: principal) != nil,
      try !store.offers(of: row).contains(where: { isFrom(submission, $0) })
    {
      fault("another module is called '\(head.name)'", "give it an `id:` of its own")
    }
    return faults
  }

  private func isFrom(_ submission: StoredSubmission, _ offer: ModuleOffer) -> Bool {
    offer.submission == submission.id
      || offer.organisation != nil && offer.organisation == submission.organisation
  }
}

extension Payload {
  /// What a submission brings to be taught.
  package static func offer(_ offer: TeachingOffer, into json: inout JSONWriter) {
    json.object { json in
      findings(offer.notes, into: &json)
      guard let module = offer.module else { return }
      json.key("module")
      json.object { json in
        json.member("place", module.place)
        json.member("name", module.name)
        json.member("state", module.taken?.state.rawValue)
        json.key("published")
        if let published = module.taken?.published { json.number(published) } else { json.null() }
        sourceFaults(module.faults, into: &json)
      }
    }
  }
}
