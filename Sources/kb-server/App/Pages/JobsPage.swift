import KnowledgeBase
import KnowledgeModel

/// Long work: what runs, what waits, what came of the rest.
struct JobsPage {
  let call: Call

  private static let kinds: [(kind: Job.Kind, title: String, words: String)] = [
    (.verify, "Check everything", "Every checksum, and that index and store hold the same."),
    (.retag, "Tag anew", "Recognise and tag every document again, as after another model."),
    (.rebuildIndex, "Build the index anew", "From the store; searches go on meanwhile."),
    (.backup, "Back up", "Everything committed, into one file in the data directory."),
  ]

  var html: String {
    get throws {
      let jobs = try call.workspace.jobs(limit: 50, as: call.principal)
      let csrf = HTML(written: SubmissionParts.csrf(call))
      let forms = Self.kinds.map { entry -> HTML in
        """
        <li><h3>\(entry.title)</h3><p>\(entry.words)</p><form action="/admin/jobs" method="post">\(csrf)<input type="hidden" name="act" value="\(entry.kind.rawValue)"><button type="submit" class="quiet">\(entry.title)</button></form></li>

        """
      }
      let rows = jobs.map { row($0, csrf) }
      let table: HTML =
        rows.isEmpty
        ? "<p>There has been none yet.</p>"
        : "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Jobs\"><table class=\"long\"><tr><th scope=\"col\">Begun by</th><th scope=\"col\">Work</th><th scope=\"col\">State</th><th scope=\"col\">Since</th><th scope=\"col\">Documents</th><th scope=\"col\">What came of it</th></tr>\(rows)</table></div>"
      return Layout.page(
        title: "Jobs",
        body: """
          \(AdministrationPage.path)<h1>Jobs</h1><p>One runs at a time, in this server. A job that a stop interrupts goes on after the next start. <a href="/admin/jobs">Look again</a></p>
          <section aria-labelledby="listed"><h2 id="listed">What runs and what ran</h2>\(table)</section>
          <section aria-labelledby="begin"><h2 id="begin">Begin</h2><ul class="cards">\(forms)</ul></section>
          """, for: call)
    }
  }

  private func row(_ job: Job, _ csrf: HTML) -> HTML {
    let since = job.endedAt ?? job.startedAt ?? job.createdAt
    let stop: HTML =
      job.state == .queued || job.state == .running && job.kind.canStop && !job.isUnwanted
      ? "<form action=\"/admin/jobs\" method=\"post\">\(csrf)<input type=\"hidden\" name=\"act\" value=\"cancel\"><input type=\"hidden\" name=\"job\" value=\"\(job.id)\"><button type=\"submit\" class=\"quiet small\">Stop</button></form>"
      : ""
    let state = job.isUnwanted && !job.state.isOver ? "stopping" : job.state.rawValue
    return """
      <tr><td>\(job.author)</td><td>\(job.kind.rawValue)</td><td>\(state)\(stop)</td><td>\(SubmissionParts.minute(since))</td><td class="number">\(job.progress == 0 ? "" : String(job.progress))</td><td>\(job.result ?? "")</td></tr>

      """
  }
}
