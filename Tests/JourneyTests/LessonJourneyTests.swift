import Foundation
import TestSupport
import Testing

/// What trainers and learners do with the two programs.
@Suite struct LessonJourneyTests {
  @Test func theModulesOfTheCorpusAreWrittenApprovedReadAndTakenAlong() throws {
    let programs = try Programs()
    try programs.cli("init")
    let ingest = try programs.cli("ingest", "corpus", "--quiet")
    #expect(ingest.code == 0, "a lesson source is no document: \(ingest.err)")
    let check = try programs.cli(
      "module", "check", "corpus/modules", "--release", "--as", "trainer")
    #expect(check.code == 0, "\(check.err)")
    #expect(
      try programs.cli("module", "save", "corpus/modules", "--submit", "--as", "trainer").code == 0)
    let own = try programs.cli("module", "publish", "corpus/modules", "--as", "trainer")
    #expect(own.code == 3 && own.err.contains("somebody else must approve it"))
    #expect(try programs.cli("module", "list", "--as", "partner").code == 1)
    #expect(try programs.cli("module", "publish", "corpus/modules").code == 0)
    let listed = try programs.cli("module", "list", "--as", "partner")
    #expect(listed.out.split(separator: "\n").count >= 6)

    let server = try RunningServer(programs)
    let page = try server.ask(path: "/learn/ele-one-decision/1")
    #expect(page.status == 200 && page.body.contains("nine days at Laredo"))
    #expect(try server.ask(path: "/learn/ele-one-decision/99").status == 404)
    #expect(try server.ask(path: "/learn/nothing").status == 404)
    let answers = try server.ask(
      "-d",
      "processor-number=8542.31&reel-marking=a&module-number=8473.30.11&good-report.a=a&good-report.b=b",
      path: "/learn/ele-one-decision/questions")
    #expect(answers.body.contains("95 of 100 points: passed"), "\(answers.body)")
    let json = try server.ask(path: "/v1/modules/ele-one-decision")
    #expect(json.status == 200 && json.body.contains("\"flags\":[]"))
    for format in ["html", "scorm12", "scorm2004", "cmi5", "gift", "qti21", "source"] {
      let export = try server.ask(path: "/v1/modules/ele-one-decision/export?format=\(format)")
      #expect(export.status == 200, "\(format)")
    }
    #expect(try server.ask(path: "/v1/modules/ele-one-decision/export?format=pdf").status == 400)
    let drawn = try server.ask(path: "/v1/questions?sector=ele&count=3&seed=7")
    let same = try programs.cli(
      "module", "draw", "--sector", "ele", "--count", "3", "--seed", "7", "--json")
    #expect(drawn.status == 200 && drawn.body == same.out.trimmingCharacters(in: .newlines))
    #expect(drawn.body.contains("\"module\":\"ele-one-decision\""))
    let other = try server.ask(path: "/v1/questions?sector=ele&count=3&seed=8")
    #expect(other.body != drawn.body)
    #expect(try server.ask(path: "/v1/questions?sector=steel-toys").status == 400)
    #expect(server.stop() == 0)
    #expect(try programs.cli("verify").code == 0)
  }

  @Test func aNoticeFlagsALessonWithinASecondAndTakingItBackUnflagsIt() throws {
    let programs = try Programs()
    try programs.cli("init")
    let server = try RunningServer(programs)
    func post(_ json: String) throws -> String {
      let answer = try server.ask("-d", json, path: "/v1/documents")
      #expect(answer.status == 201, "\(answer.body)")
      return String(
        try #require(answer.headers.split(separator: "Location: /v1/documents/").last?.prefix(30)))
    }
    _ = try post(
      #"{"id":"N301234","title":"Chips","kind":"ruling","label":"public","status":"in-force","issued":"2010-01-01","source":"CBP Rulings","body":"Chips on reels need no mark."}"#
    )
    let source = try programs.file(
      "m.lesson",
      """
      id: chips
      title: Chips
      direction: joint
      audience: partner
      label: public
      owner: Electronics Center
      review_by: 2036-06-30
      ---
      # One

      {{cite N301234#p1}}

      ::: question q short
      prompt: What do chips on reels need?
      answer: no mark
      authority: N301234#p1
      :::
      """)
    let save = try server.ask("--data-binary", "@\(source)", path: "/v1/modules")
    #expect(save.status == 201, "\(save.body)")
    for (account, state) in [("trainer", "in-review"), ("officer", "approved")] {
      // The person at the machine wrote it; somebody else decides.
      let move = try programs.cli("module", "move", "chips", state, "--as", account)
      #expect(move.code == 0, "\(move.err)")
    }
    #expect(try programs.cli("module", "publish", "chips", "--as", "officer").code == 0)
    let before = try server.ask(path: "/v1/modules/chips")
    #expect(before.body.contains("\"flags\":[]"))

    let notice = try post(
      #"{"id":"H400001","title":"Revocation","kind":"ruling","label":"public","issued":"2020-01-01","source":"CBP Rulings","body":"NY N301234 is hereby revoked."}"#
    )
    let started = ContinuousClock.now
    let after = try server.ask(path: "/v1/modules/chips")
    #expect(started.duration(to: .now) < .seconds(1))
    #expect(
      after.body.contains("\"state\":\"revoked\"") && after.body.contains("\"suspended\":true"))
    #expect(
      try server.ask(path: "/v1/teaching-tasks").body.contains("\"kind\":\"changed-passage\""))
    #expect(try programs.cli("module", "tasks").out.contains("question q is suspended"))
    #expect(try server.ask(path: "/learn/chips/questions").body.contains("left out"))

    #expect(
      try server.ask("-X", "DELETE", "-H", "If-Match: *", path: "/v1/documents/\(notice)").status
        == 200)
    #expect(try server.ask(path: "/v1/modules/chips").body.contains("\"flags\":[]"))
    #expect(try programs.cli("module", "tasks").code == 1)
    #expect(server.stop() == 0)
  }

  @Test func aFaultySourceIsRefusedWholeWithEveryLine() throws {
    let programs = try Programs()
    try programs.cli("init")
    let server = try RunningServer(programs)
    let source = "id: x\ntitle: X\n---\n# L\n\n{{cite N1}}\n\n> loose\n"
    let answer = try server.ask("-d", source, path: "/v1/modules")
    #expect(answer.status == 422 && answer.body.contains("\"code\":\"faulty_source\""))
    #expect(answer.body.components(separatedBy: "\"remedy\"").count >= 6)
    #expect(try server.ask(path: "/v1/modules").body == "{\"modules\":[]}")
    let file = try programs.file("x.lesson", source)
    let check = try programs.cli("module", "check", file)
    #expect(check.code == 65 && check.err.contains("x.lesson:"))
    #expect(server.stop() == 0)
  }
}

