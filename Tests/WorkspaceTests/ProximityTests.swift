import TestSupport
import Testing

@testable import KnowledgeBase

@Suite struct ProximityTests {
  @Test func wordsSideBySideComeFirst() throws {
    let sample = try Sample()
    try sample.add("apart", "One", "Heavy goods of steel are carried on a plate.")
    try sample.add("together", "Two", "Heavy goods, a steel plate, are carried on.")
    #expect(try sample.find("steel plate carried") == ["together", "apart"])
  }

  @Test func wordsOfOneParagraph() throws {
    let sample = try Sample()
    try sample.add(
      "same", "One", "Steel is heavy.\n\nThe plate of steel is carried.\n\nOther words.")
    try sample.add("parted", "Two", "Steel is heavy.\n\nA plate is carried.")
    try sample.add("title", "Steel in the title", "A plate is carried.")
    #expect(try sample.find("steel NEAR/p plate") == ["same"])
    #expect(try sample.find("NEAR/p(steel plate heavy)") == [])
    #expect(Set(try sample.find("steel plate")) == ["same", "parted", "title"])
  }
}
