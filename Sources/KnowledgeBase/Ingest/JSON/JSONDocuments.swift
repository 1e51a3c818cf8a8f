import KnowledgeModel

/// Documents written as JSON: our own, and rulings as CROSS gives them.
struct JSONDocuments {
  let defaults: IngestDefaults
  let limits: IngestLimits

  /// Every document of an object: one, or those of its `rulings` or `documents`.
  func read(
    _ value: JSONValue, at place: Place, each: (Document, _ format: String, [String]) throws -> Void
  ) throws {
    if case .array(let rulings) = value["rulings"] {
      for ruling in rulings {
        let (document, warnings) = try RulingJSON.read(ruling, defaults: defaults, at: place)
        try each(document, RulingJSON.format, warnings)
      }
    } else if case .array(let documents) = value["documents"], value["title"] == nil {
      for document in documents { try each(try own(document, at: place), "json", []) }
    } else if RulingJSON.names(value) {
      let (document, warnings) = try RulingJSON.read(value, defaults: defaults, at: place)
      try each(document, RulingJSON.format, warnings)
    } else {
      try each(try own(value, at: place), "json", [])
    }
  }

  private func own(_ value: JSONValue, at place: Place) throws(IngestError) -> Document {
    guard case .object(let members) = value else {
      throw .invalid("a document must be an object", place)
    }
    var draft = Draft()
    var body: JSONValue?
    var sections: JSONValue?
    for member in members where member.value != .null {
      let (key, value) = (member.key, member.value)
      switch key {
      case "title": draft.title = Clean.line(try text(value, key, place))
      case "id": draft.sourceID = filled(try text(value, key, place))
      case "kind": draft.kind = try SchemaText.choice(try text(value, key, place), key, at: place)
      case "label": draft.label = try SchemaText.choice(try text(value, key, place), key, at: place)
      case "owner": draft.owner = try SchemaText.choice(try text(value, key, place), key, at: place)
      case "status":
        draft.status.status = try SchemaText.choice(try text(value, key, place), key, at: place)
      case "status_since":
        draft.status.since = try SchemaText.day(try text(value, key, place), at: place)
      case "status_basis": draft.status.basis = filled(try text(value, key, place))
      case "source": draft.source = filled(try text(value, key, place))
      case "issued": draft.issued = try SchemaText.day(try text(value, key, place), at: place)
      case "effective": draft.effective = try SchemaText.day(try text(value, key, place), at: place)
      case "language": draft.language = try language(try text(value, key, place), place)
      case "sectors":
        for name in try texts(value, key, place) {
          draft.sectors.append(try SchemaText.choice(name, "sector", at: place))
        }
      case "attributes": try addAttributes(value, to: &draft, place)
      case "body": body = value
      case "text": body = body ?? value
      case "sections": sections = value
      default: draft.add(Self.attributeName(key), value.text ?? "")
      }
    }
    if draft.title.isEmpty, draft.sourceID == nil {
      throw .invalid("a document needs a 'title'", place)
    }
    guard body != nil || sections != nil else {
      throw .invalid("a document needs 'body', 'text' or 'sections'", place)
    }
    if let body { draft.body = MarkdownText.blocks(of: try text(body, "body", place)) }
    if let sections { draft.body += try blocks(of: sections, place) }
    return try draft.finished(defaults, kind: .other, source: "unspecified", at: place)
  }

  private func blocks(of sections: JSONValue, _ place: Place) throws(IngestError) -> [Block] {
    guard case .array(let items) = sections else {
      throw .invalid("'sections' must be an array of objects", place)
    }
    var blocks: [Block] = []
    for item in items {
      guard case .object = item else {
        throw .invalid("a section must be an object with 'heading' and 'paragraphs'", place)
      }
      let heading = Clean.line(item["heading"]?.text ?? "")
      if !heading.isEmpty { blocks.append(Block(.heading(level: 1), heading)) }
      if let paragraphs = item["paragraphs"] {
        for paragraph in try texts(paragraphs, "paragraphs", place) {
          let line = Clean.line(paragraph)
          if !line.isEmpty { blocks.append(Block(.paragraph, line)) }
        }
      }
    }
    return blocks
  }

  private func addAttributes(
    _ value: JSONValue, to draft: inout Draft, _ place: Place
  ) throws(IngestError) {
    guard case .object(let members) = value else {
      throw .invalid("'attributes' must be an object", place)
    }
    for member in members where member.value != .null {
      for text in try texts(member.value, member.key, place) {
        draft.add(Self.attributeName(member.key), text)
      }
    }
  }

  private func text(_ value: JSONValue, _ key: String, _ place: Place) throws(IngestError) -> String
  {
    guard let text = value.text else { throw .invalid("'\(key)' must be a string", place) }
    return text
  }

  private func texts(
    _ value: JSONValue, _ key: String, _ place: Place
  ) throws(IngestError) -> [String] {
    guard case .array(let items) = value else { return [try text(value, key, place)] }
    var texts: [String] = []
    for item in items { texts.append(try text(item, key, place)) }
    return texts
  }

  private func language(_ text: String, _ place: Place) throws(IngestError) -> String {
    guard SchemaText.isLanguage(text) else {
      throw .invalid("'\(text)' is no language tag, such as 'en'", place)
    }
    return text
  }

  private func filled(_ text: String) -> String? {
    let line = Clean.line(text)
    return line.isEmpty ? nil : line
  }

  /// A key as an attribute's name: lower case, hyphens for everything else.
  static func attributeName(_ key: String) -> String {
    var name = ""
    for byte in key.utf8.prefix(80) {
      switch byte {
      case 0x41...0x5A:
        if let last = name.utf8.last, (0x61...0x7A).contains(last) { name += "-" }
        name.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
      case 0x61...0x7A, 0x30...0x39: name.unicodeScalars.append(Unicode.Scalar(byte))
      default: if !name.hasSuffix("-") { name += "-" }
      }
    }
    let trimmed = name.trimming("-")
    return trimmed.isEmpty ? "value" : String(trimmed.prefix(40))
  }
}
