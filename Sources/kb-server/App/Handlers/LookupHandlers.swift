import HTTPServer
import KnowledgeBase
import KnowledgeModel

enum LookupHandlers {
  /// `POST /v1/lookup`: one identifier or name a line (text), a JSON string a line
  /// (`application/x-ndjson`) or `{"lines": [...]}` (`application/json`); `?format=csv` answers a table.
  @Sendable static func lookUp(_ call: Call) throws -> Response {
    let isTable =
      try call.parameter("format", expected: "json or csv") {
        ["json": false, "csv": true][$0]
      } ?? false
    let lines = try lines(call)
    guard lines.count <= Workspace.mostLookups else {
      throw Problem.badFields([
        FieldFault("/lines", "must be at most \(Workspace.mostLookups) lines")
      ])
    }
    let found = try call.workspace.lookUp(lines, as: call.principal)
    guard isTable else { return .json { Payload.lookups(found, into: &$0) } }
    return Response(
      status: 200, contentType: "text/csv; charset=utf-8; header=present",
      body: Array(Payload.table(found).utf8))
  }

  private static func lines(_ call: Call) throws -> [String] {
    let type = call.request.headers["content-type"] ?? ""
    if type.hasPrefix("application/json") {
      return try Fields(call.request.body).list("lines")
    }
    guard let text = String(validating: call.request.body, as: UTF8.self) else {
      throw Problem.badDocument(reason: "the text is not UTF-8", line: nil, column: nil)
    }
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
      .filter { $0.contains { !$0.isWhitespace } }
    guard type.hasPrefix("application/x-ndjson") else { return lines }
    return try lines.enumerated().map { number, line in
      // A JSON string is the only member of an object made around it.
      guard
        let value = try? Fields(Array("{\"line\":\(line)}".utf8)).text("line")
      else {
        throw Problem.badDocument(
          reason: "each line must be a JSON string", line: number + 1, column: nil)
      }
      return value
    }
  }
}
