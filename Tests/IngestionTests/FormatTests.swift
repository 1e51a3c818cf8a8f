import Foundation
import KnowledgeModel
import Testing

@testable import Ingestion

private func only(_ text: String, _ defaults: IngestDefaults = IngestDefaults(label: .public))
  throws
  -> Received
{
  let outcome = Reading.outcome(text, defaults: defaults)
  #expect(outcome.refusal == nil)
  return try #require(outcome.received.first)
}

@Suite struct FormatTests {
  @Test(arguments: [
    ("[FR Doc. 2016–29719 Filed 12–19–16; 8:45 am]", "2016-29719"),
    ("[FR Doc. 00-1084 Filed1-14-00;8:45am", "00-1084"),
    ("[FR Doc. C1-2013-16962 Filed 7-29-13; 8:45 am] ", "C1-2013-16962"),
    ("FR Doc. E8–12345Filed 6–3–08", "E8-12345"), ("[FR Doc No: 2014-05131]", "2014-05131"),
  ])
  func registerNumbersAreReadHoweverTheyAreWritten(line: String, number: String) {
    #expect(FederalRegister.number(in: line) == number)
  }

  @Test func aRegisterIssueGivesItsDocuments() throws {
    let text = """
      <FEDREG><VOL>81</VOL><NO>244</NO><DATE>Tuesday, December 20, 2016</DATE>
      <CNTNTS><AGCY>Not a document</AGCY></CNTNTS>
      <RULES><RULE><PREAMB><PRTPAGE P="92978"/><AGENCY TYPE="S">DHS</AGENCY><CFR>19 CFR Part 165</CFR>
      <DEPDOC>[USCBP-2016-0053]</DEPDOC><RIN>RIN 1515-AE10</RIN><SUBJECT>Evasion <E T="04">of</E> Duties</SUBJECT>
      <EFFDATE><HD SOURCE="HED">DATES:</HD><P>Effective January 19, 2017.</P></EFFDATE></PREAMB>
      <SUPLINF><HD SOURCE="HD1">I. Background</HD><P>Mixed<E T="03">words</E>run, H<E T="52">2</E>O.</P>
      <GPOTABLE><BOXHD><CHED H="1">A</CHED><CHED H="1">B</CHED></BOXHD><ROW><ENT>1</ENT><ENT>2</ENT></ROW></GPOTABLE>
      <FTNT><P><SU>1</SU>Note.</P></FTNT></SUPLINF>
      <FRDOC>[FR Doc. 2016–29719 Filed 12–19–16; 8:45 am]</FRDOC></RULE></RULES>
      <NOTICES><NOTICE><PREAMB><SUBJECT>N</SUBJECT></PREAMB><FRDOC>[FR Doc. 2016-1 Filed 12-19-16</FRDOC></NOTICE></NOTICES>
      </FEDREG>
      """
    let documents = Reading.outcome(text).documents
    #expect(documents.map(\.kind) == [.regulation, .notice])
    let rule = try #require(documents.first)
    #expect(rule.title == "Evasion of Duties")
    #expect(rule.source == "Federal Register")
    #expect(rule.sourceID == "2016-29719")
    #expect(rule.issued == CalendarDate("2016-12-20"))
    #expect(rule.effective == CalendarDate("2017-01-19"))
    #expect(rule.values(of: "rin") == ["1515-AE10"])
    #expect(rule.values(of: "cfr") == ["19 CFR Part 165"])
    #expect(rule.values(of: "docket") == ["USCBP-2016-0053"])
    #expect(rule.values(of: "citation") == ["81 FR 92978"])
    #expect(rule.body.contains(Block(.paragraph, "Mixed words run, H2O.")))
    #expect(rule.body.contains(Block(.tableRow, "A\tB")))
    #expect(rule.body.contains(Block(.tableRow, "1\t2")))
    #expect(rule.body.contains(Block(.footnote, "1 Note.")))
    #expect(rule.body.contains(Block(.heading(level: 2), "I. Background")))
  }

