import Courseware
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore
import WebAssets

/// Text made safe to stand in HTML, as content or in a quoted attribute.
func escaped(_ text: String) -> String { Inline.escaped(text) }

enum PageHandlers {
  @Sendable static func search(_ call: Call) throws -> Response {
    let text = call.request.query["q"]
    var question = SearchQuestion("")
    var failure: String?
    do {
      question = try SearchHandlers.question(call)
      for (name, value) in call.request.query where value == "1" {
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { continue }
        switch parts[0] {
        case "sector": Sector(rawValue: parts[1]).map { question.sectors.append($0) }
        case "kind": DocumentKind(rawValue: parts[1]).map { question.kinds.append($0) }
        case "status": DocumentStatus(rawValue: parts[1]).map { question.statuses.append($0) }
        case "label": HandlingLabel(rawValue: parts[1]).map { question.labels.append($0) }
        case "year": question.years.append(parts[1])
        default: break
        }
      }
      let number = question.tariff.flatMap(Reference.tariffNumber)
      question.facets = [
        "sector", "kind", "status", "label", "year", number.map { "hts:\($0)" } ?? "hts",
      ]
    } catch let problem as Problem {
      failure = "This address has a value that cannot be read. (\(problem))"
    }
    var answer: SearchAnswer?
    if text != nil, failure == nil {
      do {
        answer = try call.workspace.search(question, as: call.principal)
      } catch let refusal as SearchRefusal {
        failure = refusal.explanation
      }
    }
    return page(SearchPage(question: question, answer: answer, failure: failure, call: call).html)
  }

  @Sendable static func document(_ call: Call) throws -> Response {
    let name = call.captures["id"] ?? ""
    let id = DocumentID(String(name.prefix { $0 != "@" }))
    let stored = try id.flatMap {
      try call.workspace.document(
        named: $0.description + name.drop { $0 != "@" }, as: call.principal)
    }
    if let id { call.workspace.noteRead(of: id, stored?.document.label, by: call.principal) }
    guard let id, let stored else {
      return page(
        Layout.page(
          title: "Not found", body: "<h1>There is nothing here</h1><p><a href=\"/\">Search</a></p>",
          for: call),
        status: 404)
    }
    let similar = try call.workspace.similar(
      to: id.description, limit: 5, as: call.principal)
    let citations = try call.workspace.citations(
      of: id.description, CitationQuestion(), as: call.principal)
    return page(
      DocumentPage(stored: stored, similar: similar ?? [], citations: citations, call: call).html)
  }

  @Sendable static func stylesheet(_ call: Call) throws -> Response {
    Response(
      status: 200, contentType: "text/css; charset=utf-8",
      headers: [Header("Cache-Control", "public, max-age=3600")], body: WebAssets.stylesheet)
  }

  static func page(_ html: String, status: Int = 200) -> Response {
    Response(
      status: status, contentType: "text/html; charset=utf-8",
      headers: [
        Header(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        )
      ], body: Array(html.utf8))
  }
}

