import KnowledgeModel

/// The simple types of `documents.xsd`.
enum SchemaText {
  /// The text of an element that may hold text alone, with blanks collapsed as `xs:token` asks.
  static func simple(
    _ element: XMLElement, allowed: Set<String> = []
  ) throws(IngestError) -> String {
    try OwnXML.check(
      element.attributes, of: element.local, allowed: allowed, at: element.place)
    var text = ""
    for node in element.nodes {
      switch node {
      case .text(let piece): text += piece
      case .element(let child):
        throw .invalid("'\(child.local)' is not allowed in '\(element.local)'", child.place)
      }
    }
    return collapsed(text)
  }

  static func text(_ element: XMLElement) throws(IngestError) -> String {
    Clean.line(try text(element, allowed: []))
  }

  static func text(_ element: XMLElement, allowed: Set<String>) throws(IngestError) -> String {
    let text = try simple(element, allowed: allowed)
    if text.isEmpty { throw .invalid("'\(element.local)' must not be empty", element.place) }
    return text
  }

  static func day(_ element: XMLElement) throws(IngestError) -> CalendarDate {
    try day(try simple(element), at: element.place)
  }

  static func day(_ text: String, at place: Place) throws(IngestError) -> CalendarDate {
    guard let date = CalendarDate(collapsed(text)) else {
      throw .invalid("'\(collapsed(text))' is no date; write YYYY-MM-DD", place)
    }
    return date
  }

  static func filled(_ text: String, _ name: String, at place: Place) throws(IngestError) -> String
  {
    let text = collapsed(text)
    if text.isEmpty { throw .invalid("'\(name)' must not be empty", place) }
    return text
  }

  /// One of the values of a closed list; the error names them all.
  static func choice<Value: RawRepresentable & CaseIterable>(
    _ text: String, _ name: String, at place: Place?
  ) throws(IngestError) -> Value where Value.RawValue == String {
    let text = collapsed(text)
    guard let value = Value(rawValue: text) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw .invalid("'\(text)' is no \(name); write one of: \(known)", place)
    }
    return value
  }

  static func isBlank(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  /// The whitespace rule of `xs:token`.
  static func collapsed(_ text: String) -> String {
    text.utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
      .map { String(Substring($0)) }.joined(separator: " ")
  }

  /// `[a-z][a-z0-9-]{0,39}`
  static func isName(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, (0x61...0x7A).contains(first), bytes.count <= 40 else {
      return false
    }
    return bytes.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
  }

  /// `[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*`
  static func isLanguage(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      guard (1...8).contains(part.count) else { return false }
      for byte in part {
        let letter = (0x61...0x7A).contains(byte | 0x20)
        guard letter || (index > 0 && (0x30...0x39).contains(byte)) else { return false }
      }
    }
    return true
  }
}
