import Foundation
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import kb_server

@Suite struct SearchPageTests {
  @Test func everyFacetIsCheckBoxesAndAChosenOneStays() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    try place.post("Steel plates", "Hot-rolled steel of heading 7208.", label: "public")
    try place.post("Steel notes", "Cold-rolled steel of heading 7209.", label: "official")
    let all = place.ask(.get, "/?q=steel").text
    for name in ["kind.other", "status.unknown", "label.public", "label.official"] {
      #expect(all.contains("type=\"checkbox\" form=\"search\" name=\"\(name)\" value=\"1\">"))
    }
    #expect(all.contains("<h2>2 found</h2>") && all.contains("<title>steel: 2 found ·"))
    let chosen = place.ask(.get, "/?q=steel&label.official=1").text
    #expect(chosen.contains("name=\"label.official\" value=\"1\" checked>"))
    #expect(chosen.contains("<h2>1 found</h2>") && chosen.contains("Handling: official"))
    // What fits nothing can still be taken away.
    let none = place.ask(.get, "/?q=steel&year.1999=1&port.Laredo%2C%20TX=1").text
    #expect(none.contains("name=\"year.1999\" value=\"1\" checked>"))
    #expect(none.contains("Port: Laredo, TX"))
  }

  @Test func nothingFoundLeadsToWhatAWeakerQuestionFinds() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    try place.post("Steel plates", "Hot-rolled steel.", label: "public")
    let page = place.ask(.get, "/?q=steel&kind=ruling&label.public=1").text
    #expect(page.contains("Without the kind ruling</a>: 1 found"))
    #expect(page.contains("Without all filters</a>: 1 found"))
    #expect(!page.contains("Without the label public"))
    #expect(page.contains("/submit/inquiry?title=steel"))
    #expect(
      place.ask(.get, "/submit/inquiry?title=steel%22%3Eplates").text
        .contains("value=\"steel&quot;&gt;plates\""))
  }

  @Test func hiddenDocumentsShowInNoLadder() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    try place.post("Steel plates", "Hot-rolled steel.", label: "official")
    let token = try place.token("pat", .partner)
    let page = place.ask(.get, "/?q=steel&kind=ruling", token: token).text
    #expect(page.contains("0 found") && !page.contains("Without"))
  }

  @Test func nothingThatComesFromOutsideIsMarkup() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    let evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"
    let id = try place.post("Steel " + evil, "Steel " + evil, label: "public")
    let query = ("steel " + evil).percentEncoded
    for target in [
      "/?q=\(query)", "/?q=\(query)&explain=1", "/?q=\(query)&from=\(query)",
      "/?q=x&year.\(query)=1",
      "/d/\(id)?find=\(query)", "/d/\(id)/versions", "/d/\(id)/difference?from=1&to=1",
    ] {
      let page = place.ask(.get, target)
      #expect(!page.text.contains("<script>") && !page.text.contains("<img"), "\(target)")
      #expect(page.text.contains("&lt;script&gt;") || page.status != 200, "\(target)")
    }
  }

  @Test func pagesKeepTheirPolicy() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    let id = try place.post("Steel", "Steel of 7208.", label: "public")
    for target in ["/", "/?q=steel", "/d/\(id)?find=steel", "/hts/7208", "/learn", "/sign-in"] {
      let page = place.ask(.get, target)
      let policy = page.header("Content-Security-Policy") ?? ""
      // Else a browser says `Origin: null` of the page's own forms, and they are refused.
      #expect(page.header("Referrer-Policy") == "same-origin", "\(target)")
      #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
      for inline in [" style=\"", " onclick=", "<style", "javascript:", "http://", "https://"] {
        #expect(!page.text.contains(inline), "\(target): \(inline)")
      }
      #expect(page.text.split(separator: "<h1").count == 2, "\(target)")
      #expect(page.text.contains("<a class=\"skip\" href=\"#main\">"))
    }
  }

  @Test func assetsMayBeKeptForEverUnderTheirAddress() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    for asset in [Assets.stylesheet, Assets.script, Assets.icon] {
      let answer = place.ask(.get, asset.address)
      #expect(answer.status == 200 && answer.body == asset.bytes)
      #expect(answer.header("Cache-Control")?.contains("immutable") == true)
      #expect(place.ask(.get, "/").text.contains(asset.address))
    }
  }
}

