import Foundation
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import TestSupport
import Testing

@testable import kb_server

/// What one may not read is told of in the same words everywhere, which are those of what is not there.
@Suite struct NothingThereTests {
  private static let problem =
    #"{"type":"/problems/not_found","title":"There is nothing here.","status":404,"code":"not_found"}"#

  @Test func theWordsAreTheSameInEveryFormAndForEveryReader() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    let hidden = try place.post("Zanzorb", "Zanzorb of 8542.31.", label: "enforcement", owner: "bm")
    let absent = "doc_01ARZ3NDEKTSV4RRFFQ69G5FAV"
    let filed = place.ask(
      .post, "/v1/submissions",
      body: #"{"kind":"inquiry","title":"Zanzorb","what_happened":"Held.","center":"bm"}"#)
    let submission = String(try #require(filed.header("Location")?.split(separator: "/").last))
    let noSubmission = "sub_01ARZ3NDEKTSV4RRFFQ69G5FAV"
    try place.workspace.maintainIndex()
    var tokens: [String?] = [nil]
    for role in Role.ofAccounts {
      tokens.append(try place.token(role.rawValue, role, centers: role == .officer ? [.ele] : []))
    }
    for token in tokens {
      func ask(_ path: String, _ headers: [String: String] = [:]) -> Response {
        place.ask(.get, path, token: token, headers: headers)
      }
      // JSON, of documents and of submissions.
      for path in [
        "/v1/documents/\(hidden)", "/v1/documents/\(absent)", "/v1/documents/\(hidden)/text",
        "/v1/documents/\(absent)/versions", "/v1/documents/\(hidden)/similar",
        "/v1/documents/\(hidden)/files/1", "/v1/documents/\(absent)/files/1",
        "/v1/submissions/\(submission)", "/v1/submissions/\(noSubmission)",
      ] {
        let answer = ask(path)
        #expect(answer.status == 404 && answer.text == Self.problem, "\(path): \(answer.text)")
      }
      // Pages: the same title, nothing of what was asked for.
      let pages = ["/d/\(hidden)", "/d/\(absent)"].map { ask($0, ["accept": "text/html"]) }
      #expect(pages.allSatisfy { $0.status == 404 && $0.text.contains("There is nothing here.") })
      #expect(pages[0].body == pages[1].body)
      for id in [submission, noSubmission] where token != nil {
        let page = ask("/submissions/\(id)", ["accept": "text/html"])
        #expect(page.status == 404 && page.body == pages[0].body)
      }
      // Lists, feeds and exports: empty, in the same bytes but for the question.
      for path in [
        "/v1/search?q=", "/v1/feed?q=", "/v1/feed?format=json&q=", "/v1/export?q=", "/?q=",
      ] {
        let (one, other) = (ask(path + "zanzorb"), ask(path + "qoxlart"))
        #expect(one.status == 200 && other.status == 200)
        func plain(_ response: Response, _ word: String) -> String {
          response.text.replacing(word, with: "WORD")
            .replacing(/"took_ms":[0-9.]+/, with: "")
            .replacing(/<updated>[^<]*<\/updated>/, with: "")
        }
        #expect(plain(one, "zanzorb") == plain(other, "qoxlart"), "\(path)")
        #expect(!one.text.contains(hidden))
      }
    }
  }
}
