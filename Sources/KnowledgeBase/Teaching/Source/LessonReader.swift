import KnowledgeModel

/// Reads lessons and their blocks, line by line.
struct LessonReader {
  let file: String
  private let lines: [SourceText]
  private(set) var faults: [SourceFault]
  private var at = 0
  private var names: [String: Int] = [:]

  init(file: String, lines: [SourceText], faults: [SourceFault]) {
    self.file = file
    self.lines = lines
    self.faults = faults
  }

  /// What stands in braces above a block.
  private struct Marks {
    var name: String?
    var label: HandlingLabel?
    var isDraft = false
    var line: Int
  }

  mutating func read() -> [Lesson] {
    var lessons: [Lesson] = []
    var marks: Marks?
    // Lessons, from 1, in which a block could not be read.
    var brokenLessons: Set<Int> = []
    while at < lines.count {
      let line = lines[at]
      if line.isBlank {
        at += 1
        continue
      }
      if let title = Self.heading(line.text), title.level == 1 {
        at += 1
        if title.text.isEmpty {
          fault(.heading, line.number, "a lesson has no title", "write `# What it is about`")
        }
        lessons.append(Lesson(title.text, line: SourceLine(line.number), blocks: []))
        continue
      }
      if line.text.hasPrefix("{"), !line.text.hasPrefix("{{") {
        at += 1
        let found = readMarks(line)
        if let marks { complainUnused(marks) }
        marks = found
        continue
      }
      guard var block = readBlock() else {
        // What is wrong with it has been said; its marks and its lesson are no faults of their own.
        marks = nil
        brokenLessons.insert(lessons.count)
        continue
      }
      if let found = marks {
        block.name = found.name
        block.label = found.label
        block.isDraft = found.isDraft
        marks = nil
      }
      guard !lessons.isEmpty else {
        fault(
          .block, line.number, "a block stands before the first lesson", "write `# Title` above it")
        lessons.append(Lesson("", line: SourceLine(line.number), blocks: [block]))
        continue
      }
      lessons[lessons.count - 1].blocks.append(block)
    }
    if let marks { complainUnused(marks) }
    if lessons.isEmpty {
      fault(
        .missing, lines.last?.number ?? 1, "the module has no lesson",
        "write `# Title` and blocks below it")
    }
    for (index, lesson) in lessons.enumerated()
    where lesson.blocks.isEmpty && !brokenLessons.contains(index + 1) {
      fault(
        .missing, lesson.line.number, "the lesson has no block", "write something below its title")
    }
    return lessons
  }

  private mutating func complainUnused(_ marks: Marks) {
    fault(.attribute, marks.line, "marks without a block", "put them right above a block")
  }

  /// `{#name official draft}`
  private mutating func readMarks(_ line: SourceText) -> Marks {
    var marks = Marks(line: line.number)
    let text = line.text.trimmed
    guard text.hasSuffix("}") else {
      fault(
        .attribute, line.number, "marks are not closed",
        "end the line with `}`, or begin a text that has a brace with `\\{`")
      return marks
    }
    for word in text.dropFirst().dropLast().split(separator: " ") {
      if word == "draft" {
        marks.isDraft = true
      } else if word.hasPrefix("#"), HeadReader.isName(String(word.dropFirst())) {
        let name = String(word.dropFirst())
        marks.name = name
        claim(name, line.number)
      } else if let label = HandlingLabel(rawValue: String(word)) {
        marks.label = label
        if label == .enforcement {
          fault(
            .mark, line.number, "a lesson holds no enforcement text",
            "take the block out, or label it official if that is what it is")
        }
      } else {
        fault(
          .attribute, line.number, "'\(word.prefix(40))' is no mark",
          "write public, industry, official, draft or a name such as #origin")
      }
    }
    return marks
  }

  private mutating func claim(_ name: String, _ line: Int) {
    if let first = names[name] {
      fault(
        .address, line, "'\(name)' is already the name of something in line \(first)",
        "give it a name of its own")
    } else {
      names[name] = line
    }
  }

