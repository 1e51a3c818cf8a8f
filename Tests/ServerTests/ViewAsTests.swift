import Foundation
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import kb_server

/// An officer who looks through another reader's eyes is shown what that reader is shown, to the byte, and no more
/// than is the officer's; the record says so.
@Suite struct ViewAsTests {
  private static let readers: [(name: String, role: Role, centers: Set<Sector>)] = [
    ("anonymous", .anonymous, []), ("partner", .partner, []), ("trainer", .trainer, []),
    ("officer", .officer, []), ("officer-ele", .officer, [.ele]),
  ]

  @Test func itIsWhatTheReaderIsShownToTheByte() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    var random = SplitMix64(seed: 20)
    let words = ["steel", "chips", "laredo", "dumping", "origin", "honey", "valve", "8542.31.00"]
    func text() -> String {
      (0..<12).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
    var ids: [String] = []
    for number in 0..<500 {
      let lies = Compartment.all.randomElement(using: &random) ?? .public
      var owner: String?
      if case .enforcement(let sector) = lies { owner = sector.rawValue }
      let start = number % 9 == 0 ? "Ruling NY N30\(1000 + number) " : ""
      ids.append(
        try place.post(start + text(), text(), label: lies.label.rawValue, owner: owner))
    }
    try place.workspace.maintainIndex()
    let viewer = try place.token("vera", .officer, centers: [.ele, .bm], cleared: true)
    let boss = try place.token("boss", .administrator)
    // Somebody of the Center has been there, which its people see.
    #expect(
      place.ask(
        .post, "/v1/documents/\(ids[0])/annotations", token: viewer, body: #"{"kind":"reviewed"}"#
      ).status == 201)
    var compared = 0
    for reader in Self.readers {
      let token =
        reader.role == .anonymous
        ? nil : try place.token("real-\(reader.name)", reader.role, centers: reader.centers)
      func compare(_ path: String) {
        let real = place.ask(.get, path, token: token)
        let seen = place.ask(.get, path, token: viewer, headers: ["view-as": reader.name])
        func plain(_ answer: Response) -> String {
          answer.text.replacing(/"took_ms":[0-9.]+/, with: "")
        }
        #expect(
          seen.status == real.status && plain(seen) == plain(real), "\(reader.name): \(path)")
        #expect(seen.header("ETag") == real.header("ETag"))
        compared += 1
      }
      for id in ids {
        for part in ["", "/text", "/versions", "/similar", "/citations"] {
          compare("/v1/documents/\(id)\(part)")
        }
      }
      for word in words {
        for query in ["q=\(word)", "q=\(word)&facet=label&explain=true", "q=\(word)&sort=newest"] {
          compare("/v1/search?\(query)")
        }
        for path in [
          "/v1/suggest?q=\(word.prefix(3))", "/v1/feed?q=\(word)", "/v1/export?q=\(word)",
        ] {
          compare(path)
        }
      }
      compare("/v1/changes?limit=1000")
    }
    #expect(compared > 12_000)
    try place.workspace.writeReads()
    let record = place.ask(.get, "/v1/audit?limit=20", token: boss).text
    #expect(record.contains(#""author":"vera","action":"viewed-as","subject":"officer-ele""#))
    let lines = try place.workspace.audit(
      before: nil, subject: "partner", limit: 100_000, as: .localOperator)
    #expect(lines.count { $0.action == "viewed-as" && $0.author == "vera" } == compared / 5)
  }

  @Test func nobodySeesMoreByItAndNothingIsChanged() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    let id = try place.post("Inside", "Steel.", label: "official")
    let tokens = [
      nil, try place.token("ann", .partner), try place.token("tim", .trainer),
      try place.token("boss", .administrator), try place.token("audrey", .auditor),
    ]
    for token in tokens {
      for name in AccessPolicy.viewedReaders + ["local", "administrator", ""] {
        let answer = place.ask(
          .get, "/v1/documents/\(id)", token: token, headers: ["view-as": name])
        #expect(answer.status == 403, "\(name)")
      }
    }
    let kim = try place.token("kim", .officer, centers: [.ele])
    func asked(_ method: HTTPServer.Method, _ path: String, as name: String, _ body: String = "")
      -> Int
    {
      place.ask(method, path, token: kim, body: body, headers: ["view-as": name]).status
    }
    #expect(asked(.get, "/v1/documents/\(id)", as: "officer-ele") == 200)
    #expect(asked(.get, "/v1/documents/\(id)", as: "partner") == 404)
    #expect(asked(.get, "/v1/documents/\(id)", as: "officer-bm") == 403)
    for path in ["/v1/submissions", "/v1/alerts", "/v1/me", "/v1/broker-tasks"] {
      #expect(asked(.get, path, as: "partner") == 403, "\(path)")
    }
    #expect(
      asked(.post, "/v1/documents", as: "officer", #"{"title":"x","label":"public","body":"y"}"#)
        == 403)
    #expect(asked(.delete, "/v1/documents/\(id)", as: "officer") == 403)
  }

  @Test func noRouteChangesAnythingThroughAnothersEyes() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    let id = try place.post("Open", "Steel.", label: "public")
    let kim = try place.token("kim", .officer, centers: [.ele])
    let boss = try place.token("boss", .administrator)
    try place.workspace.writeReads()
    func state() throws -> String {
      try place.workspace.writeReads()
      let lines = try place.workspace.audit(
        before: nil, subject: nil, limit: 100_000, as: .localOperator)
      return "\(try place.workspace.store.lastSequence()) "
        + lines.filter { $0.action != "refused" }.map { "\($0.number)" }.joined(separator: " ")
    }
    var (refused, shown) = (0, 0)
    for route in Routes.all {
      let path = route.pattern.replacing("{id}", with: id).replacing("{code}", with: "ele")
        .replacing("{name}", with: "acme").replacing("{kind}", with: "issue")
        .replacing("{number}", with: "1").replacing("{lesson}", with: "1")
      let isView = route.endpoint.reach == .readable && route.endpoint.effect == .reads
      let before = try state()
      for token in [kim, boss] {
        let answer = place.ask(
          route.method, path, token: token, body: route.method == .get ? "" : "{}",
          headers: ["view-as": "partner", "if-match": "*"])
        guard !isView else {
          shown += 1
          continue
        }
        #expect(answer.status == 403, "\(route.method) \(path): \(answer.status)")
        if token == kim, route.endpoint.audience.admits(.officer) {
          #expect(answer.text.contains("View-As"), "\(path): \(answer.text)")
          refused += 1
        }
      }
      if !isView { #expect(try state() == before, "\(route.method) \(path)") }
    }
    #expect(refused > 100 && shown > 20, "\(refused) \(shown)")
  }
}
