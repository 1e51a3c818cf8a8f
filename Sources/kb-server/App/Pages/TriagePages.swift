import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// The pages on which officers work on what came in.
enum TriagePageHandlers {
  @Sendable static func queue(_ call: Call) throws -> Response {
    var filter = SubmissionFilter()
    filter.isQueue = true
    filter.limit = 200
    let views = try call.workspace.submissions(filter, as: call.principal).views
    let rows = views.map { view in
      let submission = view.submission
      let late = view.clocks.contains(where: \.isBreached)
      let unread = view.file.messages.count { $0.side == .submitter && $0.readAt == nil }
      let due =
        view.due.map { "\($0)" + (late ? " <span class=\"badge late\">late</span>" : "") }
        ?? "waiting for the submitter"
      return """
        <tr><td><a href="/triage/\(submission.id)">\(escaped(submission.form.title))</a></td>
        <td>\(submission.form.kind.rawValue)</td><td>\(submission.state.rawValue.replacing("-", with: " "))</td>
        <td>\(submission.center?.rawValue ?? "none yet")</td><td>\(due)</td><td>\(unread)</td>
        <td><span class="badge label-\(submission.label.rawValue)">\(submission.label.rawValue)</span></td></tr>
        """
    }
    let table =
      rows.isEmpty
      ? "<p>Nothing waits for you.</p>"
      : """
      <div class="table"><table><tr><th scope="col">Subject</th><th scope="col">Kind</th><th scope="col">State</th><th scope="col">Center</th><th scope="col">Due</th><th scope="col">New messages</th><th scope="col">Handling</th></tr>
      \(rows.joined(separator: "\n"))</table></div>
      """
    let wrong = try call.workspace.threadCorrections(as: call.principal).prefix(50).map {
      "<li><a href=\"/triage/\($0.submission)\">\(escaped($0.subject))</a>: the answer of \($0.at.day) quotes \(escaped($0.number)), which is \($0.status.words)</li>"
    }
    let corrections =
      wrong.isEmpty
      ? ""
      : "<section aria-labelledby=\"corrections\"><h2 id=\"corrections\">Answers to correct</h2><ul>\(wrong.joined())</ul></section>"
    return PageHandlers.page(
      Layout.page(
        title: "Triage",
        markup: "<h1>Triage</h1><p>The most urgent first.</p>" + table + corrections, for: call))
  }

  @Sendable static func show(_ call: Call) throws -> Response {
    let id = try call.submission()
    guard let view = try call.workspace.submission(id, as: call.principal, holding: nil),
      let triage = view.triage
    else { throw Problem.notFound }
    let similar = try call.workspace.neighbours(of: id, limit: 5, as: call.principal)
    let offer = try call.workspace.teachingOffer(of: view, as: call.principal)
    return PageHandlers.page(
      CasePage(
        view: view, triage: triage, similar: similar ?? [], call: call, offer: offer,
        corrections: try call.workspace.corrections(in: view.file)
      ).html)
  }

  /// One of the forms of a case: `act` in the address says which.
  @Sendable static func act(_ call: Call) throws -> Response {
    let id = try call.submission()
    return try SubmitPageHandlers.answering(call, back: "/triage/\(id)") { try act(call, on: id) }
  }

