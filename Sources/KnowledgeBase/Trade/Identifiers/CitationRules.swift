/// Citations of law.
enum CitationRules {
  /// `19 C.F.R. § 165.4(a)(2)`, `18 U.S.C. 1905`, `81 Fed. Reg. 92,978`, `75 F.4th 1250`.
  static func numbered(_ reader: inout TextReader) -> Reading? {
    guard let volume = reader.digits(1...4) else { return nil }
    reader.skipBlanks()
    switch reader.peek() | 0x20 {
    case UInt8(ascii: "c"):
      guard volume.utf8.count <= 2 else { return nil }
      let start = reader.at
      if let reading = regulation(volume, &reader) { return reading }
      reader.at = start
      return tradeCourt(volume, &reader)
    case UInt8(ascii: "u"): return volume.utf8.count <= 2 ? code(volume, &reader) : nil
    case UInt8(ascii: "f"):
      let start = reader.at
      if volume.utf8.count <= 3, let reading = register(volume, &reader) { return reading }
      reader.at = start
      return reporter(volume, &reader)
    default: return nil
    }
  }

  private static func regulation(_ title: String, _ reader: inout TextReader) -> Reading? {
    guard
      takeInitials("cfr", &reader) || reader.take("code of federal regulations"),
      !TextReader.isLetter(reader.peek())
    else { return nil }
    reader.skipFillers("parts", "part", "sections", "section", "secs", "sec")
    return section(of: Int(title) ?? 0, &reader)
  }

  /// `165.4(a)(2)` or the number of a part.
  private static func section(of title: Int, _ reader: inout TextReader) -> Reading? {
    guard let part = reader.digits(1...4), let number = Int(part) else { return nil }
    if reader.peek() == 0x2E, TextReader.isDigit(reader.peek(1)) {
      reader.at += 1
      guard var section = reader.digits(1...4) else { return nil }
      if TextReader.lower(reader.peek()) &- 0x61 < 26, !TextReader.isWord(reader.peek(1)) {
        section += reader.take(1).lowercased()
      }
      if numbersWithHyphens.contains(title), reader.peek() == 0x2D {
        var behind = TextReader(reader.bytes, at: reader.at + 1)
        // `1.401-1.403` is a range.
        if let suffix = behind.digits(1...4),
          behind.peek() != 0x2E || !TextReader.isDigit(behind.peek(1))
        {
          section += "-" + suffix
          if TextReader.isUpper(behind.peek()) { section += behind.take(1) }
          reader.at = behind.at
        }
      }
      return ("cfr", "\(title) CFR \(number).\(section)" + reader.subparagraphs())
    }
    return ("cfr", "\(title) CFR Part \(number)")
  }

  /// Titles whose sections are numbered `1.401-1` and `240.12b-2`.
  private static let numbersWithHyphens: Set<Int> = [17, 26, 27]

  /// Another section behind `19 CFR 134.1,` or part behind `19 CFR parts 4,`.
  static func next(
    after cue: TextReader, like first: String, _ reader: inout TextReader
  ) -> Reading? {
    var cue = cue
    _ = cue.digits(1...2)
    cue.skipBlanks()
    guard takeInitials("cfr", &cue) else { return nil }
    cue.skipBlanks()
    let isPlural =
      cue.peek() == FoldedText.sectionSign && cue.peek(1) == FoldedText.sectionSign
      || cue.takeWord("parts", "sections")
    guard let title = Int(first.prefix { $0 != " " }) else { return nil }
    reader.skipFillers()
    if isPlural { return section(of: title, &reader) }
    // Without a sign of several only what cannot be anything else: no part of title 19 has four digits.
    let width = reader.digitRun
    guard !first.contains("Part"), width <= (title == 19 ? 3 : 4),
      TextReader(reader.bytes, at: reader.at + width).peek() == 0x2E,
      let reading = section(of: title, &reader), endsMember(reader)
    else { return nil }
    return reading
  }

  /// Another section behind `19 U.S.C. 1304,`.
  static func nextOfCode(
    after cue: TextReader, like first: String, _ reader: inout TextReader
  ) -> Reading? {
    guard let title = Int(first.prefix { $0 != " " }) else { return nil }
    let isSigned = reader.peek() == FoldedText.sectionSign
    reader.skipFillers()
    let width = reader.digitRun
    guard let section = codeSection(&reader), isSigned || width >= 3 || section.utf8.count > width,
      endsMember(reader)
    else { return nil }
    return ("usc", "\(title) USC \(section)" + reader.subparagraphs())
  }

