import KnowledgeModel

/// Reads the `body` of our own format, as strictly as its schema.
struct OwnXMLBody {
  private var blocks: [Block] = []

  mutating func read(_ body: XMLElement) throws(IngestError) -> [Block] {
    try OwnXML.check(body.attributes, of: "body", allowed: [], at: body.place)
    try SequenceChecker(parent: body).elementsOnly()
    let children = body.children
    if children.isEmpty { throw .invalid("'body' needs at least one block", body.place) }
    for child in children { try block(child, in: body, level: 1) }
    return blocks
  }

  private mutating func block(
    _ element: XMLElement, in parent: XMLElement, level: Int
  ) throws(IngestError) {
    guard element.name.namespace == OwnXML.namespace else {
      throw .invalid("'\(element.local)' is not in our namespace", element.place)
    }
    switch element.local {
    case "p": try add(.paragraph, inline(element))
    case "item": try add(.listItem, inline(element))
    case "quote": try add(.quotation, inline(element))
    case "note": try add(.footnote, inline(element))
    case "table": try table(element)
    case "section": try section(element, level: level)
    default:
      throw .invalid("'\(element.local)' is not allowed in '\(parent.local)'", element.place)
    }
  }

  private mutating func section(_ element: XMLElement, level: Int) throws(IngestError) {
    try OwnXML.check(element.attributes, of: "section", allowed: [], at: element.place)
    var order = SequenceChecker(parent: element)
    try order.elementsOnly()
    let heading = try order.required("heading")
    add(.heading(level: min(level, 6)), try inline(heading))
    for child in element.children.dropFirst() { try block(child, in: element, level: level + 1) }
  }

  private mutating func table(_ element: XMLElement) throws(IngestError) {
    try OwnXML.check(element.attributes, of: "table", allowed: [], at: element.place)
    var rows = SequenceChecker(parent: element)
    try rows.elementsOnly()
    var row: XMLElement? = try rows.required("row")
    while let current = row {
      try OwnXML.check(current.attributes, of: "row", allowed: [], at: current.place)
      var cells = SequenceChecker(parent: current)
      try cells.elementsOnly()
      var texts = [try inline(try cells.required("cell"))]
      while let cell = try cells.optional("cell") { texts.append(try inline(cell)) }
      try cells.finish()
      add(.tableRow, texts.joined(separator: "\t"))
      row = try rows.optional("row")
    }
    try rows.finish()
  }

  private func inline(_ element: XMLElement) throws(IngestError) -> String {
    try OwnXML.check(element.attributes, of: element.local, allowed: [], at: element.place)
    for child in element.children {
      guard child.name.namespace == OwnXML.namespace, ["em", "strong"].contains(child.local) else {
        throw .invalid("'\(child.local)' is not allowed in '\(element.local)'", child.place)
      }
      _ = try SchemaText.simple(child)
    }
    return element.text
  }

  private mutating func add(_ role: Block.Role, _ text: String) {
    if text.contains(where: { $0 != "\t" }) { blocks.append(Block(role, text)) }
  }
}
