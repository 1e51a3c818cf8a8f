import Courseware
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// The pages on which people learn.
enum LearnHandlers {
  @Sendable static func catalogue(_ call: Call) throws -> Response {
    let views = try call.workspace.modules(as: call.principal).compactMap {
      try call.workspace.module($0.id.description, as: call.principal)
    }
    return page(LearnPages.catalogue(views, call), "Learn", call)
  }

  @Sendable static func module(_ call: Call) throws -> Response {
    guard let view = try found(call) else { return absent(call) }
    let place = try call.workspace.learningPlace(in: view, as: call.principal)
    return page(LearnPages.module(view, place, call), view.row.title, call)
  }

  @Sendable static func lesson(_ call: Call) throws -> Response {
    guard let view = try found(call), let number = call.captures["lesson"].flatMap({ Int($0) }),
      view.shownLessons.contains(number - 1)
    else { return absent(call) }
    call.workspace.noteLesson(number, of: view, as: call.principal)
    return page(
      LearnPages.lesson(number - 1, of: view, call, note: nil),
      view.built.module.lessons[number - 1].title, call)
  }

  @Sendable static func questions(_ call: Call) throws -> Response {
    guard try found(call) != nil else { return absent(call) }
    let sheet = try call.workspace.questionSheet(ModuleHandlers.name(call), as: call.principal)
    call.workspace.noteLesson(nil, of: sheet.view, as: call.principal)
    return page(LearnPages.questions(sheet, call, note: nil), "Questions", call)
  }

  /// The answers that a learner hands in.
  @Sendable static func answers(_ call: Call) throws -> Response {
    guard try found(call) != nil else { return absent(call) }
    let fields = try call.form()
    let name = ModuleHandlers.name(call)
    if fields["intent"] == "keep" {
      _ = try call.workspace.keepLearningPlace(
        in: name, lesson: nil, answers: { $0.answer(in: fields) }, as: call.principal)
      let sheet = try call.workspace.questionSheet(name, as: call.principal)
      return page(
        LearnPages.questions(sheet, call, note: "Your answers are kept. Go on whenever you like."),
        "Questions", call)
    }
    let sheet = try call.workspace.questionSheet(name, as: call.principal)
    let grading: Grading
    do {
      let port = fields["port"]?.trimmingBlanks ?? ""
      grading = try call.workspace.completeModule(
        name, port: port.isEmpty ? nil : port, as: call.principal
      ) { $0.answer(in: fields) }
    } catch TeachingRefusal.incomplete(let words) {
      let given = Dictionary(
        sheet.questions.map { ($0.name, $0.answer(in: fields)) }, uniquingKeysWith: { $1 })
      return page(
        LearnPages.questions(sheet, call, given: given, note: "Not handed in: \(words)."),
        "Questions", call, status: 422)
    }
    return page(LearnPages.graded(grading, sheet), "Result", call)
  }

  /// What a reader says of a block: a verdict, or a proposal.
  @Sendable static func speak(_ call: Call) throws -> Response {
    guard let view = try found(call) else { return absent(call) }
    let fields = try call.form()
    let block = fields["block"] ?? ""
    let text = fields["text"] ?? ""
    let lesson = view.built.module.blocks.first { $0.address == block }?.lesson ?? 0
    let note: String
    if let verdict = fields["verdict"].flatMap(BlockFeedback.Verdict.init) {
      try call.workspace.giveFeedback(
        verdict, text, on: block, of: view.row.name, as: call.principal)
      note = "Thank you. You called the block \(verdict.rawValue)."
    } else {
      do {
        let proposal = try call.workspace.propose(
          text, on: block, of: view.row.name, as: call.principal)
        note =
          "Your proposal has the number \(proposal.number). It will be answered by \(proposal.due)."
      } catch TeachingRefusal.incomplete(let words) {
        note = "Nothing was kept: \(words)."
      }
    }
    return page(LearnPages.lesson(lesson, of: view, call, note: note), view.row.title, call)
  }

  /// What one has completed, and what has changed since.
  @Sendable static func records(_ call: Call) throws -> Response {
    let records = try call.workspace.learningRecords(as: call.principal)
    let proposals = try call.workspace.ownProposals(as: call.principal)
    return page(
      LearnPages.records(records) + LearnPages.contributions(proposals), "What I have learned",
      call)
  }

