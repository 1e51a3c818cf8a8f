import HTTPServer
import KnowledgeBase
import KnowledgeModel

enum SessionHandlers {
  /// `{"name": "kim", "password": "…"}`
  @Sendable static func signIn(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    let (session, identity) = try begin(
      fields.value("name") { $0 }, fields.value("password") { $0 }, call)
    guard case .session(let csrf) = identity.proof else { throw Problem.signInFailed }
    return .json(headers: [call.cookies.header(session)]) {
      Payload.me(identity.principal, csrf: csrf, into: &$0)
    }
  }

  @Sendable static func signOut(_ call: Call) throws -> Response {
    try end(call)
    return Response(status: 204, contentType: "", headers: [call.cookies.clearing], body: [])
  }

  @Sendable static func me(_ call: Call) throws -> Response {
    .json { Payload.me(call.principal, csrf: call.caller.csrf, into: &$0) }
  }

  @Sendable static func showForm(_ call: Call) throws -> Response {
    PageHandlers.page(SignInPage(call: call, failure: nil).html)
  }

  /// The page's form.
  @Sendable static func submitForm(_ call: Call) throws -> Response {
    let fields = try call.form()
    do {
      let (session, _) = try begin(fields["name"] ?? "", fields["password"] ?? "", call)
      return Response(
        status: 303, contentType: "",
        headers: [call.cookies.header(session), Header("Location", place(fields["next"]))], body: []
      )
    } catch let problem as Problem where problem.isAboutSigningIn {
      var response = PageHandlers.page(
        SignInPage(call: call, failure: problem).html, status: problem.response.status)
      response.headers += problem.response.headers.filter { $0.name == "Retry-After" }
      return response
    }
  }

  /// Where to go after signing in: a page of ours, and nowhere else.
  private static func place(_ next: String?) -> String {
    guard let next, next.hasPrefix("/"), !next.hasPrefix("//"), next.utf8.count <= 2000,
      next.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
    else { return "/" }
    return next
  }

  @Sendable static func submitSignOut(_ call: Call) throws -> Response {
    try end(call)
    return Response(
      status: 303, contentType: "",
      headers: [call.cookies.clearing, Header("Location", "/sign-in")], body: [])
  }

  private static func begin(
    _ name: String, _ password: String, _ call: Call
  ) throws -> (String, Identity) {
    let outcome = try call.workspace.signIn(
      name: name, password: password, from: call.client, now: .now())
    switch outcome {
    case .signedIn(let session, let identity): return (session, identity)
    case .refused: throw Problem.signInFailed
    case .tooMany(let seconds): throw Problem.tooManyAttempts(seconds: seconds)
    case .busy: throw Problem.unavailable("too many sign in at once; try again")
    }
  }

  private static func end(_ call: Call) throws {
    guard let session = call.cookies.value(in: call.request) else { return }
    try call.workspace.signOut(session: session, as: call.principal)
  }
}

/// Where somebody signs in with name and password.
struct SignInPage {
  let call: Call
  let failure: Problem?

  var html: String {
    var body = "<h1>Sign in</h1>"
    if let failure {
      body += "<p class=\"problem\" role=\"alert\">\(escaped(words(failure)))</p>"
    }
    body += """
      <form action="/sign-in" method="post" class="narrow"><input type="hidden" name="next" value="\(escaped(next))">
      <p><label for="name">Name</label><input id="name" name="name" autocomplete="username" required></p>
      <p><label for="password">Password</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required></p>
      <p><button type="submit">Sign in</button></p>
      </form>
      <p>Without signing in you read what is public. An administrator gives accounts.</p>
      """
    return Layout.page(title: "Sign in", markup: body, for: call)
  }

  /// What the sign-in was asked for.
  private var next: String {
    call.request.query["next"] ?? (try? call.form())?["next"] ?? "/"
  }

  private func words(_ problem: Problem) -> String {
    switch problem {
    case .tooManyAttempts(let seconds):
      "Too many attempts. Try again in \(seconds) seconds."
    case .unavailable: "Too many people are signing in. Try again in a moment."
    default: "The name or the password is wrong."
    }
  }
}
