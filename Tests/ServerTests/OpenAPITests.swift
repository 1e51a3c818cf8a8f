import Foundation
import HTTPServer
import Ingestion
import KnowledgeBase
import KnowledgeModel
import TestSupport
import Testing

@testable import kb_server

/// What a program may rely on: the description tells of every route of the API, what it says of answers is
/// true, and what it says of requests is kept.
@Suite struct OpenAPITests {
  private static let routes = Routes.all.filter { $0.endpoint.operation != nil }

  @Test func everyRouteOfTheAPIIsDescribedUnderANameOfItsOwn() {
    for route in Routes.all {
      let isAPI = route.pattern.hasPrefix("/v1/") || route.pattern.hasSuffix("z")
      #expect(
        isAPI == (route.endpoint.operation != nil) || route.pattern == "/metrics",
        "\(route.method.rawValue) \(route.pattern)")
    }
    let names = Self.routes.compactMap(\.endpoint.operation?.name)
    #expect(Set(names).count == names.count)
    #expect(names.count > 80)
  }

  @Test func theDescriptionIsJSONAndNamesNothingThatIsNotThere() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    let answer = place.ask(.get, "/v1/openapi.json")
    #expect(answer.status == 200)
    let whole = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
    let components = try #require(whole["components"] as? [String: [String: Any]])
    var referred: Set<String> = []
    func walk(_ value: Any) {
      if let object = value as? [String: Any] {
        if let reference = object["$ref"] as? String { referred.insert(reference) }
        for member in object.values { walk(member) }
      } else if let list = value as? [Any] {
        for element in list { walk(element) }
      }
    }
    walk(whole)
    #expect(referred.count > 40)
    for reference in referred {
      let parts = reference.split(separator: "/").map(String.init)
      #expect(parts.count == 4 && components[parts[2]]?[parts[3]] != nil, "\(reference)")
    }
  }

  /// What stands ready for the examples: names of things by the first segment of the path.
  private struct Stage {
    let place: Installation
    /// Of whoever the example is for, where that is not the person at the machine.
    var token: String?
    var ids: [String: String] = [:]

    private static let aboutSearches: Set = [
      "showSavedSearch", "changeSavedSearch", "removeSavedSearch", "listSavedSearchVersions",
      "restoreSavedSearch", "subscribeToSavedSearch", "copySavedSearch",
    ]

    init(_ path: String, for operation: String) throws {
      place = try Installation(path)
      ids["documents"] = try place.post(
        "Chips", "Chips of 8542.31, see NY N301234.", label: "public")
      ids["modules"] = try place.module("m", isPublished: operation != "moveModule")
      if [
        "amendSubmission", "withdrawSubmission", "fileDraft", "saveSearch", "showDelivery",
        "chooseDelivery", "removeSearch", "annotate", "removeAnnotation", "judgeDocument",
        "proposeChange", "answerProposedChange", "addSavedSearch",
      ].contains(operation) || Self.aboutSearches.contains(operation) {
        token = try place.token("ann", .partner)
      }
      let draft = operation == "fileDraft" ? "true" : "false"
      for name in ["submissions", "other"] {
        let filed = place.ask(
          .post, "/v1/submissions", token: token,
          body:
            #"{"kind":"inquiry","draft":\#(draft),"title":"\#(name)","hts":["8542.31"],"what_happened":"Held."}"#
        )
        ids[name] = String(try #require(filed.header("Location")?.split(separator: "/").last))
      }
      try come(to: operation)
      guard ["showAccount", "changeAccount", "addToken", "revokeToken"].contains(operation) else {
        return
      }
      token = try place.token("boss", .administrator)
      _ = try place.token("kim", .officer)
      ids["accounts"] = try place.workspace.account("kim", as: .localOperator)?.id.description
      ids["tokens"] = try place.workspace.tokens(of: "kim", as: .localOperator).first?.id
        .description
    }

    /// Goes the way that lies before what the example asks for.
    private mutating func come(to operation: String) throws {
      let (place, token) = (self.place, self.token)
      func act(_ method: HTTPServer.Method, _ path: String, _ body: String) {
        let answer = place.ask(
          method, path, token: token, body: body, headers: ["if-match": "*"])
        #expect(answer.status < 300, "\(path): \(answer.text)")
      }
      let own = "/v1/submissions/\(ids["submissions"] ?? "")"
      let digest = AttachmentPolicy.digest(of: Array("text".utf8))
      /// Makes a thing and keeps its id.
      func make(_ kind: String, _ path: String, _ body: String) throws {
        let answer = place.ask(.post, path, token: token, body: body)
        ids[kind] = String(
          try #require(answer.header("Location")?.split(separator: "/").last, "\(answer.text)"))
      }
      if Self.aboutSearches.contains(operation) || operation == "unsubscribeFromSavedSearch" {
        if operation == "unsubscribeFromSavedSearch" {
          let ann = try place.token("ann", .officer, centers: [.ele])
          self.token = try place.token("olivia", .officer, centers: [.ele])
          let made = place.ask(
            .post, "/v1/saved-searches", token: ann,
            body: #"{"name":"x","text":"chips","center":"ele"}"#)
          ids["saved-searches"] = made.header("Location")?.split(separator: "/").last.map(
            String.init)
        } else {
          try make("saved-searches", "/v1/saved-searches", #"{"name":"x","text":"chips"}"#)
        }
      }
      switch operation {
      case "showDocumentFile": ids["documents"] = try place.documentWithFile()
      case "removeRetentionRule":
        act(.post, "/v1/retention/rules", #"{"name":"old","days":9,"action":"remove"}"#)
      case "liftLegalHold":
        act(
          .post, "/v1/retention/holds",
          #"{"submission":"\#(ids["submissions"] ?? "")","reason":"a case"}"#)
      case "showJob", "cancelJob": try make("jobs", "/v1/jobs", #"{"kind":"verify"}"#)
      case "removeAnnotation":
        try make(
          "annotations", "/v1/documents/\(ids["documents"] ?? "")/annotations",
          #"{"kind":"reviewed"}"#)
      case "removeCenterNote":
        let day = Timestamp.now().day.adding(days: 9)
        try make(
          "center-notes", "/v1/center-notes",
          #"{"center":"ele","q":"chips","text":"Read.","label":"public","expires":"\#(day)"}"#)
      case "signIn": _ = try place.token("kim", .officer, password: "a long password")
      case "removeSearch": act(.post, "/v1/alerts", #"{"name":"x","q":"chips"}"#)
      case "publishSubmission", "retractPublication":
        act(.post, own + "/transitions", #"{"event":"accept"}"#)
        if operation == "retractPublication" {
          act(.post, own + "/publication", #"{"label":"industry"}"#)
        }
      case "sendAttachment", "downloadAttachment", "showAttachmentText":
        act(
          .post, own + "/attachments",
          #"{"name":"a.txt","type":"text/plain","size":4,"sha256":"\#(digest)"}"#)
        if operation != "sendAttachment" { act(.put, own + "/attachments/1", "text") }
      case "answerProposedChange":
        let made = place.ask(
          .post, "/v1/documents/\(ids["documents"] ?? "")/proposals", token: token,
          body: #"{"text":"Another form."}"#)
        ids["proposal"] = made.text.firstMatch(of: /"id":"([^"]+)"/).map { String($0.1) }
        self.token = try place.token("olivia", .officer)
      case "showParty", "mergeParties", "splitParty", "undoParty":
        for name in ["ACME Electronics", "Acme Semiconductor", "Delta Ltd", "Delta Inc."] {
          let document =
            #"{"title":"Report","label":"public","attributes":{"importer":"\#(name)"},"body":"\#(name)."}"#
          _ = try place.workspace.receive(
            Array(document.utf8), defaults: ReceiveDefaults(), once: nil, as: .localOperator)
        }
        if operation == "undoParty" {
          ids["statement"] = try place.workspace.splitParty(
            "Delta Ltd", reason: "a tannery", as: .localOperator
          ).id.description
        }
      default: break
      }
    }
  }

  /// Examples whose codes and signatures nobody has: they are refused as described.
  private static let refusedExamples = [
    "openReceipt": 404, "finishBrokerTask": 404, "takeOverModule": 404, "showRefresher": 404,
    "renewCompletion": 404,
  ]

  @Test(
    "the example is answered as described", arguments: routes.compactMap(\.endpoint.operation?.name)
  )
  func example(name: String) throws {
    let route = try #require(Self.routes.first { $0.endpoint.operation?.name == name })
    let operation = try #require(route.endpoint.operation)
    let directory = try TemporaryDirectory()
    let stage = try Stage(directory.path + "/data", for: name)
    let kind = String(route.pattern.split(separator: "/").dropFirst().first ?? "")
    var path = route.pattern.replacing("{id}", with: stage.ids[kind] ?? "").replacing(
      "{code}", with: "ele"
    )
    .replacing("{number}", with: kind == "hts" ? "8542.31" : "1")
    let pairs = operation.parameters.filter { $0.place == .query && $0.example != nil }
    if !pairs.isEmpty {
      path +=
        "?"
        + pairs.map { "\($0.name)=\(($0.example ?? "").percentEncoded)" }.joined(
          separator: "&")
    }
    var headers = ["if-match": "*"]
    let content = operation.body.first
    if let content { headers["content-type"] = content.mediaType }
    let example = (content?.example ?? (content == nil ? "" : "text"))
      .replacing("sub_01ARZ3NDEKTSV4RRFFQ69G5FAV", with: stage.ids["other"] ?? "")
      .replacing("prp_01JD0000000000000000000000", with: stage.ids["proposal"] ?? "")
      .replacing("pty_01JD0000000000000000000000", with: stage.ids["statement"] ?? "")
    let answer = stage.place.ask(
      route.method, path, token: stage.token, body: example, headers: headers)
    let expected = Self.refusedExamples[operation.name] ?? operation.status
    #expect(answer.status == expected, "\(operation.name): \(answer.text)")
    guard answer.status == operation.status else {
      let problem = try JSONValue(answer.body)
      #expect(Schema.named(.problem).faults(in: problem).isEmpty, "\(answer.text)")
      return
    }
    let form = operation.answer.first { answer.contentType.hasPrefix($0.mediaType) }
    #expect(form != nil || operation.answer.isEmpty, "\(operation.name): \(answer.contentType)")
    guard let form, form.mediaType == "application/json" else { return }
    let value = try JSONValue(answer.body)
    let faults = form.schema.faults(in: value)
    #expect(faults.isEmpty, "\(operation.name): \(faults.prefix(5))")
  }

  @Test func aBodyOfAnotherShapeIsRefusedWithEveryFault() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    let answer = place.ask(
      .post, "/v1/accounts", body: #"{"name":7,"role":"king","centers":["ele",3],"crown":true}"#)
    #expect(answer.status == 422)
    for pointer in ["/name", "/role", "/centers/1", "/crown"] {
      #expect(answer.text.contains("\"pointer\":\"\(pointer)\""), "\(answer.text)")
    }
    #expect(place.ask(.post, "/v1/accounts", body: "").status == 422)
    #expect(place.ask(.post, "/v1/accounts", body: "[").status == 422)
  }

  @Test func aMistypedParameterIsRefusedWithThoseThatThereAre() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    let answer = place.ask(.get, "/v1/search?secotr=ele")
    #expect(answer.status == 400 && answer.text.contains("\"code\":\"unknown_parameter\""))
    #expect(answer.text.contains("secotr") && answer.text.contains("sector, kind"))
    #expect(place.ask(.get, "/v1/search?limit=0").status == 400)
    #expect(place.ask(.get, "/v1/search?sector=").status == 200)
    #expect(place.ask(.get, "/v1/search?sector=CEE001").status == 200)
    #expect(place.ask(.get, "/v1/search?hts=8701..8716").status == 200)
    #expect(place.ask(.get, "/v1/search?q=" + String(repeating: "a", count: 2049)).status == 400)
  }

  @Test(
    "what its pattern forbids is refused",
    arguments: ["", "Chips", "a b", "é", "a_b", String(repeating: "a", count: 61)])
  func patternsHold(name: String) throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path)
    let begun = place.ask(
      .post, "/v1/modules:new", body: #"{"topic":"chips","name":"\#(name)"}"#)
    #expect(begun.status == 422 && begun.text.contains("/name"), "\(begun.text)")
    #expect(
      place.ask(.get, "/v1/metrics/learning?module=\(name.percentEncoded)!").status == 400)
    let good = place.ask(.post, "/v1/modules:new", body: #"{"topic":"chips","name":"a-z0-9-"}"#)
    #expect(good.status == 200, "\(good.text)")
    #expect(place.ask(.get, "/v1/metrics/learning?module=").status == 400)
    #expect(place.ask(.get, "/v1/metrics/learning?module=Az_9-").status == 404)
  }

  @Test func shapesTakeWhatTheyDescribeAndNameTheRest() {
    let shape = Schema.object([
      "a": .integer(1...3), "b?": .list(.choice(["x", "y"])), "c": .optional(.day),
    ])
    func faults(_ json: String) -> [String] {
      (try? JSONValue(Array(json.utf8))).map { shape.faults(in: $0).map(\.pointer) } ?? ["no JSON"]
    }
    #expect(faults(#"{"a":1,"c":null}"#).isEmpty)
    #expect(faults(#"{"a":3,"b":["x","y"],"c":"2024-02-29"}"#).isEmpty)
    #expect(
      faults(#"{"a":4,"b":["x","z"],"c":"2023-02-29","d~/":1}"#) == ["/a", "/b/1", "/c", "/d~0~1"])
    #expect(faults("[]") == ["/"])
    #expect(faults(#"{"a":1.5}"#) == ["/a", "/c"])
    #expect(faults(#"{"a":2.0,"c":null}"#).isEmpty)
    #expect(faults(String(repeating: "[", count: 100_000)) == ["no JSON"])
  }

  @Test(
    "tariff numbers in parameters",
    arguments: [
      ("85", true), ("8542", true), ("8542.31", true), ("8542.31.00", true), ("8542310000", true),
      ("0042", false), ("85.42", false), ("8542.", false), ("8542..", false), ("854", false),
      ("8542.31.000", false), ("８５４２", false),
    ])
  func tariffNumbers(text: String, isOne: Bool) {
    #expect(Schema.tariffNumber.faults(in: .string(text)).isEmpty == isOne)
    #expect(Schema.tariffRange.faults(in: .string(text)).isEmpty == isOne)
    #expect(Schema.tariffRange.faults(in: .string("\(text)..8716")).isEmpty == isOne)
    #expect(Schema.tariffRange.faults(in: .string(text + "!")).isEmpty == isOne)
  }
}
