import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// The pages on which partners, and people without an account, send something in and follow it.
enum SubmitPageHandlers {
  @Sendable static func choose(_ call: Call) throws -> Response {
    let items = SubmissionForms.all.filter { AccessPolicy.maySubmit($0, call.principal) }.map {
      form in
      """
      <li><h2><a href="/submit/\(form.kind.rawValue)">\(escaped(form.title))</a></h2>
      <p>\(escaped(form.explanation))</p></li>
      """
    }
    let anonymous =
      call.principal.role == .anonymous
      ? "<p class=\"note\">You have not signed in. What you send is kept without your name, address or browser; your receipt code is then the only way to the answer.</p>"
      : ""
    let body =
      "<h1>Send something to the Centers</h1>" + anonymous
      + (items.isEmpty
        ? "<p>Your account sends nothing in.</p>"
        : "<ul class=\"hits\">\(items.joined(separator: "\n"))</ul>")
      + "<p>You have a receipt code? <a href=\"/receipt\">See what became of it</a>.</p>"
    return PageHandlers.page(Layout.page(title: "Send", body: body, for: call))
  }

  @Sendable static func form(_ call: Call) throws -> Response {
    let form = try chosen(call)
    return PageHandlers.page(FormPage(form: form, call: call).html)
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
    do {
      let filing = try call.workspace.submit(
        received, once: given["key"], as: call.principal)
      return PageHandlers.page(ReceiptPage(filing: filing, call: call).html, status: 201)
    } catch SubmissionRefusal.faults(let faults) {
      var page = FormPage(form: form, call: call)
      (page.given, page.faults) = (given, faults)
      return PageHandlers.page(page.html, status: 422)
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
        title: "Submissions", body: "<h1>Submissions</h1>" + table, for: call))
  }

  @Sendable static func show(_ call: Call) throws -> Response {
    guard
      let view = try call.workspace.submission(
        call.submission(), as: call.principal, holding: nil)
    else { throw Problem.notFound }
    if view.side == .center {
      return redirect(to: "/triage/\(view.submission.id)")
    }
    return PageHandlers.page(OwnSubmissionPage(view: view, code: nil, call: call).html)
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
      return PageHandlers.page(ReceiptPage(filing: filing, call: call).html, status: 201)
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
    guard let view = try call.workspace.submission(holding: code) else {
      return PageHandlers.page(
        codePage(call, failure: "no submission has this receipt code"), status: 404)
    }
    return PageHandlers.page(OwnSubmissionPage(view: view, code: code, call: call).html)
  }

  @Sendable static func addMessageByCode(_ call: Call) throws -> Response {
    let fields = try call.form()
    guard let code = fields["code"].flatMap(ReceiptCode.init) else { throw Problem.badReceipt }
    guard let view = try call.workspace.submission(holding: code) else { throw Problem.notFound }
    return try answering(call, back: "/receipt") {
      let after = try call.workspace.addMessage(
        fields["body"] ?? "", asksForInformation: false, to: view.submission.id,
        as: call.principal, holding: code)
      return PageHandlers.page(OwnSubmissionPage(view: after, code: code, call: call).html)
    }
  }

  private static func codePage(_ call: Call, failure: String?) -> String {
    let problem = failure.map { "<p class=\"problem\" role=\"alert\">\(escaped($0))</p>" } ?? ""
    return Layout.page(
      title: "Receipt",
      body: """
        <h1>What became of it</h1>\(problem)
        <form action="/receipt" method="post" class="narrow">\(SubmissionParts.csrf(call))
        <p><label for="code">Receipt code, 16 digits</label>
        <input id="code" name="code" inputmode="numeric" autocomplete="off" required></p>
        <p><button type="submit">Show</button></p></form>
        """, for: call)
  }

  /// Runs what a form of a page asked for; what is wrong with it is shown as a page, with the way back.
  static func answering(_ call: Call, back place: String, _ body: () throws -> Response) throws
    -> Response
  {
    do {
      return try body()
    } catch let refusal as SubmissionRefusal where refusal != .absent {
      let words = refusal.explanation.split(separator: "\n").map {
        "<li>\(escaped(String($0)))</li>"
      }
      return PageHandlers.page(
        Layout.page(
          title: "Not done",
          body:
            "<h1>This was not done</h1><ul class=\"problem\" role=\"alert\">\(words.joined())</ul><p><a href=\"\(place)\">Back</a></p>",
          for: call), status: Problem(refusal).response.status)
    }
  }

  static func redirect(to place: String) -> Response {
    Response(status: 303, contentType: "", headers: [Header("Location", place)], body: [])
  }
}

