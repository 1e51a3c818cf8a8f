import Foundation
import Ingestion
import TestSupport
import Testing

@testable import kb_server

/// What docs/commands.md says of `--json` is so.
@Suite struct CommandShapeTests {
  private static func table() throws -> [String: String] {
    let text = try String(
      contentsOf: Programs.root.appending(path: "docs/commands.md"), encoding: .utf8)
    var rows: [String: String] = [:]
    for row in text.matches(of: /(?m)^\| `([a-z-]+)` \| (.*) \| (.*) \|$/) {
      rows[String(row.1)] = String(row.2)
    }
    return rows
  }

  @Test func everyCommandIsInTheTable() throws {
    let help = try Programs().run(["--help"]).out
    let overview = help.components(separatedBy: "Options of every command").first ?? ""
    let names = Set(overview.matches(of: /(?m)^  ([a-z-]+) +[A-Z]/).map { String($0.1) })
    #expect(names.count > 25)
    #expect(Set(try Self.table().keys) == names)
  }

  @Test func jsonHasTheShapeOfTheComponentNamed() throws {
    let table = try Self.table()
    let programs = try Programs()
    try programs.cli("init")
    #expect(try programs.cli("ingest", "corpus", "--quiet").code == 0)
    #expect(
      try programs.cli("module", "save", "corpus/modules/ele-one-decision.lesson").code == 0)
    #expect(
      try programs.cli("account", "add", "kim", "--role", "officer", "--center", "ele").code == 0)
    let memo = try programs.file("memo.txt", "See NY N901103 and 19 CFR 134.1.")
    let guide = try programs.file(
      "guide.txt",
      "Goods\n\nThis was prepared by us. It does not state the views of CBP and is no legal advice. See TMK 12-00345."
    )
    let filed = try programs.cli(
      "submission", "add", "--kind", "issue", "--field", "title=Chips", "--field",
      "what_happened=Held.", "--field", "hts=8542.31", "--json")
    let id = String(try #require(filed.out.firstMatch(of: /sub_[0-9A-Z]+/)).output)
    let cases: [([String], Schema.Component)] = [
      (["search", "chips", "--facet", "sector", "--explain"], .searchAnswer),
      (["show", "N901103"], .document), (["similar", "N901103"], .similar),
      (["citations", "N901103"], .citations), (["citations", "--check", memo], .memoCheck),
      (["suggest", "antid"], .suggestions), (["lookup", memo], .lookups),
      (["tag", memo], .tagging),
      (["hts", "8542.31"], .tariff),
      (["override", "N901103", "--sector", "ele", "--reason", "chips"], .outcome),
      (["submission", "list"], .submissions), (["submission", "show", id], .submission),
      (["submission", "forms"], .forms), (["submission", "similar", id], .similar),
      (["submission", "measures"], .measures), (["submission", "broker"], .brokerTasks),
      (["submission", "attach", id, memo], .attachment), (["receipt", "keys"], .receiptKeys),
      (["retention", "rules"], .retentionRules), (["retention", "holds"], .legalHolds),
      (["retention", "plan"], .retentionPlan), (["retention", "removals"], .removals),
      (["retention", "hold", id, "--reason", "a case"], .legalHold),
      (
        ["retention", "set", "old", "--days", "9", "--action", "remove", "--kind", "issue"],
        .retentionRule
      ),
      (["alert", "list", "--as", "kim"], .inbox),
      (["alert", "add", "chips", "--as", "kim"], .alertSearch),
      (["saved", "list", "--as", "kim"], .savedSearches),
      (["saved", "show", "chips", "--as", "kim"], .savedSearch),
      (["saved", "history", "chips", "--as", "kim"], .savedSearchHistory),
      (["search", "--saved", "chips", "--as", "kim"], .searchAnswer),
      (["alert", "delivery", "--as", "kim"], .delivery),
      (["party", "show", "ACME Electronics"], .party),
      (["remark", "show", "N901103"], .remarks),
      (["account", "add", "tia", "--role", "trainer"], .account),
      (["token", "add", "kim"], .token),
      (["audit", "verify"], .auditCheck), (["job", "start", "verify"], .job),
      (["module", "show", "ele-one-decision"], .module),
      (["module", "history", "ele-one-decision"], .moduleHistory),
      (["submission", "corrections"], .threadCorrections), (["module", "gaps"], .knowledgeGaps),
      (["module", "report", "--by", "port"], .learnerGroups),
      (["module", "contributions"], .contributions),
      (["module", "feedback", "ele-one-decision"], .moduleStatistics),
      (["module", "check", "--guide", guide], .guideCheck),
      (["module", "tasks"], .teachingTasks), (["module", "draw"], .drawnQuestions),
      (["delete", "N901150"], .outcome),
    ]
    for (words, component) in cases {
      let result = try programs.cli(words + ["--json"])
      #expect([0, 1].contains(result.code), "\(words): \(result.err)")
      let value = try JSONValue(Array(result.out.utf8))
      let faults = Schema.named(component).faults(in: value)
      #expect(faults.isEmpty, "\(words): \(faults.prefix(3))")
      let row = words.first.flatMap { table[$0] } ?? ""
      #expect(row.contains("`\(component.name)`"), "\(words): \(component.name)")
    }
    for (words, member, component) in [
      (["sectors"], "sectors", Schema.Component.center),
      (["account", "list"], "accounts", .account),
      (["token", "list"], "tokens", .token), (["job", "list"], "jobs", .job),
      (["module", "list"], "modules", .moduleRow),
    ] {
      let value = try JSONValue(Array(programs.cli(words + ["--json"]).out.utf8))
      let values = try #require(value[member]?.values)
      #expect(!values.isEmpty)
      for value in values { #expect(Schema.named(component).faults(in: value).isEmpty, "\(words)") }
    }
  }
}
