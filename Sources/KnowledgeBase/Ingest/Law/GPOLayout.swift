import KnowledgeModel

/// What the elements of the Government Publishing Office's older XML are on the page: the
/// vocabulary that the Federal Register, the CFR and the eCFR share.
enum GPOLayout {
  static func writer() -> BlockWriter {
    BlockWriter(part: part, spacesInlines: { $0.local == "E" && italics.contains($0["T"] ?? "") })
  }

  static func part(_ element: XMLElement, _ parent: XMLElement, _ index: Int) -> PagePart {
    switch element.local {
    case "P", "FP", "FP1", "FP2", "PSPACE", "AMDPAR", "AUTH", "SOURCE", "CITA", "SECAUTH", "APPRO",
      "EFFDNOTP", "DATED", "NAME", "TITLE", "DATE", "PARAUTH", "TNOTE", "TDESC", "CROSSREF",
      "SECHD",
      "EXAMPLE", "LSTSUB", "FRDOC", "FILED", "BILCOD", "RESERVED", "EDNOTE", "NOTE", "PRES",
      "FURINF", "HED1", "SECTNO":
      return paragraph(element)
    case "HD", "HD1", "HD2", "HD3", "HED", "TTITLE", "CHED", "HEAD", "RESNO":
      return heading(element)
    case "AGENCY", "SUBAGY", "CFR", "DEPDOC", "RIN": return .block(.paragraph)
    case "SUBJECT" where parent.local == "PREAMB": return .skip
    case "SUBJECT": return .block(.heading(level: 3))
    case "LI": return .block(.listItem)
    case "EXTRACT", "QUOTE": return .block(.quotation)
    case "FTNT": return .block(.footnote)
    case "ROW", "TR": return .row
    case "BOXHD": return .row
    case "GPOTABLE", "TABLE", "DIV", "SECTION", "REGTEXT", "PART", "SUBPART", "SIG", "SUPLINF",
      "PREAMB", "AGY", "ACT", "SUM", "DATES", "EFFDATE", "ADD", "APPENDIX", "CONTENTS", "SUBJGRP",
      "REVTXT", "LIST":
      return .container
    case "PRTPAGE", "GPH", "GID", "FTREF", "STARS", "EAR", "MID", "FR", "AC", "CNTNTS", "BR":
      return .gap
    case "SU": return isFootnoteMark(parent, index) ? .gap : .inline
    default: return .inline
    }
  }

  private static let italics: Set<String> = ["01", "02", "03", "04", "05"]

  /// An element whose paragraphs are marked is only a frame around them.
  private static func paragraph(_ element: XMLElement) -> PagePart {
    for child in element.children where ["P", "FP", "HD", "HED", "PSPACE"].contains(child.local) {
      return .container
    }
    return .block(.paragraph)
  }

  private static func heading(_ element: XMLElement) -> PagePart {
    switch element.local == "HD" ? (element["SOURCE"] ?? "HED") : element.local {
    case "HED", "HEAD": .block(.heading(level: 1))
    case "HD1": .block(.heading(level: 2))
    case "HD2": .block(.heading(level: 3))
    case "HD3": .block(.heading(level: 4))
    default: .block(.heading(level: 5))
    }
  }

  /// Whether a raised number only points at a footnote, which `FTREF` says after it.
  private static func isFootnoteMark(_ parent: XMLElement, _ index: Int) -> Bool {
    for node in parent.nodes[(index + 1)...] {
      switch node {
      case .text(let text): if !SchemaText.isBlank(text) { return false }
      case .element(let next): return next.local == "FTREF"
      }
    }
    return false
  }
}
