import Courseware
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Where a module is written: its source, what is wrong in it beside the lines, how it will read, passages to
/// cite, and the way to readers.
struct EditorPage {
  /// The module as it is kept; `nil` for one that is only being begun.
  let view: ModuleView?
  let source: String
  let call: Call
  var faults: [SourceFault] = []
  var note: String?
  var changeNote = ""
  /// What was searched for to cite, and what was found.
  var find = ""
  var passages: [CitablePassage]?
  var preview: BuiltModule?
  var history: (versions: [ModuleVersion], events: [ModuleEvent]) = ([], [])
  var proposals: [LessonProposal] = []
  /// What readers say of the blocks.
  var blocks: [BlockReport] = []
  /// How the newest version differs from the one that readers have, else from the one before.
  var changes: (from: Int, lines: [String])?

  private static let mostPreviewed = 40_000

  var html: String {
    let title = view?.row.title ?? "A new module"
    let steps =
      [("/teach", "Write")] + (view.map { [("/learn/\($0.row.name)", $0.row.title)] } ?? [])
    let state = view.map { view in
      """
      <p class="meta">version \(view.row.version), \(view.row.state.rawValue); \(view.row.published.map { "readers have version \($0)" } ?? "not published") <span class="badge label-\(view.row.label.rawValue)">\(view.row.label.rawValue)</span></p>
      """ as HTML
    }
    let body: HTML = """
      \(Layout.path("Module", steps))<h1>Write: \(title)</h1>\(state)
      \(note.map { "<p class=\"note\" role=\"status\">\($0)</p>" as HTML })\(wrong)\(flags)
      \(form)\(previewed)\(review)\(past)\(said)\(seenDifferently)
      """
    return Layout.page(
      title: "Write: " + title, body: body, for: call, marking: view?.row.label)
  }

  /// Each fault with its line, and what to write instead.
  private var wrong: HTML {
    guard !faults.isEmpty else { return "" }
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let items = faults.prefix(50).map { fault -> HTML in
      let text = lines.indices.contains(fault.line - 1) ? String(lines[fault.line - 1]) : ""
      return """
        <li><a href="#source" data-line="\(fault.line)">Line \(fault.line)</a>: <code>\(text.prefix(120))</code><br>\(fault.problem). <strong>Instead:</strong> \(fault.remedy).</li>

        """
    }
    return """
      <div class="problem" role="alert" tabindex="-1"><h2>\(faults.count) to mend; nothing was changed</h2><ul>\(items)</ul></div>
      """
  }

  /// What the module rests on that is not as it was.
  private var flags: HTML {
    (view?.flags ?? []).map { flag -> HTML in
      """
      <p class="problem"><a href="#source" data-line="\(flag.stored.pin.line)">Line \(flag.stored.pin.line)</a>: \(flag.judgement.state.rawValue), \(flag.judgement.detail). Mend it by \(flag.due). <a href="/d/\(flag.stored.pin.document)">The document as it is now</a></p>

      """
    }.joined(by: "")
  }

  private var form: HTML {
    let action = view.map { "/teach/\($0.row.name)" } ?? "/teach"
    let version = view.map { view in
      "<input type=\"hidden\" name=\"version\" value=\"\(view.row.version)\">" as HTML
    }
    return """
      <form method="post" action="\(action)#source">\(HTML(written: LearnPages.csrf(call)))\(version)
      <div class="editor"><div><label for="source" class="above">Source</label> <span class="help" id="source-help">a heading begins a lesson; <code>{{cite ID#p3}}</code> puts a passage in</span>
      <textarea id="source" name="source" rows="28" class="source" spellcheck="true" aria-describedby="source-help">\(source)</textarea>
      <div class="field"><label for="note">What was changed, and why</label><input id="note" name="note" maxlength="500" value="\(changeNote)"></div>
      <p class="buttons"><button type="submit" name="intent" value="save">Save a version</button> <button type="submit" name="intent" value="preview" class="quiet">Preview</button></p></div>
      <section class="picker" aria-labelledby="picker"><h2 id="picker">Passages to cite</h2>
      <label for="find">Search</label><div class="row"><input id="find" name="find" type="search" value="\(find)" maxlength="1000"> <button type="submit" name="intent" value="find" class="quiet">Find</button></div>\(picked)</section></div></form>
      """
  }

