import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

enum HealthHandlers {
  @Sendable static func live(_ call: Call) throws -> Response {
    .json { $0.object { $0.member("status", "alive") } }
  }

  @Sendable static func ready(_ call: Call) throws -> Response {
    _ = try call.workspace.condition(as: .anonymous)
    return .json { $0.object { $0.member("status", "ready") } }
  }
}

enum SearchHandlers {
  /// The question that a query string asks.
  static func question(_ call: Call) throws -> SearchQuestion {
    var question = SearchQuestion(call.request.query["q"] ?? "")
    question.sectors = try call.list("sector", expected: "a Center's code") {
      Reference.sector(named: $0)
    }
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
      case "sector": Sector(rawValue: parts[1]).map { question.sectors.append($0) }
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
      answer = try call.workspace.search(question(call), as: call.principal)
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
      .map { "\(encoded($0.key))=\(encoded($0.value))" }.joined(separator: "&")
  }

  /// Percent-encoded; what is left is unreserved (RFC 3986).
  static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return text.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        String(UnicodeScalar(byte))
      default: "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }.joined()
  }
}

enum DocumentHandlers {
  @Sendable static func show(_ call: Call) throws -> Response {
    let stored = try stored(call)
    return .json(headers: [Header("ETag", tag(stored))]) {
      Payload.document(stored, into: &$0)
    }
  }

  @Sendable static func text(_ call: Call) throws -> Response {
    let stored = try stored(call)
    let lines = [stored.document.title] + stored.document.body.map(\.text)
    return Response(
      status: 200, contentType: "text/plain; charset=utf-8",
      body: Array(lines.joined(separator: "\n\n").utf8))
  }

  @Sendable static func similar(_ call: Call) throws -> Response {
    let limit =
      try call.parameter("limit", expected: "a number from 1 to 50") {
        Int($0).flatMap { (1...50).contains($0) ? $0 : nil }
      } ?? 10
    _ = try stored(call)
    guard
      let found = try call.workspace.similar(
        to: call.document().description, limit: limit, as: call.principal)
    else { throw Problem.notFound }
    return .json { Payload.similar(found, into: &$0) }
  }

  @Sendable static func versions(_ call: Call) throws -> Response {
    _ = try stored(call)
    let entries = try call.workspace.versions(of: call.document(), as: call.principal)
    guard !entries.isEmpty else { throw Problem.notFound }
    return .json { json in
      json.object { json in
        json.objects("versions", entries) { entry, json in
          json.member("version", entry.version)
          json.member("title", entry.title)
          json.member("status", entry.status.status.rawValue)
          json.member("label", entry.label.rawValue)
          json.member("recorded_at", entry.recordedAt.description)
          json.member("author", entry.author)
        }
      }
    }
  }

  @Sendable static func add(_ call: Call) throws -> Response {
    let answer = try call.workspace.receive(
      call.request.body, defaults: try defaults(call),
      once: try call.once({ $0 }, otherwise: { nil }), as: call.principal)
    let location = answer.firstID.map { [Header("Location", "/v1/documents/\($0)")] } ?? []
    return Response(
      status: 201, contentType: "application/json; charset=utf-8", headers: location,
      body: answer.body)
  }

  /// `POST /v1/documents:batch`: a document a line; an outcome a line, in the same order.
  @Sendable static func addBatch(_ call: Call) throws -> Response {
    let lines = try call.workspace.receive(
      lines: call.request.body, defaults: try defaults(call), as: call.principal)
    let answers = lines.map { line -> String in
      var json = JSONWriter()
      json.object { json in
        json.member("line", line.number)
        switch line.result {
        case .done(let outcome): Payload.outcomeMembers(outcome, into: &json)
        case .refused(let error):
          json.member("outcome", "refused")
          json.key("problem")
          Problem(error).write(into: &json)
        }
      }
      return json.text + "\n"
    }
    return Response(
      status: 200, contentType: "application/x-ndjson; charset=utf-8",
      body: Array(answers.joined().utf8))
  }

