import Courseware
package import KnowledgeModel
package import RecordStore

/// What readers say of one block, over all versions.
package struct BlockReport: Equatable, Sendable {
  package let block: String
  /// Where it stands in the newest source; 0 when it is no longer there.
  package let line: Int
  package let counts: [BlockFeedback.Verdict: Int]
  /// What was written beside the verdicts, the newest first.
  package let texts: [String]

  /// How many find something wanting.
  package var wanting: Int {
    counts.filter { $0.key != .clear }.reduce(0) { $0 + $1.value }
  }
}

/// By what learners are counted together.
package enum LearnerGrouping: String, CaseIterable, Sendable {
  case center, organisation, port, module
}

/// How many learners of a group completed something, and how. Never of fewer than five.
package struct LearnerGroup: Equatable, Sendable {
  /// `others` stands for groups that are too small to be shown.
  package let name: String
  package let learners: Int
  package let completions: Int
  package let passed: Int
  /// The mean score, from 0 to 1.
  package let score: Double
  /// Of the time that it took; `nil` when it is known of too few.
  package let medianMinutes: Int?

  package static let others = "others"
}

/// What contributions of learners came to.
package struct ContributionMeasure: Equatable, Sendable {
  package let open: Int
  package let accepted: Int
  package let declined: Int
  /// From a proposal to its answer; `nil` when none was answered.
  package let medianDaysToAnswer: Double?
  /// From an accepted proposal to the first published version that credits it; `nil` when there is none.
  package let medianDaysToChange: Double?
  /// Modules that readers have and that credit somebody.
  package let improvedModules: Int
}

extension Workspace {
  private static let mostTexts = 20

  static func reports(on module: Module, _ feedback: [BlockFeedback]) -> [BlockReport] {
    let lines = Dictionary(
      module.blocks.flatMap { block -> [(String, Int)] in
        var names = [(block.address, block.block.line.number)]
        if case .question(let question) = block.block.content {
          names.append((question.name, block.block.line.number))
        }
        return names
      }, uniquingKeysWith: { first, _ in first })
    return Dictionary(grouping: feedback, by: \.block).map { block, entries in
      BlockReport(
        block: block, line: lines[block] ?? 0,
        counts: Dictionary(entries.map { ($0.verdict, 1) }, uniquingKeysWith: +),
        texts: Array(
          entries.reversed().map(\.text).filter { !$0.allSatisfy(\.isWhitespace) }
            .prefix(mostTexts)))
    }.sorted { ($1.wanting, $0.line, $0.block) < ($0.wanting, $1.line, $1.block) }
  }

