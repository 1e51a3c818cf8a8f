import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What every page has around its own part: banner, header, one main part, identifier.
enum Layout {
  /// `marking` is the gravest handling label of what the page shows; it stands above and below it.
  static func page(
    title: String, body: HTML, for call: Call, marking: HandlingLabel? = nil, head: HTML = ""
  ) -> String {
    let mark = marking.map(marking(_:))
    return HTML(
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title) · Trade Knowledge Base</title>
      <link rel="stylesheet" href="\(Assets.stylesheet.address)">
      <link rel="icon" href="\(Assets.icon.address)" type="image/svg+xml">
      <script type="module" src="\(Assets.script.address)"></script>
      \(head)</head>
      <body\(marking.map { " class=\"marked-\($0.rawValue)\"" as HTML })>
      <a class="skip" href="#main">Skip to the main content</a>
      <section class="about" aria-label="What this site is"><div class="wide"><details><summary>A service of the Centers of Excellence and Expertise</summary><p>Every document bears a handling label, above and below it, that says who may read it, and a status that says whether it still holds. Nothing is loaded from any other site.</p></details></div></section>
      <header class="site"><div class="wide"><a class="brand" href="/">Trade Knowledge Base</a>\(reader(call))
      <nav aria-label="Main"><ul>\(menu(call))</ul></nav></div></header>
      <main id="main" class="wide" tabindex="-1">
      \(mark)\(body)\(mark)
      </main>
      <footer><div class="wide"><section class="identifier" aria-label="Who keeps this site"><p><strong>Trade Knowledge Base</strong> of the ten Centers of Excellence and Expertise</p>
      <ul><li><a href="/help">Help</a></li><li><a href="/help/accessibility">Accessibility</a></li><li><a href="/problems">Error codes</a></li><li><a href="/feed?q=">Feed</a></li></ul>
      <p>As of \(Timestamp.now().day) (UTC). Handling labels are shown on every document.</p></section></div></footer>
      </body>
      </html>
      """
    ).text
  }

  /// For pages that are written as text, escaped by themselves.
  static func page(title: String, markup: String, for call: Call) -> String {
    page(title: title, body: HTML(written: markup), for: call)
  }

  /// A handling label as it stands above and below what bears it.
  static func marking(_ label: HandlingLabel) -> HTML {
    "<p class=\"banner label-\(label.rawValue)\">Handling: \(label.rawValue)</p>"
  }

  /// The path from the top of the site to a page.
  static func path(_ label: String, _ steps: [(address: String, name: String)]) -> HTML {
    let items = steps.map { "<li><a href=\"\($0.address)\">\($0.name)</a></li>" as HTML }
    return "<nav aria-label=\"\(label)\"><ol class=\"path\">\(items)</ol></nav>"
  }

  private static func menu(_ call: Call) -> [HTML] {
    let principal = call.principal
    var places = [
      ("/", "Search"), ("/centers", "Centers"), ("/hts", "Tariff"), ("/learn", "Learn"),
    ]
    if SubmissionForms.all.contains(where: { AccessPolicy.maySubmit($0, principal) }) {
      places.append(("/submit", "Send"))
    }
    if principal.role == .partner { places.append(("/submissions", "My submissions")) }
    if AccessPolicy.mayTriage(principal) { places.append(("/triage", "Triage")) }
    if AccessPolicy.mayTriage(principal) { places.append(("/dashboard", "Dashboard")) }
    if AccessPolicy.mayTeach(principal) { places.append(("/teach", "Write")) }
    if principal.account != nil {
      places += [("/alerts", "Alerts"), ("/lists", "Lists")]
    }
    if AccessPolicy.mayRunTheMachine(principal) {
      places.append(("/admin", "Administration"))
    } else if AccessPolicy.mayReadTheRecord(principal) {
      places.append(("/admin/audit", "The record"))
    }
    places.append(("/help", "Help"))
    let path = call.request.path
    return places.map { address, name in
      let isHere = path == address || address != "/" && path.hasPrefix(address + "/")
      let current: HTML = isHere ? " aria-current=\"page\"" : ""
      return "<li><a href=\"\(address)\"\(current)>\(name)</a></li>"
    }
  }

  /// Who reads the page, and how to become somebody else.
  private static func reader(_ call: Call) -> HTML {
    let principal = call.principal
    guard principal.role != .local else {
      return "<p class=\"reader\">You are at the machine: every label is shown</p>"
    }
    guard let csrf = call.caller.csrf else {
      let path = call.request.path
      let next = path.hasPrefix("/sign-in") ? nil : Address.again(call, path)
      let address = Address.of("/sign-in", ["next": next == "/" ? nil : next])
      return principal.role == .anonymous
        ? "<p class=\"reader\"><a href=\"\(address)\">Sign in</a></p>"
        : "<p class=\"reader\">\(principal.name)</p>"
    }
    let from = principal.organisation.map { " of \($0)" } ?? ""
    return """
      <form class="reader" action="/sign-out" method="post"><span>\(principal.name + from), \(principal.role.rawValue)</span>
      <input type="hidden" name="csrf" value="\(csrf)"><button type="submit">Sign out</button></form>
      """
  }

  /// The status and the handling label, in words and colour, with the notice that made it so.
  static func badges(_ standing: Standing, _ label: HandlingLabel) -> HTML {
    let status = standing.status
    let since = status.since.map { " since \($0)" } ?? ""
    let basis = status.basisWords
    let source: HTML =
      standing.notice.map { "<a class=\"notice\" href=\"/d/\($0)\">\(basis)</a>" } ?? "\(basis)"
    let note = standing.note(on: Timestamp.now().day).map {
      " <span class=\"badge status-proposed-change\">\($0)</span>" as HTML
    }
    return """
      <span class="badge status-\(status.status.rawValue)">\(status.status.words)\(since)\(source)</span>\(note)
      \(badge(label))
      """
  }

  /// The handling label alone.
  static func badge(_ label: HandlingLabel) -> HTML {
    "<span class=\"badge label-\(label.rawValue)\">\(label.rawValue)</span>"
  }
}

extension Sector {
  /// What the Center is called today.
  var centerName: String { Reference.centerName(self) ?? rawValue }
}
