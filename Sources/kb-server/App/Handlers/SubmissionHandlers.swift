import Courseware
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What partners send in, and what comes of it.
enum SubmissionHandlers {
  /// `POST /v1/submissions`: one flat JSON object, XML, or a letter. Answers the receipt, once.
  @Sendable static func add(_ call: Call) throws -> Response {
    let key = try call.idempotencyKey()
    let type = call.request.headers["content-type"]?.prefix { $0 != ";" }.lowercased()
    if type?.trimmingBlanks == "message/rfc822" {
      let letter = try ReceivedLetter(call.request.body)
      let filing = try call.filing(once: key, proof: call.workProof) { admit in
        try call.workspace.submit(
          letter, once: key, as: call.principal, admitting: admit
        ) { size, body in
          try call.announcement(ofSize: size, body)
        }
      }
      return answer(filing, status: 201)
    }
    let filing = try call.filing(once: key, proof: call.workProof) { admit in
      try call.workspace.submit(
        call.request.body, once: key, as: call.principal, admitting: admit)
    }
    return answer(filing, status: 201)
  }

  /// `POST /v1/submissions:batch`: a submission a line; an outcome a line, in the same order.
  @Sendable static func addBatch(_ call: Call) throws -> Response {
    let lines = try call.workspace.submit(
      lines: call.request.body, once: call.idempotencyKey(), as: call.principal
    ) { key, body in
      do {
        // One proof is good for one line, so lines come without.
        return try call.filing(once: key, proof: nil, body)
      } catch Problem.tooManyFilings(let seconds), Problem.workNeeded(let seconds) {
        throw SubmissionRefusal.tooMuch(
          "too much was sent without signing in; try again in \(seconds) seconds")
      } catch Problem.filingSlowly(let seconds) {
        throw SubmissionRefusal.tooMuch(
          "much of this form was sent today; try again in \(seconds) seconds")
      }
    }
    let answers = lines.flatMap { line -> [UInt8] in
      var json = JSONWriter()
      SubmissionPayload.line(line, into: &json)
      return json.bytes + [10]
    }
    return Response(
      status: 200, contentType: "application/x-ndjson; charset=utf-8", body: answers)
  }

  /// What work is to be done by whoever files without signing in.
  @Sendable static func challenge(_ call: Call) throws -> Response {
    let desk = call.strangers.desk
    let challenge = desk.bits > 0 ? desk.challenge() : nil
    return .json(headers: [Header("Cache-Control", "no-store")]) { json in
      json.object { json in
        json.member("challenge", challenge?.text)
        json.member("bits", desk.bits)
        json.member("expires_at", challenge?.expires.description)
      }
    }
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
    return answer(view, offer: try call.workspace.teachingOffer(of: view, as: call.principal))
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
    return .download(named: attachment.name, size: attachment.size, reader)
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

  static func answer(
    _ view: SubmissionView, status: Int = 200, offer: TeachingOffer? = nil
  ) -> Response {
    .json(
      status: status, headers: [Header("ETag", view.submission.entityTag(for: view.side))]
    ) { SubmissionPayload.view(view, offer: offer, into: &$0) }
  }

  /// `POST /v1/guides:check`: a product guide in plain text; everything that stands against publishing it.
  @Sendable static func checkGuide(_ call: Call) throws -> Response {
    guard let text = String(validating: call.request.body, as: UTF8.self) else {
      throw Problem.badDocument(reason: "the guide must be UTF-8 text", line: nil, column: nil)
    }
    let findings = ProductGuides.findings(in: text)
    return .json { json in
      json.object { json in
        json.member("ok", !findings.contains(where: \.isBinding))
        Payload.findings(findings.map { GuideNote(place: "guide", finding: $0) }, into: &json)
      }
    }
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

extension Response {
  /// A file that somebody sent, to be saved: no browser shows it, guesses what it is or runs what is in it.
  static func download(named name: String, size: Int, _ reader: StoredFileReader) -> Response {
    Response(
      status: 200, contentType: "application/octet-stream",
      headers: [
        Header("Content-Disposition", "attachment; filename*=UTF-8''\(name.percentEncoded)"),
        Header("X-Content-Type-Options", "nosniff"),
        Header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'"),
      ], stream: BodyStream(length: size) { try reader.next() })
  }
}
