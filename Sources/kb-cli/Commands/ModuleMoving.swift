import Courseware
import Ingestion
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// The way of a module through its versions and states: saved, put up for review, published, rolled back, and what
/// becomes of the changes that readers propose.
extension ModuleVerbs {
  @Sendable static func save(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let note = try arguments.option("--note") ?? ""
    let submits = arguments.flag("--submit")
    let files = try files(&arguments)
    var worst = ExitCode.done
    for file in files {
      do {
        let source = try contents(of: file)
        var answer = try setting.answer { _ in
          RemoteQuestion(
            "POST", "/v1/modules", [("note", note.isEmpty ? nil : note)], body: source,
            type: "text/markdown")
        } locally: {
          Payload.module(
            try $0.saveModule(source, file: file, note: note, as: setting.principal), into: &$1)
        }
        let row = try JSONValue(answer.json)
        if submits, row.words("state") == ModuleState.draft.rawValue {
          answer = try moved(
            row.words("name"), to: .inReview, reason: note, expecting: row.count("version"),
            setting)
        }
        try answer.tell(setting, ModuleWords.row)
      } catch let refusal as TeachingRefusal {
        worst = tell(refusal, setting)
      }
    }
    return worst
  }

  @Sendable static func publish(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let reason = try arguments.option("--reason") ?? "read and approved"
    let names = try files(&arguments)
    var worst = ExitCode.done
    for name in names {
      do {
        try publish(name, reason, setting)
      } catch let refusal as TeachingRefusal {
        worst = tell(refusal, setting)
      }
    }
    return worst
  }

  /// Approves and publishes the newest version of a module, which a file must be if one is named.
  private static func publish(_ name: String, _ reason: String, _ setting: Setting) throws {
    var id = name
    if setting.server == nil, let source = Console.contents(of: name) {
      let workspace = try setting.workspace()
      id = try workspace.checkModule(
        source, file: name, isForRelease: true, as: setting.principal
      ).module.head.name
      let newest = try workspace.module(id, as: setting.principal)?.version.source
      guard newest == String(decoding: source, as: UTF8.self) else {
        throw TeachingRefusal.incomplete(
          "\(name) is not the newest version of \(id): somebody else than you saves it first, with kb-cli module save --submit"
        )
      }
    }
    var answer = try setting.answer { _ in
      RemoteQuestion("/v1/modules/\(id.percentEncoded)")
    } locally: { workspace, json in
      guard let row = try workspace.module(id, as: setting.principal)?.row else {
        throw TeachingRefusal.absent("module \(id)")
      }
      Payload.module(row, into: &json)
    }
    for state in [ModuleState.approved, .published] {
      let row = try JSONValue(answer.json)
      let (now, version) = (row.words("state"), row.count("version"))
      let isDue =
        state == .approved
        ? now == ModuleState.inReview.rawValue
        : now != ModuleState.published.rawValue || row.count("published") != version
      if isDue { answer = try moved(id, to: state, reason: reason, expecting: version, setting) }
    }
    try answer.tell(setting, ModuleWords.row)
  }

  private static func moved(
    _ name: String, to state: ModuleState, reason: String, expecting version: Int?,
    _ setting: Setting
  ) throws -> Answer {
    try setting.answer { _ in
      RemoteQuestion("POST", "/v1/modules/\(name.percentEncoded)/transitions") { json in
        json.member("to", state.rawValue)
        if !reason.isEmpty { json.member("reason", reason) }
      }
    } locally: {
      Payload.module(
        try $0.moveModule(
          name, to: state, reason: reason, expecting: version, as: setting.principal), into: &$1)
    }
  }

  @Sendable static func rollBack(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let name = try arguments.positional("ID")
    let version = try number(&arguments, "VERSION")
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("POST", "/v1/modules/\(name.percentEncoded)/rollback") {
        $0.member("version", version)
      }
    } locally: {
      Payload.module(
        try $0.rollBackModule(name, to: version, as: setting.principal), into: &$1)
    }
    try answer.tell(setting, ModuleWords.row)
    return .done
  }

  @Sendable static func move(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let reason = try arguments.option("--reason") ?? ""
    let name = try arguments.positional("ID")
    let word = try arguments.positional("STATE")
    try arguments.finish()
    guard let state = ModuleState(rawValue: word) else {
      throw UsageError.badValue(
        option: "STATE", value: word, expected: Values.list(ModuleState.self))
    }
    try moved(name, to: state, reason: reason, expecting: nil, setting)
      .tell(setting, ModuleWords.row)
    return .done
  }

  @Sendable static func answer(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let name = try arguments.positional("ID")
    let number = try number(&arguments, "NUMBER")
    let word = try arguments.positional("accept|decline")
    let text = try arguments.positional("TEXT")
    try arguments.finish()
    guard ["accept", "decline"].contains(word) else {
      throw UsageError.badValue(option: "answer", value: word, expected: "accept or decline")
    }
    let isAccepted = word == "accept"
    let answer = try setting.answer { _ in
      RemoteQuestion("PUT", "/v1/modules/\(name.percentEncoded)/proposals/\(number)") { json in
        json.member("outcome", isAccepted ? "accepted" : "declined")
        json.member("answer", text)
      }
    } locally: {
      Payload.proposal(
        try $0.answerProposal(
          Int64(number), of: name, isAccepted: isAccepted, answer: text, as: setting.principal),
        into: &$1)
    }
    try answer.tell(setting) { $1.table([["number", "state"].map($0.words)]) }
    return .done
  }
}