/// What every page has around its own part.
enum Layout {
  static func page(title: String, body: String, for call: Call) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escaped(title)) · Trade Knowledge Base</title>
    <link rel="stylesheet" href="/assets/app.css">
    </head>
    <body>
    <a class="skip" href="#main">Skip to the main content</a>
    <header><div class="wide"><a class="brand" href="/">Trade Knowledge Base</a> <nav aria-label="Main"><a href="/hts">Tariff</a> <a href="/learn">Learn</a> \(exchange(call.principal))</nav>\(reader(call))</div></header>
    <main id="main" class="wide">
    \(body)
    </main>
    <footer><div class="wide"><p>Handling labels are shown on every document.</p></div></footer>
    </body>
    </html>
    """
  }

  /// The ways into the intelligence exchange that are open to somebody.
  private static func exchange(_ principal: Principal) -> String {
    var links: [String] = []
    if SubmissionForms.all.contains(where: { AccessPolicy.maySubmit($0, principal) }) {
      links.append("<a href=\"/submit\">Send</a>")
    }
    if principal.role == .partner { links.append("<a href=\"/submissions\">My submissions</a>") }
    if AccessPolicy.mayTriage(principal) { links.append("<a href=\"/triage\">Triage</a>") }
    if principal.account != nil { links.append("<a href=\"/alerts\">Alerts</a>") }
    return links.joined(separator: " ")
  }

  /// Who reads the page, and how to become somebody else.
  private static func reader(_ call: Call) -> String {
    let principal = call.principal
    guard principal.role != .local else {
      return "<p class=\"reader\">You are at the machine: every label is shown</p>"
    }
    guard let csrf = call.caller.csrf else {
      return principal.role == .anonymous
        ? "<p class=\"reader\"><a href=\"/sign-in\">Sign in</a></p>"
        : "<p class=\"reader\">\(escaped(principal.name))</p>"
    }
    let from = principal.organisation.map { " of \($0)" } ?? ""
    return """
      <form class="reader" action="/sign-out" method="post"><span>\(escaped(principal.name + from)), \(principal.role.rawValue)</span>
      <input type="hidden" name="csrf" value="\(escaped(csrf))"><button type="submit">Sign out</button></form>
      """
  }

  /// The status and the handling label, in words and colour, with the notice that made it so.
  static func badges(_ standing: Standing, _ label: HandlingLabel) -> String {
    let status = standing.status
    let since = status.since.map { " since \($0)" } ?? ""
    let basis = status.basis.map { " by \(escaped($0))" } ?? ""
    let source =
      standing.notice.map { "<a class=\"notice\" href=\"/d/\($0)\">\(basis)</a>" } ?? basis
    let note =
      standing.note(on: Timestamp.now().day).map {
        " <span class=\"badge status-proposed-change\">\(escaped($0))</span>"
      } ?? ""
    return """
      <span class="badge status-\(status.status.rawValue)">\(status.status.rawValue)\(escaped(since))\(source)</span>\(note)
      <span class="badge label-\(label.rawValue)">\(label.rawValue)</span>
      """
  }
}

/// The page on which an officer searches.
struct SearchPage {
  let question: SearchQuestion
  let answer: SearchAnswer?
  let failure: String?
  let call: Call

  var html: String {
    let text = question.text.isEmpty ? call.request.query["q"] ?? "" : question.text
    let title = text.isEmpty ? "Search" : text
    return Layout.page(
      title: title, body: "<h1>Search the knowledge base</h1>\n" + form(text), for: call)
  }

  private func form(_ text: String) -> String {
    var html = """
      <form action="/" method="get" role="search">
      <div class="ask"><label for="q">Words, numbers, "phrases", field:value</label>
      <div class="row"><input id="q" name="q" type="search" value="\(escaped(text))" autocomplete="off">
      <button type="submit">Search</button></div>
      <details class="hint"><summary>How to ask</summary><ul>
      <li><code>hot-rolled steel</code> finds documents with all the words</li>
      <li><code>"country of origin"</code> a phrase; <code>-textiles</code> without a word; <code>chip OR processor</code></li>
      <li><code>hts:8542</code> a heading and all below it; <code>hts:8701..8716</code>; <code>A-570-910</code>; <code>19 CFR 134.1</code></li>
      <li><code>sector:ele status:in-force issued:2019..2021 port:laredo</code></li></ul></details></div>
      """
    if let failure { html += "<p class=\"problem\" role=\"alert\">\(escaped(failure))</p>" }
    if let answer {
      html += "<div class=\"columns\"><div class=\"facets\">" + facets(answer)
      html += "</div><div class=\"results\">" + results(answer) + "</div></div>"
    }
    return html + "</form>"
  }

  private func facets(_ answer: SearchAnswer) -> String {
    let tariff = answer.facets.first { $0.name.hasPrefix("hts") }
    return answer.facets.filter { !$0.values.isEmpty && !$0.name.hasPrefix("hts") }.map { facet in
      let boxes = facet.values.prefix(12).map { entry in
        let name = "\(facet.name).\(entry.value)"
        let checked = call.request.query[name] == "1" ? " checked" : ""
        return """
          <li><label><input type="checkbox" name="\(escaped(name))" value="1"\(checked)> \(escaped(label(facet.name, entry.value))) <span class="count">\(entry.count)</span></label></li>
          """
      }.joined(separator: "\n")
      return
        "<fieldset><legend>\(facet.name.prefix(1).uppercased() + facet.name.dropFirst())</legend><ul>\n\(boxes)\n</ul></fieldset>"
    }.joined(separator: "\n")
      + TariffFacet(chosen: question.tariff, values: tariff?.values ?? [], call: call).html
      + "<button type=\"submit\">Apply filters</button>"
  }

  private func label(_ facet: String, _ value: String) -> String {
    Payload.facetLabel(facet, value) ?? value
  }

  private func results(_ answer: SearchAnswer) -> String {
    var html = "<h2 id=\"count\" role=\"status\">\(answer.total) found</h2>"
    for note in answer.notes { html += "<p class=\"note\">\(escaped(note))</p>" }
    if let suggestion = answer.suggestion {
      html += """
        <p>Did you mean <a href="/?q=\(SearchHandlers.encoded(suggestion))">\(escaped(suggestion))</a>? (\(answer.suggestionCount ?? 0) found)</p>
        """
    }
    if answer.total == 0 {
      html += "<p>Nothing that you may read fits. Try fewer words, or take a filter away.</p>"
    }
    html += "<ol class=\"hits\">" + answer.hits.map(hit).joined(separator: "\n") + "</ol>"
    if let next = answer.next {
      html +=
        "<p><a class=\"next\" href=\"/?\(SearchHandlers.pairs(call, cursor: next).replacing("&", with: "&amp;"))\">Next page</a></p>"
    }
    return html
  }

  private func hit(_ hit: Hit) -> String {
    let snippet = hit.snippet.map {
      $0.isMatch ? "<mark>\(escaped($0.text))</mark>" : escaped($0.text)
    }.joined()
    let sectors = hit.sectors.map { tag in
      let reasons = tag.evidence.filter { $0.weight > 0 }.prefix(4).map { escaped($0.text) }.joined(
        separator: ", ")
      return
        "<span class=\"sector\">\(tag.sector.rawValue)</span> <span class=\"reason\">(\(reasons))</span>"
    }.joined(separator: " ")
    return """
      <li><h3><a href="/d/\(hit.id)">\(escaped(hit.title))</a></h3>
      <p class="meta">\(Layout.badges(hit.standing, hit.label)) \(hit.kind.rawValue) · \(hit.date?.description ?? "undated") · \(escaped(hit.source)) \(escaped(hit.sourceID ?? ""))</p>
      <p class="snippet">\(snippet)</p>
      <p class="meta">\(sectors)</p><p class="why">\(escaped(hit.why))</p></li>
      """
  }
}

/// One document, each paragraph with its own address.
struct DocumentPage {
  let stored: StoredDocument
  let similar: [SimilarDocument]
  let citations: CitationAnswer?
  let call: Call

  var html: String {
    let document = stored.document
    var html =
      "<p class=\"banner label-\(document.label.rawValue)\">Handling: \(document.label.rawValue)</p>"
    html += "<article lang=\"\(escaped(document.language))\"><h1>\(escaped(document.title))</h1>"
    html +=
      "<p class=\"meta\">\(Layout.badges(stored.standing, document.label)) \(document.kind.rawValue) · \(document.issued?.description ?? "undated") · \(escaped(document.source)) \(escaped(document.sourceID ?? "")) · version \(stored.version) of \(stored.currentVersion)</p>"
    html += sectors()
    if !document.attributes.isEmpty {
      html +=
        "<dl>"
        + document.attributes.map {
          "<dt>\(escaped($0.name))</dt><dd>\(escaped($0.value))</dd>"
        }.joined() + "</dl>"
    }
    html += "<div class=\"text\">" + blocks(document.body) + "</div></article>"
    html += (citations.map(CitationSections.init)?.html ?? "") + neighbours()
    html +=
      "<p class=\"banner label-\(document.label.rawValue)\">Handling: \(document.label.rawValue)</p>"
    return Layout.page(title: document.title, body: html, for: call)
  }

  private func neighbours() -> String {
    guard !similar.isEmpty else { return "" }
    let items = similar.map { item in
      let shared = item.shared.prefix(5).map { escaped($0.text) }.joined(separator: ", ")
      return
        "<li><a href=\"/d/\(item.id)\">\(escaped(item.title))</a> <span class=\"badge label-\(item.label.rawValue)\">\(item.label.rawValue)</span> <span class=\"reason\">share: \(shared)</span></li>"
    }
    return
      "<aside aria-labelledby=\"similar\"><h2 id=\"similar\">Similar documents</h2><ul>\(items.joined())</ul></aside>"
  }

  private func sectors() -> String {
    let tags = stored.effectiveTags
    guard !tags.isEmpty else { return "<p class=\"meta\">No sector.</p>" + staleNote() }
    let summary = tags.map { "\($0.sector.rawValue) \($0.score)" }.joined(separator: ", ")
    return "<details class=\"meta\"><summary>Sectors: \(summary) (why this sector?)</summary>"
      + tags.map(card).joined() + "</details>" + staleNote()
  }

  /// Why a document is a Center's: a sentence, and every reason with its weight.
  private func card(_ tag: SectorTag) -> String {
    let rows = tag.evidence.map { reason in
      "<tr><td>\(reason.kindName)</td><td>\(escaped(reason.text))</td><td>\(escaped(reason.detail))</td><td>\(reason.weight)</td></tr>"
    }.joined()
    return """
      <p>\(escaped(tag.sentence))</p><div class="table"><table>
      <caption>\(tag.sector.rawValue): the weights are log-odds and add up to \(tag.logOdds), a score of \(tag.score)</caption>
      <tr><th scope="col">Reason</th><th scope="col">Found</th><th scope="col">Remark</th><th scope="col">Weight</th></tr>
      \(rows)</table></div>
      """
  }

  /// That a person's word rests on findings which are no longer so.
  private func staleNote() -> String {
    guard let override = stored.override, override.isStale(over: stored.tags) else { return "" }
    let now =
      stored.tags.isEmpty
      ? "no sector"
      : stored.tags.map { "\($0.sector.rawValue) \($0.score)" }.joined(separator: ", ")
    return
      "<p class=\"note\">Set by \(escaped(override.author)); the tagger now finds \(now). Look at it again.</p>"
  }

  private func blocks(_ body: [Block]) -> String {
    var html = ""
    var inTable = false
    for (index, block) in body.enumerated() {
      let id = "p\(index + 1)"
      if case .tableRow = block.role {
        if !inTable { html += "<div class=\"table\"><table>" }
        inTable = true
        let cells = block.text.split(separator: "\t", omittingEmptySubsequences: false)
        html +=
          "<tr id=\"\(id)\">"
          + cells.map { "<td>\(escaped(String($0)))</td>" }.joined() + "</tr>"
        continue
      }
      if inTable { html += "</table></div>" }
      inTable = false
      switch block.role {
      case .heading(let level):
        let tag = "h\(min(6, level + 1))"
        html += "<\(tag) id=\"\(id)\">\(escaped(block.text))</\(tag)>"
      case .quotation: html += "<blockquote id=\"\(id)\">\(escaped(block.text))</blockquote>"
      case .listItem: html += "<p class=\"item\" id=\"\(id)\">\(escaped(block.text))</p>"
      case .footnote: html += "<p class=\"footnote\" id=\"\(id)\">\(escaped(block.text))</p>"
      case .paragraph, .tableRow:
        html +=
          "<p id=\"\(id)\"><a class=\"number\" href=\"#\(id)\" aria-label=\"Paragraph \(index + 1)\">\(index + 1)</a> \(escaped(block.text))</p>"
      }
    }
    return html + (inTable ? "</table></div>" : "")
  }
}
