import KnowledgeBase
import KnowledgeModel
import RecordStore

extension Command {
  static let alert = Command(
    name: "alert", arguments: "list | add QUERY | remove NUMBER | seen | delivery",
    summary: "Saved searches of an account, named by --as, and what is new in them.",
    options: [
      "list                the saved searches and the inbox",
      "add QUERY           with --name N, --sector S..., --kind K..., --hts NUMBER",
      "delivery            by which ways alerts leave the house; --mail on|off, --every at-once|daily|weekly, --webhook URL|none change it",
    ],
    examples: [
      "kb-cli alert add 'hts:8542 laredo' --name 'Chips at Laredo' --as kim",
      "kb-cli alert list --as kim",
    ],
    run: { arguments, setting in
      guard setting.principal.account != nil else {
        throw UsageError.refused("alerts belong to an account; name one with --as")
      }
      let workspace = try setting.workspace()
      switch try arguments.positional("list, add, remove, seen or delivery") {
      case "list":
        try arguments.finish()
        try workspace.deliverAlerts()
        try workspace.remindOfClocks(now: .now())
        let searches = try workspace.savedSearches(as: setting.principal)
        let items = try workspace.inbox(limit: 100, as: setting.principal)
        let reminders = try workspace.reminders(limit: 100, as: setting.principal)
        if setting.isJSON {
          setting.console.json { AlertPayload.inbox(searches, items, reminders, into: &$0) }
        } else {
          for search in searches {
            setting.console.out(
              Console.safe("search \(search.own)\t\(search.name)\t\(search.question)"))
          }
          for reminder in reminders {
            setting.console.out(
              Console.safe(
                "\(reminder.isSeen ? "seen" : "new ")\t\(reminder.submission)\tby \(reminder.due): \(ServiceClock.words(reminder.purpose))\t\(reminder.title)"
              ))
          }
          for item in items {
            setting.console.out(
              Console.safe(
                "\(item.alert.seenAt == nil ? "new " : "seen")\t\(item.document.id)\t\(item.document.document.title)\t\(item.searchName)"
              ))
          }
        }
        return items.isEmpty && reminders.isEmpty ? .nothingFound : .done
      case "add":
        let name = try arguments.option("--name")
        var question = SearchQuestion("")
        question.sectors = try arguments.options(
          "--sector", expected: Values.sectorFilters, Reference.sectorFilter(named:))
        question.kinds = try arguments.options(
          "--kind", expected: Values.list(DocumentKind.self), DocumentKind.init)
        question.tariff = try arguments.option("--hts")
        question.text = try arguments.nextPositional() ?? ""
        try arguments.finish()
        // What came before the first saved search is nobody's alert.
        try workspace.deliverAlerts()
        let search = try workspace.saveSearch(
          question, name: name ?? question.text, as: setting.principal)
        setting.console.out("\(search.own)")
        return .done
      case "remove":
        let text = try arguments.positional("NUMBER")
        try arguments.finish()
        guard let number = Int64(text) else { throw SubmissionRefusal.absent }
        try workspace.removeSavedSearch(number, as: setting.principal)
        return .done
      case "seen":
        try arguments.finish()
        try workspace.markAlertsSeen(as: setting.principal)
        return .done
      case "delivery": return try chooseDelivery(&arguments, setting, workspace)
      case let word: throw UsageError.unexpected(word)
      }
    })

  private static func chooseDelivery(
    _ arguments: inout Arguments, _ setting: Setting, _ workspace: Workspace
  ) throws -> ExitCode {
    let mail = try arguments.option("--mail", expected: "on or off") {
      ["on": true, "off": false][$0]
    }
    let rhythm = try arguments.option(
      "--every", expected: Values.list(DeliveryChoice.Rhythm.self), DeliveryChoice.Rhythm.init)
    let webhook = try arguments.option("--webhook")
    try arguments.finish()
    var choice = try workspace.deliveryChoice(as: setting.principal)
    var secret: String?
    if mail != nil || webhook != nil || rhythm != nil {
      // Which machines webhooks may lie on, the server knows; it looks again when it posts.
      (choice, secret) = try workspace.chooseDelivery(
        byMail: mail ?? choice.byMail, every: rhythm ?? choice.rhythm,
        webhook: webhook.map { $0 == "none" ? nil : $0 } ?? choice.webhook, couriers: nil,
        as: setting.principal)
    }
    if setting.isJSON {
      setting.console.json { AlertPayload.delivery(choice, secret: secret, into: &$0) }
      return .done
    }
    setting.console.out("mail: \(choice.byMail ? "on" : "off"), \(choice.rhythm.rawValue)")
    setting.console.out(Console.safe("webhook: \(choice.webhook ?? "none")"))
    if let secret { setting.console.out("secret, shown only now: \(secret)") }
    return .done
  }
}
