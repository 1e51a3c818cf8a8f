/// Antidumping and countervailing duty orders, their messages, and investigations.
enum TradeRemedyRules {
  /// Country codes of the Department of Commerce, which are not those of ISO.
  private static let countries: Set<String> = [
    "122", "201", "247", "274", "301", "307", "331", "333", "337", "351", "355", "357", "401",
    "403", "405", "409", "412", "419", "421", "423", "427", "428", "433", "435", "437", "441",
    "447", "449", "451", "455", "469", "471", "475", "479", "484", "485", "487", "489", "491",
    "507", "508", "511", "517", "518", "520", "523", "525", "533", "535", "536", "538", "542",
    "546", "549", "552", "553", "555", "557", "559", "560", "565", "570", "580", "582", "583",
    "588", "602", "614", "714", "723", "729", "791", "801", "821", "822", "823", "831", "832",
    "834", "841", "842", "843", "844", "851", "856", "859", "893",
  ]

  /// `A-570-910`, `C570068001`, `A 449 804`.
  static func orderCase(_ reader: inout TextReader) -> Reading? {
    guard reader.peek() == 0x41 || reader.peek() == 0x43 else { return nil }
    let kind = reader.take(1)
    reader.skipSeparator()
    guard let country = leading(3, &reader), countries.contains(country) else { return nil }
    reader.skipSeparator()
    guard let number = leading(3, &reader) else { return nil }
    let normal = "\(kind)-\(country)-\(number)"
    let end = reader.at
    reader.skipSeparator()
    if let company = leading(3, &reader), reader.isWordEnd {
      return ("case", normal + "-" + company)
    }
    reader.at = end
    return ("case", normal)
  }

  private static func leading(_ count: Int, _ reader: inout TextReader) -> String? {
    reader.digitRun >= count ? reader.take(count) : nil
  }

  /// `Message No. 2171305`, `EAPA Case Number 7250`.
  static func messageOrCase(_ reader: inout TextReader) -> Reading? {
    if reader.takeWord("messages", "message") {
      reader.skipFillers()
      guard let digits = reader.digits(7...7), let day = Int(digits.dropFirst().prefix(3)),
        (1...366).contains(day)
      else { return nil }
      return ("adcvd_msg", digits)
    }
    guard reader.takeWord("eapa") else { return nil }
    reader.skipFillers("consolidated", "cons", "case", "investigation", "control")
    return reader.digits(4...5).map { ("eapa", "EAPA " + $0) }
  }

  /// `731-TA-1092`, `701-TA-447-449`, `TA-201-75`.
  static func investigation(_ reader: inout TextReader) -> Reading? {
    var statute = ""
    if reader.takeExactly("TA-201") || reader.takeExactly("TA-421") {
      statute = String(decoding: reader.bytes[(reader.at - 6)..<reader.at], as: UTF8.self)
      if reader.peek() == 0x2D, TextReader.isDigit(reader.peek(1)) {
        reader.at += 1
        return reader.digits(1...4).map { ("itc_inv", statute + "-" + $0) }
      }
    } else {
      guard let digits = reader.digits(3...3),
        ["701", "731", "337", "332", "201", "232"].contains(digits)
      else { return nil }
      statute = digits
    }
    guard reader.takeExactly("-TA-"), let number = reader.digits(1...4) else { return nil }
    var normal = "\(statute)-TA-\(number)"
    if reader.peek() == 0x2D, (1...4).contains(TextReader(reader.bytes, at: reader.at + 1).digitRun)
    {
      reader.at += 1
      normal += "-" + (reader.digits(1...4) ?? "")
    }
    return ("itc_inv", normal)
  }
}
