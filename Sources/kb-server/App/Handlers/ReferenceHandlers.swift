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
    .json { json in
      json.object { json in
        json.key("sectors")
        json.array { json in for center in Reference.centers { Payload.center(center, into: &json) }
        }
      }
    }
  }

  @Sendable static func sector(_ call: Call) throws -> Response {
    guard let sector = call.captures["code"].flatMap(Reference.sector(named:)),
      let center = Reference.centers.first(where: { $0.sector == sector })
    else { throw Problem.notFound }
    return .json { Payload.center(center, into: &$0) }
  }

  @Sendable static func tariff(_ call: Call) throws -> Response {
    let card = try card(call)
    return .json { Payload.tariff(card, into: &$0) }
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