  @Test(arguments: ["§ 165.11", "165.11"])
  func anElectronicCFRGivesItsSections(number: String) throws {
    let text = """
      <DIV1 N="19" TYPE="TITLE"><HEAD>Title 19—Customs Duties</HEAD><DIV5 N="165" TYPE="PART">
      <HEAD>PART 165—EVASION</HEAD><AUTH><HED>Authority:</HED><PSPACE>x</PSPACE></AUTH>
      <DIV6 N="B" TYPE="SUBPART"><HEAD>Subpart B—Initiation</HEAD>
      <DIV8 N="\(number)" TYPE="SECTION"><HEAD>§ 165.11   Filing of allegations.</HEAD><P>(a) <I>Who.</I> Any.</P>
      <CITA TYPE="N">[81 FR 56482]</CITA></DIV8></DIV6>
      <DIV9 N="Appendix A" TYPE="APPENDIX"><HEAD>Appendix A to Part 165—Forms</HEAD><P>x</P></DIV9></DIV5></DIV1>
      """
    let documents = Reading.outcome(text).documents
    #expect(
      documents.map(\.sourceID) == ["19 CFR 165.11", "19 CFR Part 165, Appendix A to Part 165"])
    let section = try #require(documents.first)
    #expect(section.title == "§ 165.11 Filing of allegations.")
    #expect(section.kind == .regulation)
    #expect(section.values(of: "part") == ["PART 165—EVASION"])
    #expect(section.values(of: "subpart") == ["Subpart B—Initiation"])
    #expect(section.body.map(\.text) == ["(a) Who. Any.", "[81 FR 56482]"])
  }

  @Test func aCodeInUSLMGivesItsSections() throws {
    let text = """
      <uscDoc xmlns="http://xml.house.gov/schemas/uslm/1.0" identifier="/us/usc/t19" xml:lang="en">
      <meta><docNumber>19</docNumber></meta><main><title identifier="/us/usc/t19"><num value="19">Title 19—</num>
      <heading>CUSTOMS DUTIES</heading><chapter><num value="4">CHAPTER 4—</num><heading>TARIFF ACT</heading>
      <section identifier="/us/usc/t19/s1304"><num value="1304">§ 1304.</num><heading> Marking of imported articles</heading>
      <subsection><num value="a">(a)</num><heading> Marking</heading><content><p>Every article shall be marked.</p></content></subsection>
      </section></chapter></title></main></uscDoc>
      """
    let document = try only(text).document
    #expect(document.sourceID == "19 USC 1304")
    #expect(document.source == "United States Code")
    #expect(document.title == "§ 1304. Marking of imported articles")
    #expect(document.values(of: "chapter") == ["CHAPTER 4— TARIFF ACT"])
    #expect(document.body.map(\.text).first?.hasPrefix("(a) Marking") == true)
  }

  @Test func aHeadquartersLetterIsReadByItsHeadings() throws {
    let text = """
      HQ H241622

      August 7, 2014

      CLA-2 OT:RR:CTF:TCM H241622 ERB

      CATEGORY: Classification

      TARIFF NO.: 8471.30.0100; 8542.31.00

      Port Director

      RE: Protest and application for further review;
      tablet computers

      Dear Port Director:

      This is our decision.

      FACTS:

      The goods are
      tablets.

      LAW AND ANALYSIS:

      GRI 1.

      HOLDING: They are classified.
      """
    let received = try only(text)
    let document = received.document
    #expect(received.format == "ruling")
    #expect(document.kind == .ruling)
    #expect(document.sourceID == "H241622")
    #expect(document.issued == CalendarDate("2014-08-07"))
    #expect(document.title == "Protest and application for further review; tablet computers")
    #expect(document.values(of: "tariff") == ["8471.30.0100", "8542.31.00"])
    #expect(document.values(of: "category") == ["Classification"])
    #expect(document.body.contains(Block(.heading(level: 1), "LAW AND ANALYSIS")))
    #expect(document.body.contains(Block(.paragraph, "The goods are tablets.")))
    #expect(document.body.suffix(2).map(\.text) == ["HOLDING", "They are classified."])
  }

  @Test func aNewYorkLetterIsReadByItsShortForm() throws {
    let text = """
      N301234

      November 15, 2018

      CLA-2-85:OT:RR:NC:N2:220

      CATEGORY: Classification

      TARIFF NO.: 8544.42.9090

      RE:  The tariff classification of a cable from China

      Dear Ms. Smith:

      In your letter dated October 22, 2018 you requested a ruling.
      """
    let document = try only(text).document
    #expect(document.sourceID == "N301234")
    #expect(document.issued == CalendarDate("2018-11-15"))
    #expect(document.values(of: "country") == ["China"])
    #expect(document.values(of: "collection") == ["NY"])
  }

  @Test(arguments: [
    ("NY N301234", "N301234"), ("HQ 085252", "HQ 085252"), ("hq h298167", "H298167"),
    ("HQ546273", "HQ 546273"), ("NY K81234", "K81234"),
  ])
  func rulingNumbersHaveOneSpelling(written: String, normal: String) {
    #expect(RulingNumber.normal(of: written) == normal)
  }

  @Test func rulingsInJSONTellTheirStatus() throws {
    let text = """
      {"rulings": [
        {"rulingNumber": "N301234", "subject": "A cable", "rulingDate": "2018-11-15T00:00:00", "collection": "ny",
         "categories": "Classification", "tariffs": ["8544.42.9090"], "text": "RE: x\\r\\n\\r\\nFACTS:\\r\\nA.",
         "revokedBy": [], "operationallyRevoked": false},
        {"ruling_number": "085252", "text": "x", "collection": "HQ", "revokedBy": ["H123456"]},
        {"rulingNumber": "N1234567", "text": "x", "modifiedBy": ["HQ 966666"]},
        {"rulingNumber": "N301235", "text": "x", "operationallyRevoked": true}]}
      """
    let documents = Reading.outcome(text).documents
    #expect(documents.map(\.status.status) == [.inForce, .revoked, .modified, .revoked])
    #expect(documents.map(\.sourceID).prefix(2) == ["N301234", "HQ 085252"])
    #expect(documents[0].title == "A cable")
    #expect(documents[0].issued == CalendarDate("2018-11-15"))
    #expect(documents[1].status.basis == "H123456")
  }

  @Test func ourOwnJSONIsReadInFull() throws {
    let text = """
      {"id": "CSMS-60011750", "title": "T", "kind": "guidance", "label": "industry", "owner": null,
       "status": "in-force", "status_since": "2024-03-01", "source": "CSMS", "issued": "2024-03-01",
       "effective": null, "language": "en", "sectors": ["ele"],
       "attributes": {"port": ["Laredo, TX", "Otay Mesa"], "importer": "ACME"}, "usc_title": 19,
       "body": "One\\n\\n- two", "sections": [{"heading": "FACTS", "paragraphs": ["three"]}]}
      """
    let document = try only(text).document
    #expect(document.sourceID == "CSMS-60011750")
    #expect(document.label == .industry)
    #expect(document.status.since == CalendarDate("2024-03-01"))
    #expect(document.values(of: "port") == ["Laredo, TX", "Otay Mesa"])
    #expect(document.values(of: "usc-title") == ["19"])
    #expect(
      document.body == [
        Block(.paragraph, "One"), Block(.listItem, "two"), Block(.heading(level: 1), "FACTS"),
        Block(.paragraph, "three"),
      ])
  }

  @Test(arguments: ["", "---\n"]) func aTextWithAHeadIsRead(fence: String) throws {
    let text = """
      \(fence)Title: Hello
      Id: X-1
      kind: guidance
      Sector: ele, aft
      Port: Laredo, TX
      \(fence)
      # One
      First
      line

      > Quoted
      > more
      1. Step
      | a | b |
      |---|---|
      | 1 | 2 |
      """
    let document = try only(text).document
    #expect(document.title == "Hello")
    #expect(document.sourceID == "X-1")
    #expect(document.kind == .guidance)
    #expect(document.declaredSectors == [.ele, .aft])
    #expect(document.values(of: "port") == ["Laredo, TX"])
    #expect(
      document.body == [
        Block(.heading(level: 1), "One"), Block(.paragraph, "First line"),
        Block(.quotation, "Quoted more"), Block(.listItem, "1. Step"), Block(.tableRow, "a\tb"),
        Block(.tableRow, "1\t2"),
      ])
  }

  @Test func withoutALabelADocumentIsOfficial() throws {
    let document = try only("# Plain\n\nNote: this is no head.", IngestDefaults()).document
    #expect(document.label == .official)
    #expect(document.title == "Plain")
    #expect(document.sourceID == "file")
  }

  @Test func feedsAreReadThroughTheirMappings() throws {
    let mappings = try ["rss", "atom", "niem-exchange", "wco-declaration"].map(Reading.mapping)
    let defaults = IngestDefaults(label: .public, mappings: mappings)
    let rss = """
      <rss version="2.0"><channel><title>Feed</title><item><title>A</title><guid>g1</guid>
      <pubDate>Tue, 03 Jun 2008 11:05:30 GMT</pubDate><description>&lt;p&gt;One&lt;/p&gt; two &amp;amp; three</description></item>
      <item><title>B</title><link>l2</link><description>x</description></item></channel></rss>
      """
    let items = Reading.outcome(rss, defaults: defaults).documents
    #expect(items.map(\.title) == ["A", "B"])
    #expect(items.map(\.sourceID) == ["g1", "l2"])
    #expect(items[0].issued == CalendarDate("2008-06-03"))
    #expect(items[0].body.map(\.text) == ["One", "two & three"])
    let atom = """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><title>E</title><id>i</id>
      <updated>2024-05-06T00:00:00Z</updated><link href="h"/><summary>s</summary></entry></feed>
      """
    let entry = try #require(Reading.outcome(atom, defaults: defaults).documents.first)
    #expect(entry.sourceID == "i")
    #expect(entry.values(of: "link") == ["h"])
    guard case .unknownRoot("feed", _, _) = Reading.outcome(atom).refusal else {
      Issue.record("a feed was read without a mapping")
      return
    }
  }

  @Test(arguments: [
    #"{"name":"x"}"#, #"{"name":"x","roots":["a"],"colour":1}"#,
    #"{"name":"x","roots":["a"],"fields":{"titel":"t"}}"#,
    #"{"name":"x","roots":["a"],"fields":{"title":"a//"}}"#,
    #"{"name":"x","roots":["a"],"fields":{"title":"@a/b"}}"#,
    #"{"name":"x","roots":["a"],"constants":{"kind":"memo"}}"#,
    #"{"name":"x","roots":["a"],"blocks":[{"as":"poem","path":"."}]}"#, "[]",
  ])
  func aWrongMappingIsRefused(json: String) {
    #expect(throws: IngestError.self) { try XMLMapping(json: Array(json.utf8)) }
  }
}
