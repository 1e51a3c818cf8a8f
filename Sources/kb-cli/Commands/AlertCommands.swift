import Ingestion
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
    isLong: true,
    run: { arguments, setting in
      guard setting.server != nil || setting.principal.account != nil else {
        throw UsageError.refused("alerts belong to an account; name one with --as")
      }
      switch try arguments.positional("list, add, remove, seen or delivery") {
      case "list": return try list(&arguments, setting)
      case "add": return try add(&arguments, setting)
      case "remove":
        let text = try arguments.positional("NUMBER")
        try arguments.finish()
        guard let number = Int64(text) else { throw SubmissionRefusal.absent }
        if let server = setting.server {
          _ = try server.ask(RemoteQuestion("DELETE", "/v1/alerts", [("id", String(number))]))
        } else {
          try setting.workspace().removeSavedSearch(number, as: setting.principal)
        }
        return .done
      case "seen":
        try arguments.finish()
        if let server = setting.server {
          _ = try server.ask(RemoteQuestion("POST", "/v1/alerts/seen"))
        } else {
          try setting.workspace().markAlertsSeen(as: setting.principal)
        }
        return .done
      case "delivery": return try chooseDelivery(&arguments, setting)
      case let word: throw UsageError.unexpected(word)
      }
    })

  private static func list(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("/v1/alerts", [("limit", "100")])
    } locally: { workspace, json in
      try workspace.deliverAlerts()
      try workspace.remindOfClocks(now: .now())
      let searches = try workspace.savedSearches(as: setting.principal)
      let items = try workspace.inbox(limit: 100, as: setting.principal)
      let reminders = try workspace.reminders(limit: 100, as: setting.principal)
      let teaching = try workspace.teachingNotices(limit: 100, as: setting.principal)
      AlertPayload.inbox(searches, items, reminders, teaching, into: &json)
    }
    let inbox = try answer.tell(setting) { value, console in
      console.table(
        value.list("searches").map {
          ["search \($0.words("id"))", $0.words("name"), $0.words("q")]
        })
      console.table(
        value.list("reminders").map { reminder in
          let clock = ServiceClock.Purpose(rawValue: reminder.words("clock"))
          return [
            reminder.isTrue("seen") ? "seen" : "new ", reminder.words("submission"),
            "by \(reminder.words("due")): \(clock.map(ServiceClock.words) ?? reminder.words("clock"))",
            reminder.words("title"),
          ]
        })
      console.table(
        value.list("teaching").map { notice in
          let due = notice.words("due")
          return [
            notice.words("kind"), notice.words("title"),
            (due.isEmpty ? "" : "by \(due): ") + notice.words("words"),
          ]
        })
      console.table(
        value.list("inbox").map { item in
          [item.isTrue("seen") ? "seen" : "new "] + ["id", "title", "search"].map(item.words)
        })
    }
    let isEmpty = ["inbox", "reminders", "teaching"].allSatisfy { inbox.list($0).isEmpty }
    return isEmpty ? .nothingFound : .done
  }

  private static func add(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let name = try arguments.option("--name")
    var question = SearchQuestion("")
    question.sectors = try arguments.options(
      "--sector", expected: Values.sectorFilters, Reference.sectorFilter(named:))
    question.kinds = try arguments.options(
      "--kind", expected: Values.list(DocumentKind.self), DocumentKind.init)
    question.tariff = try arguments.option("--hts")
    question.text = try arguments.nextPositional() ?? ""
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("POST", "/v1/alerts") { json in
        json.member("name", name ?? question.text)
        json.member("q", question.text)
        json.members("sector", question.sectors.map(\.rawValue))
        json.members("kind", question.kinds.map(\.rawValue))
        if let tariff = question.tariff { json.member("hts", tariff) }
      }
    } locally: { workspace, json in
      // What came before the first saved search is nobody's alert.
      try workspace.deliverAlerts()
      let search = try workspace.saveSearch(
        question, name: name ?? question.text, as: setting.principal)
      AlertPayload.search(search, into: &json)
    }
    try answer.tell(setting) { $1.out($0.words("id")) }
    return .done
  }

  private static func chooseDelivery(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let mail = try arguments.option("--mail", expected: "on or off") {
      ["on": true, "off": false][$0]
    }
    let rhythm = try arguments.option(
      "--every", expected: Values.list(DeliveryChoice.Rhythm.self), DeliveryChoice.Rhythm.init)
    let webhook = try arguments.option("--webhook")
    try arguments.finish()
    var answer = try setting.answer { _ in
      RemoteQuestion("/v1/alerts/delivery")
    } locally: {
      let choice = try $0.deliveryChoice(as: setting.principal)
      AlertPayload.delivery(choice, secret: nil, into: &$1)
    }
    if mail != nil || webhook != nil || rhythm != nil {
      let choice = try JSONValue(answer.json)
      let byMail = mail ?? choice.isTrue("mail")
      let every = rhythm ?? DeliveryChoice.Rhythm(rawValue: choice.words("rhythm")) ?? .atOnce
      let hook = webhook.map { $0 == "none" ? nil : $0 } ?? choice["webhook"]?.text
      answer = try setting.answer { _ in
        RemoteQuestion("PUT", "/v1/alerts/delivery") { json in
          json.member("mail", byMail)
          json.member("rhythm", every.rawValue)
          if let hook { json.member("webhook", hook) }
        }
      } locally: {
        // Which machines webhooks may lie on, the server knows; it looks again when it posts.
        let (choice, secret) = try $0.chooseDelivery(
          byMail: byMail, every: every, webhook: hook, couriers: nil, as: setting.principal)
        AlertPayload.delivery(choice, secret: secret, into: &$1)
      }
    }
    try answer.tell(setting) { value, console in
      console.out("mail: \(value.isTrue("mail") ? "on" : "off"), \(value.words("rhythm"))")
      console.out("webhook: \(value["webhook"] == nil ? "none" : value.words("webhook"))")
      let secret = value.words("secret")
      if !secret.isEmpty { console.out("secret, shown only now: \(secret)") }
    }
    return .done
  }
}
