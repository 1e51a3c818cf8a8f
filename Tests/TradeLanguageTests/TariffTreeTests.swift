import KnowledgeModel
import Testing
import TradeLanguage

@Suite struct TariffTreeTests {
  private let tree = TariffTree.shared

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
    let line = try #require(tree.line(number))
    #expect(line.description.hasPrefix(beginning))
    #expect(line.groups.count == groups)
  }

  @Test(
    "what the edition does not have has no description",
    arguments: ["0101", "8599", "9903.88.15", "77.1"])
  func unknown(number: String) { #expect(tree.line(number) == nil) }

  @Test func everyNumberIsReachedOnceStepByStep() {
    var seen: Set<String> = []
    var open = tree.sections.flatMap(\.chapters)
    while let number = open.popLast() {
      for child in tree.children(of: number) {
        #expect(Tariff.lineage(child.number).dropFirst().first == number)
        #expect(seen.insert(child.number).inserted, "\(child.number)")
        open.append(child.number)
      }
    }
    #expect(seen.count > 14_000)
    #expect(
      tree.children(of: "8501.10").map(\.number) == ["8501.10.20", "8501.10.40", "8501.10.60"])
    #expect(tree.children(of: "8501.10.20").map(\.number) == ["8501.10.2000"])
    #expect(
      tree.children(of: "8542").map(\.number)
        == ["8542.31", "8542.32", "8542.33", "8542.39", "8542.90"])
    #expect(tree.children(of: "8501.10.2000").isEmpty)
  }

  @Test func recordsOfAnotherShapeArePassedOver() {
    let tree = TariffTree(
      "nonsense\n\n0\t\n9\t0101\tHorses\nC\t02\tMeat\nx\t0203\tPork\n1\t\tgroup\n2\t0203.11\tFresh")
    #expect(tree.sections.isEmpty)
    #expect(tree.children(of: "02").map(\.number) == ["0203"])
    #expect(tree.children(of: "02").first?.line?.description == "Pork")
    #expect(tree.line("0203.11")?.groups == ["group"])
  }
}
