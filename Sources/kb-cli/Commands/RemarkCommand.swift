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
      let workspace = try setting.workspace()
      switch verb {
      case "judge":
        let word = try arguments.positional("VERDICT")
        try arguments.finish()
        let verdict = DocumentVerdict(rawValue: word)
        guard verdict != nil || word == "none" else {
          throw UsageError.badValue(
            option: "VERDICT", value: word, expected: Values.list(DocumentVerdict.self) + ", none")
        }
        try workspace.judge(id, as: verdict, by: setting.principal)
      case "propose":
        let text = try arguments.positional("TEXT")
        try arguments.finish()
        let proposal = try workspace.propose(
          text, paragraph: paragraph ?? 0, of: id, by: setting.principal)
        setting.console.out(proposal.id.description)
        return .done
      case "answer":
        let proposal = try arguments.positional("PROPOSAL")
        try arguments.finish()
        guard isAccepted != isDeclined, let reason else {
          throw UsageError.refused("answer needs --accept or --decline, and --reason")
        }
        try workspace.answer(
          proposal, on: id, accepting: isAccepted, reason: reason, by: setting.principal)
      default: try arguments.finish()
      }
      guard let remarks = try workspace.remarks(on: id, as: setting.principal) else {
        setting.console.complain("kb-cli: no document \(id) that you may read.")
        return .nothingFound
      }
      if setting.isJSON {
        setting.console.json { Payload.remarks(remarks, into: &$0) }
        return .done
      }
      if let own = remarks.own { setting.console.out("your word: \(own.words)") }
      for count in remarks.counts ?? [] where count.sources > 0 {
        setting.console.out("\(count.verdict.words): \(count.sources)")
      }
      for proposal in remarks.proposals {
        setting.console.out(
          Console.safe(
            "\(proposal.id)\t\(proposal.state.rawValue)\tp\(proposal.paragraph)\t\(proposal.text)\t\(proposal.answer ?? "")"
          ))
      }
      return .done
    })
}
