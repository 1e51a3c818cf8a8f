import Cryptography
import KnowledgeModel
import RecordStore
import TestSupport

/// Documents for the tests of the store.
enum Samples {
  static let everywhere = Compartment.all
  static let morning = Timestamp(millisecondsSinceEpoch: 1_800_000_000_000)
  static let act = Act(by: "tester", at: morning, writable: everywhere)

  static func document(
    _ title: String = "Entry of flat panels", sourceID: String? = nil,
    label: HandlingLabel = .public, text: String = "Panels of heading 8528."
  ) -> Document {
    Document(
      kind: .guidance, label: label, owner: label == .enforcement ? .ele : nil, title: title,
      source: "tests", sourceID: sourceID, body: [Block(.paragraph, text)])
  }

  static func draft(
    _ document: Document, path: String = Origin.api, ordinal: Int = 0
  ) -> Draft {
    Draft(
      document, tags: [SectorTag(.ele, score: 0.75, evidence: [])],
      mentions: [Mention(kind: "hts", normal: "8528", paragraph: 1, range: 18..<22)],
      origin: Origin(path: path, ordinal: ordinal, format: "test"))
  }

  static func text(using random: inout SplitMix64) -> String {
    let pieces = ["a", "\u{0}", "\u{1B}", "\u{1E}", "\u{1F}", "é", "e\u{301}", "\n", "r", "𝄞", ":"]
    return (0..<Int.random(in: 0..<8, using: &random))
      .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
  }

  static func body(using random: inout SplitMix64) -> [Block] {
    (0..<Int.random(in: 0..<6, using: &random)).map { _ in
      let roles: [Block.Role] = [
        .heading(level: Int.random(in: -3...9, using: &random)), .paragraph, .listItem, .quotation,
        .tableRow, .footnote,
      ]
      return Block(
        roles[Int.random(in: 0..<roles.count, using: &random)], text(using: &random))
    }
  }

  static func tags(using random: inout SplitMix64) -> [SectorTag] {
    (0..<Int.random(in: 0..<4, using: &random)).map { _ in
      SectorTag(
        Sector.allCases[Int.random(in: 0..<10, using: &random)],
        score: Double.random(in: 0...1, using: &random),
        evidence: (0..<Int.random(in: 0..<3, using: &random)).map { _ in
          Evidence(
            .phrase, text(using: &random), weight: Double.random(in: 0...9, using: &random),
            detail: text(using: &random))
        })
    }
  }

  static func mentions(using random: inout SplitMix64) -> [Mention] {
    (0..<Int.random(in: 0..<5, using: &random)).map { _ in
      let start = Int.random(in: 0..<1000, using: &random)
      return Mention(
        kind: text(using: &random), normal: text(using: &random),
        paragraph: Int.random(in: 0..<9, using: &random), range: start..<(start + 3))
    }
  }
}
