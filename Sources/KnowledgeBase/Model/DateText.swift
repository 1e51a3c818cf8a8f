/// Finds dates as people write them in notices and letters.
package enum DateText {
  /// The first date in a text: `2011-12-30`, `December 30, 2011`, `Dec. 30, 2011`, `12-30-11`,
  /// `12/30/2011` or `30 December 2011`.
  package static func first(in text: String) -> CalendarDate? {
    let words = text.utf8.split { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2F: false
      default: true
      }
    }.prefix(2000).map { $0.count > 40 ? "" : Substring($0) }
    for (index, word) in words.enumerated() {
      if let date = CalendarDate(String(word.prefix(10))) { return date }
      if let date = numeric(word) { return date }
      guard let month = month(word) else { continue }
      let next = index + 1 < words.count ? Int(words[index + 1]) : nil
      let after = index + 2 < words.count ? Int(words[index + 2]) : nil
      if let next, let after, let date = CalendarDate(year: after, month: month, day: next) {
        return date
      }
      if index > 0, let day = Int(words[index - 1]), let next,
        let date = CalendarDate(year: next, month: month, day: day)
      {
        return date
      }
    }
    return nil
  }

  /// The first date after a word, such as `effective`; letters of either case.
  package static func first(in text: String, after word: String) -> CalendarDate? {
    let lower = text.lowercased()
    guard let range = lower.firstRange(of: word) else { return nil }
    return first(in: String(lower[range.upperBound...].prefix(300)))
  }

  private static func numeric(_ word: Substring) -> CalendarDate? {
    let parts = word.split(whereSeparator: { $0 == "-" || $0 == "/" })
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.count <= 4 }), let month = Int(parts[0]),
      let day = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    switch parts[2].utf8.count {
    case 4: return CalendarDate(year: year, month: month, day: day)
    case 2:
      return CalendarDate(year: year < 60 ? 2000 + year : 1900 + year, month: month, day: day)
    default: return nil
    }
  }

  private static func month(_ word: Substring) -> Int? {
    guard (3...9).contains(word.utf8.count) else { return nil }
    let lower = word.lowercased()
    for (index, name) in names.enumerated() {
      if lower == name || (lower.utf8.count <= 4 && name.hasPrefix(lower)) { return index + 1 }
    }
    return nil
  }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}

extension DateText {
  /// `20241114` at the beginning, as customs messages write it.
  package static func compact(_ text: String) -> CalendarDate? {
    let digits = text.utf8.prefix(8)
    guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(String(text.prefix(8)))
    else { return nil }
    return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}