  /// What changed since one completed a module.
  @Sendable static func refresher(_ call: Call) throws -> Response {
    guard let number = call.captures["number"].flatMap({ Int64($0) }) else { return absent(call) }
    do {
      let found = try call.workspace.refresher(of: number, as: call.principal)
      return page(RefresherPage(refresher: found, call: call).html.text, "Refresher", call)
    } catch TeachingRefusal.absent {
      return absent(call)
    }
  }

  /// That one has read it, and answered what it asks.
  @Sendable static func renew(_ call: Call) throws -> Response {
    guard let number = call.captures["number"].flatMap({ Int64($0) }) else { return absent(call) }
    let fields = try call.form()
    do {
      let found = try call.workspace.refresher(of: number, as: call.principal)
      let grading = try call.workspace.renewCompletion(number, as: call.principal) {
        $0.answer(in: fields)
      }
      return page(
        RefresherPage(refresher: found, call: call).renewed(grading).text, "Renewed", call)
    } catch TeachingRefusal.absent {
      return absent(call)
    }
  }

  private static func found(_ call: Call) throws -> ModuleView? {
    try call.workspace.module(ModuleHandlers.name(call), as: call.principal)
  }

  private static func page(
    _ body: String, _ title: String, _ call: Call, status: Int = 200
  ) -> Response {
    withPictures(
      PageHandlers.page(Layout.page(title: title, markup: body, for: call), status: status))
  }

  /// The page, allowed to show a lesson's own pictures, which are part of its text.
  static func withPictures(_ page: Response) -> Response {
    var page = page
    page.headers = page.headers.map { header in
      header.name == "Content-Security-Policy"
        ? Header(
          header.name, header.value.replacing("img-src 'self'", with: "img-src 'self' data:"))
        : header
    }
    return page
  }

  private static func absent(_ call: Call) -> Response {
    ProblemPageHandlers.page(.notFound, for: call)
  }
}

extension ModuleView {
  /// Lessons of which the reader sees something, from 0.
  var shownLessons: [Int] {
    built.module.lessons.indices.filter { index in
      built.module.blocks.contains { block in
        guard block.lesson == index, edition.shows(block.label) else { return false }
        if case .question = block.block.content { return false }
        return true
      }
    }
  }
}

/// What the pages say.
enum LearnPages {
  static func catalogue(_ views: [ModuleView], _ call: Call) -> String {
    var html = "<h1>Learn</h1><p>What the Centers and the industry teach each other.</p>"
    if AccessPolicy.mayLearn(call.principal) {
      html += "<p><a href=\"/learning\">What I have learned, and what changed since</a></p>"
    }
    if AccessPolicy.mayTeach(call.principal) {
      html += "<p><a href=\"/teach\">Write what is taught</a></p>"
    }
    guard !views.isEmpty else {
      return html + "<p>There is no module that you may read yet.</p>"
    }
    html += "<ol class=\"hits\">"
    for view in views {
      let head = view.built.module.head
      html += """
        <li><h2><a href="/learn/\(view.row.name)">\(escaped(view.row.title))</a></h2>
        <p class="meta">\(facts(view))</p><p>\(Inline.html(head.summary))</p>\(warning(view))</li>

        """
    }
    return html + "</ol>"
  }

