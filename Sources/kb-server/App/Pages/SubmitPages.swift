import Courseware
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// The pages on which partners, and people without an account, send something in and follow it.
enum SubmitPageHandlers {
  @Sendable static func choose(_ call: Call) throws -> Response {
    let say = SubmissionParts.words(call)
    let items = SubmissionForms.all.filter { AccessPolicy.maySubmit($0, call.principal) }.map {
      form in
      """
      <li><h2><a href="/submit/\(form.kind.rawValue)?lang=\(say.language.rawValue)">\(escaped(say(form.title)))</a></h2>
      <p>\(escaped(say(form.explanation)))</p></li>
      """
    }
    let anonymous =
      call.principal.role == .anonymous
      ? "<p class=\"note\">\(escaped(say("You have not signed in. What you send is kept without your name, address or browser; your receipt code is then the only way to the answer.")))</p>"
      : ""
    let body =
      "<h1>\(escaped(say("Send something to the Centers")))</h1>" + anonymous
      + (items.isEmpty
        ? "<p>\(escaped(say("Your account sends nothing in.")))</p>"
        : "<ul class=\"hits\">\(items.joined(separator: "\n"))</ul>")
      + "<p>\(escaped(say("You have a receipt code?"))) <a href=\"/receipt?lang=\(say.language.rawValue)\">\(escaped(say("See what became of it")))</a>.</p>"
    return PageHandlers.page(
      Layout.page(
        title: say("Send"), markup: SubmissionParts.inLanguage(say, at: "/submit", body), for: call)
    )
  }

  @Sendable static func form(_ call: Call) throws -> Response {
    let form = try chosen(call)
    var page = FormPage(form: form, call: call)
    // What somebody searched for in vain becomes the subject.
    page.given["title"] = call.request.query["title"].map { String($0.prefix(200)) }
    return PageHandlers.page(page.html)
  }

  /// The form with everything that is wrong with it, or the receipt.
  @Sendable static func submit(_ call: Call) throws -> Response {
    let form = try chosen(call)
    let given = try call.form()
    var received = ReceivedSubmission(
      kind: form.kind.rawValue, label: given["label"], isDraft: given["intent"] == "draft")
    for field in form.fields {
      guard let text = given[field.name], !text.trimmingBlanks.isEmpty else { continue }
      received.fields.append(ReceivedField(field.name, value(text, field)))
    }
    let files = call.files()
    if given["intent"] == "check" {
      return try check(received, files, form, given, call)
    }
    do {
      let fileFaults = faults(of: files)
      if !fileFaults.isEmpty {
        let others = Workspace.check(received, kind: form.kind, isDraft: received.isDraft)
        if case .failure(.faults(let more)) = others {
          throw SubmissionRefusal.faults(more + fileFaults)
        }
        throw SubmissionRefusal.faults(fileFaults)
      }
      let filing = try call.filing(once: given["key"], proof: given["work"]) { admit in
        try call.workspace.submit(
          received, once: given["key"], as: call.principal, admitting: admit)
      }
      let kept = try attach(files, to: filing.file.submission.id, filing.code, call)
      return PageHandlers.page(
        ReceiptPage(filing: filing, files: kept, call: call).html, status: 201)
    } catch SubmissionRefusal.faults(let faults) {
      var page = FormPage(form: form, call: call)
      (page.given, page.faults) = (given, faults)
      return PageHandlers.page(page.html, status: 422)
    } catch Problem.badWork {
      return again(form, given, after: 0, call)
    } catch Problem.workNeeded(let seconds), Problem.filingSlowly(let seconds) {
      return again(form, given, after: seconds, call)
    }
  }

  /// The form with all that was written, and another challenge.
  private static func again(
    _ form: SubmissionForm, _ given: [String: String], after seconds: Int, _ call: Call
  ) -> Response {
    var page = FormPage(form: form, call: call)
    (page.given, page.secondsToWait) = (given, seconds)
    return PageHandlers.page(page.html, status: 429)
  }

  /// The form as it was filled in, with what stands against what it brings to be taught. Nothing is kept.
  private static func check(
    _ received: ReceivedSubmission, _ files: [Multipart.File], _ form: SubmissionForm,
    _ given: [String: String], _ call: Call
  ) throws -> Response {
    var page = FormPage(form: form, call: call)
    page.given = given
    switch Workspace.check(received, kind: form.kind, isDraft: true) {
    case .success(let filled):
      page.offer = try call.workspace.teachingOffer(
        of: filled, files: files.map { ($0.name, $0.content) }, as: call.principal)
      return PageHandlers.page(page.html)
    case .failure(.faults(let faults)):
      page.faults = faults
      return PageHandlers.page(page.html, status: 422)
    case .failure(let refusal): throw refusal
    }
  }

