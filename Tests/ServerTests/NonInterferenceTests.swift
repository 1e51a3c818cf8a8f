import Foundation
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import kb_server

/// A reader's answers are those of an installation in which what is hidden from them was never filed.
@Suite struct NonInterferenceTests {
  static let words = [
    "steel", "chips", "laredo", "dumping", "duty", "origin", "honey", "textile", "pullover",
    "engine", "valve", "origin", "marking", "evasion", "transshipment", "penang", "acme", "ruling",
    "classification", "heading", "antidumping", "circumvention", "importer", "broker", "entry",
  ]
  static let identifiers = [
    "8542.31.00", "8471.30.0100", "7208.10", "6110.20", "NY N301234", "HQ H298167", "A-570-910",
    "19 CFR 134.1", "19 U.S.C. 1304", "89 FR 1234", "C-570-979", "8481.80", "NY N309999",
  ]
  /// A word for each compartment that stands nowhere else. Stemming leaves them as they are.
  static let canaries = Dictionary(
    uniqueKeysWithValues: zip(
      Compartment.all,
      [
        "zanzorb", "qoxlart", "vexnorp", "jyxtolb", "wukdram", "xeltorv", "ykdrast", "ujvonk",
        "kwizbrunt", "bzorgant", "gnuvlart", "fjordext", "lhompard",
      ]))
  /// Stands in submissions and modules that are hidden: in no file but the store.
  static let unindexed = "pflugzont"
  static let allCanaries = canaries.values.sorted() + [unindexed]

  /// A text long enough to have copies.
  static let form = (0..<80).map { words[$0 * 7 % words.count] }.joined(separator: " ")

  private static func text(_ random: inout SplitMix64, _ words: [String]) -> String {
    (0..<Int.random(in: 8...40, using: &random)).map { _ in
      Bool.random(using: &random) && Bool.random(using: &random)
        ? identifiers.randomElement(using: &random) ?? ""
        : words.randomElement(using: &random) ?? ""
    }.joined(separator: " ") + "."
  }

  private static func fill(
    _ place: Installation, _ random: inout SplitMix64, count: Int, words: [String],
    compartments: [Compartment], withCanaries: Bool
  ) throws -> [(id: String, compartment: Compartment)] {
    var filed: [(String, Compartment)] = []
    for number in 0..<count {
      guard let lies = compartments.randomElement(using: &random) else { break }
      var owner: String?
      if case .enforcement(let sector) = lies { owner = sector.rawValue }
      // Some of them act on rulings, so that the standing of others may follow.
      let start =
        number % 7 == 0
        ? "This letter revokes \(identifiers[4 + number % 2]) effective immediately. " : ""
      let title =
        (number % 5 == 0 ? "Ruling \(identifiers[4]) " : "")
        + text(&random, words).prefix(40)
      let canary = withCanaries ? " " + (canaries[lies] ?? "") : ""
      // Some have the same text as others, of which some are hidden and not a word else.
      let isCopy = number % 6 == 1
      let id = try place.post(
        isCopy ? "Steel form" : canary + title,
        isCopy ? form : start + text(&random, words) + canary,
        label: lies.label.rawValue, owner: owner)
      filed.append((id, lies))
    }
    return filed
  }

  struct Reader: Sendable, CustomTestStringConvertible {
    let name: String
    let role: Role
    var centers: Set<Sector> = []
    var isCleared = false

    var testDescription: String { name }
  }

  static let readers = [
    Reader(name: "anonymous", role: .anonymous), Reader(name: "partner", role: .partner),
    Reader(name: "trainer", role: .trainer), Reader(name: "administrator", role: .administrator),
    Reader(name: "auditor", role: .auditor),
    Reader(name: "officer without clearance", role: .officer),
    Reader(name: "officer of another Center", role: .officer, centers: [.ele], isCleared: true),
    Reader(name: "officer of a Center, not cleared", role: .officer, centers: [.ele]),
  ]

