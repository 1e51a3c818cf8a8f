import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Delivery

@Suite struct DeliveryTests {
  private func mail(_ subject: String = "New", body: String = "Chips\r\n.\r\nend\r\n") throws
    -> Mail
  {
    Mail(
      from: try #require(MailAddress("kb@kb.example")),
      to: try #require(MailAddress("kim@ele.example")), subject: subject, body: body,
      date: "26 Nov 2026 14:05:06 +0000", id: "1@kb.example")
  }

  /// A mail server that answers each verb as told, `250` if nothing is.
  private func server(_ answers: [String: String] = [:]) throws -> LocalServer {
    let inData = Mutex(false)
    return try LocalServer { line in
      guard let line else { return "220 hello\r\n" }
      if inData.withLock({ $0 }) {
        guard line == "." else { return "" }
        inData.withLock { $0 = false }
        return "\(answers["."] ?? "250 taken")\r\n"
      }
      let verb = String(line.prefix { $0 != " " })
      if verb == "QUIT" { return nil }
      if verb == "DATA", answers["DATA"] == nil {
        inData.withLock { $0 = true }
        return "354 go on\r\n"
      }
      if verb == "EHLO", answers["EHLO"] == nil { return "250-here\r\n250 AUTH PLAIN LOGIN\r\n" }
      return "\(answers[verb] ?? "250 fine")\r\n"
    }
  }

  @Test func aLetterIsHandedOverLineByLine() throws {
    let local = try server()
    defer { local.stop() }
    var server = try #require(MailServer("smtp://127.0.0.1:\(local.port)"))
    (server.user, server.password) = ("kb", "wörd")
    try server.send(mail())
    let lines = local.lines
    #expect(lines.contains("AUTH PLAIN AGtiAHfDtnJk"))
    #expect(lines.contains("MAIL FROM:<kb@kb.example>"))
    #expect(lines.contains("RCPT TO:<kim@ele.example>"))
    #expect(lines.contains("Subject: New") && lines.contains("Message-ID: <1@kb.example>"))
    #expect(lines.contains("Q2hpcHMNCi4NCmVuZA0K"), "a lone dot in the text ends nothing")
  }

