import Foundation
import TestSupport
import Testing

/// What industry and customs teach each other through the programs.
@Suite struct OfferJourneyTests {
  private let programs: Programs

  init() throws {
    programs = try Programs()
    try programs.cli("init")
    try programs.cli("ingest", "corpus", "--quiet")
    try programs.cli(
      "account", "add", "ann", "--role", "partner", "--organisation", "ACME Electronics, Inc.")
    try programs.cli("account", "add", "olivia", "--role", "officer", "--center", "ele")
    try programs.cli("account", "add", "omar", "--role", "officer", "--center", "ele")
    try programs.cli("account", "add", "tess", "--role", "trainer")
  }

  private func json(_ object: [String: String]) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
  }

  private func member(_ name: String, of answer: RunningServer.Answer) throws -> Any {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any],
      "\(answer.body)")
    return try #require(object[name], "\(name) in \(answer.body)")
  }

  private static let guide = """
    Company information

    This guide was prepared by ACME Electronics, Inc. It does not state the views or policy of CBP,
    and is no legal advice. Dated 2026-03-01.

    Registration and recordation

    The trademark ACME is registered and recorded as TMK 12-00345.

    Product information

    Genuine reels bear a hologram on the hub; counterfeit reels bear a printed circle.

    Manufacture and distribution

    Genuine reels are made in Penang.

    Violation information

    Counterfeit reels came through Long Beach.
    """

  private static let module = """
    id: acme-reels
    title: How to tell reels of ACME
    kind: product-guide
    direction: industry-to-customs
    audience: officer
    label: official
    sectors: ele
    tariff: 8542
    owner: Electronics Center
    review_by: 2036-06-30
    ---
    # Company, registration and product information

    This guide was prepared by ACME Electronics, Inc. It does not state the views of CBP and is no legal advice.

    The trademark ACME is registered and recorded as TMK 12-00345.

    Genuine reels bear a hologram on the hub; counterfeit reels bear a printed circle.
    """

  @Test func aGuideIsCheckedSentMendedAndItsModuleTaughtWithCredit() throws {
    // Its author looks at it first, on the machine and over the wire.
    let bad = Self.guide + "\n\nPlease detain\nevery other reel.\n"
    let file = try programs.file("guide.txt", bad)
    let check = try programs.cli("module", "check", "--guide", file)
    let line = bad.split(separator: "\n", omittingEmptySubsequences: false).count - 2
    #expect(check.code == 65 && check.err.contains("instruction, line \(line)"), "\(check.err)")
    let sound = try programs.cli(
      "module", "check", "--guide", try programs.file("good.txt", Self.guide))
    #expect(sound.code == 0 && sound.err.isEmpty, "\(sound.err)")

    let (ann, olivia, omar, tess) = (
      try programs.bearer("ann"), try programs.bearer("olivia"), try programs.bearer("omar"),
      try programs.bearer("tess")
    )
    let server = try RunningServer(programs)
    let asked = try server.ask(
      "-H", "Content-Type: text/plain", "--data-binary", "@\(file)", path: "/v1/guides:check")
    #expect(asked.status == 200 && asked.body.contains("\"ok\":false"), "\(asked.body)")

    func fields(_ guide: String) throws -> String {
      try json([
        "kind": "product-guide", "title": "Reels of ACME", "products": "Reels of tape.",
        "guide": guide, "center": "ele", "module": Self.module, "label": "official",
      ])
    }
    let filed = try server.ask("-H", ann, "-d", try fields(bad), path: "/v1/submissions")
    #expect(filed.status == 201, "\(filed.body)")
    let place = "/v1/submissions/\(try member("id", of: filed))"
    for reader in [ann, olivia] {
      let view = try server.ask("-H", reader, path: place)
      #expect(view.body.contains("\"rule\":\"instruction\""), "\(view.body)")
      #expect(view.body.contains("\"module\":{\"place\":\"module\",\"name\":\"acme-reels\""))
      #expect(view.body.contains("\"faults\":[]"), "\(view.body)")
    }
    let mended = try server.ask(
      "-X", "PUT", "-H", ann, "-H", "If-Match: *", "-d", try fields(Self.guide), path: place)
    #expect(mended.status == 200, "\(mended.body)")
    #expect(try !server.ask("-H", olivia, path: place).body.contains("\"rule\""))

    let post = ["-H", "If-Match: *", "-X", "POST"]
    #expect(
      try server.ask(post + ["-H", olivia], path: place + "/module").status == 409,
      "not before it is accepted")
    let accepted = try server.ask(
      "-H", olivia, "-H", "If-Match: *", "-d", #"{"event":"accept"}"#,
      path: place + "/transitions")
    #expect(accepted.status == 200, "\(accepted.body)")
    #expect(try server.ask(post + ["-H", ann], path: place + "/module").status == 403)
    let taken = try server.ask(post + ["-H", olivia], path: place + "/module")
    #expect(taken.status == 201 && taken.body.contains("\"in-review\""), "\(taken.body)")
    let page = try server.ask("-H", ann, path: place.replacing("/v1", with: ""))
    #expect(page.body.contains("It was taken over and is in review."), "\(page.body)")

    func move(_ who: String, _ state: String) throws -> Int {
      try server.ask(
        "-H", who, "-d", #"{"to":"\#(state)"}"#, path: "/v1/modules/acme-reels/transitions"
      ).status
    }
    #expect(try move(tess, "approved") == 409, "an officer approves")
    #expect(try move(omar, "approved") == 200)
    #expect(try move(omar, "published") == 200)
    let done = try server.ask("-H", ann, path: place)
    #expect(try member("status", of: done) as? String == "published")
    #expect(done.body.contains("It credits ACME Electronics, Inc."))
    let lesson = try server.ask("-H", omar, path: "/learn/acme-reels")
    #expect(lesson.body.contains("Improved by 1 contribution: ACME Electronics, Inc."))
    #expect(
      try server.ask("-H", ann, path: "/v1/modules/acme-reels").status == 404,
      "it is for officers, as its submitter wished")
    #expect(server.stop() == 0)
    #expect(try programs.cli("verify").code == 0)
  }

  @Test func whatIsSearchedInVainBecomesATopicAndASkeleton() throws {
    let (ann, tess) = (try programs.bearer("ann"), try programs.bearer("tess"))
    let others = try (1...4).map { number in
      try programs.cli(
        "account", "add", "ann\(number)", "--role", "partner", "--organisation",
        "ACME Electronics, Inc.")
      return try programs.bearer("ann\(number)")
    }
    let server = try RunningServer(programs)
    for _ in 0..<2 {
      _ = try server.ask("-H", ann, path: "/?q=zirconium+sponge+valuation")
    }
    _ = try server.ask("-H", ann, path: "/v1/search?q=zirconium+sponge+valuation")
    let few = try server.ask("-H", tess, path: "/v1/knowledge-gaps?limit=5")
    #expect(!few.body.contains("zirconium"), "one person's words are nobody's to read")
    for other in others {
      _ = try server.ask("-H", other, path: "/?q=zirconium+sponge+valuation")
    }
    let gaps = try server.ask("-H", tess, path: "/v1/knowledge-gaps?limit=5")
    #expect(
      gaps.body.contains(#""topic":"zirconium sponge valuation","count":7"#), "\(gaps.body)")
    #expect(gaps.body.contains("\"kind\":\"heading\""))
    #expect(try server.ask("-H", ann, path: "/v1/knowledge-gaps").status == 403)
    let page = try server.ask("-H", tess, path: "/teach")
    #expect(page.body.contains("Proposed topics") && page.body.contains("zirconium sponge"))
    let source = try server.ask(
      "-H", tess, "-d", #"{"topic":"zirconium sponge valuation"}"#, path: "/v1/modules:new")
    #expect(source.status == 200 && source.body.hasPrefix("id: zirconium-sponge-valuation"))
    #expect(server.stop() == 0)
    let listed = try programs.cli("module", "gaps", "--as", "tess")
    #expect(listed.out.contains("search\t7\t"), "\(listed.out)")

    // From a search: all drafts, which nobody may publish as they stand.
    let out = programs.directory.path + "/reels.lesson"
    let made = try programs.cli(
      "module", "new", "--from", "marking of reels at Laredo", "--name", "reels", "--out", out,
      "--as", "tess")
    #expect(made.code == 0, "\(made.err)")
    #expect(try programs.cli("module", "check", out, "--as", "tess").code == 0)
    let release = try programs.cli("module", "check", out, "--release", "--as", "tess")
    #expect(release.code == 65 && release.err.contains("a draft that nobody has accepted"))
    #expect(try programs.cli("module", "save", out, "--as", "tess").code == 0)
    #expect(try programs.cli("module", "move", "reels", "in-review", "--as", "tess").code == 65)
  }

  @Test func aLearnerGoesOnIsRefreshedAndCounted() throws {
    let (ann, tess, omar) = (
      try programs.bearer("ann"), try programs.bearer("tess"), try programs.bearer("omar")
    )
    let server = try RunningServer(programs)
    let rule = try server.ask(
      "-H", omar, "-d",
      #"{"id":"N301234","title":"Chips","kind":"ruling","label":"public","status":"in-force","source":"CBP Rulings","body":"Chips on reels need no mark."}"#,
      path: "/v1/documents")
    #expect(rule.status == 201, "\(rule.body)")
    func source(_ more: String, answer: String) throws -> String {
      "@"
        + (try programs.file(
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

          Words.

          # Two

          {{cite N301234#p1}}
          \(more)

          ::: question q short
          prompt: What do chips on reels need?
          answer: \(answer)
          authority: N301234#p1
          :::
          """))
    }
    func publish(_ text: String) throws {
      #expect(
        try server.ask("-H", tess, "--data-binary", text, path: "/v1/modules").status == 201)
      for state in ["in-review", "approved", "published"] {
        let moved = try server.ask(
          "-H", omar, "-d", #"{"to":"\#(state)"}"#, path: "/v1/modules/chips/transitions")
        #expect(moved.status == 200, "\(moved.body)")
      }
    }
    try publish(source("", answer: "no mark"))
    _ = try server.ask("-H", ann, path: "/learn/chips/2")
    #expect(try server.ask("-H", ann, path: "/learn/chips").body.contains("Go on with lesson 2"))
    let kept = try server.ask(
      "-X", "PUT", "-H", ann, "-d", #"{"answers":{"q":["no"]}}"#, path: "/v1/modules/chips/progress"
    )
    #expect(
      kept.status == 200 && kept.body.contains(#""lesson":2,"answers":{"q":["no"]}"#),
      "\(kept.body)")
    #expect(
      try server.ask("-H", ann, path: "/learn/chips/questions").body.contains("value=\"no\""))
    let done = try server.ask(
      "-H", ann, "-d", #"{"q":"no mark"}"#, path: "/v1/modules/chips/completions?port=2704")
    #expect(done.status == 201 && done.body.contains("\"passed\":true"), "\(done.body)")
    #expect(try !server.ask("-H", ann, path: "/learn/chips").body.contains("Go on"))

    let changed = try server.ask(
      "-H", omar, "-d",
      #"{"id":"N301234","title":"Chips","kind":"ruling","label":"public","status":"in-force","source":"CBP Rulings","body":"Chips on reels need two marks."}"#,
      path: "/v1/documents")
    #expect([200, 201].contains(changed.status), "\(changed.body)")
    let number = try #require(
      try server.ask("-H", ann, path: "/v1/completions").body.firstMatch(of: /"number":(\d+)/)
    ).1
    let early = try server.ask("-H", ann, path: "/learning/\(number)")
    #expect(early.body.contains("still to mend it") && early.body.contains("need two marks"))
    try publish(source("\nTwo marks since the change.", answer: "two marks"))
    let refresher = try server.ask("-H", ann, path: "/v1/completions/\(number)/refresher")
    #expect(refresher.body.contains("Two marks since the change."), "\(refresher.body)")
    #expect(refresher.body.contains(#""can_renew":true"#))
    let renewed = try server.ask(
      "-H", ann, "-d", #"{"q":"two marks"}"#, path: "/v1/completions/\(number)/refresher")
    #expect(renewed.status == 201 && renewed.body.contains("\"passed\":true"), "\(renewed.body)")
    let page = try server.ask("-H", ann, path: "/learning")
    #expect(page.body.contains("renewed since") && !page.body.contains("There is a version"))
    // One learner is no group.
    let report = try server.ask("-H", tess, path: "/v1/metrics/learning?by=organisation")
    #expect(report.status == 200 && report.body.contains(#""groups":[]"#), "\(report.body)")
    #expect(try server.ask("-H", ann, path: "/v1/metrics/learning").status == 403)
    #expect(try server.ask("-H", tess, path: "/learning/report").body.contains("Too few"))
    #expect(server.stop() == 0)
  }
}
