/// A letter as a mail program saves it (`.eml`: RFC 5322, MIME of RFC 2045 to 2049): its subject, its words and
/// the files that came with it.
///
/// Nothing else of its head is kept: who sent it, by which machines and when is not said by anybody who can be
/// believed, and must not be kept of whoever sends without a name.
package struct MailFile: Equatable, Sendable {
  /// A file that came with it.
  package struct File: Equatable, Sendable {
    package let name: String
    package let content: [UInt8]
  }

  /// A piece of what the letter says.
  package enum Words: Equatable, Sendable {
    case plain(String)
    /// The bytes of a page, which are not read here.
    case page([UInt8])
  }

  package static let largest = 24 << 20
  /// Letters inside letters and parts inside parts.
  static let deepest = 8
  static let mostParts = 200
  static let longestHead = 64 << 10

  package private(set) var subject = ""
  package private(set) var words: [Words] = []
  package private(set) var files: [File] = []

  /// Whether bytes begin as the head of a letter does, which neither JSON nor XML can.
  package static func isLetter(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: Array("From ".utf8)) { return true }
    guard let colon = bytes.prefix(200).firstIndex(of: 0x3A), colon > 0 else { return false }
    return bytes[..<colon].allSatisfy { byte in
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
    }
  }

  package init(_ bytes: [UInt8]) throws(IngestError) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= Self.largest else {
      throw .invalid(
        "a letter has at most \(Self.largest >> 20) MiB; send the files by themselves", nil)
    }
    var reader = MailReader(bytes)
    let found = try reader.letter(bytes.startIndex..<bytes.endIndex, depth: 0)
    subject = found.subject
    words = found.words
    files = reader.files
  }
}

/// Reads the parts of one letter. Works on ranges of its bytes; nothing is copied but what is decoded.
private struct MailReader {
  private let bytes: [UInt8]
  private var partCount = 0
  private(set) var files: [MailFile.File] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func letter(
    _ range: Range<Int>, depth: Int
  ) throws(IngestError) -> (subject: String, words: [MailFile.Words]) {
    let head = try MailHead(bytes, range)
    let subject = MailText.line(head["subject"] ?? "")
    return (subject, try part(head, range, depth: depth))
  }

  /// The words of a part and of those in it; files are gathered.
  private mutating func part(
    _ head: MailHead, _ range: Range<Int>, depth: Int
  ) throws(IngestError) -> [MailFile.Words] {
    partCount += 1
    guard partCount <= MailFile.mostParts else {
      throw .invalid("a letter has at most \(MailFile.mostParts) parts", place(range.lowerBound))
    }
    guard depth <= MailFile.deepest else {
      throw .invalid(
        "parts lie in each other more than \(MailFile.deepest) deep", place(range.lowerBound))
    }
    let type = MailField(head["content-type"] ?? "text/plain")
    let disposition = MailField(head["content-disposition"] ?? "")
    let body = head.end..<range.upperBound
    if type.value.hasPrefix("multipart/") {
      return try parts(of: type, body, depth: depth)
    }
    if [
      "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature",
    ]
    .contains(type.value) {
      return []
    }
    if type.value.hasSuffix("pkcs7-mime") || type.value == "application/pgp-encrypted" {
      throw .invalid(
        "the letter is encrypted; send it as it was before that, over TLS", place(range.lowerBound))
    }
    let content = try MailText.decoded(
      bytes, body, as: head["content-transfer-encoding"], at: place(head.end))
    if type.value == "message/rfc822" {
      // Usually as it is; encoded only by programs that should not.
      return try forwarded(content, depth: depth)
    }
    let name = disposition["filename"] ?? type["name"]
    let isText = type.value == "text/plain" || type.value == "text/html"
    if isText, name == nil, disposition.value != "attachment" {
      if type.value == "text/html" { return [.page(content)] }
      return [.plain(try MailText.text(content, charset: type["charset"], at: place(head.end)))]
    }
    files.append(
      MailFile.File(name: MailText.fileName(name, type.value, partCount), content: content))
    return []
  }

  private mutating func parts(
    of type: MailField, _ body: Range<Int>, depth: Int
  ) throws(IngestError) -> [MailFile.Words] {
    guard let boundary = type["boundary"], (1...70).contains(boundary.utf8.count),
      boundary.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), boundary.utf8.last != 0x20
    else {
      throw .invalid("a part of parts does not say how they are set apart", place(body.lowerBound))
    }
    if type.value == "multipart/encrypted" {
      throw .invalid(
        "the letter is encrypted; send it as it was before that, over TLS", place(body.lowerBound))
    }
    var all: [[MailFile.Words]] = []
    for range in try ranges(in: body, between: Array("--\(boundary)".utf8)) {
      all.append(try part(MailHead(bytes, range), range, depth: depth + 1))
    }
    guard type.value == "multipart/alternative" else { return all.flatMap(\.self) }
    // The same said several times: plain words if they are there, since nothing can hide in them.
    let plain = all.first { words in
      words.contains {
        if case .plain(let text) = $0 { text.contains { !$0.isWhitespace } } else { false }
      }
    }
    return plain ?? all.first { !$0.isEmpty } ?? []
  }

  /// A letter that was sent along: its subject and words behind those of the one it came with.
  private mutating func forwarded(
    _ content: [UInt8], depth: Int
  ) throws(IngestError) -> [MailFile.Words] {
    var inner = MailReader(content)
    inner.partCount = partCount
    let found = try inner.letter(0..<content.count, depth: depth + 1)
    partCount = inner.partCount
    files += inner.files
    return [.plain("Forwarded: \(found.subject)")] + found.words
  }

  /// What lies between the lines that set parts apart.
  private func ranges(
    in body: Range<Int>, between mark: [UInt8]
  ) throws(IngestError) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    var line = body.lowerBound
    while line < body.upperBound {
      let end = bytes[line..<body.upperBound].firstIndex(of: 0x0A) ?? body.upperBound
      let next = min(end + 1, body.upperBound)
      if bytes[line..<end].starts(with: mark) {
        var rest = bytes[(line + mark.count)..<end]
        let isLast = rest.starts(with: [0x2D, 0x2D])
        if isLast { rest = rest.dropFirst(2) }
        if rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
          // The end of the line before belongs to the mark.
          if let start { ranges.append(start..<max(start, lineEnd(before: line, from: start))) }
          if isLast { return ranges }
          guard ranges.count < MailFile.mostParts else {
            throw .invalid("a letter has at most \(MailFile.mostParts) parts", place(line))
          }
          start = next
        }
      }
      line = next
    }
    throw .invalid(
      "the letter ends before its last part does: it was cut off; save it again",
      place(body.upperBound))
  }

  private func lineEnd(before line: Int, from start: Int) -> Int {
    guard line > start, bytes[line - 1] == 0x0A else { return line }
    return line - 1 > start && bytes[line - 2] == 0x0D ? line - 2 : line - 1
  }

  private func place(_ offset: Int) -> Place {
    Place(line: 1 + bytes[..<min(offset, bytes.count)].count { $0 == 0x0A }, column: 1)
  }
}
