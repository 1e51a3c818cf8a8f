import HTTPServer
import KnowledgeBase
import KnowledgeModel

/// Parties by their names, and what persons say about those.
enum PartyHandlers {
  /// `GET /v1/parties?name=ACME%20Electronics&as_of=2024-01-31`, by any spelling of the name.
  @Sendable static func show(_ call: Call) throws -> Response {
    let day = try call.parameter("as_of", expected: "a day, YYYY-MM-DD") { CalendarDate($0) }
    guard let name = call.request.query["name"], !name.isEmpty else {
      throw Problem.badParameter(name: "name", value: "", expected: "the name of a party")
    }
    guard let card = try call.workspace.party(named: name, through: day, as: call.principal) else {
      throw Problem.notFound
    }
    return .json { Payload.party(card, into: &$0) }
  }

  /// `{"name": "ACME Electronics", "other": "Acme Semiconductor", "reason": "one importer number"}`
  @Sendable static func merge(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    let statement = try call.workspace.mergeParties(
      fields.words("name"), fields.words("other"), reason: fields.words("reason"),
      within: compartment(fields), as: call.principal)
    return .json(status: 201) { Payload.partyStatement(statement, into: &$0) }
  }

  /// `{"name": "Delta Ltd", "reason": "a tannery; Delta Inc. makes taps"}`
  @Sendable static func split(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    let statement = try call.workspace.splitParty(
      fields.words("name"), reason: fields.words("reason"), within: compartment(fields),
      as: call.principal)
    return .json(status: 201) { Payload.partyStatement(statement, into: &$0) }
  }

  /// `{"statement": "pty_..."}`
  @Sendable static func undo(_ call: Call) throws -> Response {
    try call.workspace.undoPartyStatement(
      Fields(call.request.body).words("statement"), as: call.principal)
    return Response(status: 204, contentType: "", body: [])
  }

  /// What `label` and `owner` name; `nil` when nothing tighter is asked for.
  private static func compartment(_ fields: Fields) throws -> Compartment? {
    guard let label = try fields.optional("label", HandlingLabel.init) else { return nil }
    let owner = try fields.optional("owner", Reference.sector(named:))
    guard let compartment = Compartment(label: label, owner: owner) else {
      throw Problem.badFields([FieldFault("/owner", "is needed with the label enforcement")])
    }
    return compartment
  }
}