  @Test(
    "what a mail server says decides whether it is tried again",
    arguments: [
      ("RCPT", "550 nobody", DeliveryError.refused(status: 550)),
      ("RCPT", "451 later", .refusedForNow(status: 451)), (".", "552 full", .refused(status: 552)),
      (".", "421-one\r\n421 two", .refusedForNow(status: 421)), ("MAIL", "nonsense", .brokenOff),
      ("EHLO", "250 none", .notSecure(code: 0)),
    ])
  func refusals(verb: String, answer: String, expected: DeliveryError) throws {
    let local = try server([verb: answer])
    defer { local.stop() }
    var server = try #require(MailServer("smtp://127.0.0.1:\(local.port)"))
    (server.user, server.password) = verb == "EHLO" ? ("kb", "word") : (nil, nil)
    #expect(throws: expected) { try server.send(mail()) }
    #expect(
      expected.isPassing == !(verb == "RCPT" && answer.hasPrefix("5") || answer.hasPrefix("552")))
  }

  @Test func whoDoesNotAnswerIsNotWaitedForForLong() throws {
    let silent = try LocalServer { _ in "" }
    defer { silent.stop() }
    var server = try #require(MailServer("smtp://127.0.0.1:\(silent.port)"))
    server.seconds = 1
    #expect(throws: DeliveryError.tooSlow) { try server.send(mail()) }
    let gone = try LocalServer { _ in nil }
    gone.stop()
    server = try #require(MailServer("smtp://127.0.0.1:\(gone.port)"))
    #expect(throws: DeliveryError.unreachable(code: 111)) { try server.send(mail()) }
    let endless = try LocalServer { _ in String(repeating: "x", count: 100_000) }
    defer { endless.stop() }
    server = try #require(MailServer("smtp://127.0.0.1:\(endless.port)"))
    #expect(throws: DeliveryError.brokenOff) { try server.send(mail()) }
  }

  @Test func lettersAreInTheFormThatMailHas() throws {
    let letter = try mail("Überraschung: " + String(repeating: "ä", count: 60), body: "x")
    let text = String(decoding: letter.message, as: UTF8.self)
    let head = try #require(text.components(separatedBy: "\r\n\r\n").first)
    for line in head.components(separatedBy: "\r\n") {
      #expect(line.utf8.count < 78 && line.utf8.allSatisfy { $0 < 0x7F })
    }
    let words = head.matches(of: /=\?utf-8\?B\?([A-Za-z0-9+\/=]+)\?=/).compactMap {
      Data(base64Encoded: String($0.1)).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(words.joined() == letter.subject)
  }

  @Test("base64 is that of the field", arguments: 0..<64)
  func base64(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<Int(seed)).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    #expect(Base64.text(bytes) == Data(bytes).base64EncodedString())
  }

  @Test(
    "only addresses that can do no harm are taken",
    arguments: [
      ("kim@ele.example", true), ("kim", false), ("a@b@c", false), ("@x", false), ("x@", false),
      ("kim@ele.example>\r\nRCPT TO:<x@y", false), ("k m@x.example", false),
      ("<k@x.example>", false),
      ("-f@x.example", false), ("kïm@x.example", false),
    ])
  func mailAddresses(text: String, isTaken: Bool) {
    #expect((MailAddress(text) != nil) == isTaken)
  }

  @Test(
    "a webhook is an https address, or lies on this machine",
    arguments: [
      ("https://hooks.example/a?b=c", true), ("https://hooks.example:8443", true),
      ("http://hooks.example/", false), ("http://127.0.0.1:9/x", true),
      ("ftp://hooks.example/", false), ("https://user@hooks.example/", false),
      ("https://hooks.example:99999/", false), ("https://hooks.example/a b", false),
      ("https://hooks.example/\r\nX: y", false), ("https:///x", false), ("hooks.example", false),
      ("https://[::1]/", true), ("http://[::1]:9/x", true), ("http://[2001:db8::1]/", false),
      ("https://[2001:db8::1]:8443/a", true), ("https://[2001:db8::1", false),
      ("https://[::1]x/", false), ("https://[::1]:/", false), ("https://[::1]:0/", false),
      ("https://::1/", false), ("https://[]/", false), ("https://[fe80::1%25eth0]/", false),
    ])
  func webhooks(url: String, isTaken: Bool) {
    #expect((Webhook(url) != nil) == isTaken)
  }

  @Test(
    "an address of IPv6 has one spelling",
    arguments: [
      ("::1", "::1"), ("0:0:0:0:0:0:0:1", "::1"), ("2001:DB8::0001", "2001:db8::1"),
      ("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"), ("::", "::"), ("1::", "1::"),
      ("::ffff:192.0.2.1", "::ffff:c000:201"), ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"),
      ("1:0:3:4:5:6:7:8", "1:0:3:4:5:6:7:8"), ("1:2:3:4:5:6:7", nil), ("1::2::3", nil),
      ("12345::", nil), (":1", nil), ("::1.2.3", nil), ("::1.2.3.256", nil), ("g::", nil),
      ("1:2:3:4:5:6:7:8:9", nil), ("::+1", nil), ("", nil),
    ])
  func addresses(text: String, spelling: String?) {
    #expect(IPv6Text.canonical(text.lowercased()) == spelling)
  }

  @Test func aWebhookOnAnAddressOfIPv6IsPostedTo() throws {
    let local = try LocalServer(onIPv6: true) { $0 == "{}" ? "HTTP/1.1 204 No\r\n\r\n" : "" }
    defer { local.stop() }
    let webhook = try #require(Webhook("http://[0:0::1]:\(local.port)/hook"))
    try webhook.post(Array("{}".utf8), headers: [])
    #expect(local.lines.contains("Host: [::1]:\(local.port)"))
  }

  @Test func aWebhookIsPostedTo() throws {
    let local = try LocalServer { $0 == "{}" ? "HTTP/1.1 204 No\r\n\r\n" : "" }
    defer { local.stop() }
    let webhook = try #require(Webhook("http://127.0.0.1:\(local.port)/hook?a=1"))
    try webhook.post(Array("{}".utf8), headers: [("Webhook-Id", "1")])
    #expect(local.lines.first == "POST /hook?a=1 HTTP/1.1")
    #expect(local.lines.contains("Host: 127.0.0.1:\(local.port)"))
    #expect(local.lines.last == "{}" && local.lines.contains("Content-Length: 2"))
    #expect(local.lines.contains("Webhook-Id: 1"))
  }

  @Test(
    "what a webhook answers decides whether it is tried again",
    arguments: [
      ("HTTP/1.1 500 No", DeliveryError.refusedForNow(status: 500)),
      ("HTTP/1.1 302 There", .refusedForNow(status: 302)),
      ("HTTP/1.0 410 Gone", .refused(status: 410)),
      ("SSH-2.0", .brokenOff),
    ])
  func answers(line: String, expected: DeliveryError) throws {
    let local = try LocalServer { $0 == "" ? line + "\r\n\r\n" : "" }
    defer { local.stop() }
    let webhook = try #require(Webhook("http://127.0.0.1:\(local.port)/"))
    #expect(throws: expected) { try webhook.post([], headers: []) }
  }
}
