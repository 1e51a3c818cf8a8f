import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads the GIFT that we write, by the format's own rules of escaping.
enum GIFTReader {
  struct Answer {
    let mark: String
    let text: String
    let remark: String
    let weight: Double
  }

  struct Found {
    let name: String
    let answers: [Answer]
    let number: String?
  }

  static func read(_ text: String) -> [Found] {
    var found: [Found] = []
    var rest = text[...]
    while let start = rest.range(of: "\n::") {
      rest = rest[start.upperBound...]
      let (name, afterName) = upTo(["::"], rest)
      let (_, afterPrompt) = upTo(["{"], afterName)
      let (body, afterBody) = upTo(["}"], afterPrompt, keepsEscapes: true)
      found.append(question(name, body))
      rest = afterBody
    }
    return found
  }

  private static func question(_ name: String, _ body: String) -> Found {
    var answers: [Answer] = []
    var number: String?
    var rest = body[...]
    if let general = range(of: "####", in: rest) { rest = rest[..<general.lowerBound] }
    if rest.hasPrefix("#") {
      number = String(rest.dropFirst()).trimmingCharacters(in: .whitespacesAndNewlines)
      rest = ""
    }
    while let first = rest.firstIndex(where: { "=~".contains($0) }) {
      let mark = String(rest[first])
      rest = rest[rest.index(after: first)...]
      let (raw, _) = upTo(["=", "~"], rest, keepsEscapes: true)
      rest = rest.dropFirst(raw.count)
      var text = raw[...]
      var weight = 0.0
      if text.hasPrefix("%"), let end = text.dropFirst().firstIndex(of: "%") {
        weight = Double(text[text.index(after: text.startIndex)..<end]) ?? 0
        text = text[text.index(after: end)...]
      }
      let (words, remark) = upTo(["#"], text)
      answers.append(
        Answer(
          mark: mark, text: words.trimmingCharacters(in: .whitespacesAndNewlines),
          remark: upTo([], remark).0.trimmingCharacters(in: .whitespacesAndNewlines),
          weight: weight))
    }
    return Found(name: name, answers: answers, number: number)
  }

  /// The text up to a mark that no backslash stands before, and what stands behind the mark.
  private static func upTo(
    _ marks: [String], _ text: Substring, keepsEscapes: Bool = false
  ) -> (String, Substring) {
    var result = ""
    var rest = text
    while let first = rest.first {
      if first == "\\" {
        if keepsEscapes { result.append(first) }
        rest = rest.dropFirst()
        if let next = rest.first {
          result.append(next)
          rest = rest.dropFirst()
        }
        continue
      }
      if let mark = marks.first(where: { rest.hasPrefix($0) }) {
        return (result, rest.dropFirst(mark.count))
      }
      result.append(first)
      rest = rest.dropFirst()
    }
    return (result, rest)
  }

  private static func range(of mark: String, in text: Substring) -> Range<Substring.Index>? {
    text.range(of: mark)
  }
}

/// What an XML parser of somebody else finds in an item or a manifest.
final class QTIReader: NSObject, XMLParserDelegate {
  private(set) var identifier = ""
  private(set) var values: [String] = []
  private(set) var choices: [String] = []
  private(set) var attributes: [String: String] = [:]
  private var text = ""

  func read(_ xml: String) throws {
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    guard parser.parse() else { throw CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes found: [String: String]
  ) {
    text = ""
    if name == "assessmentItem" { identifier = found["identifier"] ?? "" }
    for (key, value) in found { attributes["\(name).\(key)"] = value }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "value" { values.append(text) }
    if name == "simpleChoice" || name == "simpleAssociableChoice" { choices.append(text) }
  }
}

/// Reads a ZIP archive from its end, as readers do, and checks every sum.
enum ZipReader {
  static func files(in bytes: [UInt8]) -> [(name: String, content: [UInt8])]? {
    func number(_ at: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    guard end >= 0, number(end, 4) == 0x0605_4B50 else { return nil }
    var at = number(end + 16, 4)
    var files: [(name: String, content: [UInt8])] = []
    for _ in 0..<number(end + 10, 2) {
      guard number(at, 4) == 0x0201_4B50 else { return nil }
      let (sum, size, length) = (number(at + 16, 4), number(at + 24, 4), number(at + 28, 2))
      let name = String(decoding: bytes[(at + 46)..<(at + 46 + length)], as: UTF8.self)
      let local = number(at + 42, 4)
      guard number(local, 4) == 0x0403_4B50, number(local + 14, 4) == sum else { return nil }
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      let content = Array(bytes[start..<(start + size)])
      guard crc(content) == UInt32(sum) else { return nil }
      files.append((name, content))
      at += 46 + length + number(at + 30, 2) + number(at + 32, 2)
    }
    return files
  }

  /// Bit by bit, as the definition says.
  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = ~0
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}
