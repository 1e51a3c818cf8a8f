/// Reports of the watchdogs, and markings of how widely a text may be read.
enum MarkingRules {
  /// `GAO-17-618`, `OIG-22-34`, `DHS/CBP/PIA-060`, `OMB: 1651-0131`.
  static func report(_ reader: inout TextReader) -> Reading? {
    for name in ["GAO", "OIG"] where reader.takeExactly(name + "-") {
      guard let year = reader.digits(2...2), reader.takeByte("-"), let number = reader.digits(2...6)
      else { return nil }
      return ("report", "\(name)-\(year)-\(number)")
    }
    for name in ["DHS/CBP/PIA-", "DHS/ALL/PIA-"] where reader.takeExactly(name) {
      guard let number = reader.digits(3...3) else { return nil }
      return ("report", name + number + reader.subparagraphs())
    }
    guard reader.takeExactly("OMB") else { return nil }
    reader.skipFillers("control")
    guard let agency = reader.digits(4...4), reader.takeByte("-"), let number = reader.digits(4...4)
    else { return nil }
    return ("report", "OMB \(agency)-\(number)")
  }

  private static let markings = [
    ("TLP:RED", "TLP:RED"), ("TLP:AMBER+STRICT", "TLP:AMBER+STRICT"), ("TLP:AMBER", "TLP:AMBER"),
    ("TLP:GREEN", "TLP:GREEN"), ("TLP:CLEAR", "TLP:CLEAR"), ("TLP:WHITE", "TLP:CLEAR"),
    ("FOR OFFICIAL USE ONLY", "FOR OFFICIAL USE ONLY"), ("FOUO", "FOUO"), ("U//LES", "U//LES"),
    ("U//FOUO", "U//FOUO"), ("LAW ENFORCEMENT SENSITIVE", "LAW ENFORCEMENT SENSITIVE"),
    ("BUSINESS CONFIDENTIAL", "BUSINESS CONFIDENTIAL"),
    ("BUSINESS PROPRIETARY", "BUSINESS PROPRIETARY"), ("PUBLIC VERSION", "PUBLIC VERSION"),
  ]

  static func marking(_ reader: inout TextReader) -> Reading? {
    if reader.takeExactly("CUI") {
      var normal = "CUI"
      for _ in 0..<2 where reader.peek() == 0x2F && reader.peek(1) == 0x2F {
        var length = 2
        while length < 40,
          TextReader.isUpper(reader.peek(length)) || [0x2D, 0x2F].contains(reader.peek(length))
        {
          length += 1
        }
        guard length > 2 else { break }
        normal += reader.take(length)
      }
      return ("marking", normal)
    }
    for (spelling, normal) in markings where reader.takeExactly(spelling) {
      if TextReader.isWord(reader.peek()) { return nil }
      return ("marking", normal)
    }
    return nil
  }
}
