import Courseware
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Education over HTTP: modules, learners, and what owners have to do.
enum ModuleHandlers {
  /// `GET /v1/modules?state`
  @Sendable static func list(_ call: Call) throws -> Response {
    let state = try call.parameter(
      "state", expected: names(ModuleState.self), ModuleState.init)
    let rows = try call.workspace.modules(as: call.principal).filter { row in
      state.map { $0 == row.state } ?? true
    }
    return .json { json in
      json.object { json in
        json.list("modules", rows) { row, json in Payload.module(row, into: &json) }
      }
    }
  }

  /// `POST /v1/modules?note`: a lesson source. A version of the module that its `id:` names.
  @Sendable static func add(_ call: Call) throws -> Response {
    let row = try save(call, expecting: nil)
    return .json(
      status: 201, headers: [Header("Location", "/v1/modules/\(row.id)"), tag(row)]
    ) { Payload.module(row, into: &$0) }
  }

  /// `PUT /v1/modules/{id}` with `If-Match`: the next version.
  @Sendable static func replace(_ call: Call) throws -> Response {
    guard let header = call.request.headers["if-match"] else { throw Problem.preconditionRequired }
    let view = try view(call)
    let prefix = "\"\(view.row.id)-"
    let version = header == "*" ? view.row.version : Int(header.dropFirst(prefix.count).dropLast())
    guard header == "*" || header.hasPrefix(prefix), let version else {
      throw Problem.preconditionFailed
    }
    let row = try save(call, expecting: version)
    guard row.id == view.row.id else {
      throw Problem.conflict("the source's id: is that of another module, \(row.name)")
    }
    return .json(headers: [tag(row)]) { Payload.module(row, into: &$0) }
  }

  /// `POST /v1/modules:check?release`: a lesson source; every fault at once, nothing is kept.
  @Sendable static func check(_ call: Call) throws -> Response {
    do {
      let built = try call.workspace.checkModule(
        call.request.body, file: "source", isForRelease: call.flag("release"),
        as: call.principal)
      return .json { json in
        json.object { json in
          json.member("ok", true)
          json.member("name", built.module.head.name)
          json.member("passages", built.pins.count)
        }
      }
    } catch TeachingRefusal.faulty(let faults) {
      return .json { Payload.faults(faults, into: &$0) }
    }
  }

  /// `POST /v1/modules:new`, `{"from": "…", "name": "…"}`: a source to begin from, all drafts. Nothing is kept.
  @Sendable static func begin(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    let source =
      if let topic = fields.text("topic") {
        try call.workspace.moduleSkeleton(
          onTopic: topic, name: fields.text("name"), as: call.principal)
      } else {
        try call.workspace.moduleSkeleton(
          from: fields.text("from") ?? "", name: fields.text("name"), as: call.principal)
      }
    return Response(
      status: 200, contentType: "text/markdown; charset=utf-8", body: Array(source.utf8))
  }

  @Sendable static func show(_ call: Call) throws -> Response {
    let view = try view(call)
    return .json(headers: [tag(view.row)]) {
      Payload.module(view, showsKeys: AccessPolicy.mayTeach(call.principal), into: &$0)
    }
  }

  @Sendable static func versions(_ call: Call) throws -> Response {
    _ = try view(call)
    let found = try call.workspace.moduleHistory(name(call), as: call.principal)
    return .json { Payload.history(found.versions, found.events, into: &$0) }
  }

  /// `GET /v1/modules/{id}/difference?from&to`
  @Sendable static func difference(_ call: Call) throws -> Response {
    _ = try view(call)
    guard let from = try call.parameter("from", expected: "a version's number", { Int($0) }),
      let to = try call.parameter("to", expected: "a version's number", { Int($0) })
    else {
      throw Problem.badParameter(name: "from", value: "", expected: "a version, and `to` another")
    }
    let lines = try call.workspace.moduleDifference(
      name(call), from: from, to: to, as: call.principal)
    return .json { json in json.object { json in json.members("lines", lines) } }
  }

