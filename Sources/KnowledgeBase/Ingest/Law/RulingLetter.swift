import KnowledgeModel

/// A customs ruling as the letter that was sent.
enum RulingLetter {
  static let format = "ruling"

  /// Whether a text has the marks of a ruling letter in its first lines.
  static func names(_ text: String) -> Bool {
    let lines = text.split(separator: "\n", maxSplits: 81).prefix(80).map { Clean.line(String($0)) }
    var marks = 0
    if lines.contains(where: isFileLine) { marks += 1 }
    if lines.contains(where: { value(of: "CATEGORY", in: $0) != nil }) { marks += 1 }
    if lines.contains(where: { tariffLine($0) != nil }) { marks += 1 }
    if lines.contains(where: { subjectLine($0) != nil }) { marks += 1 }
    if lines.contains(where: { isShortForm($0) }) { marks += 1 }
    return marks >= 2 && lines.contains { RulingNumber.first(in: $0) != nil }
  }

  static func read(_ text: String, into draft: inout Draft) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Clean.line(String($0)) }
    readTop(lines, into: &draft)
    draft.body = blocks(of: lines)
    draft.kind = .ruling
    if draft.title.isEmpty,
      let short = draft.body.first(where: { isShortForm($0.text) })
    {
      draft.title = short.text
    }
    if let range = draft.title.lowercased().firstRange(of: " from ") {
      let country = draft.title.dropFirst(
        draft.title.lowercased().distance(
          from: draft.title.lowercased().startIndex, to: range.upperBound))
      if isShortForm(draft.title) {
        draft.add("country", country.prefix(60).description.trimming("."))
      }
    }
    if let id = draft.sourceID {
      draft.add(
        "collection", id.hasPrefix("HQ") || id.hasPrefix("H") || id.hasPrefix("W") ? "HQ" : "NY")
    }
  }

  private static let sections: Set<String> = [
    "FACTS", "FACT", "ISSUE", "ISSUES", "LAW AND ANALYSIS", "ANALYSIS", "HOLDING", "HOLDINGS",
    "EFFECT ON OTHER RULINGS", "BACKGROUND", "DISCUSSION", "CONCLUSION", "LAW",
  ]

  private static func readTop(_ lines: [String], into draft: inout Draft) {
    var index = 0
    var sawBody = false
    while index < lines.count, index < 120, !sawBody {
      let line = lines[index]
      if draft.sourceID == nil, index < 25 { draft.sourceID = RulingNumber.first(in: line) }
      if draft.issued == nil, index < 30, line.utf8.count < 80 {
        draft.issued = DateText.first(in: line)
      }
      if isFileLine(line) { draft.add("file", line) }
      if let category = value(of: "CATEGORY", in: line) { draft.add("category", category) }
      if let tariff = tariffLine(line) {
        var all = tariff
        while index + 1 < lines.count, isTariffOnly(lines[index + 1]) {
          index += 1
          all += " " + lines[index]
        }
        for number in numbers(in: all) { draft.add("tariff", number) }
      }
      if draft.title.isEmpty, var subject = subjectLine(line) {
        while index + 1 < lines.count, !lines[index + 1].isEmpty, subject.utf8.count < 600,
          !lines[index + 1].hasPrefix("Dear"), section(lines[index + 1]) == nil
        {
          index += 1
          subject += " " + lines[index]
        }
        draft.title = subject.trimming("")
      }
      if section(line) != nil { sawBody = true }
      index += 1
    }
  }

  private static func blocks(of lines: [String]) -> [Block] {
    var blocks: [Block] = []
    var paragraph: [String] = []
    func flush() {
      if !paragraph.isEmpty { blocks.append(Block(.paragraph, paragraph.joined(separator: " "))) }
      paragraph = []
    }
    for line in lines {
      if line.isEmpty {
        flush()
      } else if let (heading, rest) = section(line) {
        flush()
        blocks.append(Block(.heading(level: 1), heading))
        if !rest.isEmpty { paragraph.append(rest) }
      } else if tariffLine(line) != nil || value(of: "CATEGORY", in: line) != nil
        || subjectLine(line) != nil
      {
        flush()
        paragraph.append(line)
      } else {
        paragraph.append(line)
      }
    }
    flush()
    return blocks
  }

  /// `FACTS:` alone or with text after it.
  private static func section(_ line: String) -> (heading: String, rest: String)? {
    let name = line.prefix { $0 != ":" }
    if name.utf8.count > 40 { return nil }
    let hasColon = name.endIndex < line.endIndex
    guard sections.contains(String(name).trimming(".")) else { return nil }
    let rest = hasColon ? String(line[line.index(after: name.endIndex)...]).trimming("") : ""
    return (String(name).trimming("."), rest)
  }

  /// `CLA-2:OT:RR:NC:N2:226`, `CLA-2 CO:R:C:F 085252`, `MAR-2 ...`, `VAL-1 ...`.
  private static func isFileLine(_ line: String) -> Bool {
    let bytes = Array(line.utf8.prefix(6))
    guard bytes.count >= 5, bytes.prefix(3).allSatisfy({ (0x41...0x5A).contains($0) }) else {
      return false
    }
    return bytes[3] == 0x2D && (0x30...0x39).contains(bytes[4])
  }

  private static func value(of key: String, in line: String) -> String? {
    guard line.uppercased().hasPrefix(key) else { return nil }
    let rest = line.dropFirst(key.count).drop { $0 == " " }
    return rest.first == ":" ? String(rest.dropFirst()).trimming("") : nil
  }

  private static func tariffLine(_ line: String) -> String? {
    for key in [
      "TARIFF NO.", "TARIFF NOS.", "TARIFF NO", "TARIFF NUMBER", "TARIFF NUMBERS", "TARIFF NO.S",
    ] {
      if let value = value(of: key, in: line) { return value }
    }
    return nil
  }

  private static func subjectLine(_ line: String) -> String? {
    value(of: "RE", in: line) ?? value(of: "SUBJECT", in: line)
  }

  private static func isShortForm(_ text: String) -> Bool {
    let lower = text.prefix(80).lowercased()
    return lower.hasPrefix("the tariff classification") || lower.hasPrefix("re: the tariff class")
      || lower.hasPrefix("the country of origin") || lower.hasPrefix("the eligibility of")
      || lower.hasPrefix("the classification ")
  }

  private static func isTariffOnly(_ line: String) -> Bool {
    !line.isEmpty
      && line.utf8.allSatisfy {
        (0x30...0x3B).contains($0) || $0 == 0x2E || $0 == 0x2C || $0 == 0x20
      }
      && line.contains(".")
  }

  private static func numbers(in text: String) -> [String] {
    text.split { !($0.isNumber || $0 == ".") }.map { String($0).trimming(".") }
      .filter {
        $0.utf8.count >= 4 && $0.utf8.allSatisfy { $0 == 0x2E || (0x30...0x39).contains($0) }
      }
  }
}