  /// Whether what stands at a place ends the member of a list: no unit, no other title of law, no thousands.
  private static func endsMember(_ reader: TextReader) -> Bool {
    var reader = reader
    _ = reader.subparagraphs()
    if reader.peek() == 0x2E || reader.peek() == 0x2C, TextReader.isDigit(reader.peek(1)) {
      return false
    }
    reader.skipBlanks()
    guard TextReader.isWord(reader.peek()) || reader.peek() == 0x25 || reader.peek() == 0x2D else {
      return true
    }
    return ["and", "or", "note", "et"].contains { word in
      var ahead = reader
      return ahead.takeWord(word)
    }
  }

  private static func code(_ title: String, _ reader: inout TextReader) -> Reading? {
    guard
      takeInitials("usca", &reader) || takeInitials("usc", &reader) || reader.take("u.s. code"),
      !TextReader.isLetter(reader.peek())
    else { return nil }
    reader.skipFillers("sections", "section", "secs", "sec")
    return codeSection(&reader).map {
      ("usc", "\(Int(title) ?? 0) USC \($0)" + reader.subparagraphs())
    }
  }

  /// `1401a`, `300aa-10`, `1320b-9a`; of a range the first.
  private static func codeSection(_ reader: inout TextReader) -> String? {
    guard let digits = reader.digits(1...5) else { return nil }
    var section = digits
    for _ in 0..<2 where TextReader.lower(reader.peek()) &- 0x61 < 26 {
      section += reader.take(1).lowercased()
    }
    var behind = TextReader(reader.bytes, at: reader.at + 1)
    // `81a-81u` is a range.
    if reader.peek() == 0x2D, section != digits, let suffix = behind.digits(1...4),
      suffix != digits
    {
      reader.at = behind.at
      section += "-" + suffix
      if TextReader.lower(reader.peek()) &- 0x61 < 26, !TextReader.isWord(reader.peek(1)) {
        section += reader.take(1).lowercased()
      }
    }
    return section
  }

  private static func register(_ volume: String, _ reader: inout TextReader) -> Reading? {
    let isAbbreviated = takeInitials("fr", &reader)
    guard
      isAbbreviated || reader.take("fed. reg.") || reader.take("fed.reg.")
        || reader.take("fed reg") || reader.take("federal register"),
      TextReader.isBlank(reader.peek()) || reader.peek(-1) == 0x2E
    else { return nil }
    reader.skipBlanks()
    guard var page = reader.digits(1...6) else { return nil }
    while reader.peek() == 0x2C, TextReader(reader.bytes, at: reader.at + 1).digitRun == 3,
      page.utf8.count <= 3
    {
      reader.at += 1
      page += reader.digits(3...3) ?? ""
    }
    guard page.utf8.count >= 2, let number = Int(page) else { return nil }
    return ("fr", "\(Int(volume) ?? 0) FR \(number)")
  }

  /// `28 CIT 627`, of the Court of International Trade.
  private static func tradeCourt(_ volume: String, _ reader: inout TextReader) -> Reading? {
    guard
      reader.takeExactly("CIT") || reader.takeExactly("C.I.T.")
        || reader.takeExactly("Ct. Int'l Trade"), TextReader.isBlank(reader.peek())
    else { return nil }
    reader.skipBlanks()
    return reader.digits(1...5).map { ("court", "\(Int(volume) ?? 0) CIT \($0)") }
  }

  /// `264 F. Supp. 2d 1126`.
  private static func reporter(_ volume: String, _ reader: inout TextReader) -> Reading? {
    guard reader.takeExactly("F.") else { return nil }
    reader.skipBlanks()
    var name = "F."
    if reader.takeExactly("Supp.") {
      name = "F. Supp. "
      reader.skipBlanks()
    }
    guard
      let series = ["2d", "3d", "4th"].first(where: { reader.take($0) })
    else { return nil }
    reader.skipBlanks()
    return reader.digits(1...5).map { ("court", "\(volume) \(name)\(series) \($0)") }
  }

  /// `Slip Op. 25-10`.
  static func court(_ reader: inout TextReader) -> Reading? {
    guard reader.takeWord("slip") else { return nil }
    reader.skipBlanks()
    guard reader.take("op.") else { return nil }
    reader.skipFillers()
    guard let year = reader.digits(2...2) else { return nil }
    reader.skipBlanks()
    guard reader.takeByte("-") else { return nil }
    reader.skipBlanks()
    return reader.digits(1...3).map { ("court", "Slip Op. \(year)-\($0)") }
  }

