import HTTPServer
import KnowledgeBase
import KnowledgeModel

enum TariffPageHandlers {
  /// The sections and chapters.
  @Sendable static func index(_ call: Call) throws -> Response {
    let sections = Reference.tariffSections(on: Timestamp.now().day).map { section in
      let chapters = section.chapters.map { line in
        "<li><a href=\"/hts/\(line.number)\">Chapter \(line.number)</a> \(escaped(line.description ?? ""))</li>"
      }
      return "<h2>\(escaped(section.title))</h2><ul>\(chapters.joined())</ul>"
    }
    return PageHandlers.page(
      Layout.page(
        title: "The tariff",
        markup: "<h1>The Harmonized Tariff Schedule of the United States</h1>" + sections.joined(),
        for: call))
  }

  @Sendable static func show(_ call: Call) throws -> Response {
    let card: TariffCard
    do {
      card = try ReferenceHandlers.card(call)
    } catch let problem as Problem {
      guard case .badParameter(let name, let value, let expected) = problem else { throw problem }
      let words = "\(name) cannot be \(value): it must be \(expected)."
      return PageHandlers.page(
        Layout.page(
          title: "No such number",
          markup:
            "<h1>No such number</h1><p class=\"problem\" role=\"alert\">\(escaped(words))</p><p><a href=\"/hts\">The tariff</a></p>",
          for: call), status: 404)
    }
    var question = SearchQuestion("hts:\(card.number)")
    question.order = .newest
    let found = try call.workspace.search(question, as: call.principal)
    return PageHandlers.page(TariffPage(card: card, found: found, call: call).html)
  }
}

/// What a tariff number covers, what lies below it, whose it is, and what is new about it.
struct TariffPage {
  let card: TariffCard
  let found: SearchAnswer
  let call: Call

  var html: String {
    let title = card.number.utf8.count == 2 ? "Chapter \(card.number)" : card.number
    let description = card.line.description ?? "no description at hand"
    var html = "<nav aria-label=\"Tariff\"><ol class=\"path\"><li><a href=\"/hts\">Tariff</a></li>"
    html += card.ancestors.map { "<li>\(link($0))</li>" }.joined() + "</ol></nav>"
    html += "<h1>\(title): \(escaped(description))</h1>"
    if let section = card.section { html += "<p class=\"meta\">\(escaped(section))</p>" }
    if !card.line.groups.isEmpty {
      html += "<p class=\"meta\">under: \(escaped(card.line.groups.joined(separator: " › ")))</p>"
    }
    html += "<p class=\"meta\">\(escaped(card.provenance))</p>"
    html += owner + below + documents
    return Layout.page(title: "\(title) \(card.line.description ?? "")", markup: html, for: call)
  }

  private var owner: String {
    let owner = card.owner
    var html = "<section aria-labelledby=\"owner\"><h2 id=\"owner\">Center on \(card.day)</h2>"
    if let sector = owner.sector {
      html +=
        "<p><strong>\(sector.rawValue) \(escaped(owner.centerName ?? ""))</strong>, headings \(escaped(owner.headings ?? "")), basis: \(escaped(owner.basis ?? "")) \(escaped(owner.source ?? ""))</p>"
    } else {
      html += "<p><strong>No Center is known.</strong></p>"
    }
    let days = [
      owner.validFrom.map { "from \($0)" }, owner.validThrough.map { "until \($0)" },
    ].compactMap { $0 }
    if !days.isEmpty { html += "<p class=\"meta\">\(days.joined(separator: " "))</p>" }
    if !owner.alternatives.isEmpty {
      html +=
        "<p class=\"meta\">Others that may claim it: \(owner.alternatives.map(\.rawValue).joined(separator: ", "))</p>"
    }
    if let note = owner.note { html += "<p class=\"note\">\(escaped(note))</p>" }
    let companion =
      card.number.hasPrefix("98") || card.number.hasPrefix("99")
      ? "<label for=\"with\">Companion</label> <input id=\"with\" name=\"with\" value=\"\(escaped(owner.companion ?? ""))\" size=\"12\"> "
      : ""
    return html + """
      <form method="get" action="/hts/\(card.number)" class="row"><label for="as_of">As of</label> <input id="as_of" name="as_of" inputmode="numeric" size="10" maxlength="10" value="\(card.day)"> \(companion)<button type="submit">Show</button></form></section>
      """
  }

  private var below: String {
    guard !card.children.isEmpty else { return "" }
    var html = "<section aria-labelledby=\"below\"><h2 id=\"below\">What lies below</h2><ul>"
    var groups: [String] = []
    for line in card.children {
      if line.groups != groups, !line.groups.isEmpty {
        html += "<li class=\"group\">\(escaped(line.groups.joined(separator: " › ")))</li>"
      }
      groups = line.groups
      html += "<li>\(link(line))</li>"
    }
    return html + "</ul></section>"
  }

  private var documents: String {
    let items = found.hits.map { hit in
      "<li><a href=\"/d/\(hit.id)\">\(escaped(hit.title))</a> <span class=\"meta\">\(hit.date?.description ?? "undated") \(hit.kind.rawValue)</span> \(Layout.badges(hit.standing, hit.label).text)</li>"
    }
    return """
      <section aria-labelledby="newest"><h2 id="newest">Newest documents (\(found.total))</h2>
      <ul>\(items.joined(separator: "\n"))</ul><p><a href="/?q=&amp;hts=\(card.number)">All of them</a> · <a href="/feed?q=&amp;hts=\(card.number)">Feed of what is new</a></p></section>
      """
  }

  /// The day goes along when the reader has chosen one.
  private var asOf: String { call.request.query["as_of"] == nil ? "" : "?as_of=\(card.day)" }

  private func link(_ line: TariffCard.Line) -> String {
    "<a href=\"/hts/\(line.number)\(asOf)\">\(line.number)</a> \(escaped(line.description ?? ""))"
      + (line.wording == .everyday ? " <span class=\"meta\">(everyday names)</span>" : "")
  }
}
