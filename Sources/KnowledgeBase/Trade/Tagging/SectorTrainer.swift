package import KnowledgeModel
private import TextAnalysis

/// Learns a sector model from documents whose Centers are known.
///
/// Ten linear models, one a Center against all others, by FTRL-Proximal (McMahan and others, "Ad click
/// prediction", KDD 2013), which leaves most weights at zero. Then Platt's method ("Probabilistic outputs for
/// support vector machines", 1999) on sums of held-out examples: five folds, split by group, so that what belongs together, such
/// as all lines of a heading, is never on both sides. Everything runs in a fixed order with our own
/// arithmetic: the same examples give the same file.
package struct SectorTrainer {
  /// What is learned from.
  struct Example {
    var counts: [(feature: Int32, count: Float)]
    let strengths: [Float]
    let rivals: [Float]
    let labels: UInt16
    let weight: Float
    let fold: Int
    let source: String
  }

  package static let folds = 5

  private(set) var examples: [Example] = []
  private var numbers = KeyTable(capacity: 1 << 15)
  private var names: [String] = []
  private var frequencies: [Int32] = []
  private var shapes: [Features.Shape] = []
  private let reader = TaggingReader(vocabulary: PhraseLexicon.shared.vocabulary)
  private var parties = NameCounts()
  private var ports = NameCounts()

  package init() { reader.remembersStems = true }

  package var count: Int { examples.count }

  /// Adds a document and its Centers, none for a document that is no Center's.
  package mutating func add(
    _ document: Document, sectors: [Sector], weight: Double, group: String, source: String
  ) {
    var counts: [(feature: Int32, count: Float)] = []
    var seen: [Int32: Int] = [:]
    var phrases = PhraseHits()
    for paragraph in 0...document.body.count {
      reader.read(paragraph == 0 ? document.title : document.body[paragraph - 1].text)
      phrases.add(reader.words, isTitle: paragraph == 0, of: .shared)
      var found: [(key: UInt64, shape: Features.Shape)] = []
      Features.forEach(in: reader.words) { key, shape, _, _ in found.append((key, shape)) }
      learnNames()
      for (key, shape) in found {
        let feature = number(of: key, shape)
        let step: Float = paragraph == 0 ? FeatureBag.titleWeight : 1
        if let place = seen[feature] {
          counts[place].count += step
        } else {
          seen[feature] = counts.count
          counts.append((feature, step))
        }
      }
    }
    for (feature, _) in counts { frequencies[Int(feature)] += 1 }
    var labels: UInt16 = 0
    for sector in sectors {
      if let place = SectorModel.sectors.firstIndex(of: sector) { labels |= 1 << UInt16(place) }
    }
    let places = 0..<SectorModel.sectorCount
    examples.append(
      Example(
        counts: counts, strengths: places.map(phrases.strength),
        rivals: places.map(phrases.rivalStrength), labels: labels, weight: Float(weight),
        fold: Int(FeatureKey.word(Array(group.utf8)[...]) % UInt64(Self.folds)), source: source))
  }

  /// Notes the parties and ports of a document that a person has confirmed.
  package mutating func addNames(of document: Document, sectors: [Sector]) {
    for name in ["party", "importer", "exporter", "manufacturer", "company"] {
      for value in document.values(of: name) {
        parties.add(SectorModel.folded(value), sectors)
      }
    }
    for value in document.values(of: "port") { ports.add(SectorModel.folded(value), sectors) }
  }

  /// The model, and what it says on each example when that example's fold is not trained on.
  package func train(origin: String) -> (model: SectorModel, heldOut: [HeldOut]) {
    let kept = keptFeatures()
    let vectors = self.vectors(kept)
    var sums = [[Float]](repeating: [], count: examples.count)
    for fold in 0..<Self.folds {
      let fit = LinearFit(examples, vectors, features: kept.count) { $0.fold != fold }
      for (index, example) in examples.enumerated() where example.fold == fold {
        sums[index] = fit.sums(vectors[index], example)
      }
    }
    let fit = LinearFit(examples, vectors, features: kept.count) { _ in true }
    var model = SectorModel()
    model.origin = origin
    model.bias = fit.bias
    model.ownPhrases = fit.own
    model.otherPhrases = fit.other
    calibrate(&model, sums)
    for (place, feature) in kept.enumerated() {
      let row = fit.weights[place * 10..<place * 10 + 10].map { weight in
        abs(weight) < 0.1 ? 0 : (weight * 100).rounded() / 100
      }
      guard row.contains(where: { $0 != 0 }) else { continue }
      model.add(names[Int(feature)], rarity: rarity(feature), weights: row)
    }
    model.parties = parties.weights(limit: 3)
    model.ports = ports.weights(limit: 0.4)
    let heldOut = zip(examples, sums).map { example, sums in
      HeldOut(
        source: example.source, labels: example.labels,
        scores: sums.enumerated().map { place, sum in
          Logistic.probability(Double(model.slope[place] * sum + model.shift[place]))
        })
    }
    return (model, heldOut)
  }

  /// What a model says that has not seen an example's group.
  package struct HeldOut: Sendable {
    package let source: String
    let labels: UInt16
    package let scores: [Double]

    package var sectors: Set<Sector> {
      Set(
        SectorModel.sectors.enumerated().filter { labels >> UInt16($0.offset) & 1 == 1 }.map(
          \.element))
    }
  }

  private mutating func number(of key: UInt64, _ shape: Features.Shape) -> Int32 {
    let known = numbers[key]
    if known >= 0 { return known }
    let number = Int32(names.count)
    numbers.insert(key, number)
    names.append(pendingNames[key] ?? "")
    frequencies.append(0)
    shapes.append(shape)
    return number
  }

  private var pendingNames: [UInt64: String] = [:]

  /// Names the features of what was read last.
  private mutating func learnNames() {
    pendingNames.removeAll(keepingCapacity: true)
    var previous = ""
    for word in reader.words {
      if word.followsBreak { previous = "" }
      guard word.kind == .content else { continue }
      let stem = reader.stems[word.stem] ?? ""
      pendingNames[word.stem] = stem
      pendingNames[FeatureKey.head(word.stem)] = "^" + stem
      if word.beginning != 0 {
        let bytes = Array(stem.utf8)
        pendingNames[word.beginning] = String(decoding: bytes.prefix(4), as: UTF8.self) + "-"
        pendingNames[word.end] = "-" + String(decoding: bytes.suffix(4), as: UTF8.self)
      }
      if !previous.isEmpty {
        let pair = FeatureKey.pair(
          FeatureKey.word(Array(previous.utf8)[...]), word.stem)
        pendingNames[pair] = previous + " " + stem
      }
      previous = stem
    }
  }

  /// Features that are worth a line: words and heads always, pairs and affixes when they come again.
  private func keptFeatures() -> [Int32] {
    (0..<Int32(names.count)).filter { feature in
      let name = names[Int(feature)]
      guard !name.isEmpty, SectorModel.key(of: name) != 0, name.utf8.allSatisfy({ $0 > 0x1F })
      else { return false }
      let count = frequencies[Int(feature)]
      switch shapes[Int(feature)] {
      case .word, .head: return count >= 1
      case .pair: return count >= 2
      case .beginning, .end: return count >= 4
      }
    }
  }

  private func rarity(_ feature: Int32) -> Float {
    let share = Double(examples.count + 1) / Double(frequencies[Int(feature)] + 1)
    let shape = shapes[Int(feature)]
    let factor = shape == .beginning || shape == .end || shape == .head ? 0.8 : 1
    return Float((Logistic.log(share) / 4 * factor * 100).rounded() / 100)
  }

  private func vectors(_ kept: [Int32]) -> [[(Int32, Float)]] {
    var places = [Int32](repeating: -1, count: names.count)
    for (place, feature) in kept.enumerated() { places[Int(feature)] = Int32(place) }
    let rarities = kept.map(rarity)
    return examples.map { example in
      var vector: [(Int32, Float)] = []
      var squares: Float = 0
      for (feature, count) in example.counts {
        let place = places[Int(feature)]
        guard place >= 0 else { continue }
        let value = FeatureVector.damped(count) * rarities[Int(place)]
        squares += value * value
        vector.append((place, value))
      }
      let scale = FeatureVector.scale(squares)
      return vector.map { ($0.0, $0.1 * scale) }
    }
  }

  /// Fits slope, shift and threshold of each Center on held-out sums.
  private func calibrate(_ model: inout SectorModel, _ sums: [[Float]]) {
    for place in 0..<SectorModel.sectorCount {
      let points = zip(examples, sums).map { example, sums in
        (
          sum: Double(sums[place]), isRight: example.labels >> UInt16(place) & 1 == 1,
          weight: Double(example.weight)
        )
      }
      let (slope, shift) = PlattFit.fit(points)
      model.slope[place] = Float((slope * 1000).rounded() / 1000)
      model.shift[place] = Float((shift * 1000).rounded() / 1000)
      model.threshold[place] = Float(PlattFit.threshold(points, slope: slope, shift: shift))
    }
  }
}

/// How often a name came with each Center.
private struct NameCounts {
  private var counts: [String: [Int]] = [:]

  mutating func add(_ name: String, _ sectors: [Sector]) {
    guard !name.isEmpty, !name.contains("\t"), !sectors.isEmpty else { return }
    for sector in sectors {
      if let place = SectorModel.sectors.firstIndex(of: sector) {
        counts[name, default: [Int](repeating: 0, count: SectorModel.sectorCount)][place] += 1
      }
    }
  }

  /// Log-odds of each Center by name, damped for names seen once.
  func weights(limit: Double) -> [String: [(sector: Sector, weight: Float)]] {
    counts.mapValues { row in
      let all = Double(row.reduce(0, +))
      return SectorModel.sectors.enumerated().compactMap { place, sector in
        guard row[place] > 0 else { return nil }
        let odds = Logistic.logOdds((Double(row[place]) + 0.1) / (all + 1)) + 2.2
        let weight = min(limit, max(0, odds * limit / 3))
        return weight < 0.05 ? nil : (sector, Float((weight * 1000).rounded() / 1000))
      }
    }.filter { !$0.value.isEmpty }
  }
}
