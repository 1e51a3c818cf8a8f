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
    return PageHandlers.page(PartyPage(card: card, day: day, call: call).html)
  }
}

/// Everything on one party: its documents, and what happened to it port by port, side by side.
struct PartyPage {
  let card: PartyCard
  let day: CalendarDate?
  let call: Call
  private static let mostPorts = 40

  private var name: String { card.names.first ?? card.key }

  var html: String {
    let others = card.names.dropFirst()
    let spellings = others.isEmpty ? "" : "Also written \(others.joined(separator: "; ")). "
    let until = day.map { " issued until \($0)" } ?? ""
    let body: HTML = """
      <h1>\(name)</h1>
      <p>\(spellings)\(card.total) document\(card.total == 1 ? "" : "s")\(until) that you may read. Parties whose names only resemble this one are not among them.</p>
      <form method="get" action="/parties/\(SearchHandlers.encoded(card.key))" class="row"><label for="as_of">As of</label> <input id="as_of" name="as_of" inputmode="numeric" size="10" maxlength="10" placeholder="YYYY-MM-DD" value="\(day?.description ?? "")"> <button type="submit" class="quiet">Show</button></form>
      \(ports)\(documents)
      """
    return Layout.page(
      title: name, body: body, for: call, marking: card.documents.map(\.document.label).max())
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

  private var documents: HTML {
    let items = card.documents.map { stored -> HTML in
      let document = stored.document
      let facts = document.attributes.filter { $0.name != "port" }
        .filter { Reference.partyKey($0.name, $0.value) != card.key }
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
