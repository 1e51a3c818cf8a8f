import Ingestion

/// How submissions are read out.
enum SubmissionWords {
  /// What was filed; the receipt code is shown only now.
  static func filing(_ filing: JSONValue, _ console: Console) {
    console.out(filing.words("id"))
    let code = filing.words("receipt_code")
    if code.isEmpty { return }
    console.out("receipt code: \(code)")
    console.say("Keep the receipt code: it opens the answers, and it is shown only now.")
  }

  /// One submission with its messages; for the Center's side, with clocks, links and the notes.
  static func view(_ view: JSONValue, notes: [JSONValue], _ console: Console) {
    console.out(
      "\(view.words("id"))  \(view.words("kind"))  [\(view.words("label"))]  \(view.words("status"))"
    )
    console.out(view.words("title"))
    for name in ["outcome_reason", "outcome"] where !view.words(name).isEmpty {
      console.out("outcome: \(view.words(name))")
    }
    for field in view["fields"]?.members ?? [] where field.key != "title" {
      let words = field.value == .bool(true) ? "true" : field.value.texts.joined(separator: "; ")
      console.out("  \(Console.safe(field.key)): \(Console.safe(words))")
    }
    for message in view.list("messages") {
      let side = message.words("from") == "center" ? "Center" : "submitter"
      console.out("\(message.words("at")) \(side): \(message.words("body"))")
    }
    for file in view.list("attachments") {
      console.out(
        "attachment \(file.words("number")): \(file.words("name")), \(file.words("size")) bytes")
    }
    if let teaching = view["teaching"] { self.teaching(teaching, console) }
    if view["state"] != nil { center(view, notes, console) }
  }

  /// What came to be taught, with all that stands against it.
  private static func teaching(_ teaching: JSONValue, _ console: Console) {
    for finding in teaching.list("findings") {
      console.out(
        "\(finding.isTrue("binding") ? "rule" : "advice") \(finding.words("rule")): \(finding.words("place")), \(ModuleWords.finding(finding))"
      )
    }
    guard let module = teaching["module"] else { return }
    let (name, state, faults) = (
      module.words("name"), module.words("state"), module.list("faults")
    )
    let words =
      state.isEmpty
      ? faults.isEmpty ? "can be built" : "\(faults.count) to mend" : "taken over, \(state)"
    console.out("module \(name.isEmpty ? "unnamed" : name) from \(module.words("place")): \(words)")
    for fault in faults { console.out(ModuleWords.fault(fault)) }
  }

  private static func center(_ view: JSONValue, _ notes: [JSONValue], _ console: Console) {
    let center = view.words("center")
    console.out(
      "state \(view.words("state")), Center \(center.isEmpty ? "none" : center): \(view.words("routing"))"
    )
    for clock in view.list("clocks") {
      let state =
        clock.isTrue("breached")
        ? "BREACHED"
        : clock.isTrue("paused") ? "paused" : clock["kept_at"] == nil ? "running" : "kept"
      console.out(
        "clock \(clock.words("clock")): \(clock.words("used")) of \(clock.words("limit")) business days, due \(clock.words("due")), \(state)"
      )
    }
    if let rating = view["rating"] {
      console.out(
        "rated \(rating.words("reliability"))\(rating.words("credibility")) by \(rating.words("author"))"
      )
    }
    let sources = view.count("corroborated_by")
    console.out("corroborated by \(sources) independent source\(sources == 1 ? "" : "s")")
    for link in view.list("links") {
      console.out("\(link.words("from")) \(link.words("relation")) \(link.words("to"))")
    }
    for note in notes {
      console.out("note \(note.words("at")) \(note.words("author")): \(note.words("body"))")
    }
  }

  static func list(_ answer: JSONValue, _ console: Console) {
    let rows = answer.list("submissions").map { item in
      let (center, due) = (item.words("center"), item.words("due"))
      return [
        item.words("id"), item.words("kind"), item.words("status"), center.isEmpty ? "-" : center,
      ] + (item["state"] == nil ? [] : ["due \(due.isEmpty ? "-" : due)"]) + [item.words("title")]
    }
    console.table(rows)
    let next = answer.words("next")
    if !next.isEmpty { console.say("There is more: --cursor \(next)") }
  }

  static func forms(_ answer: JSONValue, _ console: Console) {
    for form in answer.list("forms") {
      console.out(console.bold("\(form.words("kind")): \(form.words("title"))"))
      for field in form.list("fields") {
        let need = field.isTrue("required") ? "needed" : "optional"
        console.out("  \(field.words("name"))\t\(need)\t\(field.words("help"))")
      }
    }
  }

  static func broker(_ answer: JSONValue, _ console: Console) {
    console.table(
      answer.list("tasks").map { task in
        [
          task.words("submission"), task.words("document"), "both name \(task.words("shared"))",
          task.words("title"),
        ]
      })
  }

  static func neighbours(_ answer: JSONValue, _ console: Console) {
    let rows = answer.list("similar").map { item in
      let shared = item.list("shared").prefix(5).map { $0.words("text") }
      return [
        item.words("id"), "[\(item.words("label"))]", item.words("title"),
        "share: \(shared.joined(separator: ", "))",
      ]
    }
    console.table(rows)
  }
}
