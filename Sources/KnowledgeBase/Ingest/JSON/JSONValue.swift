/// A JSON value (RFC 8259). Members keep their order.
package indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// As it was written; RFC 8259 sets no limit to numbers.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  package struct Member: Equatable, Sendable {
    package let key: String
    package let value: JSONValue
  }

  /// Reads the one value in the bytes, strictly: no key twice, nothing behind it, within the limits.
  package init(
    _ bytes: [UInt8], limits: IngestLimits = .request
  ) throws(IngestError) {
    self = try JSONParser.parse(bytes, limits: limits)
  }

  /// The member of that name, unless it is null.
  package subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self,
      let value = members.first(where: { $0.key == key })?.value, value != .null
    else { return nil }
    return value
  }

  /// A string or a number as text; `nil` for anything else.
  package var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// A whole number, however it is written: `10`, `10.0` and `1e1` are the same.
  package var integer: Int? {
    guard case .number(let text) = self else { return nil }
    return Int(text) ?? Double(text).flatMap(Int.init(exactly:))
  }

  /// The values of an array; none for anything else.
  package var values: [JSONValue] {
    if case .array(let values) = self { values } else { [] }
  }

  /// The members of an object; none for anything else.
  package var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The texts of an array, or the one text.
  package var texts: [String] {
    if case .array(let values) = self { return values.compactMap(\.text) }
    return text.map { [$0] } ?? []
  }
}
