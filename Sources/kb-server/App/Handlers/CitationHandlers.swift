import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What documents do to each other, and what a memo cites.
enum CitationHandlers {
  /// `GET /v1/documents/{id}/citations?depth&limit&cursor`
  @Sendable static func show(_ call: Call) throws -> Response {
    var question = CitationQuestion()
    question.depth =
      try call.parameter("depth", expected: "1 or 2") { ["1": 1, "2": 2][$0] } ?? 1
    question.limit =
      try call.parameter("limit", expected: "a number from 1 to 100") {
        Int($0).flatMap { (1...100).contains($0) ? $0 : nil }
      } ?? 50
    question.cursor = try call.parameter("cursor", expected: "a cursor") { $0 }
    let id = try call.document()
    _ = try DocumentHandlers.stored(call)
    guard
      let answer = try call.workspace.citations(
        of: id.description, question, as: call.principal)
    else { throw Problem.notFound }
    var headers: [Header] = []
    if let next = answer.next {
      let pairs = SearchHandlers.pairs(call, cursor: next)
      headers.append(Header("Link", "</v1/documents/\(id)/citations?\(pairs)>; rel=\"next\""))
    }
    return .json(headers: headers) { Payload.citations(answer, into: &$0) }
  }

  /// `{"target": "NY N301234", "treatment": "cites", "reason": "it only reports a revocation"}`
  @Sendable static func correct(_ call: Call) throws -> Response {
    let (id, version) = try (call.document(), DocumentHandlers.expected(call))
    let fields = try Fields(call.request.body)
    let treatment = try fields.value("treatment", Treatment.init)
    let reason = try fields.words("reason")
    let text = fields.text("target") ?? ""
    guard try call.workspace.document(named: id.description, as: call.principal) != nil else {
      throw Problem.notFound
    }
    guard
      let target = try call.workspace.citedIdentifier(text, of: id, as: call.principal)
    else {
      throw Problem.badFields([FieldFault("/target", "must be a number that the document cites")])
    }
    return DocumentHandlers.changed(
      try call.workspace.correctCitation(
        id, target: target, treatment: treatment, reason: reason, expecting: version,
        as: call.principal))
  }

  /// `POST /v1/citations?as_of`: a text, or `{"text": ..., "as_of": ...}`.
  @Sendable static func check(_ call: Call) throws -> Response {
    guard var text = String(validating: call.request.body, as: UTF8.self) else {
      throw Problem.badDocument(reason: "the text is not UTF-8", line: nil, column: nil)
    }
    var day = try call.parameter("as_of", expected: "a day, YYYY-MM-DD") { CalendarDate($0) }
    if call.request.headers["content-type"]?.hasPrefix("application/json") == true {
      let fields = try Fields(call.request.body)
      text = try fields.value("text") { $0 }
      day = try fields.optional("as_of") { CalendarDate($0) } ?? day
    }
    let found = try call.workspace.check(
      memo: text, asOf: day ?? Timestamp.now().day, as: call.principal)
    return .json { Payload.check(found, into: &$0) }
  }
}
