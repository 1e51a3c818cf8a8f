/// Cuts a passage out of a text at blanks, with an ellipsis at each cut.
enum SnippetCutter {
  static func cut(
    _ text: String, around start: Int, length: Int, matches: [Range<Int>]
  ) -> [SnippetPart] {
    let bytes = text.utf8
    let count = bytes.count
    func byte(_ at: Int) -> UInt8 { bytes[bytes.index(bytes.startIndex, offsetBy: at)] }
    var from = max(0, start - length / 6)
    while from > 0, from < start, byte(from - 1) > 0x20 { from += 1 }
    var to = min(
      count, max(from + length, matches.first { $0.lowerBound == start }?.upperBound ?? 0))
    let soonest = matches.last { $0.upperBound <= to }?.upperBound ?? start
    let whole = to
    if to < count {
      while to > soonest, byte(to) > 0x20 { to -= 1 }
      if to <= start { to = whole }
    }
    // Never inside a character.
    while from < to, byte(from) & 0xC0 == 0x80 { from += 1 }
    while to < count, byte(to) & 0xC0 == 0x80 { to += 1 }
    var parts: [SnippetPart] = []
    var at = from
    func append(_ end: Int, isMatch: Bool) {
      guard end > at else { return }
      let range =
        bytes.index(bytes.startIndex, offsetBy: at)..<bytes.index(bytes.startIndex, offsetBy: end)
      parts.append(
        SnippetPart(text: String(decoding: bytes[range], as: UTF8.self), isMatch: isMatch))
      at = end
    }
    if from > 0 { parts.append(SnippetPart(text: "… ", isMatch: false)) }
    for match in matches where match.lowerBound >= at && match.upperBound <= to {
      append(match.lowerBound, isMatch: false)
      append(match.upperBound, isMatch: true)
    }
    append(to, isMatch: false)
    if to < count { parts.append(SnippetPart(text: " …", isMatch: false)) }
    return parts
  }
}