/// What the pages on submissions share.
enum SubmissionParts {
  static func csrf(_ call: Call) -> String {
    call.caller.csrf.map { "<input type=\"hidden\" name=\"csrf\" value=\"\(escaped($0))\">" } ?? ""
  }

  static func status(_ submission: StoredSubmission) -> String {
    let status = submission.state.publicStatus?.rawValue ?? "draft"
    return "<span class=\"badge\">\(status.replacing("-", with: " "))</span>"
  }

  static func day(_ time: Timestamp) -> String { time.day.description }

  /// `2026-11-26 14:05 UTC`.
  static func minute(_ time: Timestamp) -> String {
    String(time.description.prefix(16)).replacing("T", with: " ") + " UTC"
  }

  static func fields(_ form: FilledForm) -> String {
    let rules = SubmissionForms.form(form.kind)?.fields ?? []
    let rows = form.fields.filter { $0.name != "title" }.map { field in
      let rule = rules.first { $0.name == field.name }
      let values =
        rule?.type == .certification
        ? "yes"
        : field.values.flatMap { $0.split(whereSeparator: \.isNewline) }
          .map { escaped(String($0)) }.joined(separator: "<br>")
      return "<dt>\(escaped(rule?.title ?? field.name))</dt><dd>\(values)</dd>"
    }
    return "<dl>\(rows.joined())</dl>"
  }

  static func messages(_ file: SubmissionFile) -> String {
    guard !file.messages.isEmpty else { return "<p>No messages yet.</p>" }
    let items = file.messages.map { message in
      let who = message.side == .center ? "The Center" : "The submitter"
      let text = message.body.split(whereSeparator: \.isNewline).map { escaped(String($0)) }
        .joined(separator: "<br>")
      return
        "<li class=\"message\"><p class=\"meta\">\(who), \(minute(message.at))</p><p>\(text)</p></li>"
    }
    return "<ol class=\"hits\">\(items.joined())</ol>"
  }

  static func attachments(_ file: SubmissionFile) -> String {
    let items = file.attachments.filter { $0.state == .ready }.map { attachment in
      let place = "/v1/submissions/\(file.submission.id)/attachments/\(attachment.number)"
      let text =
        !attachment.hasText ? "" : " · <a href=\"\(place)/text\">read its text safely</a>"
      return
        "<li>\(escaped(attachment.name)), \(attachment.size) bytes · <a href=\"\(place)\">download the original (may be unsafe)</a>\(text)</li>"
    }
    return items.isEmpty ? "" : "<h2>Attachments</h2><ul>\(items.joined())</ul>"
  }

  static func banner(_ label: HandlingLabel) -> String {
    "<p class=\"banner label-\(label.rawValue)\">Handling: \(label.rawValue)</p>"
  }
}

/// One kind's form, made from its fields.
struct FormPage {
  let form: SubmissionForm
  let call: Call
  var given: [String: String] = [:]
  var faults: [FieldFault] = []

  var html: String {
    var body = "<h1>\(escaped(form.title))</h1><p>\(escaped(form.explanation))</p>"
    body +=
      "<p>The Center acknowledges within \(form.promise.acknowledge), answers within \(form.promise.answer) and decides within \(form.promise.decide) business days. What must stay confidential goes between <code>[[</code> and <code>]]</code>.</p>"
    if !faults.isEmpty { body += summary() }
    body += "<form action=\"/submit/\(form.kind.rawValue)\" method=\"post\" class=\"wide-form\">"
    body += SubmissionParts.csrf(call)
    body +=
      "<input type=\"hidden\" name=\"key\" value=\"\(escaped(given["key"] ?? Workspace.newSecret()))\">"
    body += form.fields.map(input).joined(separator: "\n")
    body += label()
    body += "<p><button type=\"submit\" name=\"intent\" value=\"file\">Send</button>"
    if call.principal.account != nil {
      body +=
        " <button type=\"submit\" name=\"intent\" value=\"draft\" class=\"quiet\" formnovalidate>Save as a draft</button>"
    }
    return Layout.page(title: form.title, body: body + "</p></form>", for: call)
  }

