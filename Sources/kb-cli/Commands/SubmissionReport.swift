import Courseware
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What is said of a submission.
extension SubmissionAct {
  func tell(_ filing: Filing) {
    let submission = filing.file.submission
    if setting.isJSON {
      setting.console.json { SubmissionPayload.filing(filing, into: &$0) }
      return
    }
    setting.console.out(submission.id.description)
    if let code = filing.code {
      setting.console.out("receipt code: \(code)")
      setting.console.say(
        "Keep the receipt code: it opens the answers, and it is shown only now.")
    }
  }

  func tell(_ view: SubmissionView, _ offer: TeachingOffer? = nil) {
    if setting.isJSON {
      setting.console.json { SubmissionPayload.view(view, offer: offer, into: &$0) }
      return
    }
    let submission = view.submission
    var lines = [
      "\(submission.id)  \(submission.form.kind.rawValue)  [\(submission.label.rawValue)]  \(submission.state.publicStatus?.rawValue ?? "draft")",
      submission.form.title,
    ]
    if let told = submission.outcomeCode { lines.append("outcome: \(told.words)") }
    if let outcome = submission.outcome { lines.append("outcome: \(outcome)") }
    for field in submission.form.fields where field.name != "title" {
      lines.append("  \(field.name): \(field.values.joined(separator: "; "))")
    }
    for message in view.file.messages {
      lines.append(
        "\(message.at) \(message.side == .center ? "Center" : "submitter"): \(message.body)")
    }
    for attachment in view.file.attachments {
      lines.append("attachment \(attachment.number): \(attachment.name), \(attachment.size) bytes")
    }
    for note in offer?.notes ?? [] {
      lines.append(
        "\(note.finding.isBinding ? "rule" : "advice") \(note.finding.rule): \(note.place), \(note.finding.sentence)"
      )
    }
    if let module = offer?.module {
      let state = module.taken.map { "taken over, \($0.state.rawValue)" }
      lines.append(
        "module \(module.name ?? "unnamed") from \(module.place): "
          + (state ?? (module.faults.isEmpty ? "can be built" : "\(module.faults.count) to mend")))
      lines += module.faults.map(\.description)
    }
    if let triage = view.triage {
      lines.append(
        "state \(submission.state.rawValue), Center \(submission.center?.rawValue ?? "none"): \(submission.routing)"
      )
      for clock in view.clocks {
        let state =
          clock.isBreached
          ? "BREACHED" : clock.isPaused ? "paused" : clock.isRunning ? "running" : "kept"
        lines.append(
          "clock \(clock.purpose.rawValue): \(clock.used) of \(clock.limit) business days, due \(clock.due), \(state)"
        )
      }
      if let rating = triage.ratings.last {
        lines.append("rated \(rating.reliability)\(rating.credibility) by \(rating.author)")
      }
      lines.append("corroborated by \(view.corroboration) independent sources")
      for link in triage.links { lines.append("\(link.from) \(link.relation.rawValue) \(link.to)") }
      for note in triage.notes { lines.append("note \(note.at) \(note.author): \(note.body)") }
    }
    for line in lines { setting.console.out(Console.safe(line)) }
  }
}
