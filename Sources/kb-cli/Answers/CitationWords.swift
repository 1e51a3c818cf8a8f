import Ingestion
import KnowledgeModel

/// How citations are read out.
enum CitationWords {
  static func graph(_ answer: JSONValue, _ console: Console) {
    console.out(console.bold(answer.words("title")))
    console.out("status: \(DocumentWords.status(answer))")
    guard let cites = answer["cites"], let citedBy = answer["cited_by"] else { return }
    console.out("\ncites \(cites.count("total"))\(counts(cites))")
    for edge in cites.list("items") {
      let documents = edge.list("documents")
      console.out(
        "  \(edge.words("treatment"))\t\(edge["target"]?.words("normal") ?? "")\t"
          + (documents.isEmpty
            ? "not in the collection" : documents.map(line).joined(separator: "; ")))
      quote(edge, console)
      if let word = edge["corrected"] {
        console.out(
          "    corrected by \(word.words("by")): \(word.words("reason")); found as \(word.words("found"))"
        )
      }
    }
    console.out("\ncited by \(citedBy.count("total"))\(counts(citedBy))")
    for edge in citedBy.list("items") {
      console.out("  \(edge.words("treatment"))\t\(edge["document"].map(line) ?? "")")
      quote(edge, console)
    }
    for (name, title) in [("cites", "beyond, cites"), ("cited_by", "beyond, cited by")] {
      let steps = answer["beyond"]?.list(name) ?? []
      if steps.isEmpty { continue }
      console.out("\n\(title)")
      for step in steps {
        console.out(
          "  \(step.words("from"))\t\(step.words("treatment"))\t"
            + (step["document"].map(line) ?? step.words("target")))
      }
    }
    let next = answer.words("next")
    if !next.isEmpty { console.say("next page: --cursor \(next)") }
  }

  /// A memo's citations, each with what is to be said of it.
  static func memo(_ answer: JSONValue, _ console: Console) {
    for cite in answer.list("citations") {
      let (since, basis, note) = (cite.words("since"), cite.words("basis"), cite.words("note"))
      console.out(
        "\(cite.words("start"))\t\(cite.words("normal"))\t\(cite.words("verdict"))"
          + (since.isEmpty ? "" : " since \(since)") + StatusAssertion.words(ofBasis: basis)
          + (note.isEmpty ? "" : " (\(note))"))
      guard let quotation = cite["quotation"] else { continue }
      console.out("  quotation: \(quotation.words("verdict"))")
      let pieces = quotation.list("difference").map { piece in
        switch piece.words("op") {
        case "added": "[+\(piece.words("text"))+]"
        case "missing": "[-\(piece.words("text"))-]"
        default: piece.words("text")
        }
      }
      if !pieces.isEmpty { console.out("  " + pieces.joined(separator: " ")) }
    }
    for note in answer.texts("notes") { console.say("note: \(note)") }
    if answer.list("citations").isEmpty { console.say("There is no citation in the text.") }
  }

  private static func quote(_ edge: JSONValue, _ console: Console) {
    let quote = edge.words("quote")
    if !quote.isEmpty { console.out(console.dim("    p\(edge.count("paragraph")): \(quote)")) }
  }

  private static func counts(_ side: JSONValue) -> String {
    let counts = side["by_treatment"]?.members ?? []
    return counts.isEmpty
      ? ""
      : " ("
        + counts.map { "\(Console.safe($0.key)) \($0.value.text ?? "")" }.joined(separator: ", ")
        + ")"
  }

  private static func line(_ line: JSONValue) -> String {
    "\(line.words("id")) \(line.words("source_id")) [\(line.words("label"))] \(DocumentWords.status(line))"
  }
}