extension LessonJourneyTests {
  /// The smallest learning system of a standard, and what it must be told.
  private struct LearningSystem: Sendable, CustomTestStringConvertible {
    let format: String
    let query: String
    /// Stands before the package's own scripts, and writes down what it is told in `calls`.
    let script: String
    let expected: [String]

    var testDescription: String { format }
  }

  private static func interface(_ name: String, _ prefix: String, _ ends: [String]) -> String {
    """
    var calls=[],kept={};window.\(name)={\(prefix)\(ends[0]):function(){calls.push("init");return "true"},
    \(prefix)\(ends[1]):function(){calls.push("finish");return "true"},\(prefix)GetValue:function(k){return kept[k]||""},
    \(prefix)SetValue:function(k,v){kept[k]=v;calls.push(k+"="+(typeof v)+" "+v);return "true"},\(prefix)Commit:function(){calls.push("commit");return "true"}};
    """
  }

  private static let systems = [
    LearningSystem(
      format: "scorm12", query: "", script: interface("API", "LMS", ["Initialize", "Finish"]),
      expected: [
        "init", "cmi.core.lesson_status=string incomplete", "cmi.core.score.raw=string 95",
        "cmi.core.lesson_status=string passed", "cmi.suspend_data=string 2",
        "cmi.interactions.0.result=string correct", "cmi.core.session_time=string 00:00:0",
        "cmi.core.exit=string suspend", "finish",
      ]),
    LearningSystem(
      format: "scorm2004", query: "",
      script: interface("API_1484_11", "", ["Initialize", "Terminate"]),
      expected: [
        "init", "cmi.completion_status=string incomplete", "cmi.score.raw=string 95",
        "cmi.score.scaled=string 0.95", "cmi.success_status=string passed",
        "cmi.completion_status=string completed", "cmi.suspend_data=string 2",
        "cmi.interactions.2.result=string incorrect", "cmi.session_time=string PT0H0M0S",
        "cmi.exit=string suspend", "finish",
      ]),
    LearningSystem(
      format: "cmi5",
      query:
        "?endpoint=https%3A%2F%2Flrs.example%2Fxapi&fetch=https%3A%2F%2Flrs.example%2Ftoken&actor=%7B%22account%22%3A%7B%22homePage%22%3A%22https%3A%2F%2Fe.example%22%2C%22name%22%3A%22ann%22%7D%7D&registration=11111111-1111-4111-8111-111111111111&activityId=urn%3Aau",
      script: """
        var calls=[];window.fetch=function(u,o){calls.push(((o&&o.method)||"GET")+" "+u.split("?")[0]+" "+((o&&o.body)||""));
        var answer=u.indexOf("token")>0?{"auth-token":"c2VjcmV0"}:{contextTemplate:{extensions:{session:"s"}},masteryScore:0.8};
        return Promise.resolve({json:function(){return Promise.resolve(answer)}})};
        """,
      expected: [
        "POST https://lrs.example/token", "GET https://lrs.example/xapi/activities/state",
        "PUT https://lrs.example/xapi/activities/state \"2",
        "verbs/initialized", "verbs/completed", "verbs/passed\"", "\"scaled\":0.95",
        "extensions/masteryscore\":0.8", "context/categories/moveon", "\"name\":\"ann\"",
        "verbs/terminated",
      ]),
  ]

