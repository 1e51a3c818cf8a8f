/// Numbers of the Harmonized Tariff Schedule of the United States: 2, 4, 6, 8 or 10 digits.
package enum Tariff {
  /// Whether digits can be a tariff number: chapters 01 to 99, but for 77, which is reserved.
  package static func isNumber(_ digits: String) -> Bool {
    guard [2, 4, 6, 8, 10].contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let chapter = Int(digits.prefix(2))
    else { return false }
    return (1...99).contains(chapter) && chapter != 77
  }

  /// The one spelling: `84`, `8471`, `8471.30`, `8471.30.01`, `8471.30.0100`.
  package static func dotted(_ digits: String) -> String {
    let all = Array(digits)
    guard all.count > 4 else { return digits }
    var text = String(all[..<4]) + "." + String(all[4..<min(6, all.count)])
    if all.count > 6 { text += "." + String(all[6...]) }
    return text
  }

  /// Reads any spelling: dots and blanks anywhere. `nil` when it is none.
  package static func normal(_ text: String) -> String? {
    let digits = text.filter { $0 != "." && $0 != " " }
    return isNumber(digits) ? dotted(digits) : nil
  }

  /// A number and everything above it: `8471.30.0100`, `8471.30.01`, `8471.30`, `8471`, `84`.
  package static func lineage(_ normal: String) -> [String] {
    let digits = normal.filter { $0 != "." }
    return stride(from: digits.count, through: 2, by: -2).map { dotted(String(digits.prefix($0))) }
  }
}

/// Whose words the description of a tariff number is in.
package enum TariffWording: String, CaseIterable, Sendable {
  /// Those of the schedule itself.
  case schedule
  /// Another country's for the same heading of the Harmonized System.
  case guide
  /// What such goods are called every day: no text of law.
  case everyday
}
