import KnowledgeModel

/// What an element is on the page.
enum PagePart {
  /// Runs on in the text around it.
  case inline
  /// A number that the text after it belongs to, whatever that text stands in.
  case lead
  /// Stands for itself; text in it is of that role.
  case block(Block.Role)
  /// Begins and ends a paragraph, whatever is in it.
  case container
  /// A row of a table; its children are cells.
  case row
  /// Not part of the text.
  case skip
  /// Only a blank.
  case gap
}

/// Turns an element and everything in it into blocks of plain text.
struct BlockWriter {
  /// What each element is; also sees the element it stands in and the ones before it.
  let part: (_ element: XMLElement, _ parent: XMLElement, _ index: Int) -> PagePart
  /// Whether words run together in the source at the edge of an inline element.
  var spacesInlines: (XMLElement) -> Bool = { _ in false }

  private var blocks: [Block] = []
  private var buffer = TextBuffer()
  private var role = Block.Role.paragraph
  /// What is gathered is a number only, to be kept for the text that follows.
  private var isLead = false
  /// The next word is to be set apart from the last one.
  private var isApart = false

  init(
    part: @escaping (_ element: XMLElement, _ parent: XMLElement, _ index: Int) -> PagePart,
    spacesInlines: @escaping (XMLElement) -> Bool = { _ in false }
  ) {
    self.part = part
    self.spacesInlines = spacesInlines
  }

  /// The blocks of what is in the element.
  mutating func blocks(of element: XMLElement) -> [Block] {
    blocks = []
    role = .paragraph
    walk(element)
    isLead = false
    flush()
    return blocks
  }

  private mutating func walk(_ element: XMLElement) {
    for (index, node) in element.nodes.enumerated() {
      switch node {
      case .text(let text): append(text)
      case .element(let child): visit(child, part(child, element, index))
      }
    }
  }

  private mutating func append(_ text: String) {
    if isApart, let first = text.utf8.first {
      if Self.isWord(first) || first == 0x28 { buffer.space() }
      isApart = false
    }
    if isLead, !SchemaText.isBlank(text) { isLead = false }
    buffer.append(text)
  }

  private mutating func visit(_ child: XMLElement, _ part: PagePart) {
    switch part {
    case .skip: break
    case .gap: buffer.space()
    case .inline:
      let starts = buffer.isEmpty
      let apart = spacesInlines(child)
      if apart, let last = buffer.last, Self.isWord(last) || Self.endsWord(last) { buffer.space() }
      walk(child)
      isApart = apart || (starts && child.local == "SU")
    case .lead:
      walk(child)
      buffer.space()
      isLead = !buffer.isEmpty
    case .container:
      flush()
      walk(child)
      isLead = false
      flush()
    case .block(let kind):
      flush()
      let outer = role
      // A paragraph in a footnote or a quotation is still one.
      if kind != .paragraph || isHeading(outer) { role = kind }
      walk(child)
      isLead = false
      flush()
      role = outer
    case .row:
      isLead = false
      flush()
      let cells = child.children.map(\.text)
      if cells.contains(where: { !$0.isEmpty }) {
        blocks.append(Block(.tableRow, cells.joined(separator: "\t")))
      }
    }
  }

  private mutating func flush() {
    if isLead { return }
    isApart = false
    let text = buffer.take()
    if !text.isEmpty { blocks.append(Block(role, text)) }
  }

  private func isHeading(_ role: Block.Role) -> Bool {
    if case .heading = role { true } else { false }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    [0x2C, 0x3B, 0x3A, 0x29, 0x2E].contains(byte)
  }
}
