/// Reads a request target in origin form: a path and perhaps a query, each decoded exactly once.
enum Target {
  private static let percent = UInt8(ascii: "%")
  private static let slash = UInt8(ascii: "/")

  static func parse(
    _ target: [UInt8]
  ) throws(Refusal) -> (path: String, query: [String: String]) {
    guard target.first == slash,
      target.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") })
    else { throw .malformedTarget }
    let mark = target.firstIndex(of: UInt8(ascii: "?")) ?? target.endIndex
    let path = try decodedPath(target[..<mark])
    return (path, mark < target.endIndex ? try parameters(target[(mark + 1)...]) : [:])
  }

  private static func decodedPath(_ raw: ArraySlice<UInt8>) throws(Refusal) -> String {
    for segment in raw.dropFirst().split(separator: slash, omittingEmptySubsequences: false) {
      // An empty segment is right only at the end, as in `/` and `/pages/`.
      if segment.isEmpty, segment.startIndex != raw.endIndex { throw .malformedTarget }
      let text = Array(segment)
      if text == [0x2E] || text == [0x2E, 0x2E] || text.contains(0x5C) { throw .malformedTarget }
    }
    let decoded = try decode(raw) { byte in
      byte < 0x20 || byte == 0x7F || byte == 0x2E || byte == slash || byte == 0x5C
    }
    guard let path = String(validating: decoded, as: UTF8.self) else { throw .malformedTarget }
    return path
  }

  /// `name=value` pairs; a plus is a space. Line breaks and tabs may occur in a pasted query, other
  /// control characters may not.
  static func parameters(
    _ raw: ArraySlice<UInt8>
  ) throws(Refusal) -> [String: String] {
    var found: [String: String] = [:]
    for pair in raw.split(separator: UInt8(ascii: "&")) {
      let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      let name = try parameterText(pair[..<equals])
      let value = try parameterText(pair[equals...].dropFirst())
      guard found.updateValue(value, forKey: name) == nil else { throw .repeatedParameter }
    }
    return found
  }

  private static func parameterText(_ raw: ArraySlice<UInt8>) throws(Refusal) -> String {
    let spaced = raw.map { $0 == UInt8(ascii: "+") ? 0x20 : $0 }
    let decoded = try decode(spaced[...]) { byte in
      (byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte)) || byte == 0x7F
    }
    guard let text = String(validating: decoded, as: UTF8.self) else { throw .malformedQuery }
    return text
  }

  /// Undoes percent-encoding once; an encoded byte that `isForbidden` refuses the target.
  private static func decode(
    _ raw: ArraySlice<UInt8>, isForbidden: (UInt8) -> Bool
  ) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    var index = raw.startIndex
    while index < raw.endIndex {
      guard raw[index] == percent else {
        bytes.append(raw[index])
        index += 1
        continue
      }
      guard index + 2 < raw.endIndex, let high = digit(raw[index + 1]),
        let low = digit(raw[index + 2])
      else { throw .malformedTarget }
      let byte = high << 4 | low
      guard !isForbidden(byte) else { throw .malformedTarget }
      bytes.append(byte)
      index += 3
    }
    return bytes
  }

  private static func digit(_ character: UInt8) -> UInt8? {
    switch character {
    case 0x30...0x39: character - 0x30
    case 0x41...0x46: character - 0x41 + 10
    case 0x61...0x66: character - 0x61 + 10
    default: nil
    }
  }
}
