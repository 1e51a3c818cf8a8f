import HTTPServer
import KnowledgeBase
import KnowledgeModel

/// What programs sign in with, for who runs the machine.
enum TokenHandlers {
  /// `?account=kim` for those of one account.
  @Sendable static func list(_ call: Call) throws -> Response {
    let account = try call.parameter("account", expected: "an account's name or id") { $0 }
    let tokens = try call.workspace.tokens(of: account, as: call.principal)
    let names = try tokens.map {
      try call.workspace.account($0.account.description, as: call.principal)?.name.description
    }
    return .json { json in
      json.object { json in
        json.objects("tokens", zip(tokens, names)) { entry, json in
          Payload.tokenMembers(entry.0, name: entry.1, into: &json)
        }
      }
    }
  }

  /// `{"account": "kim", "scope": "read", "expires": "2027-01-31"}`. The token stands in this answer and nowhere
  /// else, which is why an `Idempotency-Key` cannot bring it back.
  @Sendable static func add(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    let account = try fields.value("account") { $0 }
    let scope = try fields.optional("scope", TokenScope.init) ?? .full
    // A day is the last one on which it is good.
    let expires = try fields.optional("expires") { text in
      Timestamp(text) ?? CalendarDate(text).map { Timestamp(startOf: $0, plus: 86_400_000) }
    }
    let (entry, secret) = try call.workspace.addToken(
      for: account, scope: scope, expires: expires, as: call.principal)
    return .json(status: 201, headers: [Header("Location", "/v1/tokens/\(entry.id)")]) { json in
      json.object { json in
        json.member("token", secret)
        Payload.tokenMembers(entry, into: &json)
      }
    }
  }

  @Sendable static func revoke(_ call: Call) throws -> Response {
    guard let id = call.captures["id"].flatMap(TokenID.init) else { throw Problem.notFound }
    try call.workspace.revokeToken(id.description, as: call.principal)
    return Response(status: 204, contentType: "", body: [])
  }
}
