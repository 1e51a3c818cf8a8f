package import KnowledgeModel

/// How well tags agree with what is known: for each Center, and over all.
package struct TagEvaluation: Sendable {
  /// What is counted for one Center.
  package struct Row: Sendable {
    package let sector: Sector
    /// Texts that are the Center's.
    package var support = 0
    /// Of those, how many have it as a tag; how many tags are wrong.
    package var found = 0
    package var wrong = 0
    /// Of those, how many have it first.
    package var first = 0

    package var precision: Double { TagEvaluation.share(found, found + wrong) }
    package var recall: Double { TagEvaluation.share(found, support) }
    package var f1: Double { TagEvaluation.share(2 * found, found + wrong + support) }
    package var precisionAtOne: Double { TagEvaluation.share(first, support) }
  }

  /// Scores of one tenth of the scale.
  package struct Bin: Sendable {
    package let from: Double
    package var count = 0
    package var right = 0
    package var scores = 0.0

    package var meanScore: Double { count == 0 ? 0 : scores / Double(count) }
    package var shareRight: Double { TagEvaluation.share(right, count) }
  }

  package private(set) var rows = SectorModel.sectors.map { Row(sector: $0) }
  package private(set) var bins = (0..<10).map { Bin(from: Double($0) / 10) }
  /// The same for each Center alone.
  package private(set) var sectorBins = [[Bin]](
    repeating: (0..<10).map { Bin(from: Double($0) / 10) }, count: SectorModel.sectorCount)
  package private(set) var texts = 0
  package private(set) var labelled = 0
  /// Texts of a Center that got no tag, and texts of none that got one.
  package private(set) var untagged = 0
  package private(set) var overtagged = 0
  /// `confusion[known][first tag]`; the last row and column stand for no Center.
  package private(set) var confusion = [[Int]](
    repeating: [Int](repeating: 0, count: SectorModel.sectorCount + 1),
    count: SectorModel.sectorCount + 1)

  package init() {}

  /// Counts one text: what is known, all scores, and which scores are tags.
  package mutating func add(known: Set<Sector>, scores: [Double], tags: Set<Sector>) {
    texts += 1
    let sectors = SectorModel.sectors
    var best = -1
    for place in scores.indices where tags.contains(sectors[place]) {
      if best < 0 || scores[place] > scores[best] { best = place }
    }
    if known.isEmpty { overtagged += tags.isEmpty ? 0 : 1 } else { labelled += 1 }
    if !known.isEmpty, tags.isEmpty { untagged += 1 }
    for (place, sector) in sectors.enumerated() {
      let isKnown = known.contains(sector)
      if isKnown { rows[place].support += 1 }
      if tags.contains(sector) {
        if isKnown { rows[place].found += 1 } else { rows[place].wrong += 1 }
      }
      let bin = min(9, max(0, Int(scores[place] * 10)))
      Self.count(&bins[bin], scores[place], isKnown)
      Self.count(&sectorBins[place][bin], scores[place], isKnown)
    }
    let first = best >= 0 ? best : SectorModel.sectorCount
    // A text of several Centers is right with any of them first, and counts for that one.
    if best >= 0, known.contains(sectors[best]) {
      for (place, sector) in sectors.enumerated() where known.contains(sector) {
        rows[place].first += 1
      }
      confusion[best][best] += 1
    } else if let place = sectors.firstIndex(where: known.contains) {
      confusion[place][first] += 1
    } else {
      confusion[SectorModel.sectorCount][first] += 1
    }
  }

  /// Of the texts that are some Center's, how many have a right one first.
  package var precisionAtOne: Double {
    Self.share((0..<SectorModel.sectorCount).reduce(0) { $0 + confusion[$1][$1] }, labelled)
  }

  /// Of the texts with a tag, how many have a right one first.
  package var precisionOfFirst: Double {
    let tagged = labelled - untagged + overtagged
    return Self.share((0..<SectorModel.sectorCount).reduce(0) { $0 + confusion[$1][$1] }, tagged)
  }

  /// The mean over the Centers that have texts.
  package func macro(_ value: (Row) -> Double) -> Double {
    let used = rows.filter { $0.support > 0 }
    return used.isEmpty ? 0 : used.reduce(0) { $0 + value($1) } / Double(used.count)
  }

  /// The mean distance of score and share of right ones over bins, weighted by how many scores they hold.
  package static func calibrationError(_ bins: [Bin], from floor: Double = 0) -> Double {
    let used = bins.filter { $0.count > 0 && $0.from >= floor - 0.001 }
    let all = used.reduce(0) { $0 + $1.count }
    guard all > 0 else { return 0 }
    return used.reduce(0) {
      $0 + abs($1.meanScore - $1.shareRight) * Double($1.count) / Double(all)
    }
  }

  private static func count(_ bin: inout Bin, _ score: Double, _ isRight: Bool) {
    bin.count += 1
    bin.scores += score
    if isRight { bin.right += 1 }
  }

  fileprivate static func share(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}
