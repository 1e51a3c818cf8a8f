import KnowledgeModel

/// Reads a lesson source: `key: value` lines, a line `---`, then lessons in a small part of Markdown.
///
/// Never traps, whatever it is given, and reports every fault at once. `ModuleWriter` writes what this
/// reads; docs/education.md describes the format.
package enum ModuleParser {
  /// The longest source in bytes.
  package static let longestSource = 1 << 20
  static let longestLine = 1 << 16

  /// The module, or all that is wrong with its source. `file` is only for messages.
  package static func parse(_ bytes: [UInt8], file: String) throws(SourceFaults) -> Module {
    let (module, faults) = read(bytes, file: file)
    guard let module, faults.isEmpty else { throw SourceFaults(faults) }
    return module
  }

  /// What could be read of a source beside all that is wrong with it, so that the rest can be looked at too; no
  /// module where it is too long to be read. What its head lacks has stand-ins.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (module: Module?, faults: [SourceFault]) {
    guard bytes.count <= longestSource else {
      let fault = SourceFault(
        .size, file: file, line: 1, "the source has \(bytes.count) bytes",
        "split it into modules of at most \(longestSource) bytes")
      return (nil, [fault])
    }
    var lines: [SourceText] = []
    var faults: [SourceFault] = []
    for (index, raw) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      var raw = raw
      if raw.last == 0x0D { raw = raw.dropLast() }
      if index == 0, raw.starts(with: [0xEF, 0xBB, 0xBF]) { raw = raw.dropFirst(3) }
      let isClean = raw.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
      guard let text = String(validating: raw, as: UTF8.self), isClean,
        raw.count <= longestLine
      else {
        faults.append(
          SourceFault(
            .text, file: file, line: index + 1,
            raw.count > longestLine
              ? "the line is too long" : "the line has bytes that are no UTF-8 text",
            raw.count > longestLine
              ? "break it into lines of at most \(longestLine) bytes"
              : "save the file as UTF-8 and take control characters out"))
        continue
      }
      lines.append(SourceText(number: index + 1, text: text.replacing("\t", with: " ")))
    }
    let (head, body) = split(lines)
    var headReader = HeadReader(file: file, faults: faults)
    let found = headReader.read(head, endsAt: body.first?.number ?? lines.last?.number ?? 1)
    var reader = LessonReader(file: file, lines: body, faults: headReader.faults)
    let lessons = reader.read()
    return (Module(head: found, lessons: lessons), reader.faults)
  }

  /// What stands above and below the line `---`.
  private static func split(_ lines: [SourceText]) -> ([SourceText], [SourceText]) {
    var rest = lines[...]
    while let first = rest.first, first.isBlank { rest = rest.dropFirst() }
    if rest.first?.text.trimmed == "---" { rest = rest.dropFirst() }
    guard let end = rest.firstIndex(where: { $0.text.trimmed == "---" }) else {
      // Without the line, the head ends where the first lesson begins.
      let body = rest.firstIndex { $0.text.hasPrefix("#") } ?? rest.endIndex
      return (Array(rest[..<body]), Array(rest[body...]))
    }
    return (Array(rest[..<end]), Array(rest[(end + 1)...]))
  }
}

/// One line of a source.
struct SourceText {
  let number: Int
  let text: String

  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}

/// Reads the `key: value` lines at the top.
struct HeadReader {
  let file: String
  var faults: [SourceFault]
  private var values: [String: (value: String, line: Int)] = [:]
  private var credits: [String] = []

  private static let keys = [
    "id", "title", "summary", "kind", "direction", "audience", "label", "sectors", "tariff",
    "owner",
    "review_by", "language", "pass_mark", "draw", "credit",
  ]

  init(file: String, faults: [SourceFault]) {
    self.file = file
    self.faults = faults
  }

