import KnowledgeBase
import KnowledgeModel

/// Documents found, each with status, label, passage and the reasons why.
struct HitList {
  let hits: [Hit]
  /// What was asked in words; the documents are opened with it.
  let text: String
  let explains: Bool
  var reviews: [DocumentID: Review] = [:]
  let call: Call

  var html: HTML { "<ol class=\"hits\">\(hits.map(item))</ol>" }

  private func item(_ hit: Hit) -> HTML {
    let snippet = hit.snippet.map {
      $0.isMatch ? "<mark>\($0.text)</mark>" as HTML : "\($0.text)"
    }
    // A question of filters alone stands nowhere in the text.
    let isInText = hit.snippet.contains(where: \.isMatch)
    let address = Address.of("/d/\(hit.id)", ["find": isInText ? text : nil])
    return """
      <li><h3><a href="\(address)">\(hit.title)</a></h3>
      <p class="meta">\(Layout.badges(hit.standing, hit.label)) <span>\(hit.kind.words)</span> · <span>\(hit.date?.description ?? "undated")</span> · <span>\(hit.source) \(hit.sourceID ?? "")</span>\(review(hit))</p>
      <p class="snippet">\(snippet)</p>\(place(hit))
      <div class="reasons">\(match(hit))\(sectors(hit))\(copies(hit))</div></li>

      """
  }

  private func review(_ hit: Hit) -> HTML {
    switch reviews[hit.id] {
    case .me: " <span class=\"badge\">reviewed by me</span>"
    case .team: " <span class=\"badge\">reviewed by my Center</span>"
    case nil: ""
    }
  }

  /// Where the passage stands, as the way there.
  private func place(_ hit: Hit) -> HTML {
    guard let place = hit.place else { return "" }
    let address = Address.of(
      "/d/\(hit.id)@\(hit.version)", ["find": text, "p": String(place.paragraph)])
    let path = place.section.map { "\($0.prefix(80)) › " as HTML }
    return """
      <p class="meta">\(path)<a href="\(address)#p\(place.paragraph)">paragraph \(place.paragraph)<span class="sr"> of \(hit.title)</span></a></p>
      """
  }

  private func copies(_ hit: Hit) -> HTML {
    guard hit.copies.count > 0 else { return "" }
    return """
      <details><summary>Nearly the same text in \(hit.copies.count) more<span class="sr">: \(hit.title)</span></summary>\(CopyList(copies: hit.copies).html)
      <p><a href="\(Address.again(call, "/", changing: ["copies": "all", "cursor": nil]))">Show each document by itself</a></p></details>
      """
  }

  private func match(_ hit: Hit) -> HTML {
    let numbers: HTML
    if explains, !hit.parts.isEmpty {
      let rows = hit.parts.map {
        "<tr><td>\($0.what)</td><td>\($0.details)</td><td class=\"number\">\(hundredths($0.value))</td></tr>"
          as HTML
      }
      numbers = """
        <div class="table"><table><caption>The addends of the score \(hundredths(hit.score))</caption><tr><th scope="col">What</th><th scope="col">How</th><th scope="col">Value</th></tr>\(rows)</table></div>
        """
    } else {
      numbers = """
        <p><a href="\(Address.again(call, "/", changing: ["explain": "1"]))">Show the numbers</a></p>
        """
    }
    let open: HTML = explains ? " open" : ""
    return """
      <details\(open)><summary>Why this?<span class="sr"> \(hit.title)</span></summary><p>\(hit.why)</p>\(numbers)</details>
      """
  }

  private func sectors(_ hit: Hit) -> HTML {
    guard !hit.sectors.isEmpty else { return "<p>No Center</p>" }
    let names = hit.sectors.map(\.sector.centerName).joined(separator: ", ")
    return """
      <details><summary>\(names): why?<span class="sr"> \(hit.title)</span></summary>\(hit.sectors.map { EvidenceTable(tag: $0, most: 5).html })</details>
      """
  }

  /// With two digits behind the point.
  private func hundredths(_ value: Float) -> String {
    guard value.isFinite, abs(value) < 1e9 else { return "\(value)" }
    let whole = Int((abs(value) * 100).rounded())
    let digits = String(whole % 100)
    return (value < 0 ? "−" : "") + "\(whole / 100)." + (digits.count < 2 ? "0" : "") + digits
  }
}

/// Other documents with nearly the same text.
struct CopyList {
  let copies: Copies

  var html: HTML {
    let items = copies.first.map { copy -> HTML in
      """
      <li><a href="/d/\(copy.id)">\(copy.title)</a> \(Layout.badges(copy.standing, copy.label)) \(copy.kind.words) · \(copy.date?.description ?? "undated") · \(copy.source) \(copy.sourceID ?? "")</li>

      """
    }
    let rest = copies.count - copies.first.count
    let more: HTML = rest > 0 ? "<li>and \(rest) more</li>" : ""
    return "<ul class=\"copies\">\(items)\(more)</ul>"
  }
}

/// Why a document is a Center's: a sentence, and the reasons with their weights.
struct EvidenceTable {
  let tag: SectorTag
  /// How many reasons are shown.
  let most: Int

  var html: HTML {
    let reasons = tag.evidence.prefix(most)
    let rows = reasons.map { reason in
      """
      <tr><td>\(reason.kind.words)</td><td>\(reason.text)</td><td>\(reason.detail)</td><td class="number">\(reason.weight)</td></tr>
      """ as HTML
    }
    let rest = tag.evidence.count - reasons.count
    let more = rest > 0 ? ", the first \(reasons.count) of \(tag.evidence.count)" : ""
    guard !rows.isEmpty else { return "<p>\(tag.sentence)</p>" }
    return """
      <p>\(tag.sentence)</p><div class="table"><table>
      <caption>\(tag.sector.centerName): the weights are log-odds and add up to \(tag.logOdds), a score of \(tag.score)\(more)</caption>
      <tr><th scope="col">Reason</th><th scope="col">Found</th><th scope="col">Remark</th><th scope="col">Weight</th></tr>
      \(rows)</table></div>
      """
  }
}
