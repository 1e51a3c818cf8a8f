package import KnowledgeModel
private import ReferenceData
private import TextAnalysis

/// Says which Centers a document belongs to, with the reasons.
///
/// Tariff numbers weigh most, each by the basis of the range it lies in; then the phrases of each Center's
/// trade, each phrase once, twice as much in the title. Words after `other than`, `excluding`,
/// `except` and the like do not count, up to the next comma, semicolon or full stop. What the file declares is taken
/// as certain. A score is the share `w / (w + 6)` of the weight w that speaks for the Center; a Center is
/// a tag from 0.4 up and if it has at least a third of the best one's weight.
package struct SectorTagger: Sendable {
  package static let shared = SectorTagger()

  private struct Phrase: Sendable {
    let words: [String]
    let text: String
    let sector: Sector
    let weight: Double
  }

  /// Phrases by their first word.
  private let phrases: [String: [Phrase]]
  private let beginnings: WordBeginnings
  private let centers = CenterTable.shared

  private init() {
    var phrases: [String: [Phrase]] = [:]
    let stemmer = Stemmer()
    for fields in CenterTable.records(ReferenceData.phrases) where fields.count >= 3 {
      guard let sector = Sector(rawValue: fields[0]), let weight = Double(fields[1]) else {
        continue
      }
      let words = Tokenizer.words(of: fields[2]).map(stemmer.stem)
      guard let first = words.first else { continue }
      phrases[first, default: []].append(
        Phrase(words: words, text: fields[2], sector: sector, weight: weight))
    }
    self.phrases = phrases
    beginnings = WordBeginnings(phrases.keys)
  }

  /// The tags of a document as of a day, best first.
  package func tags(
    of document: Document, mentions: [Mention], on day: CalendarDate
  ) -> [SectorTag] {
    var evidence: [Sector: [Evidence]] = [:]
    for sector in document.declaredSectors {
      evidence[sector, default: []].append(
        Evidence(.declared, "named by the source", weight: 100, detail: document.source))
    }
    addTariffEvidence(mentions, on: document.issued ?? day, to: &evidence)
    addPhraseEvidence(document, to: &evidence)
    let weights = evidence.mapValues { $0.reduce(0) { $0 + $1.weight } }
    let best = weights.values.max() ?? 0
    return evidence.compactMap { sector, reasons in
      let weight = weights[sector] ?? 0
      let score = weight / (weight + 6)
      guard score >= 0.4, weight * 3 >= best || reasons.contains(where: { $0.kind == .declared })
      else { return nil }
      return SectorTag(
        sector, score: (score * 1000).rounded() / 1000,
        evidence: reasons.sorted { ($1.weight, $0.text) < ($0.weight, $1.text) })
    }.sorted { ($1.score, $0.sector) < ($0.score, $1.sector) }
  }

  /// Tags of plain text.
  package func tags(of text: String, on day: CalendarDate) -> [SectorTag] {
    let document = Document(
      kind: .other, label: .public, title: "", source: "text",
      body: text.split(separator: "\n").map { Block(.paragraph, String($0)) })
    return tags(of: document, mentions: IdentifierScanner.mentions(in: document), on: day)
  }

  private func addTariffEvidence(
    _ mentions: [Mention], on day: CalendarDate, to evidence: inout [Sector: [Evidence]]
  ) {
    var counts: [String: (count: Int, inTitle: Bool)] = [:]
    for mention in mentions where mention.kind == "hts" {
      let known = counts[mention.normal] ?? (0, false)
      counts[mention.normal] = (known.count + 1, known.inTitle || mention.paragraph == 0)
    }
    for number in counts.keys.sorted() {
      guard let (count, inTitle) = counts[number],
        let range = centers.owner(of: number, on: day).range
      else { continue }
      let basis = range.basis == "source" ? 1.0 : range.basis == "inferred" ? 0.9 : 0.8
      let weight = (inTitle ? 10 : 6) * basis * (1 + 0.25 * Double(min(count, 5) - 1))
      evidence[range.sector, default: []].append(
        Evidence(
          .tariff, number, weight: weight,
          detail: "headings \(range.from)-\(range.through), \(range.basis)"))
    }
  }

  private func addPhraseEvidence(_ document: Document, to evidence: inout [Sector: [Evidence]]) {
    let reader = PhraseReader(beginnings: beginnings)
    var found: [String: Evidence] = [:]
    for number in 0...document.body.count {
      let text = number == 0 ? document.title : document.body[number - 1].text
      reader.read(text) { words in
        for index in words.indices {
          guard let first = words.stem(index) else { continue }
          for phrase in phrases[first, default: []] where words.hold(phrase.words, at: index) {
            let key = phrase.sector.rawValue + "\t" + phrase.text
            let weight = phrase.weight * (number == 0 ? 2 : 1)
            if weight > found[key]?.weight ?? 0 {
              found[key] = Evidence(.phrase, phrase.text, weight: weight)
            }
          }
        }
      }
    }
    for (key, reason) in found.sorted(by: { $0.key < $1.key }) {
      if let sector = Sector(rawValue: String(key.prefix { $0 != "\t" })) {
        evidence[sector, default: []].append(reason)
      }
    }
  }
}