  /// `GET /v1/changes?since&limit`
  @Sendable static func changes(_ call: Call) throws -> Response {
    let since =
      try call.parameter("since", expected: "a number from 0") {
        Int64($0).flatMap { $0 >= 0 ? $0 : nil }
      } ?? 0
    let limit = try call.limit(upTo: 1000, usual: 100)
    let found = try call.workspace.changes(since: since, limit: limit, as: call.principal)
    var headers: [Header] = []
    if found.count == limit, let last = found.last {
      headers.append(
        Header("Link", "</v1/changes?since=\(last.sequence)&limit=\(limit)>; rel=\"next\""))
    }
    return .json(headers: headers) { Payload.changes(found, since: since, into: &$0) }
  }

  @Sendable static func replace(_ call: Call) throws -> Response {
    let (id, version) = try (call.document(), expected(call))
    let outcome = try call.workspace.replace(
      id, with: call.request.body, defaults: try defaults(call), expecting: version,
      as: call.principal)
    return changed(outcome)
  }

  @Sendable static func delete(_ call: Call) throws -> Response {
    let (id, version) = try (call.document(), expected(call))
    return changed(try call.workspace.delete(id, expecting: version, as: call.principal))
  }

  /// `{"status": "revoked", "since": "2024-01-31", "basis": "89 FR 1234"}`
  @Sendable static func setStatus(_ call: Call) throws -> Response {
    let (id, version) = try (call.document(), expected(call))
    let fields = try Fields(call.request.body)
    guard let status = fields.text("status").flatMap(DocumentStatus.init) else {
      throw Problem.badFields([
        FieldFault(
          "/status",
          "must be \(names(DocumentStatus.self))")
      ])
    }
    let since = try fields.text("since").map { (text) throws(Problem) in
      guard let day = CalendarDate(text) else {
        throw Problem.badFields([FieldFault("/since", "must be a day, YYYY-MM-DD")])
      }
      return day
    }
    return changed(
      try call.workspace.setStatus(
        id, to: StatusAssertion(status, since: since, basis: fields.text("basis")),
        expecting: version, as: call.principal))
  }

  /// `{"sectors": ["ele"], "reason": "the goods are chips"}`
  @Sendable static func setSectors(_ call: Call) throws -> Response {
    let (id, version) = try (call.document(), expected(call))
    let fields = try Fields(call.request.body)
    let sectors = try fields.list("sectors").map { (name) throws(Problem) in
      guard let sector = Reference.sector(named: name) else {
        throw Problem.badFields([FieldFault("/sectors", "must be a Center's code")])
      }
      return sector
    }
    guard let reason = fields.text("reason"), !reason.trimmingBlanks.isEmpty else {
      throw Problem.badFields([FieldFault("/reason", "must be a reason in words")])
    }
    return changed(
      try call.workspace.setSectors(
        id, to: sectors, reason: reason, expecting: version, as: call.principal))
  }

  static func stored(_ call: Call) throws -> StoredDocument {
    let version = try call.parameter("version", expected: "a version's number") { Int($0) }
    let id = try call.document()
    let name = id.description + (version.map { "@\($0)" } ?? "")
    let found = try call.workspace.document(named: name, as: call.principal)
    call.workspace.noteRead(of: id, found?.document.label, by: call.principal)
    guard let found else { throw try gone(id, call) ?? .notFound }
    return found
  }

  /// What is said of a document that was removed, to those who could read it.
  static func gone(_ id: DocumentID, _ call: Call) throws -> Problem? {
    try call.workspace.removal(of: id, as: call.principal).map { .gone(since: $0.day) }
  }

  static func changed(_ outcome: Outcome) -> Response {
    .json(headers: [Header("ETag", tag(outcome.version, outcome.id))]) {
      Payload.outcome(outcome, into: &$0)
    }
  }

  private static func tag(_ version: Int, _ id: DocumentID) -> String { "\"\(id)-\(version)\"" }

  /// The tag of what is shown: a notice changes the status of a document without a new version of it.
  private static func tag(_ stored: StoredDocument) -> String {
    guard stored.standing != Standing(stored.document.status) else {
      return tag(stored.version, stored.id)
    }
    let standing = stored.standing
    let mark =
      "\(standing.note(on: Timestamp.now().day) ?? "")\(standing.notice?.description ?? "")"
    let sum = mark.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return "\"\(stored.id)-\(stored.version)-\(standing.status.status.rawValue)-\(sum)\""
  }