  /// `{"to": "in-review", "reason": "…"}`
  @Sendable static func move(_ call: Call) throws -> Response {
    _ = try view(call)
    let fields = try Fields(call.request.body)
    let state = try fields.value("to", ModuleState.init)
    let row = try call.workspace.moveModule(
      name(call), to: state, reason: fields.text("reason") ?? "", as: call.principal)
    return .json(headers: [tag(row)]) { Payload.module(row, into: &$0) }
  }

  /// `{"version": 1}`: an earlier version is the newest again, as a draft.
  @Sendable static func rollBack(_ call: Call) throws -> Response {
    _ = try view(call)
    let version = try Fields(call.request.body).number("version") ?? 0
    let row = try call.workspace.rollBackModule(name(call), to: version, as: call.principal)
    return .json(headers: [tag(row)]) { Payload.module(row, into: &$0) }
  }

  /// `GET /v1/modules/{id}/export?format&edition&version`
  @Sendable static func export(_ call: Call) throws -> Response {
    let format =
      try call.parameter("format", expected: names(ModuleFormat.self), ModuleFormat.init) ?? .html
    let edition = try call.parameter("edition", expected: names(Edition.self), Edition.init)
    let version = try call.parameter("version", expected: "a version's number") { Int($0) }
    let name = try view(call).row.name
    let bytes = try call.workspace.exportModule(
      name, as: format, in: edition, version: version, for: call.principal)
    return Response(
      status: 200, contentType: format.contentType,
      headers: [
        Header(
          "Content-Disposition", "attachment; filename=\"\(name).\(format.fileExtension)\"")
      ], body: bytes)
  }

  /// `GET /v1/modules/{id}/questions`: those drawn for this learner, without their keys.
  @Sendable static func questions(_ call: Call) throws -> Response {
    _ = try view(call)
    let sheet = try call.workspace.questionSheet(name(call), as: call.principal)
    return .json { json in
      json.object { json in
        json.member("version", sheet.view.version.version)
        json.objects("questions", sheet.questions) { question, json in
          Payload.question(question, into: &json)
        }
      }
    }
  }

  /// `GET /v1/questions?sector&hts&difficulty&count&seed`: drawn from every module.
  @Sendable static func draw(_ call: Call) throws -> Response {
    let wish = DrawWish(
      count: try call.parameter("count", expected: "a number from 1 to 100") {
        Int($0).flatMap { (1...100).contains($0) ? $0 : nil }
      } ?? 10,
      sector: try call.parameter("sector", expected: "a Center's code") {
        Reference.sector(named: $0)
      },
      tariffPrefix: try call.parameter("hts", expected: "a tariff number") {
        Question.tariffDigits($0)
      },
      difficulty: try call.parameter("difficulty", expected: "1 to 5") {
        Int($0).flatMap { (1...5).contains($0) ? $0 : nil }
      })
    let seed = try call.parameter("seed", expected: "a number from 0") { UInt64($0) } ?? 0
    let items = try call.workspace.drawQuestions(wish, seed: seed, as: call.principal)
    return .json {
      Payload.drawn(items, showsKeys: AccessPolicy.mayTeach(call.principal), into: &$0)
    }
  }

  /// An object with a member for each answered question: a text, or a list of texts; what is chosen is named by
  /// its words or by its letter.
  @Sendable static func complete(_ call: Call) throws -> Response {
    let view = try view(call)
    let fields = try Fields(call.request.body)
    // Not only those that are drawn now: a request that is sent again comes after the next draw.
    try fields.allow(Set(view.built.module.questions.map(\.question.name)))
    let answers = try answers(to: view.built.module.questions.map(\.question), in: fields)
    func grading(_ once: OnceKey?) throws -> Grading {
      try call.workspace.completeModule(
        name(call), port: call.request.query["port"], once: once, as: call.principal
      ) { answers[$0.name] ?? [] }
    }
    let graded = try call.once(grading) { try grading(nil) }
    return .json(status: 201) { Payload.grading(graded, into: &$0) }
  }

