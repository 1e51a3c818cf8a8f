import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Centers, tariff numbers, and what a text is about.
enum ReferenceHandlers {
  @Sendable static func tag(_ call: Call) throws -> Response {
    guard let text = String(validating: call.request.body, as: UTF8.self) else {
      throw Problem.badDocument(reason: "the text is not UTF-8", line: nil, column: nil)
    }
    var content = text
    if call.request.headers["content-type"]?.hasPrefix("application/json") == true {
      content = try Fields(call.request.body).value("text") { $0 }
    }
    let day = try call.parameter("as_of", expected: "a day, YYYY-MM-DD") { CalendarDate($0) }
    let tagging = call.workspace.tag(content, on: day ?? Timestamp.now().day)
    return .json { Payload.tagging(tagging, into: &$0) }
  }

  @Sendable static func sectors(_ call: Call) throws -> Response {
    let day = try day(call)
    return kept(call) { json in
      json.object { json in
        json.list("sectors", Reference.centers) { center, json in
          Payload.center(day.map(center.standing(on:)) ?? center, into: &json)
        }
      }
    }
  }

  /// `GET /v1/hts`: the sections of the tariff with their chapters, whose `children` go on from there.
  @Sendable static func tariffSections(_ call: Call) throws -> Response {
    let day = try day(call) ?? Timestamp.now().day
    return kept(call) { Payload.tariffSections(on: day, into: &$0) }
  }

  @Sendable static func ports(_ call: Call) throws -> Response {
    kept(call) { json in
      json.object { json in
        json.objects("ports", Reference.ports) { port, json in
          json.member("code", port.code)
          json.member("name", port.name)
          json.member("state", port.state)
        }
      }
    }
  }

  /// `GET /v1/kinds`: what a document can be, how it can be labelled, and how it can stand.
  @Sendable static func kinds(_ call: Call) throws -> Response {
    kept(call) { json in
      json.object { json in
        json.members("kinds", DocumentKind.allCases.map(\.rawValue))
        json.members("labels", HandlingLabel.allCases.map(\.rawValue))
        json.members("statuses", DocumentStatus.allCases.map(\.rawValue))
      }
    }
  }

  private static func day(_ call: Call) throws(Problem) -> CalendarDate? {
    try call.parameter("as_of", expected: "a day, YYYY-MM-DD") { CalendarDate($0) }
  }

  /// What is the same for whoever asks and changes with a release at most, or from one day to another: it may be kept for
  /// a day, and its entity tag says whether it is still the same.
  private static func kept(_ call: Call, _ write: (inout JSONWriter) -> Void) -> Response {
    var response = Response.json(write)
    let tag = "W/\"" + String(Asset.sum(of: response.body), radix: 36) + "\""
    response.headers = [Header("ETag", tag), Header("Cache-Control", "public, max-age=86400")]
    guard call.request.headers["if-none-match"]?.contains(tag) == true else { return response }
    return Response(status: 304, contentType: "", headers: response.headers, body: [])
  }

  @Sendable static func sector(_ call: Call) throws -> Response {
    guard let sector = call.captures["code"].flatMap(Reference.sector(named:)),
      let center = Reference.centers.first(where: { $0.sector == sector })
    else { throw Problem.notFound }
    let day = try day(call)
    return kept(call) { Payload.center(day.map(center.standing(on:)) ?? center, into: &$0) }
  }

  @Sendable static func tariff(_ call: Call) throws -> Response {
    let card = try card(call)
    return kept(call) { Payload.tariff(card, into: &$0) }
  }

  /// The number that a path names, as of the day and with the companion that the query names.
  static func card(_ call: Call) throws -> TariffCard {
    let day =
      try call.parameter("as_of", expected: "a day, YYYY-MM-DD") { CalendarDate($0) }
      ?? Timestamp.now().day
    let companion = try call.parameter(
      "with", expected: "a tariff number of chapters 01 to 97", Reference.tariffNumber)
    let text = call.captures["number"] ?? ""
    guard let card = Reference.tariff(text, with: companion, on: day) else {
      throw Problem.badParameter(
        name: "number", value: text, expected: "2, 4, 6, 8 or 10 digits, such as 8471.30.0100")
    }
    return card
  }
}
