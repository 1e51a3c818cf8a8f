import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What partners send in, and what comes of it.
enum SubmissionHandlers {
  /// `POST /v1/submissions`: one flat JSON object or XML. Answers the receipt, once.
  @Sendable static func add(_ call: Call) throws -> Response {
    let key = try call.idempotencyKey()
    let filing = try call.filing(once: key) {
      try call.workspace.submit(call.request.body, once: key, as: call.principal)
    }
    return answer(filing, status: 201)
  }

  @Sendable static func list(_ call: Call) throws -> Response {
    var filter = SubmissionFilter()
    filter.kind = try call.parameter("kind", expected: names(SubmissionKind.self)) {
      SubmissionKind(rawValue: $0)
    }
    filter.status = try call.parameter("status", expected: names(PublicStatus.self)) {
      PublicStatus(rawValue: $0)
    }
    filter.center = try call.parameter("center", expected: "a Center") {
      Reference.sector(named: $0)
    }
    filter.isQueue = try call.flag("queue")
    filter.isBreached = try call.flag("breached")
    filter.before = try call.parameter("cursor", expected: "a cursor") { SubmissionID($0) }
    filter.limit =
      try call.parameter("limit", expected: "a number from 1 to 200") {
        Int($0).flatMap { (1...200).contains($0) ? $0 : nil }
      } ?? 50
    let (views, next) = try call.workspace.submissions(filter, as: call.principal)
    var headers: [Header] = []
    if let next {
      let query = SearchHandlers.pairs(call, cursor: next.description)
      headers.append(Header("Link", "</v1/submissions?\(query)>; rel=\"next\""))
    }
    return .json(headers: headers) { SubmissionPayload.list(views, next: next, into: &$0) }
  }

  @Sendable static func show(_ call: Call) throws -> Response {
    guard
      let view = try call.workspace.submission(
        call.submission(), as: call.principal, holding: call.receiptCode())
    else { throw Problem.notFound }
    return answer(view)
  }

  @Sendable static func amend(_ call: Call) throws -> Response {
    answer(
      try call.workspace.amend(
        call.submission(), with: call.request.body, expecting: call.entityTag(),
        as: call.principal, holding: call.receiptCode()), status: 200)
  }

  @Sendable static func fileDraft(_ call: Call) throws -> Response {
    answer(
      try call.workspace.fileDraft(
        call.submission(), expecting: call.request.headers["if-match"],
        once: call.idempotencyKey(), as: call.principal),
      status: 200)
  }

  /// `{"body": "…", "asks_for_information": "true"}`
  @Sendable static func addMessage(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    return answer(
      try call.workspace.addMessage(
        fields.text("body") ?? "", asksForInformation: fields.flag("asks_for_information"),
        to: call.submission(), once: call.onceOnSubmission(), as: call.principal,
        holding: call.receiptCode()), status: 201)
  }

  @Sendable static func withdraw(_ call: Call) throws -> Response {
    let reason = call.request.body.isEmpty ? nil : try Fields(call.request.body).text("reason")
    return answer(
      try call.workspace.move(
        call.submission(), .withdraw, reason: reason ?? "", outcome: nil,
        expecting: call.request.headers["if-match"], once: call.onceOnSubmission(),
        as: call.principal, holding: call.receiptCode()))
  }

  /// `{"name": "invoice.csv", "type": "text/csv", "size": 120, "sha256": "…"}`
  @Sendable static func announceAttachment(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    let size = fields.number("size") ?? 0
    let attachment = try call.announcement(ofSize: size) {
      try call.workspace.announceAttachment(
        name: fields.text("name") ?? "", type: fields.text("type") ?? "", size: size,
        digest: fields.text("sha256") ?? "", to: call.submission(), once: call.onceOnSubmission(),
        as: call.principal, holding: call.receiptCode())
    }
    let place = "/v1/submissions/\(try call.submission())/attachments/\(attachment.number)"
    return .json(status: 201, headers: [Header("Location", place)]) {
      SubmissionPayload.attachment(attachment, into: &$0)
    }
  }

  /// The bytes from `Upload-Offset` on, 0 if it is not there.
  @Sendable static func attach(_ call: Call) throws -> Response {
    let text = call.request.headers["upload-offset"] ?? "0"
    guard let start = Int(text), start >= 0 else {
      throw Problem.badParameter(
        name: "Upload-Offset", value: text, expected: "the number of bytes that are there")
    }
    let attachment = try call.workspace.attach(
      call.request.body, at: start, to: call.attachment(), of: call.submission(),
      as: call.principal, holding: call.receiptCode())
    return .json(headers: [Header("Upload-Offset", "\(attachment.received)")]) {
      SubmissionPayload.attachment(attachment, into: &$0)
    }
  }

