import KnowledgeBase
import KnowledgeModel
import RecordStore

extension Command {
  static let search = Command(
    name: "search", arguments: "QUERY",
    summary: "Find documents: ranked, tagged, highlighted.",
    options: [
      "--sector S          phc app aa aft bm pngm ele cpmm imm mach, or none for documents without one; may be repeated",
      "--kind K            guidance, ruling, notice, regulation, …; may be repeated",
      "--label L           public, industry, official, enforcement",
      "--status ST         in-force, proposed-change, modified, revoked, superseded, expired, unknown",
      "--from D --to D     issued between two days, YYYY-MM-DD",
      "--sort ORDER        relevance, newest or oldest",
      "--limit N           1 to 100 hits; 10 if not said",
      "--cursor C          the page after; `next` of the page before",
      "--facet NAME        count sector, kind, status, label, year, source, port or hts; hts:84 its headings",
      "--explain           show what makes up each score",
      "--feedback          raise documents that are like the first hits",
    ],
    examples: [
      "kb-cli search 'antidumping duty on hot-rolled steel'",
      "kb-cli search 'hts:8542 status:in-force' --facet sector",
      "kb-cli search '\"country of origin\" -textiles' --sort newest --json",
    ],
    run: { arguments, setting in
      var question = SearchQuestion("")
      question.sectors = try arguments.options(
        "--sector", expected: Values.sectorFilters, Reference.sectorFilter(named:))
      question.kinds = try arguments.options(
        "--kind", expected: Values.list(DocumentKind.self), DocumentKind.init)
      question.labels = try arguments.options(
        "--label", expected: Values.list(HandlingLabel.self), HandlingLabel.init)
      question.statuses = try arguments.options(
        "--status", expected: Values.list(DocumentStatus.self), DocumentStatus.init)
      question.from = try arguments.option("--from", expected: Values.day) { CalendarDate($0) }
      question.through = try arguments.option("--to", expected: Values.day) { CalendarDate($0) }
      question.tariff = try arguments.option("--hts")
      question.order =
        try arguments.option("--sort", expected: "relevance, newest or oldest") {
          SearchQuestion.Order(rawValue: $0)
        } ?? .relevance
      question.limit =
        try arguments.option("--limit", expected: "a number from 1 to 100") {
          Int($0).flatMap { (1...100).contains($0) ? $0 : nil }
        } ?? 10
      question.cursor = try arguments.option("--cursor")
      question.facets = try arguments.options("--facet")
      question.explains = arguments.flag("--explain")
      question.learnsFromFirstHits = arguments.flag("--feedback")
      question.mayContinueLoosely = true
      question.text = try arguments.positional("QUERY")
      try arguments.finish()
      let answer = try setting.workspace().search(question, as: setting.principal)
      if setting.isJSON {
        setting.console.json { Payload.answer(answer, into: &$0) }
      } else {
        print(answer, to: setting.console)
      }
      return answer.total == 0 ? .nothingFound : .done
    })

  static let show = Command(
    name: "show", arguments: "ID[@VERSION]", summary: "Show one document, whole.",
    options: ["--why               each reason for its sectors, with its weight"],
    examples: ["kb-cli show doc_01JD0000000000000000000000", "kb-cli show N901103"],
    run: { arguments, setting in
      let explains = arguments.flag("--why")
      let name = try arguments.positional("ID[@VERSION]")
      try arguments.finish()
      guard let stored = try setting.workspace().document(named: name, as: setting.principal) else {
        setting.console.complain("kb-cli: no document \(name) that you may read.")
        return .nothingFound
      }
      if setting.isJSON {
        setting.console.json { Payload.document(stored, into: &$0) }
        return .done
      }
      let (document, console) = (stored.document, setting.console)
      console.out(console.bold(Console.safe(document.title)))
      console.out(
        "\(stored.id)@\(stored.version)  \(document.kind.rawValue)  [\(document.label.rawValue)]")
      console.out("status: \(Values.status(stored.standing))")
      console.out(
        "source: \(Console.safe(document.source)) \(Console.safe(document.sourceID ?? ""))  issued: \(document.issued?.description ?? "not said")"
      )
      console.out("sectors: " + Values.sectors(stored.effectiveTags))
      for tag in stored.effectiveTags where explains { Values.reasons(tag, console) }
      if let override = stored.override, override.isStale(over: stored.tags) {
        console.out(
          "  the tagger now finds: "
            + (stored.tags.isEmpty ? "no sector" : Values.sectors(stored.tags)) + "; look again")
      }
      console.out("")
      for (number, block) in document.body.enumerated() {
        let text = Console.safe(block.text)
        switch block.role {
        case .heading: console.out("\n" + console.bold(text))
        case .tableRow: console.out("  | " + text.replacing("\t", with: " | "))
        case .listItem: console.out("  - " + text)
        default: console.out(console.dim("p\(number + 1) ") + text)
        }
      }
      return .done
    })

