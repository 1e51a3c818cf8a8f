package import KnowledgeModel

/// Finds tariff numbers, rulings, cases, citations and the other identifiers of the trade in text.
///
/// One pass from left to right over the bytes, linear in their number: at each beginning of a word its
/// first letters choose, from one table, the few rules that may begin so, and each rule looks a
/// bounded way ahead. Nothing else of the text is looked at twice. See `CueTable` for what begins how.
package struct IdentifierScanner {
  private let text: FoldedText
  var reader: TextReader
  private var found: [FoundIdentifier] = []

  /// All identifiers of a text, in order, none overlapping another.
  package static func scan(_ text: String) -> [FoundIdentifier] {
    var scanner = IdentifierScanner(text)
    scanner.run()
    return scanner.found
  }

  /// All identifiers of a document's title (paragraph 0) and blocks.
  package static func mentions(in document: Document) -> [Mention] {
    var mentions: [Mention] = []
    for number in 0...document.body.count {
      let text = number == 0 ? document.title : document.body[number - 1].text
      for item in scan(text) {
        mentions.append(
          Mention(kind: item.kind, normal: item.normal, paragraph: number, range: item.range))
      }
    }
    return mentions
  }

  private init(_ text: String) {
    self.text = FoldedText(text)
    reader = TextReader(self.text.bytes)
  }

  private mutating func run() {
    let bytes = reader.bytes
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      guard TextReader.isWord(byte) else {
        at += 1
        continue
      }
      let start = at
      var isCandidate = TextReader.isDigit(byte)
      if !isCandidate {
        // The letters of the word, packed: nothing but this is done for most words.
        var word: UInt64 = 0
        var length = 0
        while at < bytes.count, TextReader.isLetter(bytes[at]) {
          if length < 7 { word = word << 8 | UInt64(bytes[at] | 0x20) }
          length += 1
          at += 1
        }
        let next = at < bytes.count ? bytes[at] : 0
        isCandidate =
          CueTable.shared.contains(word, length)
          || (length <= 4 && (TextReader.isDigit(next) || (next == 0x2D && length == 3))
            || length == 1 && (next == 0x2D || next == 0x20)
              && (byte == UInt8(ascii: "A") || byte == UInt8(ascii: "C")))
          || ((length == 4 || length == 3) && next == 0x20 && TextReader.isUpper(byte)
            && at + 1 < bytes.count && TextReader.isDigit(bytes[at + 1]))
      }
      if isCandidate, recognise(at: start) {
        at = max(reader.at, start + 1)
        continue
      }
      at = max(at, start)
      while at < bytes.count, TextReader.isWord(bytes[at]) { at += 1 }
    }
  }

  /// Reads an identifier that begins at a place, and what continues its list; leaves the reader
  /// behind it.
  private mutating func recognise(at start: Int) -> Bool {
    let rules = TextReader.isDigit(reader.bytes[start]) ? Self.numberRules : Self.wordRules
    for rule in rules {
      reader.at = start
      guard let reading = rule(&reader), reader.isWordEnd || reader.peek(-1) == 0x29 else {
        continue
      }
      add(reading, from: start)
      let cue = TextReader(reader.bytes, at: start)
      while let (next, begins) = Self.continuation(of: reading, after: cue, &reader) {
        add(next, from: begins)
      }
      return true
    }
    return false
  }

  private mutating func add(_ reading: Reading, from start: Int) {
    found.append(
      FoundIdentifier(
        kind: reading.kind, normal: reading.normal,
        range: text.source(start)..<text.source(reader.at)))
  }

  typealias Rule = @Sendable (inout TextReader) -> Reading?

  private static let numberRules: [Rule] = [
    TariffRules.dotted, CitationRules.numbered, PartyRules.socialSecurity, MessageRules.protest,
    TradeRemedyRules.investigation, PartyRules.entry, PartyRules.chemical, CitationRules.entityList,
  ]

  private static let wordRules: [Rule] = [
    TariffRules.byCue, TariffRules.bare, RulingRules.number, RulingRules.fileLine,
    TradeRemedyRules.orderCase, TradeRemedyRules.messageOrCase, TradeRemedyRules.investigation,
    MessageRules.csms, MessageRules.form, CitationRules.document, CitationRules.tradeSection,
    CitationRules.court, PartyRules.entry, PartyRules.container, PartyRules.recordation,
    PartyRules.byCue, PartyRules.socialSecurityByCue, PartyRules.center, MarkingRules.report,
    MarkingRules.marking,
  ]

  /// The next member of a list, where a rule reads lists: `headings 8541, 8542 and 8543`,
  /// `HRLs 544538 and 543827`, `19 CFR §§ 134.1, 134.2`, `19 U.S.C. 1304 and 1592`.
  private static func continuation(
    of reading: Reading, after cue: TextReader, _ reader: inout TextReader
  ) -> (Reading, Int)? {
    let before = reader.at
    guard let joint = reader.listJoint() else { return nil }
    let start = reader.at
    let next: Reading? =
      switch reading.kind {
      case "hts": TariffRules.next(after: cue, joint: joint, &reader)
      case "ruling": RulingRules.next(after: cue, like: reading.normal, &reader)
      case "csms": MessageRules.next(&reader)
      case "cfr": CitationRules.next(after: cue, like: reading.normal, &reader)
      case "usc": CitationRules.nextOfCode(after: cue, like: reading.normal, &reader)
      default: nil
      }
    guard let next, reader.isWordEnd || reader.peek(-1) == 0x29 else {
      reader.at = before
      return nil
    }
    return (next, start)
  }
}
