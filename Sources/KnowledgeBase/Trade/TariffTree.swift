import KnowledgeModel
private import ReferenceData

/// One numbered line of the tariff.
package struct TariffLine: Equatable, Sendable {
  package let number: String
  package let description: String
  /// Texts without a number between the line above and this one, such as `Of under 18.65 W`.
  package let groups: [String]
}

/// The sections, chapters, headings and subheadings with their descriptions, of one edition.
package struct TariffTree: Sendable {
  /// A section and the chapters in it.
  package struct Section: Equatable, Sendable {
    package let number: Int
    package let title: String
    package fileprivate(set) var chapters: [String]
  }

  package static let shared = TariffTree(
    String(decoding: ReferenceData.tariffSchedule, as: UTF8.self))

  /// The day of the edition, `YYYY-MM-DD`; empty when the records do not say.
  package let edition: String
  package let sections: [Section]
  private let lines: [String: TariffLine]
  /// All numbers in order.
  private let numbers: [String]

  /// Reads the records that `ReferenceData.tariffSchedule` describes; records of another shape are passed over.
  package init(_ text: String) {
    var edition = ""
    var sections: [Section] = []
    var lines: [String: TariffLine] = [:]
    var numbers: [String] = []
    var above: [(indent: Int, number: String?, text: String)] = []
    for record in text.utf8.split(separator: 0x0A) {
      let fields = record.split(separator: 0x09, maxSplits: 2, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 3 else { continue }
      let (number, description) = (fields[1], fields[2])
      if fields[0] == "E" {
        edition = description
        continue
      }
      if fields[0] == "S" {
        sections.append(Section(number: Int(number) ?? 0, title: description, chapters: []))
        continue
      }
      let isChapter = fields[0] == "C"
      let indent = isChapter ? -1 : Int(fields[0]) ?? 0
      if isChapter, !sections.isEmpty { sections[sections.count - 1].chapters.append(number) }
      while let last = above.last, last.indent >= indent { above.removeLast() }
      above.append((indent, number.isEmpty ? nil : number, description))
      guard !number.isEmpty else { continue }
      var groups: [String] = []
      for line in above.dropLast().reversed() {
        if line.number != nil { break }
        groups.insert(line.text, at: 0)
      }
      lines[number] = TariffLine(number: number, description: description, groups: groups)
      numbers.append(number)
    }
    self.edition = edition
    self.sections = sections
    self.lines = lines
    self.numbers = numbers.sorted()
  }

  /// The line of a number in its normal spelling; `nil` when the edition at hand has none.
  ///
  /// A number that the edition gives only with more digits, as `0903` in `0903.00.0000`, is that line: the one
  /// that ends in noughts, or the only one below.
  package func line(_ number: String) -> TariffLine? {
    if let found = lines[number] { return found }
    var digits = number.filter { $0 != "." }
    while digits.utf8.count >= 4, digits.utf8.count < 10 {
      digits += "00"
      if let found = lines[Tariff.dotted(digits)] { return found }
    }
    guard number.utf8.count >= 4 else { return nil }
    let place = numbers.partitioningIndex { $0 >= number }
    guard place < numbers.count, numbers[place].hasPrefix(number),
      place + 1 == numbers.count || !numbers[place + 1].hasPrefix(number)
    else { return nil }
    return lines[numbers[place]]
  }

  package func description(of number: String) -> String? { line(number)?.description }

  /// The numbers right below one, with two digits more, in order. A step that stands on no line of its own,
  /// as `8542.31` above `8542.31.00`, takes the description of the line that it is; it has none when there are
  /// several below it.
  package func children(of number: String) -> [(number: String, line: TariffLine?)] {
    let length = number.utf8.count { $0 != 0x2E } + 2
    guard length <= 10 else { return [] }
    var found: [(number: String, line: TariffLine?)] = []
    var place = numbers.partitioningIndex { $0 >= number }
    while place < numbers.count, numbers[place].hasPrefix(number) {
      let digits = numbers[place].filter { $0 != "." }
      place += 1
      guard digits.utf8.count >= length else { continue }
      let child = Tariff.dotted(String(digits.prefix(length)))
      if found.last?.number != child { found.append((child, line(child))) }
    }
    return found
  }

  /// The section that holds a chapter.
  package func section(of number: String) -> Section? {
    sections.first { $0.chapters.contains(String(number.prefix(2))) }
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
