import Ingestion
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
      let answer = try setting.answer { _ in
        RemoteQuestion("/v1/metrics/centers")
      } locally: {
        SubmissionPayload.measures(try $0.centerMeasures(as: setting.principal), into: &$1)
      }
      answer.print(setting)
      return .done
    case "corrections":
      try arguments.finish()
      let answer = try setting.answer { _ in
        RemoteQuestion("/v1/thread-corrections")
      } locally: {
        SubmissionPayload.corrections(
          try $0.threadCorrections(as: setting.principal), into: &$1)
      }
      let value = try answer.tell(setting) { value, console in
        console.table(
          value.list("corrections").map { ["submission", "number", "draft"].map($0.words) })
      }
      return value.list("corrections").isEmpty ? .nothingFound : .done
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
    let answer = try setting.answer { _ in
      RemoteQuestion(
        "/v1/submissions",
        [
          ("queue", filter.isQueue ? "true" : nil), ("breached", filter.isBreached ? "true" : nil),
          ("kind", filter.kind?.rawValue), ("status", filter.status?.rawValue),
          ("center", filter.center?.rawValue), ("cursor", filter.before?.description),
          ("limit", String(min(200, filter.limit))),
        ])
    } locally: {
      let (views, next) = try $0.submissions(filter, as: setting.principal)
      SubmissionPayload.list(views, next: next, into: &$1)
    }
    return try answer.tell(setting, SubmissionWords.list).list("submissions").isEmpty
      ? .nothingFound : .done
  }

  private func forms(_ arguments: inout Arguments) throws -> ExitCode {
    let kind = try arguments.nextPositional()
    try arguments.finish()
    let forms = SubmissionForms.all.filter { kind == nil || $0.kind.rawValue == kind }
    try Answer { SubmissionPayload.forms(forms, into: &$0) }.tell(setting, SubmissionWords.forms)
    return forms.isEmpty ? .nothingFound : .done
  }

  private func add(_ arguments: inout Arguments) throws -> ExitCode {
    let kind = try arguments.option("--kind")
    let label = try arguments.option("--label")
    let isDraft = arguments.flag("--draft")
    let key = try arguments.option("--idempotency-key")
    let pairs = try arguments.options("--field")
    func question(_ body: [UInt8], _ type: String?) -> RemoteQuestion {
      var question = RemoteQuestion("POST", "/v1/submissions", body: body, type: type)
      if let key { question.headers.append(("Idempotency-Key", key)) }
      return question
    }
    guard !pairs.isEmpty else {
      guard kind == nil, label == nil, !isDraft else {
        throw UsageError.refused(
          "--kind, --label and --draft go with --field; a file says its own, as in {\"label\": …}")
      }
      let bytes = try Self.contents(&arguments)
      try arguments.finish()
      let isXML = bytes.first { $0 > 0x20 } == UInt8(ascii: "<")
      try filing(question(bytes, isXML ? "application/xml" : "application/json")) {
        try $0.submit(bytes, once: key, as: setting.principal)
      }
      return .done
    }
    try arguments.finish()
    var received = ReceivedSubmission(kind: kind, label: label, isDraft: isDraft)
    received.fields = try Self.fields(pairs)
    let body = Answer { received.write(into: &$0) }
    try filing(question(body.json, "application/json")) {
      try $0.submit(received, once: key, as: setting.principal)
    }
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
    if let name = try arguments.nextPositional() {
      let document = try arguments.positional("DOCUMENT")
      try arguments.finish()
      guard let id = SubmissionID(name), let document = DocumentID(document) else {
        throw SubmissionRefusal.absent
      }
      if let server = setting.server {
        let question = RemoteQuestion("POST", "/v1/broker-tasks") { json in
          json.member("submission", id.description)
          json.member("document", document.description)
        }
        _ = try server.ask(question)
      } else {
        try setting.workspace().finishBrokerTask(id, document, as: setting.principal)
      }
      return .done
    }
    let answer = try setting.answer { _ in
      RemoteQuestion("/v1/broker-tasks")
    } locally: {
      try $0.workOutBrokerTasks()
      SubmissionPayload.brokerItems(try $0.brokerItems(as: setting.principal), into: &$1)
    }
    return try answer.tell(setting, SubmissionWords.broker).list("tasks").isEmpty
      ? .nothingFound : .done
  }

  static func contents(_ arguments: inout Arguments) throws -> [UInt8] {
    let path = try arguments.positional("FILE")
    guard let bytes = Console.contents(of: path, limit: 1 << 20) else {
      throw UsageError.refused("\(path) cannot be read, or is larger than 1 MiB")
    }
    return bytes
  }
}

extension ReceivedSubmission {
  /// As the API takes it.
  fileprivate func write(into json: inout JSONWriter) {
    json.object { json in
      json.member("kind", kind)
      if let label { json.member("label", label) }
      if isDraft { json.member("draft", true) }
      for field in fields {
        switch field.value {
        case .text(let text): json.member(field.name, text)
        case .list(let texts): json.members(field.name, texts)
        default: break
        }
      }
    }
  }
}
