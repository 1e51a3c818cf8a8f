import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

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

  /// What a file may tell of its maker, as a warning to whoever sent it and to whoever passes it on.
  private static func traces(_ attachment: Attachment) -> String {
    attachment.traces.map { "<br><strong>Take care:</strong> \(escaped($0.words))." }.joined()
  }

  static func attachments(_ file: SubmissionFile) -> String {
    let items = file.attachments.filter { $0.state == .ready }.map { attachment in
      let place = "/v1/submissions/\(file.submission.id)/attachments/\(attachment.number)"
      let text =
        !attachment.hasText ? "" : " · <a href=\"\(place)/text\">read its text safely</a>"
      return
        "<li>\(escaped(attachment.name)), \(attachment.size) bytes · <a href=\"\(place)\">download the original (may be unsafe)</a>\(text)\(traces(attachment))</li>"
    }
    return items.isEmpty ? "" : "<h2>Attachments</h2><ul>\(items.joined())</ul>"
  }

  /// Where files are chosen, with what is wrong with those that were.
  static func fileField(_ faults: [String]) -> String {
    let fault = faults.map { "<p class=\"fault\" id=\"f-files-fault\">\(escaped($0))</p>" }.joined()
    let described = faults.isEmpty ? "f-files-help" : "f-files-help f-files-fault"
    return """
      <div class="field"><label for="f-files">Files</label><p class="help" id="f-files-help">\(AttachmentPolicy.nameEnds.replacing(",", with: ", ")); 16 MiB together. A file may name its author inside. Larger ones go by the API or the command line.</p>\(fault)
      <input type="file" id="f-files" name="files" multiple accept="\(AttachmentPolicy.nameEnds)" aria-describedby="\(described)"\(faults.isEmpty ? "" : " aria-invalid=\"true\"")></div>
      """
  }

  static func banner(_ label: HandlingLabel) -> String {
    "<p class=\"banner label-\(label.rawValue)\">Handling: \(label.rawValue)</p>"
  }
}
