import KnowledgeModel

/// Numbers of the tariff schedule.
enum TariffRules {
  /// `8471.30.0100` in its spellings with dots.
  static func dotted(_ reader: inout TextReader) -> Reading? {
    guard reader.digitRun == 4, reader.peek(4) == 0x2E, TextReader.isDigit(reader.peek(5)),
      !isPartOfSomethingElse(reader), let digits = digits(&reader), digits.utf8.count >= 6,
      Tariff.isNumber(digits)
    else { return nil }
    if digits.utf8.count == 6 {
      // A sum, a share or a weight may look like a subheading; a longer number does not.
      if reader.peek() == 0x25 { return nil }
      var behind = reader
      behind.skipBlanks()
      if behind.takeWord(
        "percent", "million", "billion", "dollars", "kg", "kilograms", "usd", "mm", "cm")
      {
        return nil
      }
    }
    return ("hts", Tariff.dotted(digits))
  }

  /// `heading 8511`, `Chapter 84`, `headings 7309 through 7311`.
  static func byCue(_ reader: inout TextReader) -> Reading? {
    let isChapter = reader.takeWord("chapters", "chapter")
    guard isChapter || reader.takeWord("headings", "heading", "subheadings", "subheading")
    else { return nil }
    reader.skipFillers()
    guard let first = cued(isChapter, &reader) else { return nil }
    let end = reader.at
    if reader.rangeJoint(), let last = cued(isChapter, &reader), reader.isWordEnd,
      last.utf8.count == first.utf8.count, first < last
    {
      return ("hts", Tariff.dotted(first) + "-" + Tariff.dotted(last))
    }
    reader.at = end
    if isChapter {
      // Chapters of other books.
      var behind = reader
      behind.skipBlanks()
      if behind.take("of title") || behind.takeWord("bankruptcy", "petition", "usc")
        || behind.take("u.s.c") || behind.take("of the bankruptcy")
      {
        return nil
      }
    }
    return ("hts", Tariff.dotted(first))
  }

  /// `HTS 8471300100`, `tariff no. 84713001`: bare digits only behind a word that says so.
  static func bare(_ reader: inout TextReader) -> Reading? {
    let isSchedule = reader.takeWord("htsus", "hts")
    guard isSchedule || reader.takeWord("tariff", "classification", "subheading", "heading")
    else { return nil }
    reader.skipFillers("code", "codes", "item", "subheading", "heading", "us")
    let run = reader.digitRun
    let isHyphened = run == 4 && reader.peek(4) == 0x2D
    guard run == 8 || run == 10 || isHyphened || isSchedule && (run == 4 || run == 6),
      let digits = hyphened(&reader) ?? digits(&reader),
      !isHyphened || isSchedule || digits.utf8.count > 4, Tariff.isNumber(digits),
      run > 4 || !looksLikeYear(digits)
    else { return nil }
    return ("hts", Tariff.dotted(digits))
  }

  /// The next member of a list of headings or chapters.
  static func next(after cue: TextReader, joint: String, _ reader: inout TextReader) -> Reading? {
    var cue = cue
    let isChapter = cue.takeWord("chapters")
    guard
      isChapter || cue.takeWord("headings", "subheadings") || cue.takeWord("htsus")
        || joint == "or" && cue.takeWord("heading", "subheading"),
      let digits = cued(isChapter, &reader)
    else { return nil }
    let end = reader.at
    if reader.rangeJoint(), let last = cued(isChapter, &reader), reader.isWordEnd,
      last.utf8.count == digits.utf8.count, digits < last
    {
      return ("hts", Tariff.dotted(digits) + "-" + Tariff.dotted(last))
    }
    reader.at = end
    return ("hts", Tariff.dotted(digits))
  }

  private static func cued(_ isChapter: Bool, _ reader: inout TextReader) -> String? {
    if isChapter {
      guard let digits = reader.digits(1...2) else { return nil }
      let padded = digits.utf8.count == 1 ? "0" + digits : digits
      return Tariff.isNumber(padded) ? padded : nil
    }
    guard let digits = hyphened(&reader) ?? digits(&reader), digits.utf8.count >= 4,
      Tariff.isNumber(digits),
      digits.utf8.count > 4 || !looksLikeYear(digits), !TextReader.isLetter(reader.peek())
    else { return nil }
    return digits
  }

  /// The digits of a number with or without dots, in pairs behind the heading.
  private static func digits(_ reader: inout TextReader) -> String? {
    guard var all = reader.digits(4...10) else { return nil }
    if all.utf8.count == 4 {
      while reader.peek() == 0x2E, TextReader.isDigit(reader.peek(1)), all.utf8.count < 10 {
        reader.at += 1
        guard let pairs = reader.digits(2...6), pairs.utf8.count.isMultiple(of: 2) else {
          return nil
        }
        all += pairs
      }
    }
    let isFinished = !(reader.peek() == 0x2E && TextReader.isDigit(reader.peek(1)))
    return isFinished && [4, 6, 8, 10].contains(all.utf8.count) ? all : nil
  }

  /// `8542-31-0001`, which is a number only behind a word that says so: eight digits or ten.
  private static func hyphened(_ reader: inout TextReader) -> String? {
    let start = reader.at
    if var all = reader.digits(4...4) {
      while all.utf8.count < 10, reader.peek() == 0x2D, TextReader.isDigit(reader.peek(1)) {
        reader.at += 1
        guard let more = reader.digits(all.utf8.count == 6 ? 2...4 : 2...2), more.utf8.count != 3
        else { break }
        all += more
      }
      if all.utf8.count >= 8, reader.isWordEnd, !(reader.peek() == 0x2D) { return all }
    }
    reader.at = start
    return nil
  }

  /// No heading lies between 2010 and 2099 or between 1906 and 2000; years do.
  private static func looksLikeYear(_ digits: String) -> Bool {
    guard let number = Int(digits) else { return false }
    return (1906...2000).contains(number) || (2010...2099).contains(number)
  }

  /// Money, a longer number, or a section of a law.
  private static func isPartOfSomethingElse(_ reader: TextReader) -> Bool {
    let before = reader.peek(-1)
    if before == 0x24 || before == 0x2E || before == FoldedText.sectionSign { return true }
    if before == 0x2C, TextReader.isDigit(reader.peek(-2)) { return true }
    guard before == 0x20 else { return false }
    if reader.peek(-2) == FoldedText.sectionSign || reader.peek(-2) == 0x24 { return true }
    for word in ["usd ", "eur ", "gbp ", "cad ", "cny ", "us$ ", "section ", "part ", "cfr "] {
      var behind = TextReader(reader.bytes, at: reader.at - word.utf8.count)
      if behind.at >= 0, behind.take(word) { return true }
    }
    return false
  }
}
