import Ingestion
import KnowledgeBase
import KnowledgeModel

/// How what answers say of documents is read out.
enum DocumentWords {
  /// A status, since when, by whose word, and what is about to change.
  static func status(_ value: JSONValue) -> String {
    let (since, basis, note) = (
      value.words("status_since"), value.words("status_basis"), value.words("status_note")
    )
    return value.words("status") + (since.isEmpty ? "" : " since \(since)")
      + StatusAssertion.words(ofBasis: basis) + (note.isEmpty ? "" : " (\(note))")
  }

  /// Sectors, each with the reasons that count most.
  static func sectors(_ tags: [JSONValue]) -> String {
    tags.map { tag in
      let reasons =
        tag["reasons"] == nil
        ? tag.list("evidence").filter { Double($0.words("weight")) ?? 0 > 0 }.prefix(3)
          .map { $0.words("text") } : tag.texts("reasons")
      return "\(tag.words("code")) \(tag.words("score")) (\(reasons.joined(separator: ", ")))"
    }.joined(separator: "; ")
  }

  /// The sentence that says why, and each reason with its weight.
  static func reasons(_ tag: JSONValue, _ console: Console) {
    console.out("  " + tag.words("why"))
    for reason in tag.list("evidence") {
      let name = Evidence.Kind(rawValue: reason.words("kind"))?.words ?? reason.words("kind")
      console.out(
        "  \(reason.words("weight"))\t\(name)\t\(reason.words("text"))\t\(reason.words("detail"))")
    }
    console.out("  \(tag.words("log_odds"))\tsum\tlog-odds of \(tag.words("score"))")
  }

  static func whole(_ document: JSONValue, explains: Bool, _ console: Console) {
    console.out(console.bold(document.words("title")))
    console.out(
      "\(document.words("id"))@\(document.words("version"))  \(document.words("kind"))  [\(document.words("label"))]"
    )
    console.out("status: \(status(document))")
    let issued = document.words("issued")
    console.out(
      "source: \(document.words("source")) \(document.words("source_id"))  issued: \(issued.isEmpty ? "not said" : issued)"
    )
    console.out("sectors: " + sectors(document.list("sectors")))
    for tag in document.list("sectors") where explains { reasons(tag, console) }
    if let override = document["override"], override.isTrue("stale") {
      let found = document.list("machine_sectors")
      console.out(
        "  the tagger now finds: " + (found.isEmpty ? "no sector" : sectors(found)) + "; look again"
      )
    }
    for file in document.list("files") {
      console.out(
        "file \(file.words("number")): \(file.words("name")), \(file.words("type")), \(file.words("size")) bytes, sha256 \(file.words("sha256"))"
      )
    }
    console.out("")
    for block in document.list("body") {
      let text = block.words("text")
      switch block.words("role") {
      case "row": console.out("  | " + text.replacing("\t", with: " | "))
      case "item": console.out("  - " + text)
      case let role where role.hasPrefix("heading"): console.out("\n" + console.bold(text))
      default: console.out(console.dim("p\(block.words("paragraph")) ") + text)
      }
    }
  }

  static func similar(_ answer: JSONValue, _ console: Console) {
    for (rank, item) in answer.list("similar").enumerated() {
      console.out(
        "\(rank + 1). " + console.bold(item.words("title"))
          + "  \(item.words("id"))  [\(item.words("label"))]  \(item.words("score"))")
      let shared = item.list("shared").prefix(8).map { "\($0.words("text")) \($0.words("weight"))" }
      console.out("   share: " + shared.joined(separator: ", "))
    }
  }
}
