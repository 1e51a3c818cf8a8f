import KnowledgeBase
import KnowledgeModel

extension Command {
  static let initialise = Command(
    name: "init", arguments: "", summary: "Make the data directory.", options: [],
    examples: ["kb-cli init --data kb-data"],
    run: { arguments, setting in
      try arguments.finish()
      let workspace = try Workspace(creating: setting.dataDirectory)
      try workspace.maintainIndex()
      setting.console.say("The knowledge base lies in \(setting.dataDirectory).")
      return .done
    })

  static let status = Command(
    name: "status", arguments: "", summary: "How many documents, how far the index has come.",
    options: [], examples: ["kb-cli status", "kb-cli status --json"],
    run: { arguments, setting in
      try arguments.finish()
      let condition = try setting.workspace().condition(as: setting.principal)
      if setting.isJSON {
        setting.console.json { json in
          json.object { json in
            json.member("documents", condition.compartments.reduce(0) { $0 + $1.stored })
            json.objects("compartments", condition.compartments) { compartment, json in
              json.member("name", compartment.name)
              json.member("documents", compartment.stored)
              json.member("indexed", compartment.indexed)
            }
            json.member("sequence", Int(condition.sequence))
            json.member("indexed_sequence", Int(condition.indexedSequence))
            json.member("segments", condition.segments)
            json.member("quarantined", condition.quarantined)
          }
        }
        return .done
      }
      for compartment in condition.compartments where compartment.stored + compartment.indexed > 0 {
        setting.console.out(
          "\(compartment.name)\t\(compartment.stored) documents\t\(compartment.indexed) indexed")
      }
      setting.console.out(
        "sequence \(condition.sequence), indexed \(condition.indexedSequence), "
          + "\(condition.segments) segments, \(condition.quarantined) in quarantine")
      return .done
    })

  static let verify = Command(
    name: "verify", arguments: "",
    summary: "Check every checksum, and that index and store hold the same.", options: [],
    examples: ["kb-cli verify"],
    run: { arguments, setting in
      try arguments.finish()
      let faults = try setting.workspace().verify()
      if setting.isJSON {
        setting.console.json { json in
          json.object { json in
            json.member("sound", faults.isEmpty)
            json.members("faults", faults)
          }
        }
      } else {
        for fault in faults { setting.console.out(Console.safe(fault)) }
        if faults.isEmpty {
          setting.console.say("Sound: every checksum holds, index equals store.")
        }
      }
      return faults.isEmpty ? .done : .badData
    })

  static let rebuildIndex = Command(
    name: "rebuild-index", arguments: "", summary: "Throw the index away and build it anew.",
    options: [], examples: ["kb-cli rebuild-index"],
    run: { arguments, setting in
      try arguments.finish()
      let started = ContinuousClock.now
      try setting.workspace().rebuildIndex()
      setting.console.say("Built anew in \(started.duration(to: .now).milliseconds) ms.")
      return .done
    })

  static let backup = Command(
    name: "backup", arguments: "FILE",
    summary: "Copy everything committed so far into one file, while the server runs.",
    options: [
      "FILE                appears whole or not at all; one that was there is replaced",
      "                    what you put beside the store (synonyms, mapping files, a model) is yours to copy",
    ],
    examples: ["kb-cli backup kb.backup"],
    run: { arguments, setting in
      let file = try arguments.positional("FILE")
      try arguments.finish()
      try setting.workspace().backUp(to: file, as: setting.principal)
      setting.console.say("Backed up to \(Console.safe(file)).")
      return .done
    })

  static let restore = Command(
    name: "restore", arguments: "FILE",
    summary: "Make a knowledge base of a backup, where there is none.",
    options: ["FILE                is checked whole before; a directory in use is refused"],
    examples: ["kb-cli restore kb.backup --data other"],
    run: { arguments, setting in
      let file = try arguments.positional("FILE")
      try arguments.finish()
      guard try Workspace.restore(from: file, into: setting.dataDirectory) else {
        setting.console.complain(
          "kb-cli: \(Console.safe(file)) is no whole backup; nothing was restored.")
        return .badData
      }
      let faults = try setting.workspace().verify()
      for fault in faults { setting.console.complain(Console.safe(fault)) }
      guard faults.isEmpty else { return .badData }
      setting.console.say("Restored into \(Console.safe(setting.dataDirectory)), and sound.")
      return .done
    })

