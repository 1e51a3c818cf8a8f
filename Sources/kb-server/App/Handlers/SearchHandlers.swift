import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Finding: the question that a query string asks, and its answers.
enum SearchHandlers {
  /// The question that a query string asks.
  static func question(_ call: Call) throws -> SearchQuestion {
    var question = SearchQuestion(call.request.query["q"] ?? "")
    question.sectors = try call.list(
      "sector", expected: "a Center's code, or none", Reference.sectorFilter(named:))
    question.kinds = try call.list("kind", expected: names(DocumentKind.self), DocumentKind.init)
    question.labels = try call.list(
      "label", expected: names(HandlingLabel.self), HandlingLabel.init)
    question.statuses = try call.list(
      "status", expected: names(DocumentStatus.self), DocumentStatus.init)
    question.from = try call.parameter("from", expected: "a day, YYYY-MM-DD") { CalendarDate($0) }
    question.through = try call.parameter("to", expected: "a day, YYYY-MM-DD") { CalendarDate($0) }
    question.tariff = try call.parameter("hts", expected: "a tariff number") { $0 }
    question.sources = try call.parameter("source", expected: "a source") { [$0] } ?? []
    question.years = try call.list("year", expected: "a year") { $0 }
    question.ports = try call.parameter("port", expected: "a port") { [$0] } ?? []
    question.order =
      try call.parameter("sort", expected: names(SearchQuestion.Order.self)) {
        SearchQuestion.Order(rawValue: $0)
      } ?? .relevance
    question.limit =
      try call.parameter("limit", expected: "a number from 1 to 100") {
        Int($0).flatMap { (1...100).contains($0) ? $0 : nil }
      } ?? 10
    question.cursor = try call.parameter("cursor", expected: "a cursor") { $0 }
    question.facets = try call.list("facet", expected: "a facet") { $0 }
    question.explains = try call.flag("explain")
    question.learnsFromFirstHits = try call.flag("feedback")
    question.copies =
      try call.parameter("copies", expected: names(SearchQuestion.CopyView.self)) {
        SearchQuestion.CopyView(rawValue: $0)
      } ?? .one
    // Every answer is level with all that was committed before it, so this is only checked.
    _ = try call.parameter("min_sequence", expected: "a number") { Int64($0) }
    addBoxes(call.request.query, to: &question)
    return question
  }

  /// The filters that check boxes set: `sector.ele=1`, `port.Laredo, TX (2304)=1`. A value that there cannot
  /// be filters nothing.
  private static func addBoxes(_ query: [String: String], to question: inout SearchQuestion) {
    for (name, value) in query.sorted(by: { $0.key < $1.key }) where value == "1" {
      let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "sector": SectorFilter(rawValue: parts[1]).map { question.sectors.append($0) }
      case "kind": DocumentKind(rawValue: parts[1]).map { question.kinds.append($0) }
      case "status": DocumentStatus(rawValue: parts[1]).map { question.statuses.append($0) }
      case "label": HandlingLabel(rawValue: parts[1]).map { question.labels.append($0) }
      case "year": question.years.append(parts[1])
      case "source": question.sources.append(parts[1])
      case "port": question.ports.append(parts[1])
      default: break
      }
    }
  }

  @Sendable static func search(_ call: Call) throws -> Response {
    let answer: SearchAnswer
    do {
      let question = try question(call)
      answer = try call.workspace.search(question, as: call.principal)
      call.workspace.noteGap(answer, of: question, as: call.principal)
    } catch SearchRefusal.cursorExpired {
      throw Problem.cursorExpired(restart: "/v1/search?\(pairs(call, cursor: nil))")
    }
    var headers: [Header] = []
    if let next = answer.next {
      headers.append(Header("Link", "</v1/search?\(pairs(call, cursor: next))>; rel=\"next\""))
    }
    return .json(headers: headers) { Payload.answer(answer, into: &$0) }
  }

  @Sendable static func suggest(_ call: Call) throws -> Response {
    let limit =
      try call.parameter("limit", expected: "a number from 1 to 50") {
        Int($0).flatMap { (1...50).contains($0) ? $0 : nil }
      } ?? 10
    let found = try call.workspace.suggestions(
      for: call.request.query["q"] ?? "", limit: limit, as: call.principal)
    return .json { Payload.suggestions(found, into: &$0) }
  }

  /// The query string again, with another cursor.
  static func pairs(_ call: Call, cursor: String?) -> String {
    var query = call.request.query
    query["cursor"] = cursor
    return query.sorted { $0.key < $1.key }
      .map { "\($0.key.percentEncoded)=\($0.value.percentEncoded)" }.joined(separator: "&")
  }
}