@Suite struct ExportTests {
  private func rows(_ response: Response) throws -> String {
    let stream = try #require(response.stream)
    var bytes: [UInt8] = []
    while let piece = try stream.next() { bytes += piece }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func allIsThereOnceWithStatusAndLabel() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    var ids: Set<String> = []
    for number in 0..<450 {
      ids.insert(
        try place.post("Plate \(number)", "Steel.", label: number % 3 == 0 ? "official" : "public"))
    }
    let lines = try rows(place.ask(.get, "/v1/export?q=steel")).split(separator: "\n")
    let found = lines.compactMap { line in
      line.firstRange(of: "doc_").map { String(line[$0.lowerBound...].prefix(30)) }
    }
    #expect(lines.count == 450 && Set(found) == ids)
    #expect(
      lines.allSatisfy { $0.contains("\"label\":\"") && $0.contains("\"status\":\"unknown\"") })
    let token = try place.token("pat", .partner)
    let partner = place.ask(.get, "/v1/export?q=steel&format=csv", token: token)
    #expect(partner.header("X-Handling-Label") == "public")
    #expect(partner.header("X-Total-Count") == "300")
    let table = try rows(partner).split(separator: "\r\n")
    #expect(table.count == 301 && table[0].hasPrefix("id,version,title,kind,label,status"))
    #expect(table.dropFirst().allSatisfy { $0.contains(",public,") })
    let audit = try place.workspace.audit(
      before: nil, subject: "csv", limit: 10, as: .localOperator)
    #expect(audit.first?.action == "exported" && audit.first?.author == "pat")
    #expect(audit.first?.detail == "300 documents up to public")
  }

  @Test func noCellIsAFormulaAndNothingIsStillATable() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    try place.post("=HYPERLINK(\"x\"), \"quoted\"", "Steel.", label: "public")
    let table = try rows(place.ask(.get, "/v1/export?q=steel&format=csv"))
    #expect(table.contains(",\"'=HYPERLINK(\"\"x\"\"), \"\"quoted\"\"\","))
    #expect(
      try rows(place.ask(.get, "/v1/export?q=copper&format=csv")).hasSuffix(
        "source_id,file_label\r\n"))
    #expect(try rows(place.ask(.get, "/v1/export?q=copper")) == "")
    #expect(place.ask(.get, "/v1/export?q=x&format=pdf").status == 400)
    #expect(place.ask(.get, "/v1/export?q=nofield:x").status == 400)
  }

  @Test func aHitSaysInWhichSectionItsPassageStands() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    let filler = String(repeating: "Nothing of note. ", count: 60)
    let filed = place.ask(
      .post, "/v1/documents?label=public",
      body:
        "# Handbook\n\n## Part one\n\n\(filler)\n\n### Old\n\n\(filler)\n\n## Part two\n\n### Origin\n\nSteel is melted.",
      headers: ["content-type": "text/markdown"])
    #expect(filed.status == 201, "\(filed.text)")
    let answer = place.ask(.get, "/v1/search?q=melted")
    #expect(answer.text.contains(#""Part two","Origin"]"#), "\(answer.text)")
    let number = try #require(answer.text.firstMatch(of: /"paragraph":(\d+)/)?.1)
    let page = place.ask(.get, "/?q=melted").text
    #expect(page.contains("Part two › Origin › <a href="))
    #expect(page.contains("p=\(number)#p\(number)\">paragraph \(number)"))
  }

  @Test func aSearchWithItsBoxesBecomesAnAlert() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    let token = try place.token("kim", .officer)
    let form = "name=Chips&q=steel+OR+iron&kind.ruling=1&year.2019=1&year.2020=1&sector.ele=1"
    #expect(place.ask(.post, "/alerts", token: token, body: form).status == 303)
    let page = place.ask(.get, "/alerts", token: token).text
    let question = "(steel OR iron) sector:ele kind:ruling (issued:2019..2019 OR issued:2020..2020)"
    #expect(page.contains(escaped(Address.of("/", ["q": question]))))
    // And it asks what the boxes asked.
    let text = place.ask(.get, Address.of("/", ["q": question])).text
    #expect(text.contains("0 found") && !text.contains("class=\"problem\""))
  }
}

