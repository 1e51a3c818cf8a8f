import KnowledgeModel

/// The members of a JSON object that a client posted. Its operation's schema has told of every fault of their shape
/// before; what is left is to read them.
struct Fields {
  private let members: [String: JSONValue]

  init(_ body: [UInt8]) throws(Problem) {
    guard case .object(let members) = JSONValue(body) else {
      throw .badDocument(reason: "a JSON object is needed", line: nil, column: nil)
    }
    self.members = members
  }

  /// Refuses members that nobody asked for, where only the handler knows which those are.
  func allow(_ names: Set<String>) throws(Problem) {
    let unknown = members.keys.sorted().filter { !names.contains($0) }
    guard unknown.isEmpty else {
      throw .badFields(
        unknown.map {
          FieldFault(
            "/\($0.prefix(100))",
            "is not known; there are: " + names.sorted().joined(separator: ", "))
        })
    }
  }

  func has(_ name: String) -> Bool { members[name] != nil }

  /// A member that must be there, converted.
  func value<Value>(_ name: String, _ convert: (String) -> Value?) throws(Problem) -> Value {
    guard let value = try optional(name, convert) else {
      throw .badFields([FieldFault("/\(name)", "is needed")])
    }
    return value
  }

  /// A member, converted; `nil` when it is not there.
  func optional<Value>(_ name: String, _ convert: (String) -> Value?) throws(Problem) -> Value? {
    guard let text = text(name) else { return nil }
    guard let value = convert(text) else {
      throw .badFields([FieldFault("/\(name)", "cannot be '\(text.prefix(100))'")])
    }
    return value
  }

  /// The entries of a list, converted; none when it is not there.
  func values<Value>(_ name: String, _ convert: (String) -> Value?) throws(Problem) -> [Value] {
    var values: [Value] = []
    for (index, text) in list(name).enumerated() {
      guard let value = convert(text) else {
        throw .badFields([FieldFault("/\(name)/\(index)", "cannot be '\(text.prefix(100))'")])
      }
      values.append(value)
    }
    return values
  }

  /// A text that must say something.
  func words(_ name: String) throws(Problem) -> String {
    guard let text = text(name), !text.trimmingBlanks.isEmpty else {
      throw .badFields([FieldFault("/\(name)", "must be words")])
    }
    return text
  }

  func text(_ name: String) -> String? {
    if case .text(let text) = members[name] { text } else { nil }
  }

  func list(_ name: String) -> [String] {
    guard case .list(let values) = members[name] else { return [] }
    return values.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// The members of an object whose values are lists of texts; `nil` when it is not there.
  func lists(_ name: String) -> [String: [String]]? {
    guard case .object(let members) = members[name] else { return nil }
    return members.mapValues { value in
      guard case .list(let values) = value else { return [] }
      return values.compactMap { if case .text(let text) = $0 { text } else { nil } }
    }
  }

  /// Whether it is there and true.
  func flag(_ name: String) -> Bool { members[name] == .flag(true) }

  func number(_ name: String) -> Int? {
    if case .integer(let number) = members[name] { number } else { nil }
  }
}
