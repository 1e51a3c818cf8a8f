import Courseware
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// The pages on which people write what is taught.
enum WriteHandlers {
  /// `GET /teach/{id}`: the newest source, its history and what is to do.
  @Sendable static func show(_ call: Call) throws -> Response {
    guard let view = try newest(call) else { return absent(call) }
    return try page(
      view, source: view.version.source, faults: [], note: nil, call)
  }

  /// Saves what was written, or shows everything that is wrong with it and keeps what was typed.
  @Sendable static func save(_ call: Call) throws -> Response {
    guard let view = try newest(call) else { return absent(call) }
    let fields = try call.form()
    let source = (fields["source"] ?? "").replacing("\r\n", with: "\n")
    guard let version = fields["version"].flatMap({ Int($0) }) else {
      throw Problem.badParameter(
        name: "version", value: fields["version"] ?? "", expected: "the version that was changed")
    }
    do {
      let row = try call.workspace.saveModule(
        Array(source.utf8), file: "source", note: fields["note"] ?? "", expecting: version,
        as: call.principal)
      guard row.id == view.row.id, let saved = try newest(call) else {
        throw TeachingRefusal.incomplete(
          "`id:` now names another module, \(row.name), which was saved")
      }
      return try page(
        saved, source: saved.version.source, faults: [], note: "Version \(row.version) is saved.",
        call)
    } catch TeachingRefusal.faulty(let faults) {
      return try page(
        view, source: source, faults: faults.all, note: nil, call, status: 422)
    }
  }

  /// A step on the way to readers, or back.
  @Sendable static func move(_ call: Call) throws -> Response {
    guard let view = try newest(call) else { return absent(call) }
    let fields = try call.form()
    guard let state = fields["to"].flatMap(ModuleState.init) else {
      throw Problem.badParameter(
        name: "to", value: fields["to"] ?? "",
        expected: "one of " + view.row.state.next.map(\.rawValue).joined(separator: ", "))
    }
    do {
      let row = try call.workspace.moveModule(
        view.row.name, to: state, reason: fields["reason"] ?? "", as: call.principal)
      guard let moved = try newest(call) else { return absent(call) }
      return try page(
        moved, source: moved.version.source, faults: [], note: "It is now \(row.state.rawValue).",
        call)
    } catch TeachingRefusal.faulty(let faults) {
      return try page(
        view, source: view.version.source, faults: faults.all, note: nil, call, status: 422)
    } catch let refusal as TeachingRefusal where refusal != .notAllowed {
      return try page(
        view, source: view.version.source, faults: [], note: "Not done: \(refusal.explanation).",
        call, status: 409)
    }
  }

  private static func newest(_ call: Call) throws -> ModuleView? {
    try call.workspace.module(ModuleHandlers.name(call), as: call.principal)
  }

  private static func absent(_ call: Call) -> Response {
    PageHandlers.page(
      Layout.page(
        title: "Not found",
        markup: "<h1>There is nothing here</h1><p><a href=\"/learn\">All modules</a></p>", for: call
      ),
      status: 404)
  }

  private static func page(
    _ view: ModuleView, source: String, faults: [SourceFault], note: String?, _ call: Call,
    status: Int = 200
  ) throws -> Response {
    let history = try call.workspace.moduleHistory(view.row.name, as: call.principal)
    let proposals = try call.workspace.proposals(on: view.row.name, as: call.principal)
    return PageHandlers.page(
      Layout.page(
        title: "Write: " + view.row.title,
        markup: body(view, source, faults, note, history, proposals, call), for: call),
      status: status)
  }

  private static func body(
    _ view: ModuleView, _ source: String, _ faults: [SourceFault], _ note: String?,
    _ history: (versions: [ModuleVersion], events: [ModuleEvent]), _ proposals: [LessonProposal],
    _ call: Call
  ) -> String {
    let (row, csrf) = (view.row, LearnPages.csrf(call))
    var html =
      "<nav aria-label=\"Module\"><ol class=\"path\"><li><a href=\"/learn\">Learn</a></li><li><a href=\"/learn/\(row.name)\">\(escaped(row.title))</a></li></ol></nav><h1>Write: \(escaped(row.title))</h1>"
    html +=
      "<p class=\"meta\">version \(row.version), \(row.state.rawValue); \(row.published.map { "readers have version \($0)" } ?? "not published")</p>"
    if let note { html += "<p class=\"note\" role=\"status\">\(escaped(note))</p>" }
    if !faults.isEmpty {
      html +=
        "<div class=\"problem\" role=\"alert\"><h2>\(faults.count) to mend; nothing was changed</h2><ul>"
      html +=
        faults.map {
          "<li>Line \($0.line): \(escaped($0.problem)). <strong>Instead:</strong> \(escaped($0.remedy)).</li>"
        }.joined() + "</ul></div>"
    }
    for flag in view.flags {
      html +=
        "<p class=\"problem\">Line \(flag.stored.pin.line): \(flag.judgement.state.rawValue), \(escaped(flag.judgement.detail)). Mend it by \(flag.due).</p>"
    }
    html += """
      <form method="post" action="/teach/\(row.name)">\(csrf)<input type="hidden" name="version" value="\(row.version)">
      <label for="source">Source (<code>docs/education.md</code> describes it)</label>
      <textarea id="source" name="source" rows="24" class="source" spellcheck="true">\(escaped(source))</textarea>
      <p><label for="note">What was changed, and why</label> <input id="note" name="note" type="text"></p>
      <button type="submit">Save a version</button></form>
      <h2>Review</h2>
      <form method="post" action="/teach/\(row.name)/state" class="row">\(csrf)
      <label for="to">Next</label> <select id="to" name="to">\(row.state.next.map { "<option value=\"\($0.rawValue)\">\($0.rawValue)</option>" }.joined())</select>
      <label for="reason">Reason</label> <input id="reason" name="reason" type="text"> <button type="submit">Do it</button></form>
      <h2>History</h2><ul>
      """
    for version in history.versions.reversed() {
      html +=
        "<li>version \(version.version), \(version.at.day), \(escaped(version.author)) \(escaped(version.note))</li>"
    }
    html += "</ul><ul>"
    for event in history.events.reversed() {
      html +=
        "<li>version \(event.version), \(event.at.day), \(escaped(event.author)): \(event.from.rawValue) to \(event.to.rawValue) \(escaped(event.reason))</li>"
    }
    html += "</ul>"
    if !proposals.isEmpty {
      html += "<h2>Seen differently</h2><ul>"
      for proposal in proposals {
        html +=
          "<li>\(proposal.number) by \(escaped(proposal.learner)) on \(escaped(proposal.block)), \(proposal.state.rawValue), due \(proposal.due): \(escaped(proposal.text))\(proposal.answer.map { "<br>Answer: \(escaped($0))" } ?? "")</li>"
      }
      html += "</ul>"
    }
    return html
  }
}