@Suite struct DocumentPageTests {
  @Test func aLongDocumentComesInPartsThatMakeItWhole() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    let body = (1...3000).map { "Paragraph \($0) speaks of steel and <more> of it, at length." }
    let id = try place.post("Long", body.joined(separator: "\n\n"), label: "public")
    var next = 1
    var seen: [Int] = []
    while next <= 3000 {
      let page = place.ask(.get, "/d/\(id)?p=\(next)&find=steel").text
      #expect(page.utf8.count < 100_000, "\(page.utf8.count)")
      let numbers = page.matches(of: /<p id="p(\d+)">/).compactMap { Int($0.output.1) }
      #expect(numbers.contains(next))
      seen += numbers
      next = (numbers.last ?? 3000) + 1
    }
    #expect(seen == Array(1...3000))
    let plain = place.ask(.get, "/d/\(id)?p=1500").text
    #expect(plain.utf8.count < 100_000 && plain.contains("id=\"p1500\""))
  }

  @Test func hitsInsideAreCountedMarkedAndLinked() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    let id = try place.post(
      "Chips", "Chips of 8542.31 at Laredo.\n\nA chip, and 8542.3100 too.\n\nNothing.",
      label: "public")
    let page = place.ask(.get, "/d/\(id)?find=chips&hit=2").text
    #expect(page.contains("Hit <span data-hit>2</span> of 2"))
    #expect(page.contains("<mark id=\"hit-1\">Chips</mark>"))
    #expect(page.contains("<mark id=\"hit-2\" class=\"current\">chip</mark>"))
    #expect(page.contains("<a href=\"/hts/8542.31\">8542.31</a>"))
    let number = place.ask(.get, "/d/\(id)?find=8542.31").text
    #expect(number.contains("of 2</p>"))
    #expect(number.contains("<a href=\"/hts/8542.31\"><mark id=\"hit-1\" class=\"current\">"))
    #expect(place.ask(.get, "/d/\(id)?find=copper").text.contains("Not in the text."))
    #expect(place.ask(.get, "/d/\(id)?find=nofield:x").text.contains("role=\"alert\""))
    #expect(place.ask(.get, "/d/\(id)?find=chips&hit=999").status == 200)
  }

  @Test func aPageOfManyHitsOrNumbersStaysSmall() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    for text in [
      String(repeating: "steel ", count: 30_000), String(repeating: "7208.10 ", count: 30_000),
      (0..<9_000).map { "S \($0)" }.joined(separator: "\n\n"),
    ] {
      let id = try place.post("Many", text, label: "public")
      let page = place.ask(.get, "/d/\(id)?find=steel&hit=200")
      #expect(page.status == 200 && page.body.count < 100_000, "\(page.body.count)")
    }
  }

  @Test func whatWasRemovedIsGoneForThoseWhoCouldReadItAlone() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    let token = try place.token("pat", .partner)
    let officer = try place.token("olivia", .officer)
    for (label, status) in [("public", 410), ("official", 404)] {
      let id = try place.post("Rule", "Chips need a mark.", label: label)
      _ = try place.workspace.delete(
        try #require(DocumentID(id)), expecting: nil, as: .localOperator)
      for target in ["/d/\(id)", "/v1/documents/\(id)", "/v1/documents/\(id)/text"] {
        #expect(place.ask(.get, target, token: token).status == status, "\(label) \(target)")
        #expect(place.ask(.get, target, token: officer).status == 410)
      }
    }
    #expect(place.ask(.get, "/d/doc_01ARZ3NDEKTSV4RRFFQ69G5FAV", token: officer).status == 404)
  }

  @Test func versionsAreComparedWordByWord() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    let id = try place.post("Rule", "Chips need no mark.\n\nReels too.", label: "public")
    let changed = place.ask(
      .put, "/v1/documents/\(id)",
      body:
        "{\"title\":\"Rule\",\"label\":\"public\",\"body\":\"Chips need a mark.\\n\\nReels too.\"}",
      headers: ["if-match": "*"])
    #expect(changed.status == 200)
    let page = place.ask(.get, "/d/\(id)/difference?from=1&to=2").text
    #expect(page.contains("Chips need <del>no</del><ins>a</ins> mark."))
    #expect(page.contains("1 paragraph differ"))
    let list = place.ask(.get, "/d/\(id)/versions").text
    #expect(list.contains("against version 1"))
    let old = place.ask(.get, "/d/\(id)@1").text
    #expect(old.contains("You read version 1.") && old.contains("need no mark"))
    #expect(place.ask(.get, "/d/\(id)/difference?from=1&to=9").status == 404)
    let token = try place.token("pat", .partner)
    let secret = try place.post("Secret", "Nobody.", label: "official")
    for target in ["/d/\(secret)", "/d/\(secret)/versions", "/d/\(secret)/difference"] {
      #expect(place.ask(.get, target, token: token).status == 404)
    }
  }
}