  private static func act(_ call: Call, on id: SubmissionID) throws -> Response {
    let fields = try call.form()
    let (workspace, principal) = (call.workspace, call.principal)
    let tag = fields["tag"].map { "\"\($0)\"" }
    func text(_ name: String) -> String { fields[name]?.trimmingBlanks ?? "" }
    func filled(_ name: String) -> String? { text(name).isEmpty ? nil : text(name) }
    switch call.captures["act"] {
    case "message":
      _ = try workspace.addMessage(
        text("body"), asksForInformation: fields["asks"] == "true", to: id, as: principal,
        holding: nil)
    case "note": _ = try workspace.addNote(text("body"), to: id, as: principal)
    case "move":
      guard let event = SubmissionEvent(rawValue: text("event")) else { throw Problem.notFound }
      _ = try workspace.move(
        id, event, reason: text("reason"), outcome: filled("outcome"),
        because: event.tellsReason ? OutcomeReason(rawValue: text("outcome_code")) : nil,
        expecting: tag, as: principal)
    case "center":
      guard let center = Sector(rawValue: text("center")) else { throw Problem.notFound }
      let view = try workspace.route(
        id, to: center, reason: text("reason"), expecting: tag, as: principal)
      if view == nil { return SubmitPageHandlers.redirect(to: "/triage") }
    case "share":
      _ = try workspace.share(
        id, with: Sector.allCases.filter { fields["with.\($0.rawValue)"] == "1" }, expecting: tag,
        as: principal)
    case "rating":
      _ = try workspace.rate(
        id, reliability: text("reliability"), credibility: Int(text("credibility")) ?? 0,
        as: principal)
    case "link":
      guard let other = SubmissionID(text("other")),
        let relation = SubmissionLink.Relation(rawValue: text("relation"))
      else { throw Problem.notFound }
      _ = try workspace.link(
        id, to: other, relation, isOff: fields["off"] == "true", as: principal)
    case "publish":
      guard let label = HandlingLabel(rawValue: text("label")) else { throw Problem.notFound }
      var publication = Publication(label: label)
      publication.owner = Sector(rawValue: text("owner"))
      publication.title = filled("title")
      publication.files = fields.compactMap { name, value in
        guard name.hasPrefix("file."), let number = Int(name.dropFirst(5)),
          let form = AttachmentRelease.Form(rawValue: value)
        else { return nil }
        return AttachmentRelease(attachment: number, as: form)
      }.sorted { $0.attachment < $1.attachment }
      _ = try workspace.publish(id, as: publication, expecting: tag, by: principal)
    case "module":
      let row = try workspace.takeOverModule(of: id, expecting: tag, as: principal)
      return SubmitPageHandlers.redirect(to: "/teach/\(row.name)")
    case "retract":
      _ = try workspace.retract(
        id, release: filled("document").flatMap(DocumentID.init), reason: text("reason"),
        expecting: tag, as: principal)
    default: throw Problem.notFound
    }
    return SubmitPageHandlers.redirect(to: "/triage/\(id)")
  }
}

/// One submission as the Center sees it, with everything that can be done next.
struct CasePage {
  let view: SubmissionView
  let triage: TriageFile
  let similar: [SimilarDocument]
  let call: Call
  var offer: TeachingOffer?
  var corrections: [ThreadCorrection] = []

  private var submission: StoredSubmission { view.submission }

  var html: String {
    var body = SubmissionParts.banner(submission.label)
    body += "<h1>\(escaped(submission.form.title))</h1>"
    body +=
      "<p>\(SubmissionParts.status(submission)) <span class=\"badge\">inside: \(submission.state.rawValue)</span> \(submission.form.kind.rawValue) from \(escaped(submission.author))\(submission.organisation.map { " of \(escaped($0))" } ?? "")</p>"
    body += "<div class=\"case\"><div>"
    body += "<h2>What was sent</h2>" + SubmissionParts.fields(submission.form)
    body += SubmissionParts.attachments(view.file)
    if let offer { body += offered(offer) }
    body += "<h2>Messages</h2>" + SubmissionParts.messages(view.file) + messageForm()
    body += "<h2>Notes</h2><p class=\"help\">For the Center alone; no submitter can reach them.</p>"
    body += notes()
    body += "</div><div>" + clocks() + routing() + moves() + publication() + rating() + links()
    body += neighbours() + steps() + "</div></div>"
    return Layout.page(title: submission.form.title, markup: body, for: call)
  }

  /// A form that posts to one act of this case; it bears the entity tag, so that nobody's change is lost.
  private func form(_ act: String, _ inside: String) -> String {
    let tag = submission.entityTag(for: .center).replacing("\"", with: "")
    return """
      <form action="/triage/\(submission.id)/\(act)" method="post" class="act">\(SubmissionParts.csrf(call))<input type="hidden" name="tag" value="\(tag)">
      \(inside)</form>
      """
  }

