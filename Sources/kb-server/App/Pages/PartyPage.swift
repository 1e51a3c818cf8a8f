import Courseware
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

enum PartyPageHandlers {
  /// `/parties/{name}?as_of=`, by any spelling of the name.
  @Sendable static func show(_ call: Call) throws -> Response {
    let day = try call.parameter("as_of", expected: "a day, YYYY-MM-DD") { CalendarDate($0) }
    let name = call.captures["name"] ?? ""
    guard let card = try call.workspace.party(named: name, through: day, as: call.principal) else {
      return PageHandlers.page(
        Layout.page(
          title: "Not found",
          body: """
            <h1>No such party</h1><p>No document that you may read names \(name) as a party. <a href="\(Address.of("/", ["q": name]))">Search for the name</a></p>
            """, for: call), status: 404)
    }
    let ids = Set(card.documents.map(\.id))
    let lessons = try call.workspace.modules(as: call.principal).compactMap { row in
      let view = try call.workspace.module(row.id.description, as: call.principal)
      return view?.built.pins.contains { ids.contains($0.document) } == true ? view : nil
    }
    return PageHandlers.page(
      PartyPage(
        card: card, day: day,
        submissions: try call.workspace.submissions(ofParty: name, as: call.principal),
        lessons: lessons, call: call
      ).html)
  }
}

extension PartyPageHandlers {
  /// A merge, a split, or that one is taken back.
  @Sendable static func speak(_ call: Call) throws -> Response {
    let place = "/parties/" + (call.captures["name"] ?? "").percentEncoded
    let fields = try call.form()
    do {
      if let statement = fields["undo"] {
        try call.workspace.undoPartyStatement(statement, as: call.principal)
      } else if fields["split"] != nil {
        _ = try call.workspace.splitParty(
          fields["spelling"] ?? "", reason: fields["reason"] ?? "", as: call.principal)
      } else {
        _ = try call.workspace.mergeParties(
          call.captures["name"] ?? "", fields["other"] ?? "", reason: fields["reason"] ?? "",
          as: call.principal)
      }
      return SubmitPageHandlers.redirect(to: place)
    } catch let refusal as PartyRefusal {
      return PageHandlers.page(
        Layout.page(
          title: "Not done",
          body: """
            <h1>This was not done</h1><p class="problem" role="alert">\(refusal.explanation)</p><p><a href="\(place)">Back</a></p>
            """, for: call), status: refusal == .notAllowed ? 403 : 422)
    }
  }
}

/// Everything on one party: its documents, and what happened to it port by port, side by side.
struct PartyPage {
  let card: PartyCard
  let day: CalendarDate?
  let submissions: [SubmissionView]
  let lessons: [ModuleView]
  let call: Call
  private static let mostPorts = 40

  private var name: String { card.names.first ?? card.key }

  var html: String {
    let others = card.names.dropFirst()
    let spellings = others.isEmpty ? "" : "Also written \(others.joined(separator: "; ")). "
    let until = day.map { " issued until \($0)" } ?? ""
    let body: HTML = """
      <h1>\(name)</h1>
      <p>\(spellings)\(card.total) document\(card.total == 1 ? "" : "s")\(until) that you may read. Parties whose names only resemble this one are not among them.</p>\(caution)
      <form method="get" action="/parties/\(name.percentEncoded)" class="row">
      <label for="as_of">As of</label>
      <input id="as_of" name="as_of" inputmode="numeric" size="10" maxlength="10" placeholder="YYYY-MM-DD" value="\(day?.description ?? "")">
      <button type="submit" class="quiet">Show</button></form>
      \(ports)\(sent)\(documents)<div class="case">\(tariff)\(taught)</div>\(naming)
      """
    return Layout.page(
      title: name, body: body, for: call,
      marking: (card.documents.map(\.document.label) + submissions.map(\.submission.label)).max())
  }

  /// What equal names across labels are worth.
  private var caution: HTML {
    guard card.labels.count > 1 else { return "" }
    return """
      <p class="note">The documents bear the labels \(card.labels.map(\.rawValue).joined(separator: ", ")): that they mean one party is taken from its name alone.</p>
      """
  }

  /// What persons said about its names, and the forms to say so.
  private var naming: HTML {
    let maySay = AccessPolicy.mayWrite(.public, call.principal)
    guard maySay || !card.statements.isEmpty else { return "" }
    let csrf = HTML(written: SubmissionParts.csrf(call))
    let address = "/parties/" + name.percentEncoded
    let said = card.statements.map { statement -> HTML in
      let words =
        statement.kind == .merge
        ? "\(statement.name) and \(statement.other) are one party"
        : "\(statement.name) is a party of its own"
      let undo: HTML =
        maySay
        ? "<form action=\"\(address)\" method=\"post\" class=\"row\">\(csrf)<input type=\"hidden\" name=\"undo\" value=\"\(statement.id.description)\"><button type=\"submit\" class=\"quiet small\">Take back<span class=\"sr\">: \(words)</span></button></form>"
        : ""
      return """
        <li>\(words): \(statement.reason) <span class="meta">\(statement.author), \(statement.at.day.description), for readers of \(statement.compartments.map(\.name).joined(separator: " and "))</span> \(undo)</li>

        """
    }
    let list: HTML = said.isEmpty ? "" : "<ul>\(said)</ul>"
    let forms: HTML =
      maySay
      ? """
      <form action="\(address)" method="post" class="wide-form">\(csrf)<div class="field"><label for="other">Another name of this party</label><input id="other" name="other" maxlength="500" required></div><div class="field"><label for="why">Why they are one</label><input id="why" name="reason" maxlength="1000" required></div><p><button type="submit">They are one party</button></p></form>
      <form action="\(address)" method="post" class="wide-form">\(csrf)<input type="hidden" name="split" value="1"><div class="field"><label for="spelling">A spelling that is another party</label><input id="spelling" name="spelling" maxlength="500" required></div><div class="field"><label for="apart">Why it is another</label><input id="apart" name="reason" maxlength="1000" required></div><p><button type="submit">It is another party</button></p></form>
      """ : ""
    return """
      <section aria-labelledby="naming"><h2 id="naming">Its names</h2>\(list)\(forms)</section>
      """
  }

