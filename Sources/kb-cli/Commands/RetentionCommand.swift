import Ingestion
import KnowledgeBase
import KnowledgeModel
import RecordStore

extension Command {
  static let retention = Command(
    name: "retention",
    arguments:
      "plan | run PLAN | rules | set NAME | drop NAME | hold ID | holds | lift N | removals | verify FILE",
    summary: "How long submissions are kept, what must be held, what was removed.",
    options: [
      "plan                what the rules would take now; takes nothing",
      "run PLAN            does that list, which is named by the digest that it bears",
      "set NAME --days N --action remove|remove-files [--kind K]... [--state S]...",
      "drop NAME           removes a rule",
      "hold ID --reason T  no rule removes it; lift N ends that",
      "removals [--submission ID] [--limit N] [--cursor N]   with their certificates",
      "verify FILE|-       a certificate in JSON; --key HEX checks it without a knowledge base",
    ],
    examples: [
      "kb-cli retention set old-inquiries --kind inquiry --days 2555 --action remove",
      "kb-cli retention plan", "kb-cli retention verify certificate.json",
    ],
    isLong: true,
    run: { arguments, setting in
      switch try arguments.positional(
        "plan, run, rules, set, drop, hold, holds, lift, removals or verify")
      {
      case "plan": return try RetentionVerbs.plan(&arguments, setting)
      case "run": return try RetentionVerbs.run(&arguments, setting)
      case "rules": return try RetentionVerbs.rules(&arguments, setting)
      case "set": return try RetentionVerbs.set(&arguments, setting)
      case "drop": return try RetentionVerbs.drop(&arguments, setting)
      case "hold": return try RetentionVerbs.hold(&arguments, setting)
      case "holds": return try RetentionVerbs.holds(&arguments, setting)
      case "lift": return try RetentionVerbs.lift(&arguments, setting)
      case "removals": return try RetentionVerbs.removals(&arguments, setting)
      case "verify": return try RetentionVerbs.verify(&arguments, setting)
      case let word: throw UsageError.unexpected(word)
      }
    })
}

