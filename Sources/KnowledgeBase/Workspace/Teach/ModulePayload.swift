package import Courseware
import KnowledgeModel
package import RecordStore

/// Modules and learning as JSON, the same from the command line and the server.
extension Payload {
  package static func module(_ row: ModuleRow, into json: inout JSONWriter) {
    json.object { json in moduleMembers(row, &json) }
  }

  /// A module with its lessons. Keys of questions are for who teaches.
  package static func module(_ view: ModuleView, showsKeys: Bool, into json: inout JSONWriter) {
    let module = view.built.module
    let head = module.head
    json.object { json in
      moduleMembers(view.row, &json)
      json.member("shown_version", view.version.version)
      json.member("edition", view.edition.rawValue)
      json.member("summary", head.summary)
      json.member("kind", head.kind.rawValue)
      json.member("direction", head.direction.rawValue)
      json.member("audience", head.audience.rawValue)
      json.members("sectors", head.sectors.map(\.rawValue))
      json.members("tariff", head.tariffNumbers)
      json.member("owner", head.owner)
      json.member("review_by", head.reviewBy.description)
      json.member("review_overdue", head.reviewBy < Timestamp.now().day)
      json.member("language", head.language)
      json.member("pass_mark", head.passMark)
      json.members("credits", head.credits)
      json.list("flags", view.flags) { flag, json in Payload.flag(flag, into: &json) }
      json.key("lessons")
      json.array { json in
        for (index, lesson) in module.lessons.enumerated() {
          let blocks = module.blocks.filter {
            $0.lesson == index && view.edition.shows($0.label)
          }
          guard !blocks.isEmpty else { continue }
          json.object { json in
            json.member("title", lesson.title)
            json.key("blocks")
            json.array { json in
              for block in blocks { Payload.block(block, view.built, showsKeys, &json) }
            }
          }
        }
      }
    }
  }

  package static func flag(_ flag: ModuleFlag, into json: inout JSONWriter) {
    json.object { json in
      json.member("block", flag.stored.pin.block)
      json.member("question", flag.stored.pin.question)
      json.member("line", flag.stored.pin.line)
      json.member("document", flag.stored.pin.document.description)
      json.member("pinned_version", flag.stored.pin.version)
      json.member("state", flag.judgement.state.rawValue)
      json.member("detail", flag.judgement.detail)
      json.member("paragraph", flag.judgement.paragraph)
      json.member("since", flag.at.description)
      json.member("due", flag.due.description)
      json.member("suspends", flag.judgement.state.suspends)
    }
  }

  package static func faults(_ faults: SourceFaults, into json: inout JSONWriter) {
    json.object { json in
      json.member("ok", false)
      sourceFaults(faults.all, into: &json)
    }
  }

  static func sourceFaults(_ faults: [SourceFault], into json: inout JSONWriter) {
    json.objects("faults", faults) { fault, json in
      json.member("code", fault.code.rawValue)
      json.member("file", fault.file)
      json.member("line", fault.line)
      json.member("problem", fault.problem)
      json.member("remedy", fault.remedy)
    }
  }

  package static func proposal(_ proposal: LessonProposal, into json: inout JSONWriter) {
    json.object { json in
      json.member("number", Int(proposal.number))
      json.member("module", proposal.module.description)
      json.member("version", proposal.version)
      json.member("block", proposal.block)
      json.member("by", proposal.learner)
      json.member("text", proposal.text)
      json.member("at", proposal.at.description)
      json.member("due", proposal.due.description)
      json.member("state", proposal.state.rawValue)
      json.member("answer", proposal.answer)
      json.member("answered_by", proposal.answeredBy)
      json.member("answered_at", proposal.answeredAt?.description)
    }
  }

  package static func task(_ task: TeachingTask, into json: inout JSONWriter) {
    json.object { json in
      json.member("module", task.row.id.description)
      json.member("name", task.row.name)
      json.member("kind", task.kind.rawValue)
      json.member("owner", task.owner)
      json.member("due", task.due.description)
      json.member("what", task.words)
    }
  }

  package static func record(_ record: LearningRecord, into json: inout JSONWriter) {
    json.object { json in
      json.member("number", Int(record.completion.number))
      json.member("module", record.completion.module.description)
      json.member("title", record.title)
      json.member("version", record.completion.version)
      json.member("first_completed", (record.renewed ?? record.completion.at.day).description)
      json.member("at", record.completion.at.description)
      json.member("score", record.completion.score)
      json.member("passed", record.completion.isPassed)
      json.key("newer_version")
      if let newer = record.newerVersion { json.number(newer) } else { json.null() }
      json.members("doubtful_questions", record.doubtfulQuestions)
      json.objects("changes", record.changes) { change, json in
        json.member("block", change.flag.stored.pin.block)
        json.member("document", change.flag.stored.pin.document.description)
        json.member("state", change.flag.judgement.state.rawValue)
        json.member("detail", change.flag.judgement.detail)
        json.member("was", change.was)
        json.member("now", change.now)
      }
    }
  }

