package import KnowledgeModel
import TextAnalysis

/// Finds what a document cites and what it does to it.
package enum CitationFinder {
  /// The document's own numbers and its edges, by target. `mentions` are those of the document.
  package static func record(of document: Document, mentions: [Mention]) -> CitationRecord {
    let own = OwnIdentifiers.of(document)
    var search = CitationSearch(document, own: Set(own))
    search.readText(mentions)
    search.readFields()
    return CitationRecord(own: own, cites: search.edges(of: document))
  }

  /// Whether a mention is a citation.
  package static func isCitation(_ kind: String) -> Bool { Identifier.citedKinds.contains(kind) }
}

/// The edges of one document as they are gathered.
private struct CitationSearch {
  private let document: Document
  private let own: Set<Identifier>
  /// Looked at once something bears on a status; `nil` before.
  private var isProposal: Bool?
  private var found: [Identifier: Citation] = [:]
  private var carried: (treatment: Treatment, rule: String)?

  init(_ document: Document, own: Set<Identifier>) {
    self.document = document
    self.own = own
  }

  mutating func readText(_ mentions: [Mention]) {
    var next = mentions.startIndex
    var last = -1
    while next < mentions.endIndex {
      let paragraph = mentions[next].paragraph
      var end = next
      while end < mentions.endIndex, mentions[end].paragraph == paragraph { end += 1 }
      // What is carried lasts as long as line follows on line.
      if paragraph > last + 1 { readCarrier(paragraph - 1) }
      let cited = mentions[next..<end].filter { Identifier.citedKinds.contains($0.kind) }
      if cited.isEmpty { carried = nil } else { read(cited, in: paragraph) }
      last = paragraph
      next = end
    }
  }

  /// What the fields of a source do.
  private static let acts: [String: Treatment] = [
    "revokes": .revokes, "modifies": .modifies, "supersedes": .supersedes, "related": .cites,
    "ruling": .cites, "case": .cites, "cfr": .cites, "usc": .cites, "fr": .cites,
    "cfr-part": .cites,
  ]

  /// Edges that fields of the source name.
  mutating func readFields() {
    for attribute in document.attributes {
      guard let act = Self.acts[attribute.name] else { continue }
      let items = IdentifierScanner.scan(attribute.value)
      let read =
        items.isEmpty && attribute.value.utf8.count < 12
        ? IdentifierScanner.scan("HQ " + attribute.value) : items
      for item in read where Identifier.citedKinds.contains(item.kind) {
        add(
          Citation(
            Identifier(kind: item.kind, normal: item.normal), act,
            rule: "\(act.rawValue).field-\(attribute.name)", paragraph: nil))
      }
    }
  }

  /// The edges in the order of their places, dated.
  func edges(of document: Document) -> [Citation] {
    var edges = Array(found.values)
    if edges.contains(where: { $0.treatment.determines }) {
      let dates = CitationDates(of: document)
      for index in edges.indices {
        let treatment = edges[index].treatment
        if treatment >= .modifies { edges[index].effective = dates.effective }
        if treatment.status == .proposedChange { edges[index].commentsClose = dates.commentsClose }
      }
    }
    return edges.sorted { left, right in
      (left.paragraph ?? .max, left.range.lowerBound, left.target)
        < (right.paragraph ?? .max, right.range.lowerBound, right.target)
    }
  }

  private func text(_ paragraph: Int) -> String? {
    if paragraph == 0 { return document.title }
    return document.body.indices.contains(paragraph - 1) ? document.body[paragraph - 1].text : nil
  }

  private mutating func read(_ mentions: [Mention], in paragraph: Int) {
    guard let text = text(paragraph) else { return }
    let bytes = Array(text.utf8)
    let isHeading = isHeading(paragraph, text)
    var next = mentions.startIndex
    for sentence in Sentences.ranges(in: text) {
      var end = next
      while end < mentions.endIndex, mentions[end].range.lowerBound < sentence.upperBound {
        end += 1
      }
      let here = Array(mentions[next..<end])
      next = end
      let names = here.map { Identifier(kind: $0.kind, normal: $0.normal) }
      var findings: [TreatmentReader.Finding] = []
      if !here.isEmpty, hasCue(bytes, sentence) {
        let words = SentenceWords(bytes, sentence, cited: here.map(\.range))
        let reader = TreatmentReader(
          words, isHeading: isHeading,
          own: Set(names.indices.filter { own.contains(names[$0]) }))
        findings = reader.findings
        carried = reader.carried
      } else if let carried, let first = here.first,
        first.range.lowerBound - sentence.lowerBound < 12
      {
        findings = [
          TreatmentReader.Finding(cited: 0, treatment: carried.treatment, rule: carried.rule)
        ]
      }
      for (index, name) in names.enumerated() {
        let best = findings.filter { $0.cited == index }.max { $0.treatment < $1.treatment }
        let (treatment, rule) = allowed(best, for: name)
        add(
          Citation(
            name, treatment, rule: rule, paragraph: paragraph, range: here[index].range,
            sentence: sentence))
      }
    }
  }