  /// The answers that were sent, as they are graded, by question; every one that is none of what its question
  /// offers is refused.
  private static func answers(
    to questions: [Question], in fields: Fields
  ) throws -> [String: [String]] {
    var understood: [String: [String]] = [:]
    var faults: [FieldFault] = []
    for question in questions {
      let given = fields.text(question.name).map { [$0] } ?? fields.list(question.name)
      if let answer = question.understood(given) {
        understood[question.name] = answer
      } else {
        faults.append(
          FieldFault(
            "/\(question.name)",
            "is none of what the question offers: send the words of what is chosen"
              + (question.shownPartners.isEmpty ? "" : ", each pair as left=right")))
      }
    }
    guard faults.isEmpty else { throw Problem.badFields(faults) }
    return understood
  }

  /// `GET /v1/modules/{id}/progress`: how far one has come.
  @Sendable static func progress(_ call: Call) throws -> Response {
    let place = try call.workspace.learningPlace(in: view(call), as: call.principal)
    return .json { Payload.place(place, into: &$0) }
  }

  /// `{"lesson": 2, "answers": {"q": ["a"]}}`: what is not said stays as it was.
  @Sendable static func keepProgress(_ call: Call) throws -> Response {
    let view = try view(call)
    let fields = try Fields(call.request.body)
    let answers = fields.lists("answers")
    let place = try call.workspace.keepLearningPlace(
      in: view.row.name, lesson: fields.number("lesson"),
      answers: answers.map { all in { all[$0.name] ?? [] } }, as: call.principal)
    return .json { Payload.place(place, into: &$0) }
  }

  /// `GET /v1/completions/{number}/refresher`
  @Sendable static func refresher(_ call: Call) throws -> Response {
    let found = try call.workspace.refresher(of: number(call), as: call.principal)
    return .json {
      Payload.refresher(
        found, showsKeys: AccessPolicy.mayTeach(call.principal), into: &$0)
    }
  }

  /// `POST /v1/completions/{number}/refresher`: an object with a member for each question that it asks.
  @Sendable static func renew(_ call: Call) throws -> Response {
    let found = try call.workspace.refresher(of: number(call), as: call.principal)
    let fields = try Fields(call.request.body)
    try fields.allow(Set(found.questions.map(\.name)))
    let answers = try answers(to: found.questions, in: fields)
    let grading = try call.workspace.renewCompletion(number(call), as: call.principal) {
      answers[$0.name] ?? []
    }
    return .json(status: 201) { Payload.grading(grading, into: &$0) }
  }

  /// `GET /v1/metrics/learning?by&module`
  @Sendable static func learnerGroups(_ call: Call) throws -> Response {
    let grouping =
      try call.parameter("by", expected: names(LearnerGrouping.self), LearnerGrouping.init)
      ?? .center
    let module = try call.parameter("module", expected: "a module") { $0 }
    let groups = try call.workspace.learnerGroups(by: grouping, of: module, as: call.principal)
    return .json { Payload.groups(groups, into: &$0) }
  }

  /// `GET /v1/metrics/contributions`
  @Sendable static func contributions(_ call: Call) throws -> Response {
    let measure = try call.workspace.contributionMeasure(as: call.principal)
    return .json { Payload.contributions(measure, into: &$0) }
  }

  private static func number(_ call: Call) throws -> Int64 {
    guard let number = call.captures["number"].flatMap({ Int64($0) }) else {
      throw Problem.notFound
    }
    return number
  }

  /// `GET /v1/completions`: one's own, and what has changed since.
  @Sendable static func records(_ call: Call) throws -> Response {
    let records = try call.workspace.learningRecords(as: call.principal)
    return .json { json in
      json.object { json in
        json.list("completions", records) { record, json in Payload.record(record, into: &json) }
      }
    }
  }

