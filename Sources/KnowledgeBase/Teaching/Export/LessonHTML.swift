import KnowledgeModel

/// How the questions of a lesson are shown.
package enum QuestionStyle: Equatable, Sendable {
  /// Fields to fill in, named by question.
  case form
  /// Blanks to write on, and no key.
  case paper
  /// The answer lies folded behind each question.
  case folded
}

/// Lessons as HTML, for one edition. Everything that an author or a document wrote is escaped.
package struct LessonHTML {
  let built: BuiltModule
  let edition: Edition
  let seed: UInt64
  /// Where a document is shown, such as `/d/`; `nil` in files that go elsewhere.
  let documentPath: String?
  /// Answers that fill a form in, by question.
  let given: [String: [String]]
  /// Written below each block, such as a form for feedback; gets the block's address.
  let afterBlock: (AddressedBlock) -> String

  package init(
    _ built: BuiltModule, in edition: Edition, seed: UInt64 = 0, documentPath: String? = nil,
    given: [String: [String]] = [:],
    afterBlock: @escaping (AddressedBlock) -> String = { _ in "" }
  ) {
    self.built = built
    self.edition = edition
    self.seed = seed
    self.documentPath = documentPath
    self.given = given
    self.afterBlock = afterBlock
  }

  /// The blocks of a lesson, questions left out; headings begin at `level`.
  package func lesson(_ index: Int, level: Int = 2) -> String {
    var html = ""
    for block in shownBlocks where block.lesson == index {
      if case .question = block.block.content { continue }
      html += "<div class=\"block\" id=\"\(Inline.escaped(block.address))\">"
      if block.block.isDraft { html += "<p class=\"draft\">Draft: not yet accepted</p>" }
      if block.label > .public {
        html +=
          "<p class=\"mark\"><span class=\"badge label-\(block.label.rawValue)\">\(block.label.rawValue)</span></p>"
      }
      html += content(block, level) + afterBlock(block) + "</div>\n"
    }
    return html
  }

  /// One block as it stands in a lesson, without what is written below it.
  package func block(_ block: AddressedBlock, level: Int) -> String {
    "<div class=\"block\">" + content(block, level) + "</div>\n"
  }

  /// Questions that the edition shows and that may be asked, in order.
  package var questions: [Question] {
    let suspended = built.suspended
    return built.module.questions.filter {
      edition.shows($0.block.label) && !suspended.contains($0.question.name)
    }.map(\.question)
  }

  /// How many questions wait for their authority to be looked at.
  package var suspendedCount: Int {
    built.module.questions.count {
      edition.shows($0.block.label) && built.suspended.contains($0.question.name)
    }
  }

  var shownBlocks: [AddressedBlock] { built.module.blocks.filter { edition.shows($0.label) } }

  private func content(_ block: AddressedBlock, _ level: Int) -> String {
    switch block.block.content {
    case .heading(let depth, let text):
      let tag = "h\(min(6, depth - 1 + level))"
      return "<\(tag)>\(Inline.html(text))</\(tag)>"
    case .paragraph(let text): return "<p>\(Inline.html(text))</p>"
    case .list(let isOrdered, let items):
      let tag = isOrdered ? "ol" : "ul"
      return "<\(tag)>" + items.map { "<li>\(Inline.html($0))</li>" }.joined() + "</\(tag)>"
    case .table(let header, let rows):
      return "<div class=\"table\"><table><thead><tr>"
        + header.map { "<th scope=\"col\">\(Inline.html($0))</th>" }.joined()
        + "</tr></thead><tbody>"
        + rows.map { row in
          "<tr>" + row.map { "<td>\(Inline.html($0))</td>" }.joined() + "</tr>"
        }.joined() + "</tbody></table></div>"
    case .passage(let reference):
      return passage(built.passages[block.address], named: reference.document)
    case .figure(let figure): return self.figure(figure)
    case .question: return ""
    case .reflection(let text):
      return
        "<aside class=\"reflection\"><p><strong>Think about it.</strong> \(Inline.html(text))</p></aside>"
    case .glossary(let entries):
      return "<dl class=\"glossary\">"
        + entries.map { "<dt>\(Inline.escaped($0.term))</dt><dd>\(Inline.html($0.meaning))</dd>" }
        .joined() + "</dl>"
    }
  }

  /// A cited passage with its source, status and date, and a warning when it is not what it was.
  package func passage(_ passage: BuiltPassage?, named name: String) -> String {
    guard let passage, let document = passage.document else {
      return
        "<p class=\"problem\">The passage of \(Inline.escaped(name)) cannot be shown: it is no longer there, or not for all readers.</p>"
    }
    let status = document.status
    let words = Inline.escaped(
      status.status.rawValue + (status.since.map { " since \($0)" } ?? "")
        + status.basisWords)
    let title = Inline.escaped(document.name) + ", paragraph \(passage.paragraph)"
    let link =
      documentPath.map {
        "<a href=\"\($0)\(passage.id)#p\(passage.paragraph)\">\(title)</a>"
      } ?? title
    var html =
      "<figure class=\"passage\"><blockquote><p>\(Inline.escaped(passage.text))</p></blockquote><figcaption>\(link), version \(document.version) <span class=\"badge status-\(status.status.rawValue)\">\(words)</span>"
    if let note = document.note { html += " \(Inline.escaped(note))" }
    html += "</figcaption>"
    if passage.state.suspends {
      html +=
        "<p class=\"problem\"><strong>Changed since this was written</strong> (\(passage.state.rawValue)): \(Inline.escaped(passage.detail)). Do not rely on it until the lesson has been mended.</p>"
    }
    return html + "</figure>"
  }

  private func figure(_ figure: Figure) -> String {
    let alternative = Inline.escaped(figure.alternative)
    var html = "<figure>"
    switch figure.drawing {
    case .image(let data): html += "<img src=\"\(Inline.escaped(data))\" alt=\"\(alternative)\">"
    case .characters(let rows):
      html +=
        "<pre class=\"drawing\" role=\"img\" aria-label=\"\(alternative)\">"
        + Inline.escaped(rows.joined(separator: "\n")) + "</pre>"
    }
    if !figure.caption.isEmpty {
      html += "<figcaption>\(Inline.html(figure.caption))</figcaption>"
    }
    return html + "</figure>"
  }
}
