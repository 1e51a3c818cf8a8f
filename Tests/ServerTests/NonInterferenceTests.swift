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
  static let canaries = ["zanzibarium", "qoxlity", "vermillonex", "obscurant"]

  private static func text(_ random: inout SplitMix64, _ words: [String]) -> String {
    (0..<Int.random(in: 8...40, using: &random)).map { _ in
      Bool.random(using: &random) && Bool.random(using: &random)
        ? identifiers.randomElement(using: &random) ?? ""
        : words.randomElement(using: &random) ?? ""
    }.joined(separator: " ") + "."
  }

  private static func fill(
    _ place: Installation, _ random: inout SplitMix64, count: Int, words: [String],
    compartments: [Compartment]
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
      filed.append(
        (
          try place.post(
            title, start + text(&random, words), label: lies.label.rawValue, owner: owner), lies
        ))
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
    Reader(name: "officer without clearance", role: .officer),
    Reader(name: "officer of another Center", role: .officer, centers: [.ele], isCleared: true),
  ]

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
    let filed = try Self.fill(
      plain, &random, count: 60, words: Self.words, compartments: all)
    let token =
      reader.role == .anonymous
      ? nil
      : try plain.token(
        "reader", reader.role, centers: reader.centers, cleared: reader.isCleared)
    if token == nil { _ = try plain.token("somebody", .administrator) }
    try plain.workspace.maintainIndex()

    // The same again, and what the reader may not know.
    let pathY = directory.path + "/y"
    try plain.workspace.store.checkpoint()
    try FileManager.default.createDirectory(atPath: pathY, withIntermediateDirectories: true)
    for name in ["kb.sqlite", "audit.key", "audit.end", "store.lock"] {
      try FileManager.default.copyItem(atPath: pathX + "/" + name, toPath: pathY + "/" + name)
    }
    let secret = try Installation(pathY)
    let principal = Principal(
      name: "reader", role: reader.role,
      enforcementClearance: reader.isCleared ? reader.centers : [])
    let hiddenPlaces = Compartment.all.filter { !AccessPolicy.mayRead($0, principal) }
    let hidden = try Self.fill(
      secret, &random, count: 60, words: Self.words + Self.canaries, compartments: hiddenPlaces)
    for (index, entry) in hidden.enumerated() where index % 9 == 0 {
      guard let id = DocumentID(entry.id) else { continue }
      _ = try secret.workspace.delete(id, expecting: nil, as: .localOperator)
    }
    try secret.workspace.maintainIndex()

    var asked = 0
    var statuses: [Int: Int] = [:]
    var cursors: [String] = []
    for _ in 0..<700 {
      let request = Self.request(&random, filed.map(\.id) + hidden.map(\.id), cursors)
      let left = plain.ask(
        request.method, request.target, token: token, body: request.body, headers: request.headers)
      let right = secret.ask(
        request.method, request.target, token: token, body: request.body, headers: request.headers)
      asked += 1
      statuses[left.status, default: 0] += 1
      #expect(
        Self.shape(left) == Self.shape(right),
        "seed \(seed): \(request.method.rawValue) \(request.target) \(request.body)")
      let others = Self.canaries.filter {
        !request.target.contains($0) && !request.body.contains($0)
      }
      for word in others { #expect(!right.text.contains(word), "\(request.target)") }
      if let next = left.text.firstMatch(of: /"next":"([^"]+)"/) {
        cursors = Array((cursors + [Self.base(request.target) + "&cursor=\(next.1)"]).suffix(10))
      }
    }
    #expect(asked == 700 && (statuses[200] ?? 0) > 300 && (statuses[404] ?? 0) > 20, "\(statuses)")

    // What a reader writes is numbered as if nothing were hidden.
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
    try Self.checkCanaries(pathY)
  }

  private struct Asked {
    var method = HTTPServer.Method.get
    var target: String
    var body = ""
    var headers: [String: String] = [:]
  }

  private static func request(
    _ random: inout SplitMix64, _ ids: [String], _ cursors: [String]
  ) -> Asked {
    func pick(_ values: [String]) -> String { values.randomElement(using: &random) ?? "" }
    let word = pick(words + words + canaries)
    let number = pick(identifiers)
    let id = pick(ids + ["doc_01ARZ3NDEKTSV4RRFFQ69G5FAV"])
    let prefix = String(word.prefix(Int.random(in: 1...4, using: &random)))
    func encoded(_ text: String) -> String { SearchHandlers.encoded(text) }
    let text = pick([
      word, "\(word) \(pick(words))", "\"\(word) \(pick(words))\"", "\(prefix)*", "\(word)~",
      "-\(word) \(pick(words))", number, "\(word) OR \(pick(canaries))", "hts:8542",
      "ruling:N301234",
      "\(word) NEAR/5 \(pick(words))", "label:enforcement", "nofield:\(word)", "status:revoked", "",
      String(word.dropLast()) + "x",
    ])
    let facets = "facet=sector,kind,status,label,year,hts"
    switch Int.random(in: 0..<20, using: &random) {
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
    case 11: return Asked(target: "/v1/documents/\(id)/\(pick(["text", "versions"]))")
    case 12:
      return Asked(
        method: .post, target: "/v1/lookup\(pick(["", "?format=csv"]))",
        body: "\(number)\n\(word)\n\(pick(canaries))\n\(pick(identifiers))\nACME\n")
    case 13:
      return Asked(method: .post, target: "/v1/citations", body: "See \(number) and \(word).")
    case 14: return Asked(target: "/?q=\(encoded(text))")
    case 15: return Asked(target: "/d/\(id)")
    case 16: return Asked(target: "/hts/\(pick(["8542", "8471.30", "72", "9903"]))")
    case 17: return Asked(method: .post, target: "/v1/tag", body: "\(word) of \(number)")
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
  private static func checkCanaries(_ path: String) throws {
    let manifest = try String(contentsOfFile: path + "/index/MANIFEST", encoding: .utf8)
    var compartments: [String: String] = [:]
    for line in manifest.split(separator: "\n") where line.hasPrefix("segment ") {
      let words = line.split(separator: " ").map(String.init)
      compartments[words[2].split(separator: "/").last.map(String.init) ?? ""] = words[1]
    }
    let walker = FileManager.default.enumerator(atPath: path)
    while let name = walker?.nextObject() as? String {
      guard let data = FileManager.default.contents(atPath: path + "/" + name),
        !name.hasPrefix("kb.sqlite")
      else { continue }
      let file = name.split(separator: "/").last.map(String.init) ?? name
      for word in canaries where data.range(of: Data(word.utf8)) != nil {
        #expect(compartments[file] != nil && compartments[file] != "public", "\(word) in \(name)")
      }
    }
  }
}
