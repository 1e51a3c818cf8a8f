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
          "attachment; filename*=UTF-8''\(attachment.name.percentEncoded)"),
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
