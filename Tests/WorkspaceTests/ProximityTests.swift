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
}
