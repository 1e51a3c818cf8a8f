import Courseware
import KnowledgeModel
import TestSupport
import Testing

/// Documents in a dictionary.
struct Shelf: CitedDocuments {
  var documents: [String: [CitedDocument]]

  func document(named name: String, version: Int?) throws -> CitedDocument? {
    let versions = documents[name] ?? []
    return version.map { wanted in versions.first { $0.version == wanted } } ?? versions.last
  }

  static func document(
    _ paragraphs: [String], version: Int = 1, label: Compartment = .public,
    status: DocumentStatus = .inForce
  ) -> CitedDocument {
    var random = SplitMix64(seed: 7)
    return CitedDocument(
      id: DocumentID(at: Timestamp(millisecondsSinceEpoch: 0), using: &random), version: version,
      name: "N1", title: "A ruling", compartment: label, status: StatusAssertion(status),
      paragraphs: paragraphs)
  }
}

@Suite struct BuildTests {
  private let text = [
    "The chips were diffused in Taiwan.",
    "Chips packed on reels need not be marked one by one when the reel names the country.",
    "Each importer asks the Center.",
  ]

  private func build(
    _ body: String, _ documents: [String: [CitedDocument]], release: Bool = false
  ) throws -> BuiltModule {
    let source = Samples.head + "# L\n\n" + body + "\n"
    let module = try ModuleParser.parse(Array(source.utf8), file: "m.md")
    let day = try #require(CalendarDate("2026-11-26"))
    return try ModuleBuilder.build(
      module, file: "m.md", from: Shelf(documents: documents),
      for: release ? .release(on: day) : .preview)
  }

  private func faults(
    _ body: String, _ documents: [String: [CitedDocument]], release: Bool = false
  ) throws -> [SourceFault] {
    do {
      _ = try build(body, documents, release: release)
      return []
    } catch let error as SourceFaults {
      return error.all
    }
  }

  @Test func aCitedPassageIsFoundByTextWhenTheDocumentWasLaidOutAnew() throws {
    let old = Shelf.document(text)
    let new = Shelf.document(
      ["A new first paragraph.", "Joined: " + text[0], text[1], text[2]], version: 2)
    let built = try build("{{cite N1@1#p2}}", ["N1": [old, new]])
    let passage = try #require(built.passages["l1-b1"])
    #expect(passage.paragraph == 3 && passage.state == .moved && passage.text == text[1])
    #expect(built.pins.first?.version == 2)
  }