/// What `kb-cli retention` does.
enum RetentionVerbs {
  static func plan(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("/v1/retention/plan")
    } locally: {
      Payload.retentionPlan(
        try $0.retentionPlan(at: .now(), as: setting.principal), into: &$1)
    }
    let value = try answer.tell(setting) { value, console in
      let due = value.list("due")
      console.table(due.map(row) + value.list("kept").map(row))
      if due.isEmpty {
        console.say("Nothing is due.")
      } else {
        console.say("Has these \(due.count) done: kb-cli retention run \(value.words("plan"))")
      }
      let backups = value.texts("backups")
      if !backups.isEmpty {
        console.say(
          "Backups hold what was there when they were made: \(backups.joined(separator: ", "))")
      }
    }
    return value.list("due").isEmpty ? .nothingFound : .done
  }

  private static func row(_ item: JSONValue) -> [String] {
    let obstacles = item.texts("obstacles")
    return [
      item.words("submission"), item.words("kind"), item.words("state"), item.words("since"),
      "\(item.count("files")) files", item.words("rule"),
      obstacles.isEmpty
        ? item.words("action") : "kept: " + obstacles.joined(separator: ", "),
    ]
  }

  static func run(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let digest = try arguments.positional("PLAN")
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("POST", "/v1/retention/runs") { $0.member("plan", digest) }
    } locally: {
      Payload.removals(
        try $0.carryOut(plan: digest, at: .now(), as: setting.principal), into: &$1)
    }
    try answer.tell(setting, tellRemovals)
    return .done
  }

  static func removals(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let submission = try arguments.option("--submission", expected: "a submission's id") {
      SubmissionID($0)
    }
    let limit =
      try arguments.option("--limit", expected: "a number from 1 to 200") {
        Int($0).flatMap { (1...200).contains($0) ? $0 : nil }
      } ?? 50
    let before = try arguments.option("--cursor", expected: "a removal's number") { Int($0) }
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion(
        "/v1/retention/removals",
        [
          ("submission", submission?.description), ("limit", String(limit)),
          ("cursor", before.map(String.init)),
        ])
    } locally: {
      Payload.removals(
        try $0.removals(of: submission, before: before, limit: limit, as: setting.principal),
        into: &$1)
    }
    let value = try answer.tell(setting, tellRemovals)
    return value.list("removals").isEmpty ? .nothingFound : .done
  }

  private static func tellRemovals(_ value: JSONValue, _ console: Console) {
    console.table(
      value.list("removals").map { removal in
        [
          "\(removal.count("number"))", removal.words("submission"), removal.words("rule"),
          removal.words("action"), removal.words("removed_at"),
          removal["certificate"].map { $0 == .null ? "waits for its certificate" : "certified" }
            ?? "",
        ]
      })
  }

  static func rules(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("/v1/retention/rules")
    } locally: {
      Payload.retentionRules(try $0.retentionRules(as: setting.principal), into: &$1)
    }
    let value = try answer.tell(setting) { value, console in
      console.table(value.list("rules").map(ruleRow))
    }
    return value.list("rules").isEmpty ? .nothingFound : .done
  }

  private static func ruleRow(_ rule: JSONValue) -> [String] {
    let kinds = rule.texts("kinds").joined(separator: " ")
    let states = rule.texts("states").joined(separator: " ")
    return [
      rule.words("name"), kinds.isEmpty ? "every kind" : kinds,
      states.isEmpty ? "finished" : states, "\(rule.count("days")) days", rule.words("action"),
    ]
  }

  static func set(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let days = try arguments.option("--days", expected: "a number of days") { Int($0) } ?? 0
    let action = try arguments.option(
      "--action", expected: Values.list(RetentionRule.Action.self), RetentionRule.Action.init)
    let kinds = try arguments.options("--kind").map { name in
      guard let kind = SubmissionKind(rawValue: name) else {
        throw UsageError.badValue(
          option: "--kind", value: name, expected: Values.list(SubmissionKind.self))
      }
      return kind
    }
    let states = try arguments.options("--state").map { name in
      guard let state = SubmissionState(rawValue: name) else {
        throw UsageError.badValue(
          option: "--state", value: name,
          expected: RetentionRule.states.map(\.rawValue).joined(separator: ", "))
      }
      return state
    }
    let name = try arguments.positional("NAME")
    try arguments.finish()
    guard let action else {
      throw UsageError.refused("say what is to be done: --action remove or --action remove-files")
    }
    let rule: RetentionRule
    do throws(RetentionFaults) {
      rule = try RetentionRule(
        name: name, kinds: Set(kinds), states: Set(states), days: days, action: action)
    } catch {
      throw SubmissionRefusal.faults(error.all)
    }
    let answer = try setting.answer { _ in
      RemoteQuestion(
        "POST", "/v1/retention/rules", body: Answer { Payload.retentionRule(rule, into: &$0) }.json,
        type: "application/json")
    } locally: {
      try $0.set(rule, as: setting.principal)
      Payload.retentionRule(rule, into: &$1)
    }
    try answer.tell(setting) { rule, console in console.table([ruleRow(rule)]) }
    return .done
  }

  static func drop(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let name = try arguments.positional("NAME")
    try arguments.finish()
    if let server = setting.server {
      _ = try server.ask(RemoteQuestion("DELETE", "/v1/retention/rules", [("name", name)]))
    } else {
      try setting.workspace().removeRetentionRule(name, as: setting.principal)
    }
    return .done
  }

  static func hold(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let reason = try arguments.option("--reason") ?? ""
    let name = try arguments.positional("ID")
    try arguments.finish()
    guard let id = SubmissionID(name) else { throw SubmissionRefusal.absent }
    let answer = try setting.answer { _ in
      RemoteQuestion("POST", "/v1/retention/holds") { json in
        json.member("submission", id.description)
        json.member("reason", reason)
      }
    } locally: {
      Payload.legalHold(try $0.hold(id, reason: reason, as: setting.principal), into: &$1)
    }
    try answer.tell(setting) { hold, console in console.table([holdRow(hold)]) }
    return .done
  }

  static func holds(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("/v1/retention/holds")
    } locally: {
      Payload.legalHolds(try $0.legalHolds(as: setting.principal), into: &$1)
    }
    let value = try answer.tell(setting) { value, console in
      console.table(value.list("holds").map(holdRow))
    }
    return value.list("holds").isEmpty ? .nothingFound : .done
  }

  private static func holdRow(_ hold: JSONValue) -> [String] {
    ["\(hold.count("number"))"] + ["submission", "author", "at", "reason"].map(hold.words)
  }

  static func lift(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let text = try arguments.positional("N")
    try arguments.finish()
    guard let number = Int(text) else {
      throw UsageError.badValue(option: "N", value: text, expected: "a hold's number")
    }
    if let server = setting.server {
      _ = try server.ask(
        RemoteQuestion("DELETE", "/v1/retention/holds", [("number", String(number))]))
    } else {
      try setting.workspace().liftHold(number, as: setting.principal)
    }
    return .done
  }

  static func verify(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    try SignedCheck<RemovalCertificate>(
      path: "/v1/retention/certificates:verify", locally: { try $0.verify($1) },
      words: { "genuine: of \($0.submission) nothing was left at \($0.goneAt)" }
    ).run(&arguments, setting)
  }
}
