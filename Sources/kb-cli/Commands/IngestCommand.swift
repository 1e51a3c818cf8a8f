import KnowledgeBase
import KnowledgeModel

extension Command {
  static let ingest = Command(
    name: "ingest", arguments: "PATH...",
    summary: "File the documents of files and folders; the same content twice changes nothing.",
    options: [
      "--kind K --label L  for documents that do not say; the label is official if nobody does",
      "--owner S           the Center that owns enforcement documents",
      "--sector S          add a sector; may be repeated",
      "--source NAME       who published them, where the file does not say",
      "--mappings DIR      mapping files for XML of other kinds; PATH/mappings if it is there",
      "--jobs N            threads; several files at a time, or several for one file; 2 if not said",
      "--dry-run           read and check, and keep nothing",
      "--lines             one JSON line for each document and refused file",
    ],
    examples: ["kb-cli ingest corpus", "kb-cli ingest letter.txt --label industry --sector ele"],
    run: { arguments, setting in
      var defaults = ReceiveDefaults()
      defaults.kind = try arguments.option(
        "--kind", expected: Values.list(DocumentKind.self), DocumentKind.init)
      defaults.label = try arguments.option(
        "--label", expected: Values.list(HandlingLabel.self), HandlingLabel.init)
      defaults.owner = try arguments.option("--owner", expected: Values.sectors) {
        Reference.sector(named: $0)
      }
      defaults.sectors = try arguments.options("--sector", expected: Values.sectors) {
        Reference.sector(named: $0)
      }
      defaults.source = try arguments.option("--source")
      let mappings = try arguments.option("--mappings")
      let jobs =
        try arguments.option("--jobs", expected: "a number from 1 to 16") {
          Int($0).flatMap { (1...16).contains($0) ? $0 : nil }
        } ?? 2
      let isDryRun = arguments.flag("--dry-run")
      let tellsLines = arguments.flag("--lines")
      var paths = [try arguments.positional("PATH")]
      while let path = try arguments.nextPositional() { paths.append(path) }
      try arguments.finish()
      defaults.mappingFolder =
        mappings ?? paths.map { $0 + "/mappings" }.first(where: Console.isDirectory)

      let console = setting.console
      let started = ContinuousClock.now
      Interrupt.listen()
      let told: @Sendable (IngestLine?, IngestSummary) -> Bool = { line, summary in
        if let line { tell(line, tellsLines, console) }
        if summary.documents % 500 == 0 { progress(summary, started, console) }
        return !Interrupt.cameIn
      }
      let summary: IngestSummary
      if let server = setting.server {
        guard !isDryRun, mappings == nil else {
          throw UsageError.refused("--dry-run and --mappings go with the data directory")
        }
        summary = try RemoteIngest(server: server, defaults: defaults, tell: told).run(paths)
      } else {
        summary = try setting.workspace().ingest(
          paths, defaults: defaults, jobs: jobs, isDryRun: isDryRun, as: setting.principal,
          tell: told)
      }
      console.progress("")
      if setting.isJSON || !tellsLines { report(summary, setting) }
      if Interrupt.cameIn {
        console.say("Stopped. The same command goes on from here.")
        return .interrupted
      }
      return summary.quarantined > 0 ? .badData : .done
    })

  @Sendable private static func progress(
    _ summary: IngestSummary, _ started: ContinuousClock.Instant, _ console: Console
  ) {
    let seconds = max(0.001, started.duration(to: .now).milliseconds / 1000)
    let rate = (Double(summary.bytes) / 1e6 / seconds * 10).rounded() / 10
    let left =
      summary.bytes == 0
      ? ""
      : ", \(Int(seconds * Double(summary.totalBytes - summary.bytes) / Double(summary.bytes))) s left"
    console.progress("\(summary.files) files, \(summary.documents) documents, \(rate) MB/s\(left)")
  }

  @Sendable private static func tell(_ line: IngestLine, _ asJSON: Bool, _ console: Console) {
    switch line {
    case .document(let outcome, let id, let version, let file):
      guard asJSON else { return }
      console.json { json in
        json.object { json in
          json.member("outcome", outcome)
          json.member("id", id.description)
          json.member("version", version)
          json.member("file", file)
        }
      }
    case .unchangedFile: break
    case .personalNumbers(let count, let id, let file):
      console.complain(
        "\(Console.safe(file)): \(id) holds \(count) numbers shaped like a social security number; they are not indexed and not shown"
      )
    case .quarantined(let file, let line, let column, let reason):
      if asJSON {
        console.json { json in
          json.object { json in
            json.member("outcome", "quarantined")
            json.member("file", file)
            json.key("line")
            if let line { json.number(line) } else { json.null() }
            json.key("column")
            if let column { json.number(column) } else { json.null() }
            json.member("reason", reason)
          }
        }
      } else {
        let place = line.map { ":\($0)" + (column.map { ":\($0)" } ?? "") } ?? ""
        console.complain("refused \(Console.safe(file))\(place): \(Console.safe(reason))")
      }
    }
  }

  private static func report(_ summary: IngestSummary, _ setting: Setting) {
    if setting.isJSON {
      setting.console.json { json in
        json.object { json in
          json.member("files", summary.files)
          json.member("documents", summary.documents)
          json.member("added", summary.added)
          json.member("updated", summary.updated)
          json.member("unchanged", summary.unchanged)
          json.member("quarantined", summary.quarantined)
          json.member("personal_numbers", summary.personalNumbers)
          json.member("bytes", summary.bytes)
          json.member("seconds", summary.seconds)
        }
      }
    } else {
      setting.console.out(
        "\(summary.files) files, \(summary.documents) documents: \(summary.added) added, "
          + "\(summary.updated) updated, \(summary.unchanged) unchanged; "
          + "\(summary.quarantined) files in quarantine; "
          + "\(Double(summary.bytes / 10_000) / 100) MB in \(summary.seconds) s")
    }
  }
}
