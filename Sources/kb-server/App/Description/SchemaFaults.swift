import Ingestion
import KnowledgeModel

extension Schema {
  /// Everything that keeps a value from having this shape, each with the JSON pointer (RFC 6901) to it.
  func faults(in value: JSONValue, at pointer: String = "") -> [FieldFault] {
    func fault(_ words: String) -> [FieldFault] {
      [FieldFault(pointer.isEmpty ? "/" : pointer, "must be \(words)")]
    }
    switch self {
    case .anything: return []
    case .named(let component): return component.schema().faults(in: value, at: pointer)
    case .optional(let schema): return value == .null ? [] : schema.faults(in: value, at: pointer)
    case .text(let longest):
      guard case .string(let text) = value else { return fault("a text") }
      guard let longest, text.unicodeScalars.count > longest else { return [] }
      return fault("at most \(longest) characters long")
    case .matching(let pattern, let fits):
      guard case .string(let text) = value, fits(text) else {
        return fault("a text like \(pattern)")
      }
      return []
    case .formatted(let format, let fits):
      guard case .string(let text) = value, fits(text) else { return fault("a \(format)") }
      return []
    case .choice(let values):
      guard case .string(let text) = value, values.contains(text) else {
        return fault("one of " + values.joined(separator: ", "))
      }
      return []
    case .integer(let range):
      guard let number = value.integer, range.contains(number) else {
        return fault(
          range.upperBound == .max
            ? "a whole number from \(range.lowerBound)"
            : "a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      return []
    case .number:
      guard case .number = value else { return fault("a number") }
      return []
    case .flag:
      guard case .bool = value else { return fault("true or false") }
      return []
    case .list(let element):
      guard case .array(let values) = value else { return fault("a list") }
      return values.enumerated().flatMap { element.faults(in: $1, at: "\(pointer)/\($0)") }
    case .map(let schema):
      guard case .object(let members) = value else { return fault("an object") }
      return members.flatMap {
        schema.faults(in: $0.value, at: "\(pointer)/\(Self.escaped($0.key))")
      }
    case .object(let expected):
      guard case .object(let members) = value else { return fault("an object") }
      return Self.faults(in: members, expected, at: pointer)
    }
  }

  private static func faults(
    in members: [JSONValue.Member], _ expected: Members, at pointer: String
  ) -> [FieldFault] {
    var found: [FieldFault] = []
    for member in expected.all {
      let place = "\(pointer)/\(escaped(member.name))"
      if let value = members.first(where: { $0.key == member.name })?.value {
        found += member.schema.faults(in: value, at: place)
      } else if member.isRequired {
        found.append(FieldFault(place, "is needed"))
      }
    }
    let known = Set(expected.all.map(\.name))
    for name in members.map(\.key) where !known.contains(name) {
      found.append(
        FieldFault(
          "\(pointer)/\(escaped(String(name.prefix(100))))",
          "is not known; there are: " + expected.all.map(\.name).joined(separator: ", ")))
    }
    return found
  }

  /// A name as a token of a JSON pointer.
  private static func escaped(_ name: String) -> String {
    name.replacing("~", with: "~0").replacing("/", with: "~1")
  }
}
