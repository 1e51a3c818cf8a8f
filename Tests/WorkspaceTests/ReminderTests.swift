import Foundation
import KnowledgeBase
import KnowledgeModel
import RecordStore
import Synchronization
import TestSupport
import Testing

/// Promises that are about to run out: who is reminded, once, and of nothing that is not theirs.
@Suite struct ReminderTests {
  private let directory: TemporaryDirectory
  private let workspace: Workspace
  private let partner: Principal
  private let olivia: Principal
  private let carl: Principal
  private let other: Principal

  init() throws {
    directory = try TemporaryDirectory()
    let workspace = try Workspace(creating: directory.path)
    self.workspace = workspace
    func person(
      _ name: String, _ role: Role, _ centers: Set<Sector> = [], isCleared: Bool = false
    ) throws -> Principal {
      var new = NewAccount(name: name, role: role)
      new.organisation = role == .partner ? "ACME" : nil
      (new.centers, new.isCleared, new.mail) = (centers, isCleared, "\(name)@kb.example")
      return try workspace.add(new, as: .localOperator).principal
    }
    partner = try person("ann", .partner)
    olivia = try person("olivia", .officer, [.ele])
    carl = try person("carl", .officer, [.ele], isCleared: true)
    other = try person("fay", .officer, [.bm])
  }

  private func file(_ title: String = "Held", label: String = "industry") throws -> SubmissionID {
    let form =
      #"{"kind":"inquiry","title":"\#(title)","hts":["8542.31"],"center":"ele","label":"\#(label)","what_happened":"Held at Laredo."}"#
    return try workspace.submit(Array(form.utf8), once: nil, as: partner).file.submission.id
  }

  /// So many days from now; any so many business days lie within twice as many days and five.
  private func later(_ days: Int64) -> Timestamp {
    Timestamp(millisecondsSinceEpoch: Timestamp.now().millisecondsSinceEpoch + days * 86_400_000)
  }

  private func clocks(_ principal: Principal) throws -> [String] {
    try workspace.reminders(limit: 100, as: principal).map { "\($0.title) \($0.purpose.rawValue)" }
      .sorted()
  }

  @Test func eachOfficerOfTheCenterIsRemindedOnceOfEachClock() throws {
    _ = try file()
    var made = 0
    // Every day until all three promises are broken.
    for day in Int64(0)..<70 { made += try workspace.remindOfClocks(now: later(day)) }
    #expect(made == 6)
    #expect(try clocks(olivia) == ["Held acknowledge", "Held answer", "Held decide"])
    #expect(try clocks(carl) == clocks(olivia))
    for reader in [other, partner] { #expect(try clocks(reader) == []) }
    // It is before the promise is broken that they are told.
    let account = try #require(olivia.account)
    let first = try #require(try workspace.store.reminders(of: account, limit: 9).last)
    #expect(first.at.day <= first.due)
  }

  @Test func whoHasItIsRemindedAloneAndOnlyWhoIsCleared() throws {
    let id = try file()
    _ = try workspace.assign(id, to: olivia.account, expecting: nil, as: olivia)
    _ = try file("Secret", label: "enforcement")
    for day in Int64(0)..<70 { try workspace.remindOfClocks(now: later(day)) }
    #expect(try clocks(olivia).allSatisfy { $0.hasPrefix("Held") } && clocks(olivia).count == 3)
    #expect(try clocks(carl).allSatisfy { $0.hasPrefix("Secret") } && clocks(carl).count == 3)
    // What was kept meanwhile is not shown any more.
    _ = try workspace.addMessage(
      "We look at it.", asksForInformation: false, to: id, as: olivia, holding: nil)
    #expect(try clocks(olivia) == ["Held decide"])
  }

  @Test func aLetterSaysThatSomethingIsDueAndNotWhat() throws {
    let id = try file("Zxsecret chips")
    let inData = Mutex(false)
    let server = try LocalServer { line in
      guard let line else { return "220 hello\r\n" }
      return inData.withLock { inData in
        if inData {
          if line == "." { inData = false }
          return line == "." ? "250 taken\r\n" : ""
        }
        if line == "QUIT" { return nil }
        inData = line == "DATA"
        return inData ? "354 go on\r\n" : "250 fine\r\n"
      }
    }
    defer { server.stop() }
    let couriers = try Couriers(
      mailServer: "smtp://127.0.0.1:\(server.port)", sender: "kb@kb.example", credentials: nil,
      webhookHosts: [], trust: nil, address: "https://kb.example")
    _ = try workspace.chooseDelivery(byMail: true, webhook: nil, couriers: couriers, as: olivia)
    var sent = 0
    for day in Int64(0)..<5 {
      try workspace.remindOfClocks(now: later(day))
      sent += try workspace.deliverDue(by: couriers, now: later(day))
    }
    #expect(sent == 1)
    let lines = server.lines
    #expect(lines.filter { $0.hasPrefix("RCPT") } == ["RCPT TO:<olivia@kb.example>"])
    let body = lines.filter { $0.count > 20 && !$0.contains(" ") && !$0.contains(":") }.joined()
    let text = String(decoding: Data(base64Encoded: body) ?? Data(), as: UTF8.self)
    #expect(text.contains("https://kb.example/triage/\(id)"), "\(text)")
    #expect(!text.contains("Zxsecret") && !lines.joined().contains("Zxsecret"))
  }

  @Test func aNumberOfASavedSearchIsNeverGivenAgain() throws {
    func save(_ name: String) throws -> Int64 {
      try workspace.saveSearch(SearchQuestion("chips"), name: name, as: olivia).own
    }
    #expect(try save("a") == 1)
    #expect(try save("b") == 2)
    try workspace.removeSavedSearch(2, as: olivia)
    #expect(try save("b") == 3)
    for number in [Int64(1), 3] { try workspace.removeSavedSearch(number, as: olivia) }
    #expect(try save("a") == 4)
    #expect(try workspace.saveSearch(SearchQuestion("x"), name: "y", as: carl).own == 1)
  }
}