  @Sendable static func statistics(_ call: Call) throws -> Response {
    _ = try view(call)
    let found = try call.workspace.moduleStatistics(name(call), as: call.principal)
    return .json { Payload.statistics(found, into: &$0) }
  }

  @Sendable static func proposals(_ call: Call) throws -> Response {
    _ = try view(call)
    let found = try call.workspace.proposals(on: name(call), as: call.principal)
    return .json { json in
      json.object { json in
        json.list("proposals", found) { proposal, json in Payload.proposal(proposal, into: &json) }
      }
    }
  }

  /// `{"block": "l1-b2", "text": "…"}`
  @Sendable static func propose(_ call: Call) throws -> Response {
    _ = try view(call)
    let fields = try Fields(call.request.body)
    func propose(_ once: OnceKey?) throws -> LessonProposal {
      try call.workspace.propose(
        fields.text("text") ?? "", on: fields.text("block") ?? "", of: name(call), once: once,
        as: call.principal)
    }
    let proposal = try call.once(propose) { try propose(nil) }
    return .json(status: 201) { Payload.proposal(proposal, into: &$0) }
  }

  /// `{"outcome": "accepted", "answer": "…"}`
  @Sendable static func answerProposal(_ call: Call) throws -> Response {
    _ = try view(call)
    let fields = try Fields(call.request.body)
    let isAccepted = try fields.value("outcome") { ["accepted": true, "declined": false][$0] }
    guard let number = call.captures["number"].flatMap({ Int64($0) }) else {
      throw Problem.notFound
    }
    let proposal = try call.workspace.answerProposal(
      number, of: name(call), isAccepted: isAccepted,
      answer: fields.text("answer") ?? "", as: call.principal)
    return .json { Payload.proposal(proposal, into: &$0) }
  }

  /// `{"block": "l1-b2", "verdict": "unclear", "text": "…"}`
  @Sendable static func feedback(_ call: Call) throws -> Response {
    _ = try view(call)
    let fields = try Fields(call.request.body)
    let verdict = try fields.value("verdict", BlockFeedback.Verdict.init)
    try call.workspace.giveFeedback(
      verdict, fields.text("text") ?? "", on: fields.text("block") ?? "", of: name(call),
      as: call.principal)
    return Response(status: 204, contentType: "", body: [])
  }

  @Sendable static func tasks(_ call: Call) throws -> Response {
    let sector = try call.parameter("sector", expected: "a Center's code") {
      Reference.sector(named: $0)
    }
    let tasks = try call.workspace.teachingTasks(of: sector, as: call.principal)
    return .json { json in
      json.object { json in
        json.list("tasks", tasks) { task, json in Payload.task(task, into: &json) }
      }
    }
  }

  /// `GET /v1/knowledge-gaps?sector&limit`: what people look and ask for, and nobody teaches.
  @Sendable static func gaps(_ call: Call) throws -> Response {
    let sector = try call.parameter("sector", expected: "a Center's code") {
      Reference.sector(named: $0)
    }
    let gaps = try call.workspace.knowledgeGaps(
      sector: sector, limit: call.limit(upTo: 50, usual: 20), as: call.principal)
    return .json { Payload.gaps(gaps, into: &$0) }
  }

  /// The module that a path names. Looked for before anything else, so that hidden and absent ones answer
  /// alike whatever was sent along.
  static func view(_ call: Call) throws -> ModuleView {
    let version = try call.parameter("version", expected: "a version's number") { Int($0) }
    guard
      let view = try call.workspace.module(name(call), version: version, as: call.principal)
    else { throw Problem.notFound }
    return view
  }

  static func name(_ call: Call) -> String { call.captures["id"] ?? "" }

  private static func save(_ call: Call, expecting version: Int?) throws -> ModuleRow {
    try call.workspace.saveModule(
      call.request.body, file: "source", note: call.request.query["note"] ?? "",
      expecting: version, as: call.principal)
  }

  private static func tag(_ row: ModuleRow) -> Header {
    Header("ETag", "\"\(row.id)-\(row.version)\"")
  }
}
