import Courseware
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// The ten Centers: what each covers, what is new for it, what is about to change, what waits.
enum CenterPageHandlers {
  @Sendable static func index(_ call: Call) throws -> Response {
    var question = SearchQuestion("")
    (question.facets, question.limit) = (["sector"], 1)
    let counts = try call.workspace.search(question, as: call.principal).facets.first?.values ?? []
    let cards = Reference.centers.map { center -> HTML in
      let count = counts.first { $0.value == center.sector.rawValue }?.count ?? 0
      return """
        <li><h2><a href="/centers/\(center.sector.rawValue)">\(center.name)</a></h2><p class="meta">\(center.city) · \(center.aceCode) · since \(center.established)</p><p>\(count) document\(count == 1 ? "" : "s") that you may read</p></li>

        """
    }
    let untagged = counts.first { $0.value == SectorFilter.untagged.rawValue }?.count ?? 0
    let rest: HTML =
      untagged == 0
      ? ""
      : "<p><a href=\"\(Address.of("/", ["sector": SectorFilter.untagged.rawValue]))\">\(untagged) document\(untagged == 1 ? "" : "s")</a> that you may read \(untagged == 1 ? "has" : "have") no Center.</p>"
    return PageHandlers.page(
      Layout.page(
        title: "Centers",
        body:
          "<h1>The Centers of Excellence and Expertise</h1><ul class=\"cards\">\(cards)</ul>\(rest)",
        for: call))
  }

  @Sendable static func show(_ call: Call) throws -> Response {
    guard let sector = call.captures["code"].flatMap(Reference.sector(named:)),
      let center = Reference.centers.first(where: { $0.sector == sector })
    else { return PageHandlers.absent(call) }
    func find(_ statuses: [DocumentStatus]) throws -> SearchAnswer {
      var question = SearchQuestion("")
      (question.sectors, question.statuses) = ([.center(sector)], statuses)
      (question.order, question.limit) = (.newest, 6)
      return try call.workspace.search(question, as: call.principal)
    }
    let lessons = try call.workspace.modules(as: call.principal).compactMap { row in
      let view = try call.workspace.module(row.id.description, as: call.principal)
      return view?.built.module.head.sectors.contains(sector) == true ? view : nil
    }
    var page = CenterPage(
      center: center, newest: try find([]), proposed: try find([.proposedChange]),
      ended: try find([.modified, .revoked, .superseded]), lessons: lessons, call: call)
    page.notes = try call.workspace.centerNotes(of: sector, as: call.principal)
    if AccessPolicy.mayTriage(call.principal) {
      page.measure = try call.workspace.centerMeasures(as: call.principal)
        .first { $0.center == sector }
      var filter = SubmissionFilter()
      (filter.isQueue, filter.center, filter.limit) = (true, sector, 8)
      page.queue = try call.workspace.submissions(filter, as: call.principal).views
    }
    return PageHandlers.page(page.html)
  }
}

struct CenterPage {
  let center: CenterCard
  let newest: SearchAnswer
  let proposed: SearchAnswer
  let ended: SearchAnswer
  let lessons: [ModuleView]
  let call: Call
  /// For officers alone; `nil` for others and where nothing was filed.
  var measure: CenterMeasure?
  var queue: [SubmissionView] = []
  var notes: [ShownNote] = []

  private var code: String { center.sector.rawValue }

  var html: String {
    let shown = newest.hits + proposed.hits + ended.hits
    let body: HTML = """
      \(Layout.path("Centers", [("/centers", "Centers")]))<h1>\(center.name)</h1>
      <p class="meta">\(center.city) · \(center.aceCode), \(code) · since \(center.established) · also \(center.aliases.joined(separator: ", "))</p>
      <form action="/" method="get" role="search" class="row"><label for="q">Search in this Center</label> <input id="q" name="q" type="search"><input type="hidden" name="sector.\(code)" value="1"> <button type="submit">Search</button></form>
      <p class="meta"><a href="/feed?q=&amp;sector=\(code)">Feed of what is new</a></p>
      <div class="case"><div>\(list("New", "new", newest, [:]))\(list("Proposed changes", "proposed", proposed, ["status.proposed-change": "1"]))\(list("Modified, revoked or superseded", "ended", ended, ["status.modified": "1", "status.revoked": "1", "status.superseded": "1"]))</div>
      <div>\(CenterNotesSection(center: center.sector, notes: notes, call: call).html)\(work)\(teaching)\(coverage)</div></div>
      """
    return Layout.page(
      title: center.name, body: body, for: call,
      marking: (shown.map(\.label) + notes.map(\.note.label)).max(),
      head: """
        <link rel="alternate" type="application/atom+xml" title="New for \(center.name)" href="/feed?q=&amp;sector=\(code)">

        """)
  }

