import Delivery
import Foundation
import TestSupport
import Testing

/// Alerts leave the house through the real programs.
@Suite struct DeliveryJourneyTests {
  @Test func aProgramIsToldOfANewDocument() throws {
    let programs = try Programs()
    try programs.cli("init")
    try programs.cli(
      "account", "add", "kim", "--role", "officer", "--center", "ele", "--mail", "kim@ele.example")
    let hook = try LocalServer { ($0 ?? "").hasPrefix("{") ? "HTTP/1.1 204 No\r\n\r\n" : "" }
    defer { hook.stop() }
    let server = try RunningServer(programs, "--webhook-host", "127.0.0.1")
    try programs.cli("alert", "add", "microchips", "--name", "Chips", "--as", "kim")
    let chosen = try programs.cli(
      "alert", "delivery", "--webhook", "http://127.0.0.1:\(hook.port)/kb", "--as", "kim", "--json")
    #expect(chosen.out.contains("\"secret\":\"whsec_"), "\(chosen.err)")
    let again = try programs.cli("alert", "delivery", "--as", "kim", "--json")
    #expect(again.code == 0 && !again.out.contains("whsec_"))
    let file = try programs.file("chips.txt", "Title: Reels\n\nMicrochips on reels.")
    #expect(try programs.cli("ingest", file, "--label", "public").code == 0)
    let end = ContinuousClock.now + .seconds(30)
    while !hook.lines.contains(where: { $0.hasPrefix("{") }), ContinuousClock.now < end {
      usleep(20_000)
    }
    let body = hook.lines.first { $0.hasPrefix("{") } ?? ""
    #expect(body.contains("\"title\":\"Reels\"") && body.contains("\"name\":\"Chips\""), "\(body)")
    #expect(hook.lines.contains { $0.hasPrefix("Webhook-Signature: v1,") })
    #expect(server.stop() == 0)
  }

  @Test func onlyACertificateForItsNameIsTrusted() throws {
    let programs = try Programs()
    try programs.cli("init")
    try programs.cli("account", "add", "boss", "--role", "administrator")
    let folder = programs.directory.path
    try programs.makeCertificate("kb")
    let server = try RunningServer(
      programs, "--tls-cert", "\(folder)/kb.crt", "--tls-key", "\(folder)/kb.key")
    func post(_ url: String, trust: String?) throws {
      var webhook = try #require(Webhook(url))
      webhook.trust = trust
      try webhook.post(Array(#"{"text":"chips"}"#.utf8), headers: [])
    }
    let place = server.address + "/v1/tag"
    try post(place, trust: "\(folder)/kb.crt")
    func isRefused(_ url: String, _ trust: String?) -> Bool {
      do {
        try post(url, trust: trust)
        return false
      } catch DeliveryError.notSecure {
        return true
      } catch {
        return false
      }
    }
    #expect(isRefused(place, nil), "nobody vouches for it")
    #expect(isRefused(place.replacing("127.0.0.1", with: "localhost"), "\(folder)/kb.crt"))
    #expect(throws: DeliveryError.refusedForNow(status: 404)) {
      try post(server.address + "/nothing", trust: "\(folder)/kb.crt")
    }
  }
}
