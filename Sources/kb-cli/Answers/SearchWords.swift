import Ingestion

/// How the answer to a search is read out.
enum SearchWords {
  static func page(_ answer: JSONValue, _ console: Console) {
    for note in answer.texts("notes") { console.say("note: \(note)") }
    for (rank, hit) in answer.list("hits").enumerated() { Self.hit(hit, rank + 1, console) }
    for facet in answer["facets"]?.members ?? [] {
      console.out("\n\(Console.safe(facet.key)):")
      for entry in facet.value.values.prefix(20) {
        let label = entry.words("label")
        console.out(
          "  \(entry.words("count"))\t\(entry.words("value"))" + (label.isEmpty ? "" : "  \(label)")
        )
      }
    }
    let suggestion = answer.words("suggestion")
    if !suggestion.isEmpty {
      console.say("Did you mean: \(suggestion) (\(answer.count("suggestion_count")) found)")
    }
    console.say("\(answer.count("total")) found in \(answer.words("took_ms")) ms")
    let next = answer.words("next")
    if !next.isEmpty { console.say("next page: --cursor \(next)") }
  }

  private static func hit(_ hit: JSONValue, _ rank: Int, _ console: Console) {
    console.out("\(rank). " + console.bold(hit.words("title")))
    let date = hit.words("date")
    console.out(
      "   \(hit.words("id"))  [\(hit.words("label"))]  \(hit.words("kind"))  \(DocumentWords.status(hit))  "
        + "\(date.isEmpty ? "undated" : date)  \(hit.words("source")) \(hit.words("source_id"))")
    let sectors = hit.list("sectors")
    if !sectors.isEmpty { console.out("   sectors: " + DocumentWords.sectors(sectors)) }
    let snippet = hit.list("snippet").map { piece in
      let text = piece.words("text")
      guard piece.isTrue("match") else { return text }
      return console.usesColor ? console.bold(text) : "«\(text)»"
    }
    console.out("   " + snippet.joined())
    if hit.count("paragraph") > 0 {
      let path =
        hit.texts("section").map { String($0.prefix(80)) } + ["paragraph \(hit.count("paragraph"))"]
      console.out(console.dim("   in " + path.joined(separator: " › ")))
    }
    console.out(console.dim("   \(hit.words("why"))"))
    let copies = hit.count("copy_count")
    if copies > 0 {
      let named = hit.list("copies").map { "\($0.words("id")) [\($0.words("label"))]" }
      console.out(
        "   nearly the same text in \(copies) more: " + named.joined(separator: ", ")
          + (copies > named.count ? ", …" : ""))
    }
    for part in hit.list("explain") {
      console.out("     \(part.words("value"))  \(part.words("what"))  \(part.words("details"))")
    }
  }
}
