import HTTPServer
import KnowledgeBase
import KnowledgeModel

/// The filters of a search, each value a check box with how many documents it leaves.
struct FacetPanel {
  let question: SearchQuestion
  let answer: SearchAnswer
  let call: Call

  /// How many values of a facet stand open, and how many there are at all.
  private static let (shown, most) = (6, 60)
  private static let titles = [
    "sector": "Center", "kind": "Kind", "status": "Status", "year": "Year", "label": "Handling",
    "source": "Source", "port": "Port",
  ]

  var html: HTML {
    let tariff = answer.facets.first { $0.name.hasPrefix("hts") }
    let lists = answer.facets.filter { !$0.name.hasPrefix("hts") }.map { list($0.name, $0.values) }
    return """
      \(lists)\(TariffFacet(chosen: question.tariff, values: tariff?.values ?? [], call: call).html)\(dates)<button type="submit" form="search">Apply filters</button>
      """
  }

  /// The filters that are set, each with the way to take it away.
  var chosen: HTML {
    var chips: [HTML] = []
    func chip(_ name: String, _ words: String) {
      chips.append(
        """
        <li><a class="chip" href="\(Address.again(call, "/", changing: [name: nil]))"><span class="sr">Take away: </span>\(words) <span aria-hidden="true">×</span></a></li>
        """)
    }
    for (name, _) in answer.facets where !name.hasPrefix("hts") {
      for value in choices(name) {
        chip("\(name).\(value)", "\(Self.titles[name] ?? name): \(words(name, value))")
      }
    }
    if let tariff = question.tariff { chip("hts", "Tariff: \(tariff)") }
    if let from = question.from { chip("from", "from \(from)") }
    if let through = question.through { chip("to", "to \(through)") }
    return chips.isEmpty ? "" : "<ul class=\"chips\" aria-label=\"Filters set\">\(chips)</ul>"
  }

  private func list(_ name: String, _ counted: [(value: String, count: Int)]) -> HTML {
    let chosen = choices(name)
    let missing = chosen.filter { value in !counted.contains { $0.value == value } }
      .map { (value: $0, count: 0) }
    let sorted =
      missing
      + (name == "year" ? counted.sorted { $0.value > $1.value } : counted)
    let first = sorted.filter { chosen.contains($0.value) }
    let values = Array((first + sorted.filter { !chosen.contains($0.value) }).prefix(Self.most))
    guard !values.isEmpty else { return "" }
    let boxes = values.map { entry -> HTML in
      let checked: HTML = chosen.contains(entry.value) ? " checked" : ""
      return """
        <li><label><input type="checkbox" form="search" name="\(name).\(entry.value)" value="1"\(checked)> <span>\(words(name, entry.value))</span> <span class="count">\(entry.count)</span></label></li>

        """
    }
    let open = max(Self.shown, first.count)
    let rest = boxes.count - open
    let more: HTML =
      rest > 0
      ? "<details><summary>\(rest) more<span class=\"sr\"> of \(Self.titles[name] ?? name)</span></summary><ul>\(Array(boxes[open...]))</ul></details>"
      : ""
    return """
      <fieldset><legend>\(Self.titles[name] ?? name)</legend><ul>
      \(Array(boxes.prefix(open)))</ul>\(more)</fieldset>

      """
  }

  private var dates: HTML {
    """
    <fieldset><legend>Issued</legend><p class="help" id="day-help">YYYY-MM-DD</p>
    <p><label for="from">From</label> <input id="from" name="from" form="search" inputmode="numeric" size="10" maxlength="10" aria-describedby="day-help" value="\(call.request.query["from"] ?? "")"></p>
    <p><label for="to">To</label> <input id="to" name="to" form="search" inputmode="numeric" size="10" maxlength="10" aria-describedby="day-help" value="\(call.request.query["to"] ?? "")"></p></fieldset>

    """
  }

  private func choices(_ name: String) -> [String] {
    switch name {
    case "sector": question.sectors.map(\.rawValue)
    case "kind": question.kinds.map(\.rawValue)
    case "status": question.statuses.map(\.rawValue)
    case "label": question.labels.map(\.rawValue)
    case "year": question.years
    case "source": question.sources
    case "port": question.ports
    default: []
    }
  }

  private func words(_ name: String, _ value: String) -> String {
    switch name {
    case "kind", "status": value.replacing("-", with: " ")
    default: Payload.facetLabel(name, value) ?? value
    }
  }
}

/// The tariff among the filters of a search: one level at a time, with the way back up.
struct TariffFacet {
  /// The number that the search is narrowed to, as typed.
  let chosen: String?
  let values: [(value: String, count: Int)]
  let call: Call

  var html: HTML {
    guard chosen != nil || !values.isEmpty else { return "" }
    let items = values.sorted { $0.value < $1.value }.prefix(100).map { entry in
      "<li>\(step(entry.value, Reference.tariffDescription(entry.value))) <span class=\"count\">\(entry.count)</span></li>\n"
        as HTML
    }
    let list: HTML =
      items.isEmpty
      ? ""
      : items.count <= 12
        ? "<ul>\(items)</ul>"
        : "<ul>\(Array(items.prefix(8)))</ul><details><summary>\(items.count - 8) more<span class=\"sr\"> of Tariff</span></summary><ul>\(Array(items[8...]))</ul></details>"
    return "<fieldset class=\"tariff\"><legend>Tariff</legend>\(way)\(list)</fieldset>"
  }

  /// From the chapter down to the number chosen.
  private var way: HTML {
    guard let chosen else { return "" }
    let head: HTML = """
      <input type="hidden" name="hts" value="\(chosen)" form="search"><p class="meta"><a href="\(link(nil))">All chapters</a></p>
      """
    guard let card = Reference.tariff(chosen, on: Timestamp.now().day) else {
      return "\(head)<p><strong>\(chosen)</strong></p>"
    }
    let above = card.ancestors.map {
      "<p class=\"meta\">\(step($0.number, $0.description))</p>" as HTML
    }
    return """
      \(head)\(above)<p><strong>\(card.number)</strong> \(card.line.description ?? "") <a href="/hts/\(card.number)">about it<span class="sr">, \(card.number)</span></a></p>
      """
  }

  private func step(_ number: String, _ description: String?) -> HTML {
    let text = description ?? ""
    let short = text.count > 60 ? text.prefix(57) + "…" : text[...]
    return "<a href=\"\(link(number))\">\(number)</a> \(short)"
  }

  /// The same search, narrowed to a number, or to none.
  private func link(_ number: String?) -> String {
    Address.again(call, "/", changing: ["hts": number])
  }
}
