import HTTPServer
import KnowledgeBase
import KnowledgeModel

/// A request on its way to a handler.
struct Call {
  let request: Request
  let captures: [String: String]
  let principal: Principal
  let workspace: Workspace

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

  func document() throws -> DocumentID {
    guard let id = captures["id"].flatMap(DocumentID.init) else { throw Problem.notFound }
    return id
  }
}

/// What answers one method of one path.
struct Endpoint: Sendable {
  let bodyLimit: Int
  let placement: Plan.Placement
  let run: @Sendable (Call) throws -> Response

  /// Reads; answered on the polling threads.
  static func read(_ run: @escaping @Sendable (Call) throws -> Response) -> Endpoint {
    Endpoint(bodyLimit: 0, placement: .inline, run: run)
  }

  /// Works on a posted text without keeping it.
  static func work(_ run: @escaping @Sendable (Call) throws -> Response) -> Endpoint {
    Endpoint(bodyLimit: 1 << 20, placement: .background, run: run)
  }

  /// Writes to disk, on a worker.
  static func write(
    limit: Int = 1 << 20, _ run: @escaping @Sendable (Call) throws -> Response
  ) -> Endpoint {
    Endpoint(bodyLimit: limit, placement: .background, run: run)
  }
}

/// Every path that the server answers. Nothing else is reachable.
enum Routes {
  static let all: [Router<Endpoint>.Route] = [
    .init(.get, "/livez", .read(HealthHandlers.live)),
    .init(.get, "/readyz", .read(HealthHandlers.ready)),
    .init(.get, "/v1/search", .read(SearchHandlers.search)),
    .init(.get, "/v1/suggest", .read(SearchHandlers.suggest)),
    .init(.post, "/v1/documents", .write(limit: 64 << 20, DocumentHandlers.add)),
    .init(.get, "/v1/documents/{id}", .read(DocumentHandlers.show)),
    .init(.put, "/v1/documents/{id}", .write(limit: 64 << 20, DocumentHandlers.replace)),
    .init(.delete, "/v1/documents/{id}", .write(DocumentHandlers.delete)),
    .init(.get, "/v1/documents/{id}/versions", .read(DocumentHandlers.versions)),
    .init(.get, "/v1/documents/{id}/similar", .read(DocumentHandlers.similar)),
    .init(.get, "/v1/documents/{id}/text", .read(DocumentHandlers.text)),
    .init(.put, "/v1/documents/{id}/status", .write(DocumentHandlers.setStatus)),
    .init(.put, "/v1/documents/{id}/sectors", .write(DocumentHandlers.setSectors)),
    .init(.get, "/v1/documents/{id}/citations", .read(CitationHandlers.show)),
    .init(.put, "/v1/documents/{id}/citations", .write(CitationHandlers.correct)),
    .init(.post, "/v1/citations", .work(CitationHandlers.check)),
    .init(.post, "/v1/lookup", .work(LookupHandlers.lookUp)),
    .init(.post, "/v1/tag", .work(ReferenceHandlers.tag)),
    .init(.get, "/v1/sectors", .read(ReferenceHandlers.sectors)),
    .init(.get, "/v1/sectors/{code}", .read(ReferenceHandlers.sector)),
    .init(.get, "/v1/hts/{number}", .read(ReferenceHandlers.tariff)),
    .init(.get, "/", .read(PageHandlers.search)),
    .init(.get, "/d/{id}", .read(PageHandlers.document)),
    .init(.get, "/hts", .read(TariffPageHandlers.index)),
    .init(.get, "/hts/{number}", .read(TariffPageHandlers.show)),
    .init(.get, "/assets/app.css", .read(PageHandlers.stylesheet)),
  ]
}
