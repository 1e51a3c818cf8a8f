import KnowledgeModel
import Testing
import TradeLanguage

@Suite struct TariffTreeTests {
  private let tree = TariffTree.shared
  private let newest = CalendarDate(clampingDaysSinceEpoch: .max)

  @Test func everyChapterHasATitleAndASection() {
    let chapters = tree.sections.flatMap(\.chapters)
    #expect(tree.sections.count == 22)
    #expect(chapters.count == 99 && Set(chapters).count == 99)
    for chapter in chapters where chapter != "77" {
      #expect(tree.description(of: chapter)?.isEmpty == false, "\(chapter)")
    }
    #expect(tree.section(of: "8542.31")?.number == 16)
    #expect(tree.section(of: "9903")?.number == 22)
  }

  @Test(
    "lines have their descriptions and what groups them",
    arguments: [
      ("85", "Electrical machinery", 0), ("8542", "Electronic integrated circuits", 0),
      ("8542.31", "Processors and controllers", 1), ("8501.10.2000", "Synchronous", 1),
      ("0903", "Maté", 0), ("0903.00", "Maté", 0), ("8501.10.20", "Synchronous", 1),
      ("8542.33", "Amplifiers", 1),
    ])
  func lines(number: String, beginning: String, groups: Int) throws {
    let line = try #require(tree.line(number, on: newest))
    #expect(line.description.hasPrefix(beginning))
    #expect(line.groups.count == groups)
    #expect(line.wording == .schedule)
  }

  @Test(
    "what no edition has has no description", arguments: ["0101.21", "8599", "9904.02.09", "77.1"])
  func unknown(number: String) { #expect(tree.line(number, on: newest) == nil) }

  @Test(
    "a heading of a chapter without lines is described in other words, which says so",
    arguments: [
      ("0701", TariffWording.guide, "Potatoes"), ("0101", .everyday, "live horses"),
      ("9903.88.15", .schedule, "Except as provided"),
    ])
  func wordings(number: String, wording: TariffWording, beginning: String) throws {
    let line = try #require(tree.line(number, on: newest))
    #expect(line.wording == wording && line.description.hasPrefix(beginning))
    let edition = tree.edition(of: number, worded: wording, on: newest)
    #expect((edition == nil) == (wording == .everyday))
  }

  @Test func everyHeadingThatACenterOwnsInTheDataIsDescribed() {
    // The only headings without a description are those that no list at hand names.
    let chapters = tree.sections.flatMap(\.chapters).filter { !["77", "98"].contains($0) }
    for chapter in chapters {
      #expect(!tree.children(of: chapter, on: newest).isEmpty, "\(chapter)")
    }
  }

  @Test(
    "a number that a revision replaced answers for its days",
    arguments: [
      ("0901.11.0045", "2025-06-05", true), ("0901.11.0045", "2025-06-06", false),
      ("0901.11.0035", "2025-06-05", false), ("0901.11.0035", "2025-06-06", true),
      ("8301.60.0000", "2026-01-29", true), ("8301.60.0010", "2026-01-30", true),
    ])
  func editions(number: String, day: String, holds: Bool) throws {
    let day = try #require(CalendarDate(day))
    let line = try #require(tree.line(number, on: day))
    #expect(line.number == number && line.holds(on: day) == holds)
    let parent = String(number.prefix(10))
    #expect(tree.children(of: parent, on: day).map(\.number).contains(number) == holds)
  }

  @Test(
    "the edition is the newest that is not after the day",
    arguments: [
      ("2020-01-01", "2025-01-01"), ("2025-06-05", "2025-01-01"), ("2025-06-06", "2025-06-06"),
      ("2026-01-29", "2025-06-06"), ("2030-01-01", "2026-01-30"),
    ])
  func dated(day: String, edition: String) {
    let found = CalendarDate(day).flatMap {
      tree.edition(of: "0901", worded: .schedule, on: $0)
    }
    #expect(found?.description == edition)
  }

  @Test func everyNumberIsReachedOnceStepByStep() {
    var seen: Set<String> = []
    var open = tree.sections.flatMap(\.chapters)
    while let number = open.popLast() {
      for child in tree.children(of: number, on: newest) {
        #expect(Tariff.lineage(child.number).dropFirst().first == number)
        #expect(seen.insert(child.number).inserted, "\(child.number)")
        open.append(child.number)
      }
    }
    #expect(seen.count > 14_000)
    #expect(
      tree.children(of: "8501.10", on: newest).map(\.number) == [
        "8501.10.20", "8501.10.40", "8501.10.60",
      ])
    #expect(tree.children(of: "8501.10.20", on: newest).map(\.number) == ["8501.10.2000"])
    #expect(
      tree.children(of: "8542", on: newest).map(\.number)
        == ["8542.31", "8542.32", "8542.33", "8542.39", "8542.90"])
    #expect(tree.children(of: "8501.10.2000", on: newest).isEmpty)
  }

  @Test func recordsOfAnotherShapeArePassedOver() {
    let records =
      "nonsense\n\n0\t\n9\t0101\tHorses\nC\t02\tMeat\nx\t0203\tPork\n1\t\tgroup\n2\t0203.11\tFresh\nU\t0203.12\tx\nB\t\t\nE\tC\tnever"
    let tree = TariffTree(Array(records.utf8))
    #expect(tree.sections.isEmpty)
    #expect(tree.children(of: "02", on: newest).map(\.number) == ["0203"])
    #expect(tree.children(of: "02", on: newest).first?.line?.description == "Pork")
    #expect(tree.line("0203.11", on: newest)?.groups == ["group"])
    #expect(tree.edition(of: "02", worded: .schedule, on: newest) == nil)
  }
}
