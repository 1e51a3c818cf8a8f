import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What a document cites and what cites it, below its text.
struct CitationSections {
  let answer: CitationAnswer

  init(_ answer: CitationAnswer) { self.answer = answer }

  var html: HTML {
    HTML(written: sections)
  }

  private var sections: String {
    section("cites", "Cites", answer.citesTotal, answer.citesByTreatment, answer.cites.map(cited))
      + section(
        "cited-by", "Cited by", answer.citedByTotal, answer.citedByTreatment,
        answer.citedBy.map(citing))
  }

  private func section(
    _ id: String, _ title: String, _ total: Int, _ counts: CitationAnswer.Counts, _ items: [String]
  ) -> String {
    guard total > 0 else { return "" }
    let kinds = counts.map { "\(escaped($0.name)) \($0.count)" }.joined(separator: ", ")
    let more =
      total > items.count
      ? "<p class=\"meta\">The first \(items.count) of \(total) are shown; <code>/v1/documents/\(answer.document.id)/citations</code> pages through all.</p>"
      : ""
    return """
      <section class="citations" aria-labelledby="\(id)"><h2 id="\(id)">\(title) (\(total))</h2>
      <p class="meta">\(kinds)</p><ul>\(items.joined(separator: "\n"))</ul>\(more)</section>
      """
  }

  private func cited(_ edge: CitationAnswer.Edge) -> String {
    let citation = edge.citation
    let documents =
      edge.documents.isEmpty
      ? "<span class=\"reason\">not in the collection</span>"
      : edge.documents.map(line).joined(separator: " ")
    let place =
      citation.found.paragraph.map {
        $0 == 0
          ? ""
          : " <a class=\"number\" href=\"/d/\(answer.document.id)?p=\($0)#p\($0)\">paragraph \($0)</a>"
      } ?? " <span class=\"reason\">named by the source</span>"
    return
      "<li><strong>\(citation.treatment.rawValue)</strong> \(escaped(citation.target.normal)) \(documents)\(place)\(correction(citation.correction))</li>"
  }

  private func citing(_ citing: CitationAnswer.Citing) -> String {
    let paragraph = citing.citation.found.paragraph ?? 0
    let link = "/d/\(citing.document.id)" + (paragraph > 0 ? "?p=\(paragraph)#p\(paragraph)" : "")
    let quote =
      citing.quote.map {
        "<blockquote><a href=\"\(link)\">\(escaped($0))</a></blockquote>"
      } ?? ""
    return
      "<li><strong>\(citing.citation.treatment.rawValue)</strong> \(line(citing.document)) <span class=\"reason\">rule \(escaped(citing.citation.found.rule))</span>\(correction(citing.citation.correction))\(quote)</li>"
  }

  private func line(_ line: DocumentLine) -> String {
    "<a href=\"/d/\(line.id)\">\(escaped(line.sourceID ?? line.title))</a> \(escaped(line.sourceID == nil ? "" : line.title)) \(Layout.badges(line.standing, line.label).text)"
  }

  private func correction(_ word: CitationCorrection?) -> String {
    guard let word else { return "" }
    return
      " <span class=\"reason\">corrected by \(escaped(word.author)): \(escaped(word.reason))</span>"
  }
}