@Suite struct FeedTests {
  @Test func aFeedIsAnsweredOnceAndThenOnlyWhenItHasChanged() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    let id = try place.post("Steel & <plates>", "Hot-rolled steel of 7208.", label: "public")
    try place.post("Steel secret", "Steel.", label: "official")
    let token = try place.token("pat", .partner)
    for (target, type) in [
      ("/v1/feed?q=steel", "application/atom+xml"),
      ("/feed?q=steel&label.public=1", "application/atom+xml"),
      ("/v1/feed?q=steel&format=json", "application/feed+json"),
    ] {
      let feed = place.ask(.get, target, token: token)
      #expect(feed.status == 200 && feed.contentType.hasPrefix(type), "\(target)")
      #expect(feed.text.contains(id) && !feed.text.contains("secret"))
      #expect(
        feed.text.contains(type.hasSuffix("xml") ? "Steel &amp; &lt;plates&gt;" : "Steel & <"))
      let tag = try #require(feed.header("ETag"))
      let again = place.ask(.get, target, token: token, headers: ["if-none-match": tag])
      #expect(again.status == 304 && again.body.isEmpty)
      _ = try place.post("Steel \(target)", "Steel.", label: "public")
      #expect(
        place.ask(.get, target, token: token, headers: ["if-none-match": tag]).status == 200)
    }
  }
}

@Suite struct CenterAndPartyPageTests {
  private static let report = """
    {"title":"Held at Laredo","label":"industry","kind":"stakeholder-report","issued":"2012-01-17",
     "attributes":{"importer":"ACME Electronics, Inc.","port":"Laredo, TX (2304)"},
     "body":"Figures.\\n\\n| Port | Entries | Held |\\n|---|---|---|\\n| Laredo 2304 | 48 | 43 |\\n| Seattle, WA | 31 | 0 |"}
    """