  private func offered(_ offer: TeachingOffer) -> String {
    var html = TeachingOfferPart(offer: offer, isCenter: true).html.text
    guard let module = offer.module, module.taken == nil, module.faults.isEmpty else { return html }
    html +=
      submission.state == .accepted
      ? form("module", "<p><button type=\"submit\">Take it over into review</button></p>")
      : "<p class=\"help\">Once the submission is accepted it can be taken over into review.</p>"
    return html
  }

  private func messageForm() -> String {
    let wrong = corrections.map {
      "<li>The answer of \($0.at.day) quotes \(escaped($0.number)), which is \($0.status.words).</li>"
    }
    let told =
      wrong.isEmpty
      ? ""
      : "<div class=\"problem\"><p>What was written rests on what no longer holds. A correction stands below, to be read and sent.</p><ul>\(wrong.joined())</ul></div>"
    let draft = escaped(corrections.map(\.draft).joined(separator: "\n"))
    return told
      + form(
        "message",
        """
        <div class="field"><label for="message">Write to the submitter</label><textarea id="message" name="body" rows="4" required>\(draft)</textarea></div>
        <p><label><input type="checkbox" name="asks" value="true"> It asks for information: the clocks pause until the answer</label></p>
        <p><button type="submit">Send</button></p>
        """)
  }

  private func notes() -> String {
    let items = triage.notes.map {
      "<li class=\"message\"><p class=\"meta\">\(escaped($0.author)), \(SubmissionParts.minute($0.at))</p><p>\(escaped($0.body))</p></li>"
    }
    return "<ol class=\"hits\">\(items.joined())</ol>"
      + form(
        "note",
        """
        <div class="field"><label for="note">Note</label><textarea id="note" name="body" rows="3" required></textarea></div>
        <p><button type="submit" class="quiet">Add note</button></p>
        """)
  }

  private func clocks() -> String {
    let rows = view.clocks.map { clock in
      let state =
        clock.isBreached
        ? "<span class=\"badge late\">late</span>"
        : clock.isPaused ? "paused" : clock.isRunning ? "running" : "kept"
      return
        "<tr><th scope=\"row\">\(clock.purpose.rawValue)</th><td>\(clock.used) of \(clock.limit)</td><td>\(clock.due)</td><td>\(state)</td></tr>"
    }
    return """
      <h2>Clocks</h2><div class="table"><table><tr><th scope="col">To</th><th scope="col">Business days</th><th scope="col">Due</th><th scope="col">State</th></tr>\(rows.joined())</table></div>
      """
  }

  private func routing() -> String {
    let options = Sector.allCases.map { sector in
      "<option\(sector == submission.center ? " selected" : "")>\(sector.rawValue)</option>"
    }.joined()
    let boxes = Sector.allCases.filter { $0 != submission.center }.map { sector in
      "<label class=\"box\"><input type=\"checkbox\" name=\"with.\(sector.rawValue)\" value=\"1\"\(submission.shared.contains(sector) ? " checked" : "")> \(sector.rawValue)</label>"
    }.joined(separator: " ")
    return
      "<h2>Center</h2><p>\(submission.center?.rawValue ?? "none yet"): \(escaped(submission.routing))</p>"
      + "<details><summary>Give it to another Center, or share it</summary>"
      + form(
        "center",
        """
        <div class="field"><label for="center">Center</label><select id="center" name="center">\(options)</select></div>
        <div class="field"><label for="center-reason">Why</label><input id="center-reason" name="reason" required></div>
        <p><button type="submit" class="quiet">Re-route</button></p>
        """)
      + form(
        "share",
        "<fieldset><legend>Shared with</legend>\(boxes)</fieldset><p><button type=\"submit\" class=\"quiet\">Share</button></p>"
      ) + "</details>"
  }

