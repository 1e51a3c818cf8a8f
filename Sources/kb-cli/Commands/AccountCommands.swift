import Ingestion
import KnowledgeBase
import KnowledgeModel

extension Command {
  static let account = Command(
    name: "account",
    arguments:
      "add NAME --role ROLE | list | change NAME … | disable NAME | reassign NAME --to NAME",
    summary: "Who may sign in.",
    options: [
      "--role ROLE         partner, officer, trainer, administrator or auditor",
      "--organisation O    the partner's importer, broker or association",
      "--center S          a Center that the officer or trainer works for; may be repeated",
      "--clearance enforcement  the officer may read enforcement documents: of the Centers named, or of all ten",
      "                    when none is",
      "--mail ADDRESS      where alerts are sent, if the account wishes",
      "--password-stdin    reads the password for the pages from standard input",
      "change NAME         other Centers (--center S... or --center none), --clearance enforcement|none,",
      "                    --mail ADDRESS|none; holds from the next request on",
      "password NAME --password-stdin  sets a password anew and ends the account's sessions",
      "disable NAME [--to NAME]  ends the account, its sessions and tokens at once; --to reassigns its work",
      "reassign NAME --to NAME  another account of the same role and organisation takes over",
    ],
    examples: [
      "kb-cli account add boss --role administrator",
      "kb-cli account add kim --role officer --center ele --clearance enforcement",
      "printf %s 'correct horse battery' | kb-cli account add ann --role partner --organisation ACME --password-stdin",
      "kb-cli account list --json",
      "kb-cli account disable kim",
    ],
    isLong: true,
    run: { arguments, setting in
      switch try arguments.positional("add, list, change, password, disable or reassign") {
      case "add": return try AccountCommand.add(&arguments, setting)
      case "list": return try AccountCommand.list(&arguments, setting)
      case "change": return try AccountCommand.change(&arguments, setting)
      case "password": return try AccountCommand.setPassword(&arguments, setting)
      case "disable": return try AccountCommand.disable(&arguments, setting)
      case "reassign": return try AccountCommand.reassign(&arguments, setting)
      case let word: throw UsageError.unexpected(word)
      }
    })
}

/// What `kb-cli account` does.
enum AccountCommand {
  static func add(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let role = try arguments.option(
      "--role", expected: Role.ofAccounts.map(\.rawValue).joined(separator: ", "), role)
    var new = NewAccount(name: "", role: role ?? .partner)
    new.organisation = try arguments.option("--organisation")
    new.centers = Set(
      try arguments.options("--center", expected: "a Center's code") { Reference.sector(named: $0) }
    )
    new.isCleared =
      try arguments.option("--clearance", expected: "enforcement") {
        $0 == "enforcement" ? true : nil
      } ?? false
    new.mail = try arguments.option("--mail")
    let readsPassword = arguments.flag("--password-stdin")
    new.name = try arguments.positional("NAME")
    try arguments.finish()
    guard role != nil else { throw UsageError.missingArgument(name: "--role") }
    if readsPassword { new.password = try password() }
    let answer = try setting.answer { _ in
      RemoteQuestion("POST", "/v1/accounts") { new.write(into: &$0) }
    } locally: {
      Payload.account(try $0.add(new, as: setting.principal), into: &$1)
    }
    let account = try answer.tell(setting) { $1.out($0.words("id")) }
    let name = account.words("name")
    setting.console.say(
      "\(name) is \(account.words("role")). Give a token with: kb-cli token add '\(name)'")
    return .done
  }

  static func list(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    try arguments.finish()
    let answer =
      if let server = setting.server {
        try remoteList(server)
      } else {
        try localList(setting)
      }
    let accounts = try answer.tell(setting) { value, console in
      console.table(value.list("accounts").map(row))
    }
    return accounts.list("accounts").isEmpty ? .nothingFound : .done
  }

  private static func localList(_ setting: Setting) throws -> Answer {
    let workspace = try setting.workspace()
    var accounts: [Account] = []
    while true {
      let page = try workspace.accounts(
        after: accounts.last?.name.description ?? "", limit: 500, as: setting.principal)
      accounts += page
      if page.count < 500 { break }
    }
    return Answer { json in
      json.object { json in
        json.list("accounts", accounts) { account, json in Payload.account(account, into: &json) }
      }
    }
  }

  /// All pages; each account is written as it came.
  private static func remoteList(_ server: RemoteServer) throws -> Answer {
    let accounts = try server.accounts()
    return Answer { json in
      json.object { json in
        json.list("accounts", accounts) { account, json in json.value(account) }
      }
    }
  }

  private static func row(_ account: JSONValue) -> [String] {
    let (organisation, centers, clearance) = (
      account.words("organisation"), account.texts("centers"), account.texts("clearance")
    )
    return [
      account.words("id"), account.words("name"), account.words("role"),
      organisation.isEmpty ? centers.joined(separator: " ") : organisation,
      clearance.isEmpty ? "" : "cleared for \(clearance.joined(separator: " "))",
      account["disabled_at"] == nil ? "" : "disabled",
    ].filter { !$0.isEmpty }
  }

