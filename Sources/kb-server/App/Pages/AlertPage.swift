import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Saved searches, and what came in for them.
struct AlertPage {
  let searches: [SavedSearch]
  let items: [InboxItem]
  let call: Call

  var html: String {
    let body: HTML = """
      <h1>Alerts</h1>
      <h2>New</h2>\(news)
      <h2>Saved searches</h2>\(saved)
      <form action="/alerts" method="post" class="wide-form">\(csrf)
      <div class="field"><label for="name">Name</label><input id="name" name="name" maxlength="100" required></div>
      <div class="field"><label for="q">Question, as on the search page</label><input id="q" name="q" required></div>
      <p><button type="submit">Save</button></p></form>
      """
    return Layout.page(
      title: "Alerts", body: body, for: call,
      marking: items.map(\.document.document.label).max())
  }

  private var csrf: HTML { HTML(written: SubmissionParts.csrf(call)) }

  private var news: HTML {
    guard !items.isEmpty else { return "<p>Nothing yet.</p>" }
    let rows = items.map { item -> HTML in
      let new: HTML = item.alert.seenAt == nil ? "<span class=\"badge\">new</span> " : ""
      return """
        <li>\(new)<a href="/d/\(item.document.id)">\(item.document.document.title)</a> \(Layout.badges(item.document.standing, item.document.document.label)) <span class="reason">\(item.searchName), \(SubmissionParts.minute(item.alert.at))</span></li>

        """
    }
    return """
      <ul>\(rows)</ul><form action="/alerts" method="post">\(csrf)<input type="hidden" name="seen" value="1"><p><button type="submit" class="quiet">I have seen them</button></p></form>
      """
  }

  private var saved: HTML {
    guard !searches.isEmpty else {
      return "<p>None yet: save one below, or from the search page.</p>"
    }
    let rows = searches.map { search -> HTML in
      let address = Address.of(
        "/",
        [
          "q": search.question, "sector": Self.list(search.sectors.map(\.rawValue)),
          "kind": Self.list(search.kinds.map(\.rawValue)),
          "status": Self.list(search.statuses.map(\.rawValue)), "hts": search.tariff,
        ])
      return """
        <li><form action="/alerts" method="post" class="row">\(csrf)<input type="hidden" name="remove" value="\(search.own)"><a href="\(address)">\(search.name)</a> <button type="submit" class="quiet small">Remove<span class="sr"> \(search.name)</span></button></form></li>

        """
    }
    return "<ul>\(rows)</ul>"
  }

  private static func list(_ values: [String]) -> String? {
    values.isEmpty ? nil : values.joined(separator: ",")
  }
}
