import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// A request on its way to a handler.
struct Call {
  let request: Request
  let captures: [String: String]
  let caller: Caller
  /// The numeric address that the request comes from, as far as it is known.
  let client: String
  let workspace: Workspace
  let cookies: SessionCookies

  var principal: Principal { caller.principal }

  /// A query parameter, converted; `nil` when it is absent or empty.
  func parameter<Value>(
    _ name: String, expected: String, _ convert: (String) -> Value?
  ) throws(Problem) -> Value? {
    guard let text = request.query[name], !text.isEmpty else { return nil }
    guard let value = convert(text) else {
      throw .badParameter(name: name, value: text, expected: expected)
    }
    return value
  }

  /// A parameter that is on or off; off when it is absent.
  func flag(_ name: String) throws(Problem) -> Bool {
    try parameter(name, expected: "true or false") {
      ["true": true, "1": true, "false": false, "0": false][$0]
    } ?? false
  }

  /// The values of a parameter, separated by commas.
  func list<Value>(
    _ name: String, expected: String, _ convert: (String) -> Value?
  ) throws(Problem) -> [Value] {
    var values: [Value] = []
    for part in (request.query[name] ?? "").split(separator: ",") {
      guard let value = convert(String(part)) else {
        throw .badParameter(name: name, value: String(part), expected: expected)
      }
      values.append(value)
    }
    return values
  }

  /// The parameter `limit`.
  func limit(upTo most: Int, usual: Int) throws(Problem) -> Int {
    try parameter("limit", expected: "a number from 1 to \(most)") {
      Int($0).flatMap { (1...most).contains($0) ? $0 : nil }
    } ?? usual
  }

  /// `Link: rel="next"`, when there is more.
  func nextLink(_ path: String, _ cursor: String?) -> [Header] {
    guard let cursor else { return [] }
    return [
      Header("Link", "<\(path)?\(SearchHandlers.pairs(self, cursor: cursor))>; rel=\"next\"")
    ]
  }

  /// The fields of a form that a page sent.
  func form() throws(Problem) -> [String: String] {
    guard let fields = Form.fields(of: request.body) else {
      throw .badDocument(reason: "a form is needed", line: nil, column: nil)
    }
    return fields
  }

  /// Under which key, if any, this request must take effect once: by account, key and content.
  func once<Result>(
    _ body: (OnceKey) throws -> Result, otherwise: () throws -> Result
  ) throws -> Result {
    guard let key = request.headers["idempotency-key"] else { return try otherwise() }
    guard (1...255).contains(key.utf8.count) else {
      throw Problem.badParameter(
        name: "Idempotency-Key", value: key, expected: "1 to 255 characters")
    }
    return try body(
      Workspace.onceKey(
        key, for: request.method.rawValue + " " + request.path, request.body, principal))
  }

  func document() throws -> DocumentID {
    guard let id = captures["id"].flatMap(DocumentID.init) else { throw Problem.notFound }
    return id
  }
}

/// What answers one method of one path, and for whom.
struct Endpoint: Sendable {
  enum Effect: Sendable {
    /// Changes nothing.
    case reads
    case writes
    /// Begins a session: changes something, for whoever comes.
    case signsIn
  }

  let audience: Audience
  let effect: Effect
  let bodyLimit: Int
  let placement: Plan.Placement
  let run: @Sendable (Call) throws -> Response

  /// Reads; answered on the polling threads.
  static func read(
    for audience: Audience, _ run: @escaping @Sendable (Call) throws -> Response
  ) -> Endpoint {
    Endpoint(audience: audience, effect: .reads, bodyLimit: 0, placement: .inline, run: run)
  }

  /// Works on a posted text without keeping it.
  static func work(
    for audience: Audience, _ run: @escaping @Sendable (Call) throws -> Response
  ) -> Endpoint {
    Endpoint(
      audience: audience, effect: .reads, bodyLimit: 1 << 20, placement: .background, run: run)
  }

  /// Writes to disk, on a worker.
  static func write(
    for audience: Audience, limit: Int = 1 << 20,
    _ run: @escaping @Sendable (Call) throws -> Response
  ) -> Endpoint {
    Endpoint(
      audience: audience, effect: .writes, bodyLimit: limit, placement: .background, run: run)
  }

  /// Signs somebody in, on a worker.
  static func signIn(_ run: @escaping @Sendable (Call) throws -> Response) -> Endpoint {
    Endpoint(
      audience: .everyone, effect: .signsIn, bodyLimit: 16 << 10, placement: .background, run: run)
  }
}

