import KnowledgeModel
import TestSupport
import Testing
import TradeLanguage

@testable import KnowledgeBase

@Suite struct TariffTests {
  private static let numbers = [
    "84", "8471", "8471.30", "8471.30.0100", "8542", "8542.31", "8542.31.00", "8542.31.0001",
    "8542.32", "8542.39.0001", "8541", "8543", "85", "8700", "8701", "8701.10", "8708.30.5030",
    "8716", "8716.90", "8717", "87", "0101.21", "9903.88.15",
  ]

  @Test("a number, its descendants and ranges are found as by hand", arguments: 0..<3)
  func bruteForce(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sample = try Sample()
    var named: [String: Set<String>] = [:]
    for index in 0..<14 {
      let id = "d\(index)"
      let chosen = Set(
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
          Self.numbers[Int.random(in: 0..<Self.numbers.count, using: &random)]
        }
      ).sorted()
      named[id] = Set(chosen)
      let text = chosen.map { $0.utf8.count == 2 ? "chapter \($0)" : "heading \($0)" }
      try sample.add(id, "Goods \(index)", text.joined(separator: ", then "))
    }
    func expected(_ holds: (String) -> Bool) -> [String] {
      named.filter { $0.value.contains(where: holds) }.keys.sorted()
    }
    func found(_ text: String) throws -> [String] {
      var question = SearchQuestion(text)
      question.limit = 100
      return try sample.workspace.search(question, as: .localOperator).hits
        .compactMap(\.sourceID).sorted()
    }
    let digits = { (number: String) in number.filter { $0 != "." } }
    for number in ["85", "8542", "8542.31", "8471.30", "8701", "0101"] {
      #expect(
        try found("hts:\(number)") == expected { digits($0).hasPrefix(digits(number)) },
        "hts:\(number), seed \(seed)")
      #expect(try found("hts:\(number)!") == expected { $0 == number }, "exactly, seed \(seed)")
    }
    #expect(
      try found("hts:8701..8716")
        == expected { digits($0).count >= 4 && ("8701"..."8716").contains(digits($0).prefix(4)) },
      "range, seed \(seed)")

    var question = SearchQuestion("goods")
    question.facets = ["hts", "hts:85", "hts:8542"]
    let answer = try sample.workspace.search(question, as: .localOperator)
    // Chapters, the headings of one, the subheadings of one of those: every one that a document has.
    for (name, prefix, length) in [("hts", "", 2), ("hts:85", "85", 4), ("hts:8542", "8542", 6)] {
      let facet = try #require(answer.facets.first { $0.name == name })
      var counts: [String: Int] = [:]
      for value in Set(Self.numbers.map { String(digits($0).prefix(length)) })
      where value.count == length && value.hasPrefix(prefix) {
        let count = expected { digits($0).hasPrefix(value) }.count
        if count > 0 { counts[value] = count }
      }
      let found = Dictionary(
        facet.values.map { (digits($0.value), $0.count) }, uniquingKeysWith: { $0 + $1 })
      #expect(found == counts, "\(name), seed \(seed)")
    }
  }

  @Test func aFacetSaysWhatItsNumbersCover() throws {
    let sample = try Sample()
    try sample.add("a", "Chips", "Chips of 8542.31.")
    var question = SearchQuestion("chips")
    question.facets = ["hts:85"]
    var json = JSONWriter()
    Payload.answer(
      try sample.workspace.search(question, as: .localOperator), into: &json)
    #expect(
      json.text.contains(
        #""hts:85":[{"value":"8542","label":"Electronic integrated circuits; parts thereof","count":1}]"#
      ))
  }

  @Test("a number of chapters 98 and 99 takes its companion's Center")
  func companions() throws {
    let day = try #require(CalendarDate("2026-01-01"))
    let alone = try #require(Reference.tariff("9903.88.15", on: day))
    #expect(alone.owner.sector == nil && alone.owner.note != nil)
    let with = try #require(Reference.tariff("9903.88.15", with: "8542.31", on: day))
    #expect(with.owner.sector == .ele && with.owner.companion == "8542.31")
    #expect(with.owner.basis != nil)
    // A companion of a number that has a Center of its own counts for nothing.
    #expect(Reference.tariff("8701", with: "8542.31", on: day)?.owner.sector == .aa)
  }

  @Test func aMovedHeadingIsAnsweredForTheDay() throws {
    let before = try #require(CalendarDate("2014-03-09"))
    let after = try #require(CalendarDate("2014-03-10"))
    #expect(Reference.tariff("8511.10", on: before)?.owner.sector == .mach)
    #expect(Reference.tariff("8511.10", on: after)?.owner.sector == .aa)
    #expect(Reference.tariff("7701", on: after) == nil)
    #expect(Reference.tariff("8542.31", on: after)?.ancestors.map(\.number) == ["85", "8542"])
  }
}

/// The Center of a number of chapters 98 and 99 by the companion that the text names.
@Suite struct CompanionTests {
  private static let letter = """
    HOLDING: The applicable subheading for the chips is 9903.88.02, HTSUS.
    Pursuant to U.S. Note 20, products of China classified under subheading 8542.31.0001, HTSUS, are subject to an additional duty; report 9903.88.02 in addition to subheading 8542.31.0001.
    Steel plate of 7208.51.00 is mentioned in passing.
    """

  @Test func theTextNamesTheCompanion() throws {
    let day = try #require(CalendarDate("2026-01-01"))
    let found = Reference.tag(Self.letter, on: day, with: .shared).identifiers
    let special = found.filter { $0.normal == "9903.88.02" }
    #expect(special.count == 2)
    #expect(special.allSatisfy { $0.companion == "8542.31.0001" && $0.sector == .ele })
    #expect(found.first { $0.normal == "7208.51.00" }?.sector == .bm)
    #expect(found.allSatisfy { $0.companion == nil || $0.normal.hasPrefix("99") })
    let alone = Reference.tag("Report 9903.88.02 alone.", on: day, with: .shared).identifiers
    #expect(alone.map(\.companion) == [nil] && alone.map(\.sector) == [nil])
  }

  @Test func whatIsHeldWithASpecialNumberCountsAsHeld() throws {
    let day = try #require(CalendarDate("2026-01-01"))
    func weight(_ text: String) -> Double {
      SectorTagger.shared.tags(of: text, on: day).first { $0.sector == .ele }?.evidence
        .filter { $0.kind == .tariff }.map(\.weight).max() ?? 0
    }
    let held = weight(Self.letter)
    let passing = weight(Self.letter.replacing("9903.88.02", with: "a number"))
    #expect(held > passing, "\(held) \(passing)")
    let tag = SectorTagger.shared.tags(of: Self.letter, on: day).first
    #expect(tag?.sector == .ele)
    #expect(tag?.evidence.contains { $0.detail.contains("with 9903.88.02") } == true)
  }
}
