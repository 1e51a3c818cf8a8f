/// A JSON value. Members keep their order.
indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// As it was written; RFC 8259 sets no limit to numbers.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  struct Member: Equatable, Sendable {
    let key: String
    let value: JSONValue
  }

  /// The member of that name, unless it is null.
  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self,
      let value = members.first(where: { $0.key == key })?.value, value != .null
    else { return nil }
    return value
  }

  /// A string or a number as text; `nil` for anything else.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// The texts of an array, or the one text.
  var texts: [String] {
    if case .array(let values) = self { return values.compactMap(\.text) }
    return text.map { [$0] } ?? []
  }
}
