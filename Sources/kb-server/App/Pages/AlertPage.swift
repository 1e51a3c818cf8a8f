import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Saved searches, and what came in for them.
struct AlertPage {
  let searches: [SavedSearch]
  let items: [InboxItem]
  let reminders: [Reminder]
  let teaching: [TeachingNotice]
  let choice: DeliveryChoice
  let call: Call

  var html: String {
    let body: HTML = """
      <h1>Alerts</h1>
      \(clocks)\(lessons)<h2>New</h2>\(news)
      <h2>Saved searches</h2>\(saved)<p><a href="/searches">All saved searches, and those of my Centers</a></p>
      <form action="/alerts" method="post" class="wide-form">\(csrf)
      <div class="field"><label for="name">Name</label><input id="name" name="name" maxlength="100" required></div>
      <div class="field"><label for="q">Question, as on the search page</label><input id="q" name="q" required></div>
      <p><button type="submit">Save</button></p></form>\(delivery)
      """
    return Layout.page(
      title: "Alerts", body: body, for: call,
      marking: (items.map(\.document.document.label) + reminders.map(\.label)
        + teaching.map(\.label))
        .max())
  }

  private var csrf: HTML { HTML(written: SubmissionParts.csrf(call)) }

  /// Promises that are about to run out.
  private var clocks: HTML {
    guard !reminders.isEmpty else { return "" }
    let rows = reminders.map { reminder -> HTML in
      let new: HTML = reminder.isSeen ? "" : "<span class=\"badge\">new</span> "
      return """
        <li>\(new)By \(reminder.due.description): \(ServiceClock.words(reminder.purpose)), <a href="/triage/\(reminder.submission)">\(reminder.title)</a> <span class="badge label-\(reminder.label.rawValue)">\(reminder.label.rawValue)</span></li>

        """
    }
    let seen: HTML =
      items.isEmpty
      ? "<form action=\"/alerts\" method=\"post\">\(csrf)<input type=\"hidden\" name=\"seen\" value=\"1\"><p><button type=\"submit\" class=\"quiet\">I have seen them</button></p></form>"
      : ""
    return "<h2>About to run out</h2><ul>\(rows)</ul>\(seen)"
  }

  /// What has become of modules that one has completed or keeps.
  private var lessons: HTML {
    guard !teaching.isEmpty else { return "" }
    let rows = teaching.map { notice -> HTML in
      let badge: HTML =
        "<span class=\"badge label-\(notice.label.rawValue)\">\(notice.label.rawValue)</span>"
      if let completion = notice.completion {
        return """
          <li>What you learned in <a href="/learning/\(Int(completion))">\(notice.title)</a> has changed: \(notice.words) \(badge)</li>

          """
      }
      return """
        <li>By \(notice.due?.description ?? ""): <a href="/teach/\(notice.module)">\(notice.title)</a>, \(notice.words) \(badge)</li>

        """
    }
    return "<h2>Lessons</h2><ul>\(rows)</ul>"
  }

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
      """
      <li><form action="/alerts" method="post" class="row">\(csrf)<input type="hidden" name="remove" value="\(Int(search.own))"><a href="\(SavedSearchPage.run(search))">\(search.name)</a> <a href="/searches/\(search.id)" class="small">Change or share<span class="sr"> \(search.name)</span></a> <button type="submit" class="quiet small">Remove<span class="sr"> \(search.name)</span></button></form></li>

      """
    }
    return "<ul>\(rows)</ul>"
  }

  /// By which ways alerts leave the house, where the server sends any.
  private var delivery: HTML {
    guard !call.couriers.isIdle else { return "" }
    let failing = choice.failingSince.map { since -> HTML in
      "<p class=\"problem\">It takes nothing since \(SubmissionParts.minute(since)); it is tried again.</p>"
    }
    let checked: HTML = choice.byMail ? " checked" : ""
    let rhythms = zip(DeliveryChoice.Rhythm.allCases, ["at once", "once a day", "once a week"]).map
    {
      rhythm, words -> HTML in
      let chosen: HTML = choice.rhythm == rhythm ? " selected" : ""
      return "<option value=\"\(rhythm.rawValue)\"\(chosen)>\(words)</option>"
    }
    return """
      <h2>Out of the house</h2>
      <form action="/alerts" method="post" class="wide-form">\(csrf)<input type="hidden" name="delivery" value="1">
      <p><label><input type="checkbox" name="mail" value="1"\(checked)> By e-mail, to the address that an administrator noted</label> <label for="rhythm">Letters come</label> <select id="rhythm" name="rhythm">\(rhythms)</select></p>
      <div class="field"><label for="webhook">To a program (webhook, https)</label>\(failing)<input id="webhook" name="webhook" value="\(choice.webhook ?? "")"></div>
      <p class="help">Only titles of public and industry documents leave the house; of others you are told that there is something.</p>
      <p><button type="submit">Keep</button></p></form>
      """
  }
}
