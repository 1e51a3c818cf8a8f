import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Notes, lists and review marks beside a document, with the forms that add to them.
struct AnnotationSection {
  let document: DocumentID
  let annotations: [Annotation]
  let call: Call

  private var csrf: HTML { HTML(written: SubmissionParts.csrf(call)) }

  var html: HTML {
    guard let account = call.principal.account else { return "" }
    let items = annotations.map { item($0, isMine: $0.account == account) }
    let kept: HTML = items.isEmpty ? "" : "<ul>\(items)</ul>"
    return """
      <section aria-labelledby="kept"><h2 id="kept">Kept beside it</h2>\(kept)
      \(form(.reviewed, "<button type=\"submit\" class=\"quiet\">I have reviewed this version</button>\(audience("reviewed"))"))
      \(form(.list, "<label for=\"kept-list\">Put into the list</label> <input id=\"kept-list\" name=\"text\" maxlength=\"60\" required>\(audience("list")) <button type=\"submit\" class=\"quiet\">Put</button>"))
      \(form(.note, "<label for=\"kept-note\">Note</label> <textarea id=\"kept-note\" name=\"text\" rows=\"2\" maxlength=\"4000\" required></textarea>\(audience("note")) <button type=\"submit\" class=\"quiet\">Keep</button>"))
      <p><a href="/lists">Everything kept</a></p></section>
      """
  }

  private func form(_ kind: Annotation.Kind, _ inside: HTML) -> HTML {
    """
    <form action="/d/\(document)/annotations" method="post" class="row">\(csrf)<input type="hidden" name="kind" value="\(kind.rawValue)">\(inside)</form>
    """
  }

  /// Who sees it, where there is a choice.
  private func audience(_ id: String) -> HTML {
    let centers = call.principal.centers.sorted().filter {
      Workspace.keepsNotes(of: $0, call.principal)
    }
    if centers.isEmpty { return "" }
    let options = centers.map { center -> HTML in
      "<option value=\"\(center.rawValue)\">\(center.centerName)</option>"
    }
    return """
      <label for="kept-for-\(id)">for</label> <select id="kept-for-\(id)" name="center"><option value="">myself</option>\(options)</select>
      """
  }

  private func item(_ annotation: Annotation, isMine: Bool) -> HTML {
    let what: HTML
    switch annotation.kind {
    case .note: what = "\(annotation.text)"
    case .list:
      what =
        "in the list <a href=\"\(Address.of("/lists", ["list": annotation.text]))\">\(annotation.text)</a>"
    case .reviewed: what = "version \(annotation.version) reviewed"
    }
    let who = annotation.center.map { "\(annotation.author), for \($0.centerName)" } ?? "for myself"
    let remove: HTML =
      isMine
      ? "<form action=\"/d/\(document)/annotations\" method=\"post\" class=\"row\">\(csrf)<input type=\"hidden\" name=\"remove\" value=\"\(annotation.id)\"><button type=\"submit\" class=\"quiet small\">Remove<span class=\"sr\"> \(what)</span></button></form>"
      : ""
    return """
      <li>\(what) <span class="meta">\(who), \(annotation.at.day)</span>\(remove)</li>

      """
  }
}

/// What a Center's experts want to be read first.
struct CenterNoteList {
  let notes: [ShownNote]

  /// Above the documents that a question finds.
  var above: HTML {
    let items = notes.map { shown -> HTML in
      """
      <div class="note"><p><strong>Note of \(shown.note.center.centerName)</strong> \(Layout.badge(shown.note.label))</p><p>\(shown.note.text)</p>\(Self.document(shown))<p class="meta">\(shown.note.author), \(shown.note.at.day); holds until \(shown.note.expires)</p></div>

      """
    }
    return items.isEmpty
      ? "" : "<section aria-label=\"Notes of the Centers\">\(items)</section>"
  }

  static func document(_ shown: ShownNote) -> HTML {
    guard let line = shown.document else { return "" }
    return "<p>Read <a href=\"/d/\(line.id)\">\(line.title)</a></p>"
  }
}

/// A Center's notes on its own page, with the form for those who keep them.
struct CenterNotesSection {
  let center: Sector
  let notes: [ShownNote]
  let call: Call

