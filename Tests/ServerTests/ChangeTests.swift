import Foundation
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import kb_server

/// The change feed, and documents that come one a line.
@Suite struct ChangeTests {
  private struct Page: Decodable {
    struct Change: Decodable, Equatable {
      let sequence: Int
      let id: String
      let change: String
    }
    let changes: [Change]
    let next: Int
  }

  private static func feed(
    _ place: Installation, _ token: String, since: Int = 0, limit: Int = 1000
  ) throws -> Page {
    let answer = place.ask(.get, "/v1/changes?since=\(since)&limit=\(limit)", token: token)
    #expect(answer.status == 200, "\(answer.text)")
    return try JSONDecoder().decode(Page.self, from: Data(answer.body))
  }

  @Test func aReaderIsToldOfWhatTheyMayReadAndCountsOnlyThat() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    let open = try place.post("Open", "Honey is graded.", label: "public")
    let secret = try place.post("Secret", "Scrap is hidden.", label: "enforcement", owner: "ele")
    let inner = try place.post("Inner", "Only officers know.", label: "official")
    let partner = try place.token("ann", .partner)
    let officer = try place.token("kim", .officer, centers: [.ele])
    let cleared = try place.token("lee", .officer, centers: [.ele], cleared: true)
    func replace(_ id: String, label: String) {
      let body = #"{"title":"Open","label":"\#(label)","body":"Honey, anew \#(label)."}"#
      let answer = place.ask(
        .put, "/v1/documents/\(id)", token: officer, body: body, headers: ["if-match": "*"])
      #expect(answer.status == 200, "\(answer.text)")
    }
    replace(open, label: "public")
    replace(open, label: "official")

