import KnowledgeModel

/// Plain text and Markdown as blocks: paragraphs between empty lines, `#` headings, list items,
/// `>` quotations and `|` table rows. Emphasis marks stay as they are.
struct MarkdownText {
  private var blocks: [Block] = []
  private var buffer = TextBuffer()
  private var role = Block.Role.paragraph

  static func blocks(of text: String) -> [Block] {
    let span = Array(text.utf8)
    var reader = MarkdownText()
    var start = 0
    var index = 0
    let count = span.count
    while index < count {
      let byte = span[index]
      if byte == 0x0A || byte == 0x0D {
        reader.line(span, start..<index)
        start = index + 1
      }
      if byte == 0x0D, start < count, span[start] == 0x0A {
        start += 1
        index += 1
      }
      index += 1
    }
    if start < count { reader.line(span, start..<count) }
    reader.flush()
    return reader.blocks
  }

  private mutating func line(_ span: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound, span[start] <= 0x20 { start += 1 }
    guard start < range.upperBound else {
      flush()
      return
    }
    let text = Array(span[start..<range.upperBound])
    switch text[0] {
    case 0x23: if heading(text) { return }
    case 0x3E:
      begin(.quotation, keep: role == .quotation)
      append(text, 1..<text.count)
      return
    case 0x7C:
      tableRow(text)
      return
    case 0x2D, 0x2A, 0x2B:
      if text.count > 1, text[1] == 0x20 || text[1] == 0x09 {
        begin(.listItem, keep: false)
        append(text, 1..<text.count)
        return
      }
      if Self.isRule(text) {
        flush()
        return
      }
    case 0x3D:
      if Self.isRule(text), !buffer.isEmpty {
        role = .heading(level: 1)
        flush()
        return
      }
    case 0x60: if Self.isFence(text) { return }
    case 0x30...0x39: if Self.isNumbered(text) { begin(.listItem, keep: false) }
    default: break
    }
    append(text, text.indices)
  }

  private mutating func append(_ text: [UInt8], _ range: Range<Int>) {
    buffer.space()
    buffer.append(text, range)
    buffer.space()
  }

  private mutating func begin(_ next: Block.Role, keep: Bool) {
    if !keep { flush() }
    role = next
  }

  private mutating func heading(_ text: [UInt8]) -> Bool {
    var level = 0
    while level < text.count, text[level] == 0x23 { level += 1 }
    guard level <= 6, level < text.count, text[level] == 0x20 || text[level] == 0x09 else {
      return false
    }
    flush()
    var end = text.count
    while end > level, text[end - 1] == 0x23 || text[end - 1] <= 0x20 { end -= 1 }
    role = .heading(level: level)
    append(text, level..<end)
    flush()
    return true
  }

  private mutating func tableRow(_ text: [UInt8]) {
    flush()
    var cells: [String] = []
    var cell = TextBuffer()
    var start = 1
    var isRuler = true
    for index in 1..<max(1, text.count) {
      let byte = text[index]
      if byte != 0x2D, byte != 0x3A, byte != 0x7C, byte > 0x20 { isRuler = false }
      if byte == 0x7C {
        cell.append(text, start..<index)
        cells.append(cell.take())
        start = index + 1
      }
    }
    if start < text.count {
      cell.append(text, start..<text.count)
      let last = cell.take()
      if !last.isEmpty { cells.append(last) }
    }
    if !isRuler, cells.contains(where: { !$0.isEmpty }) {
      blocks.append(Block(.tableRow, cells.joined(separator: "\t")))
    }
  }

  private mutating func flush() {
    let text = buffer.take()
    if !text.isEmpty { blocks.append(Block(role, text)) }
    role = .paragraph
  }

  /// At least three of the same mark and nothing else.
  private static func isRule(_ text: [UInt8]) -> Bool {
    var marks = 0
    for index in text.indices where text[index] > 0x20 {
      if text[index] != text[0] { return false }
      marks += 1
    }
    return marks >= 3
  }

  private static func isFence(_ text: [UInt8]) -> Bool {
    text.count >= 3 && text[1] == 0x60 && text[2] == 0x60
  }

  /// `1. ` or `12) `; the number stays, because it is often cited.
  private static func isNumbered(_ text: [UInt8]) -> Bool {
    var index = 0
    while index < text.count, index < 4, (0x30...0x39).contains(text[index]) { index += 1 }
    guard index + 1 < text.count else { return false }
    return (text[index] == 0x2E || text[index] == 0x29) && text[index + 1] == 0x20
  }
}