  private static func faults(of files: [Multipart.File]) -> [FieldFault] {
    var faults = files.compactMap { file in
      AttachmentPolicy.fault(ofFileNamed: file.name, file.content).map {
        FieldFault("/files", "'\(file.name)' \($0)")
      }
    }
    if files.count > AttachmentPolicy.most {
      faults.append(FieldFault("/files", "may be \(AttachmentPolicy.most) at most"))
    }
    return faults
  }

  /// Attaches files to what was just filed. Those of whoever has not signed in are counted.
  private static func attach(
    _ files: [Multipart.File], to id: SubmissionID, _ code: ReceiptCode?, _ call: Call
  ) throws -> [Attachment] {
    try files.map { file in
      try call.announcement(ofSize: file.content.count) {
        try call.workspace.attachFile(
          named: file.name, file.content, to: id, as: call.principal, holding: code)
      }
    }
  }

  /// More files for what was sent before.
  @Sendable static func addFiles(_ call: Call) throws -> Response {
    let id = try call.submission()
    guard try call.workspace.submission(id, as: call.principal, holding: nil) != nil else {
      throw Problem.notFound
    }
    return try answering(call, back: "/submissions/\(id)") {
      let files = call.files()
      let faults = faults(of: files)
      guard faults.isEmpty else { throw SubmissionRefusal.faults(faults) }
      _ = try attach(files, to: id, nil, call)
      return redirect(to: "/submissions/\(id)")
    }
  }

  private static func value(_ text: String, _ field: FieldRule) -> ReceivedField.Value {
    if field.type == .certification { return .flag(text == "true") }
    guard field.isList else { return .text(text) }
    return .list(text.split(whereSeparator: \.isNewline).map(String.init))
  }

  private static func chosen(_ call: Call) throws -> SubmissionForm {
    guard let kind = call.captures["kind"].flatMap(SubmissionKind.init),
      let form = SubmissionForms.form(kind)
    else { throw Problem.notFound }
    guard AccessPolicy.maySubmit(form, call.principal) else {
      throw call.caller.isSignedIn ? Problem.notAllowed : Problem.signInRequired
    }
    return form
  }

  @Sendable static func mine(_ call: Call) throws -> Response {
    var filter = SubmissionFilter()
    filter.limit = 200
    let views = try call.workspace.submissions(filter, as: call.principal).views
    let rows = views.map { view in
      let submission = view.submission
      let unread = view.file.messages.count { $0.side == .center && $0.readAt == nil }
      return """
        <tr><td><a href="/submissions/\(submission.id)">\(escaped(submission.form.title))</a></td>
        <td>\(submission.form.kind.rawValue)</td>
        <td>\(SubmissionParts.status(submission))</td>
        <td>\(SubmissionParts.day(submission.filedAt ?? submission.begunAt))</td><td>\(unread)</td></tr>
        """
    }
    let table =
      rows.isEmpty
      ? "<p>Nothing yet. <a href=\"/submit\">Send something</a>.</p>"
      : """
      <div class="table"><table><tr><th scope="col">Subject</th><th scope="col">Kind</th><th scope="col">Status</th><th scope="col">Filed</th><th scope="col">New messages</th></tr>
      \(rows.joined(separator: "\n"))</table></div>
      """
    return PageHandlers.page(
      Layout.page(
        title: "Submissions", markup: "<h1>Submissions</h1>" + table, for: call))
  }

  @Sendable static func show(_ call: Call) throws -> Response {
    guard
      let view = try call.workspace.submission(
        call.submission(), as: call.principal, holding: nil)
    else { throw Problem.notFound }
    if view.side == .center {
      return redirect(to: "/triage/\(view.submission.id)")
    }
    let offer = try call.workspace.teachingOffer(of: view, as: call.principal)
    return PageHandlers.page(
      OwnSubmissionPage(view: view, code: nil, call: call, offer: offer).html)
  }

  @Sendable static func addMessage(_ call: Call) throws -> Response {
    let id = try call.submission()
    return try answering(call, back: "/submissions/\(id)") {
      _ = try call.workspace.addMessage(
        call.form()["body"] ?? "", asksForInformation: false, to: id, as: call.principal,
        holding: nil)
      return redirect(to: "/submissions/\(id)")
    }
  }

