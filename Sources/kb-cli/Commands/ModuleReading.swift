import Courseware
import Ingestion
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What of modules is read: what there is, how it came about, what needs work.
extension ModuleVerbs {
  @Sendable static func list(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("/v1/modules")
    } locally: { workspace, json in
      let rows = try workspace.modules(as: setting.principal)
      json.object { json in
        json.list("modules", rows) { row, json in Payload.module(row, into: &json) }
      }
    }
    let value = try answer.tell(setting) { value, console in
      console.table(value.list("modules").map(ModuleWords.cells))
    }
    return value.list("modules").isEmpty ? .nothingFound : .done
  }

  @Sendable static func show(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let version = try arguments.option("--version", expected: "a number") { Int($0) }
    let name = try arguments.positional("ID")
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion(
        "/v1/modules/\(name.percentEncoded)", [("version", version.map { String($0) })])
    } locally: { workspace, json in
      guard let view = try workspace.module(name, version: version, as: setting.principal) else {
        throw TeachingRefusal.absent("module \(name)")
      }
      Payload.module(view, showsKeys: AccessPolicy.mayTeach(setting.principal), into: &json)
    }
    try answer.tell(setting, ModuleWords.view)
    return .done
  }

  @Sendable static func history(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let name = try arguments.positional("ID")
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("/v1/modules/\(name.percentEncoded)/versions")
    } locally: {
      let found = try $0.moduleHistory(name, as: setting.principal)
      Payload.history(found.versions, found.events, into: &$1)
    }
    try answer.tell(setting, ModuleWords.history)
    return .done
  }

  @Sendable static func diff(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let name = try arguments.positional("ID")
    let old = try number(&arguments, "OLD")
    let new = try number(&arguments, "NEW")
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion(
        "/v1/modules/\(name.percentEncoded)/difference",
        [("from", String(old)), ("to", String(new))])
    } locally: { workspace, json in
      let lines = try workspace.moduleDifference(name, from: old, to: new, as: setting.principal)
      json.object { $0.members("lines", lines) }
    }
    let value = try answer.tell(setting) { value, console in
      for line in value.texts("lines") { console.out(line) }
    }
    return value.texts("lines").isEmpty ? .nothingFound : .done
  }

  @Sendable static func tasks(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let sector = try arguments.option("--sector", expected: Values.sectors) {
      Reference.sector(named: $0)
    }
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("/v1/teaching-tasks", [("sector", sector?.rawValue)])
    } locally: { workspace, json in
      let tasks = try workspace.teachingTasks(of: sector, as: setting.principal)
      json.object { json in
        json.list("tasks", tasks) { task, json in Payload.task(task, into: &json) }
      }
    }
    return try answer.tell(setting, ModuleWords.tasks).list("tasks").isEmpty
      ? .nothingFound : .done
  }

  @Sendable static func proposals(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let name = try arguments.positional("ID")
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("/v1/modules/\(name.percentEncoded)/proposals")
    } locally: { workspace, json in
      let found = try workspace.proposals(on: name, as: setting.principal)
      json.object { json in
        json.list("proposals", found) { proposal, json in Payload.proposal(proposal, into: &json) }
      }
    }
    return try answer.tell(setting, ModuleWords.proposals).list("proposals").isEmpty
      ? .nothingFound : .done
  }

  @Sendable static func statistics(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let name = try arguments.positional("ID")
    try arguments.finish()
    setting.console.raw(try statistics(of: name, setting).json + [10])
    return .done
  }

  @Sendable static func feedback(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let name = try arguments.positional("ID")
    try arguments.finish()
    let value = try statistics(of: name, setting).tell(setting) { value, console in
      for report in value.list("blocks") {
        let counts = BlockFeedback.Verdict.allCases.map { verdict in
          "\(verdict.rawValue) \(report.count(verdict.rawValue))"
        }
        console.out(
          "line \(report.words("line"))\t\(report.words("block"))\t\(counts.joined(separator: ", "))"
        )
        for entry in value.list("feedback")
        where entry["block"] == report["block"] && !entry.words("text").isEmpty {
          console.out("  \(entry.words("text"))")
        }
      }
    }
    return value.list("blocks").isEmpty ? .nothingFound : .done
  }

  @Sendable static func report(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let grouping =
      try arguments.option(
        "--by", expected: Values.list(LearnerGrouping.self), LearnerGrouping.init) ?? .center
    let name = try arguments.nextPositional()
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("/v1/metrics/learning", [("by", grouping.rawValue), ("module", name)])
    } locally: {
      Payload.groups(
        try $0.learnerGroups(by: grouping, of: name, as: setting.principal), into: &$1)
    }
    return try answer.tell(setting, ModuleWords.groups).list("groups").isEmpty
      ? .nothingFound : .done
  }

  @Sendable static func contributions(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion("/v1/metrics/contributions")
    } locally: {
      Payload.contributions(try $0.contributionMeasure(as: setting.principal), into: &$1)
    }
    answer.print(setting)
    return .done
  }

  @Sendable static func gaps(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let sector = try arguments.option("--sector", expected: Values.sectors) {
      Reference.sector(named: $0)
    }
    let limit =
      try arguments.option("--limit", expected: "a number from 1 to 50") {
        Int($0).flatMap { (1...50).contains($0) ? $0 : nil }
      } ?? 20
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion(
        "/v1/knowledge-gaps", [("sector", sector?.rawValue), ("limit", String(limit))])
    } locally: {
      Payload.gaps(
        try $0.knowledgeGaps(sector: sector, limit: limit, as: setting.principal), into: &$1)
    }
    return try answer.tell(setting, ModuleWords.gaps).list("gaps").isEmpty ? .nothingFound : .done
  }

  @Sendable static func draw(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    var wish = DrawWish()
    wish.sector = try arguments.option("--sector", expected: Values.sectors) {
      Reference.sector(named: $0)
    }
    wish.tariffPrefix = try arguments.option("--hts", expected: "a tariff number") {
      Question.tariffDigits($0)
    }
    wish.difficulty = try arguments.option("--difficulty", expected: "1 to 5") {
      Int($0).flatMap { (1...5).contains($0) ? $0 : nil }
    }
    wish.count =
      try arguments.option("--count", expected: "a number from 1 to 100") {
        Int($0).flatMap { (1...100).contains($0) ? $0 : nil }
      } ?? 10
    let seed = try arguments.option("--seed", expected: "a number from 0") { UInt64($0) } ?? 0
    try arguments.finish()
    let answer = try setting.answer { _ in
      RemoteQuestion(
        "/v1/questions",
        [
          ("sector", wish.sector?.rawValue), ("hts", wish.tariffPrefix),
          ("difficulty", wish.difficulty.map { String($0) }),
          ("count", wish.count.map { String($0) }),
          ("seed", String(seed)),
        ])
    } locally: {
      let items = try $0.drawQuestions(wish, seed: seed, as: setting.principal)
      Payload.drawn(items, showsKeys: AccessPolicy.mayTeach(setting.principal), into: &$1)
    }
    return try answer.tell(setting, ModuleWords.questions).list("questions").isEmpty
      ? .nothingFound : .done
  }

  private static func statistics(of name: String, _ setting: Setting) throws -> Answer {
    try setting.answer { _ in
      RemoteQuestion("/v1/modules/\(name.percentEncoded)/statistics")
    } locally: {
      Payload.statistics(try $0.moduleStatistics(name, as: setting.principal), into: &$1)
    }
  }
}
