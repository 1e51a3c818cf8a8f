import Courseware
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What somebody who completed a module reads to know it as it is now.
struct RefresherPage {
  let refresher: Refresher
  let call: Call

  private var completion: Completion { refresher.record.completion }

  private var top: HTML {
    """
    \(Layout.path("Learning", [("/learn", "Learn"), ("/learning", "What I have learned")]))<h1>Refresher: \(refresher.record.title)</h1>
    """
  }

  var html: HTML {
    let version = refresher.newer.map { " Readers have version \($0.version.version) now." } ?? ""
    let minutes = refresher.minutes == 1 ? "a minute" : "\(refresher.minutes) minutes"
    return """
      \(top)<p>You completed version \(completion.version) on \(completion.at.day).\(version) This takes about \(minutes).</p>
      \(authorities)\(lesson)\(form)
      """
  }

  /// What the completed version rested on, as it was and as it is.
  private var authorities: HTML {
    guard !refresher.record.changes.isEmpty else { return "" }
    // A passage and the questions on it rest on the same words.
    var told: Set<[String]> = []
    let changes = refresher.record.changes.filter { change in
      told.insert([change.flag.stored.pin.document.description, change.was]).inserted
    }
    let rows = changes.map { change -> HTML in
      let now: HTML =
        switch change.now {
        case nil: "<p>You may not read it any more.</p>"
        // Words that were not changed must not read as if they were confirmed.
        case change.was?:
          "<p>The same words stand there, and do not hold as they did: \(change.flag.judgement.detail).</p>"
        case let now?: "<blockquote>\(now)</blockquote>"
        }
      return """
        <section><h3><a href="/d/\(change.flag.stored.pin.document)">\(change.flag.judgement.state.rawValue.replacing("-", with: " "))</a>: \(change.flag.judgement.detail)</h3>
        <div class="sides"><div><h4>You learned</h4><blockquote>\(change.was)</blockquote></div><div><h4>Now</h4>\(now)</div></div></section>

        """
    }
    return """
      <section aria-labelledby="authorities"><h2 id="authorities">What it rested on</h2>\(rows)</section>
      """
  }

  /// Blocks that the completed version did not have.
  private var lesson: HTML {
    guard let newer = refresher.newer, !refresher.blocks.isEmpty else { return "" }
    let writer = LessonHTML(newer.built, in: newer.edition, documentPath: "/d/")
    let blocks = refresher.blocks.map { HTML(written: writer.block($0, level: 3)) }
    return """
      <section aria-labelledby="new"><h2 id="new">What the lesson says now</h2><article class="text lesson" lang="\(newer.built.module.head.language)">\(blocks)</article></section>
      """
  }

  private var form: HTML {
    guard let newer = refresher.newer else {
      return """
        <p class="note">The module's owner is still to mend it. Once a newer version is published you can renew your completion here.</p>
        """
    }
    guard call.principal.role != .auditor else { return "" }
    let writer = LessonHTML(newer.built, in: newer.edition, documentPath: "/d/")
    let questions = refresher.questions.enumerated().map { index, question in
      HTML(written: writer.question(question, number: index + 1, .form))
    }
    let kept: HTML =
      questions.isEmpty ? "<p>Nothing is asked; your score stays what it was.</p>" : ""
    return """
      <form class="text" method="post" action="/learning/\(completion.number)">\(HTML(written: LearnPages.csrf(call)))<h2>Renew it</h2>\(kept)\(questions)<p><button type="submit">I have read this</button></p></form>
      """
  }

  /// What is said once it is renewed.
  func renewed(_ grading: Grading) -> HTML {
    let percent = Int((grading.score * 100).rounded())
    let verdict: HTML =
      grading.isPassed
      ? "<p class=\"note\" role=\"status\">Renewed: \(percent) of 100, passed.</p>"
      : "<p class=\"problem\" role=\"status\">\(percent) of 100: not passed yet. The module itself can be answered again.</p>"
    var keys: [HTML] = []
    if let newer = refresher.newer {
      let writer = LessonHTML(newer.built, in: newer.edition, documentPath: "/d/")
      keys = zip(refresher.questions, grading.answers).map { question, answered in
        HTML(
          written:
            "<section><h2>\(Inline.html(question.prompt))</h2><p><strong>\(answered.share >= 1 ? "Right" : "Not right")</strong></p>"
            + writer.key(question) + "</section>")
      }
    }
    return """
      \(top)\(verdict)<div class="text">\(keys)</div><p><a href="/learning">What I have learned</a></p>
      """
  }
}
