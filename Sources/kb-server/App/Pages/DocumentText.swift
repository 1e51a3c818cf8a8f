import KnowledgeBase
import KnowledgeModel
import RecordStore

/// The text of a document as a page shows it: paragraphs with addresses, numbers that lead on, hits of what is
/// looked for, a long text in parts.
struct DocumentText {
  /// Bytes of text on one page. With its markup the page stays below 100 kB.
  private static let pageBytes = 50_000
  /// Bytes of one paragraph that are shown; a longer one ends with the way to the whole.
  private static let paragraphBytes = 40_000
  /// Hits that are marked on a page, entries of the outline, and hits in the list.
  private static let (mostMarks, mostHeadings, mostListed) = (300, 60, 40)

  /// Links in one paragraph.
  private static let mostLinks = 300

  let stored: StoredDocument
  let citations: CitationAnswer?
  let find: String
  /// Where each paragraph begins that opens a part, and the part that is shown.
  private let starts: [Int]
  private let part: Int
  /// Every hit in order: the paragraph, from 1, and the stretch in it.
  private let hits: [(paragraph: Int, range: Range<Int>)]
  /// Which hit is looked at, from 1; 0 for none.
  private let hit: Int
  private let addresses: [String: String]

  init(
    stored: StoredDocument, citations: CitationAnswer?, find: String,
    places: [Int: [Range<Int>]], query: [String: String]
  ) {
    self.stored = stored
    self.citations = citations
    self.find = find
    starts = Self.starts(stored)
    hits = places.sorted { $0.key < $1.key }.flatMap { paragraph, ranges in
      ranges.map { (paragraph: paragraph, range: $0) }
    }
    let asked = query["hit"].flatMap { Int($0) } ?? (find.isEmpty ? 0 : 1)
    hit = hits.isEmpty ? 0 : min(max(asked, 0), hits.count)
    let wanted =
      query["p"].flatMap { Int($0) }
      ?? (hit > 0 && query["hit"] != nil ? hits[hit - 1].paragraph : 1)
    part = max(0, (starts.firstIndex { $0 >= wanted } ?? starts.count) - 1)
    var addresses: [String: String] = [:]
    for edge in citations?.cites ?? [] {
      guard let target = edge.documents.first, target.id != stored.id else { continue }
      addresses["\(edge.citation.target.kind) \(edge.citation.target.normal)"] = "/d/\(target.id)"
    }
    self.addresses = addresses
  }

  /// The index at which each part begins. A paragraph counts with what its number and its links take.
  private static func starts(_ stored: StoredDocument) -> [Int] {
    var links: [Int: Int] = [:]
    for mention in stored.mentions { links[mention.paragraph, default: 0] += 1 }
    var starts = [0]
    var size = 0
    for (index, block) in stored.document.body.enumerated() {
      let bytes =
        min(block.text.utf8.count, paragraphBytes) + 100 + 50
        * min(links[index + 1] ?? 0, mostLinks)
      if size > 0, size + bytes > pageBytes {
        starts.append(index)
        size = 0
      }
      size += bytes
    }
    return starts
  }

  /// The hits that are marked: those of the part that is shown, so many around the one looked at.
  private var markable: Range<Int> {
    let first = hits.firstIndex { $0.paragraph > shown.lowerBound } ?? hits.count
    let start = max(first, hit - 1 - Self.mostMarks / 2)
    return start..<max(start, min(hits.count, start + Self.mostMarks))
  }

  private var body: [Block] { stored.document.body }

  private var shown: Range<Int> {
    starts[part]..<(part + 1 < starts.count ? starts[part + 1] : body.count)
  }

  /// The address of a paragraph, from 1, in the same version.
  private func address(_ paragraph: Int) -> String {
    let isHere = shown.contains(paragraph - 1)
    return
      (isHere
      ? "" : Address.of(path, ["p": String(paragraph), "find": find.isEmpty ? nil : find]))
      + "#p\(paragraph)"
  }

  private var path: String {
    "/d/\(stored.id)" + (stored.version == stored.currentVersion ? "" : "@\(stored.version)")
  }

