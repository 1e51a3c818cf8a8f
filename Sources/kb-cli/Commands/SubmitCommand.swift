import Ingestion
import KnowledgeBase
import KnowledgeModel

extension Command {
  static let submit = Command(
    name: "submit", arguments: "FILE...|-",
    summary:
      "Send files to the Centers: letters (.eml), JSON, XML, or many submissions, one a line.",
    options: [
      "                    a letter's subject is the title, files that came with it are attached; lines",
      "                    'kind: issue', 'hts: 8542.31' at its top fill in fields, the rest is what happened",
      "--idempotency-key K sent again under the same key, a file takes effect once",
    ],
    examples: [
      "kb-cli submit letter.eml", "kb-cli submit filings.ndjson --idempotency-key 2026-11-26",
    ],
    run: { arguments, setting in
      let key = try arguments.option("--idempotency-key")
      var paths = [try arguments.positional("FILE")]
      while let more = try arguments.nextPositional() { paths.append(more) }
      try arguments.finish()
      var code = ExitCode.done
      for path in paths {
        guard let bytes = Console.contents(of: path, limit: MailFile.largest) else {
          throw UsageError.refused(
            "\(path) cannot be read, or is larger than \(MailFile.largest >> 20) MiB")
        }
        // Under one key several files must not pass for each other.
        let own = paths.count == 1 ? key : key.map { "\($0) \(path)" }
        if try !SubmitVerb(setting: setting, key: own).send(bytes, named: path) { code = .badData }
      }
      return code
    })
}

/// What `kb-cli submit` does with one file.
private struct SubmitVerb {
  let setting: Setting
  let key: String?

  /// False when something of it was refused and told of.
  func send(_ bytes: [UInt8], named path: String) throws -> Bool {
    if MailFile.isLetter(bytes) {
      try SubmissionAct(setting: setting, code: nil).filing(
        question("/v1/submissions", bytes, "message/rfc822")
      ) {
        try $0.submit(ReceivedLetter(bytes), once: key, as: setting.principal) { _, body in
          try body()
        }
      }
      return true
    }
    let isBatch = path.hasSuffix(".ndjson") || path.hasSuffix(".jsonl")
    guard isBatch else {
      let isXML = bytes.first { $0 > 0x20 } == UInt8(ascii: "<")
      try SubmissionAct(setting: setting, code: nil).filing(
        question("/v1/submissions", bytes, isXML ? "application/xml" : "application/json")
      ) {
        try $0.submit(bytes, once: key, as: setting.principal)
      }
      return true
    }
    return try batch(bytes)
  }

  private func batch(_ bytes: [UInt8]) throws -> Bool {
    let answer: [UInt8]
    if let server = setting.server {
      answer = try server.ask(
        question("/v1/submissions:batch", bytes, "application/x-ndjson"))
    } else {
      let lines = try setting.workspace().submit(lines: bytes, once: key, as: setting.principal) {
        _, body in
        try body { _ in }
      }
      answer = lines.flatMap { line in
        var json = JSONWriter()
        SubmissionPayload.line(line, into: &json)
        return json.bytes + [10]
      }
    }
    let lines = try answer.split(separator: 10).map { try JSONValue(Array($0)) }
    if setting.isJSON {
      setting.console.raw(answer)
    } else {
      setting.console.table(
        lines.map { line in
          let filing = line["filing"]
          return [
            "\(line.count("line"))", line.words("outcome"), filing?.words("id") ?? "",
            filing?.words("receipt_code") ?? line.words("detail"),
          ]
        })
    }
    return lines.allSatisfy { $0.words("outcome") != "refused" }
  }

  private func question(_ path: String, _ body: [UInt8], _ type: String) -> RemoteQuestion {
    var question = RemoteQuestion("POST", path, body: body, type: type)
    if let key { question.headers.append(("Idempotency-Key", key)) }
    return question
  }
}