/// Every path that the server answers, and for whom. Nothing else is reachable; `docs/access.md` is made
/// from it.
enum Routes {
  static let all: [Router<Endpoint>.Route] = [
    .init(.get, "/livez", .read(for: .everyone, HealthHandlers.live)),
    .init(.get, "/readyz", .read(for: .everyone, HealthHandlers.ready)),
    .init(.get, "/v1/search", .read(for: .everyone, SearchHandlers.search)),
    .init(.get, "/v1/suggest", .read(for: .everyone, SearchHandlers.suggest)),
    .init(.post, "/v1/documents", .write(for: .officers, limit: 64 << 20, DocumentHandlers.add)),
    .init(.get, "/v1/documents/{id}", .read(for: .everyone, DocumentHandlers.show)),
    .init(
      .put, "/v1/documents/{id}", .write(for: .officers, limit: 64 << 20, DocumentHandlers.replace)),
    .init(.delete, "/v1/documents/{id}", .write(for: .officers, DocumentHandlers.delete)),
    .init(.get, "/v1/documents/{id}/versions", .read(for: .everyone, DocumentHandlers.versions)),
    .init(.get, "/v1/documents/{id}/similar", .read(for: .everyone, DocumentHandlers.similar)),
    .init(.get, "/v1/documents/{id}/text", .read(for: .everyone, DocumentHandlers.text)),
    .init(.put, "/v1/documents/{id}/status", .write(for: .officers, DocumentHandlers.setStatus)),
    .init(.put, "/v1/documents/{id}/sectors", .write(for: .officers, DocumentHandlers.setSectors)),
    .init(.get, "/v1/documents/{id}/citations", .read(for: .everyone, CitationHandlers.show)),
    .init(.put, "/v1/documents/{id}/citations", .write(for: .officers, CitationHandlers.correct)),
    .init(.post, "/v1/citations", .work(for: .everyone, CitationHandlers.check)),
    .init(.post, "/v1/lookup", .work(for: .everyone, LookupHandlers.lookUp)),
    .init(.post, "/v1/tag", .work(for: .everyone, ReferenceHandlers.tag)),
    .init(.get, "/v1/sectors", .read(for: .everyone, ReferenceHandlers.sectors)),
    .init(.get, "/v1/sectors/{code}", .read(for: .everyone, ReferenceHandlers.sector)),
    .init(.get, "/v1/hts/{number}", .read(for: .everyone, ReferenceHandlers.tariff)),
    .init(.post, "/v1/session", .signIn(SessionHandlers.signIn)),
    .init(.delete, "/v1/session", .write(for: .signedIn, SessionHandlers.signOut)),
    .init(.get, "/v1/me", .read(for: .everyone, SessionHandlers.me)),
    .init(.get, "/v1/accounts", .read(for: .administrators, AccountHandlers.list)),
    .init(.post, "/v1/accounts", .write(for: .administrators, AccountHandlers.add)),
    .init(.get, "/v1/audit", .read(for: .administrators, AccountHandlers.audit)),
    .init(.get, "/v1/submission-forms", .read(for: .everyone, SubmissionHandlers.forms)),
    .init(.post, "/v1/submissions", .write(for: .everyone, SubmissionHandlers.add)),
    .init(.get, "/v1/submissions", .read(for: .everyone, SubmissionHandlers.list)),
    .init(.get, "/v1/submissions/{id}", .read(for: .everyone, SubmissionHandlers.show)),
    .init(.put, "/v1/submissions/{id}", .write(for: .everyone, SubmissionHandlers.amend)),
    .init(.post, "/v1/submissions/{id}/file", .write(for: .everyone, SubmissionHandlers.fileDraft)),
    .init(
      .post, "/v1/submissions/{id}/messages", .write(for: .everyone, SubmissionHandlers.addMessage)),
    .init(
      .post, "/v1/submissions/{id}/withdraw", .write(for: .everyone, SubmissionHandlers.withdraw)),
    .init(
      .post, "/v1/submissions/{id}/attachments",
      .write(for: .everyone, SubmissionHandlers.announceAttachment)),
    .init(
      .put, "/v1/submissions/{id}/attachments/{number}",
      .write(for: .everyone, limit: AttachmentPolicy.part, SubmissionHandlers.attach)),
    .init(
      .get, "/v1/submissions/{id}/attachments/{number}",
      .read(for: .everyone, SubmissionHandlers.attachment)),
    .init(
      .get, "/v1/submissions/{id}/attachments/{number}/text",
      .read(for: .everyone, SubmissionHandlers.attachmentText)),
    .init(.get, "/v1/submissions/{id}/notes", .read(for: .officers, TriageHandlers.notes)),
    .init(.post, "/v1/submissions/{id}/notes", .write(for: .officers, TriageHandlers.addNote)),
    .init(.post, "/v1/submissions/{id}/transitions", .write(for: .officers, TriageHandlers.move)),
    .init(
      .post, "/v1/submissions/{id}/publication", .write(for: .officers, TriageHandlers.publish)),
    .init(
      .delete, "/v1/submissions/{id}/publication", .write(for: .officers, TriageHandlers.retract)),
    .init(.put, "/v1/submissions/{id}/center", .write(for: .officers, TriageHandlers.route)),
    .init(.put, "/v1/submissions/{id}/sharing", .write(for: .officers, TriageHandlers.share)),
    .init(.put, "/v1/submissions/{id}/assignee", .write(for: .officers, TriageHandlers.assign)),
    .init(.put, "/v1/submissions/{id}/rating", .write(for: .officers, TriageHandlers.rate)),
    .init(.post, "/v1/submissions/{id}/links", .write(for: .officers, TriageHandlers.link)),
    .init(.delete, "/v1/submissions/{id}/links", .write(for: .officers, TriageHandlers.link)),
    .init(.get, "/v1/submissions/{id}/similar", .read(for: .officers, TriageHandlers.similar)),
    .init(.get, "/v1/broker-tasks", .write(for: .officers, TriageHandlers.brokerTasks)),
    .init(.post, "/v1/broker-tasks", .write(for: .officers, TriageHandlers.finishBrokerTask)),
    .init(.get, "/v1/metrics/centers", .read(for: .officers, TriageHandlers.measures)),
    .init(.post, "/v1/receipts/verify", .work(for: .everyone, ReceiptHandlers.verify)),
    .init(.post, "/v1/receipts/open", .work(for: .everyone, ReceiptHandlers.open)),
    .init(.get, "/v1/receipts/keys", .read(for: .everyone, ReceiptHandlers.keys)),
    .init(.get, "/v1/alerts", .read(for: .signedIn, AlertHandlers.show)),
    .init(.post, "/v1/alerts", .write(for: .signedIn, AlertHandlers.add)),
    .init(.delete, "/v1/alerts", .write(for: .signedIn, AlertHandlers.remove)),
    .init(.post, "/v1/alerts/seen", .write(for: .signedIn, AlertHandlers.markSeen)),
    .init(.get, "/v1/feed", .read(for: .everyone, AlertHandlers.feed)),
    .init(.get, "/", .read(for: .everyone, PageHandlers.search)),
    .init(.get, "/d/{id}", .read(for: .everyone, PageHandlers.document)),
    .init(.get, "/hts", .read(for: .everyone, TariffPageHandlers.index)),
    .init(.get, "/hts/{number}", .read(for: .everyone, TariffPageHandlers.show)),
    .init(.get, "/sign-in", .read(for: .everyone, SessionHandlers.showForm)),
    .init(.post, "/sign-in", .signIn(SessionHandlers.submitForm)),
    .init(.post, "/sign-out", .write(for: .signedIn, SessionHandlers.submitSignOut)),
    .init(.get, "/submit", .read(for: .everyone, SubmitPageHandlers.choose)),
    .init(.get, "/submit/{kind}", .read(for: .everyone, SubmitPageHandlers.form)),
    .init(.post, "/submit/{kind}", .write(for: .everyone, SubmitPageHandlers.submit)),
    .init(.get, "/submissions", .read(for: .signedIn, SubmitPageHandlers.mine)),
    .init(.get, "/submissions/{id}", .read(for: .signedIn, SubmitPageHandlers.show)),
    .init(
      .post, "/submissions/{id}/messages", .write(for: .signedIn, SubmitPageHandlers.addMessage)),
    .init(.post, "/submissions/{id}/withdraw", .write(for: .signedIn, SubmitPageHandlers.withdraw)),
    .init(.post, "/submissions/{id}/file", .write(for: .signedIn, SubmitPageHandlers.fileDraft)),
    .init(.get, "/alerts", .read(for: .signedIn, AlertHandlers.page)),
    .init(.post, "/alerts", .write(for: .signedIn, AlertHandlers.submitForm)),
    .init(.get, "/receipt", .read(for: .everyone, SubmitPageHandlers.askForCode)),
    .init(.post, "/receipt", .work(for: .everyone, SubmitPageHandlers.openByCode)),
    .init(.post, "/receipt/messages", .write(for: .everyone, SubmitPageHandlers.addMessageByCode)),
    .init(.get, "/triage", .read(for: .officers, TriagePageHandlers.queue)),
    .init(.get, "/triage/{id}", .read(for: .officers, TriagePageHandlers.show)),
    .init(.post, "/triage/{id}/{act}", .write(for: .officers, TriagePageHandlers.act)),
    .init(.get, "/assets/app.css", .read(for: .everyone, PageHandlers.stylesheet)),
  ]
}
