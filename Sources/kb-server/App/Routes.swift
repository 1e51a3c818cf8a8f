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
  let strangers: StrangerLimits
  let couriers: Couriers
  let metrics: Metrics

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
    guard let fields = request.form else {
      throw .badDocument(reason: "a form is needed", line: nil, column: nil)
    }
    return fields
  }

  /// The files of a form that a page sent.
  func files() -> [Multipart.File] {
    Multipart(request.body, contentType: request.headers["content-type"] ?? "")?.files ?? []
  }

  /// The same call as if those fields were what it asks for.
  func asking(_ fields: [String: String]) -> Call {
    with(Request(.get, request.path, query: fields, headers: request.headers), captures)
  }

  /// The same caller, of no page in particular: what is not there looks the same wherever it is not.
  var nowhere: Call { with(Request(.get, "/nowhere"), [:]) }

  private func with(_ request: Request, _ captures: [String: String]) -> Call {
    Call(
      request: request, captures: captures, caller: caller, client: client, workspace: workspace,
      cookies: cookies, strangers: strangers, couriers: couriers, metrics: metrics)
  }

  /// The request's `Idempotency-Key`.
  func idempotencyKey() throws(Problem) -> String? {
    guard let key = request.headers["idempotency-key"] else { return nil }
    guard (1...255).contains(key.utf8.count) else {
      throw .badParameter(name: "Idempotency-Key", value: key, expected: "1 to 255 characters")
    }
    return key
  }

  /// Under which key, if any, this request must take effect once: by account, key and content.
  func once<Result>(
    _ body: (OnceKey) throws -> Result, otherwise: () throws -> Result
  ) throws -> Result {
    guard let key = try idempotencyKey() else { return try otherwise() }
    return try body(
      workspace.onceKey(
        key, for: request.method.rawValue + " " + request.path, request.body, principal))
  }

  func document() throws -> DocumentID {
    guard let id = captures["id"].flatMap(DocumentID.init) else { throw Problem.notFound }
    return id
  }
}

/// The values that there are, for who gave another.
func names<Value: CaseIterable & RawRepresentable<String>>(_ type: Value.Type) -> String {
  "one of " + Value.allCases.map(\.rawValue).joined(separator: ", ")
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

  /// What of it somebody reaches who may use it at all, in the words of `docs/access.md`.
  enum Reach: String, Sendable {
    /// The same for whoever comes.
    case same = "yes"
    case readable = "what they may read"
    case writable = "what they may write"
    case own = "their own"
    /// Submissions: the submitter's own, or those that a Center has.
    case side = "their own, or their Centers'"
    /// By the account, the organisation or the receipt code.
    case receipt = "their own, also by receipt code"
  }

  /// What a program needs to know of it; `nil` for pages.
  let operation: Operation?
  let audience: Audience
  let reach: Reach
  let effect: Effect
  let bodyLimit: Int
  let placement: Plan.Placement
  let run: @Sendable (Call) throws -> Response

  /// Reads; answered on the polling threads.
  static func read(
    _ operation: Operation? = nil, for audience: Audience, reaching reach: Reach = .same,
    _ run: @escaping @Sendable (Call) throws -> Response
  ) -> Endpoint {
    Endpoint(
      operation: operation, audience: audience, reach: reach, effect: .reads, bodyLimit: 0,
      placement: .inline, run: run)
  }

  /// Works on a posted text without keeping it.
  static func work(
    _ operation: Operation? = nil, for audience: Audience, reaching reach: Reach = .same,
    _ run: @escaping @Sendable (Call) throws -> Response
  ) -> Endpoint {
    Endpoint(
      operation: operation, audience: audience, reach: reach, effect: .reads, bodyLimit: 1 << 20,
      placement: .background,
      run: run)
  }

  /// Writes to disk, on a worker.
  static func write(
    _ operation: Operation? = nil, for audience: Audience, reaching reach: Reach = .same,
    limit: Int = 1 << 20,
    _ run: @escaping @Sendable (Call) throws -> Response
  ) -> Endpoint {
    Endpoint(
      operation: operation, audience: audience, reach: reach, effect: .writes, bodyLimit: limit,
      placement: .background,
      run: run)
  }

  /// Signs somebody in, on a worker.
  static func signIn(
    _ operation: Operation? = nil, _ run: @escaping @Sendable (Call) throws -> Response
  ) -> Endpoint {
    Endpoint(
      operation: operation, audience: .everyone, reach: .same, effect: .signsIn,
      bodyLimit: 16 << 10,
      placement: .background, run: run)
  }
}