  private var ports: HTML {
    guard !card.ports.isEmpty else { return "" }
    let heads = card.sources.map { source -> HTML in
      let document = source.document.document
      return """
        <th scope="col"><a href="/d/\(source.document.id)?p=\(source.paragraph)#p\(source.paragraph)">\(document.sourceID ?? document.title)</a> <span class="meta">\(document.issued?.description ?? "undated")</span> <span class="badge label-\(document.label.rawValue)">\(document.label.rawValue)</span></th>
        """
    }
    let rows = card.ports.prefix(Self.mostPorts).map { port -> HTML in
      let figures = port.figures.map { figures -> HTML in
        let lines = (figures ?? []).map { "<li>\($0.column): \($0.value)</li>" as HTML }
        return lines.isEmpty ? "<td>–</td>" : "<td><ul class=\"plain\">\(lines)</ul></td>"
      }
      let documents = port.documents.prefix(6).map { stored -> HTML in
        """
        <li><a href="/d/\(stored.id)">\(stored.document.sourceID ?? stored.document.title)</a> \(stored.standing.status.status.words)\(stored.standing.status.basis.map { ": \($0)" } ?? "")</li>
        """
      }
      let list: HTML = documents.isEmpty ? "–" : "<ul class=\"plain\">\(documents)</ul>"
      return "<tr><th scope=\"row\">\(port.name)</th><td>\(list)</td>\(figures)</tr>\n"
    }
    return """
      <section aria-labelledby="ports"><h2 id="ports">Ports side by side</h2><div class="table" role="region" tabindex="0" aria-label="Table of the ports"><table><tr><th scope="col">Port</th><th scope="col">Documents and what became of them</th>\(heads)</tr>
      \(rows)</table></div></section>
      """
  }

  /// Questions and reports about it, with what became of each.
  private var sent: HTML {
    guard !submissions.isEmpty else { return "" }
    let rows = submissions.prefix(30).map { view -> HTML in
      let submission = view.submission
      let place = view.side == .center ? "/triage" : "/submissions"
      let state = submission.state.publicStatus?.rawValue ?? "draft"
      return """
        <tr><td><a href="\(place)/\(submission.id)">\(submission.form.title)</a></td><td>\(submission.form.kind.rawValue.replacing("-", with: " "))</td><td>\(state.replacing("-", with: " "))</td><td>\(submission.outcome ?? "")</td></tr>

        """
    }
    return """
      <section aria-labelledby="sent"><h2 id="sent">Sent in about it</h2><div class="table" role="region" tabindex="0" aria-label="Table of what was sent in"><table><tr><th scope="col">Subject</th><th scope="col">Kind</th><th scope="col">Status</th><th scope="col">Outcome</th></tr>
      \(rows)</table></div></section>
      """
  }

  private var tariff: HTML {
    let items = card.headings.prefix(12).map { heading -> HTML in
      """
      <li><a href="/hts/\(heading.number)">\(heading.number)</a> \(Reference.tariffDescription(heading.number) ?? "") <span class="count">\(heading.count)</span></li>

      """
    }
    guard !items.isEmpty else { return "" }
    return """
      <section aria-labelledby="goods"><h2 id="goods">Tariff headings in its documents</h2><ul>\(items)</ul></section>
      """
  }

  private var taught: HTML {
    guard !lessons.isEmpty else { return "" }
    let items = lessons.map {
      "<li><a href=\"/learn/\($0.row.name)\">\($0.row.title)</a></li>\n" as HTML
    }
    return """
      <section aria-labelledby="lessons"><h2 id="lessons">Lessons that rest on them</h2><ul>\(items)</ul></section>
      """
  }

  private var documents: HTML {
    let items = card.documents.map { stored -> HTML in
      let document = stored.document
      let facts = document.attributes.filter { $0.name != "port" }
        .filter { !card.names.contains($0.value) }
        .prefix(6).map { "\($0.name): \($0.value)" }.joined(separator: " · ")
      return """
        <li><h3><a href="/d/\(stored.id)">\(document.title)</a></h3><p class="meta">\(Layout.badges(stored.standing, document.label)) \(document.kind.words) · \(document.issued?.description ?? "undated") · \(document.source) \(document.sourceID ?? "")</p><p class="meta">\(facts)</p></li>

        """
    }
    let rest: HTML =
      card.total > card.documents.count
      ? "<p class=\"help\">The newest \(card.documents.count) of \(card.total) are shown.</p>" : ""
    return """
      <section aria-labelledby="documents"><h2 id="documents">Documents, the newest first</h2><ol class="hits">\(items)</ol>\(rest)<p><a href="\(Address.of("/", ["q": "party:\"\(name)\""]))">Search among them</a></p></section>
      """
  }
}
