import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// How long submissions are kept, for who runs the machine; holds, for officers too.
enum RetentionHandlers {
  @Sendable static func rules(_ call: Call) throws -> Response {
    let rules = try call.workspace.retentionRules(as: call.principal)
    return .json { Payload.retentionRules(rules, into: &$0) }
  }

  /// `{"name": "inquiries", "kinds": ["inquiry"], "days": 2555, "action": "remove"}`
  @Sendable static func setRule(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    let rule = try rule(
      name: fields.text("name") ?? "", kinds: fields.list("kinds"), states: fields.list("states"),
      days: fields.number("days") ?? 0, action: fields.text("action") ?? "")
    try call.workspace.set(rule, as: call.principal)
    return .json(status: 201) { Payload.retentionRule(rule, into: &$0) }
  }

  private static func rule(
    name: String, kinds: [String], states: [String], days: Int, action: String
  ) throws -> RetentionRule {
    guard let action = RetentionRule.Action(rawValue: action) else {
      throw Problem.badFields([
        FieldFault("/action", "must be " + names(RetentionRule.Action.self))
      ])
    }
    do throws(RetentionFaults) {
      return try RetentionRule(
        name: name, kinds: Set(kinds.compactMap(SubmissionKind.init)),
        states: Set(states.compactMap(SubmissionState.init)), days: days, action: action)
    } catch {
      throw Problem.badFields(error.all)
    }
  }

  @Sendable static func removeRule(_ call: Call) throws -> Response {
    guard let name = try call.parameter("name", expected: "a rule's name", { $0 }) else {
      throw Problem.badParameter(name: "name", value: "", expected: "a rule's name")
    }
    try call.workspace.removeRetentionRule(name, as: call.principal)
    return Response(status: 204, contentType: "", body: [])
  }

  @Sendable static func plan(_ call: Call) throws -> Response {
    let plan = try call.workspace.retentionPlan(at: .now(), as: call.principal)
    return .json { Payload.retentionPlan(plan, into: &$0) }
  }

  /// `{"plan": "…"}` with the digest that the list bears.
  @Sendable static func carryOut(_ call: Call) throws -> Response {
    let digest = try Fields(call.request.body).words("plan")
    let done = try call.workspace.carryOut(plan: digest, at: .now(), as: call.principal)
    return .json { Payload.removals(done, into: &$0) }
  }

  @Sendable static func removals(_ call: Call) throws -> Response {
    let submission = try call.parameter("submission", expected: "a submission's id") {
      SubmissionID($0)
    }
    let before = try call.parameter("cursor", expected: "a removal's number") { Int($0) }
    let found = try call.workspace.removals(
      of: submission, before: before, limit: call.limit(upTo: 200, usual: 50), as: call.principal)
    return .json { Payload.removals(found, into: &$0) }
  }

  @Sendable static func verify(_ call: Call) throws -> Response {
    let certificate = try RemovalCertificate(json: call.request.body)
    let verdict = try call.workspace.verify(certificate)
    return .json { Payload.verdict(verdict, into: &$0) }
  }

  @Sendable static func holds(_ call: Call) throws -> Response {
    let holds = try call.workspace.legalHolds(as: call.principal)
    return .json { Payload.legalHolds(holds, into: &$0) }
  }

  @Sendable static func addHold(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    let id = try fields.value("submission", SubmissionID.init)
    let hold = try call.workspace.hold(
      id, reason: fields.words("reason"), as: call.principal)
    return .json(status: 201) { Payload.legalHold(hold, into: &$0) }
  }

  @Sendable static func liftHold(_ call: Call) throws -> Response {
    guard let number = try call.parameter("number", expected: "a hold's number", { Int($0) }) else {
      throw Problem.badParameter(name: "number", value: "", expected: "a hold's number")
    }
    try call.workspace.liftHold(number, as: call.principal)
    return Response(status: 204, contentType: "", body: [])
  }

  @Sendable static func page(_ call: Call) throws -> Response {
    PageHandlers.page(try RetentionPage(call: call).html)
  }

  /// The forms of the page: `act` says which.
  @Sendable static func submitForm(_ call: Call) throws -> Response {
    let fields = try call.form()
    func text(_ name: String) -> String { (fields[name] ?? "").trimmingBlanks }
    var page = RetentionPage(call: call)
    do {
      switch fields["act"] {
      case "rule":
        let kinds = SubmissionKind.allCases.map(\.rawValue).filter { fields["kind.\($0)"] == "1" }
        let states = RetentionRule.states.map(\.rawValue).filter { fields["state.\($0)"] == "1" }
        let rule = try rule(
          name: text("name"), kinds: kinds, states: states, days: Int(text("days")) ?? 0,
          action: text("action"))
        try call.workspace.set(rule, as: call.principal)
        page.note = "The rule \(rule.name) holds. Look at what it would take before you run it."
      case "remove-rule":
        try call.workspace.removeRetentionRule(text("name"), as: call.principal)
        page.note = "The rule is gone."
      case "run":
        let done = try call.workspace.carryOut(
          plan: text("plan"), at: .now(), as: call.principal)
        let waiting = done.count { $0.certified == nil }
        page.note =
          "Removed: \(done.count)."
          + (waiting == 0
            ? " Each has its certificate."
            : " \(waiting) wait for their certificates until nobody reads the old bytes any more.")
      case "hold":
        guard let id = SubmissionID(text("submission")) else { throw SubmissionRefusal.absent }
        _ = try call.workspace.hold(id, reason: text("reason"), as: call.principal)
        page.note = "It is held: no rule removes it."
      case "lift":
        try call.workspace.liftHold(Int(text("number")) ?? 0, as: call.principal)
        page.note = "The hold is lifted."
      default:
        throw Problem.badParameter(
          name: "act", value: fields["act"] ?? "",
          expected: "rule, remove-rule, run, hold or lift")
      }
    } catch Problem.badFields(let faults) {
      page.failure = faults.map { "\($0.pointer.dropFirst()) \($0.reason)" }.joined(separator: "; ")
    } catch SubmissionRefusal.stale {
      page.failure = "The list is not what it was when you looked. Here it is anew."
    } catch let refusal as SubmissionRefusal {
      page.failure = refusal.explanation
    }
    return PageHandlers.page(try page.html, status: page.failure == nil ? 200 : 422)
  }
}
