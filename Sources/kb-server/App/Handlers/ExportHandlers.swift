import HTTPServer
import KnowledgeBase
import KnowledgeModel

/// Everything that a question finds, to take along.
enum ExportHandlers {
  /// `GET /v1/export?q&format=jsonl|csv|xlsx|citations`, with the filters of a search. Newest first unless `sort=oldest`.
  @Sendable static func export(_ call: Call) throws -> Response {
    let format =
      try call.parameter("format", expected: names(ExportFormat.self)) {
        ExportFormat(rawValue: $0)
      } ?? .jsonl
    let style =
      try call.parameter("style", expected: names(CitationStyle.self)) {
        CitationStyle(rawValue: $0)
      } ?? .full
    let file: ExportFile
    do {
      file = try call.workspace.export(
        try SearchHandlers.question(call), as: format, style: style, by: call.principal)
    } catch ExportRefusal.tooManyRows(let count, let most) {
      throw Problem.badParameter(
        name: "format", value: format.rawValue,
        expected: "csv or jsonl for \(count) rows: a sheet has \(most)")
    }
    let headers = [
      Header("Content-Disposition", "attachment; filename=\"\(file.name)\""),
      Header("X-Handling-Label", file.marking), Header("X-Total-Count", String(file.walk.total)),
    ]
    return Response(
      status: 200, contentType: format.mediaType, headers: headers,
      stream: BodyStream { try file.next() })
  }
}