  var html: HTML {
    let keeps = Workspace.keepsNotes(of: center, call.principal)
    guard keeps || !notes.isEmpty else { return "" }
    let csrf = HTML(written: SubmissionParts.csrf(call))
    let items = notes.map { shown -> HTML in
      let occasion: HTML
      switch shown.note.occasion {
      case .words(let words):
        occasion = "on “<a href=\"\(Address.of("/", ["q": words]))\">\(words)</a>”"
      case .tariff(let number): occasion = "on <a href=\"/hts/\(number)\">\(number)</a>"
      }
      let remove: HTML =
        keeps
        ? "<form action=\"/centers/\(center.rawValue)/notes\" method=\"post\">\(csrf)<input type=\"hidden\" name=\"remove\" value=\"\(shown.note.id)\"><button type=\"submit\" class=\"quiet small\">Remove<span class=\"sr\"> the note on \(occasion)</span></button></form>"
        : ""
      return """
        <li>\(shown.note.text) <span class="meta">\(occasion), until \(shown.note.expires)</span> \(Layout.badge(shown.note.label))\(CenterNoteList.document(shown))\(remove)</li>

        """
    }
    let list: HTML = items.isEmpty ? "<p>None.</p>" : "<ul>\(items)</ul>"
    return """
      <section aria-labelledby="notes"><h2 id="notes">Notes of this Center</h2>\(list)\(keeps ? form(csrf) : "")</section>
      """
  }

  private func form(_ csrf: HTML) -> HTML {
    let labels = [HandlingLabel.public, .industry, .official].map { label -> HTML in
      let chosen: HTML = label == .official ? " selected" : ""
      return "<option value=\"\(label.rawValue)\"\(chosen)>\(label.rawValue)</option>"
    }
    return """
      <details><summary>Add a note</summary><form action="/centers/\(center.rawValue)/notes" method="post">\(csrf)
      <p><label for="note-occasion">Shown to who asks for</label> <input id="note-occasion" name="occasion" required maxlength="200" aria-describedby="note-occasion-help"></p><p class="help" id="note-occasion-help">The words of a question, or a tariff number, then for all below it too.</p>
      <p><label for="note-text">What it says</label> <textarea id="note-text" name="text" rows="3" maxlength="2000" required></textarea></p>
      <p><label for="note-document">Document to read, if any</label> <input id="note-document" name="document" maxlength="100"></p>
      <p><label for="note-label">Who may read it</label> <select id="note-label" name="label">\(labels)</select></p>
      <p><label for="note-expires">Last day, YYYY-MM-DD</label> <input id="note-expires" name="expires" inputmode="numeric" required maxlength="10" size="10"></p>
      <p><button type="submit">Add</button></p></form></details>
      """
  }
}

/// Everything that the reader and the reader's Centers keep, by lists.
struct KeptPage {
  let found: [(annotation: Annotation, document: DocumentLine)]
  /// The list that was asked for.
  let chosen: String?
  let call: Call

  var html: String {
    let names = Set(found.filter { $0.annotation.kind == .list }.map(\.annotation.text)).sorted()
    let lists = names.map { name -> HTML in
      let count = found.count { $0.annotation.kind == .list && $0.annotation.text == name }
      return
        "<li><a href=\"\(Address.of("/lists", ["list": name]))\">\(name)</a> (\(count))</li>\n"
    }
    let shown = found.filter {
      chosen == nil || $0.annotation.kind == .list && $0.annotation.text == chosen
    }
    let rows = shown.map { entry -> HTML in
      let annotation = entry.annotation
      let what = annotation.kind == .reviewed ? "version \(annotation.version)" : annotation.text
      return """
        <tr><th scope="row"><a href="/d/\(entry.document.id)">\(entry.document.title)</a></th><td>\(Layout.badges(entry.document.standing, entry.document.label))</td><td>\(annotation.kind.rawValue)</td><td>\(what)</td><td>\(annotation.center?.centerName ?? "")</td><td>\(annotation.author)</td><td>\(annotation.at.day)</td></tr>

        """
    }
    let table: HTML =
      rows.isEmpty
      ? "<p>Nothing is kept. Notes, lists and review marks are made on the page of a document.</p>"
      : "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"What is kept\"><table class=\"long\"><tr><th scope=\"col\">Document</th><th scope=\"col\">Status</th><th scope=\"col\">What</th><th scope=\"col\">Words</th><th scope=\"col\">For</th><th scope=\"col\">Who</th><th scope=\"col\">When</th></tr>\(rows)</table></div>"
    let title = chosen.map { "List: \($0)" } ?? "Kept"
    let menu: HTML =
      lists.isEmpty
      ? ""
      : "<nav aria-label=\"Lists\"><ul class=\"inline\"><li><a href=\"/lists\">Everything</a></li>\(lists)</ul></nav>"
    return Layout.page(
      title: title,
      body: """
        <h1>\(title)</h1>\(menu)\(table)
        """, for: call, marking: shown.map(\.document.label).max())
  }
}
