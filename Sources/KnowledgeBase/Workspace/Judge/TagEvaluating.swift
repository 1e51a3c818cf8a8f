package import KnowledgeModel
import RecordStore
package import TradeLanguage

/// Texts whose sectors are known, judged by a tagger.
package struct TagJudgement: Sendable {
  package var evaluation = TagEvaluation()
  /// Texts with another sector first than the known ones: what was known, what came, the text.
  package var misses: [(known: String, first: String, text: String)] = []

  package init() {}

  /// Judges a document without what it declares itself.
  package mutating func judge(
    _ document: Document, known: Set<Sector>, with tagger: SectorTagger, on day: CalendarDate
  ) {
    var document = document
    document.declaredSectors = []
    let mentions = IdentifierScanner.mentions(in: document)
    let scores = tagger.scores(of: document, mentions: mentions, on: day)
    var tags: Set<Sector> = []
    var first: (sector: Sector, score: Double)?
    for (sector, score) in zip(SectorModel.sectors, scores)
    where score >= tagger.threshold(sector) {
      tags.insert(sector)
      if score > first?.score ?? 0 { first = (sector, score) }
    }
    evaluation.add(known: known, scores: scores, tags: tags)
    if let first, known.contains(first.sector) || first.score == 0 { return }
    if first == nil, known.isEmpty { return }
    let text = document.title.isEmpty ? document.body.first?.text ?? "" : document.title
    misses.append(
      (
        known.isEmpty ? "-" : known.sorted().map(\.rawValue).joined(separator: ","),
        first?.sector.rawValue ?? "-", text
      ))
  }
}

extension TagJudgement {
  /// Judges the texts of a file of lines `label TAB text`.
  ///
  /// `model` names a model's file; without one the data directory's model is used, else the shipped.
  package static func judging(
    file: String, withoutNumbers: Bool, model: String?, in directory: String,
    on day: CalendarDate
  ) throws -> TagJudgement {
    var judgement = TagJudgement()
    let tagger =
      try model.map { SectorTagger(try SectorTagger.model(at: $0)) }
      ?? SectorTagger.loaded(from: directory)
    for text in try Training.labelledTexts(file) {
      let shown = LabelledText(
        sectors: text.sectors, text: withoutNumbers ? Self.withoutNumbers(text.text) : text.text,
        group: text.group)
      judgement.judge(
        shown.document(asTitle: true), known: Set(text.sectors), with: tagger, on: day)
    }
    return judgement
  }

  /// The text without any word that has a digit in it.
  static func withoutNumbers(_ text: String) -> String {
    text.split(separator: " ").filter { !$0.utf8.contains { $0 &- 0x30 < 10 } }
      .joined(separator: " ")
  }
}

extension Workspace {
  /// Judges the documents whose sectors a person has set, or the source names, that a principal may read.
  package func judgeTags(
    as principal: Principal, on day: CalendarDate
  ) throws -> TagJudgement {
    var judgement = TagJudgement()
    try export(as: principal) { stored in
      let known = stored.override?.sectors ?? stored.document.declaredSectors
      guard stored.override != nil || !known.isEmpty else { return }
      judgement.judge(stored.document, known: Set(known), with: tagger, on: day)
    }
    return judgement
  }
}
