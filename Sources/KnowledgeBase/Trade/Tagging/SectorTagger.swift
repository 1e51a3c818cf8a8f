package import KnowledgeModel
private import ReferenceData
private import Synchronization

/// Says which Centers a document belongs to, with reasons that add up.
///
/// Each Center is judged on its own. Every reason is in log-odds: the words and pairs of words of the
/// text by a trained linear model, the phrases of the Center's trade, the tariff numbers by what they are to the
/// document, known parties and ports, and where the sum starts. The score is the probability of their sum,
/// fitted so that of the tags with a score of 0.9 nine in ten are right. What the source itself declares is taken as
/// certain. A Center is a tag when its score reaches its threshold; a document may have several or none.
package struct SectorTagger: Sendable {
  /// The tagger with the model that is shipped.
  package static let shared: SectorTagger = {
    // A shipped model that cannot be read is found by the tests; without one, phrases and numbers speak.
    let model = (try? SectorModel(ReferenceData.sectorModel)) ?? SectorModel()
    return SectorTagger(model)
  }()

  package let model: SectorModel
  private let workers: TaggingWorkers

  package init(_ model: SectorModel) {
    self.model = model
    workers = TaggingWorkers(featureCount: model.featureCount)
  }

  /// The tags of a document as of a day, best first.
  package func tags(
    of document: Document, mentions: [Mention], on day: CalendarDate
  ) -> [SectorTag] {
    let tariff = TariffEvidence(document, mentions: mentions, on: document.issued ?? day)
    return workers.withWorker { worker in
      worker.read(document, model)
      var tags: [SectorTag] = []
      for place in 0..<SectorModel.sectorCount {
        let card = EvidenceCard(
          place: place, document: document, model: model, worker: worker, tariff: tariff)
        if let tag = card.tag { tags.append(tag) }
      }
      return tags.sorted { ($1.score, $0.sector) < ($0.score, $1.sector) }
    }
  }

  /// Tags of plain text: its first line stands for the title when there are more.
  package func tags(of text: String, on day: CalendarDate) -> [SectorTag] {
    let document = Self.document(of: text)
    return tags(of: document, mentions: IdentifierScanner.mentions(in: document), on: day)
  }

  /// Every Center's score, whether a tag or not, in the order of `SectorModel.sectors`.
  package func scores(
    of document: Document, mentions: [Mention], on day: CalendarDate
  ) -> [Double] {
    let tariff = TariffEvidence(document, mentions: mentions, on: document.issued ?? day)
    return workers.withWorker { worker in
      worker.read(document, model)
      return (0..<SectorModel.sectorCount).map { place in
        Logistic.probability(
          EvidenceCard(
            place: place, document: document, model: model, worker: worker, tariff: tariff
          ).estimate)
      }
    }
  }

  /// From what score a Center is a tag.
  package func threshold(_ sector: Sector) -> Double {
    SectorModel.sectors.firstIndex(of: sector).map { Double(model.threshold[$0]) } ?? 1
  }

  static func document(of text: String) -> Document {
    Document(
      kind: .other, label: .public, title: "", source: "text",
      body: text.split(separator: "\n").map { Block(.paragraph, String($0)) })
  }
}

/// What reads one document at a time: a reader, its counts, and the sums they come to.
final class TaggingWorker {
  let reader = TaggingReader(vocabulary: PhraseLexicon.shared.vocabulary)
  private(set) var bag: FeatureBag
  private(set) var phrases = PhraseHits()
  /// What a feature's count is multiplied with: one over the length of the vector of all.
  private(set) var scale: Float = 0
  /// For each Center the sum of its weights.
  private(set) var sums = [Float](repeating: 0, count: SectorModel.sectorCount)

  init(featureCount: Int) { bag = FeatureBag(featureCount: featureCount) }

  func read(_ document: Document, _ model: SectorModel) {
    bag.removeAll()
    phrases.removeAll()
    for number in 0...document.body.count {
      reader.read(number == 0 ? document.title : document.body[number - 1].text)
      phrases.add(reader.words, isTitle: number == 0, of: .shared)
      let weight: Float = number == 0 ? FeatureBag.titleWeight : 1
      Features.forEach(in: reader.words) { key, _, start, stop in
        let feature = model.feature(key)
        guard feature >= 0 else { return }
        bag.add(
          feature, weight, at: .init(paragraph: Int32(clamping: number), start: start, stop: stop))
      }
    }
    sum(model)
  }

  /// The value of a feature before scaling: its damped count times its rarity.
  func value(_ feature: Int32, _ model: SectorModel) -> Float {
    FeatureVector.damped(bag.count(feature)) * model.rarity[Int(feature)]
  }

  private func sum(_ model: SectorModel) {
    var sums = [Float](repeating: 0, count: SectorModel.sectorCount)
    var squares: Float = 0
    for feature in bag.touched {
      let value = value(feature, model)
      squares += value * value
      let row = Int(feature) * SectorModel.sectorCount
      for place in 0..<SectorModel.sectorCount { sums[place] += value * model.weights[row + place] }
    }
    scale = FeatureVector.scale(squares)
    for place in sums.indices { sums[place] *= scale }
    self.sums = sums
  }
}

/// How counts become a vector.
enum FeatureVector {
  /// A count that grows ever slower.
  static func damped(_ count: Float) -> Float { count.squareRoot() }

  /// One over the vector's length, but for texts with hardly a known word, whose vector stays short.
  static func scale(_ squares: Float) -> Float { 1 / max(4, squares).squareRoot() }
}

/// Workers at rest, so that each thread takes one with a warm cache.
private final class TaggingWorkers: Sendable {
  private let idle = Mutex<[TaggingWorker]>([])
  private let featureCount: Int

  init(featureCount: Int) { self.featureCount = featureCount }

  func withWorker<Result>(_ body: (TaggingWorker) -> Result) -> Result {
    let worker = idle.withLock { $0.popLast() } ?? TaggingWorker(featureCount: featureCount)
    defer { idle.withLock { if $0.count < 16 { $0.append(worker) } } }
    return body(worker)
  }
}

// SAFETY: a worker is in the list of those at rest or in the hands of the one thread that took it out.
extension TaggingWorker: @unchecked Sendable {}
