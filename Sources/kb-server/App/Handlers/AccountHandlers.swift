import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

enum AccountHandlers {
  /// Pages of accounts in the order of their names; the cursor is the last one's id.
  @Sendable static func list(_ call: Call) throws -> Response {
    let limit = try call.limit(upTo: 500, usual: 100)
    let cursor = try call.parameter("cursor", expected: "a cursor", AccountID.init)
    let last = try cursor.flatMap {
      try call.workspace.account($0.description, as: call.principal)
    }
    let accounts = try call.workspace.accounts(
      after: last?.name.description ?? "", limit: limit, as: call.principal)
    let next = accounts.count == limit ? accounts.last?.id.description : nil
    return .json(headers: call.nextLink("/v1/accounts", next)) { json in
      json.object { json in
        json.list("accounts", accounts) { account, json in Payload.account(account, into: &json) }
        json.member("next", next)
      }
    }
  }

  /// `{"name", "role", "organisation", "centers": [], "clearance": "enforcement", "password", "mail"}`
  @Sendable static func add(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    let role = try fields.value("role", Role.init)
    guard call.caller.proof != .firstStart || role == .administrator else {
      throw Problem.badFields([
        FieldFault("/role", "must be administrator, since the first account is one")
      ])
    }
    var new = NewAccount(name: try fields.value("name") { $0 }, role: role)
    new.organisation = fields.text("organisation")
    new.password = fields.text("password")
    new.mail = fields.text("mail")
    new.centers = Set(try fields.values("centers", Reference.sector(named:)))
    new.isCleared = fields.has("clearance")
    let answer = try call.once { once in
      try call.workspace.add(new, once: once, as: call.principal) { account in
        var json = JSONWriter()
        Payload.account(account, into: &json)
        return Answer(status: 201, body: json.bytes)
      }
    } otherwise: {
      var json = JSONWriter()
      Payload.account(try call.workspace.add(new, as: call.principal), into: &json)
      return Answer(status: 201, body: json.bytes)
    }
    return Response(
      status: answer.status, contentType: "application/json; charset=utf-8", body: answer.body)
  }

  @Sendable static func show(_ call: Call) throws -> Response {
    answer(try named(call))
  }

  /// `{"centers": ["ele"], "clearance": "enforcement" or "none", "mail": "", "password", "successor", "disabled":
  /// true}`: what is there is changed, in this order, from the next request on.
  @Sendable static func change(_ call: Call) throws -> Response {
    let id = try named(call).id.description
    let fields = try Fields(call.request.body)
    var change = AccountChange()
    if fields.has("centers") {
      change.centers = Set(try fields.values("centers", Reference.sector(named:)))
    }
    change.isCleared = try fields.optional("clearance") {
      ["enforcement": true, "none": false][$0]
    }
    change.mail = fields.text("mail")
    if fields.has("disabled"), !fields.flag("disabled") {
      throw Problem.badFields([
        FieldFault("/disabled", "must be true: an account that has ended stays so")
      ])
    }
    let (workspace, principal) = (call.workspace, call.principal)
    try workspace.change(id, change, as: principal)
    if let password = fields.text("password") {
      try workspace.setPassword(password, of: id, as: principal)
    }
    if let successor = fields.text("successor") {
      try workspace.reassign(id, to: successor, as: principal)
    }
    if fields.flag("disabled") { try workspace.disable(id, as: principal) }
    return answer(try named(call))
  }

  private static func named(_ call: Call) throws -> Account {
    guard let id = call.captures["id"].flatMap(AccountID.init),
      let account = try call.workspace.account(id.description, as: call.principal)
    else { throw Problem.notFound }
    return account
  }

  private static func answer(_ account: Account) -> Response {
    .json { Payload.account(account, into: &$0) }
  }

  /// The record, newest first; the cursor is the number of the last line.
  @Sendable static func audit(_ call: Call) throws -> Response {
    let limit = try call.limit(upTo: 1000, usual: 100)
    let before = try call.parameter("cursor", expected: "a cursor") { Int64($0) }
    let subject = try call.parameter("subject", expected: "an id") { $0 }
    let lines = try call.workspace.audit(
      before: before, subject: subject, limit: limit, as: call.principal)
    let next = lines.count == limit ? lines.last.map { String($0.number) } : nil
    return .json(headers: call.nextLink("/v1/audit", next)) { json in
      json.object { json in
        json.list("entries", lines) { line, json in Payload.auditLine(line, into: &json) }
        json.member("next", next)
      }
    }
  }

  /// Whether anybody touched the record, and its end, to be noted down elsewhere.
  @Sendable static func verifyAudit(_ call: Call) throws -> Response {
    let check = try call.workspace.verifyAudit(as: call.principal)
    return .json { Payload.auditCheck(check, into: &$0) }
  }
}
