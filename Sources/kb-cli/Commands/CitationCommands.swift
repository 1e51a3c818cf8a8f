import Ingestion
import KnowledgeBase
import KnowledgeModel
import RecordStore

extension Command {
  static let citations = Command(
    name: "citations", arguments: "[ID]",
    summary: "What a document cites and what cites it; or check the citations of a text.",
    options: [
      "--depth 2           also what lies behind the neighbours",
      "--limit N           1 to 100 of each direction; 50 if not said",
      "--cursor C          the page after; `next` of the page before",
      "--check FILE|-      look up each citation and quotation of a text instead",
      "--as-of D           with --check: as of that day",
      "--correct NUMBER    say what the document really does to a number that it cites …",
      "--treatment T       … one of cites, follows, clarifies, distinguishes, proposes-to-modify, …",
      "--reason TEXT       … and why",
    ],
    examples: [
      "kb-cli citations N901103", "kb-cli citations H901140 --depth 2 --json",
      "kb-cli citations --check memo.txt --as-of 2014-01-31",
      "kb-cli citations H901140 --correct N901103 --treatment cites --reason 'only reported'",
    ],
    isLong: true,
    run: { arguments, setting in
      if let file = try arguments.option("--check") {
        return try check(file, &arguments, setting)
      }
      let target = try arguments.option("--correct")
      let treatment = try arguments.option(
        "--treatment", expected: Values.list(Treatment.self), Treatment.init)
      let reason = try arguments.option("--reason")
      var question = CitationQuestion()
      question.depth =
        try arguments.option("--depth", expected: "1 or 2") { ["1": 1, "2": 2][$0] } ?? 1
      question.limit =
        try arguments.option("--limit", expected: "a number from 1 to 100") {
          Int($0).flatMap { (1...100).contains($0) ? $0 : nil }
        } ?? 50
      question.cursor = try arguments.option("--cursor")
      let name = try arguments.positional("ID")
      try arguments.finish()
      if let target {
        guard let treatment, let reason, !reason.isEmpty else {
          throw UsageError.refused("--correct needs --treatment and --reason")
        }
        return try correct(target, of: name, treatment, reason, setting)
      }
      let answer = try setting.answer { server in
        RemoteQuestion(
          "/v1/documents/\(try server.document(named: name).id)/citations",
          [
            ("depth", String(question.depth)), ("limit", String(question.limit)),
            ("cursor", question.cursor),
          ])
      } locally: { workspace, json in
        guard let answer = try workspace.citations(of: name, question, as: setting.principal)
        else { throw NothingThere.document(name) }
        Payload.citations(answer, into: &json)
      }
      let value = try answer.tell(setting, CitationWords.graph)
      let total = ["cites", "cited_by"].reduce(0) { $0 + (value[$1]?.count("total") ?? 0) }
      return total == 0 ? .nothingFound : .done
    })

  private static func correct(
    _ target: String, of name: String, _ treatment: Treatment, _ reason: String,
    _ setting: Setting
  ) throws -> ExitCode {
    let answer = try setting.answer { server in
      RemoteQuestion("PUT", "/v1/documents/\(try server.document(named: name).id)/citations") {
        $0.member("target", target)
        $0.member("treatment", treatment.rawValue)
        $0.member("reason", reason)
      }.changingAnyVersion()
    } locally: { workspace, json in
      guard let stored = try workspace.document(named: name, as: setting.principal) else {
        throw NothingThere.document(name)
      }
      guard
        let cited = try workspace.citedIdentifier(target, of: stored.id, as: setting.principal)
      else { throw UsageError.refused("\(name) does not cite \(target)") }
      let outcome = try workspace.correctCitation(
        stored.id, target: cited, treatment: treatment, reason: reason, expecting: nil,
        as: setting.principal)
      Payload.outcome(outcome, into: &json)
    }
    try answer.tell(setting) { value, console in
      console.out("\(value.words("id")) \(treatment.rawValue) \(Console.safe(target))")
    }
    return .done
  }

  private static func check(
    _ file: String, _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let day =
      try arguments.option("--as-of", expected: Values.day) { CalendarDate($0) } ?? setting.today
    try arguments.finish()
    guard let bytes = Console.contents(of: file) else {
      throw UsageError.refused("\(file) cannot be read")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UsageError.refused("\(file) is not UTF-8 text")
    }
    let answer = try setting.answer { _ in
      RemoteQuestion(
        "POST", "/v1/citations", [("as_of", day.description)], body: bytes, type: "text/plain")
    } locally: {
      Payload.check(try $0.check(memo: text, asOf: day, as: setting.principal), into: &$1)
    }
    return try answer.tell(setting, CitationWords.memo).list("citations").isEmpty
      ? .nothingFound : .done
  }
}
