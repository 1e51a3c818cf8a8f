import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

enum DashboardHandlers {
  /// How the Centers do, for officers: of what they may see.
  @Sendable static func show(_ call: Call) throws -> Response {
    var question = SearchQuestion("")
    (question.facets, question.limit) = (["sector", "status", "kind", "year"], 1)
    let documents = try call.workspace.search(question, as: call.principal)
    let tasks =
      AccessPolicy.mayTeach(call.principal)
      ? try call.workspace.teachingTasks(as: call.principal) : []
    return PageHandlers.page(
      DashboardPage(
        documents: documents, measures: try call.workspace.centerMeasures(as: call.principal),
        weeks: try call.workspace.weeklyMeasures(today: Timestamp.now().day, as: call.principal),
        tasks: tasks, agreement: try call.workspace.tagAgreement(as: call.principal),
        searches: call.workspace.searchCounts,
        contributions: AccessPolicy.mayTeach(call.principal)
          ? try call.workspace.contributionMeasure(as: call.principal) : nil, call: call
      ).html)
  }
}

/// The measures of the Centers, each as a plot, a table and a definition.
struct DashboardPage {
  let documents: SearchAnswer
  let measures: [CenterMeasure]
  let weeks: [WeekMeasure]
  let tasks: [TeachingTask]
  let agreement: TagAgreement
  let searches: SearchCounts
  let contributions: ContributionMeasure?
  let call: Call

  var html: String {
    let body: HTML = """
      <h1>Dashboard</h1><p>Everything here counts what you may see, now. <a href="/v1/metrics/centers">The clocks as JSON</a></p>
      \(facet("sector", "Documents by Center", "Documents of which the tagger, or a person, says that they are the Center's. One may be of several."))
      \(facet("status", "Documents by status", "What a document is worth today, after every notice that decided about it."))
      \(clocks)\(weekly)\(found)\(lessons)\(contributions.map { ContributionTable(measure: $0).html })\(tags)
      \(facet("year", "Documents by year of issue", "Documents without a day are not counted."))
      """
    return Layout.page(title: "Dashboard", body: body, for: call)
  }

  /// A plot with the same as a table beside it, and what is counted.
  private func section(
    _ id: String, _ title: String, _ definition: String, _ plot: BarPlot?, _ table: HTML
  ) -> HTML {
    // Where nothing is counted the table says so, and there is nothing to draw.
    let drawn = plot.flatMap { $0.bars.contains { $0.total > 0 } ? $0.html : nil }
    return """
      <section aria-labelledby="\(id)"><h2 id="\(id)">\(title)</h2><p class="help">\(definition)</p>
      <div class="measure">\(drawn)\(table)</div></section>

      """
  }

  private func table(_ heads: [String], _ rows: [[String]]) -> HTML {
    let columns = heads.map { "<th scope=\"col\">\($0)</th>" as HTML }
    let lines = rows.map { row -> HTML in
      let cells = row.enumerated().map { number, cell -> HTML in
        number == 0 ? "<th scope=\"row\">\(cell)</th>" : "<td class=\"number\">\(cell)</td>"
      }
      return "<tr>\(cells)</tr>\n"
    }
    return "<div class=\"table\"><table><tr>\(columns)</tr>\(lines)</table></div>"
  }

  private func facet(_ name: String, _ title: String, _ definition: String) -> HTML {
    var values = documents.facets.first { $0.name == name }?.values ?? []
    if name == "year" { values = Array(values.sorted { $0.value > $1.value }.prefix(15)) }
    func words(_ value: String) -> String {
      Payload.facetLabel(name, value) ?? value.replacing("-", with: " ")
    }
    let plot = BarPlot(
      title: title,
      bars: values.map { .init(name: words($0.value), stretches: [("bar", $0.count)]) })
    let column = ["sector": "Center", "status": "Status", "year": "Year"][name] ?? name
    return section(
      "m-\(name)", title, definition, values.isEmpty ? nil : plot,
      table([column, "Documents"], values.map { [words($0.value), String($0.count)] }))
  }