  private var picked: HTML {
    guard let passages else {
      return "<p class=\"help\">What you type stays; what is found can be put in at the cursor.</p>"
    }
    guard !passages.isEmpty else { return "<p role=\"status\">Nothing that you may read fits.</p>" }
    let items = passages.enumerated().map { number, passage -> HTML in
      """
      <li><a href="/d/\(passage.document)?p=\(passage.paragraph)#p\(passage.paragraph)">\(passage.title)</a> \(Layout.badges(passage.standing, passage.label))<blockquote>\(passage.text)</blockquote><code id="c-\(number)">{{cite \(passage.document)#p\(passage.paragraph)}}</code> <button type="button" class="quiet small" data-insert="c-\(number)" hidden>Put in<span class="sr"> \(passage.title), paragraph \(passage.paragraph)</span></button></li>

      """
    }
    return "<p role=\"status\">\(passages.count) passages</p><ol class=\"hits\">\(items)</ol>"
  }

  /// How it will read, in the edition of whoever writes it.
  private var previewed: HTML {
    guard let preview else { return "" }
    let writer = LessonHTML(
      preview, in: Edition(for: call.principal), documentPath: "/d/"
    ) { _ in "" }
    var lessons: HTML = ""
    for (index, lesson) in preview.module.lessons.enumerated() {
      guard lessons.text.utf8.count < Self.mostPreviewed else {
        lessons += "<p class=\"help\">The lessons after this one are not shown here.</p>"
        break
      }
      lessons += """
        <article class="text lesson"><h3>\(HTML(written: Inline.html(lesson.title)))</h3>\(HTML(written: writer.lesson(index)))</article>
        """
    }
    return """
      <section class="preview" aria-labelledby="preview" tabindex="-1"><h2 id="preview">Preview</h2><p role="status">It can be built. Nothing was saved.</p>\(advice(on: preview.module))\(lessons)</section>
      """
  }

  /// What a product guide should have besides what it must.
  private func advice(on module: Module) -> HTML {
    let items = ProductGuides.findings(in: module).filter { !$0.isBinding }.map {
      "<li>\($0.problem). <strong>Better:</strong> \($0.remedy).</li>\n" as HTML
    }
    return items.isEmpty ? "" : "<ul>\(items)</ul>"
  }

  private var review: HTML {
    guard let view else { return "" }
    let steps = view.row.state.next.map {
      "<option value=\"\($0.rawValue)\">\($0.rawValue.replacing("-", with: " "))</option>" as HTML
    }
    let difference = changes.map { changes -> HTML in
      let lines = Self.difference(changes.lines)
      return """
        <details open><summary>What version \(view.row.version) changes in version \(changes.from)</summary>\(lines)</details>
        """
    }
    return """
      <section aria-labelledby="review"><h2 id="review">Review</h2><p class="help">Somebody else than the author approves.</p>\(difference)
      <form method="post" action="/teach/\(view.row.name)/state" class="row">\(HTML(written: LearnPages.csrf(call)))
      <label for="to">Next</label> <select id="to" name="to">\(steps)</select>
      <label for="reason">Reason</label> <input id="reason" name="reason"> <button type="submit">Do it</button></form></section>
      """
  }

  /// Lines that were taken out and put in.
  static func difference(_ lines: [String]) -> HTML {
    guard !lines.isEmpty else { return "<p>Nothing differs.</p>" }
    let items = lines.prefix(mostDifferences).map { line -> HTML in
      let text = line.dropFirst()
      return line.hasPrefix("+")
        ? "<li><ins>\(text)</ins></li>\n" : "<li><del>\(text)</del></li>\n"
    }
    let more: HTML =
      lines.count > mostDifferences
      ? "<p class=\"help\">and \(lines.count - mostDifferences) lines more</p>" : ""
    return "<ul class=\"lines\">\(items)</ul>\(more)"
  }

  private static let mostDifferences = 400

  /// What readers say, beside the lines.
  private var said: HTML {
    guard !blocks.isEmpty else { return "" }
    let rows = blocks.prefix(100).map { report -> HTML in
      let counts = BlockFeedback.Verdict.allCases.map {
        "<td class=\"number\">\(report.counts[$0] ?? 0)</td>" as HTML
      }
      let place: HTML =
        report.line == 0
        ? "no longer there"
        : "<a href=\"#source\" data-line=\"\(report.line)\">Line \(report.line)</a>"
      let texts = report.texts.map { "<br>\($0)" as HTML }
      return "<tr><th scope=\"row\">\(place), \(report.block)</th>\(counts)<td>\(texts)</td></tr>\n"
    }
    let heads = BlockFeedback.Verdict.allCases.map {
      "<th scope=\"col\">\($0.rawValue)</th>" as HTML
    }
    return """
      <section aria-labelledby="said"><h2 id="said">What readers say</h2><div class="table" role="region" tabindex="0" aria-label="What readers say of the blocks"><table><tr><th scope="col">Block</th>\(heads)<th scope="col">In words</th></tr>\(rows)</table></div></section>
      """
  }

