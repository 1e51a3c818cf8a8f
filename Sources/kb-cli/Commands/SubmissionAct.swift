import KnowledgeBase
import KnowledgeModel
import RecordStore

/// One act on submissions, with what all of them need.
struct SubmissionAct {
  let setting: Setting
  let code: ReceiptCode?

  func run(_ verb: String, _ arguments: inout Arguments) throws -> ExitCode {
    switch verb {
    case "list": return try list(&arguments)
    case "forms": return try forms(&arguments)
    case "schema":
      try arguments.finish()
      setting.console.raw(SubmissionForms.schema)
      return .done
    case "add": return try add(&arguments)
    case "measures":
      try arguments.finish()
      let measures = try setting.workspace().centerMeasures(as: setting.principal)
      setting.console.json { SubmissionPayload.measures(measures, into: &$0) }
      return .done
    case "corrections":
      try arguments.finish()
      let all = try setting.workspace().threadCorrections(as: setting.principal)
      if setting.isJSON {
        setting.console.json { SubmissionPayload.corrections(all, into: &$0) }
      } else {
        for correction in all {
          setting.console.out(
            Console.safe("\(correction.submission)\t\(correction.number)\t\(correction.draft)"))
        }
      }
      return all.isEmpty ? .nothingFound : .done
    case "broker": return try broker(&arguments)
    default:
      guard CommandWords(of: .submission).verbs.contains(verb) else {
        throw UsageError.unexpected(verb)
      }
      return try one(verb, &arguments)
    }
  }

  private func list(_ arguments: inout Arguments) throws -> ExitCode {
    var filter = SubmissionFilter()
    filter.isQueue = arguments.flag("--queue")
    filter.isBreached = arguments.flag("--breached")
    filter.kind = try arguments.option(
      "--kind", expected: Values.list(SubmissionKind.self), SubmissionKind.init)
    filter.status = try arguments.option(
      "--status", expected: Values.list(PublicStatus.self), PublicStatus.init)
    filter.center = try arguments.option("--center", expected: Values.sectors) {
      Reference.sector(named: $0)
    }
    filter.before = try arguments.option(
      "--cursor", expected: "a submission's id, as next gives it"
    ) {
      SubmissionID($0)
    }
    filter.limit =
      try arguments.option("--limit", expected: "a number from 1 to 1000") {
        Int($0).flatMap { (1...1000).contains($0) ? $0 : nil }
      } ?? 50
    try arguments.finish()
    let (views, next) = try setting.workspace().submissions(filter, as: setting.principal)
    if setting.isJSON {
      setting.console.json { SubmissionPayload.list(views, next: next, into: &$0) }
      return views.isEmpty ? .nothingFound : .done
    }
    for view in views {
      let submission = view.submission
      let status = submission.state.publicStatus?.rawValue ?? "draft"
      let due = view.side == .center ? "\tdue \(view.due.map(\.description) ?? "-")" : ""
      setting.console.out(
        Console.safe(
          "\(submission.id)\t\(submission.form.kind.rawValue)\t\(status)\t\(submission.center?.rawValue ?? "-")\(due)\t\(submission.form.title)"
        ))
    }
    if let next { setting.console.say("There is more: --cursor \(next)") }
    return views.isEmpty ? .nothingFound : .done
  }

  private func forms(_ arguments: inout Arguments) throws -> ExitCode {
    let kind = try arguments.nextPositional()
    try arguments.finish()
    let forms = SubmissionForms.all.filter { kind == nil || $0.kind.rawValue == kind }
    if setting.isJSON {
      setting.console.json { SubmissionPayload.forms(forms, into: &$0) }
    } else {
      for form in forms {
        setting.console.out(setting.console.bold("\(form.kind.rawValue): \(form.title)"))
        for field in form.fields {
          let need = form.isRequired(field) ? "needed" : "optional"
          setting.console.out("  \(field.name)\t\(need)\t\(field.help)")
        }
      }
    }
    return forms.isEmpty ? .nothingFound : .done
  }

  private func add(_ arguments: inout Arguments) throws -> ExitCode {
    let kind = try arguments.option("--kind")
    let label = try arguments.option("--label")
    let isDraft = arguments.flag("--draft")
    let key = try arguments.option("--idempotency-key")
    let pairs = try arguments.options("--field")
    let filing: Filing
    if pairs.isEmpty {
      guard kind == nil, label == nil, !isDraft else {
        throw UsageError.refused(
          "--kind, --label and --draft go with --field; a file says its own, as in {\"label\": …}")
      }
      let bytes = try contents(&arguments)
      try arguments.finish()
      filing = try setting.workspace().submit(bytes, once: key, as: setting.principal)
    } else {
      try arguments.finish()
      var received = ReceivedSubmission(kind: kind, label: label, isDraft: isDraft)
      received.fields = try Self.fields(pairs)
      filing = try setting.workspace().submit(received, once: key, as: setting.principal)
    }
    tell(filing)
    return .done
  }

  /// `NAME=VALUE`, a name that stands twice being a list.
  private static func fields(_ pairs: [String]) throws(UsageError) -> [ReceivedField] {
    var order: [String] = []
    var values: [String: [String]] = [:]
    for pair in pairs {
      guard let equals = pair.firstIndex(of: "=") else {
        throw .badValue(option: "--field", value: pair, expected: "NAME=VALUE")
      }
      let name = String(pair[..<equals])
      if values[name] == nil { order.append(name) }
      values[name, default: []].append(String(pair[pair.index(after: equals)...]))
    }
    return order.map { name in
      let list = values[name] ?? []
      return ReceivedField(name, list.count == 1 ? .text(list[0]) : .list(list))
    }
  }

  private func broker(_ arguments: inout Arguments) throws -> ExitCode {
    let workspace = try setting.workspace()
    if let name = try arguments.nextPositional() {
      let document = try arguments.positional("DOCUMENT")
      try arguments.finish()
      guard let id = SubmissionID(name), let document = DocumentID(document) else {
        throw SubmissionRefusal.absent
      }
      try workspace.finishBrokerTask(id, document, as: setting.principal)
      return .done
    }
    try workspace.workOutBrokerTasks()
    let items = try workspace.brokerItems(as: setting.principal)
    if setting.isJSON {
      setting.console.json { SubmissionPayload.brokerItems(items, into: &$0) }
      return items.isEmpty ? .nothingFound : .done
    }
    for item in items {
      setting.console.out(
        Console.safe(
          "\(item.task.submission)\t\(item.task.document)\tboth name \(item.task.shared)\t\(item.title)"
        ))
    }
    return items.isEmpty ? .nothingFound : .done
  }

  func center(_ name: String) throws(UsageError) -> Sector {
    guard let center = Reference.sector(named: name) else {
      throw .badValue(option: "CENTER", value: name, expected: Values.sectors)
    }
    return center
  }

  func account(_ arguments: inout Arguments) throws(UsageError) -> AccountID? {
    let name = try arguments.positional("ACCOUNT")
    if name == "nobody" { return nil }
    guard let account = AccountID(name) else {
      throw .badValue(option: "ACCOUNT", value: name, expected: "an account's id, or nobody")
    }
    return account
  }

  func contents(_ arguments: inout Arguments) throws -> [UInt8] {
    let path = try arguments.positional("FILE")
    guard let bytes = Console.contents(of: path, limit: 1 << 20) else {
      throw UsageError.refused("\(path) cannot be read, or is larger than 1 MiB")
    }
    return bytes
  }
}