  private func moves() -> String {
    let events = submission.state.events(for: .center).filter {
      ![.ask, .publish, .retract].contains($0)
    }
    guard !events.isEmpty else { return "" }
    let buttons = events.map {
      "<button type=\"submit\" name=\"event\" value=\"\($0.rawValue)\"\($0.isDecision ? "" : " class=\"quiet\"")>\($0.rawValue.replacing("-", with: " "))</button>"
    }.joined(separator: " ")
    return "<h2>Next</h2>"
      + form(
        "move",
        """
        <div class="field"><label for="outcome">What the submitter is told (may be empty)</label><textarea id="outcome" name="outcome" rows="3"></textarea></div>
        \(outcomeCode(events))<div class="field"><label for="reason">Why, for the Center alone</label><input id="reason" name="reason"></div>
        <p class="buttons">\(buttons)</p>
        """)
  }

  /// The reasons that may be told, where one of the next steps tells one.
  private func outcomeCode(_ events: [SubmissionEvent]) -> String {
    guard events.contains(where: \.tellsReason) else { return "" }
    let options = OutcomeReason.allCases.map {
      "<option value=\"\($0.rawValue)\">\(escaped($0.words))</option>"
    }.joined()
    return
      "<div class=\"field\"><label for=\"outcome-code\">A reason that may be told (when it is accepted, declined or closed)</label><select id=\"outcome-code\" name=\"outcome_code\"><option value=\"\"></option>\(options)</select></div>"
  }

  private func publication() -> String {
    let events = submission.state.events(for: .center)
    var html = triage.releases.map(release).joined()
    if events.contains(.retract) {
      let link =
        view.document.map { "<p><a href=\"/d/\($0)\">The published document</a></p>" } ?? ""
      html += link + takeBack("retract", inside: "")
    }
    if events.contains(.publish) { html += publishForm() }
    return html.isEmpty ? "" : "<h2>Publication</h2>" + html
  }

  /// What is known of a release to those only who may read the document.
  private func release(_ release: SubmissionRelease) -> String {
    let link =
      "<p><a href=\"/d/\(release.document)\">Released to \(release.compartment.name)</a> by \(escaped(release.author)), \(SubmissionParts.day(release.at))"
    if let at = release.takenBackAt {
      return
        "\(link); taken back by \(escaped(release.takenBackBy ?? "")), \(SubmissionParts.day(at)): \(escaped(release.reason ?? ""))</p>"
    }
    return link + "</p>"
      + takeBack(
        "retract-\(release.document)",
        inside: "<input type=\"hidden\" name=\"document\" value=\"\(release.document)\">")
  }

  private func takeBack(_ id: String, inside: String) -> String {
    form(
      "retract",
      "\(inside)<div class=\"field\"><label for=\"\(id)\">Why it is taken back</label><input id=\"\(id)\" name=\"reason\" required></div><p><button type=\"submit\" class=\"quiet\">Take it back</button></p>"
    )
  }

  private func publishForm() -> String {
    let labels = HandlingLabel.allCases.map { "<option>\($0.rawValue)</option>" }.joined()
    let owners = Sector.allCases.map { "<option>\($0.rawValue)</option>" }.joined()
    return form(
      "publish",
      """
      <p class="help">For public and industry the public version is released, for official and enforcement the whole. Your name stands in it. An enforcement document leaves the submission accepted and is known here to those only who may read it.</p>
      <div class="field"><label for="publish-label">Handling</label><select id="publish-label" name="label">\(labels)</select></div>
      <div class="field"><label for="publish-owner">Owner (for enforcement)</label><select id="publish-owner" name="owner"><option value=""></option>\(owners)</select></div>
      <div class="field"><label for="publish-title">Title (may be empty)</label><input id="publish-title" name="title"></div>
      \(releaseFields())
      <p><button type="submit">Publish</button></p>
      """)
  }

  /// Which files go out with the document: none unless it is said of each.
  private func releaseFields() -> String {
    let ready = view.file.attachments.filter { $0.state == .ready }
    guard !ready.isEmpty else { return "" }
    let fields = ready.map { attachment in
      let id = "publish-file-\(attachment.number)"
      let copy =
        AttachmentRelease.canCopy(attachment.mediaType)
        ? "<option value=\"copy\">as a cleaned copy</option>" : ""
      let text = attachment.hasText ? "<option value=\"text\">as its text</option>" : ""
      let refusal =
        copy + text == "" ? "<p class=\"help\">Files of this type cannot be cleaned.</p>" : ""
      return
        "<div class=\"field\"><label for=\"\(id)\">\(escaped(attachment.name))</label><select id=\"\(id)\" name=\"file.\(attachment.number)\"><option value=\"\">not released</option>\(copy)\(text)</select>\(refusal)</div>"
    }
    return
      "<fieldset><legend>Files that go out with it</legend><p class=\"help\">A copy is cleaned of what the file tells of its maker beside what it shows, and called file-1, file-2 …; what it shows you have to look at yourself. The original stays here.</p>\(fields.joined())</fieldset>"
  }

  private func rating() -> String {
    let last = triage.ratings.last.map {
      "<p>\($0.reliability)\($0.credibility), by \(escaped($0.author)), \(SubmissionParts.day($0.at))</p>"
    }
    let letters = ["A", "B", "C", "D", "E", "F"].map {
      "<option\($0 == "F" ? " selected" : "")>\($0)</option>"
    }.joined()
    let digits = (1...6).map { "<option\($0 == 6 ? " selected" : "")>\($0)</option>" }.joined()
    return
      "<h2>Source</h2>\(last ?? "<p>F6: cannot be judged</p>")<p>Independent sources that say so: \(view.corroboration)</p>"
      + "<details><summary>Judge it</summary>"
      + form(
        "rating",
        """
        <div class="field"><label for="reliability">Reliability of the source, A to F</label><select id="reliability" name="reliability">\(letters)</select></div>
        <div class="field"><label for="credibility">Credibility of what it says, 1 to 6</label><select id="credibility" name="credibility">\(digits)</select></div>
        <p><button type="submit" class="quiet">Keep</button></p>
        """) + "</details>"
  }

  private func links() -> String {
    let items = triage.links.map { link in
      let other = link.from == submission.id ? link.to : link.from
      let off = form(
        "link",
        "<input type=\"hidden\" name=\"other\" value=\"\(other)\"><input type=\"hidden\" name=\"relation\" value=\"\(link.relation.rawValue)\"><input type=\"hidden\" name=\"off\" value=\"true\"><button type=\"submit\" class=\"quiet\">Undo</button>"
      )
      return
        "<li>\(link.relation.rawValue) <a href=\"/triage/\(other)\">\(other)</a>\(link.from == submission.id ? off : "")</li>"
    }
    let relations = SubmissionLink.Relation.allCases.map { "<option>\($0.rawValue)</option>" }
      .joined()
    return
      "<h2>Belongs together with</h2><ul>\(items.joined())</ul><details><summary>Link it</summary>"
      + form(
        "link",
        """
        <div class="field"><label for="other">Submission</label><input id="other" name="other" placeholder="sub_…" required></div>
        <div class="field"><label for="relation">How</label><select id="relation" name="relation">\(relations)</select></div>
        <p><button type="submit" class="quiet">Link</button></p>
        """) + "</details>"
  }

  private func neighbours() -> String {
    guard !similar.isEmpty else {
      return "<h2>Known already</h2><p>Nothing that you may read resembles it.</p>"
    }
    let items = similar.map { item in
      let shared = item.shared.prefix(5).map { escaped($0.text) }.joined(separator: ", ")
      return
        "<li><a href=\"/d/\(item.id)\">\(escaped(item.title))</a> <span class=\"badge label-\(item.label.rawValue)\">\(item.label.rawValue)</span> <span class=\"reason\">share: \(shared)</span></li>"
    }
    return "<h2>Known already</h2><ul>\(items.joined())</ul>"
  }

  private func steps() -> String {
    let items = view.file.steps.map {
      "<li>\(SubmissionParts.minute($0.at)): \($0.event.rawValue) → \($0.to.rawValue), \(escaped($0.author))\($0.reason.isEmpty ? "" : ": \(escaped($0.reason))")</li>"
    }
    return "<h2>History</h2><ol>\(items.joined())</ol>"
  }
}