  /// The version that `If-Match` names; `nil` for `*`.
  static func expected(_ call: Call) throws -> Int? {
    guard let header = call.request.headers["if-match"] else { throw Problem.preconditionRequired }
    if header == "*" { return nil }
    let prefix = "\"\(try call.document())-"
    guard header.hasPrefix(prefix), header.hasSuffix("\""),
      let version = Int(header.dropFirst(prefix.count).dropLast().prefix { $0 != "-" })
    else { throw Problem.preconditionFailed }
    return version
  }

  private static func defaults(_ call: Call) throws -> ReceiveDefaults {
    var defaults = ReceiveDefaults()
    defaults.kind = try call.parameter("kind", expected: "a kind", DocumentKind.init)
    defaults.label = try call.parameter("label", expected: "a label", HandlingLabel.init)
    defaults.owner = try call.parameter("owner", expected: "a Center") {
      Reference.sector(named: $0)
    }
    defaults.source = try call.parameter("source", expected: "a source") { $0 }
    defaults.sectors = try call.list("sector", expected: "a Center") { Reference.sector(named: $0) }
    return defaults
  }
}

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
    guard let treatment = fields.text("treatment").flatMap(Treatment.init) else {
      throw Problem.badFields([
        FieldFault(
          "/treatment",
          "must be \(names(Treatment.self))")
      ])
    }
    guard let reason = fields.text("reason"), !reason.trimmingBlanks.isEmpty else {
      throw Problem.badFields([FieldFault("/reason", "must be a reason in words")])
    }
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
      guard let posted = fields.text("text") else {
        throw Problem.badFields([FieldFault("/text", "must be a text")])
      }
      text = posted
      if let asked = fields.text("as_of") {
        guard let date = CalendarDate(asked) else {
          throw Problem.badFields([FieldFault("/as_of", "must be a day, YYYY-MM-DD")])
        }
        day = date
      }
    }
    let found = try call.workspace.check(
      memo: text, asOf: day ?? Timestamp.now().day, as: call.principal)
    return .json { Payload.check(found, into: &$0) }
  }
}

enum ReferenceHandlers {
  @Sendable static func tag(_ call: Call) throws -> Response {
    guard let text = String(validating: call.request.body, as: UTF8.self) else {
      throw Problem.badDocument(reason: "the text is not UTF-8", line: nil, column: nil)
    }
    var content = text
    if call.request.headers["content-type"]?.hasPrefix("application/json") == true {
      guard let posted = try Fields(call.request.body).text("text") else {
        throw Problem.badFields([FieldFault("/text", "must be a text")])
      }
      content = posted
    }
    let tagging = call.workspace.tag(content, on: Timestamp.now().day)
    return .json { Payload.tagging(tagging, into: &$0) }
  }

  @Sendable static func sectors(_ call: Call) throws -> Response {
    .json { json in
      json.object { json in
        json.key("sectors")
        json.array { json in for center in Reference.centers { Payload.center(center, into: &json) }
        }
      }
    }
  }

  @Sendable static func sector(_ call: Call) throws -> Response {
    guard let sector = call.captures["code"].flatMap(Reference.sector(named:)),
      let center = Reference.centers.first(where: { $0.sector == sector })
    else { throw Problem.notFound }
    return .json { Payload.center(center, into: &$0) }
  }

  @Sendable static func tariff(_ call: Call) throws -> Response {
    let card = try card(call)
    return .json { Payload.tariff(card, into: &$0) }
  }

  /// The number that a path names, as of the day and with the companion that the query names.
  static func card(_ call: Call) throws -> TariffCard {
    let day =
      try call.parameter("as_of", expected: "a day, YYYY-MM-DD") { CalendarDate($0) }
      ?? Timestamp.now().day
    let companion = try call.parameter(
      "with", expected: "a tariff number of chapters 01 to 97", Reference.tariffNumber)
    let text = call.captures["number"] ?? ""
    guard let card = Reference.tariff(text, with: companion, on: day) else {
      throw Problem.badParameter(
        name: "number", value: text, expected: "2, 4, 6, 8 or 10 digits, such as 8471.30.0100")
    }
    return card
  }
}
