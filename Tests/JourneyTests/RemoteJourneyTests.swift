import Foundation
import TestSupport
import Testing

/// The command line over a server: the same commands, the same answers, for whoever the token is of.
@Suite struct RemoteJourneyTests {
  /// A server with TLS and people, and the command line pointed at it.
  private struct Remote {
    let programs: Programs
    let server: RunningServer

    init(_ programs: Programs) throws {
      self.programs = programs
      try programs.makeCertificate("127.0.0.1")
      for words in [
        ["boss", "--role", "administrator"], ["kim", "--role", "officer", "--center", "ele"],
        ["ann", "--role", "partner", "--organisation", "ACME Electronics"],
      ] {
        #expect(try programs.cli(["account", "add"] + words).code == 0)
        let token = try programs.cli("token", "add", words[0])
        let file = try programs.file("\(words[0]).token", token.out)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
      }
      server = try RunningServer(
        programs, "--tls-cert", programs.directory.path + "/kb.crt", "--tls-key",
        programs.directory.path + "/kb.key")
    }

    func cli(_ name: String, _ words: [String], input: String = "") throws -> Programs.Result {
      let folder = programs.directory.path
      return try programs.run(
        words + [
          "--server", server.address, "--token-file", "\(folder)/\(name).token", "--ca-file",
          "\(folder)/kb.crt",
        ], input: input)
    }

    func cli(_ name: String, _ words: String..., input: String = "") throws -> Programs.Result {
      try cli(name, words, input: input)
    }
  }

  private static func withoutTimes(_ text: String) -> String {
    text.replacing(/"took_ms":[0-9.e-]+/, with: "").replacing(/found in [0-9.e-]+ ms/, with: "")
  }

