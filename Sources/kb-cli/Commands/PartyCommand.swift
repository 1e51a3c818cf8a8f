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
    run: { arguments, setting in
      switch try arguments.positional("show, merge, split or undo") {
      case "show": return try PartyReport.show(&arguments, setting)
      case "merge":
        let (reason, compartment) = try PartyReport.terms(&arguments)
        let name = try arguments.positional("NAME")
        let other = try arguments.positional("OTHER")
        try arguments.finish()
        PartyReport.print(
          try setting.workspace().mergeParties(
            name, other, reason: reason, within: compartment, as: setting.principal), setting)
        return .done
      case "split":
        let (reason, compartment) = try PartyReport.terms(&arguments)
        let spelling = try arguments.positional("SPELLING")
        try arguments.finish()
        PartyReport.print(
          try setting.workspace().splitParty(
            spelling, reason: reason, within: compartment, as: setting.principal), setting)
        return .done
      case "undo":
        let statement = try arguments.positional("STATEMENT")
        try arguments.finish()
        try setting.workspace().undoPartyStatement(statement, as: setting.principal)
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
    guard
      let card = try setting.workspace().party(named: name, through: day, as: setting.principal)
    else {
      setting.console.complain("kb-cli: no document that you may read names a party \(name).")
      return .nothingFound
    }
    if setting.isJSON {
      setting.console.json { Payload.party(card, into: &$0) }
      return .done
    }
    let console = setting.console
    console.out(console.bold(Console.safe(card.names.joined(separator: "; "))))
    console.out("\(card.total) document\(card.total == 1 ? "" : "s")")
    for stored in card.documents.prefix(most) {
      let document = stored.document
      console.out(
        Console.safe(
          "  \(stored.id)\t\(document.issued?.description ?? "undated")\t[\(document.label.rawValue)]\t\(stored.standing.status.status.rawValue)\t\(document.title)"
        ))
    }
    if card.labels.count > 1 {
      console.say(
        "The labels differ: that they mean one party is taken from its name alone, unless said below."
      )
    }
    for port in card.ports.prefix(most) {
      console.out(Console.safe("  port\t\(port.name)\t\(port.documents.count)"))
    }
    for heading in card.headings.prefix(most) {
      console.out("  hts\t\(heading.number)\t\(heading.count)")
    }
    for statement in card.statements { print(statement, setting) }
    return .done
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

  static func print(_ statement: PartyStatement, _ setting: Setting) {
    if setting.isJSON {
      setting.console.json { Payload.partyStatement(statement, into: &$0) }
      return
    }
    let words =
      statement.kind == .merge
      ? "\(statement.name) = \(statement.other)" : "\(statement.name) is another party"
    setting.console.out(
      Console.safe(
        "  \(statement.id)\t\(words)\t\(statement.author), \(statement.at.day): \(statement.reason)\tfor readers of "
          + statement.compartments.map(\.name).joined(separator: " and ")))
  }
}
