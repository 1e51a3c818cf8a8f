import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// A submission as its submitter sees it.
struct OwnSubmissionPage {
  let view: SubmissionView
  /// Set for whoever came by the receipt code.
  let code: ReceiptCode?
  let call: Call
  var offer: TeachingOffer?

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
    let told = [submission.outcomeCode?.words, submission.outcome].compactMap(\.self)
    if !told.isEmpty {
      body += "<h2>Outcome</h2>" + told.map { "<p>\(escaped($0))</p>" }.joined()
    }
    if state != .draft {
      body += "<h2>Messages</h2>" + SubmissionParts.messages(view.file)
      if state != .withdrawn { body += messageForm() }
    }
    body += "<h2>What was sent</h2>" + SubmissionParts.fields(submission.form)
    body += SubmissionParts.attachments(view.file)
    if let offer { body += TeachingOfferPart(offer: offer, isCenter: false).html.text }
    if code == nil, !state.isFinished {
      body += """
        <form action="/submissions/\(submission.id)/attachments" method="post" enctype="multipart/form-data" class="wide-form">\(SubmissionParts.csrf(call))
        \(SubmissionParts.fileField([]))<p><button type="submit" class="quiet">Attach</button></p></form>
        """
    }
    if code == nil { body += acts(state) }
    return Layout.page(title: submission.form.title, markup: body, for: call)
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
