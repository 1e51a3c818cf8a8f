import Foundation
import HTTPServer
import Ingestion
import KnowledgeBase
import KnowledgeModel
import TestSupport
import Testing

@testable import kb_server

/// Saved searches from three sides: whose they are, who works for the Center that has them, and who does not.
@Suite struct SharedSearchTests {
  let directory: TemporaryDirectory
  let place: Installation
  let tokens: [String: String]

  init() throws {
    directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/data")
    self.place = place
    tokens = [
      "olivia": try place.token("olivia", .officer, centers: [.ele], cleared: true),
      "sam": try place.token("sam", .officer, centers: [.ele]),
      "tia": try place.token("tia", .trainer, centers: [.ele]),
      "mo": try place.token("mo", .officer, centers: [.mach], cleared: true),
      "ann": try place.token("ann", .partner),
      "boss": try place.token("boss", .administrator),
      "audrey": try place.token("audrey", .auditor),
    ]
    try place.workspace.deliverAlerts()
  }

  private func ask(
    _ name: String, _ method: HTTPServer.Method, _ path: String, _ body: String = "",
    tag: String? = nil
  ) -> Response {
    place.ask(
      method, path, token: tokens[name], body: body, headers: tag.map { ["if-match": $0] } ?? [:])
  }

  private func save(
    _ name: String, _ title: String, _ text: String, center: String? = nil
  ) throws -> String {
    let center = center.map { "\"\($0)\"" } ?? "null"
    let made = ask(
      name, .post, "/v1/saved-searches",
      #"{"name":"\#(title)","text":"\#(text)","center":\#(center)}"#)
    #expect(made.status == 201, "\(made.text)")
    return try #require(made.header("Location"))
  }

  private func inbox(_ name: String) throws -> [String] {
    let answer = try JSONValue(ask(name, .get, "/v1/alerts").body)
    return (answer["inbox"]?.values ?? []).compactMap { $0["title"]?.text }.sorted()
  }

  @Test func aCentersPeopleHaveItAndNobodyElseLearnsThatItIsThere() throws {
    let path = try save("olivia", "Zanzorb", "zanzorb chips", center: "ele")
    let page = path.replacing("/v1/saved-searches", with: "/searches")
    for name in ["olivia", "sam", "tia"] {
      #expect(ask(name, .get, path).text.contains("zanzorb chips"))
      #expect(ask(name, .get, "/v1/saved-searches").text.contains("Zanzorb"))
      #expect(ask(name, .get, "/searches").text.contains("Zanzorb"))
      #expect(ask(name, .get, page).status == 200)
    }
    let absent = "/v1/saved-searches/sea_01ARZ3NDEKTSV4RRFFQ69G5FAV"
    let no = absent.replacing("/v1/saved-searches", with: "/searches")
    for name in ["mo", "ann", "boss", "audrey"] {
      for (method, part, body) in [
        (HTTPServer.Method.get, "", ""), (.put, "", #"{"name":"x","text":"y"}"#),
        (.delete, "", ""), (.get, "/versions", ""), (.post, "/restore", #"{"version":1}"#),
        (.put, "/subscription", ""), (.delete, "/subscription", ""),
        (.post, "/copies", #"{"name":"x"}"#),
      ] {
        for tag in ["*", "\"x\""] {
          let (one, other) = (
            ask(name, method, path + part, body, tag: tag),
            ask(name, method, absent + part, body, tag: tag)
          )
          #expect(one == other, "\(name) \(method) \(part)")
          #expect([403, 404].contains(one.status))
        }
      }
      #expect(ask(name, .get, page).body == ask(name, .get, no).body)
      #expect(
        ask(name, .post, page, "act=copy&name=x") == ask(name, .post, no, "act=copy&name=x"))
      for list in ["/v1/saved-searches", "/searches", "/v1/alerts", "/alerts"] {
        #expect(!ask(name, .get, list).text.lowercased().contains("zanzorb"), "\(name) \(list)")
      }
    }
    // Nor does the record of what was done say it.
    for name in ["boss", "audrey"] {
      #expect(!ask(name, .get, "/v1/audit?limit=500").text.lowercased().contains("zanzorb"))
    }
    #expect(
      ask("mo", .post, "/v1/saved-searches", #"{"name":"x","text":"y","center":"ele"}"#).status
        == 422)
  }

  @Test func onlyItsOwnerChangesItAndALostUpdateIsRefused() throws {
    let path = try save("olivia", "Chips", "chips", center: "ele")
    let tag = try #require(ask("olivia", .get, path).header("ETag"))
    let body = #"{"name":"Chips","text":"chips laredo","center":"ele"}"#
    #expect(ask("sam", .put, path, body, tag: tag).status == 403)
    #expect(ask("sam", .delete, path, tag: tag).status == 403)
    #expect(ask("olivia", .put, path, body).status == 428)
    #expect(ask("olivia", .delete, path).status == 428)
    #expect(ask("olivia", .put, path, body, tag: tag).status == 200)
    #expect(ask("olivia", .put, path, body, tag: tag).status == 412)
    #expect(ask("olivia", .delete, path, tag: tag).status == 412)
    let history = ask("sam", .get, path + "/versions").text
    #expect(history.contains(#"{"change":"added","text":" laredo"}"#), "\(history)")
    let now = try #require(ask("olivia", .get, path).header("ETag"))
    #expect(ask("olivia", .post, path + "/restore", #"{"version":1}"#, tag: tag).status == 412)
    let restored = ask("olivia", .post, path + "/restore", #"{"version":1}"#, tag: now)
    #expect(restored.text.contains(#""text":"chips","#) && restored.text.contains(#""version":3"#))
    #expect(ask("olivia", .post, path + "/restore", #"{"version":9}"#, tag: "*").status == 422)
    // A copy is one's own alone.
    let copy = ask("sam", .post, path + "/copies", #"{"name":"Mine"}"#)
    #expect(copy.status == 201 && copy.text.contains(#""center":null"#))
    #expect(ask("olivia", .get, copy.header("Location") ?? "").status == 404)
    #expect(ask("sam", .post, path + "/copies", #"{"name":"Mine"}"#).status == 422)
  }

  @Test func whatItWasBeforeItWasSharedStaysItsOwners() throws {
    let path = try save("olivia", "Quiet", "zanzorb")
    #expect(ask("sam", .get, path).status == 404)
    let shared = ask(
      "olivia", .put, path, #"{"name":"Loud","text":"chips","center":"ele"}"#, tag: "*")
    #expect(shared.status == 200)
    #expect(ask("olivia", .get, path + "/versions").text.contains("zanzorb"))
    let seen = ask("sam", .get, path + "/versions").text
    #expect(seen.contains("chips") && !seen.contains("zanzorb") && !seen.contains("Quiet"))
    let page = path.replacing("/v1/saved-searches", with: "/searches")
    #expect(!ask("sam", .get, page).text.contains("zanzorb"))
  }

  @Test func eachIsToldWhatTheyMayReadAndFromTheirOwnBeginning() throws {
    let path = try save("olivia", "Chips", "microchips", center: "ele")
    try place.post("First", "Microchips.", label: "public")
    try place.workspace.deliverAlerts()
    for name in ["sam", "tia"] {
      #expect(ask(name, .put, path + "/subscription").status == 204)
    }
    try place.post("Second", "Microchips.", label: "official")
    try place.post("Third", "Microchips.", label: "enforcement", owner: "ele")
    try place.workspace.deliverAlerts()
    #expect(try inbox("olivia") == ["First", "Second", "Third"])
    #expect(try inbox("sam") == ["Second"])
    #expect(try inbox("tia") == ["Second"])
    // An edit counts from then on, for everybody.
    #expect(
      ask("olivia", .put, path, #"{"name":"Chips","text":"zanzorb","center":"ele"}"#, tag: "*")
        .status == 200)
    try place.post("Fourth", "Microchips.", label: "public")
    try place.post("Fifth", "Zanzorb.", label: "public")
    try place.workspace.deliverAlerts()
    #expect(try inbox("olivia") == ["Fifth", "First", "Second", "Third"])
    #expect(try inbox("sam") == ["Fifth", "Second"])
    #expect(ask("tia", .delete, path + "/subscription").status == 204)
    #expect(try inbox("tia") == [])
    // Who goes to another Center is told no more, and it is not there for them.
    let boss = try #require(try place.workspace.account("sam", as: .localOperator))
    #expect(
      place.ask(
        .patch, "/v1/accounts/\(boss.id)", token: tokens["boss"], body: #"{"centers":["mach"]}"#
      ).status == 200)
    #expect(try inbox("sam") == [])
    #expect(ask("sam", .get, path).status == 404)
    // Shared no more, it is its owner's alone.
    #expect(
      ask("olivia", .put, path, #"{"name":"Chips","text":"zanzorb"}"#, tag: "*").status == 200)
    try place.post("Sixth", "Zanzorb.", label: "public")
    try place.workspace.deliverAlerts()
    #expect(try inbox("olivia").contains("Sixth"))
    #expect(ask("tia", .get, path).status == 404)
  }

  @Test func aSearchWhoseOwnerHasLeftIsTheCentersToKeep() throws {
    let path = try save("olivia", "Chips", "chips", center: "ele")
    let body = #"{"name":"Chips","text":"chips laredo","center":"ele"}"#
    #expect(ask("sam", .put, path, body, tag: "*").status == 403)
    let olivia = try #require(try place.workspace.account("olivia", as: .localOperator))
    #expect(
      place.ask(
        .patch, "/v1/accounts/\(olivia.id)", token: tokens["boss"], body: #"{"centers":["mach"]}"#
      ).status == 200)
    #expect(ask("olivia", .get, path).status == 404)
    let taken = ask("sam", .put, path, body, tag: "*")
    #expect(taken.status == 200 && taken.text.contains(#""owner":"sam""#), "\(taken.text)")
    #expect(ask("tia", .put, path, body, tag: "*").status == 403)
  }

  @Test(
    "a fault of the text is named at its place",
    arguments: [
      (#"chips\nsecotr:ele"#, "line 2, column 1: there is no field 'secotr'"),
      (#"chips laredo kind:nonsense"#, "line 1, column 14: 'nonsense' cannot be a value of kind"),
      (#"chips\nsort: upwards"#, "line 2, column 7: the order cannot be 'upwards'"),
      (#"chips\nsort: newest\nsort: oldest"#, "line 3: the order is said twice"),
      (#"# nothing but this"#, "a question is needed"),
    ])
  func faults(text: String, words: String) {
    let made = ask("sam", .post, "/v1/saved-searches", #"{"name":"","text":"\#(text)"}"#)
    #expect(made.status == 422 && made.text.contains(words), "\(made.text)")
    #expect(made.text.contains("/name") && made.text.contains("/text"), "\(made.text)")
  }

  @Test func aTextMayHaveLinesRemarksAndAnOrder() throws {
    let path = try save("sam", "Chips", #"# For Laredo\nhts:8542\n  laredo\nSort: Newest"#)
    let answer = ask("sam", .get, path).text
    #expect(answer.contains(#""q":"hts:8542 laredo","sort":"newest""#), "\(answer)")
    let page = ask("sam", .get, path.replacing("/v1/saved-searches", with: "/searches")).text
    #expect(page.contains("sort=newest") && page.contains("# For Laredo"))
  }
}
