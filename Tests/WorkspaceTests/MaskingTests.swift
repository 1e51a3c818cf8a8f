import KnowledgeModel
import RecordStore
import Testing

@testable import KnowledgeBase

@Suite struct MaskingTests {
  private static let partner = Principal(name: "p", role: .partner)
  private static let officer = Principal(name: "o", role: .officer)

  private func sample() throws -> Sample {
    let sample = try Sample()
    try sample.add(
      "a", "Zebra hides", "Zebra entry ABC-1234567-6, EIN 12-3456789, contact 123-45-6789.",
      attributes: [Attribute("party", "Smith 987-65-4321"), Attribute("entry", "ABC-1234567-6")])
    return sample
  }

  @Test func partnersSeeNoNumberOfABusiness() throws {
    let sample = try sample()
    defer { withExtendedLifetime(sample) {} }
    for (principal, text) in [
      (Self.partner, "Zebra entry ABC-XXXXXXX-X, EIN XX-XXXXXXX, contact XXX-XX-XXXX."),
      (Self.officer, "Zebra entry ABC-1234567-6, EIN 12-3456789, contact XXX-XX-XXXX."),
    ] {
      let hit = try #require(
        try sample.workspace.search(SearchQuestion("zebra"), as: principal).hits.first)
      #expect(hit.snippet.map(\.text).joined() == text)
      let stored = try #require(
        try sample.workspace.document(named: hit.id.description, as: principal))
      #expect(stored.document.body.first?.text == text)
      #expect(stored.document.values(of: "party") == ["Smith XXX-XX-XXXX"])
      let isHidden = principal == Self.partner
      #expect(
        stored.document.values(of: "entry") == [isHidden ? "ABC-XXXXXXX-X" : "ABC-1234567-6"])
      #expect(stored.mentions.contains { $0.normal == "ABC-1234567-6" } != isHidden)
    }
  }

  @Test("confidential numbers are never completed", arguments: ["ABC", "12-", "987"])
  func completions(prefix: String) throws {
    let sample = try sample()
    defer { withExtendedLifetime(sample) {} }
    let found = try sample.workspace.suggestions(for: prefix, limit: 10, as: Self.partner)
    #expect(found == [])
  }

  @Test(
    "a number shaped like a person's finds nothing", arguments: ["123-45-6789", "6789", "4321"])
  func personalNumbers(text: String) throws {
    let sample = try sample()
    defer { withExtendedLifetime(sample) {} }
    #expect(try sample.find(text) == [])
  }

  @Test func anOfficerFindsAnEntryInEverySpelling() throws {
    let sample = try sample()
    for text in ["ABC-1234567-6", "ABC12345676", "ABC–1234567–6"] {
      #expect(try sample.find(text, as: Self.officer) == ["a"])
    }
  }
}
