import KnowledgeModel

/// Federal Register issues and single documents, in the XML that GPO published before USLM.
struct FederalRegister: XMLDialect {
  static let documents: Set<String> = ["RULE", "PRORULE", "NOTICE", "PRESDOCU"]
  static let roots: Set<String> = documents.union([
    "FEDREG", "RULES", "PRORULES", "NOTICES", "PRESDOCS",
  ])

  let format = "federal-register"

  func role(
    of name: XMLName, _ attributes: [XMLAttribute], in frames: [XMLFrame], at place: Place
  ) throws(IngestError) -> ElementRole {
    switch name.local {
    case "RULE", "PRORULE", "NOTICE", "PRESDOCU": .document
    case "VOL", "NO", "DATE": .keep
    case "CNTNTS", "READER", "FAIDS": .ignore
    default: .descend
    }
  }

  func document(
    _ element: XMLElement, in frames: [XMLFrame], defaults: IngestDefaults
  ) throws(IngestError) -> (Document, warnings: [String])? {
    var draft = Draft()
    draft.kind = element.local == "RULE" ? .regulation : .notice
    let preamble = element.child("PREAMB") ?? element
    draft.title = title(of: element, preamble)
    readNumber(of: element, into: &draft)
    let issueDate = frames.first.flatMap { $0.child("DATE")?.text }
    if let date = issueDate.flatMap({ DateText.first(in: $0) }) { draft.issued = date }
    draft.effective = effective(preamble)
    readPreamble(preamble, of: element, into: &draft)
    if let volume = frames.first?.child("VOL")?.text,
      let page = (element.first("PRTPAGE"))?["P"]
    {
      draft.add("citation", "\(volume.filter(\.isNumber)) FR \(page)")
    }
    var writer = GPOLayout.writer()
    draft.body = writer.blocks(of: element)
    return (
      try draft.finished(
        defaults, kind: .notice, source: "Federal Register", at: element.place), draft.warnings
    )
  }

  /// The subject; a presidential document's first heading, with its number where it has one.
  private func title(of element: XMLElement, _ preamble: XMLElement) -> String {
    if let subject = preamble.child("SUBJECT")?.text, !subject.isEmpty { return subject }
    if element.local == "PRESDOCU" {
      let name = ["PROCLA", "EXECORDR", "PNOTICE", "DETERM", "PRMEMO", "PRORDER"]
        .compactMap { element.first($0) }.first
      let number = name?.attributes.first?.value ?? ""
      let head = (element.first("HD") ?? element.first("HED"))?.text ?? ""
      if !head.isEmpty { return head + (number.isEmpty ? "" : " (\(number))") }
    }
    return (element.first("SUBJECT") ?? element.first("HD"))?.text ?? ""
  }

  private func readNumber(of element: XMLElement, into draft: inout Draft) {
    guard let line = element.all("FRDOC").last?.text else {
      draft.warnings.append("no FR Doc number")
      return
    }
    draft.sourceID = Self.number(in: line)
    if draft.sourceID == nil { draft.warnings.append("no FR Doc number in '\(line)'") }
    let filed = [line, element.first("FILED")?.text ?? ""].joined(separator: " ")
    draft.issued = Self.filedDate(in: filed)
  }

  /// `2011-31725` from `[FR Doc. 2011–31725 Filed12-23-11;8:45 am`, also `C1-2013-16962`, `E8-123`.
  static func number(in line: String) -> String? {
    let dashed = Dashes.folded(line)
    guard let found = dashed.lowercased().firstRange(of: "doc") else { return nil }
    let lower = dashed.lowercased()
    let start = lower.distance(from: lower.startIndex, to: found.upperBound)
    var rest = dashed.dropFirst(start).drop { !$0.isLetter && !$0.isNumber }
    if rest.lowercased().hasPrefix("no") { rest = rest.dropFirst(2) }
    rest = rest.drop { !$0.isLetter && !$0.isNumber }
    var number = String(rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    if let filed = number.lowercased().firstRange(of: "filed") {
      number = String(
        number.prefix(
          number.lowercased().distance(
            from: number.lowercased().startIndex, to: filed.lowerBound)))
    }
    return number.contains("-") && number.contains(where: \.isNumber) ? number : nil
  }

  private static func filedDate(in line: String) -> CalendarDate? {
    DateText.first(in: Dashes.folded(line).replacing("Filed", with: "filed "), after: "filed")
  }

  private func effective(_ preamble: XMLElement) -> CalendarDate? {
    guard let dates = (preamble.child("EFFDATE") ?? preamble.child("DATES"))?.text else {
      return nil
    }
    return DateText.first(in: dates, after: "effective")
  }

  private func readPreamble(
    _ preamble: XMLElement, of element: XMLElement, into draft: inout Draft
  ) {
    for child in preamble.children {
      switch child.local {
      case "AGENCY", "SUBAGY": draft.add("agency", child.text)
      case "CFR": draft.add("cfr", child.text)
      case "RIN": draft.add("rin", Self.after("RIN", child.text))
      case "DEPDOC": draft.add("docket", child.text.trimming("[]"))
      case "ACT":
        for line in child.children where line.local == "P" { draft.add("action", line.text) }
      default: break
      }
    }
    for text in element.all("REGTEXT").prefix(500) {
      if let title = text["TITLE"], let part = text["PART"] {
        draft.add("cfr-part", "\(title) CFR Part \(part)")
      }
    }
  }

  private static func after(_ prefix: String, _ text: String) -> String {
    text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
  }
}

/// Dashes of every length as hyphens, for comparing numbers.
enum Dashes {
  static func folded(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2010...0x2015, 0x2212: result += "-"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension String {
  /// Without the given characters and blanks at both ends.
  func trimming(_ characters: String) -> String {
    let start = drop { $0.isWhitespace || characters.contains($0) }
    var end = start
    while let last = end.last, last.isWhitespace || characters.contains(last) { end.removeLast() }
    return String(end)
  }
}