  private func list(
    _ title: String, _ id: String, _ found: SearchAnswer, _ more: [String: String?]
  ) -> HTML {
    let items = found.hits.map { hit in
      """
      <li><a href="/d/\(hit.id)">\(hit.title)</a> <span class="meta">\(hit.date?.description ?? "undated"), \(hit.kind.words)</span> \(Layout.badges(hit.standing, hit.label))</li>

      """ as HTML
    }
    var address: [String: String?] = ["q": "", "sort": "newest", "sector.\(code)": "1"]
    address.merge(more) { $1 }
    let body: HTML =
      items.isEmpty
      ? "<p>None that you may read.</p>"
      : "<ul>\(items)</ul><p><a href=\"\(Address.of("/", address))\">All \(found.total)<span class=\"sr\">: \(title)</span></a></p>"
    return """
      <section aria-labelledby="\(id)"><h2 id="\(id)">\(title)</h2>\(body)</section>
      """
  }

  /// What waits in the Center, for those who work on it.
  private var work: HTML {
    guard AccessPolicy.mayTriage(call.principal) else {
      guard let form = SubmissionForms.form(.inquiry), AccessPolicy.maySubmit(form, call.principal)
      else { return "" }
      return """
        <section aria-labelledby="ask"><h2 id="ask">Ask</h2><p><a href="/submit">Send something to the Centers</a></p></section>
        """
    }
    let items = queue.map { view -> HTML in
      let late: HTML =
        view.clocks.contains(where: \.isBreached) ? " <span class=\"badge late\">late</span>" : ""
      return """
        <li><a href="/triage/\(view.submission.id)">\(view.submission.form.title)</a> <span class="meta">\(view.due.map { "due \($0)" } ?? "waits for the submitter")</span>\(late)</li>

        """
    }
    let waiting: HTML = items.isEmpty ? "<p>Nothing waits.</p>" : "<ul>\(items)</ul>"
    return """
      <section aria-labelledby="clocks"><h2 id="clocks">Open clocks</h2>\(waiting)\(measure.map { ClockTable(measure: $0).html })</section>
      """
  }

  private var teaching: HTML {
    let items = lessons.map { view -> HTML in
      let stale: HTML =
        view.flags.contains { $0.judgement.state.suspends }
        ? " <span class=\"badge status-modified\">something it rests on has changed</span>" : ""
      return "<li><a href=\"/learn/\(view.row.name)\">\(view.row.title)</a>\(stale)</li>\n"
    }
    let body: HTML = items.isEmpty ? "<p>None that you may read.</p>" : "<ul>\(items)</ul>"
    return
      "<section aria-labelledby=\"lessons\"><h2 id=\"lessons\">Lessons</h2>\(body)</section>"
  }

  /// The headings that it has today, and those that it had.
  private var coverage: HTML {
    let today = Timestamp.now().day
    func isNow(_ range: CenterRange) -> Bool {
      (range.validFrom.map { $0 <= today } ?? true)
        && (range.validThrough.map { $0 >= today } ?? true)
    }
    func rows(_ ranges: [CenterRange]) -> [HTML] {
      ranges.map { range in
        let days = [
          range.validFrom.map { "from \($0)" }, range.validThrough.map { "until \($0)" },
        ].compactMap { $0 }.joined(separator: " ")
        return """
          <tr><td><a href="/hts/\(range.from)">\(range.from)</a>\(range.from == range.through ? "" : "–\(range.through)")</td><td>\(days)</td><td>\(range.basis) \(range.source)</td></tr>

          """
      }
    }
    let head: HTML =
      "<tr><th scope=\"col\">Headings</th><th scope=\"col\">Days</th><th scope=\"col\">Basis</th></tr>"
    let (now, once) = (center.ranges.filter(isNow), center.ranges.filter { !isNow($0) })
    let before: HTML =
      once.isEmpty
      ? ""
      : "<details><summary>Headings of other days</summary><div class=\"table\"><table>\(head)\(rows(once))</table></div></details>"
    return """
      <section aria-labelledby="covers"><h2 id="covers">What it covers today</h2><div class="table" role="region" tabindex="0" aria-label="Headings of today"><table>\(head)\(rows(now))</table></div>\(before)</section>
      """
  }
}

/// How a Center keeps its promises.
struct ClockTable {
  let measure: CenterMeasure

  var html: HTML {
    let rows = measure.clocks.map { clock -> HTML in
      """
      <tr><th scope="row">\(clock.purpose.rawValue)</th><td class="number">\(clock.kept)</td><td class="number">\(clock.running)</td><td class="number">\(clock.breached)</td><td class="number">\(clock.median.map(String.init) ?? "–")</td><td class="number">\(clock.ninetiethPercentile.map(String.init) ?? "–")</td></tr>

      """
    }
    return """
      <div class="table" role="region" tabindex="0" aria-label="Clocks"><table><caption>\(measure.open) open, \(measure.finished) finished; business days until a promise was kept</caption>
      <tr><th scope="col">To</th><th scope="col">Kept</th><th scope="col">Running</th><th scope="col">Late</th><th scope="col">Median</th><th scope="col">90th percentile</th></tr>
      \(rows)</table></div>
      """
  }
}
