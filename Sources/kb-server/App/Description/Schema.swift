import KnowledgeBase

/// The shape of a JSON value, in the part of JSON Schema 2020-12 that our API needs. It is written into
/// `/v1/openapi.json`, and what comes in is held against it.
indirect enum Schema: Sendable {
  /// A text without control characters, at most so long.
  case text(longest: Int? = nil)
  /// A text that a regular expression of ECMA 262 describes; `fits` decides, in words that never backtrack.
  case matching(String, fits: @Sendable (String) -> Bool)
  /// A text of a format that JSON Schema names, such as `date`.
  case formatted(String, fits: @Sendable (String) -> Bool)
  case choice([String])
  case integer(ClosedRange<Int>)
  case number
  case flag
  case list(Schema)
  /// Members of any name.
  case map(Schema)
  case object(Members)
  /// A component that is described once.
  case named(Component)
  case optional(Schema)
  case anything

  /// A shape with a name of its own, in the order in which the description lists them.
  struct Component: Sendable {
    let name: String
    let schema: @Sendable () -> Schema

    init(_ name: String, _ schema: @autoclosure @escaping @Sendable () -> Schema) {
      self.name = name
      self.schema = schema
    }
  }

  /// The members of an object; a name that ends in `?` may be missing.
  struct Members: Sendable, ExpressibleByDictionaryLiteral {
    struct Member: Sendable {
      let name: String
      let schema: Schema
      let isRequired: Bool
    }

    let all: [Member]

    init(_ all: [Member]) { self.all = all }

    init(dictionaryLiteral elements: (String, Schema)...) {
      all = elements.map { name, schema in
        let isOptional = name.hasSuffix("?")
        return Member(
          name: isOptional ? String(name.dropLast()) : name, schema: schema,
          isRequired: !isOptional)
      }
    }

    static func + (left: Members, right: Members) -> Members { Members(left.all + right.all) }
  }

  static func choice<Value: CaseIterable & RawRepresentable<String>>(of type: Value.Type) -> Schema
  {
    .choice(Value.allCases.map(\.rawValue))
  }

  /// At least one, and at most so many, of some ASCII characters, given as between the brackets of a pattern.
  static func ascii(_ set: String, longest: Int) -> Schema {
    var letters = Array(set.utf8)[...]
    var found: Set<UInt8> = []
    while let first = letters.popFirst() {
      if letters.first == UInt8(ascii: "-"), let last = letters.dropFirst().first, last > first {
        found.formUnion(first...last)
        letters = letters.dropFirst(2)
      } else {
        found.insert(first)
      }
    }
    let allowed = found
    return .matching("^[\(set)]{1,\(longest)}$") { text in
      (1...longest).contains(text.utf8.count) && text.utf8.allSatisfy(allowed.contains)
    }
  }

  static func listing(_ name: String, _ element: Schema) -> Schema {
    .object([name: .list(element)])
  }
}

extension Schema {
  /// Writes it as JSON Schema.
  func write(into json: inout JSONWriter) {
    json.object { write(members: &$0, mayBeNull: false) }
  }

  private func write(members json: inout JSONWriter, mayBeNull: Bool) {
    func type(_ name: String) {
      if mayBeNull { json.members("type", [name, "null"]) } else { json.member("type", name) }
    }
    switch self {
    case .text(let longest):
      type("string")
      if let longest { json.member("maxLength", longest) }
    case .matching(let pattern, _):
      type("string")
      json.member("pattern", pattern)
    case .formatted(let format, _):
      type("string")
      json.member("format", format)
    case .choice(let values):
      type("string")
      json.key("enum")
      json.array { json in
        for value in values { json.string(value) }
        if mayBeNull { json.null() }
      }
    case .integer(let range):
      type("integer")
      json.member("minimum", range.lowerBound)
      if range.upperBound < Int.max { json.member("maximum", range.upperBound) }
    case .number: type("number")
    case .flag: type("boolean")
    case .list(let element):
      type("array")
      json.key("items")
      element.write(into: &json)
    case .map(let value):
      type("object")
      json.key("additionalProperties")
      value.write(into: &json)
    case .object(let members):
      type("object")
      json.key("properties")
      json.object { json in
        for member in members.all {
          json.key(member.name)
          member.schema.write(into: &json)
        }
      }
      let required = members.all.filter(\.isRequired).map(\.name)
      if !required.isEmpty { json.members("required", required) }
      json.member("additionalProperties", false)
    case .named(let component):
      guard mayBeNull else {
        return json.member("$ref", "#/components/schemas/\(component.name)")
      }
      json.key("anyOf")
      json.array { json in
        Schema.named(component).write(into: &json)
        json.object { $0.member("type", "null") }
      }
    case .optional(let schema): schema.write(members: &json, mayBeNull: true)
    case .anything: break
    }
  }

  /// The components that it names, those within them too.
  func gather(into found: inout [String: Component]) {
    switch self {
    case .list(let schema), .map(let schema), .optional(let schema): schema.gather(into: &found)
    case .object(let members): for member in members.all { member.schema.gather(into: &found) }
    case .named(let component):
      guard found[component.name] == nil else { return }
      found[component.name] = component
      component.schema().gather(into: &found)
    case .text, .matching, .formatted, .choice, .integer, .number, .flag, .anything: break
    }
  }
}
