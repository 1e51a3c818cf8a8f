import Foundation
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import TestSupport
import Testing

@testable import kb_server

@Suite struct AccessTableTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/access.md").standardizedFileURL

  @Test func theTableInTheDocumentsIsThatOfTheProgram() throws {
    if ProcessInfo.processInfo.environment["KB_RECORD"] == "1" {
      try Data(AccessTable.markdown.utf8).write(to: Self.file)
      Issue.record("rewritten; run again without KB_RECORD")
    }
    let stored = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(stored == AccessTable.markdown, "stale: KB_RECORD=1 rewrites it")
    for route in Routes.all {
      #expect(stored.contains("`\(route.method.rawValue) \(route.pattern)`"))
    }
  }

  /// What to send to a route so that only the caller's role can stand in the way.
  private static func body(_ route: String) -> String {
    switch route {
    case "POST /v1/documents", "PUT /v1/documents/{id}":
      #"{"title":"Another","label":"public","body":"Something else of 8542.31."}"#
    case "PUT /v1/documents/{id}/status": #"{"status":"revoked"}"#
    case "PUT /v1/documents/{id}/sectors": #"{"sectors":["ele"],"reason":"a test"}"#
    case "PUT /v1/documents/{id}/verdict": #"{"verdict":"useful"}"#
    case "POST /v1/documents/{id}/proposals": #"{"text":"Another form."}"#
    case "POST /v1/documents/{id}/proposals:answer":
      #"{"proposal":"prp_01JD0000000000000000000000","accept":true,"reason":"so"}"#
    case "POST /d/{id}": "verdict=useful"
    case "PUT /v1/documents/{id}/citations":
      #"{"target":"NY N301234","treatment":"cites","reason":"a test"}"#
    case "POST /v1/modules/{id}/transitions": #"{"to":"retired"}"#
    case "POST /v1/modules/{id}/completions": #"{"q":"a mark"}"#
    case "POST /v1/modules/{id}/proposals": #"{"block":"l1-b1","text":"Not all."}"#
    case "PUT /v1/modules/{id}/proposals/{number}": #"{"outcome":"declined","answer":"All."}"#
    case "POST /v1/modules/{id}/feedback": #"{"block":"l1-b1","verdict":"clear"}"#
    case "POST /v1/modules/{id}/rollback": #"{"version":1}"#
    case "PUT /v1/modules/{id}/progress": #"{"lesson":1}"#
    case "POST /v1/modules:new": #"{"from":"chips"}"#
    case "POST /v1/completions/{number}/refresher": "{}"
    case "POST /teach/{id}/rollback": "version=1"
    case "POST /teach/{id}/proposals": "number=1&outcome=declined&answer=All."
    case "POST /learn/{id}/questions": "q=a+mark"
    case "POST /learn/{id}/blocks": "block=l1-b1&verdict=clear"
    case "POST /teach": "title=Chips"
    case "POST /teach/{id}": "version=1&source=id%3A+m"
    case "POST /teach/{id}/state": "to=retired"
    case "POST /admin/accounts": "act=add&name=other&role=trainer"
    case "POST /v1/accounts": #"{"name":"other","role":"trainer"}"#
    case "PATCH /v1/accounts/{id}": #"{"mail":"x@y.example"}"#
    case "POST /v1/tokens": #"{"account":"me"}"#
    case "PUT /v1/alerts/delivery": "{}"
    case "POST /v1/retention/rules": #"{"name":"r","days":9,"action":"remove"}"#
    case "POST /v1/retention/runs":
      #"{"plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}"#
    case "POST /admin/retention": "act=rule&name=r&days=9&action=remove"
    case "POST /v1/session": #"{"name":"nobody","password":"nothing at all"}"#
    case "POST /v1/submissions", "POST /v1/submissions:batch":
      #"{"kind":"issue","title":"x","what_happened":"y"}"#
    case "POST /v1/documents/{id}/annotations": #"{"kind":"reviewed"}"#
    case "POST /d/{id}/annotations": "kind=reviewed"
    case "POST /v1/center-notes":
      #"{"center":"ele","q":"chips","text":"x","label":"public","expires":"\#(Timestamp.now().day)"}"#
    case "POST /centers/{code}/notes":
      "occasion=chips&text=x&label=public&expires=\(Timestamp.now().day)"
    case "POST /v1/jobs": #"{"kind":"verify"}"#
    case "POST /admin/jobs": "act=verify"
    case "POST /v1/alerts": #"{"name":"x","q":"chips"}"#
    case "POST /v1/saved-searches", "PUT /v1/saved-searches/{id}": #"{"name":"y","text":"chips"}"#
    case "POST /v1/saved-searches/{id}/restore": #"{"version":1}"#
    case "POST /v1/saved-searches/{id}/copies": #"{"name":"z"}"#
    case "POST /searches": "name=y&text=chips"
    case "POST /searches/{id}": "act=copy&name=z"
    case "POST /v1/receipts/open": #"{"receipt_code":"1"}"#
    case "POST /alerts", "POST /receipt", "POST /submit/{kind}": "name=x&q=chips"
    case "POST /sign-in": "name=nobody&password=nothing"
    default: "text"
    }
  }

  @Test("every cell is as the table says", arguments: [Role.anonymous] + Role.ofAccounts)
  func everyCell(role: Role) throws {
    let directory = try TemporaryDirectory()
    for route in Routes.all {
      let name = "\(route.method.rawValue) \(route.pattern)"
      let place = try Installation(directory.path + "/" + UUID().uuidString)
      // A Center's notes are its own people's.
      let isNote = route.pattern.contains("notes") && [.officer, .trainer].contains(role)
      let token =
        role == .anonymous ? nil : try place.token("me", role, centers: isNote ? [.ele] : [])
      if token == nil { _ = try place.token("someone", .officer) }
      let isCompleted =
        route.pattern.hasPrefix("/v1/completions/") || route.pattern.hasPrefix("/learning/{")
      let isTaught =
        route.pattern.contains("/modules/{") || route.pattern.hasPrefix("/learn/")
        || route.pattern.hasPrefix("/teach/") || isCompleted
      let chips = try place.post(
        "Chips", "Chips of 8542.31, see NY N301234.", label: "public")
      let id =
        try isTaught
        ? place.module("m", isPublished: true)
        : place.thing(route.pattern, on: chips, for: token) ?? chips
      // Who teaches sees every module that there is.
      let hidden =
        try isTaught && role != .officer && role != .trainer
        ? place.module("draft", isPublished: false)
        : place.post(
          "Secret", "Secret of 8542.31, see NY N301234.", label: "enforcement", owner: "mach")
      if isCompleted, token != nil {
        let me = try #require(try place.workspace.account("me", as: .localOperator)).principal
        _ = try place.workspace.completeModule(id, as: me) { _ in ["a mark"] }
      }
      if route.pattern.contains("{name}") {
        let party =
          #"{"title":"Party","label":"public","attributes":{"importer":"Acme"},"body":"Chips."}"#
        _ = try place.workspace.receive(
          Array(party.utf8), defaults: ReceiveDefaults(), once: nil, as: .localOperator)
      }
      func ask(_ id: String) -> Response {
        let code = route.pattern.hasPrefix("/problems") ? "not_found" : "ele"
        let path = route.pattern.replacing("{id}", with: id).replacing("{code}", with: code)
          .replacing("{name}", with: "acme")
          .replacing("{kind}", with: "issue")
          .replacing("{number}", with: isTaught || route.pattern.contains("/files/") ? "1" : "8542")
          .replacing("{lesson}", with: "1")
        return place.ask(
          route.method, path, token: token, body: route.method == .get ? "" : Self.body(name),
          headers: ["if-match": "*"])
      }
      let absent = ask("doc_01ARZ3NDEKTSV4RRFFQ69G5FAV")
      let other = ask(hidden)
      if route.pattern.contains("{id}") {
        #expect(other == absent, "\(name): hidden and absent differ")
      }
      // Submissions are another kind of thing: ExchangeCellTests tries them from either side, SharedSearchTests
      // searches from three.
      if (Routes.exchange + Routes.savedSearches).contains(where: { $0.pattern == route.pattern }),
        route.pattern.contains("{id}")
      {
        if !route.endpoint.audience.admits(role) {
          #expect(absent.status == (role == .anonymous ? 401 : 403), "\(name) admits \(role)")
        } else {
          #expect(
            (404..<500).contains(absent.status) || absent.status == 400,
            "\(name): \(absent.status)")
        }
        continue
      }
      let own = ask(id)
      if route.endpoint.audience.admits(role) {
        #expect(own.status != 403, "\(name) refuses \(role): \(own.text)")
        if route.endpoint.effect != .signsIn { #expect(own.status != 401, "\(name)") }
        #expect(own.status < 500 && own.status != 404, "\(name) \(role): \(own.status) \(own.text)")
        if route.pattern.contains("{id}") { #expect(absent.status == 404, "\(name)") }
      } else {
        #expect(own.status == (role == .anonymous ? 401 : 403), "\(name) admits \(role)")
        #expect(absent.status == own.status)
        if role == .anonymous { #expect(own.header("WWW-Authenticate") == "Bearer") }
      }
    }
  }

  @Test func peopleAreKeptOverHTTP() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    let boss = try place.token("boss", .administrator)
    let kim = try place.token("kim", .officer, centers: [.ele], cleared: true)
    _ = try place.token("lee", .officer)
    let id = try #require(try place.workspace.account("kim", as: .localOperator)).id
    let secret = try place.post("Secret", "Steel.", label: "enforcement", owner: "ele")
    let document = "/v1/documents/\(secret)"
    func change(_ body: String) -> Response {
      place.ask(.patch, "/v1/accounts/\(id)", token: boss, body: body)
    }
    // What is changed holds from the next request on.
    #expect(place.ask(.get, document, token: kim).status == 200)
    #expect(change(#"{"clearance":"none","mail":"kim@ele.example"}"#).status == 200)
    #expect(place.ask(.get, document, token: kim).status == 404)
    #expect(change(#"{"clearance":"enforcement"}"#).text.contains("\"clearance\":[\"ele\"]"))
    #expect(place.ask(.get, document, token: kim).status == 200)
    #expect(change(#"{"centers":["bm"],"clearance":"enforcement"}"#).status == 200)
    #expect(place.ask(.get, document, token: kim).status == 404)
    for body in [
      #"{"clearance":"all"}"#, #"{"mail":"nonsense"}"#, #"{"disabled":false}"#, #"{"role":"x"}"#,
      #"{"password":"short"}"#, #"{"centers":["xx"]}"#,
    ] {
      #expect([400, 422].contains(change(body).status), "\(body)")
    }

    // A token is shown once, listed without its secret, and ends at once.
    let made = place.ask(
      .post, "/v1/tokens", token: boss,
      body: #"{"account":"kim","scope":"read","expires":"2036-01-31"}"#)
    #expect(made.status == 201 && made.text.contains("2036-02-01"), "\(made.text)")
    let token = String(try #require(made.text.firstMatch(of: /"token":"([^"]+)"/)).1)
    #expect(place.ask(.get, "/v1/me", token: token).text.contains("\"kim\""))
    let listed = place.ask(.get, "/v1/tokens?account=kim", token: boss).text
    #expect(listed.contains("2036-02-01") && !listed.contains(token))
    let place_ = try #require(made.header("Location"))
    #expect(place.ask(.delete, place_, token: boss).status == 204)
    #expect(place.ask(.get, "/v1/me", token: token).status == 401)
    #expect(place.ask(.delete, place_, token: boss).status == 404)

    #expect(change(#"{"successor":"lee","disabled":true}"#).text.contains("disabled_at\":\"2"))
    #expect(place.ask(.get, "/v1/me", token: kim).status == 401)
    #expect(place.ask(.post, "/v1/tokens", token: boss, body: #"{"account":"kim"}"#).status == 409)
  }

  @Test func thePersonAtTheMachineDoesEverythingWhileThereAreNoAccounts() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    let id = try place.post("Secret", "Steel.", label: "enforcement", owner: "bm")
    #expect(place.ask(.get, "/v1/documents/\(id)").status == 200)
    #expect(
      place.ask(.get, "/v1/documents/\(id)", headers: ["host": "evil.example"]).status == 403)
    _ = try place.token("boss", .administrator)
    #expect(place.ask(.get, "/v1/documents/\(id)").status == 404)
    #expect(
      place.ask(.get, "/v1/documents/\(id)", headers: ["host": "kb.example"]).status == 404)
  }

  @Test func anAdministratorRunsTheMachineAndReadsWhatAnybodyReads() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    let token = try place.token("boss", .administrator)
    for (label, owner) in [("industry", nil), ("official", nil), ("enforcement", "ele")] {
      let id = try place.post("Restricted \(label)", "Canary.", label: label, owner: owner)
      #expect(place.ask(.get, "/v1/documents/\(id)", token: token).status == 404)
    }
    #expect(place.ask(.get, "/v1/search?q=canary", token: token).text.contains("\"total\":0"))
    #expect(place.ask(.get, "/v1/accounts", token: token).text.contains("\"boss\""))
  }

  @Test func anAuditorReadsTheRecordAndNothingElseThatIsRestricted() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    let boss = try place.token("boss", .administrator)
    let token = try place.token("audrey", .auditor)
    let id = try place.post("Inside", "Canary.", label: "official")
    let record = place.ask(.get, "/v1/audit?limit=50", token: token)
    #expect(record.status == 200 && record.text.contains(id))
    #expect(!record.text.contains("Canary") && !record.text.contains("Inside"))
    let check = place.ask(.post, "/v1/audit:verify", token: token)
    #expect(check.text.contains("\"sound\":true"), "\(check.text)")
    #expect(place.ask(.get, "/v1/documents/\(id)", token: token).status == 404)
    for route in Routes.all where route.endpoint.effect == .writes {
      let isOwnSession = ["/v1/session", "/sign-out"].contains(route.pattern)
      let isForAll = route.endpoint.audience == .everyone
      #expect(
        isOwnSession || isForAll || !route.endpoint.audience.admits(.auditor), "\(route.pattern)")
    }
    #expect(place.ask(.get, "/v1/accounts", token: token).status == 403)
    let page = place.ask(.get, "/admin/audit?verify=1", token: token)
    #expect(page.status == 200 && page.text.contains("signed heads are as they were written"))
    #expect(place.ask(.get, "/admin", token: token).status == 403)
    // Who looks is seen by who looks next.
    #expect(
      place.ask(.get, "/v1/audit", token: boss).text.contains(
        #""author":"audrey","action":"read-record""#))
  }
}
