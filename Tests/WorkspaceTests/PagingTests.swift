import KnowledgeModel
import TestSupport
import Testing

@testable import KnowledgeBase

@Suite struct PagingTests {
  @Test(
    "pages neither repeat nor skip while documents come in",
    arguments: SearchQuestion.Order.allCases)
  func pagesWhileDocumentsComeIn(order: SearchQuestion.Order) throws {
    let sample = try Sample()
    for number in 0..<20 {
      let words = String(repeating: "steel ", count: 1 + number % 5)
      try sample.add(
        "d\(number)", "Steel", words + "and more", issued: "2020-01-\(10 + number % 7)")
    }
    var question = SearchQuestion("steel more")
    (question.limit, question.order) = (3, order)
    var seen: [String] = []
    var page = 0
    repeat {
      let answer = try sample.workspace.search(question, as: .localOperator)
      seen += answer.hits.compactMap(\.sourceID)
      question.cursor = answer.next
      for _ in 0..<3 where page < 18 {
        page += 1
        try sample.add("new\(page)", "Steel", "steel steel more", issued: "2020-01-15")
      }
      try sample.workspace.maintainIndex()
    } while question.cursor != nil
    let old = seen.filter { $0.hasPrefix("d") }
    #expect(old.count == 20 && Set(old).count == 20)
    #expect(Set(seen).count == seen.count)
    if order == .relevance { #expect(seen.count == 20) }
  }

  @Test func aCursorHoldsInAnotherProcessUntilSomethingVisibleChanges() throws {
    let sample = try Sample()
    for number in 0..<6 { try sample.add("d\(number)", "Steel", "steel") }
    let other = try Workspace(opening: sample.workspace.directory)
    let partner = Principal(name: "p", role: .partner)
    var question = SearchQuestion("steel")
    question.limit = 3
    let first = try sample.workspace.search(question, as: partner)
    question.cursor = first.next
    try sample.add("hidden", "Steel", "steel", label: .official)
    #expect(try sample.workspace.search(question, as: partner).hits.count == 3)
    #expect(try other.search(question, as: partner).hits.count == 3)
    question.cursor = nil
    #expect(try other.search(question, as: partner).next == first.next)
    question.cursor = first.next
    try sample.add("new", "Steel", "steel")
    #expect(try other.search(question, as: partner).hits.count == 3, "kept by the page before")
    let late = try Workspace(opening: sample.workspace.directory)
    #expect(throws: SearchRefusal.cursorExpired) { try late.search(question, as: partner) }
    question.mayContinueLoosely = true
    let notes = try late.search(question, as: partner).notes
    #expect(notes.contains { $0.hasPrefix("Documents came in since the page before") })
    question.cursor = question.cursor.map { String($0.dropLast()) + "_" }
    #expect(throws: SearchRefusal.badCursor) { try other.search(question, as: partner) }
  }

  @Test func facetsOfTheTariffRollUp() throws {
    let sample = try Sample()
    try sample.add("a", "A", "Of 8471.30.0100, again 8471.30.0100 and 8471.41.")
    try sample.add("b", "B", "Of 8471.30.0180.")
    try sample.add("c", "C", "Of 8542.31 and 6404.11.")
    try sample.add("d", "D", "Of 8471.30.", label: .official)
    var question = SearchQuestion("")
    question.facets = ["hts", "hts:84", "hts:8471", "hts:8471.30", "label"]
    let reader = Principal(name: "anonymous", role: .anonymous)
    let answer = try sample.workspace.search(question, as: reader)
    func counts(_ name: String) -> [String] {
      answer.facets.first { $0.name == name }?.values.map { "\($0.value) \($0.count)" } ?? []
    }
    #expect(counts("hts") == ["84 2", "64 1", "85 1"])
    #expect(counts("hts:84") == ["8471 2"])
    #expect(counts("hts:8471") == ["8471.30 2", "8471.41 1"])
    #expect(counts("hts:8471.30") == ["8471.30.01 2"])
    question.tariff = "6404,8471.41"
    let narrowed = try sample.workspace.search(question, as: reader)
    #expect(narrowed.total == 2)
    #expect(narrowed.facets.first?.values.map(\.count) == [2, 1, 1])
    #expect(narrowed.facets.last?.values.map(\.count) == [2])
    question.facets = ["hts:xx"]
    #expect(throws: SearchRefusal.self) { try sample.workspace.search(question, as: reader) }
  }
}
