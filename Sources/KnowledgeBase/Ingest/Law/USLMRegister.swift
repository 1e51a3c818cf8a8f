import KnowledgeModel

/// A Federal Register document written in USLM.
enum USLMRegister {
  static func read(_ element: XMLElement, in frames: [XMLFrame], into draft: inout Draft) {
    let meta = element.child("meta")
    let preface = element.child("preface")
    draft.kind = element.local == "rule" ? .regulation : .notice
    let subject = preface?.first("subject") ?? meta?.child("subject") ?? preface?.child("title")
    draft.title = subject?.text ?? element.first("heading")?.text ?? ""
    let line = element.all("frDocId").last?.text
    draft.sourceID =
      line.flatMap { FederalRegister.number(in: $0) }
      ?? meta?.child("docNumber").map { Dashes.folded($0.text) }
    if draft.sourceID == nil { draft.warnings.append("no FR Doc number") }
    let issue =
      meta?.child("date") ?? frames.compactMap { $0.child("meta")?.child("date") }.last
    let created = meta?.child("created")?.text.prefix(10)
    draft.issued =
      issue.flatMap { DateText.first(in: $0.text) } ?? created.flatMap { CalendarDate(String($0)) }
    readProperties(preface, into: &draft)
    if let dates = element.all("statement").first(where: { $0["role"] == "dates" })
      ?? dated(element)
    {
      draft.effective = DateText.first(in: dates.text, after: "effective")
    }
    let parts = (element["identifier"] ?? "").split(separator: "/")
    if parts.count >= 3, parts[1] == "fr", let page = meta?.child("startingPage")?.text {
      draft.add("citation", "\(parts[2]) FR \(page)")
    }
  }

  private static func dated(_ element: XMLElement) -> XMLElement? {
    element.first("effectiveDateNote") ?? element.first("dates")
  }

  private static func readProperties(_ preface: XMLElement?, into draft: inout Draft) {
    for child in preface?.children ?? [] {
      switch child.local {
      case "organization":
        if child.child("headingText") == nil { draft.add("agency", child.text) }
      case "affected": draft.add("cfr", child.text)
      case "action": draft.add("action", child.text.replacing("ACTION:", with: ""))
      case "property":
        switch child["role"] {
        case "DEPDOC": draft.add("docket", child.text.trimming("[]"))
        case "RIN": draft.add("rin", child.text.replacing("RIN", with: ""))
        default: break
        }
      default: break
      }
    }
  }
}

/// What the elements of USLM are on the page.
enum USLMLayout {
  static func part(_ element: XMLElement, _ parent: XMLElement, _ index: Int) -> PagePart {
    switch element.local {
    case "meta", "toc", "img", "figure", "page", "processedBy", "sidenote": .skip
    case "subject" where parent.local == "preface": .skip
    case "p", "chapeau", "continuation", "recital", "subject", "organization", "property",
      "affected", "action", "frDocId", "billingCode", "signatureDate", "name", "role",
      "affiliation", "sourceCredit", "longTitle", "officialTitle", "docTitle", "enactingFormula",
      "resolvingClause", "caption", "authority", "source", "editorialNote", "attestation", "cite",
      "explanationNote", "amendmentInstruction", "instruction", "effectiveDateNote", "startingPage",
      "docPublicationName",
      "date" where isStanding(element, parent):
      frame(element)
    case "heading", "crossHeading": heading(element, parent, index)
    case "headingText" where parent.local == "heading": .inline
    case "item" where parent.local == "list", "li", "listItem": .block(.listItem)
    case "quotedContent", "quote", "blockQuote", "extract": .block(.quotation)
    case "footnote": .block(.footnote)
    case "tr", "row": .row
    case "content": hasNumber(parent) ? .inline : .container
    case "num": .lead
    case "preface": isRegister(parent) ? .container : .skip
    case _ where isFrame(element.local): .container
    case "br": .gap
    default: .inline
    }
  }

  /// A date is a paragraph of its own only where it is not part of a sentence.
  private static func isStanding(_ element: XMLElement, _ parent: XMLElement) -> Bool {
    switch element.local {
    case "date", "name", "role", "source", "property", "action", "affected", "subject":
      isFrame(parent.local)
    default: true
    }
  }

  private static func frame(_ element: XMLElement) -> PagePart {
    element.children.contains { $0.local == "p" || $0.local == "heading" }
      ? .container : .block(.paragraph)
  }

  /// After a number a heading runs on; alone it stands for itself.
  private static func heading(_ element: XMLElement, _ parent: XMLElement, _ index: Int) -> PagePart
  {
    if isLevel(parent), hasNumber(parent) { return .inline }
    let style = element["style"] ?? ""
    for (name, level) in [("HD1", 2), ("HD2", 3), ("HD3", 4), ("HD4", 5)]
    where style.contains(name) {
      return .block(.heading(level: level))
    }
    return .block(.heading(level: 1))
  }

  /// Whether a number leads; only the first few nodes are looked at, for there may be very many.
  private static func hasNumber(_ element: XMLElement) -> Bool {
    element.nodes.prefix(8).contains { node in
      if case .element(let child) = node { child.local == "num" } else { false }
    }
  }

  private static func isRegister(_ element: XMLElement) -> Bool {
    ["rule", "proposedRule", "notice", "presidentialDoc"].contains(element.local)
  }

  private static func isLevel(_ element: XMLElement) -> Bool {
    [
      "subsection", "paragraph", "subparagraph", "clause", "subclause", "item", "subitem",
      "subsubitem", "level",
    ].contains(element.local)
  }

  private static func isFrame(_ name: String) -> Bool { frames.contains(name) }

  private static let frames: Set<String> = [
    "subsection", "paragraph", "subparagraph", "clause", "subclause", "item", "subitem",
    "subsubitem", "level", "section", "main", "preface", "notes", "note", "signatures", "signature",
    "rulePreamble", "statement", "supplementaryInformation", "table", "tbody", "thead", "list",
    "component", "collection", "appendix", "part", "subpart", "title", "chapter", "subchapter",
    "division", "article", "preamble", "amendMain", "regText", "quotedText2", "proviso", "layout",
    "lawBlock", "block", "definitions", "step", "amendmentContent", "endorsement",
    "legislativeBody",
  ]
}