  static let suggest = Command(
    name: "suggest", arguments: "PREFIX", summary: "Complete what has been typed.",
    options: ["--limit N           how many; 10 if not said"],
    examples: ["kb-cli suggest antid", "kb-cli suggest 8542"],
    run: { arguments, setting in
      let limit =
        try arguments.option("--limit", expected: "a number from 1 to 50") {
          Int($0).flatMap { (1...50).contains($0) ? $0 : nil }
        } ?? 10
      let prefix = try arguments.positional("PREFIX")
      try arguments.finish()
      let found = try setting.workspace().suggestions(
        for: prefix, limit: limit, as: setting.principal)
      if setting.isJSON {
        setting.console.json { Payload.suggestions(found, into: &$0) }
      } else {
        for item in found { setting.console.out("\(item.text)\t\(item.kind)\t\(item.count)") }
      }
      return found.isEmpty ? .nothingFound : .done
    })

  static let similar = Command(
    name: "similar", arguments: "ID", summary: "Documents like one, and the terms that they share.",
    options: ["--limit N           how many; 10 if not said"],
    examples: ["kb-cli similar doc_01JD0000000000000000000000", "kb-cli similar N901103 --json"],
    run: { arguments, setting in
      let limit =
        try arguments.option("--limit", expected: "a number from 1 to 50") {
          Int($0).flatMap { (1...50).contains($0) ? $0 : nil }
        } ?? 10
      let name = try arguments.positional("ID")
      try arguments.finish()
      guard
        let found = try setting.workspace().similar(
          to: name, limit: limit, as: setting.principal)
      else {
        setting.console.complain("kb-cli: no document \(name) that you may read.")
        return .nothingFound
      }
      if setting.isJSON {
        setting.console.json { Payload.similar(found, into: &$0) }
        return found.isEmpty ? .nothingFound : .done
      }
      for (rank, item) in found.enumerated() {
        setting.console.out(
          "\(rank + 1). " + setting.console.bold(Console.safe(item.title))
            + "  \(item.id)  [\(item.label.rawValue)]  \(item.score)")
        let shared = item.shared.prefix(8).map { "\(Console.safe($0.text)) \($0.weight)" }
        setting.console.out("   share: " + shared.joined(separator: ", "))
      }
      return found.isEmpty ? .nothingFound : .done
    })

  private static func print(_ answer: SearchAnswer, to console: Console) {
    for note in answer.notes { console.say("note: \(note)") }
    for (rank, hit) in answer.hits.enumerated() {
      console.out("\(rank + 1). " + console.bold(Console.safe(hit.title)))
      console.out(
        "   \(hit.id)  [\(hit.label.rawValue)]  \(hit.kind.rawValue)  \(Values.status(hit.standing))  "
          + "\(hit.date?.description ?? "undated")  \(Console.safe(hit.source)) \(Console.safe(hit.sourceID ?? ""))"
      )
      if !hit.sectors.isEmpty { console.out("   sectors: " + Values.sectors(hit.sectors)) }
      let snippet = hit.snippet.map { piece in
        let text = Console.safe(piece.text)
        guard piece.isMatch else { return text }
        return console.usesColor ? console.bold(text) : "«\(text)»"
      }
      console.out("   " + snippet.joined())
      console.out(console.dim("   \(hit.why)"))
      for part in hit.parts { console.out("     \(part.value)  \(part.what)  \(part.details)") }
    }
    for facet in answer.facets {
      console.out("\n\(facet.name):")
      for entry in facet.values.prefix(20) {
        let label = Payload.facetLabel(facet.name, entry.value).map { "  \($0)" } ?? ""
        console.out("  \(entry.count)\t\(Console.safe(entry.value))\(label)")
      }
    }
    if let suggestion = answer.suggestion {
      console.say("Did you mean: \(suggestion) (\(answer.suggestionCount ?? 0) found)")
    }
    console.say("\(answer.total) found in \(answer.duration.milliseconds) ms")
    if let next = answer.next { console.say("next page: --cursor \(next)") }
  }
}

/// How values are listed and written for people.
enum Values {
  static let day = "a day as YYYY-MM-DD"
  static var sectors: String { "one of " + Sector.allCases.map(\.rawValue).joined(separator: ", ") }

  static var sectorFilters: String {
    "one of " + SectorFilter.allValues.map(\.rawValue).joined(separator: ", ")
  }

  static func list<Value: CaseIterable & RawRepresentable<String>>(_ type: Value.Type) -> String {
    "one of " + Value.allCases.map(\.rawValue).joined(separator: ", ")
  }

  static func status(_ standing: Standing) -> String {
    let status = standing.status
    let note = standing.note(on: Timestamp.now().day)
    return status.status.rawValue + (status.since.map { " since \($0)" } ?? "")
      + (status.basis.map { " by \(Console.safe($0))" } ?? "")
      + (note.map { " (\(Console.safe($0)))" } ?? "")
  }

  /// The sentence that says why, and each reason with its weight.
  static func reasons(_ tag: SectorTag, _ console: Console) {
    console.out("  " + Console.safe(tag.sentence))
    for reason in tag.evidence {
      console.out(
        "  \(reason.weight)\t\(reason.kindName)\t\(Console.safe(reason.text))\t\(Console.safe(reason.detail))"
      )
    }
    console.out("  \(tag.logOdds)\tsum\tlog-odds of \(tag.score)")
  }

  static func sectors(_ tags: [SectorTag]) -> String {
    tags.map { tag in
      let reasons = tag.evidence.filter { $0.weight > 0 }.prefix(3).map { Console.safe($0.text) }
        .joined(separator: ", ")
      return "\(tag.sector.rawValue) \(tag.score) (\(reasons))"
    }.joined(separator: "; ")
  }
}
