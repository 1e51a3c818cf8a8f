/// Reading a mapping from its JSON file.
extension XMLMapping {
  package init(json bytes: [UInt8]) throws(IngestError) {
    let value = try JSONParser.parse(bytes, limits: .request)
    guard case .object(let members) = value else { throw .mapping("it must be an object") }
    let known: Set<String> = [
      "name", "about", "roots", "document", "fields", "constants", "attributes", "blocks",
    ]
    for member in members where !known.contains(member.key) {
      throw .mapping("unknown key '\(member.key)'; use \(known.sorted().joined(separator: ", "))")
    }
    guard let name = value["name"]?.text, !name.isEmpty else { throw .mapping("it needs a 'name'") }
    let roots = value["roots"]?.texts ?? []
    if roots.isEmpty { throw .mapping("it needs 'roots', the names of root elements") }
    self.name = name
    var patterns: [NamePattern] = []
    for root in roots {
      guard let pattern = NamePattern(root[...]) else { throw .mapping("'\(root)' is no name") }
      patterns.append(pattern)
    }
    self.roots = patterns
    if let text = value["document"]?.text {
      let path = try Self.path(text)
      guard path.attribute == nil else { throw .mapping("'document' must lead to an element") }
      document = path.steps.isEmpty ? nil : path
    } else {
      document = nil
    }
    var fields: [(field: String, paths: [ElementPath])] = []
    for (field, paths) in try Self.paths(value["fields"], "fields") {
      guard Self.fieldNames.contains(field) else { throw Self.noField(field) }
      fields.append((field, paths))
    }
    self.fields = fields
    var constants: [(field: String, value: String)] = []
    if case .object(let members) = value["constants"] {
      for member in members {
        guard Self.fieldNames.contains(member.key) else { throw Self.noField(member.key) }
        guard let text = member.value.text else {
          throw .mapping("the constant '\(member.key)' must be a string")
        }
        try Self.check(constant: member.key, text)
        constants.append((member.key, text))
      }
    }
    self.constants = constants
    attributes = try Self.paths(value["attributes"], "attributes")
    blocks = try Self.blocks(value["blocks"])
  }

  static let fieldNames: Set<String> = [
    "title", "id", "kind", "label", "owner", "status", "source", "issued", "effective", "language",
    "sector",
  ]
  static let roles = ["heading", "paragraph", "item", "quote", "row", "note", "pair", "markup"]

  private static func noField(_ field: String) -> IngestError {
    .mapping("unknown field '\(field)'; use \(fieldNames.sorted().joined(separator: ", "))")
  }

  private static func check(constant field: String, _ text: String) throws(IngestError) {
    do {
      var draft = Draft()
      try draft.set(field, text, at: nil)
    } catch .invalid(let reason, _) {
      throw .mapping(reason)
    }
  }

  private static func path(_ text: String) throws(IngestError) -> ElementPath {
    guard let path = ElementPath(text) else {
      throw .mapping("'\(text)' is no path; write names and '/', '//name', '@attribute' or '.'")
    }
    return path
  }

  private static func paths(
    _ value: JSONValue?, _ key: String
  ) throws(IngestError) -> [(String, [ElementPath])] {
    guard let value else { return [] }
    guard case .object(let members) = value else { throw .mapping("'\(key)' must be an object") }
    var result: [(String, [ElementPath])] = []
    for member in members {
      let texts = member.value.texts
      if texts.isEmpty { throw .mapping("'\(member.key)' needs a path or a list of paths") }
      var paths: [ElementPath] = []
      for text in texts { paths.append(try path(text)) }
      result.append((member.key, paths))
    }
    return result
  }

  private static func blocks(
    _ value: JSONValue?
  ) throws(IngestError) -> [(role: String, path: ElementPath)] {
    guard let value else { return [] }
    guard case .array(let items) = value else {
      throw .mapping("'blocks' must be an array of objects with 'as' and 'path'")
    }
    var result: [(role: String, path: ElementPath)] = []
    for item in items {
      guard let role = item["as"]?.text, roles.contains(role), let text = item["path"]?.text else {
        throw .mapping("a block needs 'path' and 'as', one of \(roles.joined(separator: ", "))")
      }
      result.append((role, try path(text)))
    }
    return result
  }
}
