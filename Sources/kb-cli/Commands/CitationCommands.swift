import KnowledgeBase
import KnowledgeModel
import RecordStore

extension Command {
  static let citations = Command(
    name: "citations", arguments: "[ID]",
    summary: "What a document cites and what cites it; or check the citations of a text.",
    options: [
      "--depth 2           also what lies behind the neighbours",
      "--limit N           1 to 100 of each direction; 50 if not said",
      "--cursor C          the page after; `next` of the page before",
      "--check FILE|-      look up each citation and quotation of a text instead",
      "--as-of D           with --check: as of that day",
      "--correct NUMBER    say what the document really does to a number that it cites …",
      "--treatment T       … one of cites, follows, clarifies, distinguishes, proposes-to-modify, …",
      "--reason TEXT       … and why",
    ],
    examples: [
      "kb-cli citations N901103", "kb-cli citations H901140 --depth 2 --json",
      "kb-cli citations --check memo.txt --as-of 2014-01-31",
      "kb-cli citations H901140 --correct N901103 --treatment cites --reason 'only reported'",
    ],
    run: { arguments, setting in
      if let file = try arguments.option("--check") {
        return try check(file, &arguments, setting)
      }
      let target = try arguments.option("--correct")
      let treatment = try arguments.option(
        "--treatment", expected: Values.list(Treatment.self), Treatment.init)
      let reason = try arguments.option("--reason")
      var question = CitationQuestion()
      question.depth =
        try arguments.option("--depth", expected: "1 or 2") { ["1": 1, "2": 2][$0] } ?? 1
      question.limit =
        try arguments.option("--limit", expected: "a number from 1 to 100") {
          Int($0).flatMap { (1...100).contains($0) ? $0 : nil }
        } ?? 50
      question.cursor = try arguments.option("--cursor")
      let name = try arguments.positional("ID")
      try arguments.finish()
      let workspace = try setting.workspace()
      guard let answer = try workspace.citations(of: name, question, as: setting.principal) else {
        setting.console.complain("kb-cli: no document \(name) that you may read.")
        return .nothingFound
      }
      if let target {
        guard let treatment, let reason, !reason.isEmpty else {
          throw UsageError.refused("--correct needs --treatment and --reason")
        }
        let id = answer.document.id
        guard
          let cited = try workspace.citedIdentifier(target, of: id, as: setting.principal)
        else { throw UsageError.refused("\(name) does not cite \(target)") }
        let outcome = try workspace.correctCitation(
          id, target: cited, treatment: treatment, reason: reason, expecting: nil,
          as: setting.principal)
        if setting.isJSON {
          setting.console.json { Payload.outcome(outcome, into: &$0) }
        } else {
          setting.console.out("\(outcome.id) \(treatment.rawValue) \(cited.normal)")
        }
        return .done
      }
      if setting.isJSON {
        setting.console.json { Payload.citations(answer, into: &$0) }
      } else {
        print(answer, to: setting.console)
      }
      return answer.citesTotal + answer.citedByTotal == 0 ? .nothingFound : .done
    })

  private static func check(
    _ file: String, _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let day =
      try arguments.option("--as-of", expected: Values.day) { CalendarDate($0) } ?? setting.today
    try arguments.finish()
    guard let bytes = Console.contents(of: file) else {
      throw UsageError.refused("\(file) cannot be read")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UsageError.refused("\(file) is not UTF-8 text")
    }
    let found = try setting.workspace().check(memo: text, asOf: day, as: setting.principal)
    if setting.isJSON {
      setting.console.json { Payload.check(found, into: &$0) }
      return found.cites.isEmpty ? .nothingFound : .done
    }
    for cite in found.cites {
      let status = cite.standing.status
      var line = "\(cite.range.lowerBound)\t\(cite.identifier.normal)\t\(cite.verdict.name)"
      if let since = status.since { line += " since \(since)" }
      if let basis = status.basis { line += " by \(Console.safe(basis))" }
      if let note = cite.note { line += " (\(Console.safe(note)))" }
      setting.console.out(line)
      guard let quotation = cite.quotation else { continue }
      setting.console.out("  quotation: \(quotation.verdict.rawValue)")
      if !quotation.difference.isEmpty {
        let words = quotation.difference.map { piece in
          switch piece.change {
          case .same: piece.text
          case .added: "[+\(piece.text)+]"
          case .missing: "[-\(piece.text)-]"
          }
        }
        setting.console.out("  " + Console.safe(words.joined(separator: " ")))
      }
    }
    for note in found.notes { setting.console.say("note: \(note)") }
    if found.cites.isEmpty { setting.console.say("There is no citation in the text.") }
    return found.cites.isEmpty ? .nothingFound : .done
  }

  private static func print(_ answer: CitationAnswer, to console: Console) {
    let stored = answer.document
    console.out(console.bold(Console.safe(stored.document.title)))
    console.out("status: \(Values.status(stored.standing))")
    console.out("\ncites \(answer.citesTotal)\(counts(answer.citesByTreatment))")
    for edge in answer.cites {
      console.out(
        "  \(edge.citation.treatment.rawValue)\t\(edge.citation.target.normal)\t"
          + (edge.documents.isEmpty
            ? "not in the collection" : edge.documents.map(line).joined(separator: "; ")))
      if let quote = edge.quote {
        console.out(
          console.dim("    p\(edge.citation.found.paragraph ?? 0): \(Console.safe(quote))"))
      }
      if let word = edge.citation.correction {
        console.out(
          "    corrected by \(word.author): \(Console.safe(word.reason)); found as \(edge.citation.found.treatment.rawValue)"
        )
      }
    }
    console.out("\ncited by \(answer.citedByTotal)\(counts(answer.citedByTreatment))")
    for citing in answer.citedBy {
      console.out("  \(citing.citation.treatment.rawValue)\t\(line(citing.document))")
      if let quote = citing.quote {
        console.out(
          console.dim("    p\(citing.citation.found.paragraph ?? 0): \(Console.safe(quote))"))
      }
    }
    for (name, steps) in [
      ("beyond, cites", answer.beyondCites), ("beyond, cited by", answer.beyondCitedBy),
    ] where !steps.isEmpty {
      console.out("\n\(name)")
      for step in steps {
        console.out(
          "  \(step.from)\t\(step.treatment.rawValue)\t"
            + (step.document.map(line) ?? step.target.normal))
      }
    }
    if let next = answer.next { console.say("next page: --cursor \(next)") }
  }

  private static func counts(_ counts: CitationAnswer.Counts) -> String {
    counts.isEmpty
      ? "" : " (" + counts.map { "\($0.name) \($0.count)" }.joined(separator: ", ") + ")"
  }

  private static func line(_ line: DocumentLine) -> String {
    "\(line.id) \(Console.safe(line.sourceID ?? "")) [\(line.label.rawValue)] \(Values.status(line.standing))"
  }
}
