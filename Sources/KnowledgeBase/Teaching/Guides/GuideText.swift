import TextAnalysis

/// A product-identification guide as its rules see it: paragraphs of lines, each with its number.
package struct GuideText: Equatable, Sendable {
  struct Paragraph: Equatable, Sendable {
    let lines: [(number: Int, text: String)]
    let isHeading: Bool

    static func == (left: Paragraph, right: Paragraph) -> Bool {
      left.isHeading == right.isHeading
        && left.lines.elementsEqual(right.lines) { $0.number == $1.number && $0.text == $1.text }
    }
  }

  /// A sentence, the line of each of its words, and the words.
  struct Sentence {
    let text: String
    let words: [String]
    let lines: [Int]
  }

  private(set) var paragraphs: [Paragraph] = []
  /// A heading of a plain text has at most so many words.
  private static let longestHeading = 8

  /// A plain text. Lines that follow each other are one paragraph, except where one looks like a heading or an
  /// item of a list.
  package init(plain text: String) {
    var open: [(number: Int, text: String)] = []
    func close() {
      if !open.isEmpty { paragraphs.append(Paragraph(lines: open, isHeading: false)) }
      open = []
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let bare = String(line.drop { $0 == "#" }).trimmed
      let next = index + 1 < lines.count ? lines[index + 1].trimmed : ""
      if bare.isEmpty {
        close()
      } else if line.hasPrefix("#") || open.isEmpty && Self.isHeading(bare, above: next) {
        close()
        paragraphs.append(Paragraph(lines: [(index + 1, bare)], isHeading: true))
      } else {
        if LessonReader.item(bare) != nil || bare.hasPrefix("* ") || bare.hasPrefix("|") { close() }
        open.append((index + 1, bare))
      }
    }
    close()
  }

  /// What of a module its readers see in words of its author.
  package init(_ module: Module) {
    let head = module.head
    paragraphs.append(
      Paragraph(lines: [(head.line.number, head.title + ". " + head.summary)], isHeading: false))
    for lesson in module.lessons {
      paragraphs.append(Paragraph(lines: [(lesson.line.number, lesson.title)], isHeading: true))
      for block in lesson.blocks {
        for text in Self.texts(block.content) where !text.trimmed.isEmpty {
          var isHeading = false
          if case .heading = block.content { isHeading = true }
          paragraphs.append(
            Paragraph(lines: [(block.line.number, Inline.plain(text))], isHeading: isHeading))
        }
      }
    }
  }

  var lastLine: Int { paragraphs.last?.lines.last?.number ?? 1 }

  /// A few words that end no sentence and do not go on in the next line.
  private static func isHeading(_ line: String, above next: String) -> Bool {
    guard let last = line.last, !".,;?!".contains(last), next.first?.isLowercase != true,
      Sentences.ranges(in: line).count == 1
    else { return false }
    let words = Tokenizer.words(of: line)
    return (1...longestHeading).contains(words.count) && LessonReader.item(line) == nil
      && !line.hasPrefix("* ") && !line.hasPrefix("|")
  }

  private static func texts(_ content: LessonBlock.Content) -> [String] {
    switch content {
    case .heading(_, let text), .paragraph(let text), .reflection(let text): [text]
    case .list(_, let items): items
    case .table(let header, let rows): ([header] + rows).map { $0.joined(separator: " – ") }
    case .passage: []
    case .figure(let figure): [figure.alternative, figure.caption]
    case .glossary(let entries): entries.map { "\($0.term): \($0.meaning)" }
    case .question(let question):
      [question.prompt, question.feedback] + question.options.map { "\($0.text) \($0.remark)" }
    }
  }
}

extension GuideText.Paragraph {
  /// The whole paragraph as one line.
  var text: String { lines.map(\.text).joined(separator: " ") }

  var sentences: [GuideText.Sentence] {
    var starts: [(offset: Int, number: Int)] = []
    var offset = 0
    for line in lines {
      starts.append((offset, line.number))
      offset += line.text.utf8.count + 1
    }
    let whole = text
    let bytes = Array(whole.utf8)
    return Sentences.ranges(in: whole).map { range in
      var buffer = TokenBuffer()
      let own = Array(bytes[range])
      Tokenizer.tokenize(own.span, into: &buffer)
      let places = buffer.tokens.map { token in
        let at = range.lowerBound + Int(token.start)
        return starts.last { $0.offset <= at }?.number ?? lines[0].number
      }
      return GuideText.Sentence(
        text: String(decoding: own, as: UTF8.self), words: buffer.words, lines: places)
    }
  }
}