  static func change(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    var change = AccountChange()
    let centers = try arguments.options("--center")
    if centers == ["none"] {
      change.centers = []
    } else if !centers.isEmpty {
      change.centers = Set(
        try centers.map { (name) throws(UsageError) in
          guard let sector = Reference.sector(named: name) else {
            throw .badValue(option: "--center", value: name, expected: "a Center's code, or none")
          }
          return sector
        })
    }
    change.isCleared = try arguments.option("--clearance", expected: "enforcement or none") {
      ["enforcement": true, "none": false][$0]
    }
    change.mail = try arguments.option("--mail").map { $0 == "none" ? "" : $0 }
    let name = try arguments.positional("NAME")
    try arguments.finish()
    let answer = try setting.answer { server in
      try server.changing(account: name) { change.write(into: &$0) }
    } locally: {
      Payload.account(try $0.change(name, change, as: setting.principal), into: &$1)
    }
    try answer.tell(setting) { _, _ in }
    setting.console.say("\(Console.safe(name)) is changed.")
    return .done
  }

  static func setPassword(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let readsPassword = arguments.flag("--password-stdin")
    let name = try arguments.positional("NAME")
    try arguments.finish()
    guard readsPassword else { throw UsageError.missingArgument(name: "--password-stdin") }
    let word = try password()
    if let server = setting.server {
      _ = try server.ask(server.changing(account: name) { $0.member("password", word) })
    } else {
      try setting.workspace().setPassword(word, of: name, as: setting.principal)
    }
    setting.console.say("\(Console.safe(name)) has a new password and is signed out.")
    return .done
  }

  static func disable(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let successor = try arguments.option("--to")
    let name = try arguments.positional("NAME")
    try arguments.finish()
    if let server = setting.server {
      let question = try server.changing(account: name) { json in
        if let successor { json.member("successor", successor) }
        json.member("disabled", true)
      }
      _ = try server.ask(question)
    } else {
      let workspace = try setting.workspace()
      if let successor { try workspace.reassign(name, to: successor, as: setting.principal) }
      try workspace.disable(name, as: setting.principal)
    }
    setting.console.say("\(Console.safe(name)) is disabled.")
    return .done
  }

  static func reassign(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let successor = try arguments.option("--to")
    let name = try arguments.positional("NAME")
    // Also without the option: `reassign FROM TO`.
    let second = successor == nil ? try arguments.nextPositional() : nil
    try arguments.finish()
    guard let to = successor ?? second else { throw UsageError.missingArgument(name: "--to") }
    if let server = setting.server {
      _ = try server.ask(server.changing(account: name) { $0.member("successor", to) })
    } else {
      try setting.workspace().reassign(name, to: to, as: setting.principal)
    }
    setting.console.say("\(Console.safe(to)) does the work of \(Console.safe(name)) now.")
    return .done
  }

  static func role(_ text: String) -> Role? {
    Role(rawValue: text).flatMap { Role.ofAccounts.contains($0) ? $0 : nil }
  }

  /// The first line of standard input.
  private static func password() throws(UsageError) -> String {
    guard let bytes = Console.contents(of: "-", limit: 4096),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw .refused("the password on standard input must be UTF-8 of at most 1,024 bytes") }
    return String(text.prefix { $0 != "\n" && $0 != "\r\n" && $0 != "\r" })
  }
}

extension NewAccount {
  fileprivate func write(into json: inout JSONWriter) {
    json.member("name", name)
    json.member("role", role.rawValue)
    if let organisation { json.member("organisation", organisation) }
    if !centers.isEmpty { json.members("centers", centers.sorted().map(\.rawValue)) }
    if isCleared { json.member("clearance", "enforcement") }
    if let mail { json.member("mail", mail) }
    if let password { json.member("password", password) }
  }
}

extension AccountChange {
  fileprivate func write(into json: inout JSONWriter) {
    if let centers { json.members("centers", centers.sorted().map(\.rawValue)) }
    if let isCleared { json.member("clearance", isCleared ? "enforcement" : "none") }
    if let mail { json.member("mail", mail) }
  }
}

extension RemoteServer {
  fileprivate func accounts() throws -> [JSONValue] {
    var accounts: [JSONValue] = []
    var cursor: String?
    repeat {
      let page = try JSONValue(
        ask(RemoteQuestion("/v1/accounts", [("limit", "500"), ("cursor", cursor)])))
      accounts += page.list("accounts")
      cursor = page["next"]?.text
    } while cursor != nil
    return accounts
  }

  /// A change of the account that is named by its name or id.
  fileprivate func changing(
    account name: String, _ write: (inout JSONWriter) -> Void
  ) throws -> RemoteQuestion {
    var id = name
    if AccountID(name) == nil {
      let account = try accounts().first { $0["name"]?.text == name }
      guard let found = account?["id"]?.text else {
        throw NothingThere(words: "there is no account \(name)")
      }
      id = found
    }
    return RemoteQuestion("PATCH", "/v1/accounts/\(id.percentEncoded)", object: write)
  }
}
