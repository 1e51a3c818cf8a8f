import Cryptography
import KnowledgeModel
import TestSupport
import Testing

@testable import RecordStore

@Suite struct EncodingTests {
  @Test("any body comes back as it was", arguments: 0..<64)
  func bodiesComeBack(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let body = Samples.body(using: &random)
    #expect(BodyText.decode(BodyText.encode(body)) == body, "seed \(seed)")
  }

  @Test("any findings come back as they were", arguments: 0..<64)
  func findingsComeBack(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let tags = Samples.tags(using: &random)
    let mentions = Samples.mentions(using: &random)
    #expect(FindingsText.tags(FindingsText.encode(tags)) == tags, "seed \(seed)")
    #expect(FindingsText.mentions(FindingsText.encode(mentions)) == mentions, "seed \(seed)")
  }

  @Test("different bodies have different encodings", arguments: 0..<32)
  func encodingsAreUnambiguous(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (one, other) = (Samples.body(using: &random), Samples.body(using: &random))
    #expect((BodyText.encode(one) == BodyText.encode(other)) == (one == other))
  }

  @Test("arbitrary bytes are refused or read, never trapped on", arguments: 0..<200)
  func bytesNeverTrap(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet: [UInt8] = [0, 0x1B, 0x1E, 0x1F, 0x30, 0x31, 0x66, 0x68, 0x70, 0x3A, 0xC3, 0xFF]
    let bytes = (0..<Int.random(in: 0..<20, using: &random)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }
    _ = Fields.decode(bytes)
    _ = FindingsText.tags(bytes)
    _ = FindingsText.mentions(bytes)
    if let body = BodyText.decode(bytes) { #expect(BodyText.decode(BodyText.encode(body)) == body) }
  }

  @Test func everyPartOfADocumentCountsInItsDigest() {
    let plain = Samples.document()
    func digest(_ change: (inout Document) -> Void) -> Digest {
      var document = plain
      change(&document)
      return document.contentDigest(body: Digest(of: BodyText.encode(document.body)))
    }
    let digests: [Digest] = [
      digest { _ in }, digest { $0.kind = .ruling }, digest { $0.label = .official },
      digest { $0.owner = .ele }, digest { $0.status.status = .revoked },
      digest { $0.status.since = CalendarDate("2020-01-01") }, digest { $0.status.basis = "x" },
      digest { $0.title += " " }, digest { $0.source = "other" }, digest { $0.sourceID = "" },
      digest { $0.issued = CalendarDate("2020-01-01") },
      digest { $0.effective = CalendarDate("2020-01-01") }, digest { $0.language = "fr" },
      digest { $0.declaredSectors = [.ele] }, digest { $0.attributes = [Attribute("a", "b")] },
      digest { $0.attributes = [Attribute("ab", "")] }, digest { $0.body = [] },
      digest { $0.body[0].role = .footnote },
    ]
    #expect(Set(digests).count == digests.count)
  }
}
