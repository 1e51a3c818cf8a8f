/// Messages, forms and protests.
enum MessageRules {
  /// `CSMS # 60011750`, `CSMS 15-000040`.
  static func csms(_ reader: inout TextReader) -> Reading? {
    guard reader.takeWord("csms") else { return nil }
    if reader.peek() == 0x2D { reader.at += 1 }
    reader.skipFillers("message", "messages", "issuance")
    return next(&reader)
  }

  /// The number of a message behind its cue, or behind another message's.
  static func next(_ reader: inout TextReader) -> Reading? {
    if let digits = reader.digits(8...8) { return ("csms", "CSMS " + digits) }
    guard let year = reader.digits(2...2), reader.takeByte("-"), let number = reader.digits(6...6)
    else { return nil }
    return ("csms", "CSMS \(year)-\(number)")
  }

  private static let forms: Set<String> = [
    "19", "26", "28", "29", "301", "434", "3124", "3173", "3299", "3311", "3461", "3495", "4455",
    "4457", "4647", "5106", "5291", "6043", "6051", "7501", "7512", "7523", "7533", "7551", "7552",
    "7553",
  ]

  /// `CF-28`, `CBP Form 28`, `CBPF 3461`, `Customs Form 7551`.
  static func form(_ reader: inout TextReader) -> Reading? {
    var isBareAgency = false
    if reader.takeWord("cbpf", "cf") {
      reader.skipBlanks()
    } else if reader.takeWord("cbp", "customs") {
      let isCustoms = reader.peek(-1) | 0x20 == 0x73
      reader.skipBlanks()
      if !reader.takeWord("forms", "form", "f") {
        guard !isCustoms else { return nil }
        isBareAgency = true
      }
    } else {
      return nil
    }
    reader.skipFillers()
    reader.skipSeparator()
    reader.skipBlanks()
    // `CBP 19 CFR` is no form.
    guard let digits = reader.digits(2...4), forms.contains(digits),
      !isBareAgency || digits.utf8.count == 4
    else { return nil }
    let letter = reader.peek() & 0xDF
    if letter == 0x41 || (letter == 0x44 && digits == "6051"), !TextReader.isWord(reader.peek(1)) {
      reader.at += 1
      return ("form", "CBP Form \(digits)\(UnicodeScalar(letter))")
    }
    return ("form", "CBP Form " + digits)
  }

  /// `3901-2018-100274`, `0901-12-100289`.
  static func protest(_ reader: inout TextReader) -> Reading? {
    guard let port = reader.digits(4...4), let district = Int(port.prefix(2)), district <= 60,
      reader.takeByte("-"), let digits = reader.digits(2...4), digits.utf8.count != 3,
      reader.takeByte("-"), let serial = reader.digits(6...6), let year = Int(digits)
    else { return nil }
    let full = digits.utf8.count == 4 ? year : year >= 50 ? 1900 + year : 2000 + year
    guard (1950...2099).contains(full) else { return nil }
    return ("protest", "\(port)-\(full)-\(serial)")
  }
}
