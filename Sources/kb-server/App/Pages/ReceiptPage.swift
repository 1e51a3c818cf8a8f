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
    let say = SubmissionParts.words(call)
    func said(_ words: String) -> String { escaped(say(words)) }
    var body: String
    if let code = filing.code {
      body = """
        <h1>\(said("It is filed"))</h1>
        <p>\(said("Your receipt code:"))</p><p class="code">\(code)</p>
        <p><strong>\(said("Write it down or print this page now."))</strong> \(said("It is shown only this once, and nobody can look it up for you."))
        \(said("With it anybody can read the answers and write to the Center for you:")) <a href="/receipt?lang=\(say.language.rawValue)">\(said("use it here"))</a>.</p>
        """
    } else {
      body =
        "<h1>\(said("The draft is kept"))</h1><p>\(said("Nobody but you sees it until you send it."))</p>"
    }
    body += "<dl><dt>\(said("Subject"))</dt><dd>\(escaped(submission.form.title))</dd>"
    if let filed = submission.filedAt {
      body += "<dt>\(said("Filed"))</dt><dd>\(SubmissionParts.minute(filed))</dd>"
    }
    body += "<dt>\(said("Number"))</dt><dd>\(submission.id)</dd>"
    if !files.isEmpty {
      body +=
        "<dt>\(said("Files"))</dt><dd>\(files.map { escaped($0.name) }.joined(separator: "<br>"))</dd>"
    }
    body += "</dl>"
    if let receipt = filing.receipt {
      var json = JSONWriter()
      json.object { receipt.write(into: &$0) }
      body += """
        <h2>\(said("Signed receipt"))</h2><p>\(say("It proves when you filed it, without telling what. Anybody can check it at %1 or by %2.", "<code>/v1/receipts/verify</code>", "<code>kb-cli receipt verify</code>"))</p>
        <pre class="table">\(escaped(json.text))</pre>
        """
    }
    if call.principal.account != nil {
      body += "<p><a href=\"/submissions/\(submission.id)\">\(said("Go to the submission"))</a></p>"
    }
    return Layout.page(
      title: say("Receipt"),
      markup: "<div lang=\"\(say.language.rawValue)\">\(body)</div>", for: call)
  }
}
