import Courseware
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What a submission brings to be taught, and what stands against it, for its submitter and its Center.
struct TeachingOfferPart {
  let offer: TeachingOffer
  let isCenter: Bool

  /// At most so many of a kind are listed.
  private static let most = 60

  var html: HTML { "\(guide)\(module)" }

  private var guide: HTML {
    guard !offer.notes.isEmpty else { return "" }
    let binding = offer.notes.filter(\.finding.isBinding)
    let verdict: HTML =
      binding.isEmpty
      ? "<p class=\"note\">Nothing stands against publishing it.</p>"
      : "<p class=\"problem\">\(binding.count) stand\(binding.count == 1 ? "s" : "") against publishing it as a product-identification guide.</p>"
    let items = offer.notes.prefix(Self.most).map { note -> HTML in
      let finding = note.finding
      let quote: HTML = finding.words.isEmpty ? "" : " <q>\(finding.words)</q>"
      let mark: HTML = finding.isBinding ? "" : "Advice: "
      return """
        <li>\(mark)\(note.place), line \(finding.line):\(quote) \(finding.problem). <strong>Instead:</strong> \(finding.remedy).</li>

        """
    }
    return """
      <section aria-labelledby="guide-rules"><h2 id="guide-rules">Rules for product guides</h2>\(verdict)<ul>\(items)</ul></section>
      """
  }

  private var module: HTML {
    guard let module = offer.module else { return "" }
    let name = module.name ?? "unnamed"
    var body: HTML = "<p>\(name), from \(module.place)</p>"
    if let taken = module.taken {
      let state = taken.state.rawValue.replacing("-", with: " ")
      body += "<p class=\"note\">It was taken over and is \(state).</p>"
      if isCenter {
        body += "<p><a href=\"/teach/\(taken.name)\">Read, approve and publish it</a></p>"
      } else if taken.published != nil {
        body += "<p><a href=\"/learn/\(taken.name)\">The published module</a></p>"
      }
    } else if module.faults.isEmpty {
      body += "<p class=\"note\">It can be built.</p>"
    } else {
      let items = module.faults.prefix(Self.most).map {
        "<li>Line \($0.line): \($0.problem). <strong>Instead:</strong> \($0.remedy).</li>\n" as HTML
      }
      body += """
        <div class="problem"><p>\(module.faults.count) to mend before it can be taken over:</p><ul>\(items)</ul></div>
        """
    }
    return """
      <section aria-labelledby="offered"><h2 id="offered">Module</h2>\(body)</section>
      """
  }
}