  private func summary() -> String {
    let items = faults.map { fault in
      let name = name(of: fault)
      let title = form.fields.first { $0.name == name }?.title ?? name
      return
        "<li><a href=\"#f-\(escaped(name))\">\(escaped(title))</a> \(escaped(fault.reason))</li>"
    }
    return
      "<div class=\"problem\" role=\"alert\"><p>Nothing was sent yet. \(faults.count == 1 ? "One thing needs" : "\(faults.count) things need") your attention:</p><ul>\(items.joined())</ul></div>"
      + publicVersion()
  }

  /// What others would read, for the submitter to look at before certifying it.
  private func publicVersion() -> String {
    let texts = form.fields.compactMap { field -> String? in
      guard let text = given[field.name], text.contains("[["),
        let open = try? ConfidentialText.publicVersion(of: text)
      else { return nil }
      return "<dt>\(escaped(field.title))</dt><dd>\(escaped(open))</dd>"
    }
    return texts.isEmpty
      ? ""
      : "<section class=\"note\"><h2>The public version would read</h2><dl>\(texts.joined())</dl></section>"
  }

  private func name(of fault: FieldFault) -> String {
    String(fault.pointer.dropFirst().prefix { $0 != "/" })
  }

  private func input(_ field: FieldRule) -> String {
    let id = "f-\(field.name)"
    let own = faults.filter { name(of: $0) == field.name }
    let isNeeded = form.isRequired(field)
    let value = escaped(given[field.name] ?? "")
    var described = "\(id)-help"
    if !own.isEmpty { described += " \(id)-fault" }
    let common =
      "id=\"\(id)\" name=\"\(field.name)\" aria-describedby=\"\(described)\"\(own.isEmpty ? "" : " aria-invalid=\"true\"")"
    let mark = isNeeded ? " <span class=\"needed\">(needed)</span>" : ""
    let fault = own.map {
      "<p class=\"fault\" id=\"\(id)-fault\">\(escaped($0.reason))</p>"
    }.joined()
    let more = field.isList ? "; one a line" : ""
    let help = "<p class=\"help\" id=\"\(id)-help\">\(escaped(field.help + more))</p>"
    if field.type == .certification {
      let checked = given[field.name] == "true" ? " checked" : ""
      return
        "<div class=\"field\">\(fault)<label><input type=\"checkbox\" \(common) value=\"true\"\(checked)> \(escaped(field.title))\(mark)</label>\(help)</div>"
    }
    let control: String
    switch field.type {
    case .choice, .center:
      let choices = field.type == .center ? Sector.allCases.map(\.rawValue) : field.choices
      let options = choices.map { choice in
        let name = Reference.centers.first { $0.sector.rawValue == choice }?.name
        let shown = field.type == .center ? name ?? choice : choice.replacing("-", with: " ")
        return
          "<option value=\"\(choice)\"\(given[field.name] == choice ? " selected" : "")>\(escaped(shown))</option>"
      }
      control = "<select \(common)><option value=\"\"></option>\(options.joined())</select>"
    case .prose: control = "<textarea \(common) rows=\"8\">\(value)</textarea>"
    case .date: control = "<input type=\"date\" \(common) value=\"\(value)\">"
    case .email:
      control = "<input type=\"email\" \(common) value=\"\(value)\" autocomplete=\"email\">"
    case .line, .hts, .country, .certification:
      control =
        field.isList
        ? "<textarea \(common) rows=\"2\">\(value)</textarea>"
        : "<input \(common) value=\"\(value)\" maxlength=\"\(field.longest)\">"
    }
    return
      "<div class=\"field\"><label for=\"\(id)\">\(escaped(field.title))\(mark)</label>\(help)\(fault)\(control)</div>"
  }

  private func label() -> String {
    let options = HandlingLabel.allCases.filter { $0 >= form.label }.map { label in
      "<option\(given["label"] == label.rawValue ? " selected" : "")>\(label.rawValue)</option>"
    }
    return
      "<div class=\"field\"><label for=\"f-label\">Handling</label><p class=\"help\" id=\"f-label-help\">who may read it; it can only be tightened</p><select id=\"f-label\" name=\"label\" aria-describedby=\"f-label-help\">\(options.joined())</select></div>"
  }
}