  @Test(
    "a package tells its learning system what was done, in a real browser",
    arguments: systems)
  private func aPackageReportsInABrowser(system: LearningSystem) throws {
    let programs = try Programs()
    try programs.cli("init")
    try programs.cli("ingest", "corpus", "--quiet")
    let archive = programs.directory.path + "/p.zip"
    let build = try programs.cli(
      "module", "build", "corpus/modules/ele-one-decision.lesson", "--format", system.format,
      "--edition", "partner", "--out", archive)
    #expect(build.code == 0, "\(build.err)")
    let folder = programs.directory.path + "/sco"
    _ = try run("/usr/bin/python3", "-m", "zipfile", "-e", archive, folder)
    // It answers, hands in and leaves.
    let after = """
      <pre id="calls"></pre><script>(function(){var f=document.getElementById("test");
      function one(n){return f.querySelector('[name="'+n+'"]')}
      one("processor-number").value="8542.31";one("module-number").value="8473 30 11";
      f.querySelector('[name="reel-marking"][value="a"]').checked=true;
      one("good-report.a").checked=true;one("good-report.b").checked=true;
      f.dispatchEvent(new Event("submit",{cancelable:true}));window.dispatchEvent(new Event("pagehide"));
      setTimeout(function(){document.getElementById("calls").textContent=calls.join("\\n");},500);})();</script>
      """
    let page = URL(filePath: folder + "/index.html")
    let html = try String(contentsOf: page, encoding: .utf8)
      .replacing("<head>", with: "<head><script>" + system.script + "</script>")
      .replacing("</body>", with: after + "</body>")
    try Data(html.utf8).write(to: page)
    let dom = try run(
      "/usr/bin/chromium", "--headless=new", "--no-sandbox", "--disable-gpu",
      "--user-data-dir=" + programs.directory.path + "/profile", "--virtual-time-budget=4000",
      "--dump-dom", page.absoluteString + system.query
    ).replacing("&quot;", with: "\"")
    for call in system.expected {
      #expect(dom.contains(call), "\(call) is missing in\n\(dom.suffix(3000))")
    }
  }

  /// A page opened in a real browser with a script before its own and one behind; what the page then says in
  /// `#calls`.
  private func opened(
    _ page: URL, in programs: Programs, before: String, after: String
  ) throws -> String {
    let html = try String(contentsOf: page, encoding: .utf8)
      .replacing("<head>", with: "<head><script>" + before + "</script>")
      .replacing(
        "</body>", with: "<pre id=\"calls\"></pre><script>" + after + "</script></body>")
    let copy = page.deletingLastPathComponent().appending(path: "opened.html")
    try Data(html.utf8).write(to: copy)
    let dom = try run(
      "/usr/bin/chromium", "--headless=new", "--no-sandbox", "--disable-gpu",
      "--user-data-dir=" + programs.directory.path + "/profile", "--virtual-time-budget=4000",
      "--dump-dom", copy.absoluteString)
    let calls = try #require(dom.firstMatch(of: /<pre id="calls">([^<]*)/), "\(dom.suffix(2000))")
    return String(calls.1).replacing("&quot;", with: "\"")
  }

