/// Numbers of entries, parties, places and goods.
enum PartyRules {
  /// `ABC-1234567-6`, `ABC 1234567-6`: filer code, seven digits and a check digit that must be right.
  static func entry(_ reader: inout TextReader) -> Reading? {
    let start = reader.at
    var characters: [UInt8] = []
    var hyphens = 0
    for place in 0..<13 {
      let byte = reader.peek()
      if byte == 0x2D || byte == 0x20 && characters.count == 3 && TextReader.isUpper(characters[0])
      {
        guard characters.count == 3 || characters.count == 10 else { return nil }
        hyphens += 1
      } else if TextReader.isDigit(byte) || TextReader.isUpper(byte) && place < 3 {
        characters.append(byte)
      } else {
        break
      }
      reader.at += 1
      if characters.count == 11 { break }
    }
    guard characters.count == 11, !TextReader.isDigit(reader.peek()),
      characters[3...].allSatisfy(TextReader.isDigit), CheckDigits.isEntryNumber(characters[...])
    else { return nil }
    if hyphens == 0, characters[..<3].allSatisfy(TextReader.isDigit) {
      // Eleven bare digits are an entry number only behind a word that says so.
      guard isBehind("entry", TextReader(reader.bytes, at: start)) else { return nil }
    }
    let text = String(decoding: characters, as: UTF8.self)
    return ("entry", "\(text.prefix(3))-\(text.dropFirst(3).prefix(7))-\(text.suffix(1))")
  }

  private static func isBehind(_ word: String, _ reader: TextReader) -> Bool {
    var behind = reader
    for distance in word.utf8.count...24 {
      behind.at = reader.at - distance
      if behind.at < 0 { return false }
      if behind.take(word) { return true }
    }
    return false
  }

  /// `123-45-6789`. Found so that it can be kept out of everything.
  static func socialSecurity(_ reader: inout TextReader) -> Reading? {
    guard reader.digits(3...3) != nil, reader.takeByte("-"), reader.digits(2...2) != nil,
      reader.takeByte("-"), reader.digits(4...4) != nil
    else { return nil }
    return ("ssn", "[redacted]")
  }

  /// `SSN 123 45 6789`, `Social Security No. 123456789`: behind a word that says so, in any spelling.
  static func socialSecurityByCue(_ reader: inout TextReader) -> Reading? {
    if !reader.takeWord("ssn") {
      guard reader.takeWord("social") else { return nil }
      reader.skipBlanks()
      guard reader.takeWord("security") else { return nil }
    }
    reader.skipFillers("account")
    if reader.digits(9...9) != nil { return ("ssn", "[redacted]") }
    guard reader.digits(3...3) != nil else { return nil }
    reader.skipSeparator()
    guard reader.digits(2...2) != nil else { return nil }
    reader.skipSeparator()
    return reader.digits(4...4).map { _ in ("ssn", "[redacted]") }
  }

  /// `70321-86-7`, a CAS number with its check digit.
  static func chemical(_ reader: inout TextReader) -> Reading? {
    guard let first = reader.digits(2...7), reader.takeByte("-"), let second = reader.digits(2...2),
      reader.takeByte("-"), let check = reader.digits(1...1),
      !(reader.peek() == 0x2D && TextReader.isDigit(reader.peek(1))),
      CheckDigits.isCAS(Array((first + second + check).utf8))
    else { return nil }
    return ("cas", "\(first)-\(second)-\(check)")
  }

  /// `MSCU 123456-6`, with the check digit of ISO 6346.
  static func container(_ reader: inout TextReader) -> Reading? {
    for place in 0..<4 where !TextReader.isUpper(reader.peek(place)) { return nil }
    guard [0x55, 0x4A, 0x5A].contains(reader.peek(3)) else { return nil }
    var text = reader.take(4)
    reader.skipBlanks()
    if let all = reader.digits(7...7) {
      text += all
    } else {
      guard let serial = reader.digits(6...6) else { return nil }
      reader.skipSeparator()
      guard let check = reader.digits(1...1) else { return nil }
      text += serial + check
    }
    return CheckDigits.isContainer(Array(text.utf8)) ? ("container", text) : nil
  }

  /// `TMK 12-00345`: a recorded trademark or copyright.
  static func recordation(_ reader: inout TextReader) -> Reading? {
    guard let kind = ["TMK", "COP", "TRD", "EXO"].first(where: { reader.takeExactly($0) }) else {
      return nil
    }
    _ = reader.takeByte(" ")
    guard let year = reader.digits(2...2), reader.takeByte("-"), let number = reader.digits(5...5)
    else { return nil }
    return ("iprrec", "\(kind) \(year)-\(number)")
  }

  /// What only the word before it makes an identifier: port, FIRMS, manufacturer, importer, team.
  static func byCue(_ reader: inout TextReader) -> Reading? {
    if reader.takeWord("port", "poe", "schedule") {
      reader.skipFillers("of", "entry", "code", "d")
      return reader.digits(4...4).map { ("port", $0) }
    }
    if reader.takeWord("team") {
      reader.skipFillers()
      return reader.digits(3...3).map { ("team", $0) }
    }
    if reader.takeWord("firms") {
      reader.skipFillers("code")
      guard TextReader.isLetter(reader.peek()), let code = capitals(4...4, &reader),
        code.utf8.contains(where: TextReader.isDigit)
      else { return nil }
      return ("firms", code)
    }
    if reader.takeExactly("MID"), !TextReader.isWord(reader.peek()) {
      reader.skipFillers("code")
      guard TextReader.isUpper(reader.peek()), TextReader.isUpper(reader.peek(1)),
        let code = capitals(8...15, &reader), code.utf8.contains(where: TextReader.isDigit)
      else { return nil }
      return ("mid", code)
    }
    guard reader.takeWord("ior", "importer", "ein", "irs") else { return nil }
    reader.skipBlanks()
    if reader.take("of record") { reader.skipBlanks() }
    reader.skipFillers("id")
    if let first = reader.digits(2...2) {
      guard reader.takeByte("-"), [7, 9].contains(reader.digitRun) else { return nil }
      let second = reader.take(7)
      var suffix = ""
      if TextReader.isWord(reader.peek()), TextReader.isWord(reader.peek(1)) {
        suffix = reader.take(2).uppercased()
      }
      return ("ior", "\(first)-\(second)\(suffix)")
    }
    guard let first = reader.digits(6...6), reader.takeByte("-"), let second = reader.digits(5...5)
    else { return nil }
    return ("ior", "\(first)-\(second)")
  }

  /// `CEE007` and what stands for no Center.
  static func center(_ reader: inout TextReader) -> Reading? {
    if reader.takeExactly("NOTELG") { return ("center", "NOTELG") }
    if reader.takeExactly("PNDING") { return ("center", "PNDING") }
    guard reader.takeExactly("CEE"), let digits = reader.digits(3...3), let number = Int(digits),
      (1...10).contains(number)
    else { return nil }
    return ("center", "CEE" + digits)
  }

  /// So many letters or digits, in upper case.
  private static func capitals(_ wanted: ClosedRange<Int>, _ reader: inout TextReader) -> String? {
    var length = 0
    while length <= wanted.upperBound, TextReader.isWord(reader.peek(length)),
      reader.peek(length) < 0x80
    {
      length += 1
    }
    return wanted.contains(length) ? reader.take(length).uppercased() : nil
  }
}
