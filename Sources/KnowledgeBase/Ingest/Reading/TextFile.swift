/// The whole of a text file as a string with `\n` at the end of lines.
enum TextFile {
  /// Without a mark it is UTF-8 if valid, else Windows-1252 if every byte means something there.
  static func decode(_ bytes: [UInt8]) throws(IngestError) -> String {
    let mark = Encoding.mark(of: bytes)
    var decoder = StreamDecoder(mark?.encoding ?? .utf8, mark: mark?.length ?? 0)
    var text: [UInt8]
    do {
      text = try decoder.decode(bytes)
      try decoder.finish()
    } catch .encoding(.notUTF8, let place) where mark == nil {
      text = try windows(bytes, place)
    }
    if text.starts(with: Array("+/v".utf8)), text.count > 3,
      [0x38, 0x39, 0x2B, 0x2F].contains(text[3])
    {
      throw .encoding(.unsupported("UTF-7"), Place(line: 1, column: 1))
    }
    return String(decoding: normalised(text), as: UTF8.self)
  }

  private static func windows(_ bytes: [UInt8], _ place: Place) throws(IngestError) -> [UInt8] {
    let plain = bytes.allSatisfy { byte in
      switch byte {
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E: true
      case 0x80...0x9F: Encoding.windowsExtras[Int(byte - 0x80)] != 0
      default: byte >= 0xA0
      }
    }
    guard plain, !looksOverlong(bytes) else { throw .encoding(.undeclared, place) }
    var decoder = StreamDecoder(.windows1252, mark: 0)
    return try decoder.decode(bytes)
  }

  /// Overlong or cut UTF-8 would pass for odd Windows-1252: mostly pairs of high bytes.
  private static func looksOverlong(_ bytes: [UInt8]) -> Bool {
    var leads = 0
    var high = 0
    for (index, byte) in bytes.enumerated() where byte >= 0x80 {
      high += 1
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte >= 0xC0, (0x80...0xBF).contains(next) { leads += 1 }
    }
    return leads * 4 > high
  }

  private static func normalised(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(0x0D) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() {
      if byte == 0x0D {
        if index + 1 >= text.count || text[index + 1] != 0x0A { result.append(0x0A) }
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
