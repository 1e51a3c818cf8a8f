import KnowledgeBase
import KnowledgeModel
import RecordStore

/// How long submissions are kept: the rules, what they would take now, holds, and what was removed.
struct RetentionPage {
  let call: Call
  var note: String?
  var failure: String?

  /// How much of a list is shown; the interface for programs has all of it.
  private static let most = 200

  var html: String {
    get throws {
      let (workspace, principal) = (call.workspace, call.principal)
      let told: HTML = note.map { "<p class=\"note\" role=\"status\">\($0)</p>" } ?? ""
      let refused: HTML =
        failure.map { "<div class=\"problem\" role=\"alert\"><p>\($0)</p></div>" } ?? ""
      return Layout.page(
        title: "Retention",
        body: """
          \(AdministrationPage.path)<h1>How long submissions are kept</h1>\(told)\(refused)
          <p>A rule takes nothing by itself. Look at its list, then have that list done; a signed certificate tells of each removal. What is held is never removed.</p>
          \(try plan(workspace.retentionPlan(at: .now(), as: principal)))
          \(rules(try workspace.retentionRules(as: principal)))
          \(holds(try workspace.legalHolds(as: principal)))
          \(removals(try workspace.removals(of: nil, before: nil, limit: Self.most, as: principal)))
          """, for: call)
    }
  }

  private var csrf: HTML { HTML(written: SubmissionParts.csrf(call)) }

  private func plan(_ plan: RetentionPlan) throws -> HTML {
    func table(_ items: [RetentionItem], _ label: String) -> HTML {
      let rows = items.prefix(Self.most).map { item -> HTML in
        let obstacles = Workspace.obstacles(to: item).map(\.rawValue).joined(separator: ", ")
        return """
          <tr><td>\(item.candidate.id)</td><td>\(item.candidate.kind.rawValue)</td><td>\(item.candidate.state.rawValue)</td><td>\(item.candidate.restingSince.day)</td><td class="number">\(item.candidate.fileCount)</td><td>\(item.rule.name): \(item.rule.action.rawValue)</td><td>\(obstacles)</td></tr>

          """
      }
      let rest: HTML =
        items.count > Self.most
        ? "<p>And \(items.count - Self.most) more; <code>kb-cli retention plan</code> lists all.</p>"
        : ""
      return
        "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\"><table class=\"long\"><caption>\(label)</caption><tr><th scope=\"col\">Submission</th><th scope=\"col\">Kind</th><th scope=\"col\">State</th><th scope=\"col\">Nothing since</th><th scope=\"col\">Files</th><th scope=\"col\">Rule</th><th scope=\"col\">Stays because</th></tr>\(rows)</table></div>\(rest)"
    }
    let due: HTML =
      plan.due.isEmpty
      ? "<p>Nothing is due.</p>"
      : """
      \(table(plan.due, "Would be removed now"))<form action="/admin/retention" method="post">\(csrf)<input type="hidden" name="act" value="run"><input type="hidden" name="plan" value="\(plan.digest)"><p>This cannot be undone.\(plan.beyond > 0 ? " \(plan.beyond) more are due and come in the next list." : "")</p><button type="submit">Remove these \(plan.due.count)</button></form>
      """
    let kept: HTML = plan.kept.isEmpty ? "" : table(plan.kept, "Due, and kept")
    let backups: HTML =
      plan.backups.isEmpty
      ? ""
      : "<p class=\"note\">Backups in the data directory hold what was there when they were made. Delete those that are to forget it too: \(plan.backups.joined(separator: ", ")).</p>"
    return
      "<section aria-labelledby=\"due\"><h2 id=\"due\">What the rules would take now</h2>\(due)\(kept)\(backups)</section>"
  }

