import Synchronization
import Testing

@testable import HTTPServer

/// Answers with what it was asked; `/slow` waits in the background until it is let go.
private final class Echo: RequestHandler {
  let held = Monitor((waiting: 0, isOpen: false))
  let log = Monitor<[AccessEntry]>([])
  let answered = Atomic(0)
  /// Whether those who wait at `/later` are answered.
  let isLate = Atomic(false)

  func plan(for head: RequestHead) -> Plan {
    Plan(
      label: head.path, bodyLimit: head.path == "/large" ? 64 << 20 : 1 << 20,
      placement: head.path == "/slow" || head.path == "/work" ? .background : .inline)
  }

  func respond(to request: Request) -> Response {
    answered.add(1, ordering: .relaxed)
    if request.path == "/slow" {
      held.change { $0.waiting += 1 }
      _ = held.wait(for: .seconds(10)) { $0.isOpen ? true : nil }
    }
    if request.path == "/later" {
      let done = Response(status: 200, contentType: "text/plain", body: Array("late".utf8))
      return Response(
        postponed: Postponement(
          of: request.headers["x-name"] ?? "",
          until: .now + .milliseconds(request.query["ms"].flatMap { Int($0) } ?? 60_000),
          isDue: { self.isLate.load(ordering: .relaxed) }, answer: { done },
          whenFull: Response(status: 429, contentType: "text/plain", body: [])))
    }
    if request.path == "/stream" {
      let left = Mutex(200)
      return Response(
        status: 200, contentType: "text/plain; charset=utf-8",
        stream: BodyStream {
          left.withLock { left in
            left -= 1
            return left < 0 ? nil : [UInt8](repeating: 0x61, count: left * 100)
          }
        })
    }
    if request.method == .delete {
      return Response(
        status: 405, contentType: "text/plain; charset=utf-8",
        headers: [Header("Allow", "GET, HEAD")],
        body: [])
    }
    let text = "\(request.method.rawValue) \(request.path) \(request.body.count)"
    return Response(status: 200, contentType: "text/plain; charset=utf-8", body: Array(text.utf8))
  }
}

@Suite struct ListenerTests {
  private let echo = Echo()
  private let listener: Listener

  init() throws {
    listener = try Self.listener(echo)
  }

  private static func listener(
    _ echo: Echo, deadlines: Deadlines = .usual, workers: Int = 2, queue: Int = 2
  ) throws -> Listener {
    try Listener(
      address: "127.0.0.1", port: 0, handler: echo, deadlines: deadlines,
      capacity: .init(
        pollingThreads: 2, workers: workers, queueLength: queue, connectionsPerAddress: 64),
      log: { entry in echo.log.change { $0.append(entry) } })
  }

  private func ask(_ text: String) throws -> String {
    let client = try RawClient(port: listener.port)
    client.send(text)
    return try client.readToEnd()
  }

  @Test func answersThatArePutOffHoldNoThreadAndEndWhenDueOrLateOrAtTheEnd() throws {
    func wait(_ name: String, milliseconds: Int = 60_000) throws -> RawClient {
      let client = try RawClient(port: listener.port)
      client.send("GET /later?ms=\(milliseconds) HTTP/1.1\r\nHost: x\r\nX-Name: \(name)\r\n\r\n")
      return client
    }
    // More of them than there are threads of any kind.
    let many = try (0..<32).map { try wait("n\($0 / 8)") }
    func untilWaiting(_ count: Int) {
      let begun = ContinuousClock.now
      while listener.waitingCount != count, begun.duration(to: .now) < .seconds(30) {}
    }
    untilWaiting(32)
    let ninth = try #require(try wait("n0").read())
    #expect(ninth.status == 429, "of one name eight wait, and no more")
    #expect(try wait("late", milliseconds: 1).read()?.body == "late")
    let other = try RawClient(port: listener.port)
    other.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n")
    #expect(try other.read()?.body == "GET /a 0")
    echo.isLate.store(true, ordering: .relaxed)
    for client in many { #expect(try client.read()?.body == "late") }
    // A connection goes on after it, and the end of the listener answers who waits.
    echo.isLate.store(false, ordering: .relaxed)
    many[0].send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n")
    #expect(try many[0].read()?.body == "GET /a 0")
    let last = try wait("last")
    let begun = ContinuousClock.now
    untilWaiting(1)
    listener.stop(within: .seconds(5))
    #expect(try last.read()?.body == "late")
    #expect(begun.duration(to: .now) < .seconds(50), "who waits does not hold up the end")
  }

  @Test func anAnswerBearsTheStandingHeaders() throws {
    let client = try RawClient(port: listener.port)
    client.send("GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n")
    let answer = try #require(try client.read())
    #expect(answer.status == 200)
    #expect(answer.body == "GET /a 0")
    #expect(answer.values("x-content-type-options") == ["nosniff"])
    #expect(answer.values("cache-control") == ["no-store"])
    #expect(
      answer.values("content-security-policy") == ["default-src 'none'; frame-ancestors 'none'"])
    #expect(answer.values("referrer-policy") == ["no-referrer"])
    #expect(answer.values("content-type") == ["text/plain; charset=utf-8"])
    #expect(answer.values("date").count == 1)
    #expect(answer.values("server") == [])
    let entry = try #require(echo.log.wait(for: .seconds(5)) { $0.first })
    #expect(answer.values("x-request-id") == [entry.id])
    #expect(entry.label == "/a" && entry.status == 200 && entry.byteCount == 8)
    #expect(entry.client == "127.0.0.1")
  }

