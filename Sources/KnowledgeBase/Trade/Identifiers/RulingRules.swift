/// Rulings of CBP and the lines of their files.
enum RulingRules {
  private static let collections: [(spelling: String, name: String)] = [
    ("headquarters ruling", "HQ"), ("hrls", "HQ"), ("hrl", "HQ"), ("hq", "HQ"), ("nyrl", "NY"),
    ("ny", "NY"), ("orr", "HQ"),
    ("pd", "PD"), ("dd", "DD"),
  ]

  /// `N301234`, `HQ H298167`, `HRL 085252`, `NY L81234`.
  static func number(_ reader: inout TextReader) -> Reading? {
    let start = reader.at
    var collection: String?
    for (spelling, name) in collections where collection == nil {
      if reader.takeWord(spelling) { collection = name }
    }
    // `HQH298167`, `NYN301234`.
    for (spelling, name) in [("hq", "HQ"), ("ny", "NY")]
    where collection == nil && TextReader.isDigit(reader.peek(3)) {
      if reader.take(spelling) { collection = name }
    }
    if collection != nil {
      if reader.peek() == 0x2D { reader.at += 1 }
      reader.skipFillers("ruling", "rulings", "letter", "letters")
    }
    if let new = new(&reader, mayHaveBlank: collection != nil) {
      // The collection must agree with the letter: N is New York's, H and W are headquarters'.
      let isNewYork = new.hasPrefix("N")
      let before = TextReader(reader.bytes, at: start)
      if before.isBehind(isNewYork ? "hq " : "ny ") { return nil }
      if let collection, collection == "NY" ? !isNewYork : collection == "HQ" && isNewYork {
        return nil
      }
      return ("ruling", new)
    }
    guard let collection else { return nil }
    let isSpelledOut = reader.at - start > 8
    if let old = old(&reader, collection) {
      // `New York, NY 10119` is an address.
      let isAddress =
        collection == "NY" && old.utf8.count == 9 && old.hasPrefix("NY 0") && !isSpelledOut
        && TextReader(reader.bytes, at: start).isBehindComma
      return isAddress ? nil : ("ruling", old)
    }
    return nil
  }

  /// Another number behind `HRLs 544538 and`.
  static func next(
    after cue: TextReader, like first: String, _ reader: inout TextReader
  ) -> Reading? {
    if let new = new(&reader) { return ("ruling", new) }
    guard let space = first.firstIndex(of: " ") else { return nil }
    return old(&reader, String(first[..<space])).map { ("ruling", $0) }
  }

  private static func new(_ reader: inout TextReader, mayHaveBlank: Bool = false) -> String? {
    let letter = reader.peek() & 0xDF
    let blanks = mayHaveBlank && reader.peek(1) == 0x20 ? 1 : 0
    guard letter == 0x4E || letter == 0x48 || letter == 0x57,
      TextReader.isDigit(reader.peek(1 + blanks))
    else { return nil }
    reader.at += 1 + blanks
    guard let digits = reader.digits(6...6), reader.isWordEnd else {
      reader.at -= 1 + blanks
      return nil
    }
    return String(UnicodeScalar(letter)) + digits
  }

  private static func old(_ reader: inout TextReader, _ collection: String) -> String? {
    let letter = reader.peek() & 0xDF
    if (0x41...0x4D).contains(letter) || letter == 0x52 && collection == "NY",
      TextReader.isDigit(reader.peek(1))
    {
      reader.at += 1
      guard let digits = reader.digits(5...5), reader.isWordEnd else { return nil }
      return "\(collection) \(UnicodeScalar(letter))\(digits)"
    }
    guard let digits = reader.digits(5...6), reader.isWordEnd else { return nil }
    return "\(collection) " + (digits.utf8.count == 5 ? "0" + digits : digits)
  }

  private static let offices = [
    "tcm", "ctf", "ot", "rr", "it", "nc", "tc", "vs", "er", "cr",
  ]
  private static let types = [
    "cla", "mar", "val", "ent", "pro", "bro", "bor", "con", "dra", "for", "gen", "ves", "car",
    "cop", "tmk",
  ]

  /// `CLA-2: OT: RR: TCM: H241622`.
  static func fileLine(_ reader: inout TextReader) -> Reading? {
    let start = reader.at
    guard types.contains(where: { reader.takeWord($0) }) else { return nil }
    let type = String(decoding: reader.bytes[start..<reader.at], as: UTF8.self).uppercased()
    guard reader.peek() == 0x2D || reader.peek() == 0x20 else { return nil }
    reader.at += 1
    guard var number = reader.digits(1...2) else { return nil }
    if reader.peek() == 0x2D, TextReader.isDigit(reader.peek(1)) {
      reader.at += 1
      guard let more = reader.digits(2...2) else { return nil }
      number += "-" + more
    }
    reader.skipBlanks()
    _ = reader.takeByte(":")
    reader.skipBlanks()
    guard let first = segment(&reader),
      offices.contains(first.lowercased()) || first.utf8.first == 0x4E
        || first.utf8.allSatisfy(TextReader.isDigit)
    else { return nil }
    var path = [first]
    while path.count < 7 {
      let end = reader.at
      reader.skipBlanks()
      guard reader.takeByte(":") else {
        reader.at = end
        break
      }
      reader.skipBlanks()
      guard let next = segment(&reader) else {
        reader.at = end
        break
      }
      path.append(next)
    }
    guard path.count > 1 else { return nil }
    return ("ruling_file", "\(type)-\(number) " + path.joined(separator: ":"))
  }

  private static func segment(_ reader: inout TextReader) -> String? {
    var length = 0
    while length < 8, TextReader.isWord(reader.peek(length)), reader.peek(length) < 0x80 {
      length += 1
    }
    guard (1...7).contains(length) else { return nil }
    return reader.take(length).uppercased()
  }
}

extension TextReader {
  /// Whether a spelling stands right before this word, itself at the beginning of a word.
  func isBehind(_ spelling: String) -> Bool {
    var behind = TextReader(bytes, at: at - spelling.utf8.count)
    return behind.at >= 0 && !Self.isWord(behind.peek(-1)) && behind.take(spelling)
  }

  /// Whether a comma stands before this word.
  var isBehindComma: Bool { peek(-1) == 0x2C || (peek(-1) == 0x20 && peek(-2) == 0x2C) }
}