  /// A line that ends in a colon and whose objects are the lines after it.
  private mutating func readCarrier(_ paragraph: Int) {
    carried = nil
    guard let text = text(paragraph), text.hasSuffix(":"), text.utf8.count < 2000 else { return }
    let bytes = Array(text.utf8)
    guard let last = Sentences.ranges(in: text).last, hasCue(bytes, last) else { return }
    let words = SentenceWords(bytes, last, cited: [])
    carried =
      TreatmentReader(words, isHeading: isHeading(paragraph, text), own: []).carried
  }

  /// What a finding may be for that identifier, in this document.
  private mutating func allowed(
    _ finding: TreatmentReader.Finding?, for name: Identifier
  ) -> (Treatment, String) {
    guard let finding else { return (.cites, "cites.plain") }
    // A page of the Federal Register is no authority that is followed or distinguished.
    if name.kind == "fr" || name.kind == "frdoc", finding.treatment < .proposesToModify {
      return (.cites, "cites.plain")
    }
    if !name.bearsStatus, finding.treatment != .cites {
      let isAuthority = name.kind == "court" || name.kind == "protest"
      return isAuthority && finding.treatment < .proposesToModify
        ? (finding.treatment, finding.rule) : (.cites, "cites.plain")
    }
    guard finding.treatment >= .modifies else { return (finding.treatment, finding.rule) }
    let proposes = isProposal ?? Self.isProposal(document)
    isProposal = proposes
    if proposes {
      switch finding.treatment {
      case .revokes, .supersedes: return (.proposesToRevoke, finding.rule + ".in-proposal")
      case .modifies: return (.proposesToModify, finding.rule + ".in-proposal")
      default: break
      }
    }
    return (finding.treatment, finding.rule)
  }

  private mutating func add(_ edge: Citation) {
    guard !own.contains(edge.target) else { return }
    guard var known = found[edge.target] else {
      found[edge.target] = edge
      return
    }
    let mentions = known.mentions + (edge.paragraph == nil ? 0 : 1)
    if edge.treatment > known.treatment { known = edge }
    known.mentions = mentions
    found[edge.target] = known
  }

  private func isHeading(_ paragraph: Int, _ text: String) -> Bool {
    if paragraph == 0 { return true }
    if case .heading = document.body[paragraph - 1].role { return true }
    return ["RE:", "Re:", "SUBJECT:", "Subject:", "ACTION:"].contains { text.hasPrefix($0) }
  }

  /// Whether any word of a sentence begins as a cue does.
  private func hasCue(_ bytes: [UInt8], _ sentence: Range<Int>) -> Bool {
    var at = sentence.lowerBound
    var isInWord = false
    while at < sentence.upperBound {
      let isLetter = (bytes[at] | 0x20) &- 0x61 < 26
      if isLetter, !isInWord, at + 4 <= sentence.upperBound {
        let key =
          UInt32(bytes[at] | 0x20) << 24 | UInt32(bytes[at + 1] | 0x20) << 16
          | UInt32(bytes[at + 2] | 0x20) << 8 | UInt32(bytes[at + 3] | 0x20)
        if TreatmentRules.beginnings.contains(key) { return true }
      }
      isInWord = isLetter
      at += 1
    }
    return false
  }

  /// Whether a document proposes and does not decide: every revocation or modification in its title or
  /// action, but for that of a treatment, is called proposed.
  private static func isProposal(_ document: Document) -> Bool {
    let lines = [document.title] + document.values(of: "action")
    var proposed = 0
    var decided = 0
    for line in lines {
      let bytes = Array(line.utf8)
      let words = SentenceWords(bytes, 0..<bytes.count, cited: [])
      var isOpen = false
      for index in words.words.indices {
        guard let word = words.text(index) else { continue }
        if TreatmentRules.proposals.contains(word) { isOpen = true }
        if let cue = TreatmentRules.cues[word], cue.act == .revokes || cue.act == .modifies {
          let next = (words.text(index + 1), words.text(index + 2))
          if next.0 == "of", next.1 == "treatment" || next.1 == "any" { continue }
          if isOpen { proposed += 1 } else { decided += 1 }
          isOpen = words.text(index + 1) == "and" || words.text(index + 1) == "or"
        }
      }
    }
    return proposed > 0 && decided == 0
  }
}