  private var clocks: HTML {
    let title = "Submissions and their clocks"
    let definition =
      "Submissions filed with each Center, and its promises to acknowledge, answer and decide. Kept: in time; late: kept too late, or running beyond the promise. Business days; those of waiting for the submitter are not counted."
    guard !measures.isEmpty else {
      return section("m-clocks", title, definition, nil, "<p>Nothing was filed yet.</p>")
    }
    func name(_ measure: CenterMeasure) -> String { measure.center?.centerName ?? "no Center yet" }
    let bars = measures.map { measure in
      let late = measure.clocks.reduce(0) { $0 + $1.breached }
      let all = measure.clocks.reduce(0) { $0 + $1.kept + $1.running }
      return BarPlot.Bar(
        name: name(measure), stretches: [("bar-kept", all - late), ("bar-late", late)])
    }
    func days(_ count: Int?) -> String { count.map(String.init) ?? "–" }
    func row(_ measure: CenterMeasure, _ clock: ClockMeasure) -> [String] {
      let counts = [
        measure.open, measure.finished, clock.kept, clock.running, clock.breached,
      ].map(String.init)
      return ["\(name(measure)): \(clock.purpose.rawValue)"] + counts
        + [days(clock.median), days(clock.ninetiethPercentile)]
    }
    let rows = measures.flatMap { measure in measure.clocks.map { row(measure, $0) } }
    return section(
      "m-clocks", title, definition,
      BarPlot(title: "Clocks of each Center, in time and late", bars: bars),
      table(
        [
          "Clock", "Open", "Finished", "Kept", "Running", "Late", "Median days", "90th percentile",
        ], rows))
  }

  /// The last weeks, as lines.
  private var weekly: HTML {
    let days = weeks.map(\.start)
    let filed = TrendPlot(
      title: "Submissions filed and finished, by week", weeks: days,
      lines: [
        .init(name: "filed", style: "bar", values: weeks.map(\.filed)),
        .init(name: "finished", style: "bar-late", values: weeks.map(\.finished)),
      ])
    let issued = TrendPlot(
      title: "Documents issued, by week", weeks: days,
      lines: [.init(name: "issued", style: "bar", values: weeks.map(\.issued))])
    let rows = weeks.reversed().map { week in
      [week.start.description] + [week.filed, week.finished, week.issued].map(String.init)
    }
    return """
      <section aria-labelledby="m-weeks"><h2 id="m-weeks">The last \(weeks.count) weeks</h2><p class="help">Submissions by the week in which they were filed with you or came to their end, and documents by the week in which they were issued. Weeks begin on Monday; the last is not over.</p>
      <div class="measure"><div>\(filed.html)\(issued.html)</div>\(table(["Week of", "Filed", "Finished", "Issued"], rows))</div></section>

      """
  }

  private var found: HTML {
    let some = searches.asked - searches.withoutResult
    return section(
      "m-searches", "Searches without result",
      "Searches on the search page since this server began, by anybody; abandoned: of somebody signed in who opened nothing within ten minutes or before searching anew; slow: two seconds or more. What was asked is not kept here.",
      BarPlot(
        title: "Searches that found something and nothing",
        bars: [
          .init(name: "found something", stretches: [("bar-kept", some)]),
          .init(name: "found nothing", stretches: [("bar-late", searches.withoutResult)]),
        ]),
      table(
        ["Searches", "Count"],
        [
          ["that found something", String(some)],
          ["that found nothing", String(searches.withoutResult)],
          ["abandoned", String(searches.abandoned)], ["slow", String(searches.slow)],
        ]))
  }

  private var lessons: HTML {
    let today = Timestamp.now().day
    let kinds: [(TeachingTask.Kind, String)] = [
      (.changedPassage, "passages that changed"), (.review, "reviews due"),
      (.proposal, "proposals to answer"),
    ]
    let rows = kinds.map { kind, words in
      let own = tasks.filter { $0.kind == kind }
      return (words, own.count, own.count { $0.due < today })
    }
    return section(
      "m-lessons", "Lessons that need their owners",
      "Passages that a lesson rests on and that are not as they were; reviews due within 30 days; proposals without an answer. Late: past their day.",
      BarPlot(
        title: "What lessons need, in time and late",
        bars: rows.map {
          .init(name: $0.0, stretches: [("bar-kept", $0.1 - $0.2), ("bar-late", $0.2)])
        }),
      table(["What", "Count", "Late"], rows.map { [$0.0, String($0.1), String($0.2)] }))
  }

  private var tags: HTML {
    section(
      "m-tags", "Machine and people on Centers",
      "Of the \(Workspace.mostJudged) documents on whose Centers a person spoke last: where the tagger now finds the same. People speak mostly where it errs, so this is no measure of the tagger on all documents.",
      BarPlot(
        title: "Documents on which tagger and person agree and differ",
        bars: [
          .init(name: "the same Centers", stretches: [("bar-kept", agreement.same)]),
          .init(
            name: "other Centers", stretches: [("bar-late", agreement.judged - agreement.same)]),
        ]),
      table(
        ["What", "Count"],
        [
          ["documents judged by people", String(agreement.judged)],
          ["of these, the same Centers", String(agreement.same)],
          ["Centers that both name", String(agreement.both)],
          ["Centers that only the tagger names", String(agreement.onlyTagger)],
          ["Centers that only the person names", String(agreement.onlyPerson)],
        ]))
  }
}
