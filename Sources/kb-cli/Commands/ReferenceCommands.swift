import KnowledgeBase
import KnowledgeModel

extension Command {
  static let tag = Command(
    name: "tag", arguments: "FILE|-", summary: "Say which sectors a text belongs to, and why.",
    options: ["--as-of D           by the Centers' ranges of that day"],
    examples: ["echo 'microchips of 8542.31' | kb-cli tag -", "kb-cli tag letter.txt --json"],
    run: { arguments, setting in
      let day =
        try arguments.option("--as-of", expected: Values.day) { CalendarDate($0) } ?? setting.today
      let path = try arguments.positional("FILE|-")
      try arguments.finish()
      guard let bytes = Console.contents(of: path) else {
        throw UsageError.refused("\(path) cannot be read")
      }
      let tagging = try Reference.tag(
        String(decoding: bytes, as: UTF8.self), on: day, in: setting.dataDirectory)
      if setting.isJSON {
        setting.console.json { Payload.tagging(tagging, into: &$0) }
      } else {
        for tag in tagging.sectors {
          setting.console.out("\(tag.sector.rawValue)\t\(tag.score)")
          Values.reasons(tag, setting.console)
        }
        if tagging.sectors.isEmpty {
          setting.console.say("No sector: nothing in the text points to one.")
        }
      }
      return tagging.sectors.isEmpty ? .nothingFound : .done
    })

  static let sectors = Command(
    name: "sectors", arguments: "[CODE]", summary: "The ten Centers, or one with its headings.",
    options: [],
    examples: ["kb-cli sectors", "kb-cli sectors ele", "kb-cli sectors CEE007 --json"],
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
      if setting.isJSON {
        setting.console.json { json in
          json.object { json in
            json.list("sectors", centers) { center, json in Payload.center(center, into: &json) }
          }
        }
        return .done
      }
      for center in centers {
        setting.console.out(
          "\(center.sector.rawValue)\t\(center.aceCode)\t\(center.name)\t\(center.city)")
        guard name != nil else { continue }
        for range in center.ranges {
          let days = [
            range.validFrom.map { "from \($0)" }, range.validThrough.map { "until \($0)" },
          ]
          setting.console.out(
            "  \(range.from)-\(range.through)\t\(range.basis) \(range.source)\t"
              + days.compactMap { $0 }.joined(separator: " ") + "\t\(range.note)")
        }
      }
      return .done
    })

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
