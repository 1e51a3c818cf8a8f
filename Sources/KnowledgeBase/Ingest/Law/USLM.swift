import KnowledgeModel

/// United States Legislative Markup: codes, laws, bills, regulations and Federal Register issues.
///
/// A code, a compilation and the CFR give one document a section; a law or a bill is one document,
/// because its sections refer to each other; a Federal Register issue gives each of its documents.
struct USLM: XMLDialect {
  static let namespaces: Set<String> = [
    "http://xml.house.gov/schemas/uslm/1.0", "http://schemas.gpo.gov/xml/uslm",
  ]

  let format = "uslm"

  private static let register: Set<String> = ["rule", "proposedRule", "notice", "presidentialDoc"]
  private static let whole: Set<String> = [
    "pLaw", "bill", "resolution", "engrossedAmendment", "amendment", "publicLaw",
  ]
  private static let levels: Set<String> = [
    "title", "subtitle", "chapter", "subchapter", "part", "subpart", "division", "subdivision",
    "article", "subarticle", "appendix", "preliminary", "volume",
  ]

  func role(
    of name: XMLName, _ attributes: [XMLAttribute], in frames: [XMLFrame], at place: Place
  ) throws(IngestError) -> ElementRole {
    if name.local == "meta" || name.local == "num" || name.local == "heading" { return .keep }
    if Self.register.contains(name.local) { return .document }
    if frames.isEmpty { return Self.whole.contains(name.local) ? .document : .descend }
    switch name.local {
    case "section", "courtRule", "reorganizationPlan": return .document
    case "toc", "preface", "front", "backMatter", "findingAidsNote", "note", "notes",
      "sourceCredit":
      return .ignore
    default: return .descend
    }
  }

  func document(
    _ element: XMLElement, in frames: [XMLFrame], defaults: IngestDefaults
  ) throws(IngestError) -> (Document, warnings: [String])? {
    var draft = Draft()
    let source: String
    if Self.register.contains(element.local) {
      source = "Federal Register"
      USLMRegister.read(element, in: frames, into: &draft)
    } else if element.local == "section" || !frames.isEmpty {
      source = readSection(element, in: frames, into: &draft)
    } else {
      source = readWhole(element, into: &draft)
    }
    draft.language = language(element, frames)
    var writer = BlockWriter(part: { child, parent, index in
      parent === element && element.local == "section" && ["num", "heading"].contains(child.local)
        ? .skip : USLMLayout.part(child, parent, index)
    })
    draft.body = writer.blocks(of: element)
    if draft.title.isEmpty, draft.body.isEmpty { return nil }
    return (
      try draft.finished(defaults, kind: .regulation, source: source, at: element.place),
      draft.warnings
    )
  }

  private func readSection(
    _ element: XMLElement, in frames: [XMLFrame], into draft: inout Draft
  ) -> String {
    let number = element.child("num")
    draft.title = Clean.line((number?.text ?? "") + " " + (element.child("heading")?.text ?? ""))
    let value = number?["value"] ?? (number?.text ?? "").trimming("§. ")
    let identifier = element["identifier"] ?? ""
    let meta = frames.first?.child("meta")
    addPath(frames, into: &draft)
    let parts = identifier.split(separator: "/")
    if parts.count >= 4, parts[0] == "us", parts[1] == "usc" || parts[1] == "cfr" {
      let isCode = parts[1] == "usc"
      let title = parts[2].drop { $0 == "t" }
      let section = parts.first {
        $0.hasPrefix("s") && $0.dropFirst().first?.isLetter != true && $0 != parts[0] && $0 != "usc"
      }
      let name = section.map { String($0.dropFirst()) } ?? value
      draft.sourceID = "\(title) \(isCode ? "USC" : "CFR") \(name)"
      draft.issued = meta?.child("docReleasePoint").flatMap { CalendarDate($0.text) }
      return isCode ? "United States Code" : "Code of Federal Regulations"
    }
    let cited = meta?.child("citableAs")?.text ?? meta?.child("title")?.text ?? ""
    if !cited.isEmpty, !value.isEmpty { draft.sourceID = "\(Dashes.folded(cited)) § \(value)" }
    draft.issued = meta?.child("approvedDate").flatMap { CalendarDate($0.text) }
    if let title = meta?.child("title")?.text { draft.add("act", title) }
    if frames.first?.name.local == "uscDoc" { return "United States Code" }
    return frames.first?.name.local == "cfrDoc"
      ? "Code of Federal Regulations" : "Statute Compilations"
  }

  private func readWhole(_ element: XMLElement, into draft: inout Draft) -> String {
    let meta = element.child("meta")
    draft.title = meta?.child("title")?.text ?? element.first("officialTitle")?.text ?? ""
    let cited = meta?.child("citableAs")?.text
    draft.sourceID = cited.map(Dashes.folded)
    if draft.sourceID == nil, let congress = meta?.child("congress")?.text,
      let number = meta?.child("docNumber")?.text
    {
      let type = meta?.child("type")?.text ?? element.local
      let stage = meta?.child("docStage")?.text ?? ""
      draft.sourceID = Clean.line("\(type) \(number), \(congress)th Congress \(stage)")
    }
    for name in ["congress", "session", "docStage", "publicPrivate"] {
      if let value = meta?.child(name)?.text { draft.add(Self.hyphened(name), value) }
    }
    for short in element.all("shortTitle").prefix(20) { draft.add("short-title", short.text) }
    let date = meta?.child("approvedDate") ?? meta?.child("date") ?? element.first("approvedDate")
    let signed = element.first("longTitle")?.first("sidenote")
    draft.issued = (date ?? signed).flatMap { DateText.first(in: $0["date"] ?? $0.text) }
    let isLaw = element.local == "pLaw" || element.local == "publicLaw"
    draft.kind = isLaw ? nil : .other
    return isLaw ? "Public Laws" : "Congressional Bills"
  }

  private static func hyphened(_ name: String) -> String {
    name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }

  private func addPath(_ frames: [XMLFrame], into draft: inout Draft) {
    var path: [String] = []
    for frame in frames where Self.levels.contains(frame.name.local) {
      let text = Clean.line(
        (frame.child("num")?.text ?? "") + " " + (frame.child("heading")?.text ?? ""))
      draft.add(frame.name.local, text)
      if !text.isEmpty { path.append(text) }
    }
    draft.add("path", path.joined(separator: " › "))
  }

  private func language(_ element: XMLElement, _ frames: [XMLFrame]) -> String? {
    let found = element["lang"] ?? frames.last(where: { $0["lang"] != nil })?["lang"]
    guard let found, SchemaText.isLanguage(found) else { return nil }
    return found
  }
}