  private func rules(_ rules: [RetentionRule]) -> HTML {
    let rows = rules.map { rule -> HTML in
      let kinds = rule.kinds.map(\.rawValue).sorted().joined(separator: ", ")
      let states = rule.stands.map(\.rawValue).sorted().joined(separator: ", ")
      return """
        <tr><th scope="row">\(rule.name)</th><td>\(kinds.isEmpty ? "every kind" : kinds)</td><td>\(states.isEmpty ? "finished" : states)</td><td class="number">\(rule.days)</td><td>\(rule.action.rawValue)</td><td><form action="/admin/retention" method="post">\(csrf)<input type="hidden" name="act" value="remove-rule"><input type="hidden" name="name" value="\(rule.name)"><button type="submit" class="quiet small">Remove the rule \(rule.name)</button></form></td></tr>

        """
    }
    let table: HTML =
      rows.isEmpty
      ? "<p>There is none: everything is kept.</p>"
      : "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Rules\"><table class=\"long\"><tr><th scope=\"col\">Rule</th><th scope=\"col\">Kinds</th><th scope=\"col\">States</th><th scope=\"col\">Days</th><th scope=\"col\">Then</th><td></td></tr>\(rows)</table></div>"
    func boxes(_ name: String, _ values: [String]) -> [HTML] {
      values.map { value -> HTML in
        "<label class=\"box\"><input type=\"checkbox\" name=\"\(name).\(value)\" value=\"1\"> \(value)</label> "
      }
    }
    let actions = RetentionRule.Action.allCases.map { action -> HTML in
      "<option value=\"\(action.rawValue)\">\(action == .remove ? "remove all of it" : "remove its files")</option>"
    }
    return """
      <section aria-labelledby="rules"><h2 id="rules">Rules</h2>\(table)
      <h3>Make or change a rule</h3>
      <form action="/admin/retention" method="post">\(csrf)<input type="hidden" name="act" value="rule">
      <div class="field"><label for="rule-name">Name</label><input id="rule-name" name="name" required maxlength="\(RetentionRule.longestName)" pattern="[a-z0-9\\-]+"></div>
      <fieldset><legend>Kinds; all if none is ticked</legend>\(boxes("kind", SubmissionKind.allCases.map(\.rawValue)))</fieldset>
      <fieldset><legend>States; every finished one if none is ticked</legend>\(boxes("state", RetentionRule.states.map(\.rawValue)))</fieldset>
      <div class="field"><label for="rule-days">Days after the last thing that happened</label><input id="rule-days" name="days" type="number" min="1" max="\(RetentionRule.days.upperBound)" required></div>
      <div class="field"><label for="rule-action">Then</label><select id="rule-action" name="action">\(actions)</select></div>
      <button type="submit">Set the rule</button></form></section>
      """
  }

  private func holds(_ holds: [LegalHold]) -> HTML {
    let rows = holds.prefix(Self.most).map { hold -> HTML in
      """
      <tr><td>\(hold.submission)</td><td>\(hold.reason)</td><td>\(hold.author)</td><td>\(hold.at.day)</td><td><form action="/admin/retention" method="post">\(csrf)<input type="hidden" name="act" value="lift"><input type="hidden" name="number" value="\(hold.number)"><button type="submit" class="quiet small">Lift hold \(hold.number)</button></form></td></tr>

      """
    }
    let table: HTML =
      rows.isEmpty
      ? "<p>Nothing is held.</p>"
      : "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Holds\"><table class=\"long\"><tr><th scope=\"col\">Submission</th><th scope=\"col\">Reason</th><th scope=\"col\">Held by</th><th scope=\"col\">Since</th><td></td></tr>\(rows)</table></div>"
    return """
      <section aria-labelledby="holds"><h2 id="holds">Legal holds</h2>\(table)
      <form action="/admin/retention" method="post">\(csrf)<input type="hidden" name="act" value="hold"><div class="field"><label for="hold-id">Submission</label><input id="hold-id" name="submission" required placeholder="sub_…"></div><div class="field"><label for="hold-reason">Reason</label><input id="hold-reason" name="reason" required></div><button type="submit" class="quiet">Hold it</button></form></section>
      """
  }

  private func removals(_ removals: [Removal]) -> HTML {
    let rows = removals.map { removal -> HTML in
      let certificate: HTML =
        removal.certified == nil
        ? "waits"
        : "<a href=\"/v1/retention/removals?submission=\(removal.submission)\">certificate</a>"
      return """
        <tr><td>\(removal.submission)</td><td>\(removal.rule): \(removal.action.rawValue)</td><td>\(SubmissionParts.minute(removal.at))</td><td>\(removal.author)</td><td>\(certificate)</td></tr>

        """
    }
    let table: HTML =
      rows.isEmpty
      ? "<p>Nothing has been removed.</p>"
      : "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Removals\"><table class=\"long\"><tr><th scope=\"col\">Submission</th><th scope=\"col\">Rule</th><th scope=\"col\">Removed</th><th scope=\"col\">By</th><th scope=\"col\">Certificate</th></tr>\(rows)</table></div>"
    return
      "<section aria-labelledby=\"removed\"><h2 id=\"removed\">What was removed</h2>\(table)</section>"
  }
}
