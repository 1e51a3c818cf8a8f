import Ingestion
import KnowledgeBase
import KnowledgeModel

extension Command {
  static let job = Command(
    name: "job", arguments: "list | start KIND | show ID | cancel ID",
    summary: "Work that takes longer: what runs, what waits, what came of the rest.",
    options: [
      "start KIND          verify, retag, rebuild-index or backup; with --server it is done there and this",
      "                    command waits for it unless --no-wait is said",
      "cancel ID           one that waits, or that can stop half way",
    ],
    examples: ["kb-cli job list", "kb-cli job start verify"],
    run: { arguments, setting in
      switch try arguments.positional("list, start, show or cancel") {
      case "list": return try JobVerbs.list(&arguments, setting)
      case "start": return try JobVerbs.start(&arguments, setting)
      case "show": return try JobVerbs.show(&arguments, setting)
      case "cancel": return try JobVerbs.cancel(&arguments, setting)
      case let word: throw UsageError.unexpected(word)
      }
    })
}

/// What `kb-cli job` does.
enum JobVerbs {
  static func list(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("/v1/jobs", [("limit", "200")])
    } locally: {
      Payload.jobs(try $0.jobs(limit: 200, as: setting.principal), into: &$1)
    }
    let value = try answer.tell(setting) { value, console in
      console.table(value.list("jobs").map(row))
    }
    return value.list("jobs").isEmpty ? .nothingFound : .done
  }

  static func start(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let waits = !arguments.flag("--no-wait")
    let name = try arguments.positional("KIND")
    try arguments.finish()
    guard let kind = Job.Kind(rawValue: name) else {
      throw UsageError.badValue(option: "KIND", value: name, expected: Values.list(Job.Kind.self))
    }
    var answer = try setting.answer { _ in
      RemoteQuestion("POST", "/v1/jobs") { $0.member("kind", kind.rawValue) }
    } locally: {
      Payload.job(try $0.addJob(kind, as: setting.principal), into: &$1)
    }
    let added = try JSONValue(answer.json)
    if waits { answer = try finish(added, setting) }
    let job = try answer.tell(setting) { job, console in console.table([row(job)]) }
    return job.words("state") == "failed" ? .badData : .done
  }

  /// Waits for a server's job; does one of the data directory unless a server does.
  private static func finish(_ job: JSONValue, _ setting: Setting) throws -> Answer {
    guard let id = JobID(job.words("id")) else { throw JobRefusal.absent }
    Interrupt.listen()
    if let server = setting.server {
      while true {
        let answer = Answer(json: try server.ask(RemoteQuestion("/v1/jobs/\(id)")))
        let now = try JSONValue(answer.json)
        if Job.State(rawValue: now.words("state"))?.isOver ?? true || Interrupt.cameIn {
          return answer
        }
        setting.console.progress("\(now.words("state")), \(now.words("progress")) documents")
        Console.pause()
      }
    }
    let workspace = try setting.workspace()
    while !(try workspace.job(id, as: setting.principal)).state.isOver, !Interrupt.cameIn {
      let ran = try workspace.runNextJob { job in
        setting.console.progress("\(job.kind.rawValue), \(job.progress) documents")
      } while: {
        !Interrupt.cameIn
      }
      if ran == nil { Console.pause() }
    }
    setting.console.progress("")
    let ended = try workspace.job(id, as: setting.principal)
    return Answer { Payload.job(ended, into: &$0) }
  }

  static func show(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let id = try id(&arguments)
    let answer = try setting.answer { _ in
      RemoteQuestion("/v1/jobs/\(id)")
    } locally: {
      Payload.job(try $0.job(id, as: setting.principal), into: &$1)
    }
    try answer.tell(setting) { job, console in console.table([row(job)]) }
    return .done
  }

  static func cancel(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let id = try id(&arguments)
    let answer = try setting.answer { _ in
      RemoteQuestion("DELETE", "/v1/jobs/\(id)")
    } locally: {
      Payload.job(try $0.cancelJob(id, as: setting.principal), into: &$1)
    }
    try answer.tell(setting) { job, console in console.table([row(job)]) }
    return .done
  }

  private static func id(_ arguments: inout Arguments) throws -> JobID {
    let name = try arguments.positional("ID")
    try arguments.finish()
    guard let id = JobID(name) else { throw JobRefusal.absent }
    return id
  }

  private static func row(_ job: JSONValue) -> [String] {
    let progress = job.count("progress")
    return [
      job.words("id"), job.words("kind"), job.isTrue("stopping") ? "stopping" : job.words("state"),
      job.words("author"), job.words("created_at"),
      progress == 0 ? "" : "\(progress) documents", job.words("result"),
    ]
  }
}
