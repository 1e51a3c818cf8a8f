package import KnowledgeModel
private import ReferenceData

/// One number of the tariff, as one edition words it.
package struct TariffLine: Equatable, Sendable {
  package let number: String
  package let description: String
  /// Texts without a number between the line above and this one, such as `Of under 18.65 W`.
  package let groups: [String]
  package let wording: TariffWording
  /// The first day on which the number is in the schedule; `nil` when it is not known to have come later.
  package let validFrom: CalendarDate?
  /// The last such day; `nil` when it is not known to have ended.
  package let validThrough: CalendarDate?

  package func holds(on day: CalendarDate) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validThrough.map { day <= $0 } ?? true)
  }
}

/// The sections, chapters, headings and subheadings with their descriptions, edition by edition.
///
/// Texts are decoded when they are asked for: opening it costs one pass over the bytes.
package struct TariffTree: Sendable {
  /// A section and the chapters in it.
  package struct Section: Equatable, Sendable {
    package let number: Int
    package let title: String
    package fileprivate(set) var chapters: [String]
  }

  private struct Record: Sendable {
    let indent: Int
    /// Empty for a text that only groups.
    let number: String
    let text: Range<Int>
    let wording: TariffWording
    var validFrom: CalendarDate?
    var validThrough: CalendarDate?
  }

  package static let shared = TariffTree(ReferenceData.tariffSchedule)

  package let sections: [Section]
  private let bytes: [UInt8]
  /// In the order of the schedule; numbers that have ended follow.
  private let records: [Record]
  /// The places of those with a number, in the order of the numbers.
  private let numbered: [Int]
  /// The day of the newest edition of the lines, of chapter 99 and of the guide.
  private let days: [String: CalendarDate]
  /// The days from which the lines are known edition by edition, in order.
  private let editions: [CalendarDate]

  /// Reads the records that `ReferenceData.tariffSchedule` describes; records of another shape are passed over.
  package init(_ bytes: [UInt8]) {
    var sections: [Section] = []
    var records: [Record] = []
    var days: [String: CalendarDate] = [:]
    var began: [String: CalendarDate] = [:]
    var editions: Set<CalendarDate> = []
    var start = 0
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      defer { start = end + 1 }
      guard let first = bytes[start..<end].firstIndex(of: 0x09),
        let second = bytes[(first + 1)..<end].firstIndex(of: 0x09)
      else { continue }
      let kind = text(start..<first)
      let number = text(first + 1..<second)
      let rest = second + 1..<end
      switch kind {
      case "E": days[number] = CalendarDate(text(rest))
      case "S":
        sections.append(Section(number: Int(number) ?? 0, title: text(rest), chapters: []))
      case "B":
        if let day = CalendarDate(text(rest)) {
          began[number] = day
          editions.insert(day)
        }
      case "U":
        guard rest.count > 11, let day = CalendarDate(text(rest.lowerBound..<rest.lowerBound + 10))
        else { continue }
        editions.insert(day)
        records.append(
          Record(
            indent: 0, number: number, text: rest.lowerBound + 11..<end, wording: .schedule,
            validFrom: began[number], validThrough: day.adding(days: -1)))
      default:
        let isChapter = kind == "C"
        if isChapter, !sections.isEmpty { sections[sections.count - 1].chapters.append(number) }
        records.append(
          Record(
            indent: isChapter ? -1 : Int(kind) ?? 0, number: number, text: rest,
            wording: kind == "H" ? .guide : kind == "N" ? .everyday : .schedule))
      }
    }
    for place in records.indices where !began.isEmpty && records[place].number.utf8.count > 10 {
      if let day = began[records[place].number] { records[place].validFrom = day }
    }
    if let base = days["C"] { editions.insert(base) }
    self.bytes = bytes
    self.sections = sections
    self.days = days
    self.editions = editions.sorted()
    numbered = records.indices.filter { !records[$0].number.isEmpty }
      .sorted { (records[$0].number, $0) < (records[$1].number, $1) }
    self.records = records
  }

  /// The day of the edition that answers for a number as of a day: the newest that is not after it, else the
  /// oldest at hand. Everyday names have none.
  package func edition(
    of number: String, worded wording: TariffWording, on day: CalendarDate
  ) -> CalendarDate? {
    switch wording {
    case .everyday: return nil
    case .guide: return days["H"]
    case .schedule:
      if number.hasPrefix("99"), let own = days["99"] { return own }
      return editions.last { $0 <= day } ?? editions.first ?? days[""]
    }
  }

  /// The line of a number in its normal spelling, as of a day; `nil` when no edition has one.
  ///
  /// A number that the edition gives only with more digits, as `0903` in `0903.00.0000`, is that line: the one
  /// that ends in noughts, or the only one below. A number that was not in the schedule on the day is still
  /// found, with the days on which it was.
  package func line(_ number: String, on day: CalendarDate) -> TariffLine? {
    if let found = exact(number, on: day) { return found }
    var digits = number.filter { $0 != "." }
    while digits.utf8.count >= 4, digits.utf8.count < 10 {
      digits += "00"
      if let found = exact(Tariff.dotted(digits), on: day), found.holds(on: day) { return found }
    }
    guard number.utf8.count >= 4 else { return nil }
    let below = places(under: number).filter { holds($0, on: day) }
    return below.count == 1 ? line(at: below[0]) : nil
  }

  /// What a number covers, in the newest edition that has it.
  package func description(of number: String) -> String? {
    line(number, on: CalendarDate(clampingDaysSinceEpoch: .max))?.description
  }

  /// The numbers right below one on a day, with two digits more, in order. A step that stands on no line of its
  /// own, as `8542.31` above `8542.31.00`, takes the description of the line that it is; it has none when there
  /// are several below it.
  package func children(
    of number: String, on day: CalendarDate
  ) -> [(number: String, line: TariffLine?)] {
    let length = number.utf8.count { $0 != 0x2E } + 2
    guard length <= 10 else { return [] }
    var found: [(number: String, line: TariffLine?)] = []
    for place in places(under: number) where holds(place, on: day) {
      let digits = records[place].number.filter { $0 != "." }
      guard digits.utf8.count >= length else { continue }
      let child = Tariff.dotted(String(digits.prefix(length)))
      if found.last?.number != child { found.append((child, line(child, on: day))) }
    }
    return found
  }

  /// The section that holds a chapter.
  package func section(of number: String) -> Section? {
    sections.first { $0.chapters.contains(String(number.prefix(2))) }
  }

  /// The line with just this number; one that holds on the day before one that does not.
  private func exact(_ number: String, on day: CalendarDate) -> TariffLine? {
    var found: Int?
    var index = numbered.partitioningIndex { records[$0].number >= number }
    while index < numbered.count, records[numbered[index]].number == number {
      if found == nil || holds(numbered[index], on: day) { found = numbered[index] }
      index += 1
    }
    return found.map { line(at: $0) }
  }

  private func places(under number: String) -> ArraySlice<Int> {
    let start = numbered.partitioningIndex { records[$0].number >= number }
    let rest = numbered[start...]
    return rest.prefix { records[$0].number.hasPrefix(number) }
  }

  private func holds(_ place: Int, on day: CalendarDate) -> Bool {
    let record = records[place]
    return (record.validFrom.map { $0 <= day } ?? true)
      && (record.validThrough.map { day <= $0 } ?? true)
  }

  private func line(at place: Int) -> TariffLine {
    let record = records[place]
    // Back to the next numbered line above: what stands further out on the way there groups this one.
    var groups: [String] = []
    var (indent, above) = (record.indent, place)
    while above > 0, indent >= 0 {
      above -= 1
      let other = records[above]
      guard other.indent < indent else { continue }
      guard other.number.isEmpty else { break }
      groups.append(text(other))
      indent = other.indent
    }
    return TariffLine(
      number: record.number, description: text(record), groups: groups.reversed(),
      wording: record.wording, validFrom: record.validFrom, validThrough: record.validThrough)
  }

  private func text(_ record: Record) -> String {
    String(decoding: bytes[record.text], as: UTF8.self)
  }
}

extension Array {
  /// The first place from which on a condition holds, for an array in which it never ceases to.
  fileprivate func partitioningIndex(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
