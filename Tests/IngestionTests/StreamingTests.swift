import Cryptography
import Foundation
import KnowledgeModel
import TestSupport
import Testing

@testable import Ingestion

private let samples: [String] = [
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <FEDREG><VOL>81</VOL><DATE>Tuesday, December 20, 2016</DATE><RULES><RULE><PREAMB>
  <AGENCY>DEPARTMENT — é</AGENCY><SUBJECT>Ports &amp; entry</SUBJECT></PREAMB>
  <P>Text<SU>1</SU><FTREF/> with <E T="03">words</E><![CDATA[ <raw> ]]></P>
  <FRDOC>[FR Doc. 2016–29719 Filed 12–19–16; 8:45 am]</FRDOC></RULE></RULES></FEDREG>
  """,
  """
  {"title":"é","body":"one\\n\\n# two \\u20ac","attributes":{"port":["a","b"]}}
  {"title":"b","text":"x"}
  """,
  "[ {\"title\":\"a\",\"body\":\"b\"}, {\"rulingNumber\":\"N1\",\"text\":\"x\"} ]",
  "Title: é\nKind: ruling\n\n# A\n\n- b\n- c\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
  "CLA-2 CO:R:C:F 085252\n\nCATEGORY: Classification\n\nTARIFF NO.: 8471.30.01\n\nHQ 085252\n\nFACTS:\n\nx\n",
]

@Suite struct StreamingTests {
  @Test(arguments: samples) func piecesOfAnySizeGiveTheSame(text: String) {
    let bytes = Array(text.utf8)
    let whole = Reading.outcome(bytes)
    #expect(whole.refusal == nil)
    for chunk in [1, 2, 3, 7, 64] { #expect(Reading.outcome(bytes, chunk: chunk) == whole) }
  }

  @Test(arguments: samples) func damagedFilesAreReadOrRefusedButNeverCrash(text: String) {
    let bytes = Array(text.utf8)
    for seed in UInt64(0)..<300 {
      var random = SplitMix64(seed: seed)
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) where !damaged.isEmpty {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: damaged[place] = UInt8.random(in: 0...255, using: &random)
        case 1: damaged.remove(at: place)
        case 2: damaged.insert(contentsOf: damaged[place...].prefix(9), at: place)
        default: damaged.removeSubrange(place...)
        }
      }
      let outcome = Reading.outcome(damaged)
      #expect(outcome.refusal != nil || !outcome.received.isEmpty, "seed \(seed)")
      #expect(
        Reading.outcome(damaged, chunk: 5).refusal == nil || outcome.refusal != nil, "\(seed)")
    }
  }

  @Test func theDigestIsOfTheWholeFile() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/a.txt"
    let bytes = Array("Title: a\n\nbody\n".utf8)
    try Data(bytes).write(to: URL(filePath: path))
    let facts = try FileReader.read(path: path) { _ in }
    #expect(facts == FileFacts(digest: Digest(of: bytes), byteCount: bytes.count))
    #expect(try FileReader.digest(path: path) == facts)
  }

  @Test func whatTheReceiverThrowsStopsTheReading() {
    struct Enough: Error {}
    var count = 0
    #expect(throws: Enough.self) {
      try FileReader.read(bytes: Array(samples[1].utf8), name: "x") { _ in
        count += 1
        throw Enough()
      }
    }
    #expect(count == 1)
  }
}