  private mutating func readBlock() -> LessonBlock? {
    let line = lines[at]
    let text = line.text
    let place = SourceLine(line.number)
    if let heading = Self.heading(text) {
      at += 1
      guard heading.level <= 4, !heading.text.isEmpty else {
        fault(
          .heading, line.number,
          heading.text.isEmpty ? "a heading has no words" : "a heading is too deep",
          "write `##`, `###` or `####` and words")
        return nil
      }
      return LessonBlock(.heading(level: heading.level, heading.text), line: place)
    }
    if text.hasPrefix(":::") { return readFence() }
    if text.hasPrefix("{{") { return readCitation() }
    if text.hasPrefix("|") { return readTable() }
    if text.hasPrefix(">") {
      fault(
        .citation, line.number, "a quotation without its source",
        "write `{{cite ID#p1}}` in the line above it")
      while at < lines.count, lines[at].text.hasPrefix(">") { at += 1 }
      return nil
    }
    if let first = Self.item(text) { return readList(isOrdered: first.isOrdered, place) }
    return readParagraph(place)
  }

  private mutating func readParagraph(_ place: SourceLine) -> LessonBlock? {
    var texts: [String] = []
    while at < lines.count, !lines[at].isBlank,
      texts.isEmpty || !Self.beginsSomething(lines[at].text)
    {
      texts.append(lines[at].text)
      at += 1
    }
    var text = texts.joined(separator: " ").collapsed
    if text.hasPrefix("\\") { text = String(text.dropFirst()) }
    if text.range(of: "{{cite", fromEnd: false) != nil {
      fault(
        .citation, place.number, "a citation within a paragraph",
        "give `{{cite ID#p1}}` a line of its own, with an empty line above")
      return nil
    }
    guard !text.isEmpty else { return nil }
    return LessonBlock(.paragraph(text), line: place)
  }

  private mutating func readList(isOrdered: Bool, _ place: SourceLine) -> LessonBlock? {
    var items: [String] = []
    while at < lines.count, !lines[at].isBlank {
      if let item = Self.item(lines[at].text) {
        guard item.isOrdered == isOrdered else { break }
        items.append(item.text.collapsed)
      } else if lines[at].text.hasPrefix("  "), let last = items.popLast() {
        items.append((last + " " + lines[at].text).collapsed)
      } else {
        break
      }
      at += 1
    }
    guard items.allSatisfy({ !$0.isEmpty }) else {
      fault(.block, place.number, "a list has an empty item", "write words behind the mark")
      return nil
    }
    return LessonBlock(.list(isOrdered: isOrdered, items), line: place)
  }

  private mutating func readTable() -> LessonBlock? {
    let first = lines[at].number
    var rows: [[String]] = []
    var rule: Int?
    while at < lines.count, lines[at].text.hasPrefix("|") {
      let cells = Self.cells(lines[at].text)
      if cells.allSatisfy({ !$0.isEmpty && $0.allSatisfy { "-: ".contains($0) } }) {
        if rule == nil { rule = rows.count }
      } else {
        rows.append(cells)
      }
      at += 1
    }
    guard rule == 1, let header = rows.first else {
      fault(
        .table, first, "a table without a row of headers",
        "write the headers in its first row and `|---|---|` below it")
      return nil
    }
    guard header.allSatisfy({ !$0.isEmpty }) else {
      fault(.table, first, "a column without a header", "give each column words in the first row")
      return nil
    }
    let body = Array(rows.dropFirst())
    guard !body.isEmpty, body.allSatisfy({ $0.count == header.count }) else {
      fault(
        .table, first, "rows and headers differ in their number of cells",
        "give each row \(header.count) cells, and the table at least one row")
      return nil
    }
    return LessonBlock(.table(header: header, rows: body), line: SourceLine(first))
  }

