import Ingestion
import KnowledgeBase
import KnowledgeModel

extension Command {
  static let lookup = Command(
    name: "lookup", arguments: "FILE|-",
    summary: "Look up a list of identifiers and names, one a line.",
    options: ["--csv               a table of comma-separated values (RFC 4180)"],
    examples: [
      "kb-cli lookup list.txt", "printf 'N901103\\n8542.31\\n' | kb-cli lookup - --csv",
    ],
    isLong: true,
    run: { arguments, setting in
      let isTable = arguments.flag("--csv")
      let path = try arguments.positional("FILE|-")
      try arguments.finish()
      guard let bytes = Console.contents(of: path) else {
        throw UsageError.refused("\(path) cannot be read")
      }
      let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        .map(String.init).filter { $0.contains { !$0.isWhitespace } }
      guard lines.count <= Workspace.mostLookups else {
        throw UsageError.refused(
          "\(path) has \(lines.count) lines; at most \(Workspace.mostLookups) are looked up at once"
        )
      }
      let text = Array(lines.joined(separator: "\n").utf8)
      func question(_ format: String?) -> RemoteQuestion {
        RemoteQuestion(
          "POST", "/v1/lookup", [("format", format)], body: text, type: "text/plain")
      }
      if isTable, let server = setting.server {
        setting.console.raw(try server.ask(question("csv")))
        return .done
      }
      if isTable {
        let found = try setting.workspace().lookUp(lines, as: setting.principal)
        setting.console.raw(Payload.table(found))
        return found.contains { $0.result != .notFound } ? .done : .nothingFound
      }
      let answer = try setting.answer { _ in
        question(nil)
      } locally: {
        Payload.lookups(try $0.lookUp(lines, as: setting.principal), into: &$1)
      }
      let value = try answer.tell(setting) { value, console in
        console.table(value.list("lookups").map(row))
        let count = value.list("lookups").count
        console.say("\(count - value.count("not_found")) of \(count) found")
      }
      return value.count("not_found") < value.list("lookups").count ? .done : .nothingFound
    })

  private static func row(_ line: JSONValue) -> [String] {
    let match = line.list("documents").first
    let readings = line.texts("readings")
    let what =
      readings.isEmpty
      ? "\(line["kind"] == nil ? "-" : line.words("kind")) \(line.words("normal"))"
      : readings.joined(separator: "; ")
    return [
      line.words("input"), line.words("result"), what, line.words("count"),
      match?.words("id") ?? "-", match?.words("status") ?? "-", match?.words("title") ?? "-",
    ]
  }
}
