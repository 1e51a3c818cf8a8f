import KnowledgeModel
import RecordStore
import Testing

@testable import KnowledgeBase

@Suite struct NeighbourTests {
  private let anonymous = Principal(name: "anonymous", role: .anonymous)

  @Test func similarDocumentsShowWhatTheyShare() throws {
    let sample = try Sample()
    let first = try sample.add(
      "a", "Dumping of bearings", "Bearings of 8482.10 from Ruritania, dumped.")
    try sample.add("b", "Bearings", "Ruritania ships bearings of 8482.10.")
    try sample.add("c", "Wine", "Riesling from elsewhere.")
    let found = try #require(
      try sample.workspace.similar(to: first.id.description, limit: 5, as: .localOperator))
    #expect(found.map(\.sourceID) == ["b"])
    #expect(Set(found[0].shared.map(\.text)) == ["bearings", "ruritania", "8482.10"])
    #expect(abs(found[0].shared.reduce(0) { $0 + $1.weight } - found[0].score) < 0.001)
  }

  @Test func hiddenNeighboursAreNeitherShownNorCounted() throws {
    let (plain, secret) = (try Sample(), try Sample())
    for sample in [plain, secret] {
      try sample.add("a", "Bearings", "Bearings of 8482.10 from Ruritania.")
      try sample.add("b", "Bearings too", "Bearings of 8482.10 from Ruritania by canary.")
    }
    try secret.add("c", "Canary", "Bearings, canary, Ruritania.", label: .official)
    let left = try #require(try plain.workspace.similar(to: "b", limit: 5, as: anonymous))
    let right = try #require(try secret.workspace.similar(to: "b", limit: 5, as: anonymous))
    #expect(
      left.map { "\($0.sourceID ?? "") \($0.shared) \($0.score)" }
        == right.map { "\($0.sourceID ?? "") \($0.shared) \($0.score)" })
    #expect(try secret.workspace.similar(to: "c", limit: 5, as: anonymous) == nil)
    #expect(try secret.workspace.similar(to: "zzz", limit: 5, as: anonymous) == nil)
  }

  @Test func didYouMeanKnowsTheWholeTextAndCountsForTheReader() throws {
    let sample = try Sample()
    try sample.add("a", "One", "Antidumping orders on bearings.")
    try sample.add("b", "Two", "Antidumping once more.", label: .official)
    try sample.add("c", "Three", "Canaryword.", label: .official)
    var question = SearchQuestion("antidupming orders")
    var answer = try sample.workspace.search(question, as: .localOperator)
    #expect(answer.suggestion == "antidumping orders" && answer.suggestionCount == 1)
    question.text = "\"antidupming\" -wine"
    answer = try sample.workspace.search(question, as: .localOperator)
    #expect(answer.suggestion == "\"antidumping\" -wine" && answer.suggestionCount == 2)
    #expect(try sample.workspace.search(question, as: anonymous).suggestionCount == 1)
    for text in [
      "canarywird", "8482.11", "N901104", "A-570-911", "antidump1ng", "port:antidupming",
    ] {
      question.text = text
      #expect(try sample.workspace.search(question, as: anonymous).suggestion == nil, "\(text)")
    }
  }

  @Test func suggestionsCountWhatIsThere() throws {
    let sample = try Sample()
    let first = try sample.add("a", "Bearings", "8482.10")
    try sample.add("b", "Bearings", "8482.10", label: .official)
    let all = try sample.workspace.suggestions(for: "bear", limit: 5, as: .localOperator)
    #expect(all == [Suggestion(text: "bearings", kind: "word", count: 2)])
    #expect(
      try sample.workspace.suggestions(for: "8482.1", limit: 5, as: anonymous)
        == [Suggestion(text: "8482.10", kind: "hts", count: 1)])
    _ = try sample.workspace.delete(first.id, expecting: nil, as: .localOperator)
    #expect(try sample.workspace.suggestions(for: "bear", limit: 5, as: anonymous) == [])
  }
}