  mutating func read(_ lines: [SourceText], endsAt last: Int) -> ModuleHead {
    for line in lines where !line.isBlank {
      guard let (key, value) = line.text.halves(at: ":"), !key.isEmpty else {
        fault(.head, line.number, "the head has a line without a key", "write `key: value`")
        continue
      }
      let name = key.lowercased()
      guard Self.keys.contains(name) else {
        fault(
          .key, line.number, "there is no key '\(key.prefix(40))'",
          "use one of " + Self.keys.joined(separator: ", "))
        continue
      }
      if name == "credit" {
        if !value.isEmpty { credits.append(value.collapsed) }
        continue
      }
      if values[name] != nil {
        fault(.key, line.number, "\(name) is given twice", "leave one of them")
      }
      values[name] = (value.collapsed, line.number)
    }
    let line = lines.first?.number ?? 1
    let name = required("id", line, "a short name, such as `id: ele-marking`")
    let title = required("title", line, "what it is called, such as `title: Marking of chips`")
    let owner = required("owner", line, "who keeps it true, such as `owner: Electronics Center`")
    let kind = values["kind"].flatMap { chosen("kind", $0.value, ModuleKind.self, line) }
    let direction = choice("direction", TeachingDirection.self, line)
    let audience = choice("audience", Audience.self, line)
    let review = required("review_by", line, "a day, such as `review_by: 2027-06-30`")
    if let name, !Self.isName(name) {
      fault(
        .value, at("id", line), "id cannot be '\(name.prefix(60))'",
        "use small letters, digits and hyphens, at most 60")
    }
    let day = review.flatMap { CalendarDate($0) }
    if review != nil, day == nil {
      fault(.value, at("review_by", line), "review_by is no day", "write YYYY-MM-DD")
    }
    let label = values["label"].flatMap { chosen("label", $0.value, HandlingLabel.self, line) }
    if label == .enforcement {
      fault(
        .mark, at("label", line), "a lesson cannot be labelled enforcement",
        "write public, industry or official, and keep enforcement texts in their documents")
    }
    if let label, let audience, label > audience.label {
      fault(
        .mark, at("label", line),
        "a module for \(audience.rawValue)s is labelled \(label.rawValue)",
        "write `label: \(audience.label.rawValue)` or label the narrower blocks one by one")
    }
    let sectors = list("sectors") {
      Sector(rawValue: $0.lowercased())
    } describe: {
      "write codes of Centers: " + Sector.allCases.map(\.rawValue).joined(separator: ", ")
    }
    let numbers = list("tariff") {
      Question.tariffDigits($0).map(Tariff.dotted)
    } describe: {
      "write tariff numbers of 2, 4, 6, 8 or 10 digits, such as 8542.31"
    }
    let pass = number("pass_mark", 0...100, line) ?? 80
    let draw = number("draw", 1...500, line)
    let language = values["language"]?.value ?? "en"
    if !Self.isLanguage(language) {
      fault(
        .language, at("language", line), "language cannot be '\(language.prefix(40))'",
        "write a tag such as en or es-MX")
    }
    // A stand-in goes with a fault; it is chosen so that it makes no other.
    var head = ModuleHead(
      name: name ?? "unnamed", title: title ?? "", summary: values["summary"]?.value ?? "",
      kind: kind ?? .course, direction: direction ?? .joint, audience: audience ?? .officer,
      label: label, sectors: sectors, tariffNumbers: numbers, owner: owner ?? "",
      reviewBy: day ?? CalendarDate(clampingDaysSinceEpoch: .max), language: language,
      passMark: pass, draw: draw,
      credits: credits)
    head.line = SourceLine(line)
    return head
  }

  /// Small letters, digits and hyphens.
  static func isName(_ text: String) -> Bool {
    (1...60).contains(text.utf8.count) && text.first != "-"
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }

  private static func isLanguage(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return (parts.first.map { (2...3).contains($0.utf8.count) } ?? false) && parts.count <= 3
      && parts.allSatisfy { part in
        (1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
      }
  }

  private mutating func required(_ key: String, _ line: Int, _ example: String) -> String? {
    guard let found = values[key], !found.value.isEmpty else {
      fault(.missing, values[key]?.line ?? line, "\(key) is missing", "add \(example)")
      return nil
    }
    return found.value
  }

  private mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ type: Value.Type, _ line: Int
  ) -> Value? {
    let all = Value.allCases.map(\.rawValue).joined(separator: ", ")
    return required(key, line, "`\(key): ` and one of \(all)").flatMap {
      chosen(key, $0, type, line)
    }
  }

  private mutating func chosen<Value: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ text: String, _ type: Value.Type, _ line: Int
  ) -> Value? {
    if let value = Value(rawValue: text.lowercased()) { return value }
    fault(
      .value, at(key, line), "\(key) cannot be '\(text.prefix(60))'",
      "write one of " + Value.allCases.map(\.rawValue).joined(separator: ", "))
    return nil
  }

  private mutating func list<Value>(
    _ key: String, _ read: (String) -> Value?, describe: () -> String
  ) -> [Value] {
    guard let found = values[key] else { return [] }
    var all: [Value] = []
    for part in found.value.split(whereSeparator: { $0 == "," || $0 == " " }) {
      if let value = read(String(part)) {
        all.append(value)
      } else {
        fault(.value, found.line, "\(key) has '\(part.prefix(40))'", describe())
      }
    }
    return all
  }

  private mutating func number(_ key: String, _ range: ClosedRange<Int>, _ line: Int) -> Int? {
    guard let found = values[key] else { return nil }
    if let value = Int(found.value), range.contains(value) { return value }
    fault(
      .value, found.line, "\(key) cannot be '\(found.value.prefix(40))'",
      "write a number from \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  private func at(_ key: String, _ line: Int) -> Int { values[key]?.line ?? line }

  private mutating func fault(
    _ code: SourceFault.Code, _ line: Int, _ problem: String, _ remedy: String
  ) {
    faults.append(SourceFault(code, file: file, line: line, problem, remedy))
  }
}

extension String {
  /// Runs of blanks as one, none at the ends.
  var collapsed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
