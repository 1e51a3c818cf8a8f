import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What the Center's side does with what came in. To everybody else these resources do not exist.
enum TriageHandlers {
  @Sendable static func notes(_ call: Call) throws -> Response {
    guard
      let view = try call.workspace.submission(
        call.submission(), as: call.principal, holding: nil), let triage = view.triage
    else { throw Problem.notFound }
    return .json { SubmissionPayload.notes(triage, into: &$0) }
  }

  @Sendable static func addNote(_ call: Call) throws -> Response {
    let body = try Fields(call.request.body).text("body") ?? ""
    let view = try call.workspace.addNote(
      body, to: call.submission(), once: call.onceOnSubmission(), as: call.principal)
    guard let triage = view.triage else { throw Problem.notFound }
    return .json(status: 201) { SubmissionPayload.notes(triage, into: &$0) }
  }

  /// `{"event": "decline", "reason": "…", "outcome": "what the submitter is told", "outcome_code": "not-enough"}`
  @Sendable static func move(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    let event = try fields.value("event", SubmissionEvent.init)
    return SubmissionHandlers.answer(
      try call.workspace.move(
        call.submission(), event, reason: fields.text("reason") ?? "",
        outcome: fields.text("outcome"),
        because: fields.optional("outcome_code", OutcomeReason.init),
        expecting: call.entityTag(), once: call.onceOnSubmission(), as: call.principal))
  }

  /// `{"label": "industry", "owner": "ele", "title": "…", "sectors": ["ele"],
  /// "files": [{"attachment": 1, "as": "text"}]}`
  @Sendable static func publish(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    var publication = Publication(label: try fields.value("label", HandlingLabel.init))
    publication.owner = try fields.optional("owner", Reference.sector(named:))
    publication.title = fields.text("title")
    publication.sectors = try fields.values("sectors", Reference.sector(named:))
    publication.files = try fields.objects("files").map { file throws(Problem) in
      AttachmentRelease(
        attachment: file.number("attachment") ?? 0,
        as: try file.optional("as", AttachmentRelease.Form.init) ?? .copy)
    }
    let (view, document) = try call.workspace.publish(
      call.submission(), as: publication, expecting: call.entityTag(),
      once: call.onceOnSubmission(), by: call.principal)
    return .json(
      status: 201,
      headers: [
        Header("Location", "/v1/documents/\(document)"),
        Header("ETag", view.submission.entityTag(for: .center)),
      ]
    ) { SubmissionPayload.view(view, into: &$0) }
  }

  /// `{"reason": "…"}`, with `"document": "doc_…"` for one of an enforcement compartment.
  @Sendable static func retract(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    let release = try fields.optional("document", DocumentID.init)
    return SubmissionHandlers.answer(
      try call.workspace.retract(
        call.submission(), release: release, reason: fields.text("reason") ?? "",
        expecting: call.entityTag(), as: call.principal))
  }

  /// `{"center": "ele", "reason": "…"}`
  @Sendable static func route(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    let center = try fields.value("center", Reference.sector(named:))
    return moved(
      try call.workspace.route(
        call.submission(), to: center, reason: fields.text("reason") ?? "",
        expecting: call.entityTag(), as: call.principal))
  }

  /// `{"centers": ["imm"]}`: those beside the one that has it.
  @Sendable static func share(_ call: Call) throws -> Response {
    let centers = try Fields(call.request.body).values("centers", Reference.sector(named:))
    return moved(
      try call.workspace.share(
        call.submission(), with: centers, expecting: call.entityTag(), as: call.principal))
  }

  /// `{"account": "acc_…"}`, or `{}` for nobody.
  @Sendable static func assign(_ call: Call) throws -> Response {
    let account = try Fields(call.request.body).optional("account", AccountID.init)
    return SubmissionHandlers.answer(
      try call.workspace.assign(
        call.submission(), to: account, expecting: call.entityTag(), as: call.principal))
  }

  /// `{"reliability": "B", "credibility": 2}`
  @Sendable static func rate(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    return SubmissionHandlers.answer(
      try call.workspace.rate(
        call.submission(), reliability: fields.text("reliability") ?? "",
        credibility: fields.number("credibility") ?? 0, as: call.principal))
  }

  /// `{"relation": "corroborates", "other": "sub_…"}`; with DELETE it is taken back.
  @Sendable static func link(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    let relation = try fields.value("relation", SubmissionLink.Relation.init)
    let other = try fields.value("other", SubmissionID.init)
    return SubmissionHandlers.answer(
      try call.workspace.link(
        call.submission(), to: other, relation, isOff: call.request.method == .delete,
        as: call.principal))
  }

  @Sendable static func similar(_ call: Call) throws -> Response {
    guard
      let found = try call.workspace.neighbours(
        of: call.submission(), limit: 10, as: call.principal)
    else { throw Problem.notFound }
    return .json { Payload.similar(found, into: &$0) }
  }

  @Sendable static func brokerTasks(_ call: Call) throws -> Response {
    let items = try call.workspace.brokerItems(as: call.principal)
    return .json { SubmissionPayload.brokerItems(items, into: &$0) }
  }

  /// `{"submission": "sub_…", "document": "doc_…"}`
  @Sendable static func finishBrokerTask(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    guard let submission = fields.text("submission").flatMap(SubmissionID.init),
      let document = fields.text("document").flatMap(DocumentID.init)
    else { throw Problem.notFound }
    try call.workspace.finishBrokerTask(submission, document, as: call.principal)
    return .json { $0.object { $0.member("done", true) } }
  }

  /// Answers that rest on what no longer holds, each with a draft to put it right.
  @Sendable static func corrections(_ call: Call) throws -> Response {
    let all = try call.workspace.threadCorrections(as: call.principal)
    return .json { SubmissionPayload.corrections(all, into: &$0) }
  }

  @Sendable static func measures(_ call: Call) throws -> Response {
    let measures = try call.workspace.centerMeasures(as: call.principal)
    return .json { SubmissionPayload.measures(measures, into: &$0) }
  }

  /// Saves the module that came with an accepted submission, in review.
  @Sendable static func takeOverModule(_ call: Call) throws -> Response {
    let row = try call.workspace.takeOverModule(
      of: call.submission(), expecting: call.entityTag(), as: call.principal)
    return .json(
      status: 201, headers: [Header("Location", "/v1/modules/\(row.id)")]
    ) { Payload.module(row, into: &$0) }
  }

  private static func moved(_ view: SubmissionView?) -> Response {
    if let view { return SubmissionHandlers.answer(view) }
    return .json { $0.object { $0.member("moved", "out of your sight") } }
  }
}
