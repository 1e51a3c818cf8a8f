/// What Section 508 asks of a lesson and a source can get wrong, beyond what the parser refuses (words for
/// figures, headers of tables, the language): the order of headings and what links are called.
enum Accessibility {
  static func faults(of module: Module, file: String) -> [SourceFault] {
    var faults: [SourceFault] = []
    for lesson in module.lessons {
      var level = 1
      for block in lesson.blocks {
        let line = block.line.number
        if case .heading(let next, let text) = block.content {
          if next > level + 1 {
            faults.append(
              SourceFault(
                .heading, file: file, line: line,
                "the heading '\(text.prefix(40))' skips a level",
                "write it with \(String(repeating: "#", count: level + 1))"))
          }
          level = next
        }
        for text in texts(of: block.content) {
          for link in Inline.links(in: text) where empty.contains(link.text.lowercased()) {
            faults.append(
              SourceFault(
                .text, file: file, line: line, "a link is called '\(link.text)'",
                "call it what it leads to"))
          }
        }
      }
    }
    return faults
  }

  private static let empty: Set<String> = [
    "here", "click here", "link", "this", "more", "read more", "",
  ]

  private static func texts(of content: LessonBlock.Content) -> [String] {
    switch content {
    case .paragraph(let text), .reflection(let text), .heading(_, let text): [text]
    case .list(_, let items): items
    case .table(let header, let rows): header + rows.flatMap { $0 }
    case .glossary(let entries): entries.map(\.meaning)
    case .question(let question): [question.prompt, question.feedback]
    case .passage, .figure: []
    }
  }
}
