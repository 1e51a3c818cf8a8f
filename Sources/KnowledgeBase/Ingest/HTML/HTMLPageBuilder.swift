import KnowledgeModel

/// Gathers the text of a page as the scanner goes through it: no scripts, styles or navigation.
final class HTMLPageBuilder: XMLVisitor {
  private struct Opened {
    let name: String
    let isSkipped: Bool
    let isMain: Bool
  }

  private let limits: IngestLimits
  private var page = HTMLPage()
  private var open: [Opened] = []
  private var skipped = 0
  private var mains = 0
  private var inMain: [Block] = []
  private var elsewhere: [Block] = []
  private var buffer = TextBuffer()
  private var preformatted = ""
  private var cells: [String]?
  private var textBytes = 0

  init(limits: IngestLimits) { self.limits = limits }

  /// What was found; the main part alone where the page marks one.
  func finished() -> HTMLPage {
    flush()
    page.blocks = inMain.isEmpty ? elsewhere : inMain
    return page
  }

  func start(_ name: XMLName, _ attributes: [XMLAttribute], at place: Place) throws {
    let tag = name.local
    func value(_ key: String) -> String? { attributes.first { $0.name.local == key }?.value }
    if open.count > 4096 { throw IngestError.limit(.depth, 4096, place) }
    let role = value("role") ?? ""
    let isSkipped =
      Self.dropped.contains(tag) || (tag == "header" && mains == 0) || role == "navigation"
      || role == "banner" || role == "contentinfo" || value("hidden") != nil
      || value("aria-hidden") == "true"
    let isMain = tag == "main" || tag == "article" || role == "main"
    if Self.isBreak(tag), skipped == 0 { flushAround(tag) }
    open.append(Opened(name: tag, isSkipped: isSkipped, isMain: isMain))
    if isSkipped { skipped += 1 }
    if isMain { mains += 1 }
    switch tag {
    case "html": page.language = value("lang") ?? value("xml:lang") ?? ""
    case "meta": meta((value("name") ?? value("property") ?? "").lowercased(), value("content"))
    case "br": if isIn("pre") { preformatted += "\n" } else { buffer.space() }
    case "tr" where skipped == 0: cells = []
    case "time" where page.date.isEmpty: page.date = value("datetime") ?? ""
    default: break
    }
  }

  func text(_ text: String, at place: Place) throws {
    textBytes += text.utf8.count
    if textBytes > limits.text { throw IngestError.limit(.text, limits.text, place) }
    if open.last?.name == "title", !isIn("svg"), page.title.utf8.count < 2000 {
      page.title += text
      return
    }
    if skipped > 0 || isIn("head") { return }
    if isIn("pre") { preformatted += text } else { buffer.append(text) }
  }

  func end() throws {
    guard let last = open.last else { return }
    if Self.isBreak(last.name), skipped == 0 { flushAround(last.name) }
    open.removeLast()
    if last.isSkipped { skipped -= 1 }
    if last.isMain { mains -= 1 }
  }

  private func meta(_ name: String, _ content: String?) {
    guard let content else { return }
    switch name {
    case "description", "og:description", "dc.description":
      if page.description.isEmpty { page.description = String(content.prefix(2000)) }
    case "date", "dc.date", "dcterms.date", "article:published_time", "dc.date.issued", "pubdate",
      "dcterms.issued":
      if page.date.isEmpty { page.date = String(content.prefix(40)) }
    default: break
    }
  }

  /// Ends what was being gathered, at the edge of such an element.
  private func flushAround(_ tag: String) {
    if cells != nil, tag == "td" || tag == "th" {
      let cell = buffer.take()
      if open.last?.name == tag { cells?.append(cell) }
      return
    }
    if cells != nil, tag == "tr" {
      if let row = cells, row.contains(where: { !$0.isEmpty }) {
        add(Block(.tableRow, row.joined(separator: "\t")))
      }
      cells = nil
      return
    }
    if cells != nil {
      buffer.space()
      return
    }
    flush()
  }

  private func flush() {
    if !preformatted.isEmpty {
      let text = preformatted
      preformatted = ""
      for block in MarkdownText.blocks(of: text) { add(block) }
    }
    let text = buffer.take()
    if !text.isEmpty { add(Block(role, text)) }
  }

  private func add(_ block: Block) {
    if mains > 0 { inMain.append(block) } else { elsewhere.append(block) }
  }

  private var role: Block.Role {
    for element in open.reversed().prefix(32) {
      switch element.name {
      case "h1": return .heading(level: 1)
      case "h2": return .heading(level: 2)
      case "h3": return .heading(level: 3)
      case "h4": return .heading(level: 4)
      case "h5": return .heading(level: 5)
      case "h6": return .heading(level: 6)
      case "li", "dt", "dd": return .listItem
      case "blockquote": return .quotation
      default: break
      }
    }
    return .paragraph
  }

  private func isIn(_ tag: String) -> Bool {
    open.reversed().prefix(64).contains { $0.name == tag }
  }

  private static let dropped: Set<String> = [
    "script", "style", "noscript", "template", "nav", "footer", "aside", "button", "select", "svg",
    "iframe", "object", "canvas", "form", "input", "textarea", "dialog", "math",
  ]

  private static let inlines: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
    "sup", "time", "tt", "u", "var", "wbr", "img", "big", "acronym", "title", "meta", "link",
  ]

  private static func isBreak(_ tag: String) -> Bool { !inlines.contains(tag) }
}
