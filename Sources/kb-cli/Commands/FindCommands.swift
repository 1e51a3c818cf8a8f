import Ingestion
import KnowledgeBase
import KnowledgeModel
import RecordStore

extension Command {
  static let search = Command(
    name: "search", arguments: "QUERY | --saved S",
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
      "--saved S           what a saved search asks (kb-cli saved): one's own name or number, CENTER/name or the id; a QUERY narrows it",
      "--feedback          raise documents that are like the first hits",
      "--copies C          one, the usual, stands for all with nearly its text; or all",
    ],
    examples: [
      "kb-cli search 'antidumping duty on hot-rolled steel'",
      "kb-cli search 'hts:8542 status:in-force' --facet sector",
      "kb-cli search '\"country of origin\" -textiles' --sort newest --json",
    ],
    isLong: true,
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
      let order = try arguments.option("--sort", expected: "relevance, newest or oldest") {
        SearchQuestion.Order(rawValue: $0)
      }
      question.order = order ?? .relevance
      question.limit =
        try arguments.option("--limit", expected: "a number from 1 to 100") {
          Int($0).flatMap { (1...100).contains($0) ? $0 : nil }
        } ?? 10
      question.cursor = try arguments.option("--cursor")
      question.facets = try arguments.options("--facet")
      question.explains = arguments.flag("--explain")
      question.learnsFromFirstHits = arguments.flag("--feedback")
      question.copies =
        try arguments.option("--copies", expected: "one or all") {
          SearchQuestion.CopyView(rawValue: $0)
        } ?? .one
      question.mayContinueLoosely = true
      if let saved = try arguments.option("--saved") {
        try question.take(saved, setting)
        question.order = order ?? question.order
        if let more = try arguments.nextPositional() {
          question.text = question.text.isEmpty ? more : "(\(question.text)) (\(more))"
        }
      } else {
        question.text = try arguments.positional("QUERY")
      }
      try arguments.finish()
      let answer = try setting.answer { _ in
        question.remote("/v1/search", [("copies", question.copies.rawValue)])
      } locally: {
        Payload.answer(try $0.search(question, as: setting.principal), into: &$1)
      }
      return try answer.tell(setting, SearchWords.page).count("total") == 0 ? .nothingFound : .done
    })

  static let show = Command(
    name: "show", arguments: "ID[@VERSION]", summary: "Show one document, whole.",
    options: [
      "--why               each reason for its sectors, with its weight",
      "--file N            that file of it, to standard output",
    ],
    examples: ["kb-cli show doc_01JD0000000000000000000000", "kb-cli show N901103"],
    isLong: true,
    run: { arguments, setting in
      let explains = arguments.flag("--why")
      let file = try arguments.option("--file", expected: "a file's number") { Int($0) }
      let name = try arguments.positional("ID[@VERSION]")
      try arguments.finish()
      if let file { return try show(file, of: name, setting) }
      let answer = try setting.answer { server in
        let (id, version) = try server.document(named: name)
        return RemoteQuestion("/v1/documents/\(id)", [("version", version)])
      } locally: { workspace, json in
        guard let stored = try workspace.document(named: name, as: setting.principal) else {
          throw NothingThere.document(name)
        }
        let files = try workspace.files(of: stored.id, as: setting.principal)
        Payload.document(stored, files: files, into: &json)
      }
      try answer.tell(setting) { DocumentWords.whole($0, explains: explains, $1) }
      return .done
    })

  /// The bytes of a file that was released with a document.
  private static func show(
    _ number: Int, of name: String, _ setting: Setting
  ) throws -> ExitCode {
    if let server = setting.server {
      let (id, _) = try server.document(named: name)
      try server.ask(RemoteQuestion("/v1/documents/\(id)/files/\(number)")) {
        setting.console.raw($0)
      }
      return .done
    }
    let workspace = try setting.workspace()
    guard let stored = try workspace.document(named: name, as: setting.principal),
      let (_, reader) = try workspace.file(number, of: stored.id, as: setting.principal)
    else { throw NothingThere.document(name) }
    while let piece = try reader.next() { setting.console.raw(piece) }
    return .done
  }

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
      let answer = try setting.answer { _ in
        RemoteQuestion("/v1/suggest", [("q", prefix), ("limit", String(limit))])
      } locally: {
        let found = try $0.suggestions(for: prefix, limit: limit, as: setting.principal)
        Payload.suggestions(found, into: &$1)
      }
      let value = try answer.tell(setting) { value, console in
        console.table(
          value.list("suggestions").map { ["text", "kind", "count"].map($0.words) })
      }
      return value.list("suggestions").isEmpty ? .nothingFound : .done
    })

  static let similar = Command(
    name: "similar", arguments: "ID", summary: "Documents like one, and the terms that they share.",
    options: ["--limit N           how many; 10 if not said"],
    examples: ["kb-cli similar doc_01JD0000000000000000000000", "kb-cli similar N901103 --json"],
    isLong: true,
    run: { arguments, setting in
      let limit =
        try arguments.option("--limit", expected: "a number from 1 to 50") {
          Int($0).flatMap { (1...50).contains($0) ? $0 : nil }
        } ?? 10
      let name = try arguments.positional("ID")
      try arguments.finish()
      let answer = try setting.answer { server in
        RemoteQuestion(
          "/v1/documents/\(try server.document(named: name).id)/similar",
          [("limit", String(limit))])
      } locally: { workspace, json in
        guard let found = try workspace.similar(to: name, limit: limit, as: setting.principal)
        else { throw NothingThere.document(name) }
        Payload.similar(found, into: &json)
      }
      return try answer.tell(setting, DocumentWords.similar).list("similar").isEmpty
        ? .nothingFound : .done
    })
}

extension SearchQuestion {
  /// The same question to a server.
  func remote(_ path: String, _ more: [(name: String, value: String?)] = []) -> RemoteQuestion {
    func each(_ name: String, _ values: [String]) -> [(name: String, value: String?)] {
      values.isEmpty ? [] : [(name, values.joined(separator: ","))]
    }
    var query: [(name: String, value: String?)] = [("q", text.isEmpty ? nil : text)]
    query += each("sector", sectors.map(\.rawValue)) + each("kind", kinds.map(\.rawValue))
    query += each("label", labels.map(\.rawValue)) + each("status", statuses.map(\.rawValue))
    query += [
      ("from", from?.description), ("to", through?.description), ("hts", tariff),
      ("sort", order == .relevance ? nil : order.rawValue), ("cursor", cursor),
    ]
    query += each("facet", facets)
    query += [
      ("limit", String(limit)), ("explain", explains ? "true" : nil),
      ("feedback", learnsFromFirstHits ? "true" : nil),
    ]
    return RemoteQuestion(path, query + more)
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
}