  @Test func everyCenterHasItsPage() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    try place.post("Chips", "Integrated circuits of 8542.31.", label: "public")
    let index = place.ask(.get, "/centers").text
    for sector in Sector.allCases {
      #expect(index.contains("/centers/\(sector.rawValue)\""))
      let page = place.ask(.get, "/centers/\(sector.rawValue)")
      #expect(page.status == 200 && page.text.contains("What it covers today"))
    }
    #expect(place.ask(.get, "/centers/ele").text.contains(">Chips</a>"))
    // Other names of a Center lead there too; what is none is nowhere.
    #expect(place.ask(.get, "/centers/CEE007").text.contains("<h1>Electronics</h1>"))
    #expect(place.ask(.get, "/centers/nowhere").status == 404)
    let token = try place.token("pat", .partner)
    #expect(!place.ask(.get, "/centers/ele", token: token).text.contains("Open clocks"))
    #expect(place.ask(.get, "/dashboard", token: token).status == 403)
  }

  @Test func aPartyShowsItsPortsSideBySideAsTheReaderMaySee() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    for text in [
      Self.report,
      Self.report.replacing("\"industry\"", with: "\"official\"")
        .replacing("Held at Laredo", with: "Secret at Laredo").replacing("48", with: "777"),
      Self.report.replacing("ACME Electronics, Inc.", with: "Acme Electronix Trading LLC"),
    ] {
      _ = try place.workspace.receive(
        Array(text.utf8), defaults: ReceiveDefaults(), once: nil, as: .localOperator)
    }
    for name in ["ACME%20Electronics%2C%20Inc.", "acme%20electronics"] {
      let page = place.ask(.get, "/parties/" + (name.removingPercents ?? "")).text
      #expect(page.contains("<h1>ACME Electronics, Inc.</h1>") && page.contains("2 documents"))
    }
    let page = place.ask(.get, "/parties/acme electronics").text
    // The port is one under both of its spellings.
    #expect(
      page.contains("<th scope=\"row\">Laredo, TX</th>") && !page.contains("row\">Laredo</th>"))
    #expect(page.contains("Entries: 777") && page.contains("Held: 43"))
    let token = try place.token("pat", .partner)
    let partner = place.ask(.get, "/parties/acme electronics", token: token).text
    #expect(partner.contains("1 document ") && partner.contains("Entries: 48"))
    #expect(!partner.contains("777") && !partner.contains("Secret"))
    // What was sent in about it shows to those who sent it and to the Center, and to nobody else.
    let filed = place.ask(
      .post, "/v1/submissions", token: token,
      body:
        #"{"kind":"issue","title":"Held again","importer":"ACME Electronics","hts":["8542.31"],"what_happened":"Held."}"#
    )
    #expect(filed.status == 201, "\(filed.text)")
    let officer = try place.token("olivia", .officer, centers: [.ele])
    let other = try place.token("rob", .partner)
    func says(_ token: String) -> Bool {
      place.ask(.get, "/parties/acme electronics", token: token).text.contains("Held again")
    }
    #expect(says(token) && says(officer) && !says(other))
    #expect(
      place.ask(.get, "/parties/acme electronics?as_of=2011-12-31", token: token).status == 404)
    #expect(place.ask(.get, "/parties/nobody at all").status == 404)
  }
}

extension String {
  fileprivate var removingPercents: String? {
    replacing("%20", with: " ").replacing("%2C", with: ",")
  }
}

