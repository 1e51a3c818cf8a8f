import TestSupport
import Testing
import TradeLanguage

/// 1,000 sentences with what they cite. Expected values were not made by the recogniser:
/// `bench/gold/citations.py` says how they were.
@Suite struct CitationGoldTests {
  private static let kinds: Set<String> = [
    "cfr", "usc", "fr", "frdoc", "case", "hts", "court", "docket", "ruling", "csms", "itc_inv",
  ]

  /// The citations of the kinds that the gold file judges: of tariff numbers those with a dot.
  private static func citations(_ text: String) -> [String] {
    IdentifierScanner.scan(text)
      .filter { kinds.contains($0.kind) && ($0.kind != "hts" || $0.normal.contains(".")) }
      .map { "\($0.kind) \($0.normal)" }
  }

  @Test func ninetyNineInAHundredLinesAreReadRight() {
    let rows = CaseTable.rows("citations_gold.tsv", beside: #filePath)
    #expect(rows.count >= 1_000)
    var (right, expected) = (0, 0)
    var wrong: [String] = []
    for row in rows {
      let known = CaseTable.parts(row, 1)
      let read = Self.citations(row[0])
      expected += known.count
      if known == read {
        right += 1
      } else {
        wrong.append("\(row[0])\n  expected \(known)\n  read     \(read)")
      }
    }
    let rate = Double(right) / Double(max(1, rows.count))
    print(
      "gold citations: \(right) of \(rows.count) lines (\(rate)), \(expected) citations expected")
    #expect(rate >= 0.99, "\(wrong.prefix(40).joined(separator: "\n"))")
  }
}