  static let export = Command(
    name: "export", arguments: "[QUERY]",
    summary: "Documents to take along: every one, whole, or a row for each that a question finds.",
    options: [
      "QUERY               as `kb-cli search` takes it; without it and --format every document whole, a",
      "                    JSON line each",
      "--format F          a row each: jsonl, the usual, csv, xlsx or citations",
      "--style S           citations short, full, the usual, or by address",
    ],
    examples: [
      "kb-cli export > documents.jsonl",
      "kb-cli export 'hts:8542 status:in-force' --format xlsx > chips.xlsx",
      "kb-cli export 'A-570-910' --format citations --style short",
    ],
    run: { arguments, setting in
      let format = try arguments.option("--format", expected: Values.list(ExportFormat.self)) {
        ExportFormat(rawValue: $0)
      }
      let style = try arguments.option("--style", expected: Values.list(CitationStyle.self)) {
        CitationStyle(rawValue: $0)
      }
      let question = try arguments.nextPositional()
      try arguments.finish()
      if format == .xlsx, setting.console.width != nil {
        throw UsageError.refused(
          "a workbook is nothing for a terminal; write it to a file: > FILE.xlsx")
      }
      if format != nil || question != nil || setting.server != nil {
        return try taken(SearchQuestion(question ?? ""), format ?? .jsonl, style ?? .full, setting)
      }
      var count = 0
      try setting.workspace().export(as: setting.principal) { stored in
        setting.console.json { Payload.document(stored, into: &$0) }
        count += 1
      }
      setting.console.say("\(count) documents")
      return count == 0 ? .nothingFound : .done
    })

  /// Writes what a question finds, from here or from a server.
  private static func taken(
    _ question: SearchQuestion, _ format: ExportFormat, _ style: CitationStyle, _ setting: Setting
  ) throws -> ExitCode {
    var lines = 0
    func write(_ bytes: [UInt8]) {
      lines += bytes.count { $0 == 10 }
      setting.console.raw(bytes)
    }
    if let server = setting.server {
      var query: [(name: String, value: String?)] = [("format", format.rawValue)]
      if format == .citations { query.append(("style", style.rawValue)) }
      try server.ask(
        RemoteQuestion("/v1/export", [("q", question.text.isEmpty ? nil : question.text)] + query),
        write)
      guard format != .xlsx else { return .done }
    } else {
      let file = try setting.workspace().export(
        question, as: format, style: style, by: setting.principal)
      while let bytes = try file.next() { write(bytes) }
      setting.console.say("\(file.walk.total) documents, \(file.marking)")
      return file.walk.total == 0 ? .nothingFound : .done
    }
    let count = format == .csv ? max(0, lines - 1) : lines
    setting.console.say("\(count) documents")
    return count == 0 ? .nothingFound : .done
  }

  static let eval = Command(
    name: "eval", arguments: "[FOLDER] | identifiers FILE | tags [FILE...]",
    summary: "Judge the ranking on judged questions, the recogniser, or the sector tagger.",
    options: [
      "FOLDER              holds queries.tsv and judgments.tsv; corpus if not said",
      "--per-query         a line for each question too",
      "--feedback          as `kb-cli search --feedback` ranks",
      "tags [FILE...]      lines of label TAB text: a heading, a Center or - for none; without a file",
      "                    the documents of the store whose sectors a person or the source named",
      "--without-numbers   leave out every word with a digit in it",
      "--model FILE        another model than the one in use",
      "--misses            show each text whose first sector is not a known one",
    ],
    examples: [
      "kb-cli eval corpus", "kb-cli eval identifiers letters.txt",
      "kb-cli eval tags corpus/tagging/subjects.tsv",
    ],
    run: { arguments, setting in
      let isLong = arguments.flag("--per-query")
      let learns = arguments.flag("--feedback")
      let folder = try arguments.nextPositional() ?? "corpus"
      if folder == "tags" { return try evaluateTags(&arguments, setting) }
      if folder == "identifiers" { return try evaluateIdentifiers(&arguments, setting) }
      try arguments.finish()
      guard let queries = Console.contents(of: folder + "/queries.tsv"),
        let judgments = Console.contents(of: folder + "/judgments.tsv")
      else {
        throw UsageError.refused("\(folder) must hold queries.tsv and judgments.tsv")
      }
      let report = try setting.workspace().evaluate(
        queries: String(decoding: queries, as: UTF8.self),
        judgments: String(decoding: judgments, as: UTF8.self), learnsFromFirstHits: learns,
        as: setting.principal)
      if setting.isJSON {
        setting.console.json { json in
          json.object { json in
            json.member("questions", report.questions.count)
            json.member("ndcg_10", report.ndcg)
            json.member("mrr", report.reciprocalRank)
            json.member("recall_100", report.recall)
          }
        }
        return .done
      }
      if isLong {
        for question in report.questions {
          setting.console.out(
            "\(question.id)\t\(question.ndcg)\t\(question.recall)\t\(question.text)")
        }
      }
      setting.console.out(
        "questions \(report.questions.count)  nDCG@10 \(report.ndcg)  MRR \(report.reciprocalRank)  recall@100 \(report.recall)"
      )
      return report.questions.isEmpty ? .nothingFound : .done
    })
}
