import KnowledgeBase
import KnowledgeModel

extension Command {
  static let token = Command(
    name: "token", arguments: "add ACCOUNT [--expires D] [--scope S] | list [ACCOUNT] | revoke ID",
    summary: "What programs sign in with.",
    options: [
      "add prints the token alone on standard output; it is not kept and cannot be shown again",
      "--expires D         a day (the last one), a time such as 2027-01-31T12:00:00Z, or 30d; 90d if not said",
      "--scope S           full (if not said) or read, for whatever changes nothing",
      "revoke ID           by its id (tok_…) or the token itself",
    ],
    examples: [
      "kb-cli token add kim --expires 30d", "kb-cli token add ann --scope read > ann.token",
      "kb-cli token list kim",
    ],
    run: { arguments, setting in
      switch try arguments.positional("add, list or revoke") {
      case "add": return try TokenCommand.add(&arguments, setting)
      case "list": return try TokenCommand.list(&arguments, setting)
      case "revoke": return try TokenCommand.revoke(&arguments, setting)
      case let word: throw UsageError.unexpected(word)
      }
    })
}

/// What `kb-cli token` does.
enum TokenCommand {
  static func add(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let expires = try arguments.option(
      "--expires", expected: "a day, YYYY-MM-DD, a time in UTC, or a number of days such as 30d",
      time)
    let scope =
      try arguments.option("--scope", expected: "full or read", TokenScope.init(rawValue:)) ?? .full
    let name = try arguments.positional("ACCOUNT")
    try arguments.finish()
    let (entry, secret) = try setting.workspace().addToken(
      for: name, scope: scope, expires: expires, as: setting.principal)
    if setting.isJSON {
      setting.console.json { json in
        json.object { json in
          json.member("token", secret)
          Payload.tokenMembers(entry, into: &json)
        }
      }
    } else {
      setting.console.out(secret)
    }
    let now = Timestamp.now()
    setting.console.say(
      "\(entry.id) is good until \(entry.expiresAt)"
        + (entry.expiresAt <= now ? ", which is over: it opens nothing." : "."))
    return .done
  }

  static func list(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let name = try arguments.nextPositional()
    try arguments.finish()
    let workspace = try setting.workspace()
    let tokens = try workspace.tokens(of: name, as: setting.principal)
    if setting.isJSON {
      setting.console.json { json in
        json.object { json in
          json.list("tokens", tokens) { token, json in
            json.object { Payload.tokenMembers(token, into: &$0) }
          }
        }
      }
      return .done
    }
    for token in tokens {
      let account = try workspace.account(token.account.description, as: setting.principal)
      let state = token.revokedAt.map { "revoked \($0)" } ?? "until \(token.expiresAt)"
      let use = token.lastUsedAt.map { "last used \($0)" } ?? "never used"
      setting.console.out(
        [
          token.id.description, account.map { Console.safe($0.name.description) } ?? "",
          token.scope.rawValue, state, use,
        ].joined(separator: "\t"))
    }
    return tokens.isEmpty ? .nothingFound : .done
  }

  static func revoke(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let id = try arguments.positional("ID")
    try arguments.finish()
    try setting.workspace().revokeToken(id, as: setting.principal)
    setting.console.say("The token is revoked.")
    return .done
  }

  /// The end of a day, a time, or so many days from now.
  private static func time(_ text: String) -> Timestamp? {
    if let day = CalendarDate(text) {
      return Timestamp(startOf: day, plus: 86_400_000)
    }
    if text.hasSuffix("d"), let days = Int64(text.dropLast()), (1...36_500).contains(days) {
      return Timestamp(
        millisecondsSinceEpoch: Timestamp.now().millisecondsSinceEpoch + days * 86_400_000)
    }
    return Timestamp(text)
  }
}