  @Sendable static func withdraw(_ call: Call) throws -> Response {
    let id = try call.submission()
    return try answering(call, back: "/submissions/\(id)") {
      _ = try call.workspace.move(
        id, .withdraw, reason: "", outcome: nil, expecting: nil, as: call.principal)
      return redirect(to: "/submissions/\(id)")
    }
  }

  @Sendable static func fileDraft(_ call: Call) throws -> Response {
    let id = try call.submission()
    return try answering(call, back: "/submissions/\(id)") {
      let filing = try call.workspace.fileDraft(id, expecting: nil, as: call.principal)
      return PageHandlers.page(ReceiptPage(filing: filing, files: [], call: call).html, status: 201)
    }
  }

  @Sendable static func askForCode(_ call: Call) throws -> Response {
    PageHandlers.page(codePage(call, failure: nil))
  }

  /// What a receipt code opens. The code comes in the body and goes back into hidden fields: never into
  /// an address.
  @Sendable static func openByCode(_ call: Call) throws -> Response {
    guard let code = try call.form()["code"].flatMap(ReceiptCode.init) else {
      return PageHandlers.page(
        codePage(call, failure: SubmissionRefusal.badReceipt.explanation), status: 422)
    }
    let view: SubmissionView
    do {
      view = try call.submission(opening: code)
    } catch Problem.notFound {
      return PageHandlers.page(
        codePage(call, failure: "no submission has this receipt code"), status: 404)
    }
    let offer = try call.workspace.teachingOffer(of: view, as: call.principal)
    return PageHandlers.page(
      OwnSubmissionPage(view: view, code: code, call: call, offer: offer).html)
  }

  @Sendable static func addMessageByCode(_ call: Call) throws -> Response {
    let fields = try call.form()
    guard let code = fields["code"].flatMap(ReceiptCode.init) else { throw Problem.badReceipt }
    let view = try call.submission(opening: code)
    return try answering(call, back: "/receipt") {
      let after = try call.workspace.addMessage(
        fields["body"] ?? "", asksForInformation: false, to: view.submission.id,
        as: call.principal, holding: code)
      return PageHandlers.page(OwnSubmissionPage(view: after, code: code, call: call).html)
    }
  }

  private static func codePage(_ call: Call, failure: String?) -> String {
    let say = SubmissionParts.words(call)
    let problem =
      failure.map { "<p class=\"problem\" role=\"alert\">\(escaped(say($0)))</p>" } ?? ""
    return Layout.page(
      title: say("Receipt"),
      markup: SubmissionParts.inLanguage(
        say, at: "/receipt",
        """
        <h1>\(escaped(say("What became of it")))</h1>\(problem)
        <form action="/receipt" method="post" class="narrow">\(SubmissionParts.csrf(call))\(SubmissionParts.language(say))
        <p><label for="code">\(escaped(say("Receipt code, 16 digits")))</label>
        <input id="code" name="code" inputmode="numeric" autocomplete="off" required></p>
        <p><button type="submit">\(escaped(say("Show")))</button></p></form>
        """), for: call)
  }

  /// Runs what a form of a page asked for; what is wrong with it is shown as a page, with the way back.
  static func answering(_ call: Call, back place: String, _ body: () throws -> Response) throws
    -> Response
  {
    do {
      return try body()
    } catch let refusal as SubmissionRefusal where refusal != .absent {
      return notDone(refusal.explanation, Problem(refusal), back: place, call)
    } catch TeachingRefusal.faulty(let faults) {
      let refusal = TeachingRefusal.faulty(faults)
      return notDone(refusal.explanation, Problem(refusal), back: place, call)
    }
  }

  private static func notDone(
    _ explanation: String, _ problem: Problem, back place: String, _ call: Call
  ) -> Response {
    // A fault begins with its place, "/name": on a page a field's name is enough.
    let words = explanation.split(separator: "\n").map { line in
      "<li>\(escaped(String(line.hasPrefix("/") ? line.dropFirst() : line)))</li>"
    }
    return PageHandlers.page(
      Layout.page(
        title: "Not done",
        markup:
          "<h1>This was not done</h1><ul class=\"problem\" role=\"alert\">\(words.joined())</ul><p><a href=\"\(place)\">Back</a></p>",
        for: call), status: problem.response.status)
  }

  static func redirect(to place: String) -> Response {
    Response(status: 303, contentType: "", headers: [Header("Location", place)], body: [])
  }
}
