import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Documents as they are read, filed and changed.
enum DocumentHandlers {
  @Sendable static func show(_ call: Call) throws -> Response {
    let stored = try stored(call)
    let files = try call.workspace.files(of: stored.id, as: call.principal)
    return .json(headers: [Header("ETag", tag(stored))]) {
      Payload.document(stored, files: files, into: &$0)
    }
  }

  /// A file that was released with a document, to be saved and never shown.
  @Sendable static func file(_ call: Call) throws -> Response {
    let id = try stored(call).id
    guard let number = call.captures["number"].flatMap({ Int($0) }),
      let (file, reader) = try call.workspace.file(number, of: id, as: call.principal)
    else { throw Problem.notFound }
    return .download(named: file.name, size: file.size, reader)
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

  /// `POST /v1/documents:batch`: a document a line; an outcome a line, in the same order. With `atomic`, all or none
  /// are filed, in one commit.
  @Sendable static func addBatch(_ call: Call) throws -> Response {
    let (bytes, defaults) = (call.request.body, try defaults(call))
    guard try call.flag("atomic") else {
      let lines = try call.workspace.receive(lines: bytes, defaults: defaults, as: call.principal)
      return outcomes(lines, status: 200)
    }
    let (lines, isDone) = try call.workspace.receiveAllOrNone(
      lines: bytes, defaults: defaults, as: call.principal)
    return outcomes(lines, status: isDone ? 200 : 422)
  }

  private static func outcomes(_ lines: [BatchLine], status: Int) -> Response {
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
        case .notApplied: json.member("outcome", "not_applied")
        }
      }
      return json.text + "\n"
    }
    return Response(
      status: status, contentType: "application/x-ndjson; charset=utf-8",
      body: Array(answers.joined().utf8))
  }

  /// `GET /v1/changes?since&limit&wait`
  @Sendable static func changes(_ call: Call) throws -> Response {
    let since =
      try call.parameter("since", expected: "a number from 0") {
        Int64($0).flatMap { $0 >= 0 ? $0 : nil }
      } ?? 0
    let limit = try call.limit(upTo: 1000, usual: 100)
    let found = try call.workspace.changes(since: since, limit: limit, as: call.principal)
    let wait = try call.parameter("wait", expected: "a number of seconds from 0") { Int($0) } ?? 0
    if found.isEmpty, min(wait, call.patience.seconds) > 0 {
      return call.postponed(
        min(wait, call.patience.seconds),
        isDue: call.workspace.changeWatch(since: since, as: call.principal))
    }
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
    let status = try fields.value("status", DocumentStatus.init)
    let since = try fields.optional("since") { CalendarDate($0) }
    return changed(
      try call.workspace.setStatus(
        id, to: StatusAssertion(status, since: since, basis: fields.text("basis")),
        expecting: version, as: call.principal))
  }

  /// `{"sectors": ["ele"], "reason": "the goods are chips"}`
  @Sendable static func setSectors(_ call: Call) throws -> Response {
    let (id, version) = try (call.document(), expected(call))
    let fields = try Fields(call.request.body)
    let sectors = try fields.values("sectors", Reference.sector(named:))
    let reason = try fields.words("reason")
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
