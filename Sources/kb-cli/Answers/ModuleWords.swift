import Ingestion

/// How modules and what is learned from them are read out.
enum ModuleWords {
  static func row(_ row: JSONValue, _ console: Console) { console.table([cells(row)]) }

  static func cells(_ row: JSONValue) -> [String] {
    let published = row.words("published")
    return [
      row.words("id"), row.words("name"), "[\(row.words("label"))]",
      "version \(row.words("version")) \(row.words("state"))",
      published.isEmpty ? "not published" : "readers have \(published)", row.words("title"),
    ]
  }

  static func view(_ view: JSONValue, _ console: Console) {
    row(view, console)
    console.out(
      "shown: version \(view.words("shown_version")), \(view.words("edition")) edition; kept by \(view.words("owner")); review by \(view.words("review_by"))"
    )
    for (index, lesson) in view.list("lessons").enumerated() {
      console.out("\(index + 1). \(lesson.words("title"))")
    }
    for flag in view.list("flags") {
      console.out(
        "flag: line \(flag.words("line")), block \(flag.words("block")): \(flag.words("state")), \(flag.words("detail")); due \(flag.words("due"))"
      )
    }
  }

  static func history(_ history: JSONValue, _ console: Console) {
    console.table(
      history.list("versions").map { version in
        ["version \(version.words("version"))"] + ["at", "author", "note"].map(version.words)
      })
    console.table(
      history.list("transitions").map { event in
        [
          "version \(event.words("version"))", event.words("at"), event.words("author"),
          "\(event.words("from")) -> \(event.words("to"))", event.words("reason"),
        ]
      })
  }

  static func tasks(_ answer: JSONValue, _ console: Console) {
    console.table(answer.list("tasks").map { ["due", "name", "owner", "what"].map($0.words) })
  }

  static func proposals(_ answer: JSONValue, _ console: Console) {
    console.table(
      answer.list("proposals").map { proposal in
        [
          proposal.words("number"), proposal.words("state"), "due \(proposal.words("due"))",
          proposal.words("block"), "\(proposal.words("by")): \(proposal.words("text"))",
        ]
      })
  }

  static func gaps(_ answer: JSONValue, _ console: Console) {
    console.table(
      answer.list("gaps").map { gap in
        [
          gap.words("kind"), gap.words("count"), gap.texts("sectors").joined(separator: " "),
          gap.words("topic"), gap.words("seed"),
        ]
      })
  }

  static func groups(_ answer: JSONValue, _ console: Console) {
    console.table(
      answer.list("groups").map { group in
        let minutes = group.words("median_minutes")
        let score = Double(group.words("score")) ?? 0
        return [
          group.words("name"), "\(group.words("learners")) learners",
          "\(group.words("completions")) completions", "\(group.words("passed")) passed",
          "mean \(Int((min(max(score, 0), 1) * 100).rounded()))",
          minutes.isEmpty ? "" : "median \(minutes) minutes",
        ]
      })
  }

  static func questions(_ answer: JSONValue, _ console: Console) {
    console.table(
      answer.list("questions").map {
        ["\($0.words("module"))/\($0.words("name"))", $0.words("prompt")]
      })
  }

  /// `FILE:LINE: problem; remedy`
  static func fault(_ fault: JSONValue) -> String {
    "\(fault.words("file")):\(fault.words("line")): \(fault.words("problem")); \(fault.words("remedy"))"
  }

  /// What is wrong with a guide's words, and what to write instead.
  static func finding(_ finding: JSONValue) -> String {
    let words = finding.words("words")
    return "line \(finding.words("line")): \(finding.words("problem"))"
      + (words.isEmpty ? "" : ": “\(words)”") + "; \(finding.words("remedy"))"
  }
}
