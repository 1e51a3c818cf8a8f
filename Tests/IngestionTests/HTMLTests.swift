import Foundation
import KnowledgeModel
import Testing

@testable import Ingestion

@Suite struct HTMLTests {
  private static let page = """
    <!DOCTYPE html><html lang="en-US"><head><title>Trade &amp; travel</title>
    <meta name="description" content="About"><meta name="date" content="2024-03-01"><style>p{}</style></head>
    <body><header>Site</header><nav><a>Home</a></nav><main><h1>Heading</h1><p>One <b>two</b><br>three<p>Four
    <ul><li>a<li>b</ul><table><tr><th>x</th><th>y</th></tr><tr><td>1<td>2</table>
    <blockquote>q</blockquote><script>alert('<p>no</p>')</script></main><footer>Foot</footer></body></html>
    """

  private func outcome(_ text: String, program: String = Reading.htmlProgram) -> Outcome {
    Reading.outcome(text, defaults: IngestDefaults(label: .public, htmlProgram: program))
  }

  @Test func aPageIsReadInItsOwnProcess() throws {
    let outcome = outcome(Self.page)
    #expect(outcome.refusal == nil)
    let document = try #require(outcome.documents.first)
    #expect(document.title == "Trade & travel")
    #expect(document.language == "en-US")
    #expect(document.issued == CalendarDate("2024-03-01"))
    #expect(document.values(of: "description") == ["About"])
    #expect(
      document.body == [
        Block(.heading(level: 1), "Heading"), Block(.paragraph, "One two three"),
        Block(.paragraph, "Four"), Block(.listItem, "a"), Block(.listItem, "b"),
        Block(.tableRow, "x\ty"), Block(.tableRow, "1\t2"), Block(.quotation, "q"),
      ])
  }

  @Test func aHugeOrDeepPageIsReadOrRefused() {
    let deep = "<html>" + String(repeating: "<div>", count: 20_000) + "x"
    let wide = "<html>" + String(repeating: "<p>word ", count: 100_000)
    for text in [deep, wide, "<html>", "<html><body><table><tr><td>"] {
      let outcome = outcome(text)
      #expect(outcome.refusal != nil || outcome.documents.count == 1)
    }
  }

  @Test func aProgramThatFailsIsARefusal() {
    #expect(outcome(Self.page, program: "/none").refusal == .html(.notStarted(code: 2)))
    #expect(outcome(Self.page, program: "/bin/false").refusal == .html(.died(status: 256)))
    #expect(outcome(Self.page, program: "/bin/true").refusal == .html(.garbled))
  }

  @Test func aProgramThatHangsIsKilled() {
    #expect(throws: IngestError.html(.timedOut)) {
      try ChildProcess.ask(
        program: "/bin/sleep", arguments: ["60"], input: [1], outputLimit: 10,
        seconds: 1)
    }
  }

  @Test(arguments: [
    [0x5A], [0x5A, 0, 0, 0, 0, 1], [0x70, 255, 255, 255, 127], [0x21, 0, 0, 0, 0],
  ])
  func garbledFramesAreNotBelieved(frames: [UInt8]) {
    #expect(HTMLPage(frames: frames) == nil)
  }

  @Test func theWorkerIsConfinedBeforeItReads() throws {
    let process = Process()
    process.executableURL = URL(filePath: Reading.htmlProgram)
    process.arguments = [HTMLWorker.argument]
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = Pipe()
    try process.run()
    let folder = "/proc/\(process.processIdentifier)"
    var status = ""
    for _ in 0..<2000 where !status.contains("Seccomp:\t2") {
      status = (try? String(contentsOfFile: folder + "/status", encoding: .utf8)) ?? ""
      usleep(5000)
    }
    #expect(status.contains("Seccomp:\t2"))
    #expect(status.contains("NoNewPrivs:\t1"))
    let descriptors = try FileManager.default.contentsOfDirectory(atPath: folder + "/fd")
    #expect(Set(descriptors) == ["0", "1", "2"])
    let limits = try String(contentsOfFile: folder + "/limits", encoding: .utf8)
      .split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    #expect(limits.contains("Max cpu time 10 10"))
    #expect(limits.contains("Max address space 1073741824 1073741824"))
    #expect(limits.contains("Max file size 0 0"))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
