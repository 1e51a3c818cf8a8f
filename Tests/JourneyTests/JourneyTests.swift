import Foundation
import TestSupport
import Testing

/// What a user does with the two programs, on real files.
@Suite struct JourneyTests {
  @Test func theCorpusIsIngestedSearchedAndSound() throws {
    let programs = try Programs()
    #expect(try programs.cli("search", "steel").code == 5, "no knowledge base yet")
    #expect(try programs.cli("init").code == 0)
    let first = try programs.cli("ingest", "corpus", "--json", "--quiet")
    #expect(first.code == 0, "\(first.err)")
    let summary = try #require(
      try JSONSerialization.jsonObject(with: Data(first.out.utf8)) as? [String: Any])
    #expect((summary["documents"] as? Int ?? 0) >= 200)
    #expect(summary["quarantined"] as? Int == 0)

    let again = try programs.cli("ingest", "corpus", "--json", "--quiet")
    #expect(again.out.contains("\"added\":0"))
    let found = try programs.cli("search", "antidumping duty on hot-rolled steel")
    #expect(found.code == 0)
    #expect(found.out.contains("sectors: bm"))
    #expect(found.out.contains("«"))
    #expect(try programs.cli("search", "qqzzqq").code == 1)
    #expect(try programs.cli("search", "nofield:x").code == 2)
    #expect(try programs.cli("serach", "x").err.contains("Did you mean 'search'?"))

    let partner = try programs.cli("search", "re-marked microchips", "--as", "partner", "--json")
    #expect(!partner.out.contains("\"enforcement\""))
    #expect(try programs.cli("show", "TIX-2026-000148", "--as", "officer").code == 1)
    #expect(try programs.cli("show", "TIX-2026-000148").code == 0)