    func told(_ token: String) throws -> [String] {
      let page = try Self.feed(place, token)
      #expect(page.changes.map(\.sequence) == Array(1...page.changes.count))
      #expect(page.next == page.changes.count)
      return page.changes.map { "\($0.change) \($0.id)" }
    }
    // Out of sight is gone.
    #expect(try told(partner) == ["added \(open)", "updated \(open)", "deleted \(open)"])
    #expect(
      try told(officer)
        == ["added \(open)", "added \(inner)", "updated \(open)", "updated \(open)"])
    #expect(try told(cleared).contains("added \(secret)"))

    var since = 0
    var paged: [Page.Change] = []
    while true {
      let page = try Self.feed(place, officer, since: since, limit: 1)
      if page.changes.isEmpty { break }
      paged += page.changes
      since = page.next
    }
    #expect(paged == (try Self.feed(place, officer).changes))
    let link = place.ask(.get, "/v1/changes?limit=1", token: officer).header("Link")
    #expect(link == "</v1/changes?since=1&limit=1>; rel=\"next\"")
    // The number that a write answers with is one of the feed's.
    let sent = place.ask(
      .post, "/v1/documents", token: officer,
      body: #"{"title":"New","label":"public","body":"Wax."}"#)
    #expect(sent.text.contains("\"sequence\":5"), "\(sent.text)")
    #expect(try Self.feed(place, officer, since: 4).changes.map(\.sequence) == [5])
  }

  @Test func everyLineOfABatchHasItsOutcomeInOrderAndABadOneKeepsOutNoOther() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    let officer = try place.token("kim", .officer, centers: [.ele])
    var lines: [String] = []
    var expected: [String] = []
    for number in 0..<600 {
      switch number % 7 {
      case 3:
        lines.append(#"{"title":"no body"}"#)
        expected.append("refused")
      case 5:
        lines.append("{")
        expected.append("refused")
      case 6 where number > 10:
        lines.append(lines[0])
        expected.append("unchanged")
      default:
        lines.append(
          #"{"title":"T\#(number)","label":"public","body":"Honey of hive \#(number)."}"#)
        expected.append("added")
      }
    }
    lines.append("")
    lines.append(
      #"{"title":"S","label":"enforcement","owner":"mach","body":"Not for this officer."}"#)
    expected.append("refused")
    let answer = place.ask(
      .post, "/v1/documents:batch", token: officer, body: lines.joined(separator: "\n"))
    #expect(answer.status == 200 && answer.contentType.hasPrefix("application/x-ndjson"))
    struct Line: Decodable {
      struct Problem: Decodable { let code: String }
      let line: Int
      let outcome: String
      let id: String?
      let problem: Problem?
    }
    let told = try answer.text.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
    #expect(told.map(\.outcome) == expected)
    #expect(told.map(\.line) == Array(1...600) + [602])
    #expect(told.last?.problem?.code == "not_allowed")
    #expect(told[3].problem?.code == "bad_document")
    let found = place.ask(.get, "/v1/search?q=honey&limit=1", token: officer).text
    #expect(found.contains("\"total\":\(expected.count { $0 == "added" })"), "\(found)")
    #expect(place.ask(.post, "/v1/documents:batch", token: officer, body: "").status == 422)
  }

  @Test func whoWaitsIsWokenByWhatTheyMayReadAndByNothingElse() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    let partner = try place.token("ann", .partner)
    _ = try place.post("Open", "Honey is graded.", label: "public")
    // What is there already is answered at once.
    #expect(place.ask(.get, "/v1/changes?since=0&wait=5", token: partner).postponement == nil)
    #expect(place.ask(.get, "/v1/changes?since=1&wait=0", token: partner).postponement == nil)
    #expect(place.ask(.get, "/v1/changes?since=1&wait=-1", token: partner).status == 400)
    let waiting = try #require(
      place.ask(.get, "/v1/changes?since=1&wait=5", token: partner).postponement)
    #expect(!waiting.isDue())
    _ = try place.post("Secret", "Scrap is hidden.", label: "enforcement", owner: "ele")
    _ = try place.post("Inner", "Only officers know.", label: "official")
    #expect(!waiting.isDue(), "what is hidden wakes nobody")
    let seen = try place.post("Seen", "Wax is graded.", label: "industry")
    #expect(waiting.isDue())
    let page = try JSONDecoder().decode(Page.self, from: Data(waiting.answer().body))
    #expect(page.changes.map(\.id) == [seen] && page.next == 2)
    // When time is up the answer is the empty page; who may no longer ask is told so then.
    let other = try #require(
      place.ask(.get, "/v1/changes?since=2&wait=5", token: partner).postponement)
    #expect(String(decoding: other.answer().body, as: UTF8.self).contains("\"changes\":[]"))
    _ = try place.workspace.disable("ann", as: .localOperator)
    #expect(other.answer().status == 401)
  }

  @Test func anAtomicBatchIsFiledWholeOrNotAtAllAndSaysOfEachLineWhatBecameOfIt() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    let officer = try place.token("kim", .officer, centers: [.ele])
    struct Line: Decodable {
      let line: Int
      let outcome: String
      let sequence: Int?
    }
    func send(_ lines: [String]) throws -> (status: Int, lines: [Line]) {
      let answer = place.ask(
        .post, "/v1/documents:batch?atomic=true", token: officer,
        body: lines.joined(separator: "\n"))
      #expect(answer.contentType.hasPrefix("application/x-ndjson"))
      return (
        answer.status,
        try answer.text.split(separator: "\n").map {
          try JSONDecoder().decode(Line.self, from: Data($0.utf8))
        }
      )
    }
    func total() throws -> Int64 {
      try place.workspace.store.lastSequence()
    }
    let good = (0..<300).map {
      #"{"title":"T\#($0)","label":"public","body":"Honey of hive \#($0)."}"#
    }
    let hidden = #"{"title":"S","label":"enforcement","owner":"mach","body":"Not this officer's."}"#
    let before = try total()
    for bad in ["{", #"{"title":"no body"}"#, hidden] {
      let answer = try send(good[..<5] + ["", bad] + good[5...])
      #expect(answer.status == 422)
      #expect(answer.lines.map(\.line) == Array(1...5) + Array(7...302))
      #expect(answer.lines.filter { $0.outcome == "refused" }.map(\.line) == [7])
      #expect(answer.lines.count { $0.outcome == "not_applied" } == 300)
      #expect(try total() == before)
    }
    let done = try send(good)
    #expect(done.status == 200 && done.lines.allSatisfy { $0.outcome == "added" })
    #expect(try total() == before + 300)
    #expect(try send(good).lines.allSatisfy { $0.outcome == "unchanged" })
  }
}
