import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What the reader, and for who may change it others, make of a document.
struct RemarkSection {
  let stored: StoredDocument
  let remarks: DocumentRemarks
  let call: Call

  private var csrf: HTML { HTML(written: SubmissionParts.csrf(call)) }
  private var address: String { "/d/\(stored.id)" }

  var html: HTML {
    guard call.principal.account != nil, Audience.contributors.admits(call.principal.role) else {
      return ""
    }
    return """
      <section aria-labelledby="remarks"><h2 id="remarks">What do you make of it?</h2>\(verdicts)\(counts)\(proposals)
      <details><summary>Propose a change</summary><form action="\(address)" method="post" class="wide-form">\(csrf)<div class="field"><label for="paragraph">Paragraph, 0 for the title</label><input id="paragraph" name="paragraph" inputmode="numeric" size="5" value="0"></div><div class="field"><label for="proposed">What should be there instead, and why</label><textarea id="proposed" name="text" rows="4" required></textarea></div><p><button type="submit">Propose</button></p></form></details></section>
      """
  }

  private var verdicts: HTML {
    let buttons = DocumentVerdict.allCases.map { verdict -> HTML in
      let isOwn = remarks.own == verdict
      let value = isOwn ? "" : verdict.rawValue
      return
        "<button type=\"submit\" name=\"verdict\" value=\"\(value)\" class=\"quiet small\" aria-pressed=\"\(isOwn ? "true" : "false")\">\(verdict.words)</button> "
    }
    return "<form action=\"\(address)\" method=\"post\" class=\"row\">\(csrf)\(buttons)</form>"
  }

  private var counts: HTML {
    guard let counts = remarks.counts, counts.contains(where: { $0.sources > 0 }) else { return "" }
    let words = counts.filter { $0.sources > 0 }.map { "\($0.verdict.words): \($0.sources)" }
      .joined(separator: " · ")
    return "<p class=\"meta\">By independent source: \(words)</p>"
  }

  private var proposals: HTML {
    guard !remarks.proposals.isEmpty else { return "" }
    let items = remarks.proposals.map { proposal -> HTML in
      let answer: HTML =
        proposal.answer.map {
          "<p>\(proposal.state.rawValue): \($0) <span class=\"meta\">\(proposal.answeredBy ?? "")</span></p>"
        } ?? (remarks.mayAnswer ? form(proposal) : "<p class=\"meta\">not answered yet</p>")
      let who =
        remarks.mayAnswer
        ? "\(proposal.author)\(proposal.organisation.map { ", \($0)" } ?? ""), " : ""
      return """
        <li><p><a href="/d/\(stored.id)@\(proposal.version)#p\(proposal.paragraph)">Paragraph \(proposal.paragraph)</a>: \(proposal.text) <span class="meta">\(who)\(proposal.at.day.description)</span></p>\(answer)</li>

        """
    }
    return "<h3>Proposed changes</h3><ul>\(items)</ul>"
  }

  private func form(_ proposal: DocumentProposal) -> HTML {
    let field = "reason-\(proposal.id.description.suffix(8))"
    return """
      <form action="\(address)" method="post" class="row">\(csrf)<input type="hidden" name="proposal" value="\(proposal.id.description)"><label for="\(field)">Reason</label> <input id="\(field)" name="reason" required> <button type="submit" name="accept" value="1">Accept</button> <button type="submit" name="accept" value="0" class="quiet">Decline</button></form>
      """
  }
}
