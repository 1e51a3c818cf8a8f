import Cryptography
import Foundation
import KnowledgeBase
import KnowledgeModel
import RecordStore
import Synchronization
import TestSupport
import Testing

/// Alerts that leave the house: what they say, to whom, and when they do not.
@Suite struct AlertDeliveryTests {
  let directory: TemporaryDirectory
  let workspace: Workspace
  let begun = Timestamp.now()

  init() throws {
    directory = try TemporaryDirectory()
    workspace = try Workspace(creating: directory.path)
    try workspace.deliverAlerts()
  }

  private func officer(_ name: String, isCleared: Bool = false) throws -> Principal {
    var new = NewAccount(name: name, role: .officer)
    (new.isCleared, new.mail) = (isCleared, "\(name)@ele.example")
    let principal = try workspace.add(new, as: .localOperator).principal
    _ = try workspace.saveSearch(
      SearchQuestion("microchips"), name: "Chips, \(name)", as: principal)
    return principal
  }

  private func file(_ title: String, _ label: String = "public") throws {
    let text = #"{"title":"\#(title)","body":"Microchips.","label":"\#(label)","owner":"ele"}"#
    _ = try workspace.receive(
      Array(text.utf8), defaults: ReceiveDefaults(), once: nil, as: .localOperator)
    try workspace.deliverAlerts()
  }

  private func couriers(mail: UInt16 = 9, hosts: [String] = ["127.0.0.1"]) throws -> Couriers {
    try Couriers(
      mailServer: "smtp://127.0.0.1:\(mail)", sender: "kb@kb.example", credentials: nil,
      webhookHosts: hosts, trust: nil, address: "https://kb.example")
  }

  private func later(_ minutes: Int64) -> Timestamp {
    Timestamp(millisecondsSinceEpoch: begun.millisecondsSinceEpoch + minutes * 60_000 + 5_000)
  }

  /// A mail server that takes everything, after it has refused as often as told.
  private func mailServer(refusing count: Int = 0) throws -> LocalServer {
    let state = Mutex((isData: false, left: count))
    return try LocalServer { line in
      guard let line else { return "220 hello\r\n" }
      return state.withLock { state in
        if state.isData {
          if line == "." { state.isData = false }
          return line == "." ? "250 taken\r\n" : ""
        }
        if line == "QUIT" { return nil }
        if line == "DATA" {
          state.isData = true
          return "354 go on\r\n"
        }
        if line.hasPrefix("MAIL"), state.left > 0 {
          state.left -= 1
          return "451 later\r\n"
        }
        return "250 fine\r\n"
      }
    }
  }

  private func letters(_ server: LocalServer) -> String {
    let lines = server.lines.compactMap { line in
      line.count > 20 && !line.contains(" ") && !line.contains(":") ? line : nil
    }
    return String(
      decoding: Data(base64Encoded: lines.joined()) ?? Data(), as: UTF8.self)
  }

  @Test func aLetterNamesWhatMayLeaveAndCountsTheRest() throws {
    let kim = try officer("kim")
    let server = try mailServer()
    defer { server.stop() }
    let couriers = try couriers(mail: server.port)
    _ = try workspace.chooseDelivery(byMail: true, webhook: nil, couriers: couriers, as: kim)
    try file("Open to all")
    try file("Zxinside", "official")
    #expect(try workspace.deliverDue(by: couriers, now: later(0)) == 2)
    #expect(server.lines.contains("RCPT TO:<kim@ele.example>"))
    let text = letters(server)
    #expect(text.contains("Open to all") && text.contains("https://kb.example/d/doc_"), "\(text)")
    #expect(text.contains("1 is not for mail") && !text.contains("Zxinside"))
    #expect(try workspace.deliverDue(by: couriers, now: later(1)) == 0, "once")
    // What was seen in the inbox needs no letter.
    try file("Seen before")
    try workspace.markAlertsSeen(as: kim)
    #expect(try workspace.deliverDue(by: couriers, now: later(2)) == 0)
  }

