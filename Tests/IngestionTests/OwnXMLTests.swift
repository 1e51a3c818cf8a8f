import Foundation
import KnowledgeModel
import TestSupport
import Testing

@testable import Ingestion

private func own(
  _ attributes: String = #"kind="ruling" label="public""#,
  _ inside: String = "<title>T</title><body><p>x</p></body>"
) -> String {
  #"<document xmlns="urn:trade-knowledge-base:documents:1" \#(attributes)>\#(inside)</document>"#
}

private let good = [
  own(),
  own(#"kind=" ruling " label="public" id=" a  b " language="en-US" status="in-force""#),
  own(#"kind="other" label="enforcement" owner="ele" status-since="2024-02-29" status-basis="x""#),
  own(
    #"kind="notice" label="official""#,
    """
    <title> A  title </title><source>S</source><issued>2024-01-31</issued>
    <effective>2024-02-01</effective><sector>ele</sector><sector>aft</sector>
    <attribute name="port">Laredo</attribute><!-- c --><?pi x?>
    <body><p>One <em>two</em> <strong>three</strong></p><item>i</item><quote>q</quote><note>n</note>
    <table><row><cell>a</cell><cell/></row></table>
    <section><heading>H</heading><p>x</p><section><heading>I</heading></section></section></body>
    """),
  own(#"kind="lesson" label="industry""#, "<title><![CDATA[T]]></title><body><p/></body>"),
  #"<documents xmlns="urn:trade-knowledge-base:documents:1"> </documents>"#,
  #"<d:documents xmlns:d="urn:trade-knowledge-base:documents:1"/>"#,
]

private let bad = [
  own(#"kind="memo" label="public""#), own(#"kind="ruling""#), own(#"label="public""#),
  own(#"kind="ruling" label="public" colour="red""#), own(#"kind="ruling" label="Public""#),
  own(#"kind="ruling" label="public" id=" ""#),
  own(#"kind="ruling" label="public" xml:lang="en""#),
  own(#"kind="ruling" label="public" owner="xyz""#),
  own(#"kind="ruling" label="public" status-since="2023-02-29""#),
  own(#"kind="ruling" label="public" language="e_n""#),
  own(inside: "<body><p>x</p></body>"), own(inside: "<title>T</title>"),
  own(inside: "<title>T</title><body/>"), own(inside: "<title> </title><body><p>x</p></body>"),
  own(inside: "<title>T</title><body>text</body>"),
  own(inside: "<title>T</title>text<body><p>x</p></body>"),
  own(inside: "<title>T</title><issued>2024-1-1</issued><body><p>x</p></body>"),
  own(inside: "<title>T</title><issued>2024-01-01Z</issued><body><p>x</p></body>"),
  own(inside: "<title>T</title><issued>2024-01-01</issued><source>S</source><body><p>x</p></body>"),
  own(inside: "<title>T</title><sector>ELE</sector><body><p>x</p></body>"),
  own(inside: #"<title>T</title><attribute name="Port">x</attribute><body><p>x</p></body>"#),
  own(inside: #"<title>T</title><attribute>x</attribute><body><p>x</p></body>"#),
  own(inside: "<title>T</title><body><p>x</p></body><body><p>x</p></body>"),
  own(inside: "<title>T</title><body><section><p>x</p></section></body>"),
  own(inside: "<title>T</title><body><table/></body>"),
  own(inside: "<title>T</title><body><table><row/></table></body>"),
  own(inside: "<title>T</title><body><p><b>x</b></p></body>"),
  own(inside: "<title>T</title><body><p><em><em>x</em></em></p></body>"),
  own(inside: #"<title>T</title><body><p class="a">x</p></body>"#),
  own(inside: "<title>T<em>x</em></title><body><p>x</p></body>"),
  own(inside: #"<title>T</title><body><p xmlns="urn:other">x</p></body>"#),
  #"<documents xmlns="urn:trade-knowledge-base:documents:1">text</documents>"#,
  #"<documents xmlns="urn:trade-knowledge-base:documents:1"><title>x</title></documents>"#,
  #"<title xmlns="urn:trade-knowledge-base:documents:1">x</title>"#,
]

private func own(inside: String) -> String { own(#"kind="ruling" label="public""#, inside) }

@Suite struct OwnXMLTests {
  @Test(arguments: good) func aGoodDocumentIsTaken(text: String) {
    #expect(Reading.outcome(text).refusal == nil)
  }

  @Test(arguments: bad) func aBadDocumentIsRefusedWithItsPlace(text: String) {
    let refusal = Reading.outcome(text).refusal
    #expect(refusal != nil)
    #expect(refusal?.line == 1)
    #expect(refusal?.column != nil)
  }

  @Test(arguments: [true, false]) func theSchemaAgreesWithTheReader(isGood: Bool) throws {
    let tool = "/usr/bin/xmllint"
    guard FileManager.default.isExecutableFile(atPath: tool) else {
      print("SKIPPED: no xmllint; the reader was not compared with documents.xsd")
      return
    }
    let directory = try TemporaryDirectory()
    let schema = Reading.root.appending(path: "corpus/schema/documents.xsd").path
    for (index, text) in (isGood ? good : bad).enumerated() {
      let file = directory.path + "/\(index).xml"
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      let process = Process()
      process.executableURL = URL(filePath: tool)
      process.arguments = ["--noout", "--nonet", "--schema", schema, file]
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect((process.terminationStatus == 0) == isGood, "\(text)")
    }
  }

  @Test func everyFieldIsRead() throws {
    let document = try #require(Reading.outcome(good[3]).documents.first)
    #expect(document.title == "A title")
    #expect(document.source == "S")
    #expect(document.kind == .notice)
    #expect(document.label == .official)
    #expect(document.issued == CalendarDate("2024-01-31"))
    #expect(document.effective == CalendarDate("2024-02-01"))
    #expect(document.declaredSectors == [.ele, .aft])
    #expect(document.attributes == [Attribute("port", "Laredo")])
    #expect(
      document.body == [
        Block(.paragraph, "One two three"), Block(.listItem, "i"), Block(.quotation, "q"),
        Block(.footnote, "n"), Block(.tableRow, "a\t"), Block(.heading(level: 1), "H"),
        Block(.paragraph, "x"), Block(.heading(level: 2), "I"),
      ])
  }

  @Test func enforcementNeedsAnOwnerFromTheFileOrTheOperator() {
    let text = own(#"kind="other" label="enforcement""#)
    guard case .ownerMissing(.some) = Reading.outcome(text).refusal else {
      Issue.record("an enforcement document without an owner was taken")
      return
    }
    let helped = Reading.outcome(text, defaults: IngestDefaults(owner: .ele))
    #expect(helped.documents.first?.owner == .ele)
  }

  @Test func documentsBeforeAFaultAreHandedOver() {
    let one = own().replacing(#" xmlns="urn:trade-knowledge-base:documents:1""#, with: "")
    let text =
      #"<documents xmlns="urn:trade-knowledge-base:documents:1">\#(one)\#n\#(one)<oops/></documents>"#
    let outcome = Reading.outcome(text)
    #expect(outcome.received.map(\.ordinal) == [0, 1])
    #expect(outcome.refusal?.line == 2)
  }
}