  /// `FR Doc. 2016-29719`, `T.D. 84-235`, `CBP Dec. 16-26`, `USCBP-2016-0075`, `RIN 1651-AB02`,
  /// `Pub. L. 114-125`.
  static func document(_ reader: inout TextReader) -> Reading? {
    let start = reader.at
    switch reader.peek() | 0x20 {
    case UInt8(ascii: "f"): return registerDocument(&reader)
    case UInt8(ascii: "u"):
      guard reader.takeExactly("USCBP-"), let year = reader.digits(4...4), reader.takeByte("-")
      else { return nil }
      return reader.digits(4...4).map { ("docket", "USCBP-\(year)-\($0)") }
    case UInt8(ascii: "r"):
      guard reader.takeWord("rin") else { return nil }
      reader.skipFillers()
      guard let agency = reader.digits(4...4), reader.takeByte("-"),
        TextReader.isUpper(reader.peek()), TextReader.isUpper(reader.peek(1))
      else { return nil }
      let letters = reader.take(2)
      return reader.digits(2...2).map { ("docket", "RIN \(agency)-\(letters)\($0)") }
    case UInt8(ascii: "c"):
      guard reader.takeExactly("CBP") else { return nil }
      reader.skipBlanks()
      guard reader.takeExactly("Dec") else { return nil }
      _ = reader.takeByte(".")
      return numbered("CBP Dec. ", year: 2...2, serial: 2...3, &reader)
    case UInt8(ascii: "t"):
      guard reader.takeExactly("T.D.") || reader.takeExactly("TD") else { return nil }
      return numbered("T.D. ", year: 2...2, serial: 1...4, &reader)
    case UInt8(ascii: "p"):
      if !reader.take("public law") {
        guard reader.take("pub.") else { return nil }
        reader.skipBlanks()
        guard reader.takeExactly("L.") else { return nil }
      }
      return numbered("Pub. L. ", year: 2...3, serial: 1...4, &reader)
    default:
      reader.at = start
      return nil
    }
  }

  private static func numbered(
    _ name: String, year: ClosedRange<Int>, serial: ClosedRange<Int>, _ reader: inout TextReader
  ) -> Reading? {
    reader.skipFillers()
    guard let first = reader.digits(year), reader.takeByte("-"), let second = reader.digits(serial)
    else { return nil }
    return ("docket", "\(name)\(first)-\(second)")
  }

  private static func registerDocument(_ reader: inout TextReader) -> Reading? {
    guard reader.takeWord("fr") else { return nil }
    reader.skipBlanks()
    guard reader.takeWord("document", "doc") else { return nil }
    _ = reader.takeByte(".")
    reader.skipFillers()
    var normal = ""
    let letter = reader.peek() & 0xDF
    if letter == 0x45 || letter == 0x43 {
      reader.at += 1
      normal = String(UnicodeScalar(letter))
    }
    guard let year = reader.digits(1...4), year.utf8.count != 3, reader.takeByte("-"),
      let number = reader.digits(1...6)
    else { return nil }
    return ("frdoc", "\(normal)\(year)-\(number)")
  }

  private static let tradeSections: Set<String> = [
    "122", "201", "232", "301", "307", "321", "337", "421", "701", "731", "884",
  ]

  /// `Section 301`, the short names of the trade laws.
  static func tradeSection(_ reader: inout TextReader) -> Reading? {
    guard reader.takeWord("sections", "section") else { return nil }
    reader.skipBlanks()
    guard let digits = reader.digits(3...3), tradeSections.contains(digits),
      !(reader.peek() == 0x2E && TextReader.isDigit(reader.peek(1)))
    else { return nil }
    return ("section", "Section " + digits)
  }

  /// `2(d)(2)(B)(ii)`: the lists of the Uyghur Forced Labor Prevention Act.
  static func entityList(_ reader: inout TextReader) -> Reading? {
    guard reader.takeExactly("2(d)(2)(B)(") else { return nil }
    for list in ["iv", "v", "ii", "i"] where reader.takeExactly(list + ")") {
      return ("uflpa_list", "2(d)(2)(B)(\(list))")
    }
    return nil
  }

  /// `c.f.r.`, `C. F. R.`, `CFR`: letters with or without full stops and blanks between.
  private static func takeInitials(_ letters: String, _ reader: inout TextReader) -> Bool {
    let start = reader.at
    for letter in letters.utf8 {
      guard TextReader.lower(reader.peek()) == letter else {
        reader.at = start
        return false
      }
      reader.at += 1
      if reader.peek() == 0x2E {
        reader.at += 1
        if reader.peek() == 0x20 { reader.at += 1 }
      }
    }
    if reader.peek(-1) == 0x20 { reader.at -= 1 }
    return true
  }
}