  @Test(
    "a refused request is answered once and nothing after it is done",
    arguments: [
      ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nContent-Length: 40\r\n\r\n", 400),
      (
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        411
      ),
      ("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411),
      ("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n", 411),
      ("GET / HTTP/1.1\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400),
      ("GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n", 400),
      ("GET //a HTTP/1.1\r\nHost: x\r\n\r\n", 400),
      ("GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n", 400),
      ("GET /%2e%2e/ HTTP/1.1\r\nHost: x\r\n\r\n", 400),
      ("GET /a/../b HTTP/1.1\r\nHost: x\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\nHost: x\r\nA B: c\r\n\r\n", 400),
      ("GET /#a HTTP/1.1\r\nHost: x\r\n\r\n", 400),
      ("POST / HTTP/1.1\r\nHost: x\r\nContent-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx", 415),
      ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n", 413),
      ("POST /large HTTP/1.1\r\nHost: x\r\nContent-Length: 67108865\r\n\r\n", 413),
      ("GET /" + String(repeating: "a", count: 8192) + " HTTP/1.1\r\nHost: x\r\n\r\n", 414),
      (
        "GET / HTTP/1.1\r\nHost: x\r\nX: " + String(repeating: "a", count: 17_000) + "\r\n\r\n", 431
      ),
    ])
  func refusals(text: String, status: Int) throws {
    let all = try ask(text + "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n")
    #expect(all.hasPrefix("HTTP/1.1 \(status) "), "\(all.prefix(60))")
    #expect(all.contains("application/problem+json"))
    #expect(all.lowercased().contains("connection: close"))
    #expect(all.components("HTTP/1.1 ") == 1)
    #expect(echo.answered.load(ordering: .relaxed) == 0)
  }

  @Test func pipelinedRequestsAreAnsweredInOrder() throws {
    let client = try RawClient(port: listener.port)
    client.send(
      (0..<20).map {
        "POST /\($0.isMultiple(of: 3) ? "work" : "p\($0)") HTTP/1.1\r\nHost: x\r\nContent-Length: \($0)\r\n\r\n"
          + String(repeating: "b", count: $0)
      }.joined())
    for index in 0..<20 {
      let path = index.isMultiple(of: 3) ? "work" : "p\(index)"
      #expect(try client.read()?.body == "POST /\(path) \(index)")
    }
  }

  @Test func headIsGetWithoutItsBody() throws {
    let client = try RawClient(port: listener.port)
    client.send("HEAD /a HTTP/1.1\r\nHost: x\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\n\r\n")
    #expect(try client.read(toHead: true)?.values("content-length") == ["9"])
    #expect(try client.read()?.body == "GET /b 0")
  }

  @Test func aWrongMethodIsToldWhatIsAllowed() throws {
    let client = try RawClient(port: listener.port)
    client.send("DELETE /a HTTP/1.1\r\nHost: x\r\n\r\n")
    #expect(try client.read()?.values("allow") == ["GET, HEAD"])
  }

  @Test func aClientThatAsksFirstIsToldToGoOn() throws {
    let client = try RawClient(port: listener.port)
    client.send("PUT /a HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n")
    #expect(try client.read()?.status == 100)
    client.send("abc")
    #expect(try client.read()?.body == "PUT /a 3")
  }

  @Test func aClientThatAsksFirstIsRefusedBeforeItSends() throws {
    let all = try ask(
      "PUT /a HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 9999999\r\n\r\n")
    #expect(all.hasPrefix("HTTP/1.1 413"))
  }

  @Test func aLargeBodyArrivesWhole() throws {
    let client = try RawClient(port: listener.port)
    let size = 20 << 20
    client.send("POST /large HTTP/1.1\r\nHost: x\r\nContent-Length: \(size)\r\n\r\n")
    client.send([UInt8](repeating: 7, count: size))
    #expect(try client.read()?.body == "POST /large \(size)")
  }

  @Test func aStreamArrivesWhole() throws {
    let all = try ask("GET /stream HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    #expect(all.count { $0 == "a" } >= 1_990_000)
    #expect(echo.log.wait(for: .seconds(5)) { $0.first }?.byteCount == 1_990_000)
    let head = try ask("HEAD /stream HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    #expect(head.hasSuffix("\r\n\r\n"))
  }

  @Test func slowWorkHoldsNobodyElseUp() throws {
    let slow = try (0..<2).map { _ in try RawClient(port: listener.port) }
    for client in slow { client.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n") }
    _ = echo.held.wait(for: .seconds(5)) { $0.waiting == 2 ? true : nil }
    for _ in 0..<8 {
      let quick = try RawClient(port: listener.port)
      quick.send("GET /quick HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(try quick.read()?.status == 200)
    }
    echo.held.change { $0.isOpen = true }
    for client in slow { #expect(try client.read()?.body == "GET /slow 0") }
  }

  @Test func aFullQueueTurnsAway() throws {
    let busy = try (0..<2).map { _ in try RawClient(port: listener.port) }
    for client in busy { client.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n") }
    _ = echo.held.wait(for: .seconds(5)) { $0.waiting == 2 ? true : nil }
    let more = try (0..<6).map { _ in try RawClient(port: listener.port) }
    for client in more { client.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n") }
    let refused = echo.log.wait(for: .seconds(5)) {
      $0.count { $0.status == 503 } == 4 ? true : nil
    }
    #expect(refused == true)
    echo.held.change { $0.isOpen = true }
    let answers = try more.map { try $0.read() }
    #expect(answers.count { $0?.status == 200 } == 2)
    #expect(answers.filter { $0?.status == 503 }.allSatisfy { $0?.values("retry-after") == ["1"] })
  }

  @Test func aClientThatLeavesWhileItsRequestIsWorkedOnHarmsNothing() throws {
    do {
      let client = try RawClient(port: listener.port)
      client.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
      _ = echo.held.wait(for: .seconds(5)) { $0.waiting == 1 ? true : nil }
    }
    echo.held.change { $0.isOpen = true }
    #expect(echo.log.wait(for: .seconds(5)) { $0.first }?.label == "/slow")
    let next = try RawClient(port: listener.port)
    next.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n")
    #expect(try next.read()?.status == 200)
  }

  @Test(
    "whoever trickles is cut off at the deadline",
    arguments: [
      "", "G", "GET / HTTP/1.1\r\nHost: x\r\nX: ",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
    ])
  func tricklingIsCutOff(start: String) throws {
    let short = Deadlines(
      header: .milliseconds(300), body: .milliseconds(300), idle: .milliseconds(300),
      answer: .milliseconds(300))
    let listener = try Self.listener(echo, deadlines: short)
    let client = try RawClient(port: listener.port)
    let begun = ContinuousClock.now
    client.send(start)
    let isComplete = start.hasPrefix("GET / ") && start.hasSuffix("\r\n\r\n")
    if !start.isEmpty, !isComplete {
      while client.send("a"), ContinuousClock.now - begun < .seconds(5) {
        let pause = Monitor(())
        _ = pause.wait(for: .milliseconds(20)) { _ in Optional<Bool>.none }
      }
    }
    _ = try? client.readToEnd()
    let taken = ContinuousClock.now - begun
    #expect(taken >= .milliseconds(250) && taken < .seconds(4), "\(taken)")
  }

  @Test func stoppingLetsWhatHasBegunEnd() throws {
    let client = try RawClient(port: listener.port)
    client.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
    let half = try RawClient(port: listener.port)
    half.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nab")
    let idle = try RawClient(port: listener.port)
    idle.send("GET /i HTTP/1.1\r\nHost: x\r\n\r\n")
    #expect(try idle.read()?.status == 200)
    _ = echo.held.wait(for: .seconds(5)) { $0.waiting == 1 ? true : nil }
    let isStopped = Monitor(false)
    let listener = listener
    #expect(
      Thread.start {
        listener.stop(within: .seconds(5))
        isStopped.change { $0 = true }
      })
    half.send("cd")
    #expect(try half.read()?.body == "POST /a 4")
    echo.held.change { $0.isOpen = true }
    let answer = try client.read()
    #expect(answer?.body == "GET /slow 0")
    #expect(isStopped.wait(for: .seconds(5)) { $0 ? true : nil } == true)
    #expect(try idle.readToEnd() == "")
    #expect(throws: RawClient.Failure.self) { _ = try RawClient(port: listener.port) }
  }

  @Test func stoppingWaitsForAWorkerThatTakesTooLong() throws {
    let clients = try (0..<4).map { _ in try RawClient(port: listener.port) }
    for client in clients { client.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n") }
    _ = echo.held.wait(for: .seconds(5)) { $0.waiting == 2 ? true : nil }
    let isStopped = Monitor(false)
    let server = listener
    #expect(
      Thread.start {
        server.stop(within: .zero)
        isStopped.change { $0 = true }
      })
    #expect(isStopped.wait(for: .milliseconds(50)) { $0 ? true : nil } == nil)
    echo.held.change { $0.isOpen = true }
    #expect(isStopped.wait(for: .seconds(5)) { $0 ? true : nil } == true)
  }

  @Test func anAddressInUseIsNamed() throws {
    #expect(throws: ListenerError.unusable(address: "127.0.0.1", port: listener.port, code: 98)) {
      _ = try Listener(
        address: "127.0.0.1", port: listener.port, handler: Echo(), deadlines: .usual,
        capacity: .usual, log: { _ in })
    }
  }
}

extension String {
  /// How often `part` occurs.
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
