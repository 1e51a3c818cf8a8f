import Ingestion
import KnowledgeBase
import KnowledgeModel

extension Command {
  static let tag = Command(
    name: "tag", arguments: "FILE|-", summary: "Say which sectors a text belongs to, and why.",
    options: ["--as-of D           by the Centers' ranges of that day"],
    examples: ["echo 'microchips of 8542.31' | kb-cli tag -", "kb-cli tag letter.txt --json"],
    run: { arguments, setting in
      let asOf = try arguments.option("--as-of", expected: Values.day) {
        CalendarDate($0)
      }
      let day = asOf ?? setting.today
      let path = try arguments.positional("FILE|-")
      try arguments.finish()
      guard let bytes = Console.contents(of: path) else {
        throw UsageError.refused("\(path) cannot be read")
      }
      let answer: Answer
      if let server = setting.server {
        answer = Answer(
          json: try server.ask(
            RemoteQuestion(
              "POST", "/v1/tag", [("as_of", asOf?.description)], body: bytes, type: "text/plain")))
      } else {
        let tagging = try Reference.tag(
          String(decoding: bytes, as: UTF8.self), on: day, in: setting.dataDirectory)
        answer = Answer { Payload.tagging(tagging, into: &$0) }
      }
      let value = try answer.tell(setting) { value, console in
        for tag in value.list("sectors") {
          console.out("\(tag.words("code"))\t\(tag.words("score"))")
          DocumentWords.reasons(tag, console)
        }
        if value.list("sectors").isEmpty {
          console.say("No sector: nothing in the text points to one.")
        }
      }
      return value.list("sectors").isEmpty ? .nothingFound : .done
    })

  static let sectors = Command(
    name: "sectors", arguments: "[CODE]", summary: "The ten Centers, or one with its headings.",
    options: [],
    examples: ["kb-cli sectors", "kb-cli sectors ele", "kb-cli sectors CEE007 --json"],
    isLong: true,
    run: { arguments, setting in
      let name = try arguments.nextPositional()
      try arguments.finish()
      var centers = Reference.centers
      if let name {
        guard let sector = Reference.sector(named: name) else {
          throw UsageError.badValue(option: "CODE", value: name, expected: Values.sectors)
        }
        centers = centers.filter { $0.sector == sector }
      }
      let codes = Set(centers.map(\.sector.rawValue))
      let answer =
        if let server = setting.server {
          try Self.centers(codes, of: server)
        } else {
          Answer { json in
            json.object { json in
              json.list("sectors", centers) { center, json in Payload.center(center, into: &json) }
            }
          }
        }
      try answer.tell(setting) { value, console in
        for center in value.list("sectors") {
          console.table([["code", "ace_code", "name", "city"].map(center.words)])
          if name != nil { console.table(center.list("hts").map(Self.range)) }
        }
      }
      return .done
    })

  /// A server's Centers, of those with one of the codes.
  private static func centers(_ codes: Set<String>, of server: RemoteServer) throws -> Answer {
    let all = try JSONValue(server.ask(RemoteQuestion("/v1/sectors"))).list("sectors")
    return Answer { json in
      json.object { json in
        json.list("sectors", all.filter { codes.contains($0.words("code")) }) { center, json in
          json.value(center)
        }
      }
    }
  }

  private static func range(_ range: JSONValue) -> [String] {
    let (from, through) = (range.words("valid_from"), range.words("valid_to"))
    return [
      "  \(range.words("from"))-\(range.words("to"))",
      "\(range.words("basis")) \(range.words("source"))",
      [from.isEmpty ? "" : "from \(from)", through.isEmpty ? "" : "until \(through)"]
        .filter { !$0.isEmpty }.joined(separator: " "),
      range.words("note"),
    ]
  }

  static let hts = Command(
    name: "hts", arguments: "NUMBER",
    summary: "What a tariff number covers, and which Center owns it on a day by whose word.",
    options: [
      "--as-of D           the day; today if not said",
      "--with NUMBER       the companion of a number of chapters 98 and 99, whose Center it takes",
    ],
    examples: [
      "kb-cli hts 8471.30.0100", "kb-cli hts 8511 --as-of 2014-03-09",
      "kb-cli hts 9903.88.15 --with 8542.31",
    ],
    isLong: true,
    run: { arguments, setting in
      let day =
        try arguments.option("--as-of", expected: Values.day) { CalendarDate($0) } ?? setting.today
      let companion = try arguments.option(
        "--with", expected: "a tariff number of chapters 01 to 97", Reference.tariffNumber)
      let text = try arguments.positional("NUMBER")
      try arguments.finish()
      guard let card = Reference.tariff(text, with: companion, on: day) else {
        throw UsageError.badValue(
          option: "NUMBER", value: text,
          expected: "2, 4, 6, 8 or 10 digits, chapters 01 to 99 but for 77, such as 8471.30.0100")
      }
      if setting.isJSON {
        setting.console.json { Payload.tariff(card, into: &$0) }
      } else {
        print(card, to: setting.console)
      }
      return card.owner.sector == nil ? .nothingFound : .done
    })

  private static func print(_ card: TariffCard, to console: Console) {
    let owner = card.owner
    let center = owner.sector.map { "\($0.rawValue) \(owner.centerName ?? "")" } ?? "no Center"
    console.out("\(card.number) on \(card.day): \(center)")
    if let headings = owner.headings {
      console.out("  headings \(headings), basis: \(owner.basis ?? "") \(owner.source ?? "")")
    }
    if !owner.alternatives.isEmpty {
      console.out("  alternatives: " + owner.alternatives.map(\.rawValue).joined(separator: ", "))
    }
    if let note = owner.note { console.out("  note: \(note)") }
    if let section = card.section { console.out("  " + section) }
    for line in card.ancestors { console.out("  " + Self.text(line)) }
    console.out(
      "  " + console.bold(card.number) + Self.text(card.line).dropFirst(card.number.count))
    for line in card.children { console.out("    " + Self.text(line)) }
    console.out("  " + card.provenance)
  }

  private static func text(_ line: TariffCard.Line) -> String {
    "\(line.number)  " + (line.groups + [line.description ?? "—"]).joined(separator: " › ")
      + (line.wording == .everyday ? " (everyday names)" : "")
  }
}
