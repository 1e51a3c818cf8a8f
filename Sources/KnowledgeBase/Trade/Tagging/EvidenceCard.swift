import KnowledgeModel

/// All that speaks for one Center in one document, and against it.
struct EvidenceCard {
  let place: Int
  let document: Document
  let model: SectorModel
  let worker: TaggingWorker
  let tariff: TariffEvidence

  /// So many words are named one by one; the others are one line.
  private static let namedWords = 8
  private static let certain = 12.0

  private var sector: Sector { SectorModel.sectors[place] }
  private var slope: Double { Double(model.slope[place]) }
  private var isDeclared: Bool { document.declaredSectors.contains(sector) }

  /// The log-odds, without making the reasons.
  var estimate: Double {
    var sum = start + Double(worker.sums[place]) * slope + ownPhrases + rivalPhrases
    for item in tariff.evidence[place] { sum += item.weight }
    sum += tariff.rivalry(place)
    for item in known { sum += item.weight }
    return isDeclared ? sum + Self.certain : sum
  }

  /// The tag, when its score reaches the threshold.
  var tag: SectorTag? {
    guard isDeclared || Logistic.probability(estimate) >= Double(model.threshold[place]) else {
      return nil
    }
    let reasons = self.reasons
    let score = Logistic.probability(reasons.reduce(0) { $0 + $1.weight })
    return SectorTag(sector, score: Self.rounded(score), evidence: reasons)
  }

  /// The reasons, weightiest first, each rounded to thousandths: their sum is the score's log-odds.
  private var reasons: [Evidence] {
    var list: [Evidence] = []
    if isDeclared {
      list.append(
        Evidence(
          .declared, "named by the source", weight: Self.certain, detail: document.source))
    }
    list += tariff.evidence[place]
    let rivalry = tariff.rivalry(place)
    if rivalry != 0 {
      list.append(Evidence(.tariff, "tariff numbers of other Centers", weight: rivalry))
    }
    list += phraseReasons
    if rivalPhrases != 0 {
      list.append(Evidence(.phrase, "phrases of other Centers", weight: rivalPhrases))
    }
    list += wordReasons + known
    list.append(Evidence(.start, "before any evidence", weight: start))
    return list.map { reason in
      var reason = reason
      reason.weight = Self.rounded(reason.weight)
      return reason
    }.filter { $0.weight != 0 }.sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }
  }

  private var start: Double { Double(model.bias[place]) * slope + Double(model.shift[place]) }

  private var ownPhrases: Double {
    Double(model.ownPhrases[place] * worker.phrases.strength(place)) * slope
  }

  private var rivalPhrases: Double {
    Double(model.otherPhrases[place] * worker.phrases.rivalStrength(place)) * slope
  }

  /// The phrases, each with its share of what they come to together.
  private var phraseReasons: [Evidence] {
    let total = Double(worker.phrases.total(place))
    guard total > 0 else { return [] }
    var list: [Evidence] = []
    for (phrase, factor) in worker.phrases.found {
      let entry = PhraseLexicon.shared.phrases[phrase]
      for (owner, weight) in entry.weights where owner == place {
        list.append(
          Evidence(
            .phrase, entry.text, weight: ownPhrases * Double(weight * factor) / total,
            detail: factor > 1 ? "in the title" : ""))
      }
    }
    return list
  }

  /// The words as they stand in the document, the weightiest by name.
  private var wordReasons: [Evidence] {
    var contributions: [(feature: Int32, weight: Float)] = []
    contributions.reserveCapacity(worker.bag.touched.count)
    for feature in worker.bag.touched {
      let weight = model.weights[Int(feature) * SectorModel.sectorCount + place]
      guard weight != 0 else { continue }
      contributions.append((feature, weight * worker.value(feature, model) * worker.scale))
    }
    contributions.sort { (abs($1.weight), $0.feature) < (abs($0.weight), $1.feature) }
    var texts: [String] = []
    var weights: [String: Double] = [:]
    var rest = 0.0
    var others = 0
    for (feature, weight) in contributions {
      let value = Double(weight) * slope
      if texts.count >= Self.namedWords {
        let text = others < 32 ? surface(feature) : ""
        if let known = weights[text] {
          weights[text] = known + value
        } else {
          rest += value
          others += 1
        }
        continue
      }
      let text = surface(feature)
      if weights[text] == nil { texts.append(text) }
      weights[text, default: 0] += value
    }
    var list = texts.map { Evidence(.word, $0, weight: weights[$0] ?? 0) }
    if others > 0 {
      list.append(
        Evidence(.word, "\(others) other words and pairs of words", weight: rest))
    }
    return list
  }

  /// A feature as it stands in the document.
  private func surface(_ feature: Int32) -> String {
    let place = worker.bag.place(feature)
    let number = Int(place.paragraph)
    let text = number == 0 ? document.title : document.body[number - 1].text
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: Int(place.start))
    let stop = bytes.index(bytes.startIndex, offsetBy: min(Int(place.stop), bytes.count))
    return String(Substring(bytes[start..<stop])).lowercased()
  }

  /// Parties and ports whose Center is known.
  private var known: [Evidence] {
    var list: [Evidence] = []
    if !model.parties.isEmpty {
      for name in ["party", "importer", "exporter", "manufacturer", "company"] {
        for value in document.values(of: name) {
          for entry in model.parties[SectorModel.folded(value)] ?? []
          where entry.sector == sector && !list.contains(where: { $0.text == value }) {
            list.append(Evidence(.party, value, weight: Double(entry.weight)))
          }
        }
      }
    }
    if !model.ports.isEmpty {
      for value in document.values(of: "port") {
        for entry in model.ports[SectorModel.folded(value)] ?? [] where entry.sector == sector {
          list.append(Evidence(.port, value, weight: Double(entry.weight)))
        }
      }
    }
    return list
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
