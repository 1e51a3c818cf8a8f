import Ingestion
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What is done to one submission.
extension SubmissionAct {
  func one(_ verb: String, _ arguments: inout Arguments) throws -> ExitCode {
    switch verb {
    case "similar": return try similar(&arguments)
    case "take-over": return try takeOver(&arguments)
    case "attach": return try attach(&arguments)
    case "attachment": return try attachment(&arguments)
    default:
      let (id, step) = try SubmissionStep.read(verb, &arguments)
      try take(step, on: id)
      return .done
    }
  }

  private func id(_ arguments: inout Arguments) throws -> SubmissionID {
    guard let id = SubmissionID(try arguments.positional("ID")) else {
      throw SubmissionRefusal.absent
    }
    return id
  }

  private func take(_ step: SubmissionStep, on id: SubmissionID) throws {
    if case .amend(let bytes) = step {
      return try filing(step.remote(id)) {
        try $0.amend(id, with: bytes, expecting: nil, as: setting.principal, holding: code)
      }
    }
    if case .file = step {
      return try filing(step.remote(id)) {
        try $0.fileDraft(id, expecting: nil, as: setting.principal)
      }
    }
    var isGone = false
    var notes: [JSONValue] = []
    let answer = try setting.answer { _ in
      carrying(step.remote(id))
    } locally: { workspace, json in
      let view = try step.take(on: id, workspace, as: setting.principal, holding: code)
      isGone = view == nil
      if let view {
        var offer: TeachingOffer?
        if case .show = step {
          offer = try workspace.teachingOffer(of: view, as: setting.principal)
        }
        SubmissionPayload.view(view, offer: offer, into: &json)
        if let triage = view.triage {
          let written = Answer { SubmissionPayload.notes(triage, into: &$0) }
          notes = try JSONValue(written.json).list("notes")
        }
      } else {
        json.object { $0.member("moved", "out of your sight") }
      }
    }
    var value = try JSONValue(answer.json)
    if isGone || value["moved"] != nil {
      try answer.tell(setting) { _, _ in }
      return setting.console.say("Moved, out of your sight.")
    }
    if let server = setting.server, !setting.isJSON {
      // What a note came to is the notes alone.
      if value["id"] == nil { value = try JSONValue(server.ask(SubmissionStep.show.remote(id))) }
      if value["state"] != nil {
        notes = try JSONValue(server.ask(RemoteQuestion("/v1/submissions/\(id)/notes")))
          .list("notes")
      }
    }
    if case .publish = step { setting.console.say("Published as \(value.words("document")).") }
    if setting.isJSON {
      try answer.tell(setting) { _, _ in }
    } else {
      SubmissionWords.view(value, notes: notes, setting.console)
    }
  }

  /// A question by whoever holds the receipt code, if one was given.
  func carrying(_ question: RemoteQuestion) -> RemoteQuestion {
    var question = question
    if let code { question.headers.append(("Receipt-Code", code.description)) }
    return question
  }

  func filing(
    _ question: RemoteQuestion, locally file: (Workspace) throws -> Filing
  ) throws {
    let answer = try setting.answer { server in
      try server.doingWork(carrying(question))
    } locally: {
      SubmissionPayload.filing(try file($0), into: &$1)
    }
    try answer.tell(setting, SubmissionWords.filing)
  }

  /// The module that came with a submission, into review.
  private func takeOver(_ arguments: inout Arguments) throws -> ExitCode {
    let id = try id(&arguments)
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("POST", "/v1/submissions/\(id)/module").changingAnyVersion()
    } locally: {
      Payload.module(
        try $0.takeOverModule(of: id, expecting: nil, as: setting.principal), into: &$1)
    }
    try answer.tell(setting, ModuleWords.row)
    return .done
  }

  private func similar(_ arguments: inout Arguments) throws -> ExitCode {
    let id = try id(&arguments)
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("/v1/submissions/\(id)/similar")
    } locally: { workspace, json in
      guard let found = try workspace.neighbours(of: id, limit: 10, as: setting.principal) else {
        throw SubmissionRefusal.absent
      }
      Payload.similar(found, into: &json)
    }
    return try answer.tell(setting, SubmissionWords.neighbours).list("similar").isEmpty
      ? .nothingFound : .done
  }

  private func attachment(_ arguments: inout Arguments) throws -> ExitCode {
    let id = try id(&arguments)
    let text = try arguments.positional("NUMBER")
    try arguments.finish()
    guard let number = Int(text) else { throw SubmissionRefusal.absent }
    if let server = setting.server {
      let question = RemoteQuestion("/v1/submissions/\(id)/attachments/\(number)")
      try server.ask(carrying(question)) { setting.console.raw($0) }
      return .done
    }
    guard
      let (_, reader) = try setting.workspace().attachment(
        number, of: id, as: setting.principal, holding: code)
    else { throw SubmissionRefusal.absent }
    while let piece = try reader.next() { setting.console.raw(piece) }
    return .done
  }

  private func attach(_ arguments: inout Arguments) throws -> ExitCode {
    let named = try arguments.option("--type")
    let id = try id(&arguments)
    let path = try arguments.positional("FILE")
    try arguments.finish()
    guard let bytes = Console.contents(of: path, limit: AttachmentPolicy.largest) else {
      throw UsageError.refused("\(path) cannot be read, or is larger than 64 MiB")
    }
    let name = path == "-" ? "input" : path.split(separator: "/").last.map(String.init) ?? path
    let type = named ?? AttachmentPolicy.type(ofFileNamed: name) ?? "text/plain"
    let digest = AttachmentPolicy.digest(of: bytes)
    var answer = try setting.answer { _ in
      carrying(
        RemoteQuestion("POST", "/v1/submissions/\(id)/attachments") { json in
          json.member("name", name)
          json.member("type", type)
          json.member("size", bytes.count)
          json.member("sha256", digest)
        })
    } locally: {
      let attachment = try $0.announceAttachment(
        name: name, type: type, size: bytes.count, digest: digest, to: id, as: setting.principal,
        holding: code)
      SubmissionPayload.attachment(attachment, into: &$1)
    }
    var value = try JSONValue(answer.json)
    while !value.isTrue("complete"), value.count("received") < bytes.count {
      let start = value.count("received")
      let part = Array(bytes[start..<min(start + AttachmentPolicy.part, bytes.count)])
      answer = try setting.answer { _ in
        var question = RemoteQuestion(
          "PUT", "/v1/submissions/\(id)/attachments/\(value.count("number"))", body: part)
        question.headers.append(("Upload-Offset", String(start)))
        return carrying(question)
      } locally: {
        let attachment = try $0.attach(
          part, at: start, to: value.count("number"), of: id, as: setting.principal, holding: code)
        SubmissionPayload.attachment(attachment, into: &$1)
      }
      value = try JSONValue(answer.json)
    }
    answer.print(setting)
    return .done
  }
}
