import KnowledgeModel

/// A text or Markdown file: an optional head of `Key: value` lines, then the body.
enum PlainTextDocument {
  static let format = "text"

  static func read(
    _ text: String, name: String, defaults: IngestDefaults
  ) throws(IngestError) -> Document {
    var draft = Draft()
    let bodyStart = try readHead(of: text, into: &draft)
    draft.body = MarkdownText.blocks(of: String(text[bodyStart...]))
    if draft.title.isEmpty,
      let index = draft.body.firstIndex(where: { $0.role == .heading(level: 1) }),
      index == 0
    {
      draft.title = draft.body.remove(at: index).text
    }
    if draft.title.isEmpty, draft.body.isEmpty { throw .empty }
    if draft.sourceID == nil { draft.sourceID = name }
    return try draft.finished(defaults, kind: .other, source: "unspecified", at: nil)
  }

  /// Whether the first line is one of a head.
  static func hasHead(_ text: String) -> Bool {
    let (lines, _) = headLines(of: text)
    return lines != nil
  }

  private static let keys: Set<String> = [
    "title", "id", "kind", "label", "owner", "status", "status-since", "status-basis", "source",
    "issued", "effective", "language", "sector",
  ]

  /// Answers where the body begins.
  private static func readHead(
    of text: String, into draft: inout Draft
  ) throws(IngestError) -> String.Index {
    let (lines, end) = headLines(of: text)
    guard let lines else { return text.startIndex }
    for (number, key, value) in lines {
      let place = Place(line: number, column: 1)
      let clean = Clean.line(value)
      if clean.isEmpty { continue }
      switch key.lowercased() {
      case "title": draft.title = clean
      case "id": draft.sourceID = clean
      case "kind": draft.kind = try SchemaText.choice(clean, "Kind", at: place)
      case "label": draft.label = try SchemaText.choice(clean, "Label", at: place)
      case "owner": draft.owner = try SchemaText.choice(clean, "Owner", at: place)
      case "status": draft.status.status = try SchemaText.choice(clean, "Status", at: place)
      case "status-since": draft.status.since = try SchemaText.day(clean, at: place)
      case "status-basis": draft.status.basis = clean
      case "source": draft.source = clean
      case "issued": draft.issued = try SchemaText.day(clean, at: place)
      case "effective": draft.effective = try SchemaText.day(clean, at: place)
      case "language":
        guard SchemaText.isLanguage(clean) else {
          throw .invalid("'\(clean)' is no language tag, such as 'en'", place)
        }
        draft.language = clean
      case "sector":
        for name in clean.split(separator: ",") {
          draft.sectors.append(try SchemaText.choice(String(name), "Sector", at: place))
        }
      default: draft.add(key.lowercased(), clean)
      }
    }
    return end
  }

  /// The head's lines, and where the body begins; `nil` when there is no head.
  private static func headLines(
    of text: String
  ) -> (lines: [(number: Int, key: String, value: String)]?, end: String.Index) {
    var lines: [(number: Int, key: String, value: String)] = []
    var index = text.startIndex
    var number = 0
    var isFenced = false
    while index < text.endIndex {
      let lineEnd = text[index...].firstIndex(where: \.isNewline) ?? text.endIndex
      let line = text[index..<lineEnd]
      let next = lineEnd < text.endIndex ? text.index(after: lineEnd) : lineEnd
      number += 1
      if lines.isEmpty, !isFenced, line.allSatisfy(\.isWhitespace) {
        index = next
        continue
      }
      if line.trimmed == "---" {
        if isFenced { return lines.isEmpty ? (nil, text.startIndex) : (lines, next) }
        guard lines.isEmpty else { break }
        isFenced = true
        index = next
        continue
      }
      if !isFenced, line.allSatisfy(\.isWhitespace) { return (lines, next) }
      if isFenced, line.allSatisfy(\.isWhitespace) {
        index = next
        continue
      }
      guard let (key, value) = pair(line) else {
        // A line that is none: the head ends before it, unless there is no head at all.
        return lines.isEmpty || isFenced ? (nil, text.startIndex) : (lines, index)
      }
      if lines.isEmpty, !keys.contains(key.lowercased()) { return (nil, text.startIndex) }
      if lines.count >= 200 { return (lines, index) }
      lines.append((number, key, value))
      index = next
    }
    return lines.isEmpty || isFenced ? (nil, text.startIndex) : (lines, index)
  }

  private static func pair(_ line: Substring) -> (key: String, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = line[..<colon]
    guard (1...40).contains(key.utf8.count), key.first?.isLetter == true,
      key.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D })
    else { return nil }
    return (String(key), String(line[line.index(after: colon)...]))
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimming("") }
}
