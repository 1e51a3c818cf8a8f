import Foundation
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import kb_server

@Suite struct SignInTests {
  private let directory: TemporaryDirectory
  private let place: Installation
  private let password = "correct horse battery"

  init() throws {
    directory = try TemporaryDirectory()
    place = try Installation(directory.path + "/data")
  }

  private func signIn(_ name: String, _ password: String) -> Response {
    place.ask(
      .post, "/v1/session", body: #"{"name":"\#(name)","password":"\#(password)"}"#)
  }

  /// The cookie and the CSRF token that signing in gave.
  private func session(_ name: String) throws -> (cookie: String, csrf: String) {
    let answer = signIn(name, password)
    let cookie = try #require(answer.header("Set-Cookie")?.split(separator: ";").first)
    let csrf = try #require(answer.text.firstMatch(of: /"csrf_token":"([^"]+)"/)).1
    return (String(cookie), String(csrf))
  }

  @Test func aTokenActsUntilItIsRevokedTheAccountDisabledOrItsDayOver() throws {
    let token = try place.token("kim", .officer)
    #expect(place.ask(.get, "/v1/me", token: token).text.contains("\"name\":\"kim\""))
    #expect(place.ask(.get, "/v1/me", token: token + "x").status == 401)
    #expect(place.ask(.get, "/v1/me", headers: ["authorization": "Basic a2lt"]).status == 401)
    #expect(
      place.ask(.get, "/v1/me?token=\(token)").status == 400, "a token in an address opens nothing")
    try place.workspace.revokeToken(token, as: .localOperator)
    #expect(place.ask(.get, "/v1/me", token: token).status == 401)
    #expect(throws: PeopleRefusal.self) {
      try place.workspace.revokeToken(token, as: .localOperator)
    }
    let past = try place.workspace.addToken(
      for: "kim", scope: .full, expires: Timestamp("2020-01-01T00:00:00Z"), as: .localOperator)
    #expect(place.ask(.get, "/v1/me", token: past.secret).status == 401)
    let other = try place.workspace.addToken(
      for: "KIM", scope: .full, expires: nil, as: .localOperator)
    #expect(place.ask(.get, "/v1/me", token: other.secret).status == 200)
    try place.workspace.maintainSignIns(now: .now())
    let known = try place.workspace.tokens(of: "kim", as: .localOperator)
    #expect(known.first { $0.id == other.entry.id }?.lastUsedAt != nil)
    try place.workspace.disable("kim", as: .localOperator)
    #expect(place.ask(.get, "/v1/me", token: other.secret).status == 401)
  }

  @Test func aReadingTokenChangesNothing() throws {
    let token = try place.token("kim", .officer, scope: .read)
    let body = #"{"title":"A","label":"public","body":"B"}"#
    #expect(place.ask(.post, "/v1/documents", token: token, body: body).status == 403)
    #expect(place.ask(.post, "/v1/tag", token: token, body: "chips").status == 200)
  }

  @Test func aSessionNeedsItsWordAndItsOwnOriginToChangeAnything() throws {
    _ = try place.token("kim", .officer, password: password)
    let (cookie, csrf) = try session("kim")
    #expect(cookie.hasPrefix("kb=kbs_"))
    let body = #"{"title":"A","label":"public","body":"B"}"#
    func post(_ extra: [String: String]) -> Int {
      place.ask(
        .post, "/v1/documents", body: body, headers: extra.merging(["cookie": cookie]) { $1 }
      ).status
    }
    #expect(place.ask(.get, "/v1/me", headers: ["cookie": cookie]).text.contains("kim"))
    #expect(post([:]) == 403)
    #expect(post(["x-csrf-token": "wrong"]) == 403)
    #expect(post(["x-csrf-token": csrf, "origin": "http://evil.example"]) == 403)
    #expect(post(["x-csrf-token": csrf, "sec-fetch-site": "cross-site"]) == 403)
    #expect(post(["x-csrf-token": csrf, "origin": "http://127.0.0.1:8080"]) == 201)
    // A session is no token, and a token no session.
    let word = String(cookie.dropFirst(3))
    #expect(place.ask(.get, "/v1/me", token: word).status == 401)
    let out = place.ask(
      .delete, "/v1/session", headers: ["cookie": cookie, "x-csrf-token": csrf])
    #expect(out.status == 204 && out.header("Set-Cookie")?.contains("Max-Age=0") == true)
    #expect(place.ask(.get, "/v1/me", headers: ["cookie": cookie]).text.contains("anonymous"))
  }

  @Test func overTLSTheCookieIsForThisHostAlone() throws {
    let secure = try Installation(directory.path + "/secure", isSecure: true)
    _ = try secure.token("kim", .officer, password: password)
    let answer = secure.ask(
      .post, "/v1/session", body: #"{"name":"kim","password":"\#(password)"}"#)
    let cookie = try #require(answer.header("Set-Cookie"))
    #expect(cookie.hasPrefix("__Host-kb=kbs_"))
    for word in ["Secure", "HttpOnly", "SameSite=Strict", "Path=/"] {
      #expect(cookie.contains(word))
    }
    #expect(answer.header("Strict-Transport-Security") != nil)
  }

  @Test func pagesSignInAndOutByForms() throws {
    _ = try place.token("kim <b>", .officer, password: password)
    let form =
      "name=\("kim <b>".percentEncoded)&password=\(password.replacing(" ", with: "+"))"
    let answer = place.ask(.post, "/sign-in", body: form)
    #expect(answer.status == 303 && answer.header("Location") == "/")
    let cookie = try #require(answer.header("Set-Cookie")?.split(separator: ";").first)
    let page = place.ask(.get, "/", headers: ["cookie": String(cookie)]).text
    #expect(page.contains("kim &lt;b&gt;, officer") && !page.contains("kim <b>"))
    let csrf = try #require(page.firstMatch(of: /name="csrf" value="([^"]+)"/)).1
    let headers = ["cookie": String(cookie)]
    #expect(place.ask(.post, "/sign-out", body: "csrf=wrong", headers: headers).status == 403)
    #expect(place.ask(.post, "/sign-out", body: "csrf=\(csrf)", headers: headers).status == 303)
    #expect(place.ask(.get, "/", headers: headers).text.contains("href=\"/sign-in\""))
    let wrong = place.ask(.post, "/sign-in", body: "name=kim&password=wrong")
    #expect(wrong.status == 401 && wrong.text.contains("The name or the password is wrong."))
  }

  @Test func guessingIsSlowedDownForTheGuessedNameOnly() throws {
    let token = try place.token("kim", .officer, password: password)
    _ = try place.token("ann", .trainer, password: password)
    var statuses: [Int] = []
    var last = signIn("kim", "wrong password")
    while last.status == 401, statuses.count < 30 {
      statuses.append(last.status)
      last = signIn("kim", "wrong password")
    }
    #expect((5...20).contains(statuses.count) && last.status == 429)
    #expect(Int(last.header("Retry-After") ?? "") ?? 0 > 0)
    #expect(signIn("KIM", password).status == 429, "the right password must wait as well")
    #expect(signIn("ann", password).status == 200)
    #expect(place.ask(.get, "/v1/me", token: token).status == 200)
    let unknown = signIn("nobody", "wrong password")
    #expect(unknown.status == 401)
    let known = signIn("ann", "wrong password")
    #expect(known.text == unknown.text && known.headers == unknown.headers)
  }

  @Test func anAddressThatTriesManyNamesIsSlowedDown() throws {
    _ = try place.token("kim", .officer, password: password)
    let statuses = (0..<24).map { signIn("name\($0)", "wrong password").status }
    #expect(statuses.prefix(15).allSatisfy { $0 == 401 } && statuses.last == 429)
  }

  @Test func aSessionEndsByItsOwnClockWhateverTheWallSays() throws {
    _ = try place.token("kim", .officer, password: password)
    let start = Moment.now()
    func later(_ minutes: Int64, wall: Int64 = 0) -> Moment {
      let milliseconds = start.wall.millisecondsSinceEpoch + wall * 86_400_000
      return Moment(
        wall: Timestamp(millisecondsSinceEpoch: milliseconds), boot: start.boot,
        elapsed: start.elapsed + minutes * 60_000)
    }
    func begin() throws -> String {
      let outcome = try place.workspace.signIn(
        name: "kim", password: password, from: "192.0.2.9", now: start)
      guard case .signedIn(let session, _) = outcome else { throw PeopleRefusal.notAllowed }
      return session
    }
    func holds(_ session: String, _ moment: Moment) throws -> Bool {
      try place.workspace.identity(session: session, now: moment) != nil
    }
    let idle = try begin()
    #expect(try holds(idle, later(29, wall: 400)))
    #expect(try !holds(idle, later(60, wall: -400)))
    let busy = try begin()
    for minutes in stride(from: Int64(20), to: 480, by: 20) {
      #expect(try holds(busy, later(minutes)))
    }
    #expect(try !holds(busy, later(481)))
    // After a restart of the machine only the wall is left; one that has gone back ends the session.
    let other = try begin()
    func restarted(_ minutes: Int64) -> Moment {
      Moment(
        wall: Timestamp(
          millisecondsSinceEpoch: start.wall.millisecondsSinceEpoch + minutes * 60_000),
        boot: "another", elapsed: 5)
    }
    #expect(try holds(other, restarted(10)))
    #expect(try !holds(try begin(), restarted(-1)))
    #expect(try !holds(try begin(), restarted(31)))
  }

  @Test func requestsAreCountedAndRefusedWithADate() throws {
    var quotas = RateLimiter.Quotas()
    quotas.reads = 5
    let tight = try Installation(directory.path + "/tight", quotas: quotas)
    let (first, second) = (
      try tight.token("kim", .officer), try tight.token("ann", .trainer)
    )
    let answers = (0..<7).map { _ in tight.ask(.get, "/v1/me", token: first) }
    #expect(answers.map(\.status) == [200, 200, 200, 200, 200, 429, 429])
    #expect(answers[0].header("RateLimit-Policy") == "\"read\";q=5;w=60")
    #expect(answers[4].header("RateLimit")?.hasPrefix("\"read\";r=0;t=") == true)
    #expect(Int(answers[6].header("Retry-After") ?? "") ?? 0 >= 1)
    #expect(tight.ask(.get, "/v1/me", token: second).status == 200)
  }

  @Test func anAccountIsMadeOnceForAKeyAndEveryMemberIsKnown() throws {
    let boss = try place.token("boss", .administrator)
    let key = ["idempotency-key": "k"]
    let body = #"{"name":"ann","role":"partner","organisation":"ACME"}"#
    let first = place.ask(.post, "/v1/accounts", token: boss, body: body, headers: key)
    let again = place.ask(.post, "/v1/accounts", token: boss, body: body, headers: key)
    #expect(first.status == 201 && again.text == first.text)
    let other = place.ask(
      .post, "/v1/accounts", token: boss, body: #"{"name":"x","role":"trainer"}"#, headers: key)
    #expect(other.status == 422 && other.text.contains("key_reused"))
    #expect(place.ask(.post, "/v1/accounts", token: boss, body: body).status == 409)
    for bad in [
      #"{"name":"x","role":"king"}"#, #"{"name":"x","role":"partner"}"#,
      #"{"name":"-x","role":"trainer"}"#, #"{"name":"x","role":"trainer","admin":"yes"}"#,
      #"{"name":"x","role":"trainer","clearance":"enforcement"}"#,
      #"{"name":"x","role":"trainer","password":"short"}"#,
    ] {
      let answer = place.ask(.post, "/v1/accounts", token: boss, body: bad)
      #expect(answer.status == 422 || answer.status == 400, "\(bad): \(answer.text)")
    }
  }

  @Test func theFirstStartTokenMakesOneAdministrator() throws {
    let token = try #require(try place.front.authenticator.makeFirstStartToken())
    func make(_ name: String, _ role: String) -> Int {
      place.ask(
        .post, "/v1/accounts", token: token, body: #"{"name":"\#(name)","role":"\#(role)"}"#
      ).status
    }
    #expect(make("kim", "officer") == 422)
    #expect(
      place.ask(.get, "/v1/documents/doc_01ARZ3NDEKTSV4RRFFQ69G5FAV", token: token).status == 404)
    #expect(make("boss", "administrator") == 201)
    #expect(make("second", "administrator") == 401)
    #expect(try place.front.authenticator.makeFirstStartToken() == nil)
  }

  @Test func whoReadWhatIsWrittenDownByIdAlone() throws {
    let token = try place.token("kim", .officer, cleared: true)
    let id = try place.post("Canaryword", "Canaryword.", label: "enforcement", owner: "ele")
    let open = try place.post("Open", "Open.", label: "public")
    let absent = "doc_01ARZ3NDEKTSV4RRFFQ69G5FAV"
    for name in [id, open, absent] { _ = place.ask(.get, "/v1/documents/\(name)", token: token) }
    _ = place.ask(.get, "/v1/audit", token: token)
    let boss = try place.token("boss", .administrator)
    let record = place.ask(.get, "/v1/audit?limit=50", token: boss).text
    #expect(record.contains("\"action\":\"read\",\"subject\":\"\(id)\",\"detail\":\"enforcement\""))
    #expect(record.contains("\"action\":\"read-nothing\",\"subject\":\"\(absent)\""))
    #expect(!record.contains("\"action\":\"read\",\"subject\":\"\(open)\""))
    #expect(record.contains("\"action\":\"refused\",\"subject\":\"GET /v1/audit\""))
    #expect(!record.contains("anaryword"))
    #expect(try place.workspace.verifyAudit(as: .localOperator).faults == [])
  }

  @Test func aProxysWordIsTakenFromWhoKnowsTheSecretAlone() throws {
    _ = try place.token("kim", .officer)
    func front(_ secret: String?) -> Front {
      Front(
        workspace: place.workspace,
        authenticator: Authenticator(
          workspace: place.workspace, standIn: .localOperator,
          trustedHeader: Authenticator.TrustedHeader(name: "x-user", secret: secret),
          cookies: SessionCookies(isSecure: true)),
        limiter: RateLimiter(RateLimiter.Quotas()),
        strangers: StrangerLimits(StrangerLimits.Quotas()), metrics: Metrics(), couriers: .none,
        exposure: Exposure(hasCertificate: false, isBehindProxy: true), longestWait: 0)
    }
    func ask(_ front: Front, _ headers: [String: String], from client: String) -> Response {
      let all = headers.merging(["host": "kb.example"]) { $1 }
      return front.respond(
        to: Request(RequestHead(.get, "/v1/me", headers: all), body: [], id: "", client: client))
    }
    let secret = "0123456789abcdef"
    let withSecret = front(secret)
    let word = ["x-user": "kim", "x-kb-proxy-secret": secret]
    #expect(ask(withSecret, word, from: "192.0.2.1").text.contains("\"kim\""))
    #expect(ask(withSecret, ["x-user": "kim"], from: "127.0.0.1").status == 401)
    let loopback = front(nil)
    #expect(ask(loopback, ["x-user": "kim"], from: "127.0.0.1").text.contains("\"kim\""))
    #expect(ask(loopback, ["x-user": "kim"], from: "192.0.2.1").status == 401)
    #expect(ask(loopback, ["x-user": "nobody"], from: "127.0.0.1").status == 401)
  }
}