  package static func grading(_ grading: Grading, into json: inout JSONWriter) {
    json.object { json in
      json.member("number", Int(grading.number))
      json.member("score", grading.score)
      json.member("passed", grading.isPassed)
      json.objects("answers", grading.answers) { answer, json in
        json.member("question", answer.question)
        json.member("share", answer.share)
        json.members("answer", answer.answer)
      }
    }
  }

  package static func statistics(_ found: ModuleStatistics, into json: inout JSONWriter) {
    func count(_ name: String, _ value: Int?, _ json: inout JSONWriter) {
      json.key(name)
      if let value { json.number(value) } else { json.null() }
    }
    json.object { json in
      json.member("smallest_group", ItemStatistics.smallestGroup)
      count("learners", found.learners, &json)
      count("completions", found.completions, &json)
      count("passed", found.passed, &json)
      json.objects("questions", found.items) { item, json in
        json.member("question", item.question)
        json.member("attempts", item.attempts)
        json.member("difficulty", item.difficulty)
        json.key("discrimination")
        if let value = item.discrimination { json.number(value) } else { json.null() }
        json.key("distractors")
        json.object { json in
          for (letter, count) in item.distractors.sorted(by: { $0.key < $1.key }) {
            json.member(letter, count)
          }
        }
        json.member("look_at_it", item.isSuspicious)
      }
      json.objects("blocks", found.blocks) { report, json in
        json.member("block", report.block)
        json.member("line", report.line)
        for verdict in BlockFeedback.Verdict.allCases {
          json.member(verdict.rawValue, report.counts[verdict] ?? 0)
        }
      }
      json.objects("feedback", found.feedback) { entry, json in
        json.member("version", entry.version)
        json.member("block", entry.block)
        json.member("verdict", entry.verdict.rawValue)
        json.member("text", entry.text)
        json.member("at", entry.at.description)
      }
    }
  }

  private static func moduleMembers(_ row: ModuleRow, _ json: inout JSONWriter) {
    json.member("id", row.id.description)
    json.member("name", row.name)
    json.member("title", row.title)
    json.member("label", row.label.rawValue)
    json.member("version", row.version)
    json.member("state", row.state.rawValue)
    json.key("published")
    if let published = row.published { json.number(published) } else { json.null() }
  }

  static func block(
    _ block: AddressedBlock, _ built: BuiltModule, _ showsKeys: Bool, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.member("address", block.address)
      json.member("label", block.label.rawValue)
      if block.block.isDraft { json.member("draft", true) }
      switch block.block.content {
      case .heading(let level, let text):
        json.member("kind", "heading")
        json.member("level", level)
        json.member("text", text)
      case .paragraph(let text):
        json.member("kind", "text")
        json.member("text", text)
      case .list(let isOrdered, let items):
        json.member("kind", "list")
        json.member("ordered", isOrdered)
        json.members("items", items)
      case .table(let header, let rows):
        json.member("kind", "table")
        json.members("header", header)
        json.key("rows")
        json.array { json in
          for row in rows { json.array { json in for cell in row { json.string(cell) } } }
        }
      case .passage(let reference):
        json.member("kind", "passage")
        passage(built.passages[block.address], reference, &json)
      case .figure(let figure):
        json.member("kind", "figure")
        json.member("alternative", figure.alternative)
        json.member("caption", figure.caption)
      case .reflection(let text):
        json.member("kind", "reflection")
        json.member("text", text)
      case .glossary(let entries):
        json.member("kind", "glossary")
        json.objects("entries", entries) { entry, json in
          json.member("term", entry.term)
          json.member("meaning", entry.meaning)
        }
      case .question(let question):
        json.member("kind", "question")
        Payload.question(question, into: &json)
        json.member("difficulty", question.difficulty)
        json.member("suspended", built.suspended.contains(question.name))
        if showsKeys { json.members("key", question.rightAnswer) }
        passage(built.authorities[question.name], question.authority, &json)
      }
    }
  }

  private static func passage(
    _ passage: BuiltPassage?, _ reference: PassageReference, _ json: inout JSONWriter
  ) {
    json.member("cites", reference.address)
    guard let passage else { return }
    json.member("document", passage.id.description)
    json.member("paragraph", passage.paragraph)
    json.member("text", passage.text)
    json.member("state", passage.state.rawValue)
    json.member("status", passage.document?.status.status.rawValue)
  }
}

extension Payload {
  /// The versions of a module and how it came from state to state.
  package static func history(
    _ versions: [ModuleVersion], _ events: [ModuleEvent], into json: inout JSONWriter
  ) {
    json.object { json in
      json.objects("versions", versions) { version, json in
        json.member("version", version.version)
        json.member("at", version.at.description)
        json.member("author", version.author)
        json.member("note", version.note)
      }
      json.objects("transitions", events) { event, json in
        json.member("version", event.version)
        json.member("at", event.at.description)
        json.member("author", event.author)
        json.member("from", event.from.rawValue)
        json.member("to", event.to.rawValue)
        json.member("reason", event.reason)
      }
    }
  }
}