  /// The headings, as the way into the text.
  var outline: HTML {
    let headings = body.enumerated().compactMap { index, block -> (Int, Int, String)? in
      if case .heading(let level) = block.role { (index + 1, level, block.text) } else { nil }
    }
    guard headings.count > 1 else { return "" }
    let top = headings.map(\.1).min() ?? 1
    let items = headings.prefix(Self.mostHeadings).map { paragraph, level, text -> HTML in
      """
      <li class="level\(min(3, level - top + 1))"><a href="\(address(paragraph))">\(text.prefix(120))</a></li>

      """
    }
    let rest = headings.count - items.count
    let more: HTML = rest > 0 ? "<p class=\"help\">and \(rest) more headings</p>" : ""
    return """
      <nav class="outline" aria-labelledby="outline"><h2 id="outline">In this document</h2><ul>\(items)</ul>\(more)</nav>
      """
  }

  /// The way to the other parts of a long text.
  var parts: HTML {
    guard starts.count > 1 else { return "" }
    func link(_ number: Int, _ words: String) -> HTML {
      guard starts.indices.contains(number) else { return "" }
      return
        "<a href=\"\(Address.of(path, ["p": String(starts[number] + 1), "find": find.isEmpty ? nil : find]))#text\">\(words)</a> "
    }
    return """
      <nav aria-label="Parts" class="parts"><p>Part \(part + 1) of \(starts.count), paragraphs \(shown.lowerBound + 1) to \(shown.upperBound) of \(body.count) \(link(part - 1, "The part before"))\(link(part + 1, "The next part"))</p></nav>
      """
  }

  /// How many hits there are, which one is looked at, and the way to the others.
  var steps: HTML {
    guard !find.isEmpty else { return "" }
    guard hit > 0 || !hits.isEmpty else {
      return "<p role=\"status\" class=\"counter\">Not in the text.</p>"
    }
    let listed = hits.prefix(Self.mostListed).enumerated().map { number, place -> HTML in
      """
      <li><a href="\(address(hit: number + 1))">paragraph \(place.paragraph)</a> <span class="reason">\(around(place))</span></li>

      """
    }
    let rest = hits.count - listed.count
    let more: HTML = rest > 0 ? "<p class=\"help\">and \(rest) more</p>" : ""
    func step(_ way: Int, _ words: String) -> HTML {
      let there = hit + way
      let hidden: HTML = hits.indices.contains(there - 1) ? "" : " hidden"
      return "<a data-step=\"\(way)\" href=\"\(address(hit: there))\"\(hidden)>\(words)</a>"
    }
    return """
      <p role="status" class="counter">Hit <span data-hit>\(hit)</span> of \(hits.count)</p><p class="steps">\(step(-1, "Previous")) <a href="\(address(hit: max(hit, 1)))">Go to it</a> \(step(1, "Next"))</p>
      <details><summary>All hits</summary><ol>\(listed)</ol>\(more)</details>
      """
  }

  private func address(hit number: Int) -> String {
    Address.of(path, ["find": find, "hit": String(number)]) + "#hit-\(number)"
  }

  /// Some words before and behind a hit.
  private func around(_ place: (paragraph: Int, range: Range<Int>)) -> String {
    let bytes = Array(body[place.paragraph - 1].text.utf8)
    var (low, high) = (
      max(0, place.range.lowerBound - 30), min(bytes.count, place.range.upperBound + 40)
    )
    while low > 0, bytes[low] & 0xC0 == 0x80 { low -= 1 }
    while high < bytes.count, bytes[high] & 0xC0 == 0x80 { high += 1 }
    return (low > 0 ? "…" : "") + String(decoding: bytes[low..<max(low, high)], as: UTF8.self)
      + (high < bytes.count ? "…" : "")
  }

  /// The part of the text that is shown.
  var html: HTML {
    var html: HTML = ""
    var rows: [(number: Int, block: Block)] = []
    var level = 1
    func endTable() {
      if !rows.isEmpty { html += table(rows) }
      rows = []
    }
    for index in shown {
      let block = body[index]
      if case .tableRow = block.role {
        rows.append((index + 1, block))
        continue
      }
      endTable()
      let id = "p\(index + 1)"
      let words = marked(block.text, index + 1)
      switch block.role {
      case .heading(let own):
        // No level is skipped, so that the outline holds for those who listen to it.
        level = min(own + 1, level + 1, 6)
        html += "<h\(level) id=\"\(id)\">\(words)</h\(level)>\n"
      case .quotation: html += "<blockquote id=\"\(id)\">\(words)</blockquote>\n"
      case .listItem: html += "<p class=\"item\" id=\"\(id)\">\(words)</p>\n"
      case .footnote: html += "<p class=\"footnote\" id=\"\(id)\">\(words)</p>\n"
      case .paragraph, .tableRow:
        html +=
          "<p id=\"\(id)\"><a class=\"number\" href=\"#\(id)\" aria-label=\"Paragraph \(index + 1)\">\(index + 1)</a> \(words)</p>\n"
      }
    }
    endTable()
    return html
  }

