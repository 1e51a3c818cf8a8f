import Courseware
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import KnowledgeBase

@Suite struct ProductGuideTests {
  /// A guide that keeps every rule.
  static let good = """
    Company information

    This guide was prepared by Acme Reels, Inc. It does not state the views or policy of CBP. It is
    no legal advice, and does not tell CBP to examine, detain or seize goods. Dated 2026-03-01.

    Registration and recordation

    The trademark ACME is registered with the Patent and Trademark Office and recorded as TMK 12-00345.

    Product information

    Genuine reels bear a hologram on the hub; counterfeit reels bear a printed circle.

    Manufacture and distribution

    Genuine reels are made in Penang and leave by air.

    Violation information

    False reels came through Long Beach in 2025, where some were seized.
    """

  @Test func theRulesThatAreShippedCanAllBeRead() {
    #expect(ProductGuides.rules.unreadable == [])
  }

  @Test func aGuideThatKeepsTheRulesHasNoFinding() {
    #expect(ProductGuides.findings(in: Self.good) == [])
  }

  @Test(
    "each rule names what breaks it",
    arguments: [
      ("Importation violates 19 U.S.C. 1526.", "legal-authority"),
      ("See 19 CFR 133.21 for what follows.", "legal-authority"),
      ("CBP has the legal authority to act.", "legal-authority"),
      ("The Lanham Act protects it.", "legal-authority"),
      ("Such reels are illegal.", "legal-opinion"),
      ("In our opinion these reels are false.", "legal-opinion"),
      ("The copies infringe our trademark rights.", "legal-opinion"),
      ("Such goods are subject to seizure and forfeiture.", "legal-opinion"),
      ("Such goods may not be imported.", "legal-opinion"),
      ("Seize every reel without a hologram.", "instruction"),
      ("Please detain such reels.", "instruction"),
      ("CBP officers should always examine the hub.", "instruction"),
      ("Reels without a hologram must be detained.", "instruction"),
      ("We ask customs to stop and search these.", "instruction"),
      ("We request the seizure of such reels.", "instruction"),
      ("Hold all shipments from that maker.", "instruction"),
      ("Do not release them.", "instruction"),
      ("Our second trademark is pending.", "recorded-rights"),
      ("Our patent covers the hub.", "patents"),
      ("The registered trademark REEL is ours.", "recorded-rights"),
    ])
  func broken(sentence: String, rule: String) throws {
    let findings = ProductGuides.findings(in: Self.good + "\n\n" + sentence)
    #expect(findings.map(\.rule) == [rule], "\(findings)")
    let finding = try #require(findings.first)
    #expect(finding.isBinding && finding.words == sentence && !finding.remedy.isEmpty)
    #expect(
      finding.line == Self.good.split(separator: "\n", omittingEmptySubsequences: false).count + 2)
  }

  @Test(
    "what only tells is let through",
    arguments: [
      "Some were seized at Long Beach.", "The label can be held against the light.",
      "You can hold the label against the light.", "Genuine reels are inspected at the plant.",
      "An exclusion order covers one patent.", "The voltage regulation of genuine reels is finer.",
      "This guide gives no legal opinion.",
    ])
  func harmless(sentence: String) {
    #expect(ProductGuides.findings(in: Self.good + "\n\n" + sentence) == [])
  }

  @Test(
    "what is missing is named",
    arguments: [
      ("It does not state the views or policy of CBP.", "disclaimer"),
      ("This guide was prepared by Acme Reels, Inc.", "disclaimer-author"),
      ("TMK 12-00345", "recordation-number"), ("Product information", "section-product"),
      ("Dated 2026-03-01.", "dated"),
    ])
  func missing(words: String, rule: String) {
    let findings = ProductGuides.findings(in: Self.good.replacing(words, with: "–"))
    #expect(findings.contains { $0.rule == rule }, "\(findings)")
  }

  @Test func aModuleOfThatKindIsHeldToTheRulesBesideItsOtherFaults() throws {
    let directory = try TemporaryDirectory()
    let workspace = try Workspace(creating: directory.path)
    let source = """
      id: reels
      title: Reels
      kind: product-guide
      direction: industry-to-customs
      audience: officer
      owner: Acme Reels, Inc.
      review_by: 2036-06-30
      ---
      # Product information

      Genuine reels bear a hologram.

      Seize every other reel.

      {{cite NOWHERE#p1}}
      """
    do {
      _ = try workspace.checkModule(
        Array(source.utf8), file: "r.lesson", isForRelease: false, as: .localOperator)
      Issue.record("it was let through")
    } catch TeachingRefusal.faulty(let faults) {
      let lines = faults.all.filter { $0.code == .guide }.map(\.line)
      #expect(lines.contains(13), "\(faults)")
      #expect(faults.all.contains { $0.code == .unresolved && $0.line == 15 })
      #expect(faults.all.contains { $0.problem.contains("disclaimer") })
    }
    // The same as a course may say so: officers teach officers what to examine.
    let course = source.replacing("kind: product-guide\n", with: "").replacing(
      "\n{{cite NOWHERE#p1}}", with: "")
    _ = try workspace.checkModule(
      Array(course.utf8), file: "r.lesson", isForRelease: false, as: .localOperator)
  }
}