  static func module(_ view: ModuleView, _ place: LearningPlace?, _ call: Call) -> String {
    let head = view.built.module.head
    var html =
      "<nav aria-label=\"Module\"><ol class=\"path\"><li><a href=\"/learn\">Learn</a></li></ol></nav>"
    html += "<h1>\(escaped(head.title))</h1><p>\(Inline.html(head.summary))</p>"
    html += "<p class=\"meta\">\(facts(view))</p>" + warning(view)
    if AccessPolicy.mayTeach(call.principal) {
      html += "<p><a href=\"/teach/\(view.row.name)\">Write, review, history</a></p>"
    }
    if head.reviewBy < Timestamp.now().day {
      html += "<p class=\"problem\">Its review was due on \(head.reviewBy).</p>"
    }
    html += resume(view, place)
    html += "<h2>Lessons</h2><ol>"
    for index in view.shownLessons {
      html +=
        "<li><a href=\"/learn/\(view.row.name)/\(index + 1)\">\(Inline.html(view.built.module.lessons[index].title))</a></li>"
    }
    html += "</ol>"
    if !LessonHTML(view.built, in: view.edition).questions.isEmpty {
      html +=
        "<p><a class=\"next\" href=\"/learn/\(view.row.name)/questions\">Answer the questions</a></p>"
    }
    html += "<h2>Take it along</h2><ul>"
    for (format, words) in [
      ("html", "one page for reading and printing, with an answer sheet"),
      ("scorm12", "a SCORM 1.2 package for a learning system"),
      ("scorm2004", "the same as SCORM 2004, 4th edition"), ("cmi5", "the same as cmi5"),
      ("gift", "the questions as GIFT"),
      ("qti21", "the questions as QTI 2.1"),
    ] {
      html +=
        "<li><a href=\"/v1/modules/\(view.row.id)/export?format=\(format)\">\(words)</a></li>"
    }
    html += "</ul>"
    if !head.credits.isEmpty {
      html +=
        "<p>Improved by \(head.credits.count) contribution\(head.credits.count == 1 ? "" : "s"): \(head.credits.map(escaped).joined(separator: ", ")).</p>"
    }
    return html
  }

  /// Where the learner goes on.
  private static func resume(_ view: ModuleView, _ place: LearningPlace?) -> String {
    guard let place else { return "" }
    let name = view.row.name
    if place.version == view.version.version, !place.answers.isEmpty {
      return
        "<p class=\"note\"><a href=\"/learn/\(name)/questions\">Go on with the questions</a>: \(place.answers.count) answered, kept on \(place.at.day).</p>"
    }
    guard view.shownLessons.contains(place.lesson - 1) else { return "" }
    return
      "<p class=\"note\"><a href=\"/learn/\(name)/\(place.lesson)\">Go on with lesson \(place.lesson)</a>, where you were on \(place.at.day).</p>"
  }

  static func lesson(
    _ index: Int, of view: ModuleView, _ call: Call, note: String?
  ) -> String {
    let lesson = view.built.module.lessons[index]
    let name = view.row.name
    var html =
      "<nav aria-label=\"Module\"><ol class=\"path\"><li><a href=\"/learn\">Learn</a></li><li><a href=\"/learn/\(name)\">\(escaped(view.row.title))</a></li></ol></nav>"
    if let note { html += "<p class=\"note\" role=\"status\">\(escaped(note))</p>" }
    html +=
      "<article class=\"text lesson\" lang=\"\(escaped(view.built.module.head.language))\"><h1>\(escaped(view.row.title))</h1><h2>\(Inline.html(lesson.title))</h2>"
    let writer = LessonHTML(view.built, in: view.edition, documentPath: "/d/") { block in
      if case .heading = block.block.content { return "" }
      return AccessPolicy.mayLearn(call.principal) ? speaking(block, name, call) : ""
    }
    html += writer.lesson(index) + "</article>"
    let shown = view.shownLessons
    html += "<nav aria-label=\"Lessons\"><p>"
    if let place = shown.firstIndex(of: index) {
      if place > 0 {
        html += "<a href=\"/learn/\(name)/\(shown[place - 1] + 1)\">The lesson before</a> "
      }
      if place + 1 < shown.count {
        html += "<a href=\"/learn/\(name)/\(shown[place + 1] + 1)\">The next lesson</a>"
      } else if !writer.questions.isEmpty {
        html += "<a href=\"/learn/\(name)/questions\">The questions</a>"
      }
    }
    return html + "</p></nav>"
  }