  /// Rows that follow each other. The first names the columns when it has a word in each of them.
  private func table(_ rows: [(number: Int, block: Block)]) -> HTML {
    func cells(_ text: String) -> [Substring] {
      text.split(separator: "\t", omittingEmptySubsequences: false)
    }
    let first = cells(rows[0].block.text)
    let hasHead =
      rows.count > 1 && first.count > 1
      && first.allSatisfy { $0.contains(where: \.isLetter) }
    let lines = rows.enumerated().map { line, row -> HTML in
      var offset = 0
      let columns = cells(row.block.text).map { cell -> HTML in
        defer { offset += cell.utf8.count + 1 }
        let words = marked(String(cell), row.number, from: offset)
        return line == 0 && hasHead ? "<th scope=\"col\">\(words)</th>" : "<td>\(words)</td>"
      }
      return "<tr id=\"p\(row.number)\">\(columns)</tr>\n"
    }
    return """
      <div class="table" role="region" tabindex="0" aria-label="Table, paragraphs \(rows[0].number) to \(rows[rows.count - 1].number)"><table>\(lines)</table></div>

      """
  }

  /// A text with its numbers as links and the hits marked. `offset` is where it begins in its paragraph.
  private func marked(_ text: String, _ paragraph: Int, from offset: Int = 0) -> HTML {
    let bytes = Array(text.utf8.prefix(Self.paragraphBytes))
    let isCut = bytes.count < text.utf8.count
    func here(_ range: Range<Int>) -> Range<Int>? {
      let own = (range.lowerBound - offset)..<(range.upperBound - offset)
      guard own.lowerBound >= 0, own.upperBound <= bytes.count, !own.isEmpty else { return nil }
      // Neither end lies inside a character.
      for end in [own.lowerBound, own.upperBound] where end < bytes.count {
        if bytes[end] & 0xC0 == 0x80 { return nil }
      }
      return own
    }
    var links: [(range: Range<Int>, address: String)] = []
    for mention in stored.mentions where mention.paragraph == paragraph {
      guard links.count < Self.mostLinks else { break }
      guard let range = here(mention.range), let address = address(of: mention),
        range.lowerBound >= links.last?.range.upperBound ?? 0
      else { continue }
      links.append((range, address))
    }
    let first = hits.firstIndex { $0.paragraph == paragraph } ?? hits.count
    var marks: [(range: Range<Int>, number: Int)] = []
    for (index, place) in hits[first...].enumerated() {
      guard place.paragraph == paragraph else { break }
      guard markable.contains(first + index) else { continue }
      if let range = here(place.range) { marks.append((range, first + index + 1)) }
    }
    var cuts = Set([0, bytes.count])
    for range in links.map(\.range) + marks.map(\.range) {
      cuts.insert(range.lowerBound)
      cuts.insert(range.upperBound)
    }
    let sorted = cuts.sorted()
    var html: HTML = ""
    for (start, end) in zip(sorted, sorted.dropFirst()) {
      if let link = links.first(where: { $0.range.lowerBound == start }) {
        html += "<a href=\"\(link.address)\">"
      }
      let words: HTML = "\(String(decoding: bytes[start..<end], as: UTF8.self))"
      if let mark = marks.first(where: { $0.range.contains(start) }) {
        let id: HTML = mark.range.lowerBound == start ? " id=\"hit-\(mark.number)\"" : ""
        let current: HTML = mark.number == hit ? " class=\"current\"" : ""
        html += "<mark\(id)\(current)>\(words)</mark>"
      } else {
        html += words
      }
      if links.contains(where: { $0.range.upperBound == end }) { html += "</a>" }
    }
    guard isCut else { return html }
    return """
      \(html)… <a href="/v1/documents/\(stored.id)/text?version=\(stored.version)">the whole text</a>
      """
  }

  /// Where a number leads: to its document, to the tariff, or to what mentions it.
  private func address(of mention: Mention) -> String? {
    if mention.kind == "hts" { return "/hts/\(mention.normal)" }
    if let known = addresses["\(mention.kind) \(mention.normal)"] { return known }
    guard Identifier.citedKinds.contains(mention.kind), mention.normal != stored.document.sourceID
    else { return nil }
    return Address.of("/", ["q": mention.normal])
  }
}
