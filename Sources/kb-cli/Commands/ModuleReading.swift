import Courseware
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What of modules is read: what there is, how it came about, what needs work.
extension ModuleVerbs {
  @Sendable static func list(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    try arguments.finish()
    let rows = try setting.workspace().modules(as: setting.principal)
    if setting.isJSON {
      setting.console.json { json in
        json.object { json in
          json.list("modules", rows) { row, json in Payload.module(row, into: &json) }
        }
      }
    } else {
      for row in rows { print(row, setting) }
    }
    return rows.isEmpty ? .nothingFound : .done
  }

  @Sendable static func show(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let version = try arguments.option("--version", expected: "a number") { Int($0) }
    let name = try arguments.positional("ID")
    try arguments.finish()
    guard
      let view = try setting.workspace().module(name, version: version, as: setting.principal)
    else { throw TeachingRefusal.absent("module \(name)") }
    let teaches = AccessPolicy.mayTeach(setting.principal)
    if setting.isJSON {
      setting.console.json { Payload.module(view, showsKeys: teaches, into: &$0) }
      return .done
    }
    let head = view.built.module.head
    print(view.row, setting)
    setting.console.out(
      "shown: version \(view.version.version), \(view.edition.rawValue) edition; kept by \(Console.safe(head.owner)); review by \(head.reviewBy)"
    )
    for (index, lesson) in view.built.module.lessons.enumerated() {
      setting.console.out("\(index + 1). \(Console.safe(lesson.title))")
    }
    for flag in view.flags {
      setting.console.out(
        "flag: line \(flag.stored.pin.line), block \(flag.stored.pin.block): \(flag.judgement.state.rawValue), \(Console.safe(flag.judgement.detail)); due \(flag.due)"
      )
    }
    return .done
  }

  @Sendable static func history(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let name = try arguments.positional("ID")
    try arguments.finish()
    let found = try setting.workspace().moduleHistory(name, as: setting.principal)
    if setting.isJSON {
      setting.console.json { Payload.history(found.versions, found.events, into: &$0) }
      return .done
    }
    for version in found.versions {
      setting.console.out(
        "version \(version.version)\t\(version.at)\t\(Console.safe(version.author))\t\(Console.safe(version.note))"
      )
    }
    for event in found.events {
      setting.console.out(
        "version \(event.version)\t\(event.at)\t\(Console.safe(event.author))\t\(event.from.rawValue) -> \(event.to.rawValue)\t\(Console.safe(event.reason))"
      )
    }
    return .done
  }

  @Sendable static func diff(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let name = try arguments.positional("ID")
    let old = try number(&arguments, "OLD")
    let new = try number(&arguments, "NEW")
    try arguments.finish()
    let lines = try setting.workspace().moduleDifference(
      name, from: old, to: new, as: setting.principal)
    if setting.isJSON {
      setting.console.json { json in json.object { $0.members("lines", lines) } }
    } else {
      for line in lines { setting.console.out(Console.safe(line)) }
    }
    return lines.isEmpty ? .nothingFound : .done
  }

  @Sendable static func tasks(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let sector = try arguments.option("--sector", expected: Values.sectors) {
      Reference.sector(named: $0)
    }
    try arguments.finish()
    let tasks = try setting.workspace().teachingTasks(of: sector, as: setting.principal)
    if setting.isJSON {
      setting.console.json { json in
        json.object { json in
          json.list("tasks", tasks) { task, json in Payload.task(task, into: &json) }
        }
      }
    } else {
      for task in tasks {
        setting.console.out(
          "\(task.due)\t\(task.row.name)\t\(Console.safe(task.owner))\t\(Console.safe(task.words))")
      }
    }
    return tasks.isEmpty ? .nothingFound : .done
  }

  @Sendable static func proposals(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let name = try arguments.positional("ID")
    try arguments.finish()
    let found = try setting.workspace().proposals(on: name, as: setting.principal)
    if setting.isJSON {
      setting.console.json { json in
        json.object { json in
          json.list("proposals", found) { proposal, json in
            Payload.proposal(proposal, into: &json)
          }
        }
      }
    } else {
      for proposal in found {
        setting.console.out(
          "\(proposal.number)\t\(proposal.state.rawValue)\tdue \(proposal.due)\t\(proposal.block)\t\(Console.safe(proposal.learner)): \(Console.safe(proposal.text))"
        )
      }
    }
    return found.isEmpty ? .nothingFound : .done
  }

  @Sendable static func statistics(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let name = try arguments.positional("ID")
    try arguments.finish()
    let found = try setting.workspace().moduleStatistics(name, as: setting.principal)
    setting.console.json { Payload.statistics(found, into: &$0) }
    return .done
  }

  @Sendable static func feedback(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let name = try arguments.positional("ID")
    try arguments.finish()
    let found = try setting.workspace().moduleStatistics(name, as: setting.principal)
    if setting.isJSON {
      setting.console.json { Payload.statistics(found, into: &$0) }
      return found.blocks.isEmpty ? .nothingFound : .done
    }
    for report in found.blocks {
      let counts = BlockFeedback.Verdict.allCases.map { "\($0.rawValue) \(report.counts[$0] ?? 0)" }
      setting.console.out(
        "line \(report.line)\t\(report.block)\t\(counts.joined(separator: ", "))")
      for text in report.texts { setting.console.out(Console.safe("  \(text)")) }
    }
    return found.blocks.isEmpty ? .nothingFound : .done
  }

  @Sendable static func report(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let grouping =
      try arguments.option(
        "--by", expected: Values.list(LearnerGrouping.self), LearnerGrouping.init) ?? .center
    let name = try arguments.nextPositional()
    try arguments.finish()
    let groups = try setting.workspace().learnerGroups(
      by: grouping, of: name, as: setting.principal)
    if setting.isJSON {
      setting.console.json { Payload.groups(groups, into: &$0) }
    } else {
      for group in groups {
        setting.console.out(
          Console.safe(
            "\(group.name)\t\(group.learners) learners\t\(group.completions) completions\t\(group.passed) passed\tmean \(Int((group.score * 100).rounded()))\t\(group.medianMinutes.map { "median \($0) minutes" } ?? "")"
          ))
      }
    }
    return groups.isEmpty ? .nothingFound : .done
  }

  @Sendable static func contributions(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    try arguments.finish()
    let measure = try setting.workspace().contributionMeasure(as: setting.principal)
    setting.console.json { Payload.contributions(measure, into: &$0) }
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
    let gaps = try setting.workspace().knowledgeGaps(
      sector: sector, limit: limit, as: setting.principal)
    if setting.isJSON {
      setting.console.json { Payload.gaps(gaps, into: &$0) }
    } else {
      for gap in gaps {
        setting.console.out(
          Console.safe(
            "\(gap.kind.rawValue)\t\(gap.count)\t\(gap.sectors.map(\.rawValue).joined(separator: " "))\t\(gap.topic)\t\(gap.seed)"
          ))
      }
    }
    return gaps.isEmpty ? .nothingFound : .done
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
    let items = try setting.workspace().drawQuestions(wish, seed: seed, as: setting.principal)
    if setting.isJSON {
      setting.console.json {
        Payload.drawn(items, showsKeys: AccessPolicy.mayTeach(setting.principal), into: &$0)
      }
    } else {
      for item in items {
        setting.console.out(
          Console.safe("\(item.module)/\(item.question.name)\t\(item.question.prompt)"))
      }
    }
    return items.isEmpty ? .nothingFound : .done
  }
}
