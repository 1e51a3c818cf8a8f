import KnowledgeModel

extension Payload {
  /// What a list came to, as JSON.
  package static func lookups(_ lines: [LookupLine], into json: inout JSONWriter) {
    json.object { json in
      for result in [LookupLine.Result.found, .ambiguous, .notFound] {
        json.member(
          result.rawValue.replacing("-", with: "_"), lines.count { $0.result == result })
      }
      json.list("lookups", lines) { line, json in lookup(line, into: &json) }
    }
  }

  private static func lookup(_ line: LookupLine, into json: inout JSONWriter) {
    json.object { json in
      json.member("input", line.input)
      json.member("result", line.result.rawValue)
      json.member("kind", line.kind)
      json.member("normal", line.normal)
      json.member("count", line.count)
      json.members("readings", line.readings)
      json.objects("documents", line.matches) { match, json in
        json.member("id", match.id.description)
        json.member("title", match.title)
        json.member("status", match.status.rawValue)
        json.member("source_id", match.sourceID)
      }
    }
  }

  /// What a list came to as a table (RFC 4180): a row for each line, with its best document.
  package static func table(_ lines: [LookupLine]) -> String {
    let header = "input,result,kind,normal,count,id,title,status,source_id,readings\r\n"
    return header
      + lines.map { line in
        let match = line.matches.first
        return [
          line.input, line.result.rawValue, line.kind ?? "", line.normal ?? "",
          String(line.count), match?.id.description ?? "", match?.title ?? "",
          match?.status.rawValue ?? "", match?.sourceID ?? "",
          line.readings.joined(separator: "; "),
        ].map(cell).joined(separator: ",") + "\r\n"
      }.joined()
  }

  /// A cell that no spreadsheet takes for a formula.
  static func cell(_ text: String) -> String {
    // By scalars: a quotation mark with an accent on it is one character, and a quotation mark all the same.
    var scalars = Array(text.unicodeScalars)
    if let first = scalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      scalars.insert("'", at: 0)
    }
    var quoted = String.UnicodeScalarView()
    for scalar in scalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    guard scalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
      return String(quoted)
    }
    return "\"" + String(quoted) + "\""
  }
}
