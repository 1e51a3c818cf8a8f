import Ingestion
import KnowledgeModel

extension JSONValue {
  /// The body of a request.
  init(body: [UInt8]) throws(Problem) {
    do {
      self = try JSONValue(body)
    } catch {
      throw .badDocument(
        reason: "a JSON object is needed: \(error.reason)", line: error.line, column: error.column)
    }
  }
}

/// The members of a JSON object that a client posted. Its operation's schema has told of every fault of their shape
/// before; what is left is to read them.
struct Fields {
  private let object: JSONValue

  init(_ body: [UInt8]) throws(Problem) {
    object = try JSONValue(body: body)
    guard case .object = object else {
      throw .badDocument(reason: "a JSON object is needed", line: nil, column: nil)
    }
  }

  private init(object: JSONValue) { self.object = object }

  /// The objects of a list; none when it is not there.
  func objects(_ name: String) -> [Fields] {
    (object[name]?.values ?? []).map(Fields.init(object:))
  }

  /// Refuses members that nobody asked for, where only the handler knows which those are.
  func allow(_ names: Set<String>) throws(Problem) {
    let unknown = object.members.map(\.key).filter { !names.contains($0) }
    guard unknown.isEmpty else {
      throw .badFields(
        unknown.map {
          FieldFault(
            "/\($0.prefix(100))",
            "is not known; there are: " + names.sorted().joined(separator: ", "))
        })
    }
  }

  func has(_ name: String) -> Bool { object.members.contains { $0.key == name } }

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
    if case .string(let text) = object[name] { text } else { nil }
  }

  func list(_ name: String) -> [String] {
    (object[name]?.values ?? []).compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  /// The members of an object whose values are lists of texts; `nil` when it is not there.
  func lists(_ name: String) -> [String: [String]]? {
    guard case .object(let members) = object[name] else { return nil }
    return Dictionary(members.map { ($0.key, $0.value.texts) }) { _, last in last }
  }

  /// Whether it is there and true.
  func flag(_ name: String) -> Bool { object[name] == .bool(true) }

  func number(_ name: String) -> Int? { object[name]?.integer }
}