  private var past: HTML {
    guard let name = view?.row.name else { return "" }
    let newest = history.versions.last?.version ?? 0
    let versions = history.versions.reversed().map { version -> HTML in
      let before: HTML =
        version.version > 1
        ? " <a href=\"\(Address.of("/teach/\(name)/difference", ["from": "\(version.version - 1)", "to": "\(version.version)"]))\">What it changed<span class=\"sr\"> in version \(version.version - 1)</span></a>"
        : ""
      let back: HTML =
        version.version < newest
        ? " <form method=\"post\" action=\"/teach/\(name)/rollback\" class=\"inline\">\(HTML(written: LearnPages.csrf(call)))<input type=\"hidden\" name=\"version\" value=\"\(version.version)\"><button type=\"submit\" class=\"quiet small\">Back to it<span class=\"sr\">, version \(version.version)</span></button></form>"
        : ""
      return """
        <li>version \(version.version), \(version.at.day), \(version.author) \(version.note)\(before)\(back)</li>

        """
    }
    let events = history.events.reversed().map {
      "<li>version \($0.version), \($0.at.day), \($0.author): \($0.from.rawValue) to \($0.to.rawValue) \($0.reason)</li>\n"
        as HTML
    }
    return """
      <section aria-labelledby="history"><h2 id="history">History</h2><ul>\(versions)</ul><ul>\(events)</ul></section>
      """
  }

  private var seenDifferently: HTML {
    guard !proposals.isEmpty else { return "" }
    let name = view?.row.name ?? ""
    let items = proposals.map { proposal -> HTML in
      let answer = proposal.answer.map { "<br>Answer: \($0)" as HTML }
      let id = "answer-\(proposal.number)"
      let form: HTML =
        proposal.state != .open
        ? ""
        : """
        <form method="post" action="/teach/\(name)/proposals" class="act">\(HTML(written: LearnPages.csrf(call)))<input type="hidden" name="number" value="\(proposal.number)">
        <div class="field"><label for="\(id)">Answer to proposal \(proposal.number)</label><textarea id="\(id)" name="answer" rows="3" required></textarea></div>
        <p class="buttons"><button type="submit" name="outcome" value="accepted">Accept, and credit the contributor</button> <button type="submit" name="outcome" value="declined" class="quiet">Decline</button></p></form>
        """
      return """
        <li>\(proposal.number) by \(proposal.learner) on \(proposal.block), \(proposal.state.rawValue), due \(proposal.due): \(proposal.text)\(answer)\(form)</li>

        """
    }
    return """
      <section aria-labelledby="proposals"><h2 id="proposals">Seen differently</h2><ul>\(items)</ul></section>
      """
  }
}

/// A paragraph that a lesson can cite.
struct CitablePassage {
  let document: DocumentID
  let paragraph: Int
  let title: String
  let text: String
  let standing: Standing
  let label: HandlingLabel

  private static let (mostDocuments, mostOfOne, longest) = (6, 2, 300)

  /// The paragraphs in which the words of a question stand, of the documents that fit it best.
  static func found(_ words: String, _ call: Call) throws -> [CitablePassage] {
    var question = SearchQuestion(words)
    question.limit = mostDocuments
    var found: [CitablePassage] = []
    for hit in try call.workspace.search(question, as: call.principal).hits {
      guard
        let stored = try call.workspace.document(
          named: hit.id.description, as: call.principal)
      else { continue }
      let places = try call.workspace.places(of: words, in: stored)
      // The paragraphs with most of the words first, and in their order.
      let best = places.filter { $0.key <= stored.document.body.count }
        .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(mostOfOne)
        .map(\.key).sorted()
      for paragraph in best.isEmpty ? [1] : best {
        guard stored.document.body.indices.contains(paragraph - 1) else { continue }
        let text = stored.document.body[paragraph - 1].text
        found.append(
          CitablePassage(
            document: stored.id, paragraph: paragraph, title: stored.document.title,
            text: text.count > longest ? text.prefix(longest) + "…" : text,
            standing: stored.standing, label: stored.document.label))
      }
    }
    return found
  }
}