  /// The file as it came, to be saved and never shown.
  @Sendable static func attachment(_ call: Call) throws -> Response {
    guard
      let (attachment, reader) = try call.workspace.attachment(
        call.attachment(), of: call.submission(), as: call.principal, holding: call.receiptCode())
    else { throw Problem.notFound }
    return Response(
      status: 200, contentType: "application/octet-stream",
      headers: [
        Header(
          "Content-Disposition",
          "attachment; filename*=UTF-8''\(SearchHandlers.encoded(attachment.name))"),
        Header("X-Content-Type-Options", "nosniff"),
      ], stream: BodyStream(length: attachment.size) { try reader.next() })
  }

  @Sendable static func attachmentText(_ call: Call) throws -> Response {
    guard
      let text = try call.workspace.attachmentText(
        call.attachment(), of: call.submission(), as: call.principal, holding: call.receiptCode())
    else { throw Problem.notFound }
    return Response(
      status: 200, contentType: "text/plain; charset=utf-8", body: Array(text.utf8))
  }

  @Sendable static func forms(_ call: Call) throws -> Response {
    .json { SubmissionPayload.forms(SubmissionForms.all, into: &$0) }
  }

  static func answer(_ view: SubmissionView, status: Int = 200) -> Response {
    .json(
      status: status, headers: [Header("ETag", view.submission.entityTag(for: view.side))]
    ) { SubmissionPayload.view(view, into: &$0) }
  }

  private static func answer(_ filing: Filing, status: Int) -> Response {
    let submission = filing.file.submission
    return .json(
      status: status,
      headers: [
        Header("Location", "/v1/submissions/\(submission.id)"),
        Header("ETag", submission.entityTag(for: .submitter)),
      ]
    ) { SubmissionPayload.filing(filing, into: &$0) }
  }
}

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
    guard let event = fields.text("event").flatMap(SubmissionEvent.init), event.side == .center
    else {
      let valid = SubmissionEvent.allCases.filter { $0.side == .center }.map(\.rawValue)
      throw Problem.badFields([
        FieldFault("/event", "must be one of " + valid.joined(separator: ", "))
      ])
    }
    if let code = fields.text("outcome_code"), OutcomeReason(rawValue: code) == nil {
      throw Problem.badFields([FieldFault("/outcome_code", "must be \(names(OutcomeReason.self))")])
    }
    return SubmissionHandlers.answer(
      try call.workspace.move(
        call.submission(), event, reason: fields.text("reason") ?? "",
        outcome: fields.text("outcome"),
        because: fields.text("outcome_code").flatMap(OutcomeReason.init),
        expecting: call.entityTag(), once: call.onceOnSubmission(), as: call.principal))
  }

  /// `{"label": "industry", "owner": "ele", "title": "…", "sectors": ["ele"]}`
  @Sendable static func publish(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    var faults: [FieldFault] = []
    let label = fields.text("label").flatMap(HandlingLabel.init)
    if label == nil {
      faults.append(
        FieldFault("/label", "must be \(names(HandlingLabel.self))"))
    }
    func center(_ name: String, _ pointer: String) -> Sector? {
      let sector = Reference.sector(named: name)
      if sector == nil { faults.append(FieldFault(pointer, "must be a Center's code")) }
      return sector
    }
    let owner = fields.text("owner").flatMap { center($0, "/owner") }
    let sectors = fields.list("sectors").enumerated().compactMap {
      center($0.element, "/sectors/\($0.offset)")
    }
    guard let label, faults.isEmpty else { throw Problem.badFields(faults) }
    var publication = Publication(label: label)
    publication.owner = owner
    publication.title = fields.text("title")
    publication.sectors = sectors
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
    let release = try fields.text("document").map { (text) throws(Problem) -> DocumentID in
      guard let id = DocumentID(text) else {
        throw .badFields([FieldFault("/document", "must be a document's id")])
      }
      return id
    }
    return SubmissionHandlers.answer(
      try call.workspace.retract(
        call.submission(), release: release, reason: fields.text("reason") ?? "",
        expecting: call.entityTag(), as: call.principal))
  }

  /// `{"center": "ele", "reason": "…"}`
  @Sendable static func route(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    guard let center = fields.text("center").flatMap(Reference.sector(named:)) else {
      throw Problem.badFields([FieldFault("/center", "must be a Center's code")])
    }
    return moved(
      try call.workspace.route(
        call.submission(), to: center, reason: fields.text("reason") ?? "",
        expecting: call.entityTag(), as: call.principal))
  }

  /// `{"centers": ["imm"]}`: those beside the one that has it.
  @Sendable static func share(_ call: Call) throws -> Response {
    let names = try Fields(call.request.body).list("centers")
    let centers = try names.enumerated().map { (index, name) throws(Problem) -> Sector in
      guard let center = Reference.sector(named: name) else {
        throw .badFields([FieldFault("/centers/\(index)", "must be a Center's code")])
      }
      return center
    }
    return moved(
      try call.workspace.share(
        call.submission(), with: centers, expecting: call.entityTag(), as: call.principal))
  }

  /// `{"account": "acc_…"}`, or `{}` for nobody.
  @Sendable static func assign(_ call: Call) throws -> Response {
    let name = try Fields(call.request.body).text("account")
    let account = name.flatMap(AccountID.init)
    if name != nil, account == nil {
      throw Problem.badFields([FieldFault("/account", "must be an account's id")])
    }
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
    guard let relation = fields.text("relation").flatMap(SubmissionLink.Relation.init) else {
      throw Problem.badFields([
        FieldFault("/relation", "must be \(names(SubmissionLink.Relation.self))")
      ])
    }
    guard let other = fields.text("other").flatMap(SubmissionID.init) else {
      throw Problem.badFields([FieldFault("/other", "must be a submission's id")])
    }
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

  @Sendable static func measures(_ call: Call) throws -> Response {
    let measures = try call.workspace.centerMeasures(as: call.principal)
    return .json { SubmissionPayload.measures(measures, into: &$0) }
  }

  private static func moved(_ view: SubmissionView?) -> Response {
    if let view { return SubmissionHandlers.answer(view) }
    return .json { $0.object { $0.member("moved", "out of your sight") } }
  }
}

