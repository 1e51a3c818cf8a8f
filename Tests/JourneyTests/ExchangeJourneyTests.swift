import Foundation
import TestSupport
import Testing

/// What partners and officers do with each other through the programs.
@Suite struct ExchangeJourneyTests {
  private func object(_ text: String) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
  }

  private func text(_ object: [String: Any], _ name: String) throws -> String {
    try #require(object[name] as? String, "\(name)")
  }

  private func tag(_ answer: RunningServer.Answer) throws -> String {
    let line = try #require(
      answer.headers.components(separatedBy: "\r\n").first { $0.hasPrefix("ETag: ") })
    return String(line.dropFirst(6))
  }

  static let inquiry = #"""
    {"kind":"inquiry","title":"Why are our shipments held at Laredo?","hts":["8542.31"],"ports":["Laredo"],
     "importer":"ACME Electronics, Inc.","public_version_certified":true,
     "what_happened":"Our microchips are held nine days at Laredo. The buyer is [[Lumen Zxq Works]]."}
    """#

  @Test func acmeAsksWhyItsShipmentsAreHeldAndReadsTheOutcome() throws {
    let programs = try Programs()
    try programs.cli("init")
    try programs.cli("ingest", "corpus/xml", "--quiet")
    let (ann, rob, olivia) = try programs.exchangePeople()
    let server = try RunningServer(programs)

    let filed = try server.ask(
      "-H", ann, "-H", "Idempotency-Key: 1", "-d", Self.inquiry, path: "/v1/submissions")
    #expect(filed.status == 201, "\(filed.body)")
    let receipt = try object(filed.body)
    let id = try text(receipt, "id")
    let again = try server.ask(
      "-H", ann, "-H", "Idempotency-Key: 1", "-d", Self.inquiry, path: "/v1/submissions")
    #expect(again.body == filed.body)

    // The officer finds it in the queue with what is known already, and asks back.
    let queue = try server.ask("-H", olivia, path: "/v1/submissions?queue=true")
    #expect(queue.body.contains(id))
    let similar = try server.ask("-H", olivia, path: "/v1/submissions/\(id)/similar")
    #expect(similar.body.contains("ACME-SR-2012-01"))
    let note = try server.ask(
      "-H", olivia, "-d", #"{"body":"zxnote: look at the reel"}"#,
      path: "/v1/submissions/\(id)/notes")
    #expect(note.status == 201)
    let asked = try server.ask(
      "-H", olivia, "-d", #"{"body":"Which entry?","asks_for_information":true}"#,
      path: "/v1/submissions/\(id)/messages")
    #expect(asked.status == 201)

    // The partner sees the question, answers it, and nobody else sees anything.
    let seen = try server.ask("-H", ann, path: "/v1/submissions/\(id)")
    #expect(try text(object(seen.body), "status") == "information-needed")
    #expect(!seen.body.contains("zxnote") && !seen.body.contains("olivia"))
    #expect(!seen.body.contains("\"clocks\""))
    let answer = try server.ask(
      "-H", ann, "-d", #"{"body":"Entry 3461-0001."}"#, path: "/v1/submissions/\(id)/messages")
    #expect(try text(object(answer.body), "status") == "under-review")
    let hidden = try server.ask("-H", rob, path: "/v1/submissions/\(id)")
    let absent = try server.ask(
      "-H", rob, path: "/v1/submissions/sub_00000000000000000000000000")
    #expect(hidden.status == 404 && hidden.body == absent.body)
    #expect(try server.ask("-H", ann, path: "/v1/submissions/\(id)/notes").status == 403)
    #expect(try server.ask(path: "/v1/submissions/\(id)/notes").status == 401)

    // A decision needs what the officer last saw; there is one.
    let case_ = try server.ask("-H", olivia, path: "/v1/submissions/\(id)")
    let place = "/v1/submissions/\(id)/transitions"
    let accept = #"{"event":"accept","reason":"zxreason","outcome":"The reels are released."}"#
    #expect(try server.ask("-H", olivia, "-d", accept, path: place).status == 428)
    let old = "If-Match: \"\(id)-1\""
    #expect(try server.ask("-H", olivia, "-H", old, "-d", accept, path: place).status == 412)
    let match = "If-Match: \(try tag(case_))"
    let accepted = try server.ask("-H", olivia, "-H", match, "-d", accept, path: place)
    #expect(accepted.status == 200, "\(accepted.body)")
    let second = try server.ask(
      "-H", olivia, "-H", "If-Match: *", "-d", #"{"event":"decline"}"#, path: place)
    #expect(second.status == 409)

    // Published, others read the public version; the partner reads the outcome.
    let published = try server.ask(
      "-H", olivia, "-H", "If-Match: *", "-d", #"{"label":"industry"}"#,
      path: "/v1/submissions/\(id)/publication")
    #expect(published.status == 201, "\(published.body)")
    let found = try server.ask("-H", rob, path: "/v1/search?q=held+nine+days")
    #expect(found.body.contains("Why are our shipments held"))
    #expect(try server.ask("-H", olivia, path: "/v1/search?q=zxq").body.contains("\"total\":0"))
    let outcome = try object(try server.ask("-H", ann, path: "/v1/submissions/\(id)").body)
    #expect(try text(outcome, "status") == "published")
    #expect(try text(outcome, "outcome") == "The reels are released.")
    #expect(!"\(outcome)".contains("zxreason"))

    // The receipt proves the filing, with the server and without it.
    let signed = try JSONSerialization.data(withJSONObject: receipt["receipt"] ?? [:])
    let file = try programs.file("receipt.json", String(decoding: signed, as: UTF8.self))
    #expect(try programs.cli("receipt", "verify", file).code == 0)
    let verified = try server.ask("-d", "@" + file, path: "/v1/receipts/verify")
    #expect(verified.body.contains("\"genuine\":true"))
    let forged = try programs.file(
      "forged.json", String(decoding: signed, as: UTF8.self).replacing("2026", with: "2025"))
    #expect(try programs.cli("receipt", "verify", forged).code == 65)
    #expect(try programs.cli("submission", "show", id).out.contains("zxnote"))
    #expect(try programs.cli("submission", "list", "--queue").code == 1)
    #expect(try programs.cli("audit", "verify").code == 0)
    #expect(try programs.cli("verify").code == 0)
  }

  @Test func whoStaysAnonymousLeavesNoTrace() throws {
    let programs = try Programs()
    try programs.cli("init")
    try programs.cli("account", "add", "olivia", "--role", "officer", "--center", "ele")
    let server = try RunningServer(programs)
    let traces = [
      "-A", "zxagent/1.0", "-H", "Cookie: zxcookie=1", "-H", "Referer: http://zxreferer/",
    ]
    func ask(_ words: [String], _ path: String) throws -> RunningServer.Answer {
      let all = traces + words
      return try server.ask(all, path: path)
    }
    let filed = try ask(["-d", Self.inquiry], "/v1/submissions")
    #expect(filed.status == 201, "\(filed.body)")
    #expect(!filed.headers.lowercased().contains("set-cookie"))
    let id = try text(object(filed.body), "id")
    let code = try text(object(filed.body), "receipt_code")
    #expect(try ask([], "/v1/submissions/\(id)").status == 404)
    let open = try ask(["-d", "{\"receipt_code\":\"\(code)\"}"], "/v1/receipts/open")
    #expect(try text(object(open.body), "id") == id)
    let message = try ask(
      ["-H", "Receipt-Code: \(code)", "-d", #"{"body":"More later."}"#],
      "/v1/submissions/\(id)/messages")
    #expect(message.status == 201)
    let page = try ask(["--data-urlencode", "code=\(code)"], "/receipt")
    #expect(page.body.contains("More later."))
    #expect(
      try ask(["-d", #"{"kind":"training-offer","title":"x"}"#], "/v1/submissions").status == 422)

    server.stop()
    let digits = code.replacing(" ", with: "")
    let root = programs.directory.path
    let files = try #require(
      FileManager.default.enumerator(atPath: root)?.allObjects as? [String])
    var looked = 0
    for name in files {
      guard let bytes = FileManager.default.contents(atPath: root + "/" + name) else { continue }
      looked += 1
      for trace in ["zxagent", "zxcookie", "zxreferer", "127.0.0.1", code, digits] {
        #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace) in \(name)")
      }
    }
    #expect(looked > 3)
  }

  @Test func theSameFilingByXMLByPageAndByCommandLine() throws {
    let programs = try Programs()
    try programs.cli("init")
    let xml = """
      <submission xmlns="urn:trade-knowledge-base:submissions:1" kind="issue">
        <title>Ports differ</title><hts>8542.31</hts><hts>8542.32</hts>
        <what_happened>Laredo holds what Long Beach releases.</what_happened>
      </submission>
      """
    let line = try programs.cli(
      "submission", "add", "--kind", "issue", "--field", "title=Ports differ", "--field",
      "hts=8542.31", "--field", "hts=8542.32", "--field",
      "what_happened=Laredo holds what Long Beach releases.", "--json")
    #expect(line.code == 0, "\(line.err)")
    let byFile = try programs.cli("submission", "add", "-", "--json", input: xml)
    #expect(byFile.code == 0, "\(byFile.err)")
    #expect(
      try text(object(line.out), "content_sha256") == text(object(byFile.out), "content_sha256"))

    let server = try RunningServer(programs)
    let form = try server.ask(path: "/submit/issue")
    #expect(form.body.contains("name=\"what_happened\""))
    let wrong = try server.ask("-d", "title=&hts=chips&intent=file", path: "/submit/issue")
    #expect(wrong.status == 422)
    #expect(wrong.body.contains("aria-invalid"))
    let page = try server.ask(
      "--data-urlencode", "title=Ports differ", "--data-urlencode", "hts=8542.31\n8542.32",
      "--data-urlencode", "what_happened=Laredo holds what Long Beach releases.", "-d",
      "intent=file", path: "/submit/issue")
    #expect(page.status == 201, "\(page.body)")
    #expect(page.body.contains(try text(object(line.out), "content_sha256")))
    #expect(try server.ask(path: "/triage").body.contains("Ports differ"))
    let bad = try programs.cli(
      "submission", "add", "-", input: "{\"kind\":\"issue\",\"hts\":\"x\"}")
    #expect(bad.code == 65)
    #expect(bad.err.contains("/title") && bad.err.contains("/hts"))
  }

  @Test func anAttachedFileIsReadByAProcessThatMayDoNothingElse() throws {
    let programs = try Programs()
    try programs.cli("init")
    let added = try programs.cli("submission", "add", "-", "--json", input: Self.inquiry)
    let id = try text(object(added.out), "id")
    let html = try programs.file(
      "invoice.html", "<html><script>zxscript</script><body><p>Reels of zxchips</p></body></html>")
    let attached = try programs.cli("submission", "attach", id, html, "--type", "text/html")
    #expect(attached.code == 0, "\(attached.err)")
    #expect(attached.out.contains("\"has_text\":true"))
    let bomb = try programs.file("deep.xml", String(repeating: "<a>", count: 200_000))
    let hostile = try programs.cli("submission", "attach", id, bomb, "--type", "application/xml")
    #expect(hostile.code == 0, "\(hostile.err)")
    #expect(hostile.out.contains("\"has_text\":false"))
    let server = try RunningServer(programs)
    let read = try server.ask(path: "/v1/submissions/\(id)/attachments/1/text")
    #expect(read.body.contains("Reels of zxchips") && !read.body.contains("zxscript"))
    let original = try server.ask(path: "/v1/submissions/\(id)/attachments/1")
    #expect(original.headers.contains("Content-Disposition: attachment"))
    #expect(original.headers.contains("application/octet-stream"))
  }

  @Test func whatGoesOutNamesNobody() throws {
    let programs = try Programs()
    try programs.cli("init")
    let (ann, rob, olivia) = try programs.exchangePeople()
    let files = [
      ("reel.jpg", SampleFiles.jpeg(naming: "zxauthor")),
      ("scan.pdf", Array("%PDF-1.7 /Author (zxauthor)".utf8)),
      (
        "page.html",
        Array(
          "<html><head><meta name=\"author\" content=\"zxauthor\"></head><body><p>Reels are held.</p></body></html>"
            .utf8)
      ),
    ]
    let filing = #"{"kind":"issue","title":"Reels","center":"ele","what_happened":"Held."}"#
    let added = try programs.cli("submission", "add", "-", "--json", "--as", "ann", input: filing)
    let id = try text(object(added.out), "id")
    for (name, bytes) in files {
      let path = programs.directory.path + "/" + name
      try Data(bytes).write(to: URL(filePath: path))
      let sent = try programs.cli("submission", "attach", id, path, "--as", "ann")
      #expect(sent.code == 0, "\(sent.err)")
    }
    let server = try RunningServer(programs)
    let place = "/v1/submissions/\(id)"
    let warned = try server.ask("-H", ann, path: place)
    #expect(warned.body.contains("\"traces\":[\"camera\"]"), "\(warned.body)")
    let accepted = try server.ask(
      "-H", olivia, "-H", "If-Match: *", "-d", #"{"event":"accept"}"#, path: place + "/transitions")
    #expect(accepted.status == 200)
    func publish(_ files: String) throws -> RunningServer.Answer {
      try server.ask(
        "-H", olivia, "-H", "If-Match: *", "-d", #"{"label":"industry","files":[\#(files)]}"#,
        path: place + "/publication")
    }
    // A PDF goes out neither as it is nor, since nothing reads it, as its text; the page only as its text.
    for (files, words) in [
      (#"{"attachment":1},{"attachment":2}"#, "/files/1"),
      (#"{"attachment":2,"as":"text"}"#, "no text"), (#"{"attachment":3}"#, "as its text"),
    ] {
      let refused = try publish(files)
      #expect(refused.status == 422 && refused.body.contains(words), "\(refused.body)")
    }
    let form = try server.ask("-H", olivia, path: "/triage/\(id)")
    #expect(form.body.contains("name=\"file.1\"") && form.body.contains("cannot be cleaned"))
    let published = try publish(#"{"attachment":1},{"attachment":3,"as":"text"}"#)
    #expect(published.status == 201, "\(published.body)")
    let document = try text(object(published.body), "document")

    let shown = try server.ask("-H", rob, path: "/v1/documents/\(document)")
    #expect(shown.body.contains("\"name\":\"file-1.jpg\"") && !shown.body.contains("reel.jpg"))
    let page = try server.ask("-H", rob, path: "/d/\(document)")
    #expect(page.body.contains("/v1/documents/\(document)/files/2"))
    let output = programs.directory.path + "/out"
    _ = try server.ask("-H", rob, "-o", output, path: "/v1/documents/\(document)/files/1")
    let answer = try Data(contentsOf: URL(filePath: output))
    let end = try #require(answer.range(of: Data("\r\n\r\n".utf8)))
    let head = String(decoding: answer[..<end.lowerBound], as: UTF8.self)
    for words in [
      "200", "Content-Disposition: attachment", "X-Content-Type-Options: nosniff",
      "Content-Security-Policy: sandbox",
    ] {
      #expect(head.contains(words), "\(head)")
    }
    let copy = answer[end.upperBound...]
    #expect(copy.range(of: Data(SampleFiles.jpegPicture)) != nil)
    #expect(copy.range(of: Data("zxauthor".utf8)) == nil)
    let words = try server.ask("-H", rob, path: "/v1/documents/\(document)/files/2")
    #expect(words.body.contains("Reels are held.") && !words.body.contains("zxauthor"))
    // Whoever may not read the document is answered as if there were none.
    let hidden = try server.ask(path: "/v1/documents/\(document)/files/1")
    let absent = try server.ask(path: "/v1/documents/doc_00000000000000000000000000/files/1")
    #expect(hidden.status == 404 && hidden.body == absent.body)
    #expect(try server.ask("-H", rob, path: "/v1/documents/\(document)/files/3").status == 404)
    #expect(try server.ask("-H", rob, path: place + "/attachments/1").status == 404)
    let line = try programs.cli("show", document, "--as", "rob")
    #expect(line.out.contains("file 1: file-1.jpg, image/jpeg"), "\(line.out)\(line.err)")
    #expect(try programs.cli("show", document, "--file", "2").out == words.body)
    #expect(try programs.cli("audit", "verify").code == 0)

    let back = try server.ask(
      "-X", "DELETE", "-H", olivia, "-H", "If-Match: *", "-d", #"{"reason":"wrong"}"#,
      path: place + "/publication")
    #expect(back.status == 200, "\(back.body)")
    let gone = try server.ask("-H", rob, path: "/v1/documents/\(document)/files/1")
    #expect(try gone.status == server.ask("-H", rob, path: "/v1/documents/\(document)").status)
    let again = try programs.cli(
      "submission", "publish", id, "--label", "industry", "--file", "1", "--as", "olivia")
    #expect(again.code == 0, "\(again.err)")
    #expect(try programs.cli("show", document, "--file", "1").out.contains("JFIF"))
    #expect(try programs.cli("verify").code == 0)
  }

  @Test func filesAreChosenOnThePage() throws {
    let programs = try Programs()
    try programs.cli("init")
    try programs.cli("account", "add", "boss", "--role", "administrator")
    try programs.cli("account", "add", "olivia", "--role", "officer", "--center", "ele")
    let olivia = try programs.bearer("olivia")
    let server = try RunningServer(programs)
    let form = try server.ask(path: "/submit/issue")
    #expect(
      form.body.contains("enctype=\"multipart/form-data\"") && form.body.contains("type=\"file\""))
    let csv = try programs.file("ports.csv", "port,days\nLaredo,9\n")
    let program = try programs.file("run.exe", "MZ")
    let lie = try programs.file("lie.png", "no picture")
    func send(_ files: String...) throws -> RunningServer.Answer {
      let words = [
        "-F", "title=Ports differ", "-F", "hts=8542.31", "-F",
        "what_happened=Laredo holds what Long Beach releases.", "-F", "intent=file",
      ]
      return try server.ask(
        words + files.flatMap { ["-F", "files=@\($0)"] }, path: "/submit/issue")
    }
    let refused = try send(csv, program, lie)
    #expect(refused.status == 422, "\(refused.body)")
    #expect(refused.body.contains("run.exe") && refused.body.contains("lie.png"))
    #expect(
      try server.ask("-H", olivia, path: "/v1/submissions").body.contains("\"submissions\":[]"))
    let sent = try send(csv)
    #expect(sent.status == 201 && sent.body.contains("ports.csv"), "\(sent.body)")
    let id = try #require(sent.body.firstMatch(of: /sub_[0-9A-Z]{26}/)).0
    let file = try server.ask(
      "-H", olivia, path: "/v1/submissions/\(id)/attachments/1")
    #expect(file.body == "port,days\nLaredo,9\n" && file.headers.contains("Content-Length: 19"))
    #expect(file.headers.contains("Content-Disposition: attachment"))
    #expect(try send().status == 201, "a form without files")
  }

  @Test func theCommandLineAnswersProgramsToo() throws {
    let programs = try Programs()
    try programs.cli("init")
    try programs.cli("ingest", "corpus/xml", "--quiet")
    var ids: [String] = []
    for number in 0..<3 {
      let filed = try programs.cli(
        "submission", "add", "-", "--json",
        input: Self.inquiry.replacing("Why are", with: "\(number): why are"))
      ids.append(try text(object(filed.out), "id"))
    }
    let similar = try object(try programs.cli("submission", "similar", ids[0], "--json").out)
    #expect((similar["similar"] as? [Any])?.isEmpty == false, "\(similar)")
    #expect(try object(try programs.cli("submission", "broker", "--json").out)["tasks"] != nil)
    let keys = try object(try programs.cli("receipt", "keys", "--json").out)
    #expect((keys["keys"] as? [Any])?.count == 1)
    var seen: [String] = []
    var cursor: [String] = []
    for _ in 0..<3 {
      let words = ["submission", "list", "--limit", "1", "--json"] + cursor
      let page = try object(try programs.cli(words).out)
      let list = try #require(page["submissions"] as? [[String: Any]])
      seen += try list.map { try text($0, "id") }
      cursor = (page["next"] as? String).map { ["--cursor", $0] } ?? []
    }
    #expect(seen == ids.reversed() && cursor.isEmpty)
  }
}
