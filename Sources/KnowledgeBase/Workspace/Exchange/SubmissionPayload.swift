import Cryptography
package import KnowledgeModel
package import RecordStore

/// Submissions in JSON. What a submitter is shown is written by `own`, which is given no triage file.
package enum SubmissionPayload {
  package static func view(
    _ view: SubmissionView, offer: TeachingOffer? = nil, into json: inout JSONWriter
  ) {
    json.object { json in
      own(view.file, into: &json)
      if let triage = view.triage { internals(view, triage, into: &json) }
      if let offer {
        json.key("teaching")
        Payload.offer(offer, into: &json)
      }
    }
  }

  /// The receipt beside what was filed; the code stands in this answer and nowhere else.
  package static func filing(_ filing: Filing, into json: inout JSONWriter) {
    json.object { json in
      own(filing.file, into: &json)
      if let code = filing.code { json.member("receipt_code", code.description) }
      if let receipt = filing.receipt {
        json.key("receipt")
        json.object { receipt.write(into: &$0) }
      }
    }
  }

  package static func summary(_ view: SubmissionView, into json: inout JSONWriter) {
    json.object { json in
      head(view.submission, into: &json)
      let other: SubmissionSide = view.side == .center ? .submitter : .center
      json.member(
        "unread", view.file.messages.count { $0.side == other && $0.readAt == nil })
      if view.side == .center {
        center(view.submission, into: &json)
        json.member("due", view.due?.description)
        json.member("breached", view.clocks.contains(where: \.isBreached))
      }
    }
  }

  private static func head(_ submission: StoredSubmission, into json: inout JSONWriter) {
    json.member("id", submission.id.description)
    json.member("kind", submission.form.kind.rawValue)
    json.member("label", submission.label.rawValue)
    json.member("title", submission.form.title)
    json.member("status", submission.state.publicStatus?.rawValue ?? "draft")
    json.member("filed_at", submission.filedAt?.description)
  }

  private static func center(_ submission: StoredSubmission, into json: inout JSONWriter) {
    json.member("state", submission.state.rawValue)
    json.member("center", submission.center?.rawValue)
    json.member("routing", submission.routing)
    json.members("shared_with", submission.shared.map(\.rawValue))
    json.member("assignee", submission.assignee?.description)
    json.member("submitter", submission.author)
    json.member("organisation", submission.organisation)
  }

  private static func own(_ file: SubmissionFile, into json: inout JSONWriter) {
    let submission = file.submission
    head(submission, into: &json)
    json.member("outcome", submission.outcome)
    json.member("outcome_code", submission.outcomeCode?.rawValue)
    json.member("outcome_reason", submission.outcomeCode?.words)
    json.member("content_sha256", submission.content.description)
    json.key("fields")
    fields(submission.form, into: &json)
    json.key("public_version")
    fields(submission.form.publicVersion, into: &json)
    json.objects("messages", file.messages) { message, json in
      json.member("at", message.at.description)
      json.member("from", message.side == .center ? "center" : "submitter")
      json.member("body", message.body)
      json.member("read", message.readAt != nil)
    }
    json.key("attachments")
    json.array { json in
      for attachment in file.attachments { Self.attachment(attachment, into: &json) }
    }
    json.key("history")
    json.array { json in
      // Only what changed the public status; the internal steps between are the Center's.
      var last: PublicStatus?
      for step in file.steps where step.to.publicStatus != last {
        last = step.to.publicStatus
        json.object { json in
          json.member("at", step.at.description)
          json.member("status", last?.rawValue ?? "draft")
        }
      }
    }
  }

  package static func attachment(_ attachment: Attachment, into json: inout JSONWriter) {
    json.object { json in
      json.member("number", attachment.number)
      json.member("name", attachment.name)
      json.member("type", attachment.mediaType)
      json.member("size", attachment.size)
      json.member("sha256", attachment.digest.description)
      json.member("received", attachment.received)
      json.member("complete", attachment.state == .ready)
      json.member("from", attachment.side == .center ? "center" : "submitter")
      json.member("has_text", attachment.hasText)
      json.members("traces", attachment.traces.map(\.rawValue))
    }
  }

  private static func fields(_ form: FilledForm, into json: inout JSONWriter) {
    let rules = SubmissionForms.form(form.kind)?.fields ?? []
    json.object { json in
      for field in form.fields {
        let rule = rules.first { $0.name == field.name }
        if rule?.type == .certification {
          json.member(field.name, true)
        } else if rule?.isList == true {
          json.members(field.name, field.values)
        } else {
          json.member(field.name, field.values.first)
        }
      }
    }
  }

  private static func internals(
    _ view: SubmissionView, _ triage: TriageFile, into json: inout JSONWriter
  ) {
    let submission = view.submission
    center(submission, into: &json)
    json.member("document", view.document?.description)
    if !triage.releases.isEmpty {
      json.objects("releases", triage.releases) { release, json in
        json.member("document", release.document.description)
        json.member("label", release.compartment.label.rawValue)
        json.member("by", release.author)
        json.member("at", release.at.description)
        if let at = release.takenBackAt {
          json.member("taken_back_at", at.description)
          json.member("taken_back_by", release.takenBackBy)
          json.member("reason", release.reason)
        }
      }
    }
    json.members("may", submission.state.events(for: .center).map(\.rawValue))
    json.key("clocks")
    clocks(view.clocks, into: &json)
    json.member("corroborated_by", view.corroboration)
    if let rating = triage.ratings.last {
      json.key("rating")
      json.object { json in
        json.member("reliability", rating.reliability)
        json.member("credibility", rating.credibility)
        json.member("author", rating.author)
        json.member("at", rating.at.description)
      }
    }
    json.objects("links", triage.links) { link, json in
      json.member("from", link.from.description)
      json.member("to", link.to.description)
      json.member("relation", link.relation.rawValue)
      json.member("author", link.author)
    }
    json.objects("steps", view.file.steps) { step, json in
      json.member("at", step.at.description)
      json.member("event", step.event.rawValue)
      json.member("state", step.to.rawValue)
      json.member("author", step.author)
      json.member("reason", step.reason)
    }
  }

  private static func clocks(_ clocks: [ServiceClock], into json: inout JSONWriter) {
    json.array { json in
      for clock in clocks {
        json.object { json in
          json.member("clock", clock.purpose.rawValue)
          json.member("limit", clock.limit)
          json.member("used", clock.used)
          json.member("due", clock.due.description)
          json.member("kept_at", clock.keptAt?.description)
          json.member("paused", clock.isPaused)
          json.member("breached", clock.isBreached)
        }
      }
    }
  }

  package static func notes(_ triage: TriageFile, into json: inout JSONWriter) {
    json.object { json in
      json.objects("notes", triage.notes) { note, json in
        json.member("at", note.at.description)
        json.member("author", note.author)
        json.member("body", note.body)
      }
    }
  }

  package static func receiptKeys(_ keys: [ReceiptKey], into json: inout JSONWriter) {
    json.object { json in
      json.objects("keys", keys) { key, json in
        json.member("key", key.key)
        json.member("since", key.since.description)
        json.member("current", key.isCurrent)
      }
    }
  }

  package static func brokerItems(_ items: [BrokerItem], into json: inout JSONWriter) {
    json.object { json in
      json.objects("tasks", items) { item, json in
        json.member("submission", item.task.submission.description)
        json.member("title", item.title)
        json.member("center", item.center?.rawValue)
        json.member("document", item.task.document.description)
        json.member("shared", item.task.shared)
        json.member("at", item.task.at.description)
      }
    }
  }

  package static func list(
    _ views: [SubmissionView], next: SubmissionID?, into json: inout JSONWriter
  ) {
    json.object { json in
      json.list("submissions", views) { view, json in summary(view, into: &json) }
      json.member("next", next?.description)
    }
  }

  package static func measures(_ measures: [CenterMeasure], into json: inout JSONWriter) {
    json.object { json in
      json.objects("centers", measures) { measure, json in
        json.member("center", measure.center?.rawValue)
        json.member("open", measure.open)
        json.member("finished", measure.finished)
        json.member("unexplained", measure.unexplained)
        json.objects("clocks", measure.clocks) { clock, json in
          json.member("clock", clock.purpose.rawValue)
          json.member("kept", clock.kept)
          json.member("running", clock.running)
          json.member("breached", clock.breached)
          json.key("median_business_days")
          if let median = clock.median { json.number(median) } else { json.null() }
          json.key("p90_business_days")
          if let high = clock.ninetiethPercentile { json.number(high) } else { json.null() }
        }
      }
    }
  }

  /// The forms, as a program needs them to ask.
  package static func forms(_ forms: [SubmissionForm], into json: inout JSONWriter) {
    json.object { json in
      json.objects("forms", forms) { form, json in
        json.member("kind", form.kind.rawValue)
        json.member("title", form.title)
        json.member("explanation", form.explanation)
        json.member("widest_label", form.label.rawValue)
        json.member("acknowledge_business_days", form.promise.acknowledge)
        json.member("answer_business_days", form.promise.answer)
        json.member("decide_business_days", form.promise.decide)
        json.member("may_be_anonymous", form.mayBeAnonymous)
        json.objects("fields", form.fields) { field, json in
          json.member("name", field.name)
          json.member("type", field.type.rawValue)
          json.member("required", form.isRequired(field))
          json.member("list", field.isList)
          json.member("longest", field.longest)
          if !field.choices.isEmpty { json.members("choices", field.choices) }
          json.member("title", field.title)
          json.member("help", field.help)
        }
      }
    }
  }
}
