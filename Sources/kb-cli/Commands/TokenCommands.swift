import Ingestion
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
    isLong: true,
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
    let answer = try setting.answer { _ in
      RemoteQuestion("POST", "/v1/tokens") { json in
        json.member("account", name)
        json.member("scope", scope.rawValue)
        if let expires { json.member("expires", expires.description) }
      }
    } locally: { workspace, json in
      let (entry, secret) = try workspace.addToken(
        for: name, scope: scope, expires: expires, as: setting.principal)
      json.object { json in
        json.member("token", secret)
        Payload.tokenMembers(entry, into: &json)
      }
    }
    let token = try answer.tell(setting) { $1.out($0.words("token")) }
    let end = token.words("expires_at")
    let isOver = Timestamp(end).map { $0 <= Timestamp.now() } ?? false
    setting.console.say(
      "\(token.words("id")) is good until \(end)"
        + (isOver ? ", which is over: it opens nothing." : "."))
    return .done
  }

  static func list(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let name = try arguments.nextPositional()
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("/v1/tokens", [("account", name)])
    } locally: { workspace, json in
      let tokens = try workspace.tokens(of: name, as: setting.principal)
      let names = try tokens.map {
        try workspace.account($0.account.description, as: setting.principal)?.name.description
      }
      json.object { json in
        json.objects("tokens", zip(tokens, names)) { entry, json in
          Payload.tokenMembers(entry.0, name: entry.1, into: &json)
        }
      }
    }
    let value = try answer.tell(setting) { value, console in
      let rows = value.list("tokens").map { token in
        let (revoked, used) = (token.words("revoked_at"), token.words("last_used_at"))
        return [
          token.words("id"), token.words("account_name"), token.words("scope"),
          revoked.isEmpty ? "until \(token.words("expires_at"))" : "revoked \(revoked)",
          used.isEmpty ? "never used" : "last used \(used)",
        ]
      }
      console.table(rows)
    }
    return value.list("tokens").isEmpty ? .nothingFound : .done
  }

  static func revoke(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let id = try arguments.positional("ID")
    try arguments.finish()
    if let server = setting.server {
      _ = try server.ask(RemoteQuestion("DELETE", "/v1/tokens/\(id.percentEncoded)"))
    } else {
      try setting.workspace().revokeToken(id, as: setting.principal)
    }
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
