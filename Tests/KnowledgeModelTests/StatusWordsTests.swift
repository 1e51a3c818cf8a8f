import KnowledgeModel
import Testing

@Suite struct StatusWordsTests {
  @Test(
    "a number stands behind by, a sentence behind a colon",
    arguments: [
      (nil, ""), ("79 FR 13322", " by 79 FR 13322"), ("ELE-NT-2014-07", " by ELE-NT-2014-07"),
      ("Customs Bulletin, vol. 60, no. 28", " by Customs Bulletin, vol. 60, no. 28"),
      ("Answered by uniform decision 7", ": Answered by uniform decision 7"),
    ] as [(String?, String)])
  func basis(_ basis: String?, _ words: String) {
    #expect(StatusAssertion(.inForce, basis: basis).basisWords == words)
  }
}
