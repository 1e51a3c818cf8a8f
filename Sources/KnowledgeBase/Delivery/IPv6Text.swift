/// Addresses of IPv6 as they are written (RFC 4291, 2.2; RFC 5952). Without zones.
enum IPv6Text {
  /// The one spelling of an address, such as `::1` for `0:0:0:0:0:0:0:1`; `nil` when the text is none.
  static func canonical(_ text: String) -> String? {
    guard text.utf8.count <= 45, let groups = groups(text) else { return nil }
    // The longest run of two noughts or more is left out, the first of equal ones.
    var (best, length) = (0, 0)
    var start = 0
    while start < groups.count {
      var end = start
      while end < groups.count, groups[end] == 0 { end += 1 }
      if end - start > max(length, 1) { (best, length) = (start, end - start) }
      start = max(end, start + 1)
    }
    func words(_ part: ArraySlice<UInt16>) -> String {
      part.map { String($0, radix: 16) }.joined(separator: ":")
    }
    guard length > 0 else { return words(groups[...]) }
    return words(groups[..<best]) + "::" + words(groups[(best + length)...])
  }

  private static func groups(_ text: String) -> [UInt16]? {
    guard let gap = text.firstRange(of: "::") else {
      guard let all = list(text), all.count == 8 else { return nil }
      return all
    }
    let (head, tail) = (text[..<gap.lowerBound], text[gap.upperBound...])
    guard let before = head.isEmpty ? [] : list(String(head)),
      let after = tail.isEmpty ? [] : list(String(tail)), before.count + after.count < 8
    else { return nil }
    return before + Array(repeating: 0, count: 8 - before.count - after.count) + after
  }

  /// Groups of hexadecimal digits, the last two perhaps as an address of IPv4.
  private static func list(_ text: String) -> [UInt16]? {
    var parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    var tail: [UInt16] = []
    if let last = parts.last, last.contains(".") {
      let bytes = last.split(separator: ".", omittingEmptySubsequences: false).map { part in
        part.utf8.count <= 3 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
          ? UInt8(part) : nil
      }
      guard bytes.count == 4 else { return nil }
      for pair in [(0, 1), (2, 3)] {
        guard let high = bytes[pair.0], let low = bytes[pair.1] else { return nil }
        tail.append(UInt16(high) << 8 | UInt16(low))
      }
      parts.removeLast()
    }
    var groups: [UInt16] = []
    for part in parts {
      guard (1...4).contains(part.utf8.count), part.first != "+",
        let group = UInt16(part, radix: 16)
      else { return nil }
      groups.append(group)
    }
    return groups + tail
  }
}
