import KnowledgeModel

/// XML read as a mapping file says.
struct MappedXML: XMLDialect {
  let mapping: XMLMapping

  var format: String { mapping.name }

  func role(
    of name: XMLName, _ attributes: [XMLAttribute], in frames: [XMLFrame], at place: Place
  ) throws(IngestError) -> ElementRole {
    guard let path = mapping.document else { return .document }
    if frames.isEmpty { return .descend }
    // The path counts from the root; a document is where all its steps are used up.
    let names = frames.dropFirst().map(\.name) + [name]
    if Self.leads(path.steps[...], along: names[...]) { return .document }
    let isDeep = path.steps.contains(where: \.anyDepth)
    return isDeep || names.count < path.steps.count ? .descend : .ignore
  }

  /// Whether the steps lead along exactly these names.
  private static func leads(
    _ steps: ArraySlice<ElementPath.Step>, along names: ArraySlice<XMLName>
  ) -> Bool {
    guard let last = steps.last else { return names.isEmpty }
    guard let name = names.last, last.pattern.matches(name) else { return false }
    let rest = names.dropLast()
    if !last.anyDepth { return leads(steps.dropLast(), along: rest) }
    if steps.count == 1 { return true }
    for count in stride(from: rest.count, through: 0, by: -1)
    where leads(steps.dropLast(), along: rest.prefix(count)) {
      return true
    }
    return false
  }

  func document(
    _ element: XMLElement, in frames: [XMLFrame], defaults: IngestDefaults
  ) throws(IngestError) -> (Document, warnings: [String])? {
    var draft = Draft()
    for (field, value) in mapping.constants { try draft.set(field, value, at: element.place) }
    for (field, paths) in mapping.fields {
      let found = paths.lazy.map { $0.values(from: element) }.first { !$0.isEmpty } ?? []
      for value in field == "sector" ? found[...] : found.prefix(1) {
        try draft.set(field, value, at: element.place)
      }
    }
    for (name, paths) in mapping.attributes {
      for path in paths {
        for value in path.values(from: element).prefix(200) { draft.add(name, value) }
      }
    }
    for (role, path) in mapping.blocks { add(role, path, of: element, to: &draft) }
    if draft.title.isEmpty, draft.body.isEmpty, draft.attributes.isEmpty { return nil }
    return (
      try draft.finished(defaults, kind: .other, source: mapping.name, at: element.place),
      draft.warnings
    )
  }

  private func add(
    _ role: String, _ path: ElementPath, of element: XMLElement, to draft: inout Draft
  ) {
    switch role {
    case "row":
      for row in path.elements(from: element) {
        let cells = row.children.map(\.text)
        if cells.contains(where: { !$0.isEmpty }) {
          draft.body.append(Block(.tableRow, cells.joined(separator: "\t")))
        }
      }
    case "pair":
      // Every element with text of its own, named by the elements above it.
      for top in path.elements(from: element) { Self.pairs(top, under: "", into: &draft.body) }
    case "markup":
      for value in path.values(from: element) { draft.body += MarkupText.blocks(of: value) }
    default:
      for value in path.values(from: element) { draft.body.append(Block(Self.role(role), value)) }
    }
  }

  private static func role(_ name: String) -> Block.Role {
    switch name {
    case "heading": .heading(level: 1)
    case "item": .listItem
    case "quote": .quotation
    case "note": .footnote
    default: .paragraph
    }
  }

  private static func pairs(_ element: XMLElement, under path: String, into blocks: inout [Block]) {
    let name = path.isEmpty ? element.local : path + " " + element.local
    let children = element.children
    if children.isEmpty {
      let text = element.text
      if !text.isEmpty { blocks.append(Block(.tableRow, name + "\t" + text)) }
    }
    for child in children { pairs(child, under: element.local, into: &blocks) }
  }
}

extension Draft {
  /// Sets a field that a mapping names; a date may be written in any usual way.
  mutating func set(_ field: String, _ text: String, at place: Place?) throws(IngestError) {
    let value = Clean.line(text)
    switch field {
    case "title": title = value
    case "id": sourceID = value
    case "kind": kind = try SchemaText.choice(value, field, at: place)
    case "label": label = try SchemaText.choice(value, field, at: place)
    case "owner": owner = try SchemaText.choice(value, field, at: place)
    case "status": status.status = try SchemaText.choice(value, field, at: place)
    case "source": source = value
    case "issued": issued = try day(value, at: place)
    case "effective": effective = try day(value, at: place)
    case "language":
      if SchemaText.isLanguage(value) {
        language = value
      } else {
        warnings.append("language '\(value)'")
      }
    case "sector": sectors.append(try SchemaText.choice(value, field, at: place))
    default: add(field, value)
    }
  }

  private mutating func day(_ text: String, at place: Place?) throws(IngestError) -> CalendarDate? {
    if let date = DateText.first(in: text) ?? DateText.compact(text) { return date }
    warnings.append("'\(text)' is no date")
    return nil
  }
}
