import KnowledgeBase
import KnowledgeModel
import RecordStore

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
    let lines = try setting.workspace().audit(
      before: nil, subject: subject, limit: limit, as: setting.principal)
    for line in lines {
      if setting.isJSON {
        setting.console.json { Payload.auditLine(line, into: &$0) }
      } else {
        setting.console.out(
          Console.safe(
            [
              String(line.number), line.at.description, line.author, line.action, line.subject,
              line.detail,
            ].joined(separator: "\t")))
      }
    }
    return lines.isEmpty ? .nothingFound : .done
  }

  static func verify(_ setting: Setting) throws -> ExitCode {
    let check = try setting.workspace().verifyAudit(as: setting.principal)
    let faults = check.faults.map(\.explanation)
    if setting.isJSON {
      setting.console.json { Payload.auditCheck(check, into: &$0) }
    } else {
      for fault in faults { setting.console.out(fault) }
      if faults.isEmpty {
        setting.console.out(
          "Sound: \(check.lines) lines, \(check.heads) signed heads, end \(check.endText).")
      }
      for words in check.changesOfKey { setting.console.say(words) }
    }
    return faults.isEmpty ? .done : .badData
  }
}