  private mutating func readCitation() -> LessonBlock? {
    let line = lines[at]
    let text = line.text.trimmed
    at += 1
    var quote: [String] = []
    while at < lines.count, lines[at].text.hasPrefix(">") {
      quote.append(String(lines[at].text.dropFirst()))
      at += 1
    }
    guard text.hasPrefix("{{cite "), text.hasSuffix("}}"),
      var reference = PassageReference(address: String(text.dropFirst(7).dropLast(2)))
    else {
      fault(
        .citation, line.number, "the citation cannot be read",
        "write `{{cite ID@VERSION#p12}}`: a document, its version if it matters, and a paragraph")
      return nil
    }
    let words = quote.joined(separator: " ").collapsed
    reference.quote = words.isEmpty ? nil : words
    return LessonBlock(.passage(reference), line: SourceLine(line.number))
  }

  private mutating func readFence() -> LessonBlock? {
    let opening = lines[at]
    at += 1
    var inner: [SourceText] = []
    var isClosed = false
    while at < lines.count {
      let line = lines[at]
      if line.text.trimmed == ":::" {
        at += 1
        isClosed = true
        break
      }
      if line.text.hasPrefix(":::") || line.text.hasPrefix("# ") { break }
      inner.append(line)
      at += 1
    }
    if !isClosed {
      fault(.fence, opening.number, "a `:::` block is not closed", "write `:::` below it")
      return nil
    }
    let words = opening.text.dropFirst(3).split(separator: " ").map(String.init)
    var fence = FenceReader(file: file, opening: opening.number, lines: inner)
    let content: LessonBlock.Content?
    switch words.first {
    case "figure" where words.count == 1: content = fence.figure()
    case "reflection" where words.count == 1: content = fence.reflection()
    case "glossary" where words.count == 1: content = fence.glossary()
    case "question" where words.count == 3:
      content = fence.question(name: words[1], kind: words[2])
      if HeadReader.isName(words[1]) { claim(words[1], opening.number) }
    default:
      fault(
        .fence, opening.number, "the block cannot be told",
        "write `::: figure`, `::: reflection`, `::: glossary` or `::: question NAME KIND`, KIND one of "
          + Question.Kind.allCases.map(\.rawValue).joined(separator: ", "))
      return nil
    }
    faults += fence.faults
    return content.map { LessonBlock($0, line: SourceLine(opening.number)) }
  }

  private mutating func fault(
    _ code: SourceFault.Code, _ line: Int, _ problem: String, _ remedy: String
  ) {
    faults.append(SourceFault(code, file: file, line: line, problem, remedy))
  }

  static func heading(_ text: String) -> (level: Int, text: String)? {
    let level = text.prefix { $0 == "#" }.count
    guard level > 0 else { return nil }
    let rest = text.dropFirst(level)
    guard rest.isEmpty || rest.hasPrefix(" ") else { return nil }
    return (level, rest.trimmed.collapsed)
  }

  static func item(_ text: String) -> (isOrdered: Bool, text: String)? {
    if text.hasPrefix("- ") { return (false, String(text.dropFirst(2))) }
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard (1...3).contains(digits.count), text.dropFirst(digits.count).hasPrefix(". ") else {
      return nil
    }
    return (true, String(text.dropFirst(digits.count + 2)))
  }

  /// Whether a line is anything but the continuation of a paragraph.
  static func beginsSomething(_ text: String) -> Bool {
    heading(text) != nil || item(text) != nil
      || [":::", "{", "|", ">"].contains { text.hasPrefix($0) }
  }

  /// The cells of `| a | b |`; `\|` is a bar within a cell.
  static func cells(_ text: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in text.trimmed.dropFirst() {
      if isEscaped {
        if character != "|" && character != "\\" { cell.append("\\") }
        cell.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        cells.append(cell.collapsed)
        cell = ""
      } else {
        cell.append(character)
      }
    }
    if isEscaped { cell.append("\\") }
    if !cell.collapsed.isEmpty { cells.append(cell.collapsed) }
    return cells
  }
}