/// That something was filed, with the code that opens it.
struct ReceiptPage {
  let filing: Filing
  let call: Call

  var html: String {
    let submission = filing.file.submission
    var body: String
    if let code = filing.code {
      body = """
        <h1>It is filed</h1>
        <p>Your receipt code:</p><p class="code">\(code)</p>
        <p><strong>Write it down or print this page now.</strong> It is shown only this once, and nobody can look it up for you.
        With it anybody can read the answers and write to the Center for you: <a href="/receipt">use it here</a>.</p>
        """
    } else {
      body = "<h1>The draft is kept</h1><p>Nobody but you sees it until you send it.</p>"
    }
    body += "<dl><dt>Subject</dt><dd>\(escaped(submission.form.title))</dd>"
    if let filed = submission.filedAt {
      body += "<dt>Filed</dt><dd>\(SubmissionParts.minute(filed))</dd>"
    }
    body += "<dt>Number</dt><dd>\(submission.id)</dd></dl>"
    if let receipt = filing.receipt {
      var json = JSONWriter()
      json.object { receipt.write(into: &$0) }
      body += """
        <h2>Signed receipt</h2><p>It proves when you filed it, without telling what. Anybody can check it at <code>/v1/receipts/verify</code> or by <code>kb-cli receipt verify</code>.</p>
        <pre class="table">\(escaped(json.text))</pre>
        """
    }
    if call.principal.account != nil {
      body += "<p><a href=\"/submissions/\(submission.id)\">Go to the submission</a></p>"
    }
    return Layout.page(title: "Receipt", body: body, for: call)
  }
}

/// A submission as its submitter sees it.
struct OwnSubmissionPage {
  let view: SubmissionView
  /// Set for whoever came by the receipt code.
  let code: ReceiptCode?
  let call: Call

  var html: String {
    let submission = view.submission
    let state = submission.state
    var body = SubmissionParts.banner(submission.label)
    body += "<h1>\(escaped(submission.form.title))</h1>"
    body +=
      "<p>\(SubmissionParts.status(submission)) \(submission.form.kind.rawValue), filed \(submission.filedAt.map(SubmissionParts.minute) ?? "not yet")</p>"
    if state == .awaitingAnswer {
      body += "<p class=\"note\">The Center has asked you something: please answer below.</p>"
    }
    if let outcome = submission.outcome {
      body += "<h2>Outcome</h2><p>\(escaped(outcome))</p>"
    }
    if state != .draft {
      body += "<h2>Messages</h2>" + SubmissionParts.messages(view.file)
      if state != .withdrawn { body += messageForm() }
    }
    body += "<h2>What was sent</h2>" + SubmissionParts.fields(submission.form)
    body += SubmissionParts.attachments(view.file)
    if code == nil { body += acts(state) }
    return Layout.page(title: submission.form.title, body: body, for: call)
  }

  private func messageForm() -> String {
    let place = code == nil ? "/submissions/\(view.submission.id)/messages" : "/receipt/messages"
    let hidden =
      code.map { "<input type=\"hidden\" name=\"code\" value=\"\($0.digits)\">" } ?? ""
    return """
      <form action="\(place)" method="post" class="wide-form">\(SubmissionParts.csrf(call))\(hidden)
      <div class="field"><label for="body">Write to the Center</label><textarea id="body" name="body" rows="4" required></textarea></div>
      <p><button type="submit">Send message</button></p></form>
      """
  }

  private func acts(_ state: SubmissionState) -> String {
    var html = ""
    let place = "/submissions/\(view.submission.id)"
    if state == .draft {
      html +=
        "<form action=\"\(place)/file\" method=\"post\">\(SubmissionParts.csrf(call))<p><button type=\"submit\">Send it now</button></p></form>"
    }
    if state.events(for: .submitter).contains(.withdraw) {
      html +=
        "<form action=\"\(place)/withdraw\" method=\"post\">\(SubmissionParts.csrf(call))<p><button type=\"submit\" class=\"quiet\">Withdraw it</button> Its record stays, as the law asks.</p></form>"
    }
    return html
  }
}
