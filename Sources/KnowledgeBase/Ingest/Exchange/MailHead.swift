import KnowledgeModel

/// The fields at the head of a letter or of one of its parts, by names in small letters; the first of each name.
struct MailHead {
  private var fields: [String: [UInt8]] = [:]
  /// Where what follows the head begins.
  private(set) var end: Int

  /// Fields that anything is read from.
  private static let known: Set<String> = [
    "subject", "content-type", "content-disposition", "content-transfer-encoding",
  ]

  init(_ bytes: [UInt8], _ range: Range<Int>) throws(IngestError) {
    end = range.upperBound
    var line = range.lowerBound
    var name: String?
    while line < range.upperBound {
      let lineEnd = bytes[line..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      let next = min(lineEnd + 1, range.upperBound)
      let isReturn = lineEnd > line && bytes[lineEnd - 1] == 0x0D
      let content = bytes[line..<(isReturn ? lineEnd - 1 : lineEnd)]
      guard let first = content.first else {
        end = next
        return
      }
      guard next - range.lowerBound <= MailFile.longestHead else {
        throw .invalid(
          "the head of a letter or part has at most \(MailFile.longestHead >> 10) KiB",
          Self.place(line, bytes))
      }
      if first == 0x20 || first == 0x09 {
        if let name { fields[name]?.append(contentsOf: content) }
      } else if let colon = content.firstIndex(of: 0x3A),
        content[..<colon].allSatisfy({ Self.isNameByte($0) || $0 == 0x20 }), colon > line
      {
        let found = String(decoding: content[..<colon], as: UTF8.self).lowercased()
          .trimmingBlanks
        name = Self.known.contains(found) && fields[found] == nil ? found : nil
        if let name { fields[name] = Array(content[(colon + 1)...]) }
      } else if !(line == range.lowerBound && content.starts(with: Array("From ".utf8))) {
        throw .invalid(
          "this is no field of a letter's head; a letter is 'Name: value' lines, a blank line and the text",
          Self.place(line, bytes))
      }
      line = next
    }
  }

  /// What a field says, in words: encoded words (RFC 2047) are read.
  subscript(name: String) -> String? { fields[name].map { MailText.words(of: $0) } }

  /// RFC 5322, 3.6.8: printable, and no colon.
  static func isNameByte(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) && byte != 0x3A }

  private static func place(_ offset: Int, _ bytes: [UInt8]) -> Place {
    Place(line: 1 + bytes[..<offset].count { $0 == 0x0A }, column: 1)
  }
}

/// A field with parameters, such as `text/plain; charset=utf-8` (RFC 2045, 5.1; RFC 2231).
struct MailField {
  /// In small letters, without comments.
  let value: String
  private var parameters: [String: String] = [:]

  init(_ text: String) {
    var pieces: [String] = [""]
    var blanks = ""
    var (isQuoted, isEscaped, depth) = (false, false, 0)
    for character in text {
      if isEscaped {
        if depth == 0 { pieces[pieces.count - 1].append(character) }
        isEscaped = false
      } else if character == "\\", isQuoted || depth > 0 {
        isEscaped = true
      } else if character == "\"", depth == 0 {
        isQuoted.toggle()
      } else if !isQuoted, character == "(" {
        depth += 1
      } else if !isQuoted, character == ")", depth > 0 {
        depth -= 1
      } else if depth > 0 {
        continue
      } else if !isQuoted, character == ";" {
        pieces.append("")
      } else if !isQuoted, character == " " || character == "\t" {
        // Blanks count inside quotes, and between the words of a name that should have had quotes.
        blanks.append(character)
        continue
      } else {
        let last = pieces[pieces.count - 1].last
        if last != nil, last != "=", character != "=" { pieces[pieces.count - 1] += blanks }
        pieces[pieces.count - 1].append(character)
      }
      blanks = ""
    }
    value = (pieces.first ?? "").trimmingBlanks.lowercased()
    var parts: [String: [(number: Int?, text: String, isEncoded: Bool)]] = [:]
    for piece in pieces.dropFirst() {
      guard let equals = piece.firstIndex(of: "=") else { continue }
      let name = piece[..<equals].lowercased().trimmingBlanks
      let text = String(piece[piece.index(after: equals)...])
      let marks = name.split(separator: "*", omittingEmptySubsequences: false)
      guard let base = marks.first, marks.count <= 3 else { continue }
      let isEncoded = marks.count > 1 && marks.last?.isEmpty == true
      let number = marks.dropFirst().first.flatMap { Int($0) }
      guard (0...200).contains(number ?? 0) else { continue }
      parts[String(base), default: []].append((number, text, isEncoded))
    }
    for (name, all) in parts {
      // In pieces, then encoded, then as old programs read it.
      let numbered = all.filter { $0.number != nil }.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
      let whole = all.first(where: \.isEncoded) ?? all.first
      let chosen = numbered.isEmpty ? [whole].compactMap(\.self) : numbered
      parameters[name] = Self.joined(chosen.map { ($0.text, $0.isEncoded) })
    }
  }

  subscript(name: String) -> String? { parameters[name] }

  /// RFC 2231: `UTF-8'en'a%20b`, in one piece or several.
  private static func joined(_ pieces: [(text: String, isEncoded: Bool)]) -> String {
    guard pieces.contains(where: \.isEncoded) else { return pieces.map(\.text).joined() }
    var charset = "utf-8"
    var bytes: [UInt8] = []
    for (index, piece) in pieces.enumerated() {
      var text = Substring(piece.text)
      if index == 0, piece.isEncoded {
        let parts = piece.text.split(
          separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        if parts.count == 3 {
          charset = String(parts[0])
          text = parts[2]
        }
      }
      bytes += piece.isEncoded ? MailText.percentDecoded(Array(text.utf8)) : Array(text.utf8)
    }
    return (try? MailText.text(bytes, charset: charset, at: Place(line: 1, column: 1)))
      ?? String(decoding: bytes, as: UTF8.self)
  }
}
