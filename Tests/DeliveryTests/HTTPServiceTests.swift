import TestSupport
import Testing

@testable import Delivery

/// What a program may rely on that asks an HTTP service.
@Suite struct HTTPServiceTests {
  /// A service that answers every request with these bytes and then goes away.
  private func answer(_ text: String) throws -> (LocalServer, HTTPService) {
    let local = try LocalServer { line in
      line == "" ? text : line == nil ? "" : line == "{}" ? nil : ""
    }
    return (local, try #require(HTTPService("http://127.0.0.1:\(local.port)/base/")))
  }

  @Test func aBodyByLengthOrInChunks() throws {
    for text in [
      "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\nhello world",
      "HTTP/1.1 103 Early\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n6\r\n world\r\n0\r\nX: y\r\n\r\n",
    ] {
      let (local, service) = try answer(text)
      defer { local.stop() }
      let (head, body) = try service.ask("GET", "/v1/x?q=1", headers: [("A", "b")], limit: 100)
      #expect(head.status == 200 && String(decoding: body, as: UTF8.self) == "hello world")
      #expect(local.lines.first == "GET /base/v1/x?q=1 HTTP/1.1")
      #expect(local.lines.contains("A: b"))
    }
  }

  @Test func fieldsOfTheHead() throws {
    let (local, service) = try answer(
      "HTTP/1.1 404 Nothing\r\nContent-Type:  a/b \r\nContent-Length: 0\r\n\r\n")
    defer { local.stop() }
    let head = try service.ask("GET", "/", limit: 0).head
    #expect(head.status == 404 && head.field("content-type")?.hasPrefix("a/b") == true)
  }

  @Test(
    "what is not whole, or larger than wanted, is an error",
    arguments: [
      "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort",
      "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\ntwelve bytes",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffff\r\n",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhellooo\r\n0\r\n\r\n",
      "HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "nonsense\r\n\r\n",
    ])
  func broken(text: String) throws {
    let local = try LocalServer { $0 == "" ? text : $0 == "end" ? nil : "" }
    var service = try #require(HTTPService("http://127.0.0.1:\(local.port)"))
    service.seconds = 1
    defer { local.stop() }
    #expect(throws: DeliveryError.self) { try service.ask("GET", "/", limit: 11) }
  }

  @Test func onlyByTLSOrOnThisMachine() {
    #expect(HTTPService("http://example.gov") == nil)
    #expect(HTTPService("https://example.gov/kb") != nil)
    #expect(HTTPService("https://example.gov/?q") == nil)
    #expect(HTTPService("http://localhost:8080") != nil)
  }
}
