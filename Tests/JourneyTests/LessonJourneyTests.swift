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
    for format in ["html", "scorm12", "gift", "qti21", "source"] {
      let export = try server.ask(path: "/v1/modules/ele-one-decision/export?format=\(format)")
      #expect(export.status == 200, "\(format)")
    }
    #expect(try server.ask(path: "/v1/modules/ele-one-decision/export?format=pdf").status == 400)
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
