import Foundation
import HTTPServer
import KnowledgeModel
import TestSupport
import Testing

@testable import kb_server

/// Every route on a submission, tried by everybody.
@Suite struct ExchangeCellTests {
  private static let filing = #"""
    {"kind":"issue","title":"Ports differ","hts":["8542.31"],"what_happened":"Laredo holds chips."}
    """#

  private static func body(_ route: String) -> String {
    switch route {
    case "PUT /v1/submissions/{id}": filing
    case "POST /v1/submissions/{id}/messages", "POST /v1/submissions/{id}/notes":
      #"{"body":"words"}"#
    case "POST /v1/submissions/{id}/attachments":
      #"{"name":"a.txt","type":"text/plain","size":3,"sha256":"\#(String(repeating: "a", count: 64))"}"#
    case "POST /v1/submissions/{id}/transitions": #"{"event":"review"}"#
    case "POST /v1/submissions/{id}/publication": #"{"label":"industry"}"#
    case "DELETE /v1/submissions/{id}/publication": #"{"reason":"words"}"#
    case "PUT /v1/submissions/{id}/center": #"{"center":"ele","reason":"words"}"#
    case "PUT /v1/submissions/{id}/sharing": #"{"centers":["imm"]}"#
    case "PUT /v1/submissions/{id}/rating": #"{"reliability":"B","credibility":2}"#
    case "POST /v1/submissions/{id}/links", "DELETE /v1/submissions/{id}/links":
      #"{"relation":"related","other":"sub_01ARZ3NDEKTSV4RRFFQ69G5FAV"}"#
    case "POST /submissions/{id}/messages", "POST /triage/{id}/{act}": "body=words"
    default: "{}"
    }
  }

  /// Routes that are there for the Center's side alone.
  private static func isTriage(_ pattern: String) -> Bool {
    pattern.hasPrefix("/triage")
      || [
        "/notes", "/transitions", "/publication", "/center", "/sharing", "/assignee", "/rating",
        "/links", "/similar",
      ].contains { pattern.hasSuffix($0) }
  }

  @Test func everyRouteIsTriedByEverybody() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    let own = try place.token("ann", .partner)
    let own2 = try place.token("ann2", .partner)
    let officer = try place.token("olivia", .officer, centers: [.ele])
    let others = [
      ("another partner", try place.token("rob", .partner)),
      ("an officer elsewhere", try place.token("sam", .officer, centers: [.bm])),
      ("a trainer", try place.token("tina", .trainer)),
      ("an administrator", try place.token("boss", .administrator)), ("nobody", ""),
    ]
    _ = own2
    var tried = 0
    for route in Routes.exchange where route.pattern.contains("{id}") {
      let name = "\(route.method.rawValue) \(route.pattern)"
      let filed = place.ask(.post, "/v1/submissions", token: own, body: Self.filing)
      #expect(filed.status == 201, "\(filed.text)")
      let place_ = try #require(filed.header("Location"))
      let id = String(place_.split(separator: "/").last ?? "")
      func ask(_ id: String, _ token: String) -> Response {
        let path = route.pattern.replacing("{id}", with: id).replacing("{number}", with: "1")
          .replacing("{act}", with: "note")
        return place.ask(
          route.method, path, token: token.isEmpty ? nil : token,
          body: route.method == .get ? "" : Self.body(name), headers: ["if-match": "*"])
      }
      for (who, token) in others {
        let refused = ask(id, token)
        let absent = ask("sub_01ARZ3NDEKTSV4RRFFQ69G5FAV", token)
        #expect([401, 403, 404].contains(refused.status), "\(name) by \(who): \(refused.status)")
        #expect(refused == absent, "\(name) by \(who): hidden and absent differ")
        tried += 1
      }
      let submitter = ask(id, own)
      let needsMore =
        route.pattern.contains("{number}") || name.hasSuffix("/file") && submitter.status == 409
      if Self.isTriage(route.pattern) {
        #expect([403, 404].contains(submitter.status), "\(name) by its submitter")
      } else if !needsMore {
        #expect(submitter.status < 400, "\(name) by its submitter: \(submitter.text)")
      }
      let center = ask(id, officer)
      if Self.isTriage(route.pattern) {
        #expect(![401, 403, 404].contains(center.status), "\(name) by its officer: \(center.text)")
      }
      tried += 2
    }
    #expect(tried > 150)
  }

  @Test func onlySomeMaySend() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    for (role, status) in [
      (Role.partner, 201), (.officer, 201), (.trainer, 403), (.administrator, 403),
    ] {
      let token = try place.token("the \(role.rawValue)", role)
      let answer = place.ask(.post, "/v1/submissions", token: token, body: Self.filing)
      #expect(answer.status == status, "\(role): \(answer.text)")
    }
    #expect(place.ask(.post, "/v1/submissions", body: Self.filing).status == 201)
  }
}
