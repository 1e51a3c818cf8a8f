import HTTPServer
import KnowledgeBase
import KnowledgeModel

/// How to ask, by example; and how the site works for everybody.
enum HelpHandlers {
  /// What is asked, and what it finds.
  static let examples: [(title: String, lines: [(query: String, words: String)])] = [
    (
      "Words",
      [
        ("hot-rolled steel", "documents with all of the words; endings do not matter"),
        ("\"country of origin\"", "the phrase"),
        ("\"origin marking\"~5", "the words within five words of each other"),
        ("dump* NEAR/5 value", "so too, words that begin so included; PRE/5 in that order"),
        ("dump* NEAR/p value", "in one paragraph"),
        ("steel -pipe", "without a word"),
        ("chip OR processor", "either of them"),
        ("(chip OR processor) AND marking", "parentheses group"),
        ("semicon*", "whatever begins so"),
        ("semiconducter~", "and what is spelled nearly so"),
      ]
    ),
    (
      "Numbers",
      [
        ("8542.31", "a tariff number in any spelling, and all below it"),
        ("hts:8542.31!", "that number alone"),
        ("hts:8701..8716", "from one heading to another"),
        ("NY N301234", "a ruling"),
        ("A-570-910", "an antidumping case"),
        ("19 CFR 134.1", "a regulation; 19 USC 1625 and 77 FR 52048 work so too"),
      ]
    ),
    (
      "Fields",
      [
        ("title:marking", "in the title"),
        ("kind:ruling status:revoked", "rulings that were revoked"),
        ("sector:ele label:public", "of a Center, with a handling label"),
        ("port:laredo", "a port"),
        ("party:\"ACME Electronics\"", "an importer, a maker or another party"),
        ("country:Malaysia", "a country"),
        ("source:\"Federal Register\"", "who published it"),
        ("issued:2019..2021", "days, months or years; either end may be left out"),
      ]
    ),
  ]

  @Sendable static func show(_ call: Call) throws -> Response {
    let sections = examples.enumerated().map { number, section -> HTML in
      let rows = section.lines.map { line -> HTML in
        """
        <tr><th scope="row"><a href="\(Address.of("/", ["q": line.query]))"><code>\(line.query)</code></a></th><td>\(line.words)</td></tr>

        """
      }
      return """
        <section aria-labelledby="h-\(number)"><h2 id="h-\(number)">\(section.title)</h2><div class="table"><table><tr><th scope="col">Ask</th><th scope="col">Finds</th></tr>\(rows)</table></div></section>
        """
    }
    let labels: [(HandlingLabel, String)] = [
      (.public, "anybody"), (.industry, "partners, officers and trainers"),
      (.official, "officers and trainers"),
      (.enforcement, "officers cleared for the Center that owns the document"),
    ]
    let handling = labels.map {
      "<tr><th scope=\"row\"><span class=\"badge label-\($0.0.rawValue)\">\($0.0.rawValue)</span></th><td>\($0.1)</td></tr>\n"
        as HTML
    }
    let statuses: [(DocumentStatus, String)] = [
      (.inForce, "it holds"),
      (.proposedChange, "a notice proposes to change it; comments may still be open"),
      (.modified, "part of it no longer holds"), (.revoked, "it no longer holds"),
      (.superseded, "another document stands in its place"), (.expired, "its day is over"),
      (.unknown, "nobody has said"),
    ]
    let standing = statuses.map {
      "<tr><th scope=\"row\"><span class=\"badge status-\($0.0.rawValue)\">\($0.0.words)</span></th><td>\($0.1)</td></tr>\n"
        as HTML
    }
    return PageHandlers.page(
      Layout.page(
        title: "Help",
        body: """
          <h1>How to ask</h1><p>Type as you would anywhere: odd punctuation never fails, and what was read otherwise than typed is said above the results. Every line below can be tried.</p>
          \(sections)
          <section aria-labelledby="labels"><h2 id="labels">Handling labels</h2><div class="table"><table><tr><th scope="col">Label</th><th scope="col">May be read by</th></tr>\(handling)</table></div></section>
          <section aria-labelledby="statuses"><h2 id="statuses">Statuses</h2><div class="table"><table><tr><th scope="col">Status</th><th scope="col">Means</th></tr>\(standing)</table></div></section>
          <section aria-labelledby="more"><h2 id="more">More</h2><ul><li><a href="/problems">Every error code, with cause and fix</a></li><li><a href="/help/accessibility">Accessibility, and the keyboard</a></li><li><a href="/hts">The tariff</a> and <a href="/centers">the Centers</a></li></ul></section>
          """, for: call))
  }

  @Sendable static func accessibility(_ call: Call) throws -> Response {
    PageHandlers.page(
      Layout.page(
        title: "Accessibility",
        body: """
          \(Layout.path("Help", [("/help", "Help")]))<h1>Accessibility</h1>
          <p>The pages are made for WCAG 2.2 at level AA and Section 508. Every one is checked by machine with each release; the conformance report with what is only partly supported comes with the program, <code>docs/accessibility.md</code>.</p>
          <h2>What to expect</h2><ul>
          <li>Everything works by keyboard alone and without JavaScript.</li>
          <li>Status and handling are said in words, never by colour alone.</li>
          <li>Text may be made four times as large, or the window 320 pixels narrow; only tables then scroll sideways.</li>
          <li>The pages follow the system's light or dark colours and its wish for less motion; nothing moves by itself.</li></ul>
          <h2>The keyboard</h2><ul>
          <li>The first Tab offers to skip to the main content.</li>
          <li>On a document, <kbd>/</kbd> leads to the search inside it. The box below that field switches the key off.</li></ul>
          <h2>If something is in the way</h2><p><a href="/submit/issue">Tell a Center</a>, without an account if you like; say what page it was and what you use.</p>
          """, for: call))
  }
}
