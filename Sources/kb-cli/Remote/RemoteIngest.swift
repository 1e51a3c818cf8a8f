import Ingestion
import KnowledgeBase
import KnowledgeModel

/// Files and folders sent to a server: a file a request, one of many lines in parts.
struct RemoteIngest {
  let server: RemoteServer
  let defaults: ReceiveDefaults
  /// Told of each document, and asked whether to go on.
  let tell: (IngestLine?, IngestSummary) -> Bool

  private static let part = 8 << 20
  private static let largestFile = 64 << 20

  func run(_ paths: [String]) throws -> IngestSummary {
    var files: [String] = []
    for path in paths { FileWalk.collect(path, into: &files) }
    var summary = IngestSummary()
    summary.totalBytes = files.reduce(0) { $0 + FileWalk.size($1) }
    let started = ContinuousClock.now
    for file in files {
      let isLines = file.hasSuffix(".ndjson") || file.hasSuffix(".jsonl")
      let goesOn = try isLines ? sendLines(file, &summary) : send(file, &summary)
      summary.files += 1
      if !goesOn { break }
    }
    summary.seconds = (started.duration(to: .now).milliseconds / 100).rounded() / 10
    return summary
  }

  private func send(_ file: String, _ summary: inout IngestSummary) throws -> Bool {
    guard let bytes = Console.contents(of: file, limit: Self.largestFile) else {
      return refuse(file, "it cannot be read, or is larger than 64 MiB", &summary)
    }
    summary.bytes += bytes.count
    do {
      let answer = try JSONValue(
        server.ask(RemoteQuestion("POST", "/v1/documents", query, body: bytes)))
      for document in answer.list("documents") where !note(document, file, &summary) {
        return false
      }
      return true
    } catch let refusal as RemoteRefusal where refusal.code == .badData || refusal.code == .usage {
      return refuse(file, refusal.words, &summary)
    }
  }

  private func sendLines(_ file: String, _ summary: inout IngestSummary) throws -> Bool {
    guard var parts = LineParts(file, ofSize: Self.part) else {
      return refuse(file, "it cannot be read", &summary)
    }
    var first = 0
    var refused = 0
    while let part = try parts.next() {
      let answer = try server.ask(
        RemoteQuestion("POST", "/v1/documents:batch", query, body: part))
      summary.bytes += part.count
      for line in answer.split(separator: 10) {
        let outcome = try JSONValue(Array(line))
        guard outcome.words("outcome") == "refused" else {
          if !note(outcome, file, &summary) { return false }
          continue
        }
        refused += 1
        let problem = outcome["problem"]
        let reason = problem?["detail"]?.text ?? problem?["title"]?.text ?? ""
        _ = tell(
          .quarantined(
            file: file, line: first + outcome.count("line"), column: nil, reason: reason), summary)
      }
      first += part.count { $0 == 10 }
    }
    if refused > 0 { summary.quarantined += 1 }
    return true
  }

  private func note(_ outcome: JSONValue, _ file: String, _ summary: inout IngestSummary) -> Bool {
    summary.documents += 1
    switch outcome.words("outcome") {
    case "added": summary.added += 1
    case "updated": summary.updated += 1
    default: summary.unchanged += 1
    }
    guard let id = DocumentID(outcome.words("id")) else { return true }
    return tell(
      .document(
        outcome: outcome.words("outcome"), id: id, version: outcome.count("version"), file: file),
      summary)
  }

  private func refuse(_ file: String, _ reason: String, _ summary: inout IngestSummary) -> Bool {
    summary.quarantined += 1
    return tell(.quarantined(file: file, line: nil, column: nil, reason: reason), summary)
  }

  private var query: [(name: String, value: String?)] {
    [
      ("kind", defaults.kind?.rawValue), ("label", defaults.label?.rawValue),
      ("owner", defaults.owner?.rawValue), ("source", defaults.source),
      (
        "sector",
        defaults.sectors.isEmpty
          ? nil : defaults.sectors.map(\.rawValue).joined(separator: ",")
      ),
    ]
  }
}
