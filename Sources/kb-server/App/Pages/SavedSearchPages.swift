import KnowledgeBase
import KnowledgeModel
import RecordStore

/// The searches that the reader keeps, and those of the reader's Centers.
struct SavedSearchesPage {
  let views: [SavedSearchView]
  let call: Call
  var attempt: SavedSearchAttempt?

  var html: String {
    let mine = views.filter(\.isMine)
    let shared = views.filter { !$0.isMine }
    let others: HTML =
      SavedSearchForm.centers(call).isEmpty
      ? "" : "<h2>Of my Centers</h2>\(Self.list(shared, "Nothing is shared yet."))"
    let new: HTML =
      call.principal.account == nil || call.principal.role == .auditor
      ? ""
      : """
      <h2>Save a search</h2>\(SavedSearchForm(view: nil, call: call, attempt: attempt).html)
      """
    return Layout.page(
      title: "Saved searches",
      body: """
        <h1>Saved searches</h1><p>What they find from now on is told in the <a href="/alerts">inbox</a>. Every change keeps the version before it.</p>
        <h2>My own</h2>\(Self.list(mine, "None yet: save one below, or from the search page."))\(others)\(new)
        """, for: call, marking: Self.marking(views))
  }

  private static func list(_ views: [SavedSearchView], _ none: HTML) -> HTML {
    guard !views.isEmpty else { return "<p>\(none)</p>" }
    let rows = views.map { view -> HTML in
      let search = view.search
      return """
        <tr><th scope="row"><a href="/searches/\(search.id)">\(search.name)</a></th><td><code>\(search.question?.text ?? search.text)</code></td><td>\(search.center?.centerName ?? "")</td><td>\(view.owner)</td><td>\(view.isAlerting ? "yes" : "no")</td><td>\(search.changedAt.day), version \(search.version)</td><td><a href="\(SavedSearchPage.run(search))">Run<span class="sr"> \(search.name)</span></a></td></tr>

        """
    }
    return """
      <div class="table" role="region" tabindex="0" aria-label="Saved searches"><table class="long"><tr><th scope="col">Name</th><th scope="col">Asks</th><th scope="col">Shared with</th><th scope="col">Whose</th><th scope="col">Alerts me</th><th scope="col">Changed</th><th scope="col">Run</th></tr>\(rows)</table></div>
      """
  }

  /// What a Center's people share may be more than anybody's to know.
  fileprivate static func marking(_ views: [SavedSearchView]) -> HandlingLabel? {
    views.contains { $0.search.center != nil } ? .official : nil
  }
}

/// What somebody wrote that could not be kept, and why.
struct SavedSearchAttempt {
  let draft: SavedSearchDraft
  let faults: [FieldFault]
}

/// The fields of a saved search, to be filled in or changed.
private struct SavedSearchForm {
  let view: SavedSearchView?
  let call: Call
  let attempt: SavedSearchAttempt?

  private static let titles = [
    "name": "Name", "text": "What it asks", "center": "Shared with",
  ]

  /// The Centers that the reader may share with.
  static func centers(_ call: Call) -> [Sector] {
    call.principal.centers.sorted().filter { AccessPolicy.isOfCenter($0, call.principal) }
  }

  var html: HTML {
    let search = view?.search
    let draft =
      attempt?.draft
      ?? SavedSearchDraft(
        name: search?.name ?? "", text: search?.text ?? "", center: search?.center)
    let faults = (attempt?.faults ?? []).map { fault -> HTML in
      let field = String(fault.pointer.dropFirst())
      return "<li><a href=\"#\(field)\">\(Self.titles[field] ?? field)</a>: \(fault.reason)</li>"
    }
    let problem: HTML =
      faults.isEmpty
      ? ""
      : "<div class=\"problem\" role=\"alert\" tabindex=\"-1\" autofocus><p>Nothing was kept.</p><ul>\(faults)</ul></div>"
    let action = search.map { "/searches/\($0.id)" } ?? "/searches"
    let options = Self.centers(call).map { center -> HTML in
      let chosen: HTML = draft.center == center ? " selected" : ""
      return "<option value=\"\(center.rawValue)\"\(chosen)>\(center.centerName)</option>"
    }
    let share: HTML =
      options.isEmpty
      ? ""
      : "<div class=\"field\"><label for=\"center\">Shared with</label><select id=\"center\" name=\"center\"><option value=\"\">nobody</option>\(options)</select></div>"
    let tag: HTML =
      view.map { "<input type=\"hidden\" name=\"tag\" value=\"\($0.entityTag)\">" } ?? ""
    return """
      \(problem)<form action="\(action)" method="post" class="wide-form">\(HTML(written: SubmissionParts.csrf(call)))\(tag)
      <div class="field"><label for="name">Name</label><input id="name" name="name" maxlength="100" required value="\(draft.name)"></div>
      <div class="field"><label for="text">What it asks</label><textarea id="text" name="text" rows="5" maxlength="10000" required aria-describedby="text-help">\(draft.text)</textarea><p class="help" id="text-help">As on the search page, over as many lines as you like; <code>sector:ele kind:ruling</code> are filters. A line <code>sort: newest</code> orders what is found, a line that begins with <code>#</code> and a blank is a remark.</p></div>
      \(share)<p><button type="submit">\(view == nil ? "Save" : "Save the change")</button></p></form>
      """
  }
}

