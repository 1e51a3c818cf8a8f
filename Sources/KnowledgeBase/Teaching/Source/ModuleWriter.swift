import KnowledgeModel

/// Writes the source that `ModuleParser` reads, one way for each module.
package enum ModuleWriter {
  package static func source(of module: Module) -> String {
    let head = module.head
    var lines = [
      "id: \(head.name)", "title: \(head.title)", "direction: \(head.direction.rawValue)",
      "audience: \(head.audience.rawValue)", "label: \(head.label.rawValue)",
      "owner: \(head.owner)", "review_by: \(head.reviewBy)", "language: \(head.language)",
      "pass_mark: \(head.passMark)",
    ]
    if head.kind != .course { lines.append("kind: \(head.kind.rawValue)") }
    if !head.summary.isEmpty { lines.append("summary: \(head.summary)") }
    if !head.sectors.isEmpty {
      lines.append("sectors: " + head.sectors.map(\.rawValue).joined(separator: ", "))
    }
    if !head.tariffNumbers.isEmpty {
      lines.append("tariff: " + head.tariffNumbers.joined(separator: ", "))
    }
    if let draw = head.draw { lines.append("draw: \(draw)") }
    lines += head.credits.map { "credit: \($0)" }
    lines.append("---")
    for lesson in module.lessons {
      lines += ["", "# \(lesson.title)"]
      for block in lesson.blocks {
        lines.append("")
        if let marks = marks(of: block) { lines.append(marks) }
        lines += content(block.content)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func marks(of block: LessonBlock) -> String? {
    var words: [String] = []
    if let name = block.name { words.append("#" + name) }
    if let label = block.label { words.append(label.rawValue) }
    if block.isDraft { words.append("draft") }
    return words.isEmpty ? nil : "{" + words.joined(separator: " ") + "}"
  }

  private static func content(_ content: LessonBlock.Content) -> [String] {
    switch content {
    case .heading(let level, let text): [String(repeating: "#", count: level) + " " + text]
    case .paragraph(let text):
      [LessonReader.beginsSomething(text) || text.hasPrefix("\\") ? "\\" + text : text]
    case .list(let isOrdered, let items):
      items.enumerated().map { isOrdered ? "\($0 + 1). \($1)" : "- \($1)" }
    case .table(let header, let rows):
      [row(header), "|" + header.map { _ in "---|" }.joined()] + rows.map(row)
    case .passage(let reference):
      ["{{cite \(reference.address)}}"] + (reference.quote.map { ["> " + $0] } ?? [])
    case .figure(let figure): fence("figure", self.figure(figure))
    case .question(let question):
      fence("question \(question.name) \(question.kind.rawValue)", self.question(question))
    case .reflection(let text): fence("reflection", [text])
    case .glossary(let entries):
      fence("glossary", entries.map { "\($0.term) :: \($0.meaning)" })
    }
  }

  private static func fence(_ words: String, _ lines: [String]) -> [String] {
    ["::: " + words] + lines + [":::"]
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |"
  }

  private static func escaped(_ cell: String) -> String {
    cell.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
  }

  private static func figure(_ figure: Figure) -> [String] {
    var lines = ["alt: \(figure.alternative)"]
    if !figure.caption.isEmpty { lines.append("caption: \(figure.caption)") }
    switch figure.drawing {
    case .image(let data): lines.append("image: \(data)")
    case .characters(let rows): lines += rows.map { "    " + $0 }
    }
    return lines
  }

  private static func question(_ question: Question) -> [String] {
    var lines = ["prompt: \(question.prompt)"]
    func option(_ option: Question.Option) -> String {
      (option.isRight ? "* " : "- ") + escaped(option.text)
        + (option.remark.isEmpty ? "" : " | " + escaped(option.remark))
    }
    switch question.key {
    case .single(let options), .multiple(let options): lines += options.map(option)
    case .scenario(let facts, let options):
      lines.append("facts: \(facts)")
      lines += options.map(option)
    case .order(let items): lines += items.enumerated().map { "\($0 + 1). \($1)" }
    case .match(let pairs): lines += pairs.map { "= \($0.left) => \($0.right)" }
    case .numeric(let value, let tolerance):
      lines.append("answer: \(Question.plain(value))")
      if tolerance > 0 { lines.append("tolerance: \(Question.plain(tolerance))") }
    case .short(let texts): lines += texts.map { "answer: \($0)" }
    case .tariff(let digits): lines.append("answer: \(Tariff.dotted(digits))")
    }
    lines.append("authority: \(question.authority.address)")
    if let quote = question.authority.quote { lines.append("quote: \(quote)") }
    lines.append("difficulty: \(question.difficulty)")
    if !question.tariffNumber.isEmpty { lines.append("tariff: \(question.tariffNumber)") }
    if !question.feedback.isEmpty { lines.append("feedback: \(question.feedback)") }
    return lines
  }
}
