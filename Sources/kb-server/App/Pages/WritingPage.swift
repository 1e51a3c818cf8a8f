import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Where writing begins: what is due, every module, a new one.
struct WritingPage {
  let tasks: [TeachingTask]
  let rows: [ModuleRow]
  let gaps: [KnowledgeGap]
  let call: Call
  var failure: String?

  var html: String {
    let today = Timestamp.now().day
    let due = tasks.prefix(50).map { task -> HTML in
      let late: HTML = task.due < today ? " <span class=\"badge late\">late</span>" : ""
      return """
        <tr><td><a href="/teach/\(task.row.name)">\(task.row.title)</a></td><td>\(task.words)</td><td>\(task.due)\(late)</td><td>\(task.owner)</td></tr>

        """
    }
    let waiting: HTML =
      due.isEmpty
      ? "<p>Nothing is due.</p>"
      : "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"What is due\"><table><tr><th scope=\"col\">Module</th><th scope=\"col\">What</th><th scope=\"col\">By</th><th scope=\"col\">Owner</th></tr>\(due)</table></div>"
    let modules = rows.map { row -> HTML in
      """
      <li><a href="/teach/\(row.name)">\(row.title)</a> <span class="badge">\(row.state.rawValue.replacing("-", with: " "))</span> <span class="badge label-\(row.label.rawValue)">\(row.label.rawValue)</span></li>

      """
    }
    let problem = failure.map { "<p class=\"problem\" role=\"alert\">\($0)</p>" as HTML }
    return Layout.page(
      title: "Write",
      body: """
        \(Layout.path("Write", [("/learn", "Learn")]))<h1>Write what is taught</h1>\(problem)<p><a href="/learning/report">How learners fare</a></p>
        <section aria-labelledby="due"><h2 id="due">Due</h2>\(waiting)</section>
        <section aria-labelledby="begin"><h2 id="begin">Begin a module</h2><form method="post" action="/teach" class="wide-form">\(HTML(written: LearnPages.csrf(call)))
        <div class="field"><label for="title">Title</label><input id="title" name="title" maxlength="200"></div>
        <div class="field"><label for="document">From what is known</label><p class="help" id="document-help">a document's number or id, a submission's id, or the words of a search; then a draft is laid out from it</p><input id="document" name="document" aria-describedby="document-help"></div>
        <p><button type="submit">Begin</button></p></form></section>
        \(proposed)
        <section aria-labelledby="modules"><h2 id="modules">All modules</h2><ul>\(modules)</ul></section>
        """, for: call)
  }

  /// What nobody teaches yet, each with the way to begin.
  private var proposed: HTML {
    guard !gaps.isEmpty else { return "" }
    let rows = gaps.map { gap -> HTML in
      let why: String =
        switch gap.kind {
        case .search: gap.count == 1 ? "searched for once" : "searched for \(gap.count) times"
        case .inquiry: "asked \(gap.count) times"
        case .heading: "\(gap.count) documents, no guidance in force"
        }
      let centers = gap.sectors.map(\.rawValue).joined(separator: " ")
      return """
        <tr><td>\(gap.topic)</td><td>\(why)</td><td>\(centers)</td><td><form method="post" action="/teach">\(HTML(written: LearnPages.csrf(call)))<input type="hidden" name="topic" value="\(gap.seed)"><button type="submit" class="quiet small">Begin<span class="sr"> a module on \(gap.topic)</span></button></form></td></tr>

        """
    }
    return """
      <section aria-labelledby="gaps"><h2 id="gaps">Proposed topics</h2><p class="help">What people look for and do not find, ask several times, or deal in without guidance. Who searched is not kept.</p>
      <div class="table" role="region" tabindex="0" aria-label="Topics with their reasons"><table><tr><th scope="col">Topic</th><th scope="col">Why</th><th scope="col">Centers</th><th scope="col">Module</th></tr>\(rows)</table></div></section>
      """
  }
}