    let judged = try programs.cli("eval", "corpus", "--json")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(judged.out.utf8)) as? [String: Any])
    #expect((report["ndcg_10"] as? Double ?? 0) > 0.75)
    #expect(try programs.cli("verify").code == 0)
  }

  @Test func aBackupTakenWhileTheServerRunsIsRestoredElsewhere() throws {
    let programs = try Programs()
    try programs.cli("init")
    let note = try programs.file("note.txt", "Title: Honey\nLabel: public\n\nHoney is graded.")
    #expect(try programs.cli("ingest", note).code == 0)
    let server = try RunningServer(programs)
    let backup = programs.directory.path + "/kb.backup"
    #expect(try programs.cli("backup", backup).code == 0)
    #expect(try programs.cli("backup", programs.directory.path + "/none/x").code == 5)
    #expect(server.stop() == 0)

    let other = try Programs()
    let restored = try other.cli("restore", backup)
    #expect(restored.code == 0, "\(restored.err)")
    #expect(try other.cli("search", "graded").out.contains("Honey"))
    #expect(try other.cli("verify").code == 0)
    #expect(try other.cli("restore", backup).code == 4, "nothing in use is written over")
    let whole = try Data(contentsOf: URL(filePath: backup))
    let cut = programs.directory.path + "/cut.backup"
    try whole.prefix(whole.count / 2).write(to: URL(filePath: cut))
    #expect(try Programs().cli("restore", cut).code == 65)
  }

  @Test func theSettingsThatComeWithItHaveNoFaultsAndBadOnesAreNamedWithTheirLines() throws {
    let programs = try Programs()
    #expect(try programs.cli("config", "check", "docs/kb-server.conf").code == 0)
    let shown = try programs.cli("config", "explain", "docs/kb-server.conf", "--json")
    #expect(shown.out.contains("\"values\":[\"127.0.0.1:8080\"]"))
    let bad = try programs.file("bad.conf", "# a\nlisten = nowhere\nwrong = 1\n")
    let told = try programs.cli("config", "check", bad)
    #expect(told.code == 65)
    #expect(told.err.contains("bad.conf, line 2: listen must be ADDRESS:PORT, not 'nowhere'"))
    #expect(told.err.contains("bad.conf, line 3: there is no setting 'wrong'"))
    #expect(try programs.cli("config", "check", "none.conf").code == 65)
  }

  @Test func theVersionIsAskedForOfTheProgramAndNotOfACommand() throws {
    let programs = try Programs()
    #expect(try programs.cli("--version").out.hasPrefix("kb-cli "))
    #expect(try programs.cli("search", "--version").code == 2)
  }

  @Test func oneBadFileNeverStopsTheRest() throws {
    let programs = try Programs()
    try programs.cli("init")
    let folder = programs.directory.path + "/in"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let hostile = [
      "laughs.xml":
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>",
      "entity.xml": "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
      "deep.xml": String(repeating: "<a>", count: 100_000),
      "attributes.xml":
        "<a " + (0..<20_000).map { "a\($0)=\"\"" }.joined(separator: " ") + "/>",
      "nul.txt": "text\u{0}text",
      "cut.xml": "<documents xmlns=\"urn:trade-knowledge-base:documents:1\"><document",
      "kind.txt": "Title: X\nKind: nonsense\n\nBody",
      "good.txt": "Title: Good\nLabel: public\n\nA good file about honey.",
    ]
    for (name, content) in hostile {
      try Data(content.utf8).write(to: URL(filePath: folder + "/" + name))
    }
    let result = try programs.cli("ingest", folder, "--lines")
    #expect(result.code == 65)
    let lines = result.out.split(separator: "\n")
    #expect(lines.count { $0.contains("\"quarantined\"") } == hostile.count - 1)
    #expect(lines.count { $0.contains("\"added\"") } == 1)
    #expect(!result.out.contains("root:"))
    #expect(try programs.cli("search", "honey").out.contains("Good"))
  }

  @Test func aPostedDocumentIsFoundAtOnceByServerAndCommandLine() throws {
    let programs = try Programs()
    try programs.cli("init")
    let server = try RunningServer(programs)
    #expect(try server.ask(path: "/readyz").status == 200)
    let json = #"{"title":"Fresh chips","label":"public","body":"Microchips zzyzx at Laredo."}"#
    let post = try server.ask(
      "-d", json, "-H", "Content-Type: application/json", "-H", "Idempotency-Key: k1",
      path: "/v1/documents")
    #expect(post.status == 201)
    #expect(post.headers.contains("Location: /v1/documents/doc_"))
    let again = try server.ask(
      "-d", json, "-H", "Content-Type: application/json", "-H", "Idempotency-Key: k1",
      path: "/v1/documents")
    #expect(again.body == post.body)
    let other = try server.ask(
      "-d", "{\"title\":\"Other\",\"body\":\"x\"}", "-H", "Idempotency-Key: k1",
      path: "/v1/documents")
    #expect(other.status == 422)

    #expect(try server.ask(path: "/v1/search?q=zzyzx").body.contains("\"total\":1"))
    #expect(try programs.cli("search", "zzyzx").out.contains("Fresh chips"))
    let file = try programs.file("note.txt", "Title: From the shell\n\nAbout qwertz.")
    #expect(try programs.cli("ingest", file).code == 0)
    #expect(try server.ask(path: "/v1/search?q=qwertz").body.contains("\"total\":1"))

    let page = try server.ask(path: "/?q=zzyzx")
    #expect(page.status == 200 && page.body.contains("<mark>zzyzx</mark>"))
    #expect(page.headers.contains("Content-Security-Policy: default-src 'none'"))
    let escaped = try server.ask(path: "/?q=%3Cscript%3Ealert(1)%3C/script%3E")
    #expect(!escaped.body.contains("<script>") && escaped.body.contains("&lt;script&gt;"))
    #expect(try server.ask(path: "/v1/search?q=a&q=b").status == 400)
    #expect(try server.ask("-X", "PATCH", path: "/v1/search").status == 405)
    #expect(try server.ask("-H", "Host: evil.example", path: "/v1/search?q=a").status == 403)
    #expect(
      try server.ask(
        "-d", json, "-H", "Origin: http://evil.example", path: "/v1/documents"
      ).status == 403)
    #expect(server.stop() == 0)
    #expect(try programs.cli("verify").code == 0)
  }

  @Test func aDocumentIsChangedOnlyByWhoKnowsItsVersion() throws {
    let programs = try Programs()
    try programs.cli("init")
    let server = try RunningServer(programs)
    let json = #"{"title":"Wine","label":"public","body":"Riesling."}"#
    let post = try server.ask("-d", json, path: "/v1/documents")
    let id = try #require(
      post.headers.split(separator: "Location: /v1/documents/").last?.prefix(30))
    let status = #"{"status":"revoked","since":"2024-01-31","basis":"89 FR 1234"}"#
    let path = "/v1/documents/\(id)/status"
    #expect(try server.ask("-X", "PUT", "-d", status, path: path).status == 428)
    let first = try server.ask(
      "-X", "PUT", "-d", status, "-H", "If-Match: \"\(id)-1\"", path: path)
    #expect(first.status == 200)
    let late = try server.ask(
      "-X", "PUT", "-d", status, "-H", "If-Match: \"\(id)-1\"", path: path)
    #expect(late.status == 412)
    #expect(
      try server.ask(path: "/v1/search?q=riesling").body.contains("\"status\":\"revoked\""))
    #expect(
      try server.ask("-X", "DELETE", "-H", "If-Match: *", path: "/v1/documents/\(id)").status == 200
    )
    // Who could read it is told that it was there.
    #expect(try server.ask(path: "/v1/documents/\(id)").status == 410)
    #expect(try server.ask(path: "/v1/search?q=riesling").body.contains("\"total\":0"))
  }

  @Test func aNoticeFlipsARulingWithinASecondAndTakingItBackFlipsItBack() throws {
    let programs = try Programs()
    try programs.cli("init")
    let server = try RunningServer(programs)
    func post(_ json: String) throws -> String {
      let answer = try server.ask("-d", json, path: "/v1/documents")
      #expect(answer.status == 201, "\(answer.body)")
      return String(
        try #require(answer.headers.split(separator: "Location: /v1/documents/").last?.prefix(30)))
    }
    let ruling = try post(
      #"{"id":"N301234","title":"Qwidgets","kind":"ruling","label":"public","status":"in-force","issued":"2010-01-01","source":"CBP Rulings","body":"Of 8471.30."}"#
    )
    let before = try server.ask(path: "/v1/documents/\(ruling)")
    #expect(before.body.contains(#""status":"in-force""#))
    let notice = try post(
      #"{"id":"CB-1","title":"Revocation of NY N301234","kind":"notice","label":"public","issued":"2020-01-01","source":"Customs Bulletin","body":"NY N301234 is hereby revoked, effective March 2, 2020."}"#
    )
    let started = ContinuousClock.now
    let found = try server.ask(path: "/v1/search?q=qwidgets+status:revoked&facet=status")
    #expect(started.duration(to: .now) < .seconds(1))
    #expect(found.body.contains(#""status_since":"2020-03-02","status_basis":"CB-1""#))
    #expect(found.body.contains(#""status":[{"value":"revoked","count":1}]"#))
    let after = try server.ask(path: "/v1/documents/\(ruling)")
    #expect(after.body.contains(#""status":"revoked""#))
    let tag = { (answer: RunningServer.Answer) in
      answer.headers.split(separator: "\r\n").first { $0.hasPrefix("ETag") }
    }
    #expect(tag(before) != tag(after), "what is shown has changed")
    let edges = try server.ask(path: "/v1/documents/\(ruling)/citations")
    #expect(edges.body.contains(#""treatment":"revokes""#))
    let page = try server.ask(path: "/d/\(ruling)")
    #expect(page.body.contains("Cited by") && page.body.contains("/d/\(notice)"))
    let memo = try server.ask(
      "-d", "See NY N301234.", path: "/v1/citations?as_of=2015-01-01")
    #expect(memo.body.contains(#""verdict":"in-force""#), "\(memo.body)")
    #expect(
      try programs.cli("citations", ruling, "--json").out.contains(#""status":"revoked""#))

    let wrong = #"{"target":"N301234","treatment":"cites","reason":"a report"}"#
    let path = "/v1/documents/\(notice)/citations"
    #expect(try server.ask("-X", "PUT", "-d", wrong, path: path).status == 428)
    #expect(
      try server.ask("-X", "PUT", "-d", wrong, "-H", "If-Match: *", path: path).status == 200)
    #expect(
      try server.ask(path: "/v1/search?q=qwidgets").body.contains(#""status":"in-force""#))
    let right = #"{"target":"N301234","treatment":"revokes","reason":"no, it does"}"#
    #expect(
      try server.ask("-X", "PUT", "-d", right, "-H", "If-Match: *", path: path).status == 200)
    #expect(
      try server.ask(path: "/v1/search?q=qwidgets").body.contains(#""status":"revoked""#))

    #expect(
      try server.ask(
        "-X", "DELETE", "-H", "If-Match: *", path: "/v1/documents/\(notice)"
      ).status == 200)
    let again = ContinuousClock.now
    let back = try server.ask(path: "/v1/search?q=qwidgets+status:in-force")
    #expect(again.duration(to: .now) < .seconds(1))
    #expect(back.body.contains("\"total\":1"))
    #expect(tag(try server.ask(path: "/v1/documents/\(ruling)")) == tag(before))
    #expect(server.stop() == 0)
    #expect(try programs.cli("verify").code == 0)
  }

  @Test func theTariffIsWalkedFromChapterToDocument() throws {
    let programs = try Programs()
    try programs.cli("init")
    let file = try programs.file(
      "chips.txt", "Title: Qchips\nLabel: public\n\nChips of 8542.31.0001 at Laredo.")
    #expect(try programs.cli("ingest", file).code == 0)
    let before = try programs.cli("hts", "8511", "--as-of", "2014-03-09")
    #expect(before.out.hasPrefix("8511 on 2014-03-09: mach Machinery"))
    #expect(try programs.cli("hts", "8511", "--as-of", "2014-03-10").out.contains(": aa "))
    #expect(try programs.cli("hts", "9903.88.15").code == 1)
    #expect(
      try programs.cli("hts", "9903.88.15", "--with", "8542.31").out.contains("ele Electronics"))
    let server = try RunningServer(programs)
    let json = try server.ask(path: "/v1/hts/8542?as_of=2026-01-01")
    #expect(json.status == 200)
    #expect(json.body.contains(#""description":"Electronic integrated circuits; parts thereof""#))
    #expect(json.body.contains(#""number":"8542.31","description":"Processors"#))
    #expect(try server.ask(path: "/v1/hts/7712").status == 400)
    let search = try server.ask(path: "/?q=qchips")
    #expect(search.body.contains("hts=85&") || search.body.contains("hts=85\""))
    let narrowed = try server.ask(path: "/?hts=85&q=qchips")
    #expect(narrowed.body.contains("hts=8542"))
    #expect(narrowed.body.contains("Electronic integrated circuits"))
    let page = try server.ask(path: "/hts/8542")
    #expect(page.status == 200)
    #expect(page.body.contains("Qchips") && page.body.contains("basis: inferred"))
    #expect(page.body.contains("/hts/8542.31\""))
    #expect(try server.ask(path: "/hts").body.contains("Chapter 85"))
    #expect(try server.ask(path: "/hts/%3Cscript%3E").status == 404)
    #expect(try !server.ask(path: "/hts/%3Cscript%3E").body.contains("<script>"))
    #expect(try server.ask(path: "/hts/9903.88.15?with=8542.31").body.contains("ele Electronics"))
  }

  @Test func theServerBindsToThisMachineOnly() throws {
    let programs = try Programs()
    try programs.cli("init")
    let process = Process()
    process.executableURL = Programs.folder.appending(path: "kb-server")
    process.arguments = ["--data", programs.data, "--listen", "0.0.0.0:0"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 3)
  }

  @Test func sectorsAreExplainedCorrectedTrainedAndTaggedAnew() throws {
    let programs = try Programs()
    try programs.cli("init")
    let tagged = try programs.cli("tag", "-", "--json", input: "Integrated circuits of 8542.31.00")
    #expect(tagged.code == 0 && tagged.out.contains("\"code\":\"ele\""))
    let card = try programs.cli("tag", "-", input: "Women's knit cotton pullover from Vietnam")
    #expect(card.out.hasPrefix("aft\t") && card.out.contains("because of"))
    #expect(card.out.contains("\tsum\tlog-odds of"))
    #expect(try programs.cli("tag", "-", input: "Nothing of the kind.").code == 1)

    let file = try programs.file("a.txt", "Title: Cheddar cheese\nLabel: public\n\nGoat cheese.")
    try programs.cli("ingest", file)
    let found = try programs.cli("search", "cheese", "--json")
    let id = try #require(found.out.firstMatch(of: /doc_[0-9A-Z]+/)).output
    #expect(try programs.cli("override", String(id), "--sector", "ele").code == 2, "no reason")
    let set = try programs.cli("override", String(id), "--sector", "ele", "--reason", "a trial")
    #expect(set.code == 0, "\(set.err)")
    #expect(try programs.cli("search", "sector:ele").code == 0)
    let shown = try programs.cli("show", String(id), "--why")
    #expect(shown.out.contains("because local says so: a trial"))
    let anew = try programs.cli("retag", "--json")
    #expect(anew.code == 0 && anew.out.contains("\"locked\":1"))
    #expect(try programs.cli("search", "sector:ele").code == 0)

    let folder = programs.directory.path + "/texts"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let goods =
      "8542\tchips; circuits; processors; memory; logic\n0406\tcheese; brie; feta; gouda; edam\n"
    for (name, text) in [
      ("goods.tsv", goods), ("tariff.tsv", "7208\t1\tsteel\n7208\t2\tplate\n"),
      ("notes.tsv", "72\tsteel\n"),
      ("none.tsv", (0..<10).map { "-\tthe court may order \($0)\n" }.joined()),
    ] {
      try Data(text.utf8).write(to: URL(filePath: folder + "/" + name))
    }
    #expect(try programs.cli("train", "--with", folder).code == 0)
    #expect(FileManager.default.fileExists(atPath: programs.data + "/sector-model.txt"))
    let bad = try programs.file("bad.tsv", "8542\tchips\nnonsense\n")
    let refused = try programs.cli("eval", "tags", bad)
    #expect(refused.code == 65 && refused.err.contains("line 2"))
    let judged = try programs.cli("eval", "tags", folder + "/notes.tsv", "--json")
    #expect(judged.out.contains("\"expected_calibration_error\""))
    #expect(try programs.cli("verify").code == 0)
  }

  @Test func aListIsLookedUpOnTheCommandLineAndOverHTTP() throws {
    let programs = try Programs()
    try programs.cli("init")
    let secret = try programs.file(
      "b.txt", "Title: Secret\nLabel: official\n\nRuling N309999 concerns chips.")
    let open = try programs.file(
      "a.txt", "Title: Chips\nLabel: public\n\nChips of 8542.31.00 and ruling NY N301234.")
    try programs.cli("ingest", secret, open)
    let list = "8542310000\n8542.31\nN301234\nN309999\nqqzzqq\n"
    let table = try programs.cli("lookup", "-", "--csv", "--as", "partner", input: list)
    let rows = table.out.components(separatedBy: "\r\n")
    #expect(table.code == 0 && rows.count == 7)
    #expect(rows[2].hasPrefix("8542.31,found,hts,8542.31,1,doc_"))
    #expect(rows[3].hasPrefix("N301234,found,ruling,N301234,1,doc_"))
    #expect(rows[4].hasPrefix("N309999,not-found,ruling,N309999,0,,"))
    #expect(try programs.cli("lookup", "-", input: "N309999\n").out.contains("found\truling"))
    #expect(try programs.cli("lookup", "-", input: "qqzzqq\n").code == 1)

    let server = try RunningServer(programs)
    func post(_ body: String, _ type: String, _ query: String = "") throws -> (Int, String) {
      let answer = try server.ask(
        "--data-binary", body, "-H", "Content-Type: \(type)", path: "/v1/lookup" + query)
      return (answer.status, answer.body)
    }
    let plain = try post(list, "text/plain")
    #expect(plain.0 == 200 && plain.1.contains("\"not_found\":"))
    let lines = try post("\"N301234\"\n\"x\"\n", "application/x-ndjson")
    #expect(lines.0 == 200 && lines.1.contains("\"input\":\"N301234\",\"result\":\"found\""))
    #expect(try post("N301234\n", "application/x-ndjson").0 == 422)
    let object = try post("{\"lines\":[\"N301234\"]}", "application/json", "?format=csv")
    #expect(object.0 == 200 && object.1.contains("N301234,found"))
    let many = String(repeating: "x\n", count: 10_001)
    #expect(try post(many, "text/plain").0 == 422)
    server.stop()
  }
}
