import HTTPServer
import KnowledgeBase
import KnowledgeModel

/// The one way from a request to an answer: find the endpoint, find out who asks, check that they may,
/// and that they ask of their own accord, count it, run it.
struct Front: RequestHandler {
  let workspace: Workspace
  let authenticator: Authenticator
  let limiter: RateLimiter
  let strangers: StrangerLimits
  let metrics: Metrics
  let couriers: Couriers
  let exposure: Exposure
  /// How long an answer may be put off.
  let longestWait: Int
  private typealias Route = Router<Endpoint>.Route

  private let router = Router(Routes.all)
  /// Bodies up to this size are read from anybody.
  private static let unaskedBody = 64 << 10

  init(
    workspace: Workspace, authenticator: Authenticator, limiter: RateLimiter,
    strangers: StrangerLimits, metrics: Metrics, couriers: Couriers, exposure: Exposure,
    longestWait: Int
  ) {
    self.workspace = workspace
    self.authenticator = authenticator
    self.limiter = limiter
    self.strangers = strangers
    self.metrics = metrics
    self.couriers = couriers
    self.exposure = exposure
    self.longestWait = longestWait
  }

  func plan(for head: RequestHead) -> Plan {
    guard case .found(let route, _) = router.match(head.method, head.path) else {
      return Plan(label: "unknown", bodyLimit: 1 << 20, placement: .inline)
    }
    return Plan(
      label: route.pattern, bodyLimit: route.endpoint.bodyLimit,
      placement: route.endpoint.placement, refusal: earlyRefusal(of: head, route))
  }

  /// A large body is not read from somebody who may not send it.
  private func earlyRefusal(of head: RequestHead, _ route: Route) -> Response? {
    guard head.declaredLength > Self.unaskedBody, !authenticator.trustsHeader else { return nil }
    let request = Request(head, body: [], id: "", client: "")
    do {
      try checkMay(route, authenticator.caller(of: request))
      return nil
    } catch {
      return Problem(error).response
    }
  }

  func respond(to request: Request) -> Response {
    var response: Response
    do {
      response = try answer(request)
    } catch {
      response = refused(Problem(error), request)
    }
    if response.postponement != nil { return response }
    if exposure.isSecure {
      response.headers.append(Header("Strict-Transport-Security", "max-age=31536000"))
    }
    allowOrigin(request, &response)
    // Beside a session's secrets nothing that others choose is compressed (BREACH, 2013).
    let hasSecrets = request.headers["cookie"] != nil || authenticator.trustsHeader
    return hasSecrets ? response : response.coded(for: request.headers["accept-encoding"])
  }

  /// What the Fetch standard asks of a server for scripts of another site, where that site is named in the settings.
  private func allowOrigin(_ request: Request, _ response: inout Response) {
    guard !exposure.crossOrigins.isEmpty, request.path.hasPrefix("/v1/") else { return }
    response.headers.append(Header("Vary", "Origin"))
    guard let origin = request.headers["origin"]?.lowercased(),
      exposure.crossOrigins.contains(origin)
    else { return }
    let allowed = Header("Access-Control-Allow-Origin", origin)
    if request.method == .options, request.headers["access-control-request-method"] != nil,
      case .wrongMethod(let methods) = router.match(.options, request.path)
    {
      response = Response(
        status: 204, contentType: "",
        headers: [
          allowed, Header("Vary", "Origin"),
          Header(
            "Access-Control-Allow-Methods", methods.map(\.rawValue).joined(separator: ", ")),
          Header(
            "Access-Control-Allow-Headers",
            "Authorization, Content-Type, If-Match, Idempotency-Key, Receipt-Code, Upload-Offset"),
          Header("Access-Control-Max-Age", "600"),
        ], body: [])
      return
    }
    response.headers += [
      allowed,
      Header(
        "Access-Control-Expose-Headers",
        "ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Upload-Offset, X-Request-Id"
      ),
    ]
  }

  /// The problem as data, or as a page for a person in a browser.
  private func refused(_ problem: Problem, _ request: Request) -> Response {
    guard !request.path.hasPrefix("/v1/"),
      request.headers["accept"]?.contains("text/html") == true
    else { return problem.response }
    // Who cannot be found out, or is sent by another site, reads the page as anybody.
    let known = problem == .foreignOrigin ? nil : try? authenticator.caller(of: request)
    let caller = known ?? .anonymous
    return ProblemPageHandlers.page(problem, for: call(request, [:], caller))
  }

  private func call(_ request: Request, _ captures: [String: String], _ caller: Caller) -> Call {
    Call(
      request: request, captures: captures, caller: caller, client: exposure.client(of: request),
      workspace: workspace, cookies: authenticator.cookies, strangers: strangers,
      couriers: couriers, metrics: metrics,
      patience: Call.Patience(seconds: longestWait) { respond(to: $0) })
  }