  @Test(
    "each state follows from what the document has become",
    arguments: [
      ("as it was", PinState.current), ("moved", .moved), ("cut in two", .moved),
      ("punctuation only", .current), ("changed", .textChanged), ("longer", .textChanged),
      ("modified", .textChanged), ("proposed", .proposedChange), ("revoked", .revoked),
      ("expired", .revoked), ("official now", .notVisible), ("gone", .unreachable),
    ])
  func states(change: String, state: PinState) throws {
    let pin = try #require(
      try build("{{cite N1#p2}}", ["N1": [Shelf.document(text)]]).pins.first)
    var now: CitedDocument? = Shelf.document(text, version: 2)
    switch change {
    case "moved": now?.paragraphs.insert("New.", at: 0)
    case "cut in two":
      now?.paragraphs = [
        "New.", "Newer.", "Chips packed on reels need not be",
        "marked one by one when the reel names the country.",
      ]
    case "punctuation only": now?.paragraphs[1] = text[1].uppercased() + "!"
    case "changed": now?.paragraphs[1] = text[1].replacing("need not", with: "must")
    case "longer": now?.paragraphs[1] = text[1] + " This ends in 2030."
    case "modified": now?.status = StatusAssertion(.modified)
    case "proposed": now?.status = StatusAssertion(.proposedChange)
    case "revoked": now?.status = StatusAssertion(.revoked)
    case "expired": now?.status = StatusAssertion(.expired)
    case "official now": now?.compartment = .official
    case "gone": now = nil
    default: break
    }
    let judged = pin.judged(by: now)
    #expect(judged.state == state, "\(judged)")
    #expect(judged.paragraph == (state == .moved ? 3 : 2), "\(judged)")
  }

  @Test(
    "a citation that does not hold fails with its line",
    arguments: [
      ("{{cite X#p1}}", SourceFault.Code.unresolved), ("{{cite N1#p9}}", .unresolved),
      ("{{cite N1@7#p1}}", .unresolved), ("{{cite OFF#p1}}", .hidden),
      ("{{cite OLD#p1}}", .ended), ("{{cite N1#p1 as revoked}}", .ended),
      ("{{cite N1#p1}}\n> Each importer asks", .moved),
      ("{{cite N1#p1}}\n> words that nobody wrote", .changed),
      ("{{cite N2@1#p1}}", .changed),
      ("::: question q short\nprompt: x\nanswer: y\nauthority: X#p1\n:::", .unresolved),
    ])
  func brokenCitations(body: String, code: SourceFault.Code) throws {
    let shelf = [
      "N1": [Shelf.document(text)], "OFF": [Shelf.document(text, label: .official)],
      "OLD": [Shelf.document(text, status: .superseded)],
      "N2": [Shelf.document(["one thing"]), Shelf.document(["another thing"], version: 2)],
    ]
    let found = try faults(body, shelf)
    #expect(found.map(\.code) == [code])
    #expect(found.first?.line == 11 && found.first?.file == "m.md")
  }

  @Test func aWiderLabelAboveTheBlockMendsWhatIsHidden() throws {
    let shelf = ["OFF": [Shelf.document(text, label: .official)]]
    #expect(try faults("{official}\n{{cite OFF#p1}}", shelf) == [])
    let enforcement = ["OFF": [Shelf.document(text, label: .enforcement(owner: .ele))]]
    #expect(try faults("{official}\n{{cite OFF#p1}}", enforcement).map(\.code) == [.hidden])
  }

  @Test func draftsAreShownToTheirAuthorAndNeverReleased() throws {
    #expect(try faults("{draft}\nText", [:]) == [])
    #expect(try faults("{draft}\nText", [:], release: true).map(\.code) == [.draft])
  }

  @Test func headingsInOrderAndLinksWithNames() throws {
    #expect(try faults("## A\n\n#### B", [:]).map(\.code) == [.heading])
    #expect(try faults("See [here](https://x.example/)", [:]).map(\.code) == [.text])
    #expect(try faults("## A\n\n### B\n\n## C", [:]) == [])
  }

  @Test func aMisMarkedBlockIsFoundByItsWords() throws {
    let secret =
      "the selectivity criterion at Laredo names the manufacturer country and heading 8542"
    let good = "{official}\n" + secret + "\n\nChips need a mark of origin."
    let built = try build(good, [:])
    let scan = SeparationScan(of: built, in: .partner)
    #expect(scan.faults(file: "m.md") == [])
    let bad = try build(
      "{official}\nNote: " + secret + "\n\nSome text.\n\nAs said, " + secret + ".", [:])
    let found = SeparationScan(of: bad, in: .partner).faults(file: "m.md")
    #expect(found.map(\.code) == [.separation] && found.first?.line == 16)
    #expect(SeparationScan(of: bad, in: .officer).faults(file: "m.md") == [])
    let parted = try build(
      "{official}\nNote: " + secret
        + "\n\nSome say the selectivity criterion at Laredo\n\nnames the manufacturer country and more.",
      [:])
    #expect(
      SeparationScan(of: parted, in: .partner).faults(file: "m.md").map(\.code) == [.separation])
    var owned = built.module
    owned.head.owner = secret
    let signed = BuiltModule(saved: owned, [])
    #expect(
      SeparationScan(of: signed, in: .partner).faults(file: "m.md").map(\.code) == [.separation])
    let other = try build(secret, [:])
    #expect(
      SeparationScan(of: other, in: .partner).hit(holding: "x " + secret.uppercased())?.line == 11)
  }

  @Test func wordsThatReadersMayReadElsewhereAreNoSecret() throws {
    let law = "every article of foreign origin imported into the United States shall be marked"
    let body = "{{cite LAW#p1}}\n\n" + law + "\n"
    let built = try build(body, ["LAW": [Shelf.document([law])]])
    #expect(SeparationScan(of: built, in: .partner).hit(holding: "Internal note: " + law) == nil)
  }

  @Test("no text leaves an element or an attribute", arguments: 0..<200)
  func escaping(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    // Pieces from which links, emphasis and code come about, and what would break out of them.
    let alphabet = [
      "<", ">", "&", "\"", "'", "*", "**", "`", "[", "]", "(", ")", " ", "a", "bj", "s:/", "\\",
      "={}",
      "[a](https://e.example/", ")", "javascript:", "*a*", "**b**", "`c`", "](http://x.example/\"",
    ]
    let text = (0..<40).map { _ in alphabet.randomElement(using: &random) ?? "a" }.joined()
    let escaped = Inline.escaped(text)
    #expect(!escaped.contains { "<>\"'".contains($0) })
    // Of the marks' own elements only these can come out, well formed.
    var html = Inline.html(text)
    for tag in ["<em>", "</em>", "<strong>", "</strong>", "<code>", "</code>", "</a>"] {
      html = html.replacing(tag, with: "")
    }
    html = html.replacing(/<a href="https?:\/\/[^"<>' ]*">/, with: "")
    #expect(!html.contains("<") && !html.contains(">"), "\(seed): \(html)")
    #expect(
      Inline.html("[x](https://e.example/) **b** `c`").contains(
        "<a href=\"https://e.example/\">x</a> <strong>b</strong> <code>c</code>"))
    #expect(!Inline.html("[x](javascript:alert(1))").contains("href"))
    #expect(Inline.html("[x](https://e.example/?a=1&b=\"2\")").contains("href") == false)
  }
}
