import Ingestion
import KnowledgeBase
import KnowledgeModel

extension Command {
  static let remark = Command(
    name: "remark", arguments: "show ID | judge ID VERDICT | propose ID TEXT | answer ID PROPOSAL",
    summary: "What readers make of a document, and the changes that they propose.",
    options: [
      "show ID             one's own word and proposals; all, for who may change the document",
      "judge ID VERDICT    useful, seen-too, wrong, expired, or none",
      "propose ID TEXT     --paragraph N; the title if not said",
      "answer ID PROPOSAL  --accept or --decline, --reason TEXT",
    ],
    examples: [
      "kb-cli remark show N901103", "kb-cli remark judge N901103 useful --as kim",
    ],
    isLong: true,
    run: { arguments, setting in
      switch try arguments.positional("show, judge, propose or answer") {
      case "show":
        let name = try arguments.positional("ID")
        try arguments.finish()
        return try tell(name, "", setting) { try remarks(on: name, $0, setting, &$1) }
      case "judge": return try judge(&arguments, setting)
      case "propose": return try propose(&arguments, setting)
      case "answer": return try answer(&arguments, setting)
      case let word: throw UsageError.unexpected(word)
      }
    })

  private static func judge(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let name = try arguments.positional("ID")
    let word = try arguments.positional("VERDICT")
    try arguments.finish()
    let verdict = DocumentVerdict(rawValue: word)
    guard verdict != nil || word == "none" else {
      throw UsageError.badValue(
        option: "VERDICT", value: word, expected: Values.list(DocumentVerdict.self) + ", none")
    }
    return try tell(
      name, "/verdict", setting, "PUT", write: { $0.member("verdict", verdict?.rawValue) }
    ) {
      try $0.judge(name, as: verdict, by: setting.principal)
      try remarks(on: name, $0, setting, &$1)
    }
  }

  private static func propose(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let paragraph =
      try arguments.option("--paragraph", expected: "a number from 0", { Int($0) }) ?? 0
    let name = try arguments.positional("ID")
    let text = try arguments.positional("TEXT")
    try arguments.finish()
    let answer = try setting.answer { server in
      RemoteQuestion("POST", "/v1/documents/\(try server.document(named: name).id)/proposals") {
        json in
        json.member("paragraph", paragraph)
        json.member("text", text)
      }
    } locally: {
      Payload.proposal(
        try $0.propose(text, paragraph: paragraph, of: name, by: setting.principal), into: &$1)
    }
    try answer.tell(setting) { $1.out($0.words("id")) }
    return .done
  }

  private static func answer(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let (isAccepted, isDeclined) = (arguments.flag("--accept"), arguments.flag("--decline"))
    let reason = try arguments.option("--reason")
    let name = try arguments.positional("ID")
    let proposal = try arguments.positional("PROPOSAL")
    try arguments.finish()
    guard isAccepted != isDeclined, let reason else {
      throw UsageError.refused("answer needs --accept or --decline, and --reason")
    }
    return try tell(
      name, "/proposals:answer", setting, "POST",
      write: { json in
        json.member("proposal", proposal)
        json.member("accept", isAccepted)
        json.member("reason", reason)
      }
    ) {
      try $0.answer(
        proposal, on: name, accepting: isAccepted, reason: reason, by: setting.principal)
      try remarks(on: name, $0, setting, &$1)
    }
  }

  private static func remarks(
    on name: String, _ workspace: Workspace, _ setting: Setting, _ json: inout JSONWriter
  ) throws {
    guard let remarks = try workspace.remarks(on: name, as: setting.principal) else {
      throw UsageError.refused("no document \(name) that you may read")
    }
    Payload.remarks(remarks, into: &json)
  }

  /// Asks for the remarks on a document, after something was done to them, and tells them.
  private static func tell(
    _ name: String, _ path: String, _ setting: Setting, _ method: String = "GET",
    write: ((inout JSONWriter) -> Void)? = nil,
    locally: (Workspace, inout JSONWriter) throws -> Void
  ) throws -> ExitCode {
    let answer = try setting.answer(
      { server in
        let place = "/v1/documents/\(try server.document(named: name).id)"
        return write.map { RemoteQuestion(method, place + path, object: $0) }
          ?? RemoteQuestion(place + "/remarks")
      }, locally: locally)
    try answer.tell(setting) { value, console in
      if !value.words("verdict").isEmpty { console.out("your word: \(value.words("verdict"))") }
      for count in value.list("verdicts") where count.count("sources") > 0 {
        console.out("\(count.words("verdict")): \(count.count("sources"))")
      }
      console.table(
        value.list("proposals").map { proposal in
          [proposal.words("id"), proposal.words("state"), "p\(proposal.count("paragraph"))"]
            + ["text", "answer"].map(proposal.words)
        })
    }
    return .done
  }
}
