package import KnowledgeModel

/// Which number of chapters 1 to 97 a number of chapters 98 and 99 goes with in running text.
///
/// Goods of chapters 98 and 99 are classified under a number of the other chapters as well, and take its Center.
/// A text names both: "report the Chapter 99 subheading, i.e., 9903.88.02, in addition to subheading
/// 8542.31.0001". The companion is the nearest other number of the same paragraph, else the last one before it,
/// else the first behind it.
package enum TariffCompanions {
  package static func isSpecial(_ normal: String) -> Bool {
    normal.hasPrefix("98") || normal.hasPrefix("99")
  }

  /// The companion of one mention among all mentions of a text; `nil` when no other number stands there.
  package static func companion(of mention: Mention, among mentions: [Mention]) -> Mention? {
    let others = mentions.filter {
      $0.kind == "hts" && !isSpecial($0.normal) && $0.normal.utf8.count >= 4
    }
    func gap(_ other: Mention) -> Int {
      other.range.lowerBound >= mention.range.upperBound
        ? other.range.lowerBound - mention.range.upperBound
        : max(0, mention.range.lowerBound - other.range.upperBound)
    }
    if let near = others.filter({ $0.paragraph == mention.paragraph })
      .min(by: { (gap($0), $0.range.lowerBound) < (gap($1), $1.range.lowerBound) })
    {
      return near
    }
    func precedes(_ one: Mention, _ other: Mention) -> Bool {
      (one.paragraph, one.range.lowerBound) < (other.paragraph, other.range.lowerBound)
    }
    return others.filter { $0.paragraph < mention.paragraph }.max(by: precedes)
      ?? others.min(by: precedes)
  }
}