  static func questions(
    _ sheet: QuestionSheet, _ call: Call, given: [String: [String]]? = nil, note: String?
  ) -> String {
    let view = sheet.view
    let writer = LessonHTML(
      view.built, in: view.edition, seed: sheet.seed, documentPath: "/d/",
      given: given ?? sheet.kept)
    let name = view.row.name
    var html =
      "<nav aria-label=\"Module\"><ol class=\"path\"><li><a href=\"/learn\">Learn</a></li><li><a href=\"/learn/\(name)\">\(escaped(view.row.title))</a></li></ol></nav><h1>Questions</h1>"
    if let note { html += "<p class=\"note\" role=\"status\">\(escaped(note))</p>" }
    if writer.suspendedCount > 0 {
      html +=
        "<p class=\"problem\">\(writer.suspendedCount) question\(writer.suspendedCount == 1 ? " is" : "s are") left out: what the key rests on has changed.</p>"
    }
    guard !sheet.questions.isEmpty else { return html + "<p>There are none to answer now.</p>" }
    let mayHandIn = AccessPolicy.mayLearn(call.principal)
    html += "<form class=\"text\" method=\"post\" action=\"/learn/\(name)/questions\">" + csrf(call)
    for (index, question) in sheet.questions.enumerated() {
      html += writer.question(question, number: index + 1, mayHandIn ? .form : .folded)
    }
    html +=
      mayHandIn
      ? "<div class=\"field\"><label for=\"port\">Port where you work</label><p class=\"help\" id=\"port-help\">four digits such as 2704, if you work at one; ports of fewer than five learners are never shown</p><input id=\"port\" name=\"port\" inputmode=\"numeric\" size=\"4\" maxlength=\"4\" autocomplete=\"off\" aria-describedby=\"port-help\"></div><p class=\"buttons\"><button type=\"submit\" name=\"intent\" value=\"hand-in\">Hand in</button> <button type=\"submit\" name=\"intent\" value=\"keep\" class=\"quiet\">Keep for later</button></p>"
      : "<p><a href=\"/sign-in\">Sign in</a> to hand in answers.</p>"
    return html + "</form>"
  }

  static func graded(_ grading: Grading, _ sheet: QuestionSheet) -> String {
    let writer = LessonHTML(sheet.view.built, in: sheet.view.edition, documentPath: "/d/")
    let percent = Int((grading.score * 100).rounded())
    var html =
      "<h1>Result</h1><p class=\"\(grading.isPassed ? "note" : "problem")\" role=\"status\">\(percent) of 100 points: \(grading.isPassed ? "passed" : "not passed yet"). It is kept with version \(sheet.view.version.version) of the module.</p><div class=\"text\">"
    for (index, (question, answered)) in zip(sheet.questions, grading.answers).enumerated() {
      html +=
        "<section><h2>\(index + 1). \(Inline.html(question.prompt))</h2><p><strong>\(answered.share >= 1 ? "Right" : answered.share > 0 ? "Partly right" : "Not right")</strong></p>"
      for remark in question.remarks(on: answered.answer) {
        html += "<p>\(Inline.html(remark))</p>"
      }
      html += writer.key(question) + "</section>"
    }
    return html
      + "</div><p><a href=\"/learn/\(sheet.view.row.name)\">Back to the module</a></p>"
  }

  static func records(_ records: [LearningRecord]) -> String {
    var html = "<h1>What I have learned</h1>"
    guard !records.isEmpty else {
      return html + "<p>Nothing yet. <a href=\"/learn\">Begin here.</a></p>"
    }
    for record in records {
      let completion = record.completion
      html +=
        "<section><h2><a href=\"/learn/\(completion.module)\">\(escaped(record.title))</a></h2><p class=\"meta\">version \(completion.version), \(completion.at.day), \(Int((completion.score * 100).rounded())) of 100, \(completion.isPassed ? "passed" : "not passed")</p>"
      if let renewed = record.renewed {
        html += "<p>First completed on \(renewed); renewed since.</p>"
      }
      if let newer = record.newerVersion {
        html +=
          "<p class=\"note\">There is a version \(newer). <a href=\"/learning/\(completion.number)\">Read what changed, and renew it</a></p>"
      } else if !record.changes.isEmpty {
        html += "<p><a href=\"/learning/\(completion.number)\">What changed, side by side</a></p>"
      }
      if !record.changes.isEmpty {
        html +=
          "<p class=\"problem\">What this rested on has changed since. A short refresher:</p><ul>"
        for change in record.changes {
          html +=
            "<li><a href=\"/d/\(change.flag.stored.pin.document)\">\(change.flag.judgement.state.rawValue)</a>: \(escaped(change.flag.judgement.detail))<blockquote>You learned: \(escaped(change.was))</blockquote>"
          if let now = change.now, now != change.was {
            html += "<blockquote>It now reads: \(escaped(now))</blockquote>"
          }
          html += "</li>"
        }
        html += "</ul>"
      }
      if !record.doubtfulQuestions.isEmpty {
        html +=
          "<p>\(record.doubtfulQuestions.count) of the questions that you answered are suspended; your score stands.</p>"
      }
      html += "</section>"
    }
    return html
  }