  @Test(
    "a letter is due at once, at six, or at six on Monday",
    arguments: [
      ("2026-11-26T14:05:06.000Z", DeliveryChoice.Rhythm.daily, "2026-11-27T06:00:00.000Z"),
      ("2026-11-26T05:59:59.000Z", .daily, "2026-11-26T06:00:00.000Z"),
      ("2026-11-26T06:00:00.000Z", .daily, "2026-11-27T06:00:00.000Z"),
      ("2026-11-26T14:05:06.000Z", .weekly, "2026-11-30T06:00:00.000Z"),
      ("2026-11-30T05:00:00.000Z", .weekly, "2026-11-30T06:00:00.000Z"),
      ("2026-11-30T07:00:00.000Z", .weekly, "2026-12-07T06:00:00.000Z"),
      ("2026-11-26T14:05:06.000Z", .atOnce, "2026-11-26T14:05:06.000Z"),
    ])
  func rhythms(at: String, rhythm: DeliveryChoice.Rhythm, due: String) throws {
    let found = rhythm.due(try #require(Timestamp(at)))
    #expect(found == Timestamp(due), "\(found)")
  }

  @Test func aDigestSaysEachDocumentOnce() throws {
    let kim = try officer("kim")
    _ = try workspace.saveSearch(SearchQuestion("open"), name: "All that is open", as: kim)
    let server = try mailServer()
    defer { server.stop() }
    let couriers = try couriers(mail: server.port)
    _ = try workspace.chooseDelivery(
      byMail: true, every: .daily, webhook: nil, couriers: couriers, as: kim)
    try file("Open to all")
    try file("Open to everybody")
    #expect(try workspace.deliverDue(by: couriers, now: later(0)) == 0)
    let morning = DeliveryChoice.Rhythm.daily.due(.now())
    #expect(try workspace.deliverDue(by: couriers, now: morning) == 4)
    let text = letters(server)
    #expect(text.components(separatedBy: "  Open to all").count == 2, "\(text)")
    #expect(text.contains("also in: All that is open"))
    #expect(server.lines.contains("Subject: Trade Knowledge Base: 2 new documents"))
    // Who wants it sooner has it sooner.
    try file("Open at last")
    _ = try workspace.chooseDelivery(
      byMail: true, every: .atOnce, webhook: nil, couriers: couriers, as: kim)
    #expect(try workspace.deliverDue(by: couriers, now: later(1)) == 2)
  }

  @Test func whatMayNoLongerBeReadDoesNotLeave() throws {
    let carl = try officer("carl", isCleared: true)
    let server = try mailServer()
    let hook = try LocalServer { ($0 ?? "").hasPrefix("{") ? "HTTP/1.1 204 No\r\n\r\n" : "" }
    defer {
      server.stop()
      hook.stop()
    }
    let couriers = try couriers(mail: server.port)
    let url = "http://127.0.0.1:\(hook.port)/"
    _ = try workspace.chooseDelivery(byMail: true, webhook: url, couriers: couriers, as: carl)
    try file("Zxsecret", "enforcement")
    var change = AccountChange()
    change.isCleared = false
    try workspace.change("carl", change, as: .localOperator)
    #expect(try workspace.deliverDue(by: couriers, now: later(0)) == 0)
    #expect(server.lines.isEmpty && hook.lines.isEmpty)
    try file("Zxopen")
    try workspace.disable("carl", as: .localOperator)
    #expect(try workspace.deliverDue(by: couriers, now: later(1)) == 0)
    #expect(server.lines.isEmpty && hook.lines.isEmpty)
  }

  @Test func aWebhookIsToldOfEachAndCanTellWhoSaysSo() throws {
    let kim = try officer("kim")
    let answers = Mutex(["500 No", "204 Yes"])
    let hook = try LocalServer { line in
      guard (line ?? "").hasPrefix("{") else { return "" }
      return "HTTP/1.1 \(answers.withLock { $0.isEmpty ? "204 Yes" : $0.removeFirst() })\r\n\r\n"
    }
    defer { hook.stop() }
    let couriers = try couriers()
    let url = "http://127.0.0.1:\(hook.port)/hook"
    let (_, text) = try workspace.chooseDelivery(
      byMail: false, webhook: url, couriers: couriers, as: kim)
    let secret = try #require(text)
    #expect(
      try workspace.chooseDelivery(byMail: false, webhook: url, couriers: couriers, as: kim)
        .secret == nil, "shown once")
    try file("Open to all")
    try file("Zxinside", "official")
    #expect(try workspace.deliverDue(by: couriers, now: later(0)) == 0)
    #expect(try workspace.deliveryChoice(as: kim).failingSince != nil)
    #expect(try workspace.deliverDue(by: couriers, now: later(0)) == 0, "not at once again")
    #expect(try workspace.deliverDue(by: couriers, now: later(2)) == 2)
    #expect(try workspace.deliveryChoice(as: kim).failingSince == nil)

    let lines = hook.lines
    let bodies = lines.filter { $0.hasPrefix("{") }
    func header(_ name: String) -> [String] {
      lines.filter { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) }
    }
    let (ids, times, signatures) = (
      header("Webhook-Id"), header("Webhook-Timestamp"), header("Webhook-Signature")
    )
    #expect(bodies.count == 3 && ids.count == 3 && ids[0] == ids[1] && ids[1] != ids[2])
    #expect(bodies.contains { $0.contains("Open to all") })
    #expect(
      !lines.joined().contains("Zxinside") && lines.joined().contains("\"label\":\"official\""))
    let key = try #require(Data(base64Encoded: String(secret.dropFirst("whsec_".count))))
    for index in bodies.indices {
      let signed = Array("\(ids[index]).\(times[index]).\(bodies[index])".utf8)
      let expected = Data(KeyedDigest.bytes(of: signed, key: Array(key))).base64EncodedString()
      #expect(signatures[index] == "v1,\(expected)")
    }
  }

  @Test func whatIsNotTakenIsTriedEightTimesAndThenGivenUp() throws {
    let kim = try officer("kim")
    let server = try mailServer(refusing: 100)
    defer { server.stop() }
    let couriers = try couriers(mail: server.port)
    _ = try workspace.chooseDelivery(byMail: true, webhook: nil, couriers: couriers, as: kim)
    try file("Open to all")
    var attempts: [Int64] = []
    for minute in Int64(0)..<5000 {
      let before = server.lines.count
      _ = try workspace.deliverDue(by: couriers, now: later(minute))
      if server.lines.count > before { attempts.append(minute) }
    }
    #expect(attempts == [0, 1, 6, 36, 156, 636, 2076, 3516])
    let lines = try workspace.audit(before: nil, subject: nil, limit: 5, as: .localOperator)
    #expect(lines.contains { $0.action == "delivery-failed" && $0.detail == "mail, 1" })
  }

  @Test func whatCannotBeUsedIsSaidAtOnce() throws {
    let kim = try officer("kim")
    var new = NewAccount(name: "lee", role: .officer)
    new.centers = [.ele]
    let lee = try workspace.add(new, as: .localOperator).principal
    func faults(_ url: String?, mail: Bool = false, as principal: Principal) -> [String] {
      do {
        _ = try workspace.chooseDelivery(
          byMail: mail, webhook: url, couriers: couriers(hosts: ["hooks.example"]), as: principal)
        return []
      } catch SubmissionRefusal.faults(let faults) {
        return faults.map(\.pointer)
      } catch {
        return ["\(error)"]
      }
    }
    #expect(faults("https://hooks.example/x", as: kim) == [])
    for url in ["https://10.0.0.1/", "http://127.0.0.1:8080/v1", "http://hooks.example/", "x"] {
      #expect(faults(url, as: kim) == ["/webhook"], "\(url)")
    }
    #expect(faults(nil, mail: true, as: lee) == ["/mail"])
    #expect(throws: CourierFault.badHost("a b")) { try couriers(hosts: ["a b"]) }
    #expect(throws: CourierFault.senderNeeded) {
      try Couriers(
        mailServer: "smtp://mail.example", sender: nil, credentials: nil, webhookHosts: [],
        trust: nil, address: nil)
    }
  }
}
