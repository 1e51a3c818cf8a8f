import HTTPServer
import KnowledgeBase
import KnowledgeModel

/// Everything that a question finds, to take along.
enum ExportHandlers {
  private enum Format: String, CaseIterable { case jsonl, csv }

  /// `GET /v1/export?q&format=jsonl|csv`, with the filters of a search. Newest first unless `sort=oldest`.
  @Sendable static func export(_ call: Call) throws -> Response {
    let format =
      try call.parameter("format", expected: names(Format.self)) { Format(rawValue: $0) } ?? .jsonl
    let walk = try call.workspace.export(
      try SearchHandlers.question(call), as: format.rawValue, by: call.principal)
    let marking = walk.marking?.rawValue ?? "empty"
    let name = "trade-knowledge-\(Timestamp.now().day)-\(marking).\(format.rawValue)"
    let headers = [
      Header("Content-Disposition", "attachment; filename=\"\(name)\""),
      Header("X-Handling-Label", marking), Header("X-Total-Count", String(walk.total)),
    ]
    let heading = Heading(format == .csv ? Payload.exportHeading : [])
    let row = format == .csv ? Payload.exportRow : Payload.exportLine
    return Response(
      status: 200,
      contentType: format == .csv
        ? "text/csv; charset=utf-8; header=present" : "application/x-ndjson; charset=utf-8",
      headers: headers,
      stream: BodyStream {
        if let first = heading.take() { return first }
        return try walk.next()?.flatMap(row)
      })
  }
}