  /// A source with every kind of question, and so many of long texts.
  private static func manyQuestions(_ count: Int) -> String {
    let texts = (0..<count).map {
      "::: question t\($0) short\nprompt: What?\nanswer: x\nauthority: N901154#p12\n:::\n"
    }
    return """
      id: many
      title: Many
      direction: joint
      audience: partner
      label: public
      owner: Electronics Center
      review_by: 2036-06-30
      ---
      # One

      First.

      Second.

      ::: question one single
      prompt: Which?
      * a
      - b
      - c
      authority: N901154#p12
      :::

      ::: question some multiple
      prompt: Which?
      * a
      - b
      * c
      authority: N901154#p12
      :::

      ::: question way order
      prompt: How?
      1. a
      2. b
      3. c
      authority: N901154#p12
      :::

      ::: question pairs match
      prompt: Which?
      = a => x
      = b => y
      authority: N901154#p12
      :::

      ::: question tariff-number tariff
      prompt: Which?
      answer: 8542.31
      authority: N901154#p12
      :::

      \(texts.joined(separator: "\n"))
      """
  }

  @Test("a package goes on where its learner left, within 4,096 characters", arguments: [2, 400])
  func aPackageResumes(texts: Int) throws {
    let programs = try Programs()
    try programs.cli("init")
    try programs.cli("ingest", "corpus", "--quiet")
    let source = try programs.file("many.lesson", Self.manyQuestions(texts))
    let archive = programs.directory.path + "/p.zip"
    let build = try programs.cli(
      "module", "build", source, "--format", "scorm12", "--edition", "partner", "--out", archive)
    #expect(build.code == 0, "\(build.err)")
    let folder = programs.directory.path + "/sco"
    _ = try run("/usr/bin/python3", "-m", "zipfile", "-e", archive, folder)
    let page = URL(filePath: folder + "/index.html")
    let system = Self.interface("API", "LMS", ["Initialize", "Finish"])
    // Every field is filled in, texts as long as they may be with letters of several bytes.
    let fill = """
      var f=document.getElementById("test");
      f.querySelector('[name="one"][value="b"]').checked=true;
      f.querySelector('[name="some.a"]').checked=true;f.querySelector('[name="some.c"]').checked=true;
      f.querySelector('[name="way.a"]').value="2";f.querySelector('[name="way.b"]').value="3";
      f.querySelector('[name="pairs.a"]').value="b";f.querySelector('[name="tariff-number"]').value="8542 31";
      Array.prototype.forEach.call(f.querySelectorAll('[name^="t"][type="text"]'),function(e){if(e.name!=="tariff-number")e.value="é"+e.name+"x".repeat(40)});
      f.dispatchEvent(new Event("change"));
      document.getElementById("calls").textContent=kept["cmi.suspend_data"];
      """
    let data = try opened(page, in: programs, before: system, after: fill)
    #expect(data.hasPrefix("2") && data.count <= 4_096 && data.count > 20, "\(data.count)")
    #expect(data.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
    let read = """
      var f=document.getElementById("test"),v=function(n){var e=f.querySelector('[name="'+n+'"]');return e?e.value:"none"};
      document.getElementById("calls").textContent=[f.querySelector('[name="one"]:checked').value,
      ["a","b","c"].map(function(l){return f.querySelector('[name="some.'+l+'"]').checked}).join(),
      v("way.a"),v("way.b"),v("way.c"),v("pairs.a"),v("pairs.b"),v("tariff-number"),v("t0"),v("t\(texts - 1)")].join("|");
      """
    let again = try opened(
      page, in: programs, before: system + "kept['cmi.suspend_data']='\(data)';", after: read)
    let last = texts == 2 ? "ét1" + String(repeating: "x", count: 40) : ""
    #expect(
      again == "b|true,false,true|2|3||b||8542 31|ét0" + String(repeating: "x", count: 40)
        + "|" + last)
    // Answers to other questions, or what is no such data, fill nothing in.
    for odd in [
      "1|9979", "2", "2AAAAAAAA", "2%%%%%%%%", data.replacing("2", with: "2A", maxReplacements: 1),
    ] {
      let nothing = try opened(
        page, in: programs, before: system + "kept['cmi.suspend_data']='\(odd)';",
        after:
          "document.getElementById('calls').textContent=String(document.querySelectorAll(':checked[name=\"one\"]').length)"
      )
      #expect(nothing == "0", "\(odd.prefix(12))")
    }
  }

  private func run(_ program: String, _ words: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = words
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