  private func answer(_ request: Request) throws -> Response {
    if try !authenticator.keepsAccounts() { try checkIsThisMachine(request) }
    let (route, captures) = try found(request)
    let endpoint = route.endpoint
    let caller = try authenticator.caller(of: request)
    try checkOwnAccord(request, endpoint, caller)
    let standing = count(endpoint, caller, exposure.client(of: request))
    if let standing, standing.isRefused { throw Problem.tooManyRequests(standing) }
    try checkMay(route, caller)
    let viewer = try viewed(request, route, captures, caller)
    try endpoint.operation?.check(request)
    var response = try endpoint.run(call(request, captures, viewer))
    if let standing, response.postponement == nil { response.headers += standing.headers }
    return response
  }

  /// Through whose eyes the caller looks: their own, unless `View-As` names a reader who sees no more than they do.
  /// Only what depends on what one may read is shown so, and nothing is changed.
  private func viewed(
    _ request: Request, _ route: Route, _ captures: [String: String], _ caller: Caller
  ) throws(Problem) -> Caller {
    guard let name = request.headers["view-as"] else { return caller }
    let endpoint = route.endpoint
    guard let reader = AccessPolicy.viewed(as: name, by: caller.principal) else {
      throw .notAllowed
    }
    guard endpoint.reach == .readable, endpoint.effect == .reads else { throw .viewOnly }
    // Not the whole path, which may name a party.
    let place = [route.pattern, captures["id"].flatMap(DocumentID.init)?.description]
    workspace.noteView(
      of: place.compactMap(\.self).joined(separator: " "), as: name, by: caller.principal)
    let viewed = Caller(principal: reader, proof: .none)
    guard endpoint.audience.admits(reader.role) else {
      throw reader.role == .anonymous ? .signInRequired : .notAllowed
    }
    return viewed
  }

  private func found(_ request: Request) throws(Problem) -> (Route, [String: String]) {
    switch router.match(request.method, request.path) {
    case .nothingThere: throw .notFound
    case .wrongMethod(let allowed): throw .methodNotAllowed(allowed)
    case .found(let route, let captures): return (route, captures)
    }
  }

  /// While no accounts are kept whoever is on this machine is trusted, but no site in the browser is:
  /// the name asked for must be this machine's own, against DNS rebinding.
  private func checkIsThisMachine(_ request: Request) throws(Problem) {
    guard request.headers["x-forwarded-for"] == nil, request.headers["forwarded"] == nil else {
      throw .foreignOrigin
    }
    let host = request.headers["host"] ?? ""
    let name =
      host.hasPrefix("[")
      ? String(host.prefix { $0 != "]" }) + "]" : String(host.prefix { $0 != ":" })
    guard ["localhost", "127.0.0.1", "[::1]"].contains(name.lowercased()) else {
      throw .foreignOrigin
    }
  }

  /// What a browser sends along by itself changes nothing: it must come from our own pages, which the
  /// browser says, and bear the word that only they know.
  private func checkOwnAccord(
    _ request: Request, _ endpoint: Endpoint, _ caller: Caller
  ) throws(Problem) {
    guard request.method != .get, request.method != .head else { return }
    if case .token = caller.proof { return }
    if let origin = request.headers["origin"]?.lowercased() {
      // Such a site has no cookie of ours and no more than anybody.
      if exposure.crossOrigins.contains(origin), request.headers["cookie"] == nil { return }
      let host = request.headers["host"] ?? ""
      guard origin == exposure.scheme + "://" + host.lowercased() else {
        throw .foreignOrigin
      }
    }
    if let site = request.headers["sec-fetch-site"], site != "same-origin", site != "none" {
      throw .foreignOrigin
    }
    guard let csrf = caller.csrf, endpoint.effect != .signsIn else { return }
    let sent =
      request.headers["x-csrf-token"]
      ?? (request.path.hasPrefix("/v1/") ? nil : request.form?["csrf"])
    guard let sent, Workspace.isSameSecret(sent, csrf) else { throw .csrfTokenNeeded }
  }

  private func checkMay(_ route: Route, _ caller: Caller) throws(Problem) {
    let endpoint = route.endpoint
    guard endpoint.audience.admits(caller.principal.role) else {
      guard caller.isSignedIn else { throw .signInRequired }
      workspace.noteRefusal(
        of: "\(route.method.rawValue) \(route.pattern)", by: caller.principal)
      throw .notAllowed
    }
    if case .token(.read) = caller.proof, endpoint.effect == .writes { throw .scopeTooNarrow }
  }

  private func count(
    _ endpoint: Endpoint, _ caller: Caller, _ client: String
  ) -> RateLimiter.Standing? {
    guard caller.principal.role != .local else { return nil }
    return limiter.count(
      endpoint.effect == .reads ? .read : .write,
      by: caller.principal.account?.description ?? client)
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
