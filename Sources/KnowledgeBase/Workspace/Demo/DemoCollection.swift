import Courseware
import KnowledgeModel
import ReferenceData
import TradeLanguage

/// Documents that were invented to show what the service does: the same ones on every machine, made from goods, texts and
/// names of `ReferenceData`. Each says of itself, in title, source and text, that it is invented.
package enum DemoCollection {
  package static let source = "Invented for kb-cli demo"
  package static let count = 500
  /// An attribute that nothing else has.
  static let mark = "invented-for-demo"

  private static let seed: UInt64 = 0xACE
  private static let remark =
    "Invented text: no such document, company or shipment exists. It shows what this software does."

  private struct Good {
    let center: String
    let number: String
    let name: String
    let features: [String]
  }

  private struct Frame {
    let kind: String
    let status: String
    let title: String
    let text: [String]
  }

  private struct Made {
    var title: String
    var kind: String
    var label: String
    var status: String
    var center: String
    var company: String
    var country: String
    var port: String
    var issued: String
    var text: [String]
  }

  /// One JSON object a line, as `kb-cli ingest` reads them.
  package static func lines() -> [UInt8] {
    var json: [UInt8] = []
    for (index, made) in documents().enumerated() {
      var writer = JSONWriter()
      write(made, number: index + 1, into: &writer)
      json += writer.bytes + [0x0A]
    }
    return json
  }

  private static func documents() -> [Made] {
    var random = SeededSource(seed: seed)
    let goods = CenterTable.records(ReferenceData.demoGoods).filter { $0.count == 4 }.map {
      Good(
        center: $0[0], number: $0[1], name: $0[2],
        features: $0[3].split(separator: ";").map(String.init))
    }
    let frames = CenterTable.records(ReferenceData.demoFrames).filter { $0.count == 4 }.map {
      Frame(
        kind: $0[0], status: $0[1], title: $0[2],
        text: $0[3].split(separator: "||").map { String($0).trimmingBlanks })
    }
    let names = Dictionary(grouping: CenterTable.records(ReferenceData.demoNames)) { $0[0] }
    func pick(_ what: String) -> String {
      names[what]?.randomElement(using: &random)?.last ?? ""
    }
    func day() -> String {
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return "\(Int.random(in: 2019...2025, using: &random))-"
        + "\(two(.random(in: 1...12, using: &random)))-\(two(.random(in: 1...28, using: &random)))"
    }
    let centers = Sector.allCases.map(\.rawValue)
    var made: [Made] = (names["acme"] ?? []).filter { $0.count == 3 }.map { story in
      Made(
        title: "ACME Electronics at Laredo: \(story[1].lowercased())", kind: "stakeholder-report",
        label: "industry", status: "unknown", center: "ele", company: "ACME Electronics, Inc.",
        country: pick("country"), port: "Laredo, TX (2304)", issued: day(),
        text: [story[2], "The importer of record is ACME Electronics, Inc."])
    }
    if var other = made.first {
      // What the officers wrote down of the same shipment.
      (other.kind, other.label, other.center) = ("enforcement-note", "enforcement", "ele")
      other.title = "ACME Electronics at Laredo: origin of the dies under review"
      made.append(other)
    }
    var turn = 0
    while made.count < count, !goods.isEmpty, !frames.isEmpty {
      if made.count % 25 == 24, var copy = made.last(where: { $0.label == "public" }) {
        // Nearly the same text came by another way.
        copy.label = "industry"
        copy.issued = day()
        made.append(copy)
        continue
      }
      let center = centers[turn % centers.count]
      let frame = frames[turn / centers.count % frames.count]
      let own = goods.filter { $0.center == center }
      turn += 1
      guard let good = own.randomElement(using: &random),
        let feature = good.features.randomElement(using: &random)
      else { continue }
      var document = Made(
        title: frame.title, kind: frame.kind, label: label(of: frame.kind, turn),
        status: frame.status, center: center, company: pick("company"),
        country: pick("country"), port: pick("port"), issued: day(), text: frame.text)
      let words = [
        "{goods}": good.name, "{feature}": feature,
        "{feature_cap}": feature.prefix(1).uppercased() + feature.dropFirst(),
        "{hts}": good.number, "{company}": document.company, "{country}": document.country,
        "{port}": document.port,
      ]
      func filled(_ text: String) -> String {
        words.keys.sorted().reduce(text) { $0.replacing($1, with: words[$1] ?? "") }
      }
      document.title = filled(document.title)
      document.text = document.text.map(filled)
      made.append(document)
    }
    return made
  }

  private static func label(of kind: String, _ turn: Int) -> String {
    switch kind {
    case "enforcement-note": "enforcement"
    case "other": "official"
    case "stakeholder-report": "industry"
    default: turn % 17 == 0 ? "official" : turn % 11 == 0 ? "industry" : "public"
    }
  }

  private static func write(_ made: Made, number: Int, into json: inout JSONWriter) {
    json.object { json in
      json.member("id", "DEMO-" + String(10_000 + number).dropFirst())
      json.member("title", "[Invented] " + made.title)
      json.member("kind", made.kind)
      json.member("label", made.label)
      if made.label == "enforcement" { json.member("owner", made.center) }
      json.member("status", made.status)
      json.member("source", source)
      json.member("issued", made.issued)
      json.members("sectors", [made.center])
      json.key("attributes")
      json.object { json in
        json.members("port", [made.port])
        json.members("party", [made.company])
        json.members("country", [made.country])
        json.members(mark, ["yes"])
      }
      json.member("body", ([remark] + made.text).joined(separator: "\n\n"))
    }
  }
}
