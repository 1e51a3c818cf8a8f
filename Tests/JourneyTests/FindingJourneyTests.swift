import Foundation
import Testing

@Suite(.serialized) struct FindingJourneyTests {
  private func post(_ title: String, _ body: String, to server: RunningServer) throws -> String {
    let json = "{\"title\":\"\(title)\",\"label\":\"public\",\"body\":\"\(body)\"}"
    let answer = try server.ask("-d", json, path: "/v1/documents")
    #expect(answer.status == 201)
    let id = answer.headers.split(separator: "Location: /v1/documents/").last?.prefix(30)
    return String(id ?? "")
  }

  private func member(_ name: String, in json: String) -> String? {
    (try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])?[name] as? String
  }

  @Test func pagesOfARankedListAreHeldAndThenSaidToBeGone() throws {
    let programs = try Programs()
    try programs.cli("init")
    let server = try RunningServer(programs)
    for number in 1...3 { _ = try post("Steel \(number)", "steel coil", to: server) }
    let first = try server.ask(path: "/v1/search?q=steel&limit=1")
    let cursor = try #require(member("next", in: first.body))
    #expect(first.headers.contains("rel=\"next\""))
    // What comes in between does not move the pages.
    _ = try post("Steel steel steel", "steel steel steel", to: server)
    var (titles, next) = ([first.body], Optional(cursor))
    while let cursor = next {
      let page = try server.ask(path: "/v1/search?q=steel&limit=1&cursor=\(cursor)")
      #expect(page.status == 200)
      titles.append(page.body)
      next = member("next", in: page.body)
    }
    #expect(titles.count == 3)
    for number in 1...3 {
      #expect(titles.count { $0.contains("\"title\":\"Steel \(number)\"") } == 1)
    }
    // A server that was started anew no longer has the snapshot, and says where to begin again.
    server.stop()
    let second = try RunningServer(programs)
    let late = try second.ask(path: "/v1/search?q=steel&limit=1&cursor=\(cursor)")
    #expect(late.status == 410)
    #expect(member("code", in: late.body) == "cursor-expired")
    let restart = try #require(member("restart", in: late.body))
    #expect(late.headers.contains("rel=\"first\""))
    #expect(try second.ask(path: restart).body.contains("\"total\":4"))
    #expect(try second.ask(path: "/v1/search?q=other&limit=1&cursor=\(cursor)").status == 400)
  }

  @Test func neighboursShareTermsAndHiddenOnesAreNotThere() throws {
    let programs = try Programs()
    try programs.cli("init")
    let server = try RunningServer(programs)
    let id = try post("Honey", "Dumped honey from hives, extracted and blended.", to: server)
    _ = try post("More honey", "Blended honey, extracted from hives.", to: server)
    _ = try post("Steel", "Hot-rolled coils.", to: server)
    let similar = try server.ask(path: "/v1/documents/\(id)/similar")
    #expect(similar.status == 200)
    #expect(similar.body.contains("More honey") && similar.body.contains("hives"))
    #expect(!similar.body.contains("\"Steel\""))
    let note = try programs.file(
      "inner.txt", "Title: Inner honey\nLabel: official\n\nBlended honey, extracted from hives.")
    #expect(try programs.cli("ingest", note).code == 0)
    let whole = try server.ask(path: "/v1/documents/\(id)/similar")
    #expect(whole.body.contains("Inner honey"), "whoever may read it finds it")
    let open = try RunningServer(programs, "--as", "anonymous")
    let told = try open.ask(path: "/v1/documents/\(id)/similar")
    #expect(told.status == 200 && told.body.contains("More honey"))
    #expect(!told.body.contains("Inner honey"))
    let absent = try server.ask(path: "/v1/documents/doc_01JD0000000000000000000000/similar")
    #expect(absent.status == 404)
  }

  private static let filler = (0..<30).map { "filler\($0)" }.joined(separator: " ")

  @Test func feedbackChangesTheOrderAndNothingElse() throws {
    let programs = try Programs()
    try programs.cli("init")
    let server = try RunningServer(programs)
    _ = try post("Honey", "honey apiary bees hives", to: server)
    _ = try post("Bees", "honey apiary bees hives queens", to: server)
    _ = try post("Other", "honey tea and toast for breakfast", to: server)
    // Longer, so that by itself it comes last; but it has what the others of its kind have.
    _ = try post("Hives", "honey apiary bees hives queens drones " + Self.filler, to: server)
    func titles(_ body: String) -> [String] {
      body.matches(of: /"title":"([^"]+)"/).map { String($0.1) }
    }
    let plain = try server.ask(path: "/v1/search?q=honey")
    let learnt = try server.ask(path: "/v1/search?q=honey&feedback=1&explain=1")
    #expect(learnt.status == 200 && learnt.body.contains("\"total\":4"))
    #expect(titles(plain.body).last == "Hives" && titles(plain.body).count == 4)
    #expect(titles(learnt.body).last == "Other")
    #expect(titles(learnt.body).sorted() == titles(plain.body).sorted())
    #expect(learnt.body.contains("\\\"apiari\\\""))
    #expect(try server.ask(path: "/v1/search?q=honey&feedback=perhaps").status == 400)
  }

  @Test func anUnknownFieldIsNamedWithTheOneThatWasMeant() throws {
    let programs = try Programs()
    try programs.cli("init")
    let server = try RunningServer(programs)
    let answer = try server.ask(path: "/v1/search?q=rulling:N301234")
    #expect(answer.status == 400)
    #expect(member("suggestion", in: answer.body) == "ruling")
    #expect(answer.body.contains("\"valid\":[") && answer.body.contains("\"column\":"))
  }

  @Test func aSpreadsheetCellHoldsWhateverATitleSays() throws {
    let programs = try Programs()
    try programs.cli("init")
    let server = try RunningServer(programs)
    // A quotation mark with an accent on it is one character to a reader, and ends a cell all the same.
    let title = #"N301234 a\"\u0301,=HYPERLINK(1)"#
    let json =
      "{\"title\":\"\(title)\",\"label\":\"public\",\"source_id\":\"N301234\",\"body\":\"x\"}"
    #expect(try server.ask("-d", json, path: "/v1/documents").status == 201)
    let table = try programs.cli("lookup", "-", "--csv", input: "N301234\n").out
    #expect(table.contains("a\"\"\u{301},=HYPERLINK"))
  }

  @Test func aQuotationOfManyPartsTakesNoLongTime() throws {
    let programs = try Programs()
    try programs.cli("init")
    let server = try RunningServer(programs)
    let words = String(repeating: "the duty of the importer and the ", count: 20_000)
    let json =
      "{\"title\":\"Long\",\"label\":\"public\",\"source_id\":\"N301234\",\"body\":\"\(words)\"}"
    let file = try programs.file("long.json", json)
    #expect(try server.ask("-d", "@\(file)", path: "/v1/documents").status == 201)
    let line = "\"the ... duty of qqq ... importer www eee\" in NY N301234.\n"
    let memo = try programs.file("memo.txt", String(repeating: line, count: 2_000))
    let begun = ContinuousClock.now
    let answer = try server.ask(
      "-H", "Content-Type: text/plain", "--data-binary", "@\(memo)", path: "/v1/citations")
    #expect(answer.status == 200)
    #expect(begun.duration(to: .now) < .seconds(15))
  }
}
