package import KnowledgeModel

/// An identifier found in a text: its kind, its one spelling, and where it stands in UTF-8 bytes.
package struct FoundIdentifier: Equatable, Sendable {
  package let kind: String
  package let normal: String
  package let range: Range<Int>

  package init(kind: String, normal: String, range: Range<Int>) {
    self.kind = kind
    self.normal = normal
    self.range = range
  }
}

/// Finds tariff numbers, rulings, cases and citations in running text.
///
/// One pass from left to right, linear in the length of the text: at each beginning of a word the few
/// kinds that can begin so are tried, each looking a bounded way ahead. Dashes and section signs of
/// every kind are read as `-` and `§`.
package struct IdentifierScanner {
  var cursor: TextCursor
  private var found: [FoundIdentifier] = []

  /// All identifiers of a text, in order, none overlapping another.
  package static func scan(_ text: String) -> [FoundIdentifier] {
    var scanner = IdentifierScanner(cursor: TextCursor(text))
    scanner.run()
    return scanner.found
  }

  /// All identifiers of a document's title (paragraph 0) and blocks.
  package static func mentions(in document: Document) -> [Mention] {
    var mentions: [Mention] = []
    for (number, text) in ([document.title] + document.body.map(\.text)).enumerated() {
      for item in scan(text) {
        mentions.append(
          Mention(kind: item.kind, normal: item.normal, paragraph: number, range: item.range))
      }
    }
    return mentions
  }

  private init(cursor: TextCursor) { self.cursor = cursor }

  private mutating func run() {
    while cursor.skipToWord() {
      let start = cursor.at
      if cursor.mayBeginIdentifier, let (kind, normal) = recognise() {
        found.append(
          FoundIdentifier(
            kind: kind, normal: normal,
            range: cursor.source(start)..<cursor.source(cursor.at)))
        if kind == "hts" { headingList() }
      } else {
        cursor.at = start
        cursor.skipWord()
      }
    }
  }

  private static let rules: [@Sendable (inout TextCursor) -> (String, String)?] = [
    citation, tariffNumber, ruling, tradeRemedyCase, message, form, headingByCue, bareTariffNumber,
    federalRegisterDocument,
  ]

  /// Reads an identifier at the cursor and moves behind it.
  private mutating func recognise() -> (String, String)? {
    let start = cursor.at
    for rule in Self.rules {
      cursor.at = start
      if let result = rule(&cursor), cursor.atWordEnd { return result }
    }
    return nil
  }

  /// `headings 8541, 8542 and 8543`: the numbers after the first.
  private mutating func headingList() {
    guard found.last?.normal.count == 4 || found.last?.normal.count == 7 else { return }
    while true {
      let before = cursor.at
      var probe = cursor
      guard probe.takeListJoint() else { return }
      let start = probe.at
      guard let number = probe.tariffDigits(), probe.atWordEnd, Tariff.isNumber(number) else {
        cursor.at = before
        return
      }
      found.append(
        FoundIdentifier(
          kind: "hts", normal: Tariff.dotted(number),
          range: probe.source(start)..<probe.source(probe.at)))
      cursor = probe
    }
  }

  /// `19 C.F.R. § 165.4(a)(2)`, `18 U.S.C. 1905`, `81 Fed. Reg. 92,978`.
  @Sendable private static func citation(_ cursor: inout TextCursor) -> (String, String)? {
    guard let title = cursor.digits(1...3) else { return nil }
    cursor.skipBlanks()
    if cursor.takeAny(["c.f.r.", "cfr", "code of federal regulations"]) {
      cursor.takeFillers(["part", "parts", "section", "sections", "sec."])
      guard let part = cursor.digits(1...4) else { return nil }
      var normal = "\(Int(title) ?? 0) CFR \(part)"
      if cursor.peek == UInt8(ascii: "."), let section = cursor.after(".", digits: 1...5) {
        normal += "." + section
        normal += cursor.subparagraphs()
      }
      return ("cfr", normal)
    }
    if cursor.takeAny(["u.s.c.a.", "u.s.c.", "usc", "u.s. code"]) {
      cursor.takeFillers(["section", "sections", "sec."])
      guard var section = cursor.digits(1...5) else { return nil }
      if let letter = cursor.letterSuffix() { section += letter }
      return ("usc", "\(Int(title) ?? 0) USC \(section)" + cursor.subparagraphs())
    }
    if cursor.takeAny(["fed. reg.", "fed.reg.", "f.r.", "fr", "federal register"]) {
      cursor.skipBlanks()
      guard let page = cursor.number(upTo: 6), page.count >= 2 else { return nil }
      return ("fr", "\(Int(title) ?? 0) FR \(page)")
    }
    return nil
  }

  /// `8471.30.0100` in its spellings with dots.
  @Sendable private static func tariffNumber(_ cursor: inout TextCursor) -> (String, String)? {
    if cursor.previous == UInt8(ascii: "$") || cursor.previous == UInt8(ascii: ".") { return nil }
    // Bare digits are a tariff number only after a word that says so.
    guard let heading = cursor.leadingDigits(4), cursor.peek == UInt8(ascii: ".") else {
      return nil
    }
    cursor.at -= heading.utf8.count
    guard let digits = cursor.tariffDigits(), digits.count >= 6, Tariff.isNumber(digits) else {
      return nil
    }
    return ("hts", Tariff.dotted(digits))
  }

  /// `N301234`, `HQ H298167`, `HRL 085252`, `NY L81234`.
  @Sendable private static func ruling(_ cursor: inout TextCursor) -> (String, String)? {
    let start = cursor.at
    var collection: String?
    for prefix in ["hrls", "hrl", "hq", "nyrl", "ny", "orr", "pd", "dd"] where collection == nil {
      if cursor.takeWord(prefix) { collection = prefix }
    }
    if collection != nil {
      cursor.takeFillers(["ruling", "rulings", "letter", "letters", "no.", "nos.", "number"])
    }
    if let letter = cursor.letter(of: "NHW"), let digits = cursor.digits(6...6) {
      return ("ruling", letter + digits)
    }
    guard let collection else { return nil }
    cursor.at = start
    _ = cursor.takeWord(collection)
    cursor.takeFillers(["ruling", "rulings", "letter", "letters", "no.", "nos.", "number"])
    let name =
      ["ny", "nyrl"].contains(collection)
      ? "NY"
      : ["pd", "dd"].contains(collection)
        ? collection.uppercased() : "HQ"
    if let letter = cursor.letter(of: "ABCDEFGHIJKLM"), let digits = cursor.digits(5...5) {
      return ("ruling", "\(name) \(letter)\(digits)")
    }
    guard let digits = cursor.digits(5...6) else { return nil }
    return ("ruling", "\(name) " + (digits.count == 5 ? "0" + digits : digits))
  }

  /// `A-570-910`, `C570068001`, `A 449 804`.
  @Sendable private static func tradeRemedyCase(_ cursor: inout TextCursor) -> (String, String)? {
    guard let kind = cursor.exactLetter(of: "AC") else { return nil }
    cursor.takeSeparator()
    guard let country = cursor.leadingDigits(3) else { return nil }
    cursor.takeSeparator()
    guard let number = cursor.leadingDigits(3) else { return nil }
    var normal = "\(kind)-\(country)-\(number)"
    var probe = cursor
    probe.takeSeparator()
    if let company = probe.leadingDigits(3), probe.atWordEnd {
      normal += "-" + company
      cursor = probe
    }
    return ("case", normal)
  }

  /// `CSMS # 60011750`, `CSMS 15-000040`.
  @Sendable private static func message(_ cursor: inout TextCursor) -> (String, String)? {
    guard cursor.takeWord("csms") else { return nil }
    cursor.takeFillers(["message", "messages", "no.", "number", "#"])
    if let digits = cursor.digits(8...8) { return ("csms", digits) }
    guard let year = cursor.leadingDigits(2), cursor.takeHyphen(),
      let number = cursor.digits(6...6)
    else { return nil }
    return ("csms", year + "-" + number)
  }

  /// `CF-28`, `CBP Form 28`, `CBPF 3461`.
  @Sendable private static func form(_ cursor: inout TextCursor) -> (String, String)? {
    guard
      cursor.takeWord("cbpf") || cursor.takeWord("cf") || cursor.takePair("cbp", "form")
        || cursor.takePair("customs", "form")
    else { return nil }
    cursor.takeFillers(["no."])
    cursor.takeSeparator()
    guard var number = cursor.digits(2...4) else { return nil }
    if let letter = cursor.letterSuffix() { number += letter.uppercased() }
    return ("form", "CBP Form " + number)
  }

  /// `heading 8511`, `Chapter 84`, `subheadings 8541.10`.
  @Sendable private static func headingByCue(_ cursor: inout TextCursor) -> (String, String)? {
    let isChapter = cursor.takeWord("chapters") || cursor.takeWord("chapter")
    guard
      isChapter || cursor.takeWord("headings") || cursor.takeWord("heading")
        || cursor.takeWord("subheadings") || cursor.takeWord("subheading")
    else { return nil }
    cursor.skipBlanks()
    let digits =
      isChapter ? cursor.digits(1...2).map { $0.count == 1 ? "0" + $0 : $0 } : cursor.tariffDigits()
    guard let digits, Tariff.isNumber(digits), isChapter || digits.count >= 4 else { return nil }
    return ("hts", Tariff.dotted(digits))
  }

  /// `HTS 8471300100`, `tariff no. 84713001`.
  @Sendable private static func bareTariffNumber(_ cursor: inout TextCursor) -> (String, String)? {
    guard ["htsus", "hts", "tariff", "classification"].contains(where: { cursor.takeWord($0) })
    else { return nil }
    cursor.takeFillers([
      "us", "code", "codes", "no.", "number", "numbers", "item", "subheading", "heading", ":", "#",
    ])
    guard let digits = cursor.tariffDigits(), [4, 6, 8, 10].contains(digits.count),
      Tariff.isNumber(digits)
    else { return nil }
    return ("hts", Tariff.dotted(digits))
  }

  /// `FR Doc. 2016-29719`.
  @Sendable private static func federalRegisterDocument(_ cursor: inout TextCursor) -> (
    String, String
  )? {
    guard cursor.takePair("fr", "doc") else { return nil }
    cursor.takeFillers([".", "no."])
    guard let year = cursor.leadingDigits(4) ?? cursor.leadingDigits(2), cursor.takeHyphen(),
      let number = cursor.digits(2...6)
    else { return nil }
    return ("frdoc", year + "-" + number)
  }
}