/// Every path that the server answers, and for whom. Nothing else is reachable; `docs/access.md` is made
/// from it.
enum Routes {
  static let all: [Router<Endpoint>.Route] = knowledge + exchange

  private static let knowledge: [Router<Endpoint>.Route] = [
    .init(.get, "/livez", .read(.live, for: .everyone, HealthHandlers.live)),
    .init(.get, "/metrics", .read(.metrics, for: .administrators, MetricsHandlers.show)),
    .init(.get, "/v1/openapi.json", .read(.openapi, for: .everyone, OpenAPI.show)),
    .init(.get, "/readyz", .read(.ready, for: .everyone, HealthHandlers.ready)),
    .init(
      .get, "/v1/search", .read(.search, for: .everyone, reaching: .readable, SearchHandlers.search)
    ),
    .init(
      .get, "/v1/suggest",
      .read(.suggest, for: .everyone, reaching: .readable, SearchHandlers.suggest)),
    .init(
      .get, "/v1/export", .read(.export, for: .everyone, reaching: .readable, ExportHandlers.export)
    ),
    .init(
      .post, "/v1/documents",
      .write(
        .addDocuments, for: .officers, reaching: .writable, limit: 64 << 20, DocumentHandlers.add)),
    .init(
      .post, "/v1/documents:batch",
      .write(
        .addBatch, for: .officers, reaching: .writable, limit: 64 << 20, DocumentHandlers.addBatch)),
    .init(
      .get, "/v1/changes",
      .read(.changes, for: .everyone, reaching: .readable, DocumentHandlers.changes)),
    .init(
      .get, "/v1/documents/{id}",
      .read(.showDocument, for: .everyone, reaching: .readable, DocumentHandlers.show)),
    .init(
      .put, "/v1/documents/{id}",
      .write(
        .replaceDocument, for: .officers, reaching: .writable, limit: 64 << 20,
        DocumentHandlers.replace)),
    .init(
      .delete, "/v1/documents/{id}",
      .write(.deleteDocument, for: .officers, reaching: .writable, DocumentHandlers.delete)),
    .init(
      .get, "/v1/documents/{id}/versions",
      .read(.listVersions, for: .everyone, reaching: .readable, DocumentHandlers.versions)),
    .init(
      .get, "/v1/documents/{id}/similar",
      .read(.listSimilar, for: .everyone, reaching: .readable, DocumentHandlers.similar)
    ),
    .init(
      .get, "/v1/documents/{id}/text",
      .read(.showText, for: .everyone, reaching: .readable, DocumentHandlers.text)),
    .init(
      .get, "/v1/documents/{id}/annotations",
      .read(.showAnnotations, for: .signedIn, reaching: .own, AnnotationHandlers.show)),
    .init(
      .post, "/v1/documents/{id}/annotations",
      .write(.annotate, for: .contributors, reaching: .own, AnnotationHandlers.add)),
    .init(
      .get, "/v1/annotations",
      .read(.listAnnotations, for: .signedIn, reaching: .own, AnnotationHandlers.list)),
    .init(
      .delete, "/v1/annotations/{id}",
      .write(.removeAnnotation, for: .contributors, reaching: .own, AnnotationHandlers.remove)),
    .init(
      .get, "/v1/center-notes",
      .read(
        .listCenterNotes, for: .everyone, reaching: .readable, AnnotationHandlers.centerNotes)),
    .init(
      .post, "/v1/center-notes",
      .write(.addCenterNote, for: .teachers, reaching: .own, AnnotationHandlers.addCenterNote)),
    .init(
      .delete, "/v1/center-notes/{id}",
      .write(
        .removeCenterNote, for: .teachers, reaching: .own, AnnotationHandlers.removeCenterNote)),
    .init(
      .put, "/v1/documents/{id}/status",
      .write(.setStatus, for: .officers, reaching: .writable, DocumentHandlers.setStatus)),
    .init(
      .put, "/v1/documents/{id}/sectors",
      .write(.setSectors, for: .officers, reaching: .writable, DocumentHandlers.setSectors)),
    .init(
      .get, "/v1/documents/{id}/citations",
      .read(.listCitations, for: .everyone, reaching: .readable, CitationHandlers.show)),
    .init(
      .put, "/v1/documents/{id}/citations",
      .write(.correctCitation, for: .officers, reaching: .writable, CitationHandlers.correct)),
    .init(
      .post, "/v1/citations",
      .work(.checkMemo, for: .everyone, reaching: .readable, CitationHandlers.check)),
    .init(
      .post, "/v1/lookup",
      .work(.lookUp, for: .everyone, reaching: .readable, LookupHandlers.lookUp)),
    .init(
      .get, "/v1/documents/{id}/remarks",
      .read(.showRemarks, for: .signedIn, reaching: .readable, RemarkHandlers.show)),
    .init(
      .put, "/v1/documents/{id}/verdict",
      .write(.judgeDocument, for: .contributors, reaching: .readable, RemarkHandlers.judge)),
    .init(
      .post, "/v1/documents/{id}/proposals",
      .write(.proposeChange, for: .contributors, reaching: .readable, RemarkHandlers.propose)),
    .init(
      .post, "/v1/documents/{id}/proposals:answer",
      .write(
        .answerProposedChange, for: .officers, reaching: .writable, RemarkHandlers.answer)),
    .init(
      .get, "/v1/parties",
      .read(.showParty, for: .everyone, reaching: .readable, PartyHandlers.show)),
    .init(
      .post, "/v1/parties:merge",
      .write(.mergeParties, for: .officers, reaching: .writable, PartyHandlers.merge)),
    .init(
      .post, "/v1/parties:split",
      .write(.splitParty, for: .officers, reaching: .writable, PartyHandlers.split)),
    .init(
      .post, "/v1/parties:undo",
      .write(.undoParty, for: .officers, reaching: .writable, PartyHandlers.undo)),
    .init(.post, "/v1/tag", .work(.tag, for: .everyone, ReferenceHandlers.tag)),
    .init(.get, "/v1/sectors", .read(.listSectors, for: .everyone, ReferenceHandlers.sectors)),
    .init(.get, "/v1/sectors/{code}", .read(.showSector, for: .everyone, ReferenceHandlers.sector)),
    .init(.get, "/v1/hts/{number}", .read(.showTariff, for: .everyone, ReferenceHandlers.tariff)),
    .init(.post, "/v1/session", .signIn(.signIn, SessionHandlers.signIn)),
    .init(
      .delete, "/v1/session",
      .write(.signOut, for: .signedIn, reaching: .own, SessionHandlers.signOut)),
    .init(.get, "/v1/me", .read(.me, for: .everyone, reaching: .own, SessionHandlers.me)),
    .init(.get, "/v1/accounts", .read(.listAccounts, for: .administrators, AccountHandlers.list)),
    .init(.post, "/v1/accounts", .write(.addAccount, for: .administrators, AccountHandlers.add)),
    .init(
      .get, "/v1/accounts/{id}", .read(.showAccount, for: .administrators, AccountHandlers.show)),
    .init(
      .patch, "/v1/accounts/{id}",
      .write(.changeAccount, for: .administrators, AccountHandlers.change)),
    .init(.get, "/v1/tokens", .read(.listTokens, for: .administrators, TokenHandlers.list)),
    .init(.post, "/v1/tokens", .write(.addToken, for: .administrators, TokenHandlers.add)),
    .init(
      .delete, "/v1/tokens/{id}", .write(.revokeToken, for: .administrators, TokenHandlers.revoke)),
    .init(.get, "/v1/jobs", .read(.listJobs, for: .administrators, JobHandlers.list)),
    .init(.post, "/v1/jobs", .write(.addJob, for: .administrators, JobHandlers.add)),
    .init(.get, "/v1/jobs/{id}", .read(.showJob, for: .administrators, JobHandlers.show)),
    .init(.delete, "/v1/jobs/{id}", .write(.cancelJob, for: .administrators, JobHandlers.cancel)),
    .init(.get, "/v1/audit", .read(.listAudit, for: .auditors, AccountHandlers.audit)),
    .init(
      .post, "/v1/audit:verify", .work(.verifyAudit, for: .auditors, AccountHandlers.verifyAudit)),
    .init(
      .get, "/v1/modules",
      .read(.listModules, for: .everyone, reaching: .readable, ModuleHandlers.list)),
    .init(
      .post, "/v1/modules",
      .write(.saveModule, for: .teachers, reaching: .readable, ModuleHandlers.add)),
    .init(
      .post, "/v1/modules:check",
      .work(.checkModule, for: .teachers, reaching: .readable, ModuleHandlers.check)),
    .init(
      .get, "/v1/modules/{id}",
      .read(.showModule, for: .everyone, reaching: .readable, ModuleHandlers.show)),
    .init(
      .put, "/v1/modules/{id}",
      .write(.replaceModule, for: .teachers, reaching: .readable, ModuleHandlers.replace)),
    .init(
      .get, "/v1/questions",
      .read(.drawQuestions, for: .everyone, reaching: .readable, ModuleHandlers.draw)),
    .init(
      .get, "/v1/modules/{id}/versions",
      .read(.listModuleVersions, for: .teachers, reaching: .readable, ModuleHandlers.versions)),
    .init(
      .get, "/v1/modules/{id}/difference",
      .read(.compareModules, for: .teachers, reaching: .readable, ModuleHandlers.difference)),
    .init(
      .post, "/v1/modules/{id}/transitions",
      .write(.moveModule, for: .teachers, reaching: .readable, ModuleHandlers.move)),
    .init(
      .get, "/v1/modules/{id}/export",
      .read(.exportModule, for: .everyone, reaching: .readable, ModuleHandlers.export)),
    .init(
      .get, "/v1/modules/{id}/questions",
      .read(.listQuestions, for: .everyone, reaching: .readable, ModuleHandlers.questions)),
    .init(
      .post, "/v1/modules/{id}/completions",
      .write(.complete, for: .contributors, reaching: .own, ModuleHandlers.complete)),
    .init(
      .get, "/v1/modules/{id}/statistics",
      .read(.showStatistics, for: .teachers, reaching: .readable, ModuleHandlers.statistics)),
    .init(
      .get, "/v1/modules/{id}/proposals",
      .read(.listProposals, for: .signedIn, reaching: .readable, ModuleHandlers.proposals)),
    .init(
      .post, "/v1/modules/{id}/proposals",
      .write(.propose, for: .contributors, reaching: .readable, ModuleHandlers.propose)),
    .init(
      .put, "/v1/modules/{id}/proposals/{number}",
      .write(.answerProposal, for: .teachers, reaching: .readable, ModuleHandlers.answerProposal)),
    .init(
      .post, "/v1/modules/{id}/feedback",
      .write(.giveFeedback, for: .contributors, reaching: .readable, ModuleHandlers.feedback)),
    .init(
      .get, "/v1/completions",
      .read(.listCompletions, for: .signedIn, reaching: .own, ModuleHandlers.records)),
    .init(
      .get, "/v1/teaching-tasks",
      .read(.listTeachingTasks, for: .teachers, reaching: .readable, ModuleHandlers.tasks)),
    .init(.get, "/", .read(for: .everyone, reaching: .readable, PageHandlers.search)),
    .init(.get, "/d/{id}", .read(for: .everyone, reaching: .readable, PageHandlers.document)),
    .init(
      .post, "/d/{id}",
      .write(for: .contributors, reaching: .readable, RemarkHandlers.submitForm)),
    .init(.get, "/learn", .read(for: .everyone, reaching: .readable, LearnHandlers.catalogue)),
    .init(.get, "/learn/{id}", .read(for: .everyone, reaching: .readable, LearnHandlers.module)),
    .init(
      .get, "/learn/{id}/questions",
      .read(for: .everyone, reaching: .readable, LearnHandlers.questions)),
    .init(
      .post, "/learn/{id}/questions",
      .write(for: .contributors, reaching: .own, LearnHandlers.answers)),
    .init(
      .post, "/learn/{id}/blocks",
      .write(for: .contributors, reaching: .readable, LearnHandlers.speak)),
    .init(
      .get, "/learn/{id}/{lesson}", .read(for: .everyone, reaching: .readable, LearnHandlers.lesson)
    ),
    .init(.get, "/teach", .read(for: .teachers, reaching: .readable, WriteHandlers.index)),
    .init(.post, "/teach", .write(for: .teachers, reaching: .readable, WriteHandlers.begin)),
    .init(.get, "/teach/{id}", .read(for: .teachers, reaching: .readable, WriteHandlers.show)),
    .init(.post, "/teach/{id}", .write(for: .teachers, reaching: .readable, WriteHandlers.save)),
    .init(
      .post, "/teach/{id}/state", .write(for: .teachers, reaching: .readable, WriteHandlers.move)),
    .init(.get, "/learning", .read(for: .signedIn, reaching: .own, LearnHandlers.records)),
    .init(.get, "/hts", .read(for: .everyone, TariffPageHandlers.index)),
    .init(
      .get, "/hts/{number}", .read(for: .everyone, reaching: .readable, TariffPageHandlers.show)),
    .init(.get, "/sign-in", .read(for: .everyone, SessionHandlers.showForm)),
    .init(.post, "/sign-in", .signIn(nil, SessionHandlers.submitForm)),
    .init(
      .post, "/sign-out", .write(for: .signedIn, reaching: .own, SessionHandlers.submitSignOut)),
    .init(
      .get, "/d/{id}/versions",
      .read(for: .everyone, reaching: .readable, VersionPageHandlers.list)),
    .init(
      .get, "/d/{id}/difference",
      .read(for: .everyone, reaching: .readable, VersionPageHandlers.difference)),
    .init(.get, "/centers", .read(for: .everyone, reaching: .readable, CenterPageHandlers.index)),
    .init(
      .get, "/centers/{code}", .read(for: .everyone, reaching: .readable, CenterPageHandlers.show)),
    .init(
      .get, "/parties/{name}", .read(for: .everyone, reaching: .readable, PartyPageHandlers.show)),
    .init(
      .post, "/parties/{name}",
      .write(for: .officers, reaching: .writable, PartyPageHandlers.speak)),
    .init(.get, "/dashboard", .read(for: .officers, reaching: .side, DashboardHandlers.show)),
    .init(.get, "/admin", .read(for: .administrators, AdministrationHandlers.overview)),
    .init(.get, "/admin/accounts", .read(for: .administrators, AdministrationHandlers.accounts)),
    .init(.post, "/admin/accounts", .write(for: .administrators, AdministrationHandlers.change)),
    // On a worker, since the whole record may be checked.
    .init(.get, "/admin/audit", .work(for: .auditors, AdministrationHandlers.audit)),
    .init(
      .get, "/admin/quarantine", .read(for: .administrators, AdministrationHandlers.quarantine)),
    .init(
      .post, "/d/{id}/annotations",
      .write(for: .contributors, reaching: .own, AnnotationHandlers.submitDocumentForm)),
    .init(
      .post, "/centers/{code}/notes",
      .write(for: .teachers, reaching: .own, AnnotationHandlers.submitCenterForm)),
    .init(.get, "/lists", .read(for: .signedIn, reaching: .own, AnnotationHandlers.listsPage)),
    .init(.get, "/admin/jobs", .read(for: .administrators, JobHandlers.page)),
    .init(.post, "/admin/jobs", .write(for: .administrators, JobHandlers.submitForm)),
    .init(.get, "/export", .read(for: .everyone, reaching: .readable, ExportHandlers.export)),
    .init(.get, "/feed", .read(for: .everyone, reaching: .readable, AlertHandlers.feed)),
    .init(.get, "/help", .read(for: .everyone, HelpHandlers.show)),
    .init(.get, "/help/accessibility", .read(for: .everyone, HelpHandlers.accessibility)),
    .init(.get, "/problems", .read(for: .everyone, ProblemPageHandlers.index)),
    .init(.get, "/problems/{code}", .read(for: .everyone, ProblemPageHandlers.show)),
    .init(.get, Assets.stylesheet.path, .read(for: .everyone, Assets.stylesheet.serve)),
    .init(.get, Assets.script.path, .read(for: .everyone, Assets.script.serve)),
    .init(.get, Assets.icon.path, .read(for: .everyone, Assets.icon.serve)),
  ]
}
