import KnowledgeModel

/// What an element is on the page.
enum PagePart {
  /// Runs on in the text around it.
  case inline
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
    flush()
    return blocks
  }

  private mutating func walk(_ element: XMLElement) {
    for (index, node) in element.nodes.enumerated() {
      switch node {
      case .text(let text): buffer.append(text)
      case .element(let child): visit(child, part(child, element, index))
      }
    }
  }

  private mutating func visit(_ child: XMLElement, _ part: PagePart) {
    switch part {
    case .skip: break
    case .gap: buffer.space()
    case .inline:
      let apart = spacesInlines(child)
      if apart, Self.isWord(buffer.last) { buffer.space() }
      walk(child)
      if apart, Self.isWord(buffer.last) { buffer.space() }
    case .container:
      flush()
      walk(child)
      flush()
    case .block(let kind):
      flush()
      let outer = role
      role = kind
      walk(child)
      flush()
      role = outer
    case .row:
      flush()
      let cells = child.children.map(\.text)
      if cells.contains(where: { !$0.isEmpty }) {
        blocks.append(Block(.tableRow, cells.joined(separator: "\t")))
      }
    }
  }

  private mutating func flush() {
    let text = buffer.take()
    if !text.isEmpty { blocks.append(Block(role, text)) }
  }

  private static func isWord(_ byte: UInt8?) -> Bool {
    switch byte {
    case .some(0x30...0x39), .some(0x41...0x5A), .some(0x61...0x7A), .some(0x2C), .some(0x3B),
      .some(0x3A), .some(0x29), .some(0x2E):
      true
    default: false
    }
  }
}