  @Test func readingIsTheSameFromHereAndFromThere() throws {
    let programs = try Programs()
    try programs.cli("init")
    #expect(try programs.cli("ingest", "corpus", "--quiet").code == 0)
    let remote = try Remote(programs)
    let memo = try programs.file(
      "memo.txt", "See NY N901103, 19 CFR 134.1 and “no such words at all here” (HQ H901140).")
    let list = try programs.file("list.txt", "N901103\n8542.31\nacme electronics\nnothing such\n")
    for words in [
      ["search", "antidumping duty", "--facet", "sector", "--facet", "status", "--limit", "3"],
      ["search", "chips laredo", "--explain", "--sort", "newest", "--sector", "ele"],
      ["search", "issued:2019.. kind:ruling", "--status", "in-force", "--from", "2020-01-01"],
      ["search", "semiconducter", "--json"], ["search", "zzzzqqqq"],
      ["show", "N901103"], ["show", "N901103", "--why"], ["show", "N901103@1", "--json"],
      ["show", "N000000"], ["similar", "N901103"], ["similar", "N901103", "--json"],
      ["citations", "H901140", "--depth", "2"], ["citations", "N901103", "--json"],
      ["citations", "--check", memo, "--as-of", "2024-01-31"],
      ["suggest", "antid"], ["suggest", "8542", "--json"],
      ["lookup", list], ["lookup", list, "--csv"], ["lookup", list, "--json"],
      ["tag", memo], ["tag", memo, "--json", "--as-of", "2014-01-01"],
      ["sectors"], ["sectors", "ele"], ["sectors", "CEE007", "--json"],
      ["party", "show", "acme electronics"], ["party", "show", "nobody at all"],
      ["remark", "show", "N901103"], ["submission", "forms"], ["submission", "list"],
      ["receipt", "keys"],
    ] {
      let here = try programs.cli(words + ["--as", "kim"])
      let there = try remote.cli("kim", words)
      #expect(
        Self.withoutTimes(here.out) == Self.withoutTimes(there.out), "\(words): \(there.err)")
      #expect(Self.withoutTimes(here.err) == Self.withoutTimes(there.err), "\(words)")
      #expect(here.code == there.code, "\(words)")
    }
    let export = try remote.cli("kim", "export")
    let here = try programs.cli("export", "--as", "kim")
    #expect(export.out.split(separator: "\n").count == here.out.split(separator: "\n").count)
    #expect(export.code == 0 && export.out.split(separator: "\n").count > 100)
  }

  @Test func writingWorksFromThere() throws {
    let programs = try Programs()
    try programs.cli("init")
    let remote = try Remote(programs)
    let lines = try programs.file(
      "many.ndjson",
      """
      {"title":"One","body":"Word manyword of 8542.31.","label":"public"}
      {"title":"","label":"never"}
      {"title":"Two","body":"Word manyword too.","label":"public"}

      """)
    let one = try programs.file("one.txt", "Title: Single\nLabel: public\n\nWord oneword.")
    let first = try remote.cli("kim", "ingest", lines, one, "--json")
    #expect(first.code == 65 && first.out.contains("\"added\":3"), "\(first.out) \(first.err)")
    #expect(first.err.contains("many.ndjson:2"))
    let again = try remote.cli("kim", "ingest", lines, one, "--json")
    #expect(again.out.contains("\"unchanged\":3") && again.out.contains("\"added\":0"))
    let found = try remote.cli("kim", "search", "manyword", "--json")
    #expect(found.out.contains("\"total\":2"))
    let id = String(try #require(found.out.firstMatch(of: /doc_[0-9A-Z]+/)).output)
    let set = try remote.cli(
      "kim", "override", id, "--sector", "mach", "--reason", "the goods are machines")
    #expect(set.code == 0 && set.out.hasPrefix(id), "\(set.err)")
    #expect(try remote.cli("kim", "show", id).out.contains("sectors: mach"))
    #expect(try remote.cli("ann", "ingest", one).code == 3)

    #expect(try remote.cli("kim", "alert", "add", "manyword", "--name", "Many").out == "1\n")
    #expect(try remote.cli("kim", "alert", "list").out.contains("search 1\tMany\tmanyword"))
    #expect(try remote.cli("kim", "alert", "delivery").out == "mail: off, at-once\nwebhook: none\n")
    #expect(try remote.cli("kim", "alert", "remove", "1").code == 0)
    #expect(try remote.cli("kim", "alert", "seen").code == 0)
  }

  @Test func aSubmissionGoesItsWayOverTheServer() throws {
    let programs = try Programs()
    try programs.cli("init")
    let remote = try Remote(programs)
    let filed = try remote.cli(
      "ann", "submission", "add", "--kind", "inquiry", "--field", "title=Chips held", "--field",
      "what_happened=Why are our chips of 8542.31 held at Laredo?", "--field", "hts=8542.31")
    #expect(filed.code == 0, "\(filed.err)")
    let words = filed.out.split(separator: "\n").map(String.init)
    let id = try #require(words.first)
    let code = try #require(words.last).replacing("receipt code: ", with: "")
    #expect(try remote.cli("ann", "submission", "show", id).out.contains("Chips held"))
    #expect(try remote.cli("kim", "submission", "list", "--queue").out.contains(id))
    #expect(try remote.cli("kim", "submission", "move", id, "review").code == 0)
    let asked = try remote.cli(
      "kim", "submission", "reply", id, "--text", "Which entry?", "--ask")
    #expect(asked.code == 0 && asked.out.contains("Center: Which entry?"), "\(asked.err)")
    let noted = try remote.cli("kim", "submission", "note", id, "--text", "Looks like N901103.")
    #expect(noted.code == 0 && noted.out.contains(": Looks like N901103."), "\(noted.err)")
    #expect(!(try remote.cli("ann", "submission", "show", id)).out.contains("N901103."))

    let file = try programs.file("invoice.csv", "line,hts\n1,8542.31\n")
    let attached = try remote.cli("ann", "submission", "attach", id, file)
    #expect(attached.code == 0 && attached.out.contains("\"complete\":true"), "\(attached.err)")
    let back = try remote.cli("kim", "submission", "attachment", id, "1")
    #expect(back.out == "line,hts\n1,8542.31\n", "\(back.code) \(back.err)")
    #expect(try remote.cli("ann", "receipt", "open", code).out.contains("invoice.csv"))

    for step in [
      ["rate", id, "--reliability", "B", "--credibility", "2"], ["share", id, "imm"],
      ["move", id, "accept", "--outcome", "Thank you."],
      ["publish", id, "--label", "industry", "--sector", "ele"],
    ] {
      let result = try remote.cli("kim", ["submission"] + step)
      #expect(result.code == 0, "\(step): \(result.err)")
    }
    #expect(try remote.cli("ann", "search", "chips laredo").code == 0)
    #expect(try remote.cli("kim", "submission", "retract", id, "--reason", "a test").code == 0)
    #expect(try remote.cli("ann", "search", "chips laredo").code == 1)
    let here = try programs.cli("submission", "show", id, "--as", "kim")
    #expect(here.out == (try remote.cli("kim", "submission", "show", id)).out)
    let measures = try remote.cli("kim", "submission", "measures")
    #expect(measures.out.contains("median_business_days"))
  }

  @Test func whoRunsTheMachineNeedNotSitAtIt() throws {
    let programs = try Programs()
    try programs.cli("init")
    let remote = try Remote(programs)
    let added = try remote.cli(
      "boss", "account", "add", "tia", "--role", "trainer", "--mail", "tia@example.gov")
    #expect(added.code == 0 && added.out.hasPrefix("acc_"), "\(added.err)")
    let here = try programs.cli("account", "list", "--json")
    #expect(try remote.cli("boss", "account", "list", "--json").out == here.out)
    #expect(
      try remote.cli("boss", "account", "change", "kim", "--center", "ele", "--center", "imm").code
        == 0)
    #expect(try remote.cli("boss", "account", "list").out.contains("kim\tofficer\tele imm"))
    let token = try remote.cli("boss", "token", "add", "tia", "--expires", "2d")
    #expect(token.code == 0 && token.out.hasPrefix("kb_"), "\(token.err)")
    let tokens = try remote.cli("boss", "token", "list", "tia")
    let id = String(try #require(tokens.out.firstMatch(of: /tok_[0-9A-Z]+/)).output)
    #expect(tokens.out.contains("\ttia\tfull\tuntil "))
    #expect(try remote.cli("boss", "token", "revoke", id).code == 0)
    #expect(
      try remote.cli(
        "boss", "account", "password", "tia", "--password-stdin", input: "correct horse battery\n"
      ).code == 0)
    #expect(try remote.cli("boss", "account", "disable", "tia").code == 0)
    #expect(try remote.cli("boss", "account", "disable", "nobody").code == 1)
    let record = try remote.cli("boss", "audit", "--limit", "3")
    #expect(record.out.split(separator: "\n").count == 3 && record.out.contains("account-disabled"))
    #expect(try remote.cli("boss", "audit", "verify").out.hasPrefix("Sound: "))
    let job = try remote.cli("boss", "job", "start", "verify")
    #expect(job.code == 0 && job.out.contains("\tdone\t"), "\(job.out) \(job.err)")
    #expect(try remote.cli("boss", "job", "list").out.contains("Sound: every checksum holds"))
    #expect(try remote.cli("kim", "job", "list").code == 3)
  }

  @Test func whatCannotBeDoneSaysWhy() throws {
    let programs = try Programs()
    try programs.cli("init")
    let remote = try Remote(programs)
    let folder = programs.directory.path
    for (words, code, part) in [
      (["verify"], 2, "works on the data directory itself"),
      (["search", "x", "--as", "kim"], 2, "--as goes with the data directory"),
      (["search", "x", "--data", "y"], 2, "--server or --data"),
      (["search", "party"], 1, "found"), (["search", "partt:x"], 2, "Did you mean party:?"),
      (["account", "list"], 3, ""), (["show", "doc_01JD0000000000000000000000"], 1, ""),
    ] as [([String], Int32, String)] {
      let result = try remote.cli("kim", words)
      #expect(
        result.code == code && (part.isEmpty || result.err.contains(part)),
        "\(words): \(result.err)")
    }
    let open = try programs.file("open.token", "kb_x")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: open)
    let loose = try remote.cli("open", "search", "x")
    #expect(loose.code == 2 && loose.err.contains("chmod 600"))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: open)
    #expect(try remote.cli("open", "search", "x").code == 3)
    let stranger = try programs.run(["search", "x", "--server", remote.server.address])
    #expect(stranger.code == 5 && stranger.err.contains("certificate"), "\(stranger.err)")
    let nobody = try programs.run([
      "search", "x", "--server", "http://127.0.0.1:1", "--ca-file", "\(folder)/kb.crt",
    ])
    #expect(nobody.code == 5, "\(nobody.err)")
    #expect(try programs.run(["search", "x", "--server", "http://example.gov"]).code == 2)
  }
}
