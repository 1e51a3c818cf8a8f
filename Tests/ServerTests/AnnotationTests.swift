import HTTPServer
import Ingestion
import KnowledgeBase
import KnowledgeModel
import TestSupport
import Testing

@testable import kb_server

/// What people keep beside documents, and what Centers want to be read first: each seen by those for whom it is.
@Suite struct AnnotationTests {
  @Test func notesAndListsAreTheAuthorsOrTheCenters() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/kb")
    let (kim, lee, ann) = (
      try place.token("kim", .officer, centers: [.ele]),
      try place.token("lee", .officer, centers: [.ele]),
      try place.token("ann", .partner)
    )
    let id = try place.post("Chips", "Of 8542.31.", label: "public")
    let secret = try place.post("Hidden chips", "Words.", label: "official")
    func keep(_ token: String, _ body: String, on document: String = id) -> Int {
      place.ask(.post, "/v1/documents/\(document)/annotations", token: token, body: body).status
    }
    func seen(_ token: String, _ path: String? = nil) throws -> [String] {
      let answer = place.ask(.get, path ?? "/v1/documents/\(id)/annotations", token: token)
      return try JSONValue(answer.body)["annotations"]?.values.compactMap { $0["text"]?.text } ?? []
    }
    #expect(keep(kim, #"{"kind":"note","text":"mine alone"}"#) == 201)
    #expect(keep(kim, #"{"kind":"note","text":"for us","center":"ele"}"#) == 201)
    #expect(keep(kim, #"{"kind":"note","text":"for us","center":"ele"}"#) == 201)
    #expect(keep(kim, #"{"kind":"list","text":"to read"}"#) == 201)
    #expect(keep(kim, #"{"kind":"reviewed","center":"ele"}"#) == 201)
    #expect(keep(kim, #"{"kind":"note","text":"x","center":"mach"}"#) == 422)
    #expect(keep(kim, #"{"kind":"note","text":"  "}"#) == 422)
    #expect(keep(ann, #"{"kind":"note","text":"partner's own"}"#) == 201)
    #expect(keep(ann, #"{"kind":"note","text":"x"}"#, on: secret) == 404)
    #expect(try seen(kim) == ["mine alone", "for us", "to read", ""])
    #expect(try seen(lee) == ["for us", ""])
    #expect(try seen(ann) == ["partner's own"])
    #expect(try seen(kim, "/v1/annotations?list=to%20read") == ["to read"])
    #expect(try seen(lee, "/v1/annotations") == ["", "for us"])

    func review(_ token: String) throws -> String? {
      let answer = place.ask(.get, "/v1/search?q=chips", token: token)
      return try JSONValue(answer.body)["hits"]?.values.first { $0["id"]?.text == id }?["reviewed"]?
        .text
    }
    #expect(try review(kim) == "me")
    #expect(try review(lee) == "team")
    #expect(try review(ann) == nil)

    let own = place.ask(.get, "/v1/documents/\(id)/annotations", token: kim)
    let first = try #require(
      try JSONValue(own.body)["annotations"]?.values.first?["id"]?.text)
    #expect(place.ask(.delete, "/v1/annotations/\(first)", token: lee).status == 404)
    #expect(place.ask(.delete, "/v1/annotations/\(first)", token: kim).status == 204)
    #expect(try seen(kim) == ["for us", "to read", ""])
    #expect(place.ask(.get, "/v1/documents/\(secret)/annotations", token: ann).status == 404)
  }

  @Test func aCentersNoteStandsAboveWhatItAnswersUntilItsDay() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/kb")
    let (kim, ann) = (
      try place.token("kim", .officer, centers: [.ele]), try place.token("ann", .partner)
    )
    let tomorrow = Timestamp.now().day.adding(days: 1)
    let hidden = try place.post("An official answer", "Words.", label: "official")
    func add(_ body: String, _ token: String) -> Int {
      place.ask(.post, "/v1/center-notes", token: token, body: body).status
    }
    func note(_ text: String, _ occasion: String, label: String, more: String = "") -> String {
      #"{"center":"ele","text":"\#(text)",\#(occasion),"label":"\#(label)","expires":"\#(tomorrow)"\#(more)}"#
    }
    #expect(
      add(
        note(
          "for all", #""q":"Chips, Laredo""#, label: "public", more: #","document":"\#(hidden)""#),
        kim) == 201)
    #expect(add(note("for officers", #""hts":"8542""#, label: "official"), kim) == 201)
    #expect(add(note("x", #""q":"a","hts":"8542""#, label: "public"), kim) == 422)
    #expect(add(note("x", #""q":"a""#, label: "enforcement"), kim) == 422)
    #expect(add(note("x", #""q":"a""#, label: "public"), ann) == 403)
    #expect(
      add(#"{"center":"mach","text":"x","q":"a","label":"public","expires":"\#(tomorrow)"}"#, kim)
        == 403)
    #expect(
      add(#"{"center":"ele","text":"x","q":"a","label":"public","expires":"2020-01-01"}"#, kim)
        == 422)
    func shown(_ query: String, _ token: String) throws -> [JSONValue] {
      let answer = place.ask(.get, "/v1/search?q=\(query.percentEncoded)", token: token)
      return try JSONValue(answer.body)["center_notes"]?.values ?? []
    }
    let own = try shown("chips laredo", kim)
    #expect(own.map { $0["text"]?.text } == ["for all"] && own.first?["document"] != nil)
    let theirs = try shown("CHIPS laredo?", ann)
    #expect(theirs.map { $0["text"]?.text } == ["for all"] && theirs.first?["document"] == nil)
    #expect(try shown("chips", kim).isEmpty)
    #expect(try shown("8542.31.0001", kim).map { $0["text"]?.text } == ["for officers"])
    #expect(try shown("hts:8542.31", kim).map { $0["text"]?.text } == ["for officers"])
    #expect(try shown("8541", kim).isEmpty)
    #expect(try shown("8542.31.0001", ann).isEmpty)
    let page = place.ask(.get, "/?q=chips+laredo", token: ann)
    #expect(page.text.contains("for all") && !page.text.contains("An official answer"))
    let id = try #require(own.first?["id"]?.text)
    #expect(place.ask(.delete, "/v1/center-notes/\(id)", token: kim).status == 204)
    #expect(try shown("chips laredo", kim).isEmpty)
  }
}
