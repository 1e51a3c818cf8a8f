import Ingestion
import KnowledgeBase
import KnowledgeModel

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
        let terms = try PartyReport.Terms(&arguments)
        let name = try arguments.positional("NAME")
        let other = try arguments.positional("OTHER")
        try arguments.finish()
        let answer = try setting.answer { _ in
          RemoteQuestion("POST", "/v1/parties:merge") { json in
            json.member("name", name)
            json.member("other", other)
            terms.write(into: &json)
          }
        } locally: {
          Payload.partyStatement(
            try $0.mergeParties(
              name, other, reason: terms.reason, within: terms.compartment, as: setting.principal),
            into: &$1)
        }
        try answer.tell(setting) { $1.table([PartyReport.row($0)]) }
        return .done
      case "split":
        let terms = try PartyReport.Terms(&arguments)
        let spelling = try arguments.positional("SPELLING")
        try arguments.finish()
        let answer = try setting.answer { _ in
          RemoteQuestion("POST", "/v1/parties:split") { json in
            json.member("name", spelling)
            terms.write(into: &json)
          }
        } locally: {
          Payload.partyStatement(
            try $0.splitParty(
              spelling, reason: terms.reason, within: terms.compartment, as: setting.principal),
            into: &$1)
        }
        try answer.tell(setting) { $1.table([PartyReport.row($0)]) }
        return .done
      case "undo":
        let statement = try arguments.positional("STATEMENT")
        try arguments.finish()
        if let server = setting.server {
          _ = try server.ask(
            RemoteQuestion("POST", "/v1/parties:undo") { $0.member("statement", statement) })
        } else {
          try setting.workspace().undoPartyStatement(statement, as: setting.principal)
        }
        return .done
      case let word: throw UsageError.unexpected(word)
      }
    })
}

/// Parties, and what was said about their names.
private enum PartyReport {
  private static let most = 20

  /// Why, and for whose eyes.
  struct Terms {
    let reason: String
    let compartment: Compartment?

    init(_ arguments: inout Arguments) throws {
      let label = try arguments.option(
        "--label", expected: Values.list(HandlingLabel.self), HandlingLabel.init)
      let owner = try arguments.option(
        "--owner", expected: Values.sectors, Reference.sector(named:))
      guard let reason = try arguments.option("--reason") else {
        throw UsageError.missingValue(option: "--reason")
      }
      self.reason = reason
      guard let label else {
        compartment = nil
        return
      }
      guard let compartment = Compartment(label: label, owner: owner) else {
        throw UsageError.refused("--label enforcement needs --owner, the Center whose it is")
      }
      self.compartment = compartment
    }

    func write(into json: inout JSONWriter) {
      json.member("reason", reason)
      guard let compartment else { return }
      json.member("label", compartment.label.rawValue)
      if case .enforcement(let owner) = compartment { json.member("owner", owner.rawValue) }
    }
  }

  static func show(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let day = try arguments.option("--as-of", expected: Values.day) { CalendarDate($0) }
    let name = try arguments.positional("NAME")
    try arguments.finish()
    var answer: Answer?
    if let server = setting.server {
      answer = Answer(
        json: try server.ask(
          RemoteQuestion("/v1/parties", [("name", name), ("as_of", day?.description)])))
    } else if let card = try setting.workspace().party(
      named: name, through: day, as: setting.principal)
    {
      answer = Answer { Payload.party(card, into: &$0) }
    }
    guard let answer else {
      setting.console.complain("kb-cli: no document that you may read names a party \(name).")
      return .nothingFound
    }
    try answer.tell(setting) { value, console in
      console.out(console.bold(value.texts("names").joined(separator: "; ")))
      console.out("\(value.count("total")) document\(value.count("total") == 1 ? "" : "s")")
      console.table(
        value.list("documents").prefix(most).map { document in
          ["id", "date", "label", "status", "title"].map(document.words)
        })
      if value.texts("labels").count > 1 {
        console.say(
          "The labels differ: that they mean one party is taken from its name alone, unless said below."
        )
      }
      console.table(
        value.list("ports").prefix(most).map {
          ["port", $0.words("name"), String($0.count("documents"))]
        }
          + value.list("headings").prefix(most).map {
            ["hts", $0.words("number"), String($0.count("count"))]
          })
      console.table(value.list("statements").map(row))
    }
    return .done
  }

  static func row(_ statement: JSONValue) -> [String] {
    let words =
      statement.words("kind") == PartyStatement.Kind.merge.rawValue
      ? "\(statement.words("name")) = \(statement.words("other"))"
      : "\(statement.words("name")) is another party"
    return [
      statement.words("id"), words, "\(statement.words("author")): \(statement.words("reason"))",
      "for readers of " + statement.texts("compartments").joined(separator: " and "),
    ]
  }
}
