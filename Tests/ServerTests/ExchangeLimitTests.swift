import HTTPServer
import KnowledgeBase
import KnowledgeModel
import TestSupport
import Testing

@testable import kb_server

/// What the exchange does for strangers, and only so much of it; and what is done once only.
@Suite struct ExchangeLimitTests {
  private let directory: TemporaryDirectory
  private static let filing =
    #"{"kind":"issue","title":"Ports differ","what_happened":"Chips held."}"#

  init() throws { directory = try TemporaryDirectory() }

  private func place(
    _ strangers: StrangerLimits.Quotas = StrangerLimits.Quotas()
  ) throws -> Installation {
    let place = try Installation(directory.path + "/data", strangers: strangers)
    _ = try place.token("boss", .administrator)
    return place
  }

  private func location(_ answer: Response) throws -> String {
    #expect(answer.status == 201, "\(answer.text)")
    return try #require(answer.header("Location"))
  }

  @Test func aStrangerFilesSomeThingsADayAndAFaultyOneIsNone() throws {
    var quotas = StrangerLimits.Quotas()
    quotas.filings = 3
    let place = try place(quotas)
    let ann = try place.token("ann", .partner)
    func file(_ body: String = Self.filing, token: String? = nil, from client: String = "192.0.2.1")
      -> Response
    { place.ask(.post, "/v1/submissions", token: token, body: body, from: client) }
    for _ in 0..<5 { #expect(file(#"{"kind":"issue"}"#).status == 422) }
    for number in 0..<3 {
      let key = ["idempotency-key": "a key of its own \(number)"]
      // Sent again it is the same one.
      for _ in 0..<4 {
        let answer = place.ask(.post, "/v1/submissions", body: Self.filing, headers: key)
        #expect(answer.status == 201, "\(number): \(answer.text)")
      }
    }
    let refused = file()
    #expect(refused.status == 429 && refused.text.contains("too_many_filings"))
    #expect(refused.header("Retry-After").flatMap { Int($0) }.map { $0 > 3600 } == true)
    #expect(
      place.ask(.post, "/submit/issue", body: "title=x&what_happened=y&intent=file").status == 429)
    #expect(file(from: "192.0.2.2").status == 201)
    for _ in 0..<5 { #expect(file(token: ann).status == 201) }
  }

  private func work(_ place: Installation) throws -> String {
    let task = place.ask(.get, "/v1/submissions:challenge").text
    let challenge = String(try #require(task.firstMatch(of: /"challenge":"([^"]+)"/)).1)
    let number = try #require(WorkChallenge.solution(of: challenge, bits: 8))
    return "\(challenge):\(number)"
  }

  @Test func workOpensMoreThanAFewFilingsAndIsGoodOnce() throws {
    var quotas = StrangerLimits.Quotas()
    (quotas.unproven, quotas.workBits) = (2, 8)
    let place = try place(quotas)
    func file(_ proof: String?, _ body: String = Self.filing) -> Response {
      place.ask(
        .post, "/v1/submissions", body: body, headers: proof.map { ["proof-of-work": $0] } ?? [:])
    }
    for _ in 0..<2 { #expect(file(nil).status == 201) }
    let refused = file(nil)
    #expect(refused.status == 429 && refused.text.contains("work_needed"), "\(refused.text)")
    #expect(refused.header("Retry-After") != nil)
    let proof = try work(place)
    // What has faults spends nothing.
    #expect(file(proof, #"{"kind":"issue"}"#).status == 422)
    #expect(file(proof).status == 201)
    let again = file(proof)
    #expect(again.status == 422 && again.text.contains("used before"), "\(again.text)")
    for bad in ["x", ":", "8.0.00.00:1", proof + "0", "16" + proof, String(proof.dropFirst())] {
      #expect(file(bad).text.contains("bad_work"), "\(bad)")
    }
    // A page goes the same two ways, and keeps what was written.
    let page = place.ask(.get, "/submit/issue").text
    #expect(page.contains("data-challenge=") && page.contains("data-bits=\"8\""))
    let form = "title=x&what_happened=Zanzorb+y&intent=file"
    let kept = place.ask(.post, "/submit/issue", body: form)
    #expect(kept.status == 429 && kept.text.contains("Zanzorb y"))
    let solved = try work(place).percentEncoded
    #expect(place.ask(.post, "/submit/issue", body: form + "&work=\(solved)").status == 201)
    // Nobody with an account is asked for it.
    let ann = try place.token("ann", .partner)
    for _ in 0..<4 {
      #expect(place.ask(.post, "/v1/submissions", token: ann, body: Self.filing).status == 201)
    }
    #expect(!place.ask(.get, "/submit/issue", token: ann).text.contains("data-challenge="))
  }

  @Test func aChallengeEndsAndIsOfOneKey() throws {
    let desk = WorkDesk(bits: 4, seconds: 60)
    let start = Timestamp(millisecondsSinceEpoch: 1_800_000_000_000)
    let challenge = desk.challenge(now: start)
    let number = try #require(WorkChallenge.solution(of: challenge.text, bits: 4))
    let proof = "\(challenge.text):\(number)"
    let late = Timestamp(millisecondsSinceEpoch: start.millisecondsSinceEpoch + 60_000)
    #expect(desk.take(proof, now: late) == .expired)
    #expect(WorkDesk(bits: 4, seconds: 60).take(proof, now: start) == .bad)
    #expect(desk.take(proof, now: start) == .good)
    #expect(desk.take(proof, now: start) == .spent)
    desk.giveBack(proof)
    #expect(desk.take(proof, now: start) == .good)
    // No letter of it can be another one.
    for index in challenge.text.indices {
      var letters = Array(challenge.text)
      let at = challenge.text.distance(from: challenge.text.startIndex, to: index)
      letters[at] = letters[at] == "1" ? "2" : "1"
      guard String(letters) != challenge.text else { continue }
      #expect(desk.take("\(String(letters)):\(number)", now: start) == .bad)
    }
  }

  @Test func anAccountIsSlowedDownAndNotShutOut() {
    var quotas = StrangerLimits.Quotas()
    (quotas.byForm, quotas.longestWait) = ([.issue: 3], 60)
    let limits = StrangerLimits(quotas)
    var now = ContinuousClock.now
    var filed = 0
    // An hour of trying every second.
    for _ in 0..<3600 {
      if limits.slowForm(.issue, by: "ann", now: now) == nil {
        limits.noteForm(.issue, by: "ann", now: now)
        filed += 1
      }
      now = now.advanced(by: .seconds(1))
    }
    #expect((60...64).contains(filed), "\(filed)")
    #expect(limits.slowForm(.inquiry, by: "ann", now: now) == nil)
    #expect(limits.slowForm(.issue, by: "bob", now: now) == nil)
    // A stranger waits for the day.
    for _ in 0..<3 { limits.noteForm(.issue, by: "192.0.2.1", now: now) }
    #expect(limits.refuseForm(.issue, by: "192.0.2.1", now: now).map { $0 > 3600 } == true)
  }

  @Test func whatAllStrangersSendTogetherIsLimited() throws {
    var quotas = StrangerLimits.Quotas()
    quotas.filingsOfAll = 2
    let place = try place(quotas)
    for number in 1...3 {
      let answer = place.ask(
        .post, "/v1/submissions", body: Self.filing, from: "192.0.2.\(number)")
      #expect(answer.status == (number < 3 ? 201 : 429))
    }
  }

  @Test func aStrangerAttachesSoManyBytesADay() throws {
    var quotas = StrangerLimits.Quotas()
    quotas.bytes = 100
    let place = try place(quotas)
    let filed = place.ask(.post, "/v1/submissions", body: Self.filing)
    let code = try #require(filed.text.firstMatch(of: /"receipt_code":"([^"]+)"/)).1
    let attachments = try location(filed) + "/attachments"
    func announce(_ size: Int, _ letter: Character) -> Int {
      let digest = String(repeating: letter, count: 64)
      return place.ask(
        .post, attachments,
        body: #"{"name":"a.txt","type":"text/plain","size":\#(size),"sha256":"\#(digest)"}"#,
        headers: ["receipt-code": String(code)]
      ).status
    }
    #expect(announce(90, "a") == 201)
    #expect(announce(11, "b") == 429)
    #expect(announce(9, "c") == 201)
  }

  @Test func wrongReceiptCodesSlowDownWhoeverTriesThem() throws {
    let place = try place()
    let filed = place.ask(.post, "/v1/submissions", body: Self.filing)
    let code = String(try #require(filed.text.firstMatch(of: /"receipt_code":"([^"]+)"/)).1)
    var random = SplitMix64(seed: 4)
    func open(_ code: String, from client: String = "192.0.2.1") -> Response {
      place.ask(
        .post, "/v1/receipts/open", body: #"{"receipt_code":"\#(code)"}"#, from: client)
    }
    let own = try location(filed)
    for number in 0..<5 {
      let wrong = ReceiptCode(using: &random).description
      // By whichever way it is tried.
      let answer =
        switch number {
        case 0: place.ask(.post, "/receipt", body: "code=\(wrong.replacing(" ", with: "+"))")
        case 1: place.ask(.get, own, headers: ["receipt-code": wrong])
        default: open(wrong)
        }
      #expect(answer.status == 404, "\(number)")
    }
    let refused = open(code)
    #expect(refused.status == 429 && refused.text.contains("too_many_wrong_codes"))
    #expect(refused.header("Retry-After") == "2")
    #expect(
      place.ask(.post, "/receipt", body: "code=\(code.replacing(" ", with: "+"))").status == 429)
    #expect(place.ask(.get, own, headers: ["receipt-code": code]).status == 429)
    #expect(open(code, from: "192.0.2.2").status == 200)
  }

  @Test func theWaitGrowsEndsAndIsForgotten() {
    let limits = StrangerLimits(StrangerLimits.Quotas())
    let begun = ContinuousClock.now
    for _ in 0..<5 { limits.noteWrongCode(from: "a", now: begun) }
    #expect(limits.refuseCode(from: "a", now: begun) == 2)
    #expect(limits.refuseCode(from: "a", now: begun + .seconds(2)) == nil)
    limits.noteWrongCode(from: "a", now: begun + .seconds(2))
    #expect(limits.refuseCode(from: "a", now: begun + .seconds(2)) == 4)
    for _ in 0..<20 { limits.noteWrongCode(from: "a", now: begun + .seconds(9)) }
    #expect(limits.refuseCode(from: "a", now: begun + .seconds(9)) == 300)
    #expect(limits.refuseCode(from: "a", now: begun + .seconds(9 + 900)) == nil)
    limits.noteWrongCode(from: "a", now: begun + .seconds(1000))
    #expect(limits.refuseCode(from: "a", now: begun + .seconds(1000)) == nil)
  }

  @Test func anAttachmentIsSentPieceByPieceToBeSaved() throws {
    let place = try place()
    let ann = try place.token("ann", .partner)
    let attachments =
      try location(place.ask(.post, "/v1/submissions", token: ann, body: Self.filing))
      + "/attachments"
    let content = "<script>alert(1)</script>"
    let digest = AttachmentPolicy.digest(of: Array(content.utf8))
    let announced = place.ask(
      .post, attachments, token: ann,
      body:
        #"{"name":"ä \"b\".html","type":"text/html","size":\#(content.utf8.count),"sha256":"\#(digest)"}"#
    )
    let file = try location(announced)
    #expect(place.ask(.get, file, token: ann).status == 404, "not whole yet")
    #expect(place.ask(.put, file, token: ann, body: content).status == 200)
    let sent = place.ask(.get, file, token: ann)
    #expect(sent.status == 200 && sent.body.isEmpty)
    #expect(sent.contentType == "application/octet-stream")
    #expect(sent.header("X-Content-Type-Options") == "nosniff")
    #expect(
      sent.header("Content-Disposition") == "attachment; filename*=UTF-8''%C3%A4%20%22b%22.html")
    let stream = try #require(sent.stream)
    #expect(stream.length == content.utf8.count)
    #expect(try stream.next() == Array(content.utf8))
    #expect(try stream.next() == nil)
  }

  @Test func whatIsSentAgainUnderItsKeyIsDoneOnce() throws {
    let place = try place()
    let ann = try place.token("ann", .partner)
    let kim = try place.token("kim", .officer, centers: [.ele])
    let filing = Self.filing.replacing("\"title\"", with: "\"hts\":[\"8542.31\"],\"title\"")
    let submission = try location(place.ask(.post, "/v1/submissions", token: ann, body: filing))
    let digest = String(repeating: "a", count: 64)
    for (path, token, body, other, count) in [
      ("/messages", ann, #"{"body":"zxmessages"}"#, #"{"body":"else"}"#, submission),
      ("/notes", kim, #"{"body":"zxnotes"}"#, #"{"body":"else"}"#, submission + "/notes"),
      (
        "/attachments", ann,
        #"{"name":"zxattachments","type":"text/plain","size":3,"sha256":"\#(digest)"}"#,
        #"{"name":"else","type":"text/plain","size":4,"sha256":"\#(digest)"}"#, submission
      ),
      (
        "/v1/alerts", kim, #"{"name":"zxalerts","q":"chips"}"#, #"{"name":"e","q":"x"}"#,
        "/v1/alerts"
      ),
    ] {
      let place_ = path.hasPrefix("/v1") ? path : submission + path
      let key = ["idempotency-key": "k \(path)"]
      let first = place.ask(.post, place_, token: token, body: body, headers: key)
      #expect(first.status == 201, "\(path): \(first.text)")
      let again = place.ask(.post, place_, token: token, body: body, headers: key)
      #expect(again.status == 201 && again.text == first.text, "\(path)")
      let reused = place.ask(.post, place_, token: token, body: other, headers: key)
      #expect(reused.status == 422 && reused.text.contains("key_reused"))
      let text = place.ask(.get, count, token: token).text
      #expect(
        text.split(separator: "zx\(path.split(separator: "/").last ?? "")").count == 2,
        "\(path): \(text)")
    }
    #expect(
      place.ask(
        .post, "/v1/submissions", body: Self.filing, headers: ["idempotency-key": "1"]
      ).status == 400)
  }

  @Test func noGetOfTheExchangeWrites() throws {
    for route in Routes.exchange where route.method == .get {
      #expect(route.endpoint.effect == .reads, "\(route.pattern)")
    }
  }

  @Test func aStepThatIsAskedForAgainUnderItsKeyIsTakenOnce() throws {
    let place = try place()
    let ann = try place.token("ann", .partner)
    let kim = try place.token("kim", .officer, centers: [.ele])
    let draft = Self.filing.replacing(
      "\"title\"", with: "\"hts\":[\"8542.31\"],\"draft\":true,\"title\"")
    let submission = try location(place.ask(.post, "/v1/submissions", token: ann, body: draft))
    func tag(_ token: String) throws -> String {
      try #require(place.ask(.get, submission, token: token).header("ETag"))
    }
    for (path, token, body, status) in [
      ("/file", ann, "", 200), ("/transitions", kim, #"{"event":"review"}"#, 200),
      ("/transitions", kim, #"{"event":"accept","outcome_code":"answered"}"#, 200),
      ("/publication", kim, #"{"label":"industry"}"#, 201),
    ] {
      let headers = ["idempotency-key": "key \(body)", "if-match": try tag(token)]
      func ask(_ body: String) -> Response {
        place.ask(.post, submission + path, token: token, body: body, headers: headers)
      }
      let first = ask(body)
      #expect(first.status == status, "\(path): \(first.text)")
      let again = ask(body)
      #expect(again.status == status && again.text == first.text, "\(path): \(again.text)")
      #expect(again.header("Location") == first.header("Location"))
      #expect(
        path == "/file" || ask(body.replacing("{", with: "{\"reason\":\"x\",")).status == 422
          || path == "/publication")
    }
    #expect(place.ask(.get, "/v1/search?q=chips", token: ann).text.contains("\"total\":1"))
  }
}
