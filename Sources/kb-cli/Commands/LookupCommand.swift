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
      let found = try setting.workspace().lookUp(lines, as: setting.principal)
      if setting.isJSON {
        setting.console.json { Payload.lookups(found, into: &$0) }
      } else if isTable {
        setting.console.raw(Payload.table(found))
      } else {
        for line in found { setting.console.out(row(line)) }
        let missing = found.count { $0.result == .notFound }
        setting.console.say("\(found.count - missing) of \(found.count) found")
      }
      return found.contains { $0.result != .notFound } ? .done : .nothingFound
    })

  private static func row(_ line: LookupLine) -> String {
    let match = line.matches.first
    let what =
      line.readings.isEmpty
      ? "\(line.kind ?? "-") \(line.normal ?? "")" : line.readings.joined(separator: "; ")
    return [
      line.input, line.result.rawValue, what, "\(line.count)",
      match.map { "\($0.id)" } ?? "-", match.map(\.status.rawValue) ?? "-", match?.title ?? "-",
    ].map(Console.safe).joined(separator: "\t")
  }
}
