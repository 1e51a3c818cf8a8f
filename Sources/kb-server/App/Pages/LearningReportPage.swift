import Courseware
import HTTPServer
import KnowledgeBase
import KnowledgeModel

enum LearningReportHandlers {
  /// How learners fare, for who teaches.
  @Sendable static func show(_ call: Call) throws -> Response {
    let groups = try LearnerGrouping.allCases.map { grouping in
      (grouping, try call.workspace.learnerGroups(by: grouping, as: call.principal))
    }
    return PageHandlers.page(
      LearningReportPage(
        groups: groups, contributions: try call.workspace.contributionMeasure(as: call.principal),
        call: call
      ).html)
  }
}

/// Completions by group, and what contributions came to.
struct LearningReportPage {
  let groups: [(grouping: LearnerGrouping, groups: [LearnerGroup])]
  let contributions: ContributionMeasure
  let call: Call

  var html: String {
    let tables = groups.map { grouping, groups -> HTML in
      let title = "By \(grouping == .center ? "Center" : grouping.rawValue)"
      return """
        <section aria-labelledby="by-\(grouping.rawValue)"><h2 id="by-\(grouping.rawValue)">\(title)</h2>\(table(grouping, groups))</section>

        """
    }
    return Layout.page(
      title: "How learners fare",
      body: """
        \(Layout.path("Write", [("/learn", "Learn"), ("/teach", "Write")]))<h1>How learners fare</h1>
        <p class="help">Groups of fewer than \(ItemStatistics.smallestGroup) learners are counted as others, or not at all where they could be worked out.</p>
        \(tables)\(ContributionTable(measure: contributions).html)
        """, for: call)
  }

  private func table(_ grouping: LearnerGrouping, _ groups: [LearnerGroup]) -> HTML {
    guard !groups.isEmpty else { return "<p>Too few to be shown.</p>" }
    let rows = groups.map { group -> HTML in
      let name =
        grouping == .center ? Sector(rawValue: group.name)?.centerName ?? group.name : group.name
      let minutes = group.medianMinutes.map(String.init) ?? "–"
      return """
        <tr><th scope="row">\(name)</th><td class="number">\(group.learners)</td><td class="number">\(group.completions)</td><td class="number">\(group.passed)</td><td class="number">\(Int((group.score * 100).rounded()))</td><td class="number">\(minutes)</td></tr>

        """
    }
    return """
      <div class="table"><table><tr><th scope="col">\(grouping == .center ? "Center" : grouping.rawValue)</th><th scope="col">Learners</th><th scope="col">Completions</th><th scope="col">Passed</th><th scope="col">Mean score</th><th scope="col">Median minutes</th></tr>\(rows)</table></div>
      """
  }
}

/// How fast contributions are answered and become part of a lesson.
struct ContributionTable {
  let measure: ContributionMeasure

  var html: HTML {
    func days(_ value: Double?) -> String { value.map { "\($0)" } ?? "–" }
    let rows = [
      ("waiting for an answer", String(measure.open)), ("accepted", String(measure.accepted)),
      ("declined", String(measure.declined)),
      ("median days from proposal to answer", days(measure.medianDaysToAnswer)),
      ("median days from acceptance to the published change", days(measure.medianDaysToChange)),
      ("published modules that credit contributors", String(measure.improvedModules)),
    ].map { "<tr><th scope=\"row\">\($0.0)</th><td class=\"number\">\($0.1)</td></tr>\n" as HTML }
    return """
      <section aria-labelledby="m-contributions"><h2 id="m-contributions">Contributions to lessons</h2><p class="help">What learners saw differently, and what came of it.</p>
      <div class="table"><table><tr><th scope="col">Proposals</th><th scope="col">Count</th></tr>\(rows)</table></div></section>

      """
  }
}
