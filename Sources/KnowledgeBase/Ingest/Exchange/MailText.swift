import KnowledgeModel

/// How bytes and letters are written in mail.
enum MailText {
  /// What an encoding of RFC 2045 stands for.
  static func decoded(
    _ bytes: [UInt8], _ range: Range<Int>, as name: String?, at place: @autoclosure () -> Place
  ) throws(IngestError) -> [UInt8] {
    switch (name ?? "7bit").trimmingBlanks.lowercased() {
    case "7bit", "8bit", "binary", "": return Array(bytes[range])
    case "base64":
      guard let found = base64(bytes[range]) else {
        throw .invalid("the base64 of this part is broken; save the letter again", place())
      }
      return found
    case "quoted-printable": return quotedPrintable(bytes[range], isHead: false)
    case let other:
      throw .invalid(
        "'\(other.prefix(40))' is no way to write a part that is known; there are 7bit, 8bit, binary, base64 and quoted-printable",
        place())
    }
  }

  /// Text with `\n` at the end of lines and no control characters.
  static func text(
    _ bytes: [UInt8], charset: String?, at place: @autoclosure () -> Place
  ) throws(IngestError) -> String {
    var bytes = bytes
    if let charset, !["us-ascii", "ascii", ""].contains(charset.trimmingBlanks.lowercased()) {
      guard let encoding = Encoding(declared: charset.trimmingBlanks) else {
        throw .invalid(
          "the letters of this part are '\(charset.prefix(40))', which is not read; send it as UTF-8",
          place())
      }
      do {
        var decoder = StreamDecoder(encoding, mark: Encoding.mark(of: bytes)?.length ?? 0)
        bytes = try decoder.decode(bytes)
        try decoder.finish()
      } catch {
        throw .invalid(
          "the letters of this part are not the '\(charset.prefix(40))' that it says", place())
      }
    }
    let text: String
    do throws(IngestError) {
      text = try TextFile.decode(bytes)
    } catch {
      throw .invalid("the letters of this part cannot be read: \(error.reason)", place())
    }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
        }))
  }

  /// One line of words.
  static func line(_ text: String) -> String { Clean.line(text) }

  /// What a head's field says: encoded words (RFC 2047) read, blanks between two of them left out. A word that
  /// cannot be read stays as it is written.
  static func words(of bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var place = 0
    var wordEnd: Int?
    while place < bytes.count {
      if bytes[place] == 0x3D, let (text, end) = encodedWord(bytes, at: place) {
        if let wordEnd, bytes[wordEnd..<place].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
          result.removeLast(min(result.count, place - wordEnd))
        }
        result += Array(text.utf8)
        place = end
        wordEnd = end
      } else {
        result.append(bytes[place] < 0x20 && bytes[place] != 0x09 ? 0x20 : bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// `=?charset?B or Q?…?=`, at most 75 bytes long by RFC 2047; some write longer ones.
  private static func encodedWord(_ bytes: [UInt8], at start: Int) -> (String, Int)? {
    let limit = min(bytes.count, start + 1000)
    guard start + 1 < limit, bytes[start + 1] == 0x3F else { return nil }
    guard let first = bytes[(start + 2)..<limit].firstIndex(of: 0x3F),
      first + 2 < limit, bytes[first + 2] == 0x3F
    else { return nil }
    let content = first + 3
    guard content <= limit else { return nil }
    var end = content
    while end + 1 < limit, !(bytes[end] == 0x3F && bytes[end + 1] == 0x3D) {
      if bytes[end] <= 0x20 { return nil }
      end += 1
    }
    guard end + 1 < limit else { return nil }
    let charset =
      String(decoding: bytes[(start + 2)..<first], as: UTF8.self)
      .split(separator: "*", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    let decoded: [UInt8]?
    switch bytes[first + 1] {
    case 0x42, 0x62: decoded = base64(bytes[content..<end])
    case 0x51, 0x71: decoded = quotedPrintable(bytes[content..<end], isHead: true)
    default: decoded = nil
    }
    guard let decoded, Encoding(declared: charset) != nil,
      let text = try? text(decoded, charset: charset, at: Place(line: 1, column: 1))
    else { return nil }
    return (text, end + 2)
  }

  /// RFC 4648, 4; line ends and blanks do not count. `nil` for anything else that is none of its letters.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 4 * 3 + 3)
    var (bits, count, padding) = (UInt32(0), 0, 0)
    for byte in bytes {
      let value: UInt32
      switch byte {
      case 0x41...0x5A: value = UInt32(byte) - 0x41
      case 0x61...0x7A: value = UInt32(byte) - 0x61 + 26
      case 0x30...0x39: value = UInt32(byte) - 0x30 + 52
      case 0x2B: value = 62
      case 0x2F: value = 63
      case 0x3D:
        padding += 1
        continue
      case 0x0D, 0x0A, 0x20, 0x09: continue
      default: return nil
      }
      guard padding == 0 else { return nil }
      bits = bits << 6 | value
      count += 1
      if count == 4 {
        result += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
        (bits, count) = (0, 0)
      }
    }
    switch (count, padding) {
    case (0, 0): break
    case (2, 0), (2, 2): result.append(UInt8(bits >> 4 & 0xFF))
    case (3, 0), (3, 1): result += [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)]
    default: return nil
    }
    return result
  }

  /// RFC 2045, 6.7, and for heads the `Q` of RFC 2047. What is no code stands for itself.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>, isHead: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      if isHead, byte == 0x5F {
        result.append(0x20)
      } else if byte == 0x3D {
        if place + 2 < bytes.endIndex, let high = digit(bytes[place + 1]),
          let low = digit(bytes[place + 2])
        {
          result.append(high << 4 | low)
          place += 3
          continue
        }
        // At the end of a line it says that the line goes on.
        var next = place + 1
        while next < bytes.endIndex, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
        if next < bytes.endIndex, bytes[next] == 0x0D { next += 1 }
        if next == bytes.endIndex || bytes[next] == 0x0A {
          place = min(next + 1, bytes.endIndex)
          continue
        }
        result.append(byte)
      } else {
        result.append(byte)
      }
      place += 1
    }
    return result
  }

  static func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == 0x25, place + 2 < bytes.count, let high = digit(bytes[place + 1]),
        let low = digit(bytes[place + 2])
      {
        result.append(high << 4 | low)
        place += 3
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  /// A name without folders; one by the type where there is none.
  static func fileName(_ name: String?, _ type: String, _ number: Int) -> String {
    let last = (name ?? "").split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    let clean = Clean.line(last)
    if !clean.isEmpty { return String(clean.prefix(200)) }
    let ends = [
      "text/plain": "txt", "text/html": "html", "text/csv": "csv", "application/json": "json",
      "application/xml": "xml", "text/xml": "xml", "application/pdf": "pdf", "image/png": "png",
      "image/jpeg": "jpg",
    ]
    return "part-\(number)." + (ends[type] ?? "unknown")
  }
}
