extension Timestamp {
  /// Reads RFC 3339 in UTC, such as `2026-11-24T05:10:00Z` or `2026-11-24T05:10:00.250Z`.
  package init?(_ text: String) {
    let characters = Array(text.utf8)
    guard characters.count >= 20, characters.count <= 24, characters.last == UInt8(ascii: "Z"),
      characters[10] == UInt8(ascii: "T"),
      let day = CalendarDate(String(decoding: characters[..<10], as: UTF8.self))
    else { return nil }
    let time = characters[11..<19].split(separator: UInt8(ascii: ":")).map { digits in
      digits.count == 2 && digits.allSatisfy { (0x30...0x39).contains($0) }
        ? Int64(String(decoding: digits, as: UTF8.self)) : nil
    }
    guard time.count == 3, let hour = time[0], let minute = time[1], let second = time[2],
      hour < 24, minute < 60, second < 60
    else { return nil }
    var milliseconds: Int64 = 0
    if characters.count > 20 {
      let digits = characters[20..<(characters.count - 1)]
      guard characters[19] == UInt8(ascii: "."), (1...3).contains(digits.count),
        digits.allSatisfy({ (0x30...0x39).contains($0) }),
        let value = Int64(String(decoding: digits, as: UTF8.self))
      else { return nil }
      milliseconds = value * [100, 10, 1][digits.count - 1]
    }
    self.init(startOf: day, plus: (hour * 3600 + minute * 60 + second) * 1000 + milliseconds)
  }

  /// So many milliseconds after the day began, in UTC.
  package init(startOf day: CalendarDate, plus milliseconds: Int64 = 0) {
    self.init(millisecondsSinceEpoch: Int64(day.daysSinceEpoch) * 86_400_000 + milliseconds)
  }
}
