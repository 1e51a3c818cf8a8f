import Ingestion
import KnowledgeBase
import KnowledgeModel

extension Command {
  static let access = Command(
    name: "access", arguments: "explain DOC ACCOUNT",
    summary: "Whether an account may read a document, and the rule that decides.", options: [],
    examples: ["kb-cli access explain N301234 kim"],
    run: { arguments, setting in
      guard try arguments.positional("explain") == "explain" else {
        throw UsageError.refused("write: kb-cli access explain DOC ACCOUNT")
      }
      let (document, account) = (
        try arguments.positional("DOC"), try arguments.positional("ACCOUNT")
      )
      try arguments.finish()
      let answer = try setting.workspace().explainAccess(
        to: document, of: account, as: setting.principal)
      if setting.isJSON {
        setting.console.json { json in
          json.object { json in
            json.member("document", answer.document?.description)
            json.member("account", answer.account)
            json.member("may_read", answer.mayRead)
            json.member("may_write", answer.mayWrite)
            json.member("rule", answer.rule)
          }
        }
      } else {
        setting.console.out(Console.safe(answer.rule))
      }
      return answer.mayRead ? .done : .notAllowed
    })

  static let audit = Command(
    name: "audit", arguments: "[verify] [--subject ID] [--limit N]",
    summary: "The record of what was done, newest first; verify checks that nobody touched it.",
    options: [
      "--subject ID        only what was done to one document, account or token",
      "--limit N           at most so many lines; 100 if not said",
      "verify              checks every line and every signed head; exit 65 when anything was altered",
    ],
    examples: [
      "kb-cli audit --limit 20", "kb-cli audit --subject acc_… --json", "kb-cli audit verify",
    ],
    isLong: true,
    run: { arguments, setting in
      let subject = try arguments.option("--subject")
      let limit =
        try arguments.option("--limit", expected: "a number from 1 to 1000000") {
          Int($0).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
        } ?? 100
      let word = try arguments.nextPositional()
      try arguments.finish()
      switch word {
      case nil:
        return try RecordCommand.list(subject, limit, setting)
      case "verify": return try RecordCommand.verify(setting)
      case let word?: throw UsageError.unexpected(word)
      }
    })
}

/// What `kb-cli audit` does.
enum RecordCommand {
  static func list(_ subject: String?, _ limit: Int, _ setting: Setting) throws -> ExitCode {
    let lines =
      if let server = setting.server {
        try entries(subject, limit, server)
      } else {
        try setting.workspace().audit(
          before: nil, subject: subject, limit: limit, as: setting.principal
        ).map { line in try JSONValue(Answer { Payload.auditLine(line, into: &$0) }.json) }
      }
    if setting.isJSON {
      for line in lines { setting.console.json { $0.value(line) } }
    } else {
      setting.console.table(
        lines.map { ["number", "at", "author", "action", "subject", "detail"].map($0.words) })
    }
    return lines.isEmpty ? .nothingFound : .done
  }

  /// The newest lines of a server's record, page after page.
  private static func entries(
    _ subject: String?, _ limit: Int, _ server: RemoteServer
  ) throws -> [JSONValue] {
    var lines: [JSONValue] = []
    var cursor: String?
    repeat {
      let page = try JSONValue(
        server.ask(
          RemoteQuestion(
            "/v1/audit",
            [
              ("subject", subject), ("limit", String(min(1000, limit - lines.count))),
              ("cursor", cursor),
            ])))
      lines += page.list("entries")
      cursor = page["next"]?.text
    } while cursor != nil && lines.count < limit
    return lines
  }

  static func verify(_ setting: Setting) throws -> ExitCode {
    let answer = try setting.answer { _ in
      RemoteQuestion("POST", "/v1/audit:verify")
    } locally: {
      Payload.auditCheck(try $0.verifyAudit(as: setting.principal), into: &$1)
    }
    let check = try answer.tell(setting) { check, console in
      for fault in check.texts("faults") { console.out(fault) }
      if check.isTrue("sound") {
        console.out(
          "Sound: \(check.words("lines")) lines, \(check.words("heads")) signed heads, end \(check.words("end"))."
        )
      }
      for signer in check.list("signers").dropFirst() {
        console.say(
          "Another key signs from line \(signer.words("from")) on (\(signer.words("key"))), as after a "
            + "restored backup. Was a backup restored then?")
      }
    }
    return check.isTrue("sound") ? .done : .badData
  }
}
