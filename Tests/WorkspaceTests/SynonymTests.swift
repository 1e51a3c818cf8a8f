import Foundation
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import KnowledgeBase

@Suite struct SynonymTests {
  private func search(_ sample: Sample, _ text: String) throws -> SearchAnswer {
    try sample.workspace.search(SearchQuestion(text), as: .localOperator)
  }

  @Test func theExactWordComesFirstAndTheSynonymSaysSo() throws {
    let sample = try Sample()
    let filler = String(repeating: "lorem ipsum dolor ", count: 200)
    try sample.add("exact", "One", "The undervaluation is small. " + filler)
    try sample.add(
      "synonym", "Two", "Under-invoicing, underinvoicing, under-valuation: under-invoicing.")
    try sample.add("other", "Three", "Wine.")
    let answer = try search(sample, "undervaluation")
    #expect(answer.hits.compactMap(\.sourceID) == ["exact", "synonym"])
    #expect(answer.hits[1].why.contains("via synonym under-valuation, under-invoicing"))
    #expect(!answer.hits[0].why.contains("synonym"))
    #expect(
      answer.hits[1].snippet.filter(\.isMatch).map(\.text).prefix(2) == ["Under", "invoicing"])
    #expect(answer.notes.contains { $0.hasPrefix("Also looked for: under-valuation") })
    for text in ["\"undervaluation\"", "exact:undervaluation", "exact:(undervaluation OR x)"] {
      let exact = try search(sample, text)
      #expect(exact.hits.compactMap(\.sourceID) == ["exact"], "\(text)")
      #expect(exact.notes == [])
    }
  }

  @Test func oneWayDoesNotGoBack() throws {
    let sample = try Sample()
    try sample.add("a", "One", "A smuggling ring.")
    try sample.add("b", "Two", "Trade fraud.")
    #expect(try sample.find("trade fraud") == ["b", "a"])
    #expect(try sample.find("smuggling") == ["a"])
  }

  @Test func aShortFormNeedsSupport() throws {
    let sample = try Sample()
    try sample.add("a", "One", "Free and Secure Trade lanes for trucks and brokers.")
    try sample.add("b", "Two", "Fast horses.")
    #expect(try sample.find("fast") == ["b"])
    #expect(try sample.find("FAST") == ["b", "a"])
    #expect(try sample.find("fast lanes broker") == ["a"])
  }

  @Test func numbersAreNeverExpanded() throws {
    let sample = try Sample()
    try sample.add("a", "One", "The request for information.")
    try sample.add("b", "Two", "See CF-28 here.")
    #expect(try sample.find("CF-28") == ["b"])
  }

  @Test func synonymsAreReadAgainWhenTheyChange() throws {
    let sample = try Sample()
    try sample.add("a", "One", "A widget.")
    try sample.add("b", "Two", "A doodad or an underinvoicing.")
    #expect(try sample.find("widget") == ["a"])
    let path = sample.workspace.directory + "/synonyms.txt"
    try "widget, doodad\nundervaluation\n".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try sample.find("widget") == ["a", "b"])
    #expect(try sample.find("undervaluation") == [])
  }

  @Test(
    "an explanation adds up to the score",
    arguments: [
      "undervaluation", "undervaluation^3 steel", "trade fraud OR steel", "under* steel~",
      "\"hot rolled\"~3", "steel NEAR/9 rolled", "steel -wine kind:guidance", "8471.30 steel",
    ])
  func explanations(question text: String) throws {
    let sample = try Sample()
    try sample.add(
      "a", "Steel undervaluation", "Hot-rolled steel of 8471.30, undervaluation, smuggling.")
    try sample.add(
      "b", "Trade fraud", "Underinvoicing of rolled steel 8471.30.0100 and trade fraud.")
    var question = SearchQuestion(text)
    question.explains = true
    let answer = try sample.workspace.search(question, as: .localOperator)
    #expect(!answer.hits.isEmpty)
    for hit in answer.hits {
      let sum = hit.parts.reduce(0) { $0 + $1.value }
      #expect(abs(sum - hit.score) <= 0.0001 * max(1, hit.score), "\(text): \(hit.parts)")
    }
  }
}