  /// What one proposed, and what became of it.
  static func contributions(
    _ own: [(proposal: LessonProposal, row: ModuleRow?)]
  ) -> String {
    guard !own.isEmpty else { return "" }
    let items = own.prefix(100).map { proposal, row in
      let module =
        row.map { "<a href=\"/learn/\($0.name)\">\(escaped($0.title))</a>" } ?? "a module"
      let answer =
        proposal.answer.map {
          "<br>Answered \(proposal.answeredAt?.day.description ?? ""): \(escaped($0))"
        }
        ?? "<br>To be answered by \(proposal.due)"
      return
        "<li>\(proposal.at.day), \(module): \(escaped(proposal.text)) <span class=\"badge\">\(proposal.state.rawValue)</span>\(answer)</li>"
    }
    return
      "<section aria-labelledby=\"own\"><h2 id=\"own\">What I see differently</h2><ul>\(items.joined())</ul></section>"
  }

  private static func facts(_ view: ModuleView) -> String {
    let head = view.built.module.head
    let arrow =
      switch head.direction {
      case .customsToIndustry: "customs to industry"
      case .industryToCustoms: "industry to customs"
      case .joint: "industry and customs together"
      }
    let state =
      view.row.published == view.version.version
      ? "" : " <span class=\"badge status-proposed-change\">\(view.row.state.rawValue)</span>"
    return
      "\(arrow), for \(head.audience.rawValue)s · \(head.sectors.map(\.rawValue).joined(separator: " ")) \(escaped(head.tariffNumbers.joined(separator: ", "))) · kept by \(escaped(head.owner)) · version \(view.version.version) <span class=\"badge label-\(view.row.label.rawValue)\">\(view.row.label.rawValue)</span>\(state)"
  }

  private static func warning(_ view: ModuleView) -> String {
    let grave = view.flags.filter { $0.judgement.state.suspends }
    guard !grave.isEmpty else { return "" }
    let reasons = Set(grave.map { "\($0.judgement.state.rawValue): \($0.judgement.detail)" })
      .sorted()
    return
      "<p class=\"problem\"><strong>Something that this rests on has changed.</strong> \(escaped(reasons.joined(separator: "; "))). Its owner mends it by \(grave.map(\.due).min().map { "\($0)" } ?? "").</p>"
  }

  /// What shows that a form comes from our own page.
  static func csrf(_ call: Call) -> String {
    call.caller.csrf.map { "<input type=\"hidden\" name=\"csrf\" value=\"\(escaped($0))\">" } ?? ""
  }

  /// How a reader speaks about a block.
  private static func speaking(_ block: AddressedBlock, _ name: String, _ call: Call) -> String {
    let verdicts = BlockFeedback.Verdict.allCases.map {
      "<option value=\"\($0.rawValue)\">\($0.rawValue)</option>"
    }.joined()
    let id = escaped(block.address)
    return """
      <details class="speak"><summary>Say something about this<span class="sr"> block, \(id)</span></summary>
      <form method="post" action="/learn/\(name)/blocks">\(csrf(call))<input type="hidden" name="block" value="\(id)">
      <label for="v-\(id)">It is</label> <select id="v-\(id)" name="verdict">\(verdicts)</select>
      <button type="submit">Send</button></form>
      <form method="post" action="/learn/\(name)/blocks">\(csrf(call))<input type="hidden" name="block" value="\(id)">
      <label for="t-\(id)">I see it differently</label><textarea id="t-\(id)" name="text" rows="3"></textarea>
      <button type="submit">Propose</button></form></details>
      """
  }
}
