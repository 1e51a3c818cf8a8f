import KnowledgeModel

/// Which Centers own a stretch of headings, by number.
struct TariffOwners: Sendable {
  static let shared = TariffOwners(CenterTable.shared)

  private struct Stretch: Sendable {
    let from: Int
    let through: Int
    let range: TariffRange
  }

  private let stretches: [Stretch]

  private init(_ table: CenterTable) {
    stretches = table.ranges.compactMap { range in
      guard let from = Int(range.from), let through = Int(range.through) else { return nil }
      return Stretch(from: from, through: through, range: range)
    }
  }

  /// The headings that a tariff number or range names: `7309-7311`, a chapter's all. `nil` for chapters 98
  /// and 99, which take the Center of their companion, and for what is no number.
  static func headings(of normal: String) -> ClosedRange<Int>? {
    var bounds: [(number: Int, digits: Int)] = []
    var number = 0
    var digits = 0
    for byte in normal.utf8 {
      switch byte {
      case UInt8(ascii: "."): continue
      case UInt8(ascii: "-"):
        bounds.append((number, digits))
        (number, digits) = (0, 0)
      case 0x30...0x39 where digits < 4:
        number = number * 10 + Int(byte - 0x30)
        digits += 1
      case 0x30...0x39: continue
      default: return nil
      }
    }
    bounds.append((number, digits))
    guard bounds.count <= 2, let first = bounds.first, let last = bounds.last,
      first.digits == last.digits, first.digits == 4 || first.digits == 2
    else { return nil }
    let isChapter = first.digits == 2
    let low = isChapter ? first.number * 100 + 1 : first.number
    let high = isChapter ? last.number * 100 + 99 : last.number
    guard low <= high, low < 9800, low > 100 else { return nil }
    return low...min(high, 9799)
  }

  /// The Centers that own headings of a stretch on a day, each with its share of them.
  func shares(
    of headings: ClosedRange<Int>, on day: CalendarDate
  ) -> [(range: TariffRange, share: Double)] {
    var counts: [(range: TariffRange, count: Int)] = []
    var all = 0
    for stretch in stretches where stretch.from <= headings.upperBound {
      guard stretch.through >= headings.lowerBound, stretch.range.holds(on: day) else { continue }
      let count =
        min(stretch.through, headings.upperBound) - max(stretch.from, headings.lowerBound) + 1
      all += count
      if let known = counts.firstIndex(where: { $0.range.sector == stretch.range.sector }) {
        counts[known].count += count
      } else {
        counts.append((stretch.range, count))
      }
    }
    return counts.map { ($0.range, Double($0.count) / Double(max(1, all))) }
  }
}
