package import KnowledgeModel

/// A module as one HTML file that needs no network and prints with an answer sheet.
package enum LessonFile {
  /// Colours have a contrast of at least 4.5 to 1 against what they stand on, in light and dark.
  package static let stylesheet = """
    :root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--soft:#f0f0f0;--line:#71767a;--link:#005ea2}
    @media (prefers-color-scheme:dark){:root{--ink:#f0f0f0;--paper:#1b1b1b;--soft:#2e2e2e;--line:#a9aeb1;--link:#73b3e7}}
    *{box-sizing:border-box}body{margin:0 auto;max-width:46rem;padding:1rem;color:var(--ink);background:var(--paper);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
    a{color:var(--link)}:focus-visible{outline:.25rem solid #2491ff;outline-offset:2px}
    table{border-collapse:collapse}.table{overflow-x:auto}th,td{border:1px solid var(--line);padding:.25rem .5rem;text-align:left;vertical-align:top}
    figure{margin:1rem 0}blockquote{margin:0;border-left:.3rem solid var(--line);padding-left:.75rem}figcaption{font-size:.9rem}
    .drawing{overflow-x:auto;background:var(--soft);padding:.5rem}img{max-width:100%}
    .badge{display:inline-block;border:1px solid currentColor;border-radius:.2rem;padding:0 .4rem;font-weight:700}
    .banner,.reflection,.problem,.draft{background:var(--soft);padding:.5rem .75rem}.problem{border-left:.3rem solid #d54309}
    fieldset{border:1px solid var(--line);margin:0 0 1rem;min-width:0}legend{font-weight:700}.options{list-style:none;padding:0}
    input,select,button{font:inherit;max-width:100%;min-height:1.75rem}button{min-height:2.75rem;padding:.25rem 1rem}dt{font-weight:700}
    .sheet{break-before:page}@media screen{.paper{display:none}}@media print{.screen,nav{display:none}body{max-width:none}fieldset{break-inside:avoid}}
    """

  /// The page. `script` and `extra` are for packages that talk to a learning system.
  package static func html(
    _ built: BuiltModule, in edition: Edition, on day: CalendarDate, script: String? = nil,
    questions style: QuestionStyle = .folded, extra: String = ""
  ) -> String {
    let module = built.module
    let head = module.head
    let writer = LessonHTML(built, in: edition)
    let questions = writer.questions
    var html = """
      <!doctype html>
      <html lang="\(Inline.escaped(head.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Inline.escaped(head.title))</title>
      <style>\(stylesheet)</style>
      </head>
      <body>
      <main>
      <p class="banner">\(edition.rawValue) edition, handling: \(edition.label.rawValue). Law as of \(day).</p>
      <h1>\(Inline.escaped(head.title))</h1>

      """
    if !head.summary.isEmpty { html += "<p>\(Inline.html(head.summary))</p>\n" }
    html +=
      "<p>\(head.direction.rawValue), for \(head.audience.rawValue)s. Kept by \(Inline.escaped(head.owner)); review by \(head.reviewBy).</p>\n"
    if head.reviewBy < day { html += "<p class=\"problem\">Its review is overdue.</p>\n" }
    if !head.credits.isEmpty {
      html +=
        "<p>Improved by \(head.credits.map(Inline.escaped).joined(separator: ", ")).</p>\n"
    }
    let shown = module.lessons.indices.filter { index in
      writer.shownBlocks.contains { $0.lesson == index }
    }
    html += "<nav aria-label=\"Lessons\"><ol>"
    html += shown.map {
      "<li><a href=\"#l\($0 + 1)\">\(Inline.html(module.lessons[$0].title))</a></li>"
    }
    .joined()
    if !questions.isEmpty { html += "<li><a href=\"#questions\">Questions</a></li>" }
    html += "</ol></nav>\n"
    for index in shown {
      html +=
        "<section aria-labelledby=\"l\(index + 1)\"><h2 id=\"l\(index + 1)\">\(Inline.html(module.lessons[index].title))</h2>\n"
      html += writer.lesson(index) + "</section>\n"
    }
    if !questions.isEmpty {
      html += "<section aria-labelledby=\"questions\"><h2 id=\"questions\">Questions</h2>\n"
      if writer.suspendedCount > 0 {
        html +=
          "<p class=\"problem\">\(writer.suspendedCount) left out: what they rest on has changed.</p>"
      }
      html += "<div class=\"screen\">\(extra.isEmpty ? "" : "<form id=\"test\">")"
      for (index, question) in questions.enumerated() {
        html += writer.question(question, number: index + 1, style)
      }
      html += extra.isEmpty ? "" : extra + "</form>"
      html += "</div>\n"
      if script == nil {
        html += "<div class=\"paper\">"
        for (index, question) in questions.enumerated() {
          html += writer.question(question, number: index + 1, .paper)
            .replacing(" id=\"\(question.name)\"", with: "")
        }
        html += "</div>\n<section class=\"paper sheet\"><h2>Answer sheet</h2><ol>"
        html += questions.map { "<li>\(writer.key($0))</li>" }.joined() + "</ol></section>\n"
      }
      html += "</section>\n"
    }
    html += "</main>\n"
    if let script { html += "<script>\(script)</script>\n" }
    return html + "</body>\n</html>\n"
  }
}
