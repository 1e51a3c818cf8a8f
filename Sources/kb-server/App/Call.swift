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
  /// How long an answer may be put off, in seconds, and how it is made then.
  let patience: Patience

  /// How a request is answered later.
  struct Patience: Sendable {
    let seconds: Int
    /// Answers a request anew: who asks is found out again, and what they may read.
    let again: @Sendable (Request) -> Response
  }

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
      cookies: cookies, strangers: strangers, couriers: couriers, metrics: metrics,
      patience: patience)
  }

  /// Puts the answer off by at most so many seconds, until `isDue`; it is made as if the parameter `wait` were not there.
  func postponed(_ seconds: Int, isDue: @escaping @Sendable () -> Bool) -> Response {
    let (again, head) = (patience.again, request.head)
    let asked = Request(
      RequestHead(
        head.method, head.path, query: head.query.filter { $0.key != "wait" },
        headers: head.headers),
      body: [], id: request.id, client: request.client)
    return Response(
      postponed: Postponement(
        of: principal.account?.description ?? client, until: .now + .seconds(seconds),
        isDue: isDue, answer: { again(asked) }, whenFull: Problem.tooManyWaiting.response))
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
