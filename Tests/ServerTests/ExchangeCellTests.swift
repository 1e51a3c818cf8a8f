import Foundation
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import TestSupport
import Testing

@testable import kb_server

/// Every route on a submission, tried by everybody.
@Suite struct ExchangeCellTests {
  private static let filing = #"""
    {"kind":"issue","title":"Ports differ","hts":["8542.31"],"what_happened":"Laredo holds chips."}
    """#
  /// With a module to be taken over.
  private static let offer = #"""
    {"kind":"training-offer","title":"Reels","topics":["Reels"],"format":"written","hts":["8542.31"],
    "module":"id: reels\ntitle: Reels\ndirection: joint\naudience: partner\nowner: ACME\nreview_by: 2036-06-30\n---\n# One\n\nWords."}
    """#
  private static let draft = filing.replacing("{\"kind\"", with: "{\"draft\":true,\"kind\"")

  /// How far a submission has come before it is asked about.
  private enum Stage {
    case draft, filed
    /// The submitter has announced file 1, the Center file 2.
    case announced
    /// Both files are there.
    case attached
    case linked, accepted, published
    /// Accepted, with a module.
    case offered
  }

  /// One route, what is sent to it, and how the two sides of the submission are answered.
  private struct Cell {
    let route: String
    let stage: Stage
    let body: String
    let submitter: Int
    let center: Int

    init(
      _ route: String, _ stage: Stage = .filed, _ body: String = "", submitter: Int, center: Int
    ) {
      (self.route, self.stage, self.body) = (route, stage, body)
      (self.submitter, self.center) = (submitter, center)
    }
  }

  private static let cells = [
    Cell("GET /v1/submissions/{id}", submitter: 200, center: 200),
    Cell("PUT /v1/submissions/{id}", .filed, filing, submitter: 200, center: 403),
    Cell("POST /v1/submissions/{id}/file", .draft, "{}", submitter: 200, center: 404),
    Cell(
      "POST /v1/submissions/{id}/messages", .filed, #"{"body":"words"}"#, submitter: 201,
      center: 201),
    Cell("POST /v1/submissions/{id}/withdraw", .filed, "{}", submitter: 200, center: 409),
    Cell(
      "POST /v1/submissions/{id}/attachments", .filed, announcement("a.txt", "abc"),
      submitter: 201, center: 201),
    Cell(
      "PUT /v1/submissions/{id}/attachments/{number}", .announced, "abc", submitter: 200,
      center: 200),
    Cell(
      "GET /v1/submissions/{id}/attachments/{number}", .attached, submitter: 200, center: 200),
    Cell(
      "GET /v1/submissions/{id}/attachments/{number}/text", .attached, submitter: 200, center: 200),
    Cell("GET /v1/submissions/{id}/notes", submitter: 403, center: 200),
    Cell(
      "POST /v1/submissions/{id}/notes", .filed, #"{"body":"words"}"#, submitter: 403, center: 201),
    Cell(
      "POST /v1/submissions/{id}/transitions", .filed, #"{"event":"review"}"#, submitter: 403,
      center: 200),
    Cell(
      "POST /v1/submissions/{id}/publication", .accepted, #"{"label":"industry"}"#,
      submitter: 403, center: 201),
    Cell(
      "DELETE /v1/submissions/{id}/publication", .published, #"{"reason":"words"}"#,
      submitter: 403, center: 200),
    Cell(
      "PUT /v1/submissions/{id}/center", .filed, #"{"center":"ele","reason":"words"}"#,
      submitter: 403, center: 200),
    Cell(
      "PUT /v1/submissions/{id}/sharing", .filed, #"{"centers":["imm"]}"#, submitter: 403,
      center: 200),
    Cell("PUT /v1/submissions/{id}/assignee", .filed, "{}", submitter: 403, center: 200),
    Cell(
      "PUT /v1/submissions/{id}/rating", .filed, #"{"reliability":"B","credibility":2}"#,
      submitter: 403, center: 200),
    Cell(
      "POST /v1/submissions/{id}/links", .filed, #"{"relation":"related","other":"{other}"}"#,
      submitter: 403, center: 200),
    Cell(
      "DELETE /v1/submissions/{id}/links", .linked, #"{"relation":"related","other":"{other}"}"#,
      submitter: 403, center: 200),
    Cell("POST /v1/submissions/{id}/module", .offered, submitter: 403, center: 201),
    Cell("GET /v1/submissions/{id}/similar", submitter: 403, center: 200),
    Cell("GET /submissions/{id}", submitter: 200, center: 303),
    Cell("POST /submissions/{id}/messages", .filed, "body=words", submitter: 303, center: 303),
    Cell("POST /submissions/{id}/attachments", .filed, "files=", submitter: 303, center: 303),
    Cell("POST /submissions/{id}/withdraw", submitter: 303, center: 409),
    Cell("POST /submissions/{id}/file", .draft, submitter: 201, center: 404),
    Cell("GET /triage/{id}", submitter: 403, center: 200),
    Cell("POST /triage/{id}/message", .filed, "body=words", submitter: 403, center: 303),
    Cell("POST /triage/{id}/note", .filed, "body=words", submitter: 403, center: 303),
    Cell("POST /triage/{id}/move", .filed, "event=review", submitter: 403, center: 303),
    Cell(
      "POST /triage/{id}/center", .filed, "center=bm&reason=words", submitter: 403, center: 303),
    Cell("POST /triage/{id}/share", .filed, "with.imm=1", submitter: 403, center: 303),
    Cell(
      "POST /triage/{id}/rating", .filed, "reliability=B&credibility=2", submitter: 403, center: 303
    ),
    Cell(
      "POST /triage/{id}/link", .filed, "relation=related&other={other}", submitter: 403,
      center: 303),
    Cell("POST /triage/{id}/publish", .accepted, "label=industry", submitter: 403, center: 303),
    Cell("POST /triage/{id}/module", .offered, submitter: 403, center: 303),
    Cell("POST /triage/{id}/retract", .published, "reason=words", submitter: 403, center: 303),
  ]

  private static func announcement(_ name: String, _ content: String) -> String {
    let digest = AttachmentPolicy.digest(of: Array(content.utf8))
    return
      #"{"name":"\#(name)","type":"text/plain","size":\#(content.utf8.count),"sha256":"\#(digest)"}"#
  }

  private let directory: TemporaryDirectory
  private let place: Installation
  private let own: String
  private let officer: String

  init() throws {
    directory = try TemporaryDirectory()
    place = try Installation(directory.path + "/data")
    own = try place.token("ann", .partner)
    officer = try place.token("olivia", .officer, centers: [.ele])
  }

  private func file(_ text: String = filing) throws -> String {
    let filed = place.ask(.post, "/v1/submissions", token: own, body: text)
    #expect(filed.status == 201, "\(filed.text)")
    return String(try #require(filed.header("Location")?.split(separator: "/").last))
  }

  /// A new submission that has come so far.
  private func submission(_ stage: Stage, linkedTo other: String) throws -> String {
    let id = try file(
      stage == .draft ? Self.draft : stage == .offered ? Self.offer : Self.filing)
    func act(_ method: HTTPServer.Method, _ part: String, _ token: String, _ body: String) {
      let answer = place.ask(
        method, "/v1/submissions/\(id)/\(part)", token: token, body: body,
        headers: ["if-match": "*"])
      #expect(answer.status < 300, "\(part): \(answer.text)")
    }
    switch stage {
    case .draft, .filed: break
    case .announced, .attached:
      act(.post, "attachments", own, Self.announcement("a.txt", "abc"))
      act(.post, "attachments", officer, Self.announcement("b.txt", "abc "))
      if stage == .attached {
        act(.put, "attachments/1", own, "abc")
        act(.put, "attachments/2", officer, "abc ")
      }
    case .linked: act(.post, "links", officer, #"{"relation":"related","other":"\#(other)"}"#)
    case .accepted, .published, .offered:
      act(.post, "transitions", officer, #"{"event":"accept"}"#)
      if stage == .published { act(.post, "publication", officer, #"{"label":"industry"}"#) }
    }
    return id
  }

  @Test func everyRouteIsTriedByEverybody() throws {
    let others = [
      ("another partner", try place.token("rob", .partner)),
      ("an officer elsewhere", try place.token("sam", .officer, centers: [.bm])),
      ("a trainer", try place.token("tina", .trainer)),
      ("an administrator", try place.token("boss", .administrator)),
      ("an auditor", try place.token("audrey", .auditor)), ("nobody", ""),
    ]
    let other = try file()
    var tried = 0
    for cell in Self.cells {
      let words = cell.route.split(separator: " ")
      let named = HTTPServer.Method(rawValue: String(words[0]))
      let method = try #require(named)
      let pattern = String(words[1])
      func ask(_ id: String, _ token: String) -> Response {
        let number = token == officer ? "2" : "1"
        // The Center's own file is longer by a byte, so that the two are told apart.
        let body = cell.stage == .announced && token == officer ? cell.body + " " : cell.body
        return place.ask(
          method, pattern.replacing("{id}", with: id).replacing("{number}", with: number),
          token: token.isEmpty ? nil : token, body: body.replacing("{other}", with: other),
          headers: ["if-match": "*"])
      }
      let id = try submission(cell.stage, linkedTo: other)
      for (who, token) in others {
        let refused = ask(id, token)
        let absent = ask("sub_01ARZ3NDEKTSV4RRFFQ69G5FAV", token)
        #expect(
          [401, 403, 404].contains(refused.status), "\(cell.route) by \(who): \(refused.status)")
        #expect(refused == absent, "\(cell.route) by \(who): hidden and absent differ")
        tried += 1
      }
      let submitter = ask(id, own)
      #expect(
        submitter.status == cell.submitter, "\(cell.route) by its submitter: \(submitter.text)")
      // Anew, as the submitter may have changed it.
      let center = ask(try submission(cell.stage, linkedTo: other), officer)
      #expect(center.status == cell.center, "\(cell.route) by its officer: \(center.text)")
      tried += 2
    }
    #expect(tried > 150)
  }

  @Test func noRouteAndNoActOfTheCasePageIsLeftOut() throws {
    let known = Set(Self.cells.map(\.route))
    let routes = Routes.exchange.filter { $0.pattern.contains("{id}") }
      .map { "\($0.method.rawValue) \($0.pattern)" }.filter { !$0.hasSuffix("/{act}") }
    #expect(Set(routes).isSubset(of: known), "\(Set(routes).subtracting(known))")
    var acts: Set<String> = []
    for stage in [Stage.filed, .accepted, .published, .offered] {
      let id = try submission(stage, linkedTo: "")
      let page = place.ask(.get, "/triage/\(id)", token: officer).text
      acts.formUnion(
        page.matches(of: /action="\/triage\/sub_[0-9A-Z]+\/([a-z]+)"/).map {
          "POST /triage/{id}/\($0.1)"
        })
    }
    let all = Set(routes).union(acts)
    #expect(known == all, "\(known.symmetricDifference(all))")
    let id = try file()
    #expect(place.ask(.post, "/triage/\(id)/nothing", token: officer).status == 404)
  }

  @Test func onlySomeMaySend() throws {
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
