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
        var json = JSONWriter()
        Payload.tagging(tagging, into: &json)
        setting.console.out(json.text)
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
        var json = JSONWriter()
        json.object { json in
          json.key("sectors")
          json.array { json in for center in centers { Payload.center(center, into: &json) } }
        }
        setting.console.out(json.text)
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
    summary: "Which Center owns a tariff number on a day, and who says so.",
    options: ["--as-of D           the day; today if not said"],
    examples: ["kb-cli hts 8471.30.0100", "kb-cli hts 8511 --as-of 2014-03-09"],
    run: { arguments, setting in
      let day =
        try arguments.option("--as-of", expected: Values.day) { CalendarDate($0) } ?? setting.today
      let text = try arguments.positional("NUMBER")
      try arguments.finish()
      guard let answer = Reference.owner(of: text, on: day) else {
        throw UsageError.badValue(
          option: "NUMBER", value: text,
          expected: "2, 4, 6, 8 or 10 digits, chapters 01 to 99 but for 77, such as 8471.30.0100")
      }
      if setting.isJSON {
        var json = JSONWriter()
        Payload.ownership(answer, into: &json)
        setting.console.out(json.text)
        return answer.sector == nil ? .nothingFound : .done
      }
      let owner = answer.sector.map { "\($0.rawValue) \(answer.centerName ?? "")" } ?? "no Center"
      setting.console.out("\(answer.number) on \(answer.day): \(owner)")
      if let headings = answer.headings {
        setting.console.out(
          "  headings \(headings), basis: \(answer.basis ?? "") \(answer.source ?? "")")
      }
      if !answer.alternatives.isEmpty {
        setting.console.out(
          "  alternatives: " + answer.alternatives.map(\.rawValue).joined(separator: ", "))
      }
      if let note = answer.note { setting.console.out("  note: \(note)") }
      return answer.sector == nil ? .nothingFound : .done
    })
}
