import KnowledgeModel

/// The Code of Federal Regulations: the eCFR's `DIV1` to `DIV9`, and the annual edition's volumes
/// and granules. One document a section or appendix, its headings above it as attributes.
struct FederalRegulations: XMLDialect {
  static let roots: Set<String> = [
    "DIV1", "DIV2", "DIV3", "DIV4", "DIV5", "DIV6", "DIV7", "DIV8", "DIV9", "ECFR", "ECFRBRWS",
    "DLPSTEXTCLASS", "CFRDOC", "CFRGRANULE", "TITLE", "CHAPTER", "SUBCHAP", "PART", "SUBPART",
    "SECTION", "APPENDIX",
  ]

  let format = "federal-regulations"

  func role(
    of name: XMLName, _ attributes: [XMLAttribute], in frames: [XMLFrame], at place: Place
  ) throws(IngestError) -> ElementRole {
    switch name.local {
    case "DIV8", "DIV9", "SECTION", "APPENDIX": .document
    case "DIV1", "DIV2", "DIV3", "DIV4", "DIV5", "DIV6", "DIV7", "ECFR", "ECFRBRWS", "CFRDOC",
      "CFRGRANULE", "VOLUME", "TITLE", "SUBTITLE", "CHAPTER", "SUBCHAP", "PART", "SUBPART",
      "SUBJGRP", "TEXT", "BODY", "DLPSTEXTCLASS":
      .descend
    case "HEAD", "HD", "FDSYS", "TITLEPG", "TITLEHD", "AMDDATE", "RESERVED", "HEADER": .keep
    case _ where frames.isEmpty: .descend
    default: .ignore
    }
  }

  func document(
    _ element: XMLElement, in frames: [XMLFrame], defaults: IngestDefaults
  ) throws(IngestError) -> (Document, warnings: [String])? {
    var draft = Draft()
    let title = titleNumber(frames, element)
    let isAppendix = element.local == "DIV9" || element.local == "APPENDIX"
    let head = heading(of: element, isAppendix: isAppendix)
    draft.title = head
    if let number = sectionNumber(of: element, isAppendix: isAppendix) {
      draft.sourceID = title.map { "\($0) CFR \(number)" } ?? number
    }
    if isAppendix, let part = partNumber(frames) {
      let name = head.prefix { $0 != "—" }.prefix(120)
      draft.sourceID = (title.map { "\($0) CFR Part \(part), " } ?? "") + name
    }
    addPath(frames, title: title, into: &draft)
    let edition = frames.first?.child("FDSYS")?.child("DATE")?.text
    if let edition, let date = CalendarDate(edition) {
      draft.issued = date
    } else if let amended = frames.compactMap({ $0.child("AMDDATE")?.text }).last {
      draft.issued = DateText.first(in: amended)
    }
    var writer = BlockWriter(
      part: { child, parent, index in
        parent === element && Self.isHeading(child, isAppendix: isAppendix)
          ? .skip : GPOLayout.part(child, parent, index)
      }, spacesInlines: { $0.local == "I" })
    draft.body = writer.blocks(of: element)
    if head.isEmpty, draft.body.isEmpty { return nil }
    return (
      try draft.finished(
        defaults, kind: .regulation, source: "Code of Federal Regulations", at: element.place), []
    )
  }

  private static func isHeading(_ child: XMLElement, isAppendix: Bool) -> Bool {
    switch child.local {
    case "HEAD", "SECTNO", "EAR": true
    case "SUBJECT": !isAppendix
    default: false
    }
  }

  private func heading(of element: XMLElement, isAppendix: Bool) -> String {
    if let head = element.child("HEAD")?.text { return head }
    let number = element.child("SECTNO")?.text ?? ""
    let subject =
      (element.child("SUBJECT") ?? element.child("HD") ?? element.child("RESERVED"))?.text ?? ""
    if isAppendix { return subject.isEmpty ? (element.child("EAR")?.text ?? "") : subject }
    return Clean.line(
      number + " " + (subject.isEmpty ? element.child("RESERVED")?.text ?? "" : subject))
  }

  /// `165.11` from `§ 165.11`, `165.11` or `§§ 4.1—4.3`; of a range, the whole of it.
  private func sectionNumber(of element: XMLElement, isAppendix: Bool) -> String? {
    guard !isAppendix, let text = element.child("SECTNO")?.text ?? element["N"] else { return nil }
    let number = Dashes.folded(text).trimming("§ .")
    let words = number.split(separator: " ").filter { $0.lowercased() != "sec." }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private func titleNumber(_ frames: [XMLFrame], _ element: XMLElement) -> String? {
    for frame in frames {
      if let number = frame.child("FDSYS")?.child("CFRTITLE")?.text, !number.isEmpty {
        return number
      }
      if frame.name.local == "DIV1" || frame["TYPE"] == "TITLE" {
        // In the bulk files `N` is the volume; `NODE="19:1"` begins with the title.
        let node = frame["NODE"].map { String($0.prefix { $0 != ":" }) }
        if let node, !node.isEmpty, node.allSatisfy(\.isNumber) { return node }
        if let number = frame["N"].map({ $0.filter(\.isNumber) }), !number.isEmpty { return number }
      }
      if let text = frame.child("TITLEPG")?.first("TITLENUM")?.text {
        let number = text.filter(\.isNumber)
        if !number.isEmpty { return number }
      }
      if let text = frame.child("HEADER")?.first("TITLE")?.text,
        let number = Self.after("Title", text)
      {
        return number
      }
    }
    // The API's `hierarchy_metadata` holds `"citation":"19 CFR 165.11"`.
    let all = [element["hierarchy_metadata"]] + frames.map { $0["hierarchy_metadata"] }
    for case .some(let json) in all {
      guard let found = json.firstRange(of: " CFR ") else { continue }
      let before = json[..<found.lowerBound].reversed().prefix { $0.isNumber }
      if !before.isEmpty { return String(before.reversed()) }
    }
    return nil
  }

  private static func after(_ word: String, _ text: String) -> String? {
    guard let range = text.firstRange(of: word) else { return nil }
    let digits = text[range.upperBound...].drop { $0 == " " }.prefix { $0.isNumber }
    return digits.isEmpty ? nil : String(digits)
  }

  private func partNumber(_ frames: [XMLFrame]) -> String? {
    for frame in frames.reversed() where ["DIV5", "PART"].contains(frame.name.local) {
      if let number = frame["N"] { return Clean.line(number) }
      if let head = frame.child("HD")?.text { return Self.after("PART", head) }
    }
    return nil
  }

  private func addPath(_ frames: [XMLFrame], title: String?, into draft: inout Draft) {
    for parent in frames.first?.child("FDSYS")?.all("PARENT") ?? [] {
      let name = Clean.line(parent["HEADING"] ?? "")
      draft.add(Self.level(name), name + "—" + parent.text)
    }
    for frame in frames {
      guard let head = (frame.child("HEAD") ?? frame.child("HD"))?.text else { continue }
      draft.add(Self.level(frame["TYPE"] ?? frame.name.local), head)
    }
    let path = draft.attributes.map(\.value).joined(separator: " › ")
    draft.add("path", path)
  }

  private static func level(_ name: String) -> String {
    switch name.uppercased().prefix(6) {
    case "TITLE", "TITLE ": "title"
    case "SUBTIT": "subtitle"
    case "CHAPTE": "chapter"
    case "SUBCHA": "subchapter"
    case "SUBPAR": "subpart"
    case "SUBJGR": "subject-group"
    case let start where start.hasPrefix("PART"): "part"
    default: "level"
    }
  }
}
