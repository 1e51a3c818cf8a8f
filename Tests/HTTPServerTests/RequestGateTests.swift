import Testing

@testable import HTTPServer

@Suite struct RequestGateTests {
  static func fields(_ pairs: [(String, String)]) -> [RawField] {
    pairs.map { RawField(name: Array($0.0.utf8), value: Array($0.1.utf8)) }
  }

  static func admit(
    _ target: String, _ extra: [(String, String)] = [], hosts: [String] = ["localhost"],
    method: String = "GET", version: String = "HTTP/1.1"
  ) throws(Refusal) -> RequestHead {
    try RequestGate.admit(
      target: Array(target.utf8), method: Array(method.utf8), version: version,
      fields: fields(hosts.map { ("Host", $0) } + extra))
  }

  @Test(
    "targets that two programs might read differently are refused",
    arguments: [
      "", "*", "a", "http://x/", "//", "//x", "/a//b", "/a//", "/.", "/..", "/a/../b", "/a/./b",
      "/a/..", "/a#b", "/a b", "/a\tb", "/\u{7F}", "/é", "/%", "/%4", "/%zz", "/%00", "/%1f",
      "/%0a",
      "/%2e", "/%2E%2e/x", "/a%2fb", "/a%2Fb", "/a%5cb", "/a\\b", "/%7f", "/%ff", "/%c0%af",
      "/%ed%a0%80", "/?a=%00", "/?a=%1", "/?%=1", "/?a#",
    ])
  func badTargets(target: String) {
    #expect(throws: Refusal.malformedTarget) { try Self.admit(target) }
  }

  @Test(arguments: [
    ("/", "/"), ("/v1/search", "/v1/search"), ("/pages/", "/pages/"), ("/a.b", "/a.b"),
    ("/%41%c3%a9", "/Aé"), ("/%2541", "/%41"), ("/...", "/..."),
    ("/v1/documents:batch?x", "/v1/documents:batch"),
  ])
  func goodTargets(target: String, path: String) throws {
    #expect(try Self.admit(target).path == path)
  }

  @Test func queriesAreDecodedOnce() throws {
    let query = try Self.admit("/s?q=a+b%2Bc%2525&&x&y=&z=a%0Ab/..//").query
    #expect(query == ["q": "a b+c%25", "x": "", "y": "", "z": "a\nb/..//"])
    #expect(throws: Refusal.repeatedParameter) { try Self.admit("/s?a=1&%61=2") }
    #expect(throws: Refusal.malformedQuery) { try Self.admit("/s?a=%ff") }
  }

  @Test(
    arguments: [
      ([("Transfer-Encoding", "chunked")], Refusal.transferCoding),
      ([("transfer-encoding", "identity"), ("Content-Length", "3")], .transferCoding),
      ([("Content-Length", "3"), ("Content-Length", "3")], .repeatedHeader),
      ([("Content-Length", "3, 3")], .malformedLength),
      ([("Content-Length", "+3")], .malformedLength),
      ([("Content-Length", "-1")], .malformedLength),
      ([("Content-Length", "0x3")], .malformedLength),
      ([("Content-Length", "")], .malformedLength),
      ([("Content-Length", "9999999999999999999")], .malformedLength),
      ([("Authorization", "a"), ("authorization", "b")], .repeatedHeader),
      ([("Cookie", "a"), ("Cookie", "b")], .repeatedHeader),
      ([("Content-Type", "a"), ("Content-Type", "b")], .repeatedHeader),
      ([("If-Match", "a"), ("If-Match", "b")], .repeatedHeader),
      ([("Idempotency-Key", "a"), ("Idempotency-Key", "b")], .repeatedHeader),
      ([("Content-Encoding", "gzip")], .encodedBody), ([("Expect", "tea")], .unknownExpectation),
      ([("X Y", "a")], .malformedHeader), ([("X:", "a")], .malformedHeader),
      ([("X\u{0}", "a")], .malformedHeader), ([("", "a")], .malformedHeader),
      ([("Content-Length ", "3")], .malformedHeader), ([("é", "a")], .malformedHeader),
      ([("X", "a\rb")], .malformedHeader), ([("X", "a\nb")], .malformedHeader),
      ([("X", "a\u{0}")], .malformedHeader), ([("X", "\u{1B}")], .malformedHeader),
      ([("X", String(repeating: "a", count: 16_384))], .headersTooLarge),
      ((0..<64).map { ("X-\($0)", "a") }, .headersTooLarge),
    ] as [([(String, String)], Refusal)])
  func badHeaders(extra: [(String, String)], refusal: Refusal) {
    #expect(throws: refusal) { try Self.admit("/", extra, method: "POST") }
  }

  @Test(
    arguments: [
      [], ["a", "b"], [""], ["a b"], ["a/b"], ["a@b"], ["a,b"], ["http://a"],
    ] as [[String]])
  func badHosts(hosts: [String]) {
    #expect(throws: Refusal.wrongHost) { try Self.admit("/", hosts: hosts) }
  }

  @Test(arguments: ["HTTP/0.9", "HTTP/2.0", "HTTP/1.2", "http/1.1", ""])
  func badVersions(version: String) {
    #expect(throws: Refusal.unknownVersion) { try Self.admit("/", version: version) }
  }

  @Test func limitsAreExact() throws {
    let longest = "/" + String(repeating: "a", count: 8191)
    #expect(try Self.admit(longest).path == longest)
    #expect(throws: Refusal.targetTooLong) { try Self.admit(longest + "a") }
    #expect(try Self.admit("/", (0..<63).map { ("X-\($0)", "a") }).headers.count == 64)
  }

  @Test func whatIsRightPasses() throws {
    let head = try Self.admit(
      "/x",
      [("Content-Length", "12"), ("Accept", "a"), ("ACCEPT", "b"), ("Expect", "100-Continue")],
      hosts: ["[::1]:80"], method: "POST", version: "HTTP/1.0")
    #expect(head.method == .post)
    #expect(head.declaredLength == 12)
    #expect(head.headers["accept"] == "a, b")
    #expect(try Self.admit("/", method: "BREW").method == .other)
  }

  @Test(arguments: [
    Refusal.malformedTarget, .transferCoding, .targetTooLong, .headersTooLarge, .bodyTooLarge,
    .busy,
  ])
  func refusalsAreProblemDocuments(refusal: Refusal) {
    let response = refusal.response
    #expect(response.contentType.hasPrefix("application/problem+json"))
    #expect(String(decoding: response.body, as: UTF8.self).contains(#""code":"\#(refusal.code)""#))
  }
}

@Suite struct RouterTests {
  let router = Router([
    .init(.get, "/documents/{id}", "one"), .init(.put, "/documents/{id}", "change"),
    .init(.get, "/documents/new", "new"), .init(.get, "/", "home"),
  ])

  private func found(_ method: Method, _ path: String) -> String? {
    if case .found(let route, _) = router.match(method, path) { return route.endpoint }
    return nil
  }

  @Test func headFindsWhatGetFinds() {
    #expect(found(.head, "/documents/7") == "one")
    #expect(found(.get, "/documents/new") == "new")
    #expect(found(.get, "/") == "home")
    #expect(found(.get, "/documents/") == nil)
    #expect(found(.get, "/documents/7/") == nil)
  }

  @Test(arguments: [Method.post, .options, .other])
  func otherMethodsAreToldWhatIsAllowed(method: Method) {
    guard case .wrongMethod(let allowed) = router.match(method, "/documents/7") else {
      Issue.record("found")
      return
    }
    #expect(allowed == [.get, .head, .put])
  }
}