/// One saved search: what it asks and how it came to.
struct SavedSearchPage {
  let view: SavedSearchView
  let versions: [SavedSearchVersion]
  let call: Call
  var attempt: SavedSearchAttempt?

  /// Where its question is asked.
  static func run(_ search: SavedSearch) -> String {
    let question = search.question
    return Address.of(
      "/",
      [
        "q": question?.text ?? "",
        "sort": question.flatMap { $0.order == .relevance ? nil : $0.order.rawValue },
      ])
  }

  var html: String {
    let search = view.search
    let shared = search.center.map { " · shared with \($0.centerName)" } ?? ""
    let edit: HTML =
      mayChange && view.isEditable
      ? """
      <h2>Change it</h2>\(SavedSearchForm(view: view, call: call, attempt: attempt).html)
      """
      : ""
    let body: HTML = """
      \(Layout.path("Where this is", [("/searches", "Saved searches")]))<h1>\(search.name)</h1>
      <p class="meta">Of \(view.owner)\(shared) · version \(search.version) of \(SubmissionParts.minute(search.changedAt))</p>
      <pre class="asked">\(search.text)</pre>
      <p><a href="\(Self.run(search))">Run it</a> · <a href="\(Address.of("/feed", ["q": search.question?.text ?? ""]))">Feed</a></p>
      \(acts)\(edit)<h2>History</h2>\(history)
      """
    return Layout.page(
      title: search.name, body: body, for: call, marking: SavedSearchesPage.marking([view]))
  }

  private var mayChange: Bool { call.principal.role != .auditor }

  private func act(_ name: String, _ fields: HTML, _ button: HTML) -> HTML {
    """
    <form action="/searches/\(view.search.id)" method="post" class="row">\(HTML(written: SubmissionParts.csrf(call)))<input type="hidden" name="act" value="\(name)"><input type="hidden" name="tag" value="\(view.entityTag)">\(fields)<button type="submit" class="quiet">\(button)</button></form>
    """
  }

  private var acts: HTML {
    guard mayChange else { return "" }
    var acts: HTML = ""
    if !view.isMine {
      acts += act(
        view.isAlerting ? "quiet" : "alert", "",
        view.isAlerting ? "Do not alert me any more" : "Alert me when it finds something new")
    }
    acts += act(
      "copy",
      "<label for=\"copy-name\">Copy for myself as</label> <input id=\"copy-name\" name=\"name\" maxlength=\"100\" required> ",
      "Copy")
    if view.isEditable { acts += act("remove", "", "Remove it with its history") }
    return acts
  }

  private var history: HTML {
    let rows = versions.enumerated().reversed().map { index, version -> HTML in
      let before = index > 0 ? versions[index - 1] : nil
      let pieces =
        before.map { Workspace.pieces($0.text, version.text) }
        ?? [VersionDifference.Piece(change: .same, text: version.text)]
      let words = pieces.map { piece -> HTML in
        switch piece.change {
        case .same: "\(piece.text)"
        case .removed: "<del>\(piece.text)</del>"
        case .added: "<ins>\(piece.text)</ins>"
        }
      }
      let renamed: HTML =
        before.map { $0.name == version.name ? "" : " · named “\(version.name)”" } ?? ""
      let shared: HTML =
        before.map {
          $0.center == version.center
            ? ""
            : version.center.map { " · shared with \($0.centerName)" } ?? " · shared no more"
        } ?? ""
      let restore: HTML =
        mayChange && view.isEditable && version.version != view.search.version
        ? act(
          "restore", "<input type=\"hidden\" name=\"version\" value=\"\(version.version)\">",
          "Take this version again<span class=\"sr\">, number \(version.version)</span>")
        : ""
      return """
        <li><p class="meta">Version \(version.version) · \(SubmissionParts.minute(version.at)) · \(version.author)\(renamed)\(shared)</p><pre class="asked difference">\(words)</pre>\(restore)</li>

        """
    }
    return "<ul class=\"hits\">\(rows)</ul>"
  }
}
