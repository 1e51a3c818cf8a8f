import HTTPServer
import KnowledgeBase
import KnowledgeModel

/// The one way from a request to an answer: find the endpoint, check where it comes from, run it.
struct Front: RequestHandler {
  let workspace: Workspace
  /// For whom everything is answered until accounts are kept.
  let principal: Principal
  private let router = Router(Routes.all)

  init(workspace: Workspace, principal: Principal) {
    self.workspace = workspace
    self.principal = principal
  }

  func plan(for head: RequestHead) -> Plan {
    guard case .found(let endpoint, _) = router.match(head.method, head.path) else {
      return Plan(label: "unknown", bodyLimit: 1 << 20, placement: .inline)
    }
    let label =
      Routes.all.first {
        $0.endpoint.bodyLimit == endpoint.bodyLimit && Self.fits($0.pattern, head.path)
      }?.pattern ?? "unknown"
    return Plan(label: label, bodyLimit: endpoint.bodyLimit, placement: endpoint.placement)
  }

  func respond(to request: Request) -> Response {
    do {
      try Self.checkOrigin(request)
      switch router.match(request.method, request.path) {
      case .nothingThere: throw Problem.notFound
      case .wrongMethod(let allowed): throw Problem.methodNotAllowed(allowed)
      case .found(let endpoint, let captures):
        return try endpoint.run(
          Call(
            request: request, captures: captures, principal: principal, workspace: workspace))
      }
    } catch {
      return Problem(error).response
    }
  }

  /// Whoever is on this machine is trusted until accounts are kept, but no site in the browser is:
  /// the name asked for must be this machine's own (against DNS rebinding), and what changes
  /// something must come from our own pages or from no page at all.
  private static func checkOrigin(_ request: Request) throws(Problem) {
    let host = request.headers["host"] ?? ""
    let name =
      host.hasPrefix("[")
      ? String(host.prefix { $0 != "]" }) + "]" : String(host.prefix { $0 != ":" })
    guard ["localhost", "127.0.0.1", "[::1]"].contains(name.lowercased()) else {
      throw .foreignOrigin
    }
    if let origin = request.headers["origin"], request.method != .get, request.method != .head {
      guard origin == "http://" + host else { throw .foreignOrigin }
    }
  }

  private static func fits(_ pattern: String, _ path: String) -> Bool {
    let (left, right) = (pattern.split(separator: "/"), path.split(separator: "/"))
    return left.count == right.count
      && zip(left, right).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
  }
}

extension Response {
  static func json(
    status: Int = 200, headers: [Header] = [], _ write: (inout JSONWriter) -> Void
  ) -> Response {
    var json = JSONWriter()
    write(&json)
    return Response(
      status: status, contentType: "application/json; charset=utf-8", headers: headers,
      body: json.bytes)
  }
}