/// Is this receipt genuine, and what lies behind it.
enum ReceiptHandlers {
  @Sendable static func verify(_ call: Call) throws -> Response {
    let receipt = try SignedReceipt(json: call.request.body)
    let verdict = try call.workspace.verify(receipt)
    return .json { json in
      json.object { json in
        json.member("genuine", verdict == .genuine)
        json.member("verdict", verdict.rawValue)
      }
    }
  }

  @Sendable static func keys(_ call: Call) throws -> Response {
    let keys = try call.workspace.receiptKeys()
    return .json { SubmissionPayload.receiptKeys(keys, into: &$0) }
  }

  /// `{"receipt_code": "1234 …"}`: the submission as its submitter sees it.
  @Sendable static func open(_ call: Call) throws -> Response {
    guard let code = try Fields(call.request.body).text("receipt_code").flatMap(ReceiptCode.init)
    else { throw Problem.badReceipt }
    return SubmissionHandlers.answer(try call.submission(opening: code))
  }
}

extension Call {
  func submission() throws -> SubmissionID {
    guard let id = captures["id"].flatMap(SubmissionID.init) else { throw Problem.notFound }
    return id
  }

  func attachment() throws -> Int {
    guard let number = captures["number"].flatMap({ Int($0) }) else { throw Problem.notFound }
    return number
  }

  /// The code in the header `Receipt-Code`: never in an address, which is logged and remembered. One that
  /// does not open the submission of the request counts as wrong.
  func receiptCode() throws -> ReceiptCode? {
    guard let text = request.headers["receipt-code"] else { return nil }
    guard let code = ReceiptCode(text) else { throw Problem.badReceipt }
    try checkMayTryCode()
    let opened = try workspace.submission(holding: code)?.submission.id
    if opened == nil || opened != captures["id"].flatMap(SubmissionID.init) {
      strangers.noteWrongCode(from: client)
    }
    return code
  }

  /// What a receipt code opens; whoever tries many that open nothing must wait.
  func submission(opening code: ReceiptCode) throws -> SubmissionView {
    try checkMayTryCode()
    guard let view = try workspace.submission(holding: code) else {
      strangers.noteWrongCode(from: client)
      throw Problem.notFound
    }
    return view
  }

  private func checkMayTryCode() throws(Problem) {
    guard principal.role != .local else { return }
    if let seconds = strangers.refuseCode(from: client) {
      throw .tooManyWrongCodes(seconds: seconds)
    }
  }

  /// Files something; what whoever has not signed in files is counted, once it is taken.
  func filing(once key: String?, _ body: () throws -> Filing) throws -> Filing {
    guard principal.role == .anonymous else { return try body() }
    if let seconds = strangers.refuseFiling(from: client) {
      // What was filed already is answered again.
      guard let key, try workspace.hasFiled(under: key, as: principal) else {
        throw Problem.tooManyFilings(seconds: seconds)
      }
    }
    let filing = try body()
    if !filing.isRepeated { strangers.noteFiling(from: client) }
    return filing
  }

  /// The same for the announcement of a file.
  func announcement(ofSize size: Int, _ body: () throws -> Attachment) throws -> Attachment {
    guard principal.role == .anonymous, size > 0 else { return try body() }
    if let seconds = strangers.refuseFile(ofSize: size, from: client) {
      throw Problem.tooManyFilings(seconds: seconds)
    }
    let attachment = try body()
    strangers.noteFile(ofSize: size, from: client)
    return attachment
  }

  /// Under which key, if any, an act on the submission must take effect once.
  func onceOnSubmission() throws -> OnceKey? {
    guard let key = try idempotencyKey() else { return nil }
    return workspace.onceKey(
      key, for: request.method.rawValue + " " + request.path, request.body, principal,
      on: try submission(), byReceipt: request.headers["receipt-code"] != nil)
  }

  /// What `If-Match` names, which must be there; `*` for any.
  func entityTag() throws -> String {
    guard let tag = request.headers["if-match"] else { throw Problem.preconditionRequired }
    return tag
  }
}