  /// Completions by group. Groups of fewer than five learners are counted together as others, with as many of the
  /// next larger ones as it takes that others are no fewer than five either, so that no small one can be worked out.
  package func learnerGroups(
    by grouping: LearnerGrouping, of name: String? = nil, as principal: Principal
  ) throws -> [LearnerGroup] {
    guard AccessPolicy.mayTeach(principal) else { throw TeachingRefusal.notAllowed }
    var rows = try modules(as: principal)
    if let name { rows = [try taught(name, principal)] }
    let titles = Dictionary(rows.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
    let completions = try store.completions().filter { titles[$0.module] != nil }
    if grouping == .module {
      return LearnerGroup.shown(
        Dictionary(grouping: completions) { titles[$0.module] ?? "" }, areApart: false)
    }
    // Each learner is of one group, by what was said last.
    var groups: [String: String] = [:]
    for completion in completions {
      let key = completion.learner.key
      switch grouping {
      case .port:
        if let port = completion.port { groups[key] = port }
      case .center, .organisation:
        guard groups[key] == nil, let id = completion.learner.account,
          let account = try store.account(id)
        else { continue }
        groups[key] =
          grouping == .organisation
          ? account.organisation
          : account.centers.count > 1 ? "several" : account.centers.first?.rawValue
      case .module: break
      }
    }
    return LearnerGroup.shown(
      Dictionary(grouping: completions) { groups[$0.learner.key] ?? "none" }, areApart: true)
  }

  /// How fast contributions are answered and become part of a lesson.
  package func contributionMeasure(as principal: Principal) throws -> ContributionMeasure {
    guard AccessPolicy.mayTeach(principal) else { throw TeachingRefusal.notAllowed }
    let rows = try modules(as: principal)
    let byModule = Dictionary(grouping: try store.proposals(), by: \.module)
    var all: [LessonProposal] = []
    var toChange: [Double] = []
    var improved = 0
    for row in rows {
      let own = byModule[row.id] ?? []
      all += own
      if let published = row.published,
        let view = try view(row, version: published, in: Edition(for: principal)),
        !view.built.module.head.credits.isEmpty
      {
        improved += 1
      }
      let accepted = own.filter { $0.state == .accepted }
      guard !accepted.isEmpty else { continue }
      let versions = try store.moduleVersions(of: row)
      let events = try store.moduleEvents(of: row).filter { $0.to == .published }
      for proposal in accepted {
        guard let answered = proposal.answeredAt else { continue }
        let mark = "(proposal \(proposal.number))"
        let credited = versions.first { version in
          version.source.split(whereSeparator: \.isNewline).contains {
            $0.hasPrefix("credit:") && $0.contains(mark)
          }
        }
        if let credited, let event = events.first(where: { $0.version >= credited.version }) {
          toChange.append(Self.days(from: answered, to: event.at))
        }
      }
    }
    let answered = all.compactMap { proposal in
      proposal.answeredAt.map { Self.days(from: proposal.at, to: $0) }
    }
    return ContributionMeasure(
      open: all.count { $0.state == .open }, accepted: all.count { $0.state == .accepted },
      declined: all.count { $0.state == .declined }, medianDaysToAnswer: Self.median(answered),
      medianDaysToChange: Self.median(toChange), improvedModules: improved)
  }

  /// What somebody proposed, on whichever module, the newest first, with what became of it.
  package func ownProposals(
    as principal: Principal
  ) throws -> [(proposal: LessonProposal, row: ModuleRow?)] {
    guard AccessPolicy.mayLearn(principal) else { throw TeachingRefusal.notAllowed }
    let rows = try modules(as: principal)
    return try store.proposals().reversed().filter { $0.isBy(principal.learner) }.map { proposal in
      (proposal, rows.first { $0.id == proposal.module })
    }
  }

  /// In days, to a tenth.
  private static func days(from start: Timestamp, to end: Timestamp) -> Double {
    let passed = end.millisecondsSinceEpoch - start.millisecondsSinceEpoch
    return (Double(max(0, passed)) / 8_640_000).rounded() / 10
  }

  /// The middle one, or of an even count the lower of the two.
  private static func median(_ values: [Double]) -> Double? {
    let sorted = values.sorted()
    return sorted.isEmpty ? nil : sorted[(sorted.count - 1) / 2]
  }
}

extension LearnerGroup {
  private init(_ name: String, _ completions: [Completion]) {
    self.name = name
    learners = Set(completions.map(\.learner.key)).count
    self.completions = completions.count
    passed = completions.count(where: \.isPassed)
    score =
      completions.isEmpty
      ? 0 : completions.reduce(0) { $0 + $1.score } / Double(completions.count)
    let timed = completions.filter { $0.seconds != nil }
    let times = timed.compactMap(\.seconds).sorted()
    medianMinutes =
      Set(timed.map(\.learner.key)).count >= ItemStatistics.smallestGroup
      ? (times[(times.count - 1) / 2] + 59) / 60 : nil
  }

  /// The groups that may be shown. Where each learner is of one of them, what is left must be large enough too.
  static func shown(_ groups: [String: [Completion]], areApart: Bool) -> [LearnerGroup] {
    var shown: [LearnerGroup] = []
    var hidden: [Completion] = []
    for (name, completions) in groups {
      let group = LearnerGroup(name, completions)
      if group.learners >= ItemStatistics.smallestGroup {
        shown.append(group)
      } else {
        hidden += completions
      }
    }
    shown.sort { ($1.learners, $0.name) < ($0.learners, $1.name) }
    func others() -> LearnerGroup { LearnerGroup(Self.others, hidden) }
    while areApart, !hidden.isEmpty, others().learners < ItemStatistics.smallestGroup,
      let last = shown.popLast()
    {
      hidden += groups[last.name] ?? []
    }
    if !hidden.isEmpty, others().learners >= ItemStatistics.smallestGroup { shown.append(others()) }
    return shown
  }
}

extension Payload {
  package static func groups(_ groups: [LearnerGroup], into json: inout JSONWriter) {
    json.object { json in
      json.member("smallest_group", ItemStatistics.smallestGroup)
      json.objects("groups", groups) { group, json in
        json.member("name", group.name)
        json.member("learners", group.learners)
        json.member("completions", group.completions)
        json.member("passed", group.passed)
        json.member("score", group.score)
        json.key("median_minutes")
        if let minutes = group.medianMinutes { json.number(minutes) } else { json.null() }
      }
    }
  }

  package static func contributions(_ measure: ContributionMeasure, into json: inout JSONWriter) {
    json.object { json in
      json.member("open", measure.open)
      json.member("accepted", measure.accepted)
      json.member("declined", measure.declined)
      json.key("median_days_to_answer")
      if let days = measure.medianDaysToAnswer { json.number(days) } else { json.null() }
      json.key("median_days_to_change")
      if let days = measure.medianDaysToChange { json.number(days) } else { json.null() }
      json.member("improved_modules", measure.improvedModules)
    }
  }
}
