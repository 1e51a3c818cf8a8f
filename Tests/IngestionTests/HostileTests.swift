import Foundation
import KnowledgeModel
import TestSupport
import Testing

@testable import Ingestion

private func wide(_ text: String, bigEndian: Bool, mark: Bool = true) -> [UInt8] {
  var bytes: [UInt8] = []
  for unit in (mark ? "\u{FEFF}" : "").utf16 + Array(text.utf16) {
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
    bytes += bigEndian ? [high, low] : [low, high]
  }
  return bytes
}

private let head =
  #"<document xmlns="urn:trade-knowledge-base:documents:1" kind="other" label="public""#

@Suite struct HostileTests {
  @Test(arguments: [
    #"<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>"#,
    #"<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>"#,
    #"<!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd"><a/>"#,
    #"<!-- ' " --><!DOCTYPE a><a/>"#,
  ])
  func aDoctypeIsRefused(text: String) throws {
    guard case .doctype = Reading.outcome(text).refusal else {
      Issue.record("\(String(describing: Reading.outcome(text).refusal))")
      return
    }
  }

  @Test func depthAttributesAndTagsAreBounded() {
    let deep = String(repeating: "<RULE>", count: 1_000_000)
    guard case .limit(.depth, 256, _) = Reading.outcome(deep).refusal else {
      Issue.record("a million levels were taken")
      return
    }
    let many = (0..<300).map { #"a\#($0)="""# }.joined(separator: " ")
    guard case .limit(.attributes, 256, _) = Reading.outcome("<RULE \(many)/>").refusal else {
      Issue.record("300 attributes were taken")
      return
    }
    let heap = (0..<100_000).map { #"a\#($0)="""# }.joined(separator: " ")
    for text in [heap, #"a="\#(String(repeating: ">", count: 70_000))""#] {
      guard case .limit(.tag, _, let place) = Reading.outcome("\n<RULE \(text)/>").refusal else {
        Issue.record("a huge tag was taken")
        return
      }
      #expect(place?.line == 2)
    }
  }

  @Test func textAndElementsOfADocumentAreBounded() {
    var limits = IngestLimits.request
    limits.text = 1000
    limits.elements = 50
    func refusal(_ inside: String) -> IngestError? {
      Reading.outcome(Array("<RULE>\(inside)</RULE>".utf8), limits: limits).refusal
    }
    guard case .limit(.text, 1000, _) = refusal(String(repeating: "x", count: 1001)) else {
      Issue.record("too much text was taken")
      return
    }
    guard case .limit(.elements, 50, _) = refusal(String(repeating: "<P/>", count: 60)) else {
      Issue.record("too many elements were taken")
      return
    }
    limits.file = 5
    #expect(Reading.outcome(Array("<RULE/>".utf8), limits: limits).refusal == .limit(.file, 5, nil))
  }

  @Test(arguments: [
    "<RULE><P>x</P>", "<RULE", "<RULE><P></RULE>", "<RULE>&nope;</RULE>", "<RULE a='1' a='2'/>",
    "<RULE/><RULE/>", " <?xml version='1.0'?><RULE/>", "<RULE>\u{1}</RULE>",
    "<RULE>a -- <!-- -- --></RULE>",
    "<?xml version='1.0' encoding='UTF-7'?><RULE/>",
    "<?xml version='1.0' encoding='IBM037'?><RULE/>",
    "<RULE>\0</RULE>", "<x:RULE/>", "<![CDATA[x]]>", "<?xml", "<!", "<!--", "{\"title\":", "[{}, ",

    #"{"title":"a","title":"b","body":""}"#, #"{"title":"a","body":"\ud800"}"#, #"{"title":1e}"#,
    #"{"title":"a","body":"b"} x"#, #"{"title":"a"}"#, #"{"body":"a"}"#, "%PDF-1.7", "", "  \n",
    "Kind: foo\n\nx", "Issued: 2023-02-30\n\nx", "Title: a\nSector: ele, zzz\n\nx",
  ])
  func aBrokenFileIsRefused(text: String) {
    #expect(Reading.outcome(text).refusal != nil)
  }

  @Test func badHeadValuesNameTheLineAndTheChoices() {
    let refusal = Reading.outcome("Title: x\nKind: foo\n\nbody").refusal
    #expect(refusal?.line == 2)
    #expect(refusal?.reason.contains("guidance, ruling, notice") == true)
  }

  @Test(
    arguments: [
      [0x3C, 0x52, 0xC0, 0xAF, 0x2F, 0x3E], [0x3C, 0x52, 0x3E, 0xED, 0xA0, 0x80],
      [0xFF, 0xFE, 0x00],
      [0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x41], [0x41, 0x81, 0x42], [0xC0, 0xAF, 0xC0, 0xAF],
      [0x41, 0x00, 0x42], [0xF5, 0x80, 0x80, 0x80, 0x41, 0x8D], [0x4C, 0x6F, 0xA7, 0x94, 0x93],
      [0x00, 0x3C, 0x00, 0x52], [0x2B, 0x2F, 0x76, 0x38, 0x2D],
    ] as [[UInt8]])
  func badCharactersAreRefused(bytes: [UInt8]) {
    #expect(Reading.outcome(bytes).refusal != nil)
  }

  @Test func everyEncodingGivesTheSameDocument() {
    let body = "><title>é–x</title><body><p>€ 5</p></body></document>"
    let expected = Reading.outcome(head + body)
    #expect(expected.documents.first?.title == "é–x")
    for bigEndian in [true, false] {
      for declaration in ["", #"<?xml version="1.0" encoding="UTF-16"?>"#] {
        let bytes = wide(declaration + head + body, bigEndian: bigEndian)
        #expect(Reading.outcome(bytes) == expected)
        #expect(Reading.outcome(bytes, chunk: 3) == expected)
      }
    }
    let declared = #"<?xml version="1.0" encoding="windows-1252"?>"# + head
    let bytes =
      Array((declared + "><title>").utf8) + [0xE9, 0x96, 0x78] + Array("</title><body><p>".utf8)
      + [0x80] + Array(" 5</p></body></document>".utf8)
    #expect(Reading.outcome(bytes) == expected)
    #expect(
      Reading.outcome(wide(head + body, bigEndian: true, mark: false)).refusal
        == .encoding(.unsupported("UTF-16 without a byte order mark"), Place(line: 1, column: 1)))
  }

  @Test func controlCharactersNeverReachADocumentOrAMessage() {
    let document = Reading.outcome("Title: a\u{7}b\u{9B}\n\nx\u{1B}[31m y\u{200B}\r\nz").documents
      .first
    #expect(document?.title == "a b")
    #expect(document?.body.map(\.text) == ["x [31m y z"])
    let error = IngestError.unknownRoot(
      name: "a\u{1B}[31m\n", namespace: nil, Place(line: 1, column: 1))
    #expect(!error.description.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func onlyRegularFilesAreRead() throws {
    let directory = try TemporaryDirectory()
    let pipe = directory.path + "/pipe"
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    for (path, expected) in [
      (pipe, IngestError.notRegularFile), (directory.path, .notRegularFile),
      ("/dev/zero", .notRegularFile), (directory.path + "/none", .missing), ("a\0b", .missing),
    ] {
      #expect(throws: expected) { try FileReader.read(path: path) { _ in } }
      #expect(throws: expected) { try FileReader.digest(path: path) }
    }
  }
}
