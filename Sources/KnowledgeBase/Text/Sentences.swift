/// Where the sentences of a text stand, in UTF-8 bytes.
package enum Sentences {
  /// Words behind which a full stop ends no sentence.
  private static let abbreviations: Set<String> = [
    "no", "nos", "dec", "fed", "reg", "inc", "co", "corp", "ltd", "v", "vs", "st", "mr", "mrs",
    "ms",
    "dr", "sec", "secs", "pub", "slip", "op", "supp", "art", "para", "paras", "cf", "al", "doc",
    "ch",
    "pp", "hdg", "subhdg", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
    "nov", "vol", "dept", "ass'n", "bros", "int'l", "app", "ct", "cir", "stat", "rev",
  ]

  /// The sentences of a paragraph, without the blanks between them. O(n).
  package static func ranges(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    var start = 0
    func close(at end: Int) {
      var (first, last) = (start, end)
      while first < last, isBlank(bytes[first]) { first += 1 }
      while last > first, isBlank(bytes[last - 1]) { last -= 1 }
      if first < last { ranges.append(first..<last) }
      start = end
    }
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case 0x0A: close(at: at)
      case UInt8(ascii: "?"), UInt8(ascii: "!"):
        at = behindClosers(bytes, at)
        if beginsSentence(bytes, at) { close(at: at) }
      case UInt8(ascii: "."):
        let isAbbreviation = endsAbbreviation(bytes, at - 1, from: start)
        at = behindClosers(bytes, at)
        if !isAbbreviation, beginsSentence(bytes, at) { close(at: at) }
      default: break
      }
    }
    close(at: bytes.count)
    return ranges
  }

  /// Behind quotation marks and brackets that belong to what ended.
  private static func behindClosers(_ bytes: [UInt8], _ place: Int) -> Int {
    var at = place
    while at < bytes.count {
      if [0x22, 0x27, 0x29, 0x5D].contains(bytes[at]) {
        at += 1
      } else if at + 2 < bytes.count, bytes[at] == 0xE2, bytes[at + 1] == 0x80,
        bytes[at + 2] == 0x9D || bytes[at + 2] == 0x99
      {
        at += 3
      } else {
        break
      }
    }
    return at
  }

  private static func beginsSentence(_ bytes: [UInt8], _ place: Int) -> Bool {
    guard place < bytes.count, isBlank(bytes[place]) else { return false }
    var at = place
    while at < bytes.count, isBlank(bytes[at]) { at += 1 }
    guard at < bytes.count else { return true }
    return !(0x61...0x7A).contains(bytes[at])
  }

  private static func endsAbbreviation(_ bytes: [UInt8], _ dot: Int, from start: Int) -> Bool {
    var first = dot
    while first > start, dot - first < 8, isWordByte(bytes[first - 1]) { first -= 1 }
    let length = dot - first
    guard length > 0 else { return false }
    // `U.S.C.`, `T.D.`, an initial.
    if length == 1, (bytes[first] | 0x20) &- 0x61 < 26 { return true }
    return abbreviations.contains(String(decoding: bytes[first..<dot], as: UTF8.self).lowercased())
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x27 || byte >= 0x80
  }
}
