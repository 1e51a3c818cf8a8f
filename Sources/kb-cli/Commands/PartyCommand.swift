import Ingestion
import KnowledgeBase
import KnowledgeModel
import RecordStore

extension Command {
  static let party = Command(
    name: "party", arguments: "show NAME | merge NAME OTHER | split SPELLING | undo STATEMENT",
    summary: "What is known of an importer, a maker or another party; which names are its own.",
    options: [
      "show NAME           --as-of D; by any spelling of the name",
      "merge NAME OTHER    says that two names are of one party; --reason TEXT",
      "split SPELLING      says that one spelling is another party than the rest; --reason TEXT",
      "undo STATEMENT      takes back what was said, by the id that show gives",
      "--label L           merge, split: only for who may read that label, --owner S with enforcement",
    ],
    examples: [
      "kb-cli party show 'ACME Electronics'",
      "kb-cli party merge 'Northgate Pharma' 'Northgate Components' --reason 'one importer number'",
    ],
    isLong: true,
    run: { arguments, setting in
      switch try arguments.positional("show, merge, split or undo") {
      case "show": return try PartyReport.show(&arguments, setting)
      case "merge":
        let (reason, compartment) = try PartyReport.terms(&arguments)
        let name = try arguments.positional("NAME")
        let other = try arguments.positional("OTHER")
        try arguments.finish()
        return try PartyReport.say("merge", setting) { json in
          json.member("name", name)
          json.member("other", other)
          PartyReport.write(reason, compartment, into: &json)
        } locally: {
          try $0.mergeParties(
            name, other, reason: reason, within: compartment, as: setting.principal)
        }
      case "split":
        let (reason, compartment) = try PartyReport.terms(&arguments)
        let spelling = try arguments.positional("SPELLING")
        try arguments.finish()
        return try PartyReport.say("split", setting) { json in
          json.member("name", spelling)
          PartyReport.write(reason, compartment, into: &json)
        } locally: {
          try $0.splitParty(spelling, reason: reason, within: compartment, as: setting.principal)
        }
      case "undo":
        let statement = try arguments.positional("STATEMENT")
        try arguments.finish()
        if let server = setting.server {
          let question = RemoteQuestion("POST", "/v1/parties:undo") {
            $0.member("statement", statement)
          }
          _ = try server.ask(question)
        } else {
          try setting.workspace().undoPartyStatement(statement, as: setting.principal)
        }
        return .done
      case let word: throw UsageError.unexpected(word)
      }
    })
}

/// Prints parties and what was said about their names.
private enum PartyReport {
  private static let most = 20

  static func show(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let day = try arguments.option("--as-of", expected: Values.day) { CalendarDate($0) }
    let name = try arguments.positional("NAME")
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("/v1/parties", [("name", name), ("as_of", day?.description)])
    } locally: { workspace, json in
      guard let card = try workspace.party(named: name, through: day, as: setting.principal) else {
        throw NothingThere(words: "no document that you may read names a party \(name).")
      }
      Payload.party(card, into: &json)
    }
    try answer.tell(setting, words)
    return .done
  }

  private static func words(_ card: JSONValue, _ console: Console) {
    console.out(console.bold(card.texts("names").joined(separator: "; ")))
    let total = card.count("total")
    console.out("\(total) document\(total == 1 ? "" : "s")")
    console.table(
      card.list("documents").prefix(most).map { document in
        let date = document.words("date")
        return [
          "  \(document.words("id"))", date.isEmpty ? "undated" : date,
          "[\(document.words("label"))]", document.words("status"), document.words("title"),
        ]
      })
    if card.texts("labels").count > 1 {
      console.say(
        "The labels differ: that they mean one party is taken from its name alone, unless said below."
      )
    }
    console.table(
      card.list("ports").prefix(most).map {
        ["  port", $0.words("name"), $0.words("documents")]
      })
    console.table(
      card.list("headings").prefix(most).map { ["  hts", $0.words("number"), $0.words("count")] })
    for statement in card.list("statements") { self.statement(statement, console) }
  }

  /// What is said about names, at a server or in the data directory.
  static func say(
    _ act: String, _ setting: Setting, _ write: (inout JSONWriter) -> Void,
    locally body: (Workspace) throws -> PartyStatement
  ) throws -> ExitCode {
    let answer = try setting.answer { _ in
      RemoteQuestion("POST", "/v1/parties:\(act)", object: write)
    } locally: {
      Payload.partyStatement(try body($0), into: &$1)
    }
    try answer.tell(setting, statement)
    return .done
  }

  static func write(
    _ reason: String, _ compartment: Compartment?, into json: inout JSONWriter
  ) {
    json.member("reason", reason)
    guard let compartment else { return }
    json.member("label", compartment.label.rawValue)
    if case .enforcement(let owner) = compartment { json.member("owner", owner.rawValue) }
  }

  static func terms(
    _ arguments: inout Arguments
  ) throws -> (reason: String, compartment: Compartment?) {
    let label = try arguments.option(
      "--label", expected: Values.list(HandlingLabel.self), HandlingLabel.init)
    let owner = try arguments.option(
      "--owner", expected: Values.sectors, Reference.sector(named:))
    guard let reason = try arguments.option("--reason") else {
      throw UsageError.missingValue(option: "--reason")
    }
    guard let label else { return (reason, nil) }
    guard let compartment = Compartment(label: label, owner: owner) else {
      throw UsageError.refused("--label enforcement needs --owner, the Center whose it is")
    }
    return (reason, compartment)
  }

  private static func statement(_ statement: JSONValue, _ console: Console) {
    let (name, other) = (statement.words("name"), statement.words("other"))
    let day = statement.words("at").prefix(10)
    console.table([
      [
        "  \(statement.words("id"))",
        other.isEmpty ? "\(name) is another party" : "\(name) = \(other)",
        "\(statement.words("author")), \(day): \(statement.words("reason"))",
        "for readers of \(statement.texts("compartments").joined(separator: " and "))",
      ]
    ])
  }
}