  private static func submission(
    _ place: Installation, _ title: String, hts: String, center: Sector, by token: String?,
    label: String = "industry", isDraft: Bool = false
  ) throws -> String {
    let body = #"""
      {"kind":"inquiry","title":"\#(title)","hts":["\#(hts)"],"center":"\#(center.rawValue)",
       "label":"\#(label)","draft":\#(isDraft),"what_happened":"\#(title) at Laredo, \#(hts)."}
      """#
    let filed = place.ask(.post, "/v1/submissions", token: token, body: body)
    #expect(filed.status == 201, "\(filed.text)")
    return String(try #require(filed.header("Location")?.split(separator: "/").last))
  }

  /// What the exchange and the teaching hold in either installation. The ruling that the lesson rests on is
  /// acted upon by what is hidden alone.
  private struct Shared {
    var submissions: [String] = []
    var modules: [String] = []
    var ruling = ""

    init(_ place: Installation, reader: String?, _ role: Role) throws {
      try place.workspace.deliverAlerts()
      ruling = try place.post(
        "Chips", "Chips on reels need no mark.", label: "public",
        [
          "id": "N307777", "kind": "ruling", "source": "CBP Rulings", "issued": "2010-01-01",
          "status": "in-force",
        ])
      modules = [try place.module("chips", on: ruling)]
      try NonInterferenceTests.party(place, "ACME Electronics, Inc.", "public")
      try NonInterferenceTests.party(place, "Quiet Holding AG", "public")
      let ann = try place.token("ann", .partner)
      _ = try place.token("zed", .partner)
      _ = try place.token("stranger", .officer, centers: [.mach])
      submissions = [
        try submission(place, "Chips differ", hts: "8542.31", center: .ele, by: ann)
      ]
      let known = try #require(SubmissionID(submissions[0]))
      _ = try place.workspace.attachFile(
        named: "a.jpg", SampleFiles.jpeg(naming: "somebody"), to: known, as: .localOperator,
        holding: nil)
      _ = try place.workspace.move(
        known, .accept, reason: "", outcome: nil, expecting: nil, as: .localOperator)
      guard let reader else { return }
      if role == .partner || role == .officer {
        submissions.append(
          try submission(place, "Chips of mine", hts: "8542.31", center: .ele, by: reader))
      }
      // An auditor leaves nothing anywhere.
      guard role != .auditor else { return }
      for (path, body) in [
        ("/v1/alerts", #"{"name":"Chips","q":"chips"}"#),
        ("/v1/modules/chips/completions", #"{"q":"a mark"}"#),
        ("/v1/modules/chips/feedback", #"{"block":"l1-b1","verdict":"clear"}"#),
      ] {
        let answer = place.ask(.post, path, token: reader, body: body)
        #expect((200..<300).contains(answer.status), "\(path): \(answer.text)")
      }
    }
  }

  /// A document that names a party.
  private static func party(
    _ place: Installation, _ name: String, _ label: String, _ text: String = "Chips."
  ) throws {
    let document = #"""
      {"title":"Report","label":"\#(label)","owner":"mach","attributes":{"importer":"\#(name)"},"body":"\#(text)"}
      """#
    _ = try place.workspace.receive(
      Array(document.utf8), defaults: ReceiveDefaults(), once: nil, as: .localOperator)
  }

  /// What is said of names that all may read, by who may read more, and of names that few may read.
  private static func sayOfParties(_ place: Installation) throws {
    try party(place, "Shell Nine Ltd", "enforcement", "Secret steel.")
    try party(place, "ACME Electronics GmbH", "enforcement", "Secret valves.")
    let workspace = place.workspace
    _ = try workspace.mergeParties(
      "ACME Electronics", "Shell Nine", reason: unindexed, as: .localOperator)
    _ = try workspace.mergeParties(
      "ACME Electronics", "Quiet Holding", reason: unindexed,
      within: .enforcement(owner: .mach), as: .localOperator)
    _ = try workspace.splitParty(
      "ACME Electronics GmbH", reason: unindexed, as: .localOperator)
  }

  /// What the people of a Center that is no reader's share among themselves, with three versions each.
  private static func shareSearches(_ place: Installation) throws {
    let stranger = try place.workspace.addToken(
      for: "stranger", scope: .full, expires: nil, as: .localOperator
    ).secret
    for name in ["Chips", "x", unindexed] {
      let made = place.ask(
        .post, "/v1/saved-searches", token: stranger,
        body: #"{"name":"\#(name)","text":"chips \#(unindexed)","center":"mach"}"#)
      #expect(made.status == 201)
      for word in ["steel", "honey"] {
        let changed = place.ask(
          .put, made.header("Location") ?? "", token: stranger,
          body: #"{"name":"\#(name)","text":"chips \#(word) OR \#(unindexed)","center":"mach"}"#,
          headers: ["if-match": "*"])
        #expect(changed.status == 200, "\(changed.text)")
      }
    }
  }

  /// Submissions and modules that a reader may know nothing of; what they are called.
  private static func hide(
    _ place: Installation, behind shared: Shared, from reader: Principal
  ) throws -> (submissions: [String], modules: [String], document: String) {
    let zed = try place.workspace.addToken(
      for: "zed", scope: .full, expires: nil, as: .localOperator
    ).secret
    _ = place.ask(.post, "/v1/alerts", token: zed, body: #"{"name":"x","q":"chips"}"#)
    try shareSearches(place)
    try sayOfParties(place)
    let own = reader.role == .officer && reader.centers.contains(.ele)
    let isCleared = reader.enforcementClearance.contains(.ele)
    let title = "Chips \(unindexed)"
    var submissions = [
      try submission(place, title, hts: "8481.80", center: .mach, by: zed),
      try submission(
        place, title, hts: "8542.31", center: isCleared ? .mach : .ele, by: zed,
        label: "enforcement"),
      try submission(
        place, title, hts: "8481.80", center: .mach, by: nil, label: "enforcement"),
      try submission(place, title, hts: "8542.31", center: .ele, by: zed, isDraft: true),
    ]
    if !own {
      submissions.append(
        try submission(place, title, hts: "8542.31", center: .ele, by: zed))
    }
    for id in submissions {
      let known = try #require(SubmissionID(id))
      #expect(try place.workspace.submission(known, as: reader, holding: nil) == nil)
    }
    // What is not hidden is linked to what is, and released to where the reader may not look.
    let open = try #require(SubmissionID(shared.submissions[0]))
    for id in submissions.prefix(2) {
      _ = try place.workspace.link(
        open, to: try #require(SubmissionID(id)), .corroborates, isOff: false, as: .localOperator)
    }
    var restricted = Publication(label: .enforcement)
    restricted.owner = .mach
    restricted.title = "Chips \(canaries[.enforcement(owner: .mach)] ?? "")"
    restricted.files = [AttachmentRelease(attachment: 1, as: .copy)]
    let document = try place.workspace.publish(
      open, as: restricted, expecting: nil, by: .localOperator
    ).document.description
    var modules: [String] = []
    if !AccessPolicy.mayTeach(reader) {
      modules.append(
        try place.module("hidden-draft", title: unindexed, on: nil, isPublished: false))
    }
    for label in [HandlingLabel.industry, .official]
    where !AccessPolicy.mayRead(labelled: label, reader) {
      modules.append(
        try place.module(
          "hidden-\(label.rawValue)", title: "Chips \(unindexed)", label: label, on: nil))
    }
    for name in modules { #expect(try place.workspace.module(name, as: reader) == nil) }
    return (submissions, modules, document)
  }

  /// All that a stream hands out.
  private static func rows(_ response: Response) throws -> [UInt8] {
    let stream = try #require(response.stream)
    var bytes: [UInt8] = []
    while let piece = try stream.next() { bytes += piece }
    return bytes
  }

  /// Every page and list of the exchange and the teaching, and what they hold by name.
  private static func targets(submissions: [String], modules: [String]) -> [String] {
    var targets = [
      "/v1/submissions", "/v1/submissions?queue=true", "/v1/submissions?breached=true",
      "/v1/submissions?kind=inquiry&limit=2", "/submissions", "/triage", "/v1/metrics/centers",
      "/v1/broker-tasks", "/v1/receipts/keys", "/submit", "/v1/alerts", "/alerts",
      "/v1/saved-searches", "/v1/saved-searches?center=mach", "/searches",
      "/v1/saved-searches/sea_01ARZ3NDEKTSV4RRFFQ69G5FAV",
      "/searches/sea_01ARZ3NDEKTSV4RRFFQ69G5FAV",
      "/v1/feed", "/v1/feed?q=chips", "/v1/feed?q=\(unindexed)", "/v1/feed?q=hts:8542",
      "/v1/modules", "/v1/modules?state=published", "/v1/modules?state=draft", "/learn",
      "/v1/teaching-tasks", "/v1/completions", "/learning", "/v1/search?q=\(unindexed)",
      "/", "/centers", "/centers/ele", "/centers/bm", "/parties/acme", "/parties/ACME Electronics",
      "/dashboard", "/teach", "/feed?q=chips&label.public=1", "/feed?q=steel&format=json",
      "/?q=steel&kind=ruling&year.1999=1", "/?q=\(unindexed)&sector.ele=1", "/?q=chips&explain=1",
      "/?q=chips&port.Laredo=1", "/?q=steel form", "/?q=steel&copies=all", "/hts/8542",
      "/v1/search?q=steel%20form", "/v1/search?q=steel&limit=2", "/v1/search?q=form&copies=all",
      "/parties/Quiet Holding",
      "/v1/parties?name=ACME%20Electronics", "/v1/parties?name=Quiet%20Holding",
      "/v1/parties?name=Shell%20Nine", "/v1/search?q=party:%22ACME%20Electronics%22",
      "/v1/search?q=party:%22Quiet%20Holding%20AG%22", "/v1/search?q=party:acme&sector=none",
      "/v1/search?q=sector:none&facet=sector",
    ]
    for id in submissions + ["sub_01ARZ3NDEKTSV4RRFFQ69G5FAV"] {
      for part in ["", "/notes", "/similar", "/attachments/1"] {
        targets.append("/v1/submissions/\(id)\(part)")
      }
      targets += ["/submissions/\(id)", "/triage/\(id)"]
    }
    for id in modules + ["absent", "mod_01ARZ3NDEKTSV4RRFFQ69G5FAV"] {
      for part in [
        "", "/versions", "/difference?from=1&to=1", "/questions", "/statistics", "/proposals",
        "/export?format=html", "/export?format=gift", "/export?format=source",
      ] { targets.append("/v1/modules/\(id)\(part)") }
      for part in ["", "/1", "/questions"] { targets.append("/learn/\(id)\(part)") }
      targets.append("/teach/\(id)")
    }
    return targets
  }

  @Test("not a byte of an answer tells of what is hidden", arguments: readers)
  func everyAnswerIsTheSame(reader: Reader) throws {
    let seed = UInt64(reader.name.utf8.count) &* 977
    var random = SplitMix64(seed: seed)
    let directory = try TemporaryDirectory()
    let pathX = directory.path + "/x"
    let plain = try Installation(pathX)
    let all: [Compartment] = [
      .public, .public, .industry, .official, .enforcement(owner: .ele), .enforcement(owner: .mach),
    ]
    let token =
      reader.role == .anonymous
      ? nil
      : try plain.token(
        "reader", reader.role, centers: reader.centers, cleared: reader.isCleared)
    if token == nil { _ = try plain.token("somebody", .administrator) }
    let shared = try Shared(plain, reader: token, reader.role)
    let filed = try Self.fill(
      plain, &random, count: 60, words: Self.words, compartments: all, withCanaries: false)
    try plain.workspace.deliverAlerts()
    try plain.workspace.workOutBrokerTasks()
    try plain.workspace.maintainIndex()

    // The same again, and what the reader may not know.
    let pathY = directory.path + "/y"
    try plain.workspace.store.checkpoint()
    try FileManager.default.createDirectory(atPath: pathY, withIntermediateDirectories: true)
    for name in ["kb.sqlite", "audit.key", "audit.end", "store.lock"] {
      try FileManager.default.copyItem(atPath: pathX + "/" + name, toPath: pathY + "/" + name)
    }
    let secret = try Installation(pathY)
    let account = try secret.workspace.account("reader", as: .localOperator)
    let principal = token == nil ? .anonymous : try #require(account?.principal)
    let hiddenPlaces = Compartment.all.filter { !AccessPolicy.mayRead($0, principal) }
    let hidden = try Self.fill(
      secret, &random, count: 60, words: Self.words,
      compartments: hiddenPlaces, withCanaries: true)
    for place in hiddenPlaces {
      var owner: String?
      if case .enforcement(let sector) = place { owner = sector.rawValue }
      _ = try secret.post(
        "Revocation", "NY N307777 is hereby revoked. \(Self.canaries[place] ?? "")",
        label: place.label.rawValue, owner: owner,
        ["kind": "ruling", "source": "CBP Rulings", "issued": "2020-01-01"])
    }
    let (submissions, modules, released) = try Self.hide(secret, behind: shared, from: principal)
    for (index, entry) in hidden.enumerated() where index % 9 == 0 {
      guard let id = DocumentID(entry.id) else { continue }
      _ = try secret.workspace.delete(id, expecting: nil, as: .localOperator)
    }
    try secret.workspace.deliverAlerts()
    // A cleared officer is told by a broker's task of what others work on, by intent.
    if !reader.isCleared { try secret.workspace.workOutBrokerTasks() }
    try secret.workspace.maintainIndex()

    var asked = 0
    var statuses: [Int: Int] = [:]
    var cursors: [String] = []
    var said: Set<String> = []
    let targets = Self.targets(
      submissions: shared.submissions + submissions, modules: shared.modules + modules)
    let ids = [shared.ruling, released] + filed.map(\.id) + hidden.map(\.id)
    let documents = ["", "/citations", "/versions", "/text", "/similar"].map {
      "/v1/documents/\(shared.ruling)\($0)"
    }
    let pages = ["?find=chips", "?find=8542.31&hit=2", "/versions", "/difference?from=1&to=1"].map {
      "/d/\(shared.ruling)\($0)"
    }
    let files = [released, "doc_01ARZ3NDEKTSV4RRFFQ69G5FAV", shared.ruling].flatMap { id in
      ["/v1/documents/\(id)", "/v1/documents/\(id)/files/1", "/d/\(id)"]
    }
    var requests = (targets + documents + pages + files).map { Asked(target: $0) }
    for _ in 0..<700 {
      let request =
        requests.isEmpty ? Self.request(&random, ids, targets, cursors) : requests.removeFirst()
      let left = plain.ask(
        request.method, request.target, token: token, body: request.body, headers: request.headers)
      let right = secret.ask(
        request.method, request.target, token: token, body: request.body, headers: request.headers)
      asked += 1
      statuses[left.status, default: 0] += 1
      #expect(
        Self.shape(left) == Self.shape(right),
        "seed \(seed): \(request.method.rawValue) \(request.target) \(request.body)")
      said.formUnion(
        Self.allCanaries.filter { request.target.contains($0) || request.body.contains($0) })
      // What was searched for in vain is proposed as a topic: the reader's own words.
      let showsGaps = request.target == "/teach" || request.target.hasPrefix("/v1/knowledge-gaps")
      let others = Self.allCanaries.filter {
        !request.target.contains($0) && !request.body.contains($0)
          && !(showsGaps && said.contains($0))
      }
      for word in others { #expect(!right.text.contains(word), "\(request.target)") }
      if let next = left.text.firstMatch(of: /"next":"([^"]+)"/) {
        cursors = Array((cursors + [Self.base(request.target) + "&cursor=\(next.1)"]).suffix(10))
      }
    }
    #expect(requests.isEmpty)
    for target in [
      "/export?q=", "/v1/export?q=chips&format=csv", "/export?q=steel&label.public=1",
      "/export?q=&format=xlsx", "/v1/export?q=form&format=citations",
    ] {
      let (left, right) = (
        plain.ask(.get, target, token: token), secret.ask(.get, target, token: token)
      )
      #expect(left.headers == right.headers, "\(target)")
      #expect(try Self.rows(left) == Self.rows(right), "\(target)")
    }
    #expect(asked == 700 && (statuses[200] ?? 0) > 300 && (statuses[404] ?? 0) > 20, "\(statuses)")

    // What a reader writes is numbered as if nothing were hidden.
    if token != nil, reader.role != .auditor {
      let body = #"{"name":"More","q":"chips laredo"}"#
      let (left, right) = (
        plain.ask(.post, "/v1/alerts", token: token, body: body),
        secret.ask(.post, "/v1/alerts", token: token, body: body)
      )
      #expect(left.status == 201)
      func untimed(_ text: String) -> String {
        text.replacing(/"since":"[^"]+"/, with: "").replacing(/sea_[0-9A-Z]{26}/, with: "")
      }
      #expect(untimed(left.text) == untimed(right.text))
    }
    if reader.role == .officer {
      for number in 0..<5 {
        let body = #"{"title":"Note \#(number)","label":"official","body":"Of 8542.31."}"#
        let key = ["idempotency-key": "k\(number)"]
        let left = plain.ask(.post, "/v1/documents", token: token, body: body, headers: key)
        let right = secret.ask(.post, "/v1/documents", token: token, body: body, headers: key)
        #expect(left.status == 201)
        #expect(
          left.text.replacing(/doc_[0-9A-Z]{26}/, with: "doc")
            == right.text.replacing(/doc_[0-9A-Z]{26}/, with: "doc"))
      }
    }
    try Self.checkCanaries(pathY, Set(hiddenPlaces))
  }

  private struct Asked {
    var method = HTTPServer.Method.get
    var target: String
    var body = ""
    var headers: [String: String] = [:]
  }

  private static func request(
    _ random: inout SplitMix64, _ ids: [String], _ targets: [String], _ cursors: [String]
  ) -> Asked {
    func pick(_ values: [String]) -> String { values.randomElement(using: &random) ?? "" }
    let word = pick(words + words + allCanaries)
    let number = pick(identifiers)
    let id = pick(ids + ["doc_01ARZ3NDEKTSV4RRFFQ69G5FAV"])
    let prefix = String(word.prefix(Int.random(in: 1...4, using: &random)))
    func encoded(_ text: String) -> String { text.percentEncoded }
    let text = pick([
      word, "\(word) \(pick(words))", "\"\(word) \(pick(words))\"", "\(prefix)*", "\(word)~",
      "-\(word) \(pick(words))", number, "\(word) OR \(pick(allCanaries))", "hts:8542",
      "ruling:N301234",
      "\(word) NEAR/5 \(pick(words))", "label:enforcement", "nofield:\(word)", "status:revoked", "",
      String(word.dropLast()) + "x",
    ])
    let facets = "facet=sector,kind,status,label,year,hts"
    switch Int.random(in: 0..<21, using: &random) {
    case 0...4:
      let extra = pick([
        "", "&explain=true", "&\(facets)", "&explain=true&\(facets)", "&sort=newest",
        "&sort=oldest",
        "&label=official", "&sector=ele", "&feedback=true", "&hts=85",
      ])
      return Asked(
        target: "/v1/search?q=\(encoded(text))&limit=\(pick(["2", "10", "100"]))\(extra)")
    case 5:
      return Asked(target: cursors.randomElement(using: &random) ?? "/v1/search?q=steel&limit=3")
    case 6, 7: return Asked(target: "/v1/suggest?q=\(encoded(prefix))")
    case 8: return Asked(target: "/v1/documents/\(id)")
    case 9: return Asked(target: "/v1/documents/\(id)/similar?limit=20")
    case 10: return Asked(target: "/v1/documents/\(id)/citations?depth=\(pick(["1", "2"]))")
    case 11: return Asked(target: "/v1/documents/\(id)/\(pick(["text", "versions", "files/1"]))")
    case 12:
      return Asked(
        method: .post, target: "/v1/lookup\(pick(["", "?format=csv"]))",
        body:
          "\(number)\n\(word)\n\(pick(allCanaries))\n\(pick(identifiers))\nACME\nACME Electronics GmbH\nQuiet Holding\n"
      )
    case 13:
      return Asked(method: .post, target: "/v1/citations", body: "See \(number) and \(word).")
    case 14: return Asked(target: "/?q=\(encoded(text))")
    case 15: return Asked(target: "/d/\(id)")
    case 16: return Asked(target: "/hts/\(pick(["8542", "8471.30", "72", "9903"]))")
    case 17:
      return Asked(
        target: Bool.random(using: &random) ? pick(targets) : "/v1/feed?q=\(encoded(text))")
    case 19: return Asked(method: .post, target: "/v1/tag", body: "\(word) of \(number)")
    case 18:
      return Asked(
        method: pick(["a", "b"]) == "a" ? .delete : .put,
        target: "/v1/documents/doc_01ARZ3NDEKTSV4RRFFQ69G5FAV/status",
        body: #"{"status":"revoked"}"#,
        headers: ["if-match": "*"])
    default:
      return Asked(target: pick(["/v1/me", "/v1/accounts", "/readyz", "/v1/sectors", "/v1/x"]))
    }
  }

  private static func base(_ target: String) -> String {
    target.split(separator: "&").filter { !$0.hasPrefix("cursor=") }.joined(separator: "&")
  }

  /// Everything of an answer that a reader sees, but how long it took.
  private static func shape(_ response: Response) -> String {
    let headers = response.headers.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
    // Who asked for the accounts has read the record; its times are the same.
    return "\(response.status)\n\(response.contentType)\n\(headers)\n"
      + response.text.replacing(/"took_ms":[0-9.e-]+/, with: "")
      .replacing(/in [0-9.]+ ms/, with: "")
  }

  /// Restricted words lie in the store and in the segments of their own compartments, and nowhere else.
  private static func checkCanaries(_ path: String, _ hidden: Set<Compartment>) throws {
    let manifest = try String(contentsOfFile: path + "/index/MANIFEST", encoding: .utf8)
    var compartments: [String: String] = [:]
    for line in manifest.split(separator: "\n") where line.hasPrefix("segment ") {
      let words = line.split(separator: " ").map(String.init)
      compartments[words[2].split(separator: "/").last.map(String.init) ?? ""] = words[1]
    }
    var found: Set<Compartment> = []
    let walker = FileManager.default.enumerator(atPath: path)
    while let name = walker?.nextObject() as? String {
      guard let data = FileManager.default.contents(atPath: path + "/" + name),
        !name.hasPrefix("kb.sqlite")
      else { continue }
      let file = name.split(separator: "/").last.map(String.init) ?? name
      // Without its first letter: a term that begins as the one before it is kept shortened.
      func holds(_ word: String) -> Bool { data.range(of: Data(word.dropFirst().utf8)) != nil }
      for (compartment, word) in canaries where holds(word) {
        #expect(compartments[file] == compartment.name, "\(word) in \(name)")
        found.insert(compartment)
      }
      #expect(!holds(unindexed), "\(unindexed) in \(name)")
    }
    #expect(found == hidden, "each word is found where it belongs")
  }
}