@Suite struct AdministrationPageTests {
  @Test func theFirstHourOfAnAdministrator() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    #expect(place.ask(.get, "/admin").text.contains("There are no accounts yet"))
    func make(_ form: String, token: String? = nil) -> Response {
      place.ask(.post, "/admin/accounts", token: token, body: "act=add&" + form)
    }
    #expect(make("name=kim&role=officer&password=long+enough").status == 422)
    #expect(make("name=boss&role=administrator").text.contains("needs a password"))
    #expect(make("name=boss&role=administrator&password=short").text.contains("at least 8"))
    #expect(try !place.workspace.hasAccounts())
    #expect(
      make("name=boss&role=administrator&password=long+enough").text.contains("Sign in with it"))
    // From now on nobody is anybody without signing in.
    #expect(place.ask(.get, "/admin").status == 401)
    let token = try place.workspace.addToken(
      for: "boss", scope: .full, expires: nil, as: .localOperator
    ).secret
    #expect(make("name=kim&role=officer&center.ele=1&cleared=1", token: token).status == 200)
    #expect(
      make("name=kim&role=officer", token: token).text.contains("there is an account named kim"))
    let kim = try #require(try place.workspace.account("kim", as: .localOperator))
    #expect(kim.centers == [.ele] && kim.clearance == [.ele])
    let changed = place.ask(
      .post, "/admin/accounts", token: token,
      body: "act=change&account=kim&mail=kim%40example.gov&work=1&center.bm=1&clearing=1")
    #expect(changed.status == 200, "\(changed.text)")
    let after = try #require(try place.workspace.account("kim", as: .localOperator))
    #expect(after.centers == [.bm] && after.clearance == [] && after.mail == "kim@example.gov")
    let made = place.ask(
      .post, "/admin/accounts", token: token, body: "act=token&account=kim&scope=read")
    let secret = try #require(made.text.firstMatch(of: /<code id="token">([^<]+)</)?.output.1)
    #expect(place.ask(.get, "/triage", token: String(secret)).status == 200)
    #expect(made.header("Cache-Control") == nil || made.header("Cache-Control") == "no-store")
    #expect(
      place.ask(.post, "/admin/accounts", token: token, body: "act=disable&account=kim").status
        == 200)
    #expect(place.ask(.get, "/triage", token: String(secret)).status == 401)
    let record = place.ask(.get, "/admin/audit?verify=1", token: token).text
    #expect(record.contains("are as they were written") && record.contains("boss"))
    #expect(place.ask(.get, "/admin/quarantine", token: token).status == 200)
  }

  @Test func whatCouldNotBeReadIsNamedOnlyToThePersonAtTheMachine() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    let file = directory.path + "/secret-raid.xml"
    #expect(FileManager.default.createFile(atPath: file, contents: Data("<a>".utf8)))
    _ = try place.workspace.ingest(
      [file], defaults: ReceiveDefaults(), jobs: 1, isDryRun: false, as: .localOperator
    ) { _, _ in true }
    #expect(place.ask(.get, "/admin/quarantine").text.contains("secret-raid"))
    let token = try place.token("boss", .administrator)
    let page = place.ask(.get, "/admin/quarantine", token: token).text
    #expect(page.contains("not shown") && !page.contains("secret-raid"))
  }
}

@Suite struct HelpPageTests {
  @Test func everyExampleIsUnderstood() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    let page = place.ask(.get, "/help").text
    for example in HelpHandlers.examples.flatMap(\.lines) {
      let address = Address.of("/", ["q": example.query])
      #expect(page.contains(escaped(address)))
      let answer = place.ask(.get, address)
      #expect(answer.status == 200 && !answer.text.contains("role=\"alert\""), "\(example.query)")
    }
  }

  @Test func everyCodeHasAPageWithCauseAndFix() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    #expect(Set(ProblemEntry.all.map(\.code)).count == ProblemEntry.all.count)
    for entry in ProblemEntry.all {
      let page = place.ask(.get, "/problems/\(entry.code)")
      #expect(page.status == 200 && !entry.cause.isEmpty && !entry.remedy.isEmpty, "\(entry.code)")
    }
    let problem = place.ask(.get, "/v1/documents/doc_1")
    #expect(problem.text.contains("\"type\":\"/problems/not_found\""))
    #expect(Refusal.busy.response.text.contains("\"type\":\"/problems/busy\""))
  }

  @Test func aPersonInABrowserReadsAPageAndAProgramReadsData() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    _ = try place.token("kim", .officer)
    let browser = ["accept": "text/html,*/*;q=0.8"]
    let page = place.ask(.get, "/triage", headers: browser)
    #expect(page.status == 401 && page.contentType.hasPrefix("text/html"))
    #expect(page.text.contains("href=\"/sign-in?next=%2Ftriage\""))
    #expect(place.ask(.get, "/triage").contentType.hasPrefix("application/problem+json"))
    #expect(
      place.ask(.get, "/v1/accounts", headers: browser).contentType.hasPrefix(
        "application/problem+json"))
    #expect(place.ask(.get, "/nowhere", headers: browser).status == 404)
  }

  @Test func signingInLeadsBackToAPageOfOursAlone() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    _ = try place.token("kim", .officer, password: "correct horse")
    func lead(_ next: String) -> String? {
      place.ask(
        .post, "/sign-in",
        body: "name=kim&password=correct+horse&next=" + next.percentEncoded
      ).header("Location")
    }
    #expect(lead("/triage") == "/triage")
    for next in ["//evil.example", "https://evil.example", "/\\evil", "", "/a\r\nb"] {
      #expect(lead(next) == "/")
    }
  }
}
