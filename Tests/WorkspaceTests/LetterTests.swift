import Foundation
import KnowledgeBase
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

/// Letters and batches become submissions as forms do.
@Suite struct LetterTests {
  let directory: TemporaryDirectory
  let workspace: Workspace
  let partner = Principal(
    account: ExchangeTests.account(1), name: "ann", role: .partner, organisation: "ACME")

  init() throws {
    directory = try TemporaryDirectory()
    workspace = try Workspace(creating: directory.path)
  }

  private func send(_ text: String, key: String? = nil, as principal: Principal? = nil) throws
    -> Filing
  {
    try workspace.submit(
      ReceivedLetter(Array(text.utf8)), once: key, as: principal ?? partner
    ) { _, body in try body() }
  }

  static let whole = """
    From: ann@acme.example
    Subject: Chips held
    Content-Type: multipart/mixed; boundary=b

    --b

    kind: issue
    hts: 8542.31
    hts: 8542.39
    ports: Laredo

    Why are they held? see: below
    --b
    Content-Disposition: attachment; filename=reels.csv

    reel,count
    --b--
    """

  @Test func aLetterFillsInFieldsAndBringsItsFiles() throws {
    let filing = try send(Self.whole, key: "once-and-only")
    let submission = filing.file.submission
    #expect(submission.form.kind == .issue && submission.form.title == "Chips held")
    #expect(submission.form["hts"].count == 2 && submission.form["ports"] == ["Laredo"])
    #expect(submission.form["what_happened"] == ["Why are they held? see: below"])
    #expect(filing.file.attachments.map(\.name) == ["reels.csv"])
    #expect(filing.file.attachments.allSatisfy { $0.state == .ready })
    let again = try send(Self.whole, key: "once-and-only")
    #expect(again.isRepeated && again.file.submission.id == submission.id)
    #expect(again.file.attachments.count == 1)
  }

  @Test func whatCannotBeTakenLeavesNothingBehind() throws {
    for text in [
      Self.whole.replacing("reels.csv", with: "reels.exe"),
      Self.whole.replacing("kind: issue", with: "kind: allegation"),
      Self.whole.replacing("kind: issue", with: "kind: gossip"),
      Self.whole.replacing("Subject: Chips held", with: "Subject:"),
    ] {
      #expect(throws: SubmissionRefusal.self) { try send(text) }
    }
    #expect(try workspace.submissions(SubmissionFilter(), as: partner).views.isEmpty)
  }

  @Test func aLetterWithoutANameLeavesNoTraceOfItsSender() throws {
    let filing = try send(
      Self.whole.replacing(
        "From: ann@acme.example",
        with: """
          From: canary-sender@acme.example
          Received: from canary-host [203.0.113.77]
          User-Agent: canary-agent
          Message-ID: <canary-id@acme.example>
          """), as: .anonymous)
    #expect(filing.code != nil)
    try workspace.maintainIndex()
    for name in try FileManager.default.subpathsOfDirectory(atPath: directory.path) {
      let bytes = (try? Data(contentsOf: URL(filePath: "\(directory.path)/\(name)"))) ?? Data()
      for word in ["canary-", "203.0.113.77"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(name) has \(word)")
      }
    }
  }

  @Test func aBatchAnswersEachLineInItsOrderAndCanBeSentAgain() throws {
    let lines = [
      #"{"kind":"issue","title":"One","what_happened":"x"}"#, "", "nonsense",
      #"{"kind":"issue","title":"","what_happened":"x","odd":"y"}"#,
      #"{"kind":"inquiry","title":"Two","what_happened":"x","draft":true}"#,
      #"{"kind":"inquiry","title":"Three","what_happened":"x"}"#,
    ]
    func send(_ lines: [String]) throws -> [FilingLine] {
      try workspace.submit(
        lines: Array(lines.joined(separator: "\n").utf8), once: "batch-1", as: partner
      ) { _, body in try body { _ in } }
    }
    let first = try send(lines)
    #expect(first.map(\.number) == [1, 3, 4, 5, 6])
    #expect(first.map { (try? $0.result.get()) != nil } == [true, false, false, true, true])
    guard case .failure(.faults(let faults)) = first[2].result else {
      Issue.record("no faults")
      return
    }
    #expect(Set(faults.map(\.pointer)) == ["/title", "/odd"])
    let second = try send(lines)
    for (one, two) in zip(first, second) {
      let (one, two) = (try? one.result.get(), try? two.result.get())
      #expect(one?.file.submission.id == two?.file.submission.id && one?.code == two?.code)
      #expect(two?.isRepeated ?? true)
    }
    // Another text under the same key is refused and changes nothing.
    var changed = lines
    changed[0] = #"{"kind":"issue","title":"Other","what_happened":"x"}"#
    #expect(try send(changed).first?.result.failure == .keyReused)
    #expect(try workspace.submissions(SubmissionFilter(), as: partner).views.count == 3)
    let many = Array(repeating: lines[0], count: Workspace.mostFilingLines + 1)
    #expect(throws: SubmissionRefusal.self) { try send(many) }
    #expect(throws: SubmissionRefusal.guessableKey) {
      _ = try workspace.submit(lines: [], once: "short", as: .anonymous) { _, body in
        try body { _ in }
      }
    }
  }
}

extension Result {
  fileprivate var failure: Failure? { if case .failure(let error) = self { error } else { nil } }
}
