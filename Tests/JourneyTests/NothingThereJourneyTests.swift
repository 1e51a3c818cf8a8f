import Foundation
import TestSupport
import Testing

/// On the command line too what one may not read is told of as what is not there.
@Suite struct NothingThereJourneyTests {
  @Test func hiddenAndAbsentAreTheSameWordsAndExitCode() throws {
    let programs = try Programs()
    try programs.cli("init")
    let secret = try programs.file("secret.txt", "Zanzorb\n\nZanzorb of 8542.31 is held.")
    #expect(
      try programs.cli("ingest", secret, "--label", "enforcement", "--owner", "bm").code == 0)
    let found = try programs.cli("search", "zanzorb", "--json").out
    let hidden = String(try #require(found.firstMatch(of: /doc_[0-9A-Z]{26}/)).output)
    let filed = try programs.cli(
      "submission", "add", "--kind", "issue", "--field", "title=Zanzorb", "--field",
      "what_happened=Held.", "--field", "center=bm", "--json"
    ).out
    let submission = String(try #require(filed.firstMatch(of: /sub_[0-9A-Z]{26}/)).output)
    func pair(_ words: [String], _ hidden: String, _ absent: String) throws {
      for reader in ["anonymous", "partner", "trainer", "officer", "administrator", "auditor"] {
        func tell(_ name: String) throws -> [String] {
          let told = try programs.cli(words.map { $0 == "X" ? name : $0 } + ["--as", reader])
          return [told.out, told.err].map {
            $0.replacing(name, with: "X").replacing(/[0-9.]+ ms/, with: "")
          } + ["\(told.code)"]
        }
        let (one, other) = (try tell(hidden), try tell(absent))
        #expect(one == other, "\(words) as \(reader)")
        #expect(one[2] != "0" || words.contains("--json"), "\(words) as \(reader)")
      }
    }
    let absent = "doc_01ARZ3NDEKTSV4RRFFQ69G5FAV"
    for words in [["show", "X"], ["similar", "X"], ["citations", "X"], ["show", "X", "--json"]] {
      try pair(words, hidden, absent)
    }
    try pair(["submission", "show", "X"], submission, "sub_01ARZ3NDEKTSV4RRFFQ69G5FAV")
    try pair(["search", "X"], "zanzorb", "qoxlart")
  }
}
