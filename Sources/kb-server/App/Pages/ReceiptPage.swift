import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// That something was filed, with the code that opens it.
struct ReceiptPage {
  let filing: Filing
  /// What was attached with it.
  let files: [Attachment]
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
    body += "<dt>Number</dt><dd>\(submission.id)</dd>"
    if !files.isEmpty {
      body += "<dt>Files</dt><dd>\(files.map { escaped($0.name) }.joined(separator: "<br>"))</dd>"
    }
    body += "</dl>"
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
    return Layout.page(title: "Receipt", markup: body, for: call)
  }
}
