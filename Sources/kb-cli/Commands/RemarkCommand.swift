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
    run: { arguments, setting in
      let verb = try arguments.positional("show, judge, propose or answer")
      guard ["show", "judge", "propose", "answer"].contains(verb) else {
        throw UsageError.unexpected(verb)
      }
      let paragraph = try arguments.option("--paragraph", expected: "a number from 0", { Int($0) })
      let isAccepted = arguments.flag("--accept")
      let isDeclined = arguments.flag("--decline")
      let reason = try arguments.option("--reason")
      let id = try arguments.positional("ID")
      let act = RemarkAct(id: id, setting: setting)
      switch verb {
      case "judge":
        let word = try arguments.positional("VERDICT")
        try arguments.finish()
        let verdict = DocumentVerdict(rawValue: word)
        guard verdict != nil || word == "none" else {
          throw UsageError.badValue(
            option: "VERDICT", value: word, expected: Values.list(DocumentVerdict.self) + ", none")
        }
        return try act.remarks { path in
          RemoteQuestion("PUT", "\(path)/verdict") { $0.member("verdict", verdict?.rawValue) }
        } locally: {
          try $0.judge(id, as: verdict, by: setting.principal)
        }
      case "propose":
        let text = try arguments.positional("TEXT")
        try arguments.finish()
        return try act.propose(text, paragraph: paragraph ?? 0)
      case "answer":
        let proposal = try arguments.positional("PROPOSAL")
        try arguments.finish()
        guard isAccepted != isDeclined, let reason else {
          throw UsageError.refused("answer needs --accept or --decline, and --reason")
        }
        return try act.remarks { path in
          RemoteQuestion("POST", "\(path)/proposals:answer") { json in
            json.member("proposal", proposal)
            json.member("accept", isAccepted)
            json.member("reason", reason)
          }
        } locally: {
          try $0.answer(
            proposal, on: id, accepting: isAccepted, reason: reason, by: setting.principal)
        }
      default:
        try arguments.finish()
        return try act.remarks({ RemoteQuestion("\($0)/remarks") }, locally: { _ in })
      }
    })
}

/// What is done with the remarks on one document.
private struct RemarkAct {
  let id: String
  let setting: Setting

  /// Does something, and tells of the remarks as they are then.
  func remarks(
    _ question: (String) -> RemoteQuestion, locally act: (Workspace) throws -> Void
  ) throws -> ExitCode {
    let answer = try setting.answer { server in
      question("/v1/documents/\(try server.document(named: id).id)")
    } locally: { workspace, json in
      try act(workspace)
      guard let remarks = try workspace.remarks(on: id, as: setting.principal) else {
        throw NothingThere.document(id)
      }
      Payload.remarks(remarks, into: &json)
    }
    try answer.tell(setting) { value, console in
      func words(_ verdict: JSONValue?) -> String {
        let text = Console.safe(verdict?.text ?? "")
        return DocumentVerdict(rawValue: text)?.words ?? text
      }
      if value["verdict"] != nil { console.out("your word: \(words(value["verdict"]))") }
      for count in value.list("verdicts") where count.count("sources") > 0 {
        console.out("\(words(count["verdict"])): \(count.words("sources"))")
      }
      console.table(
        value.list("proposals").map { proposal in
          [
            proposal.words("id"), proposal.words("state"), "p\(proposal.words("paragraph"))",
            proposal.words("text"), proposal.words("answer"),
          ]
        })
    }
    return .done
  }

  func propose(_ text: String, paragraph: Int) throws -> ExitCode {
    let answer = try setting.answer { server in
      RemoteQuestion("POST", "/v1/documents/\(try server.document(named: id).id)/proposals") {
        $0.member("text", text)
        $0.member("paragraph", paragraph)
      }
    } locally: {
      Payload.proposal(
        try $0.propose(text, paragraph: paragraph, of: id, by: setting.principal), into: &$1)
    }
    try answer.tell(setting) { $1.out($0.words("id")) }
    return .done
  }
}
